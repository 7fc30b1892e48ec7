"""MambaHSI: a small state-space network that sees a tile as a sequence of pixels.

Written from the description in "MambaHSI: spatial-spectral Mamba for hyperspectral image
classification" (Li et al. 2024) as SPECIAL uses it, with the selective scan in plain tensor
operations. Each of three blocks, at full, half and quarter resolution, mixes the pixels of the
tile in reading order, mixes groups of channels inside each pixel, and weighs the two.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from .scan import selective_scan

#: Channels are normed in this many groups, and are this many tokens of the spectral mixer.
GROUPS = 4


class Mamba(nn.Module):
    """One Mamba mixer (Gu and Dao 2023, section 3.4): projection, convolution, scan, gate.

    Two layouts of the same thing: many short sequences want time in front, a few long ones want
    it last. Channels come second either way, so that all projections are one product.

    Parameters
    ----------
    channels : int
        Of a token.
    time_first : bool
        Tokens are (length, channels, sequences) and not (sequences, channels, length).
    n_states, kernel, expand : int
        States per inner channel, taps of the causal convolution, inner channels per channel.
    """

    def __init__(
        self,
        channels: int,
        *,
        time_first: bool,
        n_states: int = 16,
        kernel: int = 4,
        expand: int = 2,
    ) -> None:
        super().__init__()
        inner = expand * channels
        self.time_first = time_first
        self.kernel = kernel
        self.sizes = [math.ceil(channels / 16), n_states, n_states]
        # Convolutions of one tap are products that leave the layout as it is.
        self.in_proj = nn.Conv1d(channels, 2 * inner, 1, bias=False)
        bound = kernel**-0.5
        self.taps = nn.Parameter(torch.empty(inner, 1, kernel).uniform_(-bound, bound))
        self.shift = nn.Parameter(torch.empty(inner, 1).uniform_(-bound, bound))
        self.x_proj = nn.Conv1d(inner, sum(self.sizes), 1, bias=False)
        self.dt_proj = nn.Conv1d(self.sizes[0], inner, 1, bias=False)
        nn.init.uniform_(self.dt_proj.weight, -(self.sizes[0] ** -0.5), self.sizes[0] ** -0.5)
        # Steps start log-uniform between 0.001 and 0.1: the bias is softplus's inverse of them.
        steps = torch.empty(inner, 1).uniform_(math.log(1e-3), math.log(0.1)).exp()
        self.dt_bias = nn.Parameter(steps.expm1().log())
        self.rates_log = nn.Parameter(torch.arange(1.0, n_states + 1).log().repeat(inner, 1))
        self.direct = nn.Parameter(torch.ones(inner))
        self.out_proj = nn.Conv1d(inner, channels, 1, bias=False)

    def forward(self, tokens: Tensor) -> Tensor:
        """Mix tokens along their sequence, each with those before it.

        Parameters
        ----------
        tokens : float tensor, shape (sequences, channels, length)
            Or (length, channels, sequences), with ``time_first``.

        Returns
        -------
        float tensor, same shape
        """
        x, gate = self.in_proj(tokens).chunk(2, dim=1)
        x = functional.silu(self._convolve(x) + self.shift)
        steps, into, out = torch.split(self.x_proj(x), self.sizes, dim=1)
        dt = functional.softplus(self.dt_proj(steps) + self.dt_bias)
        order = (2, 0, 1) if self.time_first else (0, 2, 1)
        x, dt, into, out = (v.permute(order) for v in (x, dt, into, out))
        y = selective_scan(x, dt, -self.rates_log.exp(), into, out, self.direct)
        y = y.permute((1, 2, 0) if self.time_first else (0, 2, 1))
        mixed: Tensor = self.out_proj(y * functional.silu(gate))
        return mixed

    def _convolve(self, x: Tensor) -> Tensor:
        """Causal convolution of every channel along time."""
        last = self.kernel - 1
        if not self.time_first:
            padded = functional.pad(x, (last, 0))
            return functional.conv1d(padded, self.taps, groups=x.shape[1])
        taps = self.taps[:, 0, :, None].unbind(1)
        mixed = x * taps[last]
        for back in range(1, min(last, len(x) - 1) + 1):
            earlier = x[:-back] * taps[last - back]
            mixed = mixed + functional.pad(earlier, (0, 0, 0, 0, back, 0))
        return mixed


class SpatialMixer(nn.Module):
    """The pixels of the tile in reading order: ``x + silu(norm(mamba(x)))``.

    Parameters
    ----------
    channels : int
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.mamba = Mamba(channels, time_first=False)
        self.norm = nn.GroupNorm(GROUPS, channels)

    def forward(self, x: Tensor) -> Tensor:
        """Shape (b, channels, h, w) in and out."""
        mixed = self.mamba(x.flatten(2)).reshape(x.shape)
        return x + functional.silu(self.norm(mixed))


