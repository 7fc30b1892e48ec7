"""Resizing of rasters that are never whole in memory: which pixels count, and how much.

Coordinates are those of ``torch.nn.functional.interpolate(..., align_corners=False)``: the centre
of pixel i of n lies at (i + 0.5) * m / n - 0.5 in pixels of the other size m. Weights depend on the
place in the whole raster only, so a part comes out as it would in the whole.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

#: Keys' cubic convolution with the free parameter that torch uses.
_A = -0.75


@dataclass(frozen=True)
class Taps:
    """Some pixels of the resized axis as sums of pixels of the original.

    Attributes
    ----------
    index : int array, shape (n, taps)
        Pixels of the original; at the ends the outermost is repeated.
    weights : float32 array, shape (n, taps)
        Rows sum to 1.
    """

    index: Ints
    weights: Floats

    @property
    def first(self) -> int:
        """The first pixel that is needed."""
        return int(self.index.min())

    @property
    def stop(self) -> int:
        """One after the last pixel that is needed."""
        return int(self.index.max()) + 1

    def some(self, start: int, stop: int) -> Taps:
        """The taps of some of the pixels, counted from the first of these."""
        return Taps(self.index[start:stop], self.weights[start:stop])

    def apply(self, values: Floats, axis: int, first: int) -> Floats:
        """Resize an array along one axis.

        Parameters
        ----------
        values : float32 array
            Along ``axis``: pixels of the original from ``first`` on.
        axis : int
        first : int

        Returns
        -------
        float32 array
            ``axis`` as long as the taps.
        """
        shape = [1] * values.ndim
        shape[axis] = -1
        parts = (
            np.take(values, self.index[:, tap] - first, axis=axis)
            * self.weights[:, tap].reshape(shape)
            for tap in range(self.index.shape[1])
        )
        result = next(parts)
        for part in parts:
            result += part
        return result


def cubic(start: int, stop: int, size: int, original: int) -> Taps:
    """Cubic interpolation without smoothing.

    Parameters
    ----------
    start, stop : int
        Which pixels of the resized axis.
    size, original : int
        Lengths of the resized and the original axis.
    """
    place, share = _places(start, stop, size, original)
    away = np.stack([share + 1, share, 1 - share, 2 - share], axis=1)
    near = ((_A + 2) * away - (_A + 3)) * away * away + 1
    far = ((_A * away - 5 * _A) * away + 8 * _A) * away - 4 * _A
    weights = np.where(away <= 1, near, far)
    return _taps(place, np.arange(-1, 3), weights, original)


def linear(start: int, stop: int, size: int, original: int) -> Taps:
    """Linear interpolation without smoothing; parameters as in :func:`cubic`."""
    place, share = _places(start, stop, size, original)
    return _taps(place, np.arange(2), np.stack([1 - share, share], axis=1), original)


def _places(start: int, stop: int, size: int, original: int) -> tuple[Ints, NDArray[np.float64]]:
    """Pixel of the original at or before each centre, and how far the centre is beyond it."""
    centre = (np.arange(start, stop) + 0.5) * (original / size) - 0.5
    before = np.floor(centre)
    return before.astype(np.int64), centre - before


def _taps(place: Ints, steps: Ints, weights: NDArray[np.float64], original: int) -> Taps:
    # A pixel that does not count must not be asked for: a raster in its own size needs itself only.
    index = place[:, None] + np.where(weights == 0, 0, steps)
    return Taps(np.clip(index, 0, original - 1), weights.astype(np.float32))
