"""The dock "Classes and prompts": from a raster and words to a map."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from ...i18n import tr
from ..engine_access import EngineState
from .class_panel import ClassPanel
from .explainer import Explainer
from .project_store import ProjectStore
from .result_panel import ResultPanel
from .run_panel import RunPanel
from .scene_panel import ScenePanel
from .settings_panel import SettingsPanel
from .why import Why
from .why_strip import WhyStrip

#: What a layout takes to settle, in milliseconds.
_LAYOUT_MS = 600
_WHERE = "WHERE"


class ClassesDock(QgsDockWidget):
    """Raster, classes, settings, run and result, from top to bottom.

    Parameters
    ----------
    session : Session
    parent : QWidget, optional
    """

    def __init__(self, session: Any, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Classes and prompts"), parent)
        self.setObjectName("SpectralPromptsPromptsDock")
        self._session = session
        self._is_closed = False
        self.whole = QWidget(self)
        self.body = QWidget(self.whole)
        self.scene_panel = ScenePanel(session, self.body)
        self.class_panel = ClassPanel(session, self.body)
        self.settings_panel = SettingsPanel(self.body)
        self.result_panel = ResultPanel(session, self.body)
        self.why_strip = WhyStrip(self.whole)
        self.run_panel = RunPanel(session, self.settings_panel.values, self.whole)
        self.why = Why(
            session, self.run_panel.why_button, self.why_strip, self.settings_panel.values
        )
        self.explainer = Explainer(session, self.settings_panel.source_question, self)
        self.explainer.sourceKnown.connect(self.settings_panel.show_source)
        self.class_panel.drafted.connect(self.explainer.set_draft)
        self.settings_panel.changed.connect(self.explainer.ask_soon)
        self.run_panel.aboutToRun.connect(self.class_panel.table.finish_editing)
        session.engine.changed.connect(self._engine_changed)
        self._engine_changed()
        self.store = ProjectStore(session, self._values, self._restore, self)
        self.settings_panel.changed.connect(self.store.write_soon)
        self.run_panel.whereChanged.connect(self.store.write_soon)
        self._lay_out()
        self._scrolls = False
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_LAYOUT_MS)
        self._settled.timeout.connect(self._stop_scrolling)
        self.scroll.verticalScrollBar().rangeChanged.connect(self._scroll_down)
        session.resultChanged.connect(self._show_result)
        session.closing.connect(self.close_down)

    def _lay_out(self) -> None:
        """What is long scrolls; what is run, and its progress, is always seen below it."""
        margin = self.fontMetrics().averageCharWidth()
        layout = QVBoxLayout(self.body)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(self.scene_panel)
        layout.addWidget(_line(self.body))
        layout.addWidget(self.class_panel, 1)
        layout.addWidget(_line(self.body))
        layout.addWidget(self.settings_panel)
        layout.addWidget(self.result_panel)
        scroll = self.scroll = QScrollArea(self.whole)
        scroll.setObjectName("SpectralPromptsScroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.body)
        scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self.whole)
        self.splitter.addWidget(scroll)
        self.splitter.addWidget(self.why_strip)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setCollapsible(0, False)
        outer = QVBoxLayout(self.whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter, 1)
        pinned = QVBoxLayout()
        pinned.setContentsMargins(margin, 0, margin, margin)
        pinned.addWidget(_line(self.whole))
        pinned.addWidget(self.run_panel)
        outer.addLayout(pinned)
        self.setWidget(self.whole)

    def _values(self) -> Dict[str, Any]:
        """What the project keeps beside classes and raster."""
        return {**self.settings_panel.values(), _WHERE: self.run_panel.where.value}

    def _restore(self, values: Dict[str, Any]) -> None:
        self.settings_panel.restore(values)
        self.run_panel.set_where(values.get(_WHERE))

    def _engine_changed(self) -> None:
        self.settings_panel.set_basic_only(self._session.engine.state is EngineState.BASIC_ONLY)

    def _show_result(self) -> None:
        # The layout makes room for it a little later, perhaps in several steps.
        self._scrolls = True
        self._scroll_down()
        self._settled.start()

    def _stop_scrolling(self) -> None:
        self._scrolls = False

    def _scroll_down(self, *ignored: Any) -> None:
        if self._scrolls and self.result_panel.isVisible():
            self.scroll.ensureWidgetVisible(self.result_panel, 0, 0)

    def close_down(self) -> None:
        """Let go of project, canvas and engine; the widgets may live on for a moment."""
        if self._is_closed:
            return
        self._is_closed = True
        self.why.close_down()
        self.store.close_down()
        self.explainer.close_down()
        self.scene_panel.close_down()
        self.class_panel.close_down()
        self.run_panel.close_down()
        self.result_panel.close_down()


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(QPalette.ColorRole.Mid)
    return line
