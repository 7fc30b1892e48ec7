"""The settings of a classification as fields: limits and choices from the job, words from the
Processing algorithm, so that each exists once.
"""

from __future__ import annotations

import dataclasses
from typing import Any, Dict, List, NamedTuple, Tuple

from ...engine import jobs
from ...i18n import tr

#: Settings by the part of the panel they stand in.
REFINEMENT = ("REFINE", "NETWORK", "PRESET", "REFINE_OPTIONS")
RESULT = ("REJECT_BELOW", "SEED")
CLIP = (
    "CLIP_MODEL",
    "CLIP_WEIGHTS",
    "VARIANT",
    "UPSAMPLER",
    "TEMPLATES",
    "SCALES",
    "CROP",
    "STRIDE",
    "RED",
    "GREEN",
    "BLUE",
    "PRECISION",
)
#: Only with the refinement ``special``.
SPECIAL = ("NETWORK", "PRESET", "REFINE_OPTIONS")
_BANDS = ("RED", "GREEN", "BLUE")


class Setting(NamedTuple):
    """One setting: kind is "choice", "int", "float" or "text"."""

    name: str
    label: str
    help: str
    kind: str
    default: Any
    choices: Tuple[str, ...] = ()
    minimum: float = 0
    maximum: float = 0


def settings_of(names: Tuple[str, ...]) -> List[Setting]:
    """The settings called ``names``, as parameters of *Classify with text prompts*."""
    # Here and not above: algorithms are only needed once the dock is made.
    from ...processing_provider.classify_with_text_prompts import (
        ClassifyWithTextPromptsAlgorithm,
    )

    algorithm = ClassifyWithTextPromptsAlgorithm()
    algorithm.initAlgorithm()
    fields = {field.name: field for field in dataclasses.fields(jobs.ClassifyWithTextPrompts)}
    found = []
    for name in names:
        field, definition = fields[name.lower()], algorithm.parameterDefinition(name)
        label = definition.description() if definition is not None else name
        help_text = definition.help() if definition is not None else field.metadata["help"]
        choices = tuple(field.metadata.get("choices") or ())
        kind = "choice" if choices else field.metadata["type"]
        found.append(
            Setting(
                name,
                label,
                help_text.replace("`", ""),
                "text" if kind == "str" else kind,
                field.default,
                choices,
                field.metadata.get("minimum", 0),
                field.metadata.get("maximum", 0),
            )
        )
    return found


def parameters(values: Dict[str, Any]) -> Dict[str, Any]:
    """The Processing parameters that differ from their defaults.

    What does not apply is left out: a network's settings without its refinement, CLIP's where it
    does not look.
    """
    source, refine = values.get("SOURCE", "auto"), values.get("REFINE", "none")
    told: Dict[str, Any] = {}
    for setting in settings_of(("SOURCE", *REFINEMENT, *RESULT, *CLIP)):
        value = values.get(setting.name, setting.default)
        if setting.name in SPECIAL and refine != "special":
            continue
        if setting.name in CLIP and source == "knowledge":
            continue
        if value == setting.default or (setting.kind == "text" and not str(value).strip()):
            continue
        told[setting.name] = value
    return told


def choice_text(name: str, choice: str) -> str:
    """What a choice is called; words that only experts change stay what they are."""
    if name == "SOURCE":
        return {
            "auto": tr("Automatic"),
            "knowledge": tr("Spectral knowledge"),
            "clip": tr("CLIP, which looks at a colour picture"),
            "fused": tr("Spectral knowledge and CLIP"),
        }.get(choice, choice)
    if name == "REFINE":
        return {
            "none": tr("None"),
            "special": tr("Network trained on the scene (minutes)"),
            "gaussian": tr("Scene statistics (seconds)"),
        }.get(choice, choice)
    if choice == "auto":
        return tr("Automatic")
    return choice


def source_text(told: Dict[str, Any]) -> str:
    """What "Automatic" is at the moment: ``values["source"]`` of the job explainprompts."""
    used = str(told.get("used") or "")
    name = choice_text("SOURCE", used)
    if not used or used == "auto":
        return choice_text("SOURCE", "auto")
    if _plain(name):
        name = name[:1].lower() + name[1:]
    return tr("Automatic: {source}").format(source=name)


def _plain(name: str) -> bool:
    """Whether a name begins with an ordinary word, not with an abbreviation."""
    return len(name) > 1 and not name[1].isupper()
