"""Rectangles, by dragging or by two clicks."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt.QtCore import QPoint, Qt

from .base import SampleTool

#: Pixels of the screen the mouse may tremble between press and release.
_STILL = 4


class RectangleTool(SampleTool):
    """Drag from corner to corner, or click both; its sides follow the screen, as the map does."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._start: Optional[QPoint] = None
        self._end: Optional[QPoint] = None
        self._pressed: Optional[QPoint] = None

    def points(self) -> List[QgsPointXY]:
        if self._start is None or self._end is None:
            return []
        a, b = self._start, self._end
        # Of the screen: on a rotated map the sides are its sides.
        corners = (a, QPoint(b.x(), a.y()), b, QPoint(a.x(), b.y()))
        return [self.toMapCoordinates(corner) for corner in corners]

    def has_begun(self) -> bool:
        return self._start is not None

    def take_back(self) -> None:
        self.give_up()

    def give_up(self) -> None:
        self._start = self._end = self._pressed = None
        self.clear()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """The first corner, unless it is there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.pos()
            if self._start is None:
                self._start = event.pos()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """The other corner follows the mouse."""
        if self._start is not None:
            self._end = event.pos()
            self.update_band()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """The other corner, when the mouse has moved away from the first one."""
        if event.button() == Qt.MouseButton.RightButton:
            self.give_up()
            return
        if event.button() != Qt.MouseButton.LeftButton or self._start is None:
            return
        self._end = event.pos()
        if (self._end - self._start).manhattanLength() < _STILL:
            self.update_band()
            return
        points = self.points()
        self.give_up()
        self.drawn.emit(QgsGeometry.fromPolygonXY([[*points, points[0]]]), self.crs())
