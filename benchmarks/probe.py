"""The text-aligned probe and three classic baselines on the very same splits.

python benchmarks/probe.py                        baselines and probe, all protocols, 5 seeds
python benchmarks/probe.py --methods paper --seeds 2
python benchmarks/probe.py --methods negatives names random-vectors shuffled --protocols ...
python benchmarks/probe.py --scene potsdam --protocols polygons --methods A forest balanced
python benchmarks/probe.py --scene potsdam --protocols each:1 each:5 --methods alone words balanced
"""

from __future__ import annotations

import argparse
import sys
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import rasterio
import scipy.io
from scipy.ndimage import gaussian_filter
from sklearn.decomposition import PCA
from sklearn.ensemble import RandomForestClassifier
from sklearn.multiclass import OneVsRestClassifier
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.scenes import SCENES, data_folder, write_raster
from engine.assess import ConfusionMatrix, Fold, confusion_matrix, make_split
from engine.device import prepare_torch
from engine.jobs import ClassifyWithTextPrompts, TrainProbe
from engine.pipelines import run
from engine.pipelines.class_texts import class_texts, class_vectors, text_encoder
from engine.pipelines.probe_training import Learner
from engine.pipelines.sample_reading import read_samples
from engine.pipelines.word_tiles import ask_words
from engine.probe.settings import probe_settings
from engine.progress import Progress
from engine.samples import LabelledPixels
from engine.scene import Scene
from engine.text import PromptClass

#: Share of the pixels, or pixels per class, that are trained on.
PROTOCOLS = ("random:0.1", "random:0.05", "blocks:0.2", "blocks:0.1", "each:5", "each:1")
#: Probes: a preset and single settings over it.
PROBES = {
    "balanced": ("balanced", ""),
    "fixed": ("balanced", "choose=0"),
    "paper": ("paper", ""),
    "negatives": ("balanced", "choose=0"),
    "names": ("balanced", "choose=0"),
    "auto-wording": ("balanced", "choose=0"),
    "random-vectors": ("balanced", "choose=0"),
    "shuffled": ("balanced", "choose=0"),
    "no-partner": ("balanced", "choose=0; partner=0"),
    "no-growth": ("balanced", "choose=0; grow=0"),
    "no-smoothing": ("balanced", "choose=0; smooth_steps=0"),
    "no-context": ("balanced", "choose=0; scales=none"),
    "no-augmentation": ("balanced", "choose=0; shift_noise=0; channel_dropout=0; flip=0"),
    "vision": ("balanced", "choose=0; align=vision"),
    "alone": ("balanced", ""),
    "three-members": ("balanced", "choose=0; members=3; partner=0"),
}
#: Scenes without a raster file whose bands and classes are known by name.
NAMED = {"pavia_u_lowres": "pavia_lowres", "samson": "samson"}
#: Settings that the job has parameters for.
GIVEN = {"negatives": {"hard_negatives": 4, "semihard_negatives": 4}}


@dataclass(frozen=True)
class Case:
    """A scene with its samples."""

    job: TrainProbe
    scene: Scene
    samples: LabelledPixels
    prompts: tuple[PromptClass, ...]


def case(name: str, folder: Path, opened: list[Scene]) -> Case:
    """A scene of the data folder, its labels written as a raster where they are no raster."""
    data = data_folder()
    given: dict[str, str] = {}
    if name == "indian_pines":
        given["input"] = str(data / name / "indian_pines_gic.img")
        given["reference"] = str(data / name / "indian_pines_gt.img")
    elif name == "potsdam":
        given["input"] = str(data / "enmap_potsdam" / "enmap_potsdam.tif")
        given["samples"] = str(data / "enmap_potsdam" / "landcover_polygons.gpkg")
        given["class_field"] = "class_id"
        given["prompts"] = "roof\npavement\nlow vegetation\ntree\nsoil\nwater"
    elif name == "sentinel2":
        given["input"] = str(data / "multispectral" / "sentinel2_sample.tif")
        given["samples"] = str(data / "multispectral" / "sentinel2_sample_polygons.gpkg")
        given["class_field"] = "class"
    else:
        given["reference"] = str(folder / "labels.tif")
        if name in NAMED:
            known = SCENES[NAMED[name]](data, folder)
            given["input"], labels = str(known.raster), known.labels
            given["prompts"] = "\n".join(known.prompts)
        else:
            cube, labels = matlab(data / name)
            given["input"] = str(folder / "cube.tif")
            write_raster(Path(given["input"]), cube, ())
        write_raster(Path(given["reference"]), labels[None].astype(np.uint8), ())
    job = TrainProbe(model=str(folder / "model.spm"), **given)
    scene = Scene.open(job.input)
    opened.append(scene)
    wanted = ()
    if job.prompts:
        names = job.prompts.split("\n")
        wanted = tuple(PromptClass(value, name) for value, name in enumerate(names, start=1))
    samples = read_samples(job, scene, wanted, lambda: None)
    return Case(
        job, scene, samples, tuple(PromptClass(one.value, one.name) for one in samples.classes)
    )


