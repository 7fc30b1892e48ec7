"""Small rasters, the provider in this process, and the real ``qgis_process``."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import numpy
import pytest
from osgeo import gdal, osr

gdal.UseExceptions()

ROOT = Path(__file__).resolve().parents[2]
FAKE = Path(__file__).with_name("fake_engine.py")
PROMPTS = "vegetation: grass, tree | #33a02c\nbare soil | #a6611a\nwater | #1f78b4"
WAVELENGTHS = numpy.arange(450.0, 2400.0, 50.0)
NODATA = -9999


def curves(wavelengths=WAVELENGTHS):
    """Reflectance (3, bands) of vegetation, soil and water, drawn by hand."""
    x = wavelengths
    edge = 1 / (1 + numpy.exp(-(x - 715) / 12))
    green = 0.04 + 0.05 * numpy.exp(-(((x - 550) / 30) ** 2))
    leaf_water = 1 - 0.55 / (1 + numpy.exp(-(x - 1400) / 60))
    leaf_water -= 0.25 / (1 + numpy.exp(-(x - 1900) / 50))
    vegetation = green * (1 - edge) + 0.45 * edge * leaf_water
    soil = 0.08 + 0.30 * (1 - numpy.exp(-(x - 400) / 700))
    water = 0.06 * numpy.exp(-(x - 450) / 150)
    return numpy.stack([vegetation, soil, water])


def scene_values(height=30, width=36, seed=1, wavelengths=WAVELENGTHS):
    """Truth (height, width; 1..3 in vertical stripes) and int16 reflectance x 10000."""
    generator = numpy.random.default_rng(seed)
    truth = numpy.repeat(numpy.arange(1, 4), width // 3)[None].repeat(height, 0)
    light = generator.uniform(0.8, 1.2, truth.shape)
    cube = curves(wavelengths)[truth - 1] * light[..., None]
    cube = cube + generator.normal(0, 0.002, cube.shape)
    return truth, (cube.transpose(2, 0, 1) * 10000).astype(numpy.int16)


def write_raster(
    path,
    values,
    wavelengths=WAVELENGTHS,
    epsg=32633,
    nodata=NODATA,
    origin=(300000.0, 5800000.0),
    pixel=30.0,
):
    """Write (bands, height, width) as a GeoTIFF with wavelengths in its band tags."""
    kind = {"int16": gdal.GDT_Int16, "float32": gdal.GDT_Float32}[values.dtype.name]
    bands, height, width = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, kind)
    if epsg is not None:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
    if origin is not None:
        dataset.SetGeoTransform((origin[0], pixel, 0, origin[1], 0, -pixel))
    for index in range(bands):
        band = dataset.GetRasterBand(index + 1)
        band.WriteArray(values[index])
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if wavelengths is not None:
            band.SetMetadata(
                {"wavelength": f"{wavelengths[index]:g}", "wavelength_units": "Nanometers"}
            )
    dataset.FlushCache()
    dataset = None
    return Path(path)


def read_raster(path):
    """All bands of a raster as (bands, height, width)."""
    dataset = gdal.Open(str(path))
    values = dataset.ReadAsArray()
    return values if values.ndim == 3 else values[None]


def digest(path):
    """A fingerprint of a file's content."""
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


@pytest.fixture(scope="session")
def rasters():
    """The functions above, for test modules (which cannot import this one)."""
    return SimpleNamespace(
        PROMPTS=PROMPTS,
        WAVELENGTHS=WAVELENGTHS,
        NODATA=NODATA,
        values=scene_values,
        write=write_raster,
        read=read_raster,
        digest=digest,
    )


@pytest.fixture
def scene(tmp_path):
    """A georeferenced scene: vegetation, soil and water in stripes."""
    folder = tmp_path / "in"
    folder.mkdir(exist_ok=True)
    return write_raster(folder / "scene.tif", scene_values()[1])


@pytest.fixture
def scene_without_crs(tmp_path):
    """The same without georeference."""
    folder = tmp_path / "in"
    folder.mkdir(exist_ok=True)
    return write_raster(folder / "plain.tif", scene_values()[1], epsg=None, origin=None)


# -- the engine --------------------------------------------------------------------------------


def engine_python():
    """The engine's interpreter for tests, whether it is there or not."""
    folder = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    default = ROOT.joinpath(".venv-engine", *folder)
    return os.environ.get("SPECTRAL_PROMPTS_PYTHON") or str(default)


@pytest.fixture
def engine(monkeypatch, tmp_path_factory):
    """The real engine, with no weights of networks, whatever lies in the user's folder."""
    python = engine_python()
    if not Path(python).is_file():
        pytest.skip(f"no engine environment at {python}: run 'make setup'")
    monkeypatch.setenv("SPECTRAL_PROMPTS_PYTHON", python)
    monkeypatch.setenv("SPECTRAL_PROMPTS_WEIGHTS", str(tmp_path_factory.mktemp("weights")))
    return python


@pytest.fixture
def faulty_engine(tmp_path, monkeypatch):
    """Make the provider run the fake engine with a fault of one's choice."""

    def use(fault):
        script = tmp_path / f"python-{fault}"
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{FAKE}" {fault}\n')
        script.chmod(0o755)
        monkeypatch.setenv("SPECTRAL_PROMPTS_PYTHON", str(script))
        return script

    return use


