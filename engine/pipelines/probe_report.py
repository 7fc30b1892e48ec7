"""Filling the report of a training."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ..assess import Spread
from ..output.report_data import Fact
from ..output.training_data import Course, FoldReport, ScoreSummary, TrainedClass, TrainingData
from ..output.training_report import training_html
from .probe_training import Learnt
from .sample_reading import sample_facts
from .train_probe import Training

_METHOD = (
    "Spectra were reduced to principal components fitted on the training samples' surroundings; "
    "blurred copies of them tell of the neighbourhood. A small network turns the patch around a "
    "pixel into a vector and is trained so that this vector points where the description of its "
    "class points, which a frozen text encoder has turned into a vector once."
)
_GROWN = (
    "{grown:,} pixels around the training samples that look the same, and less like any other "
    "class, were taken as further samples. Only their spectra were looked at, never a label of "
    "what is held out."
)
_SMOOTHED = (
    "In a map, pixels share their evidence with neighbours that look alike, not across edges."
)
_WORDING = (
    "The wording '{wording}' was chosen because its loss on training samples held back was the "
    "smallest: {losses}."
)
_REACH = (
    "Whether to look around a pixel was decided by a support vector machine in a cross-validation "
    "over the training samples. Overall accuracy there by a pixel's own spectrum {pixel:.3f}, by "
    "what surrounds it {context:.3f}: {decision}. A difference that may be chance leaves it to the "
    "surroundings where samples are areas, to the pixel where they are single pixels."
)
_REACHES = {
    True: "each pixel is judged by itself and its direct neighbours, and the map is not smoothed",
    False: "surroundings are used",
}
_STRENGTH = (
    "How strongly the map is smoothed was chosen on training samples held back; overall accuracy "
    "there by strength: {tried}. The first that is not worse than the best by more than chance was "
    "taken."
)
_SAVED = {
    "scored": "The saved model is the very model that was scored.",
    "again": "The saved model was trained again on all samples; the scores are those of models "
    "that were trained in the same way without the samples held out.",
    "unscored": "The saved model was trained on all samples; nothing tells how good it is.",
}


def training_page(training: Training, provenance: Mapping[str, str]) -> str:
    """The report as HTML."""
    probe = training.saved.probe
    scored = any(training.saved is fold for fold in training.folds)
    how = "scored" if scored else "again" if training.folds else "unscored"
    return training_html(
        TrainingData(
            title=f"Probe of {training.scene.name}",
            scene=_scene_facts(training),
            samples=sample_facts(training.job, training.samples),
            settings=_settings(training),
            classes=_classes(training),
            provenance=provenance,
            split=training.job.split,
            split_sentence=training.split.sentence,
            scores=_scores(training),
            saved=_SAVED[how],
            final=None if scored else _course(training.saved, "saved model"),
            sample_sentences=training.sentences,
            text_cosine=probe.similarity(),
            warnings=training.warnings,
            method=_method(training),
        )
    )


def _method(training: Training) -> Sequence[str]:
    saved = training.saved
    lines = [_METHOD]
    if saved.probe.grown_:
        lines.append(_GROWN.format(grown=saved.probe.grown_))
    if saved.probe.settings.smooth_steps:
        lines.append(_SMOOTHED)
    if saved.losses:
        losses = ", ".join(f"{name} {loss:.3f}" for name, loss in saved.losses.items())
        lines.append(_WORDING.format(wording=saved.wording, losses=losses))
    if saved.reach:
        decision = _REACHES[not saved.probe.settings.sigmas]
        lines.append(_REACH.format(**saved.reach, decision=decision))
    if saved.smoothing:
        tried = "; ".join(f"{name}: {value:.3f}" for name, value in saved.smoothing.items())
        lines.append(_STRENGTH.format(tried=tried))
    if training.words:
        lines.append(training.words)
    return lines


def _scene_facts(training: Training) -> Sequence[Fact]:
    scene, bands = training.scene, training.bands
    used = None if scene.wavelengths is None else scene.wavelengths[bands]
    return [
        ("Raster", scene.name),
        ("Size", f"{scene.width} x {scene.height} pixels"),
        ("Bands", f"{scene.count}, of which {int(bands.sum())} are used"),
        ("Wavelengths", "none" if used is None else f"{used.min():.0f} to {used.max():.0f} nm"),
        ("CRS", scene.crs_name or "none"),
        ("Values", scene.scale.sentence),
    ]


def _settings(training: Training) -> Sequence[Fact]:
    job, settings = training.job, training.saved.probe.settings
    negatives = f"{settings.hard_negatives} hard, {settings.semihard_negatives} semi-hard"
    if settings.hard_negatives + settings.semihard_negatives == 0:
        negatives = "all"
    facts = [
        ("Text encoder", training.encoder.name),
        ("Wording", training.saved.wording),
        ("Preset", job.preset),
        ("Patch", f"{settings.patch} x {settings.patch} pixels"),
        ("Components", str(settings.components)),
        ("Wrong classes in the loss", negatives),
        ("Epochs", str(settings.epochs)),
        ("Seed", str(job.seed)),
    ]
    if job.probe_options:
        facts.append(("Single settings", job.probe_options))
    if job.split == "blocks":
        facts.append(("Blocks", f"{job.block_size} x {job.block_size} pixels"))
    return facts


def _classes(training: Training) -> Sequence[TrainedClass]:
    samples = training.samples
    everything = samples.class_pixels
    learnt, tested = everything.astype(float), np.zeros_like(everything)
    if training.split.folds:
        count = len(samples.classes)
        folds = training.split.folds
        learnt = np.mean(
            [np.bincount(samples.labels[fold.train], minlength=count) for fold in folds], axis=0
        )
        tested = np.sum(
            [np.bincount(samples.labels[fold.test], minlength=count) for fold in folds], axis=0
        )
    return [
        TrainedClass(
            info,
            len(np.unique(samples.features[samples.labels == index])),
            round(float(learnt[index])),
            int(tested[index]),
            text.shown,
            text.source,
        )
        for index, (info, text) in enumerate(zip(training.classes, training.texts, strict=True))
    ]


def _scores(training: Training) -> ScoreSummary | None:
    scores = training.scores
    if scores is None:
        return None

    def pair(value: Spread) -> tuple[float, float]:
        return float(value.mean), float(value.std)

    def rows(value: Spread) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
        return np.stack([value.mean, value.std])

    folds = tuple(
        FoldReport(matrix, len(fold.train), _course(learnt, f"fold {number}"))
        for number, (matrix, fold, learnt) in enumerate(
            zip(training.matrices, training.split.folds, training.folds, strict=True), start=1
        )
    )
    return ScoreSummary(
        pair(scores.overall_accuracy),
        pair(scores.average_accuracy),
        pair(scores.kappa),
        rows(scores.producers_accuracy),
        rows(scores.users_accuracy),
        rows(scores.f1),
        scores.pooled,
        folds,
    )


def _course(learnt: Learnt, name: str) -> Course:
    trained = learnt.probe.trained_[0]
    validation = np.array([epoch.validation_accuracy for epoch in trained.history])
    watched = bool(np.isfinite(validation).any())
    return Course(
        name,
        np.array([epoch.loss for epoch in trained.history]),
        validation if watched else None,
        trained.best + 1 if watched else None,
        learnt.seconds,
    )
