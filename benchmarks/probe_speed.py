"""Training and mapping with the text-aligned probe on a large simulated scene.

Each part runs in a process of its own, one after the other, on the same file: training on squares
of the truth, mapping with two memory budgets (maps compared), reading alone (the floor of bytes),
the matrix products alone (the floor of arithmetic), and a scikit-learn random forest by windows.

Run from the repository root: ``python benchmarks/probe_speed.py [--size 2000] [--folder DIR]``.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.speed import FOREST_ROWS, forest, measured, read, same_pixels  # noqa: E402
from engine.jobs import ClassifyWithModel, TrainProbe  # noqa: E402
from engine.pipelines import run  # noqa: E402
from engine.progress import Progress  # noqa: E402

#: Squares of the truth that are labelled: their distance and side in pixels.
_EVERY, _SIDE = 200, 6
#: Multiplications and additions a pixel takes in the network and the scale space's products, by
#: hand: embedding 390 x 128, two residual networks 2 x 128 x 256, keys, values, query and output
#: 4 x 128 x 128, vector 128 x 64; principal components 30 x bands; four scales x two axes x about
#: 290 pixels of a tile x 31 layers.
_NETWORK = 390 * 128 + 2 * 2 * 128 * 256 + 4 * 128 * 128 + 128 * 64
_SCALES = 4 * 2 * 290 * 31


def train(scene: Path, reference: Path, model: Path) -> None:
    """The engine's job, without a split."""
    run(
        TrainProbe(
            input=str(scene),
            reference=str(reference),
            model=str(model),
            split="none",
            probe_options="choose=0",
        ),
        Progress(),
    )


def classify(scene: Path, model: Path, output: Path, memory_mb: int) -> None:
    """The engine's job."""
    run(
        ClassifyWithModel(
            input=str(scene), model=str(model), output=str(output), memory_mb=memory_mb
        ),
        Progress(),
    )


def products(pixels: int, bands: int) -> None:
    """As many multiplications as a map takes, in large matrix products."""
    import torch

    first, second = torch.randn(2048, 2048), torch.randn(2048, 2048)
    count = pixels * (_NETWORK + _SCALES + 30 * bands) / 2048**3
    for _ in range(round(count)):
        first @ second


def main() -> None:
    """Make the scene if it is not there, run all parts, print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=2000, help="rows and columns")
    parser.add_argument("--folder", type=Path, help="keep the scene here")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        kept = options.folder or Path(name)
        scene, truth = kept / f"probe_{options.size}.tif", kept / f"probe_{options.size}_truth.tif"
        if not scene.exists():
            size = str(options.size)
            command = [sys.executable, ROOT / "tools" / "simulate_scene.py", scene]
            command += ["--rows", size, "--cols", size]
            subprocess.run(command, check=True)
        _table(scene, truth, Path(name))


def _table(scene: Path, truth: Path, folder: Path) -> None:
    reference, model = folder / "reference.tif", folder / "probe.spm"
    with rasterio.open(truth) as dataset:
        labels, profile = dataset.read(1), dataset.profile
    rows, cols = np.indices(labels.shape)
    labels[(rows % _EVERY >= _SIDE) | (cols % _EVERY >= _SIDE)] = 0
    with rasterio.open(reference, "w", **profile) as dataset:
        dataset.write(labels, 1)
    with rasterio.open(scene) as dataset:
        pixels, bands = dataset.width * dataset.height, dataset.count
    maps = [folder / "one.tif", folder / "other.tif"]
    training, peak = measured(train, scene, reference, model)
    print(f"{pixels / 1e6:.1f} Mpx, {bands} bands, {scene.stat().st_size / 1e9:.1f} GB")
    print(f"Training on {int((labels > 0).sum()):,} pixels: {training:.0f} s, peak {peak:.0f} MB")
    parts = {
        "map, 1000 MB": measured(classify, scene, model, maps[0], 1000),
        "map, 1500 MB": measured(classify, scene, model, maps[1], 1500),
        "read alone": measured(read, scene),
        "products alone": measured(products, pixels, bands),
    }
    print("| what | s | Mpx/min | peak MB |")
    print("|---|---|---|---|")
    for part, (took, memory) in parts.items():
        print(
            f"| {part} | {took:.1f} | {pixels / 1e6 / took * 60:.1f} | {memory:.0f} |", flush=True
        )
    took, memory = measured(forest, scene, maps[0])
    rate = FOREST_ROWS * labels.shape[1] / 1e6 / took * 60
    print(f"| random forest, {FOREST_ROWS} rows | {took:.1f} | {rate:.1f} | {memory:.0f} |")
    print("Same map with both budgets:", same_pixels(*maps))


if __name__ == "__main__":
    main()
