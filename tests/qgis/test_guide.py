"""What the guide tells to type is typed: commands, model and Python of docs/guide/automation.md.

The commands of the other pages are held against what algorithms and jobs take.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

import numpy
import pytest
from osgeo import ogr, osr

from spectral_prompts.engine import jobs
from spectral_prompts.processing_provider.provider import ALGORITHMS

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
AUTOMATION = DOCS / "guide" / "automation.md"
PAGES = [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]
FENCE = re.compile(r"^( *)```(\w*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
#: A file in a command or a script.
FILE = re.compile(r"[\w/-]+\.(?:tif|gpkg|html|csv|spm|txt)\b")
#: What the page's model says where a class is missing.
UNLIKE = "Many pixels look like none of the classes"
PIXEL, LEFT, TOP = 30, 300000, 5800000


class Block(NamedTuple):
    """A fenced block of a page."""

    page: Path
    language: str
    text: str


def blocks_of(page):
    found = FENCE.findall(page.read_text(encoding="utf-8"))
    return [Block(page, language, text) for _, language, text in found]


BLOCKS = [block for page in PAGES for block in blocks_of(page)]
SHELL = [b for b in BLOCKS if b.page == AUTOMATION and b.language == "bash"]
PYTHON = [b for b in BLOCKS if b.page == AUTOMATION and b.language == "python"]


# -- where the guide's commands are typed --------------------------------------------------------


def write_layer(path, features, field):
    """A layer of (class, WKT geometry) in the scene's CRS."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("samples", reference, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    for name, geometry in features:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(field, name)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(geometry))
        layer.CreateFeature(feature)
    dataset = layer = None


def square(column, row, side=4):
    """WKT of a square of pixels."""
    west, north = LEFT + column * PIXEL, TOP - row * PIXEL
    east, south = west + side * PIXEL, north - side * PIXEL
    corners = ((west, north), (east, north), (east, south), (west, south), (west, north))
    return "POLYGON((" + ",".join(f"{x} {y}" for x, y in corners) + "))"


def point(column, row):
    """WKT of the middle of a pixel."""
    return f"POINT({LEFT + (column + 0.5) * PIXEL} {TOP - (row + 0.5) * PIXEL})"


@pytest.fixture(scope="module")
def place(rasters, tmp_path_factory):
    """A folder with what the page names: scenes, samples, a reference, the model."""
    folder = tmp_path_factory.mktemp("guide")
    (folder / "scenes").mkdir()
    rasters.write(folder / "scene.tif", rasters.values()[1])
    for seed, name in enumerate(("april", "june"), start=2):
        rasters.write(folder / "scenes" / f"{name}.tif", rasters.values(seed=seed)[1])
    (folder / "scenes" / "broken.tif").write_text("no raster")
    names = ("vegetation", "bare soil", "water")
    squares = [
        (name, square(12 * stripe + 4, row))
        for stripe, name in enumerate(names)
        for row in range(1, 26, 6)
    ]
    write_layer(folder / "fields.gpkg", squares, "crop")
    points = [
        (name, point(12 * stripe + column, row))
        for stripe, name in enumerate(names)
        for column in (2, 9)
        for row in (3, 11, 19, 27)
    ]
    write_layer(folder / "points.gpkg", points, "class")
    shutil.copy(DOCS / "models" / "map-and-places.model3", folder)
    return folder


@pytest.fixture
def shell(engine, qgis_process, place):
    """Type a block into bash there, with `qgis_process` and `python` as the page has them."""
    programs = place / "programs"
    programs.mkdir(exist_ok=True)
    for name, program in (("qgis_process", qgis_process.command()[0]), ("python", engine)):
        script = programs / name
        script.write_text(f'#!/bin/sh\nexec {shlex.quote(str(program))} "$@"\n')
        script.chmod(0o755)

    def type_in(text):
        variables = qgis_process.environment()
        variables["PATH"] = f"{programs}{os.pathsep}{variables['PATH']}"
        variables["PYTHONPATH"] = str(ROOT)
        return subprocess.run(
            ["bash", "-euo", "pipefail", "-c", text],
            cwd=place,
            env=variables,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )

    return type_in


def has_torch(engine):
    """Whether the engine's Python can train networks."""
    look = "import importlib.util, sys; sys.exit(importlib.util.find_spec('torch') is None)"
    return subprocess.run([engine, "-c", look], check=False).returncode == 0


@pytest.mark.parametrize("block", SHELL, ids=lambda block: FILE.findall(block.text)[-1])
def test_the_commands_of_the_page_run(block, shell, place, engine):
    if "train" in block.text and not has_torch(engine):
        pytest.skip("training needs the full engine, this is the basic one")
    # Training in full would take a minute and more.
    done = shell(block.text.replace("MODEL=crops.spm REPORT", "EPOCHS=2 MODEL=crops.spm REPORT"))
    assert done.returncode == 0, done.stderr
    for name in FILE.findall(block.text):
        assert (place / name).is_file(), name
    assert not list(place.glob("**/*.part*"))
    if "not mapped" in block.text:
        assert done.stderr.count("not mapped") == 1
        assert "scenes/broken.tif: not mapped" in done.stderr
        assert {path.name for path in (place / "maps").glob("*.tif")} == {"april.tif", "june.tif"}
    assert UNLIKE not in done.stdout + done.stderr


