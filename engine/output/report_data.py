"""What a classification report is made of. The pipeline fills it, the report only shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from .grid import ClassInfo

#: Label and text of one line in a list of facts.
Fact = tuple[str, str]


@dataclass(frozen=True)
class PromptMatch:
    """What one phrase was understood as.

    Attributes
    ----------
    phrase : str
        The class name or synonym the user gave.
    materials : tuple of (str, float)
        Names of materials and weights, sum 1; empty when nothing fits.
    how : str
        ``exact``, ``synonym``, ``fuzzy``, ``meaning`` or ``none``; other words are shown as given.
    score : float or None
        How well it fits, 0..1.
    note : str
        A sentence for the user, may be empty.
    nearest : tuple of str
        Names of the nearest materials when nothing fits well.
    """

    phrase: str
    materials: tuple[tuple[str, float], ...] = ()
    how: str = "none"
    score: float | None = None
    note: str = ""
    nearest: tuple[str, ...] = ()


@dataclass(frozen=True)
class ClassReport:
    """One class and what was found of it.

    Attributes
    ----------
    info : ClassInfo
        Value, name, colour.
    pixels : int
        Mapped pixels.
    square_metres : float or None
        Mapped area; None shows pixels only.
    mean_confidence : float or None
        Mean over the class's pixels, 0..1.
    prompts : tuple of str
        Synonyms beside the name.
    description : str
        The user's own words on the class.
    matches : tuple of PromptMatch
        One for the name and each synonym.
    materials : tuple of (str, float)
        Names and weights of the class as a whole; left empty they are summed over ``matches``.
    mean, std : float array (b,) or None
        Mean and standard deviation of the class's pixels on ``ReportData.wavelengths``; reflectance
        0..1 or relative values.
    expected : float array (b,) or None
        Curve of the class's materials on the same bands, NaN where not known.
    """

    info: ClassInfo
    pixels: int = 0
    square_metres: float | None = None
    mean_confidence: float | None = None
    prompts: tuple[str, ...] = ()
    description: str = ""
    matches: tuple[PromptMatch, ...] = ()
    materials: tuple[tuple[str, float], ...] = ()
    mean: NDArray[Any] | None = None
    std: NDArray[Any] | None = None
    expected: NDArray[Any] | None = None


class Matrix(Protocol):
    """What :class:`Accuracy` takes from a confusion matrix (``engine.assess`` has one)."""

    @property
    def counts(self) -> NDArray[np.int64]:
        """Rows reference, columns map, last column unclassified (classes, classes + 1)."""

    @property
    def overall_accuracy(self) -> float: ...
    @property
    def average_accuracy(self) -> float: ...
    @property
    def kappa(self) -> float: ...
    @property
    def producers_accuracy(self) -> NDArray[np.float64]: ...
    @property
    def users_accuracy(self) -> NDArray[np.float64]: ...
    @property
    def f1(self) -> NDArray[np.float64]: ...


@dataclass(frozen=True)
class Accuracy:
    """Scores against a reference.

    Attributes
    ----------
    reference : str
        What the map was compared with.
    split : str
        Which pixels were compared and whether training has seen them, for example "all labelled
        pixels; none of them was used to make the map".
    classes : tuple of ClassInfo
        In the order of the matrix.
    matrix : Matrix
    """

    reference: str
    split: str
    classes: tuple[ClassInfo, ...]
    matrix: Matrix


@dataclass(frozen=True)
class ReportData:
    """Everything on the page; all texts are plain text and are escaped.

    Attributes
    ----------
    title : str
        For example "Land cover of enmap_potsdam".
    scene : sequence of Fact
        What was understood of the scene: size, bands, wavelength range, scale, nodata, CRS...
    settings : sequence of Fact
        Parameters of the run.
    classes : sequence of ClassReport
    provenance : mapping
        Of :func:`engine.output.make_provenance`.
    class_map : integer array (h, w)
        Reduced class map, 0 = unclassified.
    rgb : uint8 array (h, w, 3) or None
        The scene at the same extent (its size in pixels may differ).
    rgb_caption : str
        Which bands are shown.
    rgb_valid : bool array (h, w) or None
        False is drawn as background.
    confidence : float array (h, w) or None
        Reduced confidence, NaN = none.
    warnings : sequence of str
    nodata_pixels : int
        Pixels the scene has no data for.
    rejected_pixels : int
        Valid pixels left unclassified.
    area_sentence : str
        ``PixelAreas.sentence``.
    wavelengths : float array (b,) or None
        Centres in nm of the bands of the class spectra, ascending; None numbers the bands.
    excluded : sequence of (float, float)
        Ranges in nm (or band numbers) without usable bands, see :func:`excluded_ranges`.
    reflectance : bool
        False when values are only relative; expected curves are then scaled to the class means.
    training : sequence of (str, float array)
        What is told of a network's training: its name and a value for each epoch.
    method : sequence of str
        Paragraphs on how the map was made.
    confidence_note : str
        What confidence means for the method used; added to the general explanation.
    accuracy : Accuracy or None
    """

    title: str
    scene: Sequence[Fact]
    settings: Sequence[Fact]
    classes: Sequence[ClassReport]
    provenance: Mapping[str, object]
    class_map: NDArray[Any]
    rgb: NDArray[np.uint8] | None = None
    rgb_caption: str = ""
    rgb_valid: NDArray[np.bool_] | None = None
    confidence: NDArray[Any] | None = None
    warnings: Sequence[str] = ()
    nodata_pixels: int = 0
    rejected_pixels: int = 0
    area_sentence: str = ""
    wavelengths: NDArray[Any] | None = None
    excluded: Sequence[tuple[float, float]] = field(default=())
    reflectance: bool = True
    training: Sequence[tuple[str, NDArray[Any]]] = ()
    method: Sequence[str] = ()
    confidence_note: str = ""
    accuracy: Accuracy | None = None


def excluded_ranges(
    wavelengths: NDArray[Any], usable: NDArray[np.bool_]
) -> list[tuple[float, float]]:
    """Ranges covered by bands that are not used.

    Parameters
    ----------
    wavelengths : float array (b,)
        Band centres of the whole scene in nm (or band numbers), ascending or not.
    usable : bool array (b,)

    Returns
    -------
    list of (float, float)
        Ascending; each reaches half-way to the used neighbours.
    """
    order = np.argsort(wavelengths, kind="stable")
    centres, good = np.asarray(wavelengths, float)[order], np.asarray(usable, bool)[order]
    edges = np.concatenate([centres[:1], (centres[1:] + centres[:-1]) / 2, centres[-1:]])
    steps = np.diff(np.concatenate([[0], ~good, [0]]).astype(int))
    starts, stops = np.flatnonzero(steps == 1), np.flatnonzero(steps == -1)
    return [(float(edges[i]), float(edges[j])) for i, j in zip(starts, stops, strict=True)]
