"""Soils, sands, crusts and loose ground: hand-drawn continua, absorption bands, moisture."""

# Tables stay compact: one line per look, not per number.
# fmt: off
from __future__ import annotations

import numpy as np

from .base import GAUSSIAN, GRID, Curve, Material, Variant, absorb, curve, level, mix, tilt
from .optics import moist
from .plants import MODEL_TEXT, canopy, dry_canopy

CATEGORY = "soil"
_COMPARED = (
    " The variant with little rise beyond 1000 nm was added after a comparison with measured"
    " spectra; no values were taken over."
)
_SOURCE = ("approximate", GAUSSIAN + " Wet variants: darkening and a film of liquid water.")
_MIXED = (
    "approximate",
    GAUSSIAN + " Partly vegetated variants: areal mixture with " + MODEL_TEXT.split(";")[0] + "."
    + _COMPARED,
)

# Bands: adsorbed water 1415 and 1915 nm, clay hydroxyl 2207 nm, iron oxide near 490, 670
# and 900 nm.
_WATER = ((1415.0, 55.0, 0.06), (1920.0, 95.0, 0.15))

LOAM: Curve = curve(
    {350: 0.055, 400: 0.068, 450: 0.085, 500: 0.105, 550: 0.135, 600: 0.168, 650: 0.19, 700: 0.21,
     800: 0.245, 900: 0.27, 1000: 0.295, 1200: 0.34, 1350: 0.365, 1600: 0.405, 1800: 0.415,
     2100: 0.41, 2250: 0.395, 2400: 0.36, 2550: 0.33},
    (*_WATER, (900.0, 180.0, 0.03), (2207.0, 45.0, 0.06), (2345.0, 60.0, 0.02)),
)
SANDY: Curve = curve(
    {350: 0.08, 400: 0.11, 450: 0.145, 500: 0.18, 550: 0.225, 600: 0.27, 650: 0.295, 700: 0.315,
     800: 0.35, 1000: 0.39, 1200: 0.425, 1600: 0.475, 1800: 0.485, 2100: 0.485, 2250: 0.475,
     2400: 0.44, 2550: 0.41},
    ((1415.0, 55.0, 0.03), (1925.0, 95.0, 0.09), (880.0, 170.0, 0.03), (2207.0, 45.0, 0.05)),
)
ORGANIC: Curve = curve(
    {350: 0.025, 400: 0.028, 500: 0.036, 600: 0.05, 700: 0.068, 800: 0.09, 900: 0.112, 1000: 0.135,
     1200: 0.175, 1350: 0.20, 1600: 0.235, 1800: 0.24, 2100: 0.225, 2250: 0.215, 2400: 0.185,
     2550: 0.16},
    ((1415.0, 70.0, 0.07), (1925.0, 110.0, 0.2), (2207.0, 45.0, 0.03), (2310.0, 70.0, 0.03)),
)
RED: Curve = curve(
    {350: 0.03, 400: 0.035, 450: 0.042, 500: 0.053, 540: 0.075, 570: 0.12, 600: 0.17, 640: 0.205,
     680: 0.225, 740: 0.275, 800: 0.29, 1000: 0.33, 1200: 0.385, 1350: 0.41, 1600: 0.435,
     1800: 0.435, 2100: 0.415, 2250: 0.40, 2400: 0.35, 2550: 0.31},
    (*_WATER, (870.0, 150.0, 0.12), (2165.0, 35.0, 0.05), (2207.0, 35.0, 0.14)),
)
CLAY: Curve = curve(
    {350: 0.065, 400: 0.085, 450: 0.11, 500: 0.135, 550: 0.17, 600: 0.205, 650: 0.225, 700: 0.245,
     800: 0.275, 1000: 0.32, 1200: 0.36, 1600: 0.41, 1800: 0.41, 2100: 0.395, 2250: 0.375,
     2400: 0.32, 2550: 0.27},
    ((1415.0, 55.0, 0.12), (1915.0, 95.0, 0.28), (900.0, 180.0, 0.04), (2207.0, 42.0, 0.15)),
)
CHALKY: Curve = curve(
    {350: 0.12, 400: 0.17, 450: 0.215, 500: 0.255, 550: 0.30, 600: 0.34, 700: 0.385, 800: 0.415,
     1000: 0.45, 1200: 0.475, 1600: 0.51, 1800: 0.51, 2100: 0.495, 2250: 0.475, 2400: 0.42,
     2550: 0.37},
    ((1415.0, 55.0, 0.05), (1920.0, 95.0, 0.14), (2207.0, 45.0, 0.04), (2340.0, 75.0, 0.12)),
)
SAND: Curve = curve(
    {350: 0.12, 400: 0.17, 450: 0.22, 500: 0.27, 550: 0.325, 600: 0.37, 700: 0.42, 800: 0.45,
     1000: 0.49, 1200: 0.525, 1600: 0.57, 1800: 0.58, 2100: 0.58, 2250: 0.57, 2400: 0.54,
     2550: 0.51},
    ((1420.0, 60.0, 0.03), (1930.0, 100.0, 0.08), (2205.0, 45.0, 0.025), (2340.0, 70.0, 0.03)),
)
DESERT: Curve = curve(
    {350: 0.07, 400: 0.09, 450: 0.12, 500: 0.165, 540: 0.21, 570: 0.27, 600: 0.32, 650: 0.365,
     700: 0.395, 760: 0.425, 1000: 0.46, 1200: 0.50, 1600: 0.55, 1800: 0.56, 2100: 0.56,
     2250: 0.55, 2400: 0.52, 2550: 0.49},
    ((1415.0, 55.0, 0.02), (1925.0, 95.0, 0.06), (870.0, 160.0, 0.05), (2207.0, 40.0, 0.05)),
)
GRAVEL: Curve = curve(
    {350: 0.10, 400: 0.125, 450: 0.15, 500: 0.17, 550: 0.195, 600: 0.215, 700: 0.235, 800: 0.245,
     1000: 0.26, 1300: 0.285, 1600: 0.30, 1800: 0.305, 2100: 0.30, 2250: 0.29, 2400: 0.27,
     2550: 0.25},
    ((1415.0, 55.0, 0.02), (1925.0, 95.0, 0.07), (2205.0, 50.0, 0.03), (2340.0, 75.0, 0.05),
     (1000.0, 250.0, 0.03)),
)
HALITE_CRUST: Curve = curve(
    {350: 0.32, 400: 0.40, 450: 0.46, 500: 0.51, 600: 0.58, 700: 0.61, 900: 0.64, 1150: 0.63,
     1350: 0.60, 1600: 0.58, 1800: 0.56, 2100: 0.52, 2250: 0.51, 2400: 0.44, 2550: 0.38},
    ((980.0, 60.0, 0.03), (1190.0, 70.0, 0.05), (1440.0, 110.0, 0.25), (1935.0, 140.0, 0.5)),
)
GYPSUM_CRUST: Curve = curve(
    {350: 0.36, 400: 0.45, 450: 0.52, 500: 0.57, 600: 0.63, 700: 0.66, 900: 0.69, 1100: 0.69,
     1300: 0.67, 1650: 0.60, 1850: 0.55, 2100: 0.48, 2250: 0.44, 2300: 0.42, 2400: 0.34,
     2550: 0.26},
    ((995.0, 45.0, 0.04), (1200.0, 60.0, 0.08), (1447.0, 42.0, 0.34), (1490.0, 35.0, 0.24),
     (1538.0, 40.0, 0.18), (1749.0, 38.0, 0.14), (1945.0, 75.0, 0.55), (2178.0, 28.0, 0.06),
     (2217.0, 42.0, 0.15), (2268.0, 30.0, 0.04)),
)
_SPROUT = canopy(lai=1.5, cab=38, cw=0.014, cm=0.004, ala=50)
_STRAW = dry_canopy(lai=1.0, brown=0.25, soil=LOAM)


