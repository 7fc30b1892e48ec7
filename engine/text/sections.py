"""Descriptions of classes from a file: Markdown with a heading a class, or JSON.

::

    ## Water                        {"Water": "Dark beyond 750 nm ...",
                                     "Dry grass": ["First paragraph ...", "Second ..."]}
    Dark beyond 750 nm ...
                                    [{"name": "Water", "description": "Dark beyond ..."}, ...]
    ## Dry grass
    Bright in the near infrared ... {"classes": [{"name": "Water", "description": ...}]}

Answers of language models are read as they come: in a fence of backticks, with a title above,
numbered, bold, or with headings of their own inside a section. What a heading is compared by is in
:mod:`.words`; numbers and the word "class" in front of it do not matter.

Standard library and Python 3.9: QGIS reads such files, too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from ..errors import PromptError
from .markdown import Heading, bold_headings, headings, inside_fence, prose, title
from .promptset import TextKind, clean, read_text, same_name
from .sections_json import Section, from_json, json_text
from .words import listed, quoted, word_key

#: The same as a prompt set's description may have.
MAX_TEXT = 20_000
_FILE = TextKind(
    "file of descriptions",
    "descriptions are a few pages of text",
    "a Markdown file with a heading for each class (*.md), or JSON",
)
_NUMBERED = re.compile(r"(?:class\s+)?#?\d{1,5}\s*[.):\u2013\u2014-]\s*(?=\S)", re.IGNORECASE)
_CLASS = re.compile(r"class\s*[:\u2013\u2014-]\s*(?=\S)", re.IGNORECASE)

Classes = Sequence["tuple[str, Sequence[str]]"]


@dataclass(frozen=True)
class Sections:
    """What a file says of classes.

    Attributes
    ----------
    name : str
        The file's name.
    texts : tuple of str
        One a class, in their order; paragraphs are separated by blank lines. "": nothing.
    missing, unknown : tuple of str
        Classes without a section, and headings that are no class.
    sentences : tuple of str
        What somebody should know of these, and of sections that say the same.
    """

    name: str
    texts: tuple[str, ...]
    missing: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    sentences: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many classes have a text."""
        return sum(map(bool, self.texts))


def read_sections(path: str | Path, classes: Classes) -> Sections:
    """What a file says of classes.

    Parameters
    ----------
    path : str or Path
        Markdown or JSON, whatever its ending; UTF-8, or UTF-16 with a byte-order mark.
    classes : sequence of (name, synonyms)

    Raises
    ------
    PromptError
        One sentence that names the file: it cannot be read, has no section for any class, two
        for one class, or a section longer than :data:`MAX_TEXT` characters.
    """
    path = Path(path)
    return parse_sections(read_text(path, _FILE), classes, path.name)


def parse_sections(text: str, classes: Classes, name: str) -> Sections:
    """The same of text; ``name`` is what sentences call it."""
    text = text.lstrip("\ufeff")
    match = _Matcher(classes)
    data = json_text(text)
    found = from_json(data, name) if data else _from_markdown(text, match)
    if not found:
        example = classes[0][0] if classes else "Water"
        raise PromptError(
            f"{name} has no sections: write a heading for each class, such as '## {example}', and "
            "what it looks like below; or a JSON object with the classes as names."
        )
    return _assigned(found, classes, match, name)


def _assigned(found: Sequence[Section], classes: Classes, match: _Matcher, name: str) -> Sections:
    """The sections by class, or PromptError."""
    texts, headings_of, unknown = [""] * len(classes), [""] * len(classes), []
    for one in found:
        number = match(one.heading)
        if number < 0:
            unknown.append(one.heading)
            continue
        if _is_empty(one.text) and headings_of[number]:
            continue
        if headings_of[number] and not _is_empty(texts[number]):
            raise PromptError(
                f"{name} has two sections for the class {quoted(classes[number][0])}, "
                f"{quoted(headings_of[number])} and {quoted(one.heading)}: make them one."
            )
        if len(one.text) > MAX_TEXT:
            raise PromptError(
                f"The section {quoted(one.heading)} of {name} has {len(one.text):,} characters, "
                f"at most {MAX_TEXT:,} are read: shorten it to a few paragraphs."
            )
        texts[number], headings_of[number] = one.text, one.heading
    # The form that the instructions end with says nothing.
    texts = ["" if _is_empty(text) else text for text in texts]
    names = [one for one, _ in classes]
    if not any(headings_of):
        raise PromptError(
            f"No section of {name} ({listed(unknown)}) is one of the classes ({listed(names)}): "
            "call the sections as the classes are called."
        )
    if not any(texts):
        raise PromptError(
            f"{name} has headings for classes, but no text below them: write a description below "
            f"{quoted(next(filter(None, headings_of)))}."
        )
    missing = tuple(one for one, text in zip(names, texts) if not text)
    return Sections(
        name,
        tuple(texts),
        missing,
        tuple(unknown),
        tuple(_sentences(name, names, texts, missing, unknown)),
    )


def _is_empty(text: str) -> bool:
    return not text.strip(" .\u2026\n")


