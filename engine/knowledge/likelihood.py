"""Likelihood of a pixel under each class: Gaussian mixtures of its simulated pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import cholesky, solve_triangular
from scipy.special import logsumexp
from sklearn.mixture import GaussianMixture

Floats = NDArray[np.float32]


class ClassMixtures:
    """A Gaussian mixture per class, covariances shrunk towards the classes' mean covariance.

    Each covariance is ``(1 - shrinkage) * own + shrinkage * pooled + I``: regularised discriminant
    analysis (Friedman 1989) with more than one centre a class. The identity is the error between
    library and scene, which the space of :class:`.error.ErrorSpace` gives unit variance.

    Parameters
    ----------
    n_centres : int
        Gaussians per class; fewer where a class has few pixels.
    shrinkage : float
        0 (each class its own covariance) to 1 (all the same: linear boundaries).
    random_state : int
    """

    def __init__(self, n_centres: int = 2, shrinkage: float = 0.5, random_state: int = 0) -> None:
        self.n_centres = n_centres
        self.shrinkage = shrinkage
        self.random_state = random_state

    def fit(self, components: Floats, labels: NDArray[np.int64]) -> ClassMixtures:
        """Fit on simulated pixels.

        Parameters
        ----------
        components : float32 array, shape (n, components)
        labels : int64 array, shape (n,)
            Class index 0..K-1, each at least twice.
        """
        size = components.shape[1]
        clouds = [components[labels == index] for index in range(int(labels.max()) + 1)]
        pooled = np.mean(
            [np.cov(cloud, rowvar=False).reshape(size, size) for cloud in clouds], axis=0
        )
        self._classes = []
        for cloud in clouds:
            mixture = GaussianMixture(
                min(self.n_centres, len(cloud) // 2),
                reg_covar=1e-2,
                random_state=self.random_state,
            ).fit(cloud)
            self._classes.append(
                [
                    _Gaussian(weight, mean, self._shrunk(own, pooled))
                    for weight, mean, own in zip(
                        mixture.weights_, mixture.means_, mixture.covariances_, strict=True
                    )
                ]
            )
        return self

    def _shrunk(self, own: NDArray[np.float64], pooled: NDArray[np.float64]) -> NDArray[np.float64]:
        return (1 - self.shrinkage) * own + self.shrinkage * pooled + np.eye(len(own))

    def log_likelihood(self, components: Floats) -> Floats:
        """Log density under each class up to a common constant, shape (n, classes)."""
        result = np.empty((len(components), len(self._classes)), np.float32)
        for index, gaussians in enumerate(self._classes):
            densities = [gaussian.log_density(components) for gaussian in gaussians]
            result[:, index] = np.logaddexp.reduce(densities)
        return result

    def log_density(self, components: Floats) -> Floats:
        """Log density under all classes together, up to a constant, shape (n,)."""
        density: Floats = logsumexp(self.log_likelihood(components), axis=1)
        return density

    def predict(self, components: Floats) -> Floats:
        """Class probabilities under equal priors, shape (n, classes); rows sum to 1."""
        logs = self.log_likelihood(components)
        logs -= logsumexp(logs, axis=1, keepdims=True)
        return np.exp(logs, out=logs)


class _Gaussian:
    """One weighted Gaussian, ready for many pixels."""

    def __init__(
        self, weight: float, mean: NDArray[np.float64], covariance: NDArray[np.float64]
    ) -> None:
        lower = cholesky(covariance, lower=True)
        whitening = solve_triangular(lower, np.eye(len(lower)), lower=True).T
        self._whitening = whitening.astype(np.float32)
        self._centre = (mean @ whitening).astype(np.float32)
        self._constant = np.float32(np.log(weight) - np.log(np.diag(lower)).sum())

    def log_density(self, components: Floats) -> Floats:
        """Weighted log density, shape (n,), of components, shape (n, components)."""
        away = components @ self._whitening
        away -= self._centre
        density: Floats = np.einsum("ij,ij->i", away, away)
        density *= np.float32(-0.5)
        density += self._constant
        return density
