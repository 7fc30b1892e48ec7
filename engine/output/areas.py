"""How large a pixel is on the ground."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import CRSError

from .grid import Grid

_WGS84_A = 6378137.0
_WGS84_F = 1 / 298.257223563


@dataclass(frozen=True)
class PixelAreas:
    """Area of the pixels of each raster row.

    Attributes
    ----------
    square_metres : float64 (height,) or None
        Area of one pixel per row; ``None`` when the raster has no usable unit of length.
    sentence : str
        How areas were computed, for the report.
    """

    square_metres: NDArray[np.float64] | None
    sentence: str


def pixel_areas(grid: Grid) -> PixelAreas:
    """Pixel area per row of ``grid`` from its transform and CRS.

    Projected: constant, in the units of the projection. Geographic: the exact area of the
    latitude-longitude cell on the WGS 84 ellipsoid, row by row. Without CRS: none.
    """
    crs = _crs(grid)
    if crs is None:
        return PixelAreas(
            None, "The raster has no coordinate reference system: areas are given in pixels."
        )
    a, b, _, d, e, _ = grid.transform
    determinant = abs(a * e - b * d)
    if crs.is_geographic:
        return PixelAreas(
            _geographic_rows(grid, math.degrees(crs.units_factor[1])),
            "The raster is in geographic coordinates: each row's pixel area was computed on the "
            "WGS 84 ellipsoid.",
        )
    try:
        metres = float(crs.linear_units_factor[1])
    except CRSError:
        return PixelAreas(
            None, "The raster's coordinates have no unit of length: areas are given in pixels."
        )
    pixel = determinant * metres**2
    sentence = (
        f"Areas are counted pixels of {_pixel_text(grid, metres)} in the raster's projection."
    )
    if "pseudo-mercator" in (grid.crs_wkt or "").lower():
        sentence += (
            " Web Mercator shows areas too large away from the equator: compare shares only."
        )
    return PixelAreas(np.full(grid.height, pixel), sentence)


def area_text(square_metres: float) -> str:
    """An area in the unit people would use: m2, ha or km2."""
    size, unit = area_unit(square_metres)
    return f"{_digits(square_metres / size)} {unit}"


def area_unit(square_metres: float) -> tuple[float, str]:
    """The unit people would use for an area: its size in m2 and its sign."""
    if square_metres >= 1e7:
        return 1e6, "km²"
    return (1e4, "ha") if square_metres >= 1e4 else (1.0, "m²")


def _digits(value: float) -> str:
    decimals = 0 if value >= 1000 or value == 0 else 1 if value >= 100 else 2
    return f"{value:,.{decimals}f}"


def _pixel_text(grid: Grid, metres: float) -> str:
    a, b, _, d, e, _ = grid.transform
    width, height = math.hypot(a, d) * metres, math.hypot(b, e) * metres
    return f"{width:.4g} m × {height:.4g} m"


def _crs(grid: Grid) -> CRS | None:
    if not grid.georeferenced or not grid.crs_wkt:
        return None
    try:
        return CRS.from_wkt(grid.crs_wkt)
    except CRSError:
        return None


def _geographic_rows(grid: Grid, degrees: float) -> NDArray[np.float64]:
    """Cell area in m2 per row (height,); ``degrees`` is one coordinate unit in degrees."""
    a, b, _, d, e, f = (value * degrees for value in grid.transform)
    if b or d:
        # A rotated grid has no constant latitude in a row: the middle column stands for the row.
        middle = f + d * grid.width / 2 + e * (np.arange(grid.height) + 0.5)
        rotated: NDArray[np.float64] = _square_radian(middle) * abs(a * e - b * d)
        return rotated * math.radians(1) ** 2
    edges = np.clip(f + e * np.arange(grid.height + 1), -90.0, 90.0)
    result: NDArray[np.float64] = np.abs(np.diff(_zone_area(edges))) * math.radians(abs(a))
    return result


def _square_radian(latitude: NDArray[np.floating]) -> NDArray[np.float64]:
    """Ellipsoid area in m2 of one square radian at ``latitude`` (degrees)."""
    e2 = _WGS84_F * (2 - _WGS84_F)
    phi = np.radians(np.clip(latitude, -90.0, 90.0))
    area: NDArray[np.float64] = (
        _WGS84_A**2 * (1 - e2) * np.cos(phi) / (1 - e2 * np.sin(phi) ** 2) ** 2
    )
    return area


def _zone_area(latitude: NDArray[np.floating]) -> NDArray[np.float64]:
    """Ellipsoid area in m2 from the equator to ``latitude`` (degrees) per radian of longitude.

    Authalic formula of Snyder, Map Projections: A Working Manual (1987), equation 3-12.
    """
    e2 = _WGS84_F * (2 - _WGS84_F)
    e = math.sqrt(e2)
    s = np.sin(np.radians(latitude))
    q = (1 - e2) * (s / (1 - e2 * s**2) + np.arctanh(e * s) / e)
    result: NDArray[np.float64] = _WGS84_A**2 / 2 * q
    return result
