"""Dead plant matter: straw, stubble, litter, wood and bark."""

# Tables stay compact: one line per look, not per number.
# fmt: off
from __future__ import annotations

from .base import GAUSSIAN, Curve, Material, Variant, absorb, curve, level, mix, tilt
from .optics import moist
from .plants import DEFAULT_SOIL, MIXED, canopy, dry_canopy, stand

CATEGORY = "dry_vegetation"

# Bands of cellulose and lignin; the water of hygroscopic plant matter near 1450 and 1930 nm.
_LIGNIN = (
    (1200.0, 80.0, 0.03), (1450.0, 110.0, 0.13), (1580.0, 110.0, 0.04), (1725.0, 60.0, 0.05),
    (1935.0, 110.0, 0.22), (2100.0, 120.0, 0.17), (2310.0, 90.0, 0.11), (2490.0, 90.0, 0.10),
)

STRAW: Curve = curve(
    {350: 0.10, 400: 0.13, 450: 0.165, 500: 0.205, 550: 0.25, 600: 0.295, 650: 0.33, 700: 0.365,
     800: 0.42, 900: 0.455, 1000: 0.48, 1100: 0.495, 1300: 0.505, 1650: 0.485, 1850: 0.455,
     2050: 0.42, 2200: 0.40, 2400: 0.335, 2550: 0.29},
    _LIGNIN,
)
LITTER: Curve = curve(
    {350: 0.03, 400: 0.037, 450: 0.046, 500: 0.057, 550: 0.072, 600: 0.093, 650: 0.118, 700: 0.15,
     750: 0.185, 800: 0.215, 900: 0.265, 1000: 0.31, 1100: 0.345, 1300: 0.385, 1650: 0.40,
     1850: 0.375, 2050: 0.335, 2200: 0.315, 2400: 0.25, 2550: 0.205},
    _LIGNIN,
)
WOOD: Curve = curve(
    {350: 0.11, 400: 0.16, 450: 0.22, 500: 0.29, 550: 0.355, 600: 0.415, 650: 0.46, 700: 0.50,
     800: 0.555, 900: 0.585, 1000: 0.60, 1100: 0.605, 1300: 0.595, 1650: 0.53, 1850: 0.49,
     2050: 0.43, 2200: 0.41, 2400: 0.33, 2550: 0.28},
    _LIGNIN,
)
BARK: Curve = curve(
    {350: 0.05, 400: 0.06, 450: 0.07, 500: 0.083, 550: 0.098, 600: 0.115, 650: 0.132, 700: 0.15,
     800: 0.195, 900: 0.23, 1000: 0.265, 1100: 0.295, 1300: 0.335, 1650: 0.36, 1850: 0.345,
     2050: 0.315, 2200: 0.30, 2400: 0.25, 2550: 0.22},
    _LIGNIN,
)
_SOURCE = ("approximate", GAUSSIAN)


