"""Burnt surfaces: char, ash and partly burnt vegetation."""

# Tables stay compact: one line per look, not per number.
# fmt: off
from __future__ import annotations

from .base import GAUSSIAN, Curve, Material, Variant, curve, mix, points
from .dry import LITTER, STRAW
from .plants import canopy
from .soils import LOAM, SANDY

CATEGORY = "burnt"
_SOURCE = ("approximate", GAUSSIAN + " Mixed variants: areal mixture with plants and soil.")

CHAR: Curve = curve(
    {350: 0.022, 450: 0.024, 550: 0.027, 650: 0.031, 800: 0.038, 1000: 0.05, 1300: 0.07, 1600: 0.09,
     1800: 0.10, 2100: 0.112, 2250: 0.115, 2550: 0.115},
    ((1930.0, 110.0, 0.02), (2310.0, 80.0, 0.02)),
)
ASH: Curve = curve(
    {350: 0.18, 400: 0.22, 450: 0.25, 550: 0.295, 700: 0.335, 900: 0.365, 1200: 0.395, 1600: 0.42,
     2000: 0.42, 2250: 0.40, 2400: 0.36, 2550: 0.32},
    ((1420.0, 60.0, 0.02), (1935.0, 120.0, 0.08), (2340.0, 80.0, 0.07)),
)


def materials() -> list[Material]:
    """All materials of this category."""
    brown = canopy(lai=2.5, cab=4, car=4, cbrown=1.0, cw=0.001, cm=0.012, n=2.1)
    fresh = canopy(lai=2.0, cab=36, cw=0.012, cm=0.006)
    return [
        Material("char", "char", ("charcoal", "charred wood", "black ash", "soot"),
         "Charred plant matter: black, rising slowly to the short-wave infrared.", _SOURCE, (
             Variant("black", CHAR, 1.0), Variant("deep black", CHAR * 0.6, 0.7),
             Variant("soot, flat", points({350: 0.022, 1000: 0.022, 2550: 0.024}), 0.5),
             Variant("with soil", mix((0.65, CHAR), (0.35, LOAM)), 1.0),
             Variant("with grey ash", mix((0.75, CHAR), (0.25, ASH)), 0.8))),
        Material("ash", "ash", ("white ash", "grey ash", "wood ash"),
         "Mineral ash of a complete burn: light grey.", _SOURCE, (
             Variant("grey", ASH * 0.7, 1.0), Variant("white", ASH * 1.25, 0.8),
             Variant("thin, with char", mix((0.5, ASH), (0.5, CHAR)), 1.0))),
        Material("burnt_vegetation", "burnt vegetation",
         ("burnt area", "burned area", "burn scar", "fire scar", "burnt forest"),
         "Burn scars: char with scorched leaves, stems, soil and survivors.", _SOURCE, (
             Variant("severely burnt", mix((0.8, CHAR), (0.2, LOAM)), 1.2),
             Variant("burnt grassland", mix((0.7, CHAR), (0.2, STRAW), (0.1, LOAM)), 1.0),
             Variant("scorched crowns", mix((0.4, CHAR), (0.6, brown * 0.6)), 1.0),
             Variant("moderately burnt", mix((0.5, CHAR), (0.25, LITTER), (0.25, fresh)),
                     0.8),
             Variant("sandy burn scar", mix((0.55, CHAR), (0.45, SANDY)), 0.7),
             Variant("regrowth", mix((0.55, CHAR), (0.3, fresh), (0.15, LOAM)), 0.6))),
    ]
