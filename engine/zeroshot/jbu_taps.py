"""Where a step of joint bilateral upsampling looks: windows, bicubic taps, reflection.

A step doubles a grid. By its definition it upsamples the features bicubically, reflects them at
the border and weights, for every fine pixel, the fine pixels within a radius. The bicubic filter is
linear in the coarse features, so the same is a weighting of coarse pixels: the weights of the fine
window times a fixed matrix, which depends only on whether the pixel's row and column are even.
Reflection moves the weights of pixels beyond the border onto their mirror images first; the
replicated border of the bicubic filter is a replicated border of the coarse features.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

#: Even and odd rows times even and odd columns, in this order.
PARITIES = 4
#: The parameter of PyTorch's bicubic filter.
CUBIC_A = -0.75


def cubic_weights(fraction: float) -> tuple[float, float, float, float]:
    """Weights of the four samples around a point ``fraction`` behind the second of them.

    Cubic convolution (Keys 1981, doi:10.1109/TASSP.1981.1163711) with a = -0.75.
    """
    a = CUBIC_A

    def near(x: float) -> float:
        return ((a + 2) * x - (a + 3)) * x * x + 1

    def far(x: float) -> float:
        return ((a * x - 5 * a) * x + 8 * a) * x - 4 * a

    return far(1 + fraction), near(fraction), near(1 - fraction), far(2 - fraction)


def coarse_radius(radius: int) -> int:
    """Coarse pixels reached to each side by a window of ``radius`` fine pixels and its bicubic."""
    return (radius + 1) // 2 + 1 if radius % 2 else radius // 2 + 2


def coarse_taps(radius: int) -> Tensor:
    """From weights of a fine window to weights of a coarse one.

    The fine pixel y lies at ``(y + 0.5) / 2 - 0.5`` on the coarse grid. Its coarse window is
    centred at ``y // 2``.

    Returns
    -------
    float32 tensor, shape (4, (2 radius + 1)**2, (2 coarse radius + 1)**2)
        By parity of row and column.
    """
    reach = coarse_radius(radius)
    axis = torch.zeros(2, 2 * radius + 1, 2 * reach + 1, dtype=torch.float64)
    for parity in (0, 1):
        for tap in range(2 * radius + 1):
            position = (parity + tap - radius) / 2 - 0.25
            below = math.floor(position)
            for offset, weight in enumerate(cubic_weights(position - below)):
                axis[parity, tap, below - 1 + offset + reach] += weight
    both = torch.einsum("pik,qjl->pqijkl", axis, axis)
    cells = (2 * radius + 1) ** 2
    return both.reshape(PARITIES, cells, -1).to(torch.float32)


def reflected(start: int, stop: int, size: int) -> list[int]:
    """Pixels that stand for ``start`` .. ``stop - 1`` when a line of ``size`` is reflected.

    The border pixel itself is not repeated. Farther out than one reflection the nearest end is
    given: only unused pixels of unfinished tiles lie there.
    """
    mirrored = (min(abs(i), 2 * (size - 1) - abs(i)) for i in range(start, stop))
    return [max(i, 0) for i in mirrored]


def clamped(start: int, stop: int, size: int) -> list[int]:
    """Pixels that stand for ``start`` .. ``stop - 1`` when a line's ends are repeated."""
    return [min(max(i, 0), size - 1) for i in range(start, stop)]


def reflection(size: int, radius: int) -> tuple[list[int], Tensor]:
    """How weights of a window move onto pixels inside, along one axis.

    Returns
    -------
    positions : list of int
        Pixels whose window crosses a border.
    moves : float32 tensor, shape (positions, 2 radius + 1, 2 radius + 1)
        ``moves[e, i, j]`` is 1 where the weight of tap i of pixel ``positions[e]`` goes to tap j.
    """
    positions = [y for y in range(size) if y < radius or y >= size - radius]
    moves = torch.zeros(len(positions), 2 * radius + 1, 2 * radius + 1)
    for which, y in enumerate(positions):
        inside = reflected(y - radius, y + radius + 1, size)
        for tap, pixel in enumerate(inside):
            moves[which, tap, pixel - y + radius] = 1
    return positions, moves
