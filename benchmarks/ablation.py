"""What each part of the knowledge source adds: the same runs with one part taken out or changed.

Run from the repository root: ``python benchmarks/ablation.py [--seeds 3]``.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import warnings
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import partial
from pathlib import Path
from unittest.mock import patch

from rasterio.errors import NotGeoreferencedWarning

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.accuracy import score
from benchmarks.scenes import SCENES, data_folder
from engine.knowledge.calibration import CalibrationModel
from engine.knowledge.error import ErrorModel
from engine.knowledge.likelihood import ClassMixtures
from engine.knowledge.simulate import Mixing

SOURCE = "engine.knowledge.source"
EVIDENCE = "engine.pipelines.evidence"
#: So stiff that no gain moves.
FIXED = CalibrationModel(common=1e-6, smooth=1e-6, band=1e-6)
FIXED_NUMBERS = replace(FIXED, digital_numbers=True)
DEVELOPED_ON = ("potsdam", "samson", "landsat5", "sentinel2")

VARIANTS: dict[str, Callable[[], AbstractContextManager[object]]] = {
    "as shipped": nullcontext,
    "no calibration of reflectance": partial(
        patch.multiple, EVIDENCE, REFLECTANCE=FIXED, GUESSED_SCALE=FIXED
    ),
    "no calibration of digital numbers": partial(
        patch, f"{EVIDENCE}.DIGITAL_NUMBERS", FIXED_NUMBERS
    ),
    "a guessed scale is believed": partial(patch, f"{EVIDENCE}.GUESSED_SCALE", CalibrationModel()),
    "pure pixels only": partial(
        patch, f"{SOURCE}.Mixing", partial(Mixing, mixed=0.0, surroundings=0.0)
    ),
    "twice the mixing": partial(
        patch, f"{SOURCE}.Mixing", partial(Mixing, mixed=0.4, surroundings=0.2)
    ),
    "no shadow, no haze": partial(
        patch, f"{SOURCE}.Mixing", partial(Mixing, shadowed=0.0, haze=0.0)
    ),
    "no natural variability": partial(
        patch, f"{SOURCE}.ErrorModel", partial(ErrorModel, natural=0)
    ),
    "no smooth errors": partial(patch, f"{SOURCE}.ErrorModel", partial(ErrorModel, smooth=())),
    "gain error 0.4": partial(patch, f"{SOURCE}.ErrorModel", partial(ErrorModel, gain=0.4)),
    "one Gaussian a class": partial(
        patch, f"{SOURCE}.ClassMixtures", partial(ClassMixtures, n_centres=1)
    ),
    "four Gaussians a class": partial(
        patch, f"{SOURCE}.ClassMixtures", partial(ClassMixtures, n_centres=4)
    ),
    "no shrinkage": partial(patch, f"{SOURCE}.ClassMixtures", partial(ClassMixtures, shrinkage=0)),
    "full shrinkage": partial(
        patch, f"{SOURCE}.ClassMixtures", partial(ClassMixtures, shrinkage=1)
    ),
}


def main() -> None:
    """Print overall accuracy per variant and scene."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=3)
    seeds = range(parser.parse_args().seeds)
    warnings.simplefilter("ignore", NotGeoreferencedWarning)
    print("| variant | " + " | ".join(DEVELOPED_ON) + " |")
    print("|---|" + "---|" * len(DEVELOPED_ON))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        references = [SCENES[scene](data_folder(), folder) for scene in DEVELOPED_ON]
        for variant, changed in VARIANTS.items():
            cells = []
            for reference in references:
                with changed():
                    scores = [score(reference, "none", seed, folder) for seed in seeds]
                cells.append(f"{sum(one.overall for one in scores) / len(scores):.3f}")
            print(f"| {variant} | {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
