"""Larger figures of a report as SVG geometry: several lines, bars with errors, a heat map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import figures

#: What fits beside a figure; longer names end in an ellipsis.
_LONGEST_NAME = 26
#: A line with more is thinned.
_MOST_POINTS = 400


@dataclass(frozen=True)
class Box:
    """A drawing and the plot area in it, in SVG units from the upper left corner.

    Attributes
    ----------
    width, height : int
        The drawing with its labels.
    left, top, right, bottom : float
        Edges of the plot area.
    """

    width: int
    height: int
    left: float
    top: float
    right: float
    bottom: float

    @property
    def plot_height(self) -> float:
        """Height of the plot area."""
        return self.bottom - self.top


#: A chart that shares the page's width with another one, and one that takes it all.
HALF = Box(460, 230, 40, 10, 452, 204)
FULL = Box(1000, 400, 46, 10, 992, 372)


@dataclass(frozen=True)
class Curve:
    """One line of a chart.

    Attributes
    ----------
    x, y : float array (n,)
        ``x`` ascending; NaN in ``y`` breaks the line.
    color : str
    name : str
        Shown when the mouse rests on the line.
    width : float
        Of the line.
    opacity : float
        0..1.
    marked : sequence of int
        Indices of points that get a dot.
    """

    x: NDArray[Any]
    y: NDArray[Any]
    color: str
    name: str = ""
    width: float = 1.8
    opacity: float = 1.0
    marked: Sequence[int] = ()


@dataclass(frozen=True)
class Line:
    """A curve in SVG units."""

    path: str
    color: str
    name: str
    width: float
    opacity: float
    dots: list[tuple[float, float]]


@dataclass(frozen=True)
class Chart:
    """Lines over common axes, ready for the template."""

    box: Box
    lines: list[Line]
    shaded: list[tuple[float, float]]
    x_ticks: list[tuple[float, str]]
    y_ticks: list[tuple[float, str]]


def line_chart(
    curves: Sequence[Curve],
    box: Box,
    *,
    excluded: Sequence[tuple[float, float]] = (),
    low: float | None = None,
    high: float | None = None,
    whole: bool = False,
) -> Chart:
    """Lay out ``curves`` over common axes.

    Parameters
    ----------
    curves : sequence of Curve
        At least one.
    box : Box
    excluded : sequence of (float, float)
        Ranges of x to shade; lines are broken there.
    low, high : float, optional
        Ends of the y axis; by default 0 (or the lowest value below) and a little over the highest.
    whole : bool
        Only whole numbers are marked on the x axis (epochs).
    """
    xs = np.concatenate([np.asarray(one.x, float) for one in curves])
    ys = np.concatenate([np.asarray(one.y, float) for one in curves])
    ys = ys[np.isfinite(ys)]
    x_low, x_high = (float(xs.min()), float(xs.max())) if xs.size else (0.0, 1.0)
    if x_high <= x_low:
        x_low, x_high = x_low - 0.5, x_high + 0.5
    y_low = min(0.0, float(ys.min(initial=0.0))) if low is None else low
    y_high = 1.03 * float(ys.max(initial=0.0)) if high is None else high
    if y_high <= y_low:
        y_high = y_low + 1.0

    def to_x(value: NDArray[Any] | float) -> Any:
        return box.left + (value - x_low) / (x_high - x_low) * (box.right - box.left)

    def to_y(value: NDArray[Any] | float) -> Any:
        return box.bottom - (value - y_low) / (y_high - y_low) * box.plot_height

    lines = []
    for one in curves:
        x, y = np.asarray(one.x, float), np.asarray(one.y, float)
        # One point makes no line, so it gets a dot.
        marked = [*one.marked, *([0] if x.size == 1 else [])]
        dots = [
            (round(float(to_x(x[i])), 1), round(float(to_y(y[i])), 1))
            for i in marked
            if np.isfinite(y[i])
        ]
        path = figures.line_path(to_x(x), to_y(y), figures.stretches(x, excluded), _MOST_POINTS)
        lines.append(Line(path, one.color, one.name, one.width, one.opacity, dots))
    ends = [(max(a, x_low), min(b, x_high)) for a, b in excluded if b > x_low and a < x_high]
    x_ticks = figures.ticks(x_low, x_high, 8, 1.0 if whole else 0.0)
    return Chart(
        box,
        lines,
        [(round(float(to_x(a)), 1), round(float(to_x(b)), 1)) for a, b in ends],
        [(round(float(to_x(t)), 1), f"{t:g}") for t in x_ticks],
        [(round(float(to_y(t)), 1), f"{t:g}") for t in figures.ticks(y_low, y_high, 5)],
    )


@dataclass(frozen=True)
class BarRow:
    """One class of a bar chart in SVG units."""

    name: str
    color: str
    y: float
    plain: float
    solid: float
    error: tuple[float, float] | None


@dataclass(frozen=True)
class BarChart:
    """Two bars a class, one with an error bar, ready for the template."""

    box: Box
    rows: list[BarRow] = field(default_factory=list)
    x_ticks: list[tuple[float, str]] = field(default_factory=list)


def bar_chart(
    names: Sequence[str],
    colors: Sequence[str],
    plain: NDArray[Any],
    solid: NDArray[Any],
    error: NDArray[Any],
) -> BarChart:
    """Lay out pairs of horizontal bars.

    Parameters
    ----------
    names, colors : sequence of str
        One for each pair; at least one.
    plain, solid : float array (n,)
        Lengths of the first and of the second bar, 0 or more; NaN shows none.
    error : float array (n,)
        Half the length of the second bar's error bar, which ends at 0; NaN shows none.
    """
    step, left = 32, _label_width(names)
    bottom = 8 + step * len(names)
    box = Box(1000, bottom + 26, left, 6, 985, bottom)
    plain, solid = np.nan_to_num(plain), np.nan_to_num(solid)
    ends = np.array([solid - error, solid + error], float).T
    top = float(np.nanmax([plain, solid, ends[:, 1]], initial=0.0)) or 1.0

    def to_x(value: float) -> float:
        return round(left + min(max(value, 0.0), top) / top * (box.right - left), 1)

    rows = [
        BarRow(
            shortened(name),
            color,
            8.0 + step * i,
            round(to_x(float(plain[i])) - left, 1),
            round(to_x(float(solid[i])) - left, 1),
            (to_x(float(ends[i, 0])), to_x(float(ends[i, 1]))) if np.isfinite(ends[i, 0]) else None,
        )
        for i, (name, color) in enumerate(zip(names, colors, strict=True))
    ]
    x_ticks = [(to_x(t), f"{t:,.10g}") for t in figures.ticks(0.0, top, 6)]
    return BarChart(box, rows, x_ticks)


@dataclass(frozen=True)
class HeatCell:
    """One cell of a heat map in SVG units."""

    x: float
    y: float
    color: str
    opacity: float
    text: str
    ink: str


@dataclass(frozen=True)
class HeatMap:
    """Cells with the names of their rows and the heads of their columns."""

    width: int
    height: int
    left: float
    side: float
    cells: list[HeatCell]
    rows: list[tuple[float, str]]
    columns: list[tuple[float, str]]


def heat_map(values: NDArray[Any], names: Sequence[str], heads: Sequence[str]) -> HeatMap:
    """Lay out a square matrix of numbers -1..1: teal for positive ones, orange for negative ones.

    Parameters
    ----------
    values : float array (n, n)
        NaN stays empty.
    names : sequence of str
        Of the rows.
    heads : sequence of str
        Of the columns; short ones.
    """
    count = len(names)
    side = 40.0 if count <= 12 else 36.0 if count <= 20 else 18.0
    left, top = _label_width(names), 24.0
    cells = []
    for i in range(count):
        for j in range(count):
            value = float(values[i, j])
            if not np.isfinite(value):
                continue
            text = f"{value:.2f}".replace("0.", ".", 1).replace("-", "−") if count <= 20 else ""
            weight = min(abs(value), 1.0)
            color = "#0f6b6b" if value >= 0 else "#c85a28"
            # Squared, so that what is nearly the same stands out.
            opacity = round(0.9 * weight**2, 3)
            ink = "#fff" if opacity > 0.62 else "#1c2430"
            cells.append(HeatCell(left + side * j, top + side * i, color, opacity, text, ink))
    middle = side / 2
    return HeatMap(
        int(left + side * count) + 2,
        int(top + side * count) + 2,
        left,
        side,
        cells,
        [(top + side * i + middle, shortened(name)) for i, name in enumerate(names)],
        [(left + side * j + middle, head) for j, head in enumerate(heads)],
    )


def _label_width(names: Sequence[str]) -> float:
    """Room for the longest of ``names`` and a gap, in SVG units."""
    return 24.0 + 7.3 * max(len(shortened(name)) for name in names)


def shortened(name: str) -> str:
    """``name`` cut to what fits beside a figure."""
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1].rstrip() + "…"
