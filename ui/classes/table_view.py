"""The table of classes."""

from __future__ import annotations

from typing import Any, List, Optional

from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from ...i18n import tr
from ...processing_provider.compat import enum_number
from .class_list import ClassList, Column
from .delegates import ColorDelegate, TextDelegate, ValueDelegate
from .name_delegate import NameDelegate

#: How the room is shared, in parts, by the columns of text.
_SHARES = {Column.NAME: 32, Column.PROMPTS: 30, Column.MAPS_TO: 38}
_NARROW_SHARES = {Column.NAME: 62, Column.PROMPTS: 38}
#: Below this width, in characters, what a class maps to stands under its name.
_NARROW = 62
#: From this width on a description has a column of its own.
_WIDE = 110
#: With more classes rows are of one height: measuring each would hold up the window.
_MANY = 200
_EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class ClassTableView(QTableView):
    """Shows a ``ClassList``; the selected row is its current class.

    Parameters
    ----------
    classes : ClassList
    parent : QWidget, optional
    """

    menuAsked = pyqtSignal(QPoint)  # noqa: N815
    #: Text was to be pasted, or the selected classes copied.
    pastePressed = pyqtSignal()  # noqa: N815
    copyPressed = pyqtSignal()  # noqa: N815
    #: Insert was pressed.
    addPressed = pyqtSignal()  # noqa: N815
    #: Delete was pressed on rows.
    deletePressed = pyqtSignal()  # noqa: N815

    def __init__(self, classes: ClassList, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("SpectralPromptsClasses")
        self.setAccessibleName(tr("Classes"))
        self.classes = classes
        self.setModel(classes)
        self.text_delegate = TextDelegate(self)
        self.color_delegate = ColorDelegate(self)
        self.value_delegate = ValueDelegate(self)
        self.name_delegate = NameDelegate(self)
        self.setItemDelegate(self.text_delegate)
        self.setItemDelegateForColumn(Column.NAME, self.name_delegate)
        self.setItemDelegateForColumn(Column.COLOR, self.color_delegate)
        self.setItemDelegateForColumn(Column.VALUE, self.value_delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.SelectedClicked
        )
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(self.fontMetrics().height() + 8)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 3)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.sectionResized.connect(self._column_resized)
        self._shares, self._narrow_shares = dict(_SHARES), dict(_NARROW_SHARES)
        self._spreading = False
        classes.currentChanged.connect(self._show_current)
        classes.rowsInserted.connect(self._count_changed)
        classes.rowsRemoved.connect(self._count_changed)
        classes.modelReset.connect(self._count_changed)
        classes.dataChanged.connect(self._data_changed)
        self.doubleClicked.connect(self._double_clicked)
        self.selectionModel().currentRowChanged.connect(self._row_chosen)
        self._count_changed()
        self._show_current(classes.current)

    # -- rows ----------------------------------------------------------------------------------

    def selected_rows(self) -> List[int]:
        """The rows that are selected, in their order."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def edit_cell(self, row: int, column: Column = Column.NAME) -> None:
        """Begin to edit a cell."""
        index = self.classes.index(row, column)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        if column == Column.COLOR:
            self.color_delegate.choose(index, self)
        elif column != Column.MAPS_TO:
            self.edit(index)

    def finish_editing(self) -> None:
        """Take what is being typed, as if Enter had been pressed."""
        cell = QApplication.focusWidget()
        if self.state() == QAbstractItemView.State.EditingState and self.isAncestorOf(cell):
            cell.clearFocus()

    def _double_clicked(self, index: QModelIndex) -> None:
        if index.column() == Column.COLOR:
            self.edit_cell(index.row(), Column.COLOR)

    def _row_chosen(self, index: QModelIndex, before: QModelIndex) -> None:
        self.classes.set_current(index.row() if index.isValid() else -1)

    def _show_current(self, row: int) -> None:
        if row < 0 or row == self.currentIndex().row():
            return
        column = max(self.currentIndex().column(), 0) or Column.NAME
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(
            self.classes.index(row, column), flags.ClearAndSelect | flags.Rows
        )

    def _count_changed(self, *ignored: Any) -> None:
        many = self.classes.rowCount() > _MANY
        modes = QHeaderView.ResizeMode
        mode = modes.Fixed if many else modes.ResizeToContents
        if self.verticalHeader().sectionResizeMode(0) != mode or many:
            self.verticalHeader().setSectionResizeMode(mode)
        self.viewport().update()

    def _data_changed(self, first: QModelIndex, last: QModelIndex, *ignored: Any) -> None:
        # Under the name stands what is told of another, hidden column.
        if self.isColumnHidden(Column.MAPS_TO) and first.column() == Column.MAPS_TO:
            for row in range(first.row(), last.row() + 1):
                self.resizeRowToContents(row)
                self.update(self.classes.index(row, Column.NAME))

    # -- columns -------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self.spread()

    def spread(self) -> None:
        """Give every column its part of the width; nothing lies outside."""
        self._spreading = True
        width = self.viewport().width()
        unit = self.fontMetrics().averageCharWidth()
        is_wide, is_narrow = width > _WIDE * unit, width < _NARROW * unit
        self.setColumnHidden(Column.DESCRIPTION, not is_wide)
        self.setColumnHidden(Column.MAPS_TO, is_narrow)
        self.name_delegate.tells_meaning = is_narrow
        digits = len(str(max((entry.value for entry in self.classes.entries), default=1)))
        line = self.fontMetrics().height()
        fixed = {Column.VALUE: unit * (digits + 3), Column.COLOR: line * 2}
        for column, size in fixed.items():
            self.setColumnWidth(column, size)
        left = max(width - sum(fixed.values()), 0)
        shares = dict(self._narrow_shares if is_narrow else self._shares)
        if is_wide:
            shares[Column.DESCRIPTION] = 40
        total = sum(shares.values())
        columns = list(shares)
        for column in columns[:-1]:
            self.setColumnWidth(column, int(left * shares[column] / total))
        taken = sum(self.columnWidth(column) for column in columns[:-1])
        self.setColumnWidth(columns[-1], max(left - taken, 0))
        self._spreading = False

    def _column_resized(self, column: int, old: int, new: int) -> None:
        # Dragged by the user: the others give or take, and all keep their shares from then on.
        is_narrow = self.isColumnHidden(Column.MAPS_TO)
        shares = self._narrow_shares if is_narrow else self._shares
        if self._spreading or column not in shares:
            return
        for one in shares:
            shares[one] = max(self.columnWidth(one), 1)
        self.spread()

    def sizeHint(self) -> QSize:  # noqa: N802
        line = self.fontMetrics().height()
        return QSize(line * 20, line * 12)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        line = self.fontMetrics().height()
        return QSize(line * 10, line * 7)

    # -- the user ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Insert adds, Delete removes, Ctrl+Up and Ctrl+Down move, Enter and space open a cell."""
        if self.state() == QAbstractItemView.State.EditingState:
            # What the open editor did not use: Enter, which has closed it already.
            super().keyPressEvent(event)
            return
        key, index = event.key(), self.currentIndex()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        row = index.row()
        if event.matches(QKeySequence.StandardKey.Undo):
            self.classes.undo_stack.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.classes.undo_stack.redo()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pastePressed.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copyPressed.emit()
        elif key == Qt.Key.Key_Insert:
            self.addPressed.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.deletePressed.emit()
        elif control and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and index.isValid():
            to = row - 1 if key == Qt.Key.Key_Up else row + 1
            self.classes.move(row, to)
        elif key in _EDIT_KEYS and index.isValid():
            self.edit_cell(row, Column(index.column()))
        elif key == Qt.Key.Key_Space and index.column() == Column.COLOR:
            self.edit_cell(row, Column.COLOR)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask the panel for its menu."""
        self.menuAsked.emit(event.globalPos())

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Move the dragged classes to where they were dropped.

        Qt would copy the rows and delete the old ones; here classes are moved, in one undo step.
        """
        if event.source() is not self:
            event.ignore()
            return
        position = event.position().toPoint() if hasattr(event, "position") else event.pos()
        self.move_rows(self.selected_rows(), self._drop_row(position))
        # Else Qt would delete what it takes for the originals.
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def _drop_row(self, position: QPoint) -> int:
        """In front of which row something dropped at ``position`` goes."""
        index = self.indexAt(position)
        if not index.isValid():
            return self.classes.rowCount()
        middle = self.visualRect(index).center().y()
        return index.row() + (1 if position.y() > middle else 0)

    def move_rows(self, rows: List[int], before: int) -> None:
        """Move classes in front of a row, keeping their order."""
        order = list(range(self.classes.rowCount()))
        moved = [row for row in rows if 0 <= row < len(order)]
        kept_before = [row for row in order[:before] if row not in moved]
        kept_after = [row for row in order[before:] if row not in moved]
        wanted = [*kept_before, *moved, *kept_after]
        if not moved or wanted == order:
            return
        if len(moved) == 1:
            self.classes.move(moved[0], wanted.index(moved[0]))
            return
        stack = self.classes.undo_stack
        stack.beginMacro(tr("Move {count} classes").format(count=len(moved)))
        for place, row in enumerate(wanted):
            self.classes.move(order.index(row), place)
            order.insert(place, order.pop(order.index(row)))
        stack.endMacro()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Say what to do while there are no classes."""
        super().paintEvent(event)
        if self.classes.rowCount():
            return
        painter = QPainter(self.viewport())
        color = self.palette().color(QPalette.ColorRole.Text)
        color.setAlphaF(0.6)
        painter.setPen(color)
        margin = self.fontMetrics().height()
        painter.drawText(
            self.viewport().rect().adjusted(margin, margin, -margin, -margin),
            enum_number(Qt.AlignmentFlag.AlignCenter) | enum_number(Qt.TextFlag.TextWordWrap),
            tr(
                "No classes yet. Add one with + and type its name, paste a list, or start from "
                "a library."
            ),
        )
        painter.end()
