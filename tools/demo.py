#!/usr/bin/env python3
"""Words in, class map out: run the plugin's main algorithm through the real qgis_process.

    make demo
    make demo INPUT=scene.tif PROMPTS="water: lake; tree; bare soil"

Without INPUT a scene is simulated (docs/simulated-scene.md) and the map is scored against its
truth. Everything is left in demo-output/ (or the folder DEMO_OUTPUT). Settings come from the
environment variables INPUT, PROMPTS and REFINE, which `make` sets. QGIS runs with a profile of its
own: yours is not touched.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from demo_figure import class_info, draw_result, draw_truth  # noqa: E402

from engine.errors import EngineError  # noqa: E402
from engine.output.grid import ClassInfo  # noqa: E402
from engine.text.promptset import PromptSet  # noqa: E402
from simulation.scene import Settings, simulate  # noqa: E402

FOLDER = Path(os.environ.get("DEMO_OUTPUT") or ROOT / "demo-output").absolute()
ALGORITHM = "spectralprompts:classifywithtextprompts"
#: Pixels with at least this share (percent) of one class count as pure.
PURE_PERCENT = 90


class DemoError(Exception):
    """The demo cannot go on; the text says why."""


@dataclass(frozen=True)
class Subject:
    """What is classified.

    Attributes
    ----------
    raster : Path
    prompts : PromptSet
    truth : Path or None
        Truth map of a simulated scene.
    """

    raster: Path
    prompts: PromptSet
    truth: Path | None


def main() -> int:
    """Run the demo; returns the exit code."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    # The other files are written anew by every demo.
    for name in ("truth.png", "score.json"):
        (FOLDER / name).unlink(missing_ok=True)
    try:
        subject = _subject(os.environ.get("INPUT", ""), os.environ.get("PROMPTS", ""))
        outputs, seconds = _classify(subject, os.environ.get("REFINE") or "none")
        _tell(subject, outputs, seconds)
    except DemoError as error:
        print(f"demo: {error}", file=sys.stderr)
        return 1
    except EngineError as error:
        print(f"demo: {error.message}", file=sys.stderr)
        return 1
    return 0


def _subject(raster: str, prompts: str) -> Subject:
    if raster:
        path = Path(raster).expanduser().resolve()
        if not path.exists():
            raise DemoError(f"INPUT={raster}: there is no such file.")
        if not prompts:
            raise DemoError(
                "INPUT needs PROMPTS: name the classes to look for, as in "
                'make demo INPUT=scene.tif PROMPTS="water: lake, river; tree; bare soil"'
            )
        return Subject(path, PromptSet.parse(prompts), None)
    scene = _sample()
    own = PromptSet.load(scene.with_suffix(".prompts.json"))
    truth = scene.with_name(f"{scene.stem}_truth.tif")
    return Subject(scene, PromptSet.parse(prompts) if prompts else own, truth)


def _sample() -> Path:
    """The simulated scene, made unless it is there and made by the same code."""
    code = hashlib.sha256()
    for source in sorted((ROOT / "tools" / "simulation").glob("*.py")):
        code.update(source.read_bytes())
    folder = FOLDER / "sample"
    stamp = folder / ".made-by"
    scene = folder / "simulated_scene.tif"
    if stamp.is_file() and stamp.read_text() == code.hexdigest() and scene.is_file():
        return scene
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    settings = Settings()
    print(f"Simulating a scene of {settings.cols} x {settings.rows} pixels, {settings.bands} bands")
    simulate(scene, settings)
    stamp.write_text(code.hexdigest())
    return scene


def _classify(subject: Subject, refine: str) -> tuple[dict[str, Path], float]:
    """Run the algorithm; its files by parameter name, and the seconds qgis_process took."""
    outputs = {
        "OUTPUT": FOLDER / "class_map.tif",
        "CONFIDENCE": FOLDER / "confidence.tif",
        "REPORT": FOLDER / "report.html",
    }
    prompts = FOLDER / "classes.prompts.json"
    subject.prompts.save(prompts)
    given = {"INPUT": subject.raster, "PROMPT_FILE": prompts, "REFINE": refine, **outputs}
    print(f"Classifying {subject.raster.name} with qgis_process:")
    for entry in subject.prompts.classes:
        words = f": {', '.join(entry.prompts)}" if entry.prompts else ""
        print(f"  {entry.name}{words}")
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        raise DemoError("there is no qgis_process on the PATH: install QGIS 3.22 or newer.")
    with tempfile.TemporaryDirectory(prefix="spectral-prompts-") as scratch:
        environment = _isolated(Path(scratch))
        _run([program, "plugins", "enable", "spectral_prompts"], environment)
        parameters = [f"{name}={value}" for name, value in given.items()]
        start = time.monotonic()
        answer = _run([program, "--json", "run", ALGORITHM, "--", *parameters], environment)
        seconds = time.monotonic() - start
    missing = [path for path in outputs.values() if not path.is_file()]
    if missing:
        raise DemoError(f"qgis_process ended well but {missing[0]} is not there:\n{answer}")
    (FOLDER / "result.json").write_text(answer, encoding="utf-8")
    return outputs, seconds


