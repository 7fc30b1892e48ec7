"""A scene's bands in words, for people and for language models: no place and no file name."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..output import Grid
from ..output.areas import pixel_areas
from ..scene import Scene

#: Bands that are named one by one; of more their range and spacing is told.
_NAMED = 20
#: Neighbouring bands further apart than this many usual steps, and than so many nm, leave a gap.
_GAP_STEPS, _GAP_NM = 4.0, 40.0
#: What is seen where, in nm: textbook knowledge of reflectance spectroscopy.
_FEATURES = (
    (430, 500, "chlorophyll and iron absorption in the blue (430-500 nm)"),
    (530, 580, "the green peak of leaves (550 nm)"),
    (640, 690, "chlorophyll absorption in the red (680 nm)"),
    (700, 750, "the red edge of green leaves (700-750 nm)"),
    (770, 950, "scattering by leaf cells, and absorption by ferric iron (850-950 nm)"),
    (950, 1000, "liquid water at 970 nm"),
    (1000, 1060, "ice at 1030 nm and ferrous iron near 1000 nm"),
    (1150, 1230, "liquid water at 1200 nm"),
    (1500, 1650, "water in leaves and soil, snow's grain size (1500-1650 nm)"),
    (1700, 1760, "hydrocarbons such as plastics and bitumen (1730 nm)"),
    (2080, 2130, "cellulose and lignin of dry plants and wood (2100 nm)"),
    (2160, 2230, "clay minerals (2200 nm)"),
    (2290, 2360, "carbonates (2340 nm), magnesium minerals and hydrocarbons (2310 nm)"),
)
_SLACK = 10.0


def sensor_lines(scene: Scene) -> list[str]:
    """What is known of the bands, a line each."""
    used = scene.usable
    count = int(used.sum())
    of = f" of {scene.count}" if count < scene.count else ""
    known = scene.wavelengths
    if known is None:
        whose = "its wavelength is" if count == 1 else "their wavelengths are"
        lines = [f"{_bands(count, of)}; {whose} not known"]
    else:
        lines = _band_lines(np.sort(known[used]), of)
        if scene.fwhm is not None and not scene.fwhm_estimated:
            lines.append(f"Width of a band: about {np.median(scene.fwhm[used]):.0f} nm")
    kind = "reflectance" if scene.scale.kind != "DN" else "digital numbers, not reflectance"
    lines.append(f"Values: {kind}")
    size = pixel_text(scene)
    if size:
        lines.append(f"A pixel covers about {size} on the ground")
    return lines


def feature_words(scene: Scene) -> list[str]:
    """What can be seen at the wavelengths of the scene's bands."""
    known = scene.wavelengths
    if known is None:
        return []
    nm = known[scene.usable]
    return [
        words
        for low, high, words in _FEATURES
        if bool(((nm >= low - _SLACK) & (nm <= high + _SLACK)).any())
    ]


def pixel_text(scene: Scene) -> str:
    """The side of a pixel on the ground, such as "30 m"; "" where that is not known."""
    grid = Grid(scene.height, scene.width, scene.transform, scene.crs_wkt, scene.georeferenced)
    areas = pixel_areas(grid).square_metres
    if areas is None:
        return ""
    side = math.sqrt(float(areas[len(areas) // 2]))
    if side < 1:
        return f"{100 * side:.2g} cm"
    return f"{float(f'{side:.2g}'):g} m"


def _bands(count: int, of: str) -> str:
    return f"{count}{of} band{'' if count == 1 and not of else 's'}"


def _band_lines(nm: NDArray[np.float64], of: str) -> list[str]:
    if len(nm) <= _NAMED:
        return [f"{_bands(len(nm), of)}, at {', '.join(f'{value:.0f}' for value in nm)} nm"]
    steps = np.diff(nm)
    usual = float(np.median(steps))
    gaps = np.flatnonzero(steps > max(_GAP_STEPS * usual, _GAP_NM))
    lines = [
        f"{len(nm)}{of} bands from {nm[0]:.0f} to {nm[-1]:.0f} nm, one about every {usual:.2g} nm"
    ]
    if gaps.size:
        lines.append(
            f"No band {_listed([f'from {nm[i]:.0f} to {nm[i + 1]:.0f} nm' for i in gaps])}"
        )
    return lines


def _listed(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