def flatter(base: Curve, amount: float = 0.16) -> Curve:
    """The same soil with a weaker rise from 1000 to 2500 nm, as many field soils show."""
    return base * np.where(GRID > 800.0, np.exp(-amount * (GRID - 800.0) / 1000.0), 1.0)


def _soil(
    base: Curve, bright: float = 1.35, dark: float = 0.65, wet: float = 0.6
) -> tuple[Variant, ...]:
    """The usual spread of one soil: bright, medium, dark, moist, wet, with plants and straw."""
    return (
        Variant("dry", base, 1.2),
        Variant("dry, bright and crusted", tilt(base * bright, -0.08), 0.8),
        Variant("dark or rough", tilt(base * dark, 0.06), 1.0),
        Variant("dry, little rise beyond 1000 nm", flatter(base), 1.0),
        Variant("moist", moist(base, wet * 0.45), 1.0),
        Variant("wet", moist(base, wet), 0.6),
        Variant("with sparse plants", mix((0.85, base), (0.15, _SPROUT)), 0.8),
        Variant("with weeds, green and dry",
                mix((0.65, base), (0.2, _SPROUT), (0.15, _STRAW)), 0.6),
        Variant("with straw", mix((0.7, base), (0.3, _STRAW)), 0.6),
    )


def _wetness(base: Curve, names: tuple[tuple[str, float, float], ...]) -> tuple[Variant, ...]:
    return tuple(Variant(name, moist(base, amount), weight) for name, amount, weight in names)


