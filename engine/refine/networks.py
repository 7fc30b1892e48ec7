"""The networks that learn from pseudo-labels, by name."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import nn

from .convnet import ConvNet
from .mambahsi import MambaHSI

_KINDS: dict[str, Callable[[int, int, int], nn.Module]] = {"convnet": ConvNet, "mambahsi": MambaHSI}


def build_network(
    kind: str, n_bands: int, n_classes: int, hidden: int = 16, *, seed: int = 0
) -> nn.Module:
    """Make a network with random weights.

    All map float32 spectra (b, n_bands, h, w) to float32 logits (b, n_classes, h, w) and have
    the attributes ``tile`` (side of the square tiles they are trained on and applied to, pixels)
    and ``halo`` (by how much neighbouring tiles should reach into each other, pixels).

    Parameters
    ----------
    kind : {"mambahsi", "convnet"}
    n_bands, n_classes : int
        At least 1.
    hidden : int
        Width of the network; a multiple of 4 for "mambahsi".
    seed : int
        Decides the weights. The global random state of torch is neither used nor changed.

    Raises
    ------
    ValueError
        Unknown kind, or a number out of its range.
    """
    if kind not in _KINDS:
        raise ValueError(f"no network {kind!r}; there are {', '.join(sorted(_KINDS))}")
    if min(n_bands, n_classes, hidden) < 1:
        raise ValueError("bands, classes and hidden channels: at least one of each")
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return _KINDS[kind](n_bands, n_classes, hidden)
