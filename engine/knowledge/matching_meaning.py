"""The last resort: materials whose names mean about the same, by a sentence encoder."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import numpy.typing as npt

from .matching_index import Index, Weights, normalised

if TYPE_CHECKING:
    from ..text import TextEncoder

#: Cosines below which nothing is close, for phrases and for single words. Measured with
#: all-MiniLM-L6-v2 on 166 paraphrases against 130 foreign and 125 abstract or invented words: a
#: single word has many senses ("music" is close to "rock", 0.63), several words fix one.
THRESHOLD, THRESHOLD_ONE_WORD = 0.55, 0.75
#: Names within this cosine of the best share the class.
_NEIGHBOURHOOD = 0.05


class Meaning(NamedTuple):
    """The names closest to a phrase."""

    weights: Weights
    cosine: float
    names: tuple[str, ...]
    is_close: bool


class MeaningMatcher:
    """Compares a phrase with the names of all concepts and materials."""

    def __init__(self, index: Index, encoder: TextEncoder) -> None:
        self._encoder = encoder
        # A concept may have a material's name; the concept, which comes first, is meant.
        texts = dict(reversed(index.texts()))
        self._names, self._weights = list(texts), list(texts.values())

    @cached_property
    def _vectors(self) -> npt.NDArray[np.float32]:
        return self._encoder.encode(self._names)

    def closest(self, phrase: str) -> Meaning:
        """The closest names and their materials, weighted by closeness."""
        cosines = self._vectors @ self._encoder.encode([phrase])[0]
        order = np.argsort(-cosines, kind="stable")
        best = float(cosines[order[0]])
        weights: Weights = {}
        for i in order[:3]:
            nearness = float(cosines[i]) - (best - _NEIGHBOURHOOD)
            if nearness > 0:
                for material, w in self._weights[i].items():
                    weights[material] = weights.get(material, 0.0) + nearness * w
        needed = THRESHOLD if len(phrase.split()) > 1 else THRESHOLD_ONE_WORD
        names = tuple(self._names[i] for i in order[:3])
        return Meaning(normalised(weights), best, names, best >= needed)
