"""Counts and spectra are of the samples as they are now, saved or not."""

from __future__ import annotations

import os

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

from spectral_prompts.ui.engine_access import EngineState


def settled(dock):
    return lambda: not dock.survey.is_waiting


def pixels(dock):
    return {key: one.pixels for key, one in dock.survey.findings.classes.items()}


def shown(dock, row):
    model = dock.table.model()
    return [model.index(row, column).data() for column in range(4)]


@pytest.fixture
def temporary(monkeypatch):
    """Files that were written for the engine."""
    from spectral_prompts.processing_provider.vector_export import VectorExport

    paths = []
    write = VectorExport.write

    def noted(self, feedback):
        paths.append(write(self, feedback))
        return paths[-1]

    monkeypatch.setattr(VectorExport, "write", noted)
    return paths


def test_pixels_are_counted_while_nothing_is_saved(
    drawing_dock, hand, engine, wait_until, temporary
):
    hand.square(2, 3)
    hand.key(Qt.Key.Key_2)
    hand.square(14, 3, 8)
    wait_until(lambda: pixels(drawing_dock) == {"vegetation": 16, "soil": 64}, 60)
    wait_until(settled(drawing_dock))
    assert drawing_dock.samples.layer.isModified()
    assert shown(drawing_dock, 0)[:3] == ["vegetation", "1", "16"]
    assert shown(drawing_dock, 0)[3] == "under 50 pixels"
    assert shown(drawing_dock, 1) == ["soil", "1", "64", ""]
    assert shown(drawing_dock, 2)[1:] == ["0", "0", "no samples yet"]
    # A question that was asked anew lets go of its file when the engine has ended the first.
    assert temporary
    wait_until(lambda: not any(map(os.path.exists, temporary)))
    plot = drawing_dock.signatures.plot
    assert [line.name for line in plot.data.lines] == ["vegetation", "soil"]
    assert plot.data.wavelengths[0] == 450
    wait_until(lambda: plot.is_drawn)
    drawing_dock.samples.undo()
    wait_until(lambda: pixels(drawing_dock) == {"vegetation": 16}, 30)


def test_overlaps_and_samples_outside_are_told_and_selected(
    drawing_dock, hand, canvas, engine, wait_until
):
    canvas.zoomByFactor(1.5)
    hand.square(2, 3, 8)
    hand.key(Qt.Key.Key_2)
    hand.square(6, 7, 8)
    hand.square(4, -5, 2)

    def notes():
        return {note.kind: note for note in drawing_dock.notes.notes}

    wait_until(lambda: {"overlap", "outside"} <= set(notes()), 60)
    overlap, outside = notes()["overlap"], notes()["outside"]
    assert overlap.text == "soil / vegetation: overlap on 16 pixels"
    assert outside.text == "1 sample lies outside the raster"
    layer = drawing_dock.samples.layer
    drawing_dock.notes.selected.emit(overlap)
    assert layer.selectedFeatureCount() == 2
    drawing_dock.notes.selected.emit(outside)
    (feature,) = layer.selectedFeatures()
    assert feature.geometry().boundingBox().yMinimum() > 5800000


def test_samples_in_degrees_are_counted(on_scene, session, engine, make_layer, wait_until):
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsGeometry,
        QgsRectangle,
    )

    square = QgsGeometry.fromRect(QgsRectangle(300060, 5799790, 300180, 5799910))
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    square.transform(
        QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:32633"), degrees, QgsProject.instance()
        )
    )
    layer = make_layer("Polygon", [(square.asWkt(12), "soil")], crs="EPSG:4326")
    on_scene.source.layer.setLayer(layer)
    wait_until(lambda: pixels(on_scene) == {"soil": 16}, 60)


def test_a_raster_without_coordinates(
    dock, session, engine, canvas, hand, scenes, tmp_path, wait_until
):
    from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

    path = scenes.write_raster(
        tmp_path / "plain.tif", scenes.scene_values()[1], epsg=None, origin=None
    )
    layer = QgsRasterLayer(str(path), "plain")
    QgsProject.instance().addMapLayer(layer)
    session.set_raster(layer)
    canvas.setLayers([layer])
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    canvas.setExtent(layer.extent())
    session.classes.add("soil")
    dock.source.make(str(tmp_path / "s.gpkg"))
    assert not dock.samples.layer.crs().isValid()
    hand.place = lambda column, row: (column, -row)
    dock.drawing.start("polygon")
    hand.square(14, 3)
    dock.drawing.start("point")
    hand.click(20.5, 20.5)
    wait_until(lambda: pixels(dock) == {"soil": 17}, 60)


