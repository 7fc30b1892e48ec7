"""Snow and ice from a two-stream grain model with ice absorption."""

# Tables stay compact: one line per look, not per number.
# fmt: off
from __future__ import annotations

import numpy as np

from .base import GRID, Curve, Material, Variant, mix, points
from .dry import LITTER
from .optics import ICE
from .plants import canopy
from .water import water_reflectance

CATEGORY = "snow_ice"
_SOURCE = (
    "model",
    "Asymptotic grain model: R = R0 * exp(-4.5 * sqrt((a_ice + a_dirt) * d)) with the absorption of"
    " ice a_ice, of impurities a_dirt and the grain diameter d; a form of the radiative-transfer"
    " approximation of Kokhanovsky and Zege (2004, Applied Optics 43, 1589-1602) with a rounded"
    " constant. Ice absorption and the ground in mixed variants are approximate. Parameters per"
    " variant.",
)


def snow(grain_mm: float, soot: float = 0.0, dust: float = 0.0, level: float = 0.98) -> Curve:
    """Reflectance of deep snow.

    Parameters
    ----------
    grain_mm
        Effective optical grain diameter, mm (0.1 new .. 3 old firn).
    soot, dust
        Grey and reddish impurity: absorption at 500 nm added to that of ice, 1/m.
    level
        Reflectance of clean snow where ice does not absorb.
    """
    dirt = soot * (500.0 / GRID) ** 0.9 + dust * (500.0 / GRID) ** 4.0
    path = (ICE + dirt) * grain_mm * 1e-3
    return np.asarray(level * np.exp(-4.5 * np.sqrt(path)), dtype=np.float64)


def _snow(name: str, weight: float, **parameters: float) -> Variant:
    return Variant(name, snow(**parameters), weight, parameters)


def materials() -> list[Material]:
    """All materials of this category."""
    forest = canopy(lai=3.0, cab=45, cw=0.018, cm=0.019, n=1.9, ala=60) * 0.45
    water = water_reflectance(chl=1.0)
    # Solid ice scatters at bubbles and cracks only: like very coarse snow, lower in level.
    white_ice = snow(6.0, soot=0.4, level=0.75) + 0.012
    blue_ice = snow(25.0, soot=0.1, level=0.62) + 0.010
    bare_ice = snow(8.0, soot=3.0, dust=4.0, level=0.70) + 0.010
    black_ice = water + 0.03 * points({350: 1.3, 550: 1.2, 900: 0.8, 1300: 0.7, 2550: 0.6})
    grey_ice = mix((0.45, white_ice), (0.55, water))
    rock = points({350: 0.06, 550: 0.12, 800: 0.16, 1300: 0.21, 1700: 0.23, 2550: 0.2})
    return [
        Material("snow", "snow", ("fresh snow", "new snow", "powder snow", "snow cover"),
         "Fine-grained snow: above 0.9 in visible light, ice bands at 1030 and 1270 nm, dark"
         " beyond 1450 nm.", _SOURCE, (
             _snow("new, fine", 1.0, grain_mm=0.12, soot=0.02),
             _snow("settled", 1.2, grain_mm=0.3, soot=0.05),
             _snow("a few days old", 1.0, grain_mm=0.6, soot=0.12),
             _snow("shaded slope", 0.6, grain_mm=0.3, soot=0.05, level=0.6),
             Variant("snow in forest", mix((0.5, snow(0.4, soot=0.1)), (0.5, forest)), 0.7),
             Variant("patchy, over grass and litter",
                     mix((0.55, snow(0.6, soot=0.1)), (0.45, LITTER)), 0.7))),
        Material("snow_old", "old snow and firn", ("firn", "coarse snow", "wet snow", "neve"),
         "Coarse or melting snow: near infrared much lower than visible.", _SOURCE, (
             _snow("coarse", 1.0, grain_mm=1.2, soot=0.2, level=0.95),
             _snow("melting", 1.0, grain_mm=2.0, soot=0.4, level=0.92),
             _snow("firn", 0.8, grain_mm=3.0, soot=0.8, dust=0.3, level=0.9))),
        Material("snow_dirty", "dirty snow", ("dusty snow", "sooty snow", "spring snow"),
         "Snow with soot, dust or plant remains.", _SOURCE, (
             _snow("dusty", 1.0, grain_mm=1.0, soot=0.5, dust=6.0, level=0.92),
             _snow("sooty", 1.0, grain_mm=1.0, soot=12.0, level=0.9),
             _snow("very dirty", 0.7, grain_mm=1.5, soot=30.0, dust=15.0, level=0.85),
             Variant("with stones", mix((0.65, snow(1.0, soot=2.0)), (0.35, rock)), 0.8))),
        Material("ice", "ice", ("glacier ice", "sea ice", "frozen lake", "lake ice", "glacier"),
         "Solid ice: blue-white to grey, falling steeply in the near infrared.", _SOURCE, (
             Variant("white ice", white_ice, 1.0), Variant("blue ice", blue_ice, 1.0),
             Variant("glacier ice with debris", bare_ice, 1.0),
             Variant("thin grey sea ice", grey_ice, 0.8),
             Variant("black lake ice", black_ice, 0.6),
             Variant("snow-covered ice", snow(0.4, soot=0.1, level=0.93), 0.7))),
    ]
