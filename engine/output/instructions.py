"""Instructions with which a language model elsewhere describes the classes: plain text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape


@dataclass(frozen=True)
class AskedClass:
    """A class that is to be described.

    Attributes
    ----------
    name : str
    words : tuple of str
        Synonyms.
    meaning : str
        What the user says of it already; may be empty.
    others : tuple of str
        Classes it is to be told apart from.
    """

    name: str
    words: tuple[str, ...] = ()
    meaning: str = ""
    others: tuple[str, ...] = ()


def instructions(
    sensor: Sequence[str], features: Sequence[str], classes: Sequence[AskedClass], pixel: str
) -> str:
    """The instructions for all classes, which ask for an answer that ``text.sections`` reads.

    Parameters
    ----------
    sensor : sequence of str
        Lines on the bands.
    features : sequence of str
        What can be seen at these wavelengths.
    classes : sequence of AskedClass
    pixel : str
        The size of a pixel on the ground; "" where that is not known.
    """
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        # By the template's ending: this one is text, in which a name stands as it is.
        autoescape=select_autoescape(),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    template = environment.get_template("instructions.txt")
    text = template.render(sensor=sensor, features=features, classes=classes, pixel=pixel)
    return text.rstrip() + "\n"
