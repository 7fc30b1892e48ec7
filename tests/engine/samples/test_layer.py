"""Which layer and field are read, and what is said when they cannot be."""

from __future__ import annotations

import datetime
import shutil
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely

from engine.samples import SampleClass, SamplesError, read_vector
from engine.samples.layer import parse_source

from .conftest import at, block, box, pixels

TWO = [box(0, 0, 2, 2), box(5, 5, 7, 7)]


def names(found):
    return {one.name for one in found.classes}


def refused(path, grid, **more):
    with pytest.raises(SamplesError) as caught:
        read_vector(path, grid=grid, **more)
    assert caught.value.message.endswith((".", "?")) and "\n" not in caught.value.message
    return caught.value.message


@pytest.mark.parametrize("name", ["s.gpkg", "s.shp", "s.geojson", "s.fgb", "s.gml"])
def test_usual_formats(vector, grid, name):
    points = [shapely.Point(at(2.5, 2.5)), shapely.Point(at(8.5, 4.5))]
    path = vector(points, name=name, kind=["Wald", "Gewässer"])
    found = read_vector(path, grid=grid, class_field="kind")
    assert pixels(found) == {(2, 2): "Wald", (4, 8): "Gewässer"}


def test_paths_with_blanks_and_umlauts(vector, grid, tmp_path):
    folder = tmp_path / "Übung 1 (neu)"
    folder.mkdir()
    path = shutil.copy(vector(TWO, kind=["a", "b"]), folder / "Flächen, alle.gpkg")
    assert names(read_vector(str(path), grid=grid)) == {"a", "b"}


def test_the_only_text_field_is_the_class(vector, grid):
    found = read_vector(vector(TWO, area=[4, 4], kind=["a", "b"]), grid=grid)
    assert names(found) == {"a", "b"}
    assert "The class is read from 'kind', the only text field." in found.counts.notes


def test_else_the_only_field_of_whole_numbers(vector, grid):
    path = vector(TWO, id=[1, 2], code=[7, 3], size=[1.5, 2.5])
    found = read_vector(path, grid=grid)
    assert found.classes == (SampleClass(3, "class 3"), SampleClass(7, "class 7"))
    assert any("'code'" in note for note in found.counts.notes)


def test_a_choice_of_fields_is_left_to_the_user(vector, grid):
    path = vector(TWO, level_1=["a", "b"], level_2=["c", "d"], code=[1, 2])
    assert "2 text fields, 'level_1' and 'level_2'" in refused(path, grid)
    found = read_vector(path, grid=grid, class_field="level_2")
    assert names(found) == {"c", "d"} and found.counts.notes == ()
    path = vector(TWO, name="b.gpkg", one=[1, 2], two=[1, 2])
    assert "2 fields of whole numbers, 'one' and 'two'" in refused(path, grid)
    path = vector(TWO, name="e.gpkg", checked=[True, False], code=[5, 6])
    assert [one.value for one in read_vector(path, grid=grid).classes] == [5, 6]
    path = vector(TWO, name="c.gpkg", id=[1, 2], size=[1.5, 2.5])
    assert "its fields are 'id' and 'size'" in refused(path, grid)
    assert "it has no fields" in refused(vector(TWO, name="d.gpkg"), grid)


def test_an_unknown_field_is_refused_with_what_was_meant(vector, grid):
    path = vector(TWO, class_id=[1, 2], name_de=["a", "b"])
    text = refused(path, grid, class_field="Class ID")
    assert "no field 'Class ID'" in text and "Did you mean 'class_id'?" in text
    assert "'class_id' and 'name_de'" in text
    assert "Did you mean" not in refused(path, grid, class_field="zzz")


def test_fields_that_hold_no_classes_are_refused(vector, grid):
    path = vector(TWO, share=[0.5, 1.0], kind=["a", "b"])
    assert "fractions such as 0.5" in refused(path, grid, class_field="share")
    path = vector(TWO, name="b.gpkg", code=[1.0, 2.0])
    assert [one.value for one in read_vector(path, grid=grid, class_field="code").classes] == [1, 2]
    path = vector(TWO, name="c.gpkg", kind=[None, None], other=["", "  "])
    assert "holds no class" in refused(path, grid, class_field="other")
    day = np.array([datetime.date(2020, 1, 1)] * 2, "datetime64[D]")
    pyogrio.raw.write(
        path, shapely.to_wkb(TWO), [day], ["day"], geometry_type="Polygon", crs="EPSG:32633"
    )
    assert "neither text nor numbers (Date)" in refused(path, grid, class_field="day")


def test_numbers_with_nulls_and_zeros(vector, grid):
    shapes = [*TWO, box(10, 10, 11, 11), box(12, 12, 13, 13)]
    found = read_vector(vector(shapes, code=[4, None, 0, 9]), grid=grid)
    assert [one.value for one in found.classes] == [4, 9]
    assert found.counts.null_class == 2


