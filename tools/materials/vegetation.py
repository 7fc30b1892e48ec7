"""Natural and urban vegetation: grass, trees, shrubs, wetlands, mosses and lichens."""

# Tables stay compact: one line per look, not per number.
# fmt: off
from __future__ import annotations

from .base import GAUSSIAN, Curve, Material, Variant, curve, mix
from .dry import BARK, LITTER
from .optics import moist
from .plants import MIXED, STAND, canopy, dry_canopy, green, stand
from .soils import GRAVEL, LOAM, ORGANIC, SANDY
from .water import water_reflectance

CATEGORY = "vegetation"

STRAW_DRY: Curve = dry_canopy(lai=2.5, brown=0.22)
HAY: Curve = dry_canopy(lai=2.0, brown=0.45)
LUSH: Curve = canopy(lai=4.5, cab=45, cw=0.015, cm=0.004, ala=60)
FRESH: Curve = canopy(lai=3.0, cab=38, cw=0.013, cm=0.005, ala=58)
MOWN: Curve = canopy(lai=1.8, cab=36, cw=0.012, cm=0.005, ala=60)
YELLOWISH: Curve = canopy(lai=2.0, cab=18, car=6, cbrown=0.15, cw=0.008, cm=0.007, ala=58)
WILTED: Curve = canopy(lai=1.5, cab=12, car=6, cbrown=0.3, cw=0.004, cm=0.008, n=1.8, ala=58)


def _woody(leaves: Curve, share: float) -> Curve:
    """Crown with a visible share of twigs, bark, fruits and dead leaves."""
    return mix((1.0 - share, leaves), (share, BARK))


OAK: Curve = _woody(canopy(lai=4.5, cab=38, cw=0.010, cm=0.008, n=1.6, ala=45, hspot=0.1), 0.14)
BEECH: Curve = _woody(canopy(lai=5.5, cab=36, cw=0.009, cm=0.006, n=1.6, ala=32, hspot=0.1), 0.08)
SPRING: Curve = _woody(canopy(lai=4.0, cab=30, cw=0.010, cm=0.005, n=1.4, ala=40, hspot=0.1), 0.1)
LATE: Curve = _woody(
    canopy(lai=4.0, cab=35, car=10, cbrown=0.12, cw=0.008, cm=0.009, n=1.8, ala=45), 0.15)
SPRUCE: Curve = _woody(
    canopy(lai=5.5, cab=50, cw=0.018, cm=0.019, n=1.9, ala=60, hspot=0.2), 0.1)
PINE: Curve = _woody(
    canopy(lai=3.0, cab=42, cw=0.018, cm=0.019, n=2.0, ala=62, hspot=0.2, soil=LITTER), 0.15)


def crowns(
    name: str, crown: Curve, ground: Curve, weight: float, sunlit: float, gap: float = 0.1
) -> Variant:
    """Variant of a stand; the shares are recorded."""
    spectrum = stand(crown, ground, sunlit=sunlit, gap=gap)
    return Variant(name, spectrum, weight, {"sunlit": sunlit, "gap": gap})


