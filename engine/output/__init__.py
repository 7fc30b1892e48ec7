"""Results on disk: rasters, colours, attribute tables, provenance and reports."""

from __future__ import annotations

from .areas import PixelAreas, area_text, pixel_areas
from .grid import ClassInfo, Grid
from .outputset import OutputSet
from .paths import check_output, check_outputs
from .provenance import fingerprint, make_provenance
from .rasters import ClassMapWriter, ConfidenceWriter, ProbabilitiesWriter

__all__ = [
    "ClassInfo",
    "ClassMapWriter",
    "ConfidenceWriter",
    "Grid",
    "OutputSet",
    "PixelAreas",
    "ProbabilitiesWriter",
    "area_text",
    "check_output",
    "check_outputs",
    "fingerprint",
    "make_provenance",
    "pixel_areas",
]
