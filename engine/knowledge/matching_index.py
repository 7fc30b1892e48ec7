"""Every word and phrase that stands for materials: names, synonyms, broader concepts."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from .matching_words import KNOWLEDGE, Words

Weights = dict[str, float]


class MaterialLike(Protocol):
    """What matching needs to know of a material."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def synonyms(self) -> Sequence[str]: ...
    @property
    def description(self) -> str: ...
    @property
    def category(self) -> str: ...


class LibraryLike(Protocol):
    """What matching needs of a material library."""

    @property
    def materials(self) -> Sequence[MaterialLike]: ...


class Entry(NamedTuple):
    """What one phrase stands for."""

    weights: Mapping[str, float]
    is_name: bool  # the phrase is the name of a concept or material, not a synonym


class Index:
    """Phrases in normal form -> weighted materials.

    Where a phrase occurs twice, names of concepts come before names of materials, those before
    synonyms of concepts, those before ``synonyms.json``, that before the short synonyms in the
    material files: the broader reading of a common word is the one a map maker means ("asphalt"
    is new and old asphalt).

    Materials named in the data but absent from ``library`` are left out, so that a smaller
    library works too.
    """

    def __init__(self, library: LibraryLike, words: Words, folder: Path = KNOWLEDGE) -> None:
        self.names: dict[str, str] = {m.id: m.name for m in library.materials}
        self.categories: dict[str, str] = {m.id: m.category for m in library.materials}
        self._library, self._words = library, words
        self._entries: dict[tuple[str, ...], Entry] = {}
        concepts = _read(folder / "concepts.json")["concepts"]
        self._concepts: dict[str, dict[str, Any]] = {c["id"]: c for c in concepts}
        self.weights: dict[str, Weights] = {c: self._expanded(c) for c in self._concepts}
        synonyms: dict[str, list[str]] = _read(folder / "synonyms.json")["materials"]
        single: dict[str, Weights] = {i: {i: 1.0} for i in self.names}
        for key, concept in self._concepts.items():
            self._add(concept["name"], self.weights[key], True)
        for m in library.materials:
            self._add(m.name, single[m.id], True)
        for key, concept in self._concepts.items():
            for phrase in concept["synonyms"]:
                self._add(phrase, self.weights[key], False)
        for material, phrases in synonyms.items():
            for phrase in phrases if material in single else ():
                self._add(phrase, single[material], False)
        for m in library.materials:
            for phrase in m.synonyms:
                self._add(phrase, single[m.id], False)
        # "snow ice" and "SnowIce" are "snow and ice", unless they already mean something else.
        for tokens, entry in list(self._entries.items()):
            if "and" in tokens:
                self._entries.setdefault(tuple(t for t in tokens if t != "and"), entry)

    def find(self, tokens: Sequence[str]) -> Entry | None:
        """The entry of exactly these words, also run together or in another order."""
        key = tuple(tokens)
        if key in self._entries:
            return self._entries[key]
        if not key:
            return None
        joined = self._joined.get("".join(key))
        if joined is not None:
            return self._entries[joined]
        shuffled = self._sorted.get(tuple(sorted(key))) if len(key) > 1 else None
        return self._entries[shuffled] if shuffled is not None else None

    @cached_property
    def vocabulary(self) -> Counter[str]:
        """Words of all phrases and how many phrases each is in."""
        return Counter(token for key in self._entries for token in set(key))

    @property
    def concept_names(self) -> list[str]:
        """Names of the broader concepts."""
        return [c["name"] for c in self._concepts.values()]

    @property
    def phrases(self) -> Mapping[tuple[str, ...], Entry]:
        """All phrases, in order of precedence."""
        return self._entries

    def texts(self) -> list[tuple[str, Weights]]:
        """Names and descriptions, for comparing meanings."""
        out = [(c["name"], self.weights[key]) for key, c in self._concepts.items()]
        for m in self._library.materials:
            out.append((m.name, {m.id: 1.0}))
        return [(text, weights) for text, weights in out if weights]

    def closest_names(self, weights: Mapping[str, float], count: int = 3) -> tuple[str, ...]:
        """Names of the heaviest materials."""
        ranked = sorted(weights, key=lambda i: (-weights[i], i))
        return tuple(self.names[i] for i in ranked[:count])

    def _add(self, phrase: str, weights: Weights, is_name: bool) -> None:
        key = self._words.plain(phrase)
        if key and weights and key not in self._entries:
            self._entries[key] = Entry(weights, is_name)

    @cached_property
    def _joined(self) -> dict[str, tuple[str, ...]]:
        table: dict[str, tuple[str, ...]] = {}
        for key in self._entries:
            table.setdefault("".join(key), key)
        return table

    @cached_property
    def _sorted(self) -> dict[tuple[str, ...], tuple[str, ...]]:
        table: dict[tuple[str, ...], tuple[str, ...]] = {}
        for key in self._entries:
            if len(key) > 1:
                table.setdefault(tuple(sorted(key)), key)
        return table

    def _expanded(self, concept: str, above: tuple[str, ...] = ()) -> Weights:
        """Weights of a concept in materials only, sum 1; ``@id`` in the data is another concept."""
        if concept in above:
            raise ValueError(f"concepts.json: {' -> '.join((*above, concept))} goes in a circle")
        weights: Weights = {}
        for part, share in self._concepts[concept]["materials"].items():
            if part.startswith("@"):
                for material, inner in self._expanded(part[1:], (*above, concept)).items():
                    weights[material] = weights.get(material, 0.0) + share * inner
            elif part in self.names:
                weights[part] = weights.get(part, 0.0) + share
        return normalised(weights)


def normalised(weights: Mapping[str, float]) -> Weights:
    """Positive weights with sum 1 (empty when there are none)."""
    total = sum(w for w in weights.values() if w > 0)
    return {i: w / total for i, w in weights.items() if w > 0} if total > 0 else {}


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))
