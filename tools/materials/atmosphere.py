"""Clouds and smoke as they appear in surface reflectance products."""

# Tables stay compact: one line per look, not per number.
# fmt: off
from __future__ import annotations

import numpy as np

from .base import APPROXIMATE, GAUSSIAN, GRID, Curve, Material, Variant, curve, mix
from .burnt import CHAR
from .plants import canopy
from .soils import LOAM
from .water import water_reflectance

CATEGORY = "atmosphere"
_SOURCE = ("approximate", GAUSSIAN)
_MIXED = ("approximate", APPROXIMATE + "; added over this library's surface curves.")

# Liquid and ice clouds: white, falling at the water bands; ice clouds darker near 1600 nm.
CLOUD: Curve = curve(
    {350: 0.72, 450: 0.75, 700: 0.75, 1000: 0.74, 1200: 0.70, 1300: 0.68, 1650: 0.58, 1800: 0.50,
     2100: 0.37, 2250: 0.39, 2400: 0.28, 2550: 0.20},
    ((980.0, 60.0, 0.03), (1190.0, 70.0, 0.06), (1450.0, 110.0, 0.28), (1945.0, 120.0, 0.5)),
)
ICE_CLOUD: Curve = curve(
    {350: 0.66, 450: 0.68, 700: 0.68, 1000: 0.66, 1100: 0.65, 1350: 0.56, 1650: 0.36, 1800: 0.36,
     2100: 0.24, 2250: 0.28, 2400: 0.17, 2550: 0.13},
    ((1030.0, 50.0, 0.04), (1260.0, 90.0, 0.08), (1500.0, 120.0, 0.35), (2000.0, 140.0, 0.45)),
)


def _over(surface: Curve, cloud: Curve, cover: float) -> Curve:
    """Thin cloud: its own light plus the surface seen through it."""
    return mix((cover, cloud), (1.0 - cover, surface))


def materials() -> list[Material]:
    """All materials of this category."""
    grass = canopy(lai=2.5, cab=38, cw=0.012, cm=0.006)
    water = water_reflectance(chl=3.0)
    smoke = 0.30 * (500.0 / GRID) ** 1.7
    haze = 0.09 * (500.0 / GRID) ** 1.3
    dim = np.exp(-0.55 * (500.0 / GRID) ** 1.3)
    return [
        Material("cloud", "cloud", ("clouds", "cloud cover", "thick cloud"),
         "Thick cloud: white, dark only in strong water bands.", _SOURCE, (
             Variant("water cloud", CLOUD, 1.2), Variant("bright", CLOUD * 1.2, 0.8),
             Variant("grey edge", CLOUD * 0.6, 1.0), Variant("ice cloud", ICE_CLOUD, 0.7))),
        Material("cloud_thin", "thin cloud", ("cirrus", "cloud veil", "fog", "mist"),
         "Thin cloud or fog with the surface shining through.", _MIXED, (
             Variant("over vegetation", _over(grass, CLOUD, 0.4), 1.0),
             Variant("over soil", _over(LOAM, CLOUD, 0.4), 1.0),
             Variant("over water", _over(water, CLOUD, 0.3), 0.8),
             Variant("cirrus over vegetation", _over(grass, ICE_CLOUD, 0.3), 0.8))),
        Material("smoke_haze", "smoke and haze", ("smoke", "haze", "smog", "smoke plume"),
         "Smoke or haze: bluish veil that fades towards the infrared.", _MIXED, (
             Variant("smoke over forest", grass * dim + smoke, 1.0),
             Variant("smoke over burnt land", CHAR * dim + smoke, 0.8),
             Variant("haze over vegetation", grass * 0.9 + haze, 0.8),
             Variant("smoke over water", water * dim + smoke, 0.6))),
    ]
