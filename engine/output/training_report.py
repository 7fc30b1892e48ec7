"""The report of a training: its samples, its scores on samples held out, how it went."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import charts
from .grid import ClassInfo
from .report import provenance_view, render, subtitle
from .report_accuracy import accuracy_view, score_text
from .report_data import Accuracy
from .training_data import Course, FoldReport, ScoreSummary, Spread, TrainedClass, TrainingData

#: How a split is named beside a score.
SPLIT_NAMES = {
    "polygons": "on held-out polygons",
    "blocks": "on held-out blocks",
    "random": "on pixels held out at random (optimistic)",
    "none": "not assessed",
}

_LINE, _FINAL = "#0f6b6b", "#b4431c"
_UNFOLDED_FOLDS = 12
_HEAT_CLASSES = 40
_SHOWN_PAIRS = 5
#: Texts more alike than this are worth a look.
_ALIKE = 0.5


def training_html(data: TrainingData) -> str:
    """The report of a training as one HTML page."""
    facts = {str(key): str(value) for key, value in data.provenance.items()}
    return render(
        "training.html",
        title=data.title,
        subtitle=subtitle(facts),
        keys=_keys(data),
        alert=_alert(data),
        warnings=list(data.warnings),
        rows=[_class_row(one) for one in data.classes],
        totals=[
            f"{sum(counts):,}"
            for counts in (
                [one.features for one in data.classes],
                [one.training_pixels for one in data.classes],
                [one.test_pixels for one in data.classes] if data.scores else [],
            )
            if counts
        ],
        counts_note=_counts_note(data.scores),
        sample_sentences=list(data.sample_sentences),
        split_sentence=data.split_sentence,
        saved=data.saved,
        scores=_scores_view(data),
        courses=courses_view(_all_courses(data), data.final),
        texts=texts_view(data.text_cosine, [one.info for one in data.classes]),
        method=list(data.method),
        scene=list(data.scene),
        samples=list(data.samples),
        settings=list(data.settings),
        **provenance_view(facts),
    )


def spread_text(spread: Spread, folds: int) -> tuple[str, str]:
    """A mean, and its standard deviation where there are several folds."""
    mean, deviation = spread
    known = folds > 1 and np.isfinite(mean) and np.isfinite(deviation)
    return score_text(mean), f"± {deviation:.3f}" if known else ""


def _keys(data: TrainingData) -> list[tuple[str, str, str]]:
    trained = sum(one.training_pixels for one in data.classes)
    several = data.scores is not None and len(data.scores.folds) > 1
    counts = [
        (f"{len(data.classes)}", "", "classes"),
        (f"{trained:,}", "", f"training pixels{', mean of the folds' if several else ''}"),
    ]
    if data.scores is None:
        return [("not assessed", "", "overall accuracy: no samples were held out"), *counts]
    folds = len(data.scores.folds)
    where = SPLIT_NAMES.get(data.split, data.split)
    if folds > 1:
        where += f", mean ± standard deviation of {folds} folds"
    named = (
        ("overall accuracy", data.scores.overall_accuracy),
        ("average accuracy", data.scores.average_accuracy),
        ("kappa", data.scores.kappa),
    )
    return [(*spread_text(spread, folds), f"{name} {where}") for name, spread in named] + counts


def _alert(data: TrainingData) -> tuple[str, str] | None:
    """Headline and sentence of what nobody may overlook."""
    if data.scores is None:
        return (
            "Accuracy: not assessed",
            "No samples were held out, so nothing is known of how right this model is. Hold out "
            "polygons or blocks, or compare its map with a reference.",
        )
    if data.split == "random":
        return (
            "Optimistic: neighbouring pixels leak",
            "Test pixels were drawn at random. Most lie beside training pixels that look the same "
            "and are part of the same patch, so these scores say little about places without "
            "samples. Hold out polygons or blocks for a score to rely on.",
        )
    return None


def _class_row(one: TrainedClass) -> dict[str, Any]:
    return {
        "value": one.info.value,
        "name": one.info.name,
        "color": one.info.color,
        "features": f"{one.features:,}",
        "training": f"{one.training_pixels:,}",
        "test": f"{one.test_pixels:,}",
        "text": one.text,
        "source": one.text_source,
    }


def _counts_note(scores: ScoreSummary | None) -> str:
    if scores is None:
        return "All samples were used to learn from; none was held out."
    if len(scores.folds) == 1:
        return "Pixels held out for the test were not learnt from."
    return (
        f"Training pixels are the mean of {len(scores.folds)} folds; test pixels are those of all "
        "folds together. In every fold, pixels of its test were not learnt from."
    )


def _scores_view(data: TrainingData) -> dict[str, Any] | None:
    scores = data.scores
    if scores is None:
        return None
    infos = tuple(one.info for one in data.classes)
    accuracy = Accuracy("", data.split_sentence, infos, scores.pooled)
    view = accuracy_view(accuracy, always_unclassified=False)
    folds = len(scores.folds)
    for index, row in enumerate(view["by_class"]):
        for key, values in (
            ("producers", scores.producers_accuracy),
            ("users", scores.users_accuracy),
            ("f1", scores.f1),
        ):
            spread = (float(values[0, index]), float(values[1, index]))
            row[key] = " ".join(spread_text(spread, folds)).strip()
    view["where"] = SPLIT_NAMES.get(data.split, data.split)
    view["folds"] = [_fold_row(number, one) for number, one in enumerate(scores.folds, 1)]
    view["unfolded"] = folds <= _UNFOLDED_FOLDS
    return view


def _fold_row(number: int, fold: FoldReport) -> dict[str, str]:
    course = fold.course
    return {
        "name": course.name if course else f"fold {number}",
        "training": f"{fold.training_pixels:,}",
        "test": f"{int(fold.matrix.counts.sum()):,}",
        "overall": score_text(fold.matrix.overall_accuracy),
        "average": score_text(fold.matrix.average_accuracy),
        "kappa": score_text(fold.matrix.kappa),
        "epochs": f"{len(course.loss):,}" if course else "–",
        "best": f"{course.best_epoch:,}" if course and course.best_epoch else "–",
        "seconds": duration_text(course.seconds) if course and course.seconds is not None else "–",
    }


def duration_text(seconds: float) -> str:
    """Seconds, minutes or hours."""
    if seconds < 120:
        return f"{seconds:.1f} s" if seconds < 10 else f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.1f} h"


def _all_courses(data: TrainingData) -> list[Course]:
    folds = [fold.course for fold in data.scores.folds if fold.course] if data.scores else []
    return [*folds, *([data.final] if data.final else [])]


def courses_view(courses: Sequence[Course], final: Course | None) -> dict[str, Any] | None:
    """The loss and the validation accuracy over the epochs, one line for each training.

    Parameters
    ----------
    courses : sequence of Course
        Those of the folds, then ``final`` where it is none of them.
    final : Course or None
        Drawn in another colour.
    """
    courses = [one for one in courses if len(one.loss)]
    if not courses:
        return None
    last = len(courses) - 1 if final and courses[-1] is final else -1
    folds = len(courses) - (last >= 0)
    losses, checked = [], []
    for index, one in enumerate(courses):
        losses.append(_curve(one, one.loss, len(courses), index == last))
        if one.validation is not None and np.isfinite(one.validation).any():
            checked.append(_curve(one, one.validation, len(courses), index == last))
    validation = None
    if checked:
        lowest = min(float(np.nanmin(curve.y)) for curve in checked)
        # A twentieth below the lowest: a line along the axis could not be seen.
        low = max(0.0, float(np.floor(lowest * 20 - 0.5) / 20))
        validation = charts.line_chart(checked, charts.HALF, low=low, high=1.0, whole=True)
    return {
        "loss": charts.line_chart(losses, charts.HALF, whole=True),
        "validation": validation,
        "folds": folds,
        "final": final.name if final else "",
        "marked": any(one.best_epoch for one in courses),
        "line": _LINE,
        "final_line": _FINAL,
    }


def _curve(course: Course, values: NDArray[Any], count: int, is_final: bool) -> charts.Curve:
    best = course.best_epoch
    return charts.Curve(
        np.arange(1.0, len(values) + 1),
        values,
        _FINAL if is_final else _LINE,
        course.name,
        1.8 if is_final or count == 1 else 1.0,
        1.0 if is_final or count == 1 else 0.6,
        (best - 1,) if best and 1 <= best <= len(values) else (),
    )


def texts_view(cosine: NDArray[Any] | None, classes: Sequence[ClassInfo]) -> dict[str, Any] | None:
    """How alike the classes' texts are, by their cosines (classes, classes)."""
    if cosine is None or len(classes) < 2:
        return None
    names = [one.name for one in classes]
    values = [str(one.value) for one in classes]
    rows, columns = np.triu_indices(len(classes), 1)
    pairs = np.asarray(cosine, float)[rows, columns]
    order = np.argsort(-np.nan_to_num(pairs, nan=-2.0), kind="stable")[:_SHOWN_PAIRS]
    heat = None
    if len(classes) <= _HEAT_CLASSES:
        labels = [f"{value} {name}" for value, name in zip(values, names, strict=True)]
        heat = charts.heat_map(np.asarray(cosine, float), labels, values)
    return {
        "heat": heat,
        "pairs": [
            (names[rows[i]], names[columns[i]], f"{pairs[i]:.2f}")
            for i in order
            if pairs[i] > _ALIKE
        ],
    }
