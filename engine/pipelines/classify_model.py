"""A model and a raster in, class map out."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from ..device import require_torch
from ..jobs import ClassifyWithModel
from ..modelfile import Model, read_model
from ..output import OutputSet, check_outputs
from ..output.report import classification_html
from ..output.report_data import ReportData
from ..progress import Progress
from ..scene import Sample, Scene, Steps
from . import Result
from .band_match import BandMatch, match_bands
from .classification_report import class_report, page_parts, run_settings
from .mask import Part, mask_file, part_of
from .model_network import KINDS, Classifier, classifier_of
from .network_map import judge_with_network
from .preview import preview_sentence, sample_of_steps, thinned
from .tally import Tally
from .word_tiles import with_words
from .writers import Writers

_STAGES = 3
_METHOD = (
    "The network of a model file was applied to this scene as it is. The model learned from "
    "{source}; nothing was learned from this scene."
)


def classify_with_model(job: ClassifyWithModel, progress: Progress) -> Result:
    """Classify a raster with a model file.

    Raises
    ------
    EngineError
        The model, the raster or an output cannot be used, or they do not fit together.
    CancelledError
    """
    with ExitStack() as stack:
        progress.stage("reading model and raster", 1, _STAGES)
        require_torch()
        model = read_model(job.model, kinds=KINDS)
        name = Path(job.model).name
        scene = stack.enter_context(Scene.open(job.input))
        part = part_of(job, scene, progress)
        classifier = classifier_of(model, name, job, progress)
        classes = tuple(one.info for one in classifier.classes)
        steps = Steps(part.window, job.step)
        _check_outputs(job, steps, len(classes))
        match = match_bands(scene, model.metadata["bands"], name)
        network, words, missed = with_words(
            classifier.network, classifier.prior, scene, match, progress
        )
        warnings = [*scale_warnings(scene, model, name), *classifier.warnings, *part.warnings]
        warnings += missed
        told = (*classifier.sentences, *words)
        sentences = (match.sentence, *told, *part.sentences, *_preview(job))
        for sentence in sentences:
            progress.info(sentence)
        for warning in (*warnings, *scene.warnings):
            progress.warn(warning)

        progress.stage("classifying", 2, _STAGES)
        outputs = stack.enter_context(OutputSet())
        facts = {"model": name, "model_made_from": model.metadata["made_from"]}
        writers = Writers.open(job, outputs, scene, steps, classes, facts)
        sample = None
        if job.report:
            sample = _report_sample(part, steps, match)
        tally = Tally(len(classes), sample)
        judged_tiles = judge_with_network(
            scene,
            part.window,
            match.bands,
            network,
            memory_mb=job.memory_mb,
            progress=progress,
            wanted=part.wanted,
        )
        for judged in judged_tiles if job.step == 1 else thinned(judged_tiles, steps):
            tally.add(judged, writers.write(judged, job.reject_below))
        if not tally.valid_pixels:
            raise part.nothing(job.step)

        progress.stage("finishing the files", 3, _STAGES)
        outputs.finish()
        progress.update(0.7)
        if job.report:
            page = _page(job, part, model, classifier, told, match, tally, writers, warnings)
            outputs.add_text(job.report, page)
        progress.update(1.0)
    return Result(
        {key: getattr(job, key) for key in job.outputs if getattr(job, key)},
        {**tally.numbers, **part.numbers, "classes": float(len(classes))},
        {
            "classes": writers.class_values(),
            "warnings": [*warnings, *scene.warnings],
            "bands": match.sentence,
            "preview": preview_sentence(job.step) if job.step > 1 else "",
        },
    )


def _report_sample(part: Part, steps: Steps, match: BandMatch) -> Sample:
    """Mapped pixels whose spectra the report shows."""
    # It brings scipy and scikit-learn, which a map without a report does not need.
    from .knowledge_evidence import SAMPLE

    scene = part.scene
    if steps.step > 1:
        return sample_of_steps(scene, steps, match.bands, SAMPLE)
    sample = part.sample(SAMPLE, 0)
    return sample._replace(values=sample.values[:, match.bands[scene.usable]])


def scale_warnings(scene: Scene, model: Model, name: str) -> list[str]:
    """What to say where a model knows reflectance and the scene holds numbers, or the reverse."""
    trained, found = model.metadata["bands"]["scale"], scene.scale.kind
    if (trained == "DN") == (found == "DN"):
        return []
    kinds = {True: "digital numbers", False: "reflectance"}
    return [
        f"{name} was trained on {kinds[trained == 'DN']}, {scene.name} holds "
        f"{kinds[found == 'DN']}: expect a poor map, or bring both to reflectance."
    ]


def _preview(job: ClassifyWithModel) -> list[str]:
    """What is to be known of a preview."""
    if job.step == 1:
        return []
    return [
        preview_sentence(job.step),
        "A model looks at neighbourhoods: all pixels of the extent are judged and few are shown, "
        "so the preview takes as long as the map of the same extent. A smaller extent is faster.",
    ]


def score_sentence(model: Model) -> list[str]:
    """What the model scored when it was made, with the split it belongs to."""
    scores = model.metadata["scores"]
    if not scores:
        return []
    overall = scores["overall_accuracy"]["mean"][0]
    return [
        f"When the model was made, its overall accuracy was {overall:.3f} on samples of its own "
        f"scene held out (split '{scores['split']}'); what it is here nobody has measured."
    ]


def _check_outputs(job: ClassifyWithModel, steps: Steps, n_classes: int) -> None:
    pixels = steps.grid.pixels
    check_outputs(
        {
            "class map": job.output,
            "confidence": job.confidence,
            "probabilities": job.probabilities,
            "report": job.report,
        },
        [job.input, job.model, *mask_file(job)],
        need_bytes={
            "class map": pixels // 4,
            "confidence": 2 * pixels,
            "probabilities": n_classes * pixels,
        },
    )


def _page(
    job: ClassifyWithModel,
    part: Part,
    model: Model,
    classifier: Classifier,
    told: Sequence[str],
    match: BandMatch,
    tally: Tally,
    writers: Writers,
    warnings: list[str],
) -> str:
    name, scene = Path(job.model).name, part.scene
    return classification_html(
        ReportData(
            title=f"Classes of {scene.name}",
            settings=[("Model", name), *run_settings(job, part.facts)],
            classes=[
                class_report(
                    scene,
                    match.bands,
                    index,
                    tally,
                    writers,
                    prompts=one.prompts,
                    description=one.description,
                )
                for index, one in enumerate(classifier.classes)
            ],
            warnings=[*warnings, *scene.warnings],
            method=[
                _METHOD.format(source=model.metadata["made_from"]),
                *told,
                *score_sentence(model),
            ],
            **page_parts(
                scene, match.bands, (scene.scale.sentence, match.sentence), tally, writers
            ),
        )
    )
