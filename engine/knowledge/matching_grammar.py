"""Reading a phrase of known words: modifiers, "and", "with", "without", "not"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from .matching_index import Index, Weights, normalised
from .matching_words import Words

#: Score of a reading by its least certain step.
EXACT, SYNONYM, MODIFIED, JOINED, COMPLEMENT = 1.0, 0.95, 0.9, 0.85, 0.5
#: Share of the first part in "X with Y", "X on Y", "X covered Y".
_MAIN_SHARE = 0.75
_MAX_DEPTH = 5
#: Longer phrases are sentences, not names; they are left to the sentence encoder.
MAX_WORDS = 20
#: Phrases tried for one prompt; real ones need fewer than 100, a pile of joiners has no end.
_MOST_READS = 400
_EVERYTHING = "everything_else"


@dataclass
class Reading:
    """Weighted materials, how sure the reading is, what the user should know, unused words."""

    weights: Weights
    score: float
    notes: list[str] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)


class Grammar:
    """Reads phrases whose every word is known."""

    def __init__(self, index: Index, words: Words) -> None:
        self._index, self._words = index, words
        self._read: dict[tuple[str, ...], Reading | None] = {}

    def begin(self) -> None:
        """Forget what was read for the prompt before."""
        self._read = {}

    def read(self, tokens: Sequence[str], depth: int = 0) -> Reading | None:
        """What ``tokens`` stand for, or None when a word is unknown or nothing is left."""
        tokens = tuple(tokens)
        if not tokens or len(tokens) > MAX_WORDS or depth > _MAX_DEPTH:
            return None
        if tokens not in self._read:
            if len(self._read) >= _MOST_READS:
                return None
            self._read[tokens] = None  # while it is being read
            self._read[tokens] = self._understood(tokens, depth)
        return self._read[tokens]

    def _understood(self, tokens: tuple[str, ...], depth: int) -> Reading | None:
        found = self._plain(tokens)
        if found is not None:
            return found
        rewritten = self._rewritten(tokens)
        if rewritten != tokens:
            return self.read(rewritten, depth + 1)
        rules = (
            self._negated,
            self._less,
            self._listed,
            self._joined,
            self._related,
            self._modified,
            self._compound,
        )
        for rule in rules:
            found = rule(tokens, depth)
            if found is not None and found.weights:
                return found
        return None

    def only_describes(self, tokens: Sequence[str]) -> bool:
        """Whether there are adjectives only, such as 'dark red'."""
        return all(t in self._words.modifiers or t in self._words.filler for t in tokens)

    def only_filler(self, tokens: Sequence[str]) -> bool:
        """Whether the words say nothing about a material by themselves."""
        return all(t in self._words.filler or t in self._words.containers for t in tokens)

    def is_everything(self, reading: Reading) -> bool:
        """Whether this is the class of whatever is left."""
        return reading.weights == self._index.weights.get(_EVERYTHING)

    def _plain(self, tokens: Sequence[str]) -> Reading | None:
        entry = self._index.find(tokens)
        if entry is None:
            return None
        return Reading(dict(entry.weights), EXACT if entry.is_name else SYNONYM)

    def _rewritten(self, tokens: tuple[str, ...]) -> tuple[str, ...]:
        for old, new in self._words.rewrites:
            for i in range(len(tokens) - len(old) + 1):
                if tokens[i : i + len(old)] == old:
                    rest = tokens[:i] + tokens[i + len(old) :]
                    # What described the phrase from behind ("grass in shade") goes before it.
                    return (*new, *rest) if rest else tokens
        return tokens

    # -- rules, in order ---------------------------------------------------------------------
    def _negated(self, tokens: tuple[str, ...], depth: int) -> Reading | None:
        """'not water', 'non forest': everything but that."""
        first, rest = tokens[0], tokens[1:]
        if first not in self._words.negators and first.startswith("non") and len(first) > 6:
            first, rest = "non", (first[3:], *rest)
        if first not in self._words.negators or not rest:
            return None
        inner = self.read(rest, depth + 1)
        everything = self._index.weights.get(_EVERYTHING, {})
        if inner is None:
            return None
        left = {i: w for i, w in everything.items() if i not in inner.weights}
        note = f"'{' '.join(tokens)}' is read as everything except '{' '.join(rest)}'"
        return Reading(normalised(left), COMPLEMENT, [*inner.notes, note])

    def _less(self, tokens: tuple[str, ...], depth: int) -> Reading | None:
        """'village without trees', 'snow free ground', 'treeless plain': one less the other."""
        without = self._words.joiners["without"]
        for i, word in enumerate(tokens):
            if word in without and 0 < i < len(tokens) - 1:
                return self._minus(tokens[:i], tokens[i + 1 :], depth)
            if word == "free" and 0 < i < len(tokens) - 1:
                return self._minus(tokens[i + 1 :], tokens[:i], depth)
        if tokens[0].endswith("less") and len(tokens) > 1 and len(tokens[0]) > 6:
            return self._minus(tokens[1:], (tokens[0][:-4],), depth)
        return None

    def _minus(self, kept: Sequence[str], taken: Sequence[str], depth: int) -> Reading | None:
        main, less = self.read(kept, depth + 1), self.read(taken, depth + 1)
        if main is None or less is None:
            return None
        left = normalised({i: w for i, w in main.weights.items() if i not in less.weights})
        if not left:
            return None
        note = f"'{' '.join(taken)}' is left out of '{' '.join(kept)}'"
        return Reading(left, min(main.score, less.score, JOINED), main.notes + less.notes + [note])

    def _listed(self, tokens: tuple[str, ...], depth: int) -> Reading | None:
        """'forest, deciduous' and 'roof, red' are one thing, 'snow, ice' the known pair."""
        if "," not in tokens:
            return None
        closed = tuple(t for t in tokens if t != ",")
        anded = tuple("and" if t == "," else t for t in tokens)
        found = self._plain(closed) or self._plain(anded)
        after = tokens[tokens.index(",") + 1 :]
        describes = self.only_describes(after)
        if found is None and describes:
            found = self._modified(closed, depth)
        return found

    def _joined(self, tokens: tuple[str, ...], depth: int) -> Reading | None:
        """'grass and trees', 'dry or green grass': equal shares."""
        conjunctions = self._words.joiners["and"]
        parts: list[tuple[str, ...]] = [()]
        for token in tokens:
            if token in conjunctions:
                parts.append(())
            else:
                parts[-1] = (*parts[-1], token)
        parts = [p for p in parts if p and not all(t in self._words.stop for t in p)]
        if len(parts) == 1 and parts[0] != tokens:
            return self.read(parts[0], depth + 1)
        if len(parts) < 2:
            return None
        readings = [self._part(part, parts[-1], depth) for part in parts]
        if any(r is None for r in readings):
            return None
        known = [r for r in readings if r is not None]
        mixed: Weights = {}
        for reading in known:
            for i, w in reading.weights.items():
                mixed[i] = mixed.get(i, 0.0) + w / len(known)
        notes = [note for reading in known for note in reading.notes]
        return Reading(mixed, min(JOINED, *(r.score for r in known)), notes)

    def _part(self, part: tuple[str, ...], last: tuple[str, ...], depth: int) -> Reading | None:
        """One part of a conjunction; in 'dry and green grass' it borrows the last word."""
        describes = self.only_describes(part)
        borrowed = (*part, last[-1]) if part != last else part
        order = (borrowed, part) if describes else (part, borrowed)
        for tokens in order:
            found = self.read(tokens, depth + 1)
            if found is not None:
                return found
        return None

    def _related(self, tokens: tuple[str, ...], depth: int) -> Reading | None:
        """'field of wheat', 'grass with shrubs', 'moss covered rock', 'snow on roof'."""
        joiners = self._words.joiners
        for i, token in enumerate(tokens):
            left, right = tokens[:i], tokens[i + 1 :]
            if token in joiners["covered"]:
                if right and right[0] in joiners["with"] | joiners["on"]:
                    left, right = right[1:], left  # 'rock covered with moss'
                return self._covered(left, right, depth)
            if token in joiners["of"] and left and right:
                if self.only_filler(left):
                    return self.read(right, depth + 1)
                return self._mixed(left, right, depth)
            if token in joiners["with"] | joiners["on"] and left and right:
                return self._mixed(left, right, depth)
        return None

    def _covered(self, by: tuple[str, ...], what: tuple[str, ...], depth: int) -> Reading | None:
        """What is on top counts most, unless it is what the thing is made of ('slate roof')."""
        below = self.read(what, depth + 1) if what else None
        if below is not None and all(t in self._words.modifiers for t in by):
            return self._apply(by, below)
        return self._mixed(by, what, depth)

    def _mixed(self, left: tuple[str, ...], right: tuple[str, ...], depth: int) -> Reading | None:
        main, other = self.read(left, depth + 1), self.read(right, depth + 1)
        if main is not None and (other is None or main.weights == other.weights):
            return main if other is not None or self.only_filler(right) else None
        if main is None or other is None:
            return other if other is not None and self.only_filler(left) else None
        weights: Weights = {i: _MAIN_SHARE * w for i, w in main.weights.items()}
        for i, w in other.weights.items():
            weights[i] = weights.get(i, 0.0) + (1 - _MAIN_SHARE) * w
        return Reading(weights, min(main.score, other.score, JOINED), main.notes + other.notes)

    def _modified(self, tokens: tuple[str, ...], depth: int) -> Reading | None:
        """'dark wet soil', 'dense forest area': a known phrase and known adjectives."""
        content = tuple(t for t in tokens if t not in self._words.stop)
        for candidate in dict.fromkeys((tokens, content)):
            for start, end in spans(len(candidate)):
                outside = candidate[:start] + candidate[end:]
                if not self.only_describes(outside):
                    continue
                found = self._plain(candidate[start:end])
                if found is not None:
                    return self._apply(outside, found)
        return None

    def _compound(self, tokens: tuple[str, ...], depth: int) -> Reading | None:
        """'wheat plants', 'limestone rock': a noun after one of its own kinds adds nothing."""
        for i in range(len(tokens) - 1, 0, -1):
            kind, broad = self._plain(tokens[:i]), self._plain(tokens[i:])
            if kind is None or broad is None:
                continue
            categories = {self._index.categories[m] for m in broad.weights}
            heaviest = max(kind.weights, key=lambda m: kind.weights[m])
            if self._index.categories[heaviest] in categories:
                return Reading(kind.weights, JOINED, kind.notes)
        return None

    def _apply(self, adjectives: Sequence[str], found: Reading) -> Reading:
        weights, notes, score = found.weights, list(found.notes), found.score
        # The adjective nearest to the noun first: 'burnt dry grass' is dry grass that burnt.
        for word in reversed(adjectives):
            if word not in self._words.modifiers:
                continue
            changed = self._modify(weights, word)
            if changed == weights:
                notes.append(f"'{word}' makes no difference here")
            weights, score = changed, min(score, MODIFIED)
        return Reading(weights, score, notes)

    def _modify(self, weights: Weights, word: str) -> Weights:
        out: Weights = {}
        for material, weight in weights.items():
            share, target = 0.0, {}
            for rule in self._words.modifiers[word]:
                on = rule["on"]
                if material in on or self._index.categories[material] in on:
                    present = {i: w for i, w in rule["to"].items() if i in self._index.names}
                    share, target = (rule["share"] if present else 0.0), normalised(present)
                    break
            out[material] = out.get(material, 0.0) + weight * (1 - share)
            for i, w in target.items():
                out[i] = out.get(i, 0.0) + weight * share * w
        return normalised(out)


def spans(count: int) -> Iterator[tuple[int, int]]:
    """(start, end) of all runs of words, longest first, later ones before earlier ones.

    English puts the noun last, so of two runs of one length the later one says more.
    """
    for length in range(count, 0, -1):
        for start in range(count - length, -1, -1):
            yield start, start + length
