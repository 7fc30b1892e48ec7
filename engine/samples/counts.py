"""What became of the samples, in numbers and in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .words import listed, number_of, quoted


@dataclass(frozen=True)
class SampleCounts:
    """What became of the features of a file.

    Every feature of a vector file is counted once: ``features`` is the sum of ``used_features``,
    ``null_class``, ``unknown_class``, ``empty_geometry``, ``outside`` and ``hidden``.

    Attributes
    ----------
    features : int
        Features in the file; of a raster: 8-connected areas of one (wanted) class.
    used_features : int
        Those with at least one pixel of their own.
    null_class : int
        Features without a class (null, blank, or 0, which means unclassified).
    unknown_class : int
        Features whose class is not among the wanted ones; of a raster: such pixels.
    unknown_names : tuple of str
        The classes of those, as they are in the file.
    empty_geometry : int
        Features without a geometry that can be read.
    outside : int
        Features that have no pixel in the raster.
    hidden : int
        Features all of whose pixels were dropped or are another feature's as well.
    small : int
        Areas (polygons) without any pixel centre, which took the pixel they lie in.
    repaired : int
        Features with an invalid geometry that was made valid.
    repeated_pixels : int
        Pixels in several features of one class, kept once (for the first feature).
    overlap_pixels : int
        Pixels in features of different classes, dropped.
    overlaps : tuple of (str, str, int)
        Class names and pixels for each pair that overlaps, most pixels first. A pixel of three
        classes is counted for three pairs.
    nodata_pixels : int
        Labelled pixels without data in the raster; filled by who reads the raster.
    kind : "vector" or "raster"
    notes : tuple of str
        Sentences on what was assumed: field, layer, coordinate system.
    """

    features: int = 0
    used_features: int = 0
    null_class: int = 0
    unknown_class: int = 0
    unknown_names: tuple[str, ...] = ()
    empty_geometry: int = 0
    outside: int = 0
    hidden: int = 0
    small: int = 0
    repaired: int = 0
    repeated_pixels: int = 0
    overlap_pixels: int = 0
    overlaps: tuple[tuple[str, str, int], ...] = ()
    nodata_pixels: int = 0
    kind: Literal["vector", "raster"] = "vector"
    notes: tuple[str, ...] = ()

    def sentences(self) -> tuple[str, ...]:
        """What a log or report should say: assumptions, then whatever is not zero."""
        unit = "feature" if self.kind == "vector" else "pixel"
        unknown = listed(quoted(name) for name in self.unknown_names)
        pairs = listed(
            f"{quoted(first)} and {quoted(second)} on {pixels:,}"
            for first, second, pixels in self.overlaps
        )
        lines = (
            (self.null_class, "feature", "left out: no class (empty, or 0)."),
            (self.unknown_class, unit, f"left out: not one of the wanted classes ({unknown})."),
            (self.empty_geometry, "feature", "left out: no geometry."),
            (self.outside, "feature", "left out: no pixel in the raster."),
            (self.hidden, "feature", "left out: no pixel that is not another feature's as well."),
            (self.small, "feature", "smaller than a pixel: took the pixel it lies in."),
            (self.repaired, "feature", "with an invalid geometry, made valid."),
            (self.repeated_pixels, "pixel", "in several features of one class: counted once."),
            (self.overlap_pixels, "pixel", f"left out: classes overlap there ({pairs})."),
            (self.nodata_pixels, "labelled pixel", "left out: the raster has no data there."),
        )
        told = (f"{number_of(count, what)} {text}" for count, what, text in lines if count)
        return (*self.notes, *told)
