"""The list of class areas: name with a bar in the class's colour, area and share, confidence."""

from __future__ import annotations

from typing import Any, Collection, List, Optional

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ...i18n import fixed, tr
from ...processing_provider.compat import enum_number
from .colours import swatch
from .summary import ClassArea, area_texts, share_text

NAME, AREA, CONFIDENCE = range(3)
_VALUE = enum_number(Qt.ItemDataRole.UserRole)
_SHARE = _VALUE + 1
_COLOR = _VALUE + 2
#: Rows shown before the list scrolls.
_MOST_ROWS = 10


class AreaView(QTreeWidget):
    """One row a class; the check box says whether the class is shown on the map.

    Parameters
    ----------
    parent : QWidget, optional
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("SpectralPromptsAreas")
        self.setAccessibleName(tr("Areas of the classes"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAllColumnsShowFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHeaderLabels([tr("Class"), tr("Area"), tr("Conf.")])
        tips = (
            tr("Unchecked classes are transparent on the map"),
            tr("Mapped area, in pixels where the raster has no reference system, and its share"),
            tr("Mean confidence of the class's pixels, 0 to 1: compares classes with each other"),
        )
        for column, tip in enumerate(tips):
            self.headerItem().setToolTip(column, tip)
        for column in (AREA, CONFIDENCE):
            self.headerItem().setTextAlignment(column, enum_number(Qt.AlignmentFlag.AlignTrailing))
        self.header().setSectionsMovable(False)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(1)
        self.setItemDelegateForColumn(NAME, _BarDelegate(self))

    def set_areas(self, areas: List[ClassArea], hidden: Collection[int] = ()) -> None:
        """Show these classes; the values ``hidden`` are transparent on the map."""
        blocked = self.blockSignals(True)
        self.clear()
        largest = max((area.share for area in areas), default=0.0)
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        for area, size in zip(areas, area_texts(areas)):
            told = "" if area.confidence is None else fixed(area.confidence, 2)
            item = QTreeWidgetItem([area.name, f"{size}\n{share_text(area.share)}", told])
            item.setIcon(NAME, swatch(area.color, self))
            item.setData(NAME, _VALUE, area.value)
            item.setData(NAME, _SHARE, area.share / largest if largest else 0.0)
            item.setData(NAME, _COLOR, area.color)
            states = Qt.CheckState
            is_hidden = area.value in hidden
            item.setCheckState(NAME, states.Unchecked if is_hidden else states.Checked)
            item.setTextAlignment(AREA, enum_number(trailing))
            item.setTextAlignment(CONFIDENCE, enum_number(trailing))
            self.addTopLevelItem(item)
        self.setColumnHidden(CONFIDENCE, all(area.confidence is None for area in areas))
        self.blockSignals(blocked)
        self._spread()
        self.updateGeometry()

    def value_of(self, item: Optional[QTreeWidgetItem]) -> Optional[int]:
        """The class value of a row."""
        return None if item is None else int(item.data(NAME, _VALUE))

    def largest(self) -> Optional[QTreeWidgetItem]:
        """The row of the class with the largest area."""
        rows = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        return max(rows, key=lambda item: float(item.data(NAME, _SHARE)), default=None)

    def checked_values(self) -> List[int]:
        """The values of the classes that are shown."""
        items = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        return [
            int(item.data(NAME, _VALUE))
            for item in items
            if item.checkState(NAME) == Qt.CheckState.Checked
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give names and bars what is left."""
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        widths = {}
        for column in (AREA, CONFIDENCE):
            if not self.isColumnHidden(column):
                header = self.header().sectionSizeHint(column)
                widths[column] = max(self.sizeHintForColumn(column), header)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(NAME, max(self.viewport().width() - sum(widths.values()), 1))

    def sizeHint(self) -> QSize:  # noqa: N802
        rows = min(max(self.topLevelItemCount(), 1), _MOST_ROWS)
        row = max(self.sizeHintForRow(0), self.fontMetrics().height() + 4)
        return QSize(super().sizeHint().width(), self.header().sizeHint().height() + rows * row + 4)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.fontMetrics().averageCharWidth() * 20, self.sizeHint().height())


class _BarDelegate(QStyledItemDelegate):
    """Check box and swatch as usual; beside them the name, and below it its share as a bar."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        """Let the style draw all but the text."""
        # A copy: the view hands the same option to the next column.
        option = QStyleOptionViewItem(option)
        self.initStyleOption(option, index)
        style, name = option.widget.style(), option.text
        place = style.subElementRect(
            QStyle.SubElement.SE_ItemViewItemText, option, option.widget
        ).adjusted(3, 0, -3, 0)
        # As wide as the cell leaves, not as the text needs.
        if option.direction == Qt.LayoutDirection.RightToLeft:
            place.setLeft(option.rect.left() + 3)
        else:
            place.setRight(option.rect.right() - 3)
        option.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        ink = option.palette.color(role)
        line = option.fontMetrics.height()
        top = option.rect.top() + max((option.rect.height() - line * 3 // 2) // 2, 0)
        painter.save()
        painter.setPen(ink)
        shown = option.fontMetrics.elidedText(name, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(
            QRect(place.left(), top, place.width(), line),
            enum_number(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter),
            shown,
        )
        length = round(place.width() * float(index.data(_SHARE) or 0.0))
        if length > 0:
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            left = place.right() + 1 - length if mirrored else place.left()
            bar = QRect(left, top + line + 2, length, max(line // 3, 3))
            painter.fillRect(bar, QColor(index.data(_COLOR)))
            ink.setAlphaF(0.4)
            painter.setPen(ink)
            painter.drawRect(bar.adjusted(0, 0, -1, -1))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:  # noqa: N802
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), option.fontMetrics.height() * 2 + 6))
