"""Polygons, corner by corner."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent

from .base import SampleTool


class PolygonTool(SampleTool):
    """Left click adds a corner, right click or Enter finishes."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.corners: List[QgsPointXY] = []
        self._mouse: Optional[QgsPointXY] = None

    def points(self) -> List[QgsPointXY]:
        return [*self.corners, *([self._mouse] if self._mouse and self.corners else [])]

    def has_begun(self) -> bool:
        return bool(self.corners)

    def take_back(self) -> None:
        self.corners.pop()
        self.update_band()

    def give_up(self) -> None:
        self.corners = []
        self.clear()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """The last side follows the mouse."""
        self._mouse = self.place(event)
        if self.corners:
            self.update_band()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """A corner more, or done."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse = self.place(event)
            # The second click of a double click is the same corner.
            if not self.corners or self._mouse != self.corners[-1]:
                self.corners.append(self._mouse)
            self.update_band()
        elif event.button() == Qt.MouseButton.RightButton:
            self.finish()

    def other_key(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
            event.accept()
        else:
            super().other_key(event)

    def finish(self) -> None:
        """Hand on the polygon; with fewer than three corners there is none, and drawing goes on."""
        if len(self.corners) < 3:
            return
        geometry = QgsGeometry.fromPolygonXY([[*self.corners, self.corners[0]]])
        self.give_up()
        self.drawn.emit(geometry, self.crs())
