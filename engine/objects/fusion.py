"""The second stage: features of cubes meet the vectors of what the classes are said to be."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from .model import Floats, Ints
from .network import FEATURES, CubeNetwork
from .settings import ObjectSettings
from .training import (
    Batches,
    Check,
    Logits,
    Material,
    OnEpoch,
    Trained,
    judged_objects,
    train,
    watched_cubes,
)


def texts_apart(texts: Floats) -> Floats:
    """Unit vectors of what sets texts apart from the mean text.

    Sentence encoders put all texts of one field close together; without their mean the classes
    lie in different directions. Texts that are all the same become 0 and tell nothing.
    """
    apart = texts - texts.mean(axis=0, dtype=np.float64)
    lengths = np.linalg.norm(apart, axis=1, keepdims=True)
    # What rounding leaves of equal texts is no direction.
    known = lengths > 1e-6 * np.maximum(np.linalg.norm(texts, axis=1, keepdims=True), 1e-12)
    unit: Floats = np.where(known, apart / np.maximum(lengths, 1e-12), 0).astype(np.float32)
    return unit


#: Cubes that are looked at for the second stage, at most.
_MOST_SEEN = 50_000


class Fusion(nn.Module):
    """Features to the length of the texts' vectors; evidence is the cosine times a temperature.

    Parameters
    ----------
    settings : ObjectSettings
    text_width : int
        Length of the texts' vectors.
    """

    def __init__(self, settings: ObjectSettings, text_width: int) -> None:
        super().__init__()
        self.dense = nn.Linear(FEATURES, text_width)
        self.log_temperature = nn.Parameter(torch.tensor(math.log(settings.temperature)))
        self.largest = settings.largest_temperature

    @property
    def temperature(self) -> Tensor:
        """The inverse temperature, a scalar."""
        return self.log_temperature.exp().clamp(max=self.largest)

    def forward(self, features: Tensor, texts: Tensor) -> Tensor:
        """Logits (n, classes) of features (n, FEATURES) by texts (classes, text width)."""
        said = functional.normalize(self.dense(features), dim=1)
        logits: Tensor = self.temperature * (said @ texts.T)
        return logits


def fusion_built(settings: ObjectSettings, text_width: int) -> Fusion:
    """A second stage as it is before training: the same for the same seed."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(settings.seed)
        return Fusion(settings, text_width)


@dataclass(frozen=True)
class Seen:
    """What a frozen network makes of training cubes: all that the second stage learns from.

    Attributes
    ----------
    features : float tensor, shape (n, FEATURES)
        Of cubes drawn in balance and changed at random.
    truth : float tensor, shape (n, classes)
        Shares of classes.
    watched : float tensor, shape (m, FEATURES)
        Of the cubes of objects held back, as they are.
    owners : int64 array, shape (m,)
        Their objects.
    """

    features: Tensor
    truth: Tensor
    watched: Tensor
    owners: Ints

    @classmethod
    def by(
        cls,
        network: CubeNetwork,
        material: Material,
        held_back: NDArray[np.bool_],
        settings: ObjectSettings,
        check: Check,
    ) -> Seen:
        """Let a trained network look at the training objects, each ``settings.views`` times."""
        batches = Batches(material, ~held_back, settings)
        features, truth = [], []
        watched = watched_cubes(material, held_back, settings)
        with torch.inference_mode():
            wanted = batches.per_epoch * settings.views
            for _ in range(min(wanted, max(_MOST_SEEN // settings.batch, 1))):
                check()
                given, shares = batches.draw()
                features.append(network.features(*given))
                truth.append(shares)
            judging = [
                network.features(*material.batch(part)) for part in material.batches(watched)
            ]
        none = features[0][:0]
        # Copies outside of inference mode can be learnt from.
        return cls(
            torch.cat(features).clone(),
            torch.cat(truth).clone(),
            torch.cat([none, *judging]).clone(),
            material.cubes.objects[watched],
        )


def train_fusion(
    fusion: Fusion,
    texts: Tensor,
    seen: Seen,
    material: Material,
    settings: ObjectSettings,
    check: Check,
    on_epoch: OnEpoch,
) -> Trained:
    """The second stage: features of the frozen network learn to point at texts.

    Parameters
    ----------
    fusion : Fusion
        Trained in place.
    texts : float tensor, shape (classes, text width)
        See :func:`texts_apart`.
    seen : Seen
    material : Material
    settings : ObjectSettings
    check, on_epoch : callable
        As for :func:`engine.objects.training.train`.
    """
    rng = np.random.default_rng(settings.seed)
    count = len(seen.features)
    batch = min(settings.batch, count)

    def draw() -> tuple[tuple[Tensor, ...], Tensor]:
        chosen = torch.from_numpy(rng.integers(0, count, batch)).to(seen.features.device)
        return (seen.features[chosen], texts), seen.truth[chosen]

    def validate() -> tuple[float, float]:
        with torch.inference_mode():
            found = fusion(seen.watched, texts).softmax(1).cpu().numpy()
        return judged_objects(found, seen.owners, material)

    return train(
        fusion,
        draw,
        fusion,
        validate if len(seen.owners) else None,
        settings,
        per_epoch=max(-(-count // (settings.views * batch)), 1),
        epochs=settings.fusion_epochs,
        rate=settings.fusion_rate,
        check=check,
        on_epoch=on_epoch,
    )


def fused_logits(network: CubeNetwork, fusion: Fusion, texts: Tensor) -> Logits:
    """Logits of cubes by both stages."""

    def logits(cubes: Tensor, means: Tensor) -> Tensor:
        found: Tensor = fusion(network.features(cubes, means), texts)
        return found

    return logits
