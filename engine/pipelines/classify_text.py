"""Class names in, class map out."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

from threadpoolctl import threadpool_limits

from ..errors import OutputError
from ..jobs import ClassifyWithTextPrompts
from ..output import OutputSet, check_outputs
from ..progress import Progress
from ..scene import Sample, Scene, Steps
from ..weights import WeightsStore
from ..zeroshot.clip_model import require_packages
from . import Result
from .class_infos import class_infos
from .classification_report import classification_page
from .clip_evidence import clip_settings
from .evidence import Evidence, gather_evidence
from .knowledge_evidence import SAMPLE
from .mapping import Judged, judge
from .mask import Part, mask_file, part_of
from .plan import CLASSIFY, FINISH, UNDERSTAND, Plan, Stages, keeps_first, plan_of, read_prompts
from .preview import judge_steps, preview_sentence, sample_of_steps, thinned
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
        part = part_of(job, scene, progress)
        window, steps = part.window, Steps(part.window, job.step)
        _check_outputs(job, steps, len(prompts.classes))
        _check_settings(job, plan)
        evidence = gather_evidence(
            job, plan, prompts, scene, window, store, stages, progress, stack
        )
        _say(scene, evidence, part, job.step, progress)

        outputs = stack.enter_context(OutputSet())
        classes = class_infos(evidence)
        facts = {"seed": job.seed, "source": plan.chosen, **evidence.provenance}
        writers = Writers.open(job, outputs, scene, steps, classes, facts)
        refined = None
        if keeps_first(job):
            evidence = keep_first(job, scene, evidence, part, writers, stages, progress, stack)
        if job.refine == "special":
            refined = refine_with_network(job, scene, evidence, writers, stages, progress)
            if job.model:
                outputs.add_bytes(job.model, refined.packed(), "model")

        stages.begin(CLASSIFY)
        tally = Tally(len(classes), _report_sample(job, part, steps, evidence))
        for judged in _judged(job, part, steps, evidence, refined, progress):
            tally.add(judged, writers.write(judged, job.reject_below))
        if not tally.valid_pixels:
            raise part.nothing(job.step)

        stages.begin(FINISH)
        outputs.finish()
        progress.update(0.7)
        if job.report:
            page = classification_page(job, part, evidence, refined, tally, writers)
            outputs.add_text(job.report, page)
        # The last moment to cancel: on leaving this block all files get their names.
        progress.update(1.0)
        warnings = [*part.warnings, *evidence.warnings, *scene.warnings]
    return _result(job, part, writers, tally, evidence, refined, warnings)


def _report_sample(
    job: ClassifyWithTextPrompts, part: Part, steps: Steps, evidence: Evidence
) -> Sample | None:
    """Mapped pixels whose spectra the report shows."""
    if not job.report:
        return None
    scene = part.scene
    if steps.step > 1:
        return sample_of_steps(scene, steps, evidence.bands, SAMPLE)
    if not part.covered and (part.window == scene.window or evidence.clip):
        return evidence.sample
    sample = part.sample(SAMPLE, job.seed)
    return sample._replace(values=sample.values[:, evidence.bands[scene.usable]])


def _judged(
    job: ClassifyWithTextPrompts,
    part: Part,
    steps: Steps,
    evidence: Evidence,
    refined: Refined | None,
    progress: Progress,
) -> Iterator[Judged]:
    """Every pixel of the map once, judged by the network or by the sources."""
    if refined:
        yield from refined.judge(steps.window, job.memory_mb, progress, part.wanted)
        return
    scene = part.scene
    threads = job.threads or os.cpu_count() or 1
    count = len(evidence.prompts.classes)
    if steps.step > 1 and not evidence.clip:
        with threadpool_limits(1):
            yield from judge_steps(
                scene,
                steps,
                evidence.bands,
                evidence.predict,
                count,
                reject_below=job.reject_below,
                memory_mb=job.memory_mb,
                threads=threads,
                progress=progress,
                wanted=part.crossing if part.covered else None,
            )
        return
    # Matrix products are small and run in our own threads; with one thread each they also round
    # alike on every machine, whatever its number of cores.
    with threadpool_limits(1):
        judged = judge(
            scene,
            steps.window,
            evidence.bands,
            evidence.predict,
            count,
            memory_mb=job.memory_mb,
            threads=threads,
            progress=progress,
            wanted=part.wanted,
        )
        yield from judged if steps.step == 1 else thinned(judged, steps)


def _say(scene: Scene, evidence: Evidence, part: Part, step: int, progress: Progress) -> None:
    """Tell what the source resolved to and what was found out about the raster."""
    progress.info(f"Source of class evidence: {evidence.plan.chosen}.")
    for sentence in part.sentences:
        progress.info(sentence)
    for warning in part.warnings:
        progress.warn(warning)
    if step > 1:
        progress.info(preview_sentence(step))
    for fact in evidence.facts:
        if fact not in scene.warnings:
            progress.info(fact)
    for warning in scene.warnings:
        progress.warn(warning)


def _check_outputs(job: ClassifyWithTextPrompts, steps: Steps, n_classes: int) -> None:
    if job.step > 1 and job.refine == "special":
        raise OutputError(
            f"A preview (one pixel in {job.step}) was asked for with the refinement 'special', "
            "which trains a network on the whole extent first: preview without it, or with "
            "'gaussian'."
        )
    if job.step > 1 and job.pseudo_labels:
        raise OutputError(
            f"Pseudo-labels were asked for with a preview (one pixel in {job.step}), which makes "
            "none: leave them out, or set the step to 1."
        )
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
    pixels = steps.grid.pixels
    inputs = [job.input, *([job.prompt_file] if job.prompt_file else []), *mask_file(job)]
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
    part: Part,
    writers: Writers,
    tally: Tally,
    evidence: Evidence,
    refined: Refined | None,
    warnings: list[str],
) -> Result:
    outputs = {name: getattr(job, name) for name in job.outputs if getattr(job, name)}
    numbers = {
        **tally.numbers,
        **part.numbers,
        "classes": float(len(writers.classes)),
    }
    values: dict[str, Any] = {
        "source": evidence.plan.chosen,
        "warnings": warnings,
        "classes": writers.class_values(),
        "preview": preview_sentence(job.step) if job.step > 1 else "",
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
