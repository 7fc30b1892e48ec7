"""Minerals with diagnostic absorption bands, as exposed in deposits, soils and weathered rock."""

# Tables stay compact: one line per look, not per number.
# fmt: off
from __future__ import annotations

from .base import GAUSSIAN, Band, Curve, Material, Variant, curve, intimate, level, mix
from .soils import LOAM, SANDY

CATEGORY = "minerals"
_SOURCE = (
    "approximate",
    GAUSSIAN + " Positions rounded to about 5 nm, depths typical; coarse grains: curve squared;"
    " mixtures with this library's sand and soil. Some continua were redrawn after a comparison"
    " with measured USGS spectra; no values were taken over.",
)

#: Bright, iron-free continua: of clays and sulphates, of carbonates, of silicates.
_WHITE = {350: 0.55, 400: 0.66, 450: 0.73, 550: 0.79, 700: 0.83, 1000: 0.86, 1300: 0.86, 1600: 0.85,
          1850: 0.82, 2050: 0.79, 2250: 0.73, 2400: 0.64, 2550: 0.55}
_PALE = {350: 0.34, 400: 0.43, 450: 0.49, 550: 0.57, 700: 0.64, 1000: 0.69, 1300: 0.72, 1600: 0.73,
         1850: 0.71, 2050: 0.69, 2250: 0.65, 2400: 0.58, 2550: 0.51}
_CARBONATE = {350: 0.62, 400: 0.70, 450: 0.75, 550: 0.80, 700: 0.83, 1000: 0.86, 1300: 0.87,
              1600: 0.87, 1800: 0.87, 2050: 0.85, 2220: 0.83, 2420: 0.78, 2550: 0.72}
_GREENISH = {350: 0.12, 400: 0.16, 450: 0.19, 500: 0.22, 560: 0.25, 650: 0.24, 750: 0.24, 900: 0.26,
             1100: 0.30, 1400: 0.44, 1650: 0.50, 1850: 0.51, 2100: 0.49, 2200: 0.47, 2400: 0.38,
             2550: 0.32}


def _exposures(base: Curve, *extra: Variant) -> tuple[Variant, ...]:
    """A mineral as fine powder, as coarse grains, and within sand and soil."""
    return (
        Variant("pure, fine", base, 0.8),
        Variant("coarse, deeper bands", base**2, 0.7),
        Variant("in sand, half", mix((0.5, base), (0.5, SANDY)), 1.2),
        Variant("in soil, a third", mix((0.35, base), (0.65, LOAM)), 1.0),
        *extra,
    )


def _mineral(
    key: str,
    name: str,
    synonyms: tuple[str, ...],
    description: str,
    base: Curve,
    *extra: Variant,
) -> Material:
    return Material(key, name, synonyms, description, _SOURCE, _exposures(base, *extra))


def _stained(base: Curve) -> Variant:
    """Iron stain as on weathered alteration zones."""
    return Variant("iron-stained", intimate((0.6, base), (0.4, GOETHITE)), 0.8)


HEMATITE: Curve = curve(
    {350: 0.035, 400: 0.038, 450: 0.042, 500: 0.048, 540: 0.058, 570: 0.09, 600: 0.145, 640: 0.20,
     690: 0.235, 750: 0.31, 800: 0.34, 950: 0.39, 1050: 0.46, 1150: 0.53, 1300: 0.58, 1600: 0.60,
     2100: 0.60, 2550: 0.56},
    ((660.0, 70.0, 0.05), (865.0, 140.0, 0.42), (1930.0, 120.0, 0.04)),
)
GOETHITE: Curve = curve(
    {350: 0.05, 400: 0.06, 450: 0.075, 490: 0.105, 530: 0.17, 570: 0.245, 600: 0.28, 650: 0.31,
     700: 0.37, 760: 0.42, 850: 0.44, 1000: 0.48, 1150: 0.58, 1300: 0.66, 1600: 0.68, 2000: 0.64,
     2250: 0.59, 2400: 0.53, 2550: 0.46},
    ((480.0, 60.0, 0.10), (660.0, 80.0, 0.08), (930.0, 190.0, 0.40), (1450.0, 110.0, 0.05),
     (1935.0, 120.0, 0.12)),
)


