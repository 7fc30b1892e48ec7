"""Training the text-aligned probe on some of the samples, and judging it on others."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..assess import (
    ConfusionMatrix,
    Fold,
    confusion_matrix,
    first_as_good,
    groups_of,
    hold_back,
    make_split,
)
from ..errors import EngineError
from ..jobs import TrainProbe
from ..progress import Progress
from ..samples import LabelledPixels
from ..scene import Scene
from .network_map import BASE_MB, LEAST_MB, TilePredictor
from .probe_map import ProbeTiles, probabilities_at
from .sample_tiles import SampleTiles
from .text_prior import Prior, prior_of
from .word_tiles import TilesWithWords, Words

if TYPE_CHECKING:
    from ..probe.probe import TextAlignedProbe
    from ..probe.settings import ProbeSettings

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

#: Pixels of a class that are learnt from, at most: more take memory and teach little.
MOST = 5_000
#: Share of the memory budget for tiles that are kept between passes.
_TILES_SHARE = 0.3
#: Share of the training samples held back to choose among wordings or regularisations.
_HELD_BACK = 0.2
#: Regularisations are tried with this part of the epochs.
_SHORTER = 3
#: Fewer polygons, blocks or pixels than this tell no regularisations apart.
_LEAST_UNITS = 50
#: Parts of the cross-validation that tells whether what surrounds a pixel helps.
_FOLDS = 5
#: The same for how much words count beside the network.
_PRIOR_FOLDS = 3
#: Samples that are few: all parts of that cross-validation are trained.
_FEW = 1_000
#: Where every class has as many samples the network needs no words.
_KNOWN = 500
#: Units of so many pixels on average are areas, not single pixels.
_AREA = 2


@dataclass(frozen=True)
class Learner:
    """Everything that stays the same from fold to fold.

    Attributes
    ----------
    job : TrainProbe
    scene : Scene
    bands : bool array, shape (scene bands,)
    samples : LabelledPixels
        All of them.
    vectors : dict of str to float32 array, shape (classes, text width)
        Vectors of the classes' texts by wording: one, or those to choose among.
    settings : ProbeSettings
    device : str
    words : Words or None
        What the classes' words say of the scene; None where they are not to be asked.
    """

    job: TrainProbe
    scene: Scene
    bands: NDArray[np.bool_]
    samples: LabelledPixels
    vectors: dict[str, Floats]
    settings: ProbeSettings
    device: str
    words: Words | None = None

    def learn(self, chosen: Ints, progress: Progress) -> Learnt:
        """Train on some of the samples.

        Parameters
        ----------
        chosen : int64 array
            Indices of samples, ascending. No other sample's label is looked at. Of classes with
            more than ``MOST`` of them some are drawn at random.
        """
        started = time.monotonic()
        chosen = limited(self.samples.labels, chosen, self.job.seed)
        some = self.samples.select(chosen)
        tiles = self._tiles(some, progress)
        wording, losses = self._wording(tiles, some, progress)
        vectors = self.vectors[wording]
        settings, reach = self._reach(tiles, some, progress)
        settings, smoothing = self._smoothing(tiles, some, chosen, vectors, settings, progress)
        held_back = self._held_back(some, settings.validation)
        probe = self._fitted(tiles, vectors, settings, held_back, progress)
        prior = self._prior(tiles, some, vectors, settings, progress)
        return Learnt(probe, wording, losses, reach, smoothing, prior, time.monotonic() - started)

    def judge(self, learnt: Learnt, chosen: Ints, progress: Progress) -> ConfusionMatrix:
        """Compare what a probe maps, with the words' evidence, with some of the samples."""
        some = self.samples.select(chosen)
        found = self._classes(self._network(learnt), some, progress)
        values = np.array([one.value for one in some.classes])
        return confusion_matrix(values[some.labels], values[found], values.tolist())

    def _classes(self, learnt: TilePredictor, some: LabelledPixels, progress: Progress) -> Ints:
        found: Ints = self._said(learnt, some, progress).argmax(axis=1)
        return found

    def _said(self, learnt: TilePredictor, some: LabelledPixels, progress: Progress) -> Floats:
        return probabilities_at(
            learnt, self.scene, self.bands, some.rows, some.cols, self.job.memory_mb, progress
        )

    def _wording(
        self, tiles: SampleTiles, some: LabelledPixels, progress: Progress
    ) -> tuple[str, dict[str, float]]:
        """The wording with the least loss on training samples held back."""
        if len(self.vectors) == 1:
            return next(iter(self.vectors)), {}
        held_back = self._held_back(some, _HELD_BACK)
        if not held_back.any():
            raise EngineError(
                "The samples are too few to choose a wording by them: no class has one to hold "
                "back. Choose a wording, for example 'description', or draw more samples."
            )
        losses = {}
        for wording, vectors in self.vectors.items():
            progress.detail(f"trying the wording '{wording}'")
            probe = self._fitted(tiles, vectors, self.settings, held_back, progress)
            losses[wording] = float(
                np.mean([one.history[one.best].validation_loss for one in probe.trained_])
            )
        return min(losses, key=lambda wording: losses[wording]), losses

    def _reach(
        self, tiles: SampleTiles, some: LabelledPixels, progress: Progress
    ) -> tuple[ProbeSettings, dict[str, float]]:
        """Whether to look around a pixel, by a cross-validation over the training samples.

        A pixel's own spectrum and what surrounds it are asked apart: together nothing could be
        seen where the pixel tells it all. Where neither is better by more than chance, samples
        that are areas leave it to the surroundings, single pixels to the pixel: whole areas held
        out are few, and hard for both, so that a draw among them says little.
        """
        from ..probe.reach import reach_hits
        from ..probe.settings import of_pixels

        if not self.settings.choose or not self.settings.sigmas:
            return self.settings, {}
        folds = self._folds(some, _FOLDS)
        if not folds:
            return self.settings, {}
        progress.detail("looking whether what surrounds a pixel helps")
        hits = reach_hits(
            tiles,
            self.settings,
            some.labels,
            [(fold.train, fold.test) for fold in folds],
            progress.check,
            lambda done: progress.update(done / len(folds)),
        )
        accuracies = dict(zip(("pixel", "context"), hits.mean(axis=1).tolist(), strict=True))
        groups = self._groups(some)[np.concatenate([fold.test for fold in folds])]
        areas = len(groups) >= _AREA * len(np.unique(groups))
        alone = first_as_good(hits[::-1], groups) == 1 if areas else not first_as_good(hits)
        return (of_pixels(self.settings) if alone else self.settings), accuracies

    def _smoothing(
        self,
        tiles: SampleTiles,
        some: LabelledPixels,
        chosen: Ints,
        vectors: Floats,
        settings: ProbeSettings,
        progress: Progress,
    ) -> tuple[ProbeSettings, dict[str, float]]:
        """How strongly to regularise the map: what maps training samples held back best."""
        from ..probe.settings import regularised

        held_back = self._held_back(some, _HELD_BACK)
        tried = regularised(settings)
        few = len(np.unique(self._groups(some)[held_back])) < _LEAST_UNITS
        if not settings.choose or len(tried) == 1 or few:
            return settings, {}
        progress.detail("trying regularisations")
        # Which is better shows long before the network is trained to its end.
        short = replace(settings, epochs=-(-settings.epochs // _SHORTER))
        probe = self._fitted(tiles, vectors, short, held_back, progress)
        watched = self.samples.select(chosen[held_back])
        hits = np.array(
            [
                self._classes(ProbeTiles(probe.with_smoothing(one)), watched, progress)
                == watched.labels
                for one in tried
            ]
        )
        names = [f"{one.smooth_steps:g}/{one.smooth_doubt:g}" for one in tried]
        accuracies = dict(zip(names, hits.mean(axis=1).tolist(), strict=True))
        return tried[first_as_good(hits)], accuracies

    def _prior(
        self,
        tiles: SampleTiles,
        some: LabelledPixels,
        vectors: Floats,
        settings: ProbeSettings,
        progress: Progress,
    ) -> Prior | None:
        """How much words count, by networks trained without the samples they are compared on."""
        if self.words is None or some.class_pixels.min() >= _KNOWN:
            return None
        said = np.empty((len(some), len(some.classes)), np.float32)
        for tile in tiles():
            here = tile.values[:, tile.rows, tile.cols]
            said[tile.numbers] = self.words.evidence(here[..., None])[..., 0].T
        folds = self._folds(some, _PRIOR_FOLDS)
        if len(some) > _FEW:
            folds = folds[:1]
        if len(some) > _FEW or settings.sigmas:
            # A shorter training shows which of the two knows more; that of single pixels is short.
            settings = replace(settings, epochs=-(-settings.epochs // _SHORTER))
        networks = [np.zeros((0, len(some.classes)), np.float32)]
        tested = [np.zeros(0, np.int64)]
        progress.detail("looking how much words help")
        for fold in folds:
            learning = some.select(fold.train)
            held_back = self._held_back(learning, settings.validation)
            there = self._tiles(learning, progress)
            probe = self._fitted(there, vectors, settings, held_back, progress)
            tested.append(fold.test)
            networks.append(self._said(ProbeTiles(probe), some.select(fold.test), progress))
        return prior_of(said, some.labels, np.concatenate(tested), np.concatenate(networks))

    def _tiles(self, some: LabelledPixels, progress: Progress) -> SampleTiles:
        from ..probe.gathering import sample_margin

        return SampleTiles(
            self.scene,
            self.bands,
            some,
            sample_margin(self.settings),
            max(self.job.memory_mb - BASE_MB, LEAST_MB) * _TILES_SHARE,
            progress.check,
        )

    def _network(self, learnt: Learnt) -> TilePredictor:
        """What maps, the words' evidence included where it counts."""
        network = ProbeTiles(learnt.probe)
        if self.words is None or learnt.prior is None or not learnt.prior.counts:
            return network
        return TilesWithWords(network, self.words, learnt.prior.weights)

    def _folds(self, some: LabelledPixels, count: int) -> tuple[Fold, ...]:
        """Whole units of the training samples, dealt out; none where no class has two."""
        return make_split(
            self._kind,
            some.labels,
            some.rows,
            some.cols,
            some.features,
            test_fraction=_HELD_BACK,
            folds=count,
            seed=self.job.seed,
            block_size=self.job.block_size,
        ).folds

    def _held_back(self, some: LabelledPixels, share: float) -> NDArray[np.bool_]:
        if not share:
            return np.zeros(len(some), bool)
        return hold_back(some.labels, self._groups(some), share=share, seed=self.job.seed)

    def _groups(self, some: LabelledPixels) -> Ints:
        """What stays together when samples are held back."""
        return groups_of(
            self._kind, some.rows, some.cols, some.features, block_size=self.job.block_size
        )

    @property
    def _kind(self) -> str:
        # Without a split whole features are held back: neighbours of samples prove nothing.
        return "polygons" if self.job.split == "none" else self.job.split

    def _fitted(
        self,
        tiles: SampleTiles,
        vectors: Floats,
        settings: ProbeSettings,
        held_back: NDArray[np.bool_],
        progress: Progress,
    ) -> TextAlignedProbe:
        from ..probe.probe import TextAlignedProbe

        def on_epoch(done: int, count: int, loss: str) -> None:
            progress.detail(f"epoch {done} of {count}, loss {loss}")
            progress.update(done / count)

        probe = TextAlignedProbe(settings, vectors, self.device)
        return probe.fit(tiles, held_back, progress.check, on_epoch)


@dataclass(frozen=True)
class Learnt:
    """A trained probe.

    Attributes
    ----------
    probe : TextAlignedProbe
    wording : str
        What it was trained with.
    losses : dict of str to float
        Validation loss of each wording that was tried.
    reach : dict of str to float
        Overall accuracy of a classic classifier in a cross-validation, by a pixel's own spectrum
        ("pixel") and by what surrounds it ("context"); empty where it was not asked.
    smoothing : dict of str to float
        Overall accuracy, on samples held back, of each regularisation that was tried.
    prior : Prior or None
        How much the classes' words count beside the network; None where they were not asked.
    seconds : float
        How long training took.
    """

    probe: TextAlignedProbe
    wording: str
    losses: dict[str, float]
    reach: dict[str, float]
    smoothing: dict[str, float]
    prior: Prior | None
    seconds: float


def limited(labels: Ints, chosen: Ints, seed: int) -> Ints:
    """At most ``MOST`` of the chosen samples of each class, at random, in their order."""
    rng = np.random.default_rng(seed)
    kept = np.ones(len(chosen), bool)
    of_chosen = labels[chosen]
    for label in np.flatnonzero(np.bincount(of_chosen) > MOST):
        places = np.flatnonzero(of_chosen == label)
        kept[places] = False
        kept[rng.permutation(places)[:MOST]] = True
    return chosen[kept]
