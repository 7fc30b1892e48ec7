"""Descriptions of classes from the libraries that come with the program.

General libraries (``prompts/libraries/*.prompts.json``) describe what holds of a land cover or
material anywhere. Those of well-known scenes (``prompts/libraries/scenes/``) describe the classes
of one scene, some of them as they are there and then only.

A wrong description is worse than none: only the same word is taken for the same thing, and where a
word belongs to classes of different names, none of them is described by it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ..errors import PromptError
from .promptset import PromptClass, PromptSet
from .words import word_key, words_of

FOLDER = Path(__file__).resolve().parents[2] / "prompts" / "libraries"
_SUFFIX = ".prompts.json"
#: Scenes whose words are true of that place and season: their "Corn" is young, their "Scrub" that
#: of Florida. The others are asked first, by synonyms too; after that these only know words of two
#: parts, such as "Corn-notill", unless they are asked for.
_LOCAL = ("indian_pines", "kennedy_space_center", "salinas")


@dataclass(frozen=True)
class Description:
    """What a library says of a class.

    Attributes
    ----------
    text : str
        One to three sentences.
    library : str
        Title of the library.
    matched : str
        The library's word that was found: the name of its class, or a synonym.
    name : str
        The library's name of the class.
    """

    text: str
    library: str
    matched: str
    name: str


@dataclass(frozen=True)
class _Library:
    """A library with its classes by the keys of their names, and of their synonyms."""

    stem: str
    title: str
    names: dict[str, PromptClass]
    synonyms: dict[str, tuple[tuple[PromptClass, str], ...]]


@dataclass(frozen=True)
class _Group:
    """Libraries that are asked together."""

    libraries: tuple[_Library, ...]
    only_compounds: bool = False


def titles() -> tuple[str, ...]:
    """Titles of all libraries in the order they are asked in.

    Raises
    ------
    PromptError
        A library is broken; it is named.
    """
    return tuple(library.title for library in _libraries())


def describe(name: str, synonyms: Sequence[str] = (), *, library: str = "") -> Description | None:
    """What the libraries say of a class, or None.

    Words are the same whatever their case, blanks, hyphens, underscores and a plural s. Asked in
    this order, the first that knows wins: the name among names of classes; the name among
    synonyms; then each of ``synonyms`` likewise. A synonym counts only where all libraries that
    have it mean classes of the same name, and ``synonyms`` only where they mean one thing.
    Libraries are asked in the order of :func:`titles`, those of one place and season last.

    Parameters
    ----------
    name : str
    synonyms : sequence of str
        Other words of the user for the class.
    library : str
        Title or file name of a library that is asked before all others.

    Raises
    ------
    PromptError
        There is no such library, or one that comes with the program is broken.
    """
    groups = _groups(library)
    found = _of_word(name, groups)
    if found is not None:
        return found
    # Different things among the user's synonyms ("sealed: road, roof") are parts of the class.
    of_synonyms = [d for d in (_of_word(word, groups) for word in synonyms) if d is not None]
    return of_synonyms[0] if len({word_key(d.name) for d in of_synonyms}) == 1 else None


def describe_all(
    classes: Sequence[tuple[str, Sequence[str]]], *, library: str = ""
) -> tuple[Description | None, ...]:
    """What the libraries say of every class of a set, each something else.

    The library whose set of classes this is, if it is one, is asked first: so "Corn" beside
    "Corn-notill" is the one of that scene. Where two classes would get the same text, which would
    make them the same to a text encoder, only one that is called so keeps it.

    Parameters
    ----------
    classes : sequence of (name, synonyms)
    library : str
        Title or file name of a library to ask first instead.

    Returns
    -------
    tuple of Description or None
        One a class, in their order.

    Raises
    ------
    PromptError
        There is no such library.
    """
    chosen = library or _best(tuple(name for name, _ in classes))
    found = [describe(name, synonyms, library=chosen) for name, synonyms in classes]
    owners: dict[str, list[int]] = {}
    for number, description in enumerate(found):
        if description is not None:
            owners.setdefault(description.text, []).append(number)
    kept: list[Description | None] = [None] * len(found)
    for numbers in owners.values():
        named = [n for n in numbers if _called_so(classes[n][0], found[n])]
        keeps = numbers if len(numbers) == 1 else named
        if len(keeps) == 1:
            kept[keeps[0]] = found[keeps[0]]
    return tuple(kept)


def _called_so(name: str, description: Description | None) -> bool:
    return description is not None and word_key(name) == word_key(description.name)


def _best(names: Sequence[str]) -> str:
    """File name of the library these classes are of: most of them, and half of its own or more.

    Common words alone ("corn, wheat, oats") are not enough to tell a scene.
    """
    keys = {word_key(name) for name in names}
    scores = {}
    for library in _libraries():
        common = len(keys & library.names.keys())
        if 2 * common > len(keys) and 2 * common >= len(library.names):
            scores[library.stem] = (common, common / len(library.names))
    return max(scores, key=lambda stem: scores[stem], default="")


def _of_word(word: str, groups: Sequence[_Group]) -> Description | None:
    """What the first group of libraries that knows a word says of it."""
    key = word_key(word)
    for group in groups:
        if not key or (group.only_compounds and len(words_of(word)) < 2):
            continue
        for library in group.libraries:
            if key in library.names:
                named = library.names[key]
                return Description(named.description, library.title, named.name, named.name)
        known = [
            Description(one.description, library.title, synonym, one.name)
            for library in group.libraries
            for one, synonym in library.synonyms.get(key, ())
        ]
        if len({word_key(description.name) for description in known}) == 1:
            return known[0]
    return None


def _groups(preferred: str) -> list[_Group]:
    """Libraries in the order they are asked: the preferred one, those true anywhere, local ones."""
    libraries = _libraries()
    first: tuple[_Library, ...] = ()
    if preferred:
        wanted = word_key(preferred.removesuffix(_SUFFIX))
        first = tuple(
            one for one in libraries if wanted in (word_key(one.title), word_key(one.stem))
        )
        if not first:
            raise PromptError(
                f"There is no library of classes {preferred!r}: expected one of "
                f"{'; '.join(titles())}."
            )
    anywhere = tuple(one for one in libraries if one not in first and one.stem not in _LOCAL)
    local = tuple(one for one in libraries if one not in first and one.stem in _LOCAL)
    return [_Group(first), _Group(anywhere), _Group(local, only_compounds=True)]


@lru_cache(maxsize=1)
def _libraries() -> tuple[_Library, ...]:
    """All libraries: general ones by file name, then scenes by file name."""
    folders = (FOLDER, FOLDER / "scenes")
    files = [path for folder in folders for path in sorted(folder.glob(f"*{_SUFFIX}"))]
    return tuple(_library(path) for path in files)


def _library(path: Path) -> _Library:
    prompts = PromptSet.load(path)
    synonyms: dict[str, tuple[tuple[PromptClass, str], ...]] = {}
    for one in prompts.classes:
        for synonym in one.prompts:
            key = word_key(synonym)
            synonyms[key] = (*synonyms.get(key, ()), (one, synonym))
    names = {word_key(one.name): one for one in prompts.classes if one.description}
    return _Library(path.name.removesuffix(_SUFFIX), prompts.title, names, synonyms)
