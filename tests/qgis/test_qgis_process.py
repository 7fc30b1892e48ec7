"""The real ``qgis_process`` with the real engine: what a server or a script meets."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy
import pytest
from osgeo import gdal

HEAVY = ("torch", "rasterio", "sklearn", "scipy", "transformers")

#: A second plugin that writes down what is in QGIS's Python when an algorithm of ours has run.
SPY = """
import json, os, sys
def classFactory(iface):
    return Spy()
class Spy:
    def initProcessing(self):
        from spectral_prompts.processing_provider.algorithm import EngineAlgorithm
        run = EngineAlgorithm.processAlgorithm
        def spied(*arguments):
            results = run(*arguments)
            with open(os.environ["SPECTRAL_TEST_MODULES"], "w") as out:
                json.dump(sorted(sys.modules), out)
            return results
        if "SPECTRAL_TEST_MODULES" in os.environ:
            EngineAlgorithm.processAlgorithm = spied
    def initGui(self): pass
    def unload(self): pass
"""


def test_the_plugin_loads_and_lists_its_algorithms(qgis_process):
    listed = qgis_process.call("--json", "list")
    provider = json.loads(listed.out)["providers"]["spectralprompts"]
    assert set(provider["algorithms"]) == {
        "spectralprompts:assessaccuracy",
        "spectralprompts:classifyobjects",
        "spectralprompts:classifywithmodel",
        "spectralprompts:classifywithtextprompts",
        "spectralprompts:classsignatures",
        "spectralprompts:describeclasses",
        "spectralprompts:fetchweights",
        "spectralprompts:inspectscene",
        "spectralprompts:setupengine",
        "spectralprompts:suggestsamples",
        "spectralprompts:trainobjects",
        "spectralprompts:trainprobe",
    }


def test_everything_is_written(engine, qgis_process, rasters, scene, out):
    before = rasters.digest(scene)
    done = qgis_process.run(
        "classifywithtextprompts",
        INPUT=scene,
        PROMPTS=rasters.PROMPTS,
        OUTPUT=out / "map.tif",
        CONFIDENCE=out / "confidence.tif",
        PROBABILITIES=out / "probabilities.tif",
        REPORT=out / "report.html",
    )
    assert done.code == 0, done.error
    results = done.results
    assert results["OUTPUT"] == str(out / "map.tif")
    assert results["CLASSES"] == 3
    assert results["CLASSIFIED_PIXELS"] == 30 * 36
    assert 0.3 < results["MEAN_CONFIDENCE"] <= 1
    classes = rasters.read(out / "map.tif")[0]
    truth, _ = rasters.values()
    assert (classes == truth).mean() > 0.95
    dataset = gdal.Open(str(out / "map.tif"))
    dataset.GetMetadata()  # GDAL reads names only after it was asked for something else
    band = dataset.GetRasterBand(1)
    assert band.GetCategoryNames()[1:] == ["vegetation", "bare soil", "water"]
    assert band.GetColorTable().GetColorEntry(1)[:3] == (0x33, 0xA0, 0x2C)
    assert dataset.GetGeoTransform() == (300000.0, 30.0, 0.0, 5800000.0, 0.0, -30.0)
    confidence = rasters.read(out / "confidence.tif")[0]
    assert 0 <= confidence.min() <= confidence.max() <= 1
    assert rasters.read(out / "probabilities.tif").shape == (3, 30, 36)
    assert "bare soil" in (out / "report.html").read_text(encoding="utf-8")
    assert not list(out.glob("*.part*"))
    assert rasters.digest(scene) == before


def test_same_seed_same_map_and_relative_names(engine, qgis_process, rasters, scene, out):
    maps = []
    for name in ("one.tif", "two.tif"):
        done = qgis_process.run(
            "classifywithtextprompts",
            cwd=out,
            INPUT=os.path.relpath(scene, out),
            PROMPTS="vegetation; bare soil; water",
            REFINE="gaussian",
            SEED=3,
            OUTPUT=name,
        )
        assert done.code == 0, done.error
        maps.append(rasters.read(out / name))
    numpy.testing.assert_array_equal(*maps)


def test_a_raster_without_crs(engine, qgis_process, rasters, scene_without_crs, out):
    done = qgis_process.run(
        "classifywithtextprompts",
        INPUT=scene_without_crs,
        PROMPTS=rasters.PROMPTS,
        EXTENT="0,24,-20,0",
        OUTPUT=out / "map.tif",
        REPORT=out / "report.html",
    )
    assert done.code == 0, done.error
    classes = rasters.read(out / "map.tif")[0]
    assert classes.shape == (20, 24)
    assert (classes == rasters.values()[0][:20, :24]).mean() > 0.95


def test_a_prompt_file(engine, qgis_process, rasters, scene, out, tmp_path):
    words = tmp_path / "words.txt"
    words.write_text(rasters.PROMPTS, encoding="utf-8")
    done = qgis_process.run(
        "classifywithtextprompts", INPUT=scene, PROMPT_FILE=words, OUTPUT=out / "map.tif"
    )
    assert done.code == 0, done.error
    assert done.results["CLASSES"] == 3


def test_inspect_scene(engine, qgis_process, rasters, scene, out):
    done = qgis_process.run("inspectscene", INPUT=scene, REPORT=out / "scene.html")
    assert done.code == 0, done.error
    results = done.results
    assert results["BANDS"] == len(rasters.WAVELENGTHS)
    assert 0 < results["USABLE_BANDS"] < results["BANDS"]
    assert results["WAVELENGTH_MIN"] == 450
    assert results["WAVELENGTH_MAX"] == rasters.WAVELENGTHS[-1]
    assert (results["WIDTH"], results["HEIGHT"]) == (36, 30)
    assert results["SCALE"]
    assert "<html" in (out / "scene.html").read_text(encoding="utf-8").lower()


def test_nothing_heavy_enters_qgis(engine, qgis_process, rasters, scene, out, monkeypatch):
    """Torch runs 60 times slower and rasterio binds the wrong GDAL inside QGIS's process."""
    spy = qgis_process.plugins / "spy"
    spy.mkdir(exist_ok=True)
    (spy / "__init__.py").write_text(SPY)
    (spy / "metadata.txt").write_text(
        "[general]\nname=spy\nqgisMinimumVersion=3.0\nversion=1\nhasProcessingProvider=yes\n"
        "description=x\nauthor=x\nemail=x\n"
    )
    qgis_process.call("plugins", "enable", "spy")
    monkeypatch.setenv("SPECTRAL_TEST_MODULES", str(out / "modules.json"))
    done = qgis_process.run(
        "classifywithtextprompts",
        INPUT=scene,
        PROMPTS=rasters.PROMPTS,
        REFINE="gaussian",
        OUTPUT=out / "map.tif",
        CONFIDENCE=out / "confidence.tif",
        REPORT=out / "report.html",
    )
    assert done.code == 0, done.error
    modules = json.loads((out / "modules.json").read_text())
    assert "spectral_prompts.processing_provider.provider" in modules
    assert not [name for name in modules if name.split(".")[0] in HEAVY]


