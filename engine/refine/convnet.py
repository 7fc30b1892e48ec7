"""A small convolutional classifier of hyperspectral tiles: fast, and blind beyond a few pixels.

A per-pixel bottleneck of the bands, three residual blocks of a depthwise convolution and a
per-pixel network, and a per-pixel head. Nothing in it looks at the tile as a whole (the norm is
taken over the channels of one pixel), so a large image may be mapped tile by tile without seams,
and the receptive field is too small to memorise where the wrong labels lie.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

#: Sides of the depthwise windows, block by block.
KERNELS = (5, 3, 3)


class PixelNorm(nn.Module):
    """Layer norm over the channels of each pixel by itself.

    Parameters
    ----------
    channels : int
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))

    def forward(self, x: Tensor) -> Tensor:
        """Normalise; shape (b, channels, h, w) in and out."""
        last = x.permute(0, 2, 3, 1)
        normed = functional.layer_norm(last, self.weight.shape, self.weight, self.bias)
        return normed.permute(0, 3, 1, 2)


class ResidualBlock(nn.Module):
    """``x + W2 silu(W1 norm(depthwise(x)))``.

    Parameters
    ----------
    channels : int
    kernel : int
        Odd side of the depthwise window, pixels.
    """

    def __init__(self, channels: int, kernel: int) -> None:
        super().__init__()
        self.depthwise = nn.Conv2d(channels, channels, kernel, padding=kernel // 2, groups=channels)
        self.norm = PixelNorm(channels)
        self.widen = nn.Conv2d(channels, 2 * channels, 1)
        self.narrow = nn.Conv2d(2 * channels, channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Shape (b, channels, h, w) in and out."""
        mixed = self.norm(self.depthwise(x))
        added: Tensor = self.narrow(functional.silu(self.widen(mixed)))
        return x + added


class ConvNet(nn.Module):
    """Convolutional classifier with a receptive field of nine pixels.

    Parameters
    ----------
    n_bands, n_classes : int
    hidden : int
        Half the number of channels.

    Attributes
    ----------
    tile : int
        Side of the square tiles it is trained on and applied to, pixels.
    halo : int
        Pixels along a tile's border that see the border: with this overlap, a map made of tiles
        is the map of the whole image.
    """

    tile = 64
    halo = sum(kernel // 2 for kernel in KERNELS)

    def __init__(self, n_bands: int, n_classes: int, hidden: int = 16) -> None:
        super().__init__()
        channels = 2 * hidden
        self.stem = nn.Conv2d(n_bands, channels, 1)
        self.blocks = nn.Sequential(*(ResidualBlock(channels, kernel) for kernel in KERNELS))
        self.head = nn.Conv2d(channels, n_classes, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Logits of every pixel.

        Parameters
        ----------
        x : float32 tensor, shape (b, n_bands, h, w)
            Standardised spectra; invalid pixels are 0.

        Returns
        -------
        float32 tensor, shape (b, n_classes, h, w)
        """
        logits: Tensor = self.head(functional.silu(self.blocks(self.stem(x))))
        return logits
