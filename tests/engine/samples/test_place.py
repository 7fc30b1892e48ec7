"""Samples and rasters in different coordinate systems, in none, or in pixels."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from rasterio import warp
from rasterio.crs import CRS
from rasterio.features import rasterize
from rasterio.transform import Affine

from engine.samples import RasterGrid, SamplesError, read_vector

from .conftest import UTM, at, block, box, pixels, utm_grid


def moved(geometry, target, source=UTM):
    """A geometry in another system, densely, by rasterio alone (x is longitude)."""

    def onto(xy):
        return np.column_stack(warp.transform(source, target, xy[:, 0], xy[:, 1]))

    return shapely.transform(shapely.segmentize(geometry, 15), onto)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:31468", "EPSG:3035"])
def test_any_coordinate_system_gives_the_same_pixels(vector, grid, crs):
    shapes = [
        box(2.2, 3.3, 6.4, 5.1),
        shapely.LineString([at(10.3, 1.2), at(18.6, 9.7)]),
        shapely.Point(at(25.4, 15.6)),
    ]
    here = read_vector(vector(shapes, cls=["a", "b", "c"]), grid=grid)
    path = vector([moved(shape, crs) for shape in shapes], name="b.gpkg", crs=crs, cls="abc")
    there = read_vector(path, grid=grid)
    assert pixels(there) == pixels(here)
    assert there.counts.notes == here.counts.notes


def test_longitude_is_x_whatever_the_authority_says(vector):
    """EPSG:4326 is latitude, longitude on paper; files and everybody's software have x first."""
    lon, lat = (13.0, 52.0)
    place = warp.transform("EPSG:4326", UTM, [lon], [lat])
    transform = (30.0, 0, place[0][0] - 315, 0, -30.0, place[1][0] + 315)
    grid = RasterGrid(21, 21, transform, CRS.from_string(UTM).to_wkt(), True)
    path = vector([shapely.Point(lon, lat)], crs="EPSG:4326", cls=["a"])
    assert set(pixels(read_vector(path, grid=grid))) == {(10, 10)}
    geojson = vector([shapely.Point(lon, lat)], name="p.geojson", crs="EPSG:4326", cls=["a"])
    assert set(pixels(read_vector(geojson, grid=grid))) == {(10, 10)}


def test_long_straight_edges_bend_with_the_system(vector):
    """A parallel of latitude is no straight line in UTM: over 400 km it bows by 5 km."""
    transform = (1000.0, 0, 300000.0, 0, -1000.0, 6700000.0)
    grid = RasterGrid(100, 400, transform, CRS.from_string(UTM).to_wkt(), True)
    wide = shapely.box(11.0, 60.0, 19.5, 60.4)
    found = read_vector(vector([wide], crs="EPSG:4326", cls=["a"]), grid=grid)
    dense = moved(shapely.segmentize(wide, 0.001), UTM, "EPSG:4326")
    truth = rasterize([dense], (100, 400), transform=Affine(*transform))
    wrong = truth.copy()
    wrong[found.rows, found.cols] ^= 1
    # A pixel centre may lie within metres of the edge.
    assert wrong.sum() <= 2
    straight = rasterize([moved(wide, UTM, "EPSG:4326")], (100, 400), transform=Affine(*transform))
    assert (truth != straight).sum() > 500, "the test would notice"


def test_shapes_around_the_world_are_cut_to_where_the_projection_has_an_answer(vector, grid):
    world = shapely.box(-180, -90, 180, 90)
    pole = shapely.Point(10.0, 95.0)
    path = vector([world, pole, shapely.Point(-170.0, 0.0)], crs="EPSG:4326", cls=["a"] * 3)
    found = read_vector(path, grid=grid)
    assert len(found) == grid.height * grid.width
    assert (found.counts.outside, found.counts.used_features) == (2, 1)


def test_points_a_projection_has_no_answer_for_are_outside(vector):
    """A raster around the pole has no box in degrees, so nothing is cut beforehand."""
    polar = CRS.from_string("EPSG:3413").to_wkt()
    grid = RasterGrid(100, 100, (1000.0, 0, -50000.0, 0, -1000.0, 50000.0), polar, True)
    points = [shapely.Point(0, 90), shapely.Point(30.0, 89.9), shapely.Point(10.0, 120.0)]
    found = read_vector(vector(points, crs="EPSG:4326", cls=["a"] * 3), grid=grid)
    assert (found.counts.used_features, found.counts.outside) == (2, 1)
    assert (50, 50) in pixels(found)


