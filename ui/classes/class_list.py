"""The list of classes that both docks share, with undo."""

from __future__ import annotations

import dataclasses
from collections import Counter
from typing import Any, Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QModelIndex, QObject, pyqtSignal

from ...engine.text.promptset import MAX_VALUE, PromptClass, PromptSet, same_name
from ...i18n import tr
from . import colours, commands
from .class_table import ClassTable
from .entries import ClassEntry, Column, Meaning, Words

__all__ = ["ClassEntry", "ClassList", "Column", "Meaning"]


class ClassList(ClassTable):
    """The classes as a table model; every change can be undone.

    A *current* class belongs to it: the one that is drawn or looked at.
    """

    classesChanged = pyqtSignal()  # noqa: N815 - signals are named as in Qt
    currentChanged = pyqtSignal(int)  # noqa: N815
    #: A change that was not made, as one sentence.
    refused = pyqtSignal(str)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._entries: List[ClassEntry] = []
        self._meanings: Dict[Words, Meaning] = {}
        self._meanings_known = False
        self._draft: Optional[Tuple[int, Words]] = None
        self._current = -1
        #: What names are compared by, and how often each is there; None: not counted yet.
        self._keys: Optional[Counter] = None
        self.undo_stack = commands.QUndoStack(self)

    # -- reading -------------------------------------------------------------------------------

    @property
    def entries(self) -> List[ClassEntry]:
        """The classes in their order; the list is a copy, the entries cannot be changed."""
        return list(self._entries)

    @property
    def current(self) -> int:
        """Row of the current class, -1 when there is none."""
        return self._current

    def set_current(self, row: int) -> None:
        """Make the class in ``row`` the current one; a row that is not there means none."""
        row = row if 0 <= row < len(self._entries) else -1
        if row != self._current:
            self._current = row
            self.currentChanged.emit(row)

    def find(self, name: str) -> int:
        """Row of the class called ``name`` (case and white space do not matter), or -1."""
        wanted = same_name(name)
        for row, entry in enumerate(self._entries):
            if same_name(entry.name) == wanted:
                return row
        return -1

    def problem(self, row: int) -> str:
        """What must be mended in a row before the classes can be mapped; "" when nothing."""
        entry = self._entries[row]
        key = same_name(entry.name)
        if not key:
            return tr("This class has no name: give it one.")
        if self._keys is None:
            self._keys = Counter(same_name(other.name) for other in self._entries)
        if self._keys[key] > 1:
            return tr(
                "Another class has the name '{name}', too (case and blanks do not tell classes "
                "apart): rename or delete one of the two."
            ).format(name=entry.name)
        return ""

    def prompt_set(self) -> PromptSet:
        """The classes as the engine takes them.

        Raises
        ------
        PromptError
            Fewer than two classes, a name that is empty or there twice, a text too long.
        """
        return PromptSet(tuple(self._prompt_class(entry, entry.color) for entry in self._entries))

    def prompts_text(self) -> str:
        """One class a line, for PROMPTS; raises PromptError as :meth:`prompt_set` and for what
        only JSON can hold (descriptions, values other than 1, 2, 3...).
        """
        return self.prompt_set().to_text()

    def prompts_json(self) -> str:
        """The content of a ``*.prompts.json``; raises PromptError as :meth:`prompt_set`."""
        return self.prompt_set().to_json()

    @staticmethod
    def _prompt_class(entry: ClassEntry, color: str) -> PromptClass:
        return PromptClass(entry.value, entry.name, color, tuple(entry.prompts), entry.description)

    # -- changing ------------------------------------------------------------------------------

    def add(
        self,
        name: str = "",
        prompts: Sequence[str] = (),
        color: str = "",
        description: str = "",
        row: int = -1,
    ) -> int:
        """Add a class, at the end unless ``row`` says otherwise, and return its row."""
        row = row if 0 <= row <= len(self._entries) else len(self._entries)
        entry = self.new_entry(name, prompts, color, description)
        self.insert(row, [entry], tr("Add class"))
        return row

    def new_entry(
        self,
        name: str = "",
        prompts: Sequence[str] = (),
        color: str = "",
        description: str = "",
        beside: Sequence[ClassEntry] = (),
    ) -> ClassEntry:
        """A class that is not in the list yet: next value, and a colour unlike the others.

        ``beside`` are classes that will be added together with it.
        """
        known = [*self._entries, *beside]
        chosen = color or colours.next_color([entry.color for entry in known])
        return ClassEntry(
            _next_value([entry.value for entry in known]),
            name,
            chosen.lower(),
            tuple(prompts),
            description,
            not color,
        )

    def insert(self, row: int, entries: Sequence[ClassEntry], text: str) -> None:
        """Put classes in front of ``row``; ``text`` names the step for undo."""
        if entries:
            self.undo_stack.push(commands.InsertClasses(self, row, entries, text))

    def remove(self, rows: Sequence[int]) -> None:
        """Delete classes."""
        rows = [row for row in set(rows) if 0 <= row < len(self._entries)]
        if len(rows) == 1:
            text = tr("Delete class '{name}'").format(name=self._entries[rows[0]].name)
        else:
            text = tr("Delete {count} classes").format(count=len(rows))
        if rows:
            self.undo_stack.push(commands.RemoveClasses(self, rows, text))

    def move(self, row: int, to: int) -> bool:
        """Move the class in ``row`` so that it stands in row ``to``; its value stays its own."""
        last = len(self._entries) - 1
        if not 0 <= row <= last or not 0 <= to <= last or row == to:
            return False
        text = tr("Move class '{name}'").format(name=self._entries[row].name)
        self.undo_stack.push(commands.MoveClass(self, row, to, text))
        return True

    def rename(self, row: int, name: str) -> bool:
        """Give a class another name."""
        return self._change(row, tr("Rename class"), name=name)

    def set_prompts(self, row: int, prompts: Sequence[str]) -> bool:
        """Give a class other synonyms."""
        return self._change(row, tr("Change prompts"), prompts=tuple(prompts))

    def set_description(self, row: int, description: str, merge: Any = None) -> bool:
        """Give a class another description; with the same ``merge`` it is one step to undo."""
        return self._change(row, tr("Change description"), merge, description=description)

    def set_value(self, row: int, value: int) -> bool:
        """Give a class another value in class maps; refused when another class has it."""
        if not 1 <= value <= MAX_VALUE:
            self.refused.emit(
                tr("A class value must be between 1 and {most}, found {value}.").format(
                    most=MAX_VALUE, value=value
                )
            )
            return False
        for other, entry in enumerate(self._entries):
            if other != row and entry.value == value:
                self.refused.emit(
                    tr("The value {value} belongs to the class '{name}': choose another.").format(
                        value=value, name=entry.name
                    )
                )
                return False
        return self._change(row, tr("Change value"), value=value)

    def set_color(self, row: int, color: str, merge: Any = None) -> bool:
        """Give a class another colour; changes with the same ``merge`` are one step to undo."""
        text = tr("Change colour")
        return self._change(row, text, merge, color=color.lower(), automatic_color=False)

    def set_colors(self, colors: Sequence[str], text: str) -> None:
        """Give all classes other colours in one step."""
        rows = range(min(len(colors), len(self._entries)))
        after = [
            dataclasses.replace(self._entries[i], color=colors[i].lower(), automatic_color=False)
            for i in rows
        ]
        if after and after != self._entries[: len(after)]:
            self.undo_stack.push(commands.ChangeClasses(self, rows, after, text))

    def change(self, rows: Sequence[int], entries: Sequence[ClassEntry], text: str) -> None:
        """Put other classes in place of some in one step; ``text`` names it for undo."""
        known = self._entries
        if any(known[row] != entry for row, entry in zip(rows, entries)):
            self.undo_stack.push(commands.ChangeClasses(self, rows, entries, text))

    def set_entries(self, entries: Sequence[ClassEntry], text: str) -> None:
        """Put other classes in place of all; ``text`` names the step for undo."""
        if list(entries) != self._entries:
            self.undo_stack.push(commands.ReplaceAll(self, entries, text))

    def ensure(self, name: str) -> int:
        """Row of the class called ``name``; it is added when it is not there yet."""
        row = self.find(name)
        return row if row >= 0 else self.add(name)

    def restore(self, entries: Sequence[ClassEntry], current: int = -1) -> None:
        """Show what a project holds; that cannot be undone."""
        self.undo_stack.clear()
        self._reset(list(entries))
        self.set_current(current)

    def _change(self, row: int, text: str, merge: Any = None, **fields: Any) -> bool:
        if not 0 <= row < len(self._entries):
            return False
        after = dataclasses.replace(self._entries[row], **fields)
        if after == self._entries[row]:
            return False
        self.undo_stack.push(commands.ChangeClasses(self, [row], [after], text, merge))
        return True

    # -- what the engine says ------------------------------------------------------------------

    @property
    def meanings_known(self) -> bool:
        """Whether an engine is there to tell what classes mean."""
        return self._meanings_known

    def set_meanings_known(self, known: bool) -> None:
        """Say whether meanings are current; without an engine they are shown in grey."""
        if known != self._meanings_known:
            self._meanings_known = known
            self._tell_rows(Column.MAPS_TO)

    def meaning(self, row: int) -> Optional[Meaning]:
        """What the engine said about the words of a row; None while it has not."""
        if self._draft is not None and self._draft[0] == row:
            return self._meanings.get(self._draft[1])
        return self._meanings.get(self._entries[row].words)

    def set_draft(self, row: int, words: Optional[Words]) -> None:
        """Somebody is typing these words for the class in ``row``: their meaning is shown."""
        self._draft = None if words is None else (row, words)
        self._tell_rows(Column.MAPS_TO)

    def set_meanings(self, meanings: Dict[Words, Meaning]) -> None:
        """Keep what the engine said, by :attr:`ClassEntry.words`."""
        self._meanings = dict(meanings)
        self._tell_rows(Column.MAPS_TO)

    def suggest_colors(self, colors: Dict[Words, str]) -> None:
        """Take better colours for classes whose colour the user did not choose; no step to undo."""
        changed = False
        for row, entry in enumerate(self._entries):
            color = colors.get(entry.words, "").lower()
            if entry.automatic_color and color and color != entry.color:
                self._entries[row] = dataclasses.replace(entry, color=color)
                changed = True
        if changed:
            self._tell_rows(Column.COLOR)
            self.classesChanged.emit()

    def _tell_rows(self, column: Column) -> None:
        if self._entries:
            last = len(self._entries) - 1
            self.dataChanged.emit(self.index(0, column), self.index(last, column))

    # -- primitives of the commands ------------------------------------------------------------

    def _insert(self, row: int, entries: Sequence[ClassEntry]) -> None:
        self.beginInsertRows(QModelIndex(), row, row + len(entries) - 1)
        self._entries[row:row] = entries
        self._keys = None
        self.endInsertRows()
        self._follow(self._current + len(entries) if self._current >= row else self._current)

    def _remove(self, row: int, count: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row + count - 1)
        del self._entries[row : row + count]
        self._keys = None
        self.endRemoveRows()
        current = self._current
        if current >= row + count:
            current -= count
        elif current >= row:
            current = min(row, len(self._entries) - 1)
        self._follow(current)

    def _move(self, row: int, to: int) -> None:
        # Qt counts the target before the row is taken out.
        target = to + 1 if to > row else to
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), target)
        self._entries.insert(to, self._entries.pop(row))
        self.endMoveRows()
        order = list(range(len(self._entries)))
        order.insert(to, order.pop(row))
        self._follow(order.index(self._current) if self._current >= 0 else -1)

    def _replace(self, row: int, entry: ClassEntry) -> None:
        self._entries[row] = entry
        self._keys = None
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        self.classesChanged.emit()

    def _reset(self, entries: Sequence[ClassEntry]) -> None:
        self.beginResetModel()
        self._entries = list(entries)
        self._keys = None
        self.endResetModel()
        self._follow(min(self._current, len(self._entries) - 1))

    def _follow(self, current: int) -> None:
        """After rows moved: the same class stays current, under its new row."""
        if current != self._current:
            self._current = current
            self.currentChanged.emit(current)
        self.classesChanged.emit()


def _next_value(values: Sequence[int]) -> int:
    """One more than the largest, so that a value that is free again is not given to another class
    while maps with the old one are about; the first free one where that is too large.
    """
    value = max(values, default=0) + 1
    if value <= MAX_VALUE:
        return value
    taken = set(values)
    return next((free for free in range(1, MAX_VALUE + 1) if free not in taken), MAX_VALUE)