class SpectralMixer(nn.Module):
    """The channels of each pixel as four tokens: ``x + silu(norm(mamba(x)))``.

    Parameters
    ----------
    channels : int
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.mamba = Mamba(channels // GROUPS, time_first=True)
        self.norm = nn.GroupNorm(GROUPS, channels)

    def forward(self, x: Tensor) -> Tensor:
        """Shape (b, channels, h, w) in and out."""
        pixels = x.movedim(1, 0)
        tokens = pixels.reshape(GROUPS, x.shape[1] // GROUPS, -1)
        mixed = self.mamba(tokens).reshape(pixels.shape).movedim(0, 1)
        return x + functional.silu(self.norm(mixed))


class Block(nn.Module):
    """Both mixers side by side, weighed by a learned softmax, and the input once more.

    Parameters
    ----------
    channels : int
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.spatial = SpatialMixer(channels)
        self.spectral = SpectralMixer(channels)
        self.balance = nn.Parameter(torch.zeros(2))

    def forward(self, x: Tensor) -> Tensor:
        """Shape (b, channels, h, w) in and out."""
        spatial, spectral = torch.softmax(self.balance, 0)
        mixed: Tensor = x + spatial * self.spatial(x) + spectral * self.spectral(x)
        return mixed


class MambaHSI(nn.Module):
    """State-space classifier of hyperspectral tiles.

    Norms and scans take in the whole tile: results depend a little on where tiles are cut, so
    tiles should have the size trained on and overlap.

    Parameters
    ----------
    n_bands, n_classes : int
    hidden : int
        Channels; a multiple of 4.

    Attributes
    ----------
    tile : int
        Side of the square tiles it is trained on and applied to, pixels.
    halo : int
        By how much neighbouring tiles should overlap, pixels: the reach of the decoder and the
        poolings, and a few pixels for the scan to warm up.

    Raises
    ------
    ValueError
        ``hidden`` is no multiple of 4.
    """

    tile = 64
    halo = 8

    def __init__(self, n_bands: int, n_classes: int, hidden: int = 16) -> None:
        super().__init__()
        if hidden % GROUPS:
            raise ValueError(f"hidden channels must be a multiple of {GROUPS}, not {hidden}")
        self.stem = nn.Sequential(
            nn.Conv2d(n_bands, hidden, 1), nn.GroupNorm(GROUPS, hidden), nn.SiLU()
        )
        self.blocks = nn.ModuleList(Block(hidden) for _ in range(3))
        self.enlarged = nn.Conv2d(hidden, hidden, 3, padding=1)
        self.raw = nn.Conv2d(n_bands, hidden, 3, padding=1)
        self.head = nn.Sequential(
            nn.Conv2d(2 * hidden, hidden, 1),
            nn.GroupNorm(GROUPS, hidden),
            nn.SiLU(),
            nn.Conv2d(hidden, n_classes, 1),
        )

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
        features = self.blocks[0](self.stem(x))
        for block in self.blocks[1:]:
            # Odd sides keep their last row or column, as the mean of what is there.
            features = block(functional.avg_pool2d(features, 2, ceil_mode=True))
        features = functional.interpolate(features, x.shape[2:], mode="bilinear")
        logits: Tensor = self.head(torch.cat([self.enlarged(features), self.raw(x)], dim=1))
        return logits
