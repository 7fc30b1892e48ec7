"""Looking at a scene: which bands are red, green and blue, and a small picture."""

from __future__ import annotations

from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from .window import Window

Bool = NDArray[np.bool_]
Float = NDArray[np.float32]

#: Wavelengths in nm shown as red, green and blue.
TARGETS = {"true": (640.0, 550.0, 460.0), "infrared": (860.0, 650.0, 550.0)}
#: A band further away than this does not stand for the colour.
FAR = 120.0
#: Without wavelengths: where along the bands of an imaging spectrometer the colours tend to be.
_SHARES = {"true": (0.25, 0.15, 0.05), "infrared": (0.45, 0.25, 0.15)}


class _Readable(Protocol):
    height: int
    width: int

    @property
    def reads_rows(self) -> bool: ...

    def tiles(
        self, window: Window | None = None, *, bytes_per_pixel: float, memory_mb: float
    ) -> list[Window]: ...

    def read(self, window: Window, bands: Bool) -> tuple[Float, Bool]: ...


def rgb_bands(
    wavelength: NDArray[np.float64] | None, usable: Bool, kind: Literal["true", "infrared"]
) -> tuple[int, int, int]:
    """Band numbers (from 1) to show as red, green and blue.

    By wavelength among the usable bands; where a colour has no band within 120 nm, the usable
    bands are spread from long to short. Without wavelengths: the first three bands of a picture
    with few bands (bands 4, 3, 2 for infrared), fixed shares of the bands of a spectrometer.
    """
    index = np.flatnonzero(usable)
    if index.size == 0:
        index = np.arange(usable.size)
    if wavelength is not None and np.isfinite(wavelength[index]).all():
        nm = wavelength[index]
        distance = np.abs(nm[None, :] - np.array(TARGETS[kind])[:, None])
        if distance.min(axis=1).max() <= FAR:
            r, g, b = (int(index[i]) + 1 for i in distance.argmin(axis=1))
            return r, g, b
        order = index[np.argsort(nm)]
        return int(order[-1]) + 1, int(order[order.size // 2]) + 1, int(order[0]) + 1
    if index.size < 3:
        return (int(index[0]) + 1,) * 3
    if index.size < 20:
        few = (0, 1, 2) if kind == "true" or index.size < 4 else (3, 2, 1)
        r, g, b = (int(index[i]) + 1 for i in few)
        return r, g, b
    r, g, b = (int(index[int(share * (index.size - 1))]) + 1 for share in _SHARES[kind])
    return r, g, b


def decimated(scene: _Readable, bands: Bool, max_size: int) -> tuple[Float, Bool]:
    """Every n-th pixel of some bands, so that no side is longer than ``max_size``.

    Files in rows are read only where a row is wanted; of tiled files every tile is read once.

    Returns
    -------
    values : (b, h, w) float32
    valid : (h, w) bool
    """
    step = max(-(-max(scene.height, scene.width) // max(max_size, 1)), 1)
    rows = np.arange(min(step // 2, scene.height - 1), scene.height, step)
    cols = np.arange(min(step // 2, scene.width - 1), scene.width, step)
    values = np.zeros((int(bands.sum()), rows.size, cols.size), dtype=np.float32)
    valid = np.zeros((rows.size, cols.size), dtype=bool)
    if scene.reads_rows and step > 1:
        windows = [Window(int(row), 0, 1, scene.width) for row in rows]
    else:
        windows = scene.tiles(bytes_per_pixel=4.0 * values.shape[0], memory_mb=16)
    for window in windows:
        r = np.flatnonzero((rows >= window.row) & (rows < window.row + window.height))
        c = np.flatnonzero((cols >= window.col) & (cols < window.col + window.width))
        if r.size == 0 or c.size == 0:
            continue
        block, mask = scene.read(window, bands)
        pick = np.ix_(rows[r] - window.row, cols[c] - window.col)
        valid[np.ix_(r, c)] = mask[pick]
        values[:, r[:, None], c] = block[:, pick[0], pick[1]]
    return values, valid


def stretched(values: Float, valid: Bool) -> NDArray[np.uint8]:
    """Each channel of (3, h, w) between its 2nd and 98th percentile, as (h, w, 3) bytes."""
    picture = np.zeros((*valid.shape, values.shape[0]), dtype=np.uint8)
    if not valid.any():
        return picture
    for channel, plane in enumerate(values):
        low, high = np.percentile(plane[valid], (2, 98))
        scaled = (plane - low) / max(high - low, 1e-12) * 255
        picture[..., channel] = np.where(valid, np.clip(scaled, 0, 255), 0)
    return picture