def _grass() -> list[Material]:
    dry_soil = SANDY * 0.9
    return [
        Material("grass_green", "green grass", ("grass", "grassland", "low vegetation", "turf"),
         "Green grass: chlorophyll bands, steep red edge, leaf-water bands.", MIXED, (
             Variant("dense, fresh", LUSH, 0.8),
             Variant("medium", FRESH, 1.2),
             Variant("thin, soil shines through",
                     canopy(lai=1.0, cab=34, cw=0.012, cm=0.005, ala=58, soil=LOAM), 1.0),
             Variant("yellowish", YELLOWISH, 1.0),
             Variant("with dry blades", mix((0.65, FRESH), (0.35, STRAW_DRY)), 1.2),
             Variant("half dry", mix((0.4, FRESH), (0.6, STRAW_DRY)), 0.8),
             green("rank, dark", 0.6, lai=4.0, cab=55, cw=0.018, cm=0.005, ala=68),
             Variant("with weeds and soil",
                     mix((0.6, FRESH), (0.2, LOAM), (0.2, HAY)), 0.8))),
        Material("lawn", "lawn", ("mown grass", "park lawn", "garden lawn", "sports field", "yard"),
         "Mown grass of parks and gardens, irrigated or partly dry in summer.", MIXED, (
             Variant("irrigated", LUSH, 1.0),
             Variant("mown", MOWN, 1.2),
             Variant("mown, thin", mix((0.7, MOWN), (0.3, LOAM)), 1.0),
             Variant("summer, partly dry", mix((0.6, MOWN), (0.4, STRAW_DRY)), 1.2),
             Variant("summer, dry", mix((0.25, YELLOWISH), (0.55, STRAW_DRY), (0.2, LOAM)),
                     0.8),
             Variant("under scattered trees",
                     mix((0.7, MOWN), (0.3, stand(OAK, MOWN, sunlit=0.6))), 0.8))),
        Material("meadow", "meadow", ("pasture", "hay meadow", "grazing land", "wild flowers"),
         "Unmown grass and herbs, lush in spring, browning stems in summer.", MIXED, (
             green("spring, lush", 1.0, lai=4.0, cab=42, cw=0.016, cm=0.004, ala=55),
             Variant("early summer", FRESH, 1.0),
             Variant("flowering, tall", mix((0.7, FRESH), (0.3, STRAW_DRY)), 1.0),
             Variant("late summer", mix((0.45, YELLOWISH), (0.55, HAY)), 1.0),
             Variant("freshly cut", mix((0.35, MOWN), (0.35, STRAW_DRY), (0.3, LOAM)), 0.7),
             Variant("wet meadow", mix((0.85, canopy(lai=3.0, cab=42, cw=0.02, cm=0.005,
                     ala=60, soil=moist(ORGANIC, 0.7))), (0.15, HAY)), 0.7))),
        Material("grass_dry", "dry grass", ("dried grass", "steppe", "savanna", "golden grass"),
         "Dead or dormant grass: straw-coloured, lignin-cellulose bands at 2100 and 2300 nm.",
         MIXED, (
             Variant("straw-coloured", STRAW_DRY, 1.2),
             Variant("brown", HAY, 1.0),
             Variant("wilted, trace of green", WILTED, 1.0),
             Variant("thin over soil", mix((0.5, STRAW_DRY), (0.5, LOAM)), 1.0),
             Variant("thin over sand", mix((0.45, STRAW_DRY), (0.55, dry_soil)), 1.0),
             Variant("grey, weathered", dry_canopy(lai=1.8, brown=0.9) * 0.9, 0.7),
             Variant("a fifth green", mix((0.2, FRESH), (0.8, STRAW_DRY)), 1.0))),
        Material("grass_sparse", "sparse grass on soil",
         ("sparse vegetation", "ruderal vegetation", "grass and soil", "fallow land"),
         "Patchy green or dry grass over visible soil.", MIXED, (
             Variant("green and loam", mix((0.45, FRESH), (0.55, LOAM)), 1.0),
             Variant("green and sandy soil", mix((0.4, FRESH), (0.6, SANDY)), 1.0),
             Variant("green and dark soil", mix((0.5, MOWN), (0.5, ORGANIC)), 0.7),
             Variant("dry, green and soil",
                     mix((0.3, MOWN), (0.35, STRAW_DRY), (0.35, LOAM)), 1.2),
             Variant("mostly soil", mix((0.25, MOWN), (0.1, HAY), (0.65, SANDY)), 0.8),
             Variant("weeds on gravel", mix((0.35, FRESH), (0.65, GRAVEL)), 0.6))),
    ]


