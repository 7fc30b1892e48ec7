"""Sentences that names of classes are put into; data in ``prompts/templates.json``.

CLIP learned from captions, so a name inside a caption lies nearer to pictures than the bare name,
and the mean over many captions nearer still.
"""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

from ..errors import EngineError

PROMPTS = Path(__file__).resolve().parents[2] / "prompts"
TEMPLATES_PATH = PROMPTS / "templates.json"
SCHEMA_PATH = PROMPTS / "templates.schema.json"
PLACE = "{}"


@lru_cache(maxsize=4)
def template_sets(path: Path = TEMPLATES_PATH) -> dict[str, tuple[str, ...]]:
    """Every set of sentences by its name; each sentence holds ``{}`` once.

    Raises
    ------
    EngineError
        The file cannot be read or does not follow ``prompts/templates.schema.json``.
    """
    # Here and not above: it takes longer to import than all else in this module.
    from jsonschema import Draft202012Validator, ValidationError

    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        schema = json.loads(SCHEMA_PATH.read_text(encoding="utf-8"))
        Draft202012Validator(schema).validate(document)
    except (OSError, ValueError, ValidationError) as error:
        reason = error.message if isinstance(error, ValidationError) else error
        raise EngineError(
            f"The file of sentences {path} cannot be used ({reason}): reinstall the plugin."
        ) from error
    return {name: tuple(entry["sentences"]) for name, entry in document["sets"].items()}


def sentences(name: str) -> tuple[str, ...]:
    """The sentences of one set.

    Parameters
    ----------
    name : str
        One of ``engine.jobs.TEMPLATES``.

    Raises
    ------
    EngineError
        There is no such set, or the file cannot be used.
    """
    sets = template_sets()
    if name not in sets:
        raise EngineError(
            f"There is no set of sentences {name!r}: expected one of {', '.join(sets)}."
        )
    return sets[name]


def filled(sentence: str, phrase: str) -> str:
    """The sentence about ``phrase``; braces in the phrase stay what they are."""
    return sentence.replace(PLACE, phrase)