# -- QGIS in this process ----------------------------------------------------------------------


@pytest.fixture
def own_settings(qgis_app):
    """QGIS's settings without anything the plugin or a proxy needs; as before afterwards."""
    from qgis.core import QgsSettings

    kept = QgsSettings()
    for group in ("spectral_prompts", "proxy"):
        kept.remove(group)
    yield kept
    for group in ("spectral_prompts", "proxy"):
        kept.remove(group)


@pytest.fixture
def provider(qgis_app, qgis_processing):
    """The provider, registered as the plugin does it."""
    from spectral_prompts.plugin import SpectralPromptsPlugin

    plugin = SpectralPromptsPlugin(None)
    plugin.initProcessing()
    yield plugin.provider
    plugin.unload()


# -- the real qgis_process ---------------------------------------------------------------------


#: PyQt's own deprecation, QGIS's heading over a refused parameter, GDAL looking at a bad file.
_NOISE = re.compile(
    r".*DeprecationWarning|An error was encountered while checking|(ERROR|Warning) \d+:"
)


@dataclass
class Finished:
    """How a run of ``qgis_process`` ended."""

    code: int
    out: str
    error: str

    @property
    def results(self):
        return json.loads(self.out)["results"]

    @property
    def sentences(self):
        """What the user is told on stderr, each sentence once, without QGIS's and GDAL's noise."""
        # Python shows the line of QGIS's code that it warns of, indented, below its warning.
        told = re.sub(r"(?m)^(.*DeprecationWarning.*\n) {2}.*\n", r"\1", self.error)
        lines = [line.strip().removeprefix("ERROR:\t") for line in told.splitlines()]
        kept = [line for line in lines if line and not _NOISE.match(line)]
        return list(dict.fromkeys(kept))


class QgisProcess:
    """``qgis_process`` in a profile of its own, with the checkout as the only plugin."""

    def __init__(self, program, folder):
        self._program = program
        self._folder = folder
        plugins = self.plugins = folder / "profile" / "profiles" / "default" / "python" / "plugins"
        plugins.mkdir(parents=True)
        (folder / "run").mkdir(mode=0o700)
        (plugins / "spectral_prompts").symlink_to(ROOT)
        enabled = self.call("plugins", "enable", "spectral_prompts")
        assert enabled.code == 0, enabled.error
        # No test downloads anything.
        with (plugins.parents[1] / "QGIS" / "QGIS3.ini").open("a") as settings:
            settings.write("\n[spectral_prompts]\noffline=true\n")

    def environment(self):
        # pytest-qgis points these at the settings of its own QGIS.
        inherited = {k: v for k, v in os.environ.items() if k != "QGIS_OPTIONS_PATH"}
        return {
            **inherited,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(self._folder / "run"),
            "QGIS_CUSTOM_CONFIG_PATH": str(self._folder / "profile"),
        }

    def command(self, *arguments):
        return [self._program, *map(str, arguments)]

    def call(self, *arguments, cwd=None, timeout=120, wrapper=()):
        done = subprocess.run(
            [*map(str, wrapper), *self.command(*arguments)],
            env=self.environment(),
            cwd=cwd,
            capture_output=True,
            timeout=timeout,
            check=False,
        )
        return Finished(done.returncode, done.stdout.decode(), done.stderr.decode())

    def run(self, algorithm, cwd=None, wrapper=(), **parameters):
        """Run one of our algorithms with ``--json``."""
        arguments = self.arguments(algorithm, **parameters)
        return self.call(*arguments, cwd=cwd, wrapper=wrapper)

    @staticmethod
    def arguments(algorithm, **parameters):
        """What to call it with."""
        values = [f"{name}={value}" for name, value in parameters.items()]
        return ["--json", "run", f"spectralprompts:{algorithm}", "--", *values]


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory):
    # Debian's wrapper passes an option that qgis_process itself refuses.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("no qgis_process on this machine")
    return QgisProcess(program, tmp_path_factory.mktemp("qgis"))


@pytest.fixture
def out(tmp_path):
    """An empty folder for results."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def refused(engine, qgis_process, rasters, scene, out):
    """Run what must be refused: exit code 1, one sentence, nothing written, input untouched."""

    def run(sentence, wrapper=(), algorithm="classifywithtextprompts", **parameters):
        values = {
            "INPUT": scene,
            "PROMPTS": None if algorithm == "classifywithmodel" else rasters.PROMPTS,
            "OUTPUT": out / "map.tif",
            "CONFIDENCE": out / "confidence.tif",
            "REPORT": out / "report.html",
            **parameters,
        }
        given = Path(values["INPUT"])
        before = rasters.digest(given) if given.is_file() else None
        beside = sorted(given.parent.iterdir()) if given.parent.is_dir() else None
        done = qgis_process.run(
            algorithm,
            wrapper=wrapper,
            **{name: value for name, value in values.items() if value is not None},
        )
        assert done.code == 1, done.out + done.error
        assert done.out == "", "--json prints nothing on failure"
        assert "Traceback" not in done.error
        assert len(done.sentences) == 1, done.error
        said = done.sentences[0]
        assert re.search(sentence, said), said
        assert len(said) < 700, "a sentence, not a page"
        assert list(out.iterdir()) == []
        if before is not None:
            assert rasters.digest(given) == before
            assert sorted(given.parent.iterdir()) == beside
        return said

    return run
