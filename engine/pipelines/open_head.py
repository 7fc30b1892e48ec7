"""Other classes for a trained probe: left out, renamed, or added by words alone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import PromptError
from ..output import ClassInfo
from ..output.colors import assign_colors
from ..text import PromptClass, PromptSet, textform
from ..text.promptset import same_name

Floats = NDArray[np.float32]

_ARROW = "->"
#: A semicolon outside quotes.
_ONE_LINE = re.compile(r';(?=(?:[^"]*"[^"]*")*[^"]*$)')


@dataclass(frozen=True)
class HeadClass:
    """One class of the map that is to be made.

    Attributes
    ----------
    info : ClassInfo
    prompts : tuple of str
    description : str
    trained : int or None
        Which of the model's classes it is; None for one that is only known by words.
    """

    info: ClassInfo
    prompts: tuple[str, ...]
    description: str
    trained: int | None


def trained_classes(metadata: Mapping[str, Any]) -> tuple[HeadClass, ...]:
    """The classes a model was trained for."""
    return tuple(
        HeadClass(
            ClassInfo(int(one["value"]), str(one["name"]), str(one["color"])),
            tuple(one["prompts"]),
            str(one["description"]),
            index,
        )
        for index, one in enumerate(metadata["classes"])
    )


def chosen_classes(text: str, trained: Sequence[HeadClass]) -> tuple[HeadClass, ...]:
    """The classes the user wants instead of those of the model.

    Parameters
    ----------
    text : str
        One class a line, as in a prompt set. A name of the model's keeps that class; ``old -> new``
        keeps it under another name; any other name adds a class by its words. What is not named
        is left out. A prompt set in JSON may be given as well.
    trained : sequence of HeadClass

    Raises
    ------
    PromptError
        The text is no prompt set, or renames a class the model does not have.
    """
    known = {same_name(one.info.name): one for one in trained}
    text, renamed = _renamings(text, known)
    prompts = PromptSet.parse(text)
    taken = [
        known.get(renamed.get(same_name(one.name), same_name(one.name))) for one in prompts.classes
    ]
    twice = [one.info.name for one in taken if one is not None and taken.count(one) > 1]
    if twice:
        raise PromptError(
            f"The model's class '{twice[0]}' is kept twice, under its own and another name: keep "
            "one of the two lines."
        )
    used = {one.info.value for one in taken if one is not None}
    free = (value for value in range(1, 65536) if value not in used)
    colors = assign_colors(
        [
            one.color or (old.info.color if old is not None else "")
            for one, old in zip(prompts.classes, taken, strict=True)
        ],
        [one.name for one in prompts.classes],
    )
    return tuple(
        HeadClass(
            ClassInfo(old.info.value if old is not None else next(free), one.name, color),
            one.prompts or (old.prompts if old is not None else ()),
            one.description or (old.description if old is not None else ""),
            old.trained if old is not None else None,
        )
        for one, old, color in zip(prompts.classes, taken, colors, strict=True)
    )


def _renamings(text: str, known: Mapping[str, HeadClass]) -> tuple[str, dict[str, str]]:
    """The text without renamings, and the old name of each new one, both as keys."""
    if text.lstrip().startswith("{"):
        return text, {}
    if _ARROW not in text:
        return text, {}
    lines, renamed = [], {}
    for line in _lines(text):
        old, arrow, new = (part.strip() for part in line.partition(_ARROW))
        if not arrow:
            lines.append(line)
            continue
        if not old or not new:
            raise PromptError(f"'{line.strip()}' is no renaming: write 'old name -> new name'.")
        said = textform.read(old)[0]
        if same_name(said.name) not in known:
            names = ", ".join(f"'{one.info.name}'" for one in known.values())
            raise PromptError(
                f"The model has no class '{said.name}' that could be renamed: it has {names}."
            )
        lines.append(new)
        renamed[same_name(textform.read(new)[0].name)] = same_name(said.name)
    return "\n".join(lines), renamed


def _lines(text: str) -> list[str]:
    """The lines that say something; those of a text in one line, as prompt sets may be written."""
    lines = [line for line in text.splitlines() if line.strip() and line.lstrip()[0] != "#"]
    return _ONE_LINE.split(lines[0].replace("\\n", ";")) if len(lines) == 1 else lines


def head_vectors(chosen: Sequence[HeadClass], of_trained: Floats, of_added: Floats) -> Floats:
    """Text vectors of the chosen classes: those trained with, and new ones.

    Parameters
    ----------
    chosen : sequence of HeadClass
    of_trained : float32 array, shape (model's classes, text width)
    of_added : float32 array, shape (added classes, text width)
        In the order of the chosen classes.
    """
    new = iter(of_added)
    rows = [next(new) if one.trained is None else of_trained[one.trained] for one in chosen]
    return np.stack(rows).astype(np.float32)


def added_prompts(chosen: Sequence[HeadClass]) -> tuple[PromptClass, ...]:
    """The classes that are only known by words."""
    return tuple(
        PromptClass(one.info.value, one.info.name, one.info.color, one.prompts, one.description)
        for one in chosen
        if one.trained is None
    )


def head_sentences(chosen: Sequence[HeadClass], trained: Sequence[HeadClass]) -> tuple[str, ...]:
    """What became of the model's classes, for log and report."""
    kept = {one.trained for one in chosen}
    dropped = [one.info.name for one in trained if one.trained not in kept]
    added = [one.info.name for one in chosen if one.trained is None]
    names = {one.trained: one.info.name for one in trained}
    renamed = [
        f"{names[one.trained]} is now {one.info.name}"
        for one in chosen
        if one.trained is not None and names[one.trained] != one.info.name
    ]
    lines = []
    if dropped:
        lines.append(f"Left out: {', '.join(dropped)}; their pixels go to the classes that stay.")
    if renamed:
        lines.append(f"Renamed: {'; '.join(renamed)}.")
    if added:
        lines.append(
            f"Added by words alone: {', '.join(added)}. The network has seen no sample of such a "
            "class: check the map there before you trust it."
        )
    return tuple(lines)
