"""The shipped material library: form, physics, and that its script makes exactly these files."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import jsonschema
import numpy as np
import pytest

from engine.knowledge.library import MaterialLibrary

ROOT = Path(__file__).resolve().parents[3]
KNOWLEDGE = ROOT / "prompts" / "knowledge"
FILES = sorted((KNOWLEDGE / "materials").glob("*.json"))
SCRIPT = ROOT / "tools" / "build_materials.py"
NM = np.arange(350.0, 2551.0, 5.0)

DOCUMENTS = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in FILES}
MATERIALS = {
    material["id"]: material
    for document in DOCUMENTS.values()
    for material in document["materials"]
}
MINERALS = {material["id"] for material in DOCUMENTS["minerals"]["materials"]}
VARIANTS = [
    pytest.param(key, variant["name"], id=f"{key}-{variant['name']}")
    for key, material in MATERIALS.items()
    for variant in material["variants"]
]


def curve(key: str, variant: str | None = None) -> np.ndarray:
    """Reflectance of one variant, the first by default."""
    variants = MATERIALS[key]["variants"]
    chosen = next(v for v in variants if variant in (None, v["name"]))
    return np.array(chosen["reflectance"]) / 10000.0


def curves(key: str) -> dict[str, np.ndarray]:
    return {v["name"]: curve(key, v["name"]) for v in MATERIALS[key]["variants"]}


def at(spectrum: np.ndarray, nm: float) -> float:
    return float(np.interp(nm, NM, spectrum))


def lowest(spectrum: np.ndarray, start: float, stop: float) -> float:
    """Wavelength of the deepest point below the straight line from `start` to `stop` nm."""
    inside = (start <= NM) & (stop >= NM)
    line = np.interp(NM, [start, stop], [at(spectrum, start), at(spectrum, stop)])
    return float(NM[inside][np.argmin((spectrum / line)[inside])])


def depth(spectrum: np.ndarray, left: float, centre: float, right: float) -> float:
    share = (centre - left) / (right - left)
    line = (1 - share) * at(spectrum, left) + share * at(spectrum, right)
    return 1.0 - at(spectrum, centre) / line


# --- form ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_file_follows_the_schema(path: Path) -> None:
    schema = json.loads((KNOWLEDGE / "materials.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    document = DOCUMENTS[path.stem]
    jsonschema.Draft202012Validator(schema).validate(document)
    assert document["category"] == path.stem
    assert document["wavelengths_nm"] == {"start": 350, "stop": 2550, "step": 5}
    for material in document["materials"]:
        for variant in material["variants"]:
            assert len(variant["reflectance"]) == NM.size, (material["id"], variant["name"])


def test_there_are_many_materials_and_no_doubles() -> None:
    entries = [m for document in DOCUMENTS.values() for m in document["materials"]]
    assert len(entries) >= 100
    assert len({m["id"] for m in entries}) == len(entries)
    assert len({m["name"].casefold() for m in entries}) == len(entries)
    for material in entries:
        names = [v["name"] for v in material["variants"]]
        assert len(set(names)) == len(names), material["id"]
        shapes = {tuple(v["reflectance"]) for v in material["variants"]}
        assert len(shapes) == len(names), f"{material['id']}: two equal curves"
        assert material["name"] not in material["synonyms"], material["id"]


def test_total_size_is_bounded() -> None:
    assert sum(path.stat().st_size for path in FILES) < 6_000_000


def test_sources_are_honest() -> None:
    for key, material in MATERIALS.items():
        kind, text = material["source"]["kind"], material["source"]["text"]
        if kind == "model":
            assert any(word in text for word in ("PROSPECT", "Bio-optical", "grain model")), key
        elif kind == "approximate":
            assert "approximate" in text.lower(), key


def test_the_engine_reads_it() -> None:
    library = MaterialLibrary.load(KNOWLEDGE / "materials")
    assert len(library) == len(MATERIALS)
    np.testing.assert_allclose(library.wavelengths_nm, NM)
    np.testing.assert_allclose(
        library["asphalt"].variants[0].reflectance, curve("asphalt"), atol=1e-6
    )


# --- physics -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("key", "name"), VARIANTS)
def test_reflectance_is_possible_and_smooth(key: str, name: str) -> None:
    spectrum = curve(key, name)
    assert spectrum.min() >= 0.0
    assert spectrum.max() <= 1.0
    # Only the hydroxyl bands of minerals are as narrow as 20 nm; elsewhere a sharp bend between
    # neighbours 5 nm apart is a mistake in the drawing.
    bend = np.abs(np.diff(spectrum, 2)).max() / spectrum.max()
    assert bend <= (0.17 if key in MINERALS else 0.07)


GREEN = (
    "grass_green",
    "lawn",
    "tree_broadleaf",
    "tree_conifer",
    "tree_mixed",
    "tree_urban",
    "rainforest",
    "cereal_green",
    "soybean",
    "alfalfa",
    "mangrove",
)


@pytest.mark.parametrize("key", GREEN)
def test_green_plants_have_red_edge_and_leaf_water(key: str) -> None:
    share, seen = 0.0, 0.0
    for variant in MATERIALS[key]["variants"]:
        spectrum = curve(key, variant["name"])
        ndvi = (at(spectrum, 850) - at(spectrum, 670)) / (at(spectrum, 850) + at(spectrum, 670))
        seen += variant["weight"]
        if ndvi < 0.55:
            continue
        share += variant["weight"]
        slope = np.gradient(spectrum, NM)
        steepest = NM[(NM > 660) & (NM < 800)][slope[(NM > 660) & (NM < 800)].argmax()]
        assert 695 <= steepest <= 735, variant["name"]
        assert at(spectrum, 550) > at(spectrum, 670), variant["name"]
        assert depth(spectrum, 1270, 1450, 1660) > 0.2, variant["name"]
        assert depth(spectrum, 890, 970, 1080) > 0.005, variant["name"]
    assert share / seen >= 0.6, "most looks of a green plant are clearly green"


@pytest.mark.parametrize("key", ["grass_dry", "dry_vegetation", "crop_residue", "leaf_litter"])
def test_dry_plants_show_lignin_and_cellulose(key: str) -> None:
    spectrum = curve(key)
    assert at(spectrum, 800) / at(spectrum, 670) < 2.2, "no red edge"
    assert depth(spectrum, 2030, 2100, 2200) > 0.02
    assert depth(spectrum, 2210, 2310, 2370) > 0.005


def test_canopies_are_darker_where_crowns_shade_each_other() -> None:
    def nir(key: str) -> float:
        weights = [v["weight"] for v in MATERIALS[key]["variants"]]
        return float(np.average([at(c, 860) for c in curves(key).values()], weights=weights))

    assert 0.12 < nir("tree_conifer") < 0.27
    assert 0.28 < nir("tree_broadleaf") < 0.46
    assert nir("tree_conifer") < nir("tree_broadleaf")


@pytest.mark.parametrize(
    "key", ["water_clear", "water_turbid", "water_eutrophic", "water_dark_humic", "swimming_pool"]
)
def test_water_is_black_in_the_infrared(key: str) -> None:
    for name, spectrum in curves(key).items():
        if "glint" in name:
            continue
        assert spectrum[NM >= 1500].max() < 0.02, name
        assert spectrum[(NM > 400) & (NM < 700)].max() > at(spectrum, 1000), name


def test_algae_and_sediment_show_in_water() -> None:
    bloom = curve("water_eutrophic", "bloom")
    assert at(bloom, 705) > 1.15 * at(bloom, 675)
    blue_green = curve("water_eutrophic", "blue-green algae")
    assert at(blue_green, 620) < at(blue_green, 650)
    assert at(curve("water_sediment"), 650) > 3 * at(curve("water_clear", "clear lake"), 650)


@pytest.mark.parametrize("name", ["new, fine", "settled", "a few days old"])
def test_snow(name: str) -> None:
    spectrum = curve("snow", name)
    assert spectrum[(NM > 400) & (NM < 650)].min() > 0.88
    assert abs(lowest(spectrum, 950, 1090) - 1030) <= 10
    assert spectrum[(NM > 1480) & (NM < 1540)].max() < 0.1


def test_snow_darkens_with_grain_size() -> None:
    new, settled, coarse = (
        curve("snow", "new, fine"),
        curve("snow", "settled"),
        curve("snow_old", "coarse"),
    )
    assert at(new, 1030) > at(settled, 1030) > at(coarse, 1030)


@pytest.mark.parametrize(
    ("key", "start", "stop", "expected"),
    [
        ("kaolinite", 2185, 2250, 2207),
        ("kaolinite", 2130, 2185, 2163),
        ("kaolinite", 1350, 1460, 1412),
        ("dickite", 2130, 2190, 2178),
        ("halloysite", 1850, 2050, 1912),
        ("alunite", 2060, 2260, 2172),
        ("alunite", 1700, 1820, 1762),
        ("muscovite", 2130, 2280, 2198),
        ("muscovite", 2290, 2400, 2348),
        ("illite", 2130, 2280, 2210),
        ("montmorillonite", 2130, 2290, 2207),
        ("montmorillonite", 1850, 2080, 1910),
        ("nontronite", 2250, 2350, 2288),
        ("pyrophyllite", 2100, 2250, 2166),
        ("chlorite", 2280, 2420, 2338),
        ("chlorite", 2210, 2285, 2255),
        ("epidote", 2280, 2430, 2340),
        ("calcite", 2220, 2420, 2340),
        ("dolomite", 2220, 2410, 2320),
        ("gypsum", 1700, 1800, 1749),
        ("gypsum", 1850, 2080, 1943),
        ("jarosite", 2230, 2330, 2264),
        ("jarosite", 780, 1080, 910),
        ("buddingtonite", 2060, 2200, 2120),
        ("hematite", 760, 1000, 865),
        ("goethite", 760, 1150, 925),
        ("serpentine", 2230, 2400, 2326),
        ("talc", 2260, 2360, 2312),
        ("hydrated_silica", 2150, 2350, 2225),
        ("olivine", 750, 1500, 1045),
    ],
)
def test_mineral_features_sit_where_they_belong(
    key: str, start: float, stop: float, expected: float
) -> None:
    tolerance = 25.0 if expected < 1100 else 11.0
    assert abs(lowest(curve(key), start, stop) - expected) <= tolerance


def test_dolomite_is_told_from_calcite() -> None:
    assert lowest(curve("dolomite"), 2220, 2410) + 10 < lowest(curve("calcite"), 2220, 2410)
    assert lowest(curve("dolostone"), 2220, 2410) + 10 < lowest(curve("limestone"), 2220, 2410)


@pytest.mark.parametrize(
    ("key", "left", "centre", "right", "least"),
    [
        ("asphalt", 2250, 2310, 2390, 0.02),
        ("roof_bitumen", 2250, 2310, 2390, 0.04),
        ("plastic_greenhouse", 1650, 1728, 1820, 0.15),
        ("plastic_greenhouse", 1140, 1212, 1280, 0.08),
        ("plastic_greenhouse", 2250, 2310, 2400, 0.15),
        ("roof_membrane", 1630, 1718, 1810, 0.10),
        ("artificial_turf", 1650, 1732, 1820, 0.10),
        ("roof_tile_red", 760, 870, 1000, 0.05),
        ("soil_red", 760, 870, 1000, 0.06),
        ("soil_clay", 2130, 2207, 2290, 0.08),
        ("soil_calcareous", 2260, 2340, 2420, 0.05),
        ("concrete", 2260, 2335, 2420, 0.03),
        ("salt_crust", 1650, 1935, 2150, 0.25),
        ("mud", 1800, 1940, 2150, 0.5),
    ],
)
def test_built_and_soil_features(
    key: str, left: float, centre: float, right: float, least: float
) -> None:
    assert depth(curve(key), left, centre, right) >= least


def test_brightness_order() -> None:
    def mean(key: str) -> float:
        return float(np.median([at(c, 650) for c in curves(key).values()]))

    assert mean("asphalt_new") < mean("asphalt") < mean("concrete") < mean("roof_metal_white")
    assert mean("char") < mean("soil_dark") < mean("soil_sandy") < mean("sand_light")
    assert at(curve("soil_loam", "wet"), 1650) < at(curve("soil_loam", "dry"), 1650)
    assert mean("shadow_built") < 0.05


def test_clay_tiles_rise_at_the_iron_edge_and_plastic_grass_has_no_plant_water() -> None:
    tile = curve("roof_tile_red")
    assert at(tile, 650) > 2.5 * at(tile, 500)
    turf = curve("artificial_turf")
    assert depth(turf, 1270, 1450, 1660) < 0.05
    assert at(turf, 545) > 1.5 * at(turf, 640)


# --- the script ----------------------------------------------------------------------------------


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_materials", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(
    importlib.util.find_spec("prosail") is None, reason="prosail is not installed (tools only)"
)
def test_script_makes_exactly_these_files() -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--check"], capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_check_notices_a_changed_curve_and_a_foreign_file(tmp_path: Path) -> None:
    script = _script()
    folder = tmp_path / "materials"
    shutil.copytree(KNOWLEDGE / "materials", folder)
    assert script.differences(DOCUMENTS, folder) == []
    changed = json.loads(json.dumps(DOCUMENTS["urban"]))
    changed["materials"][0]["variants"][0]["reflectance"][100] += 2
    (folder / "urban.json").write_text(script.render(changed), encoding="utf-8")
    (folder / "extra.json").write_text("{}", encoding="utf-8")
    found = script.differences(DOCUMENTS, folder)
    assert len(found) == 2
    assert any("extra.json" in line for line in found)
    assert any("urban.materials[0].variants[0].reflectance" in line for line in found)


def test_rendered_text_is_the_same_json() -> None:
    assert json.loads(_script().render(DOCUMENTS["water"])) == DOCUMENTS["water"]
