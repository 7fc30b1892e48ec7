"""Compare the material library with measured spectra and print a table.

The measured spectra are only read here; none is part of the library. They are looked for in the
folder named by the environment variable ``SPECTRAL_PROMPTS_DATA`` (default ``../shared/data``
beside the checkout), sub-folder ``speclib``::

    python benchmarks/check_materials.py

For every pair the best variant is shown with two angles (rad): ``shape`` is the spectral angle over
all common bands outside the strong water-vapour windows; ``bands`` is the angle between the two
continuum-removed band-depth curves of 2080-2420 nm (1 minus reflectance over its upper hull), which
sees only position and form of the absorption features there. ``deepest`` is the wavelength (nm) of
the deepest feature of both in that range, library first.
"""

from __future__ import annotations

import csv
import json
import os
import sys
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.io import loadmat

ROOT = Path(__file__).resolve().parent.parent
LIBRARY = ROOT / "prompts" / "knowledge" / "materials"
Array = NDArray[np.float64]

#: Library material -> name of a USGS 1995 spectrum (begin of its name), measured.
USGS = (
    ("kaolinite", "Kaolinite CM9"),
    ("kaolinite", "Kaolinite KGa-1"),
    ("dickite", "Dickite NMNH106242"),
    ("halloysite", "Halloysite NMNH106236"),
    ("alunite", "Alunite GDS84"),
    ("alunite", "Alunite HS295"),
    ("muscovite", "Muscovite GDS108"),
    ("muscovite", "Muscovite GDS113"),
    ("illite", "Illite IMt-1.a"),
    ("montmorillonite", "Montmorillonite SWy-1"),
    ("montmorillonite", "Montmorillonite CM20"),
    ("nontronite", "Nontronite NG-1.a"),
    ("pyrophyllite", "Pyrophyllite PYS1A fine"),
    ("chlorite", "Chlorite HS179"),
    ("chlorite", "Clinochlore GDS159"),
    ("epidote", "Epidote GDS26.b"),
    ("calcite", "Calcite WS272"),
    ("calcite", "Calcite CO2004"),
    ("dolomite", "Dolomite HS102"),
    ("dolomite", "Dolomite COD2005"),
    ("gypsum", "Gypsum SU2202"),
    ("gypsum", "Gypsum HS333"),
    ("hematite", "Hematite GDS69.g"),
    ("hematite", "Hematite GDS27"),
    ("goethite", "Goethite WS222"),
    ("goethite", "Goethite WS220"),
    ("jarosite", "Jarosite GDS99"),
    ("jarosite", "Jarosite JR2501"),
    ("buddingtonite", "Buddingtonite GDS85"),
    ("hydrated_silica", "Chalcedony CU91"),
    ("hydrated_silica", "Opal WS732"),
    ("serpentine", "Antigorite NMNH96917 <30u"),
    ("serpentine", "Serpentine HS8"),
    ("talc", "Talc GDS23"),
    ("talc", "Talc TL2702"),
    ("olivine", "Olivine GDS70.d"),
    ("pyroxene", "Augite WS588"),
    ("pyroxene", "Bronzite HS9"),
    ("quartz", "Quartz GDS31"),
    ("halite", "Halite HS433"),
    ("grass_green", "Lawn_Grass GDS91"),
    ("grass_dry", "Dry_Long_Grass AV87-2"),
    ("dry_vegetation", "Dry_Long_Grass AV87-2"),
    ("grass_dry", "Cheatgrass ANP92-11A"),
    ("tree_broadleaf", "Aspen_Leaf-A DW92-2"),
    ("tree_broadleaf", "Maple_Leaves DW92-1"),
    ("tree_broadleaf", "Walnut_Leaf SUN"),
    ("tree_conifer", "Fir_Tree IH91-2"),
    ("tree_conifer", "Blue_Spruce DW92-5"),
    ("tree_conifer", "Pinon_Pine ANP92-14A"),
    ("shrub", "Sage_Brush IH91-1B"),
    ("shrub", "Juniper_Bush IH91-4B"),
    ("shrub", "Rabbitbrush ANP92-27"),
    ("shrub", "Russian_Olive DW92-4"),
    ("dry_vegetation", "Tumbleweed ANP92-2C"),
    ("char", "Carbon_Black GDS68"),
)
#: Library material -> class in the EMIT endmember table.
EMIT = (
    ("grass_green", "PV"),
    ("meadow", "PV"),
    ("dry_vegetation", "NPV"),
    ("soil_loam", "SOIL"),
    ("soil_sandy", "SOIL"),
    ("soil_red", "SOIL"),
    ("soil_clay", "SOIL"),
)
#: Library material -> sample id; these spectra are stretched to 0..1, so only their form compares.
STRETCHED = (
    ("asphalt", "aviris1997-asphalt-gds376-blck-road-old-asdfra-aref"),
    ("concrete", "aviris1997-concrete-gds375-lt-gry-road"),
    ("concrete_weathered", "aviris1997-concrete-gds375-lt-gry-road"),
    ("goethite", "aviris1997-goethite-thin-film-ws222"),
    ("hematite", "aviris1997-hematite-coatd-qtz-br93-25b"),
    ("montmorillonite", "aviris1997-montmorillonite-cm20"),
    ("muscovite", "aviris1997-muscovite-cu93-1-low-al-phyl"),
)


