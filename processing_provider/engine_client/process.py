"""The engine's process: started, spoken to and ended, with every way to fail told apart.

A ``QProcess`` used synchronously, so it works in any thread, with or without an event loop; one
:class:`EngineProcess` must be used in the thread that made it. Several jobs can follow each other
on one process: whether it is kept is the caller's policy.
"""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections import deque
from typing import Any, Callable, Deque, Optional, Sequence

from qgis.PyQt.QtCore import QProcess

from ...engine.jobs import PROTOCOL, Job, to_message
from ...i18n import tr
from ..engine_setup import places
from . import partial, protocol
from .environment import Interpreter, bytecode_folder, clean_environment, environment_folder
from .errors import EngineCancelled, EngineDied, EngineMissing, EngineProblem, EngineRefused

#: The folder in which Python finds the package ``engine``: the plugin's own.
PLUGIN_FOLDER = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ENGINE_ARGUMENTS = ("-m", "engine.worker")
OLDEST_PYTHON = (3, 10)

#: How long a wait for the engine may last before cancel is looked at again.
POLL_MS = 50
#: A cold disk can take many seconds to read Python itself; silence after this is a fault.
HELLO_SECONDS = 30.0
#: Cancel must be over within two seconds: asked, then terminated, then killed.
CANCEL_SECONDS = 1.0
TERMINATE_SECONDS = 0.5
#: After its last job the engine only has to leave.
QUIT_SECONDS = 0.5
#: Lines of the engine's log that are kept for the message when it dies.
KEPT_LINES = 30

_SIGKILL = 9
_MISSING_PACKAGE = re.compile(r"No module named '([^']+)'")


class Listener:
    """Hears of a running job; override what is of interest."""

    def progress(self, progress: protocol.Progress) -> None:
        """The job went on."""

    def log(self, level: str, text: str) -> None:
        """A line to show: ``level`` is "info", "warning" or "debug"."""


