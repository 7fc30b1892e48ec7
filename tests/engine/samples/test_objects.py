"""Polygons become objects with the pixels each of them has, whatever state they are in."""

from __future__ import annotations

import numpy as np
import pyogrio.raw
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.progress import CancelledError
from engine.samples import RasterGrid, SamplesError, read_vector
from engine.samples.classes import assign
from engine.samples.model import SampleClass
from engine.samples.object_pixels import object_pixels
from engine.samples.objects import SceneObjects, read_objects, read_polygons
from engine.samples.parts import Parts
from engine.samples.place import to_pixels

from .conftest import LEFT, SIZE, TOP, at, block, box, utm_grid


def pixels_of(objects: SceneObjects, index: int) -> set[tuple[int, int]]:
    part = slice(objects.offsets[index], objects.offsets[index + 1])
    rows, cols = objects.rows[part].tolist(), objects.cols[part].tolist()
    return set(zip(rows, cols, strict=True))


def names_of(objects: SceneObjects) -> list[str]:
    return [objects.classes[label].name for label in objects.labels]


def test_each_polygon_is_an_object_with_its_class_and_pixels(vector, grid):
    path = vector([box(2, 3, 6, 5), box(10, 10, 13, 12)], cls=["wood", "lake"])
    found = read_objects(path, grid=grid)
    assert names_of(found) == ["wood", "lake"]
    assert pixels_of(found, 0) == block(2, 3, 6, 5)
    assert pixels_of(found, 1) == block(10, 10, 13, 12)
    assert found.boxes.tolist() == [[3, 2, 2, 4], [10, 10, 2, 3]]
    assert found.sizes.tolist() == [8, 6]
    assert found.fids.tolist() == [1, 2] and found.numbers.tolist() == [0, 1]
    assert found.groups.tolist() == [0, 1] and found.group_names == ("object 1", "object 2")
    (row, col, height, width), mask = found.mask(0)
    assert (row, col, height, width) == (3, 2, 2, 4) and mask.all()
    place = found.rows[:8].astype(int) * grid.width + found.cols[:8]
    assert (np.diff(place) > 0).all(), "raster order"


def test_overlapping_objects_each_have_their_pixels(vector, grid):
    path = vector([box(0, 0, 4, 4), box(2, 2, 6, 6), box(2, 2, 6, 6)], cls=["a", "b", "a"])
    found = read_objects(path, grid=grid)
    assert pixels_of(found, 0) == block(0, 0, 4, 4)
    assert pixels_of(found, 1) == pixels_of(found, 2) == block(2, 2, 6, 6)
    assert found.counts.shared_pixels == 16
    assert any("16 pixels in several polygons" in told for told in found.counts.sentences())


def test_a_sliver_takes_the_pixel_it_lies_in_and_is_counted(vector, grid):
    sliver = box(4.1, 4.1, 4.2, 8.9)
    tiny = box(9.6, 9.6, 9.7, 9.7)
    found = read_objects(vector([sliver, tiny, box(0, 0, 2, 2)], cls=["a", "a", "b"]), grid=grid)
    assert [len(pixels_of(found, index)) for index in range(3)] == [1, 1, 4]
    assert pixels_of(found, 1) == {(9, 9)}
    assert found.counts.small == 2
    assert any("smaller than a pixel" in told for told in found.counts.warnings)


def test_outside_and_partly_outside(vector, grid):
    path = vector(
        [box(-2, 5, 3, 8), box(40, 40, 44, 44), box(28, 18, 31, 21), box(0, 0, 2, 2)],
        cls=["a", "a", "b", "b"],
    )
    found = read_objects(path, grid=grid)
    assert found.fids.tolist() == [1, 3, 4]
    assert pixels_of(found, 0) == block(0, 5, 3, 8)
    assert (found.counts.outside, found.counts.partly_outside) == (1, 2)
    # To be classified, all stay, so that the user's table stays whole.
    every = read_polygons(path, grid=grid)
    assert every.fids.tolist() == [1, 2, 3, 4]
    assert every.sizes.tolist() == [9, 0, 4, 4]
    assert every.boxes[1].tolist() == [0, 0, 0, 0]
    assert (every.labels == -1).all() and every.classes == ()


