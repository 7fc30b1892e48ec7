"""Paste a list of classes, seeing what it is understood as before it is taken."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from ...engine.errors import PromptError
from ...i18n import tr
from ..widgets import TextLabel
from . import prompt_files
from .class_list import ClassEntry

_MOST_TEXT = 1_000_000
_SHOWN = 12


class PasteDialog(QDialog):
    """Text of classes, one a line; what it means is told while it is typed.

    Parameters
    ----------
    parent : QWidget, optional
    text : str
        What to begin with; the clipboard by default, where it holds classes.

    Attributes
    ----------
    entries : list of ClassEntry
        What the text says.
    replaces : bool
        Whether they are to take the place of all classes.
    """

    def __init__(self, parent: Optional[QWidget] = None, text: Optional[str] = None) -> None:
        super().__init__(parent)
        self.setObjectName("SpectralPromptsPaste")
        self.setWindowTitle(tr("Paste classes"))
        self.entries: List[ClassEntry] = []
        self.replaces = False
        help_text = TextLabel(
            self,
            text=tr(
                "One class a line: a name, then, if you like, synonyms after a colon and a colour "
                "after a bar. Quote what holds one of these signs. A saved prompt set (JSON) can "
                "be pasted, too."
            ),
        )
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("SpectralPromptsPasteText")
        self.text.setAccessibleName(tr("Classes, one a line"))
        self.text.setToolTip(tr("Classes, one a line"))
        self.text.setPlaceholderText(tr("water: lake, river | #1f78b4\nforest\nbare soil"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setTabChangesFocus(True)
        self.found = TextLabel(self, "SpectralPromptsPasteFound")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        roles = QDialogButtonBox.ButtonRole
        self.add_button = self.buttons.addButton(tr("&Add"), roles.AcceptRole)
        self.replace_button = self.buttons.addButton(tr("&Replace all"), roles.ActionRole)
        self.add_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.addWidget(help_text)
        layout.addWidget(self.text)
        layout.addWidget(self.found)
        layout.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.replace_button.clicked.connect(self._replace)
        self.text.textChanged.connect(self.read)
        if text is None:
            text = QgsApplication.clipboard().text()[:_MOST_TEXT]
            # Something else, such as a paragraph of a report, would only have to be deleted.
            text = text if _is_likely(text) else ""
        self.text.setPlainText(text)
        self.text.selectAll()
        unit = self.fontMetrics().averageCharWidth()
        self.resize(unit * 64, self.fontMetrics().lineSpacing() * 20)
        self.read()

    def read(self) -> None:
        """Say what the text is understood as."""
        self.entries, problem = [], ""
        text = self.text.toPlainText()
        if text.strip():
            try:
                self.entries = prompt_files.read_pasted(text)
            except PromptError as error:
                problem = error.message
        if self.entries:
            names = [entry.name for entry in self.entries[:_SHOWN]]
            more = len(self.entries) - len(names)
            listed = "; ".join(names)
            if more:
                listed = tr("{names}; and {count} more").format(names=listed, count=more)
            one, several = tr("1 class: {names}"), tr("{count} classes: {names}")
            said = one if len(self.entries) == 1 else several
            self.found.setText(said.format(count=len(self.entries), names=listed))
        else:
            self.found.setText(problem or tr("Nothing to add yet."))
        why = "" if self.entries else (problem or tr("Write or paste at least one class."))
        for button, tip in (
            (self.add_button, tr("Add these classes below those in the table")),
            (self.replace_button, tr("Put these classes in place of those in the table")),
        ):
            button.setEnabled(not why)
            button.setToolTip(why or tip)

    def _replace(self) -> None:
        self.replaces = True
        self.accept()


def _is_likely(text: str) -> bool:
    """Whether a clipboard may hold classes: it can be read, and its names are no sentences."""
    if not text.strip():
        return False
    try:
        entries = prompt_files.read_pasted(text)
    except PromptError:
        return False
    return all(len(entry.name) <= 80 for entry in entries)
