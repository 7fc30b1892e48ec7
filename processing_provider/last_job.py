"""The last job that an algorithm gave to the engine: what a report of a problem needs.

Kept in memory for this session of QGIS, whoever started the run: dock, toolbox or a script.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import Any, Deque, Dict, List, Optional

from ..engine.jobs import Job, to_record
from .engine_client import JobResult, Listener
from .engine_client.protocol import Progress

#: The first lines say what was understood, the last ones what went wrong.
FIRST_LINES, LAST_LINES = 60, 240

_lock = threading.Lock()
_kept: List[LastJob] = []


class LastJob:
    """A job, its parameters without what is private, how it went and what was said.

    Parameters
    ----------
    job : Job
    """

    def __init__(self, job: Job) -> None:
        record = to_record(job)
        self.name: str = record["job"]
        self.parameters: Dict[str, Any] = record["parameters"]
        self.started = time.time()
        self.ended = ""
        self.seconds: Optional[float] = None
        self._first: List[str] = []
        self._last: Deque[str] = deque(maxlen=LAST_LINES)
        self._dropped = 0
        self._begun = time.monotonic()

    def say(self, line: str) -> None:
        """Keep a line."""
        if len(self._first) < FIRST_LINES:
            self._first.append(line)
            return
        if len(self._last) == LAST_LINES:
            self._dropped += 1
        self._last.append(line)

    def end(self, how: str) -> None:
        """Note how it ended."""
        self.ended, self.seconds = how, time.monotonic() - self._begun

    @property
    def log(self) -> str:
        """What was said, a line each; says how many lines were left out."""
        left_out = [f"... {self._dropped} lines ..."] if self._dropped else []
        return "\n".join([*self._first, *left_out, *self._last])


class Remembering(Listener):
    """Keeps what is said of a job and passes it on.

    Parameters
    ----------
    job : Job
        It is the last job from now on.
    listener : Listener
    """

    def __init__(self, job: Job, listener: Listener) -> None:
        self._kept, self._listener, self._stage = LastJob(job), listener, ""
        with _lock:
            _kept[:] = [self._kept]

    def progress(self, progress: Progress) -> None:
        stage = progress.stage.partition(": ")[0]
        if stage != self._stage:
            self._stage = stage
            self._kept.say(f"[{progress.number}/{progress.count}] {stage}")
        self._listener.progress(progress)

    def log(self, level: str, text: str) -> None:
        self._kept.say(text if level == "info" else f"{level}: {text}")
        self._listener.log(level, text)

    def succeeded(self, result: JobResult) -> None:
        """The job has a result."""
        numbers = ", ".join(f"{name} {value:g}" for name, value in sorted(result.numbers.items()))
        self._kept.end(f"succeeded ({numbers})" if numbers else "succeeded")

    def failed(self, message: str, details: str) -> None:
        """The job has none."""
        if details:
            self._kept.say(details)
        self._kept.end(f"no result: {message}")


def last_job() -> Optional[LastJob]:
    """The last job of this session; None before the first."""
    with _lock:
        return _kept[0] if _kept else None