def materials() -> list[Material]:
    """All materials of this category."""
    soil = DEFAULT_SOIL
    fresh = canopy(lai=1.5, cab=35, cw=0.012, cm=0.005)
    weathered = tilt(level(STRAW, 650, 0.22), 0.05)
    grey_wood = level(tilt(mix((0.5, WOOD), (0.5, BARK)), -0.05), 650, 0.24)
    rotten = absorb(level(LITTER, 650, 0.08), ((1450.0, 110.0, 0.05),))
    needles = dry_canopy(lai=2.5, brown=1.1, cm=0.02)
    return [
        Material("dry_vegetation", "dry vegetation",
         ("dead vegetation", "senescent vegetation", "non-photosynthetic vegetation"),
         "Dead leaves and stems of any kind: no red edge, lignin-cellulose bands.", MIXED, (
             Variant("straw-coloured", STRAW, 1.0),
             Variant("modelled dry canopy", dry_canopy(lai=2.5, brown=0.3), 1.0),
             Variant("brown", dry_canopy(lai=2.5, brown=0.8), 1.0),
             Variant("over soil", mix((0.5, STRAW), (0.5, soil)), 1.0),
             Variant("trace of green", mix((0.85, STRAW), (0.15, fresh)), 0.8),
             Variant("weathered", weathered, 0.8))),
        Material("stubble", "stubble", ("stubble field", "harvested field", "mown cereal field"),
         "Cut stems over soil after the harvest.", MIXED, (
             Variant("fresh", mix((0.65, STRAW), (0.35, soil)), 1.2),
             Variant("thin", mix((0.35, STRAW), (0.65, soil)), 1.0),
             Variant("bright, combed", STRAW * 0.95, 0.7),
             Variant("weathered", mix((0.5, weathered), (0.5, soil * 0.8)), 1.0),
             Variant("with weeds", mix((0.45, STRAW), (0.35, soil), (0.2, fresh)), 1.0),
             Variant("after rain", moist(mix((0.5, STRAW), (0.5, soil)), 0.35), 0.5))),
        Material("crop_residue", "crop residue and straw", ("straw", "mulch", "maize residue"),
         "Straw and stalks left on the field.", _SOURCE, (
             Variant("fresh straw", STRAW * 1.1, 1.0),
             Variant("cover of 60 percent", mix((0.6, STRAW), (0.4, soil)), 1.0),
             Variant("cover of 30 percent", mix((0.3, weathered), (0.7, soil)), 1.0),
             Variant("dark, decaying", mix((0.6, LITTER), (0.4, soil)), 0.8),
             Variant("wet", moist(STRAW, 0.4), 0.5))),
        Material("leaf_litter", "leaf litter", ("litter", "dead leaves", "forest floor"),
         "Brown fallen leaves and needles.", _SOURCE, (
             Variant("brown leaves", LITTER, 1.2),
             Variant("pale, dry leaves", mix((0.5, LITTER), (0.5, STRAW)), 0.8),
             Variant("dark, decayed", rotten, 1.0),
             Variant("needles", needles * 0.8, 0.7),
             Variant("wet", moist(LITTER, 0.5), 0.8))),
        Material("hay_windrowed", "hay", ("hay swath", "cut grass", "windrows"),
         "Cut grass drying on the field.", MIXED, (
             Variant("fresh cut", mix((0.5, fresh), (0.5, STRAW)), 1.0),
             Variant("half dry", mix((0.25, fresh), (0.75, STRAW)), 1.0),
             Variant("dry hay", mix((0.8, STRAW), (0.2, dry_canopy(cab=6, brown=0.3))), 1.0))),
        Material("wood", "wood", ("timber", "logs", "wood chips", "sawn wood"),
         "Wood, fresh or weathered.", _SOURCE, (
             Variant("fresh timber", WOOD, 1.0),
             Variant("wood chips", WOOD * 0.7, 1.0),
             Variant("weathered grey", grey_wood, 1.0),
             Variant("logs with bark", mix((0.4, WOOD), (0.6, BARK)), 0.8),
             Variant("wet", moist(WOOD * 0.8, 0.5), 0.5))),
        Material("bark", "bark", ("tree bark", "bark mulch", "trunks"),
         "Tree bark and bark mulch.", _SOURCE, (
             Variant("brown", BARK, 1.0),
             Variant("dark", BARK * 0.65, 1.0),
             Variant("pale", level(tilt(BARK, -0.2), 650, 0.2), 0.7),
             Variant("wet mulch", moist(BARK, 0.5), 0.6))),
        Material("dead_trees", "dead trees",
         ("deadwood", "bark beetle damage", "dieback", "standing dead trees"),
         "Dead or dying trees: brown needles, grey twigs, shadow.", MIXED, (
             Variant("red stage, brown needles",
                     stand(needles, LITTER, sunlit=0.6, gap=0.15), 1.0),
             Variant("grey stage, leafless",
                     stand(grey_wood * 0.8, LITTER, sunlit=0.55, gap=0.45), 1.2),
             Variant("fallen timber", mix((0.5, grey_wood), (0.5, LITTER)), 0.8),
             Variant("grey stage over grass",
                     stand(grey_wood * 0.8, fresh, sunlit=0.6, gap=0.5), 0.8))),
    ]
