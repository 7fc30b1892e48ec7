"""What the report of trained objects shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..assess import FoldScores, Spread
from ..output.objects_data import JudgedObject, ObjectsData, TextComparison, TextRow
from ..output.objects_report import objects_html
from ..output.report_data import Fact
from ..output.training_data import Course, FoldReport, ScoreSummary, TrainedClass
from .object_reading import object_facts
from .object_training import ALONE, NAMES, OWN, RANDOM, SHUFFLED, Learnt

if TYPE_CHECKING:
    from .train_objects import ObjectTraining

_METHOD = (
    "Cubes of {side} x {side} pixels were cut from each object, at most {stride} pixels apart; "
    "where a cube sticks out of its object, it takes the pixels that lie as far inside. Nothing "
    "around an object is looked at. Bands were normalised and reduced to {channels} principal "
    "components, fitted on training objects alone; every object counts alike, large or small."
)
_NETWORKS = {
    "pooled": "A light network averages what it sees in a cube over its pixels and adds what the "
    "object's mean spectrum says.",
    "cnn3d": "A 3D-CNN (arXiv 2510.07556) convolves rows, columns and components of a cube.",
}
_MEMBERS = (
    " {count} such networks were trained, each stopped by other training objects held back, and "
    "their probabilities averaged."
)
_FUSION = (
    "Then the network was frozen, and one layer learnt to turn its features into the direction of "
    "the vector that a frozen text encoder has made of the class's description; the mean of all "
    "classes' vectors was taken out before."
)
_VOTING = {
    "probability": "An object is taken for the class with the highest mean probability over its "
    "cubes.",
    "majority": "An object is taken for the class that most of its cubes are for.",
}
_WORDING = (
    "The wording '{wording}' was chosen because its loss on training objects held back was the "
    "smallest: {losses}."
)
_SAVED = {
    "scored": "The saved model is the very model that was scored.",
    "again": "The saved model was trained again on all objects; the scores are those of models "
    "that were trained in the same way without the objects held out.",
    "unscored": "The saved model was trained on all objects; nothing tells how good it is.",
}
_WHAT = {
    OWN: "this model",
    ALONE: "without any text, before the second stage",
    NAMES: "the bare names of the classes instead",
    RANDOM: "vectors that mean nothing instead",
    SHUFFLED: "each class with the text of another",
}
_OTHER_WORDING = "this model, with the wording {wording}"


def objects_page(training: ObjectTraining, provenance: Mapping[str, str]) -> str:
    """The report as HTML."""
    how = "scored" if training.scored else "again" if training.folds else "unscored"
    return objects_html(
        ObjectsData(
            title=f"Objects of {training.scene.name}",
            scene=_scene_facts(training),
            samples=object_facts(training.job, training.labelled),
            settings=_settings(training),
            classes=_classes(training),
            provenance=provenance,
            grouped=training.split.kind == "groups",
            split_sentence=training.split.sentence,
            scores=_scores(training),
            saved=_SAVED[how],
            final=None if training.scored else _course(training.saved, "saved model"),
            judged=_judged(training),
            texts=_texts(training),
            text_cosine=_cosines(training),
            sample_sentences=training.labelled.sentences,
            warnings=training.warnings,
            method=_method(training),
        )
    )


def _method(training: ObjectTraining) -> Sequence[str]:
    saved = training.saved
    settings, plan = saved.classifier.settings, saved.classifier.plan
    network = _NETWORKS[settings.network]
    if settings.members > 1:
        network += _MEMBERS.format(count=settings.members)
    lines = [
        _METHOD.format(side=plan.side, stride=plan.stride, channels=saved.classifier.channels),
        network,
        _FUSION,
        _VOTING[settings.voting],
    ]
    if saved.losses:
        losses = ", ".join(f"{name} {loss:.3f}" for name, loss in saved.losses.items())
        lines.append(_WORDING.format(wording=saved.wording, losses=losses))
    return lines


def _scene_facts(training: ObjectTraining) -> Sequence[Fact]:
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


def _settings(training: ObjectTraining) -> Sequence[Fact]:
    job, saved = training.job, training.saved
    settings, plan = saved.classifier.settings, saved.classifier.plan
    facts = [
        ("Network", settings.network),
        ("Text encoder", training.encoder.name),
        ("Wording", saved.wording),
        ("Cubes", f"{plan.side} x {plan.side} pixels, {plan.stride} apart"),
        ("Least cover of a cube", f"{plan.min_cover:g}"),
        ("Components", str(saved.classifier.channels)),
        ("Voting", settings.voting),
        ("Networks", str(settings.members)),
        ("Epochs at most", f"{settings.epochs} and {settings.fusion_epochs} with the texts"),
        ("Seed", str(job.seed)),
    ]
    if job.object_options:
        facts.append(("Single settings", job.object_options))
    return facts


def _classes(training: ObjectTraining) -> Sequence[TrainedClass]:
    labels, groups = training.labelled.labels, training.labelled.objects.groups
    count = len(training.classes)
    learnt = np.bincount(labels, minlength=count).astype(float)
    tested = np.zeros(count, np.int64)
    folds = training.split.folds
    if folds:
        learnt = np.mean(
            [np.bincount(labels[fold.train], minlength=count) for fold in folds], axis=0
        )
        tested = np.sum([np.bincount(labels[fold.test], minlength=count) for fold in folds], axis=0)
    return [
        TrainedClass(
            info,
            len(np.unique(groups[labels == index])),
            round(float(learnt[index])),
            int(tested[index]),
            text.shown,
            text.source,
        )
        for index, (info, text) in enumerate(zip(training.classes, training.texts, strict=True))
    ]


def _scores(training: ObjectTraining) -> ScoreSummary | None:
    scores = training.scores()
    if scores is None:
        return None

    def rows(value: Spread) -> NDArray[np.float64]:
        return np.stack([value.mean, value.std])

    folds = tuple(
        FoldReport(verdicts.matrices[OWN], len(fold.train), _course(learnt, f"fold {number}"))
        for number, (verdicts, fold, learnt) in enumerate(
            zip(training.verdicts, training.split.folds, training.folds, strict=True), start=1
        )
    )
    return ScoreSummary(
        _pair(scores.overall_accuracy),
        _pair(scores.average_accuracy),
        _pair(scores.kappa),
        rows(scores.producers_accuracy),
        rows(scores.users_accuracy),
        rows(scores.f1),
        scores.pooled,
        folds,
    )


def _pair(value: Spread) -> tuple[float, float]:
    return float(value.mean), float(value.std)


def _course(learnt: Learnt, name: str) -> Course:
    """How the first network was trained."""
    trained = learnt.classifier.trained_[0]
    validation = np.array([epoch.validation_accuracy for epoch in trained.history])
    watched = bool(np.isfinite(validation).any())
    return Course(
        name,
        np.array([epoch.loss for epoch in trained.history]),
        validation if watched else None,
        trained.best + 1 if watched else None,
        learnt.seconds,
    )


def _judged(training: ObjectTraining) -> Sequence[JudgedObject]:
    objects = training.labelled.objects
    grouped = bool(training.job.group_field)
    rows = []
    for verdicts in training.verdicts:
        judged = verdicts.judged[OWN]
        for place, number in enumerate(verdicts.chosen.tolist()):
            winner = int(judged.winner[place])
            rows.append(
                (
                    number,
                    JudgedObject(
                        str(objects.fids[number]),
                        objects.group_names[objects.groups[number]] if grouped else "",
                        int(objects.labels[number]),
                        winner,
                        int(judged.runner_up[place]),
                        float(judged.confidence[place]),
                        int(judged.votes[place, winner]),
                        int(judged.cubes[place]),
                        int(objects.sizes[number]),
                    ),
                )
            )
    return [one for _, one in sorted(rows, key=lambda row: row[0])]


def _texts(training: ObjectTraining) -> TextComparison | None:
    if not training.verdicts:
        return None
    names, what = {}, dict(_WHAT)
    wordings = sorted({one.wording for one in training.folds})
    if wordings != ["description"]:
        names[OWN] = "texts"
        told = " or ".join(f"'{one}'" for one in wordings)
        what[OWN] = _OTHER_WORDING.format(wording=told)
    rows = []
    for name in training.verdicts[0].matrices:
        scores = training.scores(name)
        if scores is not None:
            pairs = (scores.overall_accuracy, scores.average_accuracy, scores.kappa)
            shown = names.get(name, name)
            rows.append(TextRow(shown, what[name], *(_pair(one) for one in pairs)))
    return TextComparison(rows, _added(training))


def _added(training: ObjectTraining) -> str:
    """What the texts changed, object by object."""
    labels = training.labelled.labels
    gained = lost = 0
    for verdicts in training.verdicts:
        right = verdicts.judged[OWN].winner == labels[verdicts.chosen]
        alone = verdicts.judged[ALONE].winner == labels[verdicts.chosen]
        gained += int((right & ~alone).sum())
        lost += int((~right & alone).sum())
    own, without = training.scores(), training.scores(ALONE)
    change = _mean(own) - _mean(without)
    # By chance alone the difference has this standard deviation (McNemar 1947).
    chance = abs(gained - lost) <= 2 * np.sqrt(gained + lost)
    verdict = "no more than chance" if chance else "more than chance"
    return (
        f"The texts changed the average accuracy by {change:+.3f}. {gained:,} objects are right "
        f"only with them, {lost:,} only without: {verdict}. All rows were trained with the same "
        "seeds on the same objects."
    )


def _mean(scores: FoldScores | None) -> float:
    return float("nan") if scores is None else float(scores.average_accuracy.mean)


def _cosines(training: ObjectTraining) -> NDArray[np.float32]:
    from ..objects.fusion import texts_apart

    unit = texts_apart(training.vectors)
    cosines: NDArray[np.float32] = unit @ unit.T
    return cosines
