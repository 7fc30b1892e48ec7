"""What can be undone in the list of classes.

Each command holds what it changed and knows nothing else, so that a command can be undone and done
again any number of times. They call the list's private primitives, which tell the views.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Optional, Sequence

from ..qt import QUndoCommand, QUndoStack

__all__ = ["QUndoStack"]

if TYPE_CHECKING:
    from .class_list import ClassEntry, ClassList


class InsertClasses(QUndoCommand):
    """Puts classes in front of a row."""

    def __init__(
        self, classes: ClassList, row: int, entries: Sequence[ClassEntry], text: str
    ) -> None:
        super().__init__(text)
        self._classes, self._row, self._entries = classes, row, list(entries)

    def redo(self) -> None:
        self._classes._insert(self._row, self._entries)

    def undo(self) -> None:
        self._classes._remove(self._row, len(self._entries))


class RemoveClasses(QUndoCommand):
    """Takes rows out, wherever they stand."""

    def __init__(self, classes: ClassList, rows: Sequence[int], text: str) -> None:
        super().__init__(text)
        self._classes = classes
        self._taken = [(row, classes.entries[row]) for row in sorted(set(rows))]

    def redo(self) -> None:
        for row, _ in reversed(self._taken):
            self._classes._remove(row, 1)

    def undo(self) -> None:
        for row, entry in self._taken:
            self._classes._insert(row, [entry])


class MoveClass(QUndoCommand):
    """Moves one class to another row."""

    def __init__(self, classes: ClassList, row: int, to: int, text: str) -> None:
        super().__init__(text)
        self._classes, self._row, self._to = classes, row, to

    def redo(self) -> None:
        self._classes._move(self._row, self._to)

    def undo(self) -> None:
        self._classes._move(self._to, self._row)


class ChangeClasses(QUndoCommand):
    """Changes what single classes say; ``merge`` joins it with the change before of the same kind.

    So dragging through a colour dialog is one step to undo, not a hundred.
    """

    def __init__(
        self,
        classes: ClassList,
        rows: Sequence[int],
        entries: Sequence[ClassEntry],
        text: str,
        merge: Optional[Any] = None,
    ) -> None:
        super().__init__(text)
        self._classes, self._rows, self._after = classes, list(rows), list(entries)
        known = classes.entries
        self._before = [known[row] for row in self._rows]
        self._merge = merge

    def id(self) -> int:
        return -1 if self._merge is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802
        if not isinstance(other, ChangeClasses) or other._merge != self._merge:
            return False
        if other._rows != self._rows:
            return False
        self._after = other._after
        return True

    def redo(self) -> None:
        self._put(self._after)

    def undo(self) -> None:
        self._put(self._before)

    def _put(self, entries: List[ClassEntry]) -> None:
        for row, entry in zip(self._rows, entries):
            self._classes._replace(row, entry)


class ReplaceAll(QUndoCommand):
    """Puts another list in place of the whole one."""

    def __init__(self, classes: ClassList, entries: Sequence[ClassEntry], text: str) -> None:
        super().__init__(text)
        self._classes, self._after = classes, list(entries)
        self._before = classes.entries

    def redo(self) -> None:
        self._classes._reset(self._after)

    def undo(self) -> None:
        self._classes._reset(self._before)
