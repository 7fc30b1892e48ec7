"""Accuracy of class maps made from words alone, on scenes with a reference.

Same settings for every scene; no label is seen by the engine. Run from the repository root::

    SPECTRAL_PROMPTS_DATA=... python benchmarks/accuracy.py [--seeds 5] [--scene NAME ...]
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.scenes import SCENES, Reference, data_folder
from engine.assess import confusion_matrix
from engine.jobs import REFINEMENTS, ClassifyWithTextPrompts
from engine.pipelines import run
from engine.progress import Progress


@dataclass(frozen=True)
class Score:
    """Accuracies of one map, fractions."""

    overall: float
    average: float
    kappa: float
    producers: np.ndarray
    confidence: float
    unlike: float


def score(reference: Reference, refine: str, seed: int, folder: Path) -> Score:
    """Map one scene and compare it with its reference."""
    output, confidence = folder / "map.tif", folder / "confidence.tif"
    result = run(
        ClassifyWithTextPrompts(
            input=str(reference.raster),
            output=str(output),
            confidence=str(confidence),
            prompts="\n".join(reference.prompts),
            source="knowledge",
            refine=refine,
            seed=seed,
        ),
        Progress(),
    )
    with rasterio.open(output) as dataset:
        mapped = dataset.read(1)
    with rasterio.open(confidence) as dataset:
        sure = dataset.read(1)
    matrix = confusion_matrix(reference.labels, mapped, list(range(1, len(reference.prompts) + 1)))
    return Score(
        matrix.overall_accuracy,
        matrix.average_accuracy,
        matrix.kappa,
        matrix.producers_accuracy,
        float(np.nanmean(sure[reference.labels > 0])),
        result.numbers["unlike_share"],
    )


def main() -> None:
    """Print one table row per scene and refinement."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--scene", nargs="+", choices=sorted(SCENES), default=list(SCENES))
    parser.add_argument("--refine", nargs="+", choices=REFINEMENTS, default=["none", "gaussian"])
    options = parser.parse_args()
    warnings.simplefilter("ignore", NotGeoreferencedWarning)
    scores = "OA | AA | kappa | mean confidence | like no class | producer's accuracy"
    print(f"| scene | refine | {scores} |")
    print("|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for scene in options.scene:
            reference = SCENES[scene](data_folder(), folder)
            for refine in options.refine:
                scores = [score(reference, refine, seed, folder) for seed in range(options.seeds)]
                print(_row(scene, refine, reference, scores), flush=True)


def _row(scene: str, refine: str, reference: Reference, scores: list[Score]) -> str:
    def spread(values: list[float]) -> str:
        return f"{np.mean(values):.3f} +- {np.std(values):.3f}"

    producers = np.mean([one.producers for one in scores], axis=0)
    classes = ", ".join(
        f"{name} {value:.2f}" for name, value in zip(reference.prompts, producers, strict=True)
    )
    cells = [
        scene,
        refine,
        spread([one.overall for one in scores]),
        spread([one.average for one in scores]),
        spread([one.kappa for one in scores]),
        f"{np.mean([one.confidence for one in scores]):.2f}",
        f"{np.mean([one.unlike for one in scores]):.1%}",
        classes,
    ]
    return "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    main()
