"""Training the text-aligned probe on some of the samples, and judging it on others."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..assess import ConfusionMatrix, confusion_matrix, groups_of, hold_back
from ..errors import EngineError
from ..jobs import TrainProbe
from ..progress import Progress
from ..samples import LabelledPixels
from ..scene import Scene
from .network_map import BASE_MB, LEAST_MB
from .probe_map import classes_at
from .sample_tiles import SampleTiles

if TYPE_CHECKING:
    from ..probe.probe import TextAlignedProbe
    from ..probe.settings import ProbeSettings

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

#: Pixels of a class that are learnt from, at most: more take memory and teach little.
MOST = 5_000
#: Share of the memory budget for tiles that are kept between passes.
_TILES_SHARE = 0.3
#: Share of the training samples held back to choose among wordings or neighbourhoods.
_HELD_BACK = 0.2
#: Neighbourhoods are tried with this part of the epochs.
_SHORTER = 3
#: Fewer polygons, blocks or pixels than this tell nothing, however many pixels they hold.
_LEAST_UNITS = 50


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
    """

    job: TrainProbe
    scene: Scene
    bands: NDArray[np.bool_]
    samples: LabelledPixels
    vectors: dict[str, Floats]
    settings: ProbeSettings
    device: str

    def learn(self, chosen: Ints, progress: Progress) -> Learnt:
        """Train on some of the samples.

        Parameters
        ----------
        chosen : int64 array
            Indices of samples, ascending. No other sample's label is looked at. Of classes with
            more than ``MOST`` of them some are drawn at random.
        """
        from ..probe.gathering import sample_margin

        started = time.monotonic()
        chosen = limited(self.samples.labels, chosen, self.job.seed)
        some = self.samples.select(chosen)
        tiles = SampleTiles(
            self.scene,
            self.bands,
            some,
            sample_margin(self.settings),
            max(self.job.memory_mb - BASE_MB, LEAST_MB) * _TILES_SHARE,
            progress.check,
        )
        wording, losses = self._wording(tiles, some, progress)
        vectors = self.vectors[wording]
        settings, accuracies = self._neighbourhood(tiles, some, chosen, vectors, progress)
        held_back = self._held_back(some, settings.validation)
        probe = self._fitted(tiles, vectors, settings, held_back, progress)
        return Learnt(probe, wording, losses, accuracies, time.monotonic() - started)

    def judge(self, probe: TextAlignedProbe, chosen: Ints, progress: Progress) -> ConfusionMatrix:
        """Compare what a probe maps with some of the samples."""
        some = self.samples.select(chosen)
        found = classes_at(
            probe, self.scene, self.bands, some.rows, some.cols, self.job.memory_mb, progress
        )
        values = np.array([one.value for one in some.classes])
        return confusion_matrix(values[some.labels], values[found], values.tolist())

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

    def _neighbourhood(
        self,
        tiles: SampleTiles,
        some: LabelledPixels,
        chosen: Ints,
        vectors: Floats,
        progress: Progress,
    ) -> tuple[ProbeSettings, dict[str, float]]:
        """How far to look around a pixel: what maps training samples held back best."""
        from ..probe.settings import neighbourhoods, regularised

        if not self.settings.choose:
            return self.settings, {}
        held_back = self._held_back(some, _HELD_BACK)
        if len(np.unique(self._groups(some)[held_back])) < _LEAST_UNITS:
            return self.settings, {}
        watched = chosen[held_back]
        accuracies: dict[str, float] = {}
        best = self.settings
        for name, settings in neighbourhoods(self.settings).items():
            progress.detail(f"trying '{name}'")
            # Which is better shows long before either is trained to its end.
            short = replace(settings, epochs=-(-settings.epochs // _SHORTER))
            probe = self._fitted(tiles, vectors, short, held_back, progress)
            for one in regularised(settings):
                told = f"{name}, smoothing {one.smooth_steps:g}/{one.smooth_doubt:g}"
                matrix = self.judge(probe.with_smoothing(one), watched, progress)
                # The first is kept unless another is better.
                if matrix.overall_accuracy > max(accuracies.values(), default=-1.0):
                    best = one
                accuracies[told] = matrix.overall_accuracy
        return best, accuracies

    def _held_back(self, some: LabelledPixels, share: float) -> NDArray[np.bool_]:
        if not share:
            return np.zeros(len(some), bool)
        return hold_back(some.labels, self._groups(some), share=share, seed=self.job.seed)

    def _groups(self, some: LabelledPixels) -> Ints:
        """What stays together when samples are held back."""
        # Without a split whole features are held back: neighbours of samples prove nothing.
        kind = "polygons" if self.job.split == "none" else self.job.split
        return groups_of(kind, some.rows, some.cols, some.features, block_size=self.job.block_size)

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
    accuracies : dict of str to float
        Overall accuracy, on samples held back, of each neighbourhood that was tried.
    seconds : float
        How long training took.
    """

    probe: TextAlignedProbe
    wording: str
    losses: dict[str, float]
    accuracies: dict[str, float]
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