def _trees() -> list[Material]:
    larch = canopy(lai=3.5, cab=35, cw=0.012, cm=0.010, n=1.7, ala=55, soil=FRESH)
    tropical = _woody(canopy(lai=6.5, cab=48, cw=0.014, cm=0.011, n=1.7, ala=40, hspot=0.15), 0.07)
    tropical_light = _woody(
        canopy(lai=5.5, cab=40, cw=0.013, cm=0.009, n=1.6, ala=35, hspot=0.15), 0.05)
    fan = canopy(lai=2.5, cab=45, cw=0.014, cm=0.013, n=1.8, ala=55, hspot=0.3)
    street = mix((0.55, GRAVEL * 0.55), (0.45, LOAM * 0.8))
    return [
        Material("tree_broadleaf", "broadleaf tree",
         ("deciduous tree", "deciduous forest", "woodland", "tree", "forest"),
         "Broadleaved crowns in leaf: bright near infrared, darker than grass in visible.",
         STAND, (
             crowns("closed canopy", OAK, LITTER, 1.2, 0.72, 0.05),
             crowns("bright, beech-like", BEECH, LITTER, 1.0, 0.82, 0.03),
             crowns("rough canopy, deep shadow", OAK, LITTER, 1.0, 0.5, 0.12),
             crowns("low sun", OAK, LITTER, 0.7, 0.38, 0.1),
             crowns("spring leaves", SPRING, FRESH, 0.7, 0.75, 0.08),
             crowns("late summer", LATE, LITTER, 1.0, 0.65, 0.1),
             crowns("sunlit crown", OAK, FRESH, 0.8, 1.0, 0.0),
             crowns("open stand over grass", OAK, FRESH, 0.8, 0.65, 0.3),
             crowns("plantation, dark", canopy(lai=4.5, cab=55, cw=0.013, cm=0.01, n=1.7,
                    ala=58, hspot=0.15), LITTER, 0.7, 0.6, 0.08))),
        Material("tree_conifer", "conifer tree",
         ("needleleaf tree", "coniferous forest", "spruce", "pine", "fir"),
         "Needle-leaved crowns: dark, near infrared low because crowns shade each other.",
         STAND, (
             crowns("spruce, closed", SPRUCE, LITTER, 1.2, 0.38, 0.08),
             crowns("spruce, deep shadow", SPRUCE, LITTER, 0.8, 0.22, 0.12),
             crowns("pine, closed", PINE, LITTER, 1.2, 0.58, 0.12),
             crowns("pine, open over grass",
                    PINE, mix((0.6, FRESH), (0.4, HAY)), 1.0, 0.55, 0.3),
             crowns("pine, open over dry litter", PINE, LITTER, 0.8, 0.55, 0.35),
             crowns("pine, sunlit, dry grass below",
                    PINE, mix((0.4, FRESH), (0.6, STRAW_DRY)), 0.8, 0.8, 0.3),
             crowns("young plantation", SPRUCE, FRESH, 0.7, 0.65, 0.2),
             crowns("larch", larch, FRESH, 0.5, 0.6, 0.1),
             crowns("sunlit crown", SPRUCE, LITTER, 0.5, 0.85, 0.0))),
        Material("tree_mixed", "mixed forest", ("mixed woodland", "forest", "woods"),
         "Broadleaved and coniferous trees within one pixel.", STAND, (
             Variant("half and half", mix((0.5, stand(OAK, LITTER, sunlit=0.65)),
                     (0.5, stand(SPRUCE, LITTER, sunlit=0.38))), 1.2),
             Variant("mostly conifer", mix((0.3, stand(BEECH, LITTER, sunlit=0.7)),
                     (0.7, stand(PINE, LITTER, sunlit=0.45))), 1.0),
             Variant("mostly broadleaf", mix((0.75, stand(OAK, LITTER, sunlit=0.6)),
                     (0.25, stand(PINE, LITTER, sunlit=0.45))), 1.0),
             Variant("open, with grass", mix((0.4, stand(OAK, FRESH, sunlit=0.65)),
                     (0.3, stand(PINE, HAY, sunlit=0.5)), (0.3, FRESH)), 0.8))),
        Material("tree_urban", "urban tree", ("street tree", "park tree", "garden trees", "trees"),
         "Single trees and groups over lawn or pavement.", STAND, (
             crowns("over pavement", OAK, street, 1.0, 0.7, 0.25),
             crowns("over lawn", OAK, MOWN, 1.2, 0.7, 0.2),
             crowns("sparse crown", canopy(lai=2.2, cab=40, cw=0.010, cm=0.008, n=1.6,
                    ala=50, soil=LOAM), MOWN, 0.8, 0.7, 0.25),
             crowns("over dry lawn", OAK, STRAW_DRY, 0.8, 0.7, 0.25),
             crowns("bright crowns over lawn", BEECH, MOWN, 1.0, 0.85, 0.15),
             crowns("large sunlit crown", OAK, MOWN, 0.8, 0.95, 0.05),
             crowns("stressed in summer", LATE, street, 0.7, 0.65, 0.2),
             Variant("trees and lawn in one pixel",
                     mix((0.6, stand(OAK, MOWN, sunlit=0.7)), (0.25, MOWN),
                         (0.15, STRAW_DRY)), 0.8))),
        Material("rainforest", "tropical rainforest", ("rain forest", "jungle", "tropical forest"),
         "Evergreen tropical canopy, layered and rough.", STAND, (
             crowns("closed canopy", tropical, LITTER, 1.2, 0.68, 0.03),
             crowns("bright crowns", tropical_light, LITTER, 1.0, 0.82, 0.02),
             crowns("rough, deep shadow", tropical, LITTER, 0.8, 0.48, 0.05),
             crowns("secondary forest", tropical_light, FRESH, 0.8, 0.75, 0.1))),
        Material("palm", "palm", ("oil palm", "coconut", "palm plantation", "date palm"),
         "Palm crowns with gaps.", STAND, (
             crowns("plantation", fan, FRESH, 1.0, 0.65, 0.15),
             crowns("young, over soil", fan, LOAM, 0.8, 0.7, 0.4),
             crowns("oasis, over sand", fan, SANDY, 0.6, 0.65, 0.35),
             crowns("dense", canopy(lai=4.0, cab=48, cw=0.015, cm=0.013, n=1.8, ala=50,
                    hspot=0.3), LITTER, 0.8, 0.7, 0.05))),
    ]


