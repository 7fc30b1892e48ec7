"""The classes of the shared list with the numbers of their samples, as a table."""

from __future__ import annotations

from enum import IntEnum
from typing import Any, List, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap

from ...i18n import tr, whole
from ..classes.class_list import ClassEntry, ClassList
from .findings import ClassFinding, Findings
from .notes import Note, class_note
from .samples_layer import SamplesLayer


class Counted(IntEnum):
    """Columns of the table."""

    NAME, FEATURES, PIXELS, NOTE = range(4)


class CountsModel(QAbstractTableModel):
    """One row a class, in the order of the list.

    The name can be changed; everything else is told by the samples.
    """

    def __init__(
        self, classes: ClassList, samples: SamplesLayer, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._classes, self._samples = classes, samples
        self._entries: List[ClassEntry] = classes.entries
        self._findings = Findings()
        self._notes: List[Optional[Note]] = [None] * len(self._entries)
        classes.classesChanged.connect(self._refresh)
        classes.modelReset.connect(self._refresh)
        samples.layerChanged.connect(self._refresh)

    @property
    def findings(self) -> Findings:
        """What is shown."""
        return self._findings

    def set_findings(self, findings: Findings) -> None:
        """Show newer numbers."""
        self._findings = findings
        self._refresh()

    def _refresh(self) -> None:
        entries = self._classes.entries
        if len(entries) != len(self._entries):
            self.beginResetModel()
            self._take(entries)
            self.endResetModel()
            return
        self._take(entries)
        if entries:
            last = self.index(len(entries) - 1, len(Counted) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _take(self, entries: List[ClassEntry]) -> None:
        self._entries = entries
        values = self._samples.values
        self._notes = [class_note(entry, values, self._findings) for entry in entries]

    # -- Qt ------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(Counted)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        features = tr("points") if self._samples.holds_points else tr("polygons")
        if role == Qt.ItemDataRole.DisplayRole:
            return (tr("class"), features, tr("pixels"), "")[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return (
                tr("The classes of both docks; the selected one is drawn. Keys 1 to 9 select."),
                tr("Samples drawn, also those that are not saved yet"),
                tr("Pixels of the raster in these samples, of no other class and with data"),
                tr("What to look at before training"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: QModelIndex) -> Any:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == Counted.NAME else flags

    def setData(  # noqa: N802
        self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Rename a class; the samples follow."""
        if role != Qt.ItemDataRole.EditRole or index.column() != Counted.NAME:
            return False
        return self._classes.rename(index.row(), str(value))

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        row, column = index.row(), index.column()
        entry, note = self._entries[row], self._notes[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(entry, note, column)
        if role == Qt.ItemDataRole.EditRole and column == Counted.NAME:
            return entry.name
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DecorationRole:
            if column == Counted.NAME:
                return swatch(entry.color)
            if column == Counted.NOTE and note is not None and note.is_warning:
                return QgsApplication.getThemeIcon("/mIconWarning.svg")
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tooltip(entry, note, row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry, note, column)
        return None

    def _text(self, entry: ClassEntry, note: Optional[Note], column: int) -> str:
        if column == Counted.NAME:
            return entry.name or tr("(no name)")
        if column == Counted.NOTE:
            return note.text if note is not None else ""
        features = self._features(entry)
        if column == Counted.FEATURES:
            return "" if features is None else whole(features)
        found = self._found(entry)
        if found is None:
            return "0" if features == 0 and self._findings.has_pixels else ""
        return whole(found.pixels)

    def _features(self, entry: ClassEntry) -> Optional[int]:
        values = self._samples.values
        return None if values is None else self._findings.features.get(values.key_of(entry), 0)

    def _found(self, entry: ClassEntry) -> Optional[ClassFinding]:
        values = self._samples.values
        return None if values is None else self._findings.classes.get(values.key_of(entry))

    def _tooltip(self, entry: ClassEntry, note: Optional[Note], row: int) -> str:
        # Plain text would be taken for HTML where it looks like it.
        from html import escape

        lines = [f"<b>{escape(entry.name)}</b>"]
        if row < 9:
            lines.append(tr("Key {number} on the map selects it.").format(number=row + 1))
        if note is not None:
            lines.append(escape(f"{note.text}: {note.why}"))
        elif not self._findings.has_pixels and self._findings.sentence:
            lines.append(escape(self._findings.sentence))
        return "<br>".join(lines)

    def _spoken(self, entry: ClassEntry, note: Optional[Note], column: int) -> str:
        text = self._text(entry, note, column)
        if column == Counted.FEATURES:
            return f"{text} {self.headerData(column, Qt.Orientation.Horizontal)}"
        if column == Counted.PIXELS:
            return f"{text} {tr('pixels')}"
        return text


_NUMBERS = (Counted.FEATURES, Counted.PIXELS)


def swatch(color: str, size: int = 14) -> QIcon:
    """A square in a class's colour."""
    picture = QPixmap(QSize(size, size))
    picture.fill(QColor(color))
    painter = QPainter(picture)
    painter.setPen(QColor(128, 128, 128))
    painter.drawRect(0, 0, size - 1, size - 1)
    painter.end()
    return QIcon(picture)
