"""The dock as a whole: sizes, keyboard, states, ends."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QScrollArea,
    QToolButton,
)

from spectral_prompts.ui.samples.class_table import ClassTable
from spectral_prompts.ui.samples.dock import SamplesDock

pytestmark = pytest.mark.usefixtures("no_engine")


@pytest.fixture
def big_font(qgis_app):
    before = QApplication.font()
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    QApplication.setFont(font)
    yield
    QApplication.setFont(before)


@pytest.fixture
def mirrored(qgis_app):
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def fits(dock):
    """Nothing is wider than the dock: there is nothing to scroll to the side."""
    QTest.qWait(50)
    area = dock.findChild(QScrollArea)
    return area.horizontalScrollBar().maximum() == 0 and dock.width() <= 360


def fill(dock, hand, session):
    session.classes.rename(1, "A class with quite a long name & <more>")
    hand.square(2, 3)
    hand.key(Qt.Key.Key_2)
    hand.square(14, 3)


def test_360_pixels_are_enough(drawing_dock, hand, session):
    fill(drawing_dock, hand, session)
    assert fits(drawing_dock)


def test_360_pixels_are_enough_for_letters_half_as_large_again(
    big_font, drawing_dock, hand, session
):
    fill(drawing_dock, hand, session)
    assert fits(drawing_dock)


def test_from_right_to_left(mirrored, drawing_dock, hand, session):
    fill(drawing_dock, hand, session)
    assert fits(drawing_dock)
    content = drawing_dock.findChild(QScrollArea).widget()

    def left(widget):
        return widget.mapTo(content, widget.rect().topLeft()).x()

    assert left(drawing_dock.source.new) < left(drawing_dock.source.layer)
    buttons = {
        button.defaultAction().objectName(): button
        for button in drawing_dock.edits.findChildren(QToolButton)
        if button.defaultAction() is not None
    }
    assert left(buttons["SpectralPromptsDraw_polygon"]) > left(buttons["SpectralPromptsDraw_grow"])


def test_numbers_are_never_cut(drawing_dock, hand, session):
    fill(drawing_dock, hand, session)
    QTest.qWait(50)
    table = drawing_dock.table
    for column in (1, 2):
        assert table.columnWidth(column) >= table.sizeHintForColumn(column)
    assert sum(map(table.columnWidth, range(4))) <= table.viewport().width() + 1


def test_everything_has_a_tooltip_and_can_be_reached_with_the_keyboard(drawing_dock):
    kinds = (QAbstractButton, QComboBox, QDoubleSpinBox, QAbstractItemView)
    ours = {}
    for widget in [one for kind in kinds for one in drawing_dock.findChildren(kind)]:
        action = widget.defaultAction() if isinstance(widget, QToolButton) else None
        name = action.objectName() if action is not None else widget.objectName()
        # Cancel is there during runs.
        if name.startswith("SpectralPrompts") and name != "SpectralPromptsCancel":
            ours[name] = widget
    assert len(ours) >= 20, sorted(ours)
    for name, widget in ours.items():
        is_table = isinstance(widget, ClassTable)
        assert widget.toolTip() or is_table, name
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, name


def test_the_hint_says_what_to_do_next(on_scene, session, hand, tmp_path, wait_until):
    assert "New" in on_scene.hint.text()
    on_scene.source.make(str(tmp_path / "s.gpkg"))
    assert "Add classes" in on_scene.hint.text()
    session.classes.add("soil")
    wait_until(lambda: not on_scene.survey.is_waiting)
    assert "draw on the map" in on_scene.hint.text()
    on_scene.drawing.start("polygon")
    hand.square(4, 4)
    wait_until(lambda: not on_scene.hint.isVisible())


def test_one_button_is_primary(drawing_dock):
    buttons = drawing_dock.findChildren(QAbstractButton)
    assert sum(bool(button.property("primary")) for button in buttons) == 1


def test_the_docks_end_can_come_twice(drawing_dock, session, hand):
    hand.click(2, 3)
    session.ask_to_close()
    drawing_dock.let_go()
    QgsProject.instance().clear()
    QCoreApplication.processEvents()


def test_a_second_dock_after_the_first_is_gone(session, canvas, iface, scene_layer):
    for _ in range(2):
        dock = SamplesDock(session, iface.mainWindow())
        dock.let_go()
        dock.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    session.classes.add("soil")
    session.set_raster(scene_layer)
    QCoreApplication.processEvents()


def test_the_raster_is_removed(drawing_dock, session, scene_layer, hand):
    hand.square(2, 3)
    QgsProject.instance().removeMapLayer(scene_layer.id())
    assert drawing_dock.source.raster.currentLayer() is None
    assert drawing_dock.drawing.actions["polygon"].isEnabled()
    assert not drawing_dock.drawing.actions["grow"].isEnabled()
    assert drawing_dock.samples.layer.featureCount() == 1
