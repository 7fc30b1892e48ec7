"""A simulated scene on disk, written strip by strip so that memory stays bounded."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import Affine
from rasterio.windows import Window
from scipy import ndimage

from . import landscape as ground
from . import sensor as instrument
from .spectra import COVERS, GROUPS, VARIANTS, endmembers

#: Largest landscape drawn; bigger scenes repeat it mirrored, with other noise and haze.
LANDSCAPE_MAX = 384
NODATA = -32768
#: Somewhere harmless in UTM zone 33 north.
_CORNER = (381000.0, 5828000.0)
_STRIP = 32


@dataclass(frozen=True)
class Settings:
    """What to simulate; ``pixel_m`` in metres, ``psf_pixels`` FWHM in pixels."""

    rows: int = 256
    cols: int = 320
    bands: int = 224
    seed: int = 7
    pixel_m: float = 30.0
    psf_pixels: float = 1.3
    layout: str = "band"
    compress: str = "none"
    margin: bool = True


@dataclass(frozen=True)
class Written:
    """Paths of what was written; truth, abundances and prompts are ``None`` if not wanted."""

    scene: Path
    truth: Path | None
    abundance: Path | None
    prompts: Path | None


def simulate(
    path: Path,
    settings: Settings,
    with_truth: bool = True,
    progress: Callable[[float], None] = lambda fraction: None,
) -> Written:
    """Write ``path`` and, beside it, ``*_truth.tif``, ``*_abundance.tif``, ``*.prompts.json``.

    Parameters
    ----------
    path : Path
        GeoTIFF to write: int16 reflectance x 10000, nodata -32768, per-band wavelength,
        FWHM and ``bbl`` tags.
    settings : Settings
    with_truth : bool
    progress : callable taking the share done, 0..1

    Returns
    -------
    Written
    """
    base = _Base(settings)
    target = instrument.bands(settings.bands)
    sensor = instrument.Sensor(endmembers(settings.seed), target, settings.seed)
    profile = _profile(settings)
    with rasterio.open(path, "w", **profile) as scene:
        _describe(scene, target, settings)
        for top in range(0, settings.rows, _STRIP):
            height = min(_STRIP, settings.rows - top)
            block = _strip(base, sensor, settings, top, height)
            scene.write(block, window=Window(0, top, settings.cols, height))
            progress((top + height) / settings.rows)
    if not with_truth:
        return Written(path, None, None, None)
    return Written(
        path,
        _write_truth(path.with_name(f"{path.stem}_truth.tif"), base, settings),
        _write_abundance(path.with_name(f"{path.stem}_abundance.tif"), base, settings),
        _write_prompts(path.with_name(f"{path.stem}.prompts.json")),
    )


class _Base:
    """The landscape, as shares and light per pixel, and where its pixels recur."""

    def __init__(self, settings: Settings) -> None:
        rows, cols = min(settings.rows, LANDSCAPE_MAX), min(settings.cols, LANDSCAPE_MAX)
        drawn = ground.draw(rows, cols, settings.pixel_m, settings.seed)
        self.seen, self.true = instrument.abundances(drawn, settings.psf_pixels)
        self.around = ndimage.gaussian_filter(self.seen, (8, 8, 0), mode="mirror", truncate=2.5)
        self.sun = instrument.illumination(drawn.elevation, settings.pixel_m)
        rng = np.random.default_rng([settings.seed, 4])
        self.texture = _texture(rng, rows, cols)
        self.haze = _smooth(rng, rows, cols, 40)
        self.rows, self.cols = _mirrored(settings.rows, rows), _mirrored(settings.cols, cols)
        self.valid_cols = _swath(settings)

    def valid(self, top: int, height: int, cols: int) -> NDArray[np.bool_]:
        """Pixels of a strip that the sensor's tilted swath covers."""
        low, high = (limit[top : top + height, None] for limit in self.valid_cols)
        column = np.arange(cols)[None, :]
        return (column >= low) & (column < high)


def _mirrored(length: int, period: int) -> NDArray[np.int64]:
    """Indices 0..period-1 and back, ``length`` of them: neighbours stay neighbours."""
    position = np.arange(length) % (2 * period)
    return np.where(position < period, position, 2 * period - 1 - position)


def _smooth(rng: np.random.Generator, rows: int, cols: int, scale: float) -> NDArray[np.float32]:
    """Smooth random field of 0..1."""
    field = ndimage.gaussian_filter(rng.random((rows, cols)), scale, mode="mirror")
    return ((field - field.min()) / max(float(np.ptp(field)), 1e-12)).astype(np.float32)


def _texture(rng: np.random.Generator, rows: int, cols: int) -> NDArray[np.float32]:
    """Brightness around 1: patches of +-7 % and +-2 % from pixel to pixel."""
    patches = 0.14 * (_smooth(rng, rows, cols, 3) - 0.5)
    return (1 + patches + rng.normal(0, 0.02, (rows, cols))).astype(np.float32)


def _swath(settings: Settings) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """First and one past the last column inside the swath, for every row."""
    row = np.arange(settings.rows)
    if not settings.margin:
        return np.zeros_like(row), np.full_like(row, settings.cols)
    lean = 0.10 * settings.cols
    left = np.round(0.02 * settings.cols + lean * (1 - row / settings.rows)).astype(np.int64)
    right = np.round(0.98 * settings.cols - lean * row / settings.rows).astype(np.int64)
    return left, right


