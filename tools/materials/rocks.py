"""Rocks: natural weathered surfaces and fresh faces."""

# Tables stay compact: one line per look, not per number.
# fmt: off
from __future__ import annotations

from .base import GAUSSIAN, Curve, Material, Variant, curve, intimate, level, mix, tilt
from .minerals import GOETHITE, HEMATITE
from .plants import canopy, dry_canopy
from .soils import GRAVEL, SANDY

CATEGORY = "rocks"
_SOURCE = ("approximate", GAUSSIAN + " Stained and overgrown variants: mixtures.")

_LICHEN: Curve = curve(
    {350: 0.06, 450: 0.085, 550: 0.12, 650: 0.14, 700: 0.18, 800: 0.24, 1000: 0.30, 1300: 0.33,
     1650: 0.33, 1850: 0.30, 2200: 0.24, 2550: 0.16},
    ((672.0, 35.0, 0.08), (1445.0, 130.0, 0.12), (1935.0, 130.0, 0.22), (2100.0, 110.0, 0.10)),
)
_SCRUB: Curve = mix((0.6, canopy(lai=1.5, cab=30, cw=0.010, cm=0.010, n=1.7)),
            (0.4, dry_canopy(lai=1.5, brown=0.5)))


def _rock(base: Curve, *extra: Variant, stain: float = 0.25) -> tuple[Variant, ...]:
    """Weathered, fresh, iron-stained, lichen-covered and sparsely overgrown appearances."""
    return (
        Variant("weathered", base, 1.2),
        Variant("fresh, bright", tilt(base * 1.3, -0.04), 0.8),
        Variant("dark", base * 0.65, 0.8),
        Variant("iron-stained", intimate((1.0 - stain, base), (stain, GOETHITE)), 0.8),
        Variant("with lichens", mix((0.65, base), (0.35, _LICHEN)), 0.7),
        Variant("with sparse scrub", mix((0.8, base), (0.2, _SCRUB)), 0.7),
        *extra,
    )


