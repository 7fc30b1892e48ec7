"""Phrases as unit vectors in the space that CLIP's words and pictures share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import normalize

from .templates import filled, sentences
from .text_tower import TextTower
from .vector_cache import VectorCache

if TYPE_CHECKING:
    from .clip_model import ClipModel

#: Prompts a forward pass: a third of a second on one core with the text tower of ViT-B.
BATCH = 20
#: Goes into the cache's keys; raised when the same phrase gets another vector.
FORMAT = 1


@dataclass(frozen=True)
class TextVectors:
    """Vectors of all phrases of all classes.

    Attributes
    ----------
    vectors : float32 array, shape (phrases, d)
        Rows of unit length, class by class.
    owner : int64 array, shape (phrases,)
        The class (from 0) each phrase stands for.
    truncated : tuple of str
        Phrases that are too long for the model's context in some sentence; their end is not seen.
    """

    vectors: NDArray[np.float32]
    owner: NDArray[np.int64]
    truncated: tuple[str, ...]


def class_vectors(
    clip: ClipModel,
    phrases: Sequence[Sequence[str]],
    templates: str,
    *,
    cache: Path | None = None,
    check: Callable[[], None] = lambda: None,
) -> TextVectors:
    """Encode the phrases of every class.

    Every phrase is put into all sentences of a set; their vectors are scaled to unit length and
    averaged, and the mean is scaled again (Radford et al. 2021, section 3.1.4). What a phrase gets
    does not depend on the phrases beside it.

    Parameters
    ----------
    clip : ClipModel
    phrases : sequence of sequences of str
        The phrases that stand for each class, at least one a class.
    templates : str
        Name of a set of sentences, one of ``engine.jobs.TEMPLATES``.
    cache : Path or None
        Folder where vectors are kept from one run to the next; None: nowhere. It is made if
        needed, and it is no error if it cannot be used.
    check : callable
        Called before every forward pass; may raise CancelledError.

    Raises
    ------
    ValueError
        A class without phrases, or no class at all.
    EngineError
        There is no such set of sentences.
    """
    if not phrases or not all(phrases):
        raise ValueError("every class needs at least one phrase")
    texts = sentences(templates)
    encoder = _PhraseEncoder(clip, texts, check)
    kept = VectorCache(cache, clip.embed_dim)
    # The name too: it decides how the same weights are used (QuickGELU).
    identity = [FORMAT, clip.name, clip.revision, clip.device.type, list(texts)]
    found: dict[str, NDArray[np.float32]] = {}
    truncated: list[str] = []
    for phrase in dict.fromkeys(phrase for group in phrases for phrase in group):
        check()
        tokens, cut = encoder.tokens(phrase)
        if cut:
            truncated.append(phrase)
        key = VectorCache.key([*identity, phrase])
        vector = kept.get(key)
        if vector is None:
            vector = encoder.vector(tokens)
            kept.put(key, vector)
        found[phrase] = vector
    return TextVectors(
        np.stack([found[phrase] for group in phrases for phrase in group]),
        np.repeat(np.arange(len(phrases)), [len(group) for group in phrases]),
        tuple(truncated),
    )


class _PhraseEncoder:
    """One phrase in all sentences of a set."""

    def __init__(self, clip: ClipModel, texts: tuple[str, ...], check: Callable[[], None]) -> None:
        self._clip, self._texts, self._check = clip, texts, check
        self._tower = TextTower(clip.network)

    def tokens(self, phrase: str) -> tuple[Tensor, bool]:
        """Token numbers (sentences, context length), and whether some text did not fit."""
        texts = [filled(text, phrase) for text in self._texts]
        tokenizer = self._clip.tokenizer
        tokens = tokenizer(texts)
        # Only a row without padding can have been cut; two places go to the start and the end.
        full = [text for text, last in zip(texts, tokens[:, -1].tolist(), strict=True) if last]
        room = tokens.shape[1] - 2
        return tokens, any(len(tokenizer.encode(text)) > room for text in full)

    @torch.no_grad()
    def vector(self, tokens: Tensor) -> NDArray[np.float32]:
        """The unit vector (d,) of one phrase."""
        # Short texts together: each pass is cropped to its longest text.
        tokens = tokens[self._tower.lengths(tokens).argsort(stable=True)]
        parts = []
        for batch in torch.split(tokens, BATCH):
            self._check()
            encoded = self._tower.encode(batch.to(self._clip.device))
            parts.append(normalize(encoded, dim=1))
        mean = normalize(torch.cat(parts).mean(dim=0), dim=0)
        vector: NDArray[np.float32] = mean.cpu().numpy()
        return vector
