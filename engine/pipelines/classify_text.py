"""Class names in, class map out."""

from __future__ import annotations

import os
from contextlib import ExitStack

from threadpoolctl import threadpool_limits

from ..errors import EngineError
from ..jobs import ClassifyWithTextPrompts
from ..output import OutputSet, check_outputs
from ..progress import Progress
from ..scene import Scene, Window
from . import Result
from .classification_report import classification_page
from .evidence import Evidence, gather_evidence, read_prompts
from .mapping import judge
from .tally import Tally
from .writers import Writers, used_source

_STAGES = 3


def classify_with_text_prompts(job: ClassifyWithTextPrompts, progress: Progress) -> Result:
    """Classify a raster by words.

    Raises
    ------
    EngineError
        The prompts, the raster or an output cannot be used; one sentence says which and why.
    CancelledError
    """
    with ExitStack() as stack:
        # Matrix products are small or run in our own threads; with one thread each they also round
        # alike on every machine, whatever its number of cores.
        stack.enter_context(threadpool_limits(1))
        progress.stage("understanding prompts and raster", 1, _STAGES)
        prompts = read_prompts(job)
        scene = stack.enter_context(Scene.open(job.input))
        window = scene.window_of(job.extent) if job.extent else scene.window
        _check_outputs(job, window, len(prompts.classes))
        evidence = gather_evidence(job, prompts, scene, progress)
        _say(job, scene, evidence, progress)

        progress.stage("classifying", 2, _STAGES)
        outputs = stack.enter_context(OutputSet())
        writers = Writers.open(job, outputs, scene, window, evidence)
        tally = Tally(len(prompts.classes))
        for judged in judge(
            scene,
            window,
            evidence.bands,
            evidence.predict,
            len(prompts.classes),
            memory_mb=job.memory_mb,
            threads=job.threads or os.cpu_count() or 1,
            progress=progress,
        ):
            tally.add(judged, writers.write(judged, window, job.reject_below))
        if not tally.valid_pixels:
            raise EngineError(
                f"The chosen extent of {scene.name} holds no valid pixel: choose another extent."
            )

        progress.stage("finishing the files", 3, _STAGES)
        outputs.finish()
        progress.update(0.7)
        if job.report:
            page = classification_page(job, scene, window, evidence, tally, writers)
            outputs.add_text(job.report, page)
        # The last moment to cancel: on leaving this block all files get their names.
        progress.update(1.0)
        warnings = [*evidence.warnings, *scene.warnings]
    return _result(job, writers, tally, evidence, warnings)


def _say(
    job: ClassifyWithTextPrompts, scene: Scene, evidence: Evidence, progress: Progress
) -> None:
    """Tell what the source resolved to and what was found out about the raster."""
    progress.info(f"Source of class evidence: {used_source(job)}.")
    for fact in evidence.facts:
        if fact not in scene.warnings:
            progress.info(fact)
    for warning in scene.warnings:
        progress.warn(warning)


def _check_outputs(job: ClassifyWithTextPrompts, window: Window, n_classes: int) -> None:
    pixels = window.pixels
    inputs = [job.input, job.prompt_file] if job.prompt_file else job.input
    check_outputs(
        {
            "class map": job.output,
            "confidence": job.confidence,
            "probabilities": job.probabilities,
            "report": job.report,
        },
        inputs,
        # Compressed sizes are not known ahead; a quarter of the raw size is seldom exceeded.
        need_bytes={
            "class map": pixels // 4,
            "confidence": 2 * pixels,
            "probabilities": n_classes * pixels,
        },
    )


def _result(
    job: ClassifyWithTextPrompts,
    writers: Writers,
    tally: Tally,
    evidence: Evidence,
    warnings: list[str],
) -> Result:
    outputs = {name: getattr(job, name) for name in job.outputs if getattr(job, name)}
    numbers = {
        "classes": float(len(writers.classes)),
        "classified_pixels": float(tally.classified_pixels),
        "unclassified_pixels": float(tally.valid_pixels - tally.classified_pixels),
        "nodata_pixels": float(tally.nodata_pixels),
        "mean_confidence": tally.mean_confidence,
        "unlike_share": evidence.source.unlike_,
    }
    square_metres = writers.class_map.square_metres
    values = {
        "source": used_source(job),
        "warnings": warnings,
        "classes": [
            {
                "value": info.value,
                "name": info.name,
                "color": info.color,
                "pixels": writers.class_map.counts[info.value],
                "square_metres": square_metres[info.value] if square_metres else None,
                "materials": [
                    {"id": material, "weight": weight} for material, weight in match.materials
                ],
            }
            for info, match in zip(writers.classes, evidence.matches, strict=True)
        ],
    }
    return Result(outputs, numbers, values)