def test_the_maps_of_the_page_are_right(place, rasters):
    """Runs after the commands."""
    truth = rasters.values()[0]
    made = [place / name for name in ("map.tif", "model-map.tif", "engine-map.tif", "crops.tif")]
    if not made[0].exists():
        pytest.skip("the commands were not run")
    for path in made[:3]:
        assert (rasters.read(path)[0] == truth).mean() > 0.95, path.name
    if not made[3].exists():
        pytest.skip("nothing was trained")
    # Classes of samples are counted in the order of the alphabet: bare soil, vegetation, water.
    expected = numpy.array([0, 2, 1, 3])[truth]
    assert (rasters.read(made[3])[0] == expected).mean() > 0.9


def test_the_model_of_the_page_warns_where_a_class_is_missing(shell, place):
    (block,) = [block for block in SHELL if "model3" in block.text]
    lacking = block.text.replace("vegetation: grass, tree; bare soil; water", "snow; salt")
    assert lacking != block.text
    done = shell(lacking.replace("model-map.tif", "lacking.tif").replace("--json ", ""))
    assert done.returncode == 0, done.stderr
    assert UNLIKE in done.stdout + done.stderr


@pytest.mark.parametrize("block", PYTHON)
def test_the_python_of_the_page_runs(block, engine, provider, place, rasters, monkeypatch, capsys):
    monkeypatch.chdir(place)
    names = {}
    exec(compile(block.text, str(block.page), "exec"), names)
    assert set(names["map_of"]) == {"scenes/april.tif", "scenes/june.tif"}
    for path in names["map_of"].values():
        assert (rasters.read(path)[0] == rasters.values()[0]).mean() > 0.95
    assert "missing" not in capsys.readouterr().out


def test_the_python_that_adds_wavelengths_runs(engine, provider, tmp_path, rasters, monkeypatch):
    (block,) = [b for b in BLOCKS if b.page.name == "rasters.md" and b.language == "python"]
    monkeypatch.chdir(tmp_path)
    values = rasters.values(wavelengths=numpy.linspace(490, 2190, 10))[1]
    rasters.write(tmp_path / "sentinel2.tif", values, wavelengths=None)
    exec(compile(block.text, str(block.page), "exec"), {})
    import processing

    told = processing.run("spectralprompts:inspectscene", {"INPUT": "sentinel2.tif"})
    assert (told["WAVELENGTH_MIN"], told["WAVELENGTH_MAX"]) == (490, 2190)
    assert told["USABLE_BANDS"] == 10


# -- the commands of all pages -------------------------------------------------------------------


def commands():
    """(page, words) of every command of ours in a fenced block."""
    found = []
    for block in BLOCKS:
        lines = block.text.replace("\\\n", " ").splitlines()
        for line in lines:
            line = re.sub(r"\s*(\|\||#).*$", "", line.strip()) if "||" in line else line.strip()
            if line.startswith(("qgis_process ", "python -m engine ")):
                found.append(
                    (block.page.relative_to(ROOT).as_posix(), shlex.split(line, comments=True))
                )
    return found


COMMANDS = commands()


@pytest.fixture(scope="module")
def declared(qgis_app):
    """Algorithm name -> {parameter name: its choices, None where it has none}."""
    made = {}
    for kind in ALGORITHMS:
        algorithm = kind()
        algorithm.initAlgorithm()
        made[algorithm.name()] = {
            p.name(): p.options() if p.type() == "enum" else None
            for p in algorithm.parameterDefinitions()
        }
    return made


@pytest.mark.parametrize(
    ("page", "words"),
    [pair for pair in COMMANDS if pair[1][0] == "qgis_process"],
    ids=lambda value: value if isinstance(value, str) else " ".join(value)[:60],
)
def test_every_qgis_process_command_is_understood(page, words, declared):
    named = [word for word in words if word.startswith("spectralprompts:")]
    if not named:
        assert "spectral_prompts" in words or any(word.endswith(".model3") for word in words)
        return
    parameters = declared[named[0].partition(":")[2]]
    given = dict(word.split("=", 1) for word in words[words.index("--") + 1 :])
    assert set(given) <= set(parameters)
    for name, value in given.items():
        assert parameters[name] is None or value in parameters[name], name


@pytest.mark.parametrize(
    ("page", "words"),
    [pair for pair in COMMANDS if pair[1][0] == "python"],
    ids=lambda value: value if isinstance(value, str) else " ".join(value)[:60],
)
def test_every_engine_command_is_understood(page, words):
    if words[3].startswith("-") or words[3] == "JOB":
        return
    known = {field.name: field for field in jobs.parameters_of(jobs.JOBS[words[3]])}
    for index, word in enumerate(words):
        if not word.startswith("--"):
            continue
        name = word[2:].replace("-", "_")
        assert name in known or (name.startswith("no_") and name[3:] in known), word
        choices = known[name].metadata.get("choices") if name in known else None
        assert not choices or words[index + 1] in choices, word


def test_every_choice_in_the_text_exists(declared):
    """Such as ``SPLIT=blocks``: inline code with a value of a parameter that has choices."""
    options = {}
    for parameters in declared.values():
        for name, choices in parameters.items():
            if choices is not None:
                options.setdefault(name, set()).update(choices)
    checked = 0
    for page in PAGES:
        for name, value in re.findall(r"`([A-Z_]+)=([\w.]+)`", page.read_text(encoding="utf-8")):
            if name in options:
                checked += 1
                assert value in options[name], f"{page.name}: {name}={value}"
    assert checked > 30
