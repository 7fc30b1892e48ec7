"""Simulated pixels: what a sensor may see where a class dominates.

A pixel is a blend of looks of one class, often with some of the other classes mixed in, under its
own illumination, sometimes in shadow. The differences between a library curve and the real thing
are left to the likelihood (:mod:`.likelihood`), which is where they can be stated once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class ClassSpectra:
    """The looks of one class on the bands of a scene.

    Attributes
    ----------
    spectra : float32 array, shape (looks, bands)
        Reflectance, 0..1.
    weights : float64 array, shape (looks,)
        How common each look is; sums to 1.
    names : tuple of str
        "material: look", for people.
    """

    spectra: Floats
    weights: NDArray[np.float64]
    names: tuple[str, ...]


@dataclass(frozen=True)
class Mixing:
    """How pixels are put together.

    Attributes
    ----------
    blended : float
        Share of class spectra that are a blend of two looks.
    mixed : float
        Share of pixels holding other classes too.
    dominance : float
        The least share of its pixel that the dominant class holds.
    brightness : float
        Standard deviation of the log illumination (slope, sun, surface roughness).
    shadowed : float
        Share of pixels partly in shadow.
    surroundings : float
        Largest share of a pixel's signal that comes from around it (point spread, adjacency).
    haze : float
        Mean reflectance at 550 nm that the atmospheric correction left.
    """

    blended: float = 0.5
    mixed: float = 0.2
    dominance: float = 0.6
    brightness: float = 0.1
    shadowed: float = 0.1
    surroundings: float = 0.1
    haze: float = 0.003


def simulate(
    classes: Sequence[ClassSpectra],
    wavelengths: NDArray[np.float64],
    n_per_class: int,
    mixing: Mixing,
    rng: np.random.Generator,
) -> tuple[Floats, NDArray[np.int64]]:
    """Draw pixels dominated by each class in turn.

    Parameters
    ----------
    classes : sequence of ClassSpectra
        At least one.
    wavelengths : float64 array, shape (bands,), nm
    n_per_class : int
    mixing : Mixing
    rng : numpy Generator

    Returns
    -------
    spectra : float32 array, shape (classes * n_per_class, bands)
    labels : int64 array, shape (classes * n_per_class,)
        Index of the dominant class.
    """
    count = len(classes)
    labels = np.repeat(np.arange(count), n_per_class)
    shares = _shares(labels, count, mixing, rng)
    spectra = np.zeros((len(labels), len(wavelengths)), np.float32)
    for index, one in enumerate(classes):
        holding = np.flatnonzero(shares[:, index] > 0)
        pure = _pure(one, len(holding), mixing, rng)
        spectra[holding] += shares[holding, index, None].astype(np.float32) * pure
    spectra *= _illumination(len(labels), wavelengths, mixing, rng)
    _add_surroundings(spectra, wavelengths, mixing, rng)
    return spectra, labels


def _shares(
    labels: NDArray[np.int64], count: int, mixing: Mixing, rng: np.random.Generator
) -> NDArray[np.float64]:
    """Share of each class in each pixel, shape (pixels, classes); rows sum to 1."""
    pixels = np.arange(len(labels))
    shares = np.zeros((len(labels), count))
    is_mixed = (rng.random(len(labels)) < mixing.mixed) & (count > 1)
    dominant = np.where(is_mixed, rng.uniform(mixing.dominance, 1.0, len(labels)), 1.0)
    shares[pixels, labels] = dominant
    if count == 1:
        return shares
    # The rest goes to one other class, or is split between two.
    others = (labels[:, None] + rng.integers(1, count, (len(labels), 2))) % count
    split = np.where(rng.random(len(labels)) < 0.6, 1.0, rng.random(len(labels)))
    np.add.at(shares, (pixels, others[:, 0]), (1 - dominant) * split)
    np.add.at(shares, (pixels, others[:, 1]), (1 - dominant) * (1 - split))
    return shares


def _pure(one: ClassSpectra, count: int, mixing: Mixing, rng: np.random.Generator) -> Floats:
    """``count`` spectra of one class: a look, or a blend of two."""
    first, second = rng.choice(len(one.weights), (2, count), p=one.weights)
    blended = rng.random(count) < mixing.blended
    share = np.where(blended, rng.uniform(0, 0.5, count), 0.0).astype(np.float32)[:, None]
    pure: Floats = one.spectra[first] * (1 - share) + one.spectra[second] * share
    return pure


def _illumination(
    count: int, wavelengths: NDArray[np.float64], mixing: Mixing, rng: np.random.Generator
) -> Floats:
    """Factors, shape (pixels, bands): brightness, and skylight-blue shadow on some."""
    brightness = np.exp(rng.normal(0.0, mixing.brightness, (count, 1)))
    sunlit = rng.uniform(0.15, 0.7, (count, 1))
    # Shadow is lit by the sky alone, about a tenth of the sun at 550 nm and bluer.
    sky = 0.1 * (wavelengths / 550.0) ** -rng.uniform(0.0, 1.0, (count, 1))
    in_shadow = rng.random((count, 1)) < mixing.shadowed
    factors = brightness * np.where(in_shadow, sunlit + (1 - sunlit) * sky, 1.0)
    result: Floats = factors.astype(np.float32)
    return result


def _add_surroundings(
    spectra: Floats, wavelengths: NDArray[np.float64], mixing: Mixing, rng: np.random.Generator
) -> None:
    """Blend each pixel with the mean of four others, and add what haze is left, in place."""
    count = len(spectra)
    around = spectra[rng.integers(0, count, (4, count))].mean(axis=0)
    share = rng.uniform(0, mixing.surroundings, (count, 1)).astype(np.float32)
    spectra += share * (around - spectra)
    # Haze scatters more blue than red; 1.5 lies between clear air (4) and thick aerosol (0).
    haze = rng.exponential(mixing.haze, (count, 1)) * (wavelengths / 550.0) ** -1.5
    spectra += haze.astype(np.float32)
