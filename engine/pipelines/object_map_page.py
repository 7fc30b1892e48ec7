"""Filling the report of classified objects."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..output.object_map_report import (
    DoubtfulObject,
    ObjectClassReport,
    ObjectMapData,
    object_map_html,
)
from ..output.report_data import Fact
from ..samples.words import number_of
from .classification_report import PICTURE, run_settings
from .classify_model import score_sentence
from .classify_objects import Classification, class_values

#: Objects named as the least sure.
_DOUBTFUL = 12

_METHOD = (
    "The networks of a model file were applied to each object by its own pixels; what lies around "
    "an object was not looked at. The model learned from {source}; nothing was learned from this "
    "scene."
)
_SEGMENTS = (
    "Nobody drew the objects: segments are areas of similar spectra, made by SLIC. One that lies "
    "across a real border holds two covers and can have one class only; smaller segments follow "
    "borders more closely."
)
_FIELDS = {
    "class_value": "the class's value in the model; 0: no class",
    "class": "its name; empty: no class",
    "confidence": "0 to 1; empty: no data",
    "runner_up": "the class that came next",
    "runner_up_confidence": "its confidence",
    "votes": "cubes that are for the class",
    "runner_up_votes": "cubes that are for the runner-up",
    "cubes": "cubes the object was cut into",
    "pixels": "its pixels with data",
}


def object_map_page(done: Classification) -> str:
    """The report as HTML."""
    scene, job = done.scene, done.job
    red, green, blue = scene.rgb_bands()
    whole = done.window == scene.window
    rgb, rgb_valid = scene.thumbnail(PICTURE) if whole else (None, None)
    drawn = bool(job.polygons.strip())
    results, found = done.results, done.found
    nothing = np.zeros((1, 1), np.uint16)
    title = f"Objects of {done.source.name}" if drawn else f"Segments of {scene.name}"
    return object_map_html(
        ObjectMapData(
            title=title,
            classes=_classes(done),
            leftovers=[
                ("below the confidence asked for", int((found.winner >= 0).sum() - _sure(done))),
                ("no data", int((found.winner < 0).sum())),
            ],
            doubtful=_doubtful(done),
            class_map=nothing if results.class_map is None else results.class_map,
            confidence=nothing * np.nan if results.confidence is None else results.confidence,
            rgb=rgb,
            rgb_valid=rgb_valid,
            rgb_caption=f"Bands {red}, {green}, {blue} as red, green, blue",
            fields=[(name, _FIELDS[known]) for known, name in done.fields.items()],
            warnings=done.warnings,
            method=[
                _METHOD.format(source=done.model.metadata["made_from"]),
                *(() if drawn else (_SEGMENTS,)),
                *score_sentence(done.model),
            ],
            scene=_scene(done),
            settings=[
                ("Model", Path(job.model).name),
                *run_settings(job, done.source.facts),
                ("Voting", "as the model was trained" if job.voting == "model" else job.voting),
                *(() if drawn else (("Seed", str(job.seed)),)),
            ],
            area_sentence=done.area_sentence,
            provenance=done.provenance,
        )
    )


def _sure(done: Classification) -> int:
    return int((done.assigned >= 0).sum())


def _classes(done: Classification) -> Sequence[ObjectClassReport]:
    reports = []
    values = class_values(done)
    for index, info in enumerate(done.results.classes):
        of = done.assigned == index
        reports.append(
            ObjectClassReport(
                info,
                values[index]["objects"],
                values[index]["pixels"],
                values[index]["square_metres"],
                float(done.found.confidence[of].mean()) if of.any() else None,
                str(done.model.metadata["classes"][index].get("description", "")),
            )
        )
    return reports


def _doubtful(done: Classification) -> Sequence[DoubtfulObject]:
    found, classes = done.found, done.results.classes
    known = np.flatnonzero((done.assigned >= 0) & (found.runner_up >= 0))
    first = known[np.argsort(found.confidence[known], kind="stable")[:_DOUBTFUL]]
    fids = done.results.fids
    return [
        DoubtfulObject(
            f"feature {int(fids[one])}" if done.job.polygons.strip() else f"segment {one + 1}",
            classes[found.winner[one]],
            classes[found.runner_up[one]],
            float(found.confidence[one]),
            float(found.next_confidence[one]),
            int(found.votes[one]),
            int(found.cubes[one]),
            int(found.pixels[one]),
        )
        for one in first.tolist()
    ]


def _scene(done: Classification) -> Sequence[Fact]:
    scene, bands, window = done.scene, done.match.bands, done.window
    told = scene.wavelengths
    used = None if told is None else told[bands]
    return [
        ("Raster", scene.name),
        ("Size", f"{window.width} x {window.height} pixels"),
        ("Objects", number_of(len(done.found.winner), "object")),
        ("Bands", f"{scene.count}, of which {int(bands.sum())} are used"),
        ("Wavelengths", "none" if used is None else f"{used.min():.0f} to {used.max():.0f} nm"),
        ("CRS", scene.crs_name or "none"),
        ("Values", scene.scale.sentence),
        *(("Objects", sentence) for sentence in done.sentences[1:]),
        ("Bands", done.sentences[0]),
    ]