def materials() -> list[Material]:
    """All materials of this category."""
    sand_dark = curve(
        {350: 0.045, 450: 0.06, 550: 0.075, 700: 0.095, 900: 0.10, 1200: 0.125, 1600: 0.15,
         2100: 0.16, 2550: 0.155},
        ((980.0, 300.0, 0.10), (1930.0, 100.0, 0.04)),
    )
    playa = curve(
        {350: 0.14, 400: 0.19, 450: 0.24, 500: 0.29, 550: 0.34, 600: 0.385, 700: 0.43, 800: 0.455,
         1000: 0.49, 1200: 0.515, 1600: 0.54, 1800: 0.535, 2100: 0.505, 2250: 0.48, 2400: 0.41,
         2550: 0.35},
        ((1415.0, 60.0, 0.10), (1920.0, 100.0, 0.26), (2207.0, 42.0, 0.10), (2330.0, 70.0, 0.06)),
    )
    grey_clay = level(tilt(CLAY, -0.1), 650, 0.14)
    rubble = mix((0.5, GRAVEL), (0.3, LOAM), (0.2, SANDY))
    subsoil = level(mix((0.6, SANDY), (0.4, CLAY)), 650, 0.30)
    limonite = absorb(level(mix((0.6, RED), (0.4, SANDY)), 650, 0.26), ((910.0, 160.0, 0.08),))
    return [
        Material("soil_sandy", "light sandy soil", ("sandy soil", "bare soil", "light soil"),
         "Light, quartz-rich soil, brightness rising steadily to 1600 nm.", _MIXED,
         _soil(SANDY, 1.25, 0.7)),
        Material("soil_loam", "brown loam soil",
         ("bare soil", "ploughed field", "arable soil", "fallow", "earth"),
         "Brown farmland soil: convex rise to 1600 nm, weak clay and water bands.", _MIXED,
         _soil(LOAM, 1.35, 0.55)),
        Material("soil_dark", "dark organic soil", ("peat soil", "humus", "black earth", "compost"),
         "Soil rich in organic matter: dark, concave rise in visible and near infrared.",
         _MIXED, _soil(ORGANIC, 1.4, 0.6)),
        Material("soil_red", "red soil", ("laterite", "iron-rich soil", "red earth", "ferralsol"),
         "Iron-oxide soil: steep rise at 570 nm, band near 870 nm, kaolinite at 2207 nm.",
         _MIXED, (*_soil(RED, 1.3, 0.65), Variant("yellow-brown, goethite", limonite, 0.8))),
        Material("soil_clay", "clay soil", ("clay", "loess", "clayey soil"),
         "Clay-rich soil with strong water bands and a clear 2207 nm hydroxyl band.",
         _MIXED, (*_soil(CLAY, 1.3, 0.6), Variant("grey clay", grey_clay, 0.7))),
        Material("soil_calcareous", "calcareous soil", ("chalk soil", "marl", "lime-rich soil"),
         "Light carbonate soil with a 2340 nm band.", _MIXED, _soil(CHALKY, 1.2, 0.7)),
        Material("soil_wet", "wet soil", ("moist soil", "waterlogged soil", "muddy field"),
         "Soil soaked with water: half as bright as dry, deep water bands.", _SOURCE, (
             Variant("loam, wet", moist(LOAM, 0.9), 1.0),
             Variant("clay, wet", moist(CLAY, 0.9), 1.0),
             Variant("sandy, wet", moist(SANDY, 0.8), 0.8),
             Variant("organic, wet", moist(ORGANIC, 0.9), 0.8),
             Variant("film of water", moist(LOAM, 1.7), 0.6))),
        Material("mud", "mud", ("tidal flat", "mudflat", "wadden", "silt"),
         "Water-saturated silt and clay: dark, very deep bands at 1450 and 1940 nm.",
         _SOURCE, (
             *_wetness(CLAY, (("tidal mud", 1.3, 1.0), ("soaked mud", 2.0, 0.8))),
             *_wetness(ORGANIC * 1.4, (("dark mud", 1.2, 1.0),)),
             Variant("sandy tidal flat", moist(SAND, 1.2), 0.8),
             Variant("with algal film", mix((0.75, moist(CLAY, 1.2)), (0.25, _SPROUT)), 0.6),
             Variant("drying mud", moist(grey_clay * 1.4, 0.4), 0.6))),
        Material("salt_crust", "salt crust",
                 ("salt flat", "saline soil", "salt pan", "halite crust"),
         "White salt crust with broad water bands.", _SOURCE, (
             Variant("white salt", HALITE_CRUST * 1.2, 0.8),
             Variant("dry crust", HALITE_CRUST, 1.0),
             Variant("damp salt", moist(HALITE_CRUST, 0.7), 0.7),
             Variant("salty soil", mix((0.45, HALITE_CRUST), (0.55, CLAY)), 1.0),
             Variant("gypsum-bearing", mix((0.5, HALITE_CRUST), (0.5, GYPSUM_CRUST)), 0.5))),
        Material("gypsum_soil", "gypsum soil", ("gypsiferous soil", "gypsum crust"),
         "Gypsum crust or soil: steps at 1450-1540 nm, bands at 1750, 1945 and 2217 nm.",
         _SOURCE, (
             Variant("gypsum crust", GYPSUM_CRUST, 1.0),
             Variant("gypsum sand", GYPSUM_CRUST * 1.15, 0.7),
             Variant("gypsum and clay", mix((0.5, GYPSUM_CRUST), (0.5, CLAY)), 1.0),
             Variant("damp gypsum", moist(GYPSUM_CRUST, 0.5), 0.5))),
        Material("playa", "dry lake bed", ("dry lake", "playa", "dried-out lake", "dryout"),
         "Bright dried silt and clay with some salt or lime.", _SOURCE, (
             Variant("bright", playa * 1.15, 1.0),
             Variant("medium", playa * 0.85, 1.0),
             Variant("cracked grey mud", level(tilt(playa, -0.05), 650, 0.26), 1.0),
             Variant("salty", mix((0.6, playa), (0.4, HALITE_CRUST)), 0.7),
             Variant("still damp", moist(playa, 0.45), 0.8),
             Variant("with dry plants", mix((0.75, playa * 0.85), (0.25, _STRAW)), 0.6))),
        Material("sand_light", "light sand", ("sand", "beach", "dune", "sandbank"),
         "Bright quartz or shell sand.", _SOURCE, (
             Variant("dry beach sand", SAND, 1.2),
             Variant("white sand", level(tilt(SAND, -0.12), 650, 0.56), 0.7),
             Variant("greyish sand", level(tilt(SAND, -0.05), 650, 0.28), 1.0),
             Variant("moist sand", moist(SAND, 0.4), 0.8),
             Variant("wet sand", moist(SAND, 0.9), 0.7),
             Variant("with dune grass", mix((0.75, SAND), (0.15, _STRAW), (0.1, _SPROUT)),
                     0.6))),
        Material("sand_desert", "desert sand", ("desert", "desert dune", "yellow sand", "red sand"),
         "Iron-stained desert sand: yellow to red, very bright beyond 1500 nm.", _SOURCE, (
             Variant("yellow", DESERT, 1.2),
             Variant("red dune", mix((0.55, DESERT), (0.45, RED * 1.15)), 0.8),
             Variant("pale", mix((0.6, DESERT * 1.1), (0.4, SAND)), 0.8),
             Variant("dark, with stones", mix((0.6, DESERT), (0.4, GRAVEL * 0.6)), 0.8),
             Variant("with dry shrubs", mix((0.85, DESERT), (0.15, _STRAW)), 0.6))),
        Material("sand_dark", "dark sand", ("volcanic sand", "black beach", "cinders", "lapilli"),
         "Dark volcanic sand or ash: low and nearly flat.", _SOURCE, (
             Variant("dry", sand_dark, 1.0),
             Variant("black", sand_dark * 0.65, 0.8),
             Variant("grey", mix((0.65, sand_dark), (0.35, GRAVEL)), 0.8),
             Variant("oxidised, reddish", mix((0.65, sand_dark), (0.35, RED)), 0.5),
             Variant("wet", moist(sand_dark, 0.8), 0.6))),
        Material("gravel", "gravel", ("pebbles", "scree", "river gravel", "stones", "gravel pit"),
         "Loose stones of mixed rock: grey, gently rising.", _SOURCE, (
             Variant("grey", GRAVEL, 1.2),
             Variant("light, limestone", mix((0.5, GRAVEL * 1.25), (0.5, CHALKY * 0.95)), 1.0),
             Variant("brownish", mix((0.6, GRAVEL), (0.4, SANDY)), 1.0),
             Variant("dark", GRAVEL * 0.6, 0.8),
             Variant("wet", moist(GRAVEL, 0.6), 0.6),
             Variant("with weeds", mix((0.8, GRAVEL), (0.2, _SPROUT)), 0.6))),
        Material("construction_site", "construction site and disturbed ground",
         ("excavation", "mine", "quarry", "dump", "open pit"),
         "Freshly moved subsoil, rubble and gravel.", _SOURCE, (
             Variant("subsoil", subsoil, 1.2),
             Variant("rubble", rubble * 1.2, 1.0),
             Variant("light fill sand", level(SANDY, 650, 0.36), 1.0),
             Variant("dark spoil", level(ORGANIC, 650, 0.07), 0.5),
             Variant("moist subsoil", moist(subsoil, 0.4), 0.8))),
    ]
