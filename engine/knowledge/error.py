"""How far library and scene may differ, and the space in which such differences count alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import cholesky, solve_triangular

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class ErrorModel:
    """Differences between a library curve and the real thing, in log reflectance.

    In the logarithm a wrong illumination, an unknown gain or a curve that is a little off add an
    error whose covariance between bands can be written down.

    Attributes
    ----------
    gain : float
        Standard deviation of one factor on all bands (illumination, unknown scale).
    smooth : sequence of (float, float)
        (standard deviation, correlation length in nm) of smooth errors.
    band : float
        Standard deviation of each band's own error (noise, calibration).
    natural : float
        Weight of the covariance seen between looks of the same material.
    floor : float
        Reflectance added before the logarithm: far below it, differences do not count.
    """

    gain: float = 0.2
    smooth: Sequence[tuple[float, float]] = ((0.3, 800.0), (0.15, 200.0), (0.1, 40.0))
    band: float = 0.14
    natural: float = 0.2
    floor: float = 0.015

    def covariance(
        self, wavelengths: NDArray[np.float64], natural: NDArray[np.float64] | float = 0.0
    ) -> NDArray[np.float64]:
        """Covariance of the error between bands, shape (bands, bands).

        Parameters
        ----------
        wavelengths : float64 array, shape (bands,), nm
        natural : float64 array, shape (bands, bands)
            Covariance between looks of the same material.
        """
        apart = wavelengths[:, None] - wavelengths[None, :]
        total = np.full(apart.shape, self.gain**2) + self.band**2 * np.eye(len(wavelengths))
        for deviation, length in self.smooth:
            total += deviation**2 * np.exp(-0.5 * (apart / length) ** 2)
        return total + self.natural * natural

    def log(self, spectra: Floats) -> Floats:
        """Log reflectance above the floor, shape and type as ``spectra``."""
        # In place: a chunk of pixels is the largest array of a run and needs no third copy.
        logs: Floats = np.maximum(spectra, 0)
        logs += np.float32(self.floor)
        return np.log(logs, out=logs)


class ErrorSpace:
    """Few directions of log reflectance in which the error has unit variance.

    Parameters
    ----------
    error : ErrorModel
    covariance : float64 array, shape (bands, bands)
        Of the error.
    n_components : int
        Directions kept, those in which spectra differ most against the error; fewer where there
        are fewer bands.
    """

    def __init__(
        self, error: ErrorModel, covariance: NDArray[np.float64], n_components: int = 16
    ) -> None:
        self.error = error
        self.covariance = covariance
        self.n_components = n_components

    def fit(self, spectra: Floats) -> ErrorSpace:
        """Find the directions from reflectance, shape (n, bands), n >= 2."""
        lower = cholesky(self.covariance, lower=True)
        whitening = solve_triangular(lower, np.eye(len(lower)), lower=True).T
        white = self.error.log(spectra) @ whitening
        _, directions = np.linalg.eigh(np.cov(white, rowvar=False))
        kept = directions[:, ::-1][:, : self.n_components]
        self._projection = (whitening @ kept).astype(np.float32)
        self._centre = (white.mean(axis=0) @ kept).astype(np.float32)
        return self

    def transform(self, spectra: Floats) -> Floats:
        """Components, shape (n, components), of reflectance, shape (n, bands)."""
        components: Floats = self.error.log(spectra) @ self._projection
        components -= self._centre
        return components
