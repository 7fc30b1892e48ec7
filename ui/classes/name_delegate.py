"""The cell of a class's name, with what it means below where the table is narrow."""

from __future__ import annotations

from typing import Any, NamedTuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QPointF, QRect, QSize, Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPalette, QTextLayout, QTextOption
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionViewItem

from .class_table import meaning_text
from .delegates import TextDelegate
from .entries import Column

#: Materials named below a name.
_MATERIALS = 2


class _Text(NamedTuple):
    """A text broken into lines, its height, and the icon beside it."""

    layout: Any
    height: int
    icon: QIcon


class NameDelegate(TextDelegate):
    """A name, and below it what it means where that has no column of its own.

    Attributes
    ----------
    tells_meaning : bool
        Whether the second part is shown.
    """

    tells_meaning = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the background as the style does, then icons and texts."""
        if not self._meaning(index):
            super().paint(painter, option, index)
            return
        # A copy: the view hands the same option to the next column.
        option = QStyleOptionViewItem(option)
        self.initStyleOption(option, index)
        name, icon = option.text, QIcon(option.icon)
        option.text, option.icon = "", QIcon()
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasDecoration
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        rect = _inside(option)
        painter.save()
        painter.setClipRect(option.rect)
        upper, lower = self._texts(option, index, name, icon, rect.width())
        painter.setPen(option.palette.color(role))
        _draw(painter, rect, upper, option)
        is_known = index.model().meanings_known
        ink = option.palette.color(role)
        ink.setAlphaF(0.75 if is_known else 0.5)
        painter.setPen(ink)
        _draw(painter, rect.adjusted(0, upper.height, 0, 0), lower, option)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: N802
        if not self._meaning(index):
            return super().sizeHint(option, index)
        # A copy: the view hands the same option to the next column.
        option = QStyleOptionViewItem(option)
        self.initStyleOption(option, index)
        if option.widget is not None:
            option.rect.setWidth(option.widget.columnWidth(index.column()))
        width = _inside(option).width()
        upper, lower = self._texts(option, index, option.text, QIcon(option.icon), width)
        return QSize(option.rect.width(), upper.height + lower.height + 2 * _MARGIN)

    def _meaning(self, index: QModelIndex) -> str:
        if not self.tells_meaning:
            return ""
        return meaning_text(index.model().meaning(index.row()), _MATERIALS)

    def _texts(
        self, option: QStyleOptionViewItem, index: QModelIndex, name: str, icon: QIcon, width: int
    ) -> Any:
        """Name and meaning, broken into lines of ``width``."""
        problem = index.sibling(index.row(), Column.MAPS_TO).data(Qt.ItemDataRole.DecorationRole)
        small = QFont(option.font)
        if small.pointSizeF() > 0:
            small.setPointSizeF(small.pointSizeF() * 0.88)
        return (
            _broken(name or " ", option.font, width, icon, option),
            _broken(self._meaning(index), small, width, problem or QIcon(), option),
        )


_MARGIN = 3


def _inside(option: QStyleOptionViewItem) -> QRect:
    style = option.widget.style() if option.widget is not None else QgsApplication.style()
    side = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
    return option.rect.adjusted(side, _MARGIN, -side, -_MARGIN)


def _broken(text: str, font: QFont, width: int, icon: QIcon, option: QStyleOptionViewItem) -> _Text:
    """Lines broken between words, within a word only where it is too long for one."""
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    wrap.setTextDirection(option.direction)
    layout = QTextLayout(text, font)
    layout.setTextOption(wrap)
    room, height = max(width - _room(icon, font), 1), 0.0
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, height))
        height += line.height()
        line = layout.createLine()
    layout.endLayout()
    return _Text(layout, round(height + 0.49), icon)


def _room(icon: QIcon, font: QFont) -> int:
    """What an icon at the beginning of the lines takes."""
    return 0 if icon.isNull() else QFontMetrics(font).height() + _MARGIN


def _draw(painter: QPainter, rect: QRect, text: _Text, option: QStyleOptionViewItem) -> None:
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    taken = _room(text.icon, text.layout.font())
    if taken:
        side = taken - _MARGIN
        left = rect.right() - side if mirrored else rect.left()
        text.icon.paint(painter, QRect(left, rect.top(), side, side))
    start = QPointF(rect.left() + (0 if mirrored else taken), rect.top())
    text.layout.draw(painter, start)
