"""Streets, squares and other built surfaces at ground level."""

# Tables stay compact: one line per look, not per number.
# fmt: off
from __future__ import annotations

from .base import APPROXIMATE, GAUSSIAN, Curve, Material, Variant, curve, level, mix, tilt
from .dry import WOOD
from .optics import moist
from .plants import canopy, dry_canopy, stand
from .soils import CHALKY, GRAVEL, LOAM, RED, SANDY

CATEGORY = "urban"
_SOURCE = ("approximate", GAUSSIAN)
_MIXED = ("approximate", APPROXIMATE + "; areal mixtures of this library's curves.")

# Bitumen: weak C-H bands near 1730 and 2310/2350 nm.
_BITUMEN = ((1725.0, 50.0, 0.025), (2310.0, 50.0, 0.06), (2350.0, 45.0, 0.04))

ASPHALT: Curve = curve(
    {350: 0.062, 400: 0.075, 450: 0.086, 500: 0.096, 550: 0.106, 600: 0.115, 700: 0.126, 800: 0.133,
     1000: 0.146, 1200: 0.157, 1600: 0.178, 1800: 0.184, 2100: 0.185, 2250: 0.18, 2400: 0.172,
     2550: 0.165},
    (*_BITUMEN, (1930.0, 110.0, 0.02)),
)
ASPHALT_NEW: Curve = curve(
    {350: 0.038, 400: 0.041, 500: 0.046, 600: 0.051, 700: 0.055, 900: 0.061, 1200: 0.069,
     1600: 0.08, 1800: 0.084, 2100: 0.088, 2250: 0.088, 2400: 0.086, 2550: 0.084},
    ((1725.0, 50.0, 0.05), (2310.0, 50.0, 0.10), (2350.0, 45.0, 0.06)),
)
CONCRETE: Curve = curve(
    {350: 0.135, 400: 0.185, 450: 0.225, 500: 0.255, 550: 0.285, 600: 0.305, 700: 0.325, 800: 0.335,
     1000: 0.35, 1300: 0.375, 1650: 0.39, 1850: 0.385, 2100: 0.375, 2250: 0.36, 2400: 0.31,
     2550: 0.275},
    ((1415.0, 40.0, 0.025), (1450.0, 90.0, 0.04), (1935.0, 120.0, 0.13), (2207.0, 50.0, 0.03),
     (2335.0, 70.0, 0.08)),
)
BRICK: Curve = curve(
    {350: 0.045, 400: 0.055, 450: 0.065, 500: 0.08, 540: 0.105, 570: 0.15, 600: 0.195, 650: 0.24,
     700: 0.27, 760: 0.295, 850: 0.305, 1000: 0.335, 1200: 0.37, 1600: 0.40, 1800: 0.405,
     2100: 0.405, 2250: 0.40, 2400: 0.385, 2550: 0.365},
    ((870.0, 160.0, 0.08), (1415.0, 50.0, 0.015), (1930.0, 110.0, 0.06), (2207.0, 50.0, 0.015)),
)
RED_SLAB: Curve = curve(
    {350: 0.07, 400: 0.085, 450: 0.095, 500: 0.105, 540: 0.12, 570: 0.15, 600: 0.185, 650: 0.21,
     700: 0.225, 800: 0.235, 1000: 0.26, 1300: 0.29, 1650: 0.31, 2100: 0.30, 2250: 0.29,
     2400: 0.255, 2550: 0.23},
    ((870.0, 150.0, 0.07), (1935.0, 120.0, 0.10), (2335.0, 70.0, 0.06)),
)
WHITE_PAINT: Curve = curve(
    {350: 0.05, 380: 0.09, 400: 0.30, 415: 0.52, 440: 0.66, 500: 0.70, 600: 0.71, 800: 0.71,
     1000: 0.69, 1300: 0.65, 1650: 0.59, 1850: 0.56, 2100: 0.49, 2250: 0.46, 2400: 0.40,
     2550: 0.36},
    ((1190.0, 50.0, 0.03), (1420.0, 70.0, 0.04), (1700.0, 60.0, 0.10), (1930.0, 110.0, 0.08),
     (2165.0, 60.0, 0.05), (2310.0, 60.0, 0.14), (2350.0, 50.0, 0.08)),
)
RUST: Curve = curve(
    {350: 0.035, 400: 0.04, 450: 0.045, 500: 0.055, 550: 0.075, 600: 0.11, 650: 0.14, 700: 0.165,
     760: 0.185, 850: 0.185, 1000: 0.215, 1200: 0.27, 1600: 0.34, 2100: 0.38, 2550: 0.37},
    ((900.0, 180.0, 0.12), (1935.0, 120.0, 0.05)),
)
_GRASS = canopy(lai=2.0, cab=36, cw=0.012, cm=0.005, ala=58)
_DRY = dry_canopy(lai=2.0, brown=0.3)
_TREE = canopy(lai=4.5, cab=42, cw=0.010, cm=0.008, n=1.6, ala=45, hspot=0.1)


