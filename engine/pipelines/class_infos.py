"""Values, names and colours of a map's classes."""

from __future__ import annotations

from collections.abc import Sequence

from ..knowledge.library import default_library
from ..knowledge.matching import Match
from ..output import ClassInfo
from ..output.colors import assign_colors
from .evidence import Evidence


def class_infos(evidence: Evidence) -> tuple[ClassInfo, ...]:
    """The classes of a run; colours the user left open suit what the classes are made of."""
    classes = evidence.prompts.classes
    hints = [one.name for one in classes]
    if evidence.knowledge:
        hints = heaviest_hints(evidence.knowledge.matches)
    colors = assign_colors([one.color for one in classes], hints)
    return tuple(
        ClassInfo(one.value, one.name, color) for one, color in zip(classes, colors, strict=True)
    )


def heaviest_hints(matches: Sequence[Match]) -> list[str]:
    """What colours of classes are chosen by: category and name of the heaviest material.

    Of a class that means no material, its own words.
    """
    library = default_library()
    heaviest = [library[match.materials[0][0]] if match.materials else None for match in matches]
    return [
        f"{material.category} {material.name}" if material else match.phrase
        for match, material in zip(matches, heaviest, strict=True)
    ]
