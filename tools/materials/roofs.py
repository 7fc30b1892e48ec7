"""Roofs, metals, membranes, glass and plastics."""

# Tables stay compact: one line per look, not per number.
# fmt: off
from __future__ import annotations

from .base import APPROXIMATE, GAUSSIAN, Band, Curve, Material, Variant, curve, level, mix, tilt
from .optics import moist
from .plants import MIXED, canopy, dry_canopy
from .soils import CHALKY, GRAVEL, LOAM, RED
from .urban import ASPHALT_NEW, CONCRETE, RUST, WHITE_PAINT

CATEGORY = "roofs"
_SOURCE = ("approximate", GAUSSIAN)
_MIXED = ("approximate", APPROXIMATE + "; areal mixtures of this library's curves.")

# C-H bands of paints and plastics.
_PAINT: tuple[Band, ...] = (
    (1190.0, 50.0, 0.03), (1410.0, 70.0, 0.04), (1690.0, 60.0, 0.10), (1735.0, 50.0, 0.06),
    (1930.0, 110.0, 0.05), (2150.0, 60.0, 0.05), (2310.0, 60.0, 0.14), (2355.0, 50.0, 0.09),
)
_PE: tuple[Band, ...] = (
    (930.0, 30.0, 0.02), (1212.0, 45.0, 0.13), (1395.0, 40.0, 0.10), (1420.0, 40.0, 0.09),
    (1540.0, 60.0, 0.03), (1728.0, 45.0, 0.32), (1765.0, 30.0, 0.16), (2012.0, 60.0, 0.06),
    (2310.0, 38.0, 0.38), (2350.0, 34.0, 0.30), (2470.0, 80.0, 0.22),
)
_PVC: tuple[Band, ...] = (
    (1190.0, 40.0, 0.06), (1390.0, 45.0, 0.05), (1420.0, 40.0, 0.05), (1660.0, 30.0, 0.03),
    (1718.0, 40.0, 0.20), (1750.0, 35.0, 0.10), (1910.0, 70.0, 0.05), (2138.0, 60.0, 0.10),
    (2310.0, 55.0, 0.24), (2370.0, 45.0, 0.16), (2460.0, 60.0, 0.16),
)

TILE: Curve = curve(
    {350: 0.05, 400: 0.058, 450: 0.066, 500: 0.082, 540: 0.11, 570: 0.165, 600: 0.225, 640: 0.27,
     700: 0.305, 760: 0.335, 850: 0.345, 1000: 0.385, 1200: 0.43, 1600: 0.47, 1800: 0.475,
     2100: 0.475, 2250: 0.47, 2400: 0.455, 2550: 0.435},
    ((665.0, 70.0, 0.02), (870.0, 150.0, 0.09), (1930.0, 110.0, 0.04), (2205.0, 50.0, 0.012)),
)
SLATE: Curve = curve(
    {350: 0.065, 450: 0.075, 550: 0.083, 700: 0.09, 900: 0.096, 1200: 0.112, 1600: 0.13,
     2100: 0.138, 2250: 0.135, 2550: 0.12},
    ((1000.0, 200.0, 0.04), (1930.0, 100.0, 0.03), (2205.0, 45.0, 0.05), (2250.0, 35.0, 0.03),
     (2345.0, 55.0, 0.06)),
)
GALVANISED: Curve = curve(
    {350: 0.24, 400: 0.28, 500: 0.31, 600: 0.32, 700: 0.32, 900: 0.305, 1000: 0.30, 1060: 0.305,
     1300: 0.36, 1650: 0.41, 2100: 0.44, 2550: 0.45},
    ((1020.0, 170.0, 0.07),),
)
DARK_GLASS: Curve = curve(
    {350: 0.05, 400: 0.06, 500: 0.07, 600: 0.072, 700: 0.068, 900: 0.058, 1050: 0.056, 1300: 0.065,
     1700: 0.08, 2200: 0.085, 2550: 0.08},
)
MEMBRANE: Curve = curve(
    {350: 0.06, 380: 0.12, 400: 0.36, 420: 0.60, 450: 0.72, 500: 0.76, 700: 0.77, 1000: 0.76,
     1130: 0.75, 1350: 0.70, 1600: 0.67, 1850: 0.58, 2050: 0.53, 2200: 0.47, 2400: 0.36,
     2550: 0.30},
    _PVC,
)
FILM: Curve = curve(
    {350: 0.26, 400: 0.33, 450: 0.38, 550: 0.41, 700: 0.43, 1000: 0.44, 1300: 0.43, 1600: 0.42,
     1850: 0.39, 2100: 0.36, 2250: 0.34, 2550: 0.27},
    _PE,
)
_GRASS = canopy(lai=1.8, cab=32, cw=0.012, cm=0.006, ala=58)
_DRY = dry_canopy(lai=1.5, brown=0.35)
_SEDUM = canopy(lai=2.0, cab=22, car=7, ant=5.0, cbrown=0.1, cw=0.05, cm=0.006, ala=35)


