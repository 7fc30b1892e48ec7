"""Colours for classes: one that is unlike those in use, and a ramp for all."""

from __future__ import annotations

from typing import List, Sequence

from qgis.core import QgsColorRamp, QgsSymbolLayerUtils
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QStyle, QWidget

#: Of similar weight, apart also for most colour-blind readers; the engine's, so that a map made
#: from the toolbox looks like one made here.
PALETTE = (
    "#2f6fb3", "#e0a526", "#3a9a4b", "#c5443c", "#7e57a8", "#26a3a3",
    "#8d5f33", "#de79b8", "#7c8594", "#a9c23f", "#f08a5d", "#34407f",
)  # fmt: skip
#: Squared distance in RGB (0..255) under which two colours are hard to tell apart in a legend.
_CLOSE = 45.0**2
#: Turns through the hues so that neighbours are far apart (the golden ratio).
_TURN = 0.618034


def next_color(used: Sequence[str]) -> str:
    """``#rrggbb`` for one more class beside those ``used``; always the same for the same list."""
    taken = [QColor(color) for color in used if color]
    candidates = [QColor(color) for color in PALETTE]
    for number in range(96):
        hue = (number * _TURN) % 1.0
        value, saturation = ((0.78, 0.62), (0.55, 0.7), (0.9, 0.42))[number % 3]
        candidates.append(QColor.fromHsvF(hue, saturation, value))
    for candidate in candidates:
        if all(_distance(candidate, color) > _CLOSE for color in taken):
            return candidate.name()
    # Everything is close to something: the one that is farthest from its nearest.
    best = max(candidates, key=lambda c: min(_distance(c, color) for color in taken))
    return best.name()


def ramp_colors(ramp: QgsColorRamp, count: int) -> List[str]:
    """``count`` colours from one end of a ramp to the other, ``#rrggbb``."""
    steps = [0.5] if count == 1 else [i / (count - 1) for i in range(count)]
    return [QColor(ramp.color(step)).name() for step in steps]


def _distance(a: QColor, b: QColor) -> float:
    # Weighted as the eye does, roughly: T. Riemersma's "redmean".
    red = (a.red() + b.red()) / 2
    parts = ((2 + red / 256, a.red() - b.red()), (4.0, a.green() - b.green()))
    blue = (2 + (255 - red) / 256, a.blue() - b.blue())
    return sum(weight * step**2 for weight, step in (*parts, blue)) / 3


def ramp_icon(ramp: QgsColorRamp, widget: QWidget) -> QIcon:
    """A small picture of a ramp for a menu."""
    side = widget.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, widget)
    return QgsSymbolLayerUtils.colorRampPreviewIcon(ramp, QSize(side * 3, side))


def swatch(color: str, widget: QWidget) -> QIcon:
    """A square in a class's colour with a rim, so that a pale one is seen on white."""
    side = widget.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, widget)
    picture = QPixmap(side, side)
    picture.fill(QColor(color))
    rim = widget.palette().color(QPalette.ColorRole.Text)
    rim.setAlphaF(0.45)
    painter = QPainter(picture)
    painter.setPen(rim)
    painter.drawRect(0, 0, side - 1, side - 1)
    painter.end()
    return QIcon(picture)
