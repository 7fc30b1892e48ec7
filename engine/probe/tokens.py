"""Sub-patches as tokens: sharp components pixel by pixel, their context at the middle alone."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

#: Side of a sub-patch, the pixels of which make one token.
SUB_PATCH = 3


class TokenEmbedding(nn.Module):
    """A linear map of each 3 x 3 sub-patch.

    Blurred channels hardly differ within a sub-patch: they are read at its middle.

    Parameters
    ----------
    components : int
        Channels that are not blurred, which come first.
    channels : int
        All of them.
    width : int
        Of the tokens.
    """

    def __init__(self, components: int, channels: int, width: int) -> None:
        super().__init__()
        self.components = components
        self.sharp = nn.Conv2d(components, width, SUB_PATCH)
        blurred = channels - components
        self.context = nn.Linear(blurred, width, bias=False) if blurred else None

    def forward(self, sharp: Tensor, context: Tensor) -> Tensor:
        """Tokens (n, (side / 3)^2, width) of patches.

        Parameters
        ----------
        sharp : float tensor, shape (n, components, side, side)
        context : float tensor, shape (n, channels - components, side / 3, side / 3)
            At the middle of each sub-patch.
        """
        # A product of matrices: the convolution takes twice the time, and its gradient more.
        count = sharp.shape[-1] // SUB_PATCH
        shape = (len(sharp), -1, count, SUB_PATCH, count, SUB_PATCH)
        parts = sharp.reshape(shape).permute(0, 2, 4, 1, 3, 5).flatten(3).flatten(1, 2)
        tokens = functional.linear(parts, self.sharp.weight.flatten(1), self.sharp.bias)
        if self.context is None:
            return tokens
        embedded: Tensor = tokens + self.context(context.flatten(2).transpose(1, 2))
        return embedded

    def dense(self, image: Tensor) -> Tensor:
        """Tokens (h - 2, w - 2, width) around every inner pixel of an image (channels, h, w)."""
        # With channels innermost the tokens come out as the rows of a matrix.
        sharp = image[None, : self.components].contiguous(memory_format=torch.channels_last)
        tokens: Tensor = self.sharp(sharp)[0].movedim(0, -1)
        if self.context is None:
            return tokens
        blurred = image[self.components :, 1:-1, 1:-1].movedim(0, -1)
        embedded: Tensor = tokens + self.context(blurred)
        return embedded
