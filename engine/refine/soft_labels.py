"""Soft labels from class densities in the principal components of the scene."""

from __future__ import annotations

import warnings

import numpy as np
from numpy.typing import NDArray
from scipy.special import softmax
from sklearn.decomposition import PCA
from sklearn.exceptions import ConvergenceWarning
from sklearn.mixture import GaussianMixture

from .selection import MOST_PIXELS

Floats = NDArray[np.float32]

#: Pixels per Gaussian below which fewer Gaussians are fitted; a class with fewer has none.
PIXELS_PER_GAUSSIAN = 20
#: Added to the variances, as a share of the mean variance of the components.
_VARIANCE_FLOOR = 1e-3
_MOST_STEPS = 50


class ComponentSpace:
    """Principal components in which densities are estimated.

    Parameters
    ----------
    spectra : float32 array, shape (n, bands)
        At least two pixels.
    n_components : int
        Fewer where there are fewer bands or pixels.
    """

    def __init__(self, spectra: Floats, n_components: int) -> None:
        self._pca = PCA(min(n_components, spectra.shape[1], len(spectra) - 1), svd_solver="full")
        with np.errstate(invalid="ignore"):  # shares of the variance of a constant scene
            self._pca.fit(spectra)
        # One common factor, so that the variance floor means the same in every scene.
        self._scale = float(np.sqrt(max(self._pca.explained_variance_.mean(), 1e-12)))

    def scores(self, spectra: Floats) -> Floats:
        """Components of spectra (n, bands): float32 (n, components), of mean variance 1."""
        scores: Floats = (self._pca.transform(spectra) / self._scale).astype(np.float32)
        return scores


class ClassDensities:
    """A Gaussian mixture per class; soft labels are the normalised densities, with equal priors.

    A class of few pixels gets fewer Gaussians, and one with fewer than ``PIXELS_PER_GAUSSIAN``
    none: it enters no soft label, and the pixels labelled with it keep their hard label.

    Parameters
    ----------
    n_classes : int
    n_gaussians : int
        Gaussians of a class with many pixels.
    rng : numpy.random.Generator

    Attributes
    ----------
    held_ : bool array, shape (classes,)
        Classes that have a density.
    """

    def __init__(self, n_classes: int, n_gaussians: int, rng: np.random.Generator) -> None:
        self._n_gaussians = n_gaussians
        self._rng = rng
        self._mixtures: dict[int, GaussianMixture] = {}
        self.held_ = np.zeros(n_classes, dtype=bool)

    def fit(self, scores: Floats, labels: NDArray[np.integer]) -> ClassDensities:
        """Fit on pixels whose class is trusted.

        Parameters
        ----------
        scores : float32 array, shape (n, components)
        labels : int array, shape (n,)
            From 0.
        """
        for one in range(len(self.held_)):
            inside = scores[labels == one].astype(np.float64)
            count = min(self._n_gaussians, len(inside) // PIXELS_PER_GAUSSIAN)
            if not count:
                continue
            if len(inside) > MOST_PIXELS:
                inside = self._rng.choice(inside, MOST_PIXELS, replace=False)
            mixture = GaussianMixture(
                count,
                reg_covar=_VARIANCE_FLOOR,
                max_iter=_MOST_STEPS,
                random_state=int(self._rng.integers(2**31)),
            )
            with warnings.catch_warnings():
                # Steps are bounded on purpose; equal pixels make k-means find fewer clusters.
                warnings.simplefilter("ignore", ConvergenceWarning)
                self._mixtures[one] = mixture.fit(inside)
            self.held_[one] = True
        return self

    def soft_labels(self, scores: Floats, labels: NDArray[np.integer]) -> Floats:
        """Normalise the densities: ``q_c = N_c(x) / sum_k N_k(x)``, computed from logarithms.

        Parameters
        ----------
        scores : float32 array, shape (n, components)
        labels : int array, shape (n,)
            Hard labels for the classes without a density.

        Returns
        -------
        float32 array, shape (n, classes)
            Rows sum to 1.
        """
        hard: Floats = np.eye(len(self.held_), dtype=np.float32)[labels]
        if not self._mixtures or not len(scores):
            return hard
        logs = np.full(hard.shape, -np.inf)
        for one, mixture in self._mixtures.items():
            logs[:, one] = mixture.score_samples(scores.astype(np.float64))
        soft: Floats = np.where(self.held_[labels][:, None], softmax(logs, axis=1), hard)
        return soft.astype(np.float32)