def _clays() -> list[Material]:
    fine_water: tuple[Band, ...] = ((1915.0, 70.0, 0.05),)
    kaolinite = curve(_WHITE, (
        (960.0, 25.0, 0.02), (1395.0, 20.0, 0.20), (1412.0, 24.0, 0.32), (1820.0, 50.0, 0.05),
        *fine_water, (2163.0, 34.0, 0.22), (2207.0, 30.0, 0.42), (2312.0, 30.0, 0.10),
        (2354.0, 26.0, 0.12), (2380.0, 24.0, 0.14), (2460.0, 60.0, 0.18)))
    dickite = curve(_WHITE, (
        (955.0, 25.0, 0.02), (1382.0, 22.0, 0.28), (1413.0, 20.0, 0.28), (1820.0, 50.0, 0.05),
        *fine_water, (2178.0, 30.0, 0.30), (2207.0, 26.0, 0.40), (2312.0, 30.0, 0.10),
        (2355.0, 28.0, 0.12), (2384.0, 26.0, 0.18), (2460.0, 60.0, 0.18)))
    halloysite = curve(_WHITE, (
        (960.0, 30.0, 0.02), (1395.0, 26.0, 0.16), (1413.0, 28.0, 0.28), (1460.0, 80.0, 0.10),
        (1912.0, 50.0, 0.22), (1955.0, 90.0, 0.10), (2170.0, 40.0, 0.12), (2207.0, 32.0, 0.28),
        (2320.0, 40.0, 0.06), (2380.0, 40.0, 0.10), (2470.0, 70.0, 0.20)))
    muscovite = curve(_PALE, (
        (1410.0, 30.0, 0.18), (1910.0, 80.0, 0.06), (2115.0, 40.0, 0.04), (2198.0, 38.0, 0.32),
        (2348.0, 36.0, 0.22), (2440.0, 44.0, 0.18)))
    illite = curve(
        {**_PALE, 350: 0.22, 400: 0.30, 450: 0.36, 550: 0.46, 700: 0.54, 1000: 0.59, 1300: 0.65},
        ((900.0, 200.0, 0.04), (1412.0, 40.0, 0.20), (1450.0, 90.0, 0.08), (1912.0, 55.0, 0.20),
         (1955.0, 90.0, 0.10), (2120.0, 50.0, 0.03), (2210.0, 45.0, 0.22), (2347.0, 42.0, 0.13),
         (2442.0, 50.0, 0.12)))
    smectite = curve(_WHITE, (
        (970.0, 60.0, 0.03), (1160.0, 60.0, 0.03), (1412.0, 32.0, 0.30), (1460.0, 75.0, 0.22),
        (1785.0, 60.0, 0.03), (1908.0, 42.0, 0.36), (1958.0, 90.0, 0.28), (2207.0, 42.0, 0.24),
        (2350.0, 60.0, 0.05), (2450.0, 80.0, 0.18), (2540.0, 100.0, 0.20)))
    nontronite = curve(
        {350: 0.06, 400: 0.10, 450: 0.17, 500: 0.27, 550: 0.36, 600: 0.44, 700: 0.56, 780: 0.66,
         1000: 0.70, 1150: 0.72, 1300: 0.74, 1600: 0.75, 1850: 0.74, 2100: 0.72, 2250: 0.67,
         2400: 0.56, 2550: 0.46},
        ((640.0, 90.0, 0.10), (955.0, 190.0, 0.32), (1415.0, 30.0, 0.16), (1433.0, 40.0, 0.20),
         (1465.0, 70.0, 0.14), (1908.0, 45.0, 0.38), (1958.0, 90.0, 0.25), (2240.0, 30.0, 0.05),
         (2288.0, 40.0, 0.30), (2405.0, 45.0, 0.16)))
    pyrophyllite = curve(_WHITE, (
        (1394.0, 20.0, 0.42), (1410.0, 30.0, 0.12), (1912.0, 70.0, 0.05), (2067.0, 40.0, 0.06),
        (2166.0, 32.0, 0.52), (2205.0, 40.0, 0.08), (2318.0, 50.0, 0.24), (2390.0, 34.0, 0.14)))
    return [
        _mineral("kaolinite", "kaolinite", ("kaolin", "china clay", "argillic alteration"),
         "Clay with doublets at 1395/1412 and 2165/2207 nm.", kaolinite,
         _stained(kaolinite)),
        _mineral("dickite", "dickite", ("kaolin group",),
         "Kaolin mineral with a widely split doublet, 2178/2207 and 1382/1413 nm.", dickite),
        _mineral("halloysite", "halloysite", ("kaolin group",),
         "Hydrated kaolin mineral: 2207 nm with a weak shoulder at 2170 nm, strong 1912 nm"
         " water.", halloysite),
        _mineral("muscovite", "muscovite", ("sericite", "white mica", "mica", "sericitic"),
         "White mica: bands at 2200, 2350 and 2440 nm.", muscovite, _stained(muscovite),
         Variant("phengite, 2215 nm", curve(_PALE, (
             (1413.0, 32.0, 0.16), (1910.0, 80.0, 0.08), (2215.0, 42.0, 0.24),
             (2350.0, 38.0, 0.18), (2442.0, 46.0, 0.14))), 0.8)),
        _mineral("illite", "illite", ("hydromica", "clay"),
         "Mica-like clay: 2210, 2347 and 2442 nm with molecular water at 1912 nm.", illite),
        _mineral("montmorillonite", "montmorillonite", ("smectite", "bentonite", "clay"),
         "Swelling clay: very deep water bands at 1412 and 1908 nm, single 2207 nm band.",
         smectite),
        _mineral("nontronite", "nontronite", ("iron smectite",),
         "Iron smectite: iron bands at 640 and 955 nm, hydroxyl at 2288 nm.", nontronite),
        _mineral("pyrophyllite", "pyrophyllite", ("advanced argillic alteration",),
         "Sharp, very deep band at 2166 nm and 1394 nm.", pyrophyllite),
    ]