class Measured(NamedTuple):
    """One measured spectrum; `stretched`: offset and gain are lost; `airborne`: from images."""

    material: str
    name: str
    wavelengths: Array
    reflectance: Array
    stretched: bool
    airborne: bool = False


def data_folder() -> Path:
    """Folder with the measured spectra."""
    default = ROOT.parent / "shared" / "data"
    return Path(os.environ.get("SPECTRAL_PROMPTS_DATA", default)) / "speclib"


def library() -> dict[str, list[tuple[str, Array]]]:
    """Variants (name, reflectance) by material id."""
    found = {}
    for path in sorted(LIBRARY.glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        for material in document["materials"]:
            found[material["id"]] = [
                (variant["name"], np.array(variant["reflectance"], dtype=np.float64) / 10000.0)
                for variant in material["variants"]
            ]
    return found


def grid() -> Array:
    """Wavelengths of the library, nm."""
    return np.arange(350.0, 2551.0, 5.0)


def measured(folder: Path) -> list[Measured]:
    """All measured spectra that are compared."""
    mat = loadmat(folder / "USGS_1995_Library.mat")
    names = [
        (bytes(row.tolist()).decode("latin1") if not isinstance(row, str) else row).strip()
        for row in mat["names"]
    ]
    cube = np.asarray(mat["datalib"], dtype=np.float64)
    order = np.argsort(cube[:, 0])
    nm = cube[order, 0] * 1000.0
    spectra = []
    for material, start in USGS:
        index = next((i for i, name in enumerate(names) if name.startswith(start)), None)
        if index is None:
            raise SystemExit(f"USGS_1995_Library.mat: no spectrum called {start}")
        spectra.append(Measured(material, names[index], nm, cube[order, index], False))
    with open(folder / "emit_endmembers.csv", encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    emit_nm = np.array(rows[0][1:], dtype=np.float64)
    emit_order = np.argsort(emit_nm)
    numbered: dict[str, int] = {}
    for row in rows[1:]:
        numbered[row[0]] = numbered.get(row[0], 0) + 1
        values = np.array(row[1:], dtype=np.float64) / 10000.0
        for material, name in EMIT:
            if name == row[0]:
                label = f"EMIT {name} {numbered[name]}"
                spectra.append(
                    Measured(material, label, emit_nm[emit_order], values[emit_order], False, True)
                )
    samples = json.loads((folder / "usgs_ecostress_samples.json").read_text(encoding="utf-8"))
    by_id = {sample["id"]: sample for sample in samples["samples"]}
    # That file spaces its 224 AVIRIS bands evenly; the true centres are those of the MATLAB file.
    for material, key in STRETCHED:
        values = np.array(by_id[key]["spectrum"], dtype=np.float64)[order]
        spectra.append(Measured(material, by_id[key]["name"] + " *", nm, values, True))
    return spectra


def angle(a: Array, b: Array) -> float:
    """Spectral angle in radians."""
    norm = float(np.linalg.norm(a) * np.linalg.norm(b))
    return float(np.arccos(np.clip(a @ b / norm, -1.0, 1.0))) if norm > 0 else float("nan")


def band_depth(nm: Array, reflectance: Array) -> Array:
    """One minus reflectance over its upper convex hull."""
    hull = [0]
    for index in range(1, nm.size):
        while len(hull) > 1:
            a, b = hull[-2], hull[-1]
            slope = (reflectance[index] - reflectance[a]) / (nm[index] - nm[a])
            if reflectance[b] <= reflectance[a] + slope * (nm[b] - nm[a]):
                hull.pop()
            else:
                break
        hull.append(index)
    return 1.0 - reflectance / np.maximum(np.interp(nm, nm[hull], reflectance[hull]), 1e-6)


class Result(NamedTuple):
    """Best variant of one comparison; angles in radians, positions in nm."""

    material: str
    reference: str
    variant: str
    shape: float
    bands: float
    deepest: tuple[float, float]


def compare(sample: Measured, variants: list[tuple[str, Array]]) -> Result:
    """Best variant by `shape` (stretched samples: after the best gain and offset)."""
    nm, values = sample.wavelengths, sample.reflectance
    usable = (nm >= 400) & (nm <= 2490) & np.isfinite(values) & (values > -1) & (values < 2)
    usable &= ~(((nm > 1340) & (nm < 1460)) | ((nm > 1790) & (nm < 1970)))
    if sample.airborne:
        # Spectra taken out of images: residues of the atmosphere beside its absorption bands.
        usable &= (nm > 430) & (nm < 2430) & ~((nm > 920) & (nm < 985))
        usable &= ~(((nm > 1110) & (nm < 1165)) | ((nm > 1280) & (nm < 1500)))
        usable &= ~((nm > 1740) & (nm < 2030))
    nm, values = nm[usable], values[usable]
    swir = (nm >= 2080) & (nm <= 2420)
    depth = band_depth(nm[swir], values[swir]) if not sample.stretched else None
    results = []
    for name, reflectance in variants:
        ours = np.interp(nm, grid(), reflectance)
        theirs = values
        if sample.stretched:
            gain, offset = np.polyfit(values, ours, 1)
            theirs = gain * values + offset
        shape = angle(ours, theirs)
        own = band_depth(nm[swir], ours[swir])
        bands = float("nan") if depth is None else angle(own, depth)
        deepest = (
            float(nm[swir][own.argmax()]),
            float("nan") if depth is None else float(nm[swir][depth.argmax()]),
        )
        results.append(Result(sample.material, sample.name, name, shape, bands, deepest))
    return min(results, key=lambda result: result.shape)


def run() -> list[Result]:
    """All comparisons."""
    materials = library()
    return [compare(sample, materials[sample.material]) for sample in measured(data_folder())]


def groups(results: list[Result]) -> dict[str, list[Result]]:
    """Results by kind of material, and all of them."""
    minerals = {
        material["id"]
        for material in json.loads((LIBRARY / "minerals.json").read_text(encoding="utf-8"))[
            "materials"
        ]
    }

    def kind(key: str) -> str:
        if key in minerals:
            return "minerals"
        if key.startswith("soil"):
            return "soils"
        return "built" if key.startswith(("asphalt", "concrete")) else "plants, char"

    found: dict[str, list[Result]] = {}
    for result in results:
        found.setdefault(kind(result.material), []).append(result)
    found["all"] = results
    return found


def main() -> int:
    """Print the table; returns the exit code."""
    if not data_folder().is_dir():
        print(f"no measured spectra in {data_folder()}: set SPECTRAL_PROMPTS_DATA", file=sys.stderr)
        return 1
    results = run()
    head = f"{'material':19s} {'measured':29s} {'best variant':29s}"
    print(head + f" {'shape':>6s} {'bands':>6s} deepest")
    for row in results:
        print(
            f"{row.material:19s} {row.reference[:28]:29s} {row.variant[:28]:29s}"
            f" {row.shape:6.3f} {row.bands:6.3f} {row.deepest[0]:.0f}/{row.deepest[1]:.0f}"
        )
    for name, rows in groups(results).items():
        shapes = np.array([row.shape for row in rows])
        print(
            f"{name:12s} {len(rows):3d} comparisons: median {np.median(shapes):.3f} rad,"
            f" worst {shapes.max():.3f}, {np.mean(shapes < 0.1):.0%} below 0.10 rad"
        )
    print("* stretched to 0..1 in the measured file: compared after the best gain and offset")
    return 0


if __name__ == "__main__":
    sys.exit(main())
