"""The second stage: features of cubes meet the vectors of what the classes are said to be."""

from __future__ import annotations

import math

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from .model import Floats
from .network import FEATURES
from .settings import ObjectSettings


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
