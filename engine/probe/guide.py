"""Where one cover ends and the next begins: a few channels in which noise is even and low."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from .context import Part, ScaleSpace

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Bools = NDArray[np.bool_]

#: Added to the noise's variances, as a share of their mean: bands that are copies of others make
#: the noise's covariance singular.
_RIDGE = 1e-6
#: Standard deviation in pixels of the blur that takes out the noise that is left.
_SPACE = ScaleSpace((1.0,))
#: Pixels beyond a window that its guide depends on.
HALO = _SPACE.halo


@dataclass(frozen=True)
class Guide:
    """A projection of spectra and the usual step between neighbours in it.

    The components are those of the maximum noise fraction transform (Green et al. 1988): largest
    variance for noise of variance 1, the noise being estimated from the differences of neighbours.

    Attributes
    ----------
    means : float32 array, shape (bands,)
    projection : float32 array, shape (components, bands)
    step : float
        Median distance of neighbours after the blur.
    """

    means: Floats
    projection: Floats
    step: float

    def apply(self, image: Tensor, valid: Tensor) -> Tensor:
        """The channels of a window, in units of the usual step.

        Parameters
        ----------
        image : float tensor, shape (bands, h, w)
        valid : bool tensor, shape (h, w)

        Returns
        -------
        float tensor, shape (components, h, w)
            0 where not valid.
        """
        return self.of_projected(self.project(image, valid), valid)

    def project(self, image: Tensor, valid: Tensor) -> Tensor:
        """Each pixel's spectrum alone: (components, h, w) of (bands, h, w), 0 where not valid."""
        projection = torch.from_numpy(self.projection).to(image)
        means = projection @ torch.from_numpy(self.means).to(image)
        projected: Tensor = torch.tensordot(projection, image, dims=1)
        return projected.sub_(means[:, None, None]).mul_(valid)

    def of_projected(self, projected: Tensor, valid: Tensor, part: Part | None = None) -> Tensor:
        """The channels of a part of a window, by default all of it, of :meth:`project`."""
        blurred = _SPACE.apply(projected, valid, part)
        return blurred[len(self.projection) :].div_(self.step)


class GuideFit:
    """Collects the statistics of a guide tile by tile; no label is used.

    Parameters
    ----------
    n_bands : int
    """

    def __init__(self, n_bands: int) -> None:
        self._count = 0
        self._sum = np.zeros(n_bands)
        self._products = np.zeros((n_bands, n_bands))
        self._pairs = 0
        self._differences = np.zeros((n_bands, n_bands))

    def add(self, values: Floats, valid: Bools) -> None:
        """Add the valid pixels of a tile, ``values`` of shape (bands, h, w)."""
        pixels = values[:, valid].astype(np.float64)
        self._count += pixels.shape[1]
        self._sum += pixels.sum(axis=1)
        self._products += pixels @ pixels.T
        for axis in (1, 2):
            both = _both(valid, axis - 1)
            steps = np.diff(values, axis=axis)[:, both].astype(np.float64)
            self._pairs += steps.shape[1]
            self._differences += steps @ steps.T

    def components(self, count: int) -> tuple[Floats, Floats] | None:
        """Means, shape (bands,), and projection, shape (components, bands).

        Returns
        -------
        tuple or None
            None where too few neighbours were seen to tell noise from signal.
        """
        # Not at the top, nor in other modules here: maps need no scipy, and start sooner without.
        from scipy.linalg import eigh

        n_bands = len(self._sum)
        if self._pairs <= n_bands or self._count <= n_bands:
            return None
        means = self._sum / self._count
        signal = self._products / self._count - np.outer(means, means)
        noise = self._differences / (2 * self._pairs)
        level = float(np.trace(noise)) / n_bands
        if level <= 0:
            return None
        noise[np.diag_indices(n_bands)] += _RIDGE * level
        count = min(count, n_bands)
        _, vectors = eigh(signal, noise, subset_by_index=(n_bands - count, n_bands - 1))
        largest_first: Doubles = vectors[:, ::-1].T
        # The sign of an eigenvector is arbitrary: fixed, so that every machine finds the same.
        strongest = np.take_along_axis(
            largest_first, np.abs(largest_first).argmax(axis=1)[:, None], axis=1
        )
        projection = largest_first * np.sign(strongest)
        return means.astype(np.float32), projection.astype(np.float32)


def neighbour_steps(guide: Guide, values: Floats, valid: Bools) -> Floats:
    """Distances between neighbours of a tile in a guide, for the median that scales it.

    Returns
    -------
    float32 array, shape (pairs,)
    """
    image = guide.apply(torch.from_numpy(values), torch.from_numpy(valid)).numpy()
    found = []
    for axis in (1, 2):
        distance = np.sqrt((np.diff(image, axis=axis) ** 2).sum(axis=0))
        found.append(distance[_both(valid, axis - 1)])
    return np.concatenate(found)


def _both(valid: Bools, axis: int) -> Bools:
    """Whether a pixel and its next neighbour along ``axis`` are valid."""
    first, second = [slice(None)] * 2, [slice(None)] * 2
    first[axis], second[axis] = slice(None, -1), slice(1, None)
    both: Bools = valid[tuple(first)] & valid[tuple(second)]
    return both
