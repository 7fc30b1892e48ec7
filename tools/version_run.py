#!/usr/bin/env python3
"""One real run of ``qgis_process`` with a real engine, and what it ran with, in one line.

    QGIS_CUSTOM_CONFIG_PATH=... SPECTRAL_PROMPTS_PYTHON=... python3 tools/version_run.py

A scene of three materials is made, mapped from their names, and the map compared with what was put
in. Used by tools/test_versions.sh; runs in a Python that has QGIS's packages.
"""

from __future__ import annotations

import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
#: The scene is easy: less than this means that something is wrong.
LEAST_RIGHT = 0.95


def main() -> int:
    """Make, run, compare, tell; 1 when there is no map or a wrong one."""
    from qgis.core import Qgis
    from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR

    scenes = _scenes()
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        print("there is no qgis_process", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        truth, values = scenes.scene_values(height=120, width=180)
        scene = scenes.write_raster(Path(folder) / "scene.tif", values)
        map_path = Path(folder) / "map.tif"
        call = _caller(program, Path(folder))
        call("plugins", "enable", "spectral_prompts")
        start = time.monotonic()
        told = call(
            "--json",
            "run",
            "spectralprompts:classifywithtextprompts",
            "--",
            f"INPUT={scene}",
            f"PROMPTS={scenes.PROMPTS}",
            f"OUTPUT={map_path}",
            f"REPORT={Path(folder) / 'report.html'}",
        )
        seconds = time.monotonic() - start
        confidence = json.loads(told)["results"]["MEAN_CONFIDENCE"]
        right = float((scenes.read_raster(map_path)[0] == truth).mean())
    engine = subprocess.run(
        [os.environ["SPECTRAL_PROMPTS_PYTHON"], "-V"], capture_output=True, text=True, check=True
    ).stdout.split()[-1]
    version = getattr(Qgis, "QGIS_VERSION", None) or Qgis.version()
    print(
        f"QGIS {version.partition('-')[0]}, Qt {QT_VERSION_STR}, PyQt {PYQT_VERSION_STR}, Python "
        f"{platform.python_version()}, engine's Python {engine}: run {seconds:.1f} s, "
        f"{right:.1%} of pixels right, mean confidence {confidence:.2f}"
    )
    return 0 if right >= LEAST_RIGHT else 1


def _scenes():
    """The makers of small rasters that the tests use."""
    path = ROOT / "tests" / "qgis" / "conftest.py"
    spec = importlib.util.spec_from_file_location("version_run_scenes", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def _caller(program: str, folder: Path):
    profile = folder / "profile"
    plugins = profile / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "spectral_prompts").symlink_to(ROOT)
    variables = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(profile)}

    def call(*arguments: str) -> str:
        done = subprocess.run(
            [program, *arguments], env=variables, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise SystemExit(f"qgis_process {arguments[0]} failed: {done.stderr.strip()}")
        return done.stdout

    return call


if __name__ == "__main__":
    sys.exit(main())
