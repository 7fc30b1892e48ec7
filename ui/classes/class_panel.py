"""The table of classes with everything that is done to it."""

from __future__ import annotations

from typing import Any, List, Optional

from qgis.core import QgsStyle
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...i18n import tr
from ..qt import QAction
from ..tips import plain
from ..widgets import FlowLayout, TextLabel, tool_button
from . import colours, prompt_files
from .class_actions import ClassActions
from .class_list import Column
from .descriptions import DescriptionMenu
from .libraries import LibraryMenu
from .table_view import ClassTableView


class ClassPanel(QWidget):
    """Table, its tool buttons, and the description of the current class.

    Parameters
    ----------
    session : Session
    parent : QWidget, optional
    """

    #: A row and the words that are being typed for it; None when nobody types any more.
    drafted = pyqtSignal(int, object)

    def __init__(self, session: Any, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._session, self._classes = session, session.classes
        self.bulk = ClassActions(session, self)
        self._is_closed = False
        self.table = ClassTableView(self._classes, self)
        self.problem = TextLabel(self, "SpectralPromptsClassProblem")
        self.problem.setVisible(False)
        self._make_actions()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._tool_row())
        layout.addWidget(self.table, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self._description_box())
        self._set_tab_order()
        self.table.menuAsked.connect(self._open_menu)
        self.table.addPressed.connect(self.add)
        self.table.pastePressed.connect(self.bulk.paste)
        self.table.copyPressed.connect(lambda: self.bulk.copy(self.table.selected_rows()))
        self.table.deletePressed.connect(self.delete)
        for delegate in (self.table.name_delegate, self.table.text_delegate):
            delegate.typing.connect(self._typing)
            delegate.typed.connect(self._typed)
        self._classes.classesChanged.connect(self.refresh)
        self._classes.currentChanged.connect(self._current_changed)
        # Only then the stack knows what it would undo.
        self._classes.undo_stack.indexChanged.connect(self.refresh)
        self._classes.refused.connect(session.messages.warning)
        self.table.selectionModel().selectionChanged.connect(self.refresh)
        self.refresh()
        self._current_changed(self._classes.current)

    # -- widgets -------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        stack = self._classes.undo_stack
        self.undo_action = stack.createUndoAction(self, tr("Undo"))
        self.redo_action = stack.createRedoAction(self, tr("Redo"))
        self.undo_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self.redo_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Redo))
        for action in (self.undo_action, self.redo_action):
            # QGIS has the same shortcuts for layers: these count while the table has the focus.
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.table.addAction(action)

    def _action(self, text: str, tip: str, slot: Any) -> QAction:
        action = QAction(text, self)
        action.setToolTip(tip)
        action.triggered.connect(lambda *_: slot())
        return action

    def _tool_row(self) -> FlowLayout:
        row = FlowLayout()
        row.setSpacing(1)
        self.add_button = self._button("Add", "/symbologyAdd.svg", tr("Add class"), "", self.add)
        self.delete_button = self._button(
            "Delete", "/symbologyRemove.svg", tr("Delete"), "", self.delete
        )
        self.up_button = self._button("Up", "/mActionArrowUp.svg", tr("Move up"), "", self.move_up)
        self.down_button = self._button(
            "Down", "/mActionArrowDown.svg", tr("Move down"), "", self.move_down
        )
        self.undo_button = self._button("Undo", "/mActionUndo.svg", tr("Undo"), "", self.undo)
        self.redo_button = self._button("Redo", "/mActionRedo.svg", tr("Redo"), "", self.redo)
        self.paste_button = self._button(
            "Paste",
            "/mActionEditPaste.svg",
            tr("Paste..."),
            tr("Paste a list of classes, one a line, from a text or a spreadsheet"),
            self.bulk.paste,
        )
        self.library_button = tool_button(
            self,
            "SpectralPromptsLibrary",
            "",
            tr("Library"),
            tr("Start from a set of classes that comes with the plugin"),
        )
        self.library_menu = LibraryMenu(self, self.bulk.start_from, self.bulk.add_entries)
        self.library_button.setMenu(self.library_menu)
        self.library_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_button = tool_button(
            self, "SpectralPromptsMore", "", "\u2026", tr("Import, export, colours and more")
        )
        self.more_button.setAccessibleName(tr("More"))
        self.more_menu = self._more_menu()
        self.more_button.setMenu(self.more_menu)
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more_button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.buttons = [
            self.add_button,
            self.delete_button,
            self.up_button,
            self.down_button,
            self.undo_button,
            self.redo_button,
            self.library_button,
            self.paste_button,
            self.more_button,
        ]
        for button in self.buttons:
            row.addWidget(button)
        return row

    def _set_tab_order(self) -> None:
        """From left to right, then down, whatever was made first."""
        order = [*self.buttons, self.table, self.description_box, self.description]
        for first, second in zip(order, order[1:]):
            QWidget.setTabOrder(first, second)

    def _button(self, name: str, icon: str, text: str, tip: str, slot: Any) -> QToolButton:
        return tool_button(self, "SpectralPromptsClass" + name, icon, text, tip or text, slot)

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("SpectralPromptsClassMenu")
        menu.setToolTipsVisible(True)
        self.import_action = self._action(
            tr("Import..."),
            tr("Read classes from a prompt set or text file"),
            self.bulk.import_file,
        )
        self.export_action = self._action(
            tr("Export..."),
            tr("Write the classes to a prompt set or text file"),
            self.bulk.export_file,
        )
        menu.addAction(self.import_action)
        menu.addAction(self.export_action)
        menu.addSeparator()
        self.description_menu = DescriptionMenu(self._session, self)
        menu.addMenu(self.description_menu)
        self.ramp_menu = menu.addMenu(tr("Colours of all from a ramp"))
        self.ramp_menu.setToolTipsVisible(True)
        self.ramp_menu.aboutToShow.connect(self._fill_ramps)
        self.clear_action = self._action(
            tr("Delete all classes"), tr("Undo brings them back"), self.bulk.clear
        )
        menu.addSeparator()
        menu.addAction(self.clear_action)
        return menu

    def _description_box(self) -> QgsCollapsibleGroupBox:
        self.description_box = QgsCollapsibleGroupBox(tr("Description"), self)
        self.description_box.setObjectName("SpectralPromptsDescriptionBox")
        self.description_box.setToolTip(tr("What the current class looks like, in your own words"))
        self.description_box.setSaveCollapsedState(False)
        self.description_box.setCollapsed(True)
        self.description = QPlainTextEdit(self.description_box)
        self.description.setObjectName("SpectralPromptsDescription")
        self.description.setAccessibleName(tr("Description of the current class"))
        self.description.setTabChangesFocus(True)
        self.description.setFixedHeight(self.fontMetrics().lineSpacing() * 5)
        self.description.textChanged.connect(self._description_typed)
        QVBoxLayout(self.description_box).addWidget(self.description)
        return self.description_box

    # -- actions -------------------------------------------------------------------------------

    def add(self) -> None:
        """Add a class below the current one and let its name be typed."""
        current = self._classes.current
        row = self._classes.add(row=current + 1 if current >= 0 else -1)
        self.table.edit_cell(row, Column.NAME)

    def delete(self) -> None:
        """Delete the selected classes."""
        self._classes.remove(self.table.selected_rows())

    def move_up(self) -> None:
        """Move the selected classes up by one row."""
        rows = self.table.selected_rows()
        if rows and rows[0] > 0:
            self.table.move_rows(rows, rows[0] - 1)

    def move_down(self) -> None:
        """Move the selected classes down by one row."""
        rows = self.table.selected_rows()
        if rows and rows[-1] < self._classes.rowCount() - 1:
            self.table.move_rows(rows, rows[-1] + 2)

    def undo(self) -> None:
        """Take back the last change."""
        self._classes.undo_stack.undo()

    def redo(self) -> None:
        """Make the change again that was taken back."""
        self._classes.undo_stack.redo()

    def _fill_ramps(self) -> None:
        self.ramp_menu.clear()
        style = QgsStyle.defaultStyle()
        favourites = set(style.symbolsOfFavorite(QgsStyle.StyleEntity.ColorrampEntity))
        names = sorted(style.colorRampNames(), key=lambda name: (name not in favourites, name))
        for name in names:
            action = self.ramp_menu.addAction(colours.ramp_icon(style.colorRamp(name), self), name)
            action.setToolTip(tr("Give all classes colours of this ramp, from first to last"))
            action.triggered.connect(lambda *_, one=name: self.bulk.use_ramp(one))
        if not names:
            nothing = self.ramp_menu.addAction(tr("There are no colour ramps"))
            nothing.setEnabled(False)
            nothing.setToolTip(tr("Make one in Settings > Style manager."))

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for button in (self.add_button, self.delete_button, self.up_button, self.down_button):
            action = menu.addAction(button.icon(), button.text())
            action.setEnabled(button.isEnabled())
            action.setToolTip(button.toolTip())
            action.triggered.connect(button.click)
        menu.addSeparator()
        row = self._classes.current
        color = menu.addAction(tr("Choose colour..."))
        color.setEnabled(row >= 0)
        color.triggered.connect(lambda: self.table.edit_cell(row, Column.COLOR))
        menu.addActions([self.undo_action, self.redo_action])
        menu.addSeparator()
        menu.addActions(self.more_menu.actions())
        menu.popup(place)

    # -- what changes --------------------------------------------------------------------------

    def _typing(self, row: int, column: int, text: str) -> None:
        entries = self._classes.entries
        if row >= len(entries):
            return
        name, prompts = entries[row].words
        if column == Column.NAME:
            name = text
        elif column == Column.PROMPTS:
            prompts = prompt_files.split_prompts(text)
        else:
            return
        self.drafted.emit(row, (name, tuple(prompts)))

    def _typed(self, row: int, column: int) -> None:
        self.drafted.emit(row, None)

    def _current_changed(self, row: int) -> None:
        entries = self._classes.entries
        known = 0 <= row < len(entries)
        text = entries[row].description if known else ""
        if self.description.toPlainText() != text:
            blocked = self.description.blockSignals(True)
            self.description.setPlainText(text)
            self.description.blockSignals(blocked)
        self.description.setEnabled(known)
        tip = tr("What the class looks like, in your own words; used when a model is trained")
        self.description.setToolTip(tip if known else tr("Choose a class in the table first."))
        title = tr("Description of {name}").format(name=entries[row].name) if known else ""
        self.description_box.setTitle((title or tr("Description")).replace("&", "&&"))

    def _description_typed(self) -> None:
        row = self._classes.current
        if row >= 0:
            self._classes.set_description(row, self.description.toPlainText(), merge=("text", row))

    def refresh(self, *ignored: Any) -> None:
        """Enable what can be done, and say of the rest why it cannot."""
        if self._is_closed:
            return
        rows, count = self.table.selected_rows(), self._classes.rowCount()
        stack = self._classes.undo_stack
        none = "" if rows else tr("Select a class first.")
        first = none or ("" if rows[0] > 0 else tr("The class is the first already."))
        last = none or ("" if rows[-1] < count - 1 else tr("The class is the last already."))
        nothing = "" if count else tr("There are no classes yet.")
        _allow(self.add_button, "", tr("Add a class below the current one (Ins)"))
        _allow(self.delete_button, none, tr("Delete the selected classes (Del)"))
        _allow(self.up_button, first, tr("Move up (Ctrl+Up); values stay with their classes"))
        _allow(self.down_button, last, tr("Move down (Ctrl+Down); values stay with their classes"))
        undo = tr("Undo: {text}").format(text=stack.undoText())
        redo = tr("Redo: {text}").format(text=stack.redoText())
        _allow(self.undo_button, "" if stack.canUndo() else tr("There is nothing to undo."), undo)
        _allow(self.redo_button, "" if stack.canRedo() else tr("There is nothing to redo."), redo)
        for action, tip in (
            (self.export_action, tr("Write the classes to a prompt set or text file")),
            (
                self.description_menu.menuAction(),
                tr("What classes look like, in the words of a language model of your choice"),
            ),
            (self.ramp_menu.menuAction(), tr("Give all classes colours from one end to the other")),
            (self.clear_action, tr("Undo brings them back")),
        ):
            action.setEnabled(not nothing)
            action.setToolTip(nothing or tip)
        problems = self.problems()
        self.problem.setText("\n".join(problems[:2]))
        self.problem.setVisible(bool(problems))
        self._current_changed(self._classes.current)
        self.table.spread()

    def close_down(self) -> None:
        """Look at the list no more: it may go before the widgets do."""
        self._is_closed = True
        self.description_menu.close_down()

    def problems(self) -> List[str]:
        """What is wrong in the table, a sentence each, without what is only not done yet."""
        found = []
        for row, entry in enumerate(self._classes.entries):
            problem = self._classes.problem(row)
            if problem and entry.name.strip():
                found.append(problem)
        return list(dict.fromkeys(found))


def _allow(button: QToolButton, why_not: str, tip: str) -> None:
    button.setEnabled(not why_not)
    button.setToolTip(plain(why_not or tip))
