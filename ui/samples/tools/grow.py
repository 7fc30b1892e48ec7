"""Regions of like pixels around a click."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from .base import SampleTool

#: ask(x, y in the raster's CRS, on_region(geometry or None, sentence))
Ask = Callable[[float, float, Callable[[Optional[QgsGeometry], str], None]], None]


class GrowTool(SampleTool):
    """A click shows the region of like pixels; right click or Enter takes it, Esc drops it.

    Parameters
    ----------
    canvas : QgsMapCanvas
    ask : callable
        Asks the engine for a region.
    """

    #: What to tell the user of the region.
    said = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, ask: Ask) -> None:
        super().__init__(canvas)
        self._ask = ask
        self._raster_crs = QgsCoordinateReferenceSystem()
        self._seed: Optional[QgsPointXY] = None
        self.region: Optional[QgsGeometry] = None

    def set_raster_crs(self, crs: QgsCoordinateReferenceSystem) -> None:
        """The CRS that seeds are asked in and regions come in."""
        self._raster_crs = crs

    def crs(self) -> Any:
        if self._raster_crs.isValid():
            return self._raster_crs
        return super().crs()

    def has_begun(self) -> bool:
        return self._seed is not None

    def take_back(self) -> None:
        self.give_up()

    def give_up(self) -> None:
        self._seed = self.region = None
        self.clear()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """Nothing follows the mouse."""

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        """A new seed, or take the region that is shown."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.give_up()
            self._seed = event.mapPoint()
            self.grow()
        elif event.button() == Qt.MouseButton.RightButton:
            self.finish()

    def other_key(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
            event.accept()
        else:
            super().other_key(event)

    def grow(self) -> None:
        """Ask for the region around the seed; again when the angle has changed."""
        if self._seed is None:
            return
        seed = self._seed
        try:
            place = self._transform(False).transform(seed)
        except QgsCsException:
            self.give_up()
            self.said.emit("")
            return
        self.setCursor(Qt.CursorShape.BusyCursor)

        def answered(region: Optional[QgsGeometry], sentence: str) -> None:
            self.setCursor(Qt.CursorShape.CrossCursor)
            if self._seed is not seed:
                return
            self.said.emit(sentence)
            if region is None:
                self.give_up()
                return
            self.region = region
            shown = QgsGeometry(region)
            try:
                shown.transform(self._transform(True))
            except QgsCsException:
                self.give_up()
                return
            self.show_geometry(shown)

        self._ask(place.x(), place.y(), answered)

    def finish(self) -> None:
        """Hand on the region that is shown."""
        region = self.region
        if region is None:
            return
        self.give_up()
        self.drawn.emit(region, self.crs())

    def _transform(self, to_map: bool) -> QgsCoordinateTransform:
        map_crs = self.canvas().mapSettings().destinationCrs()
        ends = (self.crs(), map_crs) if to_map else (map_crs, self.crs())
        return QgsCoordinateTransform(*ends, QgsProject.instance())
