"""What the report of trained objects is made of: the pipeline fills it, the report shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from numpy.typing import NDArray

from .report_data import Fact
from .training_data import Course, ScoreSummary, Spread, TrainedClass


@dataclass(frozen=True)
class JudgedObject:
    """One object that was held out, and what it was taken for.

    Attributes
    ----------
    number : str
        What the file calls it.
    group : str
        What it belongs to; "" where nothing says it.
    reference, found, runner_up : int
        Index of the class it is, of the one it was taken for, and of the next.
    confidence : float
        0..1.
    votes, cubes : int
        Cubes for the class it was taken for, of how many.
    pixels : int
    """

    number: str
    group: str
    reference: int
    found: int
    runner_up: int
    confidence: float
    votes: int
    cubes: int
    pixels: int


@dataclass(frozen=True)
class TextRow:
    """Scores with one kind of text.

    Attributes
    ----------
    name, what : str
        What was learnt, and a few words on it.
    overall_accuracy, average_accuracy, kappa : (float, float)
        Mean and standard deviation over folds.
    """

    name: str
    what: str
    overall_accuracy: Spread
    average_accuracy: Spread
    kappa: Spread


@dataclass(frozen=True)
class TextComparison:
    """What the texts add to the network.

    Attributes
    ----------
    rows : sequence of TextRow
        The model first.
    sentence : str
        What that comes to.
    """

    rows: Sequence[TextRow]
    sentence: str


@dataclass(frozen=True)
class ObjectsData:
    """Everything on the page; all texts are plain text and are escaped.

    Attributes
    ----------
    title : str
    scene, samples, settings : sequence of Fact
        What was understood of the raster and of the polygons, and the parameters of the run.
    classes : sequence of TrainedClass
        In the order of the matrices; their counts are objects, ``features`` groups.
    provenance : mapping
        Of :func:`engine.output.make_provenance`.
    grouped : bool
        Whether groups were held out, not single objects.
    split_sentence : str
    scores : ScoreSummary or None
        Of objects; None without a split.
    saved : str
        What the saved model was trained on.
    final : Course or None
        Training of the saved model where it is none of the folds.
    judged : sequence of JudgedObject
        All that were held out.
    texts : TextComparison or None
    text_cosine : float array (classes, classes) or None
        Cosine between the classes' vectors without their mean, -1..1.
    sample_sentences : sequence of str
        What became of polygons that could not be used as they are.
    warnings : sequence of str
    method : sequence of str
        Paragraphs on how the model is made.
    """

    title: str
    scene: Sequence[Fact]
    samples: Sequence[Fact]
    settings: Sequence[Fact]
    classes: Sequence[TrainedClass]
    provenance: Mapping[str, object]
    grouped: bool = False
    split_sentence: str = ""
    scores: ScoreSummary | None = None
    saved: str = ""
    final: Course | None = None
    judged: Sequence[JudgedObject] = ()
    texts: TextComparison | None = None
    text_cosine: NDArray[Any] | None = None
    sample_sentences: Sequence[str] = ()
    warnings: Sequence[str] = ()
    method: Sequence[str] = field(default=())
