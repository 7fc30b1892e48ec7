"""Tiles a network is trained on: what they hold, how many fit, what the network sees of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]

#: Of the memory, what the tiles themselves may take; the network's activations need the rest.
_TILE_SHARE = 0.5
#: Variance of a principal component counts to this power when components are scaled: 0 keeps it,
#: 0.5 whitens. Between them, faint spectral features become visible without raising pure noise.
_WHITENING = 0.25
#: Below this share of the variance of the first, a component is rounding error.
_LEAST_VARIANCE = 1e-7


@dataclass
class TrainingTile:
    """A tile of the scene with what the label source says of it.

    Attributes
    ----------
    values : float32 array, shape (bands, h, w)
        Reflectance; anything finite where not ``valid``.
    valid : bool array, shape (h, w)
    probabilities : float32 array, shape (h, w, classes)
        From the source; rows of valid pixels sum to 1.
    """

    values: Floats
    valid: Bools
    probabilities: Floats


@dataclass(frozen=True)
class TilePlan:
    """How a scene is to be cut for a network, and how many tiles to train on.

    Attributes
    ----------
    side : int
        Rows and columns of a tile.
    halo : int
        Pixels by which windows should reach beyond the part of the map that is kept.
    most : int
        Tiles to hold at once; on a larger scene, take a random subset.
    """

    side: int
    halo: int
    most: int

    @classmethod
    def of(cls, side: int, halo: int, n_bands: int, n_classes: int, memory_mb: float) -> TilePlan:
        """Plan for a network.

        Parameters
        ----------
        side, halo : int
            What the network likes.
        n_bands, n_classes : int
        memory_mb : float
            What training may take. At least one tile is always held.
        """
        # Values and the network's input, probabilities and its map, labels and selections.
        per_pixel = 4 * (2 * n_bands + 4 * n_classes) + 64
        fit = int(memory_mb * 1e6 * _TILE_SHARE / (per_pixel * side * side))
        return cls(side, halo, max(fit, 1))


class Standardiser:
    """What the network sees of spectra: standardised bands, or principal components of these.

    Parameters
    ----------
    means, deviations : float32 array, shape (bands,)
    projection : float32 array, shape (components, bands), or None
        Applied to standardised bands.
    """

    def __init__(self, means: Floats, deviations: Floats, projection: Floats | None) -> None:
        self.means = means
        self.deviations = deviations
        self.projection = projection

    @classmethod
    def fit(cls, tiles: Sequence[TrainingTile], n_components: int) -> Standardiser:
        """Learn from the valid pixels of tiles.

        Parameters
        ----------
        tiles : sequence of TrainingTile
            With at least one valid pixel.
        n_components : int
            0: the bands themselves.
        """
        bands = tiles[0].values.shape[0]
        count, total = 0, np.zeros(bands)
        for tile in tiles:
            inside = tile.values[:, tile.valid]
            count += inside.shape[1]
            total += inside.sum(axis=1, dtype=np.float64)
        means = total / count
        products = np.zeros((bands, bands))
        for tile in tiles:
            away = tile.values[:, tile.valid] - means[:, None].astype(np.float32)
            products += away @ away.T
        covariance = products / count
        deviations = np.sqrt(np.diag(covariance))
        # A band that never changes says nothing and becomes 0.
        deviations[deviations <= 1e-6 * max(deviations.max(), 1e-12)] = 1.0
        projection = None
        if n_components:
            correlation = covariance / np.outer(deviations, deviations)
            projection = _projection(correlation, n_components).astype(np.float32)
        return cls(means.astype(np.float32), deviations.astype(np.float32), projection)

    @property
    def n_channels(self) -> int:
        """Channels of the network's input."""
        return len(self.means if self.projection is None else self.projection)

    def apply(self, values: Floats, valid: Bools) -> Floats:
        """Make the network's input.

        Parameters
        ----------
        values : float32 array, shape (bands, h, w)
        valid : bool array, shape (h, w)

        Returns
        -------
        float32 array, shape (channels, h, w)
            0 where not ``valid``.
        """
        inside = (values[:, valid] - self.means[:, None]) / self.deviations[:, None]
        if self.projection is not None:
            inside = self.projection @ inside
        seen = np.zeros((self.n_channels, *valid.shape), dtype=np.float32)
        seen[:, valid] = inside
        return seen


def _projection(correlation: NDArray[np.float64], n_components: int) -> NDArray[np.float64]:
    """Rows that turn standardised bands into scaled components of mean variance 1."""
    variances, vectors = np.linalg.eigh(correlation)
    order = np.argsort(variances)[::-1][:n_components]
    variances, vectors = variances[order], vectors[:, order]
    kept = variances > _LEAST_VARIANCE * max(variances[0], 1e-12)
    if not kept.any():
        # A scene without any variance: one channel that is 0.
        return np.zeros((1, len(correlation)))
    rows = vectors[:, kept].T / variances[kept, None] ** _WHITENING
    # After scaling, a component's variance is what is left of it.
    left = variances[kept] ** (1 - 2 * _WHITENING)
    scaled: NDArray[np.float64] = rows / np.sqrt(left.mean())
    return scaled
