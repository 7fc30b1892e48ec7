"""Pictures inside a report: PNG data URIs of maps, SVG paths of spectra."""

from __future__ import annotations

import base64
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile

from .grid import ClassInfo, rgb_of

#: Dark to light, even in lightness, readable without colour: violet, blue, green, yellow.
CONFIDENCE_RAMP = ("#3b1f5b", "#3d4f8a", "#2e7f8e", "#3cab7c", "#9bd052", "#f4e61e")

#: Plot area of a spectrum in SVG units; labels stand around it.
WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 340, 190, 38, 10, 8, 26
_MAX_POINTS = 160
#: Brightest luminance (0..255) of a line on white.
_LINE_LUMINANCE = 150.0


def png_uri(rgba: NDArray[np.uint8]) -> str:
    """A PNG data URI of ``rgba`` (h, w, 3 or 4)."""
    height, width, count = rgba.shape
    with warnings.catch_warnings(), MemoryFile() as memory:
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with memory.open(
            driver="PNG", height=height, width=width, count=count, dtype="uint8"
        ) as file:
            file.write(np.moveaxis(rgba, 2, 0))
        data = bytes(memory.getbuffer())
    return "data:image/png;base64," + base64.b64encode(data).decode("ascii")


def map_rgba(class_map: NDArray[Any], classes: Sequence[ClassInfo]) -> NDArray[np.uint8]:
    """Class values (h, w) in their colours (h, w, 4); 0 and unknown values are transparent."""
    table = np.zeros((65536, 4), np.uint8)
    for one in classes:
        table[one.value] = (*one.rgb, 255)
    pixels: NDArray[np.uint8] = table[np.asarray(class_map, np.int64)]
    return pixels


def rgb_rgba(rgb: NDArray[np.uint8], valid: NDArray[np.bool_] | None = None) -> NDArray[np.uint8]:
    """A colour picture (h, w, 3) with an alpha channel that hides invalid pixels."""
    alpha = np.full(rgb.shape[:2], 255, np.uint8)
    if valid is not None and valid.shape == alpha.shape:
        alpha[~valid] = 0
    return np.dstack([np.asarray(rgb, np.uint8), alpha])


def confidence_rgba(confidence: NDArray[Any]) -> NDArray[np.uint8]:
    """Confidence 0..1 (h, w) on the ramp (h, w, 4); NaN is transparent."""
    anchors = np.array([rgb_of(color) for color in CONFIDENCE_RAMP], float)
    known = np.isfinite(confidence)
    position = np.clip(np.where(known, confidence, 0.0), 0.0, 1.0) * (len(anchors) - 1)
    channels = [np.interp(position, np.arange(len(anchors)), anchors[:, i]) for i in range(3)]
    rgba: NDArray[np.uint8] = np.dstack([*channels, np.where(known, 255, 0)]).round().astype("u1")
    return rgba


def dark(color: str) -> str:
    """``color``, or a darker one of its hue where a thin line of it would be lost on white."""
    channels = np.array(rgb_of(color), float)
    luminance = float(channels @ (0.2126, 0.7152, 0.0722))
    channels *= min(1.0, _LINE_LUMINANCE / max(luminance, 1.0))
    return "#" + "".join(f"{round(channel):02x}" for channel in channels.tolist())


@dataclass(frozen=True)
class SpectrumPlot:
    """Geometry of one spectrum, ready for the template; all coordinates are SVG units."""

    mean: str = ""
    spread: str = ""
    expected: str = ""
    dots: list[tuple[float, float]] = field(default_factory=list)
    shaded: list[tuple[float, float]] = field(default_factory=list)
    x_ticks: list[tuple[float, str]] = field(default_factory=list)
    y_ticks: list[tuple[float, str]] = field(default_factory=list)


