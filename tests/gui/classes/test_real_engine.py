"""From typed words to a map, with the real engine, and nothing holds up the window."""

from __future__ import annotations

import time

import pytest
from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit

from spectral_prompts.ui.result_layers import PREVIEW_PROPERTY

#: The window may not be held up for longer, in seconds of its own work: what other programs take
#: from it on a busy machine is not the dock's doing.
LONGEST = 0.1
#: Waiting for something is no work, and must not hold up the window either.
LONGEST_WAIT = 1.0
LEFT, TOP = 300000.0, 5800000.0


class Heart:
    """Beats every few milliseconds and remembers the longest pause, and the work done in one."""

    def __init__(self):
        self.restart()
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self):
        now, worked = time.perf_counter(), time.thread_time()
        self.longest_wait = max(self.longest_wait, now - self._last)
        self.longest = max(self.longest, worked - self._worked)
        self._last, self._worked = now, worked

    def restart(self):
        self.longest = self.longest_wait = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()


@pytest.fixture
def dock(engine, make_dock):
    return make_dock()


def type_classes(dock, lines):
    table = dock.class_panel.table
    for name, prompts in lines:
        QTest.mouseClick(dock.class_panel.add_button, Qt.MouseButton.LeftButton)
        (cell,) = [one for one in table.findChildren(QLineEdit) if one.isVisible()]
        QTest.keyClicks(cell, name)
        if prompts:
            QTest.keyClick(cell, Qt.Key.Key_Tab)
            QCoreApplication.processEvents()
            (cell,) = [one for one in table.findChildren(QLineEdit) if one.isVisible()]
            QTest.keyClicks(cell, prompts)
        QTest.keyClick(cell, Qt.Key.Key_Return)
        QCoreApplication.processEvents()


def previews():
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if layer.customProperty(PREVIEW_PROPERTY)]


def test_three_typed_classes_become_a_map(dock, session, scene_on_map, wait_until, pump):
    wait_until(lambda: session.scene is not None, 40)
    assert "nm" in dock.scene_panel.facts.text()
    type_classes(
        dock, [("vegetation", "grass, tree"), ("bare soil", ""), ("water", "lake"), ("flurbs", "")]
    )
    wait_until(lambda: session.classes.meaning(3) is not None, 60)
    told = [session.classes.meaning(row) for row in range(4)]
    assert any("water" in label for label, _ in told[2].materials)
    assert told[3].problem and not told[0].problem
    assert session.classes.entries[2].color == "#2b7bba", "water is blue"
    index = dock.settings_panel.source.findData("auto")
    assert "spectral knowledge" in dock.settings_panel.source.itemText(index)
    session.classes.remove([3])
    pump(200)

    heart = Heart()
    QTest.mouseClick(dock.run_panel.preview_button, Qt.MouseButton.LeftButton)
    assert dock.run_panel.run_bar.isVisible()
    wait_until(lambda: previews() and not session.runner.is_running, 60)
    assert [layer.name() for layer in previews()] == ["Preview"]

    QTest.mouseClick(dock.run_panel.run_button, Qt.MouseButton.LeftButton)
    wait_until(lambda: session.last_result is not None and not session.runner.is_running, 60)
    assert heart.longest < LONGEST and heart.longest_wait < LONGEST_WAIT
    assert previews() == []
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert group.name() == "scene"
    names = [node.name() for node in group.children()]
    assert names == ["scene classes", "scene confidence"]
    assert [node.isVisible() for node in group.children()] == [True, False]
    layer = QgsProject.instance().mapLayer(session.last_result["layers"]["OUTPUT"])
    assert isinstance(layer, QgsRasterLayer)
    labels = [one.label for one in layer.renderer().classes()]
    assert labels == ["vegetation", "bare soil", "water"]
    colors = [one.color.name() for one in layer.renderer().classes()]
    assert colors == [entry.color for entry in session.classes.entries]

    pump(150)
    areas = dock.result_panel.areas
    assert dock.result_panel.isVisible() and len(areas) == 3
    # The stripes are a third of the scene each, and pixels are 900 m2.
    assert all(0.25 < one.share < 0.42 for one in areas)
    assert all(one.square_metres == pytest.approx(one.pixels * 900, rel=1e-4) for one in areas)
    assert all(0.5 < one.confidence <= 1 for one in areas)
    assert dock.result_panel.report_button.isEnabled()

    heart.restart()
    dock.why.ask(QgsPointXY(LEFT + 30 * 30 + 15, TOP - 5 * 30 - 15))
    wait_until(lambda: dock.why_strip.title.text().startswith("Row 6, column 31"), 40)
    assert "water" in dock.why_strip.title.text()
    assert [bar[0] for bar in dock.why_strip.bars.data] == labels
    assert len(dock.why_strip.plot._data.lines) == 4
    assert heart.longest_wait < LONGEST_WAIT


def test_selected_polygons(dock, session, iface, scene_on_map, wait_until, pump):
    from tests.gui.classes.test_region import polygons

    wait_until(lambda: session.scene is not None, 40)
    for name in ("vegetation", "soil", "water"):
        session.classes.add(name)
    layer = polygons(
        "EPSG:32633",
        (LEFT + 300, TOP - 150, LEFT + 420, TOP),
        (LEFT + 480, TOP - 300, LEFT + 600, TOP - 210),
        (LEFT, TOP - 900, LEFT + 30, TOP - 870),
    )
    layer.selectByIds([1, 2])
    iface.activeLayer.return_value = layer
    pump(200)
    dock.run_panel.refresh()
    dock.run_panel.where_buttons.button(2).click()
    assert "2 selected polygons" in dock.run_panel.where_text.text()
    dock.run_panel.classify()
    wait_until(lambda: session.last_result is not None and not session.runner.is_running, 60)
    made = QgsProject.instance().mapLayer(session.last_result["layers"]["OUTPUT"])
    assert (made.width(), made.height()) == (10, 10)
    box = made.extent()
    assert (box.xMinimum(), box.yMaximum()) == (LEFT + 300, TOP)
    block = made.dataProvider().block(1, box, 10, 10)
    mapped = {(r, c) for r in range(10) for c in range(10) if not block.isNoData(r, c)}
    expected = {(r, c) for r in range(5) for c in range(4)}
    assert mapped == expected | {(r, c) for r in range(7, 10) for c in range(6, 10)}
    pump(150)
    assert sum(one.pixels for one in dock.result_panel.areas) == 32
    dock.run_panel.preview()
    wait_until(lambda: not session.runner.is_running, 60)
    layers = QgsProject.instance().mapLayersByName("Preview")
    assert len(layers) == 1
    assert layers[0].extent().intersects(box) and layers[0].extent().width() <= 300


def test_cancel_and_classes_the_engine_does_not_know(
    dock, session, scene_on_map, wait_until, told, pump
):
    wait_until(lambda: session.scene is not None, 40)
    for name in ("xqzvw", "water"):
        session.classes.add(name)
    pump(200)
    dock.run_panel.classify()
    wait_until(lambda: not session.runner.is_running, 60)
    assert told and told[-1][0] == "problem" and "xqzvw" in told[-1][1]
    assert session.last_result is None and not dock.result_panel.isVisible()
    session.classes.rename(0, "vegetation")
    pump(200)
    dock.run_panel.classify()
    QTest.mouseClick(dock.run_panel.run_bar.cancel_button, Qt.MouseButton.LeftButton)
    wait_until(lambda: not session.runner.is_running, 10)
    assert session.last_result is None
    assert not dock.run_panel.run_bar.isVisible() and dock.run_panel.run_button.isEnabled()
