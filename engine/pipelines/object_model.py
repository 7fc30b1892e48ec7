"""What training objects gives: figures, scores by text, and what the model file holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..modelfile import Model
from .band_match import bands_header
from .model_header import learnt_header, scores_header
from .object_training import ALONE

if TYPE_CHECKING:
    from .train_objects import ObjectTraining

#: Of model files made here.
KIND = "objects"


def numbers_of(training: ObjectTraining) -> dict[str, float]:
    """Figures a model in QGIS can branch on."""
    counts = {
        "training_objects": float(training.saved.classifier.objects_),
        "classes": float(len(training.classes)),
    }
    scores, alone = training.scores(), training.scores(ALONE)
    if scores is None or alone is None:
        return counts
    return {
        "overall_accuracy": float(scores.overall_accuracy.mean),
        "average_accuracy": float(scores.average_accuracy.mean),
        "kappa": float(scores.kappa.mean),
        "average_accuracy_without_text": float(alone.average_accuracy.mean),
        "tested_objects": float(scores.pooled.total),
        **counts,
    }


def compared(training: ObjectTraining) -> dict[str, dict[str, float | None]]:
    """Mean scores of the classifier and of all it is compared with."""

    def known(value: Any) -> float | None:
        return round(float(value), 6) if np.isfinite(value) else None

    if not training.verdicts:
        return {}
    found = {name: training.scores(name) for name in training.verdicts[0].matrices}
    return {
        name: {
            "overall_accuracy": known(scores.overall_accuracy.mean),
            "average_accuracy": known(scores.average_accuracy.mean),
            "kappa": known(scores.kappa.mean),
        }
        for name, scores in found.items()
        if scores is not None
    }


def model_of(training: ObjectTraining, provenance: dict[str, str]) -> Model:
    """What the model file holds."""
    job, saved = training.job, training.saved
    metadata: dict[str, Any] = {
        **learnt_header(
            training.classes,
            training.prompts,
            training.texts,
            training.encoder,
            saved.wording,
            job.seed,
        ),
        "bands": bands_header(training.scene, training.bands),
        "objects": saved.classifier.metadata(),
        "made_from": f"{saved.classifier.objects_:,} polygons of {training.labelled.objects.name} "
        f"on {training.scene.name}",
        "provenance": provenance,
        "scores": _scores(training),
    }
    return Model(KIND, metadata, saved.classifier.tensors())


def _scores(training: ObjectTraining) -> dict[str, Any] | None:
    """Scores with the split they belong to."""
    scores = training.scores()
    if scores is None:
        return None
    return {
        "split": training.split.kind,
        "sentence": training.split.sentence,
        "of_saved_model": training.scored,
        "folds": len(training.folds),
        "units": training.split.units,
        "tested_units": training.split.tested_units,
        "texts": compared(training),
        **scores_header(scores),
    }
