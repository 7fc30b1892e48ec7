"""Bringing a scene and the library to the same radiometry, without any label.

Each scene carries an error of its own on all pixels: a residue of the atmospheric correction, an
offset nobody removed, or digital numbers that were never reflectance. Offsets are read off the
darkest pixels; gains are estimated by expectation maximisation: which class a pixel resembles, then
the smooth factor per band that brings the classes onto their curves, shrunk towards 1 by how large
such an error can be.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import softmax

from .error import ErrorSpace
from .likelihood import ClassMixtures

Floats = NDArray[np.float32]

#: Percentile of a band that counts as its darkest value; lower would be noise.
_DARKEST = 0.1
#: An offset smaller than this share of the median value cannot be told from a bright atmosphere.
_SMALLEST_OFFSET = 0.3
#: Dark ground differs between blue and SWIR; an offset is the same in all bands.
_FLAT = 1.6
#: A scale off by less than this factor is not worth a word: classes differ in brightness too.
_CLEARLY_OFF = 1.5
#: Pixels of scene and simulation compared with each other in a round; all pairs are formed.
_MOST_COMPARED = 2000
#: Library pixels' percentile matched to the scene's, to start with when values are not reflectance.
_BRIGHT = 80.0


@dataclass(frozen=True)
class Radiometry:
    """How a scene's values become comparable reflectance: ``(value - offset) / gain``.

    Attributes
    ----------
    offset, gain : float32 arrays, shape (bands,)
    sentence : str
        What was found, for the user; empty when nothing worth saying was.
    """

    offset: Floats
    gain: Floats
    sentence: str = ""

    def apply(self, values: Floats) -> Floats:
        """Comparable reflectance, shape (n, bands), from a scene's values of that shape."""
        reflectance: Floats = values - self.offset
        reflectance /= self.gain
        return reflectance

    def revert(self, reflectance: Floats) -> Floats:
        """A scene's values, shape (..., bands), of comparable reflectance of that shape."""
        values: Floats = reflectance * self.gain + self.offset
        return values


@dataclass(frozen=True)
class CalibrationModel:
    """How far a scene's radiometry may be off, as standard deviations of log gain.

    Attributes
    ----------
    common : float
        Of one factor on all bands: an unknown scale.
    smooth : float
        Of an error that is alike within some 800 nm, half of it within 200 nm.
    band : float
        Of each band's own error.
    materials : float
        How many independent materials the mean over a scene stands for: the more, the more its
        deviation from the library is laid on the scene instead of on the materials.
    digital_numbers : bool
        Whether each band has an offset and a gain of its own, about which nothing is known.
    """

    common: float = 0.1
    smooth: float = 0.15
    band: float = 0.05
    materials: float = 3.0
    digital_numbers: bool = False

    def covariance(self, wavelengths: NDArray[np.float64]) -> NDArray[np.float64]:
        """Covariance of log gain between bands, shape (bands, bands)."""
        apart = wavelengths[:, None] - wavelengths[None, :]
        total = np.full(apart.shape, self.common**2) + self.band**2 * np.eye(len(wavelengths))
        for deviation, length in ((self.smooth, 800.0), (self.smooth / 2, 200.0)):
            total += deviation**2 * np.exp(-0.5 * (apart / length) ** 2)
        return total


#: The file says how values become reflectance.
REFLECTANCE = CalibrationModel()
#: Values look like reflectance; by which factor was guessed from their magnitude.
GUESSED_SCALE = CalibrationModel(common=1.0)
#: Values are no reflectance.
DIGITAL_NUMBERS = CalibrationModel(smooth=0.5, band=0.5, materials=10.0, digital_numbers=True)


