"""Starting the engine, talking to it and ending it, from the QGIS side."""

from __future__ import annotations

from .environment import Interpreter, find_interpreter
from .errors import EngineCancelled, EngineDied, EngineMissing, EngineProblem, EngineRefused
from .process import EngineProcess, Listener
from .protocol import JobResult

__all__ = [
    "EngineCancelled",
    "EngineDied",
    "EngineMissing",
    "EngineProblem",
    "EngineProcess",
    "EngineRefused",
    "Interpreter",
    "JobResult",
    "Listener",
    "find_interpreter",
]
