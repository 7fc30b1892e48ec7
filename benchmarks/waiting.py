"""How long somebody waits for an answer: questions to a warm engine, and previews.

* questions, each asked of a fresh process first and then again, on the EnMAP scene of Potsdam;
* ``suggestsamples`` on the confidence of that scene's map;
* previews and the whole map of a simulated scene, each in a process of its own.

Run from the repository root: ``python benchmarks/waiting.py [--size 4000] [--folder DIR]``.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.scenes import data_folder  # noqa: E402
from benchmarks.speed import WORDS, measured  # noqa: E402
from engine.jobs import (  # noqa: E402
    ClassifyWithTextPrompts,
    ExplainPixel,
    ExplainPrompts,
    GrowRegion,
    InspectScene,
    SuggestSamples,
)
from engine.pipelines import run  # noqa: E402
from engine.progress import Progress  # noqa: E402

PROMPTS = "impervious: roof, asphalt\nlow vegetation: lawn, meadow\ntree\nsoil\nwater"
#: Middles of pixels with data.
PLACES = ((365910.0, 5808150.0), (367110.0, 5806950.0), (365310.0, 5805450.0))
STEPS = (50, 20, 5)


def preview(scene: str, output: str, step: int) -> None:
    """One preview, or the map for step 1."""
    run(
        ClassifyWithTextPrompts(
            input=scene, prompts="\n".join(WORDS), output=output, source="knowledge", step=step
        ),
        Progress(),
    )


def seconds(job) -> float:
    """Time of one job in this process."""
    start = time.perf_counter()
    run(job, Progress())
    return time.perf_counter() - start


def questions(scene: str, folder: Path) -> None:
    """First and median time of each question."""
    (x, y), more = PLACES[0], PLACES[1:]
    mapped = ClassifyWithTextPrompts(
        input=scene,
        prompts=PROMPTS,
        source="knowledge",
        output=str(folder / "m.tif"),
        confidence=str(folder / "c.tif"),
    )
    asked = {
        "inspectscene": [InspectScene(input=scene)] * 4,
        "explainprompts, known words": [ExplainPrompts(prompts=PROMPTS, offline=True)] * 8,
        "explainpixel": [
            ExplainPixel(input=scene, prompts=PROMPTS, x=x, y=y)
            for x, y in ((x, y), *more, *PLACES)
        ],
        "growregion, 0.1 rad": [
            GrowRegion(input=scene, x=x, y=y, angle=0.1) for x, y in ((x, y), *more, *PLACES)
        ],
        "whole map and confidence": [mapped] * 3,
        "suggestsamples": [
            SuggestSamples(confidence=mapped.confidence, map=mapped.output, count=10, output="")
        ]
        * 4,
        "explainprompts, one unknown word": [
            ExplainPrompts(prompts=f"{PROMPTS}\nzwergpony", offline=True)
        ]
        * 4,
    }
    print("| question | first, s | again, median, s |")
    print("|---|---|---|")
    for name, jobs in asked.items():
        first, *again = (seconds(job) for job in jobs)
        print(f"| {name} | {first:.2f} | {statistics.median(again):.3f} |")


def main() -> None:
    """Ask, preview, print two tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=4000, help="rows and columns")
    parser.add_argument("--layout", choices=("band", "pixel"), default="pixel")
    parser.add_argument("--folder", type=Path, help="keep the scene here (7.2 GB at 4000)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        questions(str(data_folder() / "enmap_potsdam" / "enmap_potsdam.tif"), folder)
        scene = (options.folder or folder) / f"speed_{options.size}_{options.layout}.tif"
        if not scene.exists():
            size = str(options.size)
            shape = ["--rows", size, "--cols", size, "--layout", options.layout, "--no-truth"]
            command = [sys.executable, ROOT / "tools" / "simulate_scene.py", scene, *shape]
            subprocess.run(command, check=True)
        print(f"\n{scene.stat().st_size / 1e9:.1f} GB")
        print("| step | s | peak MB |")
        print("|---|---|---|")
        for step in (*STEPS, 1):
            took, memory = measured(preview, str(scene), str(folder / "p.tif"), step)
            print(f"| {step} | {took:.1f} | {memory:.0f} |")


if __name__ == "__main__":
    main()
