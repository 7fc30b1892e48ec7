"""Labelled samples: vectors or rasters of class values become pixels with a class and a feature."""

from __future__ import annotations

from .counts import SampleCounts
from .model import LabelledPixels, RasterGrid, SampleClass, SamplesError, WantedClass
from .reference import read_reference
from .vector import read_vector

__all__ = [
    "LabelledPixels",
    "RasterGrid",
    "SampleClass",
    "SampleCounts",
    "SamplesError",
    "WantedClass",
    "read_reference",
    "read_vector",
]
