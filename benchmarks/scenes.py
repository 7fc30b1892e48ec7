"""The scenes with a reference that figures are made on, each as raster, words and labels."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
import scipy.io
from rasterio.features import rasterize


@dataclass(frozen=True)
class Reference:
    """A scene and what is known of it.

    Attributes
    ----------
    raster : Path
    prompts : tuple of str
        One line of a prompt set per class; class values are 1, 2, ...
    labels : int array, shape (h, w)
        0 = no reference.
    """

    raster: Path
    prompts: tuple[str, ...]
    labels: np.ndarray


def data_folder() -> Path:
    """Where the data is: SPECTRAL_PROMPTS_DATA, else ``../shared/data`` beside the checkout."""
    beside = Path(__file__).resolve().parents[2] / "shared" / "data"
    return Path(os.environ.get("SPECTRAL_PROMPTS_DATA", beside))


def potsdam(data: Path, folder: Path) -> Reference:
    """EnMAP Potsdam, level 2: roof and pavement merged to impervious."""
    raster = data / "enmap_potsdam" / "enmap_potsdam.tif"
    with rasterio.open(data / "enmap_potsdam" / "landcover.tif") as dataset:
        level_2 = np.array([0, 1, 1, 2, 3, 4, 5])[dataset.read(1)]
    with rasterio.open(raster) as dataset:
        level_2[dataset.read(1) == dataset.nodata] = 0
    words = ("impervious surface", "low vegetation", "tree", "bare soil", "water")
    return Reference(raster, words, level_2)


def samson(data: Path, folder: Path) -> Reference:
    """Samson: the class of the largest abundance, mixed pixels included."""
    content = scipy.io.loadmat(data / "samson" / "samson.mat")
    # Pixel p is row p % 95, column p // 95.
    cube = content["Y"].reshape(-1, 95, 95).transpose(0, 2, 1).astype(np.float32)
    labels = content["S_GT"].argmax(axis=2) + 1
    raster = folder / "samson.tif"
    write_raster(raster, cube, np.linspace(401, 889, len(cube)))
    return Reference(raster, ("soil", "tree", "water"), labels)


def landsat5(data: Path, folder: Path) -> Reference:
    """Landsat-5, digital numbers: the polygons' class names as words."""
    return _multispectral(data, "landsat5_sample")


def sentinel2(data: Path, folder: Path) -> Reference:
    """Sentinel-2 with its offset of 0.1 left in: the polygons' class names as words."""
    return _multispectral(data, "sentinel2_sample")


def pavia_lowres(data: Path, folder: Path) -> Reference:
    """Pavia University at 5.8 m, its nine class names as words."""
    content = scipy.io.loadmat(data / "pavia_u_lowres" / "pavia_u_lowres.mat")
    raster = folder / "pavia.tif"
    write_raster(raster, content["data"].transpose(2, 0, 1), content["wavelength_nm"].ravel())
    words = (
        "asphalt",
        "meadows",
        "gravel",
        "trees",
        "painted metal sheets",
        "bare soil",
        "bitumen",
        "self-blocking bricks",
        "shadows",
    )
    return Reference(raster, words, content["gt"])


def indian_pines_groups(data: Path, folder: Path) -> Reference:
    """Indian Pines, radiance, its 16 classes in five groups that words can tell apart in June."""
    raster = data / "indian_pines" / "indian_pines_gic.img"
    with rasterio.open(data / "indian_pines" / "indian_pines_gt.img") as dataset:
        truth = dataset.read(1)
    # Alfalfa, hay -> 1; corn, oats, soybean, wheat -> 2; grass -> 3; woods -> 4; buildings,
    # towers -> 5. Young corn and soybean stand on bare soil and residue.
    groups = np.array([0, 1, 2, 2, 2, 3, 3, 3, 1, 2, 2, 2, 2, 2, 4, 5, 5])
    words = ("hay", "cropland", "pasture", "woods", "buildings")
    return Reference(raster, words, groups[truth])


def write_raster(path: Path, cube: np.ndarray, wavelengths: Sequence[float]) -> None:
    """A GeoTIFF without georeference of a cube, shape (bands, h, w), with any wavelengths."""
    bands, height, width = cube.shape
    profile = {"driver": "GTiff", "count": bands, "height": height, "width": width}
    with rasterio.open(path, "w", dtype=cube.dtype, **profile) as dataset:
        dataset.write(cube)
        for band, wavelength in enumerate(wavelengths, start=1):
            dataset.update_tags(band, wavelength=f"{wavelength:.2f}", wavelength_units="Nanometers")


def _multispectral(data: Path, name: str) -> Reference:
    raster = data / "multispectral" / f"{name}.tif"
    shapes = _polygons(data / "multispectral" / f"{name}_polygons.gpkg")
    words = tuple(sorted({word for _, word in shapes}))
    with rasterio.open(raster) as dataset:
        labels = rasterize(
            [(shape, words.index(word) + 1) for shape, word in shapes],
            out_shape=dataset.shape,
            transform=dataset.transform,
        )
    return Reference(raster, words, labels)


def _polygons(path: Path) -> list[tuple[dict, str]]:
    """Polygons and their class; the file and its raster share one CRS."""
    import shapely

    with sqlite3.connect(path) as database:
        rows = database.execute("SELECT geom, class FROM training").fetchall()
    return [(shapely.from_wkb(_wkb(blob)).__geo_interface__, word) for blob, word in rows]


def _wkb(blob: bytes) -> bytes:
    """The WKB in a GeoPackage geometry: after 8 bytes and the envelope the flags tell."""
    envelope = (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7]
    return blob[8 + envelope :]


SCENES: dict[str, Callable[[Path, Path], Reference]] = {
    "potsdam": potsdam,
    "samson": samson,
    "landsat5": landsat5,
    "sentinel2": sentinel2,
    "pavia_lowres": pavia_lowres,
    "indian_pines_groups": indian_pines_groups,
}