def materials() -> list[Material]:
    """All materials of this category."""
    granite = curve(
        {350: 0.14, 400: 0.18, 450: 0.215, 500: 0.24, 550: 0.27, 600: 0.295, 700: 0.32, 900: 0.335,
         1200: 0.36, 1600: 0.39, 1850: 0.39, 2100: 0.385, 2280: 0.37, 2550: 0.33},
        ((1000.0, 300.0, 0.04), (1412.0, 45.0, 0.03), (1915.0, 90.0, 0.07), (2205.0, 45.0, 0.06),
         (2348.0, 50.0, 0.03)))
    basalt = curve(
        {350: 0.055, 450: 0.07, 550: 0.085, 650: 0.095, 750: 0.10, 1200: 0.11, 1600: 0.125,
         2100: 0.13, 2550: 0.125},
        ((1010.0, 300.0, 0.09), (1930.0, 110.0, 0.04), (2300.0, 120.0, 0.03)))
    limestone = curve(
        {350: 0.20, 400: 0.27, 450: 0.32, 500: 0.36, 600: 0.42, 700: 0.45, 1000: 0.48, 1300: 0.50,
         1600: 0.52, 1850: 0.515, 2050: 0.50, 2220: 0.48, 2420: 0.43, 2550: 0.39},
        ((1415.0, 55.0, 0.03), (1876.0, 40.0, 0.02), (1925.0, 95.0, 0.08), (1993.0, 50.0, 0.04),
         (2154.0, 44.0, 0.02), (2300.0, 70.0, 0.06), (2340.0, 48.0, 0.18), (2535.0, 60.0, 0.22)))
    dolostone = curve(
        {350: 0.18, 400: 0.24, 450: 0.28, 500: 0.32, 600: 0.38, 700: 0.41, 1000: 0.44, 1300: 0.47,
         1600: 0.50, 1850: 0.495, 2050: 0.48, 2220: 0.465, 2420: 0.41, 2550: 0.38},
        ((900.0, 250.0, 0.04), (1415.0, 55.0, 0.03), (1860.0, 44.0, 0.02), (1925.0, 95.0, 0.07),
         (1980.0, 50.0, 0.04), (2138.0, 48.0, 0.02), (2278.0, 70.0, 0.06), (2320.0, 50.0, 0.19),
         (2515.0, 64.0, 0.22)))
    sandstone = curve(
        {350: 0.08, 400: 0.10, 450: 0.135, 500: 0.17, 550: 0.23, 600: 0.29, 650: 0.325, 700: 0.35,
         780: 0.38, 1000: 0.42, 1300: 0.47, 1600: 0.50, 1850: 0.50, 2100: 0.49, 2280: 0.475,
         2550: 0.43},
        ((900.0, 160.0, 0.06), (1413.0, 45.0, 0.03), (1915.0, 90.0, 0.08), (2170.0, 36.0, 0.03),
         (2207.0, 36.0, 0.10)))
    red_sandstone = intimate((0.65, sandstone), (0.35, HEMATITE))
    shale = curve(
        {350: 0.07, 450: 0.09, 550: 0.11, 650: 0.125, 800: 0.14, 1000: 0.16, 1300: 0.195,
         1600: 0.22,
         1850: 0.225, 2100: 0.225, 2280: 0.215, 2550: 0.18},
        ((900.0, 200.0, 0.03), (1413.0, 50.0, 0.05), (1912.0, 85.0, 0.10), (2206.0, 48.0, 0.12),
         (2346.0, 48.0, 0.06)))
    black_shale = curve(
        {350: 0.045, 550: 0.052, 1000: 0.065, 1600: 0.085, 2200: 0.09, 2550: 0.085},
        ((1912.0, 85.0, 0.04), (2206.0, 48.0, 0.06), (2310.0, 60.0, 0.03)))
    marble = curve(
        {350: 0.42, 400: 0.52, 450: 0.58, 500: 0.62, 600: 0.66, 700: 0.68, 1000: 0.70, 1600: 0.71,
         1850: 0.70, 2050: 0.68, 2220: 0.66, 2420: 0.60, 2550: 0.55},
        ((1876.0, 40.0, 0.03), (1925.0, 95.0, 0.04), (1993.0, 50.0, 0.08), (2154.0, 44.0, 0.05),
         (2300.0, 70.0, 0.10), (2340.0, 46.0, 0.28), (2535.0, 60.0, 0.34)))
    slate = curve(
        {350: 0.07, 450: 0.082, 550: 0.09, 700: 0.098, 900: 0.105, 1200: 0.125, 1600: 0.148,
         2100: 0.158, 2280: 0.152, 2550: 0.13},
        ((1000.0, 220.0, 0.05), (1412.0, 45.0, 0.02), (1912.0, 85.0, 0.04), (2202.0, 46.0, 0.10),
         (2252.0, 36.0, 0.04), (2346.0, 52.0, 0.10)))
    gneiss = curve(
        {350: 0.11, 400: 0.14, 450: 0.165, 550: 0.205, 650: 0.23, 800: 0.25, 1000: 0.265,
         1300: 0.30, 1600: 0.33, 1850: 0.335, 2100: 0.33, 2280: 0.315, 2550: 0.27},
        ((1000.0, 260.0, 0.06), (1410.0, 45.0, 0.04), (1912.0, 85.0, 0.06), (2203.0, 44.0, 0.12),
         (2255.0, 36.0, 0.03), (2348.0, 48.0, 0.10)))
    tuff = curve(
        {350: 0.14, 400: 0.19, 450: 0.235, 500: 0.275, 600: 0.345, 700: 0.385, 1000: 0.43,
         1300: 0.46, 1600: 0.49, 1850: 0.48, 2100: 0.47, 2280: 0.45, 2550: 0.38},
        ((900.0, 200.0, 0.03), (1413.0, 45.0, 0.07), (1460.0, 90.0, 0.03), (1912.0, 75.0, 0.16),
         (2207.0, 50.0, 0.10)))
    return [
        Material("granite", "granite", ("granitic rock", "granodiorite", "bedrock", "rock"),
         "Light coarse rock: flat, weak mica or clay band at 2205 nm.", _SOURCE,
         _rock(granite, Variant("pink", intimate((0.8, granite), (0.2, HEMATITE)), 0.7),
               Variant("granite grus", mix((0.5, granite), (0.5, SANDY)), 0.7))),
        Material("basalt", "basalt", ("lava", "lava flow", "volcanic rock", "gabbro", "dark rock"),
         "Dark volcanic rock: low, broad iron band near 1000 nm.", _SOURCE,
         _rock(basalt, Variant("oxidised red", intimate((0.6, basalt), (0.4, HEMATITE)), 0.6),
               Variant("young black lava", basalt * 0.5, 0.7), stain=0.15)),
        Material("limestone", "limestone", ("chalk", "karst", "limestone quarry", "carbonate rock"),
         "Carbonate rock: light, 2340 nm band.", _SOURCE,
         _rock(limestone, Variant("chalk, white", level(tilt(limestone, -0.08), 650, 0.68),
                                  0.6), stain=0.15)),
        Material("dolostone", "dolomite rock", ("dolostone", "dolomitic rock", "carbonate rock"),
         "Carbonate rock: light, 2320 nm band.", _SOURCE, _rock(dolostone, stain=0.15)),
        Material("sandstone", "sandstone", ("quartz sandstone", "red sandstone", "arenite"),
         "Sandstone: quartz with iron stain and a little kaolinite.", _SOURCE,
         _rock(sandstone, Variant("red", red_sandstone, 1.0))),
        Material("shale", "shale", ("mudstone", "claystone", "siltstone"),
         "Clay-rich dark rock with a 2206 nm band.", _SOURCE,
         _rock(shale, Variant("black shale, coal", black_shale, 0.7))),
        Material("marble", "marble", ("marble quarry", "white stone"),
         "Metamorphic carbonate: very bright, 2340 nm band.", _SOURCE,
         _rock(marble * 0.85, Variant("dusty quarry", mix((0.6, marble), (0.4, GRAVEL)),
                                      0.8), stain=0.1)),
        Material("slate_rock", "slate", ("phyllite", "slate quarry"),
         "Dark layered rock: mica and chlorite bands at 2202, 2252 and 2346 nm.", _SOURCE,
         _rock(slate, stain=0.15)),
        Material("gneiss_schist", "gneiss and schist", ("gneiss", "schist", "metamorphic rock"),
         "Metamorphic rocks with mica: 2203 and 2348 nm bands.", _SOURCE, _rock(gneiss)),
        Material("volcanic_tuff", "volcanic tuff and rhyolite", ("tuff", "rhyolite", "pumice"),
         "Light volcanic rock, partly altered to clay or zeolite.", _SOURCE, _rock(tuff)),
    ]
