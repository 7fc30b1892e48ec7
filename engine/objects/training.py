"""Training a stage: balanced batches of objects, a cube of each, when to stop."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from .augment import augmented
from .cubes import Cubes
from .model import Floats, Ints
from .settings import ObjectSettings

Check = Callable[[], None]
#: Epochs done, epochs in all, the loss as text.
OnEpoch = Callable[[int, int, str], None]
#: Logits of cubes (n, channels, side, side) and of the means of their objects (n, channels).
Logits = Callable[[Tensor, Tensor], Tensor]

#: Numbers of cubes that are judged at once.
_AT_ONCE = 1_000_000


@dataclass(frozen=True)
class Material:
    """Objects to learn from.

    Attributes
    ----------
    channels : float tensor, shape (pixels, channels)
    means : float tensor, shape (objects, channels)
    light : float tensor, shape (channels,)
    cubes : Cubes
    labels : int64 array, shape (objects,)
    classes : int
    """

    channels: Tensor
    means: Tensor
    light: Tensor
    cubes: Cubes
    labels: Ints
    classes: int

    def batch(self, chosen: Ints) -> tuple[Tensor, Tensor]:
        """Cubes (n, channels, side, side) by their numbers, and the means of their objects."""
        side = self.cubes.side
        pixels = torch.from_numpy(self.cubes.pixels[chosen]).to(self.channels.device)
        values = self.channels[pixels].transpose(1, 2).reshape(len(chosen), -1, side, side)
        objects = torch.from_numpy(self.cubes.objects[chosen]).to(self.means.device)
        return values, self.means[objects]

    def batches(self, chosen: Ints) -> Iterable[Ints]:
        """The chosen cubes in parts that fit into memory."""
        each = max(_AT_ONCE // (self.cubes.side**2 * self.channels.shape[1]), 1)
        return (chosen[start : start + each] for start in range(0, len(chosen), each))


@dataclass(frozen=True)
class Epoch:
    """How far training is after an epoch.

    Attributes
    ----------
    loss : float
        Mean over its steps.
    validation_loss, validation_accuracy : float
        Over the objects held back, every class counting the same; NaN without any.
    """

    loss: float
    validation_loss: float
    validation_accuracy: float


@dataclass(frozen=True)
class Trained:
    """How training went.

    Attributes
    ----------
    history : tuple of Epoch
    best : int
        Index of the epoch whose weights were kept.
    stopped : str
        Why it ended, as a clause.
    """

    history: tuple[Epoch, ...]
    best: int
    stopped: str


def train(
    module: nn.Module,
    logits: Logits,
    material: Material,
    held_back: NDArray[np.bool_],
    settings: ObjectSettings,
    epochs: int,
    rate: float,
    check: Check,
    on_epoch: OnEpoch,
) -> Trained:
    """Train a module in place.

    Parameters
    ----------
    module : nn.Module
        What learns; everything else ``logits`` uses stays as it is.
    logits : callable
    material : Material
    held_back : bool array, shape (objects,)
        Objects that only decide when to stop and which epoch is kept; without any the last is.
    settings : ObjectSettings
    epochs : int
        At most.
    rate : float
        Learning rate.
    check : callable
        Called before every step; raises to cancel.
    on_epoch : callable taking (epochs done, epochs, loss as text)
    """
    rng = np.random.default_rng(settings.seed)
    generator = torch.Generator().manual_seed(settings.seed)
    optimizer = torch.optim.Adam(
        module.parameters(), lr=rate, weight_decay=settings.weight_decay, fused=True
    )
    draw = _Draw(material, ~held_back, settings)
    per_epoch = max(-(-draw.objects // settings.batch), settings.steps)
    watched = _watched(material, held_back, settings)
    history: list[Epoch] = []
    best, kept = 0, _state(module)
    stopped = "all epochs were done"
    # Dropout draws from torch's own generator.
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(settings.seed)
        for epoch in range(epochs):
            module.train()
            total = 0.0
            for step in range(per_epoch):
                check()
                if settings.cosine:
                    done = (epoch * per_epoch + step) / (epochs * per_epoch)
                    for group in optimizer.param_groups:
                        group["lr"] = rate * 0.5 * (1 + math.cos(math.pi * done))
                chosen = draw.cubes(rng)
                cubes, means = material.batch(chosen)
                truth = _soft(material, chosen, settings.smoothing, means)
                cubes, means, truth = augmented(
                    cubes, means, truth, material.light, settings, generator
                )
                loss = functional.cross_entropy(logits(cubes, means), truth)
                optimizer.zero_grad()
                loss.backward()  # type: ignore[no-untyped-call]
                if settings.clip:
                    torch.nn.utils.clip_grad_norm_(module.parameters(), settings.clip)
                optimizer.step()
                total += float(loss.detach())
            module.eval()
            history.append(Epoch(total / per_epoch, *_validated(logits, material, watched, check)))
            on_epoch(epoch + 1, epochs, f"{history[-1].loss:.3f}")
            if not len(watched):
                best = epoch
            elif history[epoch].validation_loss <= history[best].validation_loss:
                best, kept = epoch, _state(module)
            elif epoch - best >= settings.patience:
                stopped = f"the validation loss had not fallen for {settings.patience} epochs"
                break
    if len(watched):
        module.load_state_dict(kept)
    module.eval()
    return Trained(tuple(history), best, stopped)


class _Draw:
    """Balanced batches: objects by the frequency of their class, one cube of each."""

    def __init__(
        self, material: Material, learnt: NDArray[np.bool_], settings: ObjectSettings
    ) -> None:
        counts = np.bincount(material.cubes.objects, minlength=len(material.labels))
        self._first = np.concatenate([[0], np.cumsum(counts)])[:-1]
        self._counts = counts
        self._chosen = np.flatnonzero(learnt & (counts > 0))
        self.objects = len(self._chosen)
        labels = material.labels[self._chosen]
        chances = np.bincount(labels)[labels].astype(np.float64) ** -settings.balance
        self._chances = chances / chances.sum()
        self._batch = min(settings.batch, max(self.objects, 2))

    def cubes(self, rng: np.random.Generator) -> Ints:
        """Numbers of the cubes of one batch."""
        objects = rng.choice(self._chosen, self._batch, p=self._chances)
        inside = rng.integers(0, self._counts[objects])
        numbers: Ints = self._first[objects] + inside
        return numbers


def _soft(material: Material, chosen: Ints, smoothing: float, like: Tensor) -> Tensor:
    labels = torch.from_numpy(material.labels[material.cubes.objects[chosen]]).to(like.device)
    hard = functional.one_hot(labels, material.classes).to(like.dtype)
    return hard * (1 - smoothing) + smoothing / material.classes


def _watched(material: Material, held_back: NDArray[np.bool_], settings: ObjectSettings) -> Ints:
    """Cubes of the objects held back: a bounded number of each, evenly spread."""
    chosen = np.flatnonzero(held_back[material.cubes.objects])
    if not len(chosen):
        return chosen
    return thinned(material.cubes.objects, chosen, min(settings.most_cubes, 25))


def thinned(objects: Ints, chosen: Ints, most: int) -> Ints:
    """At most so many of the chosen cubes of each object, evenly spread."""
    owners = objects[chosen]
    _, first, counts = np.unique(owners, return_index=True, return_counts=True)
    rank = np.arange(len(chosen)) - np.repeat(first, counts)
    steps = np.repeat(np.maximum(counts / most, 1.0), counts)
    # The first cube of every step.
    kept: Ints = chosen[np.floor(rank / steps) != np.floor((rank - 1) / steps)]
    return kept


def _validated(
    logits: Logits, material: Material, watched: Ints, check: Check
) -> tuple[float, float]:
    """Mean loss and accuracy of the objects held back, every class counting the same."""
    if not len(watched):
        return math.nan, math.nan
    probabilities = cube_probabilities(logits, material, watched, check)
    objects, owner = np.unique(material.cubes.objects[watched], return_inverse=True)
    means = np.zeros((len(objects), material.classes))
    np.add.at(means, owner, probabilities)
    means /= np.bincount(owner)[:, None]
    labels = material.labels[objects]
    weights = 1.0 / np.bincount(labels, minlength=material.classes)[labels]
    weights /= weights.sum()
    losses = -np.log(np.maximum(means[np.arange(len(labels)), labels], 1e-9))
    return float(weights @ losses), float(weights @ (means.argmax(axis=1) == labels))


def cube_probabilities(logits: Logits, material: Material, chosen: Ints, check: Check) -> Floats:
    """Class probabilities (chosen, classes) of cubes."""
    parts = []
    with torch.inference_mode():
        for part in material.batches(chosen):
            check()
            parts.append(logits(*material.batch(part)).softmax(1).cpu().numpy())
    empty = np.zeros((0, material.classes), np.float32)
    return np.concatenate(parts) if parts else empty


def _state(module: nn.Module) -> dict[str, Tensor]:
    return {name: value.detach().clone() for name, value in module.state_dict().items()}
