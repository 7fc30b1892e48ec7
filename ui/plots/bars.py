"""Bars of probabilities, painted by Qt alone."""

from __future__ import annotations

import html
from typing import List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QEvent, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...i18n import fraction, tr
from ...processing_provider.compat import enum_number
from .drawing import mixed, readable

Bar = Tuple[str, str, float]

#: Share of the width that names may take.
_MOST_NAMES = 0.45


def share_text(share: float) -> str:
    """A share 0 to 1 with two digits, as ".91": never as per cent, which sounds like certainty."""
    if 0 < share < 0.005:
        return "<" + fraction(0.01)
    return fraction(share)


class ProbabilityBars(QWidget):
    """One bar a class: name, bar in the class's colour, probability.

    Follows palette, font and direction of writing.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("SpectralPromptsProbabilityBars")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(tr("Probability of each class"))
        self.setToolTip(tr("Probability of each class, given the classes listed."))
        self._bars: List[Bar] = []

    def set_data(self, bars: Sequence[Bar]) -> None:
        """Show other bars: (name, "#rrggbb", probability 0 to 1), in this order."""
        self._bars = [
            (name, color, max(0.0, min(float(share), 1.0))) for name, color, share in bars
        ]
        # For those who hear the screen.
        self.setAccessibleDescription(
            ", ".join(f"{name} {share_text(share)}" for name, _, share in self._bars)
        )
        self.updateGeometry()
        self.update()

    @property
    def data(self) -> List[Bar]:
        """What is shown."""
        return list(self._bars)

    def _row_height(self) -> int:
        return round(self.fontMetrics().height() * 1.25)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.fontMetrics().averageCharWidth() * 40, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(
            self.fontMetrics().averageCharWidth() * 20, self._row_height() * len(self._bars)
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the bars."""
        painter = QPainter(self)
        metrics = self.fontMetrics()
        gap = metrics.averageCharWidth()
        row, width = self._row_height(), self.width()
        # Widths are rounded: a name that just fits must not end in dots.
        widest = max((metrics.horizontalAdvance(bar[0] + " ") for bar in self._bars), default=0)
        names = min(widest, round(width * _MOST_NAMES))
        numbers = metrics.horizontalAdvance("<.01")
        room = max(width - names - numbers - 2 * gap, 1)
        palette = self.palette()
        background = palette.color(QPalette.ColorRole.Window)
        text = readable(palette.color(QPalette.ColorRole.WindowText), background)
        track = QColor(mixed(text, background, 0.12))
        rim = QColor(mixed(text, background, 0.5))
        start, end = self._alignments()
        for index, (name, color, share) in enumerate(self._bars):
            top = index * row
            painter.setPen(text)
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, names)
            painter.drawText(self._mirrored(0, top, names, row), start, shown)
            place = (width - numbers, top, numbers, row)
            painter.drawText(self._mirrored(*place), end, share_text(share))
            inset = max(row // 5, 2)
            full = self._mirrored(names + gap, top + inset, room, row - 2 * inset)
            painter.fillRect(full, track)
            length = round(room * share)
            if length:
                bar = self._mirrored(names + gap, top + inset, length, row - 2 * inset)
                painter.fillRect(bar, QColor(color or text.name()))
                painter.setPen(rim)
                painter.drawRect(bar.adjusted(0, 0, -1, -1))
        painter.end()

    def _mirrored(self, left: int, top: int, width: int, height: int) -> QRect:
        """A rectangle counted from where lines begin."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - width
        return QRect(left, top, width, height)

    def _alignments(self) -> Tuple[int, int]:
        """Where names and numbers stand in their places, which are mirrored by hand."""
        sides = [Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            sides.reverse()
        more = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        return enum_number(sides[0] | more), enum_number(sides[1] | more)

    def event(self, event: QEvent) -> bool:
        """A tooltip tells the whole name."""
        if isinstance(event, QHelpEvent):
            index = event.pos().y() // max(self._row_height(), 1)
            if 0 <= index < len(self._bars):
                name, _, share = self._bars[index]
                text = f"<qt>{html.escape(name)}: {share_text(share)}</qt>"
                QToolTip.showText(event.globalPos(), text, self)
                return True
        return super().event(event)