def test_a_part_far_away_makes_an_object_partly_outside(vector, grid):
    far = shapely.MultiPolygon([box(2, 2, 4, 4), box(90_000, 2, 90_004, 4)])
    found = read_polygons(vector([far]), grid=grid)
    assert pixels_of(found, 0) == block(2, 2, 4, 4)
    assert found.counts.partly_outside == 1


def test_invalid_geometries_are_repaired_and_counted(vector, grid):
    bow = shapely.Polygon([at(2, 2), at(8, 8), at(8, 2), at(2, 8)])
    flat = shapely.Polygon([at(12, 12), at(15, 12), at(12, 12)])
    found = read_objects(vector([bow, flat, box(20, 2, 22, 4)], cls=["a", "b", "b"]), grid=grid)
    assert found.counts.repaired == 2
    shapes = shapely.from_wkb(found.wkb)
    assert shapely.is_valid(shapes[[0, 2]]).all()
    expected = shapely.make_valid(bow)
    assert shapes[0].symmetric_difference(expected).area == pytest.approx(0)
    assert len(pixels_of(found, 1)) == 1 and found.counts.small == 1


def test_classes_that_cannot_be_used_are_counted_once_each(vector, grid):
    path = vector(
        [box(0, 0, 2, 2), box(3, 0, 5, 2), box(6, 0, 8, 2), None, shapely.Point(*at(1, 1))],
        cls=["a", None, "  ", "a", "b"],
    )
    found = read_objects(path, grid=grid)
    counts = found.counts
    assert (counts.features, counts.used, counts.null_class) == (5, 1, 2)
    assert (counts.empty_geometry, counts.no_polygon, counts.outside) == (1, 1, 0)
    assert names_of(found) == ["a"] and [one.name for one in found.classes] == ["a"]
    assert any("'b'" in note and "no object" in note for note in counts.notes)
    assert counts.lonely == ("a",)
    assert any("The class 'a' has one object only" in told for told in counts.sentences())


def test_wanted_classes(vector, grid):
    path = vector([box(0, 0, 2, 2), box(3, 0, 5, 2)], cls=["Oak", "pine"])
    wanted = [SampleClass(7, "oak", "#00ff00")]
    found = read_objects(path, grid=grid, wanted=wanted)
    assert found.classes == (SampleClass(7, "oak", "#00ff00"),)
    assert found.fids.tolist() == [1]
    assert (found.counts.unknown_class, found.counts.unknown_names) == (1, ("pine",))
    more = [*wanted, SampleClass(8, "birch")]
    with pytest.raises(SamplesError, match="has no sample in the raster for 1 class, 'birch'"):
        read_objects(path, grid=grid, wanted=more)
    assert len(read_objects(path, grid=grid, wanted=more, allow_missing=True).classes) == 2
    with pytest.raises(SamplesError, match="holds none of the wanted classes"):
        read_objects(path, grid=grid, wanted=more[1:])


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:32632"])
def test_other_coordinate_systems_give_the_same_pixels(vector, grid, crs):
    shapes = [box(2, 3, 6, 5), box(10.3, 10.2, 13.4, 12.1)]
    there = []
    for shape in shapes:
        moved, _ = to_pixels(
            Parts(np.array([shape], object), np.zeros(1, np.int64)), None, identity(), "x", ok
        )
        there.append(moved)
    from rasterio import warp

    def onto(xy):
        x, y = warp.transform("EPSG:32633", crs, xy[:, 0], xy[:, 1])
        return np.column_stack([x, y])

    other = [shapely.transform(shapely.segmentize(shape, 5.0), onto) for shape in shapes]
    here = read_polygons(vector(shapes, name="a.gpkg"), grid=grid)
    found = read_polygons(vector(other, name="b.gpkg", crs=crs), grid=grid)
    assert found.rows.tolist() == here.rows.tolist() and found.cols.tolist() == here.cols.tolist()
    # The geometries stay in the file's own system.
    assert shapely.from_wkb(found.wkb)[0].bounds == pytest.approx(other[0].bounds)
    assert found.crs is not None and crs.split(":")[1] in found.crs


