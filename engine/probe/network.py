"""Vision and text side by side: vectors of patches against vectors of class descriptions."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from .settings import ProbeSettings
from .shared import SharedTokens
from .transformer import PatchTransformer


class ProbeNetwork(nn.Module):
    """Patches and texts to logits: the cosine of their vectors times a learnt temperature.

    Parameters
    ----------
    settings : ProbeSettings
    components, channels : int
        Of the patches, without and with their blurred copies.
    text_width : int
        Length of the encoder's text vectors, which are never changed.
    """

    def __init__(
        self, settings: ProbeSettings, components: int, channels: int, text_width: int
    ) -> None:
        super().__init__()
        self.channels = channels
        self.vision = _vision(settings, components, channels)
        self.align = settings.align
        if settings.align == "text":
            self.probe = nn.Linear(text_width, settings.vector)
        else:
            self.probe = nn.Linear(settings.vector, text_width)
        self.log_temperature = nn.Parameter(torch.tensor(math.log(settings.temperature)))
        self._largest = settings.largest_temperature

    @property
    def radius(self) -> int:
        """Pixels a patch reaches beyond its centre."""
        return self.vision.radius

    @property
    def temperature(self) -> Tensor:
        """What cosines are multiplied with."""
        return self.log_temperature.exp().clamp(max=self._largest)

    def prototypes(self, texts: Tensor) -> Tensor:
        """Unit vectors of texts (classes, text width) in the space both sides share."""
        return functional.normalize(self.probe(texts) if self.align == "text" else texts, dim=-1)

    def forward(self, sharp: Tensor, context: Tensor, texts: Tensor) -> Tensor:
        """Logits (n, classes) of patches, which the vision network takes in two parts.

        The texts pass the probe each time: prototypes kept from an earlier step would get no
        gradient, and the probe would never learn.
        """
        return self._compared(self.vision(sharp, context), self.prototypes(texts))

    def dense(self, image: Tensor, prototypes: Tensor) -> Tensor:
        """Logits (h - 2 radius, w - 2 radius, classes) of an image (channels, h, w)."""
        return self._compared(self.vision.dense(image), prototypes)

    def _compared(self, vectors: Tensor, prototypes: Tensor) -> Tensor:
        brought = vectors if self.align == "text" else self.probe(vectors)
        return self.temperature * (functional.normalize(brought, dim=-1) @ prototypes.T)


def _vision(
    settings: ProbeSettings, components: int, channels: int
) -> SharedTokens | PatchTransformer:
    if settings.network == "transformer":
        return PatchTransformer(
            components,
            channels,
            settings.patch,
            width=settings.width,
            layers=settings.layers,
            heads=settings.heads,
            mlp_width=settings.mlp_width,
            dropout=settings.dropout,
            out=settings.vector,
        )
    return SharedTokens(
        components,
        channels,
        settings.patch,
        width=settings.width,
        depth=settings.depth,
        layers=settings.layers,
        heads=settings.heads,
        mlp_width=settings.mlp_width,
        dropout=settings.dropout,
        out=settings.vector,
    )
