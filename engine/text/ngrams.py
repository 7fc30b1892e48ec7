"""A text encoder that knows spelling only: hashed words and character n-grams."""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt


class NgramEncoder:
    """Hashed words and character 3- to 5-grams, L2-normalised.

    ``forest`` and ``forests`` come out alike, ``forest`` and ``woodland`` do not. It needs no
    weights, so class vectors exist (and are different for different names) where nothing is
    installed.

    Parameters
    ----------
    dimension : int
        Length of the vectors.
    """

    NAME = "lexical"
    _WORD_WEIGHT = 2.0

    def __init__(self, dimension: int = 512) -> None:
        if dimension < 8:
            raise ValueError(f"dimension must be at least 8, found {dimension}")
        self._dimension = dimension

    @property
    def name(self) -> str:
        return self.NAME

    @property
    def revision(self) -> str:
        return f"crc32-words-345grams-{self._dimension}"

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """float32 (n, dimension); rows have length 1, or 0 for a text without letters."""
        vectors = np.zeros((len(texts), self._dimension), np.float32)
        for row, text in enumerate(texts):
            for feature, weight in self._features(text):
                code = zlib.crc32(feature.encode("utf-8", "replace"))
                sign = 1.0 if code & 1 else -1.0
                vectors[row, (code >> 1) % self._dimension] += sign * weight
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        return np.asarray(vectors / np.where(lengths > 0, lengths, 1), dtype=np.float32)

    def _features(self, text: str) -> Iterator[tuple[str, float]]:
        folded = unicodedata.normalize("NFKC", text).casefold()
        words = "".join(c if c.isalnum() else " " for c in folded).split()
        for word in words:
            yield f"={word}", self._WORD_WEIGHT
            framed = f"<{word}>"
            for n in (3, 4, 5):
                for i in range(len(framed) - n + 1):
                    yield framed[i : i + n], 1.0
