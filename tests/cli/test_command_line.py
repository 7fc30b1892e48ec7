"""``python -m engine`` as users start it: exit codes, JSON on stdout, progress on stderr."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
import rasterio

from benchmarks.scenes import write_raster
from engine.jobs import JOBS, parameters_of
from engine.knowledge.library import default_library

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


def scene_of(path, height, width):
    """Stripes of water, grass and soil with noise, reflectance 0-1."""
    library = default_library()
    nm = np.linspace(450, 1300, 18)
    curves = [
        np.interp(nm, library.wavelengths_nm, library[name].variants[0].reflectance)
        for name in ("water_clear", "grass_green", "soil_loam")
    ]
    rng = np.random.default_rng(0)
    stripes = np.arange(width) * 3 // width
    cube = np.stack(curves)[stripes].T[:, None, :] * np.exp(rng.normal(0, 0.05, (height, 1)))
    cube = cube + rng.normal(0, 0.001, cube.shape)
    write_raster(path, np.maximum(cube, 1e-4).astype(np.float32), nm)
    return path


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return scene_of(tmp_path_factory.mktemp("scene") / "my scene.tif", 30, 45)


@pytest.fixture(scope="module")
def large_scene(tmp_path_factory):
    return scene_of(tmp_path_factory.mktemp("scene") / "large.tif", 1500, 1500)


@pytest.fixture
def start(root):
    started = []

    def begin(*arguments, **environment):
        process = subprocess.Popen(
            [sys.executable, "-m", "engine", *map(str, arguments)],
            cwd=root,
            env={**os.environ, **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        started.append(process)
        return process

    yield begin
    for process in started:
        if process.poll() is None:
            process.kill()
            process.communicate()


@pytest.fixture
def cli(start):
    """Run to the end: exit code, stdout, stderr."""

    def run(*arguments, **environment):
        process = start(*arguments, **environment)
        out, err = process.communicate(timeout=60)
        return process.returncode, out.decode("utf-8"), err.decode("utf-8", "replace")

    return run


PROMPTS = r"water\ngreen grass\nbare soil"


def test_a_class_map_from_the_command_line(cli, scene, tmp_path):
    output, report = tmp_path / "my map.tif", tmp_path / "report.html"
    code, out, err = cli(
        *("classifywithtextprompts", "--input", scene, "--output", output),
        *("--prompts", PROMPTS, "--report", report, "--refine", "gaussian"),
    )
    assert code == 0, err
    result = json.loads(out)
    assert result["outputs"] == {"output": str(output), "report": str(report)}
    assert [c["name"] for c in result["values"]["classes"]] == ["water", "green grass", "bare soil"]
    with rasterio.open(output) as dataset:
        labels = dataset.read(1)
    np.testing.assert_array_equal(np.unique(labels), [1, 2, 3])
    assert (labels == np.arange(45) * 3 // 45 + 1).mean() > 0.95
    assert result["numbers"]["classified_pixels"] == labels.size
    assert "green grass ->" in err and "Traceback" not in err
    assert report.exists()


def test_inspecting(cli, scene):
    code, out, err = cli("inspectscene", "--input", scene)
    assert code == 0, err
    assert json.loads(out)["numbers"]["bands"] == 18


def test_a_prompt_file_and_an_extent(cli, scene, tmp_path):
    path = tmp_path / "classes.txt"
    path.write_text("water\ngreen grass\nbare soil\n", encoding="utf-8")
    code, out, err = cli(
        *("classifywithtextprompts", "--input", scene, "--output", tmp_path / "map.tif"),
        *("--prompt-file", path, "--extent", "0", "-10", "20", "0"),
    )
    assert code == 0, err
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert dataset.shape == (10, 20)
    assert json.loads(out)["numbers"]["classified_pixels"] == 200


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_names_that_the_terminal_cannot_show(cli, scene, tmp_path, encoding):
    """A result must not be lost because a console knows no emoji."""
    code, out, err = cli(
        *("classifywithtextprompts", "--input", scene, "--output", tmp_path / "map.tif"),
        *("--prompts", "\U0001f333 <b>B\u00e4ume</b>: green grass\nwater"),
        PYTHONIOENCODING=encoding,
        PYTHONUTF8="0",
    )
    assert code == 0, err
    names = [c["name"] for c in json.loads(out)["values"]["classes"]]
    assert names == ["\U0001f333 <b>B\u00e4ume</b>", "water"]
    assert (tmp_path / "map.tif").exists()


@pytest.mark.parametrize("job", sorted(JOBS))
def test_every_job_has_help(cli, job):
    code, out, _ = cli(job, "--help")
    assert code == 0 and job in out
    takes_raster = any(parameter.name == "input" for parameter in parameters_of(JOBS[job]))
    assert ("--input" in out) == takes_raster


def test_help_and_version_come_without_loading_the_libraries(root):
    process = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "engine", "--version"],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    names = {line.rsplit("|", 1)[1].strip().split(".")[0] for line in process.stderr.splitlines()}
    assert "engine" in names
    assert not names & {"torch", "numpy", "rasterio", "sklearn", "scipy"}


def test_refusals_are_one_sentence_and_1(cli, scene, tmp_path):
    for arguments, part in (
        (("--input", tmp_path / "nowhere.tif", "--output", tmp_path / "m.tif"), "nowhere.tif"),
        (
            ("--input", scene, "--output", tmp_path / "m.tif", "--prompts", "water"),
            "Only one class",
        ),
    ):
        code, out, err = cli("classifywithtextprompts", "--prompts", PROMPTS, *arguments)
        assert (code, out) == (1, "")
        assert part in " ".join(err.split()) and "Traceback" not in err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
@pytest.mark.parametrize("seconds", [0.0, 0.3])
def test_ctrl_c_in_the_middle(start, large_scene, tmp_path, seconds):
    process = start(
        *("classifywithtextprompts", "--input", large_scene, "--output", tmp_path / "map.tif"),
        *("--prompts", PROMPTS, "--probabilities", tmp_path / "p.tif", "--threads", "1"),
    )
    end = time.monotonic() + 30
    while not list(tmp_path.glob("*.part")):
        assert process.poll() is None and time.monotonic() < end
        time.sleep(0.02)
    time.sleep(seconds)
    process.send_signal(signal.SIGINT)
    asked = time.monotonic()
    out, err = process.communicate(timeout=30)
    assert time.monotonic() - asked < 2
    assert process.returncode == 130, err
    assert out == b"" and b"Cancelled" in err and b"Traceback" not in err
    assert list(tmp_path.iterdir()) == []
