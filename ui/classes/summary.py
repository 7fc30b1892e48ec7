"""What a class map says of its classes: area, share, mean confidence; no widget."""

from __future__ import annotations

from typing import Any, List, NamedTuple, Optional, Sequence

from osgeo import gdal

from ...i18n import tr

#: Columns of the attribute table, see the engine's ``output``; the last two may be missing.
_NEEDED = ("Value", "Class", "Red", "Green", "Blue", "Count")
_AREA, _CONFIDENCE = "Area_m2", "Mean_confidence"


class ClassArea(NamedTuple):
    """One class of a map; ``share`` is of the classified pixels, 0..1.

    ``square_metres`` and ``confidence`` are None where they are not known.
    """

    value: int
    name: str
    color: str
    pixels: int
    share: float
    square_metres: Optional[float]
    confidence: Optional[float]


def class_areas(path: str) -> List[ClassArea]:
    """The classes of a map of this plugin in its own order; empty when there is no table."""
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    except RuntimeError:  # somebody called gdal.UseExceptions()
        return []
    table = dataset.GetRasterBand(1).GetDefaultRAT() if dataset is not None else None
    if table is None:
        return []
    names = [table.GetNameOfCol(index) for index in range(table.GetColumnCount())]
    if any(name not in names for name in _NEEDED):
        return []
    value, label, red, green, blue, count = (names.index(name) for name in _NEEDED)

    def optional(row: int, name: str) -> Optional[float]:
        # An empty cell is what is not known.
        if name not in names or not table.GetValueAsString(row, names.index(name)).strip():
            return None
        return table.GetValueAsDouble(row, names.index(name))

    rows = [row for row in range(table.GetRowCount()) if table.GetValueAsInt(row, value) > 0]
    total = sum(table.GetValueAsDouble(row, count) for row in rows)
    found = []
    for row in rows:
        pixels = int(table.GetValueAsDouble(row, count))
        parts = (table.GetValueAsInt(row, column) & 255 for column in (red, green, blue))
        found.append(
            ClassArea(
                table.GetValueAsInt(row, value),
                table.GetValueAsString(row, label),
                "#{:02x}{:02x}{:02x}".format(*parts),
                pixels,
                pixels / total if total else 0.0,
                optional(row, _AREA),
                optional(row, _CONFIDENCE),
            )
        )
    return found


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
            texts.append(tr("{count} pixels").format(count=f"{area.pixels:,}"))
        else:
            number = f"{area.square_metres / size:,.{decimals}f}"
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
