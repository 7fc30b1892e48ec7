"""What a training report is made of. The pipeline fills it, the report only shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from numpy.typing import NDArray

from .grid import ClassInfo
from .report_data import Fact, Matrix

#: Mean and standard deviation over folds; NaN where nothing defines them (one fold has no
#: deviation).
Spread = tuple[float, float]


@dataclass(frozen=True)
class TrainedClass:
    """One class and the samples it has.

    Attributes
    ----------
    info : ClassInfo
        Value, name, colour.
    features : int
        Polygons, lines, points or areas with pixels of it.
    training_pixels : int
        Pixels learnt from: of the one hold-out; with several folds their mean, rounded; without a
        split all.
    test_pixels : int
        Pixels tested, all folds taken together.
    text : str
        What the text encoder has read of the class.
    text_source : str
        Where that is from, for example "the prompt set", "library Land cover", "its name alone".
    """

    info: ClassInfo
    features: int
    training_pixels: int
    test_pixels: int = 0
    text: str = ""
    text_source: str = ""


@dataclass(frozen=True)
class Course:
    """How one training went.

    Attributes
    ----------
    name : str
        For example "fold 2" or "saved model".
    loss : float array (epochs,)
        Mean loss of each epoch.
    validation : float array (epochs,) or None
        Accuracy 0..1 on samples held back from the training samples; NaN where not measured.
    best_epoch : int or None
        The epoch whose weights were kept, counted from 1.
    seconds : float or None
        How long it took.
    """

    name: str
    loss: NDArray[Any]
    validation: NDArray[Any] | None = None
    best_epoch: int | None = None
    seconds: float | None = None


@dataclass(frozen=True)
class FoldReport:
    """One fold: what was trained on, and what its test found.

    Attributes
    ----------
    matrix : Matrix
        Of the test pixels.
    training_pixels : int
    course : Course or None
    """

    matrix: Matrix
    training_pixels: int
    course: Course | None = None


@dataclass(frozen=True)
class ScoreSummary:
    """Scores over the folds of a split.

    Attributes
    ----------
    overall_accuracy, average_accuracy, kappa : (float, float)
        Mean and standard deviation over folds.
    producers_accuracy, users_accuracy, f1 : float array (2, classes)
        Means in the first row, standard deviations in the second.
    pooled : Matrix
        The sum of the folds' matrices.
    folds : tuple of FoldReport
        At least one.
    """

    overall_accuracy: Spread
    average_accuracy: Spread
    kappa: Spread
    producers_accuracy: NDArray[Any]
    users_accuracy: NDArray[Any]
    f1: NDArray[Any]
    pooled: Matrix
    folds: tuple[FoldReport, ...]


@dataclass(frozen=True)
class TrainingData:
    """Everything on the page; all texts are plain text and are escaped.

    Attributes
    ----------
    title : str
        For example "Probe of enmap_potsdam".
    scene, samples, settings : sequence of Fact
        What was understood of the raster and of the samples, and the parameters of the run.
    classes : sequence of TrainedClass
        In the order of the matrices.
    provenance : mapping
        Of :func:`engine.output.make_provenance`.
    split : str
        "polygons", "blocks", "random" or "none".
    split_sentence : str
        How samples were held out, in words.
    scores : ScoreSummary or None
        None without a split.
    saved : str
        What the saved model was trained on, for example "The saved model was trained on all
        samples; the scores are those of models trained like it."
    final : Course or None
        Training of the saved model where it is none of the folds.
    sample_sentences : sequence of str
        What became of samples that could not be used as they are: without a class, outside the
        raster, overlapping...
    text_cosine : float array (classes, classes) or None
        Cosine between the classes' aligned text vectors, -1..1.
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
    split: str
    split_sentence: str = ""
    scores: ScoreSummary | None = None
    saved: str = ""
    final: Course | None = None
    sample_sentences: Sequence[str] = ()
    text_cosine: NDArray[Any] | None = None
    warnings: Sequence[str] = ()
    method: Sequence[str] = field(default=())
