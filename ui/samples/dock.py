"""The dock "Samples": draw, look, train, classify, and where to draw next."""

from __future__ import annotations

from typing import Any, Callable, Optional, Tuple

from qgis.core import QgsCsException, QgsProject, QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ...i18n import tr
from ..classes.class_list import ClassEntry
from ..engine_panel import EnginePanel
from ..run_bar import RunBar
from ..widgets import TextLabel
from . import pick, styling
from .class_table import ClassTable
from .class_values import add_missing
from .counts_model import CountsModel
from .drawing import Drawing
from .edit_bar import EditBar
from .findings import Findings
from .notes import Note, other_notes
from .notes_list import NotesList
from .renames import Renames
from .samples_layer import SamplesLayer
from .signature_panel import SignaturePanel
from .source_panel import SourcePanel
from .suggest import Suggestions
from .suggest_panel import SuggestPanel
from .survey import Survey
from .training import Training
from .training_panel import TrainingPanel

#: Colours are dragged: the map is drawn again when the hand rests.
_STYLE_MS = 150
_SCOPE, _ENTRY = "spectral_prompts", "samples_layer"


class SamplesDock(QgsDockWidget):
    """Samples: from an empty layer to a map.

    Parameters
    ----------
    session : Session
    parent : QWidget, optional
    """

    def __init__(self, session: Any, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("SpectralPromptsSamplesDock")
        self.setWindowTitle(tr("Spectral Prompts: samples"))
        self._session = session
        self._is_closed = False
        self.samples = SamplesLayer(self)
        self.survey = Survey(session, self.samples, self)
        self.training = Training(session, self.samples, self.survey, self)
        self.suggestions = Suggestions(session, self.samples, self)
        self.renames = Renames(session, self.samples, self)
        self._style_timer = QTimer(self)
        self._style_timer.setSingleShot(True)
        self._style_timer.setInterval(_STYLE_MS)
        self._style_timer.timeout.connect(self._style)
        self._build()
        self._connect()
        self._restore()
        self._refresh()

    def _build(self) -> None:
        session = self._session
        content = QWidget(self)
        self.source = SourcePanel(session, self.samples, content)
        self.hint = TextLabel(content, "SpectralPromptsSamplesHint")

        def drawing(angle: Callable[[], float]) -> Drawing:
            return Drawing(session, self.samples, angle, self)

        self.edits = EditBar(session, self.samples, drawing, content)
        self.drawing = self.edits.drawing
        self.model = CountsModel(session.classes, self.samples, self)
        self.table = ClassTable(session, self.samples, self.model, content)
        self.notes = NotesList(content)
        self.signatures = SignaturePanel(session, self.samples, content)
        self.train = TrainingPanel(session, self.samples, self.survey, self.training, content)
        self.next = SuggestPanel(session, self.suggestions, content)
        self.engine_panel = EnginePanel(session.engine, session.iface, content)
        layout = QVBoxLayout(content)
        for widget, stretch in (
            (self.source, 0),
            (self.hint, 0),
            (self.edits, 0),
            (self.table, 1),
            (self.notes, 0),
            (self.signatures, 2),
            (self.train, 0),
            (self.next, 0),
        ):
            layout.addWidget(widget, stretch)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setWidget(content)
        outer = QWidget(self)
        below = QVBoxLayout(outer)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(area, 1)
        # What is to be done next is seen at any time, however low the dock is.
        pinned = QVBoxLayout()
        pinned.setContentsMargins(*_margins(content))
        pinned.addWidget(self.train.actions)
        self.run_bar = RunBar(session.runner, outer)
        pinned.addWidget(self.run_bar)
        pinned.addWidget(self.engine_panel)
        below.addLayout(pinned)
        self.setWidget(outer)

    def _connect(self) -> None:
        session = self._session
        self.survey.found.connect(self._show)
        self.samples.layerChanged.connect(self._other_layer)
        self.samples.refused.connect(session.messages.warning)
        self.edits.class_wanted.connect(self.table.add_class)
        self.source.made.connect(self._made)
        self.table.zoomed.connect(self._zoom)
        self.notes.selected.connect(self._select)
        self.notes.added.connect(self._add_classes)
        session.classes.classesChanged.connect(self._classes_changed)
        session.rasterChanged.connect(self._refresh)
        session.engine.changed.connect(self._refresh)
        session.closing.connect(self.let_go)
        QgsProject.instance().readProject.connect(self._restore)

    # -- closing -------------------------------------------------------------------------------

    def let_go(self) -> None:
        """Let go of layers, tools and whatever runs; the plugin unloads or QGIS quits."""
        if self._is_closed:
            return
        self._is_closed = True
        QgsProject.instance().readProject.disconnect(self._restore)
        self._style_timer.stop()
        self.survey.close()
        self.drawing.close()
        self.suggestions.close()
        self.samples.close()

    # -- the layer -----------------------------------------------------------------------------

    def _restore(self, *_: Any) -> None:
        """Use the samples that the project was saved with."""
        project = QgsProject.instance()
        layer_id, known = project.readEntry(_SCOPE, _ENTRY, "")
        layer = project.mapLayer(layer_id) if known and layer_id else None
        if isinstance(layer, QgsVectorLayer) and layer.isValid():
            self.source.use(layer)

    def _other_layer(self) -> None:
        layer, project = self.samples.layer, QgsProject.instance()
        layer_id = "" if layer is None else layer.id()
        classes = self._session.classes
        if layer is not None and classes.current < 0 and classes.entries:
            classes.set_current(0)
        if project.readEntry(_SCOPE, _ENTRY, "")[0] != layer_id:
            if layer_id:
                project.writeEntry(_SCOPE, _ENTRY, layer_id)
            else:
                project.removeEntry(_SCOPE, _ENTRY)
        self.edits.say("")
        self._style_timer.start()
        self._refresh()

    def _made(self) -> None:
        """After a new layer: the next thing is to draw in it, if there is a class."""
        if self._session.classes.entries:
            self.drawing.start("polygon")

    def _style(self) -> None:
        layer = self.samples.layer
        if layer is not None and self.samples.is_ready and styling.follows_classes(layer):
            styling.style(layer, self.samples.field, self._session.classes.entries)

    def _classes_changed(self) -> None:
        self._style_timer.start()
        self._show_notes()
        self._refresh()

    # -- what is known -------------------------------------------------------------------------

    def _show(self, findings: Findings) -> None:
        self.model.set_findings(findings)
        self.signatures.set_findings(findings)
        self._show_notes()
        self._refresh()

    def _show_notes(self) -> None:
        findings = self.survey.findings
        entries = self._session.classes.entries
        self.notes.set_notes(other_notes(entries, self.samples.values, findings))

    def _refresh(self, *_: Any) -> None:
        hint = self._hint()
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def _hint(self) -> str:
        """What to do next where nothing is there yet."""
        if self.samples.layer is None:
            return tr(
                "Make a layer for samples with New, or choose a layer of polygons or points that "
                "has a class."
            )
        why = self.samples.why_not_editable()
        if why:
            return why
        if not self._session.classes.entries:
            return tr("Add classes with +, two at least.")
        if not self.survey.findings.labelled and not self.survey.is_waiting:
            return tr("Select a class, choose a tool, and draw on the map.")
        return ""

    # -- samples on the map --------------------------------------------------------------------

    def _zoom(self, entry: ClassEntry) -> None:
        layer, canvas = self.samples.layer, self._session.iface.mapCanvas()
        ids = self.samples.ids_of(entry)
        if layer is None or not ids:
            return
        try:
            canvas.zoomToFeatureIds(layer, ids)
        except QgsCsException:
            return

    def _select(self, note: Note) -> None:
        layer = self.samples.layer
        found = pick.samples_of(note, self.samples, self._session.raster)
        if layer is not None and found is not None:
            layer.selectByIds(found)
            one, several = tr("1 sample selected."), tr("{count} samples selected.")
            text = one if len(found) == 1 else several
            self._session.messages.info(text.format(count=len(found)))

    def _add_classes(self, _note: Note) -> None:
        layer = self.samples.layer
        if layer is not None:
            add_missing(layer, self.samples.field, self._session.classes)


def _margins(widget: QWidget) -> Tuple[int, int, int, int]:
    """Those of a widget's layout, without the one at the top."""
    margins = widget.layout().contentsMargins()
    return margins.left(), 0, margins.right(), margins.bottom()
