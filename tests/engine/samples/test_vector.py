"""Geometries of every kind become the pixels GDAL would give them."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from engine.progress import CancelledError
from engine.samples import RasterGrid, SamplesError, read_vector

from .conftest import LEFT, SIZE, TOP, at, block, box, pixels, utm_grid


def names_at(found, name):
    return {place for place, other in pixels(found).items() if other == name}


def test_polygons_take_the_pixels_whose_centre_lies_in_them(vector, grid):
    path = vector([box(2, 3, 6, 5), box(10.4, 10.4, 12.6, 11.6)], cls=["wood", "lake"])
    found = read_vector(path, grid=grid)
    assert [(c.value, c.name, c.color) for c in found.classes] == [(1, "lake", ""), (2, "wood", "")]
    assert names_at(found, "wood") == block(2, 3, 6, 5)
    assert names_at(found, "lake") == block(10, 10, 13, 12)
    assert found.rows.dtype == found.labels.dtype == found.features.dtype == np.int64
    place = found.rows * grid.width + found.cols
    assert (np.diff(place) > 0).all(), "raster order"
    assert set(found.features[found.labels == 0]) == {1}
    assert found.class_pixels.tolist() == [6, 8]
    assert (found.counts.features, found.counts.used_features) == (2, 2)


def test_holes_stay_empty(vector, grid):
    ring = shapely.difference(box(0, 0, 6, 6), box(2, 2, 4, 4))
    found = read_vector(vector([ring], cls=["wood"]), grid=grid)
    assert set(pixels(found)) == block(0, 0, 6, 6) - block(2, 2, 4, 4)


def test_lines_take_the_pixels_they_pass_through(vector, grid):
    line = shapely.LineString([at(1.2, 4.5), at(5.7, 4.5), at(5.7, 7.1)])
    found = read_vector(vector([line], cls=["road"]), grid=grid)
    assert set(pixels(found)) == block(1, 4, 6, 5) | block(5, 4, 6, 8)


def test_points_take_the_pixel_they_are_in_and_edges_go_right_and_down(vector, grid):
    places = [(0, 0), (3.999, 2.5), (4, 2.5), (7, 8), (29.999, 19.999)]
    path = vector([shapely.Point(at(*place)) for place in places], cls=["a"] * 5)
    found = read_vector(path, grid=grid)
    assert set(pixels(found)) == {(0, 0), (2, 3), (2, 4), (8, 7), (19, 29)}
    outside = [(-0.001, 5), (30, 5), (5, -0.001), (5, 20)]
    path = vector(
        [shapely.Point(at(*place)) for place in [(5, 5), *outside]], name="b.gpkg", cls=["a"] * 5
    )
    found = read_vector(path, grid=grid)
    assert set(pixels(found)) == {(5, 5)}
    assert (found.counts.outside, found.counts.used_features) == (4, 1)


def test_multiparts_and_collections_are_one_feature(vector, grid):
    mixed = shapely.GeometryCollection(
        [
            shapely.MultiPolygon([box(0, 0, 2, 2), box(20, 10, 22, 12)]),
            shapely.MultiPoint([at(5.5, 5.5), at(5.6, 5.6), at(9.5, 9.5)]),
            shapely.GeometryCollection([shapely.LineString([at(12.5, 0.5), at(14.5, 0.5)])]),
        ]
    )
    found = read_vector(vector([box(25, 15, 26, 16), mixed], cls=["x", "y"]), grid=grid)
    expected = block(0, 0, 2, 2) | block(20, 10, 22, 12) | {(5, 5), (9, 9)} | block(12, 0, 15, 1)
    assert names_at(found, "y") == expected
    assert set(found.features[found.labels == 1]) == {1}
    assert found.counts.repeated_pixels == 0


def test_heights_do_not_matter(vector, grid):
    flat = box(2, 2, 5, 5)
    high = shapely.force_3d(flat, z=480.0)
    point = shapely.Point(*at(9.5, 9.5), 3.0)
    found = read_vector(vector([high, point], cls=["a", "a"]), grid=grid)
    assert set(pixels(found)) == block(2, 2, 5, 5) | {(9, 9)}


def test_a_polygon_narrower_than_a_pixel_takes_the_one_it_lies_in(vector, grid):
    slim, crumb = box(3.6, 2.7, 3.9, 2.9), box(7.1, 7.1, 7.2, 7.3)
    found = read_vector(vector([slim, crumb, box(10, 10, 12, 12)], cls=["a", "b", "a"]), grid=grid)
    assert names_at(found, "a") == {(2, 3)} | block(10, 10, 12, 12)
    assert names_at(found, "b") == {(7, 7)}
    assert found.counts.small == 2
    assert found.counts.used_features == 3


def test_of_several_crumbs_the_largest_says_where(vector, grid):
    crumbs = [box(2.1, 2.1, 2.2, 2.2), box(8.1, 8.1, 8.4, 8.4), box(5.1, 5.1, 5.2, 5.2)]
    found = read_vector(vector([shapely.MultiPolygon(crumbs)], cls=["a"]), grid=grid)
    assert set(pixels(found)) == {(8, 8)}
    both = shapely.MultiPolygon([*crumbs, box(10, 10, 11, 11)])
    found = read_vector(vector([both], name="b.gpkg", cls=["a"]), grid=grid)
    assert set(pixels(found)) == {(10, 10)} and found.counts.small == 0


def test_a_large_polygon_that_hardly_reaches_in_is_outside_and_not_small(vector, grid):
    path = vector([box(-50, 3, 0.3, 10), box(5, 5, 6, 6)], cls=["a", "b"])
    found = read_vector(path, grid=grid)
    assert (found.counts.outside, found.counts.small) == (1, 0)
    assert set(pixels(found)) == {(5, 5)}
    assert [c.name for c in found.classes] == ["b"]
    assert found.classes[0].value == 2, "values come from the whole field"
    assert any("'a'" in line for line in found.counts.sentences())


def test_features_without_class_geometry_or_place_are_counted(vector, grid):
    geometries = [box(0, 0, 2, 2), box(3, 3, 4, 4), None, shapely.Polygon(), box(90, 90, 95, 95)]
    path = vector(geometries, cls=["a", None, "a", "a", "a"])
    found = read_vector(path, grid=grid)
    counts = found.counts
    assert (counts.features, counts.used_features) == (5, 1)
    assert (counts.null_class, counts.empty_geometry, counts.outside) == (1, 2, 1)
    text = " ".join(counts.sentences())
    assert "1 feature left out: no class" in text
    assert "2 features left out: no geometry" in text
    assert "1 feature left out: no pixel in the raster" in text


def test_geometries_that_are_not_finite_have_none(vector, grid):
    with np.errstate(invalid="ignore"):
        broken = shapely.LineString([at(1, 1), (np.nan, 3.0), at(5, 5)])
    far = shapely.Point(np.inf, 3.0)
    found = read_vector(vector([broken, far, box(2, 2, 3, 3)], cls=["a"] * 3), grid=grid)
    assert set(pixels(found)) == {(2, 2)}
    assert found.counts.empty_geometry == 2


def test_an_invalid_polygon_is_made_valid(vector, grid):
    bow = shapely.Polygon([at(2, 2), at(8, 8), at(8, 2), at(2, 8)])
    found = read_vector(vector([bow], cls=["a"]), grid=grid)
    halves = [
        shapely.Polygon([at(2, 2), at(5, 5), at(2, 8)]),
        shapely.Polygon([at(8, 8), at(5, 5), at(8, 2)]),
    ]
    expected = read_vector(vector(halves, name="h.gpkg", cls=["a", "a"]), grid=grid)
    assert set(pixels(found)) == set(pixels(expected))
    assert len(found) > 10
    assert found.counts.repaired == 1


def test_a_polygon_without_area_takes_the_pixel_it_lies_in(vector, grid):
    flat = shapely.Polygon([at(2.2, 2.2), at(2.4, 2.4), at(2.6, 2.6), at(2.2, 2.2)])
    found = read_vector(vector([flat, box(5, 5, 6, 6)], cls=["a", "a"]), grid=grid)
    assert set(pixels(found)) == {(2, 2), (5, 5)}
    assert (found.counts.small, found.counts.repaired) == (1, 1)
    long = shapely.Polygon([at(2.2, 2.2), at(9.4, 9.4), at(6.6, 6.6), at(2.2, 2.2)])
    found = read_vector(vector([long], name="b.gpkg", cls=["a"]), grid=grid)
    assert len(found) == 1 and found.rows[0] == found.cols[0] in range(2, 10)


def test_open_rings_are_closed(tmp_path, grid):
    ring = ", ".join(f"{x} {y}" for x, y in [at(1, 1), at(1, 4), at(4, 4), at(4, 1)])
    path = tmp_path / "open.csv"
    path.write_text(f'WKT,cls\n"POLYGON (({ring}))",a\n', encoding="utf-8")
    assert set(pixels(read_vector(str(path), grid=grid))) == block(1, 1, 4, 4)


def test_curves_are_followed(tmp_path, grid):
    (x0, y), (x1, _), (xm, ym) = at(4, 10), at(12, 10), at(8, 6)
    ring = f"{x0} {y}, {xm} {ym}, {x1} {y}, {xm} {2 * y - ym}, {x0} {y}"
    text = f"CURVEPOLYGON (CIRCULARSTRING ({ring}))"
    path = tmp_path / "curve.csv"
    path.write_text(f'WKT,cls\n"{text}",a\n', encoding="utf-8")
    found = read_vector(str(path), grid=grid)
    rows, cols = np.mgrid[:20, :30]
    disc = np.hypot(cols + 0.5 - 8, rows + 0.5 - 10) <= 4
    assert set(pixels(found)) == set(zip(*map(list, np.nonzero(disc)), strict=True))


def test_classes_that_overlap_lose_the_pixels_and_it_is_said(vector, grid):
    shapes = [box(0, 0, 4, 4), box(3, 0, 7, 4), box(2, 3, 5, 5), box(0, 0, 1, 1)]
    found = read_vector(vector(shapes, cls=["a", "b", "c", "a"]), grid=grid)
    both = {(0, 3), (1, 3), (2, 3), (3, 3)} | {(3, 2), (3, 4)}
    assert set(pixels(found)) == (block(0, 0, 7, 4) | block(2, 3, 5, 5)) - both
    counts = found.counts
    assert counts.overlap_pixels == 6
    assert set(counts.overlaps) == {("a", "b", 4), ("a", "c", 2), ("b", "c", 2)}
    assert counts.overlaps[0] == ("a", "b", 4)
    assert (counts.repeated_pixels, counts.hidden) == (1, 1)
    assert found.features[0] == 0, "the first feature keeps a pixel of its class"
    text = " ".join(counts.sentences())
    assert "6 pixels left out: classes overlap there ('a' and 'b' on 4" in text
    assert "1 pixel in several features of one class" in text


def test_every_feature_is_counted_once(vector, grid):
    rng = np.random.default_rng(8)
    shapes, names = [], []
    for _ in range(120):
        col, row = rng.uniform(-6, 34), rng.uniform(-6, 24)
        side = rng.choice([0.2, 1.0, 4.0])
        kind = rng.integers(0, 5)
        shapes.append(
            [
                box(col, row, col + side, row + side),
                shapely.Point(at(col, row)),
                shapely.LineString([at(col, row), at(col + side, row)]),
                None,
                shapely.Polygon(
                    [at(col, row), at(col + 1, row + 1), at(col + 1, row), at(col, row + 1)]
                ),
            ][kind]
        )
        names.append(rng.choice(["a", "b", "c", ""]))
    path = vector(shapes, cls=names)
    for wanted in ((), [one for one in read_vector(path, grid=grid).classes if one.name != "b"]):
        counts = read_vector(path, grid=grid, wanted=wanted).counts
        parts = (
            counts.used_features,
            counts.null_class,
            counts.unknown_class,
            counts.empty_geometry,
            counts.outside,
            counts.hidden,
        )
        assert sum(parts) == counts.features == 120
        assert all(parts[:2]) and all(parts[3:]) and bool(parts[2]) == bool(wanted)


def test_nothing_left_is_refused_with_the_reason(vector, grid):
    path = vector([box(2, 2, 4, 4), box(2, 2, 4, 4)], cls=["a", "b"])
    with pytest.raises(SamplesError, match="No pixel .* classes overlap there"):
        read_vector(path, grid=grid)
    path = vector([None, shapely.Polygon()], name="b.gpkg", cls=["a", "b"])
    with pytest.raises(SamplesError, match="without any geometry"):
        read_vector(path, grid=grid)


def test_select_keeps_what_is_asked_for(vector, grid):
    found = read_vector(vector([box(0, 0, 3, 1), box(0, 2, 2, 3)], cls=["a", "b"]), grid=grid)
    some = found.select(found.labels == 1)
    assert len(found) == 5 and len(some) == 2
    assert set(pixels(some)) == block(0, 2, 2, 3)
    assert some.classes == found.classes and some.class_pixels.tolist() == [0, 2]
    assert some.features.tolist() == [1, 1]
    assert found.select(np.array([0, 3])).rows.tolist() == [0, 2]


def test_rotated_rasters_and_such_with_rows_going_up(vector):
    turned = RasterGrid(20, 30, (24.0, 18.0, LEFT, 18.0, -24.0, TOP), utm_grid().crs_wkt, True)
    x, y = turned.coordinates(np.array([4.0, 8.0, 8.0, 4.0]), np.array([5.0, 5.0, 9.0, 9.0]))
    path = vector([shapely.Polygon(np.column_stack([x, y]))], cls=["a"])
    assert set(pixels(read_vector(path, grid=turned))) == block(4, 5, 8, 9)
    upward = RasterGrid(20, 30, (SIZE, 0, LEFT, 0, SIZE, TOP - 20 * SIZE), turned.crs_wkt, True)
    path = vector([box(2, 3, 6, 5)], name="b.gpkg", cls=["a"])
    assert set(pixels(read_vector(path, grid=upward))) == block(2, 15, 6, 17)
    flat = RasterGrid(20, 30, (SIZE, 0, LEFT, SIZE, 0, TOP), turned.crs_wkt, True)
    with pytest.raises(SamplesError, match="on a line"):
        read_vector(path, grid=flat)


def test_a_cancel_is_heard(vector, grid):
    path = vector([box(2, 2, 4, 4)] * 5, cls=["a"] * 5)
    calls = []

    def check():
        calls.append(1)
        if len(calls) == 4:
            raise CancelledError()

    with pytest.raises(CancelledError):
        read_vector(path, grid=grid, check=check)
    assert len(calls) == 4
