"""A model of objects, a raster and polygons (or none: segments) in; classified polygons out."""

from __future__ import annotations

import importlib.util
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from threadpoolctl import threadpool_limits

from .. import __version__
from ..device import prepare_torch, require_torch
from ..errors import EngineError, ModelError
from ..jobs import ClassifyObjects, to_record
from ..modelfile import Model, read_model
from ..output import ClassInfo, Grid, OutputSet, check_outputs, make_provenance, pixel_areas
from ..output.vector import PolygonWriter
from ..progress import Progress
from ..samples.words import number_of
from ..scene import Scene, Window
from . import Result
from .band_match import BandMatch, match_bands
from .classify_model import scale_warnings
from .object_judging import judge_part
from .object_model import KIND
from .object_parts import Drawn, ObjectSource, polygon_file
from .object_results import Found, Results

if TYPE_CHECKING:
    from ..objects.classifier import ObjectClassifier

_STAGES = 3
#: Sums round by the number of threads: batches of objects are judged side by side instead.
_THREADS = 1
#: Bytes a polygon takes in a file, about.
_POLYGON_BYTES = 400
_NEEDED = {"classes", "bands", "objects", "made_from", "scores"}


@dataclass(frozen=True)
class Classification:
    """What was classified: all a report needs.

    Attributes
    ----------
    job : ClassifyObjects
    scene : Scene
    window : Window
        The extent, or the whole scene.
    model : Model
    match : BandMatch
    source : ObjectSource
    results : Results
    found : Found
        Of the objects that were written.
    area_sentence : str
    warnings, sentences : tuple of str
    fields : dict of str to str
        Fields of the result and what the file calls them.
    provenance : dict of str to str
    """

    job: ClassifyObjects
    scene: Scene
    window: Window
    model: Model
    match: BandMatch
    source: ObjectSource
    results: Results
    found: Found
    area_sentence: str
    warnings: tuple[str, ...]
    sentences: tuple[str, ...]
    fields: dict[str, str]
    provenance: dict[str, str]

    @property
    def assigned(self) -> np.ndarray[Any, np.dtype[np.int64]]:
        """Index of each object's class; -1: none."""
        return self.results.assigned(self.found)


def classify_objects(job: ClassifyObjects, progress: Progress) -> Result:
    """Classify the polygons of a layer, or segments of the scene.

    Raises
    ------
    EngineError
        The model, the raster, the polygons or the output cannot be used, or do not fit together.
    CancelledError
    """
    with ExitStack() as stack:
        progress.stage("reading model, raster and polygons", 1, _STAGES)
        require_torch()
        check_outputs(
            {"classified polygons": job.output, "report": job.report},
            [job.input, job.model, *polygon_file(job)],
        )
        model = read_model(job.model, kinds=(KIND,))
        name = Path(job.model).name
        scene = stack.enter_context(Scene.open(job.input))
        extent = scene.window_of(job.extent) if job.extent else None
        classes = _classes(model, name)
        match = match_bands(scene, model.metadata["bands"], name)
        warnings = [*scale_warnings(scene, model, name)]
        classifier = _classifier(model, job, progress)
        _check_sizes(classifier, len(classes), match.count, name)
        source = _source(job, scene, extent, progress)
        sentences = [match.sentence, *source.sentences]
        for sentence in sentences:
            progress.info(sentence)
        warnings += [*source.warnings, *scene.warnings]
        for warning in warnings:
            progress.warn(warning)

        progress.stage(
            "classifying objects" if job.polygons.strip() else "making and classifying segments",
            2,
            _STAGES,
        )
        outputs = stack.enter_context(OutputSet())
        writer = outputs.add(PolygonWriter(job.output, "classified polygons"))
        window = extent or scene.window
        areas = pixel_areas(
            Grid(scene.height, scene.width, scene.transform, scene.crs_wkt, scene.georeferenced)
        )
        results = Results(
            classes, window, areas.square_metres, job.reject_below, pictures=bool(job.report)
        )
        # Sums round by the number of threads, and classes are to be the same on every machine.
        with threadpool_limits(1):
            for part in source.parts():
                found = Found.nothing(len(part.objects))
                for batch, judged in judge_part(part, scene, match, classifier, job, progress):
                    found.put(batch.objects, judged)
                    results.add_batch(part, batch, judged)
                results.add_part(part, found)
        every = results.found
        if not every.pixels.any():
            raise EngineError(
                f"No object of {source.name} has a pixel with data in {scene.name}: check that "
                "they belong together, and the raster's nodata value with 'Inspect scene'."
            )

        progress.stage("finishing the files", 3, _STAGES)
        users, notes = source.fields(results.numbers)
        check_outputs(
            {"classified polygons": job.output},
            need_bytes={"classified polygons": _POLYGON_BYTES * len(every.winner)},
        )
        notes += writer.write(results.wkb, results.fields(), users, source.crs)
        notes += _left(every, results)
        for note in notes:
            progress.warn(note)
        outputs.finish()
        progress.update(0.8)
        done = Classification(
            job,
            scene,
            window,
            model,
            match,
            source,
            results,
            every,
            areas.sentence,
            (*warnings, *notes),
            tuple(sentences),
            writer.names,
            _provenance(job, scene, model, source),
        )
        if job.report:
            from .object_map_page import object_map_page

            outputs.add_text(job.report, object_map_page(done))
        progress.update(1.0)
    return Result(
        {key: getattr(job, key) for key in job.outputs if getattr(job, key)},
        _numbers(done),
        {
            "classes": class_values(done),
            "warnings": list(done.warnings),
            "bands": match.sentence,
            "objects": list(source.sentences),
            "fields": writer.names,
        },
    )


