"""Grid, records and small spectral building blocks shared by every material script.

All curves are hemispherical-directional reflectance factors (0..1) on one common grid.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import PchipInterpolator

Curve = NDArray[np.float64]

START, STOP, STEP = 350, 2550, 5
GRID: Curve = np.arange(START, STOP + STEP, STEP, dtype=np.float64)

#: One absorption band: centre (nm), full width at half maximum (nm), depth (0..1).
Band = tuple[float, float, float]

APPROXIMATE = (
    "General knowledge, approximate: smooth continuum drawn by hand through control points"
)
GAUSSIAN = APPROXIMATE + " with Gaussian absorption bands at the material's well-known positions."


@dataclass(frozen=True)
class Variant:
    """One appearance of a material.

    Parameters
    ----------
    name
        Short description of this appearance.
    reflectance
        Reflectance 0..1 on `GRID`, shape (441,).
    weight
        How common this appearance is relative to the material's other variants (> 0).
    parameters
        Model parameters, empty for curves drawn by hand.
    """

    name: str
    reflectance: Curve
    weight: float = 1.0
    parameters: Mapping[str, float | str] = field(default_factory=dict)


@dataclass(frozen=True)
class Material:
    """A material with its names, the origin of its curves and its variants."""

    id: str
    name: str
    synonyms: tuple[str, ...]
    description: str
    source: tuple[str, str]
    variants: tuple[Variant, ...]


def points(control: Mapping[float, float]) -> Curve:
    """Monotone (PCHIP) curve through ``{wavelength nm: reflectance}``, constant beyond its ends."""
    x = np.array(sorted(control), dtype=np.float64)
    y = np.array([control[key] for key in sorted(control)], dtype=np.float64)
    inside = np.clip(GRID, x[0], x[-1])
    return np.asarray(PchipInterpolator(x, y)(inside), dtype=np.float64)


def absorb(curve: Curve, bands: Iterable[Band]) -> Curve:
    """Multiply Gaussian absorption bands into a curve.

    A band of depth ``d`` lowers the continuum by the fraction ``d`` at its centre (in the log
    domain the bands add, as in the modified Gaussian model).
    """
    optical = np.zeros_like(GRID)
    for centre, fwhm, depth in bands:
        sigma = fwhm / 2.354820045
        optical += -np.log1p(-depth) * np.exp(-0.5 * ((GRID - centre) / sigma) ** 2)
    return curve * np.exp(-optical)


def curve(control: Mapping[float, float], bands: Iterable[Band] = ()) -> Curve:
    """Control points plus absorption bands; see `points` and `absorb`."""
    return absorb(points(control), bands)


def mix(*parts: tuple[float, Curve]) -> Curve:
    """Areal (linear) mixture of ``(share, curve)`` pairs; shares are normalised to one."""
    total = sum(share for share, _ in parts)
    return np.asarray(sum(share / total * part for share, part in parts), dtype=np.float64)


def intimate(*parts: tuple[float, Curve]) -> Curve:
    """Intimate (grain by grain) mixture, approximated by the geometric mean of the curves."""
    total = sum(share for share, _ in parts)
    logs = sum(share / total * np.log(np.maximum(part, 1e-3)) for share, part in parts)
    return np.asarray(np.exp(logs), dtype=np.float64)


def tilt(spectrum: Curve, amount: float) -> Curve:
    """Multiply by a straight line that is 1 at 1000 nm and changes by `amount` per 1000 nm."""
    line = 1.0 + amount * (GRID - 1000.0) / 1000.0
    return spectrum * np.clip(line, 0.2, 3.0)


def level(spectrum: Curve, at_nm: float, value: float) -> Curve:
    """Scale a curve so that it has the reflectance `value` at `at_nm`."""
    return np.asarray(spectrum * (value / np.interp(at_nm, GRID, spectrum)), dtype=np.float64)


def scaled(base: Curve, names: Sequence[tuple[str, float, float]]) -> tuple[Variant, ...]:
    """Variants of one curve at several brightnesses, from ``(name, factor, weight)``."""
    return tuple(Variant(name, base * factor, weight) for name, factor, weight in names)