def _plastic_grass(bright: float) -> Curve:
    return bright * curve(
        {350: 0.02, 400: 0.022, 450: 0.026, 490: 0.04, 520: 0.075, 545: 0.078, 580: 0.05,
         630: 0.035, 690: 0.04, 720: 0.06, 760: 0.14, 800: 0.22, 900: 0.31, 1000: 0.34, 1150: 0.35,
         1350: 0.34, 1600: 0.33, 1850: 0.30, 2150: 0.26, 2250: 0.22, 2550: 0.14},
        ((1195.0, 40.0, 0.07), (1215.0, 40.0, 0.07), (1395.0, 60.0, 0.10), (1732.0, 50.0, 0.24),
         (2310.0, 55.0, 0.3), (2350.0, 45.0, 0.2)))


def _streets() -> list[Material]:
    return [
        Material("asphalt", "asphalt", ("road", "street", "tarmac", "parking lot", "paved road"),
         "Worn asphalt: dark grey, rising slowly into the short-wave infrared.", _SOURCE, (
             Variant("worn", ASPHALT, 1.5),
             Variant("dark", level(mix((0.5, ASPHALT), (0.5, ASPHALT_NEW)), 650, 0.075), 1.2),
             Variant("old, pale", level(tilt(ASPHALT, -0.05), 650, 0.17), 1.2),
             Variant("granite chippings", mix((0.7, ASPHALT), (0.3, GRAVEL * 0.9)), 1.0),
             Variant("dusty, brownish", mix((0.75, ASPHALT), (0.25, SANDY)), 0.8),
             Variant("reddish aggregate", mix((0.75, ASPHALT), (0.25, RED_SLAB)), 0.5),
             Variant("damp", moist(ASPHALT, 0.5), 0.5),
             Variant("verge and trees at the edge",
                     mix((0.8, ASPHALT), (0.12, _GRASS), (0.08, _DRY)), 1.0))),
        Material("asphalt_new", "new asphalt", ("fresh asphalt", "black road", "tar"),
         "New asphalt: nearly black, weak hydrocarbon bands.", _SOURCE, (
             Variant("new", ASPHALT_NEW, 1.0),
             Variant("very new, black", ASPHALT_NEW * 0.7, 0.7),
             Variant("one or two years", ASPHALT_NEW * 1.35, 1.0))),
        Material("concrete", "concrete", ("cement", "runway", "concrete slab", "plaza"),
         "Clean concrete: light grey, water and carbonate bands.", _SOURCE, (
             Variant("medium", CONCRETE, 1.2),
             Variant("light", CONCRETE * 1.4, 1.0),
             Variant("warm tone", mix((0.75, CONCRETE), (0.25, CHALKY)), 0.8),
             Variant("very light, new", level(tilt(CONCRETE, -0.06), 650, 0.55), 0.5),
             Variant("with asphalt joints", mix((0.75, CONCRETE), (0.25, ASPHALT)), 0.8))),
        Material("concrete_weathered", "weathered concrete", ("old concrete", "grey concrete"),
         "Dirty or aged concrete with dark algae, tyre marks or soil.", _SOURCE, (
             Variant("grey", level(CONCRETE, 650, 0.21), 1.2),
             Variant("dark", level(mix((0.6, CONCRETE), (0.4, ASPHALT)), 650, 0.14), 1.0),
             Variant("soiled", mix((0.65, CONCRETE * 0.8), (0.35, LOAM)), 0.8),
             Variant("weeds in joints", mix((0.85, CONCRETE * 0.75), (0.15, _GRASS)), 0.8),
             Variant("damp", moist(CONCRETE * 0.8, 0.5), 0.5))),
        Material("paving_stone", "paving stones",
         ("cobblestone", "paving slabs", "self-blocking bricks", "sidewalk", "pavement"),
         "Grey concrete or natural-stone paving with darker joints.", _SOURCE, (
             Variant("grey concrete blocks", level(CONCRETE, 650, 0.24), 1.2),
             Variant("interlocking blocks, reddish", mix((0.5, CONCRETE * 0.75),
                     (0.5, RED_SLAB)), 1.0),
             Variant("dark natural stone", level(GRAVEL, 650, 0.13), 0.8),
             Variant("granite setts", level(tilt(GRAVEL, -0.05), 650, 0.21), 0.8),
             Variant("soil in joints", mix((0.7, CONCRETE * 0.75), (0.3, LOAM)), 0.7),
             Variant("grass in joints", mix((0.75, CONCRETE * 0.7), (0.25, _GRASS)), 0.7))),
        Material("brick_pavement", "brick pavement", ("bricks", "clinker", "red pavement"),
         "Fired clay bricks: steep rise near 570 nm, iron band near 870 nm.", _SOURCE, (
             Variant("red brick", BRICK, 1.0),
             Variant("dark clinker", level(BRICK, 650, 0.13), 1.0),
             Variant("red concrete blocks", RED_SLAB, 1.0),
             Variant("pale, worn", mix((0.6, BRICK), (0.4, CONCRETE)), 0.8))),
        Material("gravel_track", "gravel track",
                 ("dirt road", "unpaved road", "farm track", "path"),
         "Compacted gravel, sand or soil, often with a grass strip.", _MIXED, (
             Variant("grey gravel", GRAVEL * 1.15, 1.0),
             Variant("light limestone", mix((0.4, GRAVEL), (0.6, CHALKY)), 1.0),
             Variant("sandy", mix((0.4, GRAVEL), (0.6, SANDY)), 1.0),
             Variant("earth", mix((0.3, GRAVEL), (0.7, LOAM)), 0.8),
             Variant("with grass strip", mix((0.65, mix((0.5, GRAVEL), (0.5, SANDY))),
                     (0.2, _GRASS), (0.15, _DRY)), 0.9))),
        Material("railway_ballast", "railway tracks and ballast",
         ("railway", "railroad", "rail tracks", "track bed"),
         "Crushed dark stone with rust, sleepers and rails.", _MIXED, (
             Variant("grey-brown ballast",
                     mix((0.65, GRAVEL * 0.6), (0.25, RUST), (0.1, ASPHALT)), 1.2),
             Variant("rusty", mix((0.5, GRAVEL * 0.5), (0.5, RUST)), 1.0),
             Variant("new ballast", mix((0.85, GRAVEL * 0.9), (0.15, CONCRETE)), 0.8),
             Variant("overgrown", mix((0.6, GRAVEL * 0.55), (0.2, RUST), (0.2, _GRASS)),
                     0.8))),
    ]


