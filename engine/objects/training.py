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
from .network import CubeNetwork
from .settings import ObjectSettings

Check = Callable[[], None]
#: Epochs done, epochs in all, the loss as text.
OnEpoch = Callable[[int, int, str], None]
#: Logits of cubes (n, channels, side, side) and of the means of their objects (n, channels).
Logits = Callable[[Tensor, Tensor], Tensor]

#: Numbers of cubes that are judged at once.
_AT_ONCE = 1_000_000
#: Cubes of an object held back that are judged, at most.
_WATCHED = 25


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
    draw: Callable[[], tuple[tuple[Tensor, ...], Tensor]],
    logits: Callable[..., Tensor],
    validate: Callable[[], tuple[float, float]] | None,
    settings: ObjectSettings,
    *,
    per_epoch: int,
    epochs: int,
    rate: float,
    check: Check,
    on_epoch: OnEpoch,
) -> Trained:
    """Train a module in place.

    Parameters
    ----------
    module : nn.Module
        What learns.
    draw : callable
        Gives a batch: what ``logits`` takes, and the shares of classes (n, classes).
    logits : callable
    validate : callable or None
        Loss and accuracy over the objects held back, which decide when to stop and which epoch is
        kept; without it the last one is.
    settings : ObjectSettings
    per_epoch, epochs : int
        Batches of an epoch, and epochs at most.
    rate : float
        Learning rate.
    check : callable
        Called before every step; raises to cancel.
    on_epoch : callable taking (epochs done, epochs, loss as text)
    """
    optimizer = torch.optim.Adam(
        module.parameters(), lr=rate, weight_decay=settings.weight_decay, fused=True
    )
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
                given, truth = draw()
                loss = functional.cross_entropy(logits(*given), truth)
                optimizer.zero_grad()
                loss.backward()  # type: ignore[no-untyped-call]
                if settings.clip:
                    torch.nn.utils.clip_grad_norm_(module.parameters(), settings.clip)
                optimizer.step()
                total += float(loss.detach())
            module.eval()
            validation = validate() if validate else (math.nan, math.nan)
            history.append(Epoch(total / per_epoch, *validation))
            on_epoch(epoch + 1, epochs, f"{history[-1].loss:.3f}")
            if validate is None:
                best = epoch
            elif history[epoch].validation_loss <= history[best].validation_loss:
                best, kept = epoch, _state(module)
            elif epoch - best >= settings.patience:
                stopped = f"the validation loss had not fallen for {settings.patience} epochs"
                break
    if validate is not None:
        module.load_state_dict(kept)
    module.eval()
    return Trained(tuple(history), best, stopped)


def train_network(
    network: CubeNetwork,
    material: Material,
    held_back: NDArray[np.bool_],
    settings: ObjectSettings,
    check: Check,
    on_epoch: OnEpoch,
) -> Trained:
    """The first stage: a network learns from cubes alone.

    Parameters
    ----------
    network : CubeNetwork
        Trained in place.
    material : Material
    held_back : bool array, shape (objects,)
        Objects that only decide when to stop; without any all epochs are done.
    settings : ObjectSettings
    check, on_epoch : callable
        As for :func:`train`.
    """
    batches = Batches(material, ~held_back, settings)
    watched = watched_cubes(material, held_back, settings)

    def validate() -> tuple[float, float]:
        found = cube_probabilities(network, material, watched, check)
        return judged_objects(found, material.cubes.objects[watched], material)

    return train(
        network,
        batches.draw,
        network,
        validate if len(watched) else None,
        settings,
        per_epoch=batches.per_epoch,
        epochs=settings.epochs,
        rate=settings.learning_rate,
        check=check,
        on_epoch=on_epoch,
    )


class Batches:
    """Balanced batches: objects by the frequency of their class, one changed cube of each.

    Parameters
    ----------
    material : Material
    learnt : bool array, shape (objects,)
        Objects that are drawn.
    settings : ObjectSettings
    """

    def __init__(
        self, material: Material, learnt: NDArray[np.bool_], settings: ObjectSettings
    ) -> None:
        self._material, self._settings = material, settings
        self._rng = np.random.default_rng(settings.seed)
        self._generator = torch.Generator().manual_seed(settings.seed)
        counts = np.bincount(material.cubes.objects, minlength=len(material.labels))
        self._first = np.concatenate([[0], np.cumsum(counts)])[:-1]
        self._counts = counts
        self._chosen = np.flatnonzero(learnt & (counts > 0))
        labels = material.labels[self._chosen]
        chances = np.bincount(labels)[labels].astype(np.float64) ** -settings.balance
        self._chances = chances / chances.sum()
        self._batch = min(settings.batch, max(len(self._chosen), 2))
        self.per_epoch = max(-(-len(self._chosen) // settings.batch), settings.steps)

    def cubes(self) -> Ints:
        """Numbers of the cubes of one batch."""
        objects = self._rng.choice(self._chosen, self._batch, p=self._chances)
        inside = self._rng.integers(0, self._counts[objects])
        numbers: Ints = self._first[objects] + inside
        return numbers

    def draw(self) -> tuple[tuple[Tensor, ...], Tensor]:
        """Cubes and means of their objects, and the shares of their classes."""
        material, smoothing = self._material, self._settings.smoothing
        chosen = self.cubes()
        cubes, means = material.batch(chosen)
        labels = torch.from_numpy(material.labels[material.cubes.objects[chosen]]).to(means.device)
        hard = functional.one_hot(labels, material.classes).to(means.dtype)
        truth = hard * (1 - smoothing) + smoothing / material.classes
        cubes, means, truth = augmented(
            cubes, means, truth, material.light, self._settings, self._generator
        )
        return (cubes, means), truth


def watched_cubes(
    material: Material, held_back: NDArray[np.bool_], settings: ObjectSettings
) -> Ints:
    """Cubes of the objects held back: a bounded number of each, evenly spread."""
    chosen = np.flatnonzero(held_back[material.cubes.objects])
    if not len(chosen):
        return chosen
    return thinned(material.cubes.objects, chosen, min(settings.most_cubes, _WATCHED))


def thinned(objects: Ints, chosen: Ints, most: int) -> Ints:
    """At most so many of the chosen cubes of each object, evenly spread."""
    owners = objects[chosen]
    _, first, counts = np.unique(owners, return_index=True, return_counts=True)
    rank = np.arange(len(chosen)) - np.repeat(first, counts)
    steps = np.repeat(np.maximum(counts / most, 1.0), counts)
    # The first cube of every step.
    kept: Ints = chosen[np.floor(rank / steps) != np.floor((rank - 1) / steps)]
    return kept


def judged_objects(probabilities: Floats, owners: Ints, material: Material) -> tuple[float, float]:
    """Mean loss and accuracy of objects by their cubes, every class counting the same.

    Parameters
    ----------
    probabilities : float32 array, shape (cubes, classes)
    owners : int64 array, shape (cubes,)
        The object of each cube.
    material : Material
    """
    objects, owner = np.unique(owners, return_inverse=True)
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
