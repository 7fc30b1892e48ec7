#!/usr/bin/env python3
"""Pictures of the plug-in in a real QGIS window, for the documentation.

    .venv-engine/bin/python tools/screenshots.py
    .venv-engine/bin/python tools/screenshots.py --input scene.tif --prompts "water; tree; soil"

Starts QGIS under Xvfb with a profile of its own, opens the algorithm's dialog, runs it as the
toolbox does and photographs the screen. Without --input a scene is simulated.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
STARTUP = Path(__file__).with_name("screenshots_startup.py")
PROMPTS = """impervious surface: paved ground, roof | #c0392b
grass: low vegetation, meadow | #9acd32
tree: forest, woodland | #1b7837
bare soil | #b8860b
water: lake, river | #1f78b4"""
SETTINGS = """[qgis]
checkVersion=false
showTips=false
migration\\fileVersion=2

[app]
projections\\unknownCrsBehavior=UseProjectCrs

[PythonPlugins]
spectral_prompts=true
processing=true

[Processing]
Configuration\\WARN_UNMATCHING_CRS=false

[spectral_prompts]
engine_python={python}
"""


def parser() -> argparse.ArgumentParser:
    """The command line."""
    made = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    made.add_argument("--input", type=Path, help="raster to classify")
    made.add_argument("--prompts", default=PROMPTS, help="classes, one a line or separated by ;")
    made.add_argument("--refine", default="none", choices=("none", "gaussian"))
    made.add_argument("--output", type=Path, default=ROOT / "docs" / "images")
    made.add_argument("--size", default="1400x900", help="of the screen, in pixels")
    made.add_argument("--display", type=int, default=87, help="number of the X display to make")
    made.add_argument("--seconds", type=float, default=180.0, help="when to give up")
    return made


def make_profile(folder: Path, python: str) -> Path:
    """A QGIS profile in which only this plug-in is on."""
    profile = folder / "profiles" / "sp"
    plugins = profile / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "spectral_prompts").symlink_to(ROOT)
    (profile / "QGIS").mkdir()
    (profile / "QGIS" / "QGIS3.ini").write_text(SETTINGS.format(python=python), encoding="utf-8")
    return folder / "profiles"


def simulated(folder: Path) -> Path:
    """A scene to classify when the user gave none."""
    scene = folder / "simulated_scene.tif"
    program = ROOT / "tools" / "simulate_scene.py"
    subprocess.run([sys.executable, str(program), str(scene), "--no-truth"], check=True)
    return scene


def main(arguments: list[str] | None = None) -> int:
    """Take the pictures; returns the exit code."""
    given = parser().parse_args(arguments)
    needed = {name: shutil.which(name) for name in ("Xvfb", "qgis.bin")}
    needed["qgis.bin"] = needed["qgis.bin"] or shutil.which("qgis")
    missing = [name for name, path in needed.items() if path is None]
    if missing:
        print(f"Not found: {', '.join(missing)}; run 'make setup'.", file=sys.stderr)
        return 1
    given.output.mkdir(parents=True, exist_ok=True)
    python = os.environ.get("SPECTRAL_PROMPTS_PYTHON", sys.executable)
    with tempfile.TemporaryDirectory(prefix="spectral_prompts_") as name:
        folder = Path(name)
        scene = given.input.resolve() if given.input else simulated(folder)
        task = {
            "scene": str(scene),
            "prompts": given.prompts.replace(";", "\n"),
            "refine": given.refine,
            "images": str(given.output.resolve()),
            "log": str(folder / "log.txt"),
        }
        (folder / "task.json").write_text(json.dumps(task), encoding="utf-8")
        (folder / "run").mkdir(mode=0o700)
        environment = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"}
        environment.update(
            DISPLAY=f":{given.display}",
            XDG_RUNTIME_DIR=str(folder / "run"),
            SPECTRAL_PROMPTS_SCREENSHOTS=str(folder / "task.json"),
        )
        screen = ["-screen", "0", f"{given.size}x24", "-nolisten", "tcp"]
        server = subprocess.Popen([needed["Xvfb"], f":{given.display}", *screen])
        try:
            time.sleep(1)
            profiles = make_profile(folder, python)
            subprocess.run(
                [
                    needed["qgis.bin"],
                    "--nologo",
                    "--noversioncheck",
                    "--profiles-path",
                    str(profiles.parent),
                    "--profile",
                    "sp",
                    "--code",
                    str(STARTUP),
                ],
                env=environment,
                timeout=given.seconds,
                check=False,
            )
        except subprocess.TimeoutExpired:
            print(f"QGIS did not end within {given.seconds:g} s.", file=sys.stderr)
        finally:
            server.terminate()
            server.wait()
        log = folder / "log.txt"
        text = log.read_text(encoding="utf-8") if log.exists() else "QGIS wrote nothing."
        print(text)
        return 0 if text.rstrip().endswith("done") else 1


if __name__ == "__main__":
    sys.exit(main())