def test_one_point_without_an_answer_does_not_take_the_others_along(vector):
    """A raster across the 180th meridian has no box in degrees, so nothing is cut beforehand."""
    zone = CRS.from_epsg(32660)
    x, y = warp.transform("EPSG:4326", zone, [180.0], [10.0])
    transform = (1000.0, 0, x[0] - 50500, 0, -1000.0, y[0] + 50500)
    grid = RasterGrid(101, 101, transform, zone.to_wkt(), True)
    points = [(179.9, 10.0), (10.0, 120.0), (-179.9, 10.0), (180.0, 10.0), (10.0, -95.0)]
    path = vector([shapely.Point(p) for p in points], crs="EPSG:4326", cls=["a"] * 5)
    found = read_vector(path, grid=grid)
    assert found.features.tolist() == [0, 3, 2]
    assert set(found.rows) == {50} and found.cols.tolist()[1] == 50
    assert (found.counts.used_features, found.counts.outside) == (3, 2)


def test_coordinates_far_away_do_not_overflow(vector, grid):
    huge = shapely.box(-1e13, -1e13, 1e13, 1e13)
    far = shapely.Point(1e13, 1e13)
    long = shapely.LineString([(-1e13, at(0, 5.5)[1]), (1e13, at(0, 5.5)[1])])
    found = read_vector(vector([long, far], cls=["a", "a"]), grid=grid)
    assert set(pixels(found)) == block(0, 5, 30, 6)
    found = read_vector(vector([huge], name="b.gpkg", cls=["a"]), grid=grid)
    assert len(found) == grid.height * grid.width


def test_samples_without_a_system_take_that_of_the_raster_they_lie_in(vector, grid):
    path = vector([box(2, 3, 6, 5)], name="b.shp", crs=None, cls=["a"])
    found = read_vector(path, grid=grid)
    assert set(pixels(found)) == block(2, 3, 6, 5)
    assert any("b.shp has no coordinate system" in line for line in found.counts.sentences())
    assert any("EPSG:32633" in line for line in found.counts.sentences())


def test_samples_without_a_system_that_lie_elsewhere_are_refused(vector, grid):
    path = vector([shapely.box(13, 52, 13.1, 52.1)], name="b.shp", crs=None, cls=["a"])
    with pytest.raises(SamplesError) as caught:
        read_vector(path, grid=grid)
    text = caught.value.message
    assert "(13, 52, 13.1, 52.1) in no coordinate system" in text
    assert "(400000, 5799400, 400900, 5800000) in EPSG:32633" in text
    assert "assign the coordinate system" in text


def test_samples_of_another_place_are_refused_with_both_extents(vector, grid):
    path = vector([shapely.box(13, 12, 13.1, 12.1)], crs="EPSG:4326", cls=["a"])
    with pytest.raises(SamplesError) as caught:
        read_vector(path, grid=grid)
    assert "(13, 12, 13.1, 12.1) in EPSG:4326" in caught.value.message
    assert "EPSG:32633" in caught.value.message


def test_a_raster_without_a_system_takes_that_of_the_samples(vector, grid):
    bare = RasterGrid(grid.height, grid.width, grid.transform, None, True)
    found = read_vector(vector([box(2, 3, 6, 5)], cls=["a"]), grid=bare)
    assert set(pixels(found)) == block(2, 3, 6, 5)
    assert any("The raster has no coordinate system" in line for line in found.counts.notes)
    path = vector([box(2, 3, 6, 5)], name="b.shp", crs=None, cls=["a"])
    found = read_vector(path, grid=bare)
    assert set(pixels(found)) == block(2, 3, 6, 5)
    assert not any("coordinate" in line for line in found.counts.notes)


def test_without_georeference_coordinates_are_pixels_as_in_qgis(vector):
    plain = RasterGrid(20, 30, (1, 0, 0, 0, -1, 0), None, False)
    shape = shapely.box(2, -5, 6, -3)
    found = read_vector(vector([shape], crs="EPSG:4326", cls=["a"]), grid=plain)
    assert set(pixels(found)) == block(2, 3, 6, 5)
    assert any("x = column, y = -row" in line for line in found.counts.notes)
    found = read_vector(vector([shape], name="b.shp", crs=None, cls=["a"]), grid=plain)
    assert set(pixels(found)) == block(2, 3, 6, 5)
    with pytest.raises(SamplesError, match="y = 0 to -20.*x|x = 0 to 30 and y = 0 to -20"):
        read_vector(vector([box(2, 3, 6, 5)], name="c.gpkg", cls=["a"]), grid=plain)


def test_a_system_nobody_can_read_is_refused(vector, grid):
    odd = RasterGrid(grid.height, grid.width, grid.transform, "LOCAL nonsense", True)
    with pytest.raises(SamplesError, match="coordinate system that cannot be read"):
        read_vector(vector([box(2, 3, 6, 5)], cls=["a"]), grid=odd)


def test_the_same_system_written_differently_moves_nothing(vector):
    grid = utm_grid()
    wkt = CRS.from_string(UTM).to_wkt(version="WKT1_ESRI")
    other = RasterGrid(grid.height, grid.width, grid.transform, wkt, True)
    path = vector([box(2, 3, 6, 5), shapely.Point(at(10.5, 10.5))], cls=["a", "b"])
    assert pixels(read_vector(path, grid=other)) == pixels(read_vector(path, grid=grid))