class EngineProcess:
    """One engine process.

    Parameters
    ----------
    interpreter : Interpreter
        The Python to run it on.
    arguments : sequence of str, optional
        What that Python is to run; the engine's worker by default.
    """

    def __init__(self, interpreter: Interpreter, arguments: Optional[Sequence[str]] = None) -> None:
        self._interpreter = interpreter
        self._arguments = list(ENGINE_ARGUMENTS if arguments is None else arguments)
        self._process: Optional[QProcess] = None
        self._pending = b""
        self._pending_errors = b""
        self._last_lines: Deque[str] = deque(maxlen=KEPT_LINES)
        self._next_id = 1

    def __enter__(self) -> EngineProcess:
        return self

    def __exit__(self, *error: Any) -> None:
        if error[0] is not None:
            # After a cancel the user waits: no time for good manners.
            self.stop()
        self.close()

    @property
    def interpreter(self) -> Interpreter:
        """The Python it runs on."""
        return self._interpreter

    @property
    def process_id(self) -> int:
        """The number of the process that runs, or 0."""
        return int(self._process.processId()) if self._process is not None else 0

    @property
    def is_running(self) -> bool:
        """Whether a job could be sent without starting a new process."""
        return self._process is not None and self._process.state() == QProcess.ProcessState.Running

    def start(
        self,
        is_cancelled: Callable[[], bool] = lambda: False,
        listener: Optional[Listener] = None,
    ) -> None:
        """Start the process and wait for its hello; nothing happens when it already runs.

        Raises
        ------
        EngineMissing
            The interpreter cannot be started, is too old or lacks the engine's packages.
        EngineDied
            The process ended or stayed silent before it said hello.
        EngineRefused
            It speaks another protocol: plugin and engine do not belong together.
        EngineCancelled
            ``is_cancelled`` said so.
        """
        if self.is_running and self._process is not None:
            # Without an event loop an end between two jobs is noticed only when it is looked for.
            self._process.waitForFinished(0)
        if self.is_running:
            return
        self._pending = self._pending_errors = b""
        self._last_lines.clear()
        self._process = process = QProcess()
        process.setProcessEnvironment(clean_environment(bytecode_folder(self._interpreter)))
        process.setWorkingDirectory(PLUGIN_FOLDER)
        process.start(self._interpreter.program, self._arguments)
        if not process.waitForStarted(int(HELLO_SECONDS * 1000)):
            raise EngineMissing(
                tr(
                    "The classification engine's Python {path} cannot be started ({reason}): "
                    "check that it is a Python interpreter and may be run."
                ).format(path=self._interpreter.program, reason=process.errorString())
            )
        try:
            self._check_hello(self._wait_for_hello(is_cancelled, listener or Listener()))
        except EngineProblem:
            self.stop()
            raise

    def run(
        self,
        job: Job,
        listener: Optional[Listener] = None,
        is_cancelled: Callable[[], bool] = lambda: False,
        patience: float = CANCEL_SECONDS,
    ) -> protocol.JobResult:
        """Run one job to its end, starting the process when it does not run.

        Whatever the end, no partial output file is left. After a cancel the engine has
        ``patience`` seconds to stop by itself; then its process is ended.

        Raises
        ------
        EngineMissing, EngineRefused, EngineDied, EngineCancelled
            There is no result; the message is one sentence for the user.
        """
        listener = listener or Listener()
        try:
            self.start(is_cancelled, listener)
            with self._in_use():
                return self._run(job, listener, is_cancelled, patience)
        except EngineProblem:
            partial.remove(job)
            raise

    def close(self) -> None:
        """End the process: asked first, then stopped."""
        if self._process is None:
            return
        if self.is_running:
            self._send({"quit": True})
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(int(QUIT_SECONDS * 1000)):
                self.stop()
        self._process.close()
        self._process = None

    def _in_use(self) -> contextlib.AbstractContextManager[None]:
        """Keeps a set-up in another window from removing what the job runs in."""
        folder = environment_folder(self._interpreter)
        return places.in_use(folder, self.process_id)

    def _wait_for_hello(
        self, is_cancelled: Callable[[], bool], listener: Listener
    ) -> protocol.Hello:
        deadline = time.monotonic() + HELLO_SECONDS
        while True:
            message = self._next_message(listener)
            if message is not None and isinstance(message.body, protocol.Hello):
                return message.body
            if message is not None:
                continue
            if is_cancelled():
                raise self._cancelled()
            if not self._wait() and not self._has_lines():
                raise self._died_at_start()
            if time.monotonic() > deadline:
                raise EngineDied(
                    tr(
                        "The classification engine did not answer within {seconds} seconds "
                        "of its start; try again, and check the Python at {path}."
                    ).format(seconds=round(HELLO_SECONDS), path=self._interpreter.program),
                    self._log_text(),
                )

    def _check_hello(self, hello: protocol.Hello) -> None:
        if hello.protocol != PROTOCOL:
            raise EngineRefused(
                tr(
                    "Plugin and classification engine do not belong together: the plugin speaks "
                    "protocol {ours}, the engine at {path} protocol {theirs}; install the engine "
                    "again."
                ).format(ours=PROTOCOL, path=self._interpreter.program, theirs=hello.protocol)
            )
        found = tuple(int(part) for part in re.findall(r"\d+", hello.python)[:2])
        if found < OLDEST_PYTHON:
            raise EngineMissing(
                tr(
                    "The classification engine needs Python 3.10 or newer, but {path} is Python "
                    "{found}: name another one under Settings > Options > Spectral Prompts."
                ).format(path=self._interpreter.program, found=hello.python)
            )

    def _run(
        self, job: Job, listener: Listener, is_cancelled: Callable[[], bool], patience: float
    ) -> protocol.JobResult:
        job_id = self._next_id
        self._next_id += 1
        self._send({"id": job_id, **to_message(job)})
        cancel_deadline: Optional[float] = None
        while True:
            message = self._next_message(listener)
            if message is None:
                alive = self._wait()
                if not alive and not self._has_lines():
                    raise self._cancelled() if cancel_deadline else self._died()
            elif message.id == job_id:
                # Lines of an earlier job that was given up on are not ours.
                body = message.body
                if isinstance(body, protocol.Cancelled) or (
                    cancel_deadline and isinstance(body, (protocol.JobResult, protocol.Refusal))
                ):
                    raise self._cancelled()
                if isinstance(body, protocol.JobResult):
                    return body
                if isinstance(body, protocol.Refusal):
                    lacking = _MISSING_PACKAGE.search(body.message)
                    if lacking:
                        raise self._incomplete(lacking.group(1), body.details)
                    raise EngineRefused(body.message, body.details)
                if isinstance(body, protocol.Progress):
                    listener.progress(body)
            if cancel_deadline is None and is_cancelled():
                self._send({"cancel": job_id})
                cancel_deadline = time.monotonic() + patience
            elif cancel_deadline is not None and time.monotonic() > cancel_deadline:
                self.stop()
                raise self._cancelled()

    def _send(self, message: Any) -> None:
        if self._process is not None:
            self._process.write(protocol.encode(message))
            # Without an event loop nothing else pushes the bytes out.
            self._process.waitForBytesWritten(POLL_MS)

    def _wait(self) -> bool:
        """Wait a moment for output; False when the process has ended."""
        process = self._process
        if process is None or process.state() == QProcess.ProcessState.NotRunning:
            return False
        # Returns at once when something comes or the process ends. Output that comes together
        # with the end is read by the next call of _has_lines.
        process.waitForReadyRead(POLL_MS)
        return True

    def _has_lines(self) -> bool:
        """Read what has come; whether there is a whole line (or a last one without its end)."""
        if self._process is None:
            return False
        self._pending += bytes(self._process.readAllStandardOutput())
        ended = self._process.state() == QProcess.ProcessState.NotRunning
        if ended and self._pending and not self._pending.endswith(b"\n"):
            self._pending += b"\n"
        return b"\n" in self._pending

    def _next_message(self, listener: Listener) -> Optional[protocol.Message]:
        """The next message, or None when there is none yet; log lines go to the listener."""
        self._read_errors(listener)
        while self._has_lines():
            line, self._pending = self._pending.split(b"\n", 1)
            message = protocol.decode(line)
            if isinstance(message.body, protocol.Foreign):
                self._keep(message.body.text, listener)
            elif isinstance(message.body, protocol.Log):
                listener.log(message.body.level, message.body.text)
            else:
                return message
        return None

    def _read_errors(self, listener: Listener) -> None:
        if self._process is None:
            return
        self._pending_errors += bytes(self._process.readAllStandardError())
        *whole, self._pending_errors = self._pending_errors.split(b"\n")
        for line in whole:
            self._keep(line.decode("utf-8", errors="replace").rstrip("\r"), listener)

    def _keep(self, text: str, listener: Listener) -> None:
        if text.strip():
            self._last_lines.append(text)
            listener.log("debug", text)

    def stop(self) -> None:
        """Terminate, then kill; returns when the process is gone."""
        process = self._process
        if process is None or process.state() == QProcess.ProcessState.NotRunning:
            return
        process.terminate()
        if not process.waitForFinished(int(TERMINATE_SECONDS * 1000)):
            process.kill()
            process.waitForFinished(int(TERMINATE_SECONDS * 1000))

    def _log_text(self) -> str:
        self._read_errors(Listener())
        rest = self._pending_errors.decode("utf-8", errors="replace").strip()
        return "\n".join([*self._last_lines, *([rest] if rest else [])])

    def _cancelled(self) -> EngineCancelled:
        return EngineCancelled(tr("Cancelled: nothing was written."))

    def _incomplete(self, package: str, details: str) -> EngineMissing:
        return EngineMissing(
            tr(
                "The classification engine is not installed completely: the Python at {path} "
                "has no package {package!r}; install the engine's packages there, or name "
                "another Python under Settings > Options > Spectral Prompts."
            ).format(path=self._interpreter.program, package=package),
            details,
        )

    def _died_at_start(self) -> EngineProblem:
        text = self._log_text()
        lacking = _MISSING_PACKAGE.search(text)
        if lacking:
            return self._incomplete(lacking.group(1), text)
        return EngineDied(
            tr(
                "The classification engine did not start ({how}, last line: {line}); check the "
                "Python at {path}."
            ).format(how=self._how_it_ended(), line=_last(text), path=self._interpreter.program),
            text,
        )

    def _died(self) -> EngineDied:
        text = self._log_text()
        if self._was_killed():
            return EngineDied(
                tr(
                    "The classification engine was stopped from outside, most likely because the "
                    "computer ran out of memory: try a smaller extent or a lower memory budget "
                    "(Settings > Options > Spectral Prompts). Nothing was written."
                ),
                text,
            )
        return EngineDied(
            tr(
                "The classification engine stopped unexpectedly ({how}, last line: {line}). "
                "Nothing was written; the log holds what is needed to report it."
            ).format(how=self._how_it_ended(), line=_last(text)),
            text,
        )

    def _was_killed(self) -> bool:
        """Whether the operating system killed it, as Linux does when memory runs out."""
        process = self._process
        if process is None:
            return False
        if process.exitStatus() == QProcess.ExitStatus.CrashExit:
            return os.name != "nt" and process.exitCode() == _SIGKILL
        # What a shell or a container reports for a child that was killed.
        return process.exitCode() == 128 + _SIGKILL

    def _how_it_ended(self) -> str:
        process = self._process
        if process is None:
            return tr("not started")
        code = process.exitCode()
        if process.exitStatus() == QProcess.ExitStatus.CrashExit:
            shown = hex(code & 0xFFFFFFFF) if os.name == "nt" else str(code)
            return tr("crash, signal {code}").format(code=shown)
        return tr("exit code {code}").format(code=code)


def _last(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else tr("none")
