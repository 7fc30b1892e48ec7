"""Reflectance of the simulated covers, 400-2500 nm in steps of 1 nm.

Nothing is read from the plugin's material library. What the two have in common is the leaf model
PROSPECT-D (package ``prosail``); canopies here follow the recollision-probability model PARAS
(Rautiainen and Stenberg 2005; Smolander and Stenberg 2005) instead of SAIL, and parameters are
drawn from continuous ranges. Water is a small bio-optical model after Gordon (1988), soils
and artificial surfaces are smooth continua with absorption features of our own choice:
approximate, plausible, not measured.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import prosail
from numpy.typing import NDArray

Spectrum = NDArray[np.float64]

#: Wavelengths of all curves, in nm.
WAVELENGTHS: Spectrum = np.arange(400.0, 2501.0)
#: Specific absorption of liquid water, 1/cm (PROSPECT's table).
_WATER_ABSORPTION = prosail.spectral_lib.prospectd.kw
_SUN_ZENITH = np.radians(38.0)


@dataclass(frozen=True)
class Group:
    """A class of the truth map.

    Attributes
    ----------
    value : int
    name : str
    color : str
        ``#rrggbb``.
    prompts : str
        Synonyms, comma separated.
    """

    value: int
    name: str
    color: str
    prompts: str


#: The classes the demo asks for. Artificial surfaces are one class, as at 30 m they rarely fill
#: a pixel alone; meadows and green crops are one, as one date cannot tell them apart reliably.
GROUPS = (
    Group(1, "water", "#2b6cb0", "lake, river"),
    Group(2, "coniferous forest", "#14532d", "spruce, pine forest"),
    Group(3, "broadleaf forest", "#3f9142", "deciduous forest, beech forest"),
    Group(4, "low green vegetation", "#a3d65c", "meadow, green crops"),
    Group(5, "dry vegetation", "#e2c55b", "dry grass, straw"),
    Group(6, "bare soil", "#a0693a", "ploughed field, sand"),
    Group(7, "built-up", "#c2333b", "roof, asphalt, concrete"),
)

#: Cover -> value of its group, in the order of the abundance raster's bands.
COVERS = {
    "clear water": 1,
    "turbid water": 1,
    "conifers": 2,
    "broadleaf trees": 3,
    "meadow": 4,
    "green crop": 4,
    "dry grass": 5,
    "ripe cereal": 5,
    "loam": 6,
    "sand": 6,
    "asphalt": 7,
    "concrete": 7,
    "tile roof": 7,
    "dark roof": 7,
    "metal roof": 7,
}

#: Variants drawn of every cover.
VARIANTS = 5


def endmembers(seed: int) -> NDArray[np.float32]:
    """Draw the spectra of all covers.

    Parameters
    ----------
    seed : int

    Returns
    -------
    float32 array (len(COVERS) * VARIANTS, 2101)
        Reflectance 0..1; the variants of cover ``i`` are rows ``i * VARIANTS`` onwards.
    """
    rng = np.random.default_rng([seed, 1])
    makers = {
        "clear water": lambda: _water(rng, chlorophyll=(0.5, 6), sediment=(0.3, 2)),
        "turbid water": lambda: _water(rng, chlorophyll=(4, 16), sediment=(3, 9)),
        "conifers": lambda: _conifers(rng),
        "broadleaf trees": lambda: _broadleaf(rng),
        "meadow": lambda: _meadow(rng),
        "green crop": lambda: _crop(rng),
        "dry grass": lambda: _dry(rng, leaf_area=(0.8, 2.2)),
        "ripe cereal": lambda: _dry(rng, leaf_area=(1.8, 4.0)),
        "loam": lambda: _soil(rng, plateau=(0.22, 0.40), iron=(0.05, 0.18), film=(0.0, 0.010)),
        "sand": lambda: _soil(rng, plateau=(0.42, 0.58), iron=(0.02, 0.10), film=(0.0, 0.002)),
        "asphalt": lambda: _asphalt(rng),
        "concrete": lambda: _concrete(rng),
        "tile roof": lambda: _tiles(rng),
        "dark roof": lambda: _flat(rng, level=(0.05, 0.11), slope=(0.00, 0.05)),
        "metal roof": lambda: _flat(rng, level=(0.22, 0.48), slope=(-0.10, 0.08)),
    }
    curves = [makers[cover]() for cover in COVERS for _ in range(VARIANTS)]
    return np.clip(np.array(curves), 0.0005, 0.95).astype(np.float32)


def _feature(center: float, width: float, depth: float) -> Spectrum:
    """Factor of one Gaussian absorption feature (nm, nm, share absorbed at its centre)."""
    return 1 - depth * np.exp(-(((WAVELENGTHS - center) / width) ** 2) / 2)


def _leaf(
    structure: float,
    chlorophyll: float,
    carotenoids: float,
    brown: float,
    water: float,
    dry: float,
) -> Spectrum:
    """Leaf albedo (reflectance + transmittance) by PROSPECT-D."""
    _, reflectance, transmittance = prosail.run_prospect(
        structure, chlorophyll, carotenoids, brown, water, dry, ant=0.0, prospect_version="D"
    )
    return np.asarray(reflectance + transmittance)


def _canopy(
    leaf: Spectrum, ground: Spectrum, leaf_area: float, upward: float, clumping: float
) -> Spectrum:
    """Canopy reflectance by PARAS.

    Parameters
    ----------
    leaf, ground : float64 array (2101,)
        Albedo of a leaf (or shoot) and reflectance below the canopy.
    leaf_area : float
        Leaf area index.
    upward : float
        Share of the scattered light that leaves towards the sensor.
    clumping : float
        1 for leaves at random, lower for leaves in crowns.
    """
    recollision = 0.88 * (1 - np.exp(-0.7 * leaf_area**0.75))
    depth = 0.5 * clumping * leaf_area
    gap_sun, gap_view = np.exp(-depth / np.cos(_SUN_ZENITH)), np.exp(-depth)
    scattered = leaf * (1 - recollision) / (1 - recollision * leaf)
    return gap_sun * gap_view * ground + (1 - gap_sun) * upward * scattered


def _conifers(rng: np.random.Generator) -> Spectrum:
    needle = _leaf(
        rng.uniform(1.6, 2.2),
        rng.uniform(38, 62),
        rng.uniform(9, 14),
        rng.uniform(0.02, 0.15),
        rng.uniform(0.018, 0.032),
        rng.uniform(0.012, 0.020),
    )
    within_shoot = rng.uniform(0.42, 0.52)
    shoot = needle * (1 - within_shoot) / (1 - within_shoot * needle)
    below = _shaded_floor(rng)
    return _canopy(shoot, below, rng.uniform(3, 6), rng.uniform(0.32, 0.42), 0.75)


def _broadleaf(rng: np.random.Generator) -> Spectrum:
    leaf = _leaf(
        rng.uniform(1.35, 1.8),
        rng.uniform(34, 58),
        rng.uniform(7, 12),
        rng.uniform(0.0, 0.06),
        rng.uniform(0.008, 0.014),
        rng.uniform(0.005, 0.009),
    )
    return _canopy(leaf, _shaded_floor(rng), rng.uniform(3.2, 6), rng.uniform(0.45, 0.55), 0.85)


def _shaded_floor(rng: np.random.Generator) -> Spectrum:
    """Litter and herbs under trees, mostly in shadow."""
    return rng.uniform(0.3, 0.6) * _dry(rng, leaf_area=(0.5, 1.5))


def _meadow(rng: np.random.Generator) -> Spectrum:
    leaf = _leaf(
        rng.uniform(1.3, 1.7),
        rng.uniform(28, 48),
        rng.uniform(6, 11),
        rng.uniform(0.05, 0.3),
        rng.uniform(0.008, 0.016),
        rng.uniform(0.003, 0.006),
    )
    ground = _soil(rng, plateau=(0.2, 0.35), iron=(0.05, 0.15), film=(0.002, 0.012))
    return _canopy(leaf, ground, rng.uniform(1.8, 4.2), rng.uniform(0.55, 0.68), 1.0)


def _crop(rng: np.random.Generator) -> Spectrum:
    leaf = _leaf(
        rng.uniform(1.3, 1.6),
        rng.uniform(35, 60),
        rng.uniform(8, 13),
        0.0,
        rng.uniform(0.012, 0.022),
        rng.uniform(0.003, 0.006),
    )
    ground = _soil(rng, plateau=(0.2, 0.38), iron=(0.05, 0.15), film=(0.0, 0.010))
    return _canopy(leaf, ground, rng.uniform(2.0, 5.0), rng.uniform(0.58, 0.72), 0.9)


def _dry(rng: np.random.Generator, leaf_area: tuple[float, float]) -> Spectrum:
    leaf = _leaf(
        rng.uniform(1.8, 2.6),
        rng.uniform(0.5, 5),
        rng.uniform(1, 4),
        rng.uniform(0.3, 0.9),
        rng.uniform(0.0005, 0.003),
        rng.uniform(0.006, 0.012),
    )
    ground = _soil(rng, plateau=(0.25, 0.42), iron=(0.05, 0.15), film=(0.0, 0.004))
    return _canopy(leaf, ground, rng.uniform(*leaf_area), rng.uniform(0.52, 0.66), 1.0)


def _soil(
    rng: np.random.Generator,
    plateau: tuple[float, float],
    iron: tuple[float, float],
    film: tuple[float, float],
) -> Spectrum:
    """A rising continuum with iron, hydroxyl and clay features under a film of water (cm)."""
    level, oxide = rng.uniform(*plateau), rng.uniform(*iron)
    dry = level * (1 - np.exp(-(WAVELENGTHS - 280) / rng.uniform(330, 520)))
    dry *= 1 - 0.12 * np.clip((WAVELENGTHS - 2000) / 500, 0, 1)
    dry *= _feature(490, 55, oxide) * _feature(890, 90, 0.6 * oxide)
    dry *= _feature(1414, 22, rng.uniform(0.02, 0.08)) * _feature(1915, 35, rng.uniform(0.05, 0.14))
    dry *= _feature(2206, 22, rng.uniform(0.03, 0.12))
    thickness = rng.uniform(*film)
    wet = dry * np.exp(-2 * _WATER_ABSORPTION * thickness)
    return wet * (1 - 25 * thickness)  # internal reflection in the film darkens all wavelengths


def _water(
    rng: np.random.Generator, chlorophyll: tuple[float, float], sediment: tuple[float, float]
) -> Spectrum:
    """Water leaving reflectance (Gordon 1988) plus sky light mirrored at the surface."""
    green, mud = rng.uniform(*chlorophyll), rng.uniform(*sediment)
    pigments = 0.05 * np.exp(-(((WAVELENGTHS - 440) / 45) ** 2) / 2)
    pigments += 0.02 * np.exp(-(((WAVELENGTHS - 675) / 14) ** 2) / 2)
    yellow = rng.uniform(0.3, 1.4) * np.exp(-0.016 * (WAVELENGTHS - 440))
    absorption = 100 * _WATER_ABSORPTION + pigments * green**0.8 + yellow  # 1/m
    backscatter = 0.001 * (500 / WAVELENGTHS) ** 4.3 + 0.014 * mud * (550 / WAVELENGTHS) ** 0.6
    share = backscatter / (absorption + backscatter)
    below = 0.0895 * share + 0.1247 * share**2
    above = 0.52 * below / (1 - 1.7 * below)
    return np.pi * above + rng.uniform(0.002, 0.012)


def _asphalt(rng: np.random.Generator) -> Spectrum:
    level = rng.uniform(0.06, 0.12)
    curve = level + rng.uniform(0.04, 0.09) * (1 - np.exp(-(WAVELENGTHS - 400) / 900))
    return curve * _feature(2310, 40, rng.uniform(0.02, 0.07)) * _feature(1925, 40, 0.03)


def _concrete(rng: np.random.Generator) -> Spectrum:
    level = rng.uniform(0.24, 0.38)
    curve = level * (1 - 0.45 * np.exp(-(WAVELENGTHS - 400) / rng.uniform(120, 220)))
    curve *= _feature(1415, 25, 0.03) * _feature(1930, 45, rng.uniform(0.06, 0.13))
    return curve * _feature(2335, 30, rng.uniform(0.03, 0.09))


def _tiles(rng: np.random.Generator) -> Spectrum:
    edge = 1 / (1 + np.exp(-(WAVELENGTHS - rng.uniform(570, 600)) / rng.uniform(25, 40)))
    curve = rng.uniform(0.05, 0.08) + rng.uniform(0.14, 0.26) * edge
    curve *= 1 + rng.uniform(0.15, 0.45) * np.clip((WAVELENGTHS - 900) / 900, 0, 1)
    return curve * _feature(870, 75, rng.uniform(0.05, 0.14)) * _feature(1920, 45, 0.04)


def _flat(
    rng: np.random.Generator, level: tuple[float, float], slope: tuple[float, float]
) -> Spectrum:
    return rng.uniform(*level) + rng.uniform(*slope) * (WAVELENGTHS - 400) / 2100
