"""Training a network on tiles with labels that are partly wrong."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from .selection import draw, margins, split_by_margin
from .settings import SpecialSettings
from .soft_labels import ClassDensities, ComponentSpace
from .tiles import Standardiser, TrainingTile

Floats = NDArray[np.float32]
Check = Callable[[], None]
#: Epochs done, epochs in all, share of this epoch's steps done, the loss as text.
OnProgress = Callable[[int, int, float, str], None]

#: Tiles mapped after an epoch; on larger scenes a random subset stands for the scene.
_LOOKED_AT = 32
#: Pixels principal components are computed from.
_COMPONENT_PIXELS = 5000
#: Epochs in a row whose maps must agree before training stops.
_PATIENCE = 2


@dataclass
class Epoch:
    """What is worth telling of one epoch.

    Attributes
    ----------
    loss : float
        Mean over its steps.
    agreement : float
        Share of pixels that kept their class since the epoch before; NaN in the first.
    agreement_source : float
        Share of pixels whose class is their pseudo-label.
    random, confident, hard : int
        Pixels in the three sets: per step, per epoch, per epoch.
    """

    loss: float
    agreement: float
    agreement_source: float
    random: int
    confident: int
    hard: int


@dataclass
class _Soft:
    """Soft labels of an epoch: per pixel its row in ``labels`` (-1: none) and its weight."""

    rows: Tensor
    labels: Tensor
    is_hard: Tensor


@dataclass
class Trained:
    """How training went.

    Attributes
    ----------
    history : list of Epoch
    stopped : str
        Why it ended, as a clause.
    network_map, source : float32 array, shape (n, classes)
        Probabilities of the valid pixels of the tiles looked at, by the network and the source.
    """

    history: list[Epoch] = field(default_factory=list)
    stopped: str = ""
    network_map: Floats = field(default_factory=lambda: np.zeros((0, 1), dtype=np.float32))
    source: Floats = field(default_factory=lambda: np.zeros((0, 1), dtype=np.float32))


class Trainer:
    """The steps and epochs of learning from pseudo-labels.

    Parameters
    ----------
    settings : SpecialSettings
    network : torch.nn.Module
        Inputs (b, channels, h, w) to logits (b, classes, h, w); trained in place.
    standardiser : Standardiser
    tiles : sequence of TrainingTile
        At least one, with at least two valid pixels in all.
    device : str
    """

    def __init__(
        self,
        settings: SpecialSettings,
        network: nn.Module,
        standardiser: Standardiser,
        tiles: Sequence[TrainingTile],
        device: str = "cpu",
    ) -> None:
        self._settings = settings
        self._network = network.to(device)
        self._device = device
        self._rng = np.random.default_rng(settings.seed)
        self._generator = torch.Generator().manual_seed(settings.seed)
        self._n_classes = tiles[0].probabilities.shape[2]
        # Tiles on the scene's edge are filled up with invalid pixels, so that they make a batch.
        side = max(max(tile.valid.shape) for tile in tiles)
        count = len(tiles)
        self._inputs = torch.zeros(count, standardiser.n_channels, side, side)
        self._valid = np.zeros((count, side, side), dtype=bool)
        self._source = torch.zeros(count, side, side, self._n_classes)
        for place, tile in enumerate(tiles):
            height, width = tile.valid.shape
            seen = standardiser.apply(tile.values, tile.valid)
            self._inputs[place, :, :height, :width] = torch.from_numpy(seen)
            self._valid[place, :height, :width] = tile.valid
            self._source[place, :height, :width] = torch.from_numpy(tile.probabilities)
        probabilities = self._source.numpy()
        self._labels = probabilities.argmax(axis=3)
        self._weights = margins(probabilities)
        looked_at = self._rng.permutation(count)[:_LOOKED_AT]
        self._looked_at = np.sort(looked_at)
        self._pixels = np.nonzero(self._valid[self._looked_at])
        self._steps_done = 0
        self._optimiser = torch.optim.Adam(network.parameters(), lr=settings.learning_rate)

    def run(self, check: Check, on_progress: OnProgress) -> Trained:
        """Train.

        Parameters
        ----------
        check : callable
            Called before every step and every tile mapped; raises to cancel.
        on_progress : callable taking (epochs done, epochs, share of this epoch, loss as text)
        """
        chosen = self._settings
        spectra = self._inputs.movedim(1, 3).numpy()[self._looked_at][self._pixels]
        sample = self._rng.permutation(len(spectra))[:_COMPONENT_PIXELS]
        scores = ComponentSpace(spectra[sample], chosen.pca).scores(spectra)
        trained = Trained(source=self._source.numpy()[self._looked_at][self._pixels])
        pseudo_label = trained.source.argmax(axis=1)
        soft, previous, steady = None, None, 0
        confident = hard = 0
        for epoch in range(chosen.epochs):
            losses, sizes = [], []
            for step in range(chosen.iterations):
                check()
                loss, size = self._step(soft)
                losses.append(loss)
                sizes.append(size)
                on_progress(epoch, chosen.epochs, (step + 1) / chosen.iterations, f"{loss:.3f}")
            trained.network_map = self._map(check)
            current = trained.network_map.argmax(axis=1)
            kept = np.nan if previous is None else float((current == previous).mean())
            trained.history.append(
                Epoch(
                    float(np.mean(losses)),
                    kept,
                    float((current == pseudo_label).mean()),
                    round(float(np.mean(sizes))),
                    confident,
                    hard,
                )
            )
            previous = current
            settled = chosen.stop_agreement < 1 and kept >= chosen.stop_agreement
            steady = steady + 1 if settled and epoch >= self._may_stop_from() else 0
            if steady == _PATIENCE:
                trained.stopped = (
                    f"the maps of {_PATIENCE + 1} epochs agreed in at least "
                    f"{chosen.stop_agreement:.1%} of the pixels"
                )
                return trained
            if chosen.warm_up <= epoch + 1 < chosen.epochs:
                check()
                soft, confident, hard = self._choose(trained.network_map, scores)
        trained.stopped = "all epochs were done"
        return trained

    def _may_stop_from(self) -> int:
        """The first epoch after the warm-up, or after half of all where all are warm-up."""
        chosen = self._settings
        return chosen.warm_up if chosen.warm_up < chosen.epochs else chosen.epochs // 2

    def _step(self, soft: _Soft | None) -> tuple[float, int]:
        """Take one step of the optimiser; returns the loss and the size of the random set."""
        chosen = self._settings
        count = len(self._valid)
        batch = np.sort(self._rng.permutation(count)[: chosen.batch])
        logits = self._augmented(self._inputs[batch])
        flat = logits.movedim(1, 3).reshape(-1, self._n_classes)

        usable = np.flatnonzero(self._valid[batch])
        labels = self._labels[batch].ravel()[usable]
        weights = self._weights[batch].ravel()[usable]
        drawn = draw(
            labels, weights, chosen.random_per_class, self._n_classes, chosen.sampling, self._rng
        )
        picked = torch.from_numpy(usable[drawn]).to(self._device)
        if chosen.targets == "soft":
            targets = self._source[batch].reshape(-1, self._n_classes)[usable[drawn]]
        else:
            targets = functional.one_hot(torch.from_numpy(labels[drawn]), self._n_classes).float()
        loss = chosen.weight_random * robust_loss(
            flat[picked], targets.to(self._device), chosen.robustness
        )
        if soft is not None:
            rows = soft.rows[batch].reshape(-1)
            for hard, weight in ((True, chosen.weight_hard), (False, chosen.weight_confident)):
                inside = torch.nonzero((rows >= 0) & (soft.is_hard[rows] == hard))[:, 0]
                if len(inside) and weight:
                    predicted = flat[inside.to(self._device)]
                    wanted = soft.labels[rows[inside]].to(self._device)
                    loss = loss + weight * robust_loss(predicted, wanted, 0.0)

        self._set_rate()
        self._optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        self._optimiser.step()
        return float(loss.detach()), len(drawn)

    def _augmented(self, inputs: Tensor) -> Tensor:
        """Logits of inputs seen turned, mirrored and with noise, turned back."""
        chosen = self._settings
        turns = int(self._rng.integers(4)) if chosen.rotate else 0
        mirrored = bool(chosen.flip and self._rng.integers(2))
        seen = torch.rot90(inputs, turns, (2, 3))
        seen = seen.flip(3) if mirrored else seen
        if chosen.noise:
            seen = seen + chosen.noise * torch.randn(seen.shape, generator=self._generator)
        logits: Tensor = self._network(seen.to(self._device))
        logits = logits.flip(3) if mirrored else logits
        return torch.rot90(logits, -turns, (2, 3))

    def _set_rate(self) -> None:
        """Half a cosine from the first learning rate to the last over all steps."""
        chosen = self._settings
        share = self._steps_done / max(chosen.epochs * chosen.iterations - 1, 1)
        span = chosen.learning_rate - chosen.final_learning_rate
        rate = chosen.final_learning_rate + span * (1 + math.cos(math.pi * share)) / 2
        for group in self._optimiser.param_groups:
            group["lr"] = rate
        self._steps_done += 1

    def _map(self, check: Check) -> Floats:
        """The network's probabilities of the valid pixels of the tiles looked at."""
        maps = []
        self._network.eval()
        with torch.inference_mode():
            for place in self._looked_at:
                check()
                logits = self._network(self._inputs[place][None].to(self._device))[0]
                maps.append(logits.softmax(0).movedim(0, 2).cpu().numpy())
        self._network.train()
        mapped: Floats = np.stack(maps)[self._pixels]
        return mapped

    def _choose(self, network_map: Floats, scores: Floats) -> tuple[_Soft, int, int]:
        """The confident and the hard set with their soft labels, from the network's own map."""
        chosen = self._settings
        predicted = network_map.argmax(axis=1)
        selected = split_by_margin(
            predicted,
            margins(network_map),
            self._n_classes,
            share=chosen.confident_share,
            n_components=chosen.margin_components,
            rng=self._rng,
        )
        densities = ClassDensities(self._n_classes, chosen.density_components, self._rng)
        densities.fit(scores[selected.confident], predicted[selected.confident])
        both = np.concatenate([selected.confident, selected.hard])
        labels = densities.soft_labels(scores[both], predicted[both])
        rows = np.full(self._valid.shape, -1, dtype=np.int64)
        tile, row, column = (axis[both] for axis in self._pixels)
        rows[self._looked_at[tile], row, column] = np.arange(len(both))
        soft = _Soft(
            torch.from_numpy(rows),
            torch.from_numpy(labels),
            torch.arange(len(both)) >= len(selected.confident),
        )
        return soft, len(selected.confident), len(selected.hard)


def robust_loss(logits: Tensor, targets: Tensor, robustness: float) -> Tensor:
    """Generalised cross entropy: ``sum_c t_c (1 - p_c^q) / q``, mean over pixels.

    Zhang and Sabuncu 2018, equation 6. For q = 0 the cross entropy; for q = 1 the mean absolute
    error, which wrong labels move least.

    Parameters
    ----------
    logits, targets : float tensor, shape (n, classes)
    robustness : float
        q, 0..1.
    """
    logs = logits.log_softmax(1)
    if robustness == 0:
        return -(targets * logs).sum(1).mean()
    distances = -torch.expm1(robustness * logs) / robustness
    return (targets * distances).sum(1).mean()
