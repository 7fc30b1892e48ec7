"""What a classification by words will do, decided before anything heavy is loaded."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ..errors import PromptError
from ..jobs import ClassifyWithTextPrompts
from ..progress import Progress
from ..scene import Scene
from ..text import PromptSet
from ..weights import WeightsStore
from ..zeroshot.clip_model import clip_at_hand

UNDERSTAND = "understanding prompts and raster"
LOOK = "looking at the picture with CLIP"
COLLECT = "making pseudo-labels"
LEARN = "learning from the pseudo-labels"
CLASSIFY = "classifying"
FINISH = "finishing the files"


class Stages:
    """The stages of a job, known beforehand, so that each can be told with its number.

    Parameters
    ----------
    progress : Progress
    names : sequence of str
    """

    def __init__(self, progress: Progress, names: Sequence[str]) -> None:
        self._progress = progress
        self._names = tuple(names)

    def begin(self, name: str) -> None:
        """Tell that a stage begins."""
        self._progress.stage(name, self._names.index(name) + 1, len(self._names))


@dataclass(frozen=True)
class Plan:
    """Which source is used, why, and what follows.

    Attributes
    ----------
    source : str
        "knowledge", "clip" or "fused".
    why : str
        Why it was chosen; empty when the user chose it.
    stages : tuple of str
    """

    source: str
    why: str
    stages: tuple[str, ...]

    @property
    def chosen(self) -> str:
        """The source in words, with the reason when it was chosen automatically."""
        return f"{self.source} (chosen automatically: {self.why})" if self.why else self.source

    @property
    def uses_knowledge(self) -> bool:
        """Whether spectra are compared with materials."""
        return self.source in ("knowledge", "fused")

    @property
    def uses_clip(self) -> bool:
        """Whether a picture is shown to CLIP."""
        return self.source in ("clip", "fused")


class _Prompted(Protocol):
    @property
    def prompts(self) -> str: ...
    @property
    def prompt_file(self) -> str: ...


def read_prompts(job: _Prompted) -> PromptSet:
    """The job's prompt set.

    Raises
    ------
    PromptError
        None given, both given, or one that cannot be understood.
    """
    if job.prompt_file and job.prompts.strip():
        raise PromptError("Both prompts and a prompt file were given: leave one of them empty.")
    return PromptSet.load(job.prompt_file) if job.prompt_file else PromptSet.parse(job.prompts)


def plan_of(job: ClassifyWithTextPrompts, scene: Scene, store: WeightsStore) -> Plan:
    """Decide the source and the stages."""
    source, why = job.source, ""
    if source == "auto":
        has_wavelengths = scene.wavelengths is not None
        preview = job.step > 1
        source, why = source_of(
            job.clip_model, job.clip_weights, store, has_wavelengths, preview=preview
        )
    stages = [UNDERSTAND]
    if source != "knowledge":
        stages.append(LOOK)
    if keeps_first(job):
        stages.append(COLLECT)
    if job.refine == "special":
        stages.append(LEARN)
    return Plan(source, why, (*stages, CLASSIFY, FINISH))


def scratch_folder(job: ClassifyWithTextPrompts) -> Path:
    """Where large temporary files go: beside the outputs, where there is a disk and room."""
    return Path(job.output).expanduser().absolute().parent


def keeps_first(job: ClassifyWithTextPrompts) -> bool:
    """Whether what the source says of every pixel is kept: networks and the user may want it."""
    return job.refine == "special" or bool(job.pseudo_labels)


def source_of(
    clip_model: str,
    clip_weights: str,
    store: WeightsStore,
    has_wavelengths: bool,
    *,
    preview: bool = False,
) -> tuple[str, str]:
    """The source that "auto" stands for here, and why; loads no network.

    Parameters
    ----------
    clip_model, clip_weights : str
    store : WeightsStore
    has_wavelengths : bool
        Whether the raster tells them.
    preview : bool
        Whether few pixels are shown: CLIP would look at the whole extent all the same.

    Returns
    -------
    (str, str)
        "knowledge", "clip" or "fused", and the reason in words.
    """
    model = f"{clip_model} {clip_weights}"
    missing = [name for name in ("torch", "open_clip") if importlib.util.find_spec(name) is None]
    if missing:
        return "knowledge", f"the engine has no {' and no '.join(missing)} for CLIP"
    if not clip_at_hand(clip_model, clip_weights, store):
        return "knowledge", f"CLIP's weights {model} are not in {store.folder}"
    if not has_wavelengths:
        return "clip", "the raster tells no wavelengths that spectra could be compared at"
    if preview:
        return "knowledge", "a preview; CLIP would look at the whole extent, which takes minutes"
    return "fused", f"CLIP's weights {model} are at hand"
