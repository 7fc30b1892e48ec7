"""Optical constants and simple light paths: liquid water, ice, moist surfaces, shade."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from scipy.interpolate import PchipInterpolator

from .base import GRID, Curve

# Absorption of pure liquid water (1/m), rounded. 400-725 nm after Pope and Fry (1997); beyond that
# rounded, from memory, in the range of the tables of Kou et al. (1993) and Hale and Querry (1973);
# below 400 nm approximate. Accuracy beyond 725 nm is about 10 %, which is ample here.
WATER_ABSORPTION: Mapping[float, float] = {
    350: 0.010,
    375: 0.008,
    400: 0.0066,
    410: 0.0047,
    420: 0.0045,
    430: 0.0050,
    440: 0.0064,
    450: 0.0092,
    460: 0.0098,
    470: 0.0106,
    480: 0.0127,
    490: 0.0150,
    500: 0.0204,
    510: 0.0325,
    520: 0.0409,
    530: 0.0434,
    540: 0.0474,
    550: 0.0565,
    560: 0.0619,
    570: 0.0695,
    580: 0.0896,
    590: 0.1351,
    600: 0.2224,
    610: 0.2644,
    620: 0.2755,
    630: 0.2916,
    640: 0.3108,
    650: 0.340,
    660: 0.410,
    670: 0.439,
    680: 0.465,
    690: 0.516,
    700: 0.624,
    710: 0.827,
    720: 1.231,
    730: 1.85,
    740: 2.45,
    750: 2.62,
    760: 2.58,
    770: 2.40,
    780: 2.22,
    790: 2.10,
    800: 2.02,
    810: 2.15,
    820: 2.65,
    830: 3.30,
    840: 3.85,
    850: 4.30,
    860: 4.70,
    870: 5.15,
    880: 5.65,
    890: 6.15,
    900: 6.80,
    910: 7.70,
    920: 9.80,
    930: 14.5,
    940: 24.0,
    950: 36.0,
    960: 43.0,
    970: 45.5,
    980: 44.0,
    990: 41.0,
    1000: 36.5,
    1020: 26.5,
    1040: 18.5,
    1060: 14.5,
    1080: 13.8,
    1100: 17.0,
    1120: 25.0,
    1140: 48.0,
    1160: 93.0,
    1180: 118.0,
    1200: 124.0,
    1220: 116.0,
    1250: 100.0,
    1270: 103.0,
    1300: 125.0,
    1320: 170.0,
    1340: 280.0,
    1360: 460.0,
    1380: 770.0,
    1400: 1350.0,
    1420: 2200.0,
    1440: 2950.0,
    1450: 3050.0,
    1470: 2750.0,
    1500: 1900.0,
    1550: 1050.0,
    1600: 670.0,
    1650: 540.0,
    1690: 515.0,
    1750: 660.0,
    1800: 800.0,
    1850: 1000.0,
    1870: 1900.0,
    1890: 4700.0,
    1910: 9200.0,
    1930: 12400.0,
    1950: 11600.0,
    1970: 9500.0,
    2000: 6900.0,
    2050: 4100.0,
    2100: 2700.0,
    2150: 2000.0,
    2200: 1650.0,
    2230: 1620.0,
    2280: 1950.0,
    2330: 2700.0,
    2400: 4200.0,
    2450: 5900.0,
    2500: 8000.0,
    2550: 10500.0,
}

# Absorption of pure ice (1/m), rounded and approximate: the tables of Warren (1984) and of Warren
# and Brandt (2008) have these magnitudes and band positions (1030, 1270, 1500, 2000 nm).
ICE_ABSORPTION: Mapping[float, float] = {
    350: 0.002,
    400: 0.002,
    450: 0.004,
    500: 0.010,
    550: 0.035,
    600: 0.11,
    650: 0.24,
    700: 0.52,
    750: 1.15,
    800: 2.1,
    850: 3.4,
    900: 5.4,
    950: 8.5,
    980: 13.0,
    1010: 24.0,
    1030: 28.0,
    1050: 25.0,
    1070: 19.0,
    1100: 17.0,
    1130: 20.0,
    1180: 36.0,
    1220: 88.0,
    1250: 124.0,
    1270: 130.0,
    1300: 119.0,
    1340: 120.0,
    1370: 142.0,
    1400: 210.0,
    1430: 520.0,
    1460: 2000.0,
    1490: 5000.0,
    1510: 5200.0,
    1540: 4300.0,
    1580: 3100.0,
    1620: 2500.0,
    1680: 1800.0,
    1740: 1150.0,
    1800: 850.0,
    1830: 800.0,
    1870: 1000.0,
    1910: 2700.0,
    1950: 7200.0,
    1990: 10300.0,
    2030: 9900.0,
    2080: 6200.0,
    2130: 3600.0,
    2180: 2100.0,
    2230: 1500.0,
    2260: 1420.0,
    2310: 1800.0,
    2360: 2600.0,
    2420: 3500.0,
    2480: 4200.0,
    2550: 4600.0,
}


def _log_table(table: Mapping[float, float]) -> Curve:
    x = np.array(sorted(table), dtype=np.float64)
    y = np.log([table[key] for key in sorted(table)])
    return np.asarray(np.exp(PchipInterpolator(x, y)(GRID)), dtype=np.float64)


WATER = _log_table(WATER_ABSORPTION)
ICE = _log_table(ICE_ABSORPTION)


def moist(curve: Curve, amount: float) -> Curve:
    """Darken a porous dry surface and add liquid-water bands.

    Parameters
    ----------
    curve
        Dry reflectance 0..1.
    amount
        0 dry .. 1 saturated; up to 2 for a glistening film of water.

    Notes
    -----
    Approximation: stronger forward scattering in the wet pores lowers reflectance by up to one
    half, bright surfaces relatively less, and a film of up to 0.13 mm absorbs like pure water.
    """
    darker = curve * (1.0 - 0.62 * min(amount, 1.0) * (1.0 - 0.55 * curve))
    return np.asarray(darker * np.exp(-WATER * 1.3e-4 * amount), dtype=np.float64)


def skylight(haze: float = 0.0) -> Curve:
    """Share of skylight in the total irradiance, falling from blue to short-wave infrared."""
    clear = 0.02 + 0.28 * (450.0 / GRID) ** 2.6
    return np.asarray(np.clip(clear + haze * (550.0 / GRID) ** 0.8, 0.0, 0.9), dtype=np.float64)


def shaded(ground: Curve, surroundings: Curve, sky_view: float = 0.8, haze: float = 0.0) -> Curve:
    """Apparent reflectance of a fully shaded surface (skylight plus light from its surroundings).

    It is the ratio of reflected radiance to the irradiance of an open sunlit surface, which is what
    an atmospheric correction without shadow treatment returns.
    """
    light = skylight(haze) * sky_view + (1.0 - sky_view) * 0.35 * surroundings
    return np.asarray(ground * light, dtype=np.float64)
