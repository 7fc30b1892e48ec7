"""Buttons and menus of the class table: files, libraries, pasted lists, colours."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsStyle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog

from spectral_prompts.ui.classes.libraries import FOLDER, read_libraries
from spectral_prompts.ui.classes.paste_dialog import PasteDialog


@pytest.fixture
def panel(dock):
    return dock.class_panel


@pytest.fixture
def classes(session):
    return session.classes


def names(classes):
    return [entry.name for entry in classes.entries]


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_buttons_do_what_they_say_and_say_why_they_cannot(panel, classes, pump):
    assert "Select a class" in panel.delete_button.toolTip()
    assert not panel.delete_button.isEnabled() and not panel.undo_button.isEnabled()
    assert "nothing to undo" in panel.undo_button.toolTip()
    for name in "abc":
        classes.add(name)
    classes.set_current(0)
    assert not panel.up_button.isEnabled() and "first already" in panel.up_button.toolTip()
    click(panel.down_button)
    click(panel.down_button)
    assert names(classes) == ["b", "c", "a"]
    assert "last already" in panel.down_button.toolTip()
    click(panel.up_button)
    assert names(classes) == ["b", "a", "c"]
    click(panel.delete_button)
    assert names(classes) == ["b", "c"]
    assert "Delete class 'a'" in panel.undo_button.toolTip()
    click(panel.undo_button)
    assert names(classes) == ["b", "a", "c"]
    click(panel.redo_button)
    assert names(classes) == ["b", "c"]


def test_every_button_has_a_name_and_a_tooltip(panel):
    for button in panel.buttons:
        assert button.objectName().startswith("SpectralPrompts")
        assert button.toolTip() and button.accessibleName()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


# -- libraries -----------------------------------------------------------------------------------
def test_every_shipped_library_can_be_read():
    found = read_libraries()
    shipped = list(Path(FOLDER).rglob("*.prompts.json"))
    assert len(found) == len(shipped) > 10
    assert [one.is_scene for one in found] == sorted(one.is_scene for one in found)
    assert all(one.title and one.entries for one in found)


def test_the_menu_is_made_from_the_data(panel, classes, told):
    menu = panel.library_menu
    menu.aboutToShow.emit()
    by_title = {action.text().replace("&&", "&"): action for action in menu.actions()}
    titles = [one.title for one in read_libraries() if not one.is_scene]
    assert [title for title in by_title if title in titles] == titles
    assert "Known scenes" in by_title
    assert menu.toolTipsVisible() and by_title[titles[0]].toolTip()
    entries = by_title["Land cover, 5 classes"].menu().actions()
    entries[0].trigger()
    assert names(classes) == [
        "impervious surface",
        "low vegetation",
        "tree",
        "bare soil",
        "water",
    ]
    assert all(entry.description for entry in classes.entries)
    assert told == []
    # One more of the same: the names then say what is wrong.
    entries[-1].trigger()
    assert names(classes)[-1] == "water" and classes.entries[-1].value == 6
    assert "'water'" in panel.problem.text() and panel.problem.isVisible()
    classes.undo_stack.undo()
    assert not panel.problem.isVisible()
    entries[0].trigger()
    assert told == [], "nothing has changed"


def test_a_library_says_that_it_took_a_place(panel, classes, told):
    classes.add("mine")
    library = read_libraries()[0]
    panel.bulk.start_from(library)
    assert len(classes.entries) == len(library.entries)
    assert told[0][0] == "info" and library.title in told[0][1] and "undo" in told[0][1]
    classes.undo_stack.undo()
    assert names(classes) == ["mine"]


def test_a_broken_library_is_left_out(tmp_path):
    (tmp_path / "a.prompts.json").write_text("{", encoding="utf-8")
    (tmp_path / "b.prompts.json").write_text(
        json.dumps({"classes": [{"name": "x & y"}, {"name": "z"}]}), encoding="utf-8"
    )
    (tmp_path / "c.txt").write_text("no", encoding="utf-8")
    assert [one.title for one in read_libraries(str(tmp_path))] == ["b"]
    assert read_libraries(str(tmp_path / "nowhere")) == []


# -- pasted lists --------------------------------------------------------------------------------
@pytest.fixture
def clipboard(qgis_app):
    board = QgsApplication.clipboard()
    before = board.text()
    yield board
    board.setText(before)


def test_a_list_is_pasted_from_the_clipboard(panel, classes, clipboard):
    classes.add("Water")
    clipboard.setText("forest: woods | #00ff00\nbare soil\n")
    click(panel.paste_button)
    dialog = panel.bulk.dialog
    assert dialog.isVisible() and "2 classes: forest; bare soil" in dialog.found.text()
    click(dialog.add_button)
    assert names(classes) == ["Water", "forest", "bare soil"]
    assert [entry.value for entry in classes.entries] == [1, 2, 3]
    assert classes.entries[1].color == "#00ff00" and classes.entries[1].prompts == ("woods",)
    assert classes.entries[2].automatic_color
    classes.undo_stack.undo()
    assert names(classes) == ["Water"], "one step"


def test_replace_all(panel, classes, clipboard):
    classes.add("Water")
    panel.bulk.paste("a; b; c")
    click(panel.bulk.dialog.replace_button)
    assert names(classes) == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Nothing to add yet"),
        ("water | blue", "#rrggbb"),
        (": lake", "no class name"),
        ('{"classes": 1}', "must be a list"),
        ("one", "1 class: one"),
        ("\n".join(f"c{n}" for n in range(30)), "18 more"),
        ('{"classes": [{"name": "a"}, {"name": "b"}]}', "2 classes: a; b"),
    ],
)
def test_what_is_pasted_is_understood_before_it_is_taken(qgis_app, text, said):
    dialog = PasteDialog(None, text)
    assert said in dialog.found.text()
    good = bool(dialog.entries)
    for button in (dialog.add_button, dialog.replace_button):
        assert button.isEnabled() is good and button.toolTip()


def test_a_clipboard_of_something_else_is_not_offered(qgis_app, clipboard):
    clipboard.setText("This is a whole sentence of a report that somebody wrote, " * 3)
    assert PasteDialog(None).text.toPlainText() == ""


# -- files ---------------------------------------------------------------------------------------
@pytest.mark.parametrize("ending", [".prompts.json", ".txt"])
def test_export_and_import_give_the_same_classes(panel, classes, tmp_path, ending, told):
    classes.add('roof: "red"', ["tiles, old", "a|b"])
    classes.add("🌳 مياه")
    before = [(e.value, e.name, e.color, e.prompts) for e in classes.entries]
    path = tmp_path / f"set{ending}"
    panel.bulk.export_file(str(path))
    assert told[-1][0] == "success" and str(path) in told[-1][1]
    panel.bulk.clear()
    assert classes.entries == []
    panel.bulk.import_file(str(path))
    assert [(e.value, e.name, e.color, e.prompts) for e in classes.entries] == before
    assert not any(entry.automatic_color for entry in classes.entries)


def test_what_cannot_be_read_or_written_is_told(panel, classes, tmp_path, told):
    bad = tmp_path / "bad.prompts.json"
    bad.write_text("{", encoding="utf-8")
    panel.bulk.import_file(str(bad))
    classes.add("alone")
    panel.bulk.export_file(str(tmp_path / "x.prompts.json"))
    classes.add("b")
    classes.set_description(0, "long")
    panel.bulk.export_file(str(tmp_path / "x.txt"))
    panel.bulk.export_file(str(tmp_path / "no folder" / "x.txt.prompts.json"))
    assert [kind for kind, _ in told] == ["problem"] * 4
    assert "bad.prompts.json" in told[0][1] and "at least two" in told[1][1]
    assert "'alone' has a description" in told[2][1] and "could not be written" in told[3][1]
    assert [path.name for path in tmp_path.iterdir()] == ["bad.prompts.json"]


def test_dialogs_ask_for_names(panel, classes, tmp_path, monkeypatch, told):
    classes.add("a")
    classes.add("b")
    path = str(tmp_path / "mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (path, ""))
    panel.export_action.trigger()
    assert (tmp_path / "mine.prompts.json").is_file()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path + ".prompts.json", ""))
    panel.clear_action.trigger()
    panel.import_action.trigger()
    assert names(classes) == ["a", "b"]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    panel.import_action.trigger()
    assert names(classes) == ["a", "b"]


# -- colours and descriptions ----------------------------------------------------------------------
def test_a_ramp_colours_all_in_one_step(panel, classes):
    for name in "abc":
        classes.add(name)
    before = [entry.color for entry in classes.entries]
    panel.ramp_menu.aboutToShow.emit()
    ramps = panel.ramp_menu.actions()
    assert {one.text() for one in ramps} == set(QgsStyle.defaultStyle().colorRampNames())
    next(one for one in ramps if one.text() == "Spectral").trigger()
    ramp = QgsStyle.defaultStyle().colorRamp("Spectral")
    colors = [entry.color for entry in classes.entries]
    assert colors == [ramp.color(value).name() for value in (0, 0.5, 1)]
    assert not any(entry.automatic_color for entry in classes.entries)
    classes.undo_stack.undo()
    assert [entry.color for entry in classes.entries] == before


def test_the_description_belongs_to_the_current_class(panel, classes):
    assert not panel.description.isEnabled() and "Choose a class" in panel.description.toolTip()
    classes.add("a & b")
    classes.add("c")
    classes.set_current(0)
    panel.description_box.setCollapsed(False)
    QTest.keyClicks(panel.description, "wet and dark")
    assert classes.entries[0].description == "wet and dark"
    assert panel.description_box.title() == "Description of a && b"
    classes.set_current(1)
    assert panel.description.toPlainText() == ""
    classes.set_current(0)
    assert panel.description.toPlainText() == "wet and dark"
    classes.undo_stack.undo()
    assert panel.description.toPlainText() == "", "typing is one step"


def test_the_context_menu_offers_what_the_buttons_do(panel, classes, pump):
    classes.add("a")
    classes.set_current(0)
    panel.table.menuAsked.emit(panel.table.mapToGlobal(panel.table.rect().center()))
    from qgis.PyQt.QtWidgets import QApplication

    menu = QApplication.activePopupWidget()
    assert menu is not None
    texts = [action.text() for action in menu.actions()]
    assert "Add class" in texts and "Import..." in texts and "Choose colour..." in texts
    next(action for action in menu.actions() if action.text() == "Delete").trigger()
    menu.close()
    assert classes.entries == []