def test_the_first_layer_with_geometries_is_read_and_it_is_said(vector, grid):
    path = vector(TWO, layer="first", kind=["a", "b"])
    vector(TWO, layer="second", append=True, kind=["c", "d"])
    pyogrio.raw.write(path, None, [np.array(["x"], object)], ["qml"], layer="a_styles", append=True)
    found = read_vector(path, grid=grid)
    assert names(found) == {"a", "b"}
    assert any("2 layers" in note and "'first'" in note for note in found.counts.notes)
    found = read_vector(path, grid=grid, layer="second")
    assert names(found) == {"c", "d"} and not any("layers" in n for n in found.counts.notes)
    text = refused(path, grid, layer="secund")
    assert "'first', 'second' and 'a_styles'" in text and "Did you mean 'second'?" in text
    assert "table without geometries" in refused(path, grid, layer="a_styles")


def test_sources_as_qgis_writes_them(vector, grid):
    path = vector(TWO, layer="first", kind=["a", "b"])
    vector(TWO, layer="second", append=True, kind=["c", "d"])
    assert names(read_vector(path + "|layername=second", grid=grid)) == {"c", "d"}
    assert names(read_vector(path + "|layerid=1", grid=grid)) == {"c", "d"}
    assert names(read_vector(path + "|layername=second", layer="first", grid=grid)) == {"a", "b"}
    assert "no layer number 7" in refused(path + "|layerid=7", grid)
    text = path + "|layername=second|subset=\"kind\" = 'd'|uniqueGeometryType=yes"
    assert parse_source(text).where == "\"kind\" = 'd'"
    found = read_vector(path + "|layername=second|subset=\"kind\" = 'd'", grid=grid)
    assert pixels(found) == dict.fromkeys(block(5, 5, 7, 7), "d")
    assert found.counts.features == 1
    assert any("filter" in note for note in found.counts.notes)
    assert "no features" in refused(path + "|subset=kind = 'z'", grid)
    assert "filter" in refused(path + "|subset=SELECT * FROM first", grid)
    assert "filter" in refused(path + "|subset=nosuch > 3", grid)


def test_one_geometry_type_of_a_mixed_file(vector, grid):
    mixed = [
        shapely.Point(at(9.5, 9.5)),
        TWO[0],
        shapely.MultiPolygon([TWO[1]]),
        shapely.force_3d(shapely.LineString([at(1.5, 12.5), at(3.5, 12.5)]), z=7.0),
    ]
    path = vector(mixed, name="m.geojson", kind=["a", "b", "c", "d"])
    assert names(read_vector(path, grid=grid)) == set("abcd")
    assert names(read_vector(path + "|layername=m|geometrytype=Polygon", grid=grid)) == set("bc")
    assert names(read_vector(path + "|geometrytype=MultiPoint", grid=grid)) == set("a")
    assert names(read_vector(path + "|geometrytype=LineStringZ", grid=grid)) == set("d")


def test_a_bar_in_a_file_name_is_no_source(vector, grid, tmp_path):
    path = Path(vector(TWO, kind=["a", "b"])).rename(tmp_path / "a|layername=b.gpkg")
    assert names(read_vector(str(path), grid=grid)) == {"a", "b"}


def test_tables_of_coordinates(tmp_path, grid):
    (x, y), (x2, y2) = at(3.5, 4.5), at(8.5, 9.5)
    path = tmp_path / "points.csv"
    path.write_text(f"id,X,Y,kind\n1,{x},{y},wood\n2,{x2},{y2},lake\n", encoding="utf-8")
    found = read_vector(str(path), grid=grid)
    assert pixels(found) == {(4, 3): "wood", (9, 8): "lake"}
    path.write_text("id;kind\n1;wood\n", encoding="utf-8")
    assert "columns named x and y, or WKT" in refused(str(path), grid)


def test_files_that_cannot_be_read(tmp_path, vector, grid):
    assert "No file" in refused("", grid)
    assert "nothing.gpkg does not exist" in refused(str(tmp_path / "nothing.gpkg"), grid)
    (tmp_path / "empty.shp").touch()
    assert "empty (0 bytes)" in refused(str(tmp_path / "empty.shp"), grid)
    (tmp_path / "text.gpkg").write_text("this is no database " * 50)
    assert "cannot be read as a vector file" in refused(str(tmp_path / "text.gpkg"), grid)
    whole = Path(vector(TWO, kind=["a", "b"])).read_bytes()
    (tmp_path / "half.gpkg").write_bytes(whole[: len(whole) // 3])
    assert "half.gpkg" in refused(str(tmp_path / "half.gpkg"), grid)
    profile = {"driver": "GTiff", "height": 3, "width": 3, "count": 1, "dtype": "uint8"}
    profile["transform"] = rasterio.Affine(2, 0, 0, 0, -2, 0)
    with rasterio.open(tmp_path / "r.tif", "w", crs="EPSG:4326", **profile) as file:
        file.write(np.ones((1, 3, 3), np.uint8))
    assert "'reference'" in refused(str(tmp_path / "r.tif"), grid)
    (tmp_path / "folder").mkdir()
    assert "folder" in refused(str(tmp_path / "folder"), grid)
    assert "no features" in refused(vector([], name="n.gpkg", kind=[]), grid, class_field="kind")
    table = tmp_path / "table.gpkg"
    pyogrio.raw.write(table, None, [np.array(["x"], object)], ["kind"], layer="t")
    assert "no layer with geometries (found 't')" in refused(str(table), grid)