def _sulphates_and_others() -> list[Material]:
    alunite = curve(_WHITE, (
        (1005.0, 30.0, 0.02), (1270.0, 40.0, 0.02), (1430.0, 40.0, 0.32), (1475.0, 45.0, 0.26),
        (1762.0, 36.0, 0.26), (1930.0, 80.0, 0.05), (2010.0, 40.0, 0.07), (2170.0, 54.0, 0.46),
        (2208.0, 36.0, 0.20), (2322.0, 50.0, 0.34), (2440.0, 70.0, 0.24)))
    jarosite = curve(
        {350: 0.10, 400: 0.13, 430: 0.12, 460: 0.17, 500: 0.29, 550: 0.42, 600: 0.50, 650: 0.55,
         720: 0.62, 780: 0.62, 1000: 0.63, 1150: 0.68, 1300: 0.71, 1600: 0.71, 1800: 0.70,
         2050: 0.66, 2250: 0.58, 2400: 0.47, 2550: 0.38},
        ((432.0, 22.0, 0.16), (910.0, 150.0, 0.34), (1470.0, 60.0, 0.18), (1520.0, 60.0, 0.06),
         (1848.0, 50.0, 0.14), (1935.0, 90.0, 0.08), (2212.0, 40.0, 0.08), (2264.0, 46.0, 0.34),
         (2460.0, 70.0, 0.14)))
    gypsum = curve(
        {350: 0.70, 400: 0.77, 500: 0.83, 700: 0.87, 1000: 0.89, 1150: 0.89, 1300: 0.88, 1650: 0.82,
         1850: 0.76, 2100: 0.68, 2250: 0.62, 2400: 0.50, 2550: 0.38},
        ((995.0, 40.0, 0.04), (1203.0, 55.0, 0.09), (1446.0, 36.0, 0.38), (1490.0, 32.0, 0.30),
         (1536.0, 36.0, 0.24), (1749.0, 34.0, 0.22), (1942.0, 66.0, 0.62), (1975.0, 50.0, 0.2),
         (2178.0, 26.0, 0.10), (2217.0, 38.0, 0.24), (2267.0, 28.0, 0.10), (2430.0, 60.0, 0.25)))
    buddingtonite = curve(_PALE, (
        (1420.0, 60.0, 0.06), (1560.0, 70.0, 0.06), (1910.0, 90.0, 0.12), (2015.0, 70.0, 0.12),
        (2120.0, 95.0, 0.24), (2200.0, 40.0, 0.03), (2450.0, 80.0, 0.10)))
    hyalite = curve(
        {350: 0.30, 500: 0.55, 700: 0.68, 900: 0.66, 1100: 0.62, 1300: 0.52, 1650: 0.40, 1850: 0.33,
         2100: 0.22, 2250: 0.16, 2400: 0.11, 2550: 0.08},
        ((960.0, 60.0, 0.08), (1160.0, 60.0, 0.12), (1410.0, 60.0, 0.45), (1470.0, 120.0, 0.5),
         (1910.0, 60.0, 0.5), (1970.0, 140.0, 0.6), (2215.0, 70.0, 0.15), (2262.0, 90.0, 0.15)))
    silica = curve(_PALE, (
        (960.0, 60.0, 0.02), (1410.0, 50.0, 0.12), (1460.0, 90.0, 0.10), (1908.0, 50.0, 0.24),
        (1955.0, 90.0, 0.14), (2208.0, 60.0, 0.12), (2262.0, 90.0, 0.11), (2500.0, 120.0, 0.14)))
    quartz = curve(_PALE, ((1415.0, 60.0, 0.02), (1930.0, 100.0, 0.06), (2210.0, 60.0, 0.015)))
    salt = curve({350: 0.66, 450: 0.75, 600: 0.81, 1000: 0.84, 1400: 0.84, 1850: 0.82, 2200: 0.79,
          2550: 0.70}, ((1440.0, 90.0, 0.05), (1935.0, 110.0, 0.12)))
    return [
        _mineral("alunite", "alunite", ("alum stone", "advanced argillic alteration"),
         "Sulphate: 1430/1475, 1762, 2170 (broad) and 2322 nm.", alunite,
         _stained(alunite)),
        _mineral("jarosite", "jarosite", ("acid mine drainage", "acid sulphate"),
         "Iron sulphate of acid ground: 432, 910, 1470, 1848 and 2264 nm.", jarosite),
        _mineral("gypsum", "gypsum", ("selenite", "alabaster", "gypsum quarry"),
         "Hydrated sulphate: triplet 1446/1490/1536, 1749, 1942 and 2217 nm.", gypsum),
        _mineral("buddingtonite", "buddingtonite", ("ammonium feldspar",),
         "Ammonium feldspar: broad bands at 2015 and 2120 nm.", buddingtonite),
        _mineral("hydrated_silica", "chalcedony, opal and hydrated silica",
         ("opal", "chalcedony", "silica", "silicification"),
         "Hydrated silica: broad band 2208-2262 nm, water at 1410 and 1908 nm.", silica,
         Variant("water-rich opal", hyalite, 0.6)),
        _mineral("quartz", "quartz", ("quartzite", "quartz vein", "silica sand"),
         "Quartz: bright, no own bands in this range.", quartz),
        _mineral("halite", "halite", ("rock salt", "salt"),
         "Rock salt: very bright, only weak bands of trapped water.", salt),
        Material("hematite", "hematite", ("red iron oxide", "iron ore", "ferric iron"),
         "Red iron oxide: edge at 570 nm, band at 865 nm.", _SOURCE, (
             Variant("pure", HEMATITE, 0.7),
             Variant("stain on sand", intimate((0.4, HEMATITE), (0.6, SANDY)), 1.2),
             Variant("in soil", mix((0.4, HEMATITE), (0.6, LOAM)), 1.0),
             Variant("massive ore, dark", level(curve({350: 0.05, 500: 0.055, 600: 0.075,
                     700: 0.10, 860: 0.085, 1000: 0.10, 1300: 0.14, 1700: 0.16, 2550: 0.17}),
                     1000, 0.11), 0.7))),
        Material("goethite", "goethite", ("limonite", "yellow iron oxide", "ochre", "gossan"),
         "Yellow-brown iron hydroxide: bands at 480, 660 and 930 nm.", _SOURCE, (
             Variant("pure", GOETHITE, 0.7),
             Variant("stain on sand", intimate((0.4, GOETHITE), (0.6, SANDY)), 1.2),
             Variant("in soil", mix((0.4, GOETHITE), (0.6, LOAM)), 1.0),
             Variant("dark, massive", GOETHITE * 0.45, 0.7))),
    ]


