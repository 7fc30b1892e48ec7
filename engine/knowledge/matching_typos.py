"""Misspelt words of a prompt, mended with care."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from .matching_words import Words

#: Shorter words have too many neighbours ("oak" and "oat").
_MIN_LETTERS = 5
#: From this length on two wrong letters are allowed.
_LONG = 10
_MIN_PART = 3
#: Likeness (0..100) from which a name is worth suggesting.
_ALIKE = 60


def mended(
    tokens: Sequence[str],
    words: Words,
    vocabulary: Counter[str],
    phrases: Collection[tuple[str, ...]],
) -> tuple[tuple[str, ...], list[str]] | None:
    """``tokens`` with unknown words replaced by known ones, and a note for each.

    Words of five letters and more may differ from a known word by one letter (missing, added,
    wrong or swapped), from ten letters by two; the first letter must be right. Ordinary English
    words that merely look like a known one are listed and left alone. A long word may also be two
    known words run together.

    ``vocabulary`` counts in how many of ``phrases`` a word occurs.

    Returns
    -------
    (tokens, notes) or None
        None when nothing could be mended.
    """
    out: list[str] = []
    notes: list[str] = []
    for token in tokens:
        if token in vocabulary or token in words.known:
            out.append(token)
            continue
        close = _closest(token, words, vocabulary, phrases)
        found = (close,) if close is not None else _split(token, words, vocabulary)
        if found:
            notes.append(f"'{token}' is read as '{' '.join(found)}'")
        out.extend(found or (token,))
    return (tuple(out), notes) if notes else None


def spelt_alike(phrase: str, names: Sequence[str], count: int = 3) -> tuple[str, ...]:
    """The names most alike in spelling, as suggestions; empty when none is."""
    from rapidfuzz import fuzz, process

    found = process.extract(
        phrase, list(dict.fromkeys(names)), scorer=fuzz.ratio, limit=count, score_cutoff=_ALIKE
    )
    return tuple(name for name, _, _ in found)


def _split(token: str, words: Words, vocabulary: Counter[str]) -> tuple[str, str] | None:
    if len(token) < 2 * _MIN_PART + 1 or token in words.not_typos:
        return None
    for i in range(_MIN_PART, len(token) - _MIN_PART + 1):
        left, right = token[:i], token[i:]
        if left in vocabulary and (right in vocabulary or right in words.stop):
            return left, right
    return None


def _closest(
    token: str, words: Words, vocabulary: Counter[str], phrases: Collection[tuple[str, ...]]
) -> str | None:
    # Here and not above: most prompts are spelt right and need no fuzzy matching.
    from rapidfuzz.distance import OSA

    if len(token) < _MIN_LETTERS or not token.isalpha() or token in words.not_typos:
        return None
    limit = 2 if len(token) >= _LONG else 1
    sound = _sound(token)
    best: tuple[int, bool, int, str] | None = None
    for known, count in vocabulary.items():
        if known[0] != token[0] or abs(len(known) - len(token)) > limit + 1 or len(known) < 4:
            continue
        distance = OSA.distance(token, known, score_cutoff=limit)
        if distance > limit and _sound(known) == sound:
            distance = limit
        # Of equally close words one that stands for something by itself says more.
        rank = (distance, (known,) not in phrases, -count, known)
        if distance <= limit and (best is None or rank < best):
            best = rank
    return best[3] if best else None


def _sound(word: str) -> str:
    """A spelling in which "asfalt" and "asphalt", "gras" and "grass" are the same."""
    word = word.replace("ph", "f").replace("ck", "k").replace("gh", "g")
    return "".join(c for i, c in enumerate(word) if i == 0 or c != word[i - 1])
