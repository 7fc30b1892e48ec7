"""CLIP's text tower on as many tokens as there are.

A name in a sentence takes about a dozen of the 77 places; the rest is padding. Under a causal mask
no token sees what comes after it, so the token that ends the text is the same without the padding,
and cutting it off is exact.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn


class TextTower:
    """Text vectors of a CLIP model, cropped where that is exact.

    Towers that look ahead, append a class token or pool another token than the one that ends the
    text (the first, the last place) are run whole, by open_clip's own ``encode_text``.

    Parameters
    ----------
    network : open_clip.model.CLIP or open_clip.model.CustomTextCLIP
        In evaluation mode.

    Attributes
    ----------
    croppable : bool
    """

    def __init__(self, network: Any) -> None:
        self._network = network
        own = hasattr(network, "text")
        self._parts: Any = network.text if own else network
        prefix = "" if own else "text_"
        self._pool: str = getattr(self._parts, prefix + "pool_type", "")
        self._end: int = getattr(self._parts, prefix + "eos_id", -1)
        self.croppable = (
            getattr(self._parts, "attn_mask", None) is not None
            and getattr(self._parts, "cls_emb", None) is None
            and self._pool in ("argmax", "eos")
        )

    def lengths(self, tokens: Tensor) -> Tensor:
        """How many places each text takes, the end included: (n,); all where nothing is cropped."""
        if not self.croppable:
            return torch.full((len(tokens),), tokens.shape[1])
        if self._pool == "argmax":  # the end is the highest number of the vocabulary
            return tokens.argmax(dim=1) + 1
        ends = torch.eq(tokens, self._end)
        return ends.int().argmax(dim=1) + 1

    @torch.no_grad()
    def encode(self, tokens: Tensor) -> Tensor:
        """Vectors of texts, as ``encode_text`` of the network gives them.

        Parameters
        ----------
        tokens : int64 tensor, shape (n, context length)

        Returns
        -------
        float32 tensor, shape (n, d)
            Not scaled to unit length.
        """
        if not self.croppable:
            whole: Tensor = self._network.encode_text(tokens)
            return whole.float()
        parts, lengths = self._parts, self.lengths(tokens)
        count = int(lengths.max())
        kind = parts.transformer.get_cast_dtype()
        x = parts.token_embedding(tokens[:, :count]).to(kind)
        x = x + parts.positional_embedding[:count].to(kind)
        x = parts.transformer(x, attn_mask=parts.attn_mask[:count, :count])
        # The norm works token by token: only the ends need it.
        x = parts.ln_final(x[torch.arange(len(x), device=x.device), lengths - 1])
        projection = parts.text_projection
        if isinstance(projection, nn.Linear):
            x = projection(x)
        elif projection is not None:
            x = x @ projection
        vectors: Tensor = x.float()
        return vectors
