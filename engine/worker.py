"""The JSON-lines door: jobs come in on stdin, progress and results go out on stdout.

Started by the QGIS side as ``python -m engine.worker``. Opens no port. One line is one JSON
object in UTF-8::

    <- {"event": "hello", "protocol": 1, "version": "0.1.0", "python": "3.11.2"}
    -> {"id": 1, "job": "inspectscene", "parameters": {"input": "scene.tif"}}
    <- {"id": 1, "event": "progress", "stage": "...", "number": 1, "count": 3, ...}
    <- {"id": 1, "event": "log", "level": "warning", "text": "..."}
    <- {"id": 1, "event": "result", "outputs": {...}, "numbers": {...}, "values": {...}}
    -> {"cancel": 1}      ends job 1 with {"id": 1, "event": "cancelled"}
    -> {"quit": true}     the engine ends when the running job has ended

End of input means that the other side is gone: the running job is cancelled and the engine ends.
"""

from __future__ import annotations

import dataclasses
import json
import os
import platform
import queue
import threading
from typing import IO, Any

from . import __version__
from .doors import run_message
from .jobs import PROTOCOL
from .progress import Level, Progress, Report


class Worker:
    """Runs jobs one after the other while listening for cancel and quit.

    Parameters
    ----------
    requests : binary file
        Where lines come from.
    replies : text file
        Where lines go to.
    """

    def __init__(self, requests: IO[bytes], replies: IO[str]) -> None:
        self._requests, self._replies = requests, replies
        self._writing = threading.Lock()
        self._jobs: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._cancelled: set[Any] = set()
        self._abandoned = threading.Event()

    def serve(self) -> None:
        """Say hello, then run jobs until told to quit or the input ends."""
        self._send(
            {
                "event": "hello",
                "protocol": PROTOCOL,
                "version": __version__,
                "python": platform.python_version(),
            }
        )
        threading.Thread(target=self._listen, daemon=True).start()
        while (message := self._jobs.get()) is not None:
            self._run(message)

    def _listen(self) -> None:
        for line in self._requests:
            try:
                message = json.loads(line)
            except (ValueError, RecursionError):
                message = None
            if not _is_request(message):
                text = f"not a job: {line[:200]!r}"
                self._send({"event": "log", "level": "warning", "text": text})
            elif "cancel" in message:
                self._cancelled.add(message["cancel"])
            elif message.get("quit"):
                self._jobs.put(None)
            else:
                self._jobs.put(message)
        self._abandoned.set()
        self._jobs.put(None)

    def _run(self, message: dict[str, Any]) -> None:
        job_id = message.get("id")

        def on_report(report: Report) -> None:
            self._send({"id": job_id, "event": "progress", **dataclasses.asdict(report)})

        def on_log(level: Level, text: str) -> None:
            self._send({"id": job_id, "event": "log", "level": level, "text": text})

        def cancelled() -> bool:
            return self._abandoned.is_set() or job_id in self._cancelled

        outcome = run_message(message, Progress(on_report, on_log, cancelled))
        self._send({"id": job_id, "event": outcome.event, **outcome.body})

    def _send(self, message: dict[str, Any]) -> None:
        try:
            with self._writing:
                self._replies.write(json.dumps(message, allow_nan=False) + "\n")
                self._replies.flush()
        except BrokenPipeError:
            self._abandoned.set()


def _is_request(message: Any) -> bool:
    """Whether it is an object whose ids can be looked up and sent back."""
    return isinstance(message, dict) and all(
        isinstance(message.get(key), (int, str, type(None))) for key in ("id", "cancel")
    )


def main() -> None:
    """Serve on stdin and stdout, keeping stdout free of foreign output."""
    # A library that prints would corrupt the protocol: file descriptor 1 becomes stderr for all
    # others, and only the worker knows the real one.
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    # Not sys.stdin: Python closes that on its way out, and aborts while the listening thread still
    # waits in it.
    requests = os.fdopen(os.dup(0), "rb")
    Worker(requests, replies).serve()


if __name__ == "__main__":
    main()
