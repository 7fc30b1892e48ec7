"""From prompts and a picture of the scene to what CLIP says of every pixel."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass

from ..device import prepare_torch
from ..jobs import ClassifyWithTextPrompts
from ..output.report_data import Fact
from ..progress import Progress
from ..scene import Scene, StoredProbabilities, Window
from ..text import PromptSet
from ..weights import WeightsStore
from ..zeroshot.settings import ClipSettings, parse_scales
from .plan import scratch_folder

#: Where vectors of sentences are kept, in the folder of weights.
_VECTORS = "text-vectors"


@dataclass(frozen=True)
class ClipEvidence:
    """What CLIP says of a window.

    Attributes
    ----------
    probabilities : StoredProbabilities
    facts, warnings : tuple of str
    settings : tuple of Fact
        For the report.
    provenance : dict of str to str
    """

    probabilities: StoredProbabilities
    facts: tuple[str, ...]
    warnings: tuple[str, ...]
    settings: tuple[Fact, ...]
    provenance: dict[str, str]


def look_with_clip(
    job: ClassifyWithTextPrompts,
    prompts: PromptSet,
    scene: Scene,
    window: Window,
    store: WeightsStore,
    progress: Progress,
    stack: ExitStack,
) -> ClipEvidence:
    """Show the window to CLIP.

    Parameters
    ----------
    stack : ExitStack
        The stored probabilities live until it is closed.

    Raises
    ------
    EngineError
        Weights that are absent or do not fit, a setting that makes no sense.
    CancelledError
    """
    # Imported here: only who uses CLIP pays for loading torch.
    from ..zeroshot.clip_model import load_clip
    from ..zeroshot.source import ClipSource

    settings = clip_settings(job)
    device = prepare_torch(job.device, job.threads, progress)
    clip = load_clip(
        job.clip_model,
        job.clip_weights,
        store,
        device=device,
        precision=job.precision,
        progress=progress,
    )
    source = ClipSource.prepare(
        clip,
        [tuple(dict.fromkeys((one.name, *one.prompts))) for one in prompts.classes],
        settings,
        store,
        cache=store.folder / _VECTORS,
        progress=progress,
    )
    stored = stack.enter_context(
        StoredProbabilities(window, len(prompts.classes), scratch_folder(job))
    )
    found = source.predict(scene, window, stored, on_progress=progress.update, check=progress.check)
    for warning in found.warnings:
        progress.warn(warning)
    facts = dict(found.lines)
    said = (
        f"CLIP: {clip.name} {clip.weights}, {settings.variant}, upsampler {facts['Upsampler']}; "
        f"it saw {facts['Red']}, {facts['Green']}, {facts['Blue']} as red, green, blue."
    )
    return ClipEvidence(
        stored, (said,), found.warnings, found.lines, {"clip_revision": clip.revision}
    )


def clip_settings(job: ClassifyWithTextPrompts) -> ClipSettings:
    """How CLIP is to look.

    Raises
    ------
    EngineError
        Scales that are none.
    """
    return ClipSettings(
        variant=job.variant,
        upsampler=job.upsampler,
        templates=job.templates,
        scales=parse_scales(job.scales),
        crop=job.crop,
        stride=job.stride,
        red=job.red,
        green=job.green,
        blue=job.blue,
    )
