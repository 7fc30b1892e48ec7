"""What "Train" and "Classify" run, when they may, and what is said of the model."""

from __future__ import annotations

import json
import os
import struct

import pytest
from qgis.core import QgsProcessing
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from spectral_prompts.ui import messages
from spectral_prompts.ui.engine_access import EngineState
from spectral_prompts.ui.runner import Run
from spectral_prompts.ui.samples import training as training_module
from spectral_prompts.ui.samples.training import (
    CLASSIFY,
    CLASSIFY_OBJECTS,
    TRAIN,
    TRAIN_OBJECTS,
    Learns,
    ModelState,
)

pytestmark = pytest.mark.usefixtures("no_engine")

SCORES = {
    "split": "polygons",
    "overall_accuracy": {"mean": [0.91]},
    "kappa": {"mean": [0.88]},
    "tested_units": 12,
    "units": 60,
}


def write_model(path, kind="probe", scores=SCORES, classes=()):
    header = {"format": 1, "kind": kind, "scores": scores, "classes": list(classes)}
    outer = json.dumps({"__metadata__": {"spectral_prompts_model": json.dumps(header)}}).encode()
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(outer)) + outer)


class Runs:
    """A runner that does what it is told."""

    def __init__(self, runner, monkeypatch):
        self.runner, self.started = runner, []
        monkeypatch.setattr(runner, "run", self._run)

    def _run(self, algorithm, parameters, on_done=None, *, title="", history=True):
        run = Run(algorithm, parameters, title=title)
        self.started.append((run, on_done))
        self.runner._current = type("Current", (), {"run": run})()
        self.runner.started.emit(run)

    def end(self, results=None, problem=None, cancelled=False):
        run, on_done = self.started[-1]
        run.results, run.problem, run.cancelled = results or {}, problem, cancelled
        self.runner._current = None
        self.runner.ended.emit(run)
        on_done(run)


@pytest.fixture
def runs(session, monkeypatch):
    found = Runs(session.runner, monkeypatch)
    yield found
    session.runner._current = None


@pytest.fixture
def able(session, dock, monkeypatch, wait_until):
    """An engine that could train but is never asked."""
    # What has been asked is answered first: there is none.
    wait_until(lambda: session.engine.state is EngineState.MISSING)
    monkeypatch.setattr(session.engine, "ask", lambda *_, **__: None)
    session.engine._set(EngineState.READY, "")


@pytest.fixture
def ready(drawing_dock, hand, session, able, wait_until):
    """Samples of two of the three classes."""
    hand.square(2, 3)
    hand.square(2, 12)
    hand.key(Qt.Key.Key_2)
    hand.square(14, 3)
    session.classes.set_prompts(0, ["grass", "tree"])
    session.classes.set_description(0, "green all over")
    wait_until(lambda: drawing_dock.survey.findings.labelled == 3)
    return drawing_dock


def press(button):
    assert button.isEnabled(), button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_train_runs_the_algorithm_with_the_words_of_the_classes(ready, runs, tmp_path, session):
    ready.train.split.setCurrentIndex(ready.train.split.findData("blocks"))
    press(ready.train.train)
    ((run, _),) = runs.started
    assert run.algorithm == TRAIN
    values = run.parameters
    assert values["INPUT"] is session.raster
    assert values["SAMPLES"] == ready.samples.layer.id() and values["CLASS_FIELD"] == "class"
    assert values["SPLIT"] == "blocks"
    assert values["MODEL"] == str(tmp_path / "samples.spm"), "beside the samples"
    assert values["REPORT"] == str(tmp_path / "samples.training.html")
    with open(values["PROMPT_FILE"], encoding="utf-8") as file:
        classes = json.load(file)["classes"]
    assert [(one["value"], one["name"]) for one in classes] == [(1, "vegetation"), (2, "soil")]
    assert classes[0]["prompts"] == ["grass", "tree"]
    assert classes[0]["description"] == "green all over"
    assert classes[0]["color"] == session.classes.entries[0].color
    assert not ready.train.train.isEnabled() and not ready.train.classify.isEnabled()


