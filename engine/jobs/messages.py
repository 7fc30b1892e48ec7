"""Jobs as JSON objects: what goes through the pipe, checked when it comes out."""

from __future__ import annotations

import dataclasses
from typing import Any, Dict, List, Type, Union

from .ask import ExplainPixel, ExplainPrompts, FetchWeights, GrowRegion, InspectScene
from .check import CheckEngine
from .classify import ClassifyWithModel, ClassifyWithTextPrompts
from .fields import JobError
from .learn import AssessAccuracy, ClassSignatures, SuggestSamples, TrainProbe
from .objects import ClassifyObjects, DescribeClasses, TrainObjects

Job = Union[
    ClassifyWithTextPrompts,
    ClassifyWithModel,
    TrainProbe,
    TrainObjects,
    ClassifyObjects,
    DescribeClasses,
    AssessAccuracy,
    ClassSignatures,
    SuggestSamples,
    FetchWeights,
    InspectScene,
    ExplainPrompts,
    ExplainPixel,
    GrowRegion,
    CheckEngine,
]

JOBS: Dict[str, Type[Any]] = {
    job.name: job
    for job in (
        ClassifyWithTextPrompts,
        ClassifyWithModel,
        TrainProbe,
        TrainObjects,
        ClassifyObjects,
        DescribeClasses,
        AssessAccuracy,
        ClassSignatures,
        SuggestSamples,
        FetchWeights,
        InspectScene,
        ExplainPrompts,
        ExplainPixel,
        GrowRegion,
        CheckEngine,
    )
}


#: Jobs that are asked of an engine while somebody waits: they write no file that a user names, so
#: there is no Processing algorithm of them.
QUESTIONS = (
    CheckEngine.name,
    ExplainPixel.name,
    ExplainPrompts.name,
    GrowRegion.name,
)


def parameters_of(job: Type[Any]) -> List[Any]:
    """The dataclass fields of a kind of job: its own first, then those it shares with others."""
    bases = [base for base in job.__bases__ if dataclasses.is_dataclass(base)]
    shared = {parameter.name for base in bases for parameter in dataclasses.fields(base)}
    return sorted(dataclasses.fields(job), key=lambda parameter: parameter.name in shared)


def to_message(job: Job) -> Dict[str, Any]:
    """The JSON object of a job: ``{"job": name, "parameters": {...}}``."""
    return {"job": job.name, "parameters": dataclasses.asdict(job)}


def to_record(job: Job) -> Dict[str, Any]:
    """The same without what is private (a proxy's password): what files and logs may hold."""
    message = to_message(job)
    for parameter in dataclasses.fields(job):
        if parameter.metadata.get("private"):
            del message["parameters"][parameter.name]
    return message


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
    known = {f.name: f for f in parameters_of(JOBS[name])}
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
    if kind == "bool":
        if not isinstance(value, bool):
            raise JobError(f"{key!r} must be true or false, found {value!r}.")
        return value
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