def identity() -> RasterGrid:
    return RasterGrid(
        6_000_000, 6_000_000, (1.0, 0.0, 0.0, 0.0, 1.0, 0.0), None, georeferenced=True
    )


def ok() -> None:
    """Never cancelled."""


def test_multipart_heights_and_measures(vector, grid):
    parts = shapely.MultiPolygon([box(0, 0, 2, 2), box(20, 10, 22, 12)])
    high = shapely.force_3d(parts, z=80.0)
    found = read_polygons(vector([high]), grid=grid)
    assert pixels_of(found, 0) == block(0, 0, 2, 2) | block(20, 10, 22, 12)
    assert not shapely.has_z(shapely.from_wkb(found.wkb)).any()


def test_measured_and_curved_geometries_of_a_file(tmp_path, grid):
    corners = [at(2, 2), at(6, 2), at(6, 6), at(2, 6), at(2, 2)]
    ring = ",".join(f"{x} {y} 7" for x, y in corners)
    measured = tmp_path / "m.csv"
    measured.write_text(f'WKT,cls\n"POLYGON M (({ring}))",a\n', encoding="utf-8")
    assert pixels_of(read_polygons(str(measured), grid=grid), 0) == block(2, 2, 6, 6)
    (x0, y0), (x1, y1) = at(2, 4), at(10, 4)
    circle = f"CURVEPOLYGON (CIRCULARSTRING ({x0} {y0},{x1} {y1},{x0} {y0}))"
    curved = tmp_path / "c.csv"
    curved.write_text(f'WKT,cls\n"{circle}",a\n', encoding="utf-8")
    found = read_polygons(str(curved), grid=grid)
    area = shapely.area(shapely.from_wkb(found.wkb))[0] / SIZE**2
    assert area == pytest.approx(np.pi * 16, rel=0.01)


def test_groups(vector, grid):
    shapes = [box(3 * k, 0, 3 * k + 2, 2) for k in range(5)]
    names = ["tree 10", "tree 2", None, "tree 2", " "]
    path = vector(shapes, cls=["a", "b", "a", "a", "b"], tree=names, plot=[3, None, 3, 1, 1])
    with pytest.raises(SamplesError, match="2 text fields"):
        read_objects(path, grid=grid)
    found = read_objects(path, grid=grid, group_field="tree")
    assert found.group_names == ("tree 2", "tree 10", "object 3", "object 5")
    assert found.groups.tolist() == [1, 0, 2, 0, 3]
    by_number = read_objects(path, grid=grid, class_field="cls", group_field="plot")
    assert by_number.group_names == ("1", "3", "object 2")
    assert by_number.groups.tolist() == [1, 2, 1, 0, 0]


def test_fields_that_are_not_there(vector, grid):
    path = vector([box(0, 0, 2, 2)], species=["oak"], plot=["one"])
    with pytest.raises(SamplesError, match=r"no field 'cls': its fields are 'species' and 'plot'"):
        read_objects(path, grid=grid, class_field="cls")
    with pytest.raises(SamplesError, match=r"no field 'specie' for groups: .*Did you mean 'spec"):
        read_objects(path, grid=grid, class_field="plot", group_field="specie")
    with pytest.raises(SamplesError, match="for the class and for the group"):
        read_objects(path, grid=grid, class_field="plot", group_field="plot")
    bare = vector([box(0, 0, 2, 2)], name="bare.gpkg", height=[2.5])
    with pytest.raises(SamplesError, match=r"no field of text or whole numbers.*'height'"):
        read_objects(bare, grid=grid)
    nulls = vector([box(0, 0, 2, 2)], name="nulls.gpkg", cls=[0])
    with pytest.raises(SamplesError, match="holds no class for any feature"):
        read_objects(nulls, grid=grid, class_field="cls")


