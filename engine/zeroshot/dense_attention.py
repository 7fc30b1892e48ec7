"""Attention of a transformer block, recomputed from its weights in the ways dense CLIP needs.

The block's own modules (norms, output projection, MLP, layer scale) are called as they are; only
the attention between them is computed here, so nothing of a loaded model is replaced or patched.
No matrix of all pairs of tokens is held: the products run through torch's fused attention.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.nn import functional

if TYPE_CHECKING:
    from open_clip.transformer import ResidualAttentionBlock


def attend_in_pairs(attention: nn.MultiheadAttention, x: Tensor, pairs: Sequence[str]) -> Tensor:
    """Sum of attentions over the same values: ``sum_ab softmax(a b^T / sqrt(head_dim)) v``.

    Parameters
    ----------
    attention : torch.nn.MultiheadAttention
    x : tensor, shape (b, n, width)
        Normalised tokens.
    pairs : sequence of str
        Two letters of ``"qkv"`` each: ``"qk"`` is ordinary attention, ``"qq"`` of queries with
        themselves. None at all stands for the identity: every token keeps its own value.

    Returns
    -------
    tensor, shape (b, n, width)
        After the output projection.
    """
    used = sorted({*"".join(pairs), "v"})
    parts = dict(zip(used, _heads(attention, x, used), strict=True))
    mixed = parts["v"]
    for number, pair in enumerate(pairs):
        left, right = parts[pair[0]], parts[pair[1]]
        one = functional.scaled_dot_product_attention(left, right, parts["v"])
        mixed = one if number == 0 else mixed + one
    return _joined(attention, mixed)


def attend_twice_normalised(attention: nn.MultiheadAttention, x: Tensor) -> tuple[Tensor, Tensor]:
    """Grounding attention of GEM beside the ordinary one (arXiv 2312.00878, section 3).

    Queries, keys and values are each scaled to unit length, attend once to themselves, are scaled
    again and decide how the values are mixed; the three results are averaged. The temperature
    follows the image: ``sqrt(head_dim)`` over the mean length of the tokens ``x``.

    Parameters
    ----------
    attention : torch.nn.MultiheadAttention
    x : tensor, shape (b, n, width)
        Normalised tokens.

    Returns
    -------
    grounded, ordinary : tensors, shape (b, n, width)
        After the output projection.
    """
    query, key, value = _heads(attention, x, "qkv")
    return (
        _joined(attention, _grounded(x, (query, key, value))),
        _joined(attention, functional.scaled_dot_product_attention(query, key, value)),
    )


def attend_normalised(attention: nn.MultiheadAttention, x: Tensor) -> Tensor:
    """The first result of :func:`attend_twice_normalised` alone."""
    query, key, value = _heads(attention, x, "qkv")
    return _joined(attention, _grounded(x, (query, key, value)))


def feed_forward(block: ResidualAttentionBlock, x: Tensor) -> Tensor:
    """``x`` plus the block's MLP branch."""
    grown: Tensor = x + block.ls_2(block.mlp(block.ln_2(x)))
    return grown


def _grounded(x: Tensor, parts: tuple[Tensor, Tensor, Tensor]) -> Tensor:
    value = parts[2]
    length = torch.linalg.vector_norm(x, dim=-1).mean(dim=1)
    inverse_temperature = (length * value.shape[-1] ** -0.5).view(-1, 1, 1, 1)
    total = torch.zeros_like(value)
    for part in parts:
        unit = functional.normalize(part, dim=-1)
        # The scale differs from image to image, so it goes into one side of the product.
        clustered = functional.scaled_dot_product_attention(
            unit * inverse_temperature, unit, unit, scale=1.0
        )
        unit = functional.normalize(clustered, dim=-1)
        total += functional.scaled_dot_product_attention(
            unit * inverse_temperature, unit, value, scale=1.0
        )
    return total / len(parts)


def _heads(attention: nn.MultiheadAttention, x: Tensor, letters: Sequence[str]) -> list[Tensor]:
    """The asked projections of ``x`` in their heads: tensors (b, heads, n, head_dim)."""
    batch, count, width = x.shape
    found = []
    for letter in letters:
        start = "qkv".index(letter) * width
        rows = slice(start, start + width)
        projected = functional.linear(
            x, attention.in_proj_weight[rows], attention.in_proj_bias[rows]
        )
        found.append(projected.view(batch, count, attention.num_heads, -1).transpose(1, 2))
    return found


def _joined(attention: nn.MultiheadAttention, heads: Tensor) -> Tensor:
    joined: Tensor = attention.out_proj(heads.transpose(1, 2).flatten(2))
    return joined
