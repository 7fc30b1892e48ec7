"""Classifying many objects of a large simulated scene: polygons, and segments of all of it.

Each part runs in a process of its own, one after the other, on the same file: a model is trained on
300 polygons, then thousands of others are classified with two memory budgets and numbers of threads
(layers compared), then the whole scene in segments. Reading the scene alone is the floor. Polygons
are discs of 3 to 5 pixels radius, as crowns or roofs might be.

Run from the repository root: ``python benchmarks/objects_speed.py [--size 1200] [--polygons 10000]
[--folder DIR]``.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pyogrio.raw
import rasterio
import shapely

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.speed import measured, read  # noqa: E402
from engine.jobs import ClassifyObjects, TrainObjects  # noqa: E402
from engine.pipelines import run  # noqa: E402
from engine.progress import Progress  # noqa: E402

_TRAINED = 300
#: Radii in pixels.
_RADII = (3.0, 5.0)


def train(scene: Path, polygons: Path, model: Path, network: str) -> None:
    """The engine's job, with its defaults but the score."""
    run(
        TrainObjects(
            input=str(scene),
            polygons=str(polygons),
            class_field="cover",
            model=str(model),
            network=network,
        ),
        Progress(),
    )


def classify(
    scene: Path, polygons: Path | str, model: Path, output: Path, memory_mb: int, threads: int
) -> None:
    """The engine's job, with a report."""
    run(
        ClassifyObjects(
            input=str(scene),
            polygons=str(polygons),
            model=str(model),
            output=str(output),
            report=str(output.with_suffix(".html")),
            memory_mb=memory_mb,
            threads=threads,
        ),
        Progress(),
    )


def discs(truth: Path, count: int, folder: Path) -> tuple[Path, Path]:
    """Discs all over a scene: those to learn from, with their cover, and those to classify."""
    with rasterio.open(truth) as dataset:
        labels, crs, transform = dataset.read(1), dataset.crs.to_wkt(), dataset.transform
    rng = np.random.default_rng(0)
    rows = rng.uniform(_RADII[1], labels.shape[0] - _RADII[1], count + _TRAINED)
    cols = rng.uniform(_RADII[1], labels.shape[1] - _RADII[1], count + _TRAINED)
    radii = rng.uniform(*_RADII, count + _TRAINED) * transform.a
    x, y = transform.c + cols * transform.a, transform.f + rows * transform.e
    shapes = shapely.to_wkb(shapely.buffer(shapely.points(x, y), radii, quad_segs=6))
    cover = labels[rows.astype(int), cols.astype(int)].astype(np.int64)
    files = folder / "learn.gpkg", folder / "classify.gpkg"
    for path, part in zip(files, (slice(_TRAINED), slice(_TRAINED, None)), strict=True):
        pyogrio.raw.write(
            path, shapes[part], [cover[part]], ["cover"], geometry_type="Polygon", crs=crs
        )
    return files


def same_layers(one: Path, other: Path) -> bool:
    """Whether two layers hold the same polygons with the same values."""
    first, second = (pyogrio.raw.read(path) for path in (one, other))
    return list(first[2]) == list(second[2]) and all(
        np.array_equal(a, b, equal_nan=a.dtype.kind == "f")
        for a, b in zip(first[3], second[3], strict=True)
    )


def main() -> None:
    """Make the scene if it is not there, run all parts, print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=1200, help="rows and columns")
    parser.add_argument("--polygons", type=int, default=10_000, help="how many are classified")
    parser.add_argument("--network", default="pooled", help="network of the model")
    parser.add_argument("--folder", type=Path, help="keep the scene here")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        kept = options.folder or Path(name)
        scene = kept / f"objects_{options.size}.tif"
        truth = kept / f"objects_{options.size}_truth.tif"
        if not scene.exists():
            size = str(options.size)
            command = [sys.executable, ROOT / "tools" / "simulate_scene.py", scene]
            subprocess.run([*command, "--rows", size, "--cols", size], check=True)
        _table(scene, truth, Path(name), options)


def _table(scene: Path, truth: Path, folder: Path, options: argparse.Namespace) -> None:
    learn, many = discs(truth, options.polygons, folder)
    model, segments = folder / "objects.spm", folder / "segments.gpkg"
    layers = [folder / "one.gpkg", folder / "other.gpkg"]
    with rasterio.open(scene) as dataset:
        pixels, bands = dataset.width * dataset.height, dataset.count
    print(f"{pixels / 1e6:.1f} Mpx, {bands} bands, {scene.stat().st_size / 1e9:.1f} GB")
    took, peak = measured(train, scene, learn, model, options.network)
    print(f"Training ({options.network}) on {_TRAINED} polygons: {took:.0f} s, peak {peak:.0f} MB")
    parts = {
        "read alone": measured(read, scene),
        "polygons, 1000 MB": measured(classify, scene, many, model, layers[0], 1000, 0),
        "polygons, 1500 MB, 1 thread": measured(classify, scene, many, model, layers[1], 1500, 1),
        "segments of 50 pixels": measured(classify, scene, "", model, segments, 1000, 0),
    }
    counts = dict.fromkeys(parts, options.polygons) | {
        "segments of 50 pixels": pyogrio.read_info(segments)["features"],
        "read alone": 0,
    }
    print("| what | objects | s | objects/s | peak MB |")
    print("|---|---|---|---|---|")
    for name, (took, peak) in parts.items():
        count = counts[name]
        rate = f"{count / took:,.0f}" if count else ""
        print(f"| {name} | {f'{count:,}' if count else ''} | {took:.1f} | {rate} | {peak:.0f} |")
    meta, _, _, columns = pyogrio.raw.read(layers[0])
    found = dict(zip(meta["fields"], columns, strict=True))
    print(f"Right: {(found['cover'] == found['class_value']).mean():.3f} of the polygons")
    print("Same layer with both budgets and numbers of threads:", same_layers(*layers))


if __name__ == "__main__":
    main()
