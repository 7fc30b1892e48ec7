"""What an accuracy report is made of. The pipeline fills it, the report only shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from .report_data import Accuracy, Fact


@dataclass(frozen=True)
class ClassArea:
    """What the reference says of one class's area; shares are 0..1 of the whole mapped area.

    Attributes
    ----------
    mapped_share : float
        What the map gives the class; NaN for a class left out of the assessed area.
    share : float
        The adjusted share.
    margin : float
        Half the 95 % confidence interval of ``share``.
    users, producers : float
        User's and producer's accuracy weighted by area, NaN where nothing defines them.
    users_error, producers_error : float
        Their standard errors.
    """

    mapped_share: float
    share: float
    margin: float
    users: float
    users_error: float
    producers: float
    producers_error: float


@dataclass(frozen=True)
class AreaReport:
    """Area-adjusted estimates.

    Attributes
    ----------
    classes : sequence of ClassArea
        In the order of the matrix.
    overall, overall_error : float
        Overall accuracy weighted by area and its standard error.
    pixels : int
        Pixels of the map that the shares refer to.
    square_metres : float or None
        Their area; None shows pixels.
    unclassified_share : float
        Share the map leaves unclassified and the reference covers (a stratum of its own).
    sentence : str
        How areas were computed, ``PixelAreas.sentence``.
    """

    classes: Sequence[ClassArea]
    overall: float
    overall_error: float
    pixels: int
    square_metres: float | None = None
    unclassified_share: float = 0.0
    sentence: str = ""


@dataclass(frozen=True)
class AssessmentData:
    """Everything on the page; all texts are plain text and are escaped.

    Attributes
    ----------
    title : str
        For example "Accuracy of enmap_potsdam_classes".
    map, reference, settings : sequence of Fact
        What was understood of both files, and the parameters of the run.
    accuracy : Accuracy
        Its ``split`` says which pixels were compared.
    provenance : mapping
        Of :func:`engine.output.make_provenance`.
    design : str
        A sentence on how the reference was drawn and what follows for the estimates.
    areas : AreaReport or None
    no_areas : str
        Why there are no area-adjusted estimates, where there are none.
    class_map : integer array (h, w) or None
        Reduced class map, 0 = unclassified.
    agreement : integer array (h, w) or None
        Reduced: 0 no reference, 1 right, 2 wrong. Where several pixels fall together, 2 should
        win over 1 and 1 over 0, or single points vanish.
    reference_sentences : sequence of str
        What became of reference pixels that could not be used as they are.
    warnings : sequence of str
    method : sequence of str
        Paragraphs on how the estimates are made.
    """

    title: str
    map: Sequence[Fact]
    reference: Sequence[Fact]
    settings: Sequence[Fact]
    accuracy: Accuracy
    provenance: Mapping[str, object]
    design: str = ""
    areas: AreaReport | None = None
    no_areas: str = ""
    class_map: NDArray[Any] | None = None
    agreement: NDArray[Any] | None = None
    reference_sentences: Sequence[str] = ()
    warnings: Sequence[str] = ()
    method: Sequence[str] = ()
