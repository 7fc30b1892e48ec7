"""From a class's words to weighted materials, offline and, for ordinary words, without torch."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from ..errors import EngineError
from ..text import PromptClass, TextEncoder, available_encoder
from .library import default_library
from .matching_grammar import MAX_WORDS, Grammar, Reading, spans
from .matching_index import Index, LibraryLike, Weights, normalised
from .matching_meaning import MeaningMatcher
from .matching_typos import mended, spelt_alike
from .matching_words import Words

How = Literal["exact", "synonym", "fuzzy", "meaning", "none"]

#: What a mended misspelling, an ignored word and a description instead of a name cost.
_MENDED, _PARTIAL, _DESCRIBED = 0.85, 0.55, 0.4
#: At most this without what stood in brackets: "bare soil (school)".
_NO_BRACKETS = 0.8
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
#: A phrase of which more words than this would be ignored was not understood.
_MOST_IGNORED = 2
#: Materials below this share of a class are dropped.
_LEAST_WEIGHT = 0.005
#: Phrases of a class that score this much below its best one do not count.
_POOL_RANGE = 0.3
#: Overlap from which two classes are the same to a spectrum.
SAME = 0.8


@dataclass(frozen=True)
class Match:
    """What a phrase stands for.

    Attributes
    ----------
    phrase : str
    materials : tuple of (material id, weight)
        Heaviest first, weights sum to 1; empty when ``how`` is "none".
    score : float
        0..1: 1 the very name, about 0.9 an unambiguous reading, about 0.5 a guess, 0 nothing.
    how : str
        "exact" (a name), "synonym" (a synonym, or known words combined), "fuzzy" (a spelling was
        mended or a word ignored), "meaning" (sentence encoder) or "none".
    nearest : tuple of str
        Names of the nearest materials: those matched, or suggestions.
    note : str
        What the user should know, one or more sentences without final full stop; may be empty.
    ignored : tuple of str
        Words and phrases that added nothing.
    """

    phrase: str
    materials: tuple[tuple[str, float], ...]
    score: float
    how: How
    nearest: tuple[str, ...]
    note: str = ""
    ignored: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shared:
    """Two classes that mean (nearly) the same materials."""

    first: str
    second: str
    materials: tuple[str, ...]
    overlap: float
    sentence: str


class Matcher:
    """Matches phrases to the materials of a library; several threads may ask.

    Parameters
    ----------
    library : object with ``materials``
        Each with id, name, synonyms, description and category.
    encoder : TextEncoder, "auto" or None
        For phrases no word list knows. "auto": the installed one, if any (loaded on first need).
    """

    def __init__(
        self, library: LibraryLike, encoder: TextEncoder | Literal["auto"] | None = "auto"
    ) -> None:
        self._words = Words()
        self._index = Index(library, self._words)
        self._grammar = Grammar(self._index, self._words)
        self._encoder_wanted = encoder
        self._meaning: MeaningMatcher | None = None
        # Apart: known words are answered while an unknown one waits for the encoder to be loaded.
        self._reading, self._encoding = threading.Lock(), threading.Lock()

    def match(self, phrase: str) -> Match:
        """The materials ``phrase`` stands for; never raises on any text."""
        found = self._lexical(phrase)
        return found if found.how != "none" or found.note else self._by_meaning(phrase)

    def match_class(self, prompt_class: PromptClass) -> Match:
        """The materials of a class, from its name and synonyms together.

        Each phrase is matched by itself. The best score counts for the class; phrases that score
        more than 0.3 below it are left out; a material gets the largest score x weight any phrase
        gives it, then weights are made to sum 1. So a synonym adds materials, a repeated one adds
        nothing. The sentence encoder is asked only when no phrase is understood without it, the
        description only when name and synonyms give nothing at all.
        """
        phrases = list(dict.fromkeys((prompt_class.name, *prompt_class.prompts)))
        matches = [self._lexical(phrase) for phrase in phrases]
        if all(m.how == "none" for m in matches):
            matches = [m if m.note else self._by_meaning(m.phrase) for m in matches]
        good = [m for m in matches if m.how != "none"]
        if not good:
            described = self._from_description(prompt_class)
            return described or replace(matches[0], phrase=prompt_class.name)
        best = max(good, key=lambda m: m.score)
        pooled: Weights = {}
        for m in good:
            if m.score >= best.score - _POOL_RANGE:
                for material, weight in m.materials:
                    pooled[material] = max(pooled.get(material, 0.0), m.score * weight)
        notes = [m.note for m in good if m.note]
        lost = [m.phrase for m in matches if m.how == "none"]
        if lost:
            notes.append(f"not understood and left out: {', '.join(map(repr, lost))}")
        ignored = [word for m in good for word in m.ignored] + lost
        return self._finished(
            prompt_class.name, Reading(pooled, best.score, notes, ignored), best.how
        )

    def describe(self, match: Match, count: int = 4) -> str:
        """'meadow -> green grass 0.80; dry grass 0.20', for the log and the report."""
        if not match.materials:
            return f"{match.phrase} -> nothing close"
        parts = [f"{self._index.names[i]} {w:.2f}" for i, w in match.materials[:count]]
        more = len(match.materials) - count
        return f"{match.phrase} -> {'; '.join(parts)}" + (f"; {more} more" if more > 0 else "")

    # -- ways to understand ------------------------------------------------------------------
    def _lexical(self, phrase: str) -> Match:
        """By word lists only; a "none" without note means that an encoder may try."""
        with self._reading:
            return self._read(phrase)

    def _read(self, phrase: str) -> Match:
        tokens = self._words.tokens(phrase)
        if not tokens:
            what = "a number or sign says nothing" if phrase.strip() else "there is no text"
            return self._none(phrase, f"{what}; name a material or land cover, such as 'water'")
        self._grammar.begin()
        reading = self._grammar.read(tokens)
        if reading is not None:
            return self._finished(phrase, reading, "exact" if reading.score == 1 else "synonym")
        if self._grammar.only_describes(tokens) and any(t in self._words.modifiers for t in tokens):
            return self._none(phrase, f"{phrase!r} describes something but names no material")
        without = _BRACKETS.sub(" ", phrase)
        if without != phrase:
            reading = self._grammar.read(self._words.tokens(without))
            if reading is not None:
                notes = [*reading.notes, "the words in brackets were not used"]
                score = min(reading.score, _NO_BRACKETS)
                unused = [part[1:-1].strip() for part in _BRACKETS.findall(phrase)]
                bare = Reading(reading.weights, score, notes, [*reading.ignored, *unused])
                return self._finished(phrase, bare, "synonym")
        english = set(self._index.vocabulary) | self._words.known
        foreign = self._words.foreign(phrase, english)
        if foreign is not None:
            return self._foreign(phrase, *foreign)
        repaired = self._repaired(tokens) if len(tokens) <= MAX_WORDS else None
        if repaired is not None:
            return self._finished(phrase, repaired, "fuzzy")
        return self._none(phrase, "")

    def _repaired(self, tokens: Sequence[str]) -> Reading | None:
        """A misspelt phrase, or the understood part of one."""
        fixed = mended(tokens, self._words, self._index.vocabulary, self._index.phrases)
        reading = self._grammar.read(fixed[0]) if fixed else None
        if fixed is not None and reading is not None:
            return Reading(reading.weights, reading.score * _MENDED, fixed[1] + reading.notes)
        # A mended word is believed only when all of the phrase makes sense with it.
        return self._partial(tokens)

    def _partial(self, tokens: Sequence[str]) -> Reading | None:
        """The part of a phrase that is understood: its last words if possible, the longest run."""
        unknown = [
            t for t in tokens if t not in self._index.vocabulary and t not in self._words.known
        ]
        if len(unknown) > 2 or len(tokens) < 2:
            return None
        for start, end in sorted(spans(len(tokens)), key=lambda span: span[1] < len(tokens)):
            part = tokens[start:end]
            if end - start == len(tokens) or self._grammar.only_filler(part):
                continue
            ignored = [*tokens[:start], *tokens[end:]]
            if sum(t not in self._words.stop for t in ignored) > _MOST_IGNORED:
                continue
            reading = self._grammar.read(part)
            if reading is None or self._grammar.is_everything(reading):
                continue
            note = f"only '{' '.join(part)}' was understood, not '{' '.join(ignored)}'"
            score = _PARTIAL if end == len(tokens) else _PARTIAL - 0.1
            unused = [t for t in ignored if t not in self._words.stop]
            return Reading(reading.weights, reading.score * score, [note, *reading.notes], unused)
        return None

    def _by_meaning(self, phrase: str) -> Match:
        with self._encoding:
            return self._meant(phrase)

    def _meant(self, phrase: str) -> Match:
        matcher = self._meaning_matcher()
        if matcher is None:
            return self._unknown(phrase, "")
        try:
            closest = matcher.closest(" ".join(self._words.tokens(phrase)))
        except EngineError as error:
            self._encoder_wanted = None
            self._meaning = None
            return self._unknown(phrase, f"; {error}")
        names = ", ".join(closest.names)
        if not closest.is_close:
            note = f"nothing close; the nearest are {names} (likeness {closest.cosine:.2f})"
            return replace(self._none(phrase, note), nearest=closest.names)
        note = f"not in the vocabulary, read by its meaning (likeness {closest.cosine:.2f})"
        return self._finished(phrase, Reading(closest.weights, closest.cosine, [note]), "meaning")

    def _unknown(self, phrase: str, more: str) -> Match:
        """Nothing was found and there is no encoder: names that are spelt alike, if any."""
        names = [*self._index.concept_names, *self._index.names.values()]
        alike = spelt_alike(" ".join(self._words.tokens(phrase)), names)
        hint = f"; spelt alike are {', '.join(alike)}" if alike else ""
        note = f"nothing close was found in the vocabulary{hint}{more}"
        return replace(self._none(phrase, note), nearest=alike)

    def _meaning_matcher(self) -> MeaningMatcher | None:
        if self._meaning is None and self._encoder_wanted is not None:
            wanted = self._encoder_wanted
            encoder = available_encoder() if wanted == "auto" else wanted
            self._encoder_wanted = encoder
            if encoder is not None:
                self._meaning = MeaningMatcher(self._index, encoder)
        return self._meaning

    def _foreign(self, phrase: str, language: str, gloss: str) -> Match:
        meant = self._grammar.read(self._words.tokens(gloss)) if gloss else None
        hint = f": did you mean '{gloss}'?" if meant else ""
        note = f"looks like {language}; prompts are understood in English for now{hint}"
        nearest = self._index.closest_names(meant.weights) if meant else ()
        return Match(phrase, (), 0.0, "none", nearest, note)

    def _from_description(self, prompt_class: PromptClass) -> Match | None:
        """Materials of the known phrases in the description, what comes first weighing most."""
        tokens = self._words.tokens(prompt_class.description)
        pooled: Weights = {}
        seen: list[str] = []
        i = 0
        while i < len(tokens):
            for length in range(min(4, len(tokens) - i), 0, -1):
                part = tokens[i : i + length]
                entry = self._index.find(part) if not self._grammar.only_filler(part) else None
                if entry is not None:
                    seen.append(" ".join(part))
                    for material, weight in entry.weights.items():
                        pooled[material] = pooled.get(material, 0.0) + weight / len(seen)
                    i += length - 1
                    break
            i += 1
        if not pooled:
            return None
        told = ", ".join(repr(s) for s in dict.fromkeys(seen))
        note = f"'{prompt_class.name}' was not understood; its description names {told}"
        return self._finished(prompt_class.name, Reading(pooled, _DESCRIBED, [note]), "fuzzy")

    # -- results -----------------------------------------------------------------------------
    def _finished(self, phrase: str, reading: Reading, how: How) -> Match:
        weights = normalised(reading.weights)
        weights = normalised({i: w for i, w in weights.items() if w >= _LEAST_WEIGHT})
        materials = tuple(sorted(weights.items(), key=lambda item: (-item[1], item[0])))
        note = "; ".join(dict.fromkeys(reading.notes))
        nearest = self._index.closest_names(weights)
        ignored = tuple(dict.fromkeys(filter(None, reading.ignored)))
        return Match(phrase, materials, reading.score, how, nearest, note, ignored)

    def _none(self, phrase: str, note: str) -> Match:
        return Match(phrase, (), 0.0, "none", (), note)


@lru_cache(maxsize=1)
def default_matcher() -> Matcher:
    """Matches with the materials shipped with the plugin; made once, as is its sentence encoder."""
    return Matcher(default_library())


def shared_materials(
    matches: Iterable[Match], names: Mapping[str, str] | None = None, same: float = SAME
) -> list[Shared]:
    """Pairs of classes that spectra cannot tell apart, because they mean the same materials.

    Parameters
    ----------
    matches : iterable of Match
        One a class.
    names : mapping of material id to name, optional
        For the sentence; without it names come from the matches.
    same : float
        Overlap (sum of the smaller of the two weights, 0..1) from which a pair is reported.
    """
    known = [m for m in matches if m.materials]
    found = []
    for i, first in enumerate(known):
        for second in known[i + 1 :]:
            ours, theirs = dict(first.materials), dict(second.materials)
            common = {k: min(w, theirs[k]) for k, w in ours.items() if k in theirs}
            overlap = sum(common.values())
            if overlap < same:
                continue
            ranked = sorted(common, key=lambda k: (-common[k], k))[:3]
            told = [names[k] for k in ranked if k in names] if names else list(first.nearest)
            sentence = (
                f"{first.phrase!r} and {second.phrase!r} both mean {', '.join(told)}; "
                "they cannot be told apart by spectra: merge them or use more specific words."
            )
            found.append(Shared(first.phrase, second.phrase, tuple(ranked), overlap, sentence))
    return found
