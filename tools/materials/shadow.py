"""Shadows: what a sunlit-surface correction returns where only sky and scattered light arrive."""

# Tables stay compact: one line per look, not per number.
# fmt: off
from __future__ import annotations

from .base import APPROXIMATE, Curve, Material, Variant, mix, points
from .dry import LITTER
from .optics import shaded
from .plants import MODEL_TEXT, canopy
from .soils import LOAM
from .urban import ASPHALT, CONCRETE

CATEGORY = "shadow"
_SOURCE = (
    "approximate",
    "Curves of this library (" + MODEL_TEXT.split(";")[0] + "; " + APPROXIMATE[0].lower()
    + APPROXIMATE[1:] + ") under an approximate skylight spectrum.",
)


def materials() -> list[Material]:
    """All materials of this category."""
    grass = canopy(lai=3.0, cab=38, cw=0.013, cm=0.005)
    leaves = canopy(lai=5.0, cab=45, cw=0.010, cm=0.008, n=1.6, ala=45)
    roof: Curve = mix((0.5, CONCRETE), (0.5, ASPHALT))
    wall = points({350: 0.15, 500: 0.25, 700: 0.32, 1200: 0.38, 2550: 0.33})
    return [
        Material("shadow_vegetation", "shadow on vegetation",
         ("shadow", "tree shadow", "shaded grass", "shaded forest"),
         "Shaded plants: dark, bluish, the red edge still there because leaves scatter near"
         " infrared.", _SOURCE, (
             Variant("grass in tree shadow", shaded(grass, leaves, 0.6), 1.2),
             Variant("between crowns", shaded(leaves, leaves, 0.35), 1.0),
             Variant("forest floor", shaded(LITTER, leaves, 0.4), 0.8),
             Variant("hazy sky", shaded(grass, leaves, 0.8, haze=0.1), 0.8),
             Variant("half shadow", mix((0.7, shaded(grass, leaves, 0.6)), (0.3, grass)),
                     0.8))),
        Material("shadow_built", "shadow on built surfaces",
         ("shadow", "building shadow", "shadows", "cast shadow", "shade"),
         "Shaded streets, roofs and soil: very dark, falling from blue to infrared.",
         _SOURCE, (
             Variant("asphalt", shaded(ASPHALT, wall, 0.7), 1.2),
             Variant("concrete", shaded(CONCRETE, wall, 0.7), 1.0),
             Variant("narrow street", shaded(roof, wall, 0.35), 1.0),
             Variant("soil", shaded(LOAM, wall, 0.8), 0.8),
             Variant("hazy sky", shaded(roof, wall, 0.8, haze=0.1), 0.8),
             Variant("half shadow", mix((0.75, shaded(ASPHALT, wall, 0.7)),
                     (0.25, ASPHALT)), 0.8),
             Variant("with shaded trees", mix((0.6, shaded(ASPHALT, wall, 0.6)),
                     (0.4, shaded(leaves, leaves, 0.5))), 0.8))),
    ]