def _painted(control: dict[float, float]) -> Curve:
    """Painted sheet metal: the pigment in visible light, then the binder's slope and C-H bands."""
    tail: dict[float, float] = {2100.0: 0.34, 2250.0: 0.31, 2400.0: 0.26, 2550.0: 0.22}
    near = control[max(control)]
    scale = near / 0.42
    return curve({**control, **{nm: value * scale for nm, value in tail.items()}}, _PAINT)


def _tiles() -> list[Material]:
    dark_tile = level(mix((0.4, TILE), (0.6, SLATE)), 650, 0.10)
    engobe = curve(
        {350: 0.035, 450: 0.04, 550: 0.05, 650: 0.058, 800: 0.07, 1000: 0.09, 1300: 0.13,
         1600: 0.16,
         2100: 0.19, 2550: 0.19}, ((1930.0, 110.0, 0.03), (900.0, 200.0, 0.04)))
    concrete_tile = level(CONCRETE, 650, 0.17)
    bitumen = ASPHALT_NEW
    gravel_bitumen = mix((0.65, GRAVEL), (0.35, bitumen))
    cement = level(tilt(CONCRETE, -0.04), 650, 0.26)
    return [
        Material("roof_tile_red", "red clay roof tiles",
         ("roof tiles", "clay tiles", "red roof", "tiled roof", "terracotta"),
         "Fired clay: steep rise near 570 nm, iron oxide band near 870 nm, bright beyond.",
         _SOURCE, (
             Variant("medium", TILE, 1.2),
             Variant("new, bright orange", level(TILE, 650, 0.40), 0.8),
             Variant("weathered", mix((0.7, TILE * 0.75), (0.3, SLATE)), 1.2),
             Variant("dark red-brown", level(TILE, 650, 0.14), 1.0),
             Variant("lichen and moss",
                     mix((0.75, TILE * 0.7), (0.15, _DRY), (0.1, _GRASS)), 0.7),
             Variant("shady side of the roof", TILE * 0.5, 0.6),
             Variant("pale, southern", mix((0.6, TILE), (0.4, CHALKY)), 0.7))),
        Material("roof_tile_dark", "dark roof tiles", ("dark roof", "black roof", "engobed tiles"),
         "Dark glazed, engobed or concrete tiles.", _SOURCE, (
             Variant("anthracite engobe", engobe, 1.0),
             Variant("brown", dark_tile, 1.0),
             Variant("black concrete tile", level(CONCRETE, 650, 0.065), 1.0),
             Variant("weathered", mix((0.7, dark_tile), (0.3, concrete_tile)), 0.8))),
        Material("roof_concrete_tile", "concrete roof tiles", ("grey roof", "cement tiles"),
         "Grey or reddish cement tiles.", _SOURCE, (
             Variant("grey", concrete_tile, 1.0),
             Variant("light grey", level(CONCRETE, 650, 0.28), 0.8),
             Variant("reddish", mix((0.5, concrete_tile), (0.5, level(TILE, 650, 0.2))), 1.0),
             Variant("dark, with lichen", mix((0.85, concrete_tile * 0.6), (0.15, _DRY)),
                     0.8))),
        Material("roof_slate", "slate roof", ("slate tiles", "slate roofing"),
         "Slate: dark grey, flat, weak clay and chlorite bands.", _SOURCE, (
             Variant("grey", SLATE, 1.0), Variant("dark", SLATE * 0.7, 1.0),
             Variant("weathered, brownish", mix((0.8, SLATE), (0.2, LOAM)), 0.8))),
        Material("roof_bitumen", "bitumen roof",
         ("tar roof", "flat roof", "roofing felt", "bitumen", "tar paper"),
         "Bitumen sheets: black to dark grey, hydrocarbon bands.", _SOURCE, (
             Variant("grey", bitumen * 1.4, 1.2),
             Variant("black", bitumen * 0.75, 1.0),
             Variant("slate granules", mix((0.5, bitumen), (0.5, SLATE)), 1.0),
             Variant("weathered, light", mix((0.6, bitumen), (0.4, GRAVEL)), 1.0),
             Variant("reddish granules", mix((0.6, bitumen), (0.4, level(TILE, 650, 0.15))),
                     0.5),
             Variant("moss", mix((0.85, bitumen * 1.2), (0.15, _GRASS)), 0.5),
             Variant("puddles", moist(bitumen * 1.2, 1.0), 0.4))),
        Material("roof_gravel", "gravel flat roof", ("gravel roof", "ballasted roof"),
         "Flat roof with gravel ballast.", _MIXED, (
             Variant("grey gravel", GRAVEL, 1.0),
             Variant("thin, bitumen visible", gravel_bitumen, 1.2),
             Variant("light gravel", mix((0.7, GRAVEL), (0.3, CHALKY)), 1.0),
             Variant("with moss", mix((0.8, gravel_bitumen), (0.1, _GRASS), (0.1, _DRY)),
                     0.7))),
        Material("roof_fibre_cement", "fibre cement roof",
         ("asbestos cement", "eternit", "corrugated cement"),
         "Cement boards, light grey when new, dark with algae when old; magnesium-hydroxyl"
         " band near 2320 nm where chrysotile fibres are exposed.", _SOURCE, (
             Variant("grey", cement, 1.0),
             Variant("aged, dark", level(cement, 650, 0.15), 1.2),
             Variant("chrysotile", curve({350: 0.15, 450: 0.21, 550: 0.24, 700: 0.265,
                     1000: 0.28, 1600: 0.32, 2100: 0.31, 2250: 0.29, 2550: 0.2},
                     ((1385.0, 25.0, 0.08), (1930.0, 110.0, 0.10), (2322.0, 45.0, 0.2),
                      (2110.0, 60.0, 0.02))), 0.7),
             Variant("with moss", mix((0.8, cement * 0.7), (0.1, _GRASS), (0.1, _DRY)),
                     0.7))),
        Material("roof_green", "green roof", ("planted roof", "sedum roof", "roof garden"),
         "Extensive green roof: sedum, moss, dry herbs and substrate.", MIXED, (
             Variant("sedum", mix((0.75, _SEDUM), (0.25, GRAVEL * 0.8)), 1.0),
             Variant("herbs, summer dry", mix((0.3, _GRASS), (0.4, _DRY), (0.3, LOAM)), 1.0),
             Variant("thin, substrate visible", mix((0.3, _SEDUM), (0.2, _DRY), (0.5, RED)),
                     0.8))),
    ]


