"""How classes look in a table: texts, colours, tooltips, and what an edited cell does."""

from __future__ import annotations

import html
from typing import Any, List, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QColor

from ...engine.text.textform import join_prompts, split_prompts
from ...i18n import tr
from .entries import ClassEntry, Column, Meaning

#: Materials named in a cell; the rest is in the tooltip.
_SHOWN_MATERIALS = 3


class ClassTable(QAbstractTableModel):
    """The part of the list of classes that views ask; ``ClassList`` holds the data."""

    _entries: List[ClassEntry]

    # -- what ClassList does -------------------------------------------------------------------

    def problem(self, row: int) -> str:
        raise NotImplementedError

    def meaning(self, row: int) -> Optional[Meaning]:
        raise NotImplementedError

    @property
    def meanings_known(self) -> bool:
        raise NotImplementedError

    def rename(self, row: int, name: str) -> bool:
        raise NotImplementedError

    def set_prompts(self, row: int, prompts: Any) -> bool:
        raise NotImplementedError

    def set_description(self, row: int, description: str, merge: Any = None) -> bool:
        raise NotImplementedError

    def set_value(self, row: int, value: int) -> bool:
        raise NotImplementedError

    def set_color(self, row: int, color: str, merge: Any = None) -> bool:
        raise NotImplementedError

    # -- the model -----------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: QModelIndex) -> Any:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            # Rows are dropped between rows.
            return Qt.ItemFlag.ItemIsDropEnabled
        if index.column() not in (Column.MAPS_TO, Column.COLOR):
            # Colours have a dialog, not an editor in the cell.
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Any:  # noqa: N802
        return Qt.DropAction.MoveAction

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        name, tip = self._headers()[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip
        return None

    @staticmethod
    def _headers() -> List[Any]:
        return [
            (tr("#"), tr("Value of the class in the class map")),
            ("", tr("Colour of the class")),
            (tr("Name"), tr("Name of the class; its words are what is looked for")),
            (tr("Prompts"), tr("Synonyms and other ways to say the class, separated by commas")),
            (tr("Maps to"), tr("The known materials the class is taken for, with their weights")),
            (tr("Description"), tr("Longer text about the class, for training from samples")),
        ]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._entries):
            return None
        row, column = index.row(), Column(index.column())
        entry = self._entries[row]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(row, column, role == Qt.ItemDataRole.EditRole)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._decoration(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == Column.COLOR:
            return tr("Colour {color}").format(color=entry.color)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == Column.VALUE:
            return int(Qt.AlignmentFlag.AlignCenter)
        return None

    def setData(  # noqa: N802
        self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row, column = index.row(), index.column()
        if column == Column.VALUE:
            try:
                return self.set_value(row, int(value))
            except (TypeError, ValueError):
                return False
        if column == Column.COLOR:
            color = QColor(value)
            return color.isValid() and self.set_color(row, color.name())
        if column == Column.NAME:
            return self.rename(row, str(value))
        if column == Column.PROMPTS:
            return self.set_prompts(row, split_prompts(str(value)))
        if column == Column.DESCRIPTION:
            return self.set_description(row, str(value))
        return False

    def _decoration(self, row: int, column: Column) -> Any:
        if column == Column.COLOR:
            return QColor(self._entries[row].color)
        meaning = self.meaning(row)
        is_wrong = (column == Column.NAME and self.problem(row)) or (
            column == Column.MAPS_TO and meaning is not None and meaning.problem
        )
        return QgsApplication.getThemeIcon("/mIconWarning.svg") if is_wrong else None

    # -- texts ---------------------------------------------------------------------------------

    def _text(self, row: int, column: Column, editing: bool) -> Any:
        entry = self._entries[row]
        if column == Column.VALUE:
            return entry.value
        if column == Column.COLOR:
            return entry.color if editing else None
        if column == Column.NAME:
            return entry.name
        if column == Column.PROMPTS:
            return join_prompts(entry.prompts)
        if column == Column.DESCRIPTION:
            return entry.description if editing else " ".join(entry.description.split())
        return meaning_text(self.meaning(row))

    def _tip(self, row: int, column: Column) -> str:
        entry = self._entries[row]
        lines = [self.problem(row)] if column in (Column.NAME, Column.VALUE) else []
        if column == Column.COLOR:
            lines.append(
                tr("{color}, chosen by the program; double-click to choose another").format(
                    color=entry.color
                )
                if entry.automatic_color
                else tr("{color}; double-click to choose another").format(color=entry.color)
            )
        elif column == Column.MAPS_TO:
            lines += self._meaning_lines(row)
        elif column == Column.PROMPTS:
            lines.append(
                join_prompts(entry.prompts)
                or tr("No synonyms: the name alone is looked for. Separate several by commas.")
            )
        else:
            lines += [entry.name, entry.description]
        # Users' words are no markup, and rich text is wrapped where plain text would be one line.
        shown = "<br>".join(html.escape(line) for line in lines if line)
        return "<qt>" + shown + "</qt>" if shown else ""

    def _meaning_lines(self, row: int) -> List[str]:
        meaning = self.meaning(row)
        lines = []
        if not self.meanings_known:
            lines.append(tr("The classification engine is not there to tell what this means."))
        elif meaning is None:
            lines.append(tr("Looking up what this means..."))
        if meaning is None:
            return lines
        if meaning.problem:
            lines.append(meaning.problem)
        elif meaning.nearest:
            lines.append(tr("Nearest: {names}").format(names=", ".join(meaning.nearest)))
        lines += [
            tr("{weight} {name}").format(weight=weight_text(weight), name=label)
            for label, weight in meaning.materials
        ]
        if meaning.ignored:
            lines.append(
                tr("Without a meaning for spectra: {words}").format(
                    words=", ".join(meaning.ignored)
                )
            )
        return lines


def weight_text(weight: float) -> str:
    """A weight between 0 and 1 as people write it in a narrow column."""
    # A no-break space: number and sign stay together at the end of a line.
    return tr("{percent}\u00a0%").format(percent=round(100 * weight))


def meaning_text(meaning: Optional[Meaning], most: int = _SHOWN_MATERIALS) -> str:
    """What a class is taken for, in a cell: the ``most`` heaviest materials."""
    if meaning is None:
        return ""
    if meaning.problem:
        if meaning.nearest:
            return tr("nothing close: {names}?").format(names=", ".join(meaning.nearest[:2]))
        return tr("nothing close: name it differently")
    shown = [
        tr("{name}\u00a0{weight}").format(name=label, weight=weight_text(weight))
        for label, weight in meaning.materials[:most]
    ]
    left = len(meaning.materials) - len(shown)
    text = ", ".join(shown)
    return tr("{materials} and {count} more").format(materials=text, count=left) if left else text
