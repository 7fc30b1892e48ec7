"""The lines that go between QGIS and the engine: JSON objects in UTF-8, one a line.

Standard library only. What the engine says is data from another process: every field is checked,
and a line that is no message is foreign (a library that prints) and never an error.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Dict, Optional, Union


@dataclass(frozen=True)
class Hello:
    """The engine's first line."""

    protocol: Any
    version: str
    python: str


@dataclass(frozen=True)
class Progress:
    """Where the running job stands; ``fraction`` (0..1) is that of the stage ``number``."""

    stage: str
    number: int
    count: int
    fraction: float
    seconds_left: Optional[float]

    @property
    def percent(self) -> float:
        """Progress over all stages, 0..100."""
        count = max(self.count, 1)
        done = min(max(self.number, 1), count) - 1 + min(max(self.fraction, 0.0), 1.0)
        return 100.0 * done / count


@dataclass(frozen=True)
class Log:
    """A line for the user: ``level`` is "info" or "warning"."""

    level: str
    text: str


@dataclass(frozen=True)
class JobResult:
    """What a finished job gives back; see the engine's ``pipelines.Result``."""

    outputs: Dict[str, str] = field(default_factory=dict)
    numbers: Dict[str, float] = field(default_factory=dict)
    values: Dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Refusal:
    """The engine cannot do the job."""

    message: str
    details: str


@dataclass(frozen=True)
class Cancelled:
    """The engine stopped because it was asked to."""


@dataclass(frozen=True)
class Foreign:
    """A line that is no message."""

    text: str


Body = Union[Hello, Progress, Log, JobResult, Refusal, Cancelled, Foreign]


@dataclass(frozen=True)
class Message:
    """One line from the engine; ``id`` is the job it belongs to, if any."""

    id: Any
    body: Body


def encode(message: Dict[str, Any]) -> bytes:
    """One line. ASCII on the wire, so that no console code page can damage it."""
    return json.dumps(message, allow_nan=False).encode("ascii") + b"\n"


def decode(line: bytes) -> Message:
    """The message in one line; anything that is none comes back as :class:`Foreign`."""
    text = line.decode("utf-8", errors="replace").rstrip("\r\n")
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return Message(None, Foreign(text))
    body = _body(content) if isinstance(content, dict) else None
    if body is None:
        return Message(None, Foreign(text))
    return Message(content.get("id"), body)


def _body(content: Dict[str, Any]) -> Optional[Body]:
    event = content.get("event")
    try:
        if event == "hello":
            return Hello(
                content.get("protocol"),
                str(content.get("version", "")),
                str(content.get("python", "")),
            )
        if event == "progress":
            left = content.get("seconds_left")
            return Progress(
                str(content.get("stage", "")),
                int(content.get("number", 1)),
                int(content.get("count", 1)),
                float(content.get("fraction", 0.0)),
                None if left is None else float(left),
            )
        if event == "log":
            return Log(str(content.get("level", "info")), str(content.get("text", "")))
        if event == "result":
            return JobResult(
                {str(k): str(v) for k, v in dict(content.get("outputs", {})).items()},
                dict(content.get("numbers", {})),
                dict(content.get("values", {})),
            )
        if event == "error":
            return Refusal(str(content.get("message", "")), str(content.get("details", "")))
        if event == "cancelled":
            return Cancelled()
    except (TypeError, ValueError, OverflowError):
        return None
    return None