def _surfaces() -> list[Material]:
    track = curve(
        {350: 0.04, 450: 0.045, 520: 0.055, 560: 0.085, 600: 0.17, 650: 0.225, 700: 0.25, 760: 0.28,
         850: 0.29, 1000: 0.33, 1200: 0.36, 1350: 0.355, 1600: 0.36, 1850: 0.34, 2100: 0.31,
         2250: 0.28, 2550: 0.19},
        ((880.0, 150.0, 0.06), (1190.0, 60.0, 0.05), (1400.0, 60.0, 0.06), (1700.0, 60.0, 0.13),
         (1745.0, 50.0, 0.08), (2310.0, 60.0, 0.16), (2355.0, 50.0, 0.10)))
    blue_track = curve(
        {350: 0.08, 420: 0.13, 460: 0.17, 500: 0.15, 540: 0.10, 580: 0.07, 640: 0.06, 690: 0.07,
         750: 0.16, 850: 0.27, 1000: 0.32, 1200: 0.34, 1350: 0.335, 1600: 0.34, 1850: 0.32,
         2100: 0.29, 2250: 0.26, 2550: 0.18},
        ((1190.0, 60.0, 0.05), (1400.0, 60.0, 0.06), (1700.0, 60.0, 0.13), (1745.0, 50.0, 0.08),
         (2310.0, 60.0, 0.16), (2355.0, 50.0, 0.10)))
    rubber = curve(
        {350: 0.035, 500: 0.038, 700: 0.04, 1000: 0.044, 1600: 0.055, 2100: 0.06, 2550: 0.062},
        ((1730.0, 60.0, 0.03), (2310.0, 60.0, 0.05)))
    deck = level(tilt(WOOD, -0.05), 650, 0.24)
    car_paint = curve({350: 0.05, 450: 0.10, 600: 0.11, 800: 0.14, 1200: 0.18, 1700: 0.18,
               2200: 0.15, 2550: 0.12}, ((1700.0, 60.0, 0.05), (2310.0, 60.0, 0.08)))
    tiles = mix((0.7, BRICK), (0.3, CONCRETE * 0.5))
    flat = mix((0.5, ASPHALT_NEW * 1.2), (0.5, GRAVEL))
    urban = mix((0.35, ASPHALT), (0.25, tiles), (0.2, CONCRETE * 0.8), (0.2, flat))
    return [
        Material("artificial_turf", "artificial turf",
                 ("synthetic turf", "astroturf", "plastic lawn"),
         "Green plastic grass: green peak without the plant red edge, C-H bands of plastic.",
         _SOURCE, (
             Variant("new", _plastic_grass(1.15), 1.0),
             Variant("worn", mix((0.75, _plastic_grass(1.0)), (0.25, SANDY)), 1.0),
             Variant("with rubber granules", mix((0.7, _plastic_grass(1.0)), (0.3, rubber)),
                     1.0))),
        Material("running_track", "running track and rubber",
         ("tartan track", "athletics track", "rubber", "sports court"),
         "Coloured or black rubber and polyurethane sports floor.", _SOURCE, (
             Variant("red track", track, 1.2),
             Variant("worn red track", mix((0.7, track), (0.3, ASPHALT)), 1.0),
             Variant("blue track or court", blue_track, 0.7),
             Variant("black rubber", rubber, 0.7))),
        Material("wood_deck", "wooden deck", ("jetty", "pier", "wooden terrace", "boardwalk"),
         "Weathered planks outdoors.", _SOURCE, (
             Variant("brown", level(WOOD, 650, 0.28), 1.0),
             Variant("grey", deck, 1.0),
             Variant("wet", moist(deck, 0.5), 0.6))),
        Material("road_marking", "white paint and road marking", ("white paint", "road marking"),
         "White paint: sharp rise near 400 nm, bright visible, C-H bands.", _SOURCE, (
             Variant("white", WHITE_PAINT, 1.0),
             Variant("worn, on asphalt", mix((0.5, WHITE_PAINT), (0.5, ASPHALT)), 1.0))),
        Material("vehicles", "vehicles", ("cars", "parked cars", "trucks"),
         "Painted vehicles on asphalt; a mixture.", _MIXED, (
             Variant("dark cars", mix((0.6, car_paint), (0.4, ASPHALT)), 1.0),
             Variant("white cars", mix((0.5, WHITE_PAINT * 0.85), (0.5, ASPHALT)), 1.0),
             Variant("silver cars", mix((0.35, car_paint), (0.25, WHITE_PAINT),
                     (0.4, ASPHALT)), 0.8))),
        Material("urban_mixed", "mixed built-up area",
         ("built-up", "urban", "city", "settlement", "village"),
         "Streets, roofs, yards and some plants within one coarse pixel.", _MIXED, (
             Variant("town", urban, 1.0),
             Variant("town with gardens", mix((0.72, urban), (0.2, _GRASS), (0.08, _DRY)),
                     1.2),
             Variant("green suburb", mix((0.5, urban), (0.35, _GRASS), (0.15, _DRY)), 0.8),
             Variant("summer-dry suburb",
                     mix((0.5, urban), (0.15, _GRASS), (0.25, _DRY), (0.1, LOAM)), 0.8),
             Variant("streets with trees",
                     mix((0.55, mix((0.6, ASPHALT), (0.4, CONCRETE * 0.8))),
                         (0.45, stand(_TREE, ASPHALT, sunlit=0.7))), 1.0),
             Variant("roofs, yards and trees",
                     mix((0.5, urban), (0.3, stand(_TREE, _GRASS, sunlit=0.7)),
                         (0.2, _GRASS)), 0.8),
             Variant("dark, dense", level(urban, 650, 0.105), 1.0),
             Variant("industrial, bright", mix((0.4, CONCRETE * 1.1), (0.25, ASPHALT),
                     (0.35, WHITE_PAINT * 0.6)), 0.8),
             Variant("dry-land village", mix((0.4, urban), (0.35, SANDY), (0.25, RED)), 0.8),
             Variant("tiled roofs and trees", mix((0.5, tiles), (0.25, ASPHALT),
                     (0.25, _GRASS * 0.8)), 0.8))),
    ]


def materials() -> list[Material]:
    """All materials of this category."""
    return [*_streets(), *_surfaces()]