def calibrate(
    sample: Floats,
    wavelengths: NDArray[np.float64],
    space: ErrorSpace,
    classes: ClassMixtures,
    simulated: Floats,
    *,
    model: CalibrationModel,
    n_steps: int = 8,
    check: Callable[[], None] = lambda: None,
) -> Radiometry:
    """Estimate a scene's radiometry from a sample of its pixels.

    Parameters
    ----------
    sample : float32 array, shape (n, bands)
        Values of valid pixels.
    wavelengths : float64 array, shape (bands,), nm
    space : ErrorSpace
    classes : ClassMixtures
        Fitted on ``simulated`` in ``space``.
    simulated : float32 array, shape (simulated pixels, bands)
    model : CalibrationModel
        How far the scene may be off.
    n_steps : int
        Rounds of expectation maximisation.
    check : callable
        Called before each round; may raise to stop.
    """
    if not model.digital_numbers:
        offset, start, sentence = _common_offset(sample), np.zeros(len(wavelengths)), ""
        if offset[0] > 0:
            sentence = (
                f"An offset of {offset[0]:.3f} was taken off all bands: even the darkest pixels "
                "are that bright from blue to infrared."
            )
    else:
        offset = np.percentile(sample, _DARKEST, axis=0).astype(np.float32)
        start = _matched(sample - offset, simulated)
        sentence = (
            "The values are not reflectance: offset and gain of each band were estimated from "
            "the scene itself, by its darkest pixels and by the classes found in it."
        )
    sample, simulated = _thinned(sample), _thinned(simulated)
    prior = model.covariance(wavelengths)
    # Posterior mean of the scene's error given the classes' mean deviation (Gaussian on Gaussian).
    shrink = np.linalg.solve(prior + space.covariance / model.materials, prior).T
    prototypes = space.transform(simulated)
    prototype_logs = space.error.log(simulated)
    log_gain = start
    for _ in range(n_steps):
        check()
        radiometry = Radiometry(offset, np.exp(log_gain).astype(np.float32))
        reflected = radiometry.apply(sample)
        components = space.transform(reflected)
        weight = _balanced(classes.predict(components))
        expected = weight @ _resembled(components, prototypes) @ prototype_logs
        found = weight @ space.error.log(reflected)
        log_gain = start + shrink @ (log_gain - start + found - expected)
    if not model.digital_numbers:
        sentence = f"{sentence} {_told_factor(log_gain)}".strip()
    return Radiometry(offset, np.exp(log_gain).astype(np.float32), sentence)


def _told_factor(log_gain: NDArray[np.float64]) -> str:
    """A sentence on the scale when it is clearly off, else nothing."""
    factor = float(np.exp(np.median(log_gain)))
    if 1 / _CLEARLY_OFF < factor < _CLEARLY_OFF:
        return ""
    return (
        f"The values are about {factor:.2g} times the reflectance that the classes should have, "
        "and were divided by that."
    )


def _common_offset(sample: Floats) -> Floats:
    """The offset on all bands, zero where the darkest values do not look like one."""
    darkest = np.percentile(sample, _DARKEST, axis=0)
    lowest = float(darkest.min())
    large = lowest > _SMALLEST_OFFSET * float(np.median(sample))
    is_offset = large and float(np.median(darkest)) < _FLAT * lowest
    return np.full(len(darkest), lowest if is_offset else 0.0, np.float32)


def _matched(sample: Floats, simulated: Floats) -> NDArray[np.float64]:
    """Log gain that gives bright pixels of scene and simulation the same value."""
    bright = np.percentile(sample, _BRIGHT, axis=0)
    expected = np.percentile(simulated, _BRIGHT, axis=0)
    matched: NDArray[np.float64] = np.log(np.maximum(bright, 1e-6) / np.maximum(expected, 1e-6))
    return matched


def _thinned(spectra: Floats) -> Floats:
    """Every n-th spectrum, so that at most ``_MOST_COMPARED`` are left."""
    return spectra[:: -(-len(spectra) // _MOST_COMPARED)]


def _balanced(probabilities: Floats) -> Floats:
    """Weights of pixels, shape (n,), summing to 1, that let the classes count alike."""
    # A class that hardly occurs must not weigh as much as one that covers the scene.
    least = 0.01 * len(probabilities)
    weight: Floats = (probabilities / np.maximum(probabilities.sum(axis=0), least)).sum(axis=1)
    weight /= weight.sum()
    return weight


def _resembled(components: Floats, prototypes: Floats) -> Floats:
    """How much of each simulated pixel is in each pixel, shape (n, prototypes); rows sum to 1."""
    closeness = components @ prototypes.T
    closeness -= 0.5 * (prototypes**2).sum(axis=1)
    shares: Floats = softmax(closeness, axis=1)
    return shares
