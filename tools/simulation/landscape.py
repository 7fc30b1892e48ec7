"""Where the covers lie: a valley with river, lake, woods, fields, a town and villages.

Everything is drawn on a grid eight times finer than the sensor's pixels, so that pixels become
mixed the way they do in nature: by edges, rows, gardens and roads narrower than a pixel.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import fft, ndimage

from .settlement import draw_settlements
from .spectra import COVERS, VARIANTS

#: Sub-pixels along each side of a pixel.
FINE = 8

_INDEX = {name: i for i, name in enumerate(COVERS)}


@dataclass(frozen=True)
class Landscape:
    """The ground.

    Attributes
    ----------
    label : uint8 array (rows * FINE, cols * FINE)
        Endmember of each sub-pixel: ``cover * VARIANTS + variant``.
    elevation : float32 array (rows, cols)
        In metres.
    """

    label: NDArray[np.uint8]
    elevation: NDArray[np.float32]


def draw(rows: int, cols: int, pixel_m: float, seed: int) -> Landscape:
    """Draw a landscape of ``rows`` x ``cols`` pixels of ``pixel_m`` metres."""
    canvas = Canvas(rows, cols, pixel_m, np.random.default_rng([seed, 2]))
    river = _river(canvas)
    elevation = _elevation(canvas, river)
    _fields(canvas, river, elevation)
    _heath(canvas, elevation)
    _woods(canvas, river, elevation)
    draw_settlements(canvas, river)
    _water(canvas, river)
    coarse = elevation.reshape(rows, FINE, cols, FINE).mean(axis=(1, 3))
    return Landscape(canvas.label, coarse.astype(np.float32))


class Canvas:
    """The label image being drawn, its coordinates in metres and its random numbers."""

    def __init__(self, rows: int, cols: int, pixel_m: float, rng: np.random.Generator) -> None:
        self.rng = rng
        self.shape = (rows * FINE, cols * FINE)
        self.step = pixel_m / FINE
        self.height, self.width = rows * pixel_m, cols * pixel_m
        self.y = (np.arange(self.shape[0], dtype=np.float32)[:, None] + 0.5) * self.step
        self.x = (np.arange(self.shape[1], dtype=np.float32)[None, :] + 0.5) * self.step
        self.label = np.zeros(self.shape, np.uint8)
        #: One random number a sub-pixel, for gardens, gaps in canopies and the like.
        self.grain = rng.random(self.shape, dtype=np.float32)

    def paint(self, where: NDArray[np.bool_], cover: str, variant: NDArray | int) -> None:
        """Set the cover of the sub-pixels ``where``; ``variant`` is taken modulo VARIANTS."""
        value = np.broadcast_to(np.asarray(variant) % VARIANTS, self.shape)
        self.label[where] = _INDEX[cover] * VARIANTS + value[where]

    def fractal(self, roughness: float, largest_m: float) -> NDArray[np.float32]:
        """Smooth noise of rank 0..1 (uniform), with structures up to ``largest_m`` metres."""
        rows, cols = (fft.next_fast_len(n, real=True) for n in self.shape)
        frequency = np.hypot(
            np.fft.fftfreq(rows, self.step)[:, None], np.fft.rfftfreq(cols, self.step)[None, :]
        ).astype(np.float32)
        white = self.rng.standard_normal((rows, cols), dtype=np.float32)
        spectrum = fft.rfft2(white) / (frequency + 1 / largest_m) ** roughness
        spectrum[0, 0] = 0
        field = fft.irfft2(spectrum, s=(rows, cols))[: self.shape[0], : self.shape[1]]
        # Ranks from a sample are enough and spare sorting millions of values.
        share = np.linspace(0, 1, 512)
        known = np.quantile(field[::5, ::5], share)
        return np.interp(field, known, share).astype(np.float32)


def _river(canvas: Canvas) -> NDArray[np.float32]:
    """Distance to the river's axis in metres, less its half width (negative in the river)."""
    rng, height, width = canvas.rng, canvas.height, canvas.width
    x = canvas.x[0]
    axis = (0.55 + rng.uniform(-0.08, 0.08)) * height
    for length, swing in ((0.95, 0.11), (0.37, 0.05), (0.15, 0.015)):
        phase = rng.uniform(0, 2 * np.pi)
        axis = axis + swing * height * np.sin(2 * np.pi * x / (length * width) + phase)
    slope = np.gradient(axis, canvas.step)
    half_width = 55 + 22 * np.sin(2 * np.pi * x / 2600 + rng.uniform(0, 6))
    distance = np.abs(canvas.y - axis[None, :]) / np.hypot(1, slope)[None, :]
    return (distance - half_width[None, :]).astype(np.float32)


