"""What the tools share: rubber band, snapping, the keys, and giving the map back."""

from __future__ import annotations

from typing import Any, List, Optional

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand, QgsSnapIndicator
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

POLYGON = QgsWkbTypes.geometryType(QgsWkbTypes.Type.Polygon)
POINT = QgsWkbTypes.geometryType(QgsWkbTypes.Type.Point)
_OPACITY = 70


class SampleTool(QgsMapTool):
    """A tool that draws one kind of sample.

    Keys 1 to 9 pick a class. Backspace takes back what was set last, Esc gives up what has been
    begun, or ends the tool when nothing has.
    """

    #: The geometry that was drawn, in the CRS of :meth:`crs`.
    drawn = pyqtSignal(object, object)
    #: The number of the class, from 0.
    classPicked = pyqtSignal(int)  # noqa: N815 - signals are named as in Qt
    #: The user has had enough.
    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._color = QColor("#808080")
        self._band: Optional[QgsRubberBand] = None
        self._snap: Optional[QgsSnapIndicator] = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def set_color(self, color: str) -> None:
        """Draw in the colour of the current class."""
        self._color = QColor(color)
        self._paint()

    def crs(self) -> Any:
        """The CRS of what is drawn."""
        return self.canvas().mapSettings().destinationCrs()

    # -- for subclasses ------------------------------------------------------------------------

    def points(self) -> List[QgsPointXY]:
        """What the rubber band shows; at least two to be seen."""
        return []

    def take_back(self) -> None:
        """Take back what was set last."""

    def has_begun(self) -> bool:
        """Whether there is something to give up."""
        return False

    def give_up(self) -> None:
        """Forget what has been begun."""

    # -- map -----------------------------------------------------------------------------------

    def place(self, event: QgsMapMouseEvent) -> QgsPointXY:
        """Where the mouse is, snapped if the project says so."""
        point = event.snapPoint()
        if self._snap is None:
            self._snap = QgsSnapIndicator(self.canvas())
        self._snap.setMatch(event.mapPointMatch())
        return QgsPointXY(point)

    def show_geometry(self, geometry: Optional[QgsGeometry]) -> None:
        """Show a geometry as rubber band, or nothing."""
        if geometry is None or geometry.isNull():
            self.clear()
            return
        band = self._rubber_band()
        band.reset(POLYGON)
        band.setToGeometry(geometry, None)
        self._paint()
        band.show()

    def update_band(self) -> None:
        """Show :meth:`points`."""
        points = self.points()
        if len(points) < 2:
            self.clear()
            return
        band = self._rubber_band()
        band.reset(POLYGON)
        for point in points[:-1]:
            band.addPoint(point, False)
        band.addPoint(points[-1], True)
        self._paint()
        band.show()

    def clear(self) -> None:
        """Show nothing."""
        if self._band is not None:
            self._band.reset(POLYGON)
        if self._snap is not None:
            self._snap.setVisible(False)

    def remove(self) -> None:
        """Take everything off the map; the tool will not be used again."""
        self.give_up()
        canvas = self.canvas()
        if self._band is not None and canvas is not None:
            canvas.scene().removeItem(self._band)
        self._band = self._snap = None

    def _rubber_band(self) -> QgsRubberBand:
        if self._band is None:
            self._band = QgsRubberBand(self.canvas(), POLYGON)
        return self._band

    def _paint(self) -> None:
        if self._band is not None:
            inside = QColor(self._color)
            inside.setAlpha(_OPACITY)
            self._band.setStrokeColor(self._color)
            self._band.setFillColor(inside)
            # Seen on a background of its own colour, too.
            self._band.setSecondaryStrokeColor(QColor(255, 255, 255, 160))
            self._band.setWidth(2)

    # -- QGIS ----------------------------------------------------------------------------------

    def flags(self) -> Any:
        return QgsMapTool.Flag.EditTool

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keys as the class says; others are QGIS's."""
        key = event.key()
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and not _is_modified(event):
            self.classPicked.emit(int(key) - int(Qt.Key.Key_1))
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self.has_begun():
            self.take_back()
        elif key == Qt.Key.Key_Escape:
            if self.has_begun():
                self.give_up()
            else:
                self.ended.emit()
        else:
            self.other_key(event)
            return
        # So QGIS takes it: a key that is left alone would also be a shortcut.
        event.accept()

    def other_key(self, event: QKeyEvent) -> None:
        """A key that only some tools know."""
        event.ignore()

    def deactivate(self) -> None:
        """Another tool is used."""
        self.give_up()
        super().deactivate()


def _is_modified(event: QKeyEvent) -> bool:
    modifiers = event.modifiers()
    wanted = (
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.MetaModifier,
    )
    return any(modifiers & modifier for modifier in wanted)