def _sentences(
    name: str,
    names: Sequence[str],
    texts: Sequence[str],
    missing: Sequence[str],
    unknown: Sequence[str],
) -> list[str]:
    said = []
    if missing:
        said.append(
            f"{name} says nothing of {listed(missing)}: what the prompt set or a library says of "
            "it is read instead, or else its name."
            if len(missing) == 1
            else f"{name} says nothing of {listed(missing)}: what the prompt set or a library "
            "says of them is read instead, or else their names."
        )
    if unknown:
        near = {one: get_close_matches(clean(one), missing, 1) for one in unknown}
        meant = [f"{quoted(near[one][0])} for {quoted(one)}" for one in unknown if near[one]]
        hint = f" (did you mean {' and '.join(meant[:8])}?)" if meant else ""
        what = "is no class and is" if len(unknown) == 1 else "are no classes and are"
        said.append(f"In {name}, {listed(unknown)} {what} not used{hint}.")
    shared = [text for text, count in Counter(filter(None, texts)).items() if count > 1]
    for text in shared:
        same = [one for one, other in zip(names, texts) if other == text]
        said.append(
            f"{name} says the very same of {listed(same)}: words cannot tell these classes apart; "
            "say what sets each apart from the other."
        )
    return said


class _Matcher:
    """Tells which class a heading means."""

    def __init__(self, classes: Classes) -> None:
        names = [name for name, _ in classes]
        # A name with marks of Markdown in it loses them in a heading.
        self._exact = {same_name(title(name)): number for number, name in enumerate(names)}
        self._exact.update({same_name(name): number for number, name in enumerate(names)})
        self._exact.pop("", None)
        by_name = [(word_key(name), number) for number, (name, _) in enumerate(classes)]
        by_synonym = [
            (word_key(word), number) for number, (_, words) in enumerate(classes) for word in words
        ]
        self._tables = (_unique(by_name), _unique(by_synonym))

    def __call__(self, heading: str) -> int:
        """Number of the class; -1: none, or more than one might be meant."""
        for words in _readings(heading):
            if same_name(words) in self._exact:
                return self._exact[same_name(words)]
            for table in self._tables:
                number = table.get(word_key(words), -1)
                if number >= 0:
                    return number
        return -1


def _unique(pairs: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Number by key; -1 where a key is that of two classes."""
    table: dict[str, int] = {}
    for key, number in pairs:
        table[key] = number if table.get(key, number) == number else -1
    table.pop("", None)
    return table


def _readings(heading: str) -> list[str]:
    """What a heading may say, the whole of it first: "3. Water", "Class 3: Water", "Class: Water".

    A bare number means the class that a field of numbers gives the name "class 3".
    """
    whole = heading.strip().rstrip(":").strip(" \"'\u201c\u201d\u2018\u2019\u00ab\u00bb")
    found = [heading, whole]
    for pattern in (_NUMBERED, _CLASS):
        cut = pattern.match(whole)
        if cut:
            found.append(whole[cut.end() :].strip(" \"'\u201c\u201d\u2018\u2019\u00ab\u00bb"))
    if whole.isdigit():
        found.append(f"class {whole}")
    return found


# -- Markdown ----------------------------------------------------------------------------------


def _from_markdown(text: str, match: _Matcher) -> list[Section]:
    found, known = _known(text, match)
    inner, known_inside = _known(inside_fence(text), match)
    if _classes(known_inside) and _classes(known_inside) == _classes(known):
        # What is said before and after an answer in a fence is not part of it.
        found, known = inner, known_inside
    if max(known, default=-1) < 0:
        # Some answer with bold lines instead of headings; others are then paragraphs.
        bold = [one for one in bold_headings(text) if match(one.title) >= 0]
        if bold:
            whole = bold_headings(text, {one.title for one in bold})
            return [Section(one.title, prose(one.lines)) for one in whole]
        return [Section(one.title, prose(one.lines)) for one in found]
    return _grouped(found, known)


def _known(text: str, match: _Matcher) -> tuple[list[Heading], list[int]]:
    """The headings of text, and the class of each (-1: none)."""
    found = headings(text)
    return found, [match(one.title) for one in found]


def _classes(known: Sequence[int]) -> list[int]:
    return [number for number in known if number >= 0]


def _grouped(found: Sequence[Heading], known: Sequence[int]) -> list[Section]:
    """Sections of classes with the headings inside them, and headings that are no class.

    Classes have headings of one level, the one at which most classes are. A heading further
    down belongs to the section it is in, unless it is a class that has no other.
    """
    levels = Counter(one.level for one, number in zip(found, known) if number >= 0)
    level = min(levels, key=lambda one: (-levels[one], one))
    there = {number for one, number in zip(found, known) if number >= 0 and one.level == level}
    sections: list[tuple[str, list[str]]] = []
    inside = False
    for one, number in zip(found, known):
        if number >= 0 and (one.level == level or number not in there):
            sections.append((one.title, list(one.lines)))
            inside = True
        elif one.level > level:
            if inside:
                sections[-1][1].extend(["", one.title, "", *one.lines])
        else:
            # Above the first class it is the title of the whole.
            if one.level == level or (sections and prose(one.lines)):
                sections.append((one.title, list(one.lines)))
            inside = False
    return [Section(heading, prose(lines)) for heading, lines in sections]
