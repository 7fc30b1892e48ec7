"""Small widgets and layouts that the docks share."""

from __future__ import annotations

from typing import Any, Callable, List, Optional, Tuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtGui import QPaintEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QLabel,
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)


def tool_button(
    parent: QWidget,
    name: str,
    icon: str,
    text: str,
    tip: str,
    clicked: Optional[Callable[[], Any]] = None,
) -> QToolButton:
    """A button as in QGIS's tool bars that the keyboard reaches, too.

    Parameters
    ----------
    name : str
        Object name.
    icon : str
        Name in QGIS's icon theme such as ``/symbologyAdd.svg``; "" shows the text.
    text : str
        What the button is called; always read out.
    tip : str
        Tooltip.
    clicked : callable, optional
    """
    button = QToolButton(parent)
    button.setObjectName(name)
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(text)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if icon:
        button.setIcon(QgsApplication.getThemeIcon(icon))
    if clicked is not None:
        button.clicked.connect(lambda: clicked())
    return button


class TextLabel(QLabel):
    """Words that may be long and may be a user's: wrapped, never wider than the dock, no markup."""

    def __init__(self, parent: QWidget, name: str = "", text: str = "") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)


class ElidedCombo(QComboBox):
    """A combo box that ends a text in dots where there is no room for all of it."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """As the style does, with the shortened text."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        place = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        room = place.width() - self.fontMetrics().averageCharWidth()
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


class FlowLayout(QLayout):
    """Widgets side by side as long as there is room, then in the next line; mirrored for
    right-to-left.

    Parameters
    ----------
    parent : QWidget, optional
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._items: List[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> Optional[QLayoutItem]:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> Optional[QLayoutItem]:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Any:  # noqa: N802
        return Qt.Orientations() if hasattr(Qt, "Orientations") else Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return self._arrange(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    def sizeHint(self) -> QSize:  # noqa: N802
        sizes = [item.sizeHint() for item in self._shown()]
        if not sizes:
            return QSize()
        width = sum(size.width() for size in sizes) + self._gap() * (len(sizes) - 1)
        return QSize(width, max(size.height() for size in sizes))

    def minimumSize(self) -> QSize:  # noqa: N802
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> List[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _gap(self) -> int:
        if self.spacing() >= 0:
            return self.spacing()
        owner = self.parentWidget()
        metric = QStyle.PixelMetric.PM_LayoutHorizontalSpacing
        found = owner.style().pixelMetric(metric, None, owner) if owner is not None else -1
        return found if found >= 0 else 6

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        """Put the widgets into ``rect`` and return the height they take."""
        gap, top, mirrored = self._gap(), 0, self._is_mirrored()
        for line in self._lines(rect.width(), gap):
            tallest, left = max(size.height() for _, size in line), 0
            for item, size in line if moves else ():
                x = rect.width() - left - size.width() if mirrored else left
                # In the middle of its line, so that words stand on one level.
                y = top + (tallest - size.height()) // 2
                item.setGeometry(QRect(rect.topLeft() + QPoint(x, y), size))
                left += size.width() + gap
            top += tallest + gap
        return max(top - gap, 0)

    def _lines(self, width: int, gap: int) -> List[List[Tuple[QLayoutItem, QSize]]]:
        lines: List[List[Tuple[QLayoutItem, QSize]]] = []
        left = width + 1
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(max(width, 1), 1 << 20))
            if left + size.width() > width:
                lines.append([])
                left = 0
            lines[-1].append((item, size))
            left += size.width() + gap
        return lines

    def _is_mirrored(self) -> bool:
        owner = self.parentWidget()
        return owner is not None and owner.layoutDirection() == Qt.LayoutDirection.RightToLeft
