"""The jobs the engine takes: names, parameters, defaults and how they travel as JSON.

Standard library only and Python 3.9 syntax: QGIS imports this file too. Both doors (JSON lines
and command line) and the Processing algorithms are built from these dataclasses, so a parameter
exists in one place.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any, ClassVar, Dict, Optional, Tuple, Type, Union

#: Raised when a message changes its meaning; both sides must agree.
PROTOCOL = 1

#: How class evidence is made. "auto" takes the best that is installed and says which.
SOURCES = ("auto", "knowledge")
#: What is done with the evidence afterwards.
REFINEMENTS = ("none", "gaussian")

DEFAULT_MEMORY_MB = 1000
#: Python, GDAL, the libraries and the smallest sensible tiles take this much.
LEAST_MEMORY_MB = 600

Extent = Tuple[float, float, float, float]


class JobError(ValueError):
    """A message that is no valid job; its text is one sentence for the user."""


def _text(help_text: str, default: str = "", **more: Any) -> Any:
    return field(default=default, metadata={"help": help_text, "type": "str", **more})


def _number(help_text: str, default: Union[int, float], minimum: float, maximum: float) -> Any:
    kind = "int" if isinstance(default, int) else "float"
    return field(
        default=default,
        metadata={"help": help_text, "type": kind, "minimum": minimum, "maximum": maximum},
    )


@dataclass(frozen=True)
class ClassifyWithTextPrompts:
    """Make a class map of a raster from class names alone."""

    name: ClassVar[str] = "classifywithtextprompts"
    outputs: ClassVar[Tuple[str, ...]] = ("output", "confidence", "probabilities", "report")

    input: str = _text("The raster to classify.", required=True)
    output: str = _text("Where the class map goes (GeoTIFF).", required=True)
    prompts: str = _text("Classes, one a line: 'name: synonym, synonym | #rrggbb'.")
    prompt_file: str = _text("A prompt set (*.prompts.json or text), instead of prompts.")
    source: str = _text("Where class evidence comes from.", "auto", choices=SOURCES)
    refine: str = _text("Refinement on the scene's own spectra.", "none", choices=REFINEMENTS)
    extent: Optional[Extent] = field(
        default=None,
        metadata={
            "help": "Classify only xmin ymin xmax ymax, in the raster's coordinates.",
            "type": "extent",
        },
    )
    reject_below: float = _number("Leave pixels under this confidence unclassified.", 0.0, 0.0, 1.0)
    seed: int = _number("Seed of everything random.", 0, 0, 2**31 - 1)
    confidence: str = _text("Where confidence and margin go (GeoTIFF), if wanted.")
    probabilities: str = _text("Where class probabilities go (GeoTIFF), if wanted.")
    report: str = _text("Where the report goes (HTML), if wanted.")
    memory_mb: int = _number("Memory budget in MB.", DEFAULT_MEMORY_MB, LEAST_MEMORY_MB, 1_000_000)
    threads: int = _number("Threads to use; 0 takes all cores.", 0, 0, 1024)


@dataclass(frozen=True)
class InspectScene:
    """Tell what is understood of a raster: bands, wavelengths, nodata, scale, warnings."""

    name: ClassVar[str] = "inspectscene"
    outputs: ClassVar[Tuple[str, ...]] = ("report",)

    input: str = _text("The raster to look at.", required=True)
    report: str = _text("Where the report goes (HTML), if wanted.")


Job = Union[ClassifyWithTextPrompts, InspectScene]

JOBS: Dict[str, Type[Any]] = {job.name: job for job in (ClassifyWithTextPrompts, InspectScene)}


def to_message(job: Job) -> Dict[str, Any]:
    """The JSON object of a job: ``{"job": name, "parameters": {...}}``."""
    return {"job": job.name, "parameters": dataclasses.asdict(job)}


def from_message(message: Dict[str, Any]) -> Job:
    """The job of a JSON object, checked.

    Raises
    ------
    JobError
        Unknown job or parameter, missing or ill-typed value, value out of range.
    """
    name = message.get("job")
    if not isinstance(name, str) or name not in JOBS:
        raise JobError(f"There is no job {name!r}: expected one of {', '.join(sorted(JOBS))}.")
    values = message.get("parameters", {})
    if not isinstance(values, dict):
        found = type(values).__name__
        raise JobError(f"The parameters of {name} must be an object, found {found}.")
    known = {f.name: f for f in dataclasses.fields(JOBS[name])}
    unknown = sorted(set(values) - set(known))
    if unknown:
        raise JobError(f"{name} has no parameter {unknown[0]!r}: it takes {', '.join(known)}.")
    checked = {key: _checked(known[key], value) for key, value in values.items()}
    for key, parameter in known.items():
        if parameter.metadata.get("required") and not checked.get(key):
            raise JobError(f"{name} needs the parameter {key!r}: {parameter.metadata['help']}")
    return JOBS[name](**checked)  # type: ignore[no-any-return]


def _checked(parameter: Any, value: Any) -> Any:
    """``value`` in the parameter's type, or JobError."""
    kind, key = parameter.metadata["type"], parameter.name
    if kind == "extent":
        if value is None:
            return None
        if not isinstance(value, (list, tuple)) or len(value) != 4:
            raise JobError(f"{key!r} must be four numbers xmin, ymin, xmax, ymax, found {value!r}.")
        return tuple(_as_number(key, part) for part in value)
    if kind == "str":
        if not isinstance(value, str):
            raise JobError(f"{key!r} must be text, found {value!r}.")
        choices = parameter.metadata.get("choices")
        if choices and value not in choices:
            raise JobError(f"{key!r} must be one of {', '.join(choices)}, found {value!r}.")
        return value
    number = _as_number(key, value)
    low, high = parameter.metadata["minimum"], parameter.metadata["maximum"]
    if not low <= number <= high:
        raise JobError(f"{key!r} must be between {low:g} and {high:g}, found {value!r}.")
    if kind == "int" and number != int(number):
        raise JobError(f"{key!r} must be a whole number, found {value!r}.")
    return int(number) if kind == "int" else number


def _as_number(key: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value:
        raise JobError(f"{key!r} must be a number, found {value!r}.")
    try:
        return float(value)
    except OverflowError:
        raise JobError(f"{key!r} is too large a number.") from None
