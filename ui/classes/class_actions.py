"""What is done to many classes at once: files, libraries, pasted lists, colours."""

from __future__ import annotations

from typing import Any, Optional, Sequence

from qgis.core import QgsApplication, QgsStyle
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...engine.errors import PromptError
from ...i18n import tr
from . import colours, prompt_files
from .class_list import ClassEntry
from .libraries import Library
from .paste_dialog import PasteDialog


class ClassActions(QObject):
    """Changes the list of classes; dialogs belong to ``parent``.

    Parameters
    ----------
    session : Session
    parent : QWidget
    """

    def __init__(self, session: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._classes, self._widget = session, session.classes, parent
        self.dialog: Optional[PasteDialog] = None

    def clear(self) -> None:
        """Delete all classes."""
        self._classes.set_entries([], tr("Delete all classes"))

    def start_from(self, library: Library) -> None:
        """Put the classes of a library in place of all."""
        self._take(library.title, library.entries)

    def add_entries(self, entries: Sequence[ClassEntry]) -> None:
        """Add classes below those in the table."""
        added = prompt_files.appended(self._classes, entries)
        text = tr("Add {count} classes").format(count=len(added))
        row = self._classes.rowCount()
        self._classes.insert(row, added, text if len(added) > 1 else tr("Add class"))
        self._classes.set_current(row)

    def copy(self, rows: Sequence[int]) -> None:
        """Put classes onto the clipboard as text, one a line, as it can be pasted here."""
        entries = self._classes.entries
        text = prompt_files.text_of([entries[row] for row in rows])
        if text:
            QgsApplication.clipboard().setText(text)

    def paste(self, text: Optional[str] = None) -> None:
        """Open the dialog that takes a list of classes."""
        dialog = self.dialog = PasteDialog(self._widget, text)
        dialog.accepted.connect(lambda: self._pasted(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _pasted(self, dialog: PasteDialog) -> None:
        if dialog.replaces:
            self._classes.set_entries(dialog.entries, tr("Paste classes"))
        else:
            self.add_entries(dialog.entries)

    def import_file(self, path: str = "") -> None:
        """Put the classes of a file in place of all."""
        kinds = "{sets} (*.json *.txt);;{all} (*)".format(
            sets=tr("Prompt sets"), all=tr("All files")
        )
        path = path or QFileDialog.getOpenFileName(self._widget, tr("Import classes"), "", kinds)[0]
        if not path:
            return
        try:
            found = prompt_files.read_file(path)
        except PromptError as error:
            self._session.messages.problem(error.message, error.details)
            return
        self._take(found.title, found.entries)

    def export_file(self, path: str = "") -> None:
        """Write the classes to a file."""
        kinds = "{sets} (*.prompts.json);;{text} (*.txt)".format(
            sets=tr("Prompt sets"), text=tr("Text, one class a line")
        )
        name = "classes" + prompt_files.JSON_ENDING
        path = (
            path or QFileDialog.getSaveFileName(self._widget, tr("Export classes"), name, kinds)[0]
        )
        if not path:
            return
        try:
            written = prompt_files.write_file(path, self._classes)
        except PromptError as error:
            self._session.messages.problem(error.message, error.details)
            return
        told = tr("The classes were written to {path}").format(path=written)
        self._session.messages.success(told)

    def _take(self, title: str, entries: Sequence[ClassEntry]) -> None:
        before, old = self._classes.rowCount(), self._classes.entries
        self._classes.set_entries(entries, tr("Classes of {title}").format(title=title))
        self._classes.set_current(0)
        if before and old != list(entries):
            self._session.messages.info(
                tr(
                    "{count} classes of {title} took the place of {before}; undo brings them back."
                ).format(count=len(entries), title=title, before=before)
            )

    def use_ramp(self, name: str) -> None:
        """Colour all classes from a ramp of the user's QGIS style."""
        ramp = QgsStyle.defaultStyle().colorRamp(name)
        count = self._classes.rowCount()
        if ramp is not None and count:
            colors = colours.ramp_colors(ramp, count)
            self._classes.set_colors(colors, tr("Colours from {name}").format(name=name))