def test_layers_that_cannot_be_used(vector, grid, tmp_path):
    empty = vector([], name="empty.gpkg", cls=[])
    for read in (read_objects, read_polygons):
        with pytest.raises(SamplesError, match="has no features in the layer 'empty'"):
            read(empty, grid=grid)
    points = vector([shapely.Point(*at(1, 1))], name="points.gpkg", cls=["a"])
    with pytest.raises(SamplesError, match="has no polygon, only 1 point"):
        read_polygons(points, grid=grid)
    away = vector([box(100, 100, 104, 104)], name="away.gpkg", cls=["a"])
    with pytest.raises(SamplesError, match="No polygon lies in the raster: away.gpkg covers"):
        read_objects(away, grid=grid)
    near = vector([box(31, 5, 33, 8), box(-3, 3, -1, 4)], name="near.gpkg", cls=["a", "a"])
    with pytest.raises(SamplesError, match="No polygon (lies in the raster|of near.gpkg holds)"):
        read_polygons(near, grid=grid)
    with pytest.raises(SamplesError, match="does not exist: check the path of the polygons"):
        read_polygons(str(tmp_path / "none.gpkg"), grid=grid)
    text = tmp_path / "text.gpkg"
    text.write_text("no database", encoding="utf-8")
    with pytest.raises(SamplesError, match="cannot be read as a vector file: expected polygons"):
        read_polygons(str(text), grid=grid)


def test_a_filter_of_qgis_and_a_layer_by_name(vector, grid):
    path = vector([box(0, 0, 2, 2), box(3, 0, 5, 2)], cls=["a", "b"], layer="one")
    vector([box(9, 9, 12, 12)], cls=["c"], layer="two", append=True)
    found = read_polygons(path + "|layername=one|subset=\"cls\" = 'b'", grid=grid)
    assert found.fids.tolist() == [2] and found.numbers.tolist() == [0]
    assert names_of(read_objects(path, layer="two", grid=grid)) == ["c"]


def test_select_keeps_pixels_with_their_objects(vector, grid):
    shapes = [box(3 * k, k, 3 * k + 2, k + 3) for k in range(6)]
    every = read_polygons(vector(shapes), grid=grid)
    some = every.select(np.array([4, 1]))
    assert some.fids.tolist() == [5, 2]
    assert pixels_of(some, 0) == pixels_of(every, 4) and pixels_of(some, 1) == pixels_of(every, 1)
    assert len(every.select(np.zeros(6, bool))) == 0
    assert every.select(np.arange(6) > 2).fids.tolist() == [4, 5, 6]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(*[st.floats(-6, 34, width=32)] * 2, st.floats(0.01, 9), st.floats(0.01, 9)),
        min_size=1,
        max_size=12,
    )
)
def test_objects_have_the_pixels_they_would_have_alone(shapes):
    grid = utm_grid()
    parts = Parts(
        shapely.box(*np.array([[x, y, x + w, y + h] for x, y, w, h in shapes]).T),
        np.arange(len(shapes)),
    )
    found = object_pixels(parts, len(shapes), grid, "x", ok)
    for index, (x, y, w, h) in enumerate(shapes):
        part = slice(found.offsets[index], found.offsets[index + 1])
        mine = set(zip(found.rows[part].tolist(), found.cols[part].tolist(), strict=True))
        centres = {
            (row, col)
            for row in range(grid.height)
            for col in range(grid.width)
            if x < col + 0.5 < x + w and y < row + 0.5 < y + h
        }
        # Centres exactly on an edge may go either way; a polygon without any takes one pixel.
        edge = {(r, c) for r, c in mine - centres if c + 0.5 in (x, x + w) or r + 0.5 in (y, y + h)}
        assert centres <= mine | edge
        if not found.small[index]:
            assert mine - centres == edge
        else:
            assert len(mine) == 1 and not centres


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_any_ring_is_read_and_what_is_written_is_valid(seed):
    rng = np.random.default_rng(seed)
    grid = utm_grid()
    rings = [
        shapely.Polygon([at(*xy) for xy in rng.uniform(-5, 35, (int(rng.integers(3, 9)), 2))])
        for _ in range(6)
    ]
    from engine.samples.object_layer import PolygonLayer
    from engine.samples.objects import _objects

    nothing = np.full(6, None, object)
    layer = PolygonLayer(
        np.arange(6), shapely.to_wkb(np.array(rings, object)), None, "x", "", nothing, nothing, ()
    )
    found = _objects(layer, np.full(6, -1), (), grid, ok)
    assert len(found) == 6
    assert shapely.is_valid(shapely.from_wkb(found.wkb)).all()
    for index in np.flatnonzero(found.sizes):
        (row, col, height, width), mask = found.mask(int(index))
        assert min(row, col) >= 0 and row + height <= grid.height and col + width <= grid.width
        assert mask.any(axis=0)[[0, -1]].all() and mask.any(axis=1)[[0, -1]].all()