def matlab(folder: Path) -> tuple[np.ndarray, np.ndarray]:
    """Cube (bands, h, w) and labels (h, w) of a folder with MATLAB files."""
    arrays = {}
    for path in sorted(folder.glob("*.mat")):
        content = scipy.io.loadmat(path)
        arrays |= {f"{path.stem}/{k}": v for k, v in content.items() if not k.startswith("__")}
    cube = next(value for value in arrays.values() if value.ndim == 3)
    labels = next(
        value for value in arrays.values() if value.ndim == 2 and value.shape == cube.shape[:2]
    )
    return np.moveaxis(cube, -1, 0).astype(np.float32), labels


def fold_of(samples: LabelledPixels, protocol: str, seed: int) -> Fold:
    """Training and test pixels of a protocol such as "random:0.1", "each:5" or "polygons"."""
    kind, _, amount = protocol.partition(":")
    if kind == "each":
        rng = np.random.default_rng(seed)
        train = np.zeros(len(samples), bool)
        for label in range(len(samples.classes)):
            places = np.flatnonzero(samples.labels == label)
            train[rng.permutation(places)[: min(int(amount), len(places) // 2)]] = True
        return Fold(np.flatnonzero(train), np.flatnonzero(~train))
    (fold,) = make_split(
        kind,
        samples.labels,
        samples.rows,
        samples.cols,
        samples.features,
        test_fraction=1 - float(amount or 0.7),
        folds=1,
        seed=seed,
        block_size=12,
    ).folds
    return fold


def classic(one: Case, fold: Fold, method: str) -> np.ndarray:
    """Labels of the test pixels by A, B or C, or by a random forest on spectra."""
    block = one.scene.read(bands=one.scene.usable)
    weight = block.valid.astype(np.float32)
    samples = one.samples
    flat = block.values[:, samples.rows, samples.cols].T
    truth = samples.labels[fold.train]
    if method == "forest":
        forest = RandomForestClassifier(100, random_state=0, n_jobs=2)
        return forest.fit(flat[fold.train], truth).predict(flat[fold.test])
    image = np.moveaxis(block.values, 0, -1)
    components = min(30, image.shape[-1])
    pca = PCA(components, whiten=True, random_state=0).fit(image[block.valid])
    reduced = pca.transform(image.reshape(-1, image.shape[-1])).reshape(*weight.shape, -1)
    reduced = (reduced * weight[..., None]).astype(np.float32)
    layers = [reduced]
    for sigma in {"A": (), "B": (1, 2, 4), "C": (1, 2, 4, 8)}[method]:
        share = np.maximum(gaussian_filter(weight, sigma), 1e-6)
        layers.append(gaussian_filter(reduced, (sigma, sigma, 0)) / share[..., None])
    features = np.concatenate(layers, axis=-1)
    train = features[samples.rows[fold.train], samples.cols[fold.train]]
    scaler = StandardScaler().fit(train)
    if method != "C":
        test = features[samples.rows[fold.test], samples.cols[fold.test]]
        svm = SVC(C=100).fit(scaler.transform(train), truth)
        return svm.predict(scaler.transform(test))
    svms = OneVsRestClassifier(SVC(C=100)).fit(scaler.transform(train), truth)
    everything = scaler.transform(features.reshape(-1, features.shape[-1]))
    scores = svms.decision_function(everything).reshape(*weight.shape, -1)
    smooth = gaussian_filter(scores, (1.5, 1.5, 0))
    return svms.classes_[smooth[samples.rows[fold.test], samples.cols[fold.test]].argmax(axis=-1)]


def vectors_of(one: Case, method: str, seed: int) -> dict[str, np.ndarray]:
    """Text vectors of the classes by wording, or what stands in for them."""
    encoder = text_encoder("auto", one.job, Progress())
    wordings = {"names": ("name",), "auto-wording": ("description", "name", "all")}
    found = {
        wording: class_vectors(encoder, class_texts(one.prompts, wording), Progress())
        for wording in wordings.get(method, ("description",))
    }
    rng = np.random.default_rng(seed)
    if method == "random-vectors":
        return {key: rng.normal(size=one.shape).astype(np.float32) for key, one in found.items()}
    if method == "shuffled":
        return {key: rng.permutation(one) for key, one in found.items()}
    return found


def by_words(one: Case) -> np.ndarray:
    """Class probabilities of all samples (n, classes) from the names of the classes alone."""
    with TemporaryDirectory() as folder:
        path = str(Path(folder) / "probabilities.tif")
        job = ClassifyWithTextPrompts(
            input=one.job.input,
            output=str(Path(folder) / "map.tif"),
            probabilities=path,
            prompts="\n".join(one.name for one in one.prompts),
            source="knowledge",
        )
        run(job, Progress())
        with rasterio.open(path) as dataset:
            return dataset.read()[:, one.samples.rows, one.samples.cols].T


def confused(one: Case, fold: Fold, probabilities: np.ndarray) -> ConfusionMatrix:
    """What the test samples are taken for, by their probabilities (tested, classes)."""
    values = range(1, len(one.samples.classes) + 1)
    truth = one.samples.labels[fold.test] + 1
    return confusion_matrix(truth, probabilities.argmax(axis=1) + 1, values)


def scored(one: Case, protocol: str, method: str, seed: int) -> dict[str, float]:
    """OA, AA, kappa in percent, and seconds of training."""
    fold = fold_of(one.samples, protocol, seed)
    started = time.monotonic()
    if method in ("A", "B", "C", "forest"):
        found = classic(one, fold, method)
        matrix = confused(one, fold, np.eye(len(one.samples.classes))[found])
        seconds = time.monotonic() - started
    elif method == "words":
        matrix = confused(one, fold, by_words(one)[fold.test])
        seconds = time.monotonic() - started
    else:
        preset, text = PROBES[method]
        settings = probe_settings(preset, text, seed, **GIVEN.get(method, {}))
        kind = protocol.partition(":")[0]
        job = replace(one.job, seed=seed, split="random" if kind == "each" else kind)
        vectors = vectors_of(one, method, seed)
        bands, words = one.scene.usable, None
        if method == "balanced":
            asked = ask_words(one.prompts, one.scene, bands, seed, Progress())
            words = None if isinstance(asked, str) else asked
        learner = Learner(job, one.scene, bands, one.samples, vectors, settings, "cpu", words)
        learnt = learner.learn(fold.train, Progress())
        matrix = learner.judge(learnt, fold.test, Progress())
        seconds = learnt.seconds
    return {
        "OA": 100 * matrix.overall_accuracy,
        "AA": 100 * matrix.average_accuracy,
        "kappa": 100 * matrix.kappa,
        "s": seconds,
    }


def report(rows: list[dict[str, float]], told: Callable[[str], None], label: str) -> None:
    """Mean and standard deviation over the seeds."""
    figures = []
    for key in ("OA", "AA", "kappa"):
        values = [row[key] for row in rows]
        spread = np.std(values, ddof=1) if len(values) > 1 else float("nan")
        figures.append(f"{np.mean(values):5.1f} +- {spread:.1f}")
    seconds = np.mean([row["s"] for row in rows])
    each = " ".join(f"{row['OA']:.1f}" for row in rows)
    told(f"| {label} | {' | '.join(figures)} | {seconds:.0f} | {each} |")


def main() -> None:
    """Print a table; one row for each protocol and method."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    scenes = ("indian_pines", "potsdam", "sentinel2", "salinas_a", "pavia_u_lowres", "samson")
    parser.add_argument("--scene", choices=scenes, default=scenes[0])
    parser.add_argument("--protocols", nargs="+", default=PROTOCOLS)
    parser.add_argument("--methods", nargs="+", default=("A", "B", "C", "balanced"))
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--first-seed", type=int, default=0, help="other splits to develop on")
    arguments = parser.parse_args()
    warnings.filterwarnings("ignore", category=rasterio.errors.NotGeoreferencedWarning)
    prepare_torch("cpu", 1, Progress())
    opened: list[Scene] = []
    with TemporaryDirectory() as folder:
        one = case(arguments.scene, Path(folder), opened)
        seeds = range(arguments.first_seed, arguments.first_seed + arguments.seeds)
        print(f"{arguments.scene}, seeds {seeds[0]} to {seeds[-1]}")
        print("| training | method | OA | AA | kappa | s | OA of each seed |")
        print("|---|---|---|---|---|---|---|")
        for protocol in arguments.protocols:
            for method in arguments.methods:
                rows = [scored(one, protocol, method, seed) for seed in seeds]
                report(rows, lambda text: print(text, flush=True), f"{protocol} | {method}")
        for scene in opened:
            scene.close()


if __name__ == "__main__":
    main()
