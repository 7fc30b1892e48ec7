"""Values, names and colours of a map's classes."""

from __future__ import annotations

from ..knowledge.library import default_library
from ..output import ClassInfo
from ..output.colors import assign_colors
from .evidence import Evidence


def class_infos(evidence: Evidence) -> tuple[ClassInfo, ...]:
    """The classes of a run; colours the user left open suit what the classes are made of."""
    classes = evidence.prompts.classes
    hints = [one.name for one in classes]
    if evidence.knowledge:
        library = default_library()
        heaviest = [library[match.materials[0][0]] for match in evidence.knowledge.matches]
        hints = [f"{material.category} {material.name}" for material in heaviest]
    colors = assign_colors([one.color for one in classes], hints)
    return tuple(
        ClassInfo(one.value, one.name, color) for one, color in zip(classes, colors, strict=True)
    )
