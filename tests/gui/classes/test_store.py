"""Classes, raster and settings live in the project."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProject

from spectral_prompts.ui.classes import project_store
from spectral_prompts.ui.classes.class_list import ClassEntry
from spectral_prompts.ui.classes.project_store import KEY, SCOPE, entries_from
from spectral_prompts.ui.classes.region import Where

from .test_class_list import NASTY


def stored():
    text, found = QgsProject.instance().readEntry(SCOPE, KEY, "")
    return json.loads(text) if found else None


def test_a_project_in_which_nothing_was_done_stays_as_it_is(dock, session, scene_layer, pump):
    QgsProject.instance().setDirty(False)
    session.set_raster(None)
    session.set_raster(scene_layer)
    pump(400)
    assert stored() is None and not QgsProject.instance().isDirty()


def test_everything_comes_back_with_the_project(dock, session, scene_layer, pump, tmp_path):
    session.set_raster(scene_layer)
    for word in NASTY:
        session.classes.add(word, [word])
    session.classes.set_description(0, "line\nbreak")
    session.classes.move(0, 3)
    session.classes.set_current(2)
    dock.settings_panel.restore({"SEED": 9, "REFINE": "gaussian"})
    dock.run_panel.set_where(Where.VISIBLE)
    pump(400)
    entries, raster = session.classes.entries, session.raster.id()
    project = QgsProject.instance()
    path = str(tmp_path / "p.qgz")
    assert project.write(path)
    project.clear()
    assert session.classes.entries == [] and session.raster is None
    assert dock.settings_panel.values()["SEED"] == 0
    assert dock.run_panel.where is Where.WHOLE
    assert not session.classes.undo_stack.canUndo()
    assert project.read(path)
    assert session.classes.entries == entries and session.classes.current == 2
    assert session.raster is not None and session.raster.id() == raster
    assert dock.settings_panel.values()["SEED"] == 9
    assert dock.run_panel.where is Where.VISIBLE
    pump(400)
    assert not project.isDirty()


def test_what_was_typed_a_moment_before_saving_is_saved(dock, session, tmp_path):
    project = QgsProject.instance()
    path = str(tmp_path / "p.qgz")
    session.classes.add("water")
    assert project.write(path)
    project.clear()
    assert project.read(path)
    assert [entry.name for entry in session.classes.entries] == ["water"]


def test_nothing_is_lost_when_the_plugin_is_reloaded(make_dock, session, asked, iface):
    first = make_dock()
    session.classes.add("water", ["lake"])
    first.settings_panel.restore({"SEED": 5})
    # At once: what is not written yet is written now.
    first.close_down()
    from spectral_prompts.ui.session import Session

    again = Session(iface)
    from spectral_prompts.ui.classes.dock import ClassesDock

    dock = ClassesDock(again, iface.mainWindow())
    assert [entry.name for entry in again.classes.entries] == ["water"]
    assert dock.settings_panel.values()["SEED"] == 5
    dock.close_down()
    dock.deleteLater()
    again.close()


def test_a_project_without_ours_shows_nothing(dock, session, pump, tmp_path):
    project = QgsProject.instance()
    path = str(tmp_path / "other.qgz")
    project.write(path)
    session.classes.add("water")
    pump(400)
    assert project.read(path)
    assert session.classes.entries == []


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"schema": 2}', "x" * 100, '{"schema": 1, "classes": 5}', "[" * 9999],
)
def test_an_entry_that_is_none_of_ours_does_no_harm(dock, session, text):
    QgsProject.instance().writeEntry(SCOPE, KEY, text)
    dock.store.read()
    assert session.classes.entries == []


def test_an_entry_that_is_too_large_is_not_read(monkeypatch):
    monkeypatch.setattr(project_store, "_MOST_TEXT", 10)
    assert project_store.parsed('{"schema": 1, "x": "........."}') == {}


def test_odd_classes_are_mended_or_left_out():
    found = entries_from(
        [
            {"value": 2, "name": "a", "color": "#FF0000", "prompts": ["x", 3]},
            {"value": 2, "name": "same value"},
            {"value": "7", "name": "no number", "color": "red"},
            {"value": True, "name": "no value", "prompts": "text", "description": None},
            {"name": 4},
            {"value": 9},
            "nothing",
        ]
    )
    assert [one.name for one in found] == ["a", "same value", "no number", "no value"]
    assert [one.value for one in found] == [2, 1, 3, 4]
    assert found[0] == ClassEntry(2, "a", "#ff0000", ("x",))
    assert found[2].automatic_color and found[3].prompts == ()
    assert len({one.color for one in found}) == 4


def test_a_raster_that_is_not_in_the_project_is_forgotten(dock, session):
    session.classes.add("water")
    text = json.dumps({**json.loads(dock.store.text()), "raster": "gone"})
    QgsProject.instance().writeEntry(SCOPE, KEY, text)
    dock.store.read()
    assert session.raster is None and len(session.classes.entries) == 1


def test_undo_does_not_reach_into_another_project(dock, session, pump):
    session.classes.add("water")
    QgsProject.instance().clear()
    assert not session.classes.undo_stack.canUndo()
    assert not dock.class_panel.undo_button.isEnabled()