def _isolated(scratch: Path) -> dict[str, str]:
    """Variables for a QGIS with an empty profile that holds this plugin alone."""
    plugins = scratch / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "spectral_prompts").symlink_to(ROOT, target_is_directory=True)
    (scratch / "run").mkdir(mode=0o700)
    return {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(scratch),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(scratch / "run"),
        "SPECTRAL_PROMPTS_PYTHON": sys.executable,
        # The demo keeps its word: nothing is fetched.
        "HF_HUB_OFFLINE": "1",
    }


def _run(command: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        # QGIS says the same sentence twice, among warnings of its own Python code.
        lines = dict.fromkeys((done.stderr or done.stdout).strip().splitlines())
        kept = [line for line in lines if line and "DeprecationWarning" not in line]
        raise DemoError(f"{Path(command[0]).name} failed:\n" + "\n".join(kept))
    return done.stdout


def _tell(subject: Subject, outputs: dict[str, Path], seconds: float) -> None:
    """Draw the pictures, and say where everything is and how good it is."""
    print(f"Done in {seconds:.1f} s (qgis_process as a whole, engine start included).")
    names = {entry.value: entry.name for entry in subject.prompts.classes}
    mapped, confidence = outputs["OUTPUT"], outputs["CONFIDENCE"]
    places = [
        ("class map", mapped),
        ("confidence", confidence),
        ("report", outputs["REPORT"]),
        ("picture", draw_result(subject.raster, mapped, confidence, names, FOLDER / "map.png")),
    ]
    known = _truth_classes(subject) if subject.truth else None
    if subject.truth and known:
        colors = {entry.name: entry.color for entry in class_info(mapped, names)}
        classes = [ClassInfo(c.value, c.name, colors[c.name]) for c in known.classes]
        picture = draw_truth(subject.truth, classes, FOLDER / "truth.png")
        places += [("truth map", subject.truth), ("truth", picture)]
    for label, path in places:
        print(f"  {label:<11} {path}")
    if subject.truth and known:
        _tell_score(score(mapped, subject.truth, subject.prompts, known))
    elif subject.truth:
        print("No score: the truth map of the simulated scene has other classes than yours.")


def _truth_classes(subject: Subject) -> PromptSet | None:
    """The classes of the truth map if the map has the same ones, whatever their values."""
    known = PromptSet.load(subject.raster.with_suffix(".prompts.json"))
    same = {c.name for c in known.classes} == {c.name for c in subject.prompts.classes}
    return known if same else None


def _tell_score(scores: dict[str, dict[str, Any]]) -> None:
    print(
        "Against the truth map of the simulated scene (class with the largest share of each pixel):"
    )
    for name, entry in scores.items():
        print(
            f"  {name:<12} {entry['pixels']:>7,} pixels   overall accuracy {entry['overall']:.3f}"
            f"   kappa {entry['kappa']:.3f}"
        )
    print("  class                       pixels   producer's accuracy   user's accuracy")
    for row in scores["all pixels"]["classes"]:
        print(
            f"  {row['name']:<24} {row['pixels']:>9,} {row['producers']:>21.3f}"
            f" {row['users']:>17.3f}"
        )
    print("A simulated scene is kinder than a real one: benchmarks/RESULTS.md has measured scenes.")
    (FOLDER / "score.json").write_text(json.dumps(scores, indent=1) + "\n", encoding="utf-8")


def score(
    mapped: Path, truth: Path, prompts: PromptSet, known: PromptSet
) -> dict[str, dict[str, Any]]:
    """Scores of a class map against a simulated scene's truth map.

    Parameters
    ----------
    mapped, truth : Path
        Class map; truth map with the dominant class (band 1) and its share in percent (band 2).
    prompts, known : PromptSet
        Classes of the map and of the truth; the names agree, values may not.

    Returns
    -------
    dict
        For "all pixels" and "pure pixels": pixels, overall, average, kappa, classes.
    """
    import numpy as np
    import rasterio

    from engine.assess.confusion import confusion_matrix

    with rasterio.open(truth) as raster:
        reference, percent = raster.read([1, 2])
    with rasterio.open(mapped) as raster:
        found = raster.read(1)
    to_truth = np.zeros(max(int(found.max()), *(c.value for c in prompts.classes)) + 1, np.uint16)
    names = {c.name: c.value for c in known.classes}
    for entry in prompts.classes:
        to_truth[entry.value] = names[entry.name]
    found = to_truth[found]
    values = [c.value for c in known.classes]
    scores: dict[str, dict[str, Any]] = {}
    for name, where in (("all pixels", reference > 0), ("pure pixels", percent >= PURE_PERCENT)):
        matrix = confusion_matrix(np.where(where, reference, 0), found, values)
        scores[name] = {
            "pixels": matrix.total,
            "overall": matrix.overall_accuracy,
            "average": matrix.average_accuracy,
            "kappa": matrix.kappa,
            "classes": [
                {
                    "name": entry.name,
                    "pixels": int(matrix.reference_totals[i]),
                    "producers": float(matrix.producers_accuracy[i]),
                    "users": float(matrix.users_accuracy[i]),
                }
                for i, entry in enumerate(known.classes)
            ],
        }
    return scores


if __name__ == "__main__":
    sys.exit(main())