def _metals() -> list[Material]:
    aluminium = curve(
        {350: 0.50, 450: 0.56, 600: 0.585, 750: 0.57, 800: 0.56, 870: 0.545, 950: 0.58, 1200: 0.63,
         1600: 0.67, 2550: 0.70}, ((845.0, 90.0, 0.07),))
    zinc = level(tilt(GALVANISED, -0.08), 650, 0.20)
    blue = _painted({350: 0.10, 400: 0.17, 440: 0.25, 470: 0.28, 500: 0.24, 550: 0.13, 600: 0.085,
             650: 0.075, 690: 0.085, 730: 0.15, 780: 0.25, 850: 0.30, 1000: 0.35, 1300: 0.38,
             1600: 0.39, 1850: 0.38})
    red = _painted({350: 0.05, 450: 0.055, 520: 0.06, 560: 0.075, 590: 0.16, 620: 0.27, 660: 0.32,
            720: 0.37, 850: 0.38, 1000: 0.42, 1300: 0.44, 1600: 0.44, 1850: 0.42})
    green = _painted({350: 0.055, 420: 0.065, 470: 0.09, 510: 0.155, 540: 0.16, 580: 0.11,
              640: 0.075, 690: 0.09, 740: 0.16, 820: 0.24, 1000: 0.29, 1300: 0.33,
              1600: 0.35, 1850: 0.34})
    grey = _painted({350: 0.12, 400: 0.21, 450: 0.25, 550: 0.26, 700: 0.26, 900: 0.27, 1200: 0.29,
             1600: 0.29, 1850: 0.28})
    pale_blue = _painted({350: 0.16, 400: 0.28, 440: 0.40, 480: 0.46, 520: 0.44, 560: 0.36,
                          600: 0.27,
                  650: 0.23, 700: 0.235, 760: 0.26, 850: 0.30, 1000: 0.35, 1300: 0.38,
                  1600: 0.39, 1850: 0.38})
    patina = curve(
        {350: 0.16, 400: 0.22, 450: 0.28, 490: 0.335, 520: 0.34, 560: 0.30, 620: 0.22, 700: 0.165,
         800: 0.14, 900: 0.15, 1000: 0.175, 1200: 0.25, 1600: 0.33, 1850: 0.33, 2100: 0.31,
         2250: 0.28, 2400: 0.24, 2550: 0.22},
        ((1480.0, 150.0, 0.05), (1935.0, 120.0, 0.08), (2265.0, 60.0, 0.08), (2350.0, 60.0, 0.06)))
    brown_copper = curve(
        {350: 0.05, 450: 0.06, 550: 0.075, 600: 0.10, 700: 0.14, 900: 0.19, 1200: 0.27, 1600: 0.36,
         2100: 0.44, 2550: 0.48})
    return [
        Material("roof_metal", "bare metal roof",
         ("metal sheets", "galvanised steel", "zinc roof", "aluminium", "sheet metal"),
         "Bare zinc, galvanised steel or aluminium: grey, flat, rising in the infrared; glints.",
         _SOURCE, (
             Variant("galvanised", GALVANISED, 1.2), Variant("zinc, dull", zinc, 1.0),
             Variant("aluminium", aluminium, 0.8), Variant("grey coated", grey, 1.0),
             Variant("pale blue coated", pale_blue, 0.6),
             Variant("shining towards the sensor", aluminium * 1.3, 0.4),
             Variant("facing away", GALVANISED * 0.5, 0.8))),
        Material("roof_metal_rusty", "rusty metal", ("rust", "corrugated iron", "scrap metal"),
         "Rusty sheets: iron oxide edge and 900 nm band.", _SOURCE, (
             Variant("rusty", RUST, 1.0),
             Variant("partly rusty", mix((0.5, RUST), (0.5, GALVANISED)), 1.2),
             Variant("dark rust", RUST * 0.6, 0.7))),
        Material("roof_metal_blue", "blue painted metal",
                 ("blue roof", "blue metal roof", "painted metal sheets"),
         "Blue paint: blue peak, rise beyond 700 nm, C-H bands of the binder.", _SOURCE, (
             Variant("medium", blue, 1.0), Variant("light", blue * 1.4, 0.8),
             Variant("pale, greenish blue", pale_blue, 1.0),
             Variant("dark", blue * 0.55, 0.8),
             Variant("faded", mix((0.6, blue), (0.4, GALVANISED)), 0.8))),
        Material("roof_metal_red", "red painted metal", ("red metal roof", "red paint"),
         "Red painted sheets: sharp edge near 590 nm.", _SOURCE, (
             Variant("medium", red, 1.0), Variant("dark", red * 0.55, 1.0),
             Variant("faded", mix((0.6, red), (0.4, GALVANISED)), 0.8))),
        Material("roof_metal_white", "white painted metal",
         ("white roof", "bright roof", "painted metal sheets", "cool roof"),
         "White painted sheets: ultraviolet edge at 400 nm, very bright visible.", _SOURCE, (
             Variant("clean", WHITE_PAINT, 1.0), Variant("dirty", WHITE_PAINT * 0.7, 1.0),
             Variant("cream", tilt(WHITE_PAINT, 0.08) * 0.85, 0.7),
             Variant("light grey", level(mix((0.5, WHITE_PAINT), (0.5, grey)), 650, 0.4),
                     1.0))),
        Material("roof_metal_green", "green painted metal", ("green metal roof", "green paint"),
         "Green paint: green peak, gentle infrared rise without plant water bands.", _SOURCE, (
             Variant("medium", green, 1.0), Variant("dark", green * 0.6, 1.0),
             Variant("faded", mix((0.6, green), (0.4, GALVANISED)), 0.8))),
        Material("roof_copper", "copper roof", ("copper patina", "verdigris", "green copper"),
         "Copper: green patina with a minimum near 800 nm, or brown when young.", _SOURCE, (
             Variant("green patina", patina, 1.2),
             Variant("partly patinated", mix((0.5, patina), (0.5, brown_copper)), 1.0),
             Variant("brown", brown_copper, 0.7))),
    ]


