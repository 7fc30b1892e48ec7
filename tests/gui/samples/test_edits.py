"""What was drawn is mended: undo, redo, delete, reassign, save, rename."""

from __future__ import annotations

import sqlite3

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest

pytestmark = pytest.mark.usefixtures("no_engine")


def classes(layer):
    return sorted(str(feature["class"]) for feature in layer.getFeatures())


def press(button):
    QCoreApplication.processEvents()
    assert button.isEnabled(), button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QCoreApplication.processEvents()


@pytest.fixture
def drawn(drawing_dock, hand):
    """Two samples of vegetation and one of soil."""
    hand.square(2, 3)
    hand.square(2, 12)
    hand.key(Qt.Key.Key_2)
    hand.square(14, 3)
    return drawing_dock


def test_undo_and_redo_are_the_layers(drawn):
    layer, edits = drawn.samples.layer, drawn.edits
    press(edits.undo)
    assert classes(layer) == ["vegetation", "vegetation"]
    press(edits.undo)
    press(edits.undo)
    assert classes(layer) == []
    assert not edits.undo.isEnabled() and "nothing to undo" in edits.undo.toolTip()
    press(edits.redo)
    assert classes(layer) == ["vegetation"]
    assert layer.undoStack().undoText() == "Add sample of 'vegetation'"


def test_delete_takes_the_selected(drawn):
    layer, edits = drawn.samples.layer, drawn.edits
    assert not edits.delete.isEnabled() and "Select samples first" in edits.delete.toolTip()
    layer.selectByExpression("\"class\" = 'vegetation'")
    QCoreApplication.processEvents()
    assert "(2)" in edits.delete.toolTip()
    press(edits.delete)
    assert classes(layer) == ["soil"]
    press(edits.undo)
    assert classes(layer) == ["soil", "vegetation", "vegetation"]


def test_reassign_gives_the_selected_the_current_class(drawn, session):
    layer, edits = drawn.samples.layer, drawn.edits
    layer.selectByExpression("\"class\" = 'soil'")
    session.classes.set_current(2)
    QCoreApplication.processEvents()
    assert "(1) the class 'water'" in edits.reassign.toolTip()
    press(edits.reassign)
    assert classes(layer) == ["vegetation", "vegetation", "water"]
    press(edits.undo)
    assert classes(layer) == ["soil", "vegetation", "vegetation"]


def test_save_writes_the_file_and_drawing_goes_on(drawn, hand, tmp_path):
    layer, edits = drawn.samples.layer, drawn.edits
    press(edits.save)
    with sqlite3.connect(tmp_path / "samples.gpkg") as database:
        assert database.execute("SELECT count(*) FROM samples").fetchone() == (3,)
    assert layer.isEditable()
    assert not edits.save.isEnabled() and "Everything is saved" in edits.save.toolTip()
    hand.square(14, 12)
    assert edits.save.isEnabled()
    assert layer.featureCount() == 4


def test_what_others_do_to_the_layer_is_followed(drawn, wait_until):
    layer = drawn.samples.layer
    layer.rollBack()
    wait_until(lambda: not drawn.survey.is_waiting)
    assert drawn.survey.findings.features == {}
    assert not drawn.edits.undo.isEnabled()


def test_renamed_in_the_list_samples_follow_and_it_is_said(drawn, session, told):
    layer = drawn.samples.layer
    session.classes.rename(0, "grass & <herbs>")
    assert classes(layer) == ["grass & <herbs>", "grass & <herbs>", "soil"]
    assert layer.undoStack().undoText() == "Rename class 'vegetation' to 'grass & <herbs>'"
    assert any("2 samples follow" in text for text in told())


def test_undoing_the_rename_renames_them_back(drawn, session):
    session.classes.rename(0, "grass")
    session.classes.undo_stack.undo()
    assert session.classes.entries[0].name == "vegetation"
    assert classes(drawn.samples.layer) == ["soil", "vegetation", "vegetation"]


def test_a_class_is_renamed_in_the_table(drawn, session):
    model = drawn.table.model()
    assert model.setData(model.index(1, 0), "bare soil")
    assert session.classes.entries[1].name == "bare soil"
    assert classes(drawn.samples.layer) == ["bare soil", "vegetation", "vegetation"]


def test_another_list_of_classes_renames_nothing(drawn, session):
    from dataclasses import replace

    entries = session.classes.entries
    others = [replace(entry, name=name) for entry, name in zip(entries, ("sand", "mud", "sea"))]
    session.classes.set_entries(others, "Load")
    assert classes(drawn.samples.layer) == ["soil", "vegetation", "vegetation"]