def class_values(done: Classification) -> list[dict[str, Any]]:
    """The classes with their objects and areas, as JSON."""
    classes, assigned = done.results.classes, done.assigned
    count, metres = len(classes), done.results.square_metres
    objects = np.bincount(assigned[assigned >= 0], minlength=count)
    pixels = np.bincount(assigned[assigned >= 0], done.found.pixels[assigned >= 0], count)
    return [
        {
            "value": info.value,
            "name": info.name,
            "color": info.color,
            "objects": int(objects[index]),
            "pixels": int(pixels[index]),
            "square_metres": None if metres is None else float(metres[index]),
        }
        for index, info in enumerate(classes)
    ]


def _classes(model: Model, name: str) -> tuple[ClassInfo, ...]:
    """The classes a model knows.

    Raises
    ------
    ModelError
        The header lacks what is needed.
    """
    lacking = sorted(_NEEDED - set(model.metadata))
    if lacking:
        raise ModelError(
            f"{name} lacks '{lacking[0]}' in its header: it was changed or damaged; make the model "
            "again or copy it anew."
        )
    try:
        return tuple(
            ClassInfo(int(one["value"]), str(one["name"]), str(one["color"]))
            for one in model.metadata["classes"]
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(
            f"{name} does not name its classes as models do: it was changed or damaged; make the "
            "model again or copy it anew.",
            details=repr(error),
        ) from error


def _classifier(model: Model, job: ClassifyObjects, progress: Progress) -> ObjectClassifier:
    device = prepare_torch(job.device, _THREADS, progress)
    from ..objects.classifier import ObjectClassifier

    return ObjectClassifier.from_saved(model.tensors, model.metadata["objects"], device)


def _check_sizes(classifier: ObjectClassifier, classes: int, bands: int, name: str) -> None:
    """Refuse a model whose header tells of another network than it holds."""
    for what, told, there in (
        ("classes", classes, classifier.n_classes),
        ("bands", bands, classifier.bands),
    ):
        if told != there:
            raise ModelError(
                f"The header of {name} tells of {told} {what}, its network of {there}: it was "
                "changed or damaged; make the model again or copy it anew."
            )


def _source(
    job: ClassifyObjects, scene: Scene, extent: Window | None, progress: Progress
) -> ObjectSource:
    if job.polygons.strip():
        return Drawn(job, scene, extent, progress)
    if job.polygons_layer.strip():
        raise EngineError(
            f"A layer of polygons was named, '{job.polygons_layer}', but no file that has it: give "
            "the file (polygons), or leave the layer out."
        )
    if importlib.util.find_spec("skimage") is None:
        raise EngineError(
            "Segments need the Python package scikit-image, which the engine's environment lacks: "
            "install the engine again (or requirements/engine-full.txt there), or give polygons."
        )
    # It brings scikit-image, which drawn polygons do without.
    from .segmenting import Segments

    return Segments(scene, extent or scene.window, job, progress)


def _left(found: Found, results: Results) -> list[str]:
    """Sentences on objects without a class."""
    bare = int((found.pixels == 0).sum())
    unsure = int((found.winner >= 0).sum() - (results.assigned(found) >= 0).sum())
    lines = (
        (bare, "without any pixel that has data: it has no class.", "they have no class."),
        (unsure, "below the confidence asked for: it has no class.", "they have no class."),
    )
    told = []
    for count, one, many in lines:
        if count:
            what = one if count == 1 else f"{one.split(':')[0]}: {many}"
            told.append(f"{number_of(count, 'object')} {what}")
    return told


def _numbers(done: Classification) -> dict[str, float]:
    assigned, found = done.assigned, done.found
    classified = assigned >= 0
    sure = found.confidence[classified]
    return {
        "objects": float(len(assigned)),
        "classified": float(classified.sum()),
        "unclassified": float((~classified).sum()),
        "without_data": float((found.pixels == 0).sum()),
        "mean_confidence": float(sure.mean()) if len(sure) else 0.0,
        "classes": float(len(done.results.classes)),
    }


def _provenance(
    job: ClassifyObjects, scene: Scene, model: Model, source: ObjectSource
) -> dict[str, str]:
    return make_provenance(
        __version__,
        to_record(job),
        job.input,
        {
            "scale": scene.scale.sentence,
            "model": Path(job.model).name,
            "model_made_from": model.metadata["made_from"],
            "objects": source.name if job.polygons.strip() else "segments",
        },
    )