# -- words -------------------------------------------------------------------------------------


def test_quotes_html_and_emoji_are_names_like_others(engine, qgis_process, rasters, scene, out):
    names = ["<b>grass</b> & 'lawn'", 'the "bare" soil', "water 💧"]
    prompts = "\n".join(
        f"{name}: {meaning}" for name, meaning in zip(names, ("grass", "bare soil", "water"))
    )
    done = qgis_process.run(
        "classifywithtextprompts",
        INPUT=scene,
        PROMPTS=prompts,
        OUTPUT=out / "map.tif",
        REPORT=out / "report.html",
    )
    assert done.code == 0, done.error
    dataset = gdal.Open(str(out / "map.tif"))
    dataset.GetMetadata()
    assert dataset.GetRasterBand(1).GetCategoryNames()[1:] == names
    report = (out / "report.html").read_text(encoding="utf-8")
    assert "<b>grass</b>" not in report
    assert "&lt;b&gt;grass&lt;/b&gt; &amp; " in report
    assert "water 💧" in report


@pytest.mark.slow
def test_300_classes(engine, qgis_process, rasters, scene, out):
    words = ("grass", "bare soil", "water")
    prompts = "\n".join(f"{words[n % 3]} {n}: {words[n % 3]}" for n in range(300))
    done = qgis_process.run(
        "classifywithtextprompts", INPUT=scene, PROMPTS=prompts, OUTPUT=out / "map.tif"
    )
    assert done.code == 0, done.error
    assert done.results["CLASSES"] == 300
    dataset = gdal.Open(str(out / "map.tif"))
    assert dataset.GetRasterBand(1).DataType == gdal.GDT_UInt16
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    assert table.GetValueAsString(300, table.GetColOfUsage(gdal.GFU_Name)) == "water 299"


