"""The whole way with real clicks: a new layer, two polygons a class, train, classify."""

from __future__ import annotations

import os

import numpy
import pytest
from osgeo import gdal
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from spectral_prompts.ui.engine_access import EngineState
from spectral_prompts.ui.samples.training import ModelState


def draw_two_each(hand):
    """Two squares in each stripe; the class is picked by its key."""
    for number, left in enumerate((2, 14, 26)):
        hand.key(Qt.Key.Key_1 + number)
        hand.square(left, 3)
        hand.square(left + 2, 18)


@pytest.mark.slow
@pytest.mark.full_engine
def test_from_nothing_to_a_map(drawing_dock, hand, session, wait_until, tmp_path, engine):
    dock = drawing_dock
    session.look_for_engine()
    wait_until(lambda: session.engine.state is EngineState.READY, 60)
    assert dock.drawing.is_active, "a new layer is drawn in at once"
    draw_two_each(hand)
    layer = dock.samples.layer
    assert layer.featureCount() == 6
    assert [feature["class"] for feature in layer.getFeatures()] == [
        *["vegetation"] * 2,
        *["soil"] * 2,
        *["water"] * 2,
    ]
    wait_until(lambda: dock.survey.findings.has_pixels and not dock.survey.is_waiting, 60)
    found = dock.survey.findings
    assert {key: one.pixels for key, one in found.classes.items()} == {
        "vegetation": 32,
        "soil": 32,
        "water": 32,
    }
    assert found.features == {"vegetation": 2, "soil": 2, "water": 2}
    assert dock.train.train.property("primary") and dock.train.train.isEnabled()
    assert not dock.train.classify.isEnabled()
    assert "train one first" in dock.train.classify.toolTip()
    assert "3 of 6 polygons" in dock.train.explanation.text()

    QTest.mouseClick(dock.train.train, Qt.MouseButton.LeftButton)
    assert session.runner.is_running
    assert not dock.train.train.isEnabled()
    assert "run is going" in dock.train.train.toolTip()
    wait_until(lambda: not session.runner.is_running, 120)
    assert (tmp_path / "samples.spm").is_file()
    assert (tmp_path / "samples.training.html").is_file()
    assert dock.train.score.text().startswith("Overall accuracy ")
    assert "on held-out polygons (3 of 6), kappa " in dock.train.score.text()
    assert dock.training.state is ModelState.CURRENT
    assert dock.train.classify.property("primary") and not dock.train.train.property("primary")

    QTest.mouseClick(dock.train.classify, Qt.MouseButton.LeftButton)
    wait_until(lambda: not session.runner.is_running, 120)
    assert session.last_result is not None
    layers = session.last_result["layers"]
    assert QgsProject.instance().mapLayer(layers["OUTPUT"]).isValid()
    dataset = gdal.Open(session.last_result["results"]["OUTPUT"])
    values = dataset.ReadAsArray()
    truth = numpy.repeat(numpy.arange(1, 4), 12)[None].repeat(30, 0)
    assert (values == truth).mean() > 0.95
    assert os.path.isfile(session.last_result["results"]["CONFIDENCE"])

    # One more polygon: the model is not of these samples any more.
    session.classes.set_current(0)
    dock.drawing.start("polygon")
    hand.square(6, 10)
    wait_until(lambda: not dock.survey.is_waiting, 60)
    assert dock.training.state is ModelState.CHANGED
    assert dock.train.train.text() == "&Train again"
    assert dock.train.stale.isVisible()
    dock.samples.undo()
    wait_until(lambda: not dock.survey.is_waiting, 60)
    assert dock.training.state is ModelState.CURRENT


@pytest.mark.slow
@pytest.mark.full_engine
def test_objects_from_polygons_to_segments(
    drawing_dock, hand, session, wait_until, tmp_path, engine
):
    dock, choices = drawing_dock, drawing_dock.train.objects
    session.look_for_engine()
    wait_until(lambda: session.engine.state is EngineState.READY, 60)
    draw_two_each(hand)
    wait_until(lambda: dock.survey.findings.has_pixels and not dock.survey.is_waiting, 60)
    choices.learns.setFocus()
    QTest.keyClick(choices.learns, Qt.Key.Key_Down)
    assert choices.learns.currentText() == "whole polygons, as objects"
    QTest.mouseClick(dock.train.train, Qt.MouseButton.LeftButton)
    wait_until(lambda: not session.runner.is_running, 120)
    assert (tmp_path / "samples.objects.spm").is_file()
    assert "on held-out objects (3 of 6), kappa " in dock.train.score.text()

    def classified():
        QTest.mouseClick(dock.train.classify, Qt.MouseButton.LeftButton)
        wait_until(lambda: not session.runner.is_running, 120)
        (layer,) = QgsProject.instance().mapLayersByName("scene objects")
        features = list(layer.getFeatures())
        QgsProject.instance().removeMapLayer(layer.id())
        return features

    segments = classified()
    assert len(segments) > 6
    # Of the class of the stripe their middle lies in.
    stripes = ("vegetation", "soil", "water")
    right = [
        stripes[int((one.geometry().centroid().asPoint().x() - 300000) // 360)] == one["class"]
        for one in segments
    ]
    assert sum(right) > 0.9 * len(right)
    choices.target.setLayer(dock.samples.layer)
    own = classified()
    assert [one["class_1"] for one in own] == [one["class"] for one in own]
