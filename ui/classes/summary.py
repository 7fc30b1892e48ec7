"""What a class map says of its classes: area, share, mean confidence; no widget."""

from __future__ import annotations

from typing import Any, List, Optional, Sequence

from ...i18n import fixed, tr, whole
from ..map_classes import ClassArea


def area_texts(areas: Sequence[ClassArea]) -> List[str]:
    """Areas in the one unit people would use for the largest; pixels without a reference system."""
    largest = max((area.square_metres or 0.0 for area in areas), default=0.0)
    if largest >= 1e7:
        size, unit = 1e6, tr("km\u00b2")
    elif largest >= 1e4:
        size, unit = 1e4, tr("ha")
    else:
        size, unit = 1.0, tr("m\u00b2")
    top = largest / size
    # The same number of digits after the point in all, so that they can be compared.
    decimals = 0 if top >= 1000 else 1 if top >= 100 else 2
    texts = []
    for area in areas:
        if area.square_metres is None:
            texts.append(tr("{count} pixels").format(count=whole(area.pixels)))
        else:
            number = fixed(area.square_metres / size, decimals)
            texts.append(tr("{number} {unit}").format(number=number, unit=unit))
    return texts


def share_text(share: float) -> str:
    """A share of the map in whole per cent."""
    if 0 < share < 0.005:
        return tr("<1 %")
    return tr("{percent} %").format(percent=round(100 * share))


def mean_confidence(areas: List[ClassArea]) -> Optional[float]:
    """Over all classified pixels; None where it is not known."""
    known = [area for area in areas if area.confidence is not None and area.pixels]
    total = sum(area.pixels for area in known)
    if not total:
        return None
    return sum(area.pixels * float(area.confidence or 0.0) for area in known) / total


def number(value: Any) -> Optional[float]:
    """A finite number, or None."""
    try:
        found = float(value)
    except (TypeError, ValueError):
        return None
    return found if found == found and abs(found) != float("inf") else None
