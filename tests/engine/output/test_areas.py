from __future__ import annotations

import numpy as np
import pytest
from rasterio.crs import CRS

from engine.output import Grid, area_text, pixel_areas
from engine.output.areas import _square_radian


def test_projected_pixels(grid):
    areas = pixel_areas(grid)
    np.testing.assert_allclose(areas.square_metres, np.full(70, 900.0))
    assert "30 m × 30 m" in areas.sentence


def test_feet_are_converted():
    feet = CRS.from_epsg(2263).to_wkt()
    areas = pixel_areas(Grid(2, 2, (10, 0, 9e5, 0, -10, 2e5), feet, True))
    assert areas.square_metres[0] == pytest.approx(100 * 0.3048006096**2)


def test_the_whole_earth_has_its_known_surface(wgs84):
    areas = pixel_areas(Grid(180, 360, (1, 0, -180, 0, -1, 90), wgs84, True))
    assert areas.square_metres.sum() * 360 == pytest.approx(5.10065621724e14, rel=1e-9)
    assert areas.square_metres[89] > areas.square_metres[30] > areas.square_metres[0]
    assert "ellipsoid" in areas.sentence


def test_a_known_cell(wgs84):
    """At 45 degrees one degree is 111132 m by 78847 m on WGS 84."""
    areas = pixel_areas(Grid(1, 1, (0.01, 0, 10, 0, -0.01, 45.005), wgs84, True))
    assert areas.square_metres[0] == pytest.approx(1111.32 * 788.47, rel=1e-4)


def test_a_rotated_geographic_grid_is_close_to_the_upright_one(wgs84):
    angle = np.radians(30)
    a, d = 0.01 * np.cos(angle), 0.01 * np.sin(angle)
    rotated = pixel_areas(Grid(1, 1, (a, d, 10, d, -a, 45.0), wgs84, True)).square_metres[0]
    assert rotated == pytest.approx(1111.32 * 788.47, rel=1e-3)
    assert _square_radian(np.array([0.0]))[0] == pytest.approx(6378137 * 6335439.3, rel=1e-6)


@pytest.mark.parametrize("wkt", [None, "nonsense"])
def test_no_crs_no_area(wkt):
    areas = pixel_areas(Grid(4, 4, (1, 0, 0, 0, -1, 0), wkt, True))
    assert areas.square_metres is None and "pixels" in areas.sentence


def test_web_mercator_is_warned_of():
    wkt = CRS.from_epsg(3857).to_wkt()
    assert "too large" in pixel_areas(Grid(2, 2, (10, 0, 0, 0, -10, 0), wkt, True)).sentence


@pytest.mark.parametrize(
    ("square_metres", "text"),
    [(0, "0 m²"), (900, "900.0 m²"), (45_000, "4.50 ha"), (25e6, "25.00 km²"), (5e9, "5,000 km²")],
)
def test_area_text(square_metres, text):
    assert area_text(square_metres) == text


def test_cropped_grid_moves_its_origin(grid):
    part = grid.crop((10, 20, 5, 6))
    assert (part.height, part.width) == (5, 6)
    assert part.transform == (30.0, 0.0, 300600.0, 0.0, -30.0, 5799700.0)
