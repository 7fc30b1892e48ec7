"""The pixels that have a sample on them, whatever its class."""

from __future__ import annotations

import numpy as np
import pyogrio.raw
import pytest
import shapely
from rasterio.warp import transform as to_crs

from engine.samples import RasterGrid, SamplesError
from engine.samples.occupied import occupied_pixels

GRID = RasterGrid(20, 30, (10.0, 0.0, 400000.0, 0.0, -10.0, 5800000.0), None, True)


def write(path, shapes, *, crs="EPSG:32633", kind="Unknown", layer=None):
    wkb = shapely.to_wkb(np.array(shapes, object))
    pyogrio.raw.write(
        path, wkb, [np.arange(len(shapes))], ["number"], geometry_type=kind, crs=crs,
        **({"layer": layer, "append": path.exists()} if layer else {}),
    )  # fmt: skip
    return str(path)


def placed(*boxes):
    """Rectangles in pixels (left, top, right, bottom)."""
    return [
        shapely.transform(shapely.box(*box), lambda xy: xy * (10, -10) + (400000, 5800000))
        for box in boxes
    ]


def test_polygons_lines_and_points_without_any_class(tmp_path):
    point = shapely.Point(400000 + 255, 5800000 - 155)
    line = shapely.LineString([(400005, 5799805), (400025, 5799805)])
    path = write(tmp_path / "s.gpkg", [*placed((2, 3, 5, 6)), point, line, None])
    rows, cols, notes = occupied_pixels(path, grid=GRID)
    expected = {(r, c) for r in (3, 4, 5) for c in (2, 3, 4)}
    expected |= {(15, 25), (19, 0), (19, 1), (19, 2)}
    assert set(zip(rows.tolist(), cols.tolist(), strict=True)) == expected
    assert len(rows) == len(expected), "each pixel once"
    assert notes


def test_overlaps_count_once_and_other_systems_are_transformed(tmp_path):
    grid = RasterGrid(20, 30, GRID.transform, "EPSG:32633", True)
    plain = write(tmp_path / "a.gpkg", placed((2, 2, 6, 6), (4, 4, 8, 8)))
    moved = [
        shapely.transform(
            shape, lambda xy: np.column_stack(to_crs("EPSG:32633", "EPSG:4326", *xy.T))
        )
        for shape in placed((2, 2, 6, 6), (4, 4, 8, 8))
    ]
    other = write(tmp_path / "b.gpkg", moved, crs="EPSG:4326")
    for path in (plain, other):
        rows, cols, _ = occupied_pixels(path, grid=grid)
        assert len(rows) == 16 + 16 - 4
        assert list(rows * 30 + cols) == sorted(rows * 30 + cols)


def test_a_layer_without_features_has_none(tmp_path):
    path = write(tmp_path / "e.gpkg", [], kind="Polygon")
    rows, cols, _ = occupied_pixels(path, grid=GRID)
    assert len(rows) == len(cols) == 0


def test_one_layer_of_several(tmp_path):
    path = tmp_path / "two.gpkg"
    write(path, placed((0, 0, 1, 1)), layer="one")
    write(path, placed((5, 5, 7, 7)), layer="other")
    assert len(occupied_pixels(str(path), layer="other", grid=GRID)[0]) == 4
    assert len(occupied_pixels(f"{path}|layername=one", grid=GRID)[0]) == 1
    with pytest.raises(SamplesError, match="no layer 'third'"):
        occupied_pixels(str(path), layer="third", grid=GRID)


def test_a_filter_is_heeded(tmp_path):
    path = write(tmp_path / "f.gpkg", placed((0, 0, 1, 1), (5, 5, 7, 7)))
    rows, _, notes = occupied_pixels(f"{path}|subset=number = 1", grid=GRID)
    assert len(rows) == 4 and any("filter" in note for note in notes)


def test_refusals(tmp_path):
    with pytest.raises(SamplesError, match="does not exist"):
        occupied_pixels(str(tmp_path / "no.gpkg"), grid=GRID)
    far = write(tmp_path / "far.gpkg", [shapely.Point(0, 0)])
    with pytest.raises(SamplesError, match="No sample lies in the raster"):
        occupied_pixels(far, grid=GRID)
