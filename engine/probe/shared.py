"""A lighter vision transformer: what tokens go through on their own is computed once per pixel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from .tokens import SUB_PATCH, TokenEmbedding


class SharedTokens(nn.Module):
    """Patch to vector: the middle token asks the tokens of the patch, which do not ask each other.

    In the full transformer a token's value depends on the patch it is seen in, so that nothing can
    be shared between patches. Here embedding, residual networks, keys and values belong to the
    pixel alone, and only one question per pixel and layer is asked of its neighbours.

    Parameters
    ----------
    components, channels : int
        See :class:`engine.probe.tokens.TokenEmbedding`.
    patch : int
        Side of the patch in pixels, an odd multiple of 3.
    width : int
        Of tokens, a multiple of ``heads``.
    depth : int
        Residual networks each token goes through before it is asked.
    layers : int
        Questions, one after the other.
    heads : int
    mlp_width : int
    dropout : float
    out : int
        Length of the vector that comes out.
    """

    def __init__(
        self,
        components: int,
        channels: int,
        patch: int,
        *,
        width: int,
        depth: int,
        layers: int,
        heads: int,
        mlp_width: int,
        dropout: float,
        out: int,
    ) -> None:
        super().__init__()
        self.patch, self.per_side = patch, patch // SUB_PATCH
        self.embed = TokenEmbedding(components, channels, width)
        self.alone = nn.Sequential(*(Residual(width, mlp_width, dropout) for _ in range(depth)))
        self.questions = nn.ModuleList(
            Question(width, heads, self.per_side**2, dropout) for _ in range(layers)
        )
        self.after = nn.ModuleList(Residual(width, mlp_width, dropout) for _ in range(layers))
        self.norm = nn.LayerNorm(width)
        self.out = nn.Linear(width, out)

    @property
    def radius(self) -> int:
        """Pixels a patch reaches beyond its centre."""
        return self.patch // 2

    def forward(self, sharp: Tensor, context: Tensor) -> Tensor:
        """Vectors of patches.

        Parameters
        ----------
        sharp : float tensor, shape (n, components, patch, patch)
        context : float tensor, shape (n, channels - components, patch / 3, patch / 3)

        Returns
        -------
        float tensor, shape (n, out)
        """
        tokens = self.alone(self.embed(sharp, context))
        asking = tokens[:, tokens.shape[1] // 2]
        for question, after in zip(self.questions, self.after, strict=True):
            keys, values = cast(Question, question).answers(tokens)
            asking = after(question(asking, keys.unbind(1), values.unbind(1)))
        vectors: Tensor = self.out(self.norm(asking))
        return vectors

    def dense(self, image: Tensor) -> Tensor:
        """Vectors of every pixel whose patch lies in the image.

        Parameters
        ----------
        image : float tensor, shape (channels, h, w)

        Returns
        -------
        float tensor, shape (h - 2 radius, w - 2 radius, out)
        """
        tokens = self.alone(self.embed.dense(image))
        height = image.shape[1] - 2 * self.radius
        width = image.shape[2] - 2 * self.radius
        steps = range(0, self.patch, SUB_PATCH)
        places = [
            (slice(row, row + height), slice(col, col + width)) for row in steps for col in steps
        ]
        asking = tokens[places[len(places) // 2]]
        for question, after in zip(self.questions, self.after, strict=True):
            keys, values = cast(Question, question).answers(tokens)
            asking = after(
                question(asking, [keys[at] for at in places], [values[at] for at in places])
            )
        vectors: Tensor = self.out(self.norm(asking))
        return vectors


class Residual(nn.Module):
    """Two layers on each token alone, added to it."""

    def __init__(self, width: int, mlp_width: int, dropout: float) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.first = nn.Linear(width, mlp_width)
        self.second = nn.Linear(mlp_width, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, tokens: Tensor) -> Tensor:
        """New values of tokens (..., width)."""
        hidden = self.dropout(functional.gelu(self.first(self.norm(tokens))))
        changed: Tensor = tokens + self.dropout(self.second(hidden))
        return changed


class Question(nn.Module):
    """Attention with one query: which tokens of the patch matter to its middle."""

    def __init__(self, width: int, heads: int, tokens: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.norm_asking = nn.LayerNorm(width)
        self.norm_asked = nn.LayerNorm(width)
        self.query = nn.Linear(width, width)
        self.key_value = nn.Linear(width, 2 * width)
        self.joined = nn.Linear(width, width)
        self.dropout = nn.Dropout(dropout)
        #: How much a token matters by its place in the patch alone.
        self.place = nn.Parameter(torch.zeros(tokens, heads))

    def answers(self, tokens: Tensor) -> tuple[Tensor, Tensor]:
        """Keys and values of tokens, each of shape (..., width)."""
        keys, values = self.key_value(self.norm_asked(tokens)).chunk(2, dim=-1)
        return keys, values

    def forward(self, asking: Tensor, keys: Sequence[Tensor], values: Sequence[Tensor]) -> Tensor:
        """New values of the asking tokens (..., width); one key and value tensor per place."""
        query = self.query(self.norm_asking(asking))
        shape = (*query.shape[:-1], self.heads, -1)
        scale = (query.shape[-1] // self.heads) ** -0.5
        scores = torch.stack(
            [
                (query * key).view(shape).sum(-1) * scale + place
                for key, place in zip(keys, self.place, strict=True)
            ]
        )
        shares = scores.softmax(0)
        # Place by place: all products at once would not fit a cache.
        seen = sum(
            (
                (share.unsqueeze(-1) * value.view(shape)).flatten(-2)
                for share, value in zip(shares, values, strict=True)
            ),
            start=torch.zeros_like(query),
        )
        changed: Tensor = asking + self.dropout(self.joined(seen))
        return changed