def test_after_training_classify_is_what_comes_next(ready, runs, tmp_path, wait_until):
    assert ready.training.state is ModelState.NONE
    assert ready.train.train.property("primary") and not ready.train.classify.isEnabled()
    press(ready.train.train)
    wait_until(lambda: not ready.survey._timer.isActive() and ready.survey._task is None)
    write_model(tmp_path / "samples.spm")
    (tmp_path / "samples.training.html").write_text("<html>")
    runs.end({"MODEL": str(tmp_path / "samples.spm")})
    assert ready.training.state is ModelState.CURRENT
    assert ready.train.classify.property("primary") and not ready.train.train.property("primary")
    assert ready.train.score.text() == (
        "Overall accuracy .91 on held-out polygons (12 of 60), kappa .88"
    )
    assert ready.train.report.isVisible()
    assert ready.train.train.text() == "&Train again"


def test_changed_samples_ask_for_training_again(ready, runs, tmp_path, hand, wait_until):
    press(ready.train.train)
    wait_until(lambda: not ready.survey._timer.isActive() and ready.survey._task is None)
    write_model(tmp_path / "samples.spm")
    runs.end({"MODEL": str(tmp_path / "samples.spm")})
    ready.drawing.start("polygon")
    hand.square(14, 12)
    wait_until(lambda: ready.training.state is ModelState.CHANGED)
    assert ready.train.stale.isVisible() and "train again" in ready.train.stale.text()
    assert ready.train.train.property("primary")
    assert ready.train.classify.isEnabled(), "the old model can still be used"


def test_a_model_beside_the_samples_is_found(ready, tmp_path):
    write_model(tmp_path / "samples.spm")
    ready.training.changed.emit()
    assert ready.training.state is ModelState.CURRENT
    assert ready.train.score.isVisible()


def test_a_model_of_another_kind_is_not_taken_for_one(ready, tmp_path):
    write_model(tmp_path / "samples.spm", "special")
    assert ready.training.state is ModelState.NONE


def test_the_model_can_go_elsewhere(ready, runs, tmp_path):
    ready.train.model.setFilePath(str(tmp_path / "sub" / "crops"))
    assert ready.training.model_path == str(tmp_path / "sub" / "crops.spm")
    press(ready.train.train)
    assert runs.started[0][0].parameters["MODEL"] == str(tmp_path / "sub" / "crops.spm")
    ready.training.set_model_path("")
    assert ready.training.model_path == str(tmp_path / "samples.spm")


def test_a_typed_place_counts_when_train_is_pressed(ready, runs, tmp_path):
    line = ready.train.model.lineEdit()
    line.setFocus()
    line.clear()
    QTest.keyClicks(line, str(tmp_path / "typed.spm"))
    ready.train.train.click()
    assert runs.started[0][0].parameters["MODEL"] == str(tmp_path / "typed.spm")


def test_a_refused_training_changes_nothing(ready, runs):
    press(ready.train.train)
    runs.end(problem="The samples have a single class.")
    assert ready.training.state is ModelState.NONE
    assert ready.train.train.isEnabled()
    assert not ready.train.score.isVisible()


def test_a_cancelled_training_changes_nothing(ready, runs):
    press(ready.train.train)
    runs.end(cancelled=True)
    assert ready.training.state is ModelState.NONE and ready.train.train.isEnabled()


def test_the_layer_is_removed_while_training(ready, runs, tmp_path):
    from qgis.core import QgsProject

    press(ready.train.train)
    QgsProject.instance().removeMapLayer(ready.samples.layer.id())
    write_model(tmp_path / "samples.spm")
    runs.end({"MODEL": str(tmp_path / "samples.spm")})
    assert ready.training.state is ModelState.NONE
    assert "Choose samples" in ready.train.train.toolTip()


def test_classify_runs_the_model_and_shows_its_map(ready, runs, tmp_path, session, monkeypatch):
    write_model(tmp_path / "samples.spm")
    ready.training.changed.emit()
    shown = []
    monkeypatch.setattr(
        training_module.result_layers, "add_result", lambda *values: shown.append(values)
    )
    press(ready.train.classify)
    ((run, _),) = runs.started
    assert run.algorithm == CLASSIFY
    assert run.parameters["MODEL"] == str(tmp_path / "samples.spm")
    for name in ("OUTPUT", "CONFIDENCE"):
        assert run.parameters[name] == QgsProcessing.TEMPORARY_OUTPUT
    raster = session.raster
    runs.end({"OUTPUT": "map.tif"})
    assert shown == [(session, run, raster)]