def _strip(
    base: _Base, sensor: instrument.Sensor, settings: Settings, top: int, height: int
) -> NDArray[np.int16]:
    """Rows ``top``..``top + height`` of the scene, int16 (bands, height, cols)."""
    out = np.full((settings.bands, height, settings.cols), NODATA, np.int16)
    valid = base.valid(top, height, settings.cols)

    def line(offset: int) -> None:
        # Every line has its own random numbers: the scene does not depend on strips or threads.
        rng = np.random.default_rng([settings.seed, 5, top + offset])
        columns = np.flatnonzero(valid[offset])
        row, col = base.rows[top + offset], base.cols[columns]
        seen = sensor.observe(
            base.seen[row, col],
            base.around[row, col],
            base.sun[row, col],
            base.texture[row, col],
            base.haze[row, col],
            rng,
        )
        seen *= 10000
        np.rint(seen, out=seen)
        np.clip(seen, -2000, 15000, out=seen)
        out[:, offset, columns] = seen.T.astype(np.int16)

    with ThreadPoolExecutor() as pool:
        list(pool.map(line, range(height)))
    return out


def _profile(settings: Settings) -> dict[str, object]:
    profile: dict[str, object] = {
        "driver": "GTiff",
        "dtype": "int16",
        "count": settings.bands,
        "height": settings.rows,
        "width": settings.cols,
        "crs": "EPSG:32633",
        "transform": _transform(settings),
        "nodata": NODATA,
        "interleave": settings.layout,
        "compress": settings.compress,
        "BIGTIFF": "IF_SAFER",
        "num_threads": "all_cpus",
    }
    if settings.layout == "band":
        profile["blockysize"] = _STRIP
    else:
        profile["blockysize"] = 1
    return profile


def _transform(settings: Settings) -> Affine:
    return Affine(settings.pixel_m, 0, _CORNER[0], 0, -settings.pixel_m, _CORNER[1])


def _describe(scene: rasterio.io.DatasetWriter, target: instrument.Bands, s: Settings) -> None:
    scene.update_tags(
        title="Simulated imaging spectrometer scene (not a real place)",
        seed=str(s.seed),
        software="Spectral Prompts, tools/simulate_scene.py",
    )
    scene.scales = [1e-4] * s.bands
    for number in range(1, s.bands + 1):
        center, width = target.center[number - 1], target.fwhm[number - 1]
        scene.set_band_description(number, f"band {number} ({center:.2f} Nanometers)")
        scene.update_tags(
            number,
            wavelength=f"{center:.3f}",
            wavelength_units="Nanometers",
            fwhm=f"{width:.3f}",
            bbl=str(int(target.good[number - 1])),
        )


def _shares(base: _Base, settings: Settings, top: int, height: int) -> NDArray[np.float32]:
    """True shares of the covers in a strip, float32 (covers, height, cols)."""
    rows = base.rows[top : top + height]
    true = base.true[rows][:, base.cols]
    summed = true.reshape(height, settings.cols, len(COVERS), VARIANTS).sum(axis=3)
    return np.moveaxis(summed, 2, 0)


def _write_truth(path: Path, base: _Base, settings: Settings) -> Path:
    """Group with the largest share in every pixel, 0 outside the swath."""
    group = np.array(list(COVERS.values()))
    profile = _profile(settings) | {
        "dtype": "uint8",
        "count": 2,
        "nodata": 0,
        "compress": "deflate",
        "interleave": "band",
    }
    with rasterio.open(path, "w", **profile) as truth:
        for top in range(0, settings.rows, _STRIP):
            height = min(_STRIP, settings.rows - top)
            cover = _shares(base, settings, top, height)
            share = np.stack([cover[group == g.value].sum(axis=0) for g in GROUPS])
            valid = base.valid(top, height, settings.cols)
            dominant = np.where(valid, share.argmax(axis=0) + 1, 0).astype(np.uint8)
            percent = np.where(valid, np.rint(100 * share.max(axis=0)), 0).astype(np.uint8)
            window = Window(0, top, settings.cols, height)
            truth.write(np.stack([dominant, percent]), window=window)
        truth.set_band_description(1, "class with the largest share")
        truth.set_band_description(2, "its share in percent")
        truth.update_tags(1, **{f"class_{g.value}": g.name for g in GROUPS})
    return path


def _write_abundance(path: Path, base: _Base, settings: Settings) -> Path:
    """Percent of every cover, one band a cover, 255 outside the swath."""
    profile = _profile(settings) | {
        "dtype": "uint8",
        "count": len(COVERS),
        "nodata": 255,
        "compress": "deflate",
        "interleave": "band",
    }
    with rasterio.open(path, "w", **profile) as abundance:
        for top in range(0, settings.rows, _STRIP):
            height = min(_STRIP, settings.rows - top)
            percent = np.rint(100 * _shares(base, settings, top, height)).astype(np.uint8)
            percent[:, ~base.valid(top, height, settings.cols)] = 255
            abundance.write(percent, window=Window(0, top, settings.cols, height))
        for number, name in enumerate(COVERS, start=1):
            abundance.set_band_description(number, name)
    return path


def _write_prompts(path: Path) -> Path:
    """The prompt set whose classes the truth map holds."""
    classes = [
        {
            "value": group.value,
            "name": group.name,
            "color": group.color,
            "prompts": [word.strip() for word in group.prompts.split(",")],
        }
        for group in GROUPS
    ]
    text = json.dumps({"schema": 1, "classes": classes}, indent=1, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")
    return path
