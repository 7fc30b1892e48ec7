"""Programs that a set-up runs: pip, venv, a Python that is asked what it is.

A ``QProcess`` used synchronously, so it works in any thread, with or without an event loop.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import sys
import time
from collections import deque
from typing import Callable, Deque, Dict, List, Mapping, NamedTuple, Optional, Sequence

from qgis.PyQt.QtCore import QProcess, QProcessEnvironment

from ..engine_client.environment import clean_environment

POLL_MS = 50
#: Cancel must be over within two seconds: terminated, then killed.
TERMINATE_MS = 500
KILL_MS = 500
START_MS = 30000
#: Lines that are kept to say why a program failed.
KEPT_LINES = 400

#: Variables that would send packages elsewhere than into the environment, or ask for others than
#: those of the lock files. Indexes, proxies and certificates of the user's are left as they are.
_DROPPED = (
    *("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_PYTHON", "PIP_DRY_RUN", "PIP_NO_BINARY"),
    *("PIP_CONSTRAINT", "PIP_REQUIREMENT", "PIP_EDITABLE", "PIP_PLATFORM", "PIP_ABI"),
    *("PIP_IMPLEMENTATION", "PIP_PYTHON_VERSION", "PIP_REQUIRE_VIRTUALENV"),
    *("UV_CONSTRAINT", "UV_OVERRIDE", "UV_BUILD_CONSTRAINT", "UV_EXCLUDE_NEWER", "UV_NO_BINARY"),
    *("UV_PYTHON", "UV_SYSTEM_PYTHON", "UV_BREAK_SYSTEM_PACKAGES", "UV_OFFLINE"),
)
_ALWAYS = {
    "PIP_USER": "0",
    # Somebody's own configuration may ask for one; wheels are fetched without.
    "PIP_REQUIRE_VIRTUALENV": "0",
    "PIP_NO_INPUT": "1",
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "PIP_NO_COLOR": "1",
    "NO_COLOR": "1",
    "PYTHONUNBUFFERED": "1",
    "UV_PYTHON_DOWNLOADS": "never",
    # What the system trusts, as a browser does, and not only what uv brings.
    "UV_SYSTEM_CERTS": "1",
    "UV_NO_PROGRESS": "1",
}


class Ended(NamedTuple):
    """How a program ended.

    Attributes
    ----------
    code : int or None
        Its exit code; None when it could not be started, was killed or took too long.
    lines : list of str
        The last lines it wrote, output and errors in their order.
    cancelled : bool
        Whether it was ended because the user asked to.
    """

    code: Optional[int]
    lines: List[str]
    cancelled: bool = False

    @property
    def text(self) -> str:
        """What it wrote."""
        return "\n".join(self.lines)


def run(
    program: str,
    arguments: Sequence[str],
    *,
    variables: Optional[Mapping[str, str]] = None,
    folder: str = "",
    on_line: Callable[[str], None] = lambda line: None,
    on_wait: Callable[[], None] = lambda: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    seconds: float = 0.0,
) -> Ended:
    """Run a program to its end; never raises because of what it does.

    Parameters
    ----------
    program : str
        Absolute path.
    arguments : sequence of str
    variables : mapping, optional
        Environment variables beside the usual ones; they win.
    folder : str
        Working folder; "" for this process's.
    on_line : callable
        Gets every line it writes.
    on_wait : callable
        Called several times a second while it runs.
    is_cancelled : callable
        When it says so the program is ended within a second.
    seconds : float
        The program is ended after this long; 0 for no limit.
    """
    process = QProcess()
    process.setProcessEnvironment(_environment(variables or {}))
    process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
    if folder:
        process.setWorkingDirectory(folder)
    kept: Deque[str] = deque(maxlen=KEPT_LINES)
    process.start(program, list(arguments))
    if not process.waitForStarted(START_MS):
        return Ended(None, [process.errorString()])
    # Nothing that asks a question may wait for an answer.
    process.closeWriteChannel()
    deadline = time.monotonic() + seconds if seconds else None
    pending = b""
    while True:
        alive = process.state() != QProcess.ProcessState.NotRunning
        if alive:
            process.waitForReadyRead(POLL_MS)
        pending += bytes(process.readAllStandardOutput())
        *whole, pending = pending.split(b"\n")
        if not alive and pending:
            whole, pending = [*whole, pending], b""
        for line in whole:
            text = line.decode("utf-8", errors="replace").rstrip("\r")
            kept.append(text)
            on_line(text)
        if not alive:
            break
        on_wait()
        if is_cancelled():
            _stop(process)
            return Ended(None, list(kept), cancelled=True)
        if deadline is not None and time.monotonic() > deadline:
            _stop(process)
            return Ended(None, [*kept, f"no answer within {seconds:g} s"])
    crashed = process.exitStatus() == QProcess.ExitStatus.CrashExit
    return Ended(None if crashed else process.exitCode(), list(kept))


def _environment(variables: Mapping[str, str]) -> QProcessEnvironment:
    environment = clean_environment()
    for name in _DROPPED:
        environment.remove(name)
    wanted: Dict[str, str] = {**_ALWAYS, **variables}
    for name, value in wanted.items():
        environment.insert(name, value)
    return environment


def _stop(process: QProcess) -> None:
    """End a program and all that it has started: pip and venv let other programs work for them."""
    number = int(process.processId())
    if sys.platform == "win32":
        # Programs without a window do not hear of being asked.
        folder = os.path.join(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32")
        asked = QProcess()
        asked.start(os.path.join(folder, "taskkill.exe"), ["/PID", str(number), "/T", "/F"])
        asked.waitForFinished(TERMINATE_MS)
    else:
        below = _descendants(number)
        process.terminate()
    if not process.waitForFinished(TERMINATE_MS):
        process.kill()
        process.waitForFinished(KILL_MS)
    if sys.platform != "win32":
        for each in below:
            with contextlib.suppress(OSError):
                os.kill(each, signal.SIGKILL)


def _descendants(number: int) -> List[int]:
    """The processes that a process has started, and theirs; none where there is no ``ps``."""
    asked = QProcess()
    asked.start("ps", ["-A", "-o", "pid=,ppid="])
    asked.waitForFinished(TERMINATE_MS)
    pairs = re.findall(rb"^ *(\d+) +(\d+) *$", bytes(asked.readAllStandardOutput()), re.MULTILINE)
    found, parents = [], {number}
    while parents:
        parents = {int(own) for own, parent in pairs if int(parent) in parents}
        found += sorted(parents)
    return found
