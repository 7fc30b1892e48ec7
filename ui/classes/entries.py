"""What the list of classes is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple, Tuple

#: What the meaning of a class depends on: its name and its synonyms.
Words = Tuple[str, Tuple[str, ...]]


class Column(IntEnum):
    """Columns of the table, in the order of the drawing."""

    VALUE, COLOR, NAME, PROMPTS, MAPS_TO, DESCRIPTION = range(6)


@dataclass(frozen=True)
class ClassEntry:
    """One class.

    Attributes
    ----------
    value : int
        Its value in class maps, 1..65535.
    name : str
        To the letter as the user wrote it.
    color : str
        ``#rrggbb``.
    prompts : tuple of str
        Synonyms.
    description : str
        Longer text, may be empty.
    automatic_color : bool
        Whether the program chose the colour and may choose better when it knows more.
    """

    value: int
    name: str
    color: str
    prompts: Tuple[str, ...] = ()
    description: str = ""
    automatic_color: bool = False

    @property
    def words(self) -> Words:
        """What the meaning of the class depends on."""
        return (self.name, self.prompts)


class Meaning(NamedTuple):
    """What the engine takes a class for.

    ``materials`` are labels with weights; ``problem`` is one sentence, or "" where all is well;
    ``nearest`` are labels that the user may have meant; ``ignored`` are words without a meaning.
    """

    materials: Tuple[Tuple[str, float], ...] = ()
    problem: str = ""
    nearest: Tuple[str, ...] = ()
    ignored: Tuple[str, ...] = ()
