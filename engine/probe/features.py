"""From reflectance to the channels a network sees: principal components and their context."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from .context import Part, ScaleSpace

Floats = NDArray[np.float32]

#: A channel that varies less than this, relative to its mean, is constant.
_LEAST_DEVIATION = 1e-6
_PRIOR_SAMPLES = 30
#: Rows that are standardised at once.
_ROWS = 4


@dataclass(frozen=True)
class Reduction:
    """Whitened principal components.

    Attributes
    ----------
    means : float32 array, shape (bands,)
    components : float32 array, shape (components, bands)
        Each divided by the standard deviation along it.
    """

    means: Floats
    components: Floats

    @classmethod
    def fit(cls, spectra: Floats, count: int) -> Reduction:
        """Fit on spectra, shape (n, bands); fewer components where ``n`` or the bands are few.

        Raises
        ------
        ValueError
            Fewer than two spectra, or all the same.
        """
        if len(spectra) < 2:
            raise ValueError("principal components need at least two spectra")
        from sklearn.decomposition import PCA

        means = spectra.mean(axis=0, dtype=np.float64)
        # Of many spectra the covariance alone is decomposed, which is many times faster; their mean
        # is taken out before, so that small variances are not lost beside it.
        many = len(spectra) > spectra.shape[1]
        found = PCA(
            min(count, len(spectra) - 1, spectra.shape[1]),
            svd_solver="covariance_eigh" if many else "full",
        )
        found.fit(spectra - means)
        deviations = np.sqrt(found.explained_variance_)
        kept = deviations > _LEAST_DEVIATION * max(float(deviations[0]), 1e-12)
        if not np.ptp(spectra, axis=0).any() or not kept.any():
            raise ValueError("all spectra are the same")
        components = found.components_[kept] / deviations[kept, None]
        return cls(means.astype(np.float32), components.astype(np.float32))

    def apply(self, image: Tensor, valid: Tensor) -> Tensor:
        """Components of a window (bands, h, w): (components, h, w), 0 where not valid."""
        components = torch.from_numpy(self.components).to(image)
        middle = components @ torch.from_numpy(self.means).to(image)
        reduced: Tensor = torch.tensordot(components, image, dims=1)
        return reduced.sub_(middle[:, None, None]).mul_(valid)


@dataclass(frozen=True)
class Features:
    """The channels of a scene.

    Attributes
    ----------
    reduction : Reduction
    sigmas : tuple of float
        Of the scale space; pixels.
    means, deviations : float32 array, shape (channels,)
        Of the training pixels' channels.
    """

    reduction: Reduction
    sigmas: tuple[float, ...]
    means: Floats
    deviations: Floats

    @classmethod
    def unscaled(cls, reduction: Reduction, sigmas: Sequence[float]) -> Features:
        """Channels as they come, before their means and deviations are known."""
        count = len(reduction.components) * (1 + len(sigmas))
        return cls(
            reduction,
            tuple(float(sigma) for sigma in sigmas),
            np.zeros(count, np.float32),
            np.ones(count, np.float32),
        )

    def scaled(self, channels: Floats, gain: float) -> Features:
        """The same, standardised by the training pixels' unscaled channels (n, channels).

        Of every scale the k-th component is weakened by ``k ** -gain``, all of them together so
        that their mean square stays 1.
        """
        variances = channels.var(axis=0, dtype=np.float64)
        # A handful of samples knows the variance of no single channel: it leans on that of all
        # channels of its scale, as if this many more samples had it.
        usual = variances.reshape(self.scales, -1).mean(axis=1).repeat(self.components)
        deviations = np.sqrt(
            (len(channels) * variances + _PRIOR_SAMPLES * usual) / (len(channels) + _PRIOR_SAMPLES)
        )
        deviations[variances < _LEAST_DEVIATION**2] = 0
        # What is constant in training tells nothing: it stays 0 instead of being blown up.
        deviations[deviations < _LEAST_DEVIATION] = np.inf
        means = channels.mean(axis=0, dtype=np.float64)
        factors = np.arange(1, len(self.reduction.components) + 1) ** -gain
        deviations /= np.tile(factors / np.sqrt((factors**2).mean()), self.scales)
        return Features(
            self.reduction, self.sigmas, means.astype(np.float32), deviations.astype(np.float32)
        )

    @property
    def components(self) -> int:
        """Channels that are not blurred; they come first."""
        return len(self.reduction.components)

    @property
    def count(self) -> int:
        """Channels."""
        return len(self.means)

    @property
    def scales(self) -> int:
        """Copies of each component: itself and one per sigma."""
        return 1 + len(self.sigmas)

    def channels_with(self, sigmas: Sequence[float]) -> int:
        """How many of the channels there are up to these scales, the first of all."""
        return self.components * (1 + len(sigmas))

    @staticmethod
    def halo_of(sigmas: Sequence[float]) -> int:
        """Pixels beyond a window that channels with these sigmas depend on."""
        return ScaleSpace(sigmas).halo

    def apply(self, image: Tensor, valid: Tensor) -> Tensor:
        """The channels of a window.

        Parameters
        ----------
        image : float tensor, shape (bands, h, w)
        valid : bool tensor, shape (h, w)

        Returns
        -------
        float tensor, shape (channels, h, w)
            0 where not valid.
        """
        return self.of_components(self.reduction.apply(image, valid), valid)

    def of_components(self, reduced: Tensor, valid: Tensor, part: Part | None = None) -> Tensor:
        """The channels of a window whose components are known.

        Parameters
        ----------
        reduced : float tensor, shape (components, h, w)
            0 where not valid.
        valid : bool tensor, shape (h, w)
        part : tuple of slice, optional
            What is wanted of the window: all of it by default.

        Returns
        -------
        float tensor, shape (channels, part's h, part's w)
            0 where not valid.
        """
        channels = ScaleSpace(self.sigmas).apply(reduced, valid, part)
        inside = valid[part] if part else valid
        means = torch.from_numpy(self.means).to(reduced)[:, None, None]
        deviations = torch.from_numpy(self.deviations).to(reduced)[:, None, None]
        # A few rows at a time stay in the processor's cache from one step to the next.
        for rows in range(0, len(inside), _ROWS):
            some = channels[:, rows : rows + _ROWS]
            some.sub_(means).div_(deviations).mul_(inside[rows : rows + _ROWS])
        return channels
