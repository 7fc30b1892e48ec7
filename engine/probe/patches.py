"""Patches around many pixels, kept once per pixel they are made of."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from .tokens import SUB_PATCH

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Patches:
    """Square patches that share their pixels.

    Neighbouring samples have most of their patches in common: stored pixel by pixel, a drawn
    polygon takes a few times its own pixels, not the patch's 81 times.

    Attributes
    ----------
    pixels : float32 array, shape (m, channels)
        The first stands for pixels without data: zeros.
    places : int64 array, shape (n, side * side)
        Row in ``pixels`` of every pixel of each patch, row by row.
    """

    pixels: Floats
    places: Ints

    @classmethod
    def cut(
        cls, image: Floats, valid: NDArray[np.bool_], rows: Ints, cols: Ints, side: int
    ) -> Patches:
        """Cut patches out of an image.

        Parameters
        ----------
        image : float32 array, shape (channels, h, w)
        valid : bool array, shape (h, w)
            Other pixels are taken as zeros.
        rows, cols : int64 array, shape (n,)
            Centres; patches may reach over the edge, where there is no data.
        side : int
            Odd, in pixels.
        """
        height, width = valid.shape
        steps = np.arange(side) - side // 2
        down = rows[:, None, None] + steps[:, None]
        across = cols[:, None, None] + steps
        inside = (down >= 0) & (down < height) & (across >= 0) & (across < width)
        flat = np.where(inside, down * width + across, 0)
        flat = np.where(inside & valid.ravel()[flat], flat, -1).reshape(len(rows), side * side)
        used, places = np.unique(flat, return_inverse=True)
        places = places.reshape(flat.shape)
        if len(used) == 0 or used[0] != -1:
            used, places = np.concatenate([[-1], used]), places + 1
        pixels = image[:, used // width, used % width].T
        pixels[0] = 0
        return cls(np.ascontiguousarray(pixels), places.astype(np.int64))

    @classmethod
    def joined(cls, parts: list[Patches]) -> Patches:
        """The patches of several images, in their order."""
        # Each part's first pixel is the same: zeros, which are kept once.
        offsets = np.cumsum([0, *(len(part.pixels) - 1 for part in parts)])
        places = [
            np.where(part.places > 0, part.places + offset, 0)
            for part, offset in zip(parts, offsets[:-1], strict=True)
        ]
        pixels = [parts[0].pixels[:1], *(part.pixels[1:] for part in parts)]
        return cls(np.concatenate(pixels), np.concatenate(places))

    def __len__(self) -> int:
        return len(self.places)

    @property
    def side(self) -> int:
        """Of the patches, in pixels."""
        return math.isqrt(self.places.shape[1])

    @property
    def centres(self) -> Floats:
        """The middle pixels, shape (n, channels)."""
        middle: Floats = self.pixels[self.places[:, self.places.shape[1] // 2]]
        return middle

    def scaled(self, means: Floats, deviations: Floats) -> Patches:
        """With standardised channels; pixels without data stay zeros."""
        pixels = (self.pixels - means) / deviations
        pixels[0] = 0
        return Patches(pixels, self.places)

    def middles(self, side: int, channels: int) -> Patches:
        """Their inner pixels, ``side`` across, with the first channels alone."""
        whole = self.places.reshape(-1, self.side, self.side)
        edge = (self.side - side) // 2
        inner = whole[:, edge : edge + side, edge : edge + side].reshape(len(whole), -1)
        return Patches(np.ascontiguousarray(self.pixels[:, :channels]), inner)

    def select(self, chosen: Ints) -> Patches:
        """Some of them, in that order."""
        return Patches(self.pixels, self.places[chosen])

    def tensors(self, chosen: Ints | slice, components: int) -> tuple[Tensor, Tensor]:
        """Some of them, ready for a network.

        Parameters
        ----------
        chosen : int64 array or slice
        components : int
            Channels that are not blurred.

        Returns
        -------
        sharp : float tensor, shape (n, components, side, side)
        context : float tensor, shape (n, channels - components, side / 3, side / 3)
            The other channels at the middle of each sub-patch.
        """
        side = self.side
        places = self.places[chosen].reshape(-1, side, side)
        middles = places[:, SUB_PATCH // 2 :: SUB_PATCH, SUB_PATCH // 2 :: SUB_PATCH]
        sharp = torch.from_numpy(self.pixels[:, :components][places])
        context = torch.from_numpy(self.pixels[:, components:][middles])
        return sharp.permute(0, 3, 1, 2), context.permute(0, 3, 1, 2)