def test_one_class_is_not_enough(drawing_dock, hand, able, wait_until):
    hand.square(2, 3)
    wait_until(lambda: drawing_dock.survey.findings.labelled == 1)
    assert not drawing_dock.train.train.isEnabled()
    assert "at least two classes" in drawing_dock.train.train.toolTip()


def test_without_torch_drawing_works_and_training_says_what_is_missing(ready, session):
    session.engine._set(EngineState.BASIC_ONLY, "")
    assert not ready.train.train.isEnabled()
    assert "torch" in ready.train.train.toolTip()
    assert ready.drawing.actions["polygon"].isEnabled()
    assert ready.train.needs.isVisible() and "torch" in ready.train.needs.text()
    session.engine._set(EngineState.READY, "")
    assert not ready.train.needs.isVisible()


def test_without_an_engine_a_panel_says_what_to_do(ready, session):
    session.engine._set(EngineState.MISSING, "There is no engine.")
    assert ready.engine_panel.isVisible()
    assert not ready.train.actions.isVisible()
    assert ready.drawing.actions["polygon"].isEnabled()
    session.engine._set(EngineState.READY, "")
    assert not ready.engine_panel.isVisible() and ready.train.actions.isVisible()


def test_the_report_is_opened(ready, tmp_path, monkeypatch):
    from spectral_prompts.ui.samples import training_panel

    opened = []
    monkeypatch.setattr(training_panel.QDesktopServices, "openUrl", opened.append)
    write_model(tmp_path / "samples.spm")
    (tmp_path / "samples.training.html").write_text("<html>")
    ready.training.changed.emit()
    press(ready.train.report)
    assert opened[0].toLocalFile() == str(tmp_path / "samples.training.html")


def test_the_choice_is_explained_for_the_samples_of_now(ready):
    assert "2 of 3 polygons" not in ready.train.explanation.text()
    assert "About 1 of 3 polygons" in ready.train.explanation.text()
    assert "single one: soil" in ready.train.explanation.text()
    ready.train.split.setCurrentIndex(2)
    assert "Optimistic" in ready.train.explanation.text()


def test_classes_without_samples_are_left_out(ready):
    names = [entry.name for entry in ready.training.classes_with_samples()]
    assert names == ["vegetation", "soil"]


def test_the_prompt_file_is_temporary(ready, runs):
    from qgis.core import QgsProcessingUtils

    press(ready.train.train)
    path = runs.started[0][0].parameters["PROMPT_FILE"]
    assert os.path.dirname(path) == QgsProcessingUtils.tempFolder()


# -- whole objects ---------------------------------------------------------------------------------
def choose_objects(dock):
    """As with the keyboard: open the box of what is learned, one down."""
    box = dock.train.objects.learns
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)


def shown(dock):
    """The rows of the form that are seen."""
    choices = dock.train.objects
    boxes = {
        "split": dock.train.split,
        "group": choices.group,
        "target": choices.target,
        "model": dock.train.model,
    }
    return {name for name, box in boxes.items() if box.isVisible()}


def test_objects_are_a_choice_and_have_choices_of_their_own(ready):
    assert shown(ready) == {"split", "model"}
    assert ready.train.classify.text() == "&Classify the raster"
    choose_objects(ready)
    assert shown(ready) == {"group", "target", "model"}
    assert ready.train.classify.text() == "&Classify objects"
    assert ready.train.objects.target.currentText() == "segments of the raster"
    assert "About 1 of 3 polygons" in ready.train.explanation.text()
    ready.train.objects.group.setField("class")
    assert "Polygons with the same class stay together" in ready.train.explanation.text()
    ready.train.objects.group.setField("")
    assert "About 1 of 3 polygons" in ready.train.explanation.text()
    ready.resize(360, 700)
    assert ready.train.width() <= 360


def test_objects_are_trained_with_their_algorithm_and_model(ready, runs, tmp_path, session):
    choose_objects(ready)
    ready.train.objects.group.setField("class")
    press(ready.train.train)
    ((run, _),) = runs.started
    assert run.algorithm == TRAIN_OBJECTS
    values = dict(run.parameters)
    assert values.pop("INPUT") is session.raster
    with open(values.pop("PROMPT_FILE"), encoding="utf-8") as file:
        assert [one["name"] for one in json.load(file)["classes"]] == ["vegetation", "soil"]
    assert values == {
        "POLYGONS": ready.samples.layer.id(),
        "CLASS_FIELD": "class",
        "GROUP_FIELD": "class",
        "MODEL": str(tmp_path / "samples.objects.spm"),
        "REPORT": str(tmp_path / "samples.objects.training.html"),
    }


