"""From fine labels to what an imaging spectrometer in orbit delivers at level 2A."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from .landscape import FINE, Landscape
from .spectra import COVERS, VARIANTS, WAVELENGTHS

Array = NDArray[np.float32]

#: Where the atmosphere lets nothing through; bands here hold noise and carry ``bbl`` 0.
OPAQUE_NM = ((1340.0, 1450.0), (1790.0, 1960.0))
_SUN_ZENITH, _SUN_AZIMUTH = np.radians(38.0), np.radians(155.0)


@dataclass(frozen=True)
class Bands:
    """Centres and widths in nm, and which bands are good; arrays of equal length."""

    center: NDArray[np.float64]
    fwhm: NDArray[np.float64]
    good: NDArray[np.bool_]


def bands(count: int) -> Bands:
    """``count`` bands from 420 to 2445 nm, denser below 1000 nm as real spectrometers are."""
    visible = round(count * 0.41) if count >= 20 else count // 2
    center = np.concatenate(
        [
            np.linspace(420, 990, visible, endpoint=False),
            np.linspace(990, 2445, count - visible),
        ]
    )
    step = np.gradient(center) if count > 1 else np.array([10.0])
    width = np.clip(1.05 * step, 6.5, 60)
    good = np.ones(count, bool)
    for low, high in OPAQUE_NM:
        good &= (center < low) | (center > high)
    return Bands(center, width, good)


def resample(curves: Array, target: Bands) -> Array:
    """Curves (n, 2101) seen through Gaussian bands: float32 (n, count)."""
    sigma = target.fwhm / 2.3548
    response = np.exp(-(((WAVELENGTHS - target.center[:, None]) / sigma[:, None]) ** 2) / 2)
    response /= response.sum(axis=1, keepdims=True)
    return (curves @ response.T).astype(np.float32)


def abundances(landscape: Landscape, psf_pixels: float) -> tuple[Array, Array]:
    """Shares of the endmembers in every pixel.

    Returns
    -------
    seen, true : float32 arrays (rows, cols, endmembers)
        As blurred by a Gaussian point spread of ``psf_pixels`` FWHM, and within the pixel's
        own square.
    """
    rows, cols = (n // FINE for n in landscape.label.shape)
    count = len(COVERS) * VARIANTS
    seen = np.zeros((rows, cols, count), np.float32)
    true = np.zeros_like(seen)
    # The square pixel is part of the point spread: only the rest is added as a Gaussian.
    sigma = 4 * np.sqrt(max((psf_pixels / 2.3548) ** 2 - 1 / 12, 0.0))
    half = FINE // 4
    for number in range(count):
        share = (landscape.label == number).reshape(rows * 4, half, cols * 4, half)
        quarter = share.mean(axis=(1, 3), dtype=np.float32)
        if not quarter.any():
            continue
        true[..., number] = quarter.reshape(rows, 4, cols, 4).mean(axis=(1, 3))
        blurred = ndimage.gaussian_filter(quarter, sigma, mode="mirror", truncate=3)
        seen[..., number] = blurred.reshape(rows, 4, cols, 4).mean(axis=(1, 3))
    return seen, true


def illumination(elevation: Array, pixel_m: float) -> Array:
    """Direct sun on the slope relative to flat ground, float32 (rows, cols), 0 in own shadow."""
    down, right = np.gradient(elevation, pixel_m)
    slope, aspect = np.arctan(np.hypot(right, down)), np.arctan2(-right, down)
    cosine = np.cos(_SUN_ZENITH) * np.cos(slope)
    cosine = cosine + np.sin(_SUN_ZENITH) * np.sin(slope) * np.cos(_SUN_AZIMUTH - aspect)
    return np.maximum(cosine / np.cos(_SUN_ZENITH), 0).astype(np.float32)


class Sensor:
    """Radiometry: light, air and noise, for blocks of pixels.

    Parameters
    ----------
    curves : float32 array (endmembers, 2101)
    target : Bands
    seed : int
    terrain_left : float
        Share of the slope effect that the terrain correction has left in the data.
    snr : float
        Signal-to-noise ratio at 550 nm for a reflectance of 0.3.
    """

    def __init__(
        self, curves: Array, target: Bands, seed: int, terrain_left: float = 0.6, snr: float = 400
    ) -> None:
        rng = np.random.default_rng([seed, 3])
        self.spectra = resample(curves, target)
        self.bands = target
        self.terrain_left = terrain_left
        micron = target.center / 1000
        #: Share of sky light in the irradiance, and of light from neighbours in the signal.
        self.sky = (0.05 + 0.14 * (0.55 / micron) ** 2.5).astype(np.float32)
        self.neighbours = (0.09 * (0.55 / micron) ** 1.1).astype(np.float32)
        #: Haze left by the atmospheric correction, as reflectance where it is thickest.
        self.haze = (0.008 * (0.55 / micron) ** 1.6).astype(np.float32)
        self.gain = self._calibration(rng)
        self.noise = self._noise(snr)

    def _calibration(self, rng: np.random.Generator) -> Array:
        """Per-band gain: slow drift, band-to-band error, residuals at gas absorptions."""
        center = self.bands.center
        gain = 1 + 0.006 * np.sin(center / 260 + rng.uniform(0, 6))
        gain += rng.normal(0, 0.004, center.size)
        for position, width, depth in (
            (687, 5, 0.03),
            (761, 6, 0.06),
            (823, 8, 0.02),
            (940, 22, 0.05),
            (1130, 22, 0.06),
            (1268, 8, 0.02),
            (2010, 14, 0.06),
            (2060, 12, 0.05),
        ):
            gain += rng.normal(0, depth) * np.exp(-(((center - position) / width) ** 2) / 2)
        return gain.astype(np.float32)

    def _noise(self, snr: float) -> Array:
        """Noise in reflectance at 0.3, one value a band; opaque bands are mostly noise."""
        center = self.bands.center
        light = np.exp(-(((center - 600) / 900) ** 2)) + 0.35 * np.exp(
            -(((center - 600) / 1400) ** 2)
        )
        relative = np.sqrt(light / 1.3)
        for position, width, depth in ((1400, 55, 0.97), (1875, 75, 0.97), (940, 30, 0.3)):
            relative *= 1 - depth * np.exp(-(((center - position) / width) ** 2) / 2)
        noise = 0.3 / (snr * np.maximum(relative, 1e-3))
        noise[~self.bands.good] = 0.12
        return noise.astype(np.float32)

    def observe(
        self,
        share: Array,
        around: Array,
        sun: Array,
        texture: Array,
        haze: Array,
        rng: np.random.Generator,
    ) -> Array:
        """Reflectance as delivered.

        Parameters
        ----------
        share, around : float32 arrays (n, endmembers)
            Mixture in the pixel, and in its wide surroundings.
        sun, texture, haze : float32 arrays (n,)
            :func:`illumination`; brightness of the cover relative to its curve; haze 0..1.
        rng : numpy Generator

        Returns
        -------
        float32 array (n, bands)
        """
        own = share @ (self.spectra * (1 - self.neighbours))
        slope = 1 + self.terrain_left * (sun - 1)
        light = self.sky + slope[:, None] * (1 - self.sky)
        own *= light
        own *= texture[:, None]
        own += around @ (self.spectra * self.neighbours)
        own += haze[:, None] * self.haze
        own *= self.gain
        random = rng.standard_normal(own.shape, dtype=np.float32)
        random *= self.noise
        random *= np.sqrt((np.maximum(own, 0) + 0.02) / 0.32)
        own += random
        return own
