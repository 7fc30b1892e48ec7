"""Spatial context as extra channels: the Gaussian scale space of an image with gaps."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import torch
from torch import Tensor

#: A kernel ends at this many standard deviations.
TRUNCATE = 4.0


class ScaleSpace:
    """An image beside itself, blurred more and more.

    Blurring is a normalised convolution: pixels without data have weight 0, so that neither gaps
    nor the scene's edges darken what is beside them.

    Parameters
    ----------
    sigmas : sequence of float
        Standard deviations in pixels.
    """

    def __init__(self, sigmas: Sequence[float]) -> None:
        self.sigmas = tuple(float(sigma) for sigma in sigmas)

    @property
    def halo(self) -> int:
        """Pixels beyond a window that its result depends on."""
        return max((_radius(sigma) for sigma in self.sigmas), default=0)

    @property
    def copies(self) -> int:
        """How many images come out for one."""
        return 1 + len(self.sigmas)

    def apply(self, image: Tensor, valid: Tensor, margin: int = 0) -> Tensor:
        """Blur a window.

        Parameters
        ----------
        image : float tensor, shape (channels, h, w)
            0 where not ``valid``.
        valid : bool tensor, shape (h, w)
        margin : int
            Pixels at every edge that are read but not wanted in the result.

        Returns
        -------
        float tensor, shape (copies * channels, h - 2 margin, w - 2 margin)
            The image, then its blurred copies in the order of ``sigmas``; 0 where not valid.
        """
        height, width = valid.shape
        rows = slice(margin, height - margin)
        cols = slice(margin, width - margin)
        inside = valid[rows, cols].to(image.dtype)
        copies = [image[:, rows, cols]]
        # The weights are blurred as one more channel.
        weighted = torch.cat([image, valid.to(image.dtype)[None]])
        for sigma in self.sigmas:
            # A product with a banded matrix does more arithmetic than a convolution, at the
            # speed of matrix products: several times faster than any convolution of this width.
            down = _band(height, sigma, image.dtype, image.device)[rows]
            across = _band(width, sigma, image.dtype, image.device)[cols]
            blurred = torch.matmul(torch.matmul(down, weighted), across.T)
            weight = blurred[-1].clamp(min=1e-6)
            copies.append(blurred[:-1] * (inside / weight))
        return torch.cat(copies)


def _radius(sigma: float) -> int:
    return int(TRUNCATE * sigma + 0.5)


@lru_cache(maxsize=32)
def _band(size: int, sigma: float, dtype: torch.dtype, device: torch.device) -> Tensor:
    """The matrix, shape (size, size), that blurs a column of ``size`` pixels."""
    radius = _radius(sigma)
    kernel = [math.exp(-0.5 * (step / sigma) ** 2) for step in range(-radius, radius + 1)]
    taps = torch.tensor(kernel, dtype=torch.float64)
    taps /= taps.sum()
    place = torch.arange(size)
    step = place[None, :] - place[:, None] + radius
    inside = (step >= 0) & (step <= 2 * radius)
    matrix = torch.where(inside, taps[step.clamp(0, 2 * radius)], 0.0)
    return matrix.to(dtype=dtype, device=device)
