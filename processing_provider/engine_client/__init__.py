"""Starting the engine, talking to it and ending it, from the QGIS side."""

from __future__ import annotations

from .environment import Interpreter, find_interpreter
from .errors import EngineCancelled, EngineDied, EngineMissing, EngineProblem, EngineRefused
from .process import EngineProcess, Listener
from .protocol import JobResult
from .warm import EngineBusy, WarmEngine, lend, run_job

__all__ = [
    "EngineBusy",
    "EngineCancelled",
    "EngineDied",
    "EngineMissing",
    "EngineProblem",
    "EngineProcess",
    "EngineRefused",
    "Interpreter",
    "JobResult",
    "Listener",
    "WarmEngine",
    "find_interpreter",
    "lend",
    "run_job",
]