def _plastics() -> list[Material]:
    panel = curve(
        {350: 0.055, 400: 0.065, 450: 0.06, 500: 0.05, 600: 0.043, 700: 0.042, 900: 0.045,
         1000: 0.06, 1060: 0.10, 1120: 0.15, 1200: 0.17, 1400: 0.165, 1600: 0.16, 1800: 0.145,
         2100: 0.125, 2300: 0.11, 2550: 0.09},
        ((1190.0, 40.0, 0.04), (1410.0, 50.0, 0.05), (1725.0, 60.0, 0.10), (2310.0, 60.0, 0.12)))
    frames = mix((0.88, panel), (0.12, GALVANISED * 1.2))
    blue = curve(
        {350: 0.10, 400: 0.18, 440: 0.30, 470: 0.36, 500: 0.30, 550: 0.14, 600: 0.07, 650: 0.06,
         690: 0.09, 720: 0.22, 760: 0.38, 850: 0.46, 1000: 0.49, 1300: 0.47, 1600: 0.45, 1850: 0.42,
         2100: 0.38, 2250: 0.34, 2550: 0.26}, _PE)
    green = curve(
        {350: 0.05, 430: 0.06, 480: 0.12, 515: 0.20, 550: 0.15, 600: 0.075, 650: 0.055, 690: 0.07,
         720: 0.15, 770: 0.30, 850: 0.38, 1000: 0.42, 1300: 0.41, 1600: 0.40, 1850: 0.37,
         2100: 0.34, 2250: 0.31, 2550: 0.23}, _PE)
    white = curve(
        {350: 0.10, 380: 0.2, 400: 0.48, 420: 0.66, 450: 0.74, 700: 0.77, 1000: 0.76, 1300: 0.72,
         1600: 0.69, 1850: 0.63, 2100: 0.57, 2250: 0.52, 2550: 0.40}, _PE)
    crops = canopy(lai=3.0, cab=42, cw=0.013, cm=0.005, ala=50)
    dust = mix((0.8, MEMBRANE), (0.2, GRAVEL))
    return [
        Material("roof_membrane", "white roof membrane", ("PVC membrane", "white membrane", "PVC"),
         "White PVC or TPO roofing: very bright, C-H bands near 1720 and 2310 nm.", _SOURCE, (
             Variant("clean white", MEMBRANE, 1.0), Variant("dusty", dust * 0.8, 1.2),
             Variant("light grey", MEMBRANE * 0.55, 1.0),
             Variant("dark grey", level(tilt(MEMBRANE, 0.05), 650, 0.2), 0.7))),
        Material("solar_panel", "solar panel", ("photovoltaic", "PV panel", "solar farm"),
         "Silicon cells: black with a rise at 1000-1150 nm where silicon becomes transparent.",
         _MIXED, (
             Variant("panel", panel, 1.0), Variant("with frames", frames, 1.2),
             Variant("blue polycrystalline", mix((0.85, panel), (0.15, curve({350: 0.06,
                     440: 0.16, 500: 0.1, 600: 0.06, 1000: 0.08, 1150: 0.18, 2550: 0.1}))),
                     0.8),
             Variant("solar farm over grass", mix((0.55, frames), (0.3, _GRASS),
                     (0.15, _DRY)), 1.2),
             Variant("thin film", DARK_GLASS * 0.7, 0.5))),
        Material("glass_roof", "glass roof", ("glass", "greenhouse glass", "atrium", "windows"),
         "Glass over a dark or planted interior.", _MIXED, (
             Variant("dark interior", DARK_GLASS, 1.0),
             Variant("over crops", mix((0.45, DARK_GLASS), (0.55, crops * 0.7)), 1.0),
             Variant("sky reflection", DARK_GLASS + 0.08, 0.6),
             Variant("glass over floor", mix((0.55, DARK_GLASS), (0.45, CONCRETE)), 0.8))),
        Material("plastic_greenhouse", "plastic greenhouse",
         ("greenhouse", "polytunnel", "plastic film", "polyethylene film"),
         "Polyethylene film: bright, bands at 1210, 1730 and 2310 nm.", _MIXED, (
             Variant("film", FILM, 1.2),
             Variant("whitewashed film", level(tilt(FILM, -0.08), 650, 0.6), 0.8),
             Variant("over crops", mix((0.55, FILM), (0.45, crops)), 1.0),
             Variant("over soil", mix((0.6, FILM), (0.4, LOAM)), 1.0),
             Variant("mulch film, black", curve({350: 0.045, 700: 0.05, 1300: 0.06,
                     2000: 0.065, 2550: 0.06}, ((1728.0, 45.0, 0.08), (2310.0, 40.0, 0.12))),
                     0.5))),
        Material("tarpaulin_blue", "blue tarpaulin",
                 ("blue plastic", "blue sheet", "emergency tarp"),
         "Blue polyethylene sheet.", _SOURCE, (
             Variant("clean", blue, 1.0), Variant("faded", blue * 0.6 + 0.1, 0.8),
             Variant("with roof around", mix((0.55, blue), (0.45, TILE)), 0.8))),
        Material("tarpaulin_green", "green tarpaulin", ("green plastic", "green netting"),
         "Green polyethylene sheet or net: no plant water bands.", _SOURCE, (
             Variant("clean", green, 1.0), Variant("net over soil",
                     mix((0.6, green), (0.4, LOAM)), 1.0),
             Variant("faded", green * 0.65 + 0.07, 0.7))),
        Material("plastic_white", "white plastic", ("plastic", "plastic waste", "polystyrene"),
         "White plastic sheets, boxes or waste.", _SOURCE, (
             Variant("clean", white, 1.0), Variant("dirty", white * 0.6, 1.0),
             Variant("mixed plastic waste", mix((0.4, white), (0.2, blue), (0.15, green),
                     (0.25, LOAM)), 0.8))),
    ]


def materials() -> list[Material]:
    """All materials of this category."""
    return [*_tiles(), *_metals(), *_plastics()]
