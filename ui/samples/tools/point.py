"""Single places."""

from __future__ import annotations

from qgis.core import QgsGeometry
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import Qt

from .base import SampleTool


class PointTool(SampleTool):
    """A click is a sample."""

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Show what would be snapped to."""
        self.place(event)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Hand on the point."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.drawn.emit(QgsGeometry.fromPointXY(self.place(event)), self.crs())