def _elevation(canvas: Canvas, river: NDArray[np.float32]) -> NDArray[np.float32]:
    side = 1 - np.exp(-((np.maximum(river, 0) / (0.30 * canvas.height)) ** 2))
    hills = canvas.fractal(2.0, 3500)
    return (40 + side * (90 + 330 * hills) + 25 * hills).astype(np.float32)


def _fields(canvas: Canvas, river: NDArray, elevation: NDArray) -> None:
    """Parcels in blocks of common direction, each with one crop."""
    rng = canvas.rng
    count = max(4, int(canvas.height * canvas.width / 2.2e6))
    block, border = _voronoi(canvas, count)
    angle = rng.uniform(0, np.pi, count)[block]
    along = (canvas.x * np.cos(angle) + canvas.y * np.sin(angle)).astype(np.float32)
    across = (canvas.y * np.cos(angle) - canvas.x * np.sin(angle)).astype(np.float32)
    reach = canvas.height + canvas.width
    strips = np.cumsum(rng.uniform(90, 260, int(2 * reach / 90) + 2)) - reach
    strip = np.searchsorted(strips, across)
    cuts = np.cumsum(rng.uniform(220, 620, int(3 * reach / 220) + 2)) - 1.5 * reach
    offset = rng.uniform(-300, 300, strips.size + 1)
    cut = np.searchsorted(cuts, along + offset[strip])
    kinds = rng.random((count, 64, 64), dtype=np.float32)
    key = (block, strip % 64, cut % 64)
    kind, variant = kinds[key], (rng.random((count, 64, 64)) * VARIANTS).astype(np.uint8)[key]
    density = rng.uniform(0.62, 1.0, (count, 64, 64)).astype(np.float32)[key]
    flood = np.maximum(river, 0) < 260 + 350 * canvas.fractal(1.8, 2000)
    everywhere = np.ones(canvas.shape, bool)
    canvas.paint(everywhere, "meadow", variant)
    patches = (canvas.grain < 0.10) & ~flood
    canvas.paint(patches, "dry grass", variant)
    tilled = (kind > 0.30) & ~flood
    bare, ripe = tilled & (kind > 0.80), tilled & (kind > 0.60) & (kind <= 0.80)
    green = tilled & (kind <= 0.60)
    canvas.paint(tilled, "loam", variant)
    sandy = bare & (elevation > np.quantile(elevation[::9, ::9], 0.75))
    canvas.paint(sandy, "sand", variant)
    tramline = np.mod(across, 36) < canvas.step
    stands = (canvas.grain < density) & ~tramline
    canvas.paint(green & stands, "green crop", variant)
    canvas.paint(ripe & (canvas.grain < 0.7 + 0.3 * density), "ripe cereal", variant)
    canvas.paint(bare & (canvas.grain < 0.04), "dry grass", variant)
    edge = (np.abs(across - strips[np.minimum(strip, strips.size - 1)]) < canvas.step) & ~flood
    canvas.paint(edge, "meadow", 2)
    lane = border < 0.9 * canvas.step
    hedge = (border < 3.2 * canvas.step) & (canvas.fractal(1.0, 500) > 0.45)
    canvas.paint(hedge, "broadleaf trees", 1)
    canvas.paint(lane, "sand", 1)


