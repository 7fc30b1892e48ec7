"""A lighter vision transformer: what tokens go through on their own is computed once per pixel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from .tokens import SUB_PATCH, TokenEmbedding

#: Pixels of a map that go through the network at once: what lies between two layers then stays in
#: the processor's cache.
_AT_ONCE = 2048


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
        return self._answered(
            asking, [question.answers(tokens).unbind(-1) for question in self._questions]
        )

    def dense(self, image: Tensor) -> Tensor:
        """Vectors of every pixel whose patch lies in the image.

        Parameters
        ----------
        image : float tensor, shape (channels, h, w)

        Returns
        -------
        float tensor, shape (h - 2 radius, w - 2 radius, out)
        """
        width = image.shape[2] - 2 * self.radius
        reach = self.patch - SUB_PATCH
        steps = range(0, self.patch, SUB_PATCH)
        vectors = []
        for tokens, answers in self._strips(image, max(_AT_ONCE // width, 1)):
            height = len(tokens) - reach
            places = [
                (..., slice(row, row + height), slice(col, col + width))
                for row in steps
                for col in steps
            ]
            middle = slice(reach // 2, -(reach // 2) or None)
            vectors.append(
                self._answered(
                    tokens[middle, middle], [[one[at] for at in places] for one in answers]
                )
            )
        return torch.cat(vectors)

    def _strips(self, image: Tensor, rows: int) -> Iterator[tuple[Tensor, list[Tensor]]]:
        """Tokens of an image, and their answers: those that some rows of pixels ask for.

        Rows that the next strip asks for again are kept.
        """
        reach = self.patch - SUB_PATCH
        kept: tuple[Tensor, list[Tensor]] | None = None
        bottom = image.shape[1] - 2 * (SUB_PATCH // 2)
        for stop in range(reach + rows, bottom + rows, rows):
            start = stop - rows if kept else 0
            tokens = self.alone(
                self.embed.dense(image[:, start : min(stop, bottom) + 2 * (SUB_PATCH // 2)])
            )
            answers = [question.answers(tokens) for question in self._questions]
            if kept:
                tokens = torch.cat([kept[0], tokens])
                answers = [torch.cat(pair, 2) for pair in zip(kept[1], answers, strict=True)]
            yield tokens, answers
            again = slice(len(tokens) - reach, None)
            kept = tokens[again], [one[:, :, again] for one in answers]

    @property
    def _questions(self) -> list[Question]:
        return [cast(Question, question) for question in self.questions]

    def _answered(self, asking: Tensor, answers: Sequence[Sequence[Tensor]]) -> Tensor:
        """Vectors (..., out) of the tokens that ask, shape (..., width)."""
        for question, after, answer in zip(self.questions, self.after, answers, strict=True):
            asking = after(question(asking, answer))
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

    def answers(self, tokens: Tensor) -> Tensor:
        """Keys and values (2, width, ...) of tokens (..., width).

        With tokens innermost, what is done to them one by one goes through memory in long runs,
        however they are shifted against each other.
        """
        flat = self.norm_asked(tokens).flatten(0, -2)
        linear = self.key_value
        both = torch.addmm(linear.bias[:, None], linear.weight, flat.T)
        return both.view(2, -1, *tokens.shape[:-1])

    def forward(self, asking: Tensor, answers: Sequence[Tensor]) -> Tensor:
        """New values of the asking tokens (..., width).

        Parameters
        ----------
        asking : float tensor, shape (..., width)
        answers : sequence of float tensor, shape (2, width, ...)
            Of the token at each place of the patch.
        """
        flat = self.norm_asking(asking).flatten(0, -2)
        query = torch.addmm(self.query.bias[:, None], self.query.weight, flat.T)
        query = query.view(self.heads, -1, *asking.shape[:-1])
        scale = query.shape[1] ** -0.5
        shape = query.shape[:2]
        scores = torch.stack(
            [(query * key.unflatten(0, shape)).sum(1).mul_(scale) for key, _ in answers]
        )
        scores = scores + self.place.view(len(answers), self.heads, *(1 for _ in asking.shape[:-1]))
        # Place by place: all products at once would not fit a cache.
        seen = torch.zeros_like(query)
        for share, (_, value) in zip(scores.softmax(0), answers, strict=True):
            seen.add_(share[:, None] * value.unflatten(0, shape))
        joined: Tensor = self.joined(seen.flatten(2).flatten(0, 1).T)
        changed: Tensor = asking + self.dropout(joined.view(asking.shape))
        return changed
