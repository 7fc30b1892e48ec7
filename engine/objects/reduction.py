"""From reflectance to channels of a network, fitted on the pixels of training objects alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .model import Floats, Ints, ObjectPixels, gathered

#: Pixels of an object that statistics are taken from, at most: objects count alike, large or small.
PER_OBJECT = 50
#: Pixels of all objects together, at most.
IN_ALL = 30_000
#: A band that varies less than this, relative to its size, is constant.
_LEAST_DEVIATION = 1e-6


@dataclass(frozen=True)
class Reduction:
    """Principal components of normalised bands, normalised again.

    Each step is linear, so all of them are one product: ``(values - means) @ weights``.

    Attributes
    ----------
    means : float32 array, shape (bands,)
        Of the training pixels.
    weights : float32 array, shape (bands, channels)
        Channels of training pixels have mean 0; their variances are 1, or fall with the gain.
    light : float32 array, shape (channels,)
        What a channel would grow by, were the light twice as strong, beyond its own value.
    """

    means: Floats
    weights: Floats
    light: Floats

    @property
    def channels(self) -> int:
        """How many come out."""
        return int(self.weights.shape[1])

    @classmethod
    def fit(
        cls, values: Floats, *, components: int, share: float, most: int, gain: float
    ) -> Reduction:
        """Fit on spectra of training objects.

        Parameters
        ----------
        values : float32 array, shape (n, bands)
        components : int
            How many; 0: as many as hold the share of the variance.
        share : float
            Of the variance of normalised bands, 0..1.
        most : int
            Components at most where they are chosen by their share.
        gain : float
            The k-th component is weakened by ``k ** -gain``, all of them together so that their
            mean square stays 1.

        Raises
        ------
        ValueError
            Fewer than two spectra, or all the same.
        """
        if len(values) < 2:
            raise ValueError("principal components need at least two spectra")
        from sklearn.decomposition import PCA

        exact = values.astype(np.float64)
        means, deviations = exact.mean(axis=0), exact.std(axis=0)
        sizes = np.maximum(np.abs(means), 1e-12)
        varies = deviations > _LEAST_DEVIATION * sizes
        if not varies.any():
            raise ValueError("all spectra are the same")
        # A constant band tells nothing: it stays 0 instead of being blown up.
        scales = np.where(varies, deviations, np.inf)
        # Of many spectra the covariance alone is decomposed, which is many times faster.
        solver = "covariance_eigh" if len(values) > values.shape[1] else "full"
        found = PCA(min(len(values) - 1, values.shape[1]), svd_solver=solver)
        found.fit((exact - means) / scales)
        variances = found.explained_variance_
        real = variances > _LEAST_DEVIATION**2 * max(float(variances[0]), 1e-12)
        if components:
            count = min(components, int(real.sum()))
        else:
            held = np.cumsum(variances) / variances.sum()
            count = min(int(np.searchsorted(held, share)) + 1, int(real.sum()), most)
        factors = np.arange(1, count + 1) ** -gain
        factors /= np.sqrt((factors**2).mean())
        scaled = found.components_[:count] / scales
        spread = ((exact - means) @ scaled.T).std(axis=0)
        weights = (scaled / spread[:, None] * factors[:, None]).T
        return cls(
            means.astype(np.float32),
            weights.astype(np.float32),
            (means @ weights).astype(np.float32),
        )

    def apply(self, values: Floats) -> Floats:
        """Channels (n, channels) of spectra (n, bands), each pixel alone."""
        return np.asarray((values - self.means) @ self.weights, np.float32)


def shaped(values: Floats) -> Floats:
    """Spectra (n, bands), each divided by its mean: the same for any strength of the light."""
    means = np.abs(values.mean(axis=1, keepdims=True, dtype=np.float64))
    return np.asarray(values / np.maximum(means, 1e-9), np.float32)


def training_spectra(objects: ObjectPixels, seed: int) -> Floats:
    """Spectra (n, bands) that statistics are taken from: some of every object, at random."""
    rng = np.random.default_rng(seed)
    each = max(min(PER_OBJECT, IN_ALL // max(len(objects), 1)), 1)
    sizes = objects.sizes
    # Random numbers sorted inside each object: its first ones are a random choice.
    owner = np.repeat(np.arange(len(sizes)), sizes)
    order = np.lexsort((rng.random(len(owner)), owner))
    rank = np.arange(len(owner)) - np.repeat(objects.offsets[:-1], sizes)
    chosen: Ints = np.sort(order[rank < each])
    return objects.values[chosen]


def object_means(channels: Floats, offsets: Ints) -> Floats:
    """Mean channels of each object (objects, channels); 0 for one without pixels."""
    sizes = np.diff(offsets)
    means = np.zeros((len(sizes), channels.shape[1]))
    full = np.flatnonzero(sizes)
    if len(full):
        pixels, ends = gathered(offsets, full)
        sums = np.add.reduceat(channels[pixels], ends[:-1], axis=0, dtype=np.float64)
        means[full] = sums / sizes[full, None]
    return means.astype(np.float32)
