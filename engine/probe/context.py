"""Spatial context as extra channels: the Gaussian scale space of an image with gaps."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache

import torch
from torch import Tensor

#: Rows and columns, in a window, of what is wanted of it.
Part = tuple[slice, slice]

#: A kernel ends at this many standard deviations.
TRUNCATE = 4.0
#: Rows and columns that are blurred at once.
_PIECE = 64


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

    def apply(self, image: Tensor, valid: Tensor, part: Part | None = None) -> Tensor:
        """Blur a window.

        Parameters
        ----------
        image : float tensor, shape (channels, h, w)
            0 where not ``valid``.
        valid : bool tensor, shape (h, w)
        part : tuple of slice, optional
            What is wanted of the window: all of it by default.

        Returns
        -------
        float tensor, shape (copies * channels, part's h, part's w)
            The image, then its blurred copies in the order of ``sigmas``; 0 where not valid. Rows
            are outermost in memory: whoever goes through it row by row finds all channels there.
        """
        channels, height, width = image.shape
        rows, cols = part or (slice(0, height), slice(0, width))
        inside = valid[rows, cols].to(image.dtype)
        result = image.new_empty(inside.shape[0], self.copies * channels, inside.shape[1])
        result[:, :channels] = image[:, rows, cols].transpose(0, 1)
        # The weights are blurred as one more channel.
        weighted = image.new_empty(height, channels + 1, width)
        weighted[:, :channels] = image.transpose(0, 1)
        weighted[:, channels] = valid
        for place, sigma in enumerate(self.sigmas, start=1):
            copy = result[:, place * channels : (place + 1) * channels]
            for down, across, blurred in _blurred(weighted, sigma, rows, cols):
                share = inside[down, across] / blurred[:, -1].clamp(min=1e-6)
                torch.mul(blurred[:, :-1], share[:, None], out=copy[down, :, across])
        return result.transpose(0, 1)


def _blurred(
    image: Tensor, sigma: float, rows: slice, cols: slice
) -> Iterator[tuple[slice, slice, Tensor]]:
    """Pieces of an image (h, channels, w), blurred: where each lies in the part wanted, and it.

    A product with a banded matrix does more arithmetic than a convolution, at the speed of matrix
    products: several times faster than any convolution of this width. In pieces, little of the
    band is zero.
    """
    height, channels, width = image.shape
    for down, above in _pieces(rows, sigma, height):
        band = _band(down.stop - down.start, above, sigma, image.dtype, image.device)
        read = image[down.start - above[0] : down.stop + above[1]]
        mixed = (band @ read.reshape(len(read), -1)).view(-1, width)
        for across, beside in _pieces(cols, sigma, width):
            band = _band(across.stop - across.start, beside, sigma, image.dtype, image.device)
            read = mixed[:, across.start - beside[0] : across.stop + beside[1]]
            yield (
                slice(down.start - rows.start, down.stop - rows.start),
                slice(across.start - cols.start, across.stop - cols.start),
                (read @ band.T).view(-1, channels, len(band)),
            )


def _pieces(part: slice, sigma: float, size: int) -> Iterator[tuple[slice, tuple[int, int]]]:
    """Short pieces of a part, and how far beyond either end they depend on pixels there are."""
    radius = _radius(sigma)
    for start in range(part.start, part.stop, _PIECE):
        stop = min(start + _PIECE, part.stop)
        yield slice(start, stop), (min(radius, start), min(radius, size - stop))


def _radius(sigma: float) -> int:
    return int(TRUNCATE * sigma + 0.5)


@lru_cache(maxsize=256)
def _band(
    size: int, beyond: tuple[int, int], sigma: float, dtype: torch.dtype, device: torch.device
) -> Tensor:
    """The matrix, shape (size, before + size + behind), that blurs ``size`` pixels of a column."""
    radius = _radius(sigma)
    kernel = [math.exp(-0.5 * (step / sigma) ** 2) for step in range(-radius, radius + 1)]
    taps = torch.tensor(kernel, dtype=torch.float64)
    taps /= taps.sum()
    before, behind = beyond
    step = torch.arange(-before, size + behind)[None, :] - torch.arange(size)[:, None] + radius
    inside = (step >= 0) & (step <= 2 * radius)
    matrix = torch.where(inside, taps[step.clamp(0, 2 * radius)], 0.0)
    return matrix.to(dtype=dtype, device=device)
