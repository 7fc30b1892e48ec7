"""The notes under the table: a line each, with what can be done."""

from __future__ import annotations

from html import escape
from typing import Any, List, Optional, Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...i18n import tr
from .notes import Note

_WITH_SELECT = ("overlap", "outside", "unlabelled", "unlisted")


class NotesList(QWidget):
    """Notes on pairs of classes and on all samples; hidden while there are none."""

    #: The samples of this note are to be selected.
    selected = pyqtSignal(object)
    #: The classes of this note are to be added to the list.
    added = pyqtSignal(object)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("SpectralPromptsNotes")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._labels: List[QLabel] = []
        self._notes: List[Note] = []
        self.setVisible(False)

    @property
    def notes(self) -> List[Note]:
        """What is shown."""
        return list(self._notes)

    def set_notes(self, notes: Sequence[Note]) -> None:
        """Show other notes."""
        if list(notes) == self._notes:
            return
        self._notes = list(notes)
        while len(self._labels) < len(self._notes):
            self._labels.append(self._new_label(len(self._labels)))
        for label, note in zip(self._labels, self._notes):
            label.setText(self._html(note))
            label.setToolTip(f"<p>{escape(note.why)}</p>".replace("\n", "<br>"))
        for index, label in enumerate(self._labels):
            label.setVisible(index < len(self._notes))
        self.setVisible(bool(self._notes))

    def _new_label(self, index: int) -> QLabel:
        label = QLabel(self)
        label.setObjectName(f"SpectralPromptsNote{index}")
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )

        def follow(link: Any) -> None:
            if index < len(self._notes):
                signal = self.added if link == "add" else self.selected
                signal.emit(self._notes[index])

        label.linkActivated.connect(follow)
        self._layout.addWidget(label)
        return label

    @staticmethod
    def _html(note: Note) -> str:
        text = f"&#9888; {escape(note.text)}"
        if note.kind in _WITH_SELECT:
            text += f' <a href="select">{escape(tr("select"))}</a>'
        if note.kind == "unlisted":
            text += f' <a href="add">{escape(tr("add to the list"))}</a>'
        return text