def test_samples_of_classes_that_are_not_listed_are_told_and_can_be_added(
    drawn, session, wait_until
):
    session.classes.remove([0])
    wait_until(lambda: not drawn.survey.is_waiting)
    (note,) = [note for note in drawn.notes.notes if note.kind == "unlisted"]
    assert "2 samples of classes that are not in the list: vegetation" in note.text
    label = drawn.notes.findChild(type(drawn.notes._labels[0]), "SpectralPromptsNote0")
    label.linkActivated.emit("add")
    assert [entry.name for entry in session.classes.entries] == ["soil", "water", "vegetation"]


def test_a_read_only_layer_keeps_its_names_and_that_is_said(on_scene, session, make_layer, told):
    layer = make_layer("Polygon", [("POLYGON((0 0,1 0,1 1,0 0))", "soil")])
    layer.setReadOnly(True)
    on_scene.source.layer.setLayer(layer)
    session.classes.rename(0, "earth")
    assert classes(layer) == ["soil"]
    assert any("still called 'soil'" in text for text in told())


def test_numbers_stay_when_their_class_is_renamed(on_scene, session, make_layer):
    rows = [("POLYGON((0 0,1 0,1 1,0 0))", 3)]
    layer = make_layer("Polygon", rows, field="class_id", field_type="integer")
    on_scene.source.layer.setLayer(layer)
    assert [(e.value, e.name) for e in session.classes.entries] == [(3, "class 3")]
    session.classes.rename(0, "water")
    assert [feature["class_id"] for feature in layer.getFeatures()] == [3]
    assert not layer.isEditable()


def test_a_field_too_short_for_a_name_is_told(on_scene, session, make_layer, hand, told):
    layer = make_layer("Polygon", [], field_type="string(5)")
    session.classes.add("vegetation")
    on_scene.source.layer.setLayer(layer)
    on_scene.drawing.start("polygon")
    hand.square(4, 4)
    assert layer.featureCount() == 0
    assert any("at most 5 letters" in text for text in told())


def test_thousands_of_changes_are_told_twice(on_scene, make_layer, session):
    square = "POLYGON((300060 5799910,300180 5799910,300180 5799790,300060 5799910))"
    layer = make_layer("Polygon", [(square, "soil")] * 3000)
    on_scene.source.layer.setLayer(layer)
    told = []
    on_scene.samples.changed.connect(lambda: told.append(1))
    layer.startEditing()
    for fid in layer.allFeatureIds():
        layer.changeAttributeValue(fid, 0, "water")
    assert len(told) == 1
    QCoreApplication.processEvents()
    assert len(told) == 2


def test_the_menu_of_a_class_selects_and_zooms(drawn, canvas):
    menu = drawn.table.menu(0)
    actions = {action.objectName(): action for action in menu.actions()}
    actions["SpectralPromptsSelectClass"].trigger()
    assert drawn.samples.selected == 2
    before = canvas.extent()
    actions["SpectralPromptsZoomClass"].trigger()
    assert canvas.extent().width() < before.width()
    empty = {action.objectName(): action for action in drawn.table.menu(2).actions()}
    assert not empty["SpectralPromptsSelectClass"].isEnabled()
    assert "no samples" in empty["SpectralPromptsSelectClass"].toolTip()


def test_a_class_is_added_and_named_at_once(drawn, session):
    press(drawn.edits.add_class)
    assert session.classes.entries[3].name == "class 4"
    assert session.classes.current == 3
    assert drawn.table.state() == drawn.table.State.EditingState


def test_samples_have_the_colours_of_their_classes(drawn, session, wait_until):
    session.classes.set_color(0, "#123456")
    wait_until(lambda: not drawn._style_timer.isActive())
    renderer = drawn.samples.layer.renderer()
    # Kept: a symbol lives no longer than its category.
    categories = renderer.categories()
    assert [one.label() for one in categories] == ["vegetation", "soil", "water", ""]
    symbol = categories[0].symbol()
    colors = [symbol.symbolLayer(i).strokeColor().name() for i in range(symbol.symbolLayerCount())]
    assert "#123456" in colors


def test_layers_of_the_user_keep_their_style(on_scene, make_layer, wait_until):
    layer = make_layer("Polygon", [("POLYGON((0 0,1 0,1 1,0 0))", "soil")])
    before = layer.renderer().type()
    on_scene.source.layer.setLayer(layer)
    wait_until(lambda: not on_scene._style_timer.isActive())
    assert layer.renderer().type() == before == "singleSymbol"


def test_samples_are_ordinary_and_lie_on_disk(drawn, tmp_path):
    layer = drawn.samples.layer
    assert layer.providerType() == "ogr"
    assert layer.commitChanges()
    again = QgsVectorLayer(str(tmp_path / "samples.gpkg"), "again", "ogr")
    assert classes(again) == ["soil", "vegetation", "vegetation"]
    assert again.crs().authid() == "EPSG:32633"
