"""What the last map shows: areas of its classes, its report, and single classes alone."""

from __future__ import annotations

import os
from typing import Any, Dict, List, Optional

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QFont
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from ...i18n import fixed, tr
from ...processing_provider.layers import file_of
from ..map_classes import class_areas
from ..result_layers import REPORT_PROPERTY
from ..widgets import FlowLayout, TextLabel, tool_button
from . import solo, summary
from .area_view import AreaView
from .summary import ClassArea

#: Share of pixels like no class from which on a class seems to be missing, as in the engine.
_UNLIKE = 0.2


class ResultPanel(QWidget):
    """The last map, or the one that is active in the layer panel; hidden until there is a result.

    Parameters
    ----------
    session : Session
    parent : QWidget, optional
    """

    def __init__(self, session: Any, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._session = session
        self._layer_id = ""
        self._report = ""
        self.areas: List[ClassArea] = []
        self.title = TextLabel(self, "SpectralPromptsResultTitle")
        font = QFont(self.title.font())
        font.setBold(True)
        self.title.setFont(font)
        self.report_button = tool_button(
            self, "SpectralPromptsReport", "", tr("Report"), "", self.open_report
        )
        self.style_button = tool_button(
            self,
            "SpectralPromptsStyle",
            "",
            tr("Style"),
            tr("Open the layer's colours and other properties"),
            self.open_style,
        )
        self.solo_button = tool_button(
            self,
            "SpectralPromptsSolo",
            "",
            tr("Solo"),
            tr("Show the class chosen in the list alone; choose another to look at that one"),
        )
        self.solo_button.setCheckable(True)
        self.solo_button.toggled.connect(self.refresh_solo)
        self.view = AreaView(self)
        self.view.itemChanged.connect(self._checked)
        self.view.currentItemChanged.connect(self.refresh_solo)
        self.others = QWidget(self)
        self.others_slider = QSlider(Qt.Orientation.Horizontal, self.others)
        self.others_slider.setObjectName("SpectralPromptsOthers")
        self.others_slider.setRange(0, 100)
        self.others_slider.setPageStep(10)
        self.others_slider.setToolTip(tr("How much of the other classes is seen"))
        self.others_slider.valueChanged.connect(self.refresh_solo)
        others_label = QLabel(tr("Others"), self.others)
        others_label.setBuddy(self.others_slider)
        row = QHBoxLayout(self.others)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(others_label)
        row.addWidget(self.others_slider, 1)
        self.mean = TextLabel(self, "SpectralPromptsMeanConfidence")
        self.mean.setToolTip(
            tr("Confidence compares the classes with each other; it is no accuracy.")
        )
        buttons = FlowLayout()
        for button in (self.report_button, self.style_button, self.solo_button):
            button.setAutoRaise(False)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addLayout(buttons)
        layout.addWidget(self.view)
        layout.addWidget(self.others)
        layout.addWidget(self.mean)
        self.others.setVisible(False)
        session.resultChanged.connect(self.refresh)
        session.iface.mapCanvas().currentLayerChanged.connect(self._active_changed)
        QgsProject.instance().layersRemoved.connect(self._layers_removed)
        self.refresh()

    @property
    def layer(self) -> Optional[QgsRasterLayer]:
        """The class map, while it is in the project."""
        return _map_layer(self._layer_id)

    def refresh(self) -> None:
        """Show the last result."""
        result = self._session.last_result or {}
        results = result.get("results", {})
        layer = _map_layer(str(result.get("layers", {}).get("OUTPUT", "")))
        self._show(layer, str(results.get("REPORT") or ""), results)

    def _active_changed(self, layer: Any) -> None:
        """Another map of this plugin was made active: show that one, an older one perhaps."""
        if not isinstance(layer, QgsRasterLayer) or layer.id() == self._layer_id:
            return
        if REPORT_PROPERTY not in layer.customPropertyKeys() or layer.bandCount() != 1:
            return
        if class_areas(file_of(layer)):
            self._show(layer, str(layer.customProperty(REPORT_PROPERTY) or ""), {})

    def _layers_removed(self, *ignored: Any) -> None:
        if self._layer_id and self.layer is None:
            self.refresh()

    def _show(self, layer: Optional[QgsRasterLayer], report: str, results: Dict[str, Any]) -> None:
        self._leave_solo()
        self._layer_id = layer.id() if layer is not None else ""
        self._report = report
        self.setVisible(layer is not None)
        if layer is None:
            self.areas = []
            return
        self.areas = class_areas(str(results.get("OUTPUT") or file_of(layer)))
        self.title.setText(tr("Result: {name}").format(name=layer.name()))
        opacities = solo.class_opacities(layer) or {}
        hidden = {value for value, opacity in opacities.items() if opacity == 0}
        self.view.set_areas(self.areas, hidden)
        self.view.setVisible(bool(self.areas))
        has_report = os.path.isfile(self._report)
        self.report_button.setEnabled(has_report)
        self.report_button.setToolTip(
            tr("Open the page with map, areas, materials and warnings")
            if has_report
            else tr("The report is not there (any more): classify again to make one.")
        )
        text = self._in_words(results)
        self.mean.setText(text)
        self.mean.setVisible(bool(text))

    def _leave_solo(self) -> None:
        """A map that is left is shown whole again."""
        if not self.solo_button.isChecked():
            return
        blocked = self.solo_button.blockSignals(True)
        self.solo_button.setChecked(False)
        self.solo_button.blockSignals(blocked)
        self.others.setVisible(False)
        if self.layer is not None:
            shown = set(self.view.checked_values())
            solo.set_opacities(self.layer, lambda one: 1.0 if one in shown else 0.0)

    def _in_words(self, results: Dict[str, Any]) -> str:
        """Mean confidence, and a warning where a class may be missing."""
        mean = summary.mean_confidence(self.areas)
        if mean is None:
            mean = summary.number(results.get("MEAN_CONFIDENCE"))
        told = [] if mean is None else [tr("Mean confidence {value}").format(value=fixed(mean, 2))]
        unlike = summary.number(results.get("UNLIKE_SHARE"))
        if unlike is not None and unlike > _UNLIKE:
            told.append(
                tr(
                    "{share} of the pixels resemble none of the classes: one may be missing."
                ).format(share=summary.share_text(unlike))
            )
        return "\n".join(told)

    def close_down(self) -> None:
        """Let go of canvas and project."""
        self._session.iface.mapCanvas().currentLayerChanged.disconnect(self._active_changed)
        QgsProject.instance().layersRemoved.disconnect(self._layers_removed)

    def open_report(self) -> None:
        """Open the report in the browser."""
        if os.path.isfile(self._report):
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._report))

    def open_style(self) -> None:
        """Open the properties of the class map."""
        if self.layer is not None:
            self._session.iface.showLayerProperties(self.layer)

    # -- single classes ------------------------------------------------------------------------

    def refresh_solo(self, *ignored: Any) -> None:
        """Show the chosen class alone, or all that are checked."""
        layer = self.layer
        is_solo = self.solo_button.isChecked()
        self.others.setVisible(is_solo)
        if layer is None:
            return
        if is_solo and self.view.currentItem() is None and self.view.topLevelItemCount():
            # Comes back here through the view.
            self.view.setCurrentItem(self.view.largest())
            return
        if is_solo:
            value = self.view.value_of(self.view.currentItem())
            worked = solo.solo(layer, value, self.others_slider.value() / 100)
        else:
            shown = set(self.view.checked_values())
            worked = solo.set_opacities(layer, lambda one: 1.0 if one in shown else 0.0)
        if not worked:
            self._session.messages.warning(
                tr("The layer is no longer shown by its classes: give it paletted colours first.")
            )

    def _checked(self, item: Any, column: int) -> None:
        if not self.solo_button.isChecked():
            self.refresh_solo()


def _map_layer(layer_id: str) -> Optional[QgsRasterLayer]:
    layer = QgsProject.instance().mapLayer(layer_id) if layer_id else None
    return layer if isinstance(layer, QgsRasterLayer) else None