def test_pixels_and_objects_have_models_of_their_own(ready, runs, tmp_path, wait_until):
    write_model(tmp_path / "samples.spm")
    ready.training.changed.emit()
    assert ready.training.state is ModelState.CURRENT
    choose_objects(ready)
    assert ready.training.state is ModelState.NONE and not ready.train.score.isVisible()
    press(ready.train.train)
    wait_until(lambda: not ready.survey._timer.isActive() and ready.survey._task is None)
    write_model(tmp_path / "samples.objects.spm", "objects", {**SCORES, "split": "groups"})
    runs.end({"MODEL": str(tmp_path / "samples.objects.spm")})
    assert ready.training.state is ModelState.CURRENT
    assert ready.train.score.text() == (
        "Overall accuracy .91 on held-out groups of objects (12 of 60), kappa .88"
    )
    assert "share of the held-out objects" in ready.train.score.toolTip()
    # A model of pixels in the place of one of objects is none.
    write_model(tmp_path / "samples.objects.spm")
    ready.training.changed.emit()
    assert ready.training.state is ModelState.NONE and not ready.train.score.isVisible()
    ready.training.set_learns(Learns.PIXELS)
    assert ready.training.state is ModelState.CURRENT
    assert shown(ready) == {"split", "model"}


@pytest.mark.parametrize("own", [False, True])
def test_segments_or_a_layer_are_classified(ready, runs, tmp_path, session, monkeypatch, told, own):
    classes = [{"value": 1, "name": "vegetation", "color": "#00ff00"}]
    write_model(tmp_path / "samples.objects.spm", "objects", classes=classes)
    choose_objects(ready)
    if own:
        ready.train.objects.target.setLayer(ready.samples.layer)
    added = []
    monkeypatch.setattr(
        training_module.result_layers, "add_objects", lambda *values: added.append(values)
    )
    press(ready.train.classify)
    ((run, _),) = runs.started
    assert run.algorithm == CLASSIFY_OBJECTS
    raster, expected = session.raster, {"POLYGONS": ready.samples.layer.id()} if own else {}
    assert run.parameters == {
        "INPUT": raster,
        "MODEL": str(tmp_path / "samples.objects.spm"),
        "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT,
        "REPORT": QgsProcessing.TEMPORARY_OUTPUT,
        **expected,
    }
    page = tmp_path / "page.html"
    page.write_text("<html>")
    figures = {"OBJECTS": 1200, "CLASSIFIED": 1199, "MEAN_CONFIDENCE": 0.62}
    runs.end({"OUTPUT": "objects.gpkg", "REPORT": str(page), **figures})
    assert added == [(session, run, classes, raster)]
    assert told()[-1] == (
        "1,199 of 1,200 objects got a class. Mean confidence .62; the fainter, the less sure."
    )
    opened = []
    monkeypatch.setattr(messages.QDesktopServices, "openUrl", opened.append)
    item = session.iface.messageBar().currentItem()
    QTest.mouseClick(item.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert opened[0].toLocalFile() == str(page)


def test_points_are_no_objects(on_scene, make_layer, session, able):
    choices = on_scene.train.objects
    on_scene.source.use(make_layer("Point", [("POINT (300100 5799900)", "soil")]))
    assert not choices.learns.isEnabled() and "Points have no extent" in choices.learns.toolTip()
    polygons = make_layer("Polygon", [("POLYGON ((0 0, 1 0, 1 1, 0 0))", "soil")])
    on_scene.source.use(polygons)
    assert choices.learns.isEnabled()
    choose_objects(on_scene)
    assert on_scene.training.learns is Learns.OBJECTS
    on_scene.source.use(make_layer("Point", [("POINT (300100 5799900)", "soil")]))
    assert on_scene.training.learns is Learns.PIXELS
    on_scene.source.use(polygons)
    assert on_scene.training.learns is Learns.OBJECTS, "kept with the samples"