def test_many_polygons(tmp_path):
    side, count = 250, 4_000
    cols, rows = np.meshgrid(np.arange(0, side, 2.5), np.arange(0, side, 4.0))
    left = LEFT + SIZE * cols.ravel()[:count]
    top = TOP - SIZE * rows.ravel()[:count]
    shapes = shapely.box(left, top - 3 * SIZE, left + 2 * SIZE, top)
    path = tmp_path / "many.fgb"
    names = np.array([f"class {k % 5}" for k in range(count)], object)
    pyogrio.raw.write(
        path, shapely.to_wkb(shapes), [names], ["cls"], geometry_type="Polygon", crs="EPSG:32633",
        layer_options={"SPATIAL_INDEX": "NO"},
    )  # fmt: skip
    found = read_objects(str(path), grid=utm_grid(side, side))
    assert len(found) == count and len(found.classes) == 5
    assert found.sizes.min() >= 6 and found.offsets[-1] == len(found.rows)


def test_memory_goes_with_the_objects_not_with_the_raster(vector):
    grid = utm_grid(900_000, 900_000)
    path = vector([box(2, 2, 6, 6), box(899_000, 899_000, 899_003, 899_002)])
    found = read_polygons(path, grid=grid)
    assert found.sizes.tolist() == [16, 6]
    assert found.rows.max() == 899_001


def test_more_pixels_than_can_be_held_are_refused(vector, grid, monkeypatch):
    monkeypatch.setattr("engine.samples.object_pixels.MAX_PIXELS", 100)
    path = vector([box(0, 0, 9, 9)] * 2)
    with pytest.raises(SamplesError, match="more than 100 pixels altogether: expected single obj"):
        read_polygons(path, grid=grid)


def test_an_object_larger_than_what_is_burnt_at_once(vector):
    grid = utm_grid(1200, 1200)
    found = read_polygons(vector([box(10, 10, 1190, 1190), box(1, 1, 3, 3)]), grid=grid)
    assert found.sizes.tolist() == [1180**2, 4]
    assert found.boxes.tolist() == [[10, 10, 1180, 1180], [1, 1, 2, 2]]


def test_reading_can_be_cancelled(vector, grid):
    def cancel():
        raise CancelledError

    with pytest.raises(CancelledError):
        read_polygons(vector([box(0, 0, 2, 2)]), grid=grid, check=cancel)


def test_the_same_pixels_as_samples(vector, grid):
    rng = np.random.default_rng(3)
    shapes = [
        shapely.buffer(shapely.Point(*at(*rng.uniform(0, 20, 2))), SIZE * rng.uniform(0.2, 4))
        for _ in range(8)
    ]
    for number, shape in enumerate(shapes):
        path = vector([shape], name=f"{number}.gpkg", cls=["a"])
        alone = read_vector(path, grid=grid)
        objects = read_polygons(path, grid=grid)
        assert objects.rows.tolist() == alone.rows.tolist()
        assert objects.cols.tolist() == alone.cols.tolist()


def test_classes_of_numbers_keep_their_value(vector, grid):
    path = vector([box(0, 0, 2, 2), box(3, 0, 5, 2)], cls=[4, 2])
    found = read_objects(path, grid=grid, class_field="cls")
    assert [one.value for one in found.classes] == [2, 4]
    assert found.labels.tolist() == [1, 0]
    assert assign(np.array([4.0, 2.0]), (), "x").labels.tolist() == [1, 0]
