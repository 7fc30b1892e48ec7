"""The ways in which a job can end without a result, told apart for the user."""

from __future__ import annotations


class EngineProblem(Exception):
    """A job ended without a result.

    Parameters
    ----------
    message : str
        One sentence for the user.
    details : str, optional
        Traceback or last log lines, for the log.
    """

    def __init__(self, message: str, details: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.details = details


class EngineMissing(EngineProblem):
    """The engine is not installed, or not completely."""


class EngineRefused(EngineProblem):
    """The engine said no; the message is its sentence."""


class EngineDied(EngineProblem):
    """The engine's process ended or fell silent without an answer."""


class EngineCancelled(EngineProblem):
    """The user asked to stop."""
