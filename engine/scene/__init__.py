"""Opening rasters: wavelengths, bad bands, nodata, scale, windows, tiles, samples."""

from __future__ import annotations

from .model import Band, Block, Sample
from .picking import pixels_by_tile, values_at
from .resample import resample
from .scale import Scale
from .scene import Scene
from .steps import Steps
from .stored import StoredProbabilities
from .window import Window

__all__ = [
    "Band",
    "Block",
    "Sample",
    "Scale",
    "Scene",
    "Steps",
    "StoredProbabilities",
    "Window",
    "pixels_by_tile",
    "resample",
    "values_at",
]
