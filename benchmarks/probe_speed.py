"""Training and mapping with the text-aligned probe on a large simulated scene.

Each part runs in a process of its own, one after the other, on the same file: training on squares
of the truth, mapping with two memory budgets (maps compared), the floor, and a scikit-learn random
forest by windows. The floor is what no arrangement of the work can avoid: reading and converting
every pixel once, and as many multiplications as the map takes without any margin, at the rate of
large matrix products.

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

#: Squares of the truth that are labelled: their distance and side in pixels, and how far they go.
#: Training reads every tile that holds one, and is not what is measured here.
_EVERY, _SIDE, _REACH = 60, 6, 600
#: Multiplications a pixel takes in each stage: components and guide of every band; four blurs of
#: 31 layers along two axes, in pieces of 64 pixels with 8 sigmas beside them; tokens of 270 + 120
#: numbers; two residual networks; keys, values, query and output; the vector; all of these again
#: for the partner, whose token has 270 numbers.
_STAGES = {
    "components": lambda bands: 36 * bands,
    "scale space": lambda bands: 31 * 2 * sum(64 + 8 * sigma for sigma in (1, 2, 4, 8)),
    "tokens": lambda bands: 390 * 128,
    "residual networks": lambda bands: 2 * 2 * 128 * 256,
    "question": lambda bands: 4 * 128 * 128,
    "vector": lambda bands: 128 * 64,
    "partner": lambda bands: 270 * 128 + 2 * 2 * 128 * 256 + 4 * 128 * 128 + 128 * 64,
}


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


def products(multiplications: float) -> None:
    """So many multiplications, in large matrix products."""
    import torch

    first, second = torch.randn(2048, 2048), torch.randn(2048, 2048)
    for _ in range(round(multiplications / 2048**3)):
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
        labels, profile = dataset.read(1), dataset.profile | {"count": 1}
    rows, cols = np.indices(labels.shape)
    labels[(rows % _EVERY >= _SIDE) | (cols % _EVERY >= _SIDE)] = 0
    labels[_REACH:] = labels[:, _REACH:] = 0
    with rasterio.open(reference, "w", **profile) as dataset:
        dataset.write(labels, 1)
    with rasterio.open(scene) as dataset:
        pixels, bands = dataset.width * dataset.height, dataset.count
    maps = [folder / "one.tif", folder / "other.tif"]
    training, peak = measured(train, scene, reference, model)
    print(f"{pixels / 1e6:.1f} Mpx, {bands} bands, {scene.stat().st_size / 1e9:.1f} GB")
    print(f"Training on {int((labels > 0).sum()):,} pixels: {training:.0f} s, peak {peak:.0f} MB")
    each = {stage: count(bands) for stage, count in _STAGES.items()}
    told = ", ".join(f"{stage} {count / 1e3:.0f}" for stage, count in each.items())
    print(f"Thousand multiplications a pixel: {told}")
    parts = {
        "map, 1000 MB": measured(classify, scene, model, maps[0], 1000),
        "map, 1500 MB": measured(classify, scene, model, maps[1], 1500),
        "read alone": measured(read, scene),
        "products alone": measured(products, pixels * sum(each.values())),
    }
    floor = parts["read alone"][0] + parts["products alone"][0]
    print("| what | s | Mpx/min | peak MB |")
    print("|---|---|---|---|")
    for part, (took, memory) in parts.items():
        print(
            f"| {part} | {took:.1f} | {pixels / 1e6 / took * 60:.1f} | {memory:.0f} |", flush=True
        )
    print(f"| floor: both | {floor:.1f} | {pixels / 1e6 / floor * 60:.1f} | |")
    took, memory = measured(forest, scene, maps[0])
    rate = FOREST_ROWS * labels.shape[1] / 1e6 / took * 60
    print(f"| random forest, {FOREST_ROWS} rows | {took:.1f} | {rate:.1f} | {memory:.0f} |")
    print("Same map with both budgets:", same_pixels(*maps))


if __name__ == "__main__":
    main()
