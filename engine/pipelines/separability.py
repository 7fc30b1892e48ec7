"""How far classes lie apart: Jeffries-Matusita distances on principal components."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

#: A class with fewer pixels has no covariance worth the name.
LEAST_PIXELS = 10
#: With more components every pair of classes comes out as separable.
MOST_COMPONENTS = 10
#: Variance that every class has in every direction, in units of the mean class's: the inverse of
#: the covariance of equal pixels stays finite.
_FLOOR = 1e-6


@dataclass(frozen=True)
class Separability:
    """Distances of all pairs of classes.

    Attributes
    ----------
    distances : float64 array, shape (classes, classes)
        0 (the same) to 2 (no overlap), symmetric, 0 on the diagonal; NaN for classes with too few
        pixels.
    components : int
        Principal components they were computed on; 0 where nothing could be.
    variance : float
        Share of the variance of all classes, each weighted equally, that these hold, 0..1.
    shrinkage : float64 array, shape (classes,)
        Weight 0..1 of the mean covariance of all classes in that of each class; NaN as above.
    """

    distances: Floats
    components: int
    variance: float
    shrinkage: Floats


def separability(spectra: Sequence[NDArray[Any]]) -> Separability:
    """Jeffries-Matusita distance of each pair of classes.

    Parameters
    ----------
    spectra : sequence of float array, shape (pixels, bands)
        Pixels of each class, finite.

    Returns
    -------
    Separability

    Notes
    -----
    Each class is taken as a Gaussian with mean m and covariance C. The distance of two is
    J = 2 (1 - exp(-B)) with the Bhattacharyya distance
    B = 1/8 (m1 - m2)' C^-1 (m1 - m2) + 1/2 ln(|C| / sqrt(|C1| |C2|)), C = (C1 + C2) / 2
    (Richards, Remote Sensing Digital Image Analysis, the chapter on feature reduction; Bruzzone,
    Roli and Serpico 1995, IEEE Transactions on Geoscience and Remote Sensing 33, 1318-1321).

    Neighbouring bands tell nearly the same and few pixels make no covariance of many bands. So the
    distance is computed on the first principal components of the classes' pixels, every class
    weighted equally: at most :data:`MOST_COMPONENTS`, and at most half as many as the smallest
    class has pixels. There the covariance of each class is shrunk towards the mean covariance of
    all classes (times a factor), as much as Ledoit and Wolf (2004, Journal of Multivariate
    Analysis 88, 365-411) estimate to be best for its number of pixels: much for few, next to
    nothing for many.
    """
    count = len(spectra)
    empty = np.full((count, count), np.nan)
    enough = [index for index, pixels in enumerate(spectra) if len(pixels) >= LEAST_PIXELS]
    if len(enough) < 2:
        return Separability(empty, 0, 0.0, np.full(count, np.nan))
    chosen = [np.asarray(spectra[index], np.float64) for index in enough]
    axes, variance = _components(chosen)
    if not axes.shape[1]:
        return Separability(empty, 0, 0.0, np.full(count, np.nan))
    projected = _whitened([pixels @ axes for pixels in chosen])
    means = [pixels.mean(axis=0) for pixels in projected]
    shrunk = [_covariance(pixels) for pixels in projected]
    distances, shrinkage = empty, np.full(count, np.nan)
    for one, first in enumerate(enough):
        distances[first, first] = 0.0
        shrinkage[first] = shrunk[one][1]
        for other, second in enumerate(enough[:one]):
            distance = jeffries_matusita(means[one], shrunk[one][0], means[other], shrunk[other][0])
            distances[first, second] = distances[second, first] = distance
    return Separability(distances, axes.shape[1], variance, shrinkage)


def jeffries_matusita(
    mean1: Floats, covariance1: Floats, mean2: Floats, covariance2: Floats
) -> float:
    """Jeffries-Matusita distance of two Gaussians, 0 to 2; see :func:`separability`.

    Parameters
    ----------
    mean1, mean2 : float64 array, shape (d,)
    covariance1, covariance2 : float64 array, shape (d, d)
        Positive definite.
    """
    middle = (covariance1 + covariance2) / 2
    apart = mean1 - mean2
    logs = [float(np.linalg.slogdet(one)[1]) for one in (middle, covariance1, covariance2)]
    bhattacharyya = (
        apart @ np.linalg.solve(middle, apart) / 8 + (logs[0] - (logs[1] + logs[2]) / 2) / 2
    )
    # Rounding can leave the distance of equal classes slightly below 0.
    return float(-2 * np.expm1(-max(float(bhattacharyya), 0.0)))


def _components(spectra: Sequence[Floats]) -> tuple[Floats, float]:
    """Principal axes (bands, components), and the share of variance along them."""
    means = np.array([pixels.mean(axis=0) for pixels in spectra])
    centre = means.mean(axis=0)
    scatter = np.zeros((means.shape[1], means.shape[1]))
    for pixels in spectra:
        # About the centre: within and between classes together, each class the same.
        away = pixels - centre
        scatter += away.T @ away / (len(pixels) * len(spectra))
    values, vectors = np.linalg.eigh(scatter)
    values, vectors = values[::-1], vectors[:, ::-1]
    real = int((values > values[0] * 1e-12).sum()) if values[0] > 0 else 0
    smallest = min(len(pixels) for pixels in spectra)
    kept = min(MOST_COMPONENTS, smallest // 2, real)
    return vectors[:, :kept], float(values[:kept].sum() / values.sum()) if kept else 0.0


def _whitened(spectra: Sequence[Floats]) -> list[Floats]:
    """Pixels in axes in which the mean covariance of the classes is the identity."""
    count = spectra[0].shape[1]
    covariances = [np.cov(pixels, rowvar=False).reshape(count, count) for pixels in spectra]
    within = np.mean(covariances, axis=0)
    total = np.concatenate(spectra).var(axis=0).sum()
    values, vectors = np.linalg.eigh(within)
    # Where no class varies, any difference separates: a scale far below the classes' distances.
    scaled = vectors / np.sqrt(np.maximum(values, 1e-12 * total))
    return [pixels @ scaled for pixels in spectra]


def _covariance(pixels: Floats) -> tuple[Floats, float]:
    """Shrunk covariance of a class in whitened axes, and how much it was shrunk."""
    from sklearn.covariance import ledoit_wolf

    covariance, shrinkage = ledoit_wolf(pixels)
    floor = _FLOOR * np.eye(pixels.shape[1])
    return np.asarray(covariance + floor, np.float64), float(shrinkage)
