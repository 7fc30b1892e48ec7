"""What the engine is at, in the user's language; the engine itself speaks English."""

from __future__ import annotations

import re
from typing import Dict

from ..i18n import tr

_FOLD = re.compile(r"training, fold (\d+) of (\d+)")
_FETCH = re.compile(r"fetching (.+)")
_WORDING = re.compile(r"trying the wording '(.+)'")
_EPOCH = re.compile(r"epoch (\d+) of (\d+), loss (\S+)")


def in_words(stage: str) -> str:
    """A stage's name as the engine tells it, with what it is at behind a colon, translated.

    What is not known stays as it is.
    """
    name, colon, detail = stage.partition(": ")
    return _name(name) + colon + _detail(detail)


def _name(name: str) -> str:
    fold = _FOLD.fullmatch(name)
    if fold:
        return tr("training, fold {number} of {count}").format(number=fold[1], count=fold[2])
    fetch = _FETCH.fullmatch(name)
    if fetch:
        return tr("fetching {name}").format(name=fetch[1])
    return names().get(name, name)


def _detail(detail: str) -> str:
    epoch = _EPOCH.fullmatch(detail)
    if epoch:
        return tr("epoch {number} of {count}, loss {loss}").format(
            number=epoch[1], count=epoch[2], loss=epoch[3]
        )
    wording = _WORDING.fullmatch(detail)
    if wording:
        return tr("trying the wording '{name}'").format(name=wording[1])
    return names().get(detail, detail)


def names() -> Dict[str, str]:
    """Every stage of every job; a test compares the keys with the engine's code."""
    return {
        "checking weights": tr("checking weights"),
        "classifying": tr("classifying"),
        "classifying objects": tr("classifying objects"),
        "comparing": tr("comparing"),
        "computing the statistics": tr("computing the statistics"),
        "copying weights": tr("copying weights"),
        "deleting weights": tr("deleting weights"),
        "finishing the files": tr("finishing the files"),
        "getting what is missing": tr("getting what is missing"),
        "growing the region": tr("growing the region"),
        "learning from the pseudo-labels": tr("learning from the pseudo-labels"),
        "looking at the picture with CLIP": tr("looking at the picture with CLIP"),
        "looking at the pixel": tr("looking at the pixel"),
        "looking for packages": tr("looking for packages"),
        "looking for uncertain places": tr("looking for uncertain places"),
        "looking how much words help": tr("looking how much words help"),
        "looking whether what surrounds a pixel helps": tr(
            "looking whether what surrounds a pixel helps"
        ),
        "making and classifying segments": tr("making and classifying segments"),
        "making pseudo-labels": tr("making pseudo-labels"),
        "reading map and reference": tr("reading map and reference"),
        "reading model and raster": tr("reading model and raster"),
        "reading model, raster and polygons": tr("reading model, raster and polygons"),
        "reading raster and polygons": tr("reading raster and polygons"),
        "reading raster and samples": tr("reading raster and samples"),
        "reading samples": tr("reading samples"),
        "reading the class descriptions": tr("reading the class descriptions"),
        "reading the raster": tr("reading the raster"),
        "training": tr("training"),
        "training the model that is saved": tr("training the model that is saved"),
        "trying regularisations": tr("trying regularisations"),
        "understanding prompts and raster": tr("understanding prompts and raster"),
        "understanding the prompts": tr("understanding the prompts"),
        "writing the instructions": tr("writing the instructions"),
        "writing the places": tr("writing the places"),
    }