def spectrum_plot(
    x: NDArray[Any],
    mean: NDArray[Any] | None,
    std: NDArray[Any] | None = None,
    expected: NDArray[Any] | None = None,
    excluded: Sequence[tuple[float, float]] = (),
    scale_expected: bool = False,
) -> SpectrumPlot:
    """Lay out one class's spectrum.

    Parameters
    ----------
    x : float array (b,)
        Wavelengths in nm or band numbers.
    mean, std, expected : float array (b,) or None
        Curves; NaN breaks a line, and so does an excluded range.
    excluded : sequence of (float, float)
        Ranges to shade.
    scale_expected : bool
        Scale ``expected`` to fit ``mean`` (least squares), for values without absolute scale.
    """
    order = np.argsort(x, kind="stable")
    x = np.asarray(x, float)[order]
    blank = np.full(x.shape, np.nan)
    curve = blank if mean is None else np.asarray(mean, float)[order]
    spread = np.zeros(x.shape) if std is None else np.asarray(std, float)[order]
    target = blank if expected is None else np.asarray(expected, float)[order]
    if scale_expected:
        target = target * _fit(target, curve)
    low, high = _limits(curve, curve + spread, target)
    x_low, x_high = (float(x[0]), float(x[-1])) if x.size > 1 else (x[0] - 0.5, x[0] + 0.5)

    def to_x(value: NDArray[Any] | float) -> Any:
        return LEFT + (value - x_low) / (x_high - x_low) * (WIDTH - LEFT - RIGHT)

    def to_y(value: NDArray[Any] | float) -> Any:
        return TOP + (high - value) / (high - low) * (HEIGHT - TOP - BOTTOM)

    pieces = stretches(x, excluded)
    px = to_x(x)
    upper, lower = to_y(curve + spread), to_y(np.maximum(curve - spread, low))
    return SpectrumPlot(
        mean=line_path(px, to_y(curve), pieces),
        spread="" if std is None else _ribbon(px, upper, lower, pieces),
        expected=line_path(px, to_y(target), pieces),
        dots=[
            (round(float(a), 1), round(float(b), 1))
            for a, b in zip(px, to_y(curve), strict=True)
            if x.size <= 20 and np.isfinite(b)
        ],
        shaded=[
            (round(float(to_x(max(a, x_low))), 1), round(float(to_x(min(b, x_high))), 1))
            for a, b in excluded
            if b > x_low and a < x_high
        ],
        x_ticks=[(round(float(to_x(t)), 1), f"{t:g}") for t in ticks(x_low, x_high, 5)],
        y_ticks=[(round(float(to_y(t)), 1), f"{t:g}") for t in ticks(low, high, 4)],
    )


def _fit(target: NDArray[Any], curve: NDArray[Any]) -> float:
    both = np.isfinite(target) & np.isfinite(curve)
    power = float((target[both] ** 2).sum())
    return float((target[both] * curve[both]).sum()) / power if power > 0 else 1.0


def _limits(*curves: NDArray[Any]) -> tuple[float, float]:
    values = np.concatenate(curves)
    values = values[np.isfinite(values)]
    if not values.size:
        return 0.0, 1.0
    low, high = min(0.0, float(values.min())), max(float(values.max()), 0.02)
    return max(low, -0.25 * high), high * 1.05


def stretches(x: NDArray[Any], excluded: Sequence[tuple[float, float]]) -> NDArray[np.int64]:
    """Number of the uninterrupted stretch between ``excluded`` ranges that ``x`` (b,) lies in."""
    starts = np.array(sorted(a for a, _ in excluded), float)
    return np.asarray(np.searchsorted(starts, x), np.int64)


def _runs(
    x: NDArray[Any], y: NDArray[Any], pieces: NDArray[np.int64], most: int = _MAX_POINTS
) -> list[NDArray[np.int64]]:
    """Indices of each drawable stretch, thinned for long spectra."""
    known = np.flatnonzero(np.isfinite(y) & np.isfinite(x))
    if not known.size:
        return []
    breaks = (np.diff(known) > 1) | (np.diff(pieces[known]) > 0)
    step = max(1, -(-known.size // most))
    return [
        np.unique(np.append(run[::step], run[-1]))
        for run in np.split(known, np.flatnonzero(breaks) + 1)
    ]


def _points(x: NDArray[Any], y: NDArray[Any]) -> str:
    return " ".join(f"{a:.1f},{b:.1f}" for a, b in zip(x, y, strict=True))


def line_path(
    x: NDArray[Any], y: NDArray[Any], pieces: NDArray[np.int64], most: int = _MAX_POINTS
) -> str:
    """SVG path through points (n,) in SVG units, broken at NaN and between ``pieces`` (n,).

    More than ``most`` points are thinned.
    """
    return " ".join(f"M{_points(x[run], y[run])}" for run in _runs(x, y, pieces, most))


def _ribbon(
    x: NDArray[Any], upper: NDArray[Any], lower: NDArray[Any], pieces: NDArray[np.int64]
) -> str:
    return " ".join(
        f"M{_points(x[run], upper[run])} L{_points(x[run[::-1]], lower[run[::-1]])} Z"
        for run in _runs(x, upper + lower, pieces)
    )


def ticks(low: float, high: float, about: int, least: float = 0.0) -> list[float]:
    """Round numbers between ``low`` and ``high``, ``about`` as many, at least ``least`` apart."""
    raw = max((high - low) / about, least)
    magnitude = 10.0 ** np.floor(np.log10(raw))
    step = next(magnitude * m for m in (1, 2, 2.5, 5, 10) if magnitude * m >= raw)
    first = np.ceil(low / step - 1e-9)
    count = int(np.floor(high / step + 1e-9) - first) + 1
    return [float(round((first + i) * step, 10)) + 0.0 for i in range(count)]
