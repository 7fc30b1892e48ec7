"""Spectra on one set of bands as another sensor would measure them."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import ndtr

#: Standard deviations of a Gaussian in its full width at half maximum.
_SIGMAS = 2 * np.sqrt(2 * np.log(2))
#: A band is not known when less than this share of its response meets known values.
_LEAST_KNOWN = 0.5


def resample(
    spectra: ArrayLike, wavelengths_nm: ArrayLike, centres: ArrayLike, fwhm: ArrayLike
) -> NDArray[np.float64]:
    """Spectra as seen by bands of Gaussian response.

    A spectrum is taken as straight lines between its points, and the mean over each band's
    response is exact for them, so that bands narrower than the points' spacing are right too.

    Parameters
    ----------
    spectra : (n, m) or (m,)
        Values, NaN where not known.
    wavelengths_nm : (m,)
        Where they are, nm, in any order, m >= 2, all different.
    centres, fwhm : (b,)
        Band centres and full widths at half maximum, nm. A width that is 0 or NaN samples the
        line at the centre.

    Returns
    -------
    (n, b) or (b,) float64
        NaN for bands whose centre lies outside the wavelengths or is NaN, and where less than
        half of the band's response meets known values. The part of a response that lies outside
        the wavelengths is left out.

    Raises
    ------
    ValueError
        Shapes that do not fit, or a wavelength that is not finite or comes twice.
    """
    values = np.atleast_2d(np.asarray(spectra, dtype=np.float64))
    points = np.asarray(wavelengths_nm, dtype=np.float64)
    middle = np.asarray(centres, dtype=np.float64)
    width = np.broadcast_to(np.asarray(fwhm, dtype=np.float64), middle.shape)
    if points.ndim != 1 or points.size < 2 or values.shape[-1] != points.size:
        raise ValueError(
            f"Spectra of {values.shape[-1]} values do not fit {points.shape} wavelengths: "
            "expected one wavelength a value, and at least two."
        )
    order = np.argsort(points)
    points, values = points[order], values[:, order]
    if not np.isfinite(points).all() or (np.diff(points) <= 0).any():
        raise ValueError("Wavelengths of spectra must be finite and all different.")
    weights = response_weights(points, middle, width)
    known = np.isfinite(values)
    total = known.astype(np.float64) @ weights.T
    result = np.where(known, values, 0.0) @ weights.T
    enough = total >= _LEAST_KNOWN
    result = np.where(enough, result / np.where(enough, total, 1.0), np.nan)
    result[:, ~weights.any(axis=1)] = np.nan
    return result[0] if np.ndim(spectra) == 1 else result


def response_weights(
    points: NDArray[np.float64], centres: NDArray[np.float64], fwhm: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Weight of every point of a spectrum in every band.

    Parameters
    ----------
    points : (m,) increasing, nm
    centres, fwhm : (b,) nm

    Returns
    -------
    (b, m) float64
        Rows sum to 1, or are 0 for bands outside the points.
    """
    inside = (centres >= points[0]) & (centres <= points[-1])
    centre = np.where(inside, centres, points[0])[:, None]
    narrow = ~(np.isfinite(fwhm) & (fwhm > 0))
    sigma = np.where(narrow, 1.0, fwhm)[:, None] / _SIGMAS
    z = (points[None, :] - centre) / sigma
    mass, density = ndtr(z), np.exp(-0.5 * z * z) / np.sqrt(2 * np.pi)
    # Over a segment: p = share of the response in it, q = first moment about the centre.
    p = np.diff(mass, axis=1)
    q = -sigma * np.diff(density, axis=1)
    length = np.diff(points)[None, :]
    # The line between two points is (1 - t) left + t right, t = (x - left) / length.
    right = (q + (centre - points[None, :-1]) * p) / length
    weights = np.zeros_like(z)
    weights[:, 1:] += right
    weights[:, :-1] += p - right
    if narrow.any():
        weights[narrow] = _linear(points, centre[narrow, 0])
    total = weights.sum(axis=1, keepdims=True)
    weights /= np.where(total > 0, total, 1.0)
    weights[~inside] = 0
    return np.asarray(weights, dtype=np.float64)


def _linear(points: NDArray[np.float64], at: NDArray[np.float64]) -> NDArray[np.float64]:
    """Weights (b, m) of linear interpolation."""
    left = np.clip(np.searchsorted(points, at, side="right") - 1, 0, points.size - 2)
    t = (at - points[left]) / (points[left + 1] - points[left])
    weights = np.zeros((at.size, points.size))
    rows = np.arange(at.size)
    weights[rows, left], weights[rows, left + 1] = 1 - t, t
    return weights