def test_a_raster_without_a_file_is_told(dock, session, no_engine, tmp_path, wait_until):
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    gdal.GetDriverByName("GTiff").Create("/vsimem/in_memory.tif", 10, 10, 3).FlushCache()
    layer = QgsRasterLayer("/vsimem/in_memory.tif", "in memory")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    session.set_raster(layer)
    session.classes.add("soil")
    dock.source.make(str(tmp_path / "s.gpkg"))
    wait_until(settled(dock))
    assert "no file of its own" in dock.survey.findings.sentence
    assert "no file of its own" in dock.drawing.actions["grow"].toolTip()
    assert dock.drawing.actions["polygon"].isEnabled()
    QgsProject.instance().removeMapLayer(layer.id())
    gdal.Unlink("/vsimem/in_memory.tif")


def test_numbers_are_counted_under_their_class(on_scene, session, engine, make_layer, wait_until):
    square = "POLYGON((300060 5799910,300180 5799910,300180 5799790,300060 5799790,300060 5799910))"
    session.classes.add("first")
    session.classes.add("second")
    layer = make_layer("Polygon", [(square, 2)], field="code", field_type="integer")
    on_scene.source.layer.setLayer(layer)
    wait_until(lambda: pixels(on_scene) == {2: 16}, 60)
    assert shown(on_scene, 1)[:3] == ["second", "1", "16"]


def test_without_an_engine_features_are_counted(drawing_dock, hand, no_engine, session, wait_until):
    hand.square(2, 3)
    wait_until(lambda: session.engine.state is EngineState.MISSING)
    wait_until(settled(drawing_dock))
    assert shown(drawing_dock, 0)[:3] == ["vegetation", "1", ""]
    assert "once the classification engine is installed" in drawing_dock.survey.findings.sentence
    assert drawing_dock.signatures.plot.message.text() == drawing_dock.survey.findings.sentence


def test_without_a_raster_features_are_counted(drawing_dock, hand, no_engine, session, wait_until):
    hand.square(2, 3)
    session.set_raster(None)
    wait_until(settled(drawing_dock))
    assert drawing_dock.survey.findings.features == {"vegetation": 1}
    assert "Choose the raster" in drawing_dock.survey.findings.sentence


def test_many_changes_ask_once(drawing_dock, hand, session, monkeypatch, wait_until):
    asked = []

    def ask(job, *_, key=""):
        if job.name == "classsignatures":
            asked.append(job)

    monkeypatch.setattr(session.engine, "ask", ask)
    # However slowly the mouse is moved on a busy machine.
    drawing_dock.survey._timer.setInterval(3000)
    for top in (3, 9, 15, 21):
        hand.square(2, top)
    wait_until(lambda: asked)
    assert len(asked) == 1
    assert drawing_dock.survey.findings.features == {"vegetation": 4}


def test_a_layer_that_goes_while_it_is_counted(drawing_dock, hand, no_engine, wait_until):
    hand.square(2, 3)
    drawing_dock.survey.begin()
    QgsProject.instance().removeMapLayer(drawing_dock.samples.layer.id())
    wait_until(settled(drawing_dock))
    assert drawing_dock.survey.findings.features == {}


def test_stopped_by_the_user_while_it_is_counted(drawing_dock, hand, no_engine, wait_until):
    from qgis.core import QgsApplication

    hand.square(2, 3)
    drawing_dock.survey.begin()
    QgsApplication.taskManager().cancelAll()
    wait_until(lambda: drawing_dock.survey._task is None)
    drawing_dock.survey.begin()
    wait_until(settled(drawing_dock))
    assert drawing_dock.survey.findings.features == {"vegetation": 1}


def test_closed_while_it_is_counted(drawing_dock, hand, no_engine, session, wait_until):
    hand.square(2, 3)
    drawing_dock.survey.begin()
    found = []
    drawing_dock.survey.found.connect(found.append)
    session.ask_to_close()
    wait_until(lambda: not drawing_dock.survey._timer.isActive())
    assert found == []


def test_the_same_samples_have_the_same_fingerprint(
    drawing_dock, hand, no_engine, session, wait_until
):
    def fingerprint():
        wait_until(settled(drawing_dock))
        return drawing_dock.survey.findings.fingerprint

    hand.square(2, 3)
    hand.square(2, 12)
    both = fingerprint()
    drawing_dock.samples.undo()
    assert fingerprint() not in ("", both)
    drawing_dock.samples.redo()
    assert fingerprint() == both
    assert drawing_dock.samples.save()
    drawing_dock.survey.begin()
    assert fingerprint() == both, "saving changes nothing"
    session.classes.rename(0, "grass")
    assert fingerprint() != both
