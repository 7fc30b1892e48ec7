"""Open water from a bio-optical model, with glint, shallow bottoms, foam and floating plants."""

# Tables stay compact: one line per look, not per number.
# fmt: off
from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter1d

from .base import APPROXIMATE, GRID, Curve, Material, Variant, curve, mix, points
from .optics import WATER, moist
from .plants import canopy

CATEGORY = "water"

# Shape of phytoplankton absorption, 1 at 440 nm; approximate average of common algal groups.
_ALGAE = points({
    350: 0.55, 400: 0.78, 440: 1.0, 460: 0.92, 490: 0.72, 520: 0.42, 550: 0.24, 580: 0.20,
    600: 0.19, 620: 0.22, 640: 0.24, 655: 0.30, 675: 0.56, 690: 0.27, 705: 0.06, 730: 0.01,
    760: 0.0,
})
# The same with the phycocyanin shoulder of cyanobacteria near 620 nm.
_BLUE_GREEN = points({
    350: 0.6, 400: 0.85, 440: 1.0, 470: 0.72, 500: 0.50, 530: 0.33, 560: 0.30, 590: 0.42,
    620: 0.55, 635: 0.50, 650: 0.37, 675: 0.62, 690: 0.28, 705: 0.07, 730: 0.01, 760: 0.0,
})

_MODEL = (
    "model",
    "Bio-optical model: absorption by pure water, algae, humic matter and particles, backscattering"
    " by water and particles; reflectance by Lee et al. (1999, Applied Optics 38, 3831-3843),"
    " Lambertian, plus a spectrally smooth surface reflection (glint). Pure-water absorption after"
    " Pope and Fry (1997) up to 725 nm, approximate beyond. Bottoms"
    " are drawn by hand or canopies. Parameters per variant.",
)


def water_reflectance(
    chl: float = 1.0,
    cdom: float = 0.1,
    tsm: float = 1.0,
    slope: float = 0.8,
    glint: float = 0.004,
    blue_green: bool = False,
    depth: float | None = None,
    bottom: Curve | None = None,
) -> Curve:
    """Reflectance just above the water.

    Parameters
    ----------
    chl
        Chlorophyll, mg/m3.
    cdom
        Absorption of coloured dissolved matter at 440 nm, 1/m.
    tsm
        Suspended mineral and organic matter, g/m3.
    slope
        Exponent of particle backscattering (0.. 1.5).
    glint
        Reflection of sky and sun by the surface, added as a reflectance at 550 nm.
    blue_green
        Use the pigment shape of cyanobacteria.
    depth, bottom
        Water depth (m) and bottom reflectance; deep water without them.
    """
    pigment = _BLUE_GREEN if blue_green else _ALGAE
    absorption = (
        WATER
        + 0.06 * chl**0.65 * pigment
        # The red band grows nearly in proportion to chlorophyll, unlike the packaged blue one.
        + 0.012 * chl * np.exp(-0.5 * ((GRID - 674.0) / 12.0) ** 2)
        + cdom * np.exp(-0.016 * (GRID - 440.0))
        + 0.025 * tsm * np.exp(-0.0115 * (GRID - 440.0))
    )
    if blue_green:
        absorption = absorption + 0.006 * chl * np.exp(-0.5 * ((GRID - 622.0) / 15.0) ** 2)
    scatter = 0.00097 * (550.0 / GRID) ** 4.32 + (0.009 * tsm + 0.0015 * chl**0.62) * (
        555.0 / GRID
    ) ** slope
    u = scatter / (absorption + scatter)
    below = (0.084 + 0.170 * u) * u
    if depth is not None and bottom is not None:
        kappa = absorption + scatter
        sun = 1.0 / np.cos(np.deg2rad(25.0))
        column = np.exp(-(sun + 1.03 * np.sqrt(1.0 + 2.4 * u)) * kappa * depth)
        floor = np.exp(-(sun + 1.04 * np.sqrt(1.0 + 5.4 * u)) * kappa * depth)
        below = below * (1.0 - column) + bottom / np.pi * floor
    above = np.pi * 0.5 * below / (1.0 - 1.5 * np.minimum(below, 0.4))
    # Sunlight reflected by waves is nearly white; the sky part adds a little blue.
    surface = glint * (0.75 + 0.25 * (550.0 / GRID) ** 1.5)
    # Absorption tables are coarse: round their corners by about one sensor band (sigma 8 nm).
    smooth = gaussian_filter1d(above + surface, 1.6, mode="nearest")
    return np.asarray(smooth, dtype=np.float64)


