"""Descriptions through the clipboard and from files, with the menus that an analyst uses."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog

from spectral_prompts.processing_provider.engine_client import EngineMissing


@pytest.fixture
def classes(session):
    return session.classes


@pytest.fixture
def menu(dock, classes):
    classes.add("Water", ["lake"])
    classes.add("Dry grass", description="Not mown.")
    return dock.class_panel.description_menu


@pytest.fixture
def clipboard(qgis_app):
    board = QgsApplication.clipboard()
    board.clear()
    yield board
    board.clear()


def described(classes):
    return [entry.description for entry in classes.entries]


def test_the_instructions_reach_the_clipboard(
    menu, classes, scene_on_map, asked, clipboard, told, scene_file
):
    classes.add("  ")
    menu.copy_action.trigger()
    job = asked.last("describeclasses").job
    assert job.input == str(scene_file) and not job.output
    sent = json.loads(job.prompts)["classes"]
    assert [one["name"] for one in sent] == ["Water", "Dry grass"], "no class without a name"
    assert sent[0]["prompts"] == ["lake"] and sent[1]["description"] == "Not mown."
    assert clipboard.text() == "" and not told
    asked.last("describeclasses").answer(
        {"text": "Describe ...", "classes": ["Water", "Dry grass"], "warnings": ["No wavelengths."]}
    )
    assert clipboard.text() == "Describe ..."
    assert told[0][0] == "success" and "on the clipboard (classes: 2)" in told[0][1]
    assert "Paste descriptions" in told[0][1], "what to do next"
    assert told[1] == ("warning", "No wavelengths.")


def test_why_there_are_no_instructions(dock, classes, session, asked, scene_layer, monkeypatch):
    menu = dock.class_panel.description_menu

    def why(action):
        menu.aboutToShow.emit()
        return "" if action.isEnabled() else action.toolTip()

    for action in menu.actions():
        assert why(action) == "There are no classes yet."
    classes.add("Water")
    session.set_raster(None)
    assert why(menu.copy_action) == "Choose the raster first."
    assert why(menu.load_action) == why(menu.paste_action) == ""
    monkeypatch.setattr(type(session), "raster_source", lambda self: "")
    session.set_raster(scene_layer)
    assert "has no file" in why(menu.copy_action)
    menu.copy_instructions()
    assert not [one for one in asked if one.job.name == "describeclasses"]


def test_an_engine_that_cannot(menu, scene_on_map, asked, told, clipboard):
    menu.copy_action.trigger()
    asked.last("describeclasses").fail(EngineMissing("There is none."))
    assert told == [("problem", "There is none.")] and clipboard.text() == ""


def test_an_answer_is_pasted_and_undone_in_one_step(menu, classes, clipboard, told):
    clipboard.setText("Here:\n\n## Water\n\nDark.\n\n## dry grasses\n\nBright.\n\nVery.\n")
    menu.paste_action.trigger()
    assert described(classes) == ["Dark.", "Bright.\n\nVery."]
    assert told == [
        ("success", "2 classes have a description from the clipboard now; undo takes them back.")
    ]
    classes.undo_stack.undo()
    assert described(classes) == ["", "Not mown."]


def test_an_empty_clipboard_and_one_with_something_else(menu, classes, clipboard, told):
    menu.paste_action.trigger()
    clipboard.setText("12.5")
    menu.paste_action.trigger()
    assert told[0] == (
        "warning",
        "The clipboard holds no text: copy the answer of the language model first.",
    )
    assert told[1][0] == "problem" and told[1][1].startswith("The clipboard has no sections")
    assert described(classes) == ["", "Not mown."]


def test_a_file_is_loaded_and_what_did_not_fit_is_told(menu, classes, told, tmp_path, monkeypatch):
    path = tmp_path / "answer.json"
    path.write_text(json.dumps({"lake": "Dark.", "Rock": "Hard."}), encoding="utf-8")
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", staticmethod(lambda *given: (str(path), ""))
    )
    menu.load_action.trigger()
    assert described(classes) == ["Dark.", "Not mown."], "what is not named stays"
    assert told == [
        (
            "warning",
            "1 class has a description from answer.json now; undo takes it back. Nothing is said "
            "there of Dry grass. Not among the classes: Rock.",
        )
    ]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *given: ("", "")))
    menu.load_action.trigger()
    path.write_text("{", encoding="utf-8")
    menu.load(str(path))
    assert len(told) == 2 and told[1][0] == "problem" and "answer.json" in told[1][1]


def test_with_the_mouse_through_the_menus(dock, menu, classes, clipboard, told, pump):
    clipboard.setText("# Water\nDark.")
    panel = dock.class_panel
    menus = []

    def next_menu():
        popup = QApplication.activePopupWidget()
        menus.append(popup)
        return popup

    def choose(popup, action):
        place = popup.actionGeometry(action).center()
        QTest.mouseMove(popup, place)
        QTest.mouseClick(popup, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    panel.more_menu.popup(panel.more_button.mapToGlobal(panel.more_button.rect().bottomLeft()))
    pump(50)
    choose(next_menu(), menu.menuAction())
    pump(400)
    assert menu.isVisible()
    choose(menu, menu.paste_action)
    pump(50)
    assert described(classes) == ["Dark.", "Not mown."]


def test_with_the_real_engine(make_dock, session, scene_layer, engine, clipboard, told, wait_until):
    session.set_raster(scene_layer)
    menu = make_dock().class_panel.description_menu
    session.classes.add("Water")
    session.classes.add("Gr\u00fcnes <Gras> & Heu")
    menu.copy_action.trigger()
    wait_until(lambda: bool(clipboard.text()), 60)
    text = clipboard.text()
    assert "bands from 450 to 2350 nm" in text and "## Gr\u00fcnes <Gras> & Heu" in text
    # What it asks for is what is read back.
    form = text[text.index("# How to answer") :]
    clipboard.setText(form.replace("\n...\n", "\nBright.\n", 1).replace("\n...\n", "\nGreen.\n"))
    menu.paste_action.trigger()
    assert described(session.classes) == ["Bright.", "Green."]
    assert [kind for kind, _ in told] == ["success", "success"]
