"""A made scene of three covers with polygons drawn on it in degrees, for the text-aligned probe."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import rasterio
import shapely
from rasterio.transform import from_origin
from rasterio.warp import transform as to_crs

from engine.jobs import ClassifyWithModel, TrainProbe
from engine.modelfile import read_model
from engine.pipelines import Result, run
from engine.progress import Progress

LEFT, TOP, SIZE = 400000.0, 5800000.0, 30.0
NODATA = -9999
CENTRES = np.linspace(450, 2350, 20)
NAMES = ("lake water", "green forest", "bare soil")
COLORS = ("#1020f0", "#108010", "#a06030")
PROMPTS = "\n".join(f"{name} | {color}" for name, color in zip(NAMES, COLORS, strict=True))
#: Enough to learn the made scene, in a second or less.
SMALL = "width=16; mlp_width=16; heads=2; batch=32; vector=8; learning_rate=0.02; scales=1,2"
#: The same, without trying neighbourhoods.
QUICK = SMALL + "; choose=0; grow=0"

Box = tuple[int, int, int, int]


@dataclass(frozen=True)
class Scenery:
    """A raster and what is in it: 1, 2, 3 in the order of the names, 0 nodata."""

    path: Path
    truth: np.ndarray


def spectra() -> np.ndarray:
    """The covers' reflectance, shape (3, bands)."""
    nm = CENTRES
    water = 0.06 * np.exp(-((nm - 500) ** 2) / 2e5)
    forest = 0.03 + 0.4 * np.exp(-((nm - 1000) ** 2) / 1.5e5)
    soil = 0.1 + 0.25 * (nm - 450) / 1900
    return np.stack([water, forest, soil])


def stripes(height: int, width: int, step: int) -> np.ndarray:
    """Covers 1, 2, 3 in bent bands of ``step`` pixels."""
    rows, cols = np.mgrid[:height, :width]
    return (cols + 4 * np.sin(rows / 9)).astype(int) // step % 3 + 1


def raster(
    path: Path,
    truth: np.ndarray,
    *,
    centres: np.ndarray | None = CENTRES,
    noise: float = 0.01,
    seed: int = 1,
) -> Scenery:
    """A GeoTIFF of the covers, int16 reflectance x 10000, in UTM; 0 in the truth is nodata."""
    rng = np.random.default_rng(seed)
    nm = CENTRES if centres is None else centres
    looks = np.array([np.interp(nm, CENTRES, one) for one in spectra()])
    cube = np.moveaxis(looks[np.maximum(truth, 1) - 1], 2, 0)
    cube = cube * rng.normal(1, 0.03, truth.shape) + rng.normal(0, noise, cube.shape)
    stored = np.clip(np.round(cube * 10000), 1, 20000).astype(np.int16)
    stored[:, truth == 0] = NODATA
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        count=len(nm),
        height=truth.shape[0],
        width=truth.shape[1],
        dtype=stored.dtype,
        nodata=NODATA,
        crs="EPSG:32633",
        transform=from_origin(LEFT, TOP, SIZE, SIZE),
    ) as file:
        file.write(stored)
        for band, value in enumerate(nm if centres is not None else (), start=1):
            file.update_tags(band, wavelength=f"{value:.2f}", wavelength_units="Nanometers")
    return Scenery(path, truth)


def polygons(path: Path, boxes: Sequence[Box], names: Sequence[Any]) -> Path:
    """Boxes (top, left, bottom, right) in pixels as polygons in degrees, each with its class."""
    shapes = []
    for top, left, bottom, right in boxes:
        # A little inside, so that bent edges cannot move a pixel's centre out or in.
        xs = LEFT + SIZE * np.array([left + 0.2, right - 0.2, right - 0.2, left + 0.2])
        ys = TOP - SIZE * np.array([top + 0.2, top + 0.2, bottom - 0.2, bottom - 0.2])
        shapes.append(shapely.Polygon(np.array(to_crs("EPSG:32633", "EPSG:4326", xs, ys)).T))
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(shapes, object)),
        [np.array(names, object if isinstance(names[0], str) else None)],
        ["cover"],
        geometry_type="Polygon",
        crs="EPSG:4326",
    )
    return path


def pure_boxes(truth: np.ndarray, per_class: int, side: int = 4, seed: int = 5) -> list[Box]:
    """Boxes within one cover each, apart from each other; class after class."""
    rng = np.random.default_rng(seed)
    taken = np.zeros(truth.shape, bool)
    found: list[Box] = []
    for value in (1, 2, 3):
        count = 0
        for _ in range(20_000):
            top = int(rng.integers(0, truth.shape[0] - side))
            left = int(rng.integers(0, truth.shape[1] - side))
            part = (slice(top, top + side), slice(left, left + side))
            if (truth[part] == value).all() and not taken[part].any():
                taken[part] = True
                found.append((top, left, top + side, left + side))
                count += 1
            if count == per_class:
                break
    assert len(found) == 3 * per_class
    return found


def names_of(boxes: Sequence[Box], truth: np.ndarray) -> list[str]:
    """The names of the covers boxes lie in."""
    return [NAMES[truth[top, left] - 1] for top, left, _, _ in boxes]


def train(
    scene: Path,
    samples: Path | str,
    folder: Path,
    progress: Progress | None = None,
    **parameters: Any,
) -> Result:
    """Run the training job with small settings; files go to ``folder``."""
    given = {
        "input": str(scene),
        "samples": str(samples),
        "model": str(folder / "probe.spm"),
        "report": str(folder / "probe.html"),
        "encoder": "lexical",
        "probe_options": QUICK,
        # Asking the words trains three networks more.
        "text_prior": "never",
        "epochs": 4,
        "threads": 1,
        **parameters,
    }
    return run(TrainProbe(**given), progress or Progress())


def apply(model: Path, scene: Path, folder: Path, **parameters: Any) -> tuple[np.ndarray, Result]:
    """Classify a scene with a model: the map's values."""
    given = {
        "input": str(scene),
        "model": str(model),
        "output": str(folder / "map.tif"),
        "threads": 1,
        **parameters,
    }
    result = run(ClassifyWithModel(**given), Progress())
    return read(given["output"])[0], result


def read(path: str | Path) -> np.ndarray:
    """All bands of a raster."""
    with rasterio.open(path) as file:
        return np.asarray(file.read())


def page(folder: Path) -> str:
    """The report of the training in a folder."""
    return (folder / "probe.html").read_text(encoding="utf-8")


def tensors(folder: Path) -> dict[str, np.ndarray]:
    """What the model in a folder has learnt."""
    return read_model(folder / "probe.spm").tensors


def agreement(found: np.ndarray, truth: np.ndarray) -> float:
    """Share of the valid pixels that are right."""
    return float((found == truth)[truth > 0].mean())


def made(folder: Path) -> tuple[Scenery, list[Box], Path]:
    """An easy scene with holes, six boxes a class on it, and these as polygons."""
    truth = stripes(60, 60, 10)
    truth[:8, :8] = truth[30, 31] = 0
    scene = raster(folder / "easy.tif", truth)
    boxes = pure_boxes(truth, 6)
    return scene, boxes, polygons(folder / "fields.gpkg", boxes, names_of(boxes, truth))
