"""What the words of the classes say of a scene's spectra, beside a network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from ..errors import EngineError
from ..progress import Progress
from ..scene import Scene, Window
from ..text import PromptClass, PromptSet
from .band_match import BandMatch
from .network_map import TilePredictor
from .text_prior import HeadPrior, weights_text

if TYPE_CHECKING:
    from ..knowledge.source import KnowledgeSource

Floats = NDArray[np.float32]
Bools = NDArray[np.bool_]

#: Said where the words of the classes are of no use.
NOT_ASKED = "What the words of the classes say of spectra was not used: {why}"
_MISSED = (
    " The model was scored with them: expect a poorer map than its score says, above all of "
    "classes that had few samples."
)
_WEIGHED = (
    "What the words of the classes say of spectra counts beside what was learnt from samples: each "
    "class's evidence with a weight of {weights}, as chosen when the model was made."
)


@dataclass(frozen=True)
class Words:
    """Spectral knowledge of the classes' words, fitted on a scene.

    Attributes
    ----------
    source : KnowledgeSource
    bands : bool array, shape (read bands,)
        Those of the bands read of the scene that it looks at.
    """

    source: KnowledgeSource
    bands: Bools

    def evidence(self, values: Floats) -> Floats:
        """What the words say of pixels, each by itself.

        Parameters
        ----------
        values : float32 array, shape (read bands, h, w)

        Returns
        -------
        float32 array, shape (classes, h, w)
            See :func:`engine.probe.prior.word_evidence`.
        """
        from ..probe.prior import word_evidence

        _, height, width = values.shape
        spectra = np.ascontiguousarray(values[self.bands].reshape(-1, height * width).T)
        # A single row is multiplied by another routine than those of a map.
        said = self.source.predict(spectra if len(spectra) > 1 else spectra.repeat(2, axis=0))
        return word_evidence(said[: len(spectra)]).T.reshape(-1, height, width)


def ask_words(
    classes: Sequence[PromptClass], scene: Scene, bands: Bools, seed: int, progress: Progress
) -> Words | str:
    """The words' knowledge of a scene, or why there is none, as sentences.

    Parameters
    ----------
    classes : sequence of PromptClass
    scene : Scene
    bands : bool array, shape (scene bands,)
        Bands that are read.
    seed : int
    progress : Progress

    Raises
    ------
    CancelledError
    """
    from .knowledge_evidence import UNLIKE, gather_knowledge

    # What is to be known of the words' own map is of no use here; only a cancel is.
    silent = Progress(cancelled=lambda: progress.cancelled)
    try:
        # Sums round by the number of threads, and the map is to be the same on every machine.
        with threadpool_limits(1):
            evidence = gather_knowledge(PromptSet(tuple(classes)), scene, seed, silent, bands)
    except EngineError as error:
        return error.message
    share = evidence.source.unlike_
    if share > UNLIKE:
        return (
            f"{share:.0%} of the pixels of {scene.name} resemble none of the classes, as far as "
            "their materials are known."
        )
    return Words(evidence.source, evidence.bands[bands])


def with_words(
    network: TilePredictor,
    prior: HeadPrior | None,
    scene: Scene,
    match: BandMatch,
    progress: Progress,
) -> tuple[TilePredictor, tuple[str, ...], tuple[str, ...]]:
    """A network that takes values of a scene's own bands, with the words where they count.

    Parameters
    ----------
    network : TilePredictor
        On the model's bands.
    prior : HeadPrior or None
    scene : Scene
    match : BandMatch
    progress : Progress

    Returns
    -------
    TilePredictor
    tuple of str
        What the words do, for log and report; empty where they do not count.
    tuple of str
        A warning where they were to count and cannot be asked.
    """
    here = OnScene(network, match)
    if prior is None:
        return here, (), ()
    words = ask_words(prior.classes, scene, match.bands, prior.seed, progress)
    if isinstance(words, str):
        return here, (), (NOT_ASKED.format(why=words) + _MISSED,)
    weighs = _WEIGHED.format(weights=weights_text(prior.weights))
    return TilesWithWords(here, words, prior.weights), (weighs,), ()


@dataclass(frozen=True)
class _Around:
    """A network on tiles that hands on what another one is."""

    network: TilePredictor

    @property
    def tile(self) -> int:
        return self.network.tile

    @property
    def halo(self) -> int:
        return self.network.halo

    @property
    def local(self) -> bool:
        return self.network.local

    @property
    def n_classes(self) -> int:
        return self.network.n_classes

    @property
    def threads(self) -> int:
        return self.network.threads


@dataclass(frozen=True)
class OnScene(_Around):
    """A network on the bands of a scene that it was matched to."""

    match: BandMatch

    @property
    def channels(self) -> int:
        return self.network.channels

    def reduce(self, values: Floats, valid: Bools) -> Floats:
        return self.network.reduce(self.match.apply(values), valid)

    def predict(
        self, values: Floats, valid: Bools, place: Window, wanted: tuple[slice, slice]
    ) -> Floats:
        return self.network.predict(values, valid, place, wanted)


@dataclass(frozen=True)
class TilesWithWords(_Around):
    """A network whose classes the words weigh, as :mod:`.network_map` wants it.

    Attributes
    ----------
    network : TilePredictor
    words : Words
        Of the bands the network takes.
    weights : float32 array, shape (classes,)
    """

    words: Words
    weights: Floats

    @property
    def channels(self) -> int:
        return self.network.channels + self.n_classes

    def reduce(self, values: Floats, valid: Bools) -> Floats:
        known = self.network.reduce(values, valid)
        said = np.where(valid, self.words.evidence(values), np.float32(0))
        return np.concatenate([known, said])

    def predict(
        self, values: Floats, valid: Bools, place: Window, wanted: tuple[slice, slice]
    ) -> Floats:
        from ..probe.prior import weighed

        count = self.network.channels
        judged = self.network.predict(values[:count], valid, place, wanted)
        said = values[(slice(count, None), *wanted)]
        return weighed(judged, np.moveaxis(said, 0, 2), self.weights)