def _carbonates_and_mafics() -> list[Material]:
    calcite = curve(_CARBONATE, (
        (1415.0, 60.0, 0.01), (1876.0, 40.0, 0.05), (1930.0, 90.0, 0.04), (1993.0, 50.0, 0.11),
        (2154.0, 44.0, 0.07), (2300.0, 70.0, 0.14), (2340.0, 46.0, 0.32), (2535.0, 60.0, 0.42)))
    dolomite = curve(_CARBONATE, (
        (1415.0, 60.0, 0.01), (1860.0, 44.0, 0.06), (1930.0, 90.0, 0.05), (1980.0, 50.0, 0.11),
        (2138.0, 48.0, 0.08), (2278.0, 70.0, 0.14), (2320.0, 48.0, 0.34), (2515.0, 64.0, 0.42)))
    chlorite = curve(_GREENISH, (
        (720.0, 120.0, 0.08), (900.0, 180.0, 0.10), (1100.0, 240.0, 0.14), (1392.0, 34.0, 0.10),
        (1910.0, 80.0, 0.04), (1990.0, 60.0, 0.06), (2115.0, 60.0, 0.03), (2253.0, 40.0, 0.22),
        (2338.0, 60.0, 0.36), (2390.0, 50.0, 0.12)))
    epidote = curve(
        {350: 0.10, 400: 0.14, 450: 0.19, 480: 0.24, 550: 0.35, 600: 0.37, 700: 0.42, 760: 0.45,
         900: 0.46, 1200: 0.56, 1400: 0.62, 1650: 0.65, 1850: 0.65, 2100: 0.63, 2220: 0.60,
         2420: 0.48, 2550: 0.42},
        ((472.0, 24.0, 0.05), (615.0, 90.0, 0.08), (830.0, 160.0, 0.14), (1050.0, 230.0, 0.22),
         (1548.0, 50.0, 0.08), (1830.0, 60.0, 0.05), (2256.0, 44.0, 0.18), (2340.0, 60.0, 0.42)))
    serpentine = curve(
        {**_GREENISH, 400: 0.27, 450: 0.33, 500: 0.38, 560: 0.41, 650: 0.39, 750: 0.40, 900: 0.40,
         1100: 0.42, 1400: 0.49, 1650: 0.52, 1850: 0.52, 2100: 0.50, 2200: 0.48, 2400: 0.38},
        ((650.0, 100.0, 0.06), (900.0, 200.0, 0.10), (1100.0, 200.0, 0.06), (1386.0, 26.0, 0.28),
         (1915.0, 80.0, 0.08), (1970.0, 60.0, 0.05), (2110.0, 60.0, 0.08), (2290.0, 50.0, 0.14),
         (2326.0, 42.0, 0.40), (2435.0, 60.0, 0.10)))
    talc = curve(
        {key: value * 0.93 for key, value in _WHITE.items()},
        ((950.0, 24.0, 0.02), (1391.0, 18.0, 0.42), (1910.0, 70.0, 0.05), (2077.0, 34.0, 0.10),
         (2132.0, 34.0, 0.06), (2178.0, 24.0, 0.06), (2230.0, 26.0, 0.08), (2288.0, 26.0, 0.22),
         (2312.0, 30.0, 0.50), (2390.0, 34.0, 0.36), (2465.0, 40.0, 0.20)))
    olivine = curve(
        {350: 0.15, 400: 0.26, 450: 0.35, 500: 0.43, 560: 0.52, 650: 0.53, 750: 0.54, 900: 0.56,
         1300: 0.60, 1600: 0.64, 1850: 0.65, 2200: 0.65, 2550: 0.65},
        ((650.0, 60.0, 0.03), (860.0, 170.0, 0.20), (1050.0, 200.0, 0.42), (1240.0, 240.0, 0.30),
         (1930.0, 100.0, 0.02)))
    pyroxene = curve(
        {350: 0.10, 400: 0.14, 500: 0.21, 600: 0.26, 750: 0.29, 1300: 0.33, 1500: 0.35, 1800: 0.37,
         2550: 0.40},
        ((1000.0, 230.0, 0.32), (2150.0, 600.0, 0.22), (505.0, 20.0, 0.02)))
    bronzite = curve(
        {350: 0.12, 400: 0.16, 500: 0.25, 600: 0.31, 750: 0.36, 1300: 0.42, 1500: 0.43, 2550: 0.48},
        ((920.0, 180.0, 0.55), (1880.0, 520.0, 0.48), (506.0, 16.0, 0.03)))
    return [
        _mineral("calcite", "calcite", ("calcium carbonate", "carbonate"),
         "Carbonate: 1993, 2154, 2340 (skewed) and 2535 nm.", calcite),
        _mineral("dolomite", "dolomite", ("magnesium carbonate", "carbonate"),
         "Carbonate: 1980, 2138, 2320 and 2515 nm, shorter than calcite's.", dolomite),
        _mineral("chlorite", "chlorite", ("propylitic alteration", "clinochlore"),
         "Green sheet silicate: iron bands, 2253 and 2338 nm.", chlorite,
         Variant("dark, iron-rich", chlorite * 0.5, 0.8),
         Variant("pale, magnesium-rich", curve(_PALE, (
             (720.0, 120.0, 0.03), (950.0, 250.0, 0.05), (1392.0, 28.0, 0.14),
             (1910.0, 80.0, 0.05), (1990.0, 60.0, 0.06), (2247.0, 40.0, 0.16),
             (2325.0, 55.0, 0.32), (2390.0, 50.0, 0.14))), 0.7)),
        _mineral("epidote", "epidote", ("propylitic alteration", "clinozoisite"),
         "Green silicate: iron bands at 615, 830 and 1050 nm, 1548, 2256 and 2340 nm.",
         epidote),
        _mineral("serpentine", "serpentine",
                 ("serpentinite", "antigorite", "lizardite", "chrysotile"),
         "Magnesium sheet silicate: 1386 and 2326 nm, weak 2110 nm.", serpentine),
        _mineral("talc", "talc", ("soapstone", "steatite"),
         "Magnesium sheet silicate: sharp 1391 and 2312 nm, comb 2077-2390 nm.", talc),
        _mineral("olivine", "olivine", ("dunite", "forsterite", "peridotite"),
         "Broad three-part band at 1050 nm.", olivine),
        _mineral("pyroxene", "pyroxene", ("augite", "hypersthene", "diopside"),
         "Broad iron bands near 1000 and 2000 nm.", pyroxene,
         Variant("low-calcium, 920 and 1880 nm", bronzite, 0.8)),
    ]


def materials() -> list[Material]:
    """All materials of this category."""
    return [*_clays(), *_sulphates_and_others(), *_carbonates_and_mafics()]
