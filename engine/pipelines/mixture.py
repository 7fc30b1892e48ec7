"""Whether the pixels of a class fall into two separate groups of spectra."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

#: With fewer pixels two groups are found by chance.
LEAST_PIXELS = 30
#: The smaller group has at least this share of the pixels: less are strays.
LEAST_SHARE = 0.1
#: How far the groups must lie apart, in units of their spread. The two halves of a Gaussian lie 2.6
#: apart, those of pixels that are spread evenly 3.5.
LEAST_GAP = 4.5


def spectral_groups(spectra: NDArray[Any]) -> tuple[float, ...]:
    """Shares of two separate groups of spectra, the larger first; empty when there is one group.

    Parameters
    ----------
    spectra : float array, shape (pixels, bands)
        Finite.

    Notes
    -----
    Spectra are brought to unit length, so that light and shadow on one cover are no groups. On
    their first principal component they are split in two where the variance within the parts is
    smallest (Otsu 1979, IEEE Transactions on Systems, Man and Cybernetics 9, 62-66). The gap is
    sqrt(2) abs(m1 - m2) / sqrt(s1^2 + s2^2) with the parts' means m and standard deviations s
    (Ashman, Bird and Zepf 1994, The Astronomical Journal 108, 2348-2361).
    """
    if len(spectra) < LEAST_PIXELS:
        return ()
    share, gap = split_in_two(first_component(np.asarray(spectra, np.float64)))
    if gap < LEAST_GAP or min(share, 1 - share) < LEAST_SHARE:
        return ()
    return (max(share, 1 - share), min(share, 1 - share))


def first_component(spectra: NDArray[np.float64]) -> NDArray[np.float64]:
    """Places of spectra of unit length along what varies most; (pixels,)."""
    length = np.linalg.norm(spectra, axis=1, keepdims=True)
    shapes = spectra / np.where(length > 0, length, 1.0)
    shapes = shapes - shapes.mean(axis=0)
    _, axes = np.linalg.eigh(shapes.T @ shapes)
    places: NDArray[np.float64] = shapes @ axes[:, -1]
    return places


def split_in_two(places: NDArray[np.float64]) -> tuple[float, float]:
    """Share of the lower part, and the gap between the parts; see :func:`spectral_groups`."""
    ordered = np.sort(places)
    count = len(ordered)
    low = np.arange(1, count)
    sums, squares = np.cumsum(ordered)[:-1], np.cumsum(ordered**2)[:-1]
    high = count - low
    mean_low, mean_high = sums / low, (ordered.sum() - sums) / high
    var_low = np.maximum(squares / low - mean_low**2, 0)
    var_high = np.maximum((np.sum(ordered**2) - squares) / high - mean_high**2, 0)
    best = int(np.argmin(low * var_low + high * var_high))
    spread = np.sqrt(var_low[best] + var_high[best])
    distance = abs(mean_high[best] - mean_low[best])
    if distance <= 1e-9:
        return 1.0, 0.0
    gap = np.sqrt(2.0) * distance / spread if spread > 0 else np.inf
    return float(low[best] / count), float(gap)
