"""The demo's pictures: scene, class map and confidence side by side; the truth of a simulation."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from map_picture import save_map_picture
from numpy.typing import NDArray
from rasterio.enums import Resampling

from engine.output.grid import ClassInfo
from engine.scene import Scene

#: Longest side of a panel in pixels.
_SIDE = 700


def draw_result(
    raster: Path, mapped: Path, confidence: Path, names: dict[int, str], path: Path
) -> Path:
    """Draw scene, class map and confidence into one PNG; returns its path.

    Parameters
    ----------
    raster, mapped, confidence : Path
        The scene and the algorithm's outputs.
    names : dict of int to str
        Class value -> name.
    path : Path
        PNG to write.
    """
    values = _read(mapped)
    certainty = np.where(values > 0, _read(confidence, Resampling.average), np.nan)
    with Scene.open(raster) as scene:
        picture, valid = scene.thumbnail(_SIDE)
    classes = class_info(mapped, names)
    save_map_picture(path, values, classes, picture, certainty, rgb_valid=valid)
    return path


def draw_truth(truth: Path, classes: list[ClassInfo], path: Path) -> Path:
    """Draw a truth map into a PNG; returns its path."""
    save_map_picture(path, _read(truth), classes, title="Truth of the simulation")
    return path


def class_info(mapped: Path, names: dict[int, str]) -> list[ClassInfo]:
    """The classes of a map with the colours of its colour table."""
    with rasterio.open(mapped) as raster:
        table = raster.colormap(1)
    colors = {value: "#{:02x}{:02x}{:02x}".format(*table[value]) for value in names}
    return [ClassInfo(value, name, colors[value]) for value, name in names.items()]


def _read(path: Path, resampling: Resampling = Resampling.nearest) -> NDArray[Any]:
    """Band 1, at most ``_SIDE`` pixels a side."""
    with rasterio.open(path) as raster:
        factor = max(1.0, max(raster.shape) / _SIDE)
        shape = tuple(max(1, round(side / factor)) for side in raster.shape)
        return np.asarray(raster.read(1, out_shape=shape, resampling=resampling))
