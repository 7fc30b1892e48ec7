"""Small scenes made of the library's own curves, so that the truth is known."""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.errors import NotGeoreferencedWarning
from threadpoolctl import threadpool_limits

from engine.jobs import ClassifyWithTextPrompts
from engine.knowledge.bands import BandLibrary
from engine.knowledge.library import default_library
from engine.pipelines import Result, run
from engine.progress import Progress, Report

#: The class words of the made scenes and the material each stands for in them.
WORDS = {
    "clear water": "water_clear",
    "green grass": "grass_green",
    "loam soil": "soil_loam",
    "asphalt": "asphalt",
}
NODATA = -32768


@dataclass(frozen=True)
class Made:
    """A raster and what is in it: ``truth`` holds 1, 2, ... in the order of the words, 0 nodata."""

    path: Path
    truth: np.ndarray
    reflectance: np.ndarray
    wavelengths: np.ndarray

    @property
    def prompts(self) -> str:
        return "\n".join(WORDS)


def bands_of(count: int) -> np.ndarray:
    """Band centres in nm, outside strong water absorption."""
    nm = np.linspace(440, 2380, count)
    return nm[~(((nm > 1330) & (nm < 1470)) | ((nm > 1780) & (nm < 1980)))]


def band_library(count: int = 30) -> BandLibrary:
    nm = bands_of(count)
    return BandLibrary(default_library(), nm, np.full(len(nm), 20.0))


def write(path: Path, cube: np.ndarray, wavelengths: Any, **options: Any) -> Path:
    """A GeoTIFF of a cube (bands, h, w), in UTM unless ``crs=None``."""
    bands, height, width = cube.shape
    profile = {
        "driver": "GTiff",
        "crs": "EPSG:32633",
        "transform": rasterio.transform.from_origin(400000, 5800000, 30, 30),
        **options,
    }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(
            path, "w", count=bands, height=height, width=width, dtype=cube.dtype, **profile
        ) as dataset:
            dataset.write(cube)
            for band, nm in enumerate(wavelengths if wavelengths is not None else (), start=1):
                dataset.update_tags(band, wavelength=f"{nm:.2f}", wavelength_units="Nanometers")
    return path


def make(
    path: Path,
    height: int,
    width: int,
    bands: int,
    *,
    seed: int = 3,
    hole: bool = True,
    **options: Any,
) -> Made:
    """A scene of four materials in patches of 8 pixels, int16 reflectance x 10000, with noise."""
    rng = np.random.default_rng(seed)
    library = default_library()
    nm = bands_of(bands)
    on_bands = BandLibrary(library, nm, np.full(len(nm), 20.0))
    patches = rng.integers(1, 5, (-(-height // 8), -(-width // 8)))
    truth = np.kron(patches, np.ones((8, 8), int))[:height, :width]
    cube = np.zeros((len(nm), height, width))
    for value, material in enumerate(WORDS.values(), start=1):
        here = truth == value
        looks = on_bands.of_material(material)
        cube[:, here] = looks[rng.integers(0, len(looks), here.sum())].T
    cube *= np.exp(rng.normal(0, 0.05, (height, width)))
    cube += rng.normal(0, 0.002, cube.shape)
    stored = np.clip(np.round(cube * 10000), 1, 20000).astype(np.int16)
    if hole:
        truth[: height // 6, : width // 5] = 0
        truth[height // 2, width // 2] = 0
        stored[:, truth == 0] = NODATA
    write(path, stored, nm, nodata=NODATA, **options)
    return Made(path, truth, cube.astype(np.float32), nm)


@pytest.fixture(scope="session", autouse=True)
def one_blas_thread() -> Iterator[None]:
    """As in every job: small matrices lose more by threads than they gain."""
    import sklearn.mixture  # noqa: F401  (its OpenMP must be loaded to be limited)

    with threadpool_limits(1):
        yield


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """48 x 64 pixels, 24 bands or so."""
    return make(tmp_path_factory.mktemp("small") / "small.tif", 48, 64, 30)


@pytest.fixture(scope="session")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Large enough that the smallest memory budget cuts it into several tiles."""
    path = tmp_path_factory.mktemp("wide") / "wide.tif"
    return make(path, 230, 310, 30, tiled=True, blockxsize=64, blockysize=64)


@pytest.fixture(scope="session")
def spectra_of() -> Callable[..., BandLibrary]:
    """The material library on ``count`` bands."""
    return functools.lru_cache(band_library)


@pytest.fixture
def save() -> Callable[..., Path]:
    """Write a cube as a raster: path, cube (bands, h, w), wavelengths, rasterio options."""
    return write


@dataclass
class Listener:
    """Collects what a job says."""

    reports: list[Report] = field(default_factory=list)
    lines: list[tuple[str, str]] = field(default_factory=list)

    def progress(self, cancelled: Callable[[], bool] = lambda: False) -> Progress:
        return Progress(self.reports.append, lambda *line: self.lines.append(line), cancelled)

    @property
    def warnings(self) -> list[str]:
        return [text for level, text in self.lines if level == "warning"]


@pytest.fixture
def listener() -> Listener:
    return Listener()


@dataclass(frozen=True)
class Mapped:
    """A finished classification, read back; rasters that were not asked for are None."""

    result: Result
    labels: np.ndarray
    confidence: np.ndarray | None
    margin: np.ndarray | None
    probabilities: np.ndarray | None
    folder: Path


@pytest.fixture(scope="session")
def classify(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Mapped]:
    """Run the job on a made scene (or a path) with all rasters and read them."""

    def work(scene: Made | Path, listener: Listener | None = None, **parameters: Any) -> Mapped:
        folder = tmp_path_factory.mktemp("mapped")
        path = scene.path if isinstance(scene, Made) else scene
        given = {
            "input": str(path),
            "output": str(folder / "map.tif"),
            "confidence": str(folder / "confidence.tif"),
            "probabilities": str(folder / "probabilities.tif"),
            "prompts": "\n".join(WORDS),
            "source": "knowledge",
            **parameters,
        }
        progress = (listener or Listener()).progress()
        result = run(ClassifyWithTextPrompts(**given), progress)
        arrays: dict[str, Any] = dict.fromkeys(("confidence", "probabilities"))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(given["output"]) as dataset:
                labels = dataset.read(1)
            for name in arrays:
                if given[name]:
                    with rasterio.open(given[name]) as dataset:
                        arrays[name] = dataset.read()
        both = arrays["confidence"]
        return Mapped(
            result,
            labels,
            None if both is None else both[0],
            None if both is None else both[1],
            arrays["probabilities"],
            folder,
        )

    return work


@pytest.fixture(scope="session")
def small_map(small: Made, classify: Callable[..., Mapped]) -> Mapped:
    """The small scene mapped once, with every raster and the report."""
    return classify(small)
