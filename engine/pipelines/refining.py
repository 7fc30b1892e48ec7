"""A network that learns from what the sources said, on the scene's own spectra."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from .. import __version__
from ..device import prepare_torch, require_torch
from ..errors import EngineError
from ..jobs import ClassifyWithTextPrompts
from ..modelfile import Model, pack_model
from ..output.provenance import versions_text
from ..progress import Progress
from ..refine.settings import SpecialSettings, from_text
from ..scene import Scene, StoredProbabilities, Window
from .band_match import bands_header
from .mapping import Judged, Wanted, judge
from .mask import Part
from .network_map import BASE_MB, LEAST_MB, judge_with_network, training_tiles
from .plan import COLLECT, LEARN, Stages, scratch_folder
from .writers import Writers

if TYPE_CHECKING:
    from ..refine.special import SpecialRefinement
    from .evidence import Evidence

Floats = NDArray[np.float32]

#: With one thread sums round alike on every machine, so that the same seed gives the same map
#: everywhere; the networks are so small that a second one gains a sixth of the time at best.
_THREADS = 1
#: Of model files made here.
KIND = "special"


@dataclass(frozen=True)
class TileNetwork:
    """A trained network as :mod:`.network_map` wants it; ``first`` is what the sources said."""

    special: SpecialRefinement
    tile: int
    halo: int
    first: StoredProbabilities | None = None

    @property
    def n_classes(self) -> int:
        return self.special.n_classes

    @property
    def local(self) -> bool:
        """No: its scans run over the whole tile, and what the sources said ends at the window."""
        return False

    @property
    def channels(self) -> int:
        return self.special.n_bands

    @property
    def threads(self) -> int:
        return _THREADS

    def reduce(self, values: Floats, valid: NDArray[np.bool_]) -> Floats:
        return values

    def predict(
        self,
        values: Floats,
        valid: NDArray[np.bool_],
        place: Window,
        wanted: tuple[slice, slice],
    ) -> Floats:
        said = self.first.read(place) if self.first else None
        return self.special.predict(values, valid, said)[wanted]


@dataclass(frozen=True)
class Refined:
    """A network trained on one scene's pseudo-labels.

    Attributes
    ----------
    scene : Scene
    evidence : Evidence
    network : TileNetwork
    model : Model
        What a model file would hold.
    """

    scene: Scene
    evidence: Evidence
    network: TileNetwork
    model: Model

    def judge(
        self, window: Window, memory_mb: int, progress: Progress, wanted: Wanted | None = None
    ) -> Iterator[Judged]:
        """Every pixel of the window once."""
        return judge_with_network(
            self.scene,
            window,
            self.evidence.bands,
            self.network,
            memory_mb=memory_mb,
            progress=progress,
            wanted=wanted,
        )

    def packed(self) -> bytes:
        """The bytes of the model file."""
        return pack_model(self.model)

    @property
    def summary(self) -> dict[str, Any]:
        """How training went, as JSON."""
        training: dict[str, Any] = self.model.metadata["training"]
        return training

    @property
    def courses(self) -> Sequence[tuple[str, NDArray[np.float64]]]:
        """What the report draws over the epochs."""
        history = self.network.special.history_
        return (
            ("loss", np.array([epoch.loss for epoch in history])),
            ("share of pixels that kept their class", np.array([e.agreement for e in history])),
            ("agreement with pseudo-labels", np.array([e.agreement_source for e in history])),
        )


def keep_first(
    job: ClassifyWithTextPrompts,
    scene: Scene,
    evidence: Evidence,
    part: Part,
    writers: Writers,
    stages: Stages,
    progress: Progress,
    stack: ExitStack,
) -> Evidence:
    """Ask the sources about every pixel once and store what they say.

    A network learns from all of the window, so polygons count only for what is written.

    Returns
    -------
    Evidence
        That reads what is stored instead of asking again.
    """
    stages.begin(COLLECT)
    n_classes = len(evidence.prompts.classes)
    first = stack.enter_context(StoredProbabilities(writers.window, n_classes, scratch_folder(job)))
    valid_pixels = 0
    with threadpool_limits(1):
        for judged in judge(
            scene,
            writers.window,
            evidence.bands,
            evidence.ask,
            n_classes,
            memory_mb=job.memory_mb,
            threads=job.threads or os.cpu_count() or 1,
            progress=progress,
        ):
            image = np.zeros((*judged.valid.shape, n_classes), np.float32)
            image[judged.valid] = judged.probabilities
            first.write(judged.window, image)
            mapped = judged.within(part.wanted)
            writers.write_pseudo_labels(mapped)
            valid_pixels += len(mapped.probabilities)
    if not valid_pixels:
        raise part.nothing(job.step)
    return replace(evidence, first=first)


def refine_with_network(
    job: ClassifyWithTextPrompts,
    scene: Scene,
    evidence: Evidence,
    writers: Writers,
    stages: Stages,
    progress: Progress,
) -> Refined:
    """Train a network on the stored pseudo-labels.

    Raises
    ------
    EngineError
        A setting that does not exist, or a scene too small to learn from.
    """
    stages.begin(LEARN)
    if evidence.first is None:
        raise ValueError("pseudo-labels must be stored before a network learns from them")
    device = prepare_torch(job.device, _THREADS, progress)
    from ..refine.special import SpecialRefinement
    from ..refine.tiles import TrainingTile

    special = SpecialRefinement(
        refinement_settings(job),
        n_classes=len(evidence.prompts.classes),
        n_bands=int(evidence.bands.sum()),
        device=device,
    )
    plan = special.plan(max(job.memory_mb - BASE_MB, LEAST_MB))
    tiles = [
        TrainingTile(block.values, block.valid, evidence.first.read(tile))
        for tile, block in training_tiles(
            scene,
            writers.window,
            evidence.bands,
            plan.side,
            plan.most,
            seed=job.seed,
            progress=progress,
        )
    ]
    if sum(int(tile.valid.sum()) for tile in tiles) < 2:
        raise EngineError(
            f"{scene.name} has a single valid pixel there, too few to learn from: choose another "
            "refinement or extent."
        )

    def on_progress(done: int, epochs: int, share: float, loss: str) -> None:
        progress.detail(f"epoch {done + 1} of {epochs}, loss {loss}")
        progress.update((done + share) / epochs)

    special.fit(tiles, progress.check, on_progress)
    progress.info(training_sentence(special))
    network = TileNetwork(special, plan.side, plan.halo, evidence.first)
    return Refined(scene, evidence, network, _model(job, scene, evidence, writers, special))


def refinement_settings(job: ClassifyWithTextPrompts) -> SpecialSettings:
    """The settings of the network.

    Raises
    ------
    EngineError
        One that does not exist or has a value it cannot have, or there is no torch.
    """
    require_torch()
    return from_text(job.preset, job.refine_options, network=job.network, seed=job.seed)


def training_sentence(special: SpecialRefinement) -> str:
    """How training went, for the log and the report."""
    history = special.history_
    last = history[-1]
    return (
        f"The network ({special.settings.network}) was trained for {len(history)} of at most "
        f"{special.settings.epochs} epochs ({special.stopped_}); its loss fell from "
        f"{history[0].loss:.3f} to {last.loss:.3f}, and its own map agrees with the pseudo-labels "
        f"in {last.agreement_source:.0%} of the pixels."
    )


def network_of(model: Model, device: str, progress: Progress) -> TileNetwork:
    """The network of a model file, ready to judge."""
    place = prepare_torch(device, _THREADS, progress)
    from ..refine.special import SpecialRefinement

    special = SpecialRefinement.from_saved(model.tensors, model.metadata["network"], device=place)
    plan = special.plan(LEAST_MB)
    return TileNetwork(special, plan.side, plan.halo)


def _model(
    job: ClassifyWithTextPrompts,
    scene: Scene,
    evidence: Evidence,
    writers: Writers,
    special: SpecialRefinement,
) -> Model:
    """What the model file holds."""
    classes = [
        {
            "value": info.value,
            "name": info.name,
            "color": info.color,
            "prompts": list(prompt.prompts),
            "description": prompt.description,
        }
        for info, prompt in zip(writers.classes, evidence.prompts.classes, strict=True)
    ]
    made_from = (
        f"pseudo-labels of the source {evidence.plan.source} on {scene.name}, without any reference"
    )
    metadata = {
        "classes": classes,
        "bands": bands_header(scene, evidence.bands),
        "network": special.metadata(),
        "training": {"sentence": training_sentence(special), "stopped": special.stopped_},
        "made_from": made_from,
        "seed": job.seed,
        "product_version": __version__,
        "versions": versions_text(),
        "provenance": writers.provenance,
        # Nothing was compared with a reference: a model made from words has no score of its own.
        "scores": None,
    }
    return Model(KIND, metadata, special.tensors())