def _others() -> list[Material]:
    bush = canopy(lai=2.8, cab=38, cw=0.010, cm=0.010, n=1.7, ala=50, hspot=0.1)
    hard = canopy(lai=2.0, cab=32, car=9, cbrown=0.15, cw=0.009, cm=0.016, n=2.0, ala=58, hspot=0.1)
    heather = canopy(lai=2.2, cab=28, car=8, ant=4.0, cbrown=0.35, cw=0.008, cm=0.013, n=1.9,
             ala=55, soil=ORGANIC)
    mangrove = canopy(lai=4.0, cab=50, cw=0.020, cm=0.012, n=1.6, ala=45, hspot=0.1,
              soil=moist(ORGANIC, 1.0))
    reed = canopy(lai=3.0, cab=40, cw=0.012, cm=0.008, ala=72, soil=moist(ORGANIC, 0.9))
    dead_reed = dry_canopy(lai=2.5, brown=0.35, ala=72)
    pond = water_reflectance(chl=10.0, cdom=1.5, tsm=4.0)
    sphagnum = moist(canopy(lai=2.5, cab=16, car=8, ant=1.0, cbrown=0.12, cw=0.05, cm=0.004, n=2.2,
                    ala=35, soil=moist(ORGANIC, 1.0)), 0.25)
    feather = canopy(lai=2.5, cab=28, car=8, cbrown=0.15, cw=0.018, cm=0.006, n=1.9, ala=35,
             soil=ORGANIC)
    red_moss = canopy(lai=2.5, cab=14, car=7, ant=6.0, cbrown=0.25, cw=0.05, cm=0.004, n=2.2,
              ala=35, soil=moist(ORGANIC, 1.0))
    pale_lichen = curve(
        {350: 0.13, 400: 0.20, 450: 0.27, 500: 0.33, 550: 0.39, 600: 0.42, 650: 0.43, 700: 0.48,
         750: 0.53, 850: 0.57, 1000: 0.59, 1300: 0.55, 1600: 0.48, 1800: 0.44, 2200: 0.32,
         2400: 0.24, 2550: 0.20},
        ((672.0, 35.0, 0.06), (1200.0, 90.0, 0.04), (1445.0, 130.0, 0.2), (1730.0, 60.0, 0.06),
         (1935.0, 130.0, 0.3), (2100.0, 110.0, 0.12), (2310.0, 80.0, 0.06)))
    dark_lichen = curve(
        {350: 0.04, 450: 0.055, 550: 0.08, 620: 0.095, 700: 0.13, 750: 0.17, 900: 0.23, 1100: 0.29,
         1300: 0.31, 1650: 0.30, 1850: 0.27, 2200: 0.21, 2550: 0.13},
        ((675.0, 35.0, 0.10), (1445.0, 130.0, 0.15), (1935.0, 130.0, 0.25), (2100.0, 110.0, 0.10),
         (2310.0, 80.0, 0.05)))
    yellow = canopy(lai=3.5, cab=5, car=10, cbrown=0.05, cw=0.008, cm=0.007, n=1.8, ala=45)
    orange = canopy(lai=3.5, cab=4, car=9, ant=4.0, cbrown=0.2, cw=0.007, cm=0.008, n=1.9, ala=45)
    red = canopy(lai=3.5, cab=5, car=8, ant=12.0, cbrown=0.15, cw=0.008, cm=0.008, n=1.9, ala=45)
    brown = canopy(lai=3.0, cab=3, car=5, cbrown=0.9, cw=0.002, cm=0.010, n=2.1, ala=50)
    cactus = canopy(lai=4.0, cab=35, car=9, cw=0.12, cm=0.012, n=1.8, ala=70)
    return [
        Material("shrub", "shrub", ("bush", "scrub", "shrubland", "hedge", "maquis"),
         "Woody bushes, closed or over soil and dry grass.", STAND, (
             crowns("dense hedge", bush, FRESH, 1.0, 0.75, 0.08),
             crowns("over dry grass", bush, STRAW_DRY, 1.0, 0.75, 0.35),
             crowns("over soil", bush, LOAM, 1.0, 0.75, 0.4),
             crowns("hard-leaved, dry land", hard, SANDY, 1.0, 0.75, 0.45),
             crowns("desert scrub", hard, SANDY * 1.1, 0.7, 0.8, 0.7),
             crowns("hard-leaved, dense", hard, LITTER, 0.8, 0.7, 0.1))),
        Material("heath", "heath", ("heather", "heathland", "moor", "dwarf shrubs"),
         "Dwarf shrubs with woody stems: dark, brownish green.", STAND, (
             Variant("dense", heather, 1.0),
             Variant("with dry grass", mix((0.6, heather), (0.4, HAY)), 1.0),
             Variant("flowering", canopy(lai=2.2, cab=22, car=7, ant=9.0, cbrown=0.3,
                     cw=0.008, cm=0.012, n=1.9, ala=55, soil=ORGANIC), 0.5),
             Variant("with bare sand", mix((0.6, heather), (0.4, SANDY)), 0.8))),
        Material("mangrove", "mangrove", ("mangrove forest", "mangrove swamp"),
         "Evergreen trees over wet mud or water: water bands deeper than in dry forest.",
         STAND, (
             crowns("dense", mangrove, moist(ORGANIC, 1.5), 1.2, 0.75, 0.05),
             crowns("open over mud", mangrove, moist(ORGANIC * 1.4, 1.5), 1.0, 0.7, 0.3),
             Variant("flooded, open", mix((0.6, mangrove * 0.8), (0.4, pond)), 0.8))),
        Material("reeds", "reeds and marsh", ("reed", "marsh", "wetland", "swamp", "sedge"),
         "Upright wetland plants, green or with last year's stems, over wet ground.",
         MIXED, (
             Variant("green reed", reed, 1.2),
             Variant("with old stems", mix((0.55, reed), (0.45, dead_reed)), 1.2),
             Variant("dry reed", dead_reed, 0.8),
             Variant("flooded", mix((0.5, reed), (0.15, dead_reed), (0.35, pond)), 1.0),
             Variant("salt marsh", mix((0.6, canopy(lai=1.8, cab=30, ant=2.0, cw=0.025,
                     cm=0.007, ala=55, soil=moist(ORGANIC, 1.0))),
                     (0.4, moist(LOAM, 1.0))), 0.7))),
        Material("moss", "moss and peat bog", ("bog", "peatland", "sphagnum", "mire"),
         "Moss carpets: dull green to red, strong water bands even near 1200 nm.", MIXED, (
             Variant("peat moss, wet", sphagnum, 1.0),
             Variant("reddish peat moss", red_moss, 0.7),
             Variant("feather moss", feather, 1.0),
             Variant("bog with sedge", mix((0.5, sphagnum), (0.3, HAY), (0.2, FRESH)), 1.0),
             Variant("dried moss", mix((0.5, feather), (0.5, HAY)), 0.7))),
        Material("lichen", "lichen", ("reindeer lichen", "lichens on rock", "cladonia"),
         "Lichens: pale or dark, hardly any red edge.", ("approximate", GAUSSIAN), (
             Variant("pale, dense", pale_lichen, 1.0),
             Variant("pale, with heath", mix((0.55, pale_lichen), (0.45, heather)), 1.0),
             Variant("dark, on rock", dark_lichen, 1.0),
             Variant("grey, on rock", mix((0.5, dark_lichen), (0.5, GRAVEL)), 0.8))),
        Material("tundra", "tundra", ("arctic vegetation", "alpine vegetation", "alpine grassland"),
         "Low cold-climate vegetation: dwarf shrubs, sedges, moss, lichen and bare ground.",
         MIXED, (
             Variant("sedge tundra", mix((0.5, MOWN), (0.35, HAY), (0.15, feather)), 1.0),
             Variant("dwarf shrubs", mix((0.55, heather), (0.25, feather), (0.2, bush)), 1.0),
             Variant("lichen tundra", mix((0.4, pale_lichen), (0.3, heather), (0.3, HAY)),
                     0.8),
             Variant("alpine, stony", mix((0.45, MOWN), (0.2, HAY), (0.35, GRAVEL)), 1.0))),
        Material("autumn_foliage", "autumn foliage",
         ("autumn leaves", "fall foliage", "autumn forest"),
         "Leaves losing chlorophyll: yellow, orange, red, then brown.", STAND, (
             crowns("yellow", yellow, LITTER, 1.0, 0.75, 0.08),
             crowns("orange", orange, LITTER, 1.0, 0.75, 0.08),
             crowns("red", red, LITTER, 0.8, 0.75, 0.08),
             crowns("brown", brown, LITTER, 0.8, 0.7, 0.12),
             Variant("turning, half green",
                     mix((0.5, stand(OAK, LITTER, sunlit=0.7)),
                         (0.5, stand(yellow, LITTER, sunlit=0.7))), 1.0))),
        Material("succulent", "cactus and succulent", ("cactus", "agave", "succulents"),
         "Water-storing plants: very deep leaf-water bands, usually over bare soil.",
         MIXED, (
             Variant("dense", cactus, 0.7),
             Variant("over soil", mix((0.4, cactus), (0.6, SANDY)), 1.0),
             Variant("ice plant carpet", canopy(lai=3.5, cab=32, ant=2.0, cw=0.10, cm=0.006,
                     ala=45), 0.6))),
        Material("trees_leafless", "leafless trees", ("bare trees", "winter forest", "leafless"),
         "Deciduous trees without leaves: bark, twigs and the litter or grass below.",
         STAND, (
             crowns("over litter", BARK, LITTER, 1.2, 0.7, 0.5),
             crowns("over grass", BARK, mix((0.5, FRESH), (0.5, HAY)), 1.0, 0.7, 0.55),
             crowns("dense twigs", BARK, LITTER, 0.8, 0.6, 0.2))),
    ]


def materials() -> list[Material]:
    """All materials of this category."""
    return [*_grass(), *_trees(), *_others()]
