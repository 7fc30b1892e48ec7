"""What training the probe gives: figures, and what the model file holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..modelfile import Model
from .band_match import bands_header
from .model_header import learnt_header, scores_header
from .sample_reading import source_name
from .text_prior import saved_prior

if TYPE_CHECKING:
    from .train_probe import Training

#: Of model files made here.
KIND = "probe"


def numbers_of(training: Training) -> dict[str, float]:
    """Figures a model in QGIS can branch on."""
    counts = {
        "training_pixels": float(training.saved.probe.samples_),
        "classes": float(len(training.classes)),
    }
    scores = training.scores
    if scores is None:
        return counts
    return {
        "overall_accuracy": float(scores.overall_accuracy.mean),
        "average_accuracy": float(scores.average_accuracy.mean),
        "kappa": float(scores.kappa.mean),
        "tested_pixels": float(scores.pooled.total),
        **counts,
    }


def model_of(training: Training, provenance: dict[str, str]) -> Model:
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
        "network": saved.probe.metadata(),
        "text_prior": saved_prior(saved.prior, job.seed) if saved.prior else None,
        "made_from": f"{saved.probe.samples_:,} labelled pixels of {source_name(job)} on "
        f"{training.scene.name}",
        "provenance": provenance,
        "scores": _scores(training),
    }
    return Model(KIND, metadata, saved.probe.tensors())


def _scores(training: Training) -> dict[str, Any] | None:
    """Scores with the split they belong to."""
    if training.scores is None:
        return None
    return {
        "split": training.job.split,
        "sentence": training.split.sentence,
        "of_saved_model": any(training.saved is fold for fold in training.folds),
        "folds": len(training.folds),
        "units": training.split.units,
        "tested_units": training.split.tested_units,
        **scores_header(training.scores),
    }
