"""Position embeddings of an image tower for grids of patches it was not trained on."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional


def resized_positions(positions: Tensor, old: tuple[int, int], new: tuple[int, int]) -> Tensor:
    """Position embeddings interpolated to another grid of patches.

    The rule of open_clip when it loads weights into a tower of another image size: bicubic,
    antialiased, corners not aligned; the class token's embedding stays as it is.

    Parameters
    ----------
    positions : tensor, shape (1 + rows * columns, width)
        The class token's embedding, then the patches' row by row.
    old, new : tuple of int
        Rows and columns of the grid, as trained and as wanted.

    Returns
    -------
    tensor, shape (1 + new rows * new columns, width)
        In the type of ``positions``; ``positions`` itself where the grid fits.
    """
    if old == new:
        return positions
    first, patches = positions[:1], positions[1:]
    picture = patches.reshape(1, *old, -1).permute(0, 3, 1, 2)
    # In single precision: half a bit of a bfloat16 embedding would be lost at every tap.
    picture = functional.interpolate(
        picture.float(), size=new, mode="bicubic", antialias=True, align_corners=False
    )
    patches = picture.permute(0, 2, 3, 1).reshape(new[0] * new[1], -1)
    return torch.cat([first, patches.to(positions.dtype)])
