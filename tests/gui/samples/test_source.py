"""Choosing and making samples."""

from __future__ import annotations

import sqlite3

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from spectral_prompts.ui.samples import new_layer, source_panel
from spectral_prompts.ui.samples.class_values import likely_field

pytestmark = pytest.mark.usefixtures("no_engine")

SQUARE = "POLYGON((300060 5799910,300180 5799910,300180 5799790,300060 5799910))"


def names(session):
    return [entry.name for entry in session.classes.entries]


def test_at_first_no_layer_of_the_project_is_taken(on_scene, make_layer, session):
    make_layer("Polygon", [(SQUARE, "soil")])
    assert on_scene.samples.layer is None
    assert names(session) == []
    assert "New" in on_scene.hint.text()


def test_the_button_asks_for_a_file_and_makes_it(on_scene, monkeypatch, tmp_path, session):
    asked = []

    def answer(parent, title, suggestion, *more):
        asked.append(suggestion)
        return str(tmp_path / "fields"), ""

    monkeypatch.setattr(source_panel.QFileDialog, "getSaveFileName", answer)
    QTest.mouseClick(on_scene.source.new, Qt.MouseButton.LeftButton)
    assert asked == [str(tmp_path / "samples.gpkg")], "beside the raster, as there is no project"
    layer = on_scene.samples.layer
    assert (tmp_path / "fields.gpkg").is_file()
    assert layer.name() == "fields" and layer.id() in QgsProject.instance().mapLayers()
    assert on_scene.source.layer.currentLayer() is layer
    assert on_scene.samples.field == "class"
    assert QgsProject.instance().layerTreeRoot().children()[0].layerId() == layer.id()


def test_giving_up_the_dialog_makes_nothing(on_scene, monkeypatch):
    monkeypatch.setattr(source_panel.QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    on_scene.source.ask_for_new()
    assert on_scene.samples.layer is None


def test_the_suggested_name_is_free_and_beside_the_project(tmp_path, scene_layer, monkeypatch):
    project = QgsProject.instance()
    folder = tmp_path / "project"
    folder.mkdir()
    project.setFileName(str(folder / "p.qgz"))
    try:
        assert new_layer.default_path(project, scene_layer) == str(folder / "samples.gpkg")
        (folder / "samples.gpkg").write_text("")
        assert new_layer.default_path(project, scene_layer) == str(folder / "samples-2.gpkg")
    finally:
        project.setFileName("")


def test_a_geopackage_that_is_there_gets_one_layer_more(on_scene, tmp_path):
    path = tmp_path / "all.gpkg"
    on_scene.source.make(str(path))
    on_scene.source.make(str(path))
    with sqlite3.connect(path) as database:
        tables = database.execute("SELECT table_name FROM gpkg_contents").fetchall()
    assert sorted(tables) == [("samples",), ("samples_2",)]
    assert on_scene.samples.layer.name() == "all samples_2"


def test_without_a_crs_only_the_new_layer_has_none(on_scene, session, tmp_path, canvas):
    from qgis.core import QgsCoordinateReferenceSystem

    path = tmp_path / "all.gpkg"
    on_scene.source.make(str(path))
    session.raster.setCrs(QgsCoordinateReferenceSystem())
    on_scene.source.make(str(path))
    assert not on_scene.samples.layer.crs().isValid()
    first = QgsVectorLayer(f"{path}|layername=samples", "first", "ogr")
    assert first.crs().authid() == "EPSG:32633"


def test_another_file_is_never_written_over(on_scene, tmp_path, told):
    path = tmp_path / "precious.gpkg"
    path.write_text("not a database, and mine")
    on_scene.source.make(str(path))
    assert path.read_text() == "not a database, and mine"
    assert on_scene.samples.layer is None
    assert any("no GeoPackage" in text for text in told())


def test_a_folder_that_cannot_be_written_to_is_told(on_scene, told):
    on_scene.source.make("/proc/nowhere/samples.gpkg")
    assert on_scene.samples.layer is None
    assert any("No samples could be made in /proc/nowhere" in text for text in told())


def test_classes_of_an_existing_layer_are_added_in_one_step(on_scene, session, make_layer):
    session.classes.add("Water")
    layer = make_layer("Polygon", [(SQUARE, n) for n in ("soil", "water", "tree 10", "tree 9")])
    on_scene.source.layer.setLayer(layer)
    assert names(session) == ["Water", "soil", "tree 9", "tree 10"]
    session.classes.undo_stack.undo()
    assert names(session) == ["Water"]
    assert session.classes.current == 0


def test_a_field_with_numbers_of_features_is_no_class(on_scene, session, make_layer, told):
    rows = [(SQUARE, f"field {number}") for number in range(150)]
    layer = make_layer("Polygon", rows, field="name")
    on_scene.source.layer.setLayer(layer)
    assert names(session) == []
    assert on_scene.samples.field == ""
    assert any("more than 100 different values" in text for text in told())
    assert "Choose the field" in on_scene.hint.text()


def test_another_field_is_chosen_by_hand(on_scene, session, qgis_app):
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:32633&field=class:string&field=crop:string", "two", "memory"
    )
    from qgis.core import QgsFeature, QgsGeometry

    feature = QgsFeature(layer.fields())
    feature.setAttributes(["arable", "maize"])
    feature.setGeometry(QgsGeometry.fromWkt(SQUARE))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    on_scene.source.layer.setLayer(layer)
    assert on_scene.samples.field == "class"
    on_scene.source.field.setField("crop")
    assert on_scene.samples.field == "crop"
    assert names(session) == ["arable", "maize"]
    on_scene.source.layer.setLayer(None)
    on_scene.source.layer.setLayer(layer)
    assert on_scene.samples.field == "crop", "the choice is kept with the layer"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("field=id:integer&field=Class:string", "Class"),
        ("field=id:integer&field=class_id:integer", "class_id"),
        ("field=id:integer&field=note:string", "note"),
        ("field=id:integer", "id"),
        ("field=a:string&field=b:string", ""),
        ("field=a:double", ""),
    ],
)
def test_the_field_that_is_likely_to_hold_the_class(qgis_app, fields, expected):
    assert likely_field(QgsVectorLayer(f"Polygon?{fields}", "x", "memory")) == expected


def test_the_raster_is_shared(on_scene, session, scene_layer):
    assert on_scene.source.raster.currentLayer() is scene_layer
    on_scene.source.raster.setLayer(None)
    assert session.raster is None
    session.set_raster(scene_layer)
    assert on_scene.source.raster.currentLayer() is scene_layer


def test_a_raster_that_is_used_before_the_box_knows_it(dock, session, scene_file, wait_until):
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(str(scene_file), "scene")
    session.set_raster(layer)
    assert dock.source.raster.currentLayer() is None
    QgsProject.instance().addMapLayer(layer)
    wait_until(lambda: dock.source.raster.currentLayer() is layer)


def test_a_project_remembers_its_samples(drawing_dock, tmp_path, session, iface):
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert drawing_dock.samples.layer is None
    assert project.read(str(tmp_path / "project.qgz"))
    assert drawing_dock.samples.layer is not None
    assert drawing_dock.samples.field == "class"
    project.clear()


def test_new_samples_have_the_crs_of_the_raster_not_of_the_map(on_scene, canvas, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem

    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    on_scene.source.make(str(tmp_path / "s.gpkg"))
    assert on_scene.samples.layer.crs().authid() == "EPSG:32633"
