"""The drawing tools as actions: which can be used, and what becomes of what was drawn."""

from __future__ import annotations

import os
from typing import Any, Callable, Dict, List, Optional

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QIcon

from ...engine import jobs
from ...i18n import tr, whole
from ...processing_provider.engine_client import EngineCancelled, EngineProblem, JobResult
from ..classes.class_list import ClassEntry
from ..qt import QAction
from ..tips import plain
from .samples_layer import SamplesLayer
from .tools.base import SampleTool
from .tools.grow import GrowTool
from .tools.point import PointTool
from .tools.polygon import PolygonTool
from .tools.rectangle import RectangleTool

_GROW = "spectral prompts: grow"
_GROW_ICON = os.path.join(os.path.dirname(os.path.abspath(__file__)), "grow.svg")
POLYGON, RECTANGLE, POINT, GROW = "polygon", "rectangle", "point", "grow"
NAMES = (POLYGON, RECTANGLE, POINT, GROW)


class Drawing(QObject):
    """Four tools on a map canvas, and the actions that choose them.

    Parameters
    ----------
    session : Session
    samples : SamplesLayer
    angle : callable
        The largest spectral angle of a grown region, in radians.
    parent : QObject, optional

    Attributes
    ----------
    actions : dict of str to QAction
        ``"polygon"``, ``"rectangle"``, ``"point"``, ``"grow"``; checked while its tool is used.
    """

    #: A sentence for the user, such as how large a region is.
    said = pyqtSignal(str)

    def __init__(
        self,
        session: Any,
        samples: SamplesLayer,
        angle: Callable[[], float],
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._samples, self._angle = session, samples, angle
        self._canvas: QgsMapCanvas = session.iface.mapCanvas()
        self._before: Optional[QgsMapTool] = None
        self._grow_tool = GrowTool(self._canvas, self._ask_region)
        self.tools: Dict[str, SampleTool] = {
            POLYGON: PolygonTool(self._canvas),
            RECTANGLE: RectangleTool(self._canvas),
            POINT: PointTool(self._canvas),
            GROW: self._grow_tool,
        }
        self.actions: Dict[str, QAction] = {
            name: self._action(name, text, icon)
            for name, text, icon in (
                (POLYGON, tr("Polygon"), "/mActionAddPolygon.svg"),
                (RECTANGLE, tr("Rectangle"), "/mActionAddBasicRectangle.svg"),
                (POINT, tr("Point"), "/mActionCapturePoint.svg"),
                (GROW, tr("Grow region"), ""),
            )
        }
        for tool in self.tools.values():
            tool.drawn.connect(self._drawn)
            tool.classPicked.connect(self._pick_class)
            tool.ended.connect(self.stop)
        self._grow_tool.said.connect(self.said)
        session.classes.currentChanged.connect(self.refresh)
        session.classes.classesChanged.connect(self.refresh)
        session.engine.changed.connect(self.refresh)
        session.rasterChanged.connect(self.refresh)
        samples.layerChanged.connect(self.refresh)
        samples.stateChanged.connect(self.refresh)
        self.refresh()

    @property
    def is_active(self) -> bool:
        """Whether the map draws samples now."""
        return any(self._canvas.mapTool() is tool for tool in self.tools.values())

    def _action(self, name: str, text: str, icon: str) -> QAction:
        action = QAction(_icon(icon), text, self)
        action.setObjectName(f"SpectralPromptsDraw_{name}")
        action.setCheckable(True)
        action.triggered.connect(lambda checked: self._choose(name, checked))
        # The tool follows: QGIS unchecks it when another tool is used.
        self.tools[name].setAction(action)
        return action

    # -- which tool ----------------------------------------------------------------------------

    def _choose(self, name: str, checked: bool) -> None:
        if not checked:
            self.stop()
            return
        if self._session.classes.current < 0 and self._session.classes.entries:
            self._session.classes.set_current(0)
        tool = self._canvas.mapTool()
        if tool is not None and tool not in self.tools.values():
            self._before = tool
        self._canvas.setMapTool(self.tools[name])
        # So that the keys work at once.
        self._canvas.setFocus()

    def start(self, name: str) -> None:
        """Use a tool, if it can be used."""
        if self.actions[name].isEnabled() and not self.actions[name].isChecked():
            self.actions[name].trigger()

    def stop(self) -> None:
        """Give the map back to the tool that was used before."""
        if not self.is_active:
            self._check_nothing()
            return
        before = self._before
        if before is not None and not sip.isdeleted(before):
            self._canvas.setMapTool(before)
        else:
            self._canvas.unsetMapTool(self._canvas.mapTool())
        self._check_nothing()

    def _check_nothing(self) -> None:
        for action in self.actions.values():
            action.setChecked(False)

    def close(self) -> None:
        """Take everything off the map; the plugin unloads."""
        self._session.engine.forget(_GROW)
        if sip.isdeleted(self._canvas):
            return
        self.stop()
        for tool in self.tools.values():
            tool.remove()

    # -- which can be used ---------------------------------------------------------------------

    def refresh(self, *_: Any) -> None:
        """Enable what can be used now, and say of the rest why it cannot."""
        entry = self.current
        for tool in self.tools.values():
            if entry is not None:
                tool.set_color(entry.color)
        layer = self._session.raster
        if layer is not None:
            self._grow_tool.set_raster_crs(layer.crs())
        stop = False
        for name, action in self.actions.items():
            why = self._why_not(name)
            action.setEnabled(not why)
            action.setToolTip(plain(why or self._help(name)))
            stop = stop or (bool(why) and self._canvas.mapTool() is self.tools[name])
        if stop:
            self.stop()

    @property
    def current(self) -> Optional[ClassEntry]:
        """The class that is drawn; None when none is current."""
        entries = self._session.classes.entries
        row = self._session.classes.current
        return entries[row] if 0 <= row < len(entries) else None

    def _why_not(self, name: str) -> str:
        problem = self._samples.why_not_editable()
        if problem:
            return problem
        if not self._session.classes.entries:
            return tr("There is no class yet: add one with +.")
        if self._samples.holds_points and name != POINT:
            return tr("The samples are a layer of points: only points can be drawn in it.")
        needs_raster = name == GROW or (name == POINT and not self._samples.holds_points)
        if needs_raster and self._session.raster is None:
            return tr("Choose the raster that the samples lie on first.")
        if name == GROW:
            if not self._session.raster_source():
                return tr(
                    "The raster has no file of its own; save it as a GeoTIFF to grow regions."
                )
            if not self._session.engine.is_there:
                return tr("Growing regions needs the classification engine, which is missing.")
        return ""

    def _help(self, name: str) -> str:
        keys = tr("Keys 1 to 9 pick the class, Esc ends.")
        texts = {
            POLYGON: tr(
                "Polygon: left click adds a corner, Backspace takes the last one back, right "
                "click or Enter finishes."
            ),
            RECTANGLE: tr("Rectangle: drag from corner to corner, or click both."),
            POINT: tr("Point: a click takes the pixel there."),
            GROW: tr(
                "Grow region: a click shows the like pixels around; change the angle to see more "
                "or fewer, right click or Enter takes them."
            ),
        }
        return f"{texts[name]} {keys}"

    def _pick_class(self, row: int) -> None:
        if row < len(self._session.classes.entries):
            self._session.classes.set_current(row)

    # -- what was drawn ------------------------------------------------------------------------

    def _drawn(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        entry = self.current
        if entry is None:
            return
        if self._canvas.mapTool() is self.tools[POINT] and not self._samples.holds_points:
            self._add_pixel(geometry, crs, entry)
            return
        self._samples.add(geometry, crs, entry)

    def _add_pixel(
        self, point: QgsGeometry, crs: QgsCoordinateReferenceSystem, entry: ClassEntry
    ) -> None:
        """Of a layer of polygons, a point is the pixel it lies in."""
        layer = self._session.raster
        if layer is None:
            return
        place = QgsGeometry(point)
        if crs.isValid() and layer.crs().isValid():
            try:
                place.transform(QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()))
            except QgsCsException:
                place = QgsGeometry()
        pixel = None if place.isNull() else pixel_at(layer, place)
        if pixel is None:
            self.said.emit(tr("There is no pixel of '{name}' here.").format(name=layer.name()))
            return
        self._samples.add(pixel, layer.crs() if layer.crs().isValid() else crs, entry)

    # -- growing -------------------------------------------------------------------------------

    def grow_again(self) -> None:
        """The angle has changed: the region that is shown follows."""
        if self._canvas.mapTool() is self._grow_tool:
            self._grow_tool.grow()

    def _ask_region(
        self, x: float, y: float, on_region: Callable[[Optional[QgsGeometry], str], None]
    ) -> None:
        def answered(result: JobResult) -> None:
            region = QgsGeometry.fromWkt(str(result.values.get("wkt", "")))
            on_region(None if region.isNull() else region, _size(result.values))

        def failed(problem: EngineProblem) -> None:
            on_region(None, "" if isinstance(problem, EngineCancelled) else problem.message)

        job = jobs.GrowRegion(input=self._session.raster_source(), x=x, y=y, angle=self._angle())
        self._session.engine.ask(job, answered, failed, key=_GROW)


def _size(values: Dict[str, Any]) -> str:
    pixels = int(values.get("pixels", 0))
    if values.get("truncated"):
        return tr(
            "Region of {pixels} pixels, cut off: it would be larger. A smaller angle keeps it to "
            "what looks alike. Right click takes it, Esc drops it."
        ).format(pixels=whole(pixels))
    if pixels == 1:
        return tr("Region of 1 pixel. A larger angle takes more. Right click takes it.")
    return tr("Region of {pixels} pixels. Right click takes it, Esc drops it.").format(
        pixels=whole(pixels)
    )


def pixel_at(layer: Any, place: QgsGeometry) -> Optional[QgsGeometry]:
    """The pixel of a raster layer at a point of its CRS, as polygon; None outside."""
    extent: QgsRectangle = layer.extent()
    columns, rows = layer.width(), layer.height()
    point = place.asPoint()
    if not extent.contains(point) or columns <= 0 or rows <= 0:
        return None
    width, height = extent.width() / columns, extent.height() / rows
    column = min(int((point.x() - extent.xMinimum()) / width), columns - 1)
    row = min(int((extent.yMaximum() - point.y()) / height), rows - 1)
    left, top = extent.xMinimum() + column * width, extent.yMaximum() - row * height
    return QgsGeometry.fromRect(QgsRectangle(left, top - height, left + width, top))


def _icon(path: str) -> QIcon:
    """An icon of QGIS's theme, or our own where it has none."""
    return QgsApplication.getThemeIcon(path) if path else QIcon(_GROW_ICON)


def tool_list(drawing: Drawing) -> List[QAction]:
    """The actions in the order of the drawing."""
    return [drawing.actions[name] for name in NAMES]
