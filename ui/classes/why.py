"""Asks why a pixel has its class: tool, question and strip together."""

from __future__ import annotations

import os
from typing import Any, Callable, Dict, Optional

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAbstractButton

from ...engine import jobs
from ...engine.errors import PromptError
from ...i18n import tr
from ...processing_provider.engine_client import EngineProblem, JobResult
from ...processing_provider.engine_client import settings as engine_settings
from ..engine_access import EngineState
from .why_strip import WhyStrip
from .why_tool import PixelOutline, WhyTool, in_raster

_KEY = "spectral prompts: why"


class Why(QObject):
    """Turns clicks on the map into answers.

    Parameters
    ----------
    session : Session
    button : QAbstractButton
        Checkable; starts and ends the tool.
    strip : WhyStrip
    values : callable
        Gives the settings that maps are made with.
    """

    def __init__(
        self,
        session: Any,
        button: QAbstractButton,
        strip: WhyStrip,
        values: Callable[[], Dict[str, Any]],
    ) -> None:
        super().__init__(strip)
        self._session, self._button, self._strip, self._values = session, button, strip, values
        canvas = session.iface.mapCanvas()
        self.tool: Optional[WhyTool] = WhyTool(canvas)
        self._outline = PixelOutline(canvas)
        self._canvas = canvas
        self.tool.asked.connect(self.ask)
        self.tool.activated.connect(self._tool_taken)
        self.tool.deactivated.connect(self._tool_left)
        button.clicked.connect(self._clicked)
        strip.closed.connect(self.close_strip)
        session.rasterChanged.connect(self._raster_changed)
        session.engine.changed.connect(self.refresh)
        self.refresh()

    def _clicked(self, is_on: bool) -> None:
        if self.tool is None:
            return
        if is_on:
            self.tool.start()
        else:
            self.tool.stop()

    def _tool_taken(self) -> None:
        self._button.setChecked(True)

    def _tool_left(self) -> None:
        self._button.setChecked(False)

    def _raster_changed(self, layer: Any) -> None:
        self.close_strip()
        self.refresh()

    def refresh(self, *ignored: Any) -> None:
        """Enable the button, or say why it is not."""
        why = ""
        if self._session.raster is None:
            why = tr("Choose a raster first.")
        elif not self._session.raster_source():
            why = tr("The layer has no file of its own, so single pixels cannot be asked about.")
        elif self._session.engine.state is EngineState.MISSING:
            why = tr("The classification engine is not installed.")
        self._button.setEnabled(not why)
        tip = tr("Click a pixel on the map to see its spectrum and why it gets its class")
        self._button.setToolTip(why or tip)
        if why and self.tool is not None:
            self.tool.stop()

    def ask(self, point: QgsPointXY) -> None:
        """Ask about the pixel at ``point``, in map coordinates."""
        session, raster = self._session, self._session.raster
        if raster is None:
            return
        place = in_raster(raster, self._canvas, point)
        if place is None:
            self._strip.show_problem(tr("This place lies outside the raster's coordinates."))
            return
        self._outline.hide()
        self._strip.show_waiting()
        job = jobs.ExplainPixel(
            input=session.raster_source(),
            x=place.x(),
            y=place.y(),
            seed=int(self._values()["SEED"]),
            **self._judge(),
            **engine_settings.resources(),
            **engine_settings.downloads(),
        )
        session.engine.ask(job, self._answered, self._failed, key=_KEY)

    def _judge(self) -> Dict[str, str]:
        """What judges: the model of the last map where it was made by one, else the words.

        A network that refined a map is not at hand any more; what it started from is.
        """
        result = self._session.last_result or {}
        model = str(result.get("parameters", {}).get("MODEL") or "")
        is_by_model = str(result.get("algorithm", "")).endswith(":classifywithmodel")
        same = result.get("parameters", {}).get("INPUT") == self._session.raster.id()
        if is_by_model and same and os.path.isfile(model):
            return {"model": model}
        refine = "gaussian" if self._values()["REFINE"] == "gaussian" else "none"
        try:
            prompts = self._session.classes.prompt_set().to_json()
        except PromptError:
            # The engine says what is wrong; the spectrum is shown all the same.
            prompts = "\n".join(entry.name for entry in self._session.classes.entries)
        return {"prompts": prompts, "refine": refine}

    def _answered(self, result: JobResult) -> None:
        told, raster = result.values, self._session.raster
        if raster is None:
            return
        self._strip.show_pixel(told)
        if told.get("row") is not None and told.get("col") is not None:
            self._outline.show(raster, int(told["row"]), int(told["col"]))

    def _failed(self, problem: EngineProblem) -> None:
        self._strip.show_problem(problem.message)

    def close_strip(self) -> None:
        """Hide the strip and the outline."""
        self._session.engine.forget(_KEY)
        self._outline.hide()
        self._strip.setVisible(False)

    def close_down(self) -> None:
        """Let go of the canvas."""
        self.close_strip()
        if self.tool is not None:
            self.tool.stop()
            self.tool.deleteLater()
            self.tool = None
