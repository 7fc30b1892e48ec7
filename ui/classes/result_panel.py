"""What the last map shows: areas of its classes, its report, and single classes alone."""

from __future__ import annotations

import os
from typing import Any, List, Optional

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QFont
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from ...i18n import tr
from ..widgets import FlowLayout, TextLabel, tool_button
from . import solo, summary
from .area_view import AreaView
from .summary import ClassArea


class ResultPanel(QWidget):
    """Hidden until there is a result.

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
        others_label = QLabel(tr("&Others"), self.others)
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
        session.resultChanged.connect(self.refresh)
        self.refresh()

    @property
    def layer(self) -> Optional[QgsRasterLayer]:
        """The class map, while it is in the project."""
        layer = QgsProject.instance().mapLayer(self._layer_id) if self._layer_id else None
        return layer if isinstance(layer, QgsRasterLayer) else None

    def refresh(self) -> None:
        """Show the last result."""
        result = self._session.last_result or {}
        self._layer_id = str(result.get("layers", {}).get("OUTPUT", ""))
        layer = self.layer
        self.setVisible(layer is not None)
        if layer is None:
            self.areas = []
            return
        results = result.get("results", {})
        self._report = str(results.get("REPORT") or "")
        self.areas = summary.class_areas(str(results.get("OUTPUT") or layer.source()))
        self.title.setText(tr("Result: {name}").format(name=layer.name()))
        blocked = self.solo_button.blockSignals(True)
        self.solo_button.setChecked(False)
        self.solo_button.blockSignals(blocked)
        self.others.setVisible(False)
        self.view.set_areas(self.areas)
        self.view.setVisible(bool(self.areas))
        has_report = os.path.isfile(self._report)
        self.report_button.setEnabled(has_report)
        self.report_button.setToolTip(
            tr("Open the page with map, areas, materials and warnings")
            if has_report
            else tr("The report is not there (any more): classify again to make one.")
        )
        mean = summary.mean_confidence(self.areas)
        if mean is None:
            mean = summary.number(results.get("MEAN_CONFIDENCE"))
        text = "" if mean is None else tr("Mean confidence {value}").format(value=f"{mean:.2f}")
        unlike = summary.number(results.get("UNLIKE_SHARE"))
        if unlike is not None and unlike > 0.2:
            text += "\n" + tr(
                "{share} of the pixels resemble none of the classes: one may be missing."
            ).format(share=summary.share_text(unlike))
        self.mean.setText(text.strip())
        self.mean.setVisible(bool(text))

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
            self.view.setCurrentItem(self.view.topLevelItem(0))
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
