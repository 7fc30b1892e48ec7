"""What the signatures of classes are made of: the table and the page show it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from .grid import ClassInfo
from .report_data import Fact


@dataclass(frozen=True)
class ClassSignature:
    """Statistics of one class's pixels on each band.

    Attributes
    ----------
    info : ClassInfo
        Value, name, colour.
    features : int
        Polygons, lines, points or areas with pixels of it.
    pixels : int
    mean, std : float array (b,)
        Reflectance 0..1 or relative values; NaN where no pixel has a value.
    minimum, p25, median, p75, maximum : float array (b,) or None
        Further figures of the table; None leaves them empty.
    """

    info: ClassInfo
    features: int
    pixels: int
    mean: NDArray[Any]
    std: NDArray[Any]
    minimum: NDArray[Any] | None = None
    p25: NDArray[Any] | None = None
    median: NDArray[Any] | None = None
    p75: NDArray[Any] | None = None
    maximum: NDArray[Any] | None = None


@dataclass(frozen=True)
class SignatureBands:
    """The bands of the statistics.

    Attributes
    ----------
    numbers : integer array (b,)
        As in the raster, from 1.
    wavelengths : float array (b,) or None
        Centres in nm.
    fwhm : float array (b,) or None
        Full width at half maximum in nm; NaN where not known.
    """

    numbers: NDArray[Any]
    wavelengths: NDArray[Any] | None = None
    fwhm: NDArray[Any] | None = None


@dataclass(frozen=True)
class SignaturesData:
    """Everything on the page; all texts are plain text and are escaped.

    Attributes
    ----------
    title : str
        For example "Signatures of samples.gpkg on enmap_potsdam".
    scene, samples, settings : sequence of Fact
    classes : sequence of ClassSignature
    bands : SignatureBands
    provenance : mapping
        Of :func:`engine.output.make_provenance`.
    excluded : sequence of (float, float)
        Ranges in nm (or band numbers) without usable bands, ``report_data.excluded_ranges``.
    reflectance : bool
        False when values are only relative.
    separability : float array (classes, classes) or None
        Jeffries-Matusita distance of each pair, 0 (the same) to 2 (fully separable); NaN where it
        cannot be told.
    separability_note : str
        On what it was computed, for example "on 12 principal components".
    sample_sentences : sequence of str
        What became of samples that could not be used as they are.
    warnings : sequence of str
    """

    title: str
    scene: Sequence[Fact]
    samples: Sequence[Fact]
    settings: Sequence[Fact]
    classes: Sequence[ClassSignature]
    bands: SignatureBands
    provenance: Mapping[str, object]
    excluded: Sequence[tuple[float, float]] = ()
    reflectance: bool = True
    separability: NDArray[Any] | None = None
    separability_note: str = ""
    sample_sentences: Sequence[str] = ()
    warnings: Sequence[str] = ()
