"""Class names in, class map out."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

from threadpoolctl import threadpool_limits

from ..errors import EngineError, OutputError
from ..jobs import ClassifyWithTextPrompts
from ..output import OutputSet, check_outputs
from ..progress import Progress
from ..scene import Sample, Scene, Window
from ..weights import WeightsStore
from ..zeroshot.clip_model import require_packages
from . import Result
from .class_infos import class_infos
from .classification_report import classification_page
from .clip_evidence import clip_settings
from .evidence import Evidence, gather_evidence
from .knowledge_evidence import SAMPLE
from .mapping import Judged, judge
from .plan import CLASSIFY, FINISH, UNDERSTAND, Plan, Stages, keeps_first, plan_of, read_prompts
from .refining import Refined, keep_first, refine_with_network, refinement_settings
from .tally import Tally
from .writers import Writers


def classify_with_text_prompts(job: ClassifyWithTextPrompts, progress: Progress) -> Result:
    """Classify a raster by words.

    Raises
    ------
    EngineError
        The prompts, the raster or an output cannot be used; one sentence says which and why.
    CancelledError
    """
    with ExitStack() as stack:
        prompts = read_prompts(job)
        scene = stack.enter_context(Scene.open(job.input))
        store = WeightsStore(
            job.weights_folder,
            offline=job.offline,
            proxy=job.proxy,
            certificates=job.certificates,
        )
        plan = plan_of(job, scene, store)
        stages = Stages(progress, plan.stages)
        stages.begin(UNDERSTAND)
        window = scene.window_of(job.extent) if job.extent else scene.window
        _check_outputs(job, window, len(prompts.classes))
        _check_settings(job, plan)
        evidence = gather_evidence(
            job, plan, prompts, scene, window, store, stages, progress, stack
        )
        _say(scene, evidence, progress)

        outputs = stack.enter_context(OutputSet())
        classes = class_infos(evidence)
        facts = {"seed": job.seed, "source": plan.chosen, **evidence.provenance}
        writers = Writers.open(job, outputs, scene, window, classes, facts)
        refined = None
        if keeps_first(job):
            evidence = keep_first(job, scene, evidence, writers, stages, progress, stack)
        if job.refine == "special":
            refined = refine_with_network(job, scene, evidence, writers, stages, progress)
            if job.model:
                outputs.add_bytes(job.model, refined.packed(), "model")

        stages.begin(CLASSIFY)
        tally = Tally(len(classes), _report_sample(job, scene, window, evidence))
        for judged in _judged(job, scene, window, evidence, refined, progress):
            tally.add(judged, writers.write(judged, job.reject_below))
        if not tally.valid_pixels:
            raise EngineError(
                f"The chosen extent of {scene.name} holds no valid pixel: choose another extent."
            )

        stages.begin(FINISH)
        outputs.finish()
        progress.update(0.7)
        if job.report:
            page = classification_page(job, scene, evidence, refined, tally, writers)
            outputs.add_text(job.report, page)
        # The last moment to cancel: on leaving this block all files get their names.
        progress.update(1.0)
        warnings = [*evidence.warnings, *scene.warnings]
    return _result(job, writers, tally, evidence, refined, warnings)


def _report_sample(
    job: ClassifyWithTextPrompts, scene: Scene, window: Window, evidence: Evidence
) -> Sample | None:
    """Pixels of the window whose spectra the report shows."""
    if not job.report:
        return None
    if window == scene.window or evidence.clip:
        return evidence.sample
    sample = scene.sample(SAMPLE, job.seed, window)
    return sample._replace(values=sample.values[:, evidence.bands[scene.usable]])


def _judged(
    job: ClassifyWithTextPrompts,
    scene: Scene,
    window: Window,
    evidence: Evidence,
    refined: Refined | None,
    progress: Progress,
) -> Iterator[Judged]:
    """Every pixel of the window once, judged by the network or by the sources."""
    if refined:
        yield from refined.judge(window, job.memory_mb, progress)
        return
    # Matrix products are small and run in our own threads; with one thread each they also round
    # alike on every machine, whatever its number of cores.
    with threadpool_limits(1):
        yield from judge(
            scene,
            window,
            evidence.bands,
            evidence.predict,
            len(evidence.prompts.classes),
            memory_mb=job.memory_mb,
            threads=job.threads or os.cpu_count() or 1,
            progress=progress,
        )


def _say(scene: Scene, evidence: Evidence, progress: Progress) -> None:
    """Tell what the source resolved to and what was found out about the raster."""
    progress.info(f"Source of class evidence: {evidence.plan.chosen}.")
    for fact in evidence.facts:
        if fact not in scene.warnings:
            progress.info(fact)
    for warning in scene.warnings:
        progress.warn(warning)


def _check_outputs(job: ClassifyWithTextPrompts, window: Window, n_classes: int) -> None:
    if job.model and job.refine != "special":
        raise OutputError(
            f"A model file was asked for, but the refinement is '{job.refine}' and trains nothing: "
            "choose the refinement 'special', or leave the model out."
        )
    if job.pseudo_labels and job.refine == "none":
        raise OutputError(
            "Pseudo-labels were asked for, but without refinement they are the class map itself: "
            "choose a refinement, or leave the pseudo-labels out."
        )
    pixels = window.pixels
    inputs = [job.input, job.prompt_file] if job.prompt_file else job.input
    check_outputs(
        {
            "class map": job.output,
            "confidence": job.confidence,
            "probabilities": job.probabilities,
            "pseudo-labels": job.pseudo_labels,
            "model": job.model,
            "report": job.report,
        },
        inputs,
        # Compressed sizes are not known ahead; a quarter of the raw size is seldom exceeded.
        need_bytes={
            "class map": pixels // 4,
            "confidence": 2 * pixels,
            "probabilities": n_classes * pixels,
            "pseudo-labels": pixels // 4,
            "model": 1_000_000,
        },
    )


def _check_settings(job: ClassifyWithTextPrompts, plan: Plan) -> None:
    """Refuse settings of later stages before the first one takes its time."""
    if plan.uses_clip:
        require_packages()
        clip_settings(job)
    if job.refine == "special":
        refinement_settings(job)


def _result(
    job: ClassifyWithTextPrompts,
    writers: Writers,
    tally: Tally,
    evidence: Evidence,
    refined: Refined | None,
    warnings: list[str],
) -> Result:
    outputs = {name: getattr(job, name) for name in job.outputs if getattr(job, name)}
    numbers = {
        **tally.numbers,
        "classes": float(len(writers.classes)),
    }
    values: dict[str, Any] = {
        "source": evidence.plan.chosen,
        "warnings": warnings,
        "classes": writers.class_values(),
    }
    if evidence.knowledge:
        numbers["unlike_share"] = evidence.knowledge.source.unlike_
        for one, match in zip(values["classes"], evidence.knowledge.matches, strict=True):
            one["materials"] = [
                {"id": material, "weight": weight} for material, weight in match.materials
            ]
    if refined:
        values["training"] = refined.summary
    return Result(outputs, numbers, values)
