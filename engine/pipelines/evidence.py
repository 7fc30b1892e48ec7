"""What the words say of each pixel: from spectra, from the picture, or from both."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from ..errors import EngineError
from ..jobs import ClassifyWithTextPrompts
from ..progress import Progress
from ..refine.gaussian import GaussianRefinement
from ..scene import Sample, Scene, StoredProbabilities, Window
from ..text import PromptSet
from ..weights import WeightsStore
from ..zeroshot.fusion import fuse
from .clip_evidence import ClipEvidence, look_with_clip
from .knowledge_evidence import KnowledgeEvidence, gather_knowledge, sample_of
from .plan import LOOK, Plan, Stages

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Evidence:
    """Fitted sources, ready to judge pixels.

    Attributes
    ----------
    prompts : PromptSet
    plan : Plan
    bands : bool array, shape (scene bands,)
        Bands whose values :meth:`predict` takes.
    sample : Sample
        Pixels of the scene for statistics, on ``bands``.
    knowledge : KnowledgeEvidence or None
    clip : ClipEvidence or None
    first : StoredProbabilities or None
        What the sources said, once it is stored; then they are not asked again.
    refinement : GaussianRefinement or None
    """

    prompts: PromptSet
    plan: Plan
    bands: NDArray[np.bool_]
    sample: Sample
    knowledge: KnowledgeEvidence | None
    clip: ClipEvidence | None
    first: StoredProbabilities | None = None
    refinement: GaussianRefinement | None = None

    @property
    def facts(self) -> tuple[str, ...]:
        """What was found out, for the log and the report."""
        return tuple(fact for part in (self.knowledge, self.clip) if part for fact in part.facts)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the user should know."""
        return tuple(text for part in (self.knowledge, self.clip) if part for text in part.warnings)

    @property
    def provenance(self) -> dict[str, str]:
        """What the provenance tells of the sources."""
        return self.clip.provenance if self.clip else {}

    def ask(self, spectra: Floats, place: Window) -> Floats:
        """What the sources say, shape (n, classes), of a place's values, shape (n, bands)."""
        said: list[Floats] = []
        if self.knowledge:
            said.append(self.knowledge.source.predict(spectra))
        if self.clip:
            said.append(self.clip.probabilities.read(place).reshape(len(spectra), -1))
        return said[0] if len(said) == 1 else fuse(*said)

    def predict(self, spectra: Floats, place: Window) -> Floats:
        """Class probabilities, shape (n, classes), after refinement without training.

        Parameters
        ----------
        spectra : float32 array, shape (n, bands)
            All pixels of ``place``, row by row.
        place : Window
            In the scene's pixels.
        """
        if self.first:
            probabilities = self.first.read(place).reshape(len(spectra), -1)
        else:
            probabilities = self.ask(spectra, place)
        if self.refinement is not None:
            probabilities = self.refinement.refine(spectra, probabilities)
        return probabilities

    def of_sample(self) -> Floats:
        """What the sources say of the sample's pixels, shape (n, classes)."""
        said: list[Floats] = []
        if self.knowledge:
            said.append(self.knowledge.source.predict(self.sample.values))
        if self.clip:
            stored = self.clip.probabilities
            places = zip(self.sample.rows.tolist(), self.sample.cols.tolist(), strict=True)
            said.append(np.concatenate([stored.read(Window(*place, 1, 1))[0] for place in places]))
        return said[0] if len(said) == 1 else fuse(*said)


def gather_evidence(
    job: ClassifyWithTextPrompts,
    plan: Plan,
    prompts: PromptSet,
    scene: Scene,
    window: Window,
    store: WeightsStore,
    stages: Stages,
    progress: Progress,
    stack: ExitStack,
) -> Evidence:
    """Ask the words of the sources the plan names.

    Parameters
    ----------
    stack : ExitStack
        Temporary files live until it is closed.

    Raises
    ------
    EngineError
        What a source refuses, or a scene without valid pixels.
    """
    knowledge = clip = None
    if plan.uses_knowledge:
        with threadpool_limits(1):
            knowledge = gather_knowledge(prompts, scene, job.seed, progress)
    if plan.uses_clip:
        stages.begin(LOOK)
        clip = look_with_clip(job, prompts, scene, window, store, progress, stack)
    bands = knowledge.bands if knowledge else scene.usable
    # CLIP saw the window alone; the statistics of spectra are those of the whole scene.
    if knowledge and (not clip or window == scene.window):
        sample = knowledge.sample
    else:
        sample = sample_of(scene, bands, job.seed, window)
    evidence = Evidence(prompts, plan, bands, sample, knowledge, clip)
    if job.refine != "gaussian":
        return evidence
    with threadpool_limits(1):
        refinement = fit_gaussian(scene, sample, evidence.of_sample(), job.seed)
    return replace(evidence, refinement=refinement)


def fit_gaussian(scene: Scene, sample: Sample, source: Floats, seed: int) -> GaussianRefinement:
    """The refinement without training, fitted on a sample and what the source says of it.

    Raises
    ------
    EngineError
        The sample is a single pixel.
    """
    if len(sample.values) < 2:
        raise EngineError(
            f"{scene.name} has a single valid pixel, too few to refine on its spectra: "
            "choose no refinement."
        )
    return GaussianRefinement(random_state=seed).fit(sample.values, source)
