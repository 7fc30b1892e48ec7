"""The report of trained objects: scores on objects held out, each of them, what the texts add."""

from __future__ import annotations

from typing import Any

from .objects_data import JudgedObject, ObjectsData
from .report import provenance_view, render, subtitle
from .report_accuracy import accuracy_view, score_text
from .report_data import Accuracy
from .training_data import FoldReport, ScoreSummary, TrainedClass
from .training_report import courses_view, duration_text, spread_text, texts_view

_UNFOLDED_FOLDS = 12
#: Objects that a page can list; the table is folded away where there are more than a screenful.
_LISTED, _UNFOLDED_OBJECTS = 2000, 30


def objects_html(data: ObjectsData) -> str:
    """The report as one HTML page."""
    facts = {str(key): str(value) for key, value in data.provenance.items()}
    folds = [fold.course for fold in data.scores.folds if fold.course] if data.scores else []
    courses = [*folds, *([data.final] if data.final else [])]
    return render(
        "objects.html",
        title=data.title,
        subtitle=subtitle(facts),
        keys=_keys(data),
        alert=_alert(data),
        warnings=list(data.warnings),
        grouped=data.grouped,
        rows=[_class_row(one) for one in data.classes],
        totals=[
            f"{sum(counts):,}"
            for counts in (
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
        compared=_compared(data),
        objects=_objects_view(data),
        courses=courses_view(courses, data.final),
        texts=texts_view(data.text_cosine, [one.info for one in data.classes]),
        method=list(data.method),
        scene=list(data.scene),
        samples=list(data.samples),
        settings=list(data.settings),
        **provenance_view(facts),
    )


def _where(data: ObjectsData) -> str:
    return "on held-out groups" if data.grouped else "on held-out objects"


def _keys(data: ObjectsData) -> list[tuple[str, str, str]]:
    trained = sum(one.training_pixels for one in data.classes)
    several = data.scores is not None and len(data.scores.folds) > 1
    counts = [
        (f"{len(data.classes)}", "", "classes"),
        (f"{trained:,}", "", f"training objects{', mean of the folds' if several else ''}"),
    ]
    if data.scores is None:
        return [("not assessed", "", "overall accuracy: no objects were held out"), *counts]
    folds = len(data.scores.folds)
    where = _where(data)
    if folds > 1:
        where += f", mean ± standard deviation of {folds} folds"
    named = (
        ("overall accuracy", data.scores.overall_accuracy),
        ("average accuracy", data.scores.average_accuracy),
        ("kappa", data.scores.kappa),
    )
    return [(*spread_text(spread, folds), f"{name} {where}") for name, spread in named] + counts


def _alert(data: ObjectsData) -> tuple[str, str] | None:
    """Headline and sentence of what nobody may overlook."""
    if data.scores is not None:
        return None
    return (
        "Accuracy: not assessed",
        "No objects were held out, as no class has two that could be told apart for training and "
        "test, so nothing is known of how right this model is. Draw more polygons.",
    )


def _class_row(one: TrainedClass) -> dict[str, Any]:
    return {
        "value": one.info.value,
        "name": one.info.name,
        "color": one.info.color,
        "groups": f"{one.features:,}",
        "training": f"{one.training_pixels:,}",
        "test": f"{one.test_pixels:,}",
        "text": one.text,
        "source": one.text_source,
    }


def _counts_note(scores: ScoreSummary | None) -> str:
    if scores is None:
        return "All objects were used to learn from; none was held out."
    if len(scores.folds) == 1:
        return "Nothing of the objects held out for the test was looked at in training."
    return (
        f"Training objects are the mean of {len(scores.folds)} folds; test objects are those of "
        "all folds together. In every fold, nothing of the objects of its test was looked at in "
        "training."
    )


def _scores_view(data: ObjectsData) -> dict[str, Any] | None:
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
    view["where"] = _where(data)
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
        "seconds": duration_text(course.seconds) if course and course.seconds is not None else "–",
    }


def _compared(data: ObjectsData) -> dict[str, Any] | None:
    """The table of what the texts add."""
    if data.texts is None or data.scores is None:
        return None
    folds = len(data.scores.folds)
    return {
        "sentence": data.texts.sentence,
        "rows": [
            {
                "name": one.name,
                "what": one.what,
                "overall": " ".join(spread_text(one.overall_accuracy, folds)).strip(),
                "average": " ".join(spread_text(one.average_accuracy, folds)).strip(),
                "kappa": " ".join(spread_text(one.kappa, folds)).strip(),
            }
            for one in data.texts.rows
        ],
    }


def _objects_view(data: ObjectsData) -> dict[str, Any] | None:
    """Every object held out; where a page cannot list all, the wrong ones come first."""
    judged = list(data.judged)
    if not judged:
        return None
    wrong = sum(one.reference != one.found for one in judged)
    if len(judged) > _LISTED:
        judged = sorted(judged, key=lambda one: one.reference == one.found)[:_LISTED]
    return {
        "count": f"{len(data.judged):,}",
        "wrong": f"{wrong:,}",
        "left_out": f"{len(data.judged) - len(judged):,}" if len(judged) < len(data.judged) else "",
        "grouped": any(one.group for one in judged),
        "unfolded": len(judged) <= _UNFOLDED_OBJECTS,
        "rows": [_object_row(one, data.classes) for one in judged],
    }


def _object_row(one: JudgedObject, classes: Any) -> dict[str, Any]:
    def named(index: int) -> dict[str, str]:
        if index < 0:
            return {"name": "unclassified", "color": "transparent"}
        return {"name": classes[index].info.name, "color": classes[index].info.color}

    return {
        "number": one.number,
        "group": one.group,
        "reference": named(one.reference),
        "found": named(one.found),
        "runner_up": named(one.runner_up),
        "right": one.reference == one.found,
        "confidence": f"{one.confidence:.2f}",
        "votes": f"{one.votes:,} of {one.cubes:,}",
        "pixels": f"{one.pixels:,}",
    }
