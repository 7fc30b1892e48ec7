"""A score as it may honestly be said."""

from __future__ import annotations

from ...i18n import tr
from ..plots.bars import share_text
from .model_file import Score

#: How models of objects were scored.
OBJECT_SPLITS = ("objects", "groups")


def score_text(score: Score) -> str:
    """The score in one sentence: what was measured, on what, out of how many."""
    if score.overall is None:
        if score.split == "none":
            return tr("No score: nothing could be held out, so the model was not tested.")
        return tr("No score: too few samples to hold any out, so the model was not tested.")
    return tr("Overall accuracy {overall} on {held_out}, kappa {kappa}").format(
        overall=share_text(score.overall),
        held_out=_held_out(score),
        kappa="?" if score.kappa is None else _signed(score.kappa),
    )


def score_help(score: Score) -> str:
    """What the numbers mean, for the tooltip."""
    if score.overall is None:
        return tr("Draw at least two samples of each class in different places, and train again.")
    if score.split in OBJECT_SPLITS:
        text = tr(
            "Overall accuracy: share of the held-out objects that got their class. Kappa: "
            "agreement beyond chance, 1 at most. A large object counts as much as a small one."
        )
        return text + _average(score)
    text = tr(
        "Overall accuracy: share of the held-out pixels that got their class. Kappa: agreement "
        "beyond chance, 1 at most. Both are of samples, not of the map: areas where classes are "
        "hard to tell are rarely sampled."
    )
    text += _average(score)
    if score.split == "random":
        text += " " + tr("Held-out pixels lie beside learned ones: expect less elsewhere.")
    return text


def _average(score: Score) -> str:
    if score.average is None:
        return ""
    return " " + tr("Mean of the classes' own accuracies: {average}.").format(
        average=share_text(score.average)
    )


def _held_out(score: Score) -> str:
    of = tr("({tested} of {units})").format(tested=score.tested, units=score.units)
    counted = f" {of}" if score.units else ""
    names = {
        "polygons": tr("held-out polygons"),
        "blocks": tr("held-out blocks"),
        "random": tr("held-out pixels, optimistic"),
        "objects": tr("held-out objects"),
        "groups": tr("held-out groups of objects"),
    }
    return names.get(score.split, tr("held-out samples")) + counted


def _signed(kappa: float) -> str:
    """Kappa can be below zero."""
    return f"-{share_text(-kappa)}" if kappa <= -0.005 else share_text(max(kappa, 0.0))
