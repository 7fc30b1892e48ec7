"""Faults of the machine under a whole run: a full disk, no memory, a pipe that was closed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import numpy as np
import pytest

from benchmarks.scenes import write_raster
from engine.knowledge.library import default_library

pytestmark = [
    pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning"),
    pytest.mark.skipif(sys.platform == "win32", reason="limits of processes are POSIX"),
]

#: Runs the command line under a limit of the system: which, how much, arguments.
LIMITED = """
import resource, sys
from engine.__main__ import main
import engine.pipelines.classify_text
which, limit = getattr(resource, sys.argv[1]), int(sys.argv[2])
resource.setrlimit(which, (limit, limit))
sys.exit(main(sys.argv[3:]))
"""


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """Noise around two materials: outputs that do not compress to nothing."""
    library = default_library()
    nm = np.linspace(450, 1300, 12)
    curves = np.stack(
        [
            np.interp(nm, library.wavelengths_nm, library[name].variants[0].reflectance)
            for name in ("water_clear", "grass_green")
        ]
    )
    rng = np.random.default_rng(0)
    share = rng.random((300, 300))
    cube = np.tensordot(curves.T, np.stack([share, 1 - share]), axes=1)
    path = tmp_path_factory.mktemp("scene") / "scene.tif"
    write_raster(path, np.maximum(cube, 1e-4).astype(np.float32), nm)
    return path


def arguments(scene, folder):
    return [
        *("classifywithtextprompts", "--input", str(scene), "--output", str(folder / "map.tif")),
        *("--confidence", str(folder / "confidence.tif"), "--report", str(folder / "report.html")),
        *("--probabilities", str(folder / "probabilities.tif"), "--prompts", r"water\ngrass"),
    ]


def limited(root, which, limit, *command):
    return subprocess.run(
        [sys.executable, "-c", LIMITED, which, str(limit), *command],
        cwd=root,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.fixture(scope="module")
def sizes(root, scene, tmp_path_factory):
    """Sizes of the outputs of a run that nothing limits."""
    folder = tmp_path_factory.mktemp("whole")
    done = limited(root, "RLIMIT_FSIZE", 10**9, *arguments(scene, folder))
    assert done.returncode == 0, done.stderr
    return {path.name: path.stat().st_size for path in folder.iterdir()}


@pytest.mark.parametrize("share", [0.001, 0.6, 0.999])
def test_a_disk_that_fills_up(root, scene, sizes, tmp_path, share):
    """Wherever it happens: nothing new is there, what was there before is as it was."""
    (tmp_path / "map.tif").write_bytes(b"earlier")
    before = scene.read_bytes()
    limit = int(max(sizes.values()) * share)
    done = limited(root, "RLIMIT_FSIZE", limit, *arguments(scene, tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    sentence = " ".join(done.stderr.split())
    assert "could not be written" in sentence and "Traceback" not in sentence.split("free some")[0]
    assert os.listdir(tmp_path) == ["map.tif"]
    assert (tmp_path / "map.tif").read_bytes() == b"earlier"
    assert scene.read_bytes() == before


#: Runs the command line, and does something when the first tile was judged.
MIDWAY = """
import shutil, sys
from engine.pipelines import classify_text
judge = classify_text.judge
def midway(*arguments, **options):
    for judged in judge(*arguments, **options):
        yield judged
        {act}
classify_text.judge = midway
from engine.__main__ import main
sys.exit(main(sys.argv[2:]))
"""


def midway(root, act, folder, scene):
    done = subprocess.run(
        [sys.executable, "-c", MIDWAY.format(act=act), str(folder), *arguments(scene, folder)],
        cwd=root,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (1, "")
    return " ".join(done.stderr.split())


def test_memory_that_runs_out_midway(root, scene, tmp_path):
    sentence = midway(root, "raise MemoryError('Unable to allocate 9 TiB')", tmp_path, scene)
    assert "needs more memory than this machine has" in sentence
    assert "smaller extent" in sentence and "9 TiB" in sentence
    assert os.listdir(tmp_path) == []


def test_a_folder_that_vanishes_while_it_works(root, scene, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    assert "the folder is gone" in midway(root, "shutil.rmtree(sys.argv[1])", folder, scene)
    assert not folder.exists()


def test_stdout_that_nobody_reads(root, scene, tmp_path):
    """``python -m engine ... | head -0``: the files are there, and no traceback."""
    command = [sys.executable, "-m", "engine", *arguments(scene, tmp_path)]
    process = subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.close()
    with process.stderr:
        err = process.stderr.read()
    assert process.wait(60) == 0
    assert (tmp_path / "map.tif").exists()
    assert b"Traceback" not in err


def test_a_read_only_raster_in_a_read_only_folder(root, scene, tmp_path):
    """Nothing is ever written beside the input: no statistics, no sidecar."""
    locked = tmp_path / "locked"
    locked.mkdir()
    shutil.copy(scene, locked / "scene.tif")
    os.chmod(locked / "scene.tif", 0o444)
    os.chmod(locked, 0o555)
    try:
        done = limited(root, "RLIMIT_FSIZE", 10**9, *arguments(locked / "scene.tif", tmp_path))
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["numbers"]["classes"] == 2
        assert os.listdir(locked) == ["scene.tif"]
    finally:
        os.chmod(locked, 0o755)
