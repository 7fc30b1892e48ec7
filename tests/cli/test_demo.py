"""`make demo`: the score is right, refusals are one sentence, a user's raster gets its map."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys

import numpy as np
import pytest
import rasterio

from engine.text.promptset import PromptSet


@pytest.fixture(scope="module")
def demo(root):
    """The script as a module."""
    sys.path.insert(0, str(root / "tools"))
    try:
        spec = importlib.util.spec_from_file_location("demo_script", root / "tools" / "demo.py")
        module = importlib.util.module_from_spec(spec)
        sys.modules["demo_script"] = module  # dataclasses look their module up
        spec.loader.exec_module(module)
        yield module
    finally:
        sys.path.remove(str(root / "tools"))
        sys.modules.pop("demo_script", None)


def run(root, folder, **variables):
    clean = {k: v for k, v in os.environ.items() if k not in ("INPUT", "PROMPTS", "REFINE")}
    return subprocess.run(
        [sys.executable, str(root / "tools" / "demo.py")],
        env={**clean, "DEMO_OUTPUT": str(folder), **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def write(path, *bands):
    values = np.stack(bands).astype(np.uint8)
    profile = {"driver": "GTiff", "dtype": "uint8", "count": len(values)}
    profile["transform"] = rasterio.transform.from_origin(0, 2, 1, 1)
    with rasterio.open(path, "w", height=2, width=4, **profile) as raster:
        raster.write(values)
    return path


def test_score_of_a_constant_map(demo, tmp_path):
    """Rows are the truth: a map of one class has full producer's accuracy in that class alone."""
    truth = [[0, 1, 1, 1], [2, 2, 2, 2]]
    share = [[0, 95, 60, 60], [100, 100, 100, 50]]
    reference = write(tmp_path / "truth.tif", truth, share)
    mapped = write(tmp_path / "map.tif", np.full((2, 4), 2))
    classes = PromptSet.parse("water\nsoil")
    scores = demo.score(mapped, reference, classes, classes)
    everything, pure = scores["all pixels"], scores["pure pixels"]
    assert everything["pixels"] == 7 and everything["overall"] == pytest.approx(4 / 7)
    assert pure["pixels"] == 4 and pure["overall"] == pytest.approx(3 / 4)
    water, soil = everything["classes"]
    assert (water["producers"], soil["producers"]) == (0, 1)
    assert soil["users"] == pytest.approx(4 / 7)
    assert everything["kappa"] == pytest.approx(0)


def test_score_goes_by_names_when_values_differ(demo, tmp_path):
    truth = [[1, 1, 2, 2], [1, 1, 2, 2]]
    reference = write(tmp_path / "truth.tif", truth, np.full((2, 4), 100))
    mapped = write(tmp_path / "map.tif", 3 - np.array(truth))
    known, typed = PromptSet.parse("water\nsoil"), PromptSet.parse("soil\nwater")
    assert demo.score(mapped, reference, typed, known)["all pixels"]["overall"] == 1


def test_missing_raster_is_named(root, tmp_path):
    done = run(root, tmp_path, INPUT="nowhere.tif", PROMPTS="water; soil")
    assert done.returncode == 1
    assert done.stderr.strip() == "demo: INPUT=nowhere.tif: there is no such file."


def test_raster_without_words_is_refused_with_an_example(root, tmp_path):
    raster = write(tmp_path / "scene.tif", np.ones((2, 4)))
    done = run(root, tmp_path / "out", INPUT=str(raster))
    assert done.returncode == 1
    assert "INPUT needs PROMPTS" in done.stderr and "make demo" in done.stderr
    assert "Traceback" not in done.stderr


def test_words_nobody_understands_are_refused_in_one_sentence(root, tmp_path):
    if not (shutil.which("qgis_process.bin") or shutil.which("qgis_process")):
        pytest.skip("no qgis_process on this machine")
    raster = tmp_path / "scene.tif"
    tool = root / "tools" / "simulate_scene.py"
    options = ["--rows", "16", "--cols", "16", "--bands", "30", "--no-truth"]
    subprocess.run([sys.executable, str(tool), str(raster), *options], check=True)
    done = run(root, tmp_path / "out", INPUT=str(raster), PROMPTS="water; xqzzt")
    assert done.returncode == 1
    assert done.stderr.count("'xqzzt'") == 1
    assert "Warning" not in done.stderr and "Traceback" not in done.stderr
    assert not list((tmp_path / "out").glob("*.tif*"))


def test_own_raster_through_the_real_qgis_process(root, tmp_path):
    if not (shutil.which("qgis_process.bin") or shutil.which("qgis_process")):
        pytest.skip("no qgis_process on this machine")
    scene = tmp_path / "my scene.tif"
    tool = root / "tools" / "simulate_scene.py"
    options = ["--rows", "32", "--cols", "32", "--bands", "60", "--no-truth"]
    subprocess.run([sys.executable, str(tool), str(scene), *options], check=True)
    before = scene.read_bytes()
    done = run(
        root,
        tmp_path / "out",
        INPUT=str(scene),
        PROMPTS='water: lake; trees; "quoted: name": bare soil; built-up: asphalt',
    )
    assert done.returncode == 0, done.stderr
    written = {path.name for path in (tmp_path / "out").iterdir()}
    assert {"class_map.tif", "confidence.tif", "report.html", "map.png"} <= written
    with rasterio.open(tmp_path / "out" / "class_map.tif") as raster:
        values = raster.read(1)
    with rasterio.open(scene) as raster:
        valid = raster.read(1) != raster.nodata
    assert ((values > 0) == valid).all()
    assert values.max() <= 4
    assert "classes.prompts.json" in written
    json.loads((tmp_path / "out" / "result.json").read_text())
    assert str(tmp_path / "out" / "report.html") in done.stdout
    assert scene.read_bytes() == before, "the input must stay as it was"
