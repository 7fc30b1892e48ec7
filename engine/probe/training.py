"""Training the probe: balanced batches, the contrastive loss, when to stop."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from .augment import augmented
from .loss import contrasted, contrastive_loss
from .network import ProbeNetwork
from .patches import Patches
from .settings import ProbeSettings

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Check = Callable[[], None]
#: Epochs done, epochs in all, the loss as text.
OnEpoch = Callable[[int, int, str], None]

#: Samples judged at once for the validation loss.
_JUDGED = 512


@dataclass(frozen=True)
class Samples:
    """What is learnt from.

    Attributes
    ----------
    patches : Patches
    labels : int64 array, shape (n,)
        Index of the class.
    weights : float32 array, shape (n,)
        In the loss.
    """

    patches: Patches
    labels: Ints
    weights: Floats

    def select(self, chosen: Ints) -> Samples:
        """Some of them."""
        return Samples(self.patches.select(chosen), self.labels[chosen], self.weights[chosen])


@dataclass(frozen=True)
class Epoch:
    """How far training is after an epoch.

    Attributes
    ----------
    loss : float
        Mean over its steps.
    validation_loss, validation_accuracy : float
        Over the samples held back, plain softmax; NaN without any.
    temperature : float
    """

    loss: float
    validation_loss: float
    validation_accuracy: float
    temperature: float


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
    network: ProbeNetwork,
    texts: Floats,
    samples: Samples,
    held_back: Samples | None,
    settings: ProbeSettings,
    components: int,
    device: str,
    check: Check,
    on_epoch: OnEpoch,
) -> Trained:
    """Train a network in place.

    Parameters
    ----------
    network : ProbeNetwork
        On ``device``.
    texts : float32 array, shape (classes, text width)
    samples : Samples
    held_back : Samples or None
        Decide when to stop and which epoch is kept; without them the last one is.
    settings : ProbeSettings
    components : int
        Channels of the patches that are not blurred.
    device : str
    check : callable
        Called before every step; raises to cancel.
    on_epoch : callable taking (epochs done, epochs, loss as text)
    """
    said = torch.from_numpy(texts).to(device)
    rng = np.random.default_rng(settings.seed)
    generator = torch.Generator().manual_seed(settings.seed)
    decay = settings.weight_decay
    kind = torch.optim.AdamW if decay else torch.optim.Adam
    optimizer = kind(
        network.parameters(), lr=settings.learning_rate, weight_decay=decay, fused=True
    )
    batch = min(settings.batch, max(len(samples.labels), 2))
    per_epoch = max(-(-len(samples.labels) // batch), settings.least_steps)
    per_epoch = min(per_epoch, settings.steps or per_epoch)
    epochs = settings.epochs
    chances = _chances(samples.labels, settings.balance)
    history: list[Epoch] = []
    best, kept = 0, _state(network)
    stopped = "all epochs were done"
    # Dropout draws from torch's own generator.
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(settings.seed)
        for epoch in range(epochs):
            network.train()
            total = 0.0
            for step in range(per_epoch):
                check()
                done = (epoch * per_epoch + step) / (epochs * per_epoch)
                _set_rate(optimizer, settings, done)
                chosen = rng.choice(len(chances), batch, p=chances)
                patches = _on(device, samples.patches.tensors(chosen, components))
                labels = torch.from_numpy(samples.labels[chosen]).to(device)
                weights = torch.from_numpy(samples.weights[chosen]).to(device)
                logits = network(*augmented(*patches, settings, generator), said)
                against = contrasted(
                    logits, labels, settings.hard_negatives, settings.semihard_negatives, generator
                )
                loss = contrastive_loss(
                    logits, labels, against, smoothing=settings.smoothing, weights=weights
                )
                optimizer.zero_grad()
                loss.backward()  # type: ignore[no-untyped-call]
                if settings.clip:
                    torch.nn.utils.clip_grad_norm_(network.parameters(), settings.clip)
                optimizer.step()
                total += float(loss.detach())
            network.eval()
            validation = _validated(network, said, held_back, components, device, check)
            history.append(
                Epoch(total / per_epoch, *validation, float(network.temperature.detach()))
            )
            on_epoch(epoch + 1, epochs, f"{history[-1].loss:.3f}")
            if held_back is None:
                best = epoch
            elif history[epoch].validation_loss <= history[best].validation_loss:
                best, kept = epoch, _state(network)
            elif epoch - best >= settings.patience:
                stopped = f"the validation loss had not fallen for {settings.patience} epochs"
                break
    if held_back is not None:
        network.load_state_dict(kept)
    return Trained(tuple(history), best, stopped)


def _chances(labels: Ints, balance: float) -> NDArray[np.float64]:
    """How likely each sample is drawn."""
    counts = np.bincount(labels)
    chances: NDArray[np.float64] = counts[labels].astype(np.float64) ** -balance
    chances /= chances.sum()
    return chances


def _set_rate(optimizer: torch.optim.Optimizer, settings: ProbeSettings, done: float) -> None:
    if settings.cosine:
        for group in optimizer.param_groups:
            group["lr"] = settings.learning_rate * 0.5 * (1 + math.cos(math.pi * done))


def _state(network: ProbeNetwork) -> dict[str, Tensor]:
    return {name: value.detach().clone() for name, value in network.state_dict().items()}


def _on(device: str, patches: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor]:
    return patches[0].to(device), patches[1].to(device)


def _validated(
    network: ProbeNetwork,
    texts: Tensor,
    held_back: Samples | None,
    components: int,
    device: str,
    check: Check,
) -> tuple[float, float]:
    """Mean loss and accuracy on the samples held back, every class counting the same."""
    if held_back is None:
        return math.nan, math.nan
    losses, hits = [], []
    with torch.inference_mode():
        for start in range(0, len(held_back.labels), _JUDGED):
            check()
            part = slice(start, start + _JUDGED)
            logits = network(*_on(device, held_back.patches.tensors(part, components)), texts)
            labels = torch.from_numpy(held_back.labels[part]).to(device)
            losses.append(functional.cross_entropy(logits, labels, reduction="none").cpu().numpy())
            hits.append((logits.argmax(1) == labels).cpu().numpy())
    weights = _chances(held_back.labels, 1.0)
    return float(weights @ np.concatenate(losses)), float(weights @ np.concatenate(hits))
