"""From tokens to pixels: the cosine of every pixel of a window with every phrase."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

import torch
from torch import Tensor
from torch.nn.functional import interpolate, normalize

from ..errors import ModelError, WeightsError
from .jbu import JbuUpsampler
from .jbu_weights import STEPS, read_weights

#: How the cosines of tokens become those of pixels where nothing is learnt.
MODES = {"none": "nearest-exact", "bilinear": "bilinear"}


class Upsampler(Protocol):
    """Cosines of pixels and phrases."""

    def cosines(
        self,
        patches: Tensor,
        image: Tensor,
        vectors: Tensor,
        check: Callable[[], None] = ...,
    ) -> Tensor:
        """Cosine of every pixel's vector and every phrase.

        Parameters
        ----------
        patches : tensor, shape (h, w, d)
            Projected tokens of a window, not normalised.
        image : tensor, shape (3, H, W)
            The window as the model saw it, normalised; it guides learnt upsamplers.
        vectors : tensor, shape (n, d)
            Phrases, unit length.
        check : callable
            Called several times a second; raises to cancel.

        Returns
        -------
        float32 tensor, shape (n, H, W)
            On the device of ``patches``; in -1..1 but for rounding.
        """


class PlainUpsampler:
    """Cosines of the tokens, resized to the picture: nearest token or bilinear.

    Parameters
    ----------
    kind : {"none", "bilinear"}
    """

    def __init__(self, kind: str) -> None:
        self._mode = MODES[kind]

    def cosines(
        self,
        patches: Tensor,
        image: Tensor,
        vectors: Tensor,
        check: Callable[[], None] = lambda: None,
    ) -> Tensor:
        """See ``Upsampler.cosines``."""
        check()
        with torch.no_grad():
            tokens = normalize(patches.float(), dim=-1) @ vectors.float().T
            return interpolate(tokens.permute(2, 0, 1)[None], image.shape[1:], mode=self._mode)[0]


def build_upsampler(
    kind: str, state_dict: Mapping[str, Tensor] | None, *, embed_dim: int
) -> Upsampler:
    """Make an upsampler.

    Parameters
    ----------
    kind : {"none", "bilinear", "jbu_stack", "jbu_one"}
    state_dict : mapping of str to tensor, or None
        Weights of a learnt upsampler (see ``jbu_weights``); unused by the others.
    embed_dim : int
        Length of the model's projected tokens.

    Raises
    ------
    ModelError
        No such upsampler, or one whose weights were made for vectors of another length.
    WeightsError
        Weights are needed and absent, incomplete or damaged.
    """
    if kind in MODES:
        return PlainUpsampler(kind)
    if kind not in STEPS:
        raise ModelError(
            f"There is no upsampler {kind!r}: expected one of {', '.join([*MODES, *STEPS])}."
        )
    if state_dict is None:
        raise WeightsError(
            f"The upsampler {kind} needs weights, but none were given; use the upsampler bilinear."
        )
    weights = read_weights(kind, state_dict)
    if weights.embed_dim != embed_dim:
        raise ModelError(
            f"The weights of the upsampler {kind} were made for vectors of {weights.embed_dim} "
            f"numbers, but the model's have {embed_dim}; use the upsampler bilinear."
        )
    return JbuUpsampler(kind, weights)
