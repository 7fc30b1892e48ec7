"""Where to classify, the two buttons, and the run that is going."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ...engine.errors import PromptError
from ...i18n import tr
from ..engine_access import EngineState
from ..engine_panel import EnginePanel
from ..result_layers import add_result, remove_preview, show_preview
from ..run_bar import RunBar
from ..tips import plain
from ..widgets import FlowLayout, TextLabel
from . import region, run_request
from .region import Region, Where

#: Moving the map or the selection is told a moment later, once.
_PAUSE_MS = 120


class RunPanel(QWidget):
    """Preview and classification; in their place, why there is no engine.

    Parameters
    ----------
    session : Session
    values : callable
        Gives the settings.
    parent : QWidget, optional
    """

    #: A run is wanted: what is still being typed should be taken.
    aboutToRun = pyqtSignal()  # noqa: N815
    whereChanged = pyqtSignal()  # noqa: N815

    def __init__(
        self, session: Any, values: Callable[[], dict], parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self._session, self._values = session, values
        self.engine_panel = EnginePanel(session.engine, session.iface, self)
        self.area = QWidget(self)
        self.where_buttons = self._make_where()
        self.where_text = TextLabel(self.area, "SpectralPromptsWhereText")
        self.preview_button = QPushButton(tr("Preview"), self.area)
        self.preview_button.setObjectName("SpectralPromptsPreview")
        self.preview_button.clicked.connect(lambda: self.preview())
        self.why_button = QPushButton(tr("Why?"), self.area)
        self.why_button.setObjectName("SpectralPromptsWhy")
        self.why_button.setCheckable(True)
        self.run_button = QPushButton(tr("Classify with text prompts"), self.area)
        self.run_button.setObjectName("SpectralPromptsClassify")
        self.run_button.clicked.connect(lambda: self.classify())
        self.run_bar = RunBar(session.runner, self)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.refresh)
        session.rasterChanged.connect(self._soon)
        session.sceneChanged.connect(self._soon)
        session.classes.classesChanged.connect(self._soon)
        session.engine.changed.connect(self.refresh)
        session.runner.started.connect(self.refresh)
        session.runner.ended.connect(self.refresh)
        self._canvas = session.iface.mapCanvas()
        self._watched = []
        for signal in (
            self._canvas.extentsChanged,
            self._canvas.selectionChanged,
            self._canvas.destinationCrsChanged,
            self._canvas.currentLayerChanged,
            QgsProject.instance().layersRemoved,
        ):
            signal.connect(self._soon)
            self._watched.append(signal)
        self.refresh()

    def _make_where(self) -> QButtonGroup:
        group = QButtonGroup(self)
        for number, (where, text, tip) in enumerate(
            (
                (Where.VISIBLE, tr("Visible extent"), tr("The part of the raster the map shows")),
                (Where.WHOLE, tr("Whole raster"), tr("Every pixel of the raster")),
                (Where.SELECTION, tr("Selected polygons"), _selection_tip()),
            )
        ):
            button = QRadioButton(text, self.area)
            button.setObjectName("SpectralPromptsWhere_" + where.value)
            button.setToolTip(tip)
            button.setProperty("where", where.value)
            group.addButton(button, number)
        group.button(1).setChecked(True)
        group.buttonToggled.connect(self._where_toggled)
        return group

    def _lay_out(self) -> None:
        where = FlowLayout()
        where.addWidget(QLabel(tr("Where"), self.area))
        for button in self.where_buttons.buttons():
            where.addWidget(button)
        buttons = FlowLayout()
        buttons.addWidget(self.preview_button)
        buttons.addWidget(self.why_button)
        buttons.addWidget(self.run_button)
        inside = QVBoxLayout(self.area)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(where)
        inside.addWidget(self.where_text)
        inside.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.engine_panel)
        layout.addWidget(self.area)
        layout.addWidget(self.run_bar)

    # -- where ---------------------------------------------------------------------------------

    @property
    def where(self) -> Where:
        """The part that is classified."""
        return Where(self.where_buttons.checkedButton().property("where"))

    def set_where(self, where: Any) -> None:
        """Choose the part that is classified, a :class:`Where` or its name; else all of it."""
        known = {one.value: one for one in Where}
        chosen = where if isinstance(where, Where) else known.get(str(where), Where.WHOLE)
        for button in self.where_buttons.buttons():
            if button.property("where") == chosen.value:
                button.setChecked(True)

    def region(self, where: Where) -> Region:
        """What ``where`` means now."""
        raster = self._session.raster
        if raster is None:
            return Region(None, tr("Choose a raster first."))
        if not region.is_raster(raster):
            return Region(None, tr("The raster cannot be read: check that its file is there."))
        return region.region(where, raster, self._canvas, self._session.iface.activeLayer())

    def _preview_region(self) -> Region:
        """What a preview shows now."""
        found = self.region(Where.VISIBLE)
        if found.problem or self.where is not Where.SELECTION:
            return found
        active = self._session.iface.activeLayer()
        return region.preview_region(self.where, self._session.raster, self._canvas, active)

    # -- runs ----------------------------------------------------------------------------------

    def preview(self) -> None:
        """Classify what is visible (of selected polygons) at the screen's resolution."""
        self.aboutToRun.emit()
        raster, found = self._session.raster, self._preview_region()
        if self._why_not(found) or raster is None:
            return
        entries = self._session.classes.entries
        step = region.preview_step(raster, found.extent, self._canvas)
        scene = self._session.scene
        parameters = run_request.preview(
            raster,
            self._session.classes.prompt_set(),
            self._values(),
            found.extent,
            step,
            has_wavelengths=not scene or bool(scene.get("wavelength_range_nm")),
            mask=found.mask,
        )

        def done(run: Any) -> None:
            path = str(run.results.get("OUTPUT") or "")
            if run.succeeded and path:
                show_preview(self._session, path, entries)

        self._session.runner.run(
            run_request.ALGORITHM, parameters, done, title=tr("Preview"), history=False
        )

    def classify(self) -> None:
        """Classify the part that was chosen, and show the map."""
        self.aboutToRun.emit()
        raster, found = self._session.raster, self.region(self.where)
        if self._why_not(found) or raster is None:
            return
        parameters = run_request.full(
            raster, self._session.classes.prompt_set(), self._values(), found.extent, found.mask
        )

        def done(run: Any) -> None:
            if run.succeeded:
                add_result(self._session, run, raster)

        self._session.runner.run(run_request.ALGORITHM, parameters, done)

    def _why_not(self, found: Region) -> str:
        """Why nothing can be run; "" when it can."""
        session = self._session
        if session.runner.is_running:
            return tr("A run is going: wait for it, or cancel it.")
        if session.raster is None:
            return tr("Choose a raster first.")
        if not session.classes.rowCount():
            return tr("There are no classes yet: add at least two.")
        try:
            session.classes.prompt_set()
        except PromptError as error:
            return error.message
        return found.problem

    def _where_toggled(self, button: QAbstractButton, is_on: bool) -> None:
        if is_on:
            self.refresh()
            self.whereChanged.emit()

    # -- what changes --------------------------------------------------------------------------

    def _soon(self, *ignored: Any) -> None:
        self._timer.start()

    def refresh(self, *ignored: Any) -> None:
        """Show what can be done now, and why not what cannot."""
        is_missing = self._session.engine.state is EngineState.MISSING
        self.area.setVisible(not is_missing)
        here, seen = self.region(self.where), self._preview_region()
        self._offer_selection()
        self.where_text.setText(here.problem or here.text)
        for button, found, tip in (
            (
                self.preview_button,
                seen,
                tr(
                    "Classify the visible extent (of selected polygons, what is visible of them) "
                    "at the screen's resolution, in seconds: coarse pixels, without refinement; "
                    "with spectral knowledge where the source is automatic"
                ),
            ),
            (
                self.run_button,
                here,
                tr("Make the class map and its confidence as layers, and a report"),
            ),
        ):
            why = self._why_not(found)
            button.setEnabled(not why)
            button.setToolTip(plain(why or tip))
        self._show_primary(is_missing)

    def _offer_selection(self) -> None:
        """Selected polygons can be chosen while there are some; the tooltip says why not."""
        button = self.where_buttons.button(list(Where).index(Where.SELECTION))
        layer = region.selected_polygons(self._session.iface.activeLayer())
        button.setEnabled(layer is not None)
        button.setToolTip(plain(region.nothing_selected() if layer is None else _selection_tip()))

    def _show_primary(self, is_missing: bool) -> None:
        """One button stands out: install, cancel, or classify."""
        is_running = self._session.runner.is_running
        _stand_out(self.engine_panel.install_button, is_missing)
        _stand_out(self.run_bar.cancel_button, is_running and not is_missing)
        _stand_out(self.run_button, not is_running and not is_missing)

    def close_down(self) -> None:
        """Let go of canvas and project; a preview goes with the plugin."""
        self._timer.stop()
        for signal in self._watched:
            signal.disconnect(self._soon)
        self._watched = []
        if QgsApplication.instance() is not None:
            remove_preview(self._session)


def _selection_tip() -> str:
    return tr(
        "Only pixels whose centre lies in a selected polygon: of the active layer, else of the "
        "first layer with selected polygons"
    )


def _stand_out(button: QPushButton, is_primary: bool) -> None:
    """Give a button the look of the one to press, or take it away."""
    font = button.font()
    font.setBold(is_primary)
    button.setFont(font)
    button.setDefault(is_primary)
    button.setProperty("primary", is_primary)
