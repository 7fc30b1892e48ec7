"""Classes from and to files and pasted text, in the forms the engine reads; no widget."""

from __future__ import annotations

import os
from typing import List, NamedTuple, Sequence

from ...engine.text.promptset import PromptClass, PromptSet, clean, unfinished_classes
from ...engine.text.textform import Line, split_prompts, write
from .class_list import ClassEntry, ClassList
from .colours import next_color

__all__ = ["JSON_ENDING", "PromptSet", "split_prompts"]

JSON_ENDING = ".prompts.json"


class Imported(NamedTuple):
    """The classes of a file and what the file calls itself."""

    title: str
    entries: List[ClassEntry]


def read_file(path: str) -> Imported:
    """The classes of a ``*.prompts.json`` or text file, with their own values.

    Raises
    ------
    PromptError
        One sentence that names the file and what is wrong.
    """
    found = PromptSet.load(path)
    title = found.title or os.path.basename(path)
    return Imported(title, entries_of(found.classes))


def write_file(path: str, classes: ClassList) -> str:
    """Write the classes, as text when the name ends with ``.txt``; returns the path used.

    Raises
    ------
    PromptError
        The classes are no prompt set yet, the text form cannot hold them, or the disk refused.
    """
    if not path.lower().endswith((".json", ".txt")):
        path += JSON_ENDING
    classes.prompt_set().save(path)
    return path


def read_pasted(text: str) -> List[ClassEntry]:
    """The classes of pasted text: one class a line, or JSON; one class is enough.

    Raises
    ------
    PromptError
        One sentence.
    """
    return entries_of(unfinished_classes(text))


def text_of(entries: Sequence[ClassEntry]) -> str:
    """Classes as text, one a line; values and descriptions are left out."""
    named = [entry for entry in entries if clean(entry.name)]
    lines = [Line(clean(one.name), tuple(map(clean, one.prompts)), one.color) for one in named]
    return write(lines) if lines else ""


def entries_of(found: Sequence[PromptClass], beside: Sequence[ClassEntry] = ()) -> List[ClassEntry]:
    """Entries of the list; colours that were left open are chosen unlike the others."""
    colors = [entry.color for entry in beside] + [one.color for one in found if one.color]
    entries = []
    for one in found:
        color = one.color
        if not color:
            color = next_color(colors)
            colors.append(color)
        entries.append(
            ClassEntry(one.value, one.name, color, one.prompts, one.description, not one.color)
        )
    return entries


def appended(classes: ClassList, entries: Sequence[ClassEntry]) -> List[ClassEntry]:
    """``entries`` as they can be added to the list: values of their own, and colours, where the
    program chose them, unlike those that are there.
    """
    added: List[ClassEntry] = []
    for entry in entries:
        color = "" if entry.automatic_color else entry.color
        added.append(
            classes.new_entry(entry.name, entry.prompts, color, entry.description, beside=added)
        )
    return added