def _voronoi(canvas: Canvas, count: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Cells around random points, and each sub-pixel's distance to the nearest cell border."""
    rng = canvas.rng
    points = rng.uniform(0, 1, (count, 2)) * (canvas.height, canvas.width)
    best = np.full(canvas.shape, np.inf, np.float32)
    cell = np.zeros(canvas.shape, np.int64)
    for number, (py, px) in enumerate(points):
        distance = np.hypot(canvas.y - py, canvas.x - px).astype(np.float32)
        nearer = distance < best
        cell[nearer] = number
        np.minimum(best, distance, out=best)
    change = np.zeros(canvas.shape, bool)
    change[:, 1:] |= cell[:, 1:] != cell[:, :-1]
    change[1:, :] |= cell[1:, :] != cell[:-1, :]
    border = ndimage.distance_transform_edt(~change).astype(np.float32) * canvas.step
    return cell, border


def _heath(canvas: Canvas, elevation: NDArray) -> None:
    """Dry grassland on slopes."""
    slope = np.hypot(*np.gradient(elevation[::4, ::4], 4 * canvas.step))
    slope = np.repeat(np.repeat(slope, 4, 0), 4, 1)[: canvas.shape[0], : canvas.shape[1]]
    score = canvas.fractal(2.0, 1500) + 0.15 * slope / (slope.mean() + 1e-6)
    where = score > np.quantile(score[::7, ::7], 0.91)
    canvas.paint(where, "dry grass", (canvas.fractal(1.5, 700) * VARIANTS).astype(np.uint8))
    canvas.paint(where & (canvas.grain < 0.08), "meadow", 3)
    canvas.paint(where & (canvas.grain > 0.93), "sand", 2)


def _woods(canvas: Canvas, river: NDArray, elevation: NDArray) -> None:
    """Broadleaf, coniferous and mixed stands on the hills, trees along the river."""
    height = (elevation - elevation.min()) / np.ptp(elevation)
    score = canvas.fractal(2.15, 3200) + 0.7 * height
    where = score > np.quantile(score[::7, ::7], 0.64)
    share = canvas.fractal(1.8, 2400) + 0.35 * height
    middle = np.quantile(share[::7, ::7], 0.5)
    conifer = canvas.grain < 1 / (1 + np.exp(-(share - middle) / 0.025))
    stand = (canvas.fractal(1.4, 900) * VARIANTS).astype(np.uint8)
    canvas.paint(where & conifer, "conifers", stand)
    canvas.paint(where & ~conifer, "broadleaf trees", stand + (canvas.grain * 97 % 2).astype(int))
    clearing = where & (canvas.fractal(1.6, 700) > 0.965)
    canvas.paint(clearing, "dry grass", 1)
    bank = (river > 0) & (river < 12 + 45 * canvas.fractal(1.2, 600) ** 2)
    canvas.paint(bank & (canvas.grain > 0.15), "broadleaf trees", 0)


def _water(canvas: Canvas, river: NDArray) -> None:
    """The river, a lake and a few ponds; bridges keep their roads."""
    rng = canvas.rng
    depth = (canvas.fractal(1.5, 1500) * VARIANTS).astype(np.uint8)
    road = _INDEX["asphalt"]
    wet = (river < 0) & (canvas.label // VARIANTS != road)
    canvas.paint(wet, "turbid water", depth)
    shore = 1.3 * (canvas.fractal(2.1, 1500) - 0.5)
    places = [(rng.uniform(0.16, 0.26), rng.uniform(0.2, 0.8), 0.085, 0.05)]
    places += [(rng.uniform(0.05, 0.95), rng.uniform(0.05, 0.95), 0.016, 0.012) for _ in range(3)]
    for cy, cx, half_x, half_y in places:
        oval = ((canvas.x / canvas.width - cx) / half_x) ** 2
        oval = oval + ((canvas.y / canvas.height - cy) / half_y) ** 2
        canvas.paint((oval + shore < 1.35) & (oval + shore > 1.0), "meadow", 4)
        canvas.paint(oval + shore < 1.0, "clear water", depth)
