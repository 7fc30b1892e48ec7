"""The dock "Samples" on a real map canvas, and a hand that draws on it."""

from __future__ import annotations

import sys

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest

from spectral_prompts.ui.samples.tools.base import SampleTool

#: Of the small scene: its left top corner and the side of a pixel.
LEFT, TOP, PIXEL = 300000.0, 5800000.0, 30.0
#: Columns of its stripes.
STRIPES = {"vegetation": (0, 12), "soil": (12, 24), "water": (24, 36)}


@pytest.fixture
def canvas(iface):
    """A map canvas that is shown, in the CRS of the small scene, with a tool of QGIS's."""
    canvas = QgsMapCanvas(iface.mainWindow())
    canvas.resize(400, 400)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    iface.mapCanvas.return_value = canvas
    iface.messageBar.return_value = QgsMessageBar(iface.mainWindow())
    iface.mainWindow().setCentralWidget(canvas)
    iface.mainWindow().resize(420, 420)
    iface.mainWindow().show()
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    canvas.pan = pan
    yield canvas
    canvas.unsetMapTool(canvas.mapTool())
    iface.mainWindow().close()


class Hand:
    """Clicks on the map at places of the map, with the mouse."""

    def __init__(self, canvas):
        self.canvas = canvas

    def pixel(self, x, y):
        """Where a place of the map is on the screen."""
        point = self.canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
        return QPoint(round(point.x()), round(point.y()))

    @staticmethod
    def place(column, row):
        """A place of the map: columns and rows of the scene."""
        return LEFT + column * PIXEL, TOP - row * PIXEL

    def move(self, column, row):
        QTest.mouseMove(self.canvas.viewport(), self.pixel(*self.place(column, row)))
        QCoreApplication.processEvents()

    def click(self, column, row, button=Qt.MouseButton.LeftButton):
        at = self.pixel(*self.place(column, row))
        QTest.mouseMove(self.canvas.viewport(), at)
        QTest.mouseClick(self.canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, at)
        QCoreApplication.processEvents()

    def right(self, column, row):
        # Without a tool of ours the canvas would open a menu and wait for an answer.
        assert isinstance(self.canvas.mapTool(), SampleTool)
        self.click(column, row, Qt.MouseButton.RightButton)

    def polygon(self, *places):
        for place in places:
            self.click(*place)
        self.right(*places[-1])

    def square(self, left, top, side=4):
        right, bottom = left + side, top + side
        self.polygon((left, top), (right, top), (right, bottom), (left, bottom))

    def drag(self, start, end):
        widget = self.canvas.viewport()
        a, b = self.pixel(*self.place(*start)), self.pixel(*self.place(*end))
        none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        QTest.mousePress(widget, left, none, a)
        QTest.mouseMove(widget, b)
        QTest.mouseRelease(widget, left, none, b)
        QCoreApplication.processEvents()

    def key(self, key):
        QTest.keyClick(self.canvas, key)
        QCoreApplication.processEvents()


@pytest.fixture
def hand(canvas):
    return Hand(canvas)


@pytest.fixture
def dock(session, canvas, iface, tmp_path):
    """The dock, shown; ended as the plugin ends it."""
    from spectral_prompts.ui.samples.dock import SamplesDock

    made = SamplesDock(session, iface.mainWindow())
    iface.mainWindow().addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    made.setFloating(True)
    made.resize(360, 700)
    made.show()
    yield made
    session.ask_to_close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def scenes():
    """Makers of small rasters."""
    return sys.modules["spectral_prompts_test_scenes"]


@pytest.fixture
def on_scene(dock, session, canvas, scene_layer):
    """The dock with the small scene as its raster, seen whole on the map."""
    session.set_raster(scene_layer)
    canvas.setLayers([scene_layer])
    canvas.setExtent(scene_layer.extent())
    return dock


@pytest.fixture
def drawing_dock(on_scene, session, tmp_path):
    """The dock with three classes and an empty layer of samples, its polygon tool in hand."""
    for name in STRIPES:
        session.classes.add(name)
    session.classes.set_current(0)
    on_scene.source.make(str(tmp_path / "samples.gpkg"))
    return on_scene


@pytest.fixture
def told(iface):
    """What the message bar has said, newest last, as plain text."""

    def texts():
        return [item.text() for item in iface.messageBar().items()]

    return texts


@pytest.fixture
def make_layer(qgis_app):
    """A layer in memory from WKT geometries and their classes."""

    def make(kind, rows, crs="EPSG:32633", field="class", field_type="string", add=True):
        from qgis.core import QgsFeature, QgsGeometry

        layer = QgsVectorLayer(f"{kind}?crs={crs}&field={field}:{field_type}", "drawn", "memory")
        assert layer.isValid()
        features = []
        for wkt, value in rows:
            feature = QgsFeature(layer.fields())
            feature.setAttributes([value])
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
            features.append(feature)
        assert layer.dataProvider().addFeatures(features)[0]
        layer.updateExtents()
        if add:
            QgsProject.instance().addMapLayer(layer)
        return layer

    return make
