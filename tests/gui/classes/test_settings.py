"""Settings: limits and choices are the job's, what is odd in a project does no harm."""

from __future__ import annotations

import dataclasses

import pytest
from qgis.PyQt.QtWidgets import QComboBox, QSpinBox

from spectral_prompts.engine import jobs
from spectral_prompts.ui.classes import settings_fields as fields
from spectral_prompts.ui.classes.settings_panel import SettingsPanel

JOB = {field.name: field for field in dataclasses.fields(jobs.ClassifyWithTextPrompts)}
NAMES = ("SOURCE", *fields.REFINEMENT, *fields.RESULT, *fields.CLIP)


@pytest.fixture
def panel(qgis_app):
    panel = SettingsPanel()
    panel.show()
    panel.fold.setCollapsed(False)
    panel.clip_group.setCollapsed(False)
    yield panel
    panel.deleteLater()


def test_defaults_are_the_jobs_and_ask_for_nothing(panel):
    values = panel.values()
    assert {name: values[name] for name in NAMES} == {n: JOB[n.lower()].default for n in NAMES}
    assert fields.parameters(values) == {}


@pytest.mark.parametrize("name", NAMES)
def test_limits_and_choices_are_the_jobs(panel, name):
    editor, meta = panel._editors[name], JOB[name.lower()].metadata
    assert editor.toolTip() and editor.objectName() == f"SpectralPrompts_{name}"
    if isinstance(editor, QComboBox):
        offered = [editor.itemData(index) for index in range(editor.count())]
        assert tuple(offered) == meta["choices"]
    elif "minimum" in meta:
        assert (editor.minimum(), editor.maximum()) == (meta["minimum"], meta["maximum"])


def test_the_refinements_network_shows_only_with_it(panel):
    refine = panel._editors["REFINE"]
    for choice, shown in (("none", False), ("gaussian", False), ("special", True)):
        refine.setCurrentIndex(refine.findData(choice))
        for name in fields.SPECIAL:
            assert panel._editors[name].isVisible() is shown
            assert panel._labels[name].isVisible() is shown
        assert panel.pseudo_labels.isVisible() is (choice != "none")


def test_clip_is_hidden_where_it_does_not_look(panel):
    for choice in jobs.SOURCES:
        panel.source.setCurrentIndex(panel.source.findData(choice))
        assert panel.clip_group.isVisible() is (choice != "knowledge")


def test_only_what_applies_and_differs_is_asked_for(panel):
    panel.restore(
        {
            "SOURCE": "knowledge",
            "REFINE": "gaussian",
            "NETWORK": "convnet",
            "CROP": 448,
            "SEED": 7,
            "REJECT_BELOW": 0.25,
            "REFINE_OPTIONS": "epochs=3",
        }
    )
    told = fields.parameters(panel.values())
    assert told == {"SOURCE": "knowledge", "REFINE": "gaussian", "SEED": 7, "REJECT_BELOW": 0.25}
    panel.restore({**panel.values(), "SOURCE": "auto", "REFINE": "special"})
    told = fields.parameters(panel.values())
    assert told["NETWORK"] == "convnet" and told["CROP"] == 448
    assert told["REFINE_OPTIONS"] == "epochs=3" and "SOURCE" not in told


def test_an_empty_text_means_the_default(panel):
    panel._editors["CLIP_MODEL"].setText("  ")
    assert "CLIP_MODEL" not in fields.parameters(panel.values())
    assert panel.source_question()["clip_model"] == jobs.DEFAULT_CLIP_MODEL


@pytest.mark.parametrize("odd", [None, [], {}, "x", -1, 10**30, 1e400, True, float("nan")])
def test_odd_values_of_a_project_do_no_harm(panel, odd):
    panel.restore(dict.fromkeys((*NAMES, "FOLDER", "PROBABILITIES", "PSEUDO_LABELS"), odd))
    values = panel.values()
    assert values["SOURCE"] in jobs.SOURCES and values["REFINE"] in jobs.REFINEMENTS
    for name, editor in panel._editors.items():
        if isinstance(editor, QSpinBox):
            assert editor.minimum() <= values[name] <= editor.maximum()


def test_values_come_back(panel):
    panel.restore({"SEED": 3, "PROBABILITIES": True, "FOLDER": "/somewhere", "SCALES": "1,2,4"})
    values = panel.values()
    panel.restore({})
    assert panel.values()["SEED"] == 0 and not panel.values()["PROBABILITIES"]
    panel.restore(values)
    assert panel.values() == values


def test_automatic_says_what_it_resolves_to(panel):
    index = panel.source.findData("auto")
    assert panel.source.itemText(index) == "Automatic"
    panel.show_source({"asked": "auto", "used": "knowledge", "why": "no weights of CLIP"})
    assert panel.source.itemText(index) == "Automatic: spectral knowledge"
    assert "no weights of CLIP" in panel.source.toolTip()
    panel.show_source({"asked": "auto", "used": "clip", "why": ""})
    assert panel.source.itemText(index).startswith("Automatic: CLIP")
    panel.show_source({"asked": "clip", "used": "clip"})
    assert panel.source.itemText(index).startswith("Automatic: CLIP")


def test_what_needs_networks_says_so_where_there_are_none(panel):
    panel.restore({"REFINE": "special"})
    assert not panel.note.isVisible()
    panel.set_basic_only(True)
    assert panel.note.isVisible() and "torch" in panel.note.text()
    panel.restore({"REFINE": "gaussian"})
    assert not panel.note.isVisible()
    panel.restore({"SOURCE": "clip"})
    assert panel.note.isVisible()


def test_the_wheel_scrolls_and_changes_nothing(panel):
    from qgis.PyQt.QtCore import QCoreApplication, QPoint, QPointF, Qt
    from qgis.PyQt.QtGui import QWheelEvent

    def turn(widget):
        middle = QPointF(widget.rect().center())
        event = QWheelEvent(
            middle,
            QPointF(widget.mapToGlobal(widget.rect().center())),
            QPoint(0, 0),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(widget, event)

    for name in ("SEED", "REJECT_BELOW", "VARIANT", "SOURCE"):
        before = panel.values()[name]
        turn(panel._editors[name])
        assert panel.values()[name] == before
    panel.activateWindow()
    panel._editors["SEED"].setFocus()
    if panel._editors["SEED"].hasFocus():
        turn(panel._editors["SEED"])
        assert panel.values()["SEED"] == 1


def test_changes_are_told(panel):
    heard = []
    panel.changed.connect(lambda: heard.append(1))
    panel._editors["SEED"].setValue(5)
    panel.probabilities.setChecked(True)
    assert len(heard) == 2
