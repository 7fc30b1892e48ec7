"""Leaves, canopies and stands: PROSPECT-D and 4SAIL through `prosail`, plus crown shadowing."""

from __future__ import annotations

import warnings

import numpy as np
from scipy.ndimage import gaussian_filter1d

from .base import GRID, Curve, Variant, mix
from .optics import skylight

MODEL_TEXT = (
    "PROSPECT-D leaf model (Feret et al. 2017) and 4SAIL canopy model (Verhoef et al. 2007) through"
    " the prosail package; extrapolated smoothly below 400 and above 2500 nm. Parameters per"
    " variant"
)
CANOPY = ("model", MODEL_TEXT + ".")
STAND = (
    "model",
    MODEL_TEXT + "; crowns with a share of bark and twigs, gaps, and sunlit and shaded shares"
    " (geometric mixture). Soil, litter and bark are drawn by hand, approximate.",
)
MIXED = (
    "model",
    MODEL_TEXT + "; areal mixtures of green and dry canopy with soil, litter, straw or other ground"
    " drawn by hand, approximate.",
)

_MODEL_NM = np.arange(400.0, 2501.0)
_SMOOTHING_NM = 7.0

#: A mid-brown soil used below canopies when none is given.
_DEFAULT_SOIL_POINTS = (
    (350, 0.05),
    (450, 0.075),
    (550, 0.115),
    (650, 0.155),
    (800, 0.20),
    (1000, 0.24),
    (1300, 0.29),
    (1650, 0.33),
    (2000, 0.31),
    (2200, 0.31),
    (2550, 0.26),
)
DEFAULT_SOIL: Curve = np.interp(
    GRID, [p[0] for p in _DEFAULT_SOIL_POINTS], [p[1] for p in _DEFAULT_SOIL_POINTS]
)


def canopy(
    *,
    lai: float,
    cab: float,
    car: float | None = None,
    ant: float = 0.0,
    cbrown: float = 0.0,
    cw: float = 0.012,
    cm: float = 0.006,
    n: float = 1.5,
    ala: float = 55.0,
    hspot: float = 0.05,
    tts: float = 35.0,
    tto: float = 4.0,
    psi: float = 100.0,
    soil: Curve | None = None,
) -> Curve:
    """Directional reflectance of a homogeneous canopy on `GRID`.

    Parameters
    ----------
    lai
        Leaf area index, m2/m2.
    cab, car, ant
        Chlorophyll, carotenoids, anthocyanins, ug/cm2; carotenoids default to a fifth of `cab`.
    cbrown, n
        Brown pigment (0..1.5) and leaf structure number.
    cw, cm
        Leaf water and dry matter, g/cm2.
    ala
        Mean leaf angle from the horizontal, degrees.
    hspot, tts, tto, psi
        Hot-spot parameter; zenith angles of sun and sensor and their relative azimuth, degrees.
    soil
        Reflectance below, on `GRID`.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import prosail

    below = np.interp(_MODEL_NM, GRID, DEFAULT_SOIL if soil is None else soil)
    carotenoids = max(cab / 5.0, 1.0) if car is None else car
    spectrum = prosail.run_prosail(
        n,
        cab,
        carotenoids,
        cbrown,
        cw,
        cm,
        lai,
        ala,
        hspot,
        tts,
        tto,
        psi,
        ant=ant,
        prospect_version="D",
        typelidf=2,
        rsoil0=below,
    )
    return _to_grid(np.asarray(spectrum, dtype=np.float64))


def _to_grid(spectrum: Curve) -> Curve:
    """Sample a 400-2500 nm model spectrum on `GRID`, with damped tails beyond the model's range."""
    # The model's pigment spectra have small steps (carotenoids end abruptly near 555 nm).
    spectrum = gaussian_filter1d(spectrum, _SMOOTHING_NM, mode="nearest")
    inside = np.interp(GRID, _MODEL_NM, spectrum)
    blue = spectrum[0] * (1.0 - 0.0022 * (400.0 - GRID))
    slope = np.log(spectrum[-1] / spectrum[-41]) / 40.0
    infrared = spectrum[-1] * np.exp(slope * np.clip(GRID - 2500.0, 0.0, None))
    inside = np.where(GRID < 400.0, blue, inside)
    return np.asarray(np.where(GRID > 2500.0, infrared, inside), dtype=np.float64)


def green(
    name: str, weight: float = 1.0, soil: Curve | None = None, **parameters: float
) -> Variant:
    """Variant made of one homogeneous canopy; its parameters are recorded."""
    return Variant(name, canopy(soil=soil, **parameters), weight, parameters)


def dry_canopy(
    lai: float = 2.0,
    brown: float = 0.5,
    cm: float = 0.0055,
    soil: Curve | None = None,
    cw: float = 0.0006,
    n: float = 2.2,
    ala: float = 55.0,
    cab: float = 0.15,
    car: float = 0.6,
) -> Curve:
    """Canopy of dead, dry leaves and stems (low water, brown pigment, visible lignin-cellulose)."""
    return canopy(lai=lai, cab=cab, car=car, cbrown=brown, cw=cw, cm=cm, n=n, ala=ala, soil=soil)


def stand(
    crown: Curve, ground: Curve, *, sunlit: float, gap: float = 0.1, haze: float = 0.0
) -> Curve:
    """Forest or shrub stand: sunlit and shaded crowns, and partly shaded ground in the gaps.

    Parameters
    ----------
    crown, ground
        Reflectance of a fully sunlit crown and of the open ground.
    sunlit
        Share of the visible crown surface in direct sun (0..1).
    gap
        Share of ground visible from above (0..1); the narrower the gaps, the more of it is shaded.
    haze
        More skylight when > 0.
    """
    sky = skylight(haze)
    # Light inside the canopy: skylight, plus leaf-scattered light that is strong only where leaves
    # hardly absorb (near infrared), taken proportional to the crown's own reflectance.
    shade = 0.8 * sky + 0.45 * crown
    crowns = crown * (sunlit + (1.0 - sunlit) * shade)
    # The wider the gaps, the more of the ground between the crowns is in the sun.
    direct = sunlit * min(1.0, 0.35 + 0.7 * gap)
    floor = ground * (direct + (1.0 - direct) * shade)
    return mix((1.0 - gap, crowns), (gap, floor))
