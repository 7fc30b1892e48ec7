"""What both doors share: run a job and turn every ending into one outcome."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from typing import Any, Literal

from .errors import CancelledError, EngineError
from .jobs import JobError, from_message
from .progress import Progress


@dataclass(frozen=True)
class Outcome:
    """How a job ended.

    Attributes
    ----------
    event : {"result", "error", "cancelled"}
    body : dict
        For a result: outputs, numbers, values; for an error: message, details.
    """

    event: Literal["result", "error", "cancelled"]
    body: dict[str, Any]


def run_message(message: dict[str, Any], progress: Progress) -> Outcome:
    """Run the job a message describes; never raises."""
    try:
        job = from_message(message)
        from .pipelines import run

        result = run(job, progress)
    except CancelledError:
        return Outcome("cancelled", {})
    except JobError as error:
        return _refused(str(error))
    except EngineError as error:
        return _refused(error.message, error.details)
    except MemoryError:
        return _refused(
            "The job needs more memory than this machine has free: "
            "try a smaller extent or a lower memory budget. Nothing was written.",
            traceback.format_exc(),
        )
    except Exception as error:  # the last line of defence: the user gets a sentence, not silence
        return _refused(
            f"The engine met an error it does not know ({type(error).__name__}: {error}). "
            "Please report it with the details.",
            traceback.format_exc(),
        )
    return Outcome(
        "result",
        {"outputs": result.outputs, "numbers": result.numbers, "values": result.values},
    )


def _refused(message: str, details: str = "") -> Outcome:
    return Outcome("error", {"message": message, "details": details})
