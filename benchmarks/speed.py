"""Throughput and memory on a large simulated scene, beside its floor and the usual alternative.

Each part runs in a process of its own, one after the other, on the same file:

* ``classify``: the engine, class map and confidence, with two memory budgets, maps compared;
* ``read``: only reading the scene by the same tiles: the floor;
* ``forest``: a scikit-learn random forest (100 trees, 200 pixels a class of the map just made), by
  windows, on a part of the scene: what a script would do. Only its speed is compared.

Run from the repository root: ``python benchmarks/speed.py [--size 4000] [--folder DIR]``.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import rasterio
from sklearn.ensemble import RandomForestClassifier

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from engine.jobs import DEFAULT_MEMORY_MB, ClassifyWithTextPrompts  # noqa: E402
from engine.pipelines import run  # noqa: E402
from engine.progress import Progress  # noqa: E402
from engine.scene import Scene, Window  # noqa: E402

#: The covers of tools/simulate_scene.py.
WORDS = (
    "water",
    "broadleaf forest",
    "conifer forest",
    "grassland",
    "cropland",
    "bare soil",
    "built-up",
)
#: The forest maps this many rows: it is slow, and its speed does not depend on the size.
FOREST_ROWS = 256


def classify(scene: Path, output: Path, memory_mb: int) -> None:
    """The engine's job."""
    run(
        ClassifyWithTextPrompts(
            input=str(scene),
            prompts="\n".join(WORDS),
            output=str(output),
            confidence=str(output.with_suffix(".confidence.tif")),
            memory_mb=memory_mb,
        ),
        Progress(),
    )


def read(path: Path) -> None:
    """Read every tile and do nothing with it."""
    with Scene.open(path) as scene:
        tiles = scene.tiles(bytes_per_pixel=scene.block_bytes_per_pixel, memory_mb=300)
        for _ in scene.read_ahead(tiles):
            pass


def forest(path: Path, class_map: Path) -> None:
    """A random forest trained on mapped pixels, predicting window by window."""
    with rasterio.open(class_map) as dataset:
        labels = dataset.read(1)
    with Scene.open(path) as scene:
        sample = scene.sample(20_000, 0)
        known = labels[sample.rows, sample.cols]
        rng = np.random.default_rng(0)
        chosen = np.concatenate(
            [
                rng.permutation(np.flatnonzero(known == value))[:200]
                for value in np.unique(known[known > 0])
            ]
        )
        model = RandomForestClassifier(100, n_jobs=-1, random_state=0)
        model.fit(sample.values[chosen], known[chosen])
        for row in range(0, FOREST_ROWS, 64):
            block = scene.read(Window(row + 512, 0, 64, scene.width))
            model.predict(block.values[:, block.valid].T)


def measured(work, *arguments) -> tuple[float, float]:
    """Seconds and peak memory in MB of ``work`` in a fresh process.

    Raises
    ------
    SystemExit
        The process failed.
    """
    context = get_context("spawn")
    answers = context.Queue()
    process = context.Process(target=_reported, args=(answers, work, *arguments))
    process.start()
    process.join()
    if process.exitcode:
        raise SystemExit(f"{work.__name__} failed with exit code {process.exitcode}")
    return answers.get()


def _reported(answers, work, *arguments) -> None:
    start = time.monotonic()
    work(*arguments)
    seconds = time.monotonic() - start
    answers.put((seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000))


def same_pixels(one: Path, other: Path) -> bool:
    """Whether two rasters hold the same values, NaN equal to NaN."""
    with rasterio.open(one) as first, rasterio.open(other) as second:
        return all(
            np.array_equal(first.read(band), second.read(band), equal_nan=band > 0)
            for band in first.indexes
        )


def main() -> None:
    """Make the scene if it is not there, run all parts, print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=4000, help="rows and columns")
    parser.add_argument("--layout", choices=("band", "pixel"), default="pixel")
    parser.add_argument("--folder", type=Path, help="keep the scene here (7.2 GB at 4000)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        kept = options.folder or folder
        scene = kept / f"speed_{options.size}_{options.layout}.tif"
        if not scene.exists():
            size = str(options.size)
            shape = ["--rows", size, "--cols", size, "--layout", options.layout, "--no-truth"]
            command = [sys.executable, ROOT / "tools" / "simulate_scene.py", scene, *shape]
            subprocess.run(command, check=True)
        _table(scene, folder)


def _table(scene: Path, folder: Path) -> None:
    with rasterio.open(scene) as dataset:
        pixels, width = dataset.width * dataset.height, dataset.width
    maps = [folder / "one.tif", folder / "other.tif"]
    rows = {
        f"classify, {DEFAULT_MEMORY_MB} MB": measured(classify, scene, maps[0], DEFAULT_MEMORY_MB),
        "classify, 2000 MB": measured(classify, scene, maps[1], 2000),
        "read alone": measured(read, scene),
    }
    seconds, peak = measured(forest, scene, maps[0])
    print(f"{pixels / 1e6:.1f} Mpx, {scene.stat().st_size / 1e9:.1f} GB")
    print("| what | s | Mpx/min | peak MB | x read alone |")
    print("|---|---|---|---|---|")
    floor = rows["read alone"][0]
    for name, (took, memory) in rows.items():
        rate = pixels / 1e6 / took * 60
        print(f"| {name} | {took:.1f} | {rate:.1f} | {memory:.0f} | {took / floor:.2f} |")
    rate = FOREST_ROWS * width / 1e6 / seconds * 60
    print(f"| random forest, {FOREST_ROWS} rows | {seconds:.1f} | {rate:.1f} | {peak:.0f} | |")
    confidences = [path.with_suffix(".confidence.tif") for path in maps]
    print("Same class map:", same_pixels(*maps), "same confidence:", same_pixels(*confidences))


if __name__ == "__main__":
    main()
