"""Spectra drawn on matplotlib's axes, in the colours of a palette."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict

import numpy
from qgis.PyQt.QtGui import QColor, QPalette

from .spectra_data import SpectraData, SpectrumLine

#: Luminance contrast under which a class's colour gets a rim to be seen on the background.
_LEAST_CONTRAST = 1.6
#: WCAG 2.1 asks for this of text; on grounds brighter than the middle black is read better.
_READABLE, _MIDDLE = 4.5, 0.179
#: Lines of one class and of twenty must both be seen.
_WIDTH, _MAIN_WIDTH = 1.6, 2.4


@dataclass(frozen=True)
class Look:
    """Colours and sizes of a plot.

    Attributes
    ----------
    text, background, faint : str
        "#rrggbb"; ``faint`` is what lines of the grid and unusable bands are mixed with.
    font_size : float
        In points.
    """

    text: str
    background: str
    faint: str
    font_size: float

    @classmethod
    def of_palette(cls, palette: QPalette, font_size: float) -> Look:
        """What suits a widget."""
        background = palette.color(QPalette.ColorRole.Base)
        text = readable(palette.color(QPalette.ColorRole.Text), background)
        return cls(text.name(), background.name(), mixed(text, background, 0.35), font_size)

    @classmethod
    def of_paper(cls) -> Look:
        """Black on white, for pictures that are saved."""
        return cls("#000000", "#ffffff", "#a6a6a6", 9.0)


def readable(text: QColor, background: QColor) -> QColor:
    """``text``, or black or white where it could not be read on ``background``.

    In themes made by a style sheet, as QGIS's dark ones are, the palette's colours need not fit.
    """
    if contrast(text.name(), background.name()) >= _READABLE:
        return text
    return QColor("#000000" if luminance(background.name()) > _MIDDLE else "#ffffff")


def mixed(one: QColor, other: QColor, share: float) -> str:
    """A colour with this share of ``one``, as "#rrggbb"."""
    parts = (
        round(share * first + (1 - share) * second)
        for first, second in (
            (one.red(), other.red()),
            (one.green(), other.green()),
            (one.blue(), other.blue()),
        )
    )
    return QColor(*parts).name()


def luminance(color: str) -> float:
    """Relative luminance 0 to 1 of a colour (WCAG 2.1)."""
    found = QColor(color)
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (found.redF(), found.greenF(), found.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast 1 to 21 of two colours (WCAG 2.1)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def style_axes(axes: Any, look: Look) -> None:
    """Colours and sizes of everything but the lines; slow, so done once for a look."""
    axes.set_facecolor(look.background)
    axes.figure.set_facecolor(look.background)
    axes.grid(True, color=look.faint, alpha=0.35, linewidth=0.6)
    axes.set_axisbelow(True)
    for side, spine in axes.spines.items():
        spine.set_visible(side in ("left", "bottom"))
        spine.set_color(look.faint)
    axes.tick_params(
        colors=look.text, labelsize=look.font_size * 0.9, color=look.faint, length=3, pad=2
    )


def draw_spectra(axes: Any, data: SpectraData, look: Look) -> None:
    """Draw the lines of ``data`` in place of those of before; see also :func:`style_axes`.

    Parameters
    ----------
    axes : matplotlib.axes.Axes
    data : SpectraData
        Not empty.
    look : Look
    """
    # Axes.clear() would make all ticks anew, which takes longer than everything else.
    for artist in (*axes.lines, *axes.collections, *axes.patches):
        artist.remove()
    for start, end in data.shaded():
        axes.axvspan(start, end, color=look.faint, alpha=0.3, linewidth=0, zorder=0)
    for order, line in enumerate(data.lines):
        _draw_line(axes, data, line, look, 2.0 + order / 100 + (1.0 if line.is_main else 0.0))
    _scale(axes, data)


def _draw_line(axes: Any, data: SpectraData, line: SpectrumLine, look: Look, zorder: float) -> None:
    from matplotlib import patheffects

    x, mean, std = data.drawn(line)
    color = line.color or look.text
    width = _MAIN_WIDTH if line.is_main else _WIDTH
    style: Dict[str, Any] = {"linestyle": "--" if line.dashed else "-"}
    if contrast(color, look.background) < _LEAST_CONTRAST:
        rim = patheffects.withStroke(linewidth=width + 1.4, foreground=look.faint)
        style["path_effects"] = [rim]
    # A single usable band between unusable ones makes no line: a dot shows it.
    known = numpy.isfinite(mean)
    before = numpy.concatenate(([False], known[:-1]))
    after = numpy.concatenate((known[1:], [False]))
    alone = known & ~before & ~after
    axes.plot(x, mean, color=color, linewidth=width, zorder=zorder, label=line.name, **style)
    if alone.any():
        axes.plot(x[alone], mean[alone], ".", color=color, markersize=4, zorder=zorder)
    if numpy.isfinite(std).any():
        axes.fill_between(
            x, mean - std, mean + std, color=color, alpha=0.18, linewidth=0, zorder=zorder - 1
        )


def _scale(axes: Any, data: SpectraData) -> None:
    """Limits: all bands, and values with little air; reflectance begins at 0 unless it is less."""
    x = data.x[numpy.isfinite(data.x)]
    if len(x):
        low, high = float(x.min()), float(x.max())
        axes.set_xlim(low, high if high > low else low + 1)
    values = []
    for line in data.lines:
        _, mean, std = data.drawn(line)
        spread = numpy.nan_to_num(std)
        values += [(mean - spread)[numpy.isfinite(mean)], (mean + spread)[numpy.isfinite(mean)]]
    seen = numpy.concatenate(values) if values else numpy.zeros(0)
    if len(seen):
        low, high = float(seen.min()), float(seen.max())
        if data.unit == "reflectance":
            low = min(low, 0.0)
        air = 0.05 * (high - low) or abs(high) * 0.1 or 1.0
        axes.set_ylim(low - (air if low < 0 or data.unit != "reflectance" else 0), high + air)
    axes.locator_params(nbins=5)
    axes.locator_params(axis="x", integer=data.wavelengths is None)


def place_axes(
    axes: Any, data: SpectraData, width: float, height: float, pixel: float, look: Look
) -> None:
    """Use the room of a figure: margins as wide as the numbers along the axes, no more.

    Parameters
    ----------
    axes : matplotlib.axes.Axes
    data : SpectraData
        What is drawn.
    width, height : float
        Of the figure in pixels.
    pixel : float
        Pixels per point.
    look : Look
    """
    size = look.font_size * pixel * 0.9
    # As long as "0.25"; asking matplotlib for the words would lay out all of them.
    low, high = axes.get_ylim()
    longest = 4 if data.unit == "reflectance" else len(f"{max(abs(low), abs(high)):.0f}") + 2
    left = size * (0.68 * longest + 0.9)
    bottom = size * 1.9
    right, top = size * 1.4, size * 0.8
    if width > left + right + 10 and height > bottom + top + 10:
        axes.set_position(
            (
                left / width,
                bottom / height,
                (width - left - right) / width,
                (height - bottom - top) / height,
            )
        )
