"""Objects: the trained classifier beside classic ones on mean spectra, on the very same folds.

python benchmarks/objects.py                              all scenes and methods, 5 seeds
python benchmarks/objects.py --scenes potsdam --methods pooled cnn3d --seeds 2
python benchmarks/objects.py --first-seed 100 --options "gain=0.5"   other splits, to develop on

Folds hold whole polygons out, each is tested once. `neon_crowns` are crowns of several years: what
is learnt from 2017 to 2019 is tested on 2021, for every seed (to develop: learnt from 2017 and
2018, tested on 2019, with --first-seed 100 or higher).
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
import warnings
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pyogrio.raw
import rasterio
import shapely
from rasterio.transform import from_origin
from sklearn.ensemble import RandomForestClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.scenes import data_folder
from engine.assess import ConfusionMatrix, Fold, confusion_matrix, split_objects
from engine.device import prepare_torch
from engine.jobs import TrainObjects
from engine.objects.settings import object_settings
from engine.pipelines.class_texts import class_texts, class_vectors, text_encoder
from engine.pipelines.object_reading import LabelledObjects, read_labelled
from engine.pipelines.object_training import ObjectLearner, stand_ins
from engine.progress import Progress
from engine.scene import Scene
from engine.text import PromptClass, PromptSet

SCENES = ("potsdam", "neon_crowns", "sentinel2", "landsat5")
#: Classic classifiers of the objects' mean spectra.
CLASSIC = {
    "SVM": lambda seed: make_pipeline(StandardScaler(), SVC(C=100)),
    "SVM, balanced": lambda seed: make_pipeline(
        StandardScaler(), SVC(C=100, class_weight="balanced")
    ),
    "forest": lambda seed: RandomForestClassifier(300, random_state=seed),
    "forest, balanced": lambda seed: RandomForestClassifier(
        300, random_state=seed, class_weight="balanced"
    ),
}
NETWORKS = ("pooled", "cnn3d")
FOLDS = 5
#: First seed of the splits that settings are chosen by.
DEVELOP = 100
TESTED_YEAR, DEVELOPED_YEAR = 2021, 2019
#: What the codes of `neon_crowns` mean (USDA PLANTS).
TAXA = {
    "ACRU": "red maple, Acer rubrum",
    "CAGL8": "pignut hickory, Carya glabra",
    "LIST2": "sweetgum, Liquidambar styraciflua",
    "MAGNO": "magnolia, Magnolia",
    "NYSY": "black gum, Nyssa sylvatica",
    "PICL": "sand pine, Pinus clausa",
    "PIEL": "slash pine, Pinus elliottii",
    "PIPA2": "longleaf pine, Pinus palustris",
    "PITA": "loblolly pine, Pinus taeda",
    "QUGE2": "sand live oak, Quercus geminata",
    "QUHE2": "Darlington oak, Quercus hemisphaerica",
    "QULA2": "turkey oak, Quercus laevis",
    "QULA3": "laurel oak, Quercus laurifolia",
    "QUNI": "water oak, Quercus nigra",
    "QUVI": "southern live oak, Quercus virginiana",
}


@dataclass(frozen=True)
class Case:
    """A scene with its objects.

    Attributes
    ----------
    name : str
    labelled : LabelledObjects
    prompts : tuple of PromptClass
    years : int array, shape (objects,), or None
    """

    name: str
    labelled: LabelledObjects
    prompts: tuple[PromptClass, ...]
    years: np.ndarray | None = None

    def folds(self, seed: int) -> list[Fold]:
        """Objects to learn and to test."""
        labels = self.labelled.labels
        if self.years is None:
            return list(
                split_objects(
                    labels,
                    self.labelled.objects.groups,
                    grouped=False,
                    test_fraction=0.3,
                    folds=FOLDS,
                    seed=seed,
                    names=[one.name for one in self.labelled.objects.classes],
                ).folds
            )
        tested = TESTED_YEAR if seed < DEVELOP else DEVELOPED_YEAR
        return [Fold(np.flatnonzero(self.years < tested), np.flatnonzero(self.years == tested))]


def case(name: str, folder: Path) -> Case:
    """A scene of the data folder."""
    data = data_folder()
    years = None
    if name == "potsdam":
        given = {
            "input": str(data / "enmap_potsdam" / "enmap_potsdam.tif"),
            "polygons": str(data / "enmap_potsdam" / "landcover_polygons.gpkg"),
            "class_field": "class_id",
            "prompts": "roof\npavement\nlow vegetation\ntree\nsoil\nwater",
        }
    elif name == "neon_crowns":
        given, years = crowns(data / name, folder)
    else:
        given = {
            "input": str(data / "multispectral" / f"{name}_sample.tif"),
            "polygons": str(data / "multispectral" / f"{name}_sample_polygons.gpkg"),
            "class_field": "class",
        }
    job = TrainObjects(model="", **given)
    wanted = PromptSet.parse(job.prompts).classes if job.prompts else ()
    with Scene.open(job.input) as scene:
        labelled = read_labelled(job, scene, scene.usable, wanted, Progress())
    prompts = wanted or tuple(PromptClass(one.value, one.name) for one in labelled.objects.classes)
    if years is not None:
        years = years[labelled.objects.numbers]
    return Case(name, labelled, prompts, years)


def crowns(source: Path, folder: Path) -> tuple[dict[str, str], np.ndarray]:
    """The crowns side by side in one raster, apart from each other, and each as a polygon."""
    with open(source / "labels.csv", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    cubes = []
    for row in rows:
        with rasterio.open(source / "crowns" / row["file"]) as dataset:
            cubes.append(dataset.read())
    side = 1 + max(max(cube.shape[1:]) for cube in cubes)
    across = int(np.ceil(np.sqrt(len(cubes))))
    bands = len(cubes[0])
    canvas = np.full((bands, side * across, side * across), -9999, np.int16)
    boxes = []
    for number, cube in enumerate(cubes):
        top, left = (side * part for part in divmod(number, across))
        height, width = cube.shape[1:]
        canvas[:, top : top + height, left : left + width] = cube
        boxes.append(shapely.box(left, -top - height, left + width, -top))
    with rasterio.open(
        folder / "crowns.tif",
        "w",
        driver="GTiff",
        count=bands,
        height=canvas.shape[1],
        width=canvas.shape[2],
        dtype=canvas.dtype,
        nodata=-9999,
        crs="EPSG:32617",
        transform=from_origin(0, 0, 1, 1),
    ) as dataset:
        dataset.write(canvas)
    pyogrio.raw.write(
        folder / "crowns.gpkg",
        shapely.to_wkb(np.array(boxes)),
        [np.array([row["taxon_id"] for row in rows], object)],
        ["taxon"],
        geometry_type="Polygon",
        crs="EPSG:32617",
    )
    prompts = "\n".join(f"{code}: {words}" for code, words in TAXA.items())
    given = {
        "input": str(folder / "crowns.tif"),
        "polygons": str(folder / "crowns.gpkg"),
        "class_field": "taxon",
        "prompts": prompts,
    }
    return given, np.array([int(row["year"]) for row in rows])


def by_mean_spectra(one: Case, method: str, seed: int) -> tuple[dict[str, ConfusionMatrix], float]:
    """Confusion of all objects tested, and seconds of one training."""
    pixels, labels = one.labelled.pixels, one.labelled.labels
    sums = np.add.reduceat(pixels.values.astype(float), pixels.offsets[:-1])
    means = sums / pixels.sizes[:, None]
    started, folds = time.monotonic(), one.folds(seed)
    matrices = []
    for fold in folds:
        model = CLASSIC[method](seed).fit(means[fold.train], labels[fold.train])
        matrices.append(confused(labels[fold.test], model.predict(means[fold.test]), one))
    seconds = (time.monotonic() - started) / len(folds)
    return {method: summed(matrices)}, seconds


def by_network(
    one: Case, network: str, options: str, seed: int, vectors: dict[str, np.ndarray]
) -> tuple[dict[str, ConfusionMatrix], float]:
    """The same for a network and for what its texts are compared with."""
    settings = object_settings(network, options, seed)
    others = stand_ins(vectors["description"], vectors["name"], seed)
    learner = ObjectLearner(
        one.labelled, {"description": vectors["description"]}, others, settings, "cpu"
    )
    found: dict[str, list[ConfusionMatrix]] = {}
    seconds, folds = 0.0, one.folds(seed)
    for fold in folds:
        learnt = learner.learn(fold.train, Progress())
        seconds += learnt.seconds / len(folds)
        for name, matrix in learner.judge(learnt, fold.test, Progress()).matrices.items():
            found.setdefault(f"{network}, {name}", []).append(matrix)
    return {name: summed(matrices) for name, matrices in found.items()}, seconds


def confused(truth: np.ndarray, found: np.ndarray, one: Case) -> ConfusionMatrix:
    """Rows reference, columns what was found."""
    return confusion_matrix(truth + 1, found + 1, range(1, len(one.prompts) + 1))


def summed(matrices: list[ConfusionMatrix]) -> ConfusionMatrix:
    """All folds in one."""
    total = matrices[0]
    for matrix in matrices[1:]:
        total = total + matrix
    return total


def report(name: str, label: str, rows: list[ConfusionMatrix], seconds: float) -> None:
    """Mean and standard deviation over the seeds."""
    figures = []
    for key in ("overall_accuracy", "average_accuracy", "kappa"):
        values = [100 * getattr(row, key) for row in rows]
        spread = np.std(values, ddof=1) if len(values) > 1 else float("nan")
        figures.append(f"{np.mean(values):5.1f} +- {spread:.1f}")
    print(f"| {name} | {label} | {' | '.join(figures)} | {seconds:.1f} |", flush=True)


def main() -> None:
    """Print a table; one row for each scene and method."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--scenes", nargs="+", choices=SCENES, default=SCENES)
    parser.add_argument(
        "--methods", nargs="+", choices=(*CLASSIC, *NETWORKS), default=(*CLASSIC, *NETWORKS)
    )
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--first-seed", type=int, default=0, help="other splits to develop on")
    parser.add_argument("--options", default="", help="single settings of the networks")
    arguments = parser.parse_args()
    warnings.filterwarnings("ignore")
    prepare_torch("cpu", 1, Progress())
    seeds = range(arguments.first_seed, arguments.first_seed + arguments.seeds)
    print(f"seeds {seeds[0]} to {seeds[-1]}, {FOLDS} folds", arguments.options)
    print("| scene | method | OA | AA | kappa | s a training |")
    print("|---|---|---|---|---|---|", flush=True)
    for name in arguments.scenes:
        with TemporaryDirectory() as folder:
            one = case(name, Path(folder))
        job = TrainObjects(input="", polygons="", model="")
        encoder = text_encoder("auto", job, Progress())
        vectors = {
            wording: class_vectors(encoder, class_texts(one.prompts, wording), Progress())
            for wording in ("description", "name")
        }
        for method in arguments.methods:
            rows: dict[str, list[ConfusionMatrix]] = {}
            seconds = []
            for seed in seeds:
                if method in CLASSIC:
                    found, took = by_mean_spectra(one, method, seed)
                else:
                    found, took = by_network(one, method, arguments.options, seed, vectors)
                seconds.append(took)
                for label, matrix in found.items():
                    rows.setdefault(label, []).append(matrix)
            for label, matrices in rows.items():
                report(name, label, matrices, float(np.mean(seconds)))


if __name__ == "__main__":
    main()
