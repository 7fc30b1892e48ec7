"""What was understood of a raster, in a line; no widget."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from ...i18n import tr

#: Warnings beyond these are counted only: the report has all.
MOST_WARNINGS = 4


def describe(scene: Dict[str, Any]) -> str:
    """Bands, range, bad bands, nodata and scale of ``values["scene"]`` of the job inspectscene."""
    parts = [bands(scene.get("bands_count", "?"))]
    span = scene.get("wavelength_range_nm")
    if span:
        parts.append(tr("{low} to {high} nm").format(low=_nm(span[0]), high=_nm(span[1])))
    else:
        parts.append(tr("no wavelengths"))
    unusable = int(scene.get("unusable_count") or 0)
    if unusable:
        parts.append(tr("{count} bad").format(count=unusable))
    nodata = scene.get("nodata") or []
    if nodata:
        parts.append(tr("nodata {value}").format(value=_nodata(nodata)))
    scale = (scene.get("scale") or {}).get("text") or ""
    if scale:
        parts.append(_scale(str(scale)))
    return ", ".join(parts)


def bands(count: Any) -> str:
    """How many bands there are."""
    return tr("1 band") if count == 1 else tr("{count} bands").format(count=count)


def warnings(scene: Dict[str, Any]) -> List[str]:
    """What the user should know before trusting a map of the raster; few, the rest is counted."""
    told = [str(text) for text in scene.get("warnings") or []]
    if not scene.get("crs_known", True):
        told.insert(0, tr("No coordinate reference system: areas will be given in pixels."))
    if len(told) > MOST_WARNINGS:
        more = len(told) - MOST_WARNINGS + 1
        told = [*told[: MOST_WARNINGS - 1], tr("{count} more in the report").format(count=more)]
    return told


def bad_bands(scene: Dict[str, Any]) -> str:
    """Why bands are not used, in one line for the tooltip; "" when all are."""
    reasons: Dict[str, List[int]] = {}
    for band in scene.get("bands") or []:
        if not band.get("usable", True):
            why = str(band.get("why") or "")
            reasons.setdefault(_reasons().get(why, why) or tr("bad"), []).append(int(band["index"]))
    return "; ".join(
        tr("{reason}: {bands}").format(reason=reason, bands=_ranges(numbers))
        for reason, numbers in reasons.items()
    )


def _scale(text: str) -> str:
    """What the numbers in the file are; the engine says it in English."""
    start, times, factor = text.partition("reflectance x ")
    if times and not start:
        return tr("reflectance x {factor}").format(factor=factor)
    return {
        "reflectance": tr("reflectance"),
        "digital numbers": tr("digital numbers"),
        "reflectance, scaled band by band": tr("reflectance, scaled band by band"),
    }.get(text, text)


def _reasons() -> Dict[str, str]:
    """Why bands are not used, in the engine's words and the user's."""
    return {
        "transparency": tr("transparency"),
        "marked bad": tr("marked bad"),
        "no data": tr("no data"),
        "no wavelength": tr("no wavelength"),
        "water absorption": tr("water absorption"),
        "no reflected sunlight": tr("no reflected sunlight"),
    }


def picture_bands(scene: Optional[Dict[str, Any]], key: str) -> Optional[List[int]]:
    """The bands shown as red, green and blue for ``key`` "rgb" or "cir"; None when there are none.

    Without wavelengths no band is known to be red: then there is no true colour either.
    """
    if not scene or not scene.get("wavelength_range_nm"):
        return None
    bands = scene.get(key)
    return [int(band) for band in bands] if bands and len(bands) == 3 else None


def _nm(value: float) -> str:
    return f"{value:.0f}"


def _nodata(values: List[Any]) -> str:
    shown = ", ".join(f"{v:g}" if isinstance(v, (int, float)) else str(v) for v in values[:2])
    return shown + (", ..." if len(values) > 2 else "")


def _ranges(numbers: List[int]) -> str:
    """1, 2, 3, 7 as "1-3, 7"."""
    runs: List[List[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in runs)
