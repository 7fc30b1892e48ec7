"""Field crops, rice, vines and orchards by type and stage."""

# Tables stay compact: one line per look, not per number.
# fmt: off
from __future__ import annotations

from .base import Curve, Material, Variant, curve, mix
from .dry import STRAW
from .optics import moist
from .plants import CANOPY, DEFAULT_SOIL, MIXED, STAND, canopy, dry_canopy, green, stand
from .soils import CLAY, LOAM, ORGANIC, RED, SANDY
from .water import water_reflectance

CATEGORY = "crops"
SOIL = DEFAULT_SOIL
GRASS: Curve = canopy(lai=2.2, cab=36, cw=0.012, cm=0.005, ala=58)


def materials() -> list[Material]:
    """All materials of this category."""
    wheat = canopy(lai=4.0, cab=48, cw=0.014, cm=0.005, ala=65)
    ripening = canopy(lai=3.0, cab=10, car=7, cbrown=0.15, cw=0.004, cm=0.008, n=1.9, ala=65)
    ripe = dry_canopy(lai=3.0, brown=0.2, ala=62)
    maize = canopy(lai=3.5, cab=50, cw=0.015, cm=0.005, n=1.45, ala=52)
    soy = canopy(lai=4.0, cab=42, cw=0.011, cm=0.004, n=1.35, ala=38)
    rape = canopy(lai=3.5, cab=45, cw=0.018, cm=0.005, ala=45)
    # Petals: carotenoids without chlorophyll; nearly no absorption beyond 530 nm.
    petals = canopy(lai=2.0, cab=1, car=12, cw=0.012, cm=0.003, n=1.6, ala=40, soil=rape)
    beet = canopy(lai=3.5, cab=45, cw=0.022, cm=0.005, n=1.5, ala=42)
    potato = canopy(lai=3.0, cab=42, cw=0.014, cm=0.004, n=1.4, ala=40)
    paddy_water = water_reflectance(chl=15.0, cdom=0.8, tsm=25.0, depth=0.08,
                            bottom=moist(CLAY, 1.0))
    rice = canopy(lai=3.5, cab=40, cw=0.012, cm=0.005, ala=66, soil=paddy_water)
    vine = canopy(lai=2.8, cab=38, cw=0.011, cm=0.007, n=1.6, ala=48, hspot=0.15)
    fruit = canopy(lai=3.0, cab=42, cw=0.011, cm=0.009, n=1.7, ala=50, hspot=0.15)
    olive = canopy(lai=2.0, cab=35, car=9, cw=0.011, cm=0.016, n=2.2, ala=55, hspot=0.15)
    clover = canopy(lai=3.5, cab=45, cw=0.015, cm=0.004, n=1.4, ala=42)
    head = canopy(lai=3.0, cab=22, car=6, cw=0.03, cm=0.003, n=1.5, ala=35)
    lint = curve({350: 0.35, 400: 0.5, 450: 0.62, 550: 0.7, 700: 0.75, 1000: 0.78, 1300: 0.72,
          1650: 0.6, 1850: 0.52, 2100: 0.4, 2250: 0.38, 2550: 0.25},
         ((1210.0, 80.0, 0.08), (1480.0, 130.0, 0.25), (1935.0, 110.0, 0.3),
          (2100.0, 100.0, 0.12), (2330.0, 80.0, 0.12)))
    cotton = canopy(lai=2.8, cab=42, cw=0.014, cm=0.006, n=1.5, ala=40)
    cane = canopy(lai=4.0, cab=38, cw=0.014, cm=0.007, n=1.6, ala=62)
    sunflower = canopy(lai=3.0, cab=42, cw=0.016, cm=0.006, ala=32)
    return [
        Material("cereal_green", "green cereal crop",
         ("wheat", "barley", "winter cereal", "rye", "oats", "crops"),
         "Green wheat, barley, rye or oats, from tillering to heading.", CANOPY, (
             green("heading, dense", 1.2, lai=4.0, cab=48, cw=0.014, cm=0.005, ala=65),
             green("shooting", 1.0, lai=2.5, cab=42, cw=0.015, cm=0.004, ala=62),
             green("tillering, soil visible", 1.0, lai=0.9, cab=38, cw=0.015, cm=0.004,
                   ala=58),
             green("winter, thin", 0.7, lai=0.5, cab=34, cw=0.014, cm=0.004, ala=50),
             green("starting to yellow", 0.8, lai=3.2, cab=22, car=8, cbrown=0.05, cw=0.010,
                   cm=0.006, ala=66))),
        Material("cereal_ripe", "ripe cereal crop",
         ("ripe wheat", "golden wheat", "mature cereal", "cereal field"),
         "Ripening or ripe cereals: golden, no red edge, lignin-cellulose bands.", MIXED, (
             Variant("ripe", ripe, 1.2),
             Variant("ripening", mix((0.6, ripening), (0.4, ripe)), 1.0),
             Variant("yellow ripe", ripening, 0.8),
             Variant("ripe, thin", mix((0.7, ripe), (0.3, SOIL)), 1.0),
             Variant("overripe, grey", dry_canopy(lai=2.5, brown=0.7, ala=62), 0.7))),
        Material("maize", "maize", ("corn", "corn field", "silage maize"),
         "Maize, from seedlings over soil to a closed and then drying canopy.", MIXED, (
             Variant("closed canopy", maize, 1.2),
             green("knee-high", 1.0, lai=1.2, cab=42, cw=0.015, cm=0.004, ala=55),
             green("seedlings", 0.8, lai=0.35, cab=38, cw=0.015, cm=0.004, ala=50),
             Variant("drying", mix((0.45, canopy(lai=2.5, cab=20, car=7, cbrown=0.2,
                     cw=0.007, cm=0.008, ala=55)), (0.55, STRAW)), 0.8),
             Variant("rows over residue", mix((0.5, maize), (0.25, STRAW), (0.25, SOIL)),
                     0.8))),
        Material("soybean", "soybean", ("soya", "beans", "soy field", "legumes"),
         "Soybean and similar beans: flat leaves, very bright near infrared.", MIXED, (
             Variant("closed canopy", soy, 1.2),
             green("rows, soil visible", 1.0, lai=1.2, cab=38, cw=0.011, cm=0.004, n=1.35,
                   ala=38),
             Variant("no-till rows", mix((0.45, soy), (0.3, STRAW), (0.25, SOIL)), 0.8),
             green("yellowing", 0.7, lai=3.0, cab=14, car=7, cbrown=0.1, cw=0.008, cm=0.004,
                   n=1.5, ala=38))),
        Material("rapeseed", "rapeseed", ("canola", "oilseed rape", "rape"),
         "Rapeseed in leaf or with pods.", MIXED, (
             Variant("leafy", rape, 1.2),
             green("rosette", 0.8, lai=1.2, cab=42, cw=0.02, cm=0.004, ala=35),
             green("pods", 0.8, lai=3.0, cab=28, car=6, cw=0.016, cm=0.007, n=1.7, ala=65),
             Variant("ripe", mix((0.7, dry_canopy(lai=2.5, brown=0.4, ala=65)),
                     (0.3, SOIL)), 0.7))),
        Material("rapeseed_flowering", "flowering rapeseed",
         ("rapeseed in bloom", "yellow flowers", "canola in flower"),
         "Yellow blossom: high from 520 nm on, chlorophyll bands weakened.", MIXED, (
             Variant("full bloom", mix((0.75, petals), (0.25, rape)), 1.2),
             Variant("half in bloom", mix((0.45, petals), (0.55, rape)), 1.0),
             Variant("yellow flowers in grass", mix((0.25, petals), (0.75, GRASS)), 0.7))),
        Material("row_crop_leafy", "leafy row crop",
         ("potato", "sugar beet", "row crops", "root crops"),
         "Potato, beet and similar broad-leaved crops in rows.", MIXED, (
             Variant("potato, closed", potato, 1.0),
             Variant("sugar beet, closed", beet, 1.0),
             Variant("rows, half cover", mix((0.5, beet), (0.5, SOIL)), 1.0),
             Variant("ridges, young", mix((0.2, potato), (0.8, LOAM)), 0.8),
             Variant("potato, dying back", mix((0.35, canopy(lai=1.8, cab=15, cbrown=0.3,
                     cw=0.008, cm=0.006)), (0.3, STRAW), (0.35, SOIL)), 0.7))),
        Material("rice_paddy", "rice paddy", ("rice", "paddy field", "flooded rice"),
         "Rice, from flooded fields to green and ripe stands.", MIXED, (
             Variant("flooded", paddy_water, 0.8),
             Variant("transplanted", mix((0.2, rice), (0.8, paddy_water)), 1.0),
             Variant("half cover over water", mix((0.5, rice), (0.5, paddy_water)), 1.0),
             Variant("closed, green", rice, 1.2),
             Variant("ripe", dry_canopy(lai=3.0, brown=0.2, ala=60, cab=5), 0.8))),
        Material("vineyard", "vineyard", ("vines", "grapes", "grapevine"),
         "Rows of vines over soil, grass or litter.", STAND, (
             Variant("over bare soil", stand(vine, LOAM, sunlit=0.8, gap=0.5), 1.2),
             Variant("over grass", stand(vine, GRASS, sunlit=0.8, gap=0.5), 1.0),
             Variant("dense", stand(vine, LOAM, sunlit=0.8, gap=0.15), 0.8),
             Variant("over dry grass", stand(vine, STRAW * 0.8, sunlit=0.8, gap=0.5), 0.8),
             Variant("young, red soil", stand(vine, RED, sunlit=0.85, gap=0.75), 0.6),
             Variant("winter, no leaves", mix((0.75, LOAM), (0.15, GRASS), (0.1, STRAW)),
                     0.4))),
        Material("orchard", "orchard",
         ("fruit trees", "olive grove", "citrus", "fruit plantation", "almond"),
         "Fruit, olive or citrus trees in rows.", STAND, (
             Variant("over grass", stand(fruit, GRASS, sunlit=0.7, gap=0.35), 1.2),
             Variant("over soil", stand(fruit, LOAM, sunlit=0.7, gap=0.4), 1.0),
             Variant("dense", stand(fruit, LOAM, sunlit=0.65, gap=0.1), 0.8),
             Variant("olives, dry soil", stand(olive, SANDY, sunlit=0.75, gap=0.6), 1.0),
             Variant("olives, red soil", stand(olive, RED, sunlit=0.75, gap=0.6), 0.6))),
        Material("alfalfa", "alfalfa and clover", ("alfalfa", "lucerne", "clover", "fodder crop"),
         "Dense leafy fodder crops.", MIXED, (
             Variant("dense", clover, 1.2),
             green("regrowth", 0.8, lai=1.5, cab=38, cw=0.014, cm=0.004, n=1.4, ala=45),
             Variant("after cutting", mix((0.35, clover), (0.3, STRAW), (0.35, SOIL)), 0.8),
             Variant("clover and grass", mix((0.5, clover), (0.5, GRASS)), 1.0))),
        Material("lettuce", "lettuce and vegetables",
         ("lettuce", "cabbage", "broccoli", "celery", "vegetables"),
         "Irrigated vegetables: light green, deep water bands, over soil rows.", MIXED, (
             Variant("closed", head, 1.0),
             Variant("young rows", mix((0.3, head), (0.7, LOAM)), 1.0),
             Variant("half cover, moist soil", mix((0.55, head), (0.45, moist(LOAM, 0.5))),
                     1.0),
             green("cabbage, blue-green", 0.8, lai=3.0, cab=38, cw=0.035, cm=0.006, n=1.8,
                   ala=35),
             Variant("dark organic soil", mix((0.5, head), (0.5, ORGANIC)), 0.6))),
        Material("cotton", "cotton", ("cotton field", "cotton bolls"),
         "Cotton in leaf or with open bolls.", MIXED, (
             Variant("green", cotton, 1.2),
             Variant("rows", mix((0.5, cotton), (0.5, SOIL)), 1.0),
             Variant("open bolls", mix((0.35, lint), (0.35, STRAW), (0.3, SOIL)), 0.8),
             Variant("defoliated", mix((0.2, lint), (0.4, STRAW * 0.7), (0.4, SOIL)), 0.6))),
        Material("sugarcane", "sugarcane", ("sugar cane", "cane field"),
         "Tall cane with dry lower leaves.", MIXED, (
             Variant("green", cane, 1.2),
             Variant("mature", mix((0.65, cane), (0.35, STRAW)), 1.0),
             Variant("young", mix((0.4, cane), (0.6, RED)), 0.8))),
        Material("sunflower", "sunflower", ("sunflowers", "sunflower field"),
         "Large flat leaves, yellow heads, then brown and dry.", MIXED, (
             Variant("green", sunflower, 1.0),
             Variant("in bloom", mix((0.2, petals), (0.8, sunflower)), 1.0),
             Variant("young rows", mix((0.4, sunflower), (0.6, SOIL)), 0.8),
             Variant("dry", mix((0.5, dry_canopy(lai=1.5, brown=0.9)), (0.5, SOIL)), 0.8))),
        Material("cropland_mixed", "arable land with crops",
         ("cropland", "arable land", "farmland", "agriculture", "field"),
         "Fields in any state within one coarse pixel.", MIXED, (
             Variant("green and bare", mix((0.5, wheat), (0.5, LOAM)), 1.0),
             Variant("ripe and green", mix((0.5, ripe), (0.5, maize)), 1.0),
             Variant("stubble and green", mix((0.3, STRAW), (0.3, SOIL), (0.4, maize)), 1.0))),
    ]
