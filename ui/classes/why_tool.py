"""The map tool that asks why a pixel has its class, and the outline of that pixel."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent


class WhyTool(QgsMapTool):
    """Click a pixel to ask; Esc ends the tool.

    Parameters
    ----------
    canvas : QgsMapCanvas
    """

    #: Where was clicked, in map coordinates.
    asked = pyqtSignal(QgsPointXY)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.WhatsThisCursor)
        self._before: Optional[QgsMapTool] = None

    def start(self) -> None:
        """Take over the canvas."""
        before = self.canvas().mapTool()
        self._before = before if before is not self else self._before
        self.canvas().setMapTool(self)

    def stop(self) -> None:
        """Give the canvas back to the tool before."""
        if self.canvas().mapTool() is not self:
            return
        self.canvas().unsetMapTool(self)
        if self._before is not None:
            self.canvas().setMapTool(self._before)
        self._before = None

    def canvasReleaseEvent(self, event: Any) -> None:  # noqa: N802
        """Ask for the pixel under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.asked.emit(self.toMapCoordinates(event.pos()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc ends the tool."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.stop()
        else:
            event.ignore()


class PixelOutline:
    """Shows which pixel was asked about.

    Parameters
    ----------
    canvas : QgsMapCanvas
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._band: Optional[QgsRubberBand] = None

    def show(self, raster: QgsRasterLayer, row: int, col: int) -> None:
        """Outline a pixel, counted from 0 at the upper left."""
        self.hide()
        extent = raster.extent()
        width = extent.width() / max(raster.width(), 1)
        height = extent.height() / max(raster.height(), 1)
        left, top = extent.xMinimum() + col * width, extent.yMaximum() - row * height
        corners = ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))
        ring = [QgsPointXY(left + x * width, top - y * height) for x, y in corners]
        geometry = QgsGeometry.fromPolygonXY([ring])
        target = self._canvas.mapSettings().destinationCrs()
        if raster.crs().isValid() and target.isValid():
            transform = QgsCoordinateTransform(raster.crs(), target, QgsProject.instance())
            try:
                geometry.transform(transform)
            except QgsCsException:
                return
        band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        band.setFillColor(QColor(0, 0, 0, 0))
        band.setStrokeColor(QColor("#ffe14d"))
        # Seen on bright and on dark pixels.
        band.setSecondaryStrokeColor(QColor("#202020"))
        band.setWidth(2)
        band.setToGeometry(geometry, None)
        self._band = band

    def hide(self) -> None:
        """Take the outline away."""
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None


def in_raster(raster: QgsRasterLayer, canvas: QgsMapCanvas, point: QgsPointXY) -> Any:
    """A place of the map in the raster's coordinates; None where that cannot be done."""
    source = canvas.mapSettings().destinationCrs()
    if not source.isValid() or not raster.crs().isValid():
        return point
    transform = QgsCoordinateTransform(source, raster.crs(), QgsProject.instance())
    try:
        return transform.transform(point)
    except QgsCsException:
        return None
