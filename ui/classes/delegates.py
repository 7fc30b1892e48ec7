"""How cells of the class table are painted and edited."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsApplication
from qgis.gui import QgsColorDialog
from qgis.PyQt import sip
from qgis.PyQt.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QColor, QKeyEvent, QPainter, QPalette
from qgis.PyQt.QtWidgets import (
    QLineEdit,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ...engine.text.promptset import MAX_VALUE
from ...i18n import tr
from .entries import Column

#: What a cell's editor should at least have, in characters.
_COMFORTABLE = 34


class ColorDelegate(QStyledItemDelegate):
    """A swatch; double click, F2, Enter or the space bar open QGIS's colour dialog.

    Attributes
    ----------
    ask : callable
        Gets the old colour, a parent window and a title; returns the new colour or an invalid one.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.ask: Callable[[QColor, QWidget, str], QColor] = _choose_color

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the cell's background as the style does, then the swatch."""
        # A copy: the view hands the same option to the next column.
        option = QStyleOptionViewItem(option)
        self.initStyleOption(option, index)
        option.icon, option.text = type(option.icon)(), ""
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasDecoration
        style = option.widget.style() if option.widget else QgsApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = QColor(index.data(Qt.ItemDataRole.DecorationRole))
        rim = option.palette.color(QPalette.ColorRole.Text)
        rim.setAlphaF(0.45)
        painter.setPen(rim)
        painter.setBrush(color)
        painter.drawRoundedRect(self.swatch(option.rect, option.fontMetrics.height()), 2, 2)
        painter.restore()

    @staticmethod
    def swatch(cell: QRect, line: int) -> QRect:
        """Where the swatch is in a cell; as high as a line of text, at the cell's top."""
        side = min(line, cell.height() - 6, cell.width() - 8)
        rect = QRect(0, 0, max(cell.width() - 10, side), side)
        rect.moveCenter(cell.center())
        return rect

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: N802
        line = option.fontMetrics.height()
        return QSize(line * 2, line + 8)

    def choose(self, index: QModelIndex, parent: QWidget) -> None:
        """Let the user choose another colour for the class of ``index``."""
        old = QColor(index.data(Qt.ItemDataRole.EditRole))
        name = index.sibling(index.row(), Column.NAME).data() or ""
        kept = QPersistentModelIndex(index)
        new = self.ask(old, parent.window(), tr("Colour of {name}").format(name=name))
        # The class may have gone while the dialog was open.
        if new.isValid() and new != old and kept.isValid():
            row, model = kept.row(), kept.model()
            model.setData(model.index(row, Column.COLOR), new, Qt.ItemDataRole.EditRole)


def _choose_color(old: QColor, parent: QWidget, title: str) -> QColor:
    return QgsColorDialog.getColor(old, parent, title, False)


class ValueDelegate(QStyledItemDelegate):
    """A spin box within the limits of class values."""

    def createEditor(  # noqa: N802
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex
    ) -> QSpinBox:
        box = QSpinBox(parent)
        box.setRange(1, MAX_VALUE)
        box.setFrame(False)
        return box

    def setEditorData(self, editor: QSpinBox, index: QModelIndex) -> None:  # noqa: N802
        editor.setValue(int(index.data(Qt.ItemDataRole.EditRole)))
        editor.selectAll()

    def setModelData(self, editor: QSpinBox, model: Any, index: QModelIndex) -> None:  # noqa: N802
        editor.interpretText()
        model.setData(index, editor.value(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        editor.setGeometry(_widened(editor, option, 9))


class TextDelegate(QStyledItemDelegate):
    """Text of a class: broken into lines, edited in a line that has room, told while typed."""

    #: Row, column and what has been typed so far.
    typing = pyqtSignal(int, int, str)
    #: The editor is closed; row and column.
    typed = pyqtSignal(int, int)

    def createEditor(  # noqa: N802
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex
    ) -> QLineEdit:
        line = QLineEdit(parent)
        line.setObjectName("SpectralPromptsCellEditor")
        if index.column() == Column.PROMPTS:
            line.setPlaceholderText(tr("synonyms, separated by commas"))
        row, column = index.row(), index.column()
        line.textEdited.connect(lambda text: self.typing.emit(row, column, text))
        line.destroyed.connect(lambda: self._ended(row, column))
        return line

    def _ended(self, row: int, column: int) -> None:
        # An editor may outlive the table by a turn of the event loop.
        if not sip.isdeleted(self):
            self.typed.emit(row, column)

    def setEditorData(self, editor: QLineEdit, index: QModelIndex) -> None:  # noqa: N802
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        # The model may tell of changes while the user is typing: his text stays.
        if not editor.isModified():
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QLineEdit, model: Any, index: QModelIndex) -> None:  # noqa: N802
        # Read only once more: a name with a line break, which a line cannot show, stays as it was.
        if editor.isModified():
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        editor.setGeometry(_widened(editor, option, _COMFORTABLE))

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        option.displayAlignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText
        if index.column() == Column.MAPS_TO and not index.model().meanings_known:
            fade(option.palette)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter and Tab go on as in a spreadsheet; everything else as usual."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            # A dock that is floating would be closed by it.
            event.accept()
        return super().eventFilter(watched, event)


def fade(palette: QPalette, opacity: float = 0.5) -> None:
    """Make text faint, for what is not current, whatever ground and theme it stands on.

    A theme's own colour for what is disabled may be meant for another ground: themes that are
    style sheets leave it as it was.
    """
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
        color = palette.color(role)
        color.setAlphaF(opacity)
        palette.setColor(role, color)


def _widened(editor: QWidget, option: QStyleOptionViewItem, characters: int) -> QRect:
    """The cell's place, made as wide as editing needs but not wider than the table."""
    rect = QRect(option.rect)
    room = editor.parentWidget().width()
    wanted = option.fontMetrics.averageCharWidth() * characters
    width = min(max(rect.width(), wanted), room)
    if editor.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        rect.setLeft(rect.right() - width + 1)
    else:
        rect.setWidth(width)
    if rect.right() >= room:
        rect.moveRight(room - 1)
    if rect.left() < 0:
        rect.moveLeft(0)
    hint = editor.sizeHint().height()
    if rect.height() > hint:
        # One line of text in the middle of a cell of several.
        rect = QRect(rect.left(), rect.center().y() - hint // 2, rect.width(), hint)
    return rect
