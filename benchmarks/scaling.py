"""The same scenes under an unknown scale, an unknown offset and a smooth error of the sensor.

Values are changed and saved as plain numbers without any metadata on their scale, as happens when
a raster passes through several hands. Run from the repository root:
``python benchmarks/scaling.py [--seeds 3] [--believed]``.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import warnings
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from rasterio.errors import NotGeoreferencedWarning

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.accuracy import score
from benchmarks.scenes import SCENES, data_folder, write_raster
from engine.pipelines import evidence
from engine.scene import Scene, Window

CHANGES: dict[str, Callable[[np.ndarray, np.ndarray], np.ndarray]] = {
    "as they are, scale not told": lambda values, nm: values,
    "x 0.25": lambda values, nm: values * 0.25,
    "x 0.5": lambda values, nm: values * 0.5,
    "x 2": lambda values, nm: values * 2,
    "x 3700, whole numbers": lambda values, nm: np.round(values * 3700),
    "+ 0.1": lambda values, nm: values + 0.1,
    "smooth error of 35 %": lambda values, nm: values * np.exp(0.35 * np.sin(nm / 250)),
}


def main() -> None:
    """Print overall accuracy per change and scene."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--believed", action="store_true", help="take the guessed scale as told")
    options = parser.parse_args()
    seeds = range(options.seeds)
    if options.believed:
        evidence.GUESSED_SCALE = evidence.REFLECTANCE
    warnings.simplefilter("ignore", NotGeoreferencedWarning)
    names = ("potsdam", "samson", "sentinel2")
    print("| values | " + " | ".join(names) + " |")
    print("|---|" + "---|" * len(names))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        references = [SCENES[scene](data_folder(), folder) for scene in names]
        for change, apply in CHANGES.items():
            cells = []
            for reference in references:
                changed = folder / "changed.tif"
                _write(changed, reference.raster, apply)
                other = replace(reference, raster=changed)
                scores = [score(other, "none", seed, folder).overall for seed in seeds]
                cells.append(f"{np.mean(scores):.3f}")
            print(f"| {change} | {' | '.join(cells)} |", flush=True)


def _write(path: Path, raster: Path, apply: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> None:
    """Usable bands of a raster as reflectance, changed, 0 where there is no data."""
    with Scene.open(raster) as scene:
        block = scene.read(Window(0, 0, scene.height, scene.width))
        wavelengths = scene.wavelengths[scene.usable]
    values = apply(block.values, wavelengths[:, None, None]).astype(np.float32)
    write_raster(path, np.where(block.valid, np.maximum(values, 1e-6), 0), wavelengths)


if __name__ == "__main__":
    main()
