"""What the engine says when it will not or cannot go on."""

from __future__ import annotations


class EngineError(Exception):
    """A refusal the user can act on.

    Parameters
    ----------
    message : str
        One sentence: the thing, what was expected, what was found and what to do.
    details : str, optional
        Anything longer (a traceback, a listing), shown only on request.
    """

    def __init__(self, message: str, details: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.details = details


class SceneError(EngineError):
    """A raster that cannot be understood or read."""


class PromptError(EngineError):
    """A prompt set that cannot be understood."""


class OutputError(EngineError):
    """A result that cannot be written where it was asked for."""


class EncoderError(EngineError):
    """A text encoder that is not there or cannot be used."""


class WeightsError(EngineError):
    """Network weights that are not there, cannot be fetched or cannot be used."""


class ModelError(EngineError):
    """A model file that cannot be read or does not fit a raster."""


class CancelledError(Exception):
    """The user asked to stop; not a failure."""