# -- refusals ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("prompts", "sentence"),
    [
        (None, "There are no classes: write at least two"),
        ("  \n ", "There are no classes: write at least two"),
        ("# only a comment", "No classes were found"),
        ("water", "Only one class"),
        ("water\nsoil\nWater ", "'Water' is there twice"),
        ("water | #12\nsoil", "#12"),
        (": lake\nsoil", "name"),
    ],
)
def test_words_that_make_no_classes(refused, prompts, sentence):
    refused(sentence, PROMPTS=prompts)


@pytest.mark.slow
def test_300_classes_that_mean_nothing(refused):
    refused("class 0", PROMPTS="\n".join(f"class {n}" for n in range(300)))


def test_prompt_files_that_cannot_be_read(refused, tmp_path):
    broken = tmp_path / "broken.prompts.json"
    broken.write_text('{"classes": [')
    refused(r"broken\.prompts\.json", PROMPTS=None, PROMPT_FILE=broken)
    refused(r"missing\.txt", PROMPTS=None, PROMPT_FILE=tmp_path / "missing.txt")


def one_band(rasters, path):
    rasters.write(path, rasters.values()[1][:1])


def all_nodata(rasters, path):
    rasters.write(path, numpy.full_like(rasters.values()[1], rasters.NODATA))


def nothing_but_nan(rasters, path):
    shape = rasters.values()[1].shape
    rasters.write(path, numpy.full(shape, numpy.nan, numpy.float32), nodata=None)


def no_wavelengths(rasters, path):
    rasters.write(path, rasters.values()[1], wavelengths=None)


def cut_in_the_header(rasters, path):
    rasters.write(path, rasters.values()[1])
    path.write_bytes(path.read_bytes()[:200])


def cut_in_the_middle(rasters, path):
    rasters.write(path, rasters.values()[1])
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def no_raster(rasters, path):
    path.write_text("this is no raster")


def not_there(rasters, path):
    pass


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (one_band, "1 usable band"),
        (all_nodata, "nodata|valid"),
        (nothing_but_nan, "NaN|valid"),
        (no_wavelengths, "wavelengths.*add them"),
        (cut_in_the_header, "damaged|truncated|opened|read"),
        (cut_in_the_middle, "damaged|truncated|read"),
        (no_raster, "opened|raster"),
        (not_there, "not found"),
    ],
)
def test_rasters_that_cannot_be_classified(refused, rasters, tmp_path, make, sentence):
    folder = tmp_path / "bad"
    folder.mkdir()
    path = folder / f"{make.__name__}.tif"
    make(rasters, path)
    said = refused(sentence, INPUT=path)
    assert make.__name__ in said, "the sentence must name the raster"


def test_an_extent_beside_the_raster(refused):
    refused("extent", EXTENT="0,10,0,10 [EPSG:32633]")


def test_outputs_that_cannot_be_written(refused, scene, out, tmp_path):
    refused(r"scene\.tif.*input", OUTPUT=scene)
    refused(r"scene\.tif.*input", CONFIDENCE=scene)
    refused("no such folder|does not exist|is missing", OUTPUT=tmp_path / "nowhere" / "map.tif")
    refused("folder", OUTPUT=out.parent)
    refused(r"map\.img.*\.tif", OUTPUT=out / "map.img")
    # Not even root can write there.
    refused("/proc", OUTPUT="/proc/map.tif")