def _water(name: str, weight: float = 1.0, **parameters: float) -> Variant:
    blue_green = bool(parameters.pop("blue_green", 0))
    spectrum = water_reflectance(blue_green=blue_green, **parameters)
    notes: dict[str, float | str] = dict(parameters)
    if blue_green:
        notes["pigment"] = "cyanobacteria"
    return Variant(name, spectrum, weight, notes)


def _over(name: str, bottom: Curve, weight: float, depth: float, **parameters: float) -> Variant:
    spectrum = water_reflectance(depth=depth, bottom=bottom, **parameters)
    return Variant(name, spectrum, weight, {"depth": depth, **parameters})


def materials() -> list[Material]:
    """All materials of this category."""
    sand = curve({350: 0.12, 450: 0.22, 550: 0.32, 700: 0.42, 1000: 0.5, 1600: 0.55, 2550: 0.45})
    mud_floor = curve({350: 0.03, 450: 0.05, 550: 0.075, 700: 0.11, 1000: 0.15, 2550: 0.15})
    blue_liner = curve({350: 0.4, 430: 0.6, 480: 0.68, 520: 0.62, 560: 0.45, 620: 0.3, 700: 0.32,
                800: 0.55, 1000: 0.6, 2550: 0.4})
    white_tile = curve({350: 0.5, 420: 0.68, 500: 0.75, 700: 0.78, 1000: 0.78, 2550: 0.6})
    grass_floor = canopy(lai=2.5, cab=35, cw=0.02, cm=0.004, ala=45)
    kelp = curve({350: 0.02, 450: 0.025, 500: 0.035, 560: 0.08, 580: 0.085, 600: 0.10, 630: 0.085,
          650: 0.08, 675: 0.055, 690: 0.085, 715: 0.22, 750: 0.36, 900: 0.4, 2550: 0.1})
    coral = curve({350: 0.03, 450: 0.06, 500: 0.09, 550: 0.14, 575: 0.18, 600: 0.21, 630: 0.2,
           650: 0.21, 675: 0.13, 700: 0.32, 750: 0.45, 1000: 0.5, 2550: 0.2})
    foam = points({350: 0.5, 450: 0.56, 550: 0.57, 650: 0.55, 750: 0.51, 850: 0.48, 920: 0.44,
           980: 0.36, 1050: 0.40, 1150: 0.33, 1200: 0.29, 1270: 0.29, 1350: 0.2,
           1440: 0.05, 1550: 0.1, 1680: 0.15, 1800: 0.11, 1940: 0.02, 2100: 0.045,
           2220: 0.06, 2400: 0.03, 2550: 0.015})
    deep = water_reflectance()
    scum = mix((0.7, canopy(lai=2.0, cab=45, cw=0.05, cm=0.003, ala=20)), (0.3, deep))
    duckweed = canopy(lai=2.5, cab=40, cw=0.02, cm=0.003, ala=12, soil=deep)
    lilies = canopy(lai=1.5, cab=45, cw=0.018, cm=0.005, ala=15, soil=deep)
    return [
        Material(
            "water_clear", "clear water", ("open water", "sea", "ocean", "lake", "deep water"),
            "Deep clear water: blue to blue-green, almost black beyond 750 nm.", _MODEL,
            (
                _water("open ocean", 0.6, chl=0.1, cdom=0.01, tsm=0.05, glint=0.004),
                _water("coastal sea", 1.0, chl=0.8, cdom=0.06, tsm=0.5, glint=0.004),
                _water("clear lake", 1.2, chl=1.5, cdom=0.15, tsm=0.8, glint=0.005),
                _water("lake, summer", 1.2, chl=4.0, cdom=0.4, tsm=1.5, glint=0.005),
                _water("lake, still surface", 0.8, chl=3.0, cdom=0.5, tsm=1.0, glint=0.0015),
                _water("lake, bright sky reflection", 0.8, chl=3.0, cdom=0.3, tsm=1.2, glint=0.018),
                _water("sun glint", 0.3, chl=1.0, cdom=0.1, tsm=0.6, glint=0.06),
                _water("mountain lake, glacial flour", 0.3, chl=0.3, cdom=0.03, tsm=5.0, slope=0.6),
            ),
        ),
        Material(
            "water_turbid", "turbid water", ("river", "murky water", "canal", "reservoir"),
            "Water with suspended matter: green to brown, small reflectance up to 900 nm.", _MODEL,
            (
                _water("slightly turbid", 1.2, chl=6.0, cdom=0.6, tsm=4.0, glint=0.005),
                _water("river", 1.2, chl=12.0, cdom=0.9, tsm=8.0, glint=0.006),
                _water("canal", 1.0, chl=20.0, cdom=1.4, tsm=12.0, glint=0.004),
                _water("turbid lake", 1.0, chl=8.0, cdom=0.5, tsm=20.0, slope=0.6, glint=0.005),
                _water("turbid, glint", 0.5, chl=8.0, cdom=0.8, tsm=12.0, glint=0.03),
                _water("harbour", 0.7, chl=5.0, cdom=1.2, tsm=6.0, slope=0.5, glint=0.012),
            ),
        ),
        Material(
            "water_eutrophic", "eutrophic water with algae",
            ("algal bloom", "green water", "eutrophic lake", "cyanobacteria", "pond"),
            "Water rich in algae: green peak, chlorophyll band at 675 nm and a peak near 705 nm.",
            _MODEL,
            (
                _water("eutrophic lake", 1.2, chl=30.0, cdom=0.9, tsm=6.0),
                _water("bloom", 1.0, chl=80.0, cdom=1.2, tsm=12.0),
                _water("blue-green algae", 1.0, chl=60.0, cdom=0.9, tsm=10.0, blue_green=1),
                _water("dense blue-green bloom", 0.6, chl=180.0, cdom=1.2, tsm=25.0, blue_green=1),
                _water("fish pond", 0.8, chl=50.0, cdom=1.5, tsm=25.0, glint=0.008),
                _water("eutrophic lake, still and dark", 1.0, chl=25.0, cdom=1.6, tsm=3.0,
               glint=0.002),
            ),
        ),
        Material(
            "water_dark_humic", "dark humic water", ("bog lake", "brown water", "blackwater"),
            "Water stained by humic matter: very dark, brown, lowest in the blue.", _MODEL,
            (
                _water("bog lake", 1.0, chl=4.0, cdom=4.0, tsm=1.5, glint=0.004),
                _water("very dark", 0.7, chl=3.0, cdom=10.0, tsm=1.0, glint=0.003),
                _water("blackwater river", 0.8, chl=6.0, cdom=5.0, tsm=5.0, glint=0.006),
                _water("bog lake, sky reflection", 0.6, chl=4.0, cdom=4.0, tsm=1.5, glint=0.02),
            ),
        ),
        Material(
            "water_shallow", "shallow water", ("lagoon", "water over sand", "shoal", "beach water"),
            "Shallow water whose bottom shines through: bright blue-green over sand.", _MODEL,
            (
                _over("sand, 0.2 m", sand, 0.8, 0.2, chl=1.0, cdom=0.1, tsm=1.0),
                _over("sand, 0.6 m", sand, 1.0, 0.6, chl=1.0, cdom=0.1, tsm=1.0),
                _over("sand, 1.5 m", sand, 1.0, 1.5, chl=0.8, cdom=0.08, tsm=0.8),
                _over("sand, 4 m, clear", sand, 0.8, 4.0, chl=0.2, cdom=0.03, tsm=0.2),
                _over("mud, 0.15 m", mud_floor, 0.8, 0.15, chl=5.0, cdom=0.6, tsm=4.0),
                _over("mud, 0.5 m", mud_floor, 0.6, 0.5, chl=6.0, cdom=0.8, tsm=6.0),
                _over("water plants, 0.3 m", grass_floor, 0.5, 0.3, chl=3.0, cdom=0.5, tsm=2.0),
            ),
        ),
        Material(
            "water_sediment", "sediment-laden water",
            ("muddy water", "flood water", "silty river", "river plume"),
            "Water full of mineral sediment: brown to beige, bright up to 900 nm.", _MODEL,
            (
                _water("river in flood", 1.0, chl=3.0, cdom=1.0, tsm=60.0, slope=0.5, glint=0.006),
                _water("muddy flood", 1.0, chl=2.0, cdom=1.5, tsm=200.0, slope=0.3, glint=0.006),
                _water("extremely muddy", 0.4, chl=1.0, cdom=1.5, tsm=700.0, slope=0.1),
                _water("estuary", 1.0, chl=4.0, cdom=0.5, tsm=35.0, slope=0.7),
                _water("glacier river, grey", 0.4, chl=0.1, cdom=0.02, tsm=80.0, slope=0.5),
            ),
        ),
        Material(
            "swimming_pool", "swimming pool", ("pool", "basin"),
            "Clear shallow water over a light or blue basin: bright cyan, black beyond 1000 nm.",
            _MODEL,
            (
                _over("blue liner, 1.3 m", blue_liner, 1.0, 1.3, chl=0.05, cdom=0.01, tsm=0.05),
                _over("white tiles, 1.8 m", white_tile, 0.7, 1.8, chl=0.05, cdom=0.01, tsm=0.05),
                _over("blue liner, 0.4 m", blue_liner, 0.5, 0.4, chl=0.05, cdom=0.01, tsm=0.05),
                _over("blue liner, 2.5 m", blue_liner, 0.5, 2.5, chl=0.3, cdom=0.03, tsm=0.3),
            ),
        ),
        Material(
            "sea_foam", "sea foam", ("surf", "whitecaps", "breaking waves", "white water"),
            "Foam on water: white in visible light, dark in the water bands.",
            ("approximate", APPROXIMATE + "; mixed with modelled water."),
            (
                Variant("dense foam", foam, 0.5),
                Variant("surf", mix((0.5, foam), (0.5, deep)), 1.0),
                Variant("patchy foam", mix((0.2, foam), (0.8, deep)), 1.0),
            ),
        ),
        Material(
            "floating_algae", "floating algae and water plants",
            ("water lilies", "duckweed", "algal mat", "floating plants"),
            "Plants or algal mats on the surface: red edge above dark water.",
            ("model", "PROSPECT-D and 4SAIL canopy over the modelled water, areal mixtures."),
            (
                Variant("duckweed carpet", duckweed, 1.0),
                Variant("water lilies", lilies, 1.0),
                Variant("algal scum", scum, 0.7),
                Variant("patchy plants", mix((0.4, duckweed), (0.6, deep)), 1.0),
                Variant("sparse plants", mix((0.15, lilies), (0.85, deep)), 0.8),
            ),
        ),
        Material(
            "seagrass_bed", "seagrass bed", ("seaweed", "kelp", "submerged vegetation"),
            "Seagrass or seaweed under water: dark green-brown, no near infrared.", _MODEL,
            (
                _over("seagrass, 0.5 m", grass_floor * 0.7, 1.0, 0.5, chl=1.0, cdom=0.1, tsm=0.8),
                _over("seagrass, 2 m", grass_floor * 0.7, 1.0, 2.0, chl=0.6, cdom=0.06, tsm=0.4),
                _over("kelp, 0.3 m", kelp, 0.7, 0.3, chl=1.0, cdom=0.1, tsm=0.5),
                Variant("kelp, exposed", moist(kelp, 0.8), 0.4),
                Variant("sea lettuce, exposed", mix((0.8, canopy(lai=1.5, cab=25, cw=0.03,
                cm=0.003, ala=15)), (0.2, moist(sand, 1.0))), 0.4),
            ),
        ),
        Material(
            "coral_reef", "coral reef", ("coral", "reef"),
            "Coral and coral sand below clear shallow water.", _MODEL,
            (
                _over("coral, 1 m", coral, 1.0, 1.0, chl=0.2, cdom=0.02, tsm=0.1),
                _over("coral, 3 m", coral, 1.0, 3.0, chl=0.2, cdom=0.02, tsm=0.1),
                _over("coral and sand, 2 m", mix((0.5, coral), (0.5, sand)), 1.0, 2.0, chl=0.2,
              cdom=0.02, tsm=0.1),
            ),
        ),
    ]
