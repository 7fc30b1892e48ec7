"""Training-free refinement: class evidence sharpened by the scene's own spectra.

One Gaussian per class with a variance shared by all classes, in whitened principal components of
the scene. Evidence and likelihood are combined as ``p ~ p_source * exp(log-likelihood / T)`` and
the class means re-estimated, ten times (the scheme of ConInfer, transferred from image tokens to
spectra).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.special import softmax
from sklearn.decomposition import PCA

Floats = NDArray[np.float32]


class GaussianRefinement:
    """Refine class probabilities with Gaussians fitted on the scene itself.

    Parameters
    ----------
    n_components : int
        Principal components kept; fewer where the scene has fewer bands.
    n_steps : int
        Rounds of estimating means and recombining.
    temperature : float
        Divides the log-likelihood; larger trusts the source more, smaller the scene.
    min_weight : float
        A class holding fewer (expected) sample pixels than this has no Gaussian: it keeps its
        source probability and the other classes share what is left.
    random_state : int

    Attributes
    ----------
    held_ : bool array, shape (classes,)
        Classes with enough pixels for a Gaussian.
    means_ : float32 array, shape (held classes, components)
    variances_ : float32 array, shape (components,)
    """

    def __init__(
        self,
        n_components: int = 10,
        n_steps: int = 10,
        temperature: float = 8.0,
        min_weight: float = 20.0,
        random_state: int = 0,
    ) -> None:
        self.n_components = n_components
        self.n_steps = n_steps
        self.temperature = temperature
        self.min_weight = min_weight
        self.random_state = random_state

    def fit(self, spectra: Floats, source: Floats) -> GaussianRefinement:
        """Estimate components and class Gaussians.

        Parameters
        ----------
        spectra : float32 array, shape (n, bands)
            A sample of the scene's valid pixels.
        source : float32 array, shape (n, classes)
            Their class probabilities from the label source; rows sum to 1.

        Raises
        ------
        ValueError
            Fewer than two pixels.
        """
        if len(spectra) < 2:
            raise ValueError("at least two pixels are needed")
        n_components = min(self.n_components, spectra.shape[1], len(spectra) - 1)
        pca = PCA(n_components, random_state=self.random_state).fit(spectra)
        # Directions without variance (a constant scene) must not be blown up by whitening.
        spread = np.sqrt(np.maximum(pca.explained_variance_, 1e-12))
        self._projection = (pca.components_.T / spread).astype(np.float32)
        self._offset = (pca.mean_ @ self._projection).astype(np.float32)

        scores = self._scores(spectra)
        probabilities = source
        for _ in range(self.n_steps):
            self._estimate(scores, probabilities)
            probabilities = self._combine(scores, source)
        return self

    def refine(self, spectra: Floats, source: Floats) -> Floats:
        """Combine evidence and likelihood pixel by pixel.

        Parameters
        ----------
        spectra : float32 array, shape (n, bands)
        source : float32 array, shape (n, classes)

        Returns
        -------
        float32 array, shape (n, classes)
            Rows sum to 1.
        """
        return self._combine(self._scores(spectra), source)

    def _scores(self, spectra: Floats) -> Floats:
        scores: Floats = spectra @ self._projection
        scores -= self._offset
        return scores

    def _estimate(self, scores: Floats, probabilities: Floats) -> None:
        self.held_ = probabilities.sum(axis=0) >= self.min_weight
        inside = probabilities[:, self.held_]
        weights = np.maximum(inside.sum(axis=0), self.min_weight)
        self.means_ = (inside.T @ scores) / weights[:, None]
        # E[(x - m)^2] = E[x^2] - sum_k w_k m_k^2, as m_k is the weighted mean: no (n, K, d) array.
        second = inside.sum(axis=1) @ scores**2
        explained = weights @ self.means_**2
        self.variances_ = np.maximum((second - explained) / max(weights.sum(), 1.0), 1e-3)

    def _combine(self, scores: Floats, source: Floats) -> Floats:
        held = self.held_
        if not held.any():
            return source
        precision = 1 / self.variances_
        # Terms that are the same for all classes cancel in the softmax.
        loglik = scores @ (self.means_ * precision).T - 0.5 * (self.means_**2 @ precision)
        evidence = np.log(np.maximum(source[:, held], 1e-12)) + loglik / self.temperature
        combined = source.copy()
        shared = source[:, held].sum(axis=1, keepdims=True)
        combined[:, held] = shared * softmax(evidence, axis=1)
        return combined