#: Runs a command with a small file system of its own mounted on a folder, in a user namespace, so
#: that this works without being root. 77 says that it does not work here.
MOUNTED = """
mount -t tmpfs -o "$1" none "$2" || exit 77
folder=$2; listing=$3; shift 3
"$@"; code=$?
ls -A "$folder" > "$listing"
exit $code
"""


@pytest.mark.parametrize(
    ("options", "sentence"), [("ro", "read-only|written"), ("size=4k", "full|space")]
)
def test_read_only_and_full_folders(refused, tmp_path, options, sentence):
    mounted, listing = tmp_path / "mounted", tmp_path / "listing"
    mounted.mkdir()
    wrapper = ["unshare", "-rm", "sh", "-c", MOUNTED, "sh", options, mounted, listing]
    try:
        possible = subprocess.run([*map(str, wrapper), "true"], check=False).returncode == 0
    except OSError:
        possible = False
    if not possible:
        pytest.skip("no user namespaces on this machine")
    refused(sentence, wrapper=wrapper, OUTPUT=mounted / "map.tif", CONFIDENCE=None, REPORT=None)
    assert listing.read_text() == "", "something partial was left"


def test_missing_engine(refused, monkeypatch):
    monkeypatch.setenv("SPECTRAL_PROMPTS_PYTHON", "/no/such/python")
    refused("'/no/such/python'.*SPECTRAL_PROMPTS_PYTHON.*does not exist")


def test_engine_not_installed(refused, monkeypatch, tmp_path):
    monkeypatch.delenv("SPECTRAL_PROMPTS_PYTHON")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    refused("engine is not installed.*SPECTRAL_PROMPTS_PYTHON")


def test_a_python_without_the_engines_packages(refused, monkeypatch):
    monkeypatch.setenv("SPECTRAL_PROMPTS_PYTHON", sys.executable)
    refused("package")


# -- killed and abandoned ----------------------------------------------------------------------


@pytest.fixture
def large_scene(rasters, tmp_path):
    """A scene that keeps the engine busy for some seconds."""
    _, values = rasters.values()
    folder = tmp_path / "large"
    folder.mkdir()
    return rasters.write(folder / "large.tif", numpy.tile(values, (1, 30, 30)))


@pytest.fixture
def running(engine, qgis_process, rasters, large_scene, out):
    """``qgis_process`` in the middle of a run, and its engine's process id."""
    arguments = qgis_process.arguments(
        "classifywithtextprompts",
        INPUT=large_scene,
        PROMPTS=rasters.PROMPTS,
        OUTPUT=out / "map.tif",
        CONFIDENCE=out / "confidence.tif",
        REPORT=out / "report.html",
    )
    process = subprocess.Popen(
        qgis_process.command(*arguments),
        env=qgis_process.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    deadline = time.monotonic() + 60
    while not (out / "map.tif.part").exists():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline, "the engine never began to write"
        time.sleep(0.01)
    yield process, engine_of(process.pid)
    process.kill()
    process.communicate()


def engine_of(parent):
    """The process id of the only child of ``parent``."""
    children = Path(f"/proc/{parent}/task").glob("*/children")
    pids = [pid for path in children for pid in path.read_text().split()]
    assert len(pids) == 1
    return int(pids[0])


def gone(pid, seconds):
    """Whether a process ends within some seconds."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        state = Path(f"/proc/{pid}/stat")
        if not state.exists() or state.read_text().rsplit(")", 1)[1].split()[0] == "Z":
            return True
        time.sleep(0.02)
    return False


def test_engine_killed_in_the_middle(running, rasters, large_scene, out):
    before = rasters.digest(large_scene)
    process, engine_pid = running
    os.kill(engine_pid, signal.SIGKILL)
    output, error = process.communicate(timeout=20)
    assert process.returncode == 1
    assert output == b""
    assert b"ran out of memory" in error
    assert b"Traceback" not in error
    assert list(out.iterdir()) == []
    assert rasters.digest(large_scene) == before


def test_qgis_killed_in_the_middle(running, out):
    """Its engine must not work on alone."""
    process, engine_pid = running
    process.kill()
    assert gone(engine_pid, 3)
    assert list(out.iterdir()) == []
