"""Which raster, and what was understood of it."""

from __future__ import annotations

import os
from typing import Any, Dict, Optional

from qgis.core import (
    QgsApplication,
    QgsMapLayerProxyModel,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ...engine import jobs
from ...i18n import tr
from ...processing_provider.engine_client import EngineProblem, JobResult
from ..engine_access import EngineState
from ..result_layers import PREVIEW_PROPERTY, REPORT_PROPERTY
from ..wheel import keep_from_wheel
from ..widgets import FlowLayout, TextLabel, tool_button
from . import scene_text
from .display import ColourSwitch

#: Fewer bands are a picture.
_MANY_BANDS = 4
_REPORT = "spectral prompts: scene report"


class ScenePanel(QWidget):
    """Raster chooser, what the engine understood of it, and its colours by wavelength.

    Parameters
    ----------
    session : Session
    parent : QWidget, optional
    """

    def __init__(self, session: Any, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._session = session
        self._switch = ColourSwitch()
        self._problem = ""
        self.combo = QgsMapLayerComboBox(self)
        self.combo.setObjectName("SpectralPromptsRaster")
        self.combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.combo.setAllowEmptyLayer(True, tr("choose a raster"))
        self.combo.setToolTip(tr("The hyperspectral or multispectral raster to classify"))
        self.combo.setMinimumContentsLength(8)
        self.combo.setSizeAdjustPolicy(_narrow(self.combo))
        keep_from_wheel(self.combo)
        label = QLabel(tr("Raster"), self)
        label.setBuddy(self.combo)
        self.report_button = tool_button(
            self,
            "SpectralPromptsSceneReport",
            "",
            tr("What is known of the raster"),
            tr("Open a page with all that was understood of the raster, band by band"),
            self.open_report,
        )
        information = QStyle.StandardPixmap.SP_MessageBoxInformation
        self.report_button.setIcon(self.style().standardIcon(information))
        self.facts = TextLabel(self, "SpectralPromptsSceneFacts")
        self.true_button = self._colours(
            "SpectralPromptsTrueColour",
            tr("True colour"),
            tr("Show the raster in the bands nearest to red, green and blue light"),
            "rgb",
        )
        self.infrared_button = self._colours(
            "SpectralPromptsInfrared",
            tr("Infrared"),
            tr("Show near infrared, red and green as red, green and blue: plants are red"),
            "cir",
        )
        self.warning = QWidget(self)
        self._warning_icon = QLabel(self.warning)
        self._warning_icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.warning_text = TextLabel(self.warning, "SpectralPromptsSceneWarnings")
        self._lay_out(label)
        session.rasterChanged.connect(self._raster_changed)
        session.sceneChanged.connect(self._scene_changed)
        session.sceneFailed.connect(self._scene_failed)
        session.engine.changed.connect(self.refresh)
        self.combo.layerChanged.connect(self._chosen)
        self._project = QgsProject.instance()
        self._project.layersAdded.connect(self._layers_added)
        self._leave_out_results()
        if session.raster is not None:
            self._raster_changed(session.raster)
        else:
            self.combo.setLayer(None)
            self.refresh()
            self.suggest()

    def _colours(self, name: str, text: str, tip: str, key: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setProperty("tip", tip)
        button.clicked.connect(lambda: self.show_colours(key))
        return button

    def _lay_out(self, label: QLabel) -> None:
        row = QGridLayout()
        row.addWidget(label, 0, 0)
        row.addWidget(self.combo, 0, 1)
        row.addWidget(self.report_button, 0, 2)
        row.setColumnStretch(1, 1)
        buttons = FlowLayout()
        buttons.addWidget(self.true_button)
        buttons.addWidget(self.infrared_button)
        warned = QHBoxLayout(self.warning)
        warned.setContentsMargins(0, 0, 0, 0)
        warned.addWidget(self._warning_icon)
        warned.addWidget(self.warning_text, 1)
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, self)
        icon = QgsApplication.getThemeIcon("/mIconWarning.svg")
        self._warning_icon.setPixmap(icon.pixmap(side, side))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.facts)
        layout.addLayout(buttons)
        layout.addWidget(self.warning)

    # -- the user ------------------------------------------------------------------------------

    def _chosen(self, layer: Any) -> None:
        self._session.set_raster(layer if isinstance(layer, QgsRasterLayer) else None)

    def show_colours(self, key: str) -> None:
        """Show the raster in true colour ("rgb") or colour infrared ("cir")."""
        layer, bands = self._session.raster, scene_text.picture_bands(self._session.scene, key)
        if layer is not None and bands is not None:
            self._switch.show(layer, bands, self._told)

    def _told(self, worked: bool) -> None:
        if not worked:
            self._session.messages.warning(
                tr("The colours could not be set: the raster's values could not be read.")
            )

    def open_report(self) -> None:
        """Have the page written and open it."""
        source = self._session.raster_source()
        if not source:
            return
        path = QgsProcessingUtils.generateTempFilename("spectral_prompts_scene.html")
        job = jobs.InspectScene(input=source, report=path)
        self._session.engine.ask(job, self._open, self._no_report, key=_REPORT)

    def _open(self, result: JobResult) -> None:
        path = result.outputs.get("report", "")
        if os.path.isfile(path):
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def _no_report(self, problem: EngineProblem) -> None:
        self._session.messages.problem(problem.message, problem.details)

    def suggest(self) -> None:
        """Choose the raster where there is no doubt: the active one, or the only one."""
        if self._session.raster is not None:
            return
        active = self._session.iface.activeLayer()
        if self._is_candidate(active):
            self._session.set_raster(active)
            return
        found = [one for one in self._project.mapLayers().values() if self._is_candidate(one)]
        if len(found) == 1:
            self._session.set_raster(found[0])

    @staticmethod
    def _is_candidate(layer: Any) -> bool:
        return (
            isinstance(layer, QgsRasterLayer)
            and layer.isValid()
            and layer.bandCount() >= _MANY_BANDS
            and not is_result(layer)
        )

    def _layers_added(self, layers: Any) -> None:
        self._leave_out_results()
        self.suggest()

    def _leave_out_results(self) -> None:
        # Maps are rasters, too, but nobody classifies those.
        known = self._project.mapLayers().values()
        self.combo.setExceptedLayerList([layer for layer in known if is_result(layer)])

    # -- what changes --------------------------------------------------------------------------

    def _raster_changed(self, layer: Optional[QgsRasterLayer]) -> None:
        self._problem = ""
        self._switch.cancel()
        if self.combo.currentLayer() is not layer:
            blocked = self.combo.blockSignals(True)
            self.combo.setLayer(layer)
            self.combo.blockSignals(blocked)
        self.refresh()

    def _scene_changed(self, scene: Optional[Dict[str, Any]]) -> None:
        self._problem = ""
        self.refresh()

    def _scene_failed(self, sentence: str) -> None:
        self._problem = sentence
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now."""
        session = self._session
        layer, scene = session.raster, session.scene
        told = scene_text.warnings(scene) if scene else []
        if layer is None:
            text = tr("Choose a raster of many bands, or add one to the project.")
        elif scene:
            text = scene_text.describe(scene)
        elif session.engine.state is EngineState.MISSING:
            text = tr("{bands}; the engine would tell more").format(
                bands=scene_text.bands(layer.bandCount())
            )
        elif self._problem:
            text = scene_text.bands(layer.bandCount())
            told = [self._problem]
        else:
            text = tr("{bands}, reading more...").format(bands=scene_text.bands(layer.bandCount()))
        self.facts.setText(text)
        bad = scene_text.bad_bands(scene) if scene else ""
        self.facts.setToolTip(
            tr("Bands that are not used. {reasons}").format(reasons=bad)
            if bad
            else tr("What was understood of the raster; the button above opens all of it")
        )
        self.warning_text.setText("\n".join(told))
        self.warning_text.setToolTip("" if not told else tr("What to know before trusting a map"))
        self.warning.setVisible(bool(told))
        self._refresh_buttons(layer, scene)

    def _refresh_buttons(self, layer: Any, scene: Optional[Dict[str, Any]]) -> None:
        reason = self._why_not(layer, scene)
        for button, key in ((self.true_button, "rgb"), (self.infrared_button, "cir")):
            missing = not reason and scene_text.picture_bands(scene, key) is None
            why = tr("The raster has no bands near these wavelengths.") if missing else reason
            button.setEnabled(not why)
            button.setToolTip(why or button.property("tip"))
        source = session_source = self._session.raster_source()
        self.report_button.setEnabled(bool(source) and not self._engine_missing())
        if not session_source:
            tip = reason or tr("The layer has no file of its own: nothing can be said about it.")
        elif self._engine_missing():
            tip = tr("The classification engine is not installed.")
        else:
            tip = tr("Open a page with all that was understood of the raster, band by band")
        self.report_button.setToolTip(tip)

    def _engine_missing(self) -> bool:
        return self._session.engine.state is EngineState.MISSING

    def _why_not(self, layer: Any, scene: Optional[Dict[str, Any]]) -> str:
        """Why the colours cannot be set; "" when they can."""
        if layer is None:
            return tr("Choose a raster first.")
        if scene:
            if scene.get("wavelength_range_nm"):
                return ""
            return tr("The raster does not tell its wavelengths: no band is known to be red.")
        if self._engine_missing():
            return tr("The classification engine, which reads the wavelengths, is not installed.")
        return self._problem or tr("The raster is still being read.")

    def close_down(self) -> None:
        """Let go of what runs."""
        self._switch.cancel()
        self._session.engine.forget(_REPORT)
        self._project.layersAdded.disconnect(self._layers_added)


def is_result(layer: Any) -> bool:
    """Whether a layer is a map or a preview of this plugin."""
    names = (REPORT_PROPERTY, PREVIEW_PROPERTY)
    return any(name in layer.customPropertyKeys() for name in names)


def _narrow(combo: Any) -> Any:
    """The policy by which a combo box may be narrower than its longest entry."""
    return type(combo).SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
