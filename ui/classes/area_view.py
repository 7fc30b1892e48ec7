"""The table of class areas: name, area, share as a bar in the class's colour, confidence."""

from __future__ import annotations

from typing import Any, List, Optional

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPixmap, QResizeEvent
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

from ...i18n import tr
from ...processing_provider.compat import enum_number
from .summary import ClassArea, area_text, share_text

NAME, AREA, SHARE, CONFIDENCE = range(4)
_VALUE = enum_number(Qt.ItemDataRole.UserRole)
_SHARE = _VALUE + 1
_COLOR = _VALUE + 2
#: Rows shown before the list scrolls.
_MOST_ROWS = 12


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
        self.setHeaderLabels([tr("Class"), tr("Area"), tr("Share"), tr("Confid.")])
        tips = (
            tr("Unchecked classes are transparent on the map"),
            tr("Mapped area; pixels where the raster has no reference system"),
            tr("Share of the classified pixels"),
            tr("Mean confidence of the class's pixels, 0 to 1: compares classes with each other"),
        )
        for column, tip in enumerate(tips):
            self.headerItem().setToolTip(column, tip)
        self.header().setSectionsMovable(False)
        self.header().setStretchLastSection(False)
        self.setItemDelegateForColumn(SHARE, _BarDelegate(self))

    def set_areas(self, areas: List[ClassArea]) -> None:
        """Show these classes."""
        self.blockSignals(True)
        self.clear()
        largest = max((area.share for area in areas), default=0.0)
        for area in areas:
            told = "" if area.confidence is None else f"{area.confidence:.2f}"
            item = QTreeWidgetItem([area.name, area_text(area), share_text(area.share), told])
            item.setIcon(NAME, self._swatch(area.color))
            item.setToolTip(NAME, "")
            item.setData(NAME, _VALUE, area.value)
            item.setData(SHARE, _SHARE, area.share / largest if largest else 0.0)
            item.setData(SHARE, _COLOR, area.color)
            item.setCheckState(NAME, Qt.CheckState.Checked)
            for column in (AREA, CONFIDENCE):
                item.setTextAlignment(column, enum_number(Qt.AlignmentFlag.AlignTrailing))
            self.addTopLevelItem(item)
        self.setColumnHidden(CONFIDENCE, all(area.confidence is None for area in areas))
        self.blockSignals(False)
        self._spread()
        self.updateGeometry()

    def _swatch(self, color: str) -> Any:
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, self)
        picture = QPixmap(side, side)
        picture.fill(QColor(color))
        return type(self.headerItem().icon(0))(picture)

    def value_of(self, item: Optional[QTreeWidgetItem]) -> Optional[int]:
        """The class value of a row."""
        return None if item is None else int(item.data(NAME, _VALUE))

    def checked_values(self) -> List[int]:
        """The values of the classes that are shown."""
        items = [self.topLevelItem(row) for row in range(self.topLevelItemCount())]
        return [
            int(item.data(NAME, _VALUE))
            for item in items
            if item.checkState(NAME) == Qt.CheckState.Checked
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give the bars what is left."""
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        width = self.viewport().width()
        unit = self.fontMetrics().averageCharWidth()
        area = max(self.sizeHintForColumn(AREA), self.header().sectionSizeHint(AREA))
        told = 0
        if not self.isColumnHidden(CONFIDENCE):
            told = max(
                self.sizeHintForColumn(CONFIDENCE), self.header().sectionSizeHint(CONFIDENCE)
            )
        left = max(width - area - told, unit * 16)
        name = min(max(self.sizeHintForColumn(NAME), unit * 10), int(left * 0.6))
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, size in ((NAME, name), (AREA, area), (SHARE, left - name), (CONFIDENCE, told)):
            self.setColumnWidth(column, size)

    def sizeHint(self) -> QSize:  # noqa: N802
        rows = min(max(self.topLevelItemCount(), 1), _MOST_ROWS)
        row = max(self.sizeHintForRow(0), self.fontMetrics().height() + 4)
        return QSize(super().sizeHint().width(), self.header().sizeHint().height() + rows * row + 4)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.fontMetrics().averageCharWidth() * 20, self.sizeHint().height())


class _BarDelegate(QStyledItemDelegate):
    """A share as a bar with its number beside it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        """Draw the background as the style does, then bar and number."""
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        ink = option.palette.color(role)
        gap = option.fontMetrics.averageCharWidth()
        number = option.fontMetrics.horizontalAdvance(tr("{percent} %").format(percent=100))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        rect = option.rect.adjusted(gap // 2, 0, -gap // 2, 0)
        place = QRect(rect.left() if mirrored else rect.right() - number, rect.top(), number, 0)
        place.setHeight(rect.height())
        painter.setPen(ink)
        painter.drawText(
            place,
            enum_number(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight),
            text,
        )
        room = max(rect.width() - number - gap, 0)
        length = round(room * float(index.data(_SHARE) or 0.0))
        if length > 0:
            left = rect.right() - length if mirrored else rect.left()
            inset = max(rect.height() // 4, 2)
            bar = QRect(left, rect.top() + inset, length, rect.height() - 2 * inset)
            painter.fillRect(bar, QColor(index.data(_COLOR)))
            ink.setAlphaF(0.4)
            painter.setPen(ink)
            painter.drawRect(bar.adjusted(0, 0, -1, -1))
        painter.restore()
