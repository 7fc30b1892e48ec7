"""What both docks share: the raster, the engine, the runs, the classes, the last result."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine import jobs
from ..i18n import tr
from ..processing_provider.engine_client import EngineCancelled, EngineProblem, JobResult
from ..processing_provider.layers import file_of
from . import setup_run
from .classes.class_list import ClassList
from .engine_access import EngineAccess, EngineState
from .messages import Messages
from .runner import Runner

_SCENE = "spectral prompts: scene"
_DIAGNOSTICS = "spectral prompts: diagnostics"
_BANDS_OF_A_PICTURE = 3


class Session(QObject):
    """One per window; made with the docks and closed with them.

    Parameters
    ----------
    iface : QgisInterface
    parent : QObject, optional

    Attributes
    ----------
    engine : EngineAccess
    runner : Runner
    messages : Messages
    classes : ClassList
        The one list of classes.
    last_result : dict or None
        What the last full classification gave: ``algorithm``, ``parameters``, ``results`` and
        ``layers``, names of outputs -> layer ids.
    """

    rasterChanged = pyqtSignal(object)  # noqa: N815
    #: What the engine understood of the raster; None while that is unknown.
    sceneChanged = pyqtSignal(object)  # noqa: N815
    sceneFailed = pyqtSignal(str)  # noqa: N815
    resultChanged = pyqtSignal()  # noqa: N815
    #: The plugin unloads or QGIS quits: let go of layers, tools and rubber bands.
    closing = pyqtSignal()

    def __init__(self, iface: Any, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.iface = iface
        self.engine = EngineAccess(parent=self)
        self.messages = Messages(
            iface, self.engine.describe, lambda: self.engine.found, parent=self
        )
        self.runner = Runner(self.messages, parent=self)
        self.classes = ClassList(self)
        self._raster: Optional[QgsRasterLayer] = None
        self._scene: Optional[Dict[str, Any]] = None
        self._last_result: Optional[Dict[str, Any]] = None
        self._is_closed = False
        self.engine.changed.connect(self._engine_changed)
        project = QgsProject.instance()
        project.layersWillBeRemoved.connect(self._layers_go)

    # -- the raster ----------------------------------------------------------------------------

    @property
    def raster(self) -> Optional[QgsRasterLayer]:
        """The raster both docks work on; never a layer that is gone."""
        if self._raster is not None and sip.isdeleted(self._raster):
            self._raster = None
        return self._raster

    @property
    def scene(self) -> Optional[Dict[str, Any]]:
        """What the engine understood of the raster; None while that is unknown."""
        return self._scene

    def set_raster(self, layer: Optional[QgsRasterLayer]) -> None:
        """Work on ``layer`` from now on; the engine is asked what it is."""
        if layer is self.raster:
            return
        self._raster = layer
        self._forget_scene()
        self.rasterChanged.emit(layer)
        self._ask_for_scene()

    def choose_active_raster(self) -> None:
        """Take the layer that is selected in QGIS, unless there is a raster already."""
        layer = self.iface.activeLayer()
        if self.raster is not None or not isinstance(layer, QgsRasterLayer):
            return
        # Three bands are a picture, one is a map or a model of heights.
        if layer.isValid() and layer.bandCount() > _BANDS_OF_A_PICTURE:
            self.set_raster(layer)

    def raster_source(self) -> str:
        """The path under which the engine can open the raster.

        "" where there is no raster, or it has no file (a web service, a layer in memory):
        algorithms make one by themselves, questions cannot be asked.
        """
        layer = self.raster
        return file_of(layer) if layer is not None and layer.isValid() else ""

    def _forget_scene(self) -> None:
        self.engine.forget(_SCENE)
        if self._scene is not None:
            self._scene = None
            self.sceneChanged.emit(None)

    def _ask_for_scene(self) -> None:
        if self.raster is None:
            return
        source = self.raster_source()
        if not source:
            self.sceneFailed.emit(
                tr(
                    "This layer has no file of its own, so nothing can be said about it in "
                    "advance; it is copied to a temporary file when it is classified."
                )
            )
            return
        job = jobs.InspectScene(input=source)
        self.engine.ask(job, self._scene_known, self._scene_failed, key=_SCENE)

    def _scene_known(self, result: JobResult) -> None:
        self._scene = dict(result.values.get("scene", {}))
        self.sceneChanged.emit(self._scene)

    def _scene_failed(self, problem: EngineProblem) -> None:
        if not isinstance(problem, EngineCancelled):
            self.sceneFailed.emit(problem.message)

    def _engine_changed(self) -> None:
        known = self.engine.state in (EngineState.READY, EngineState.BASIC_ONLY)
        if known and self._scene is None:
            self._ask_for_scene()

    # -- the result ----------------------------------------------------------------------------

    @property
    def last_result(self) -> Optional[Dict[str, Any]]:
        """What the last full classification gave; None when there is none any more."""
        return self._last_result

    def set_last_result(self, result: Optional[Dict[str, Any]]) -> None:
        """Remember what a classification gave; :mod:`.result_layers` calls it."""
        self._last_result = result
        self.resultChanged.emit()

    def look_for_engine(self) -> None:
        """Find out what the engine is, unless that is known; docks ask when they are shown."""
        if self.engine.state is EngineState.UNKNOWN:
            self.engine.check()

    def copy_diagnostics(self) -> None:
        """Put a report on the clipboard once the engine has told what it is (seconds)."""

        def copy(*_: object) -> None:
            self.messages.copy_diagnostics()

        def known(result: JobResult) -> None:
            self.engine.remember(result)
            copy()

        self.engine.ask(jobs.CheckEngine(devices=True), known, copy, key=_DIAGNOSTICS)

    # -- what goes -----------------------------------------------------------------------------

    def _layers_go(self, ids: Any) -> None:
        going = set(ids)
        if self.raster is not None and self.raster.id() in going:
            self.set_raster(None)
        if self._last_result and going & set(self._last_result["layers"].values()):
            left = {
                name: layer_id
                for name, layer_id in self._last_result["layers"].items()
                if layer_id not in going
            }
            # Without its map a result is of no use to anybody.
            kept = {**self._last_result, "layers": left} if "OUTPUT" in left else None
            self.set_last_result(kept)

    def ask_to_close(self) -> None:
        """Let go of everything and stop what runs; returns at once."""
        if self._is_closed:
            return
        self._is_closed = True
        self.closing.emit()
        setup_run.stop()
        QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_go)
        self.engine.ask_to_close()
        self.runner.ask_to_close()
        self.messages.close()

    def close(self) -> None:
        """Let go of everything and end the engines; returns when their processes are gone."""
        self.ask_to_close()
        self.engine.close()
        self.runner.close()
