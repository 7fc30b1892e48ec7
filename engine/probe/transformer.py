"""The vision transformer of arXiv 2509.22697: a patch's sub-patches as tokens, CLS as output."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from .tokens import SUB_PATCH, TokenEmbedding

#: Pixels judged at once in dense inference; their tokens then fit a core's cache.
_CHUNK = 4096


class PatchTransformer(nn.Module):
    """Patch to vector: one token per 3 x 3 sub-patch, full attention between all tokens.

    Parameters
    ----------
    components, channels : int
        See :class:`engine.probe.tokens.TokenEmbedding`.
    patch : int
        Side of the patch in pixels, an odd multiple of 3.
    width : int
        Of tokens, a multiple of ``heads``.
    layers, heads : int
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
        layers: int,
        heads: int,
        mlp_width: int,
        dropout: float,
        out: int,
    ) -> None:
        super().__init__()
        self.patch, self.per_side = patch, patch // SUB_PATCH
        tokens = self.per_side**2
        self.embed = TokenEmbedding(components, channels, width)
        self.start = nn.Parameter(torch.randn(1, 1, width) * 0.02)
        self.positions = nn.Parameter(torch.randn(1, tokens + 1, width) * 0.02)
        self.dropout = nn.Dropout(dropout)
        self.blocks = nn.ModuleList(Block(width, heads, mlp_width, dropout) for _ in range(layers))
        self.norm = nn.LayerNorm(width)
        # The paper's vector is the CLS token itself.
        self.out = nn.Identity() if out == width else nn.Linear(width, out)

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
        return self._encode(self.embed(sharp, context))

    def dense(self, image: Tensor) -> Tensor:
        """Vectors of every pixel whose patch lies in the image.

        Tokens are computed once for each pixel and shared by all patches they belong to.

        Parameters
        ----------
        image : float tensor, shape (channels, h, w)

        Returns
        -------
        float tensor, shape (h - 2 radius, w - 2 radius, out)
        """
        embedded = self.embed.dense(image)
        height = image.shape[1] - 2 * self.radius
        width = image.shape[2] - 2 * self.radius
        steps = range(0, self.patch, SUB_PATCH)
        tokens = torch.stack(
            [embedded[r : r + height, c : c + width] for r in steps for c in steps], dim=2
        )
        flat = tokens.reshape(height * width, self.per_side**2, -1)
        vectors = torch.cat([self._encode(part) for part in torch.split(flat, _CHUNK)])
        return vectors.reshape(height, width, -1)

    def _encode(self, tokens: Tensor) -> Tensor:
        start = self.start.expand(len(tokens), -1, -1).to(tokens.dtype)
        sequence = self.dropout(torch.cat([start, tokens], dim=1) + self.positions)
        for block in self.blocks[:-1]:
            sequence = block(sequence, sequence)
        # Only CLS is read at the end, so only CLS asks in the last block.
        last = self.blocks[-1](sequence[:, :1], sequence)
        vector: Tensor = self.out(self.norm(last[:, 0]))
        return vector


class Block(nn.Module):
    """Attention and a two-layer network, each normalised before and added to its input.

    Parameters
    ----------
    width, heads, mlp_width : int
    dropout : float
    """

    def __init__(self, width: int, heads: int, mlp_width: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.norm = nn.LayerNorm(width)
        self.query = nn.Linear(width, width)
        self.key_value = nn.Linear(width, 2 * width)
        self.joined = nn.Linear(width, width)
        self.mlp = nn.Sequential(
            nn.LayerNorm(width),
            nn.Linear(width, mlp_width),
            nn.GELU(),
            nn.Dropout(dropout),
            nn.Linear(mlp_width, width),
        )
        self.dropout = nn.Dropout(dropout)

    def forward(self, asking: Tensor, asked: Tensor) -> Tensor:
        """New values of the tokens ``asking``, shape (n, a, width), that attend to ``asked``."""
        query = self._split(self.query(self.norm(asking)))
        key, value = self.key_value(self.norm(asked)).chunk(2, dim=-1)
        seen = functional.scaled_dot_product_attention(query, self._split(key), self._split(value))
        joined = self.joined(seen.transpose(1, 2).flatten(2))
        result = asking + self.dropout(joined)
        changed: Tensor = result + self.dropout(self.mlp(result))
        return changed

    def _split(self, tokens: Tensor) -> Tensor:
        count, length, width = tokens.shape
        return tokens.view(count, length, self.heads, width // self.heads).transpose(1, 2)
