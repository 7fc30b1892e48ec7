"""The table under real keys and a real mouse."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QDropEvent, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QSpinBox, QStyleOptionViewItem

from spectral_prompts.ui.classes.class_list import Column, Meaning
from spectral_prompts.ui.engine_access import EngineState


@pytest.fixture
def table(dock):
    return dock.class_panel.table


@pytest.fixture
def classes(session):
    return session.classes


def names(classes):
    return [entry.name for entry in classes.entries]


def editor(table, kind=QLineEdit):
    found = [one for one in table.viewport().findChildren(kind) if one.isVisible()]
    assert len(found) == 1, found
    return found[0]


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)
    QApplication.processEvents()


def place(table, row, column):
    return table.visualRect(table.classes.index(row, column)).center()


def click(table, row, column, twice=False):
    at = place(table, row, column)
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, none, at)
    if twice:
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, none, at)
    QApplication.processEvents()


def test_three_classes_are_typed(dock, table, classes):
    for name, prompts in (("Water", "lake, river"), ("Tree", ""), ("Bare soil", "")):
        QTest.mouseClick(dock.class_panel.add_button, Qt.MouseButton.LeftButton)
        QTest.keyClicks(editor(table), name)
        if prompts:
            press(editor(table), Qt.Key.Key_Tab)
            QTest.keyClicks(editor(table), prompts)
        press(editor(table), Qt.Key.Key_Return)
    assert names(classes) == ["Water", "Tree", "Bare soil"]
    assert classes.entries[0].prompts == ("lake", "river")
    assert not [one for one in table.findChildren(QLineEdit) if one.isVisible()]


def test_keys_add_delete_move_edit_undo_and_redo(table, classes):
    for name in ("a", "b", "c"):
        classes.add(name)
    table.setFocus()
    classes.set_current(1)
    control = Qt.KeyboardModifier.ControlModifier
    press(table, Qt.Key.Key_Up, control)
    assert names(classes) == ["b", "a", "c"] and classes.current == 0
    press(table, Qt.Key.Key_Down, control)
    press(table, Qt.Key.Key_Down, control)
    press(table, Qt.Key.Key_Down, control)
    assert names(classes) == ["a", "c", "b"] and classes.current == 2
    press(table, Qt.Key.Key_F2)
    QTest.keyClicks(editor(table), "B!")
    press(editor(table), Qt.Key.Key_Return)
    assert names(classes) == ["a", "c", "B!"]
    press(table, Qt.Key.Key_Delete)
    assert names(classes) == ["a", "c"]
    press(table, Qt.Key.Key_Z, control)
    assert names(classes) == ["a", "c", "B!"]
    for _ in range(3):
        press(table, Qt.Key.Key_Z, control)
    assert names(classes) == ["b", "a", "c"]
    press(table, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert names(classes) == ["a", "b", "c"]
    classes.set_current(0)
    press(table, Qt.Key.Key_Insert)
    QTest.keyClicks(editor(table), "new")
    press(editor(table), Qt.Key.Key_Return)
    assert names(classes)[1] == "new"


def test_escape_leaves_a_name_as_it_was(table, classes):
    classes.add("water")
    click(table, 0, Column.NAME, twice=True)
    QTest.keyClicks(editor(table), "oops")
    press(editor(table), Qt.Key.Key_Escape)
    assert names(classes) == ["water"] and classes.undo_stack.count() == 1
    assert table.window().isVisible()


def test_opening_an_editor_changes_nothing(table, classes):
    """A name with a line break, which a line of text cannot show, stays what it is."""
    classes.add("two\nlines", ["a"])
    for column in (Column.NAME, Column.PROMPTS):
        click(table, 0, column, twice=True)
        press(editor(table), Qt.Key.Key_Return)
    assert names(classes) == ["two\nlines"] and classes.undo_stack.count() == 1


def test_the_value_has_a_spin_box_within_its_limits(table, classes):
    classes.add("a")
    click(table, 0, Column.VALUE, twice=True)
    box = editor(table, QSpinBox)
    assert (box.minimum(), box.maximum()) == (1, 65535)
    QTest.keyClicks(box, "12")
    press(box, Qt.Key.Key_Return)
    assert classes.entries[0].value == 12


def test_the_colour_is_chosen_in_qgis_dialog(table, classes):
    classes.add("a & b")
    seen = []

    def ask(old, parent, title):
        seen.append((old.name(), title))
        return QColor("#12ab34")

    before = classes.entries[0].color
    table.color_delegate.ask = ask
    click(table, 0, Column.COLOR, twice=True)
    assert classes.entries[0].color == "#12ab34"
    press(table, Qt.Key.Key_Space)
    press(table, Qt.Key.Key_Return)
    press(table, Qt.Key.Key_F2)
    assert len(seen) == 4 and seen[0] == (before, "Colour of a & b")
    table.color_delegate.ask = lambda *_: QColor()
    press(table, Qt.Key.Key_Space)
    assert classes.entries[0].color == "#12ab34"


def test_a_class_that_goes_while_its_colour_is_chosen(table, classes):
    classes.add("a")

    def ask(*_):
        classes.remove([0])
        return QColor("#12ab34")

    table.color_delegate.ask = ask
    classes.set_current(0)
    table.edit_cell(0, Column.COLOR)
    assert classes.entries == []


def test_the_selected_row_is_the_current_class(table, classes):
    for name in ("a", "b"):
        classes.add(name)
    click(table, 1, Column.PROMPTS)
    assert classes.current == 1
    press(table, Qt.Key.Key_Up)
    assert classes.current == 0
    classes.set_current(1)
    assert table.selected_rows() == [1]


def drop(table, at):
    event = QDropEvent(
        QPointF(at),
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    # A drag that comes from elsewhere has no source.
    assert event.source() is None
    table.dropEvent(event)
    return event


def test_what_is_dragged_from_elsewhere_is_refused(table, classes):
    classes.add("a")
    assert not drop(table, place(table, 0, Column.NAME)).isAccepted()
    assert names(classes) == ["a"]


def test_a_dragged_row_lands_where_it_is_dropped(table, classes):
    for name in "abc":
        classes.add(name)
    classes.set_current(0)

    class Drop(QDropEvent):
        def source(self):
            return table

    rect = table.visualRect(classes.index(2, Column.NAME))
    event = Drop(
        QPointF(rect.bottomLeft() - QPoint(-3, 2)),
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    table.dropEvent(event)
    assert event.isAccepted() and event.dropAction() == Qt.DropAction.IgnoreAction
    assert names(classes) == ["b", "c", "a"] and classes.current == 2
    assert classes.undo_stack.undoText() == "Move class 'a'"


@pytest.mark.parametrize(
    ("rows", "before", "order"),
    [
        ([0], 3, "bcad"),
        ([3], 0, "dabc"),
        ([0, 1], 4, "cdab"),
        ([0, 2], 2, "bacd"),
        ([1, 3], 0, "bdac"),
        ([1], 1, "abcd"),
        ([1], 2, "abcd"),
        ([], 2, "abcd"),
    ],
)
def test_rows_are_dragged_in_one_step(table, classes, rows, before, order):
    for name in "abcd":
        classes.add(name)
    table.move_rows(rows, before)
    assert "".join(names(classes)) == order
    if order != "abcd":
        classes.undo_stack.undo()
    assert "".join(names(classes)) == "abcd"


def test_where_a_row_is_dropped(table, classes, pump):
    for name in "abc":
        classes.add(name)
    pump(10)
    rect = table.visualRect(classes.index(1, Column.NAME))
    assert table._drop_row(rect.topLeft() + QPoint(2, 2)) == 1
    assert table._drop_row(rect.bottomLeft() - QPoint(-2, 2)) == 2
    assert table._drop_row(QPoint(5, table.viewport().height() - 1)) == 3


def test_meanings_follow_what_is_typed(dock, table, classes, asked, pump):
    classes.add("water")
    pump(400)
    click(table, 0, Column.NAME, twice=True)
    QTest.keyClicks(editor(table), "lava")
    pump(450)
    question = asked.last("explainprompts")
    assert '"lava"' in question.job.prompts and '"water"' not in question.job.prompts
    told = {"value": 1, "name": "lava", "materials": [{"label": "basalt", "weight": 1.0}]}
    question.answer({"classes": [told]})
    assert "basalt" in table.name_delegate._meaning(classes.index(0, Column.NAME))
    assert names(classes) == ["water"], "not before Enter"
    press(editor(table), Qt.Key.Key_Escape)
    pump(450)
    assert '"water"' in asked.last("explainprompts").job.prompts


def test_without_an_engine_meanings_are_faint(dock, table, classes, session):
    classes.add("water")
    classes.set_meanings({("water", ()): Meaning((("clear water", 1.0),))})
    table.resize(900, 200)
    index = classes.index(0, Column.MAPS_TO)

    def opacity():
        option = QStyleOptionViewItem()
        table.text_delegate.initStyleOption(option, index)
        return option.palette.color(QPalette.ColorRole.Text).alphaF()

    classes.set_meanings_known(True)
    assert opacity() == 1.0
    session.engine._set(EngineState.MISSING, "gone")
    assert opacity() < 0.6
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert "not there to tell" in tip and "clear water" in tip


def test_questions_wait_until_nobody_types(dock, table, classes, asked, pump):
    pump(450)
    before = len([one for one in asked if one.job.name == "explainprompts"])
    classes.add("")
    click(table, 0, Column.NAME, twice=True)
    for letter in "forest":
        QTest.keyClicks(editor(table), letter)
        pump(40)
    pump(450)
    asked_for = [one for one in asked if one.job.name == "explainprompts"][before:]
    assert len(asked_for) == 1 and '"forest"' in asked_for[0].job.prompts


def test_columns_share_the_width_and_nothing_lies_outside(dock, table, classes, pump):
    classes.add("a" * 300, ["b" * 300])
    classes.set_meanings({classes.entries[0].words: Meaning((("c" * 300, 1.0),))})
    for width in (240, 360, 700, 1200):
        table.resize(width, 300)
        pump()
        shown = [c for c in Column if not table.isColumnHidden(c)]
        total = sum(table.columnWidth(column) for column in shown)
        assert abs(total - table.viewport().width()) <= 1
        assert table.horizontalScrollBar().maximum() == 0
        assert (Column.MAPS_TO in shown) is (width > 400)
        assert (Column.DESCRIPTION in shown) is (width > 1000)


def test_copied_classes_can_be_pasted(dock, table, classes):
    classes.add('roof: "red"', ["a|b", "c, d"])
    classes.add("water")
    classes.add("")
    table.selectAll()
    control = Qt.KeyboardModifier.ControlModifier
    press(table, Qt.Key.Key_C, control)
    press(table, Qt.Key.Key_V, control)
    dialog = dock.class_panel.bulk.dialog
    assert dialog.isVisible() and [one.name for one in dialog.entries] == ['roof: "red"', "water"]
    QTest.mouseClick(dialog.replace_button, Qt.MouseButton.LeftButton)
    assert names(classes) == ['roof: "red"', "water"]
    assert classes.entries[0].prompts == ("a|b", "c, d")


def test_what_is_being_typed_is_taken_when_a_run_is_wanted(dock, table, classes):
    classes.add("water")
    click(table, 0, Column.NAME, twice=True)
    QTest.keyClicks(editor(table), "sea")
    dock.run_panel.aboutToRun.emit()
    QApplication.processEvents()
    assert names(classes) == ["sea"]


def test_tooltips_of_buttons_show_words_as_they_are(dock, classes):
    classes.add("<b>wide</b>")
    classes.remove([0])
    tip = dock.class_panel.undo_button.toolTip()
    assert "&lt;b&gt;wide&lt;/b&gt;" in tip


def test_a_thousand_classes_do_not_hold_up_the_window(dock, table, classes, pump):
    import time

    from spectral_prompts.ui.classes.class_list import ClassEntry

    begun = time.perf_counter()
    many = [ClassEntry(n, f"class {n}", "#123456") for n in range(1, 1001)]
    classes.set_entries(many, "many")
    pump()
    classes.rename(3, "x")
    pump()
    assert time.perf_counter() - begun < 1.5
