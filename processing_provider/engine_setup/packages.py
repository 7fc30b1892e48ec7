"""Making an environment and putting packages into it, with uv or with venv and pip."""

from __future__ import annotations

import os
import re
import time
from typing import Callable, Collection, Dict, List, NamedTuple, Optional

from . import children, interpreters, places
from .errors import SetupProblem
from .interpreters import Python
from .tiers import Step

#: Seconds without a byte until pip and uv try again, and how often they do.
TIMEOUT, RETRIES = "30", "3"
#: What is watched on the disk is counted this often, and not for more than a part of the time: a
#: whole environment has tens of thousands of files.
_WATCH_SECONDS, _WATCH_SHARE = 0.4, 0.1
#: Reading an index and unpacking have their share beside the bytes that come.
_SHARE_OF_DOWNLOAD = 0.65
_PIP_CONFIGURED = re.compile(r"index-url|extra-index-url|find-links|no-index", re.I)


class Tools(NamedTuple):
    """What an environment is made with.

    Attributes
    ----------
    python : Python
    uv : str
        The program, or "" to use venv and pip.
    """

    python: Python
    uv: str = ""

    def describe(self) -> str:
        """For the log."""
        return f"uv at {self.uv}" if self.uv else "venv and pip"


def has_own_index(python: Python) -> bool:
    """Whether pip was told of another index than the usual one; uv does not know of that."""
    if any(name in os.environ for name in ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL")):
        return True
    if not python.pip:
        return False
    ended = children.run(python.program, ["-m", "pip", "config", "list"], seconds=20)
    return ended.code == 0 and bool(_PIP_CONFIGURED.search(ended.text))


def environment_command(tools: Tools, folder: str) -> List[str]:
    """The command that makes an empty environment.

    Raises
    ------
    SetupProblem
        This Python cannot.
    """
    python = tools.python
    if tools.uv:
        return [tools.uv, "venv", "--quiet", "--no-project", "--python", python.program, folder]
    if python.venv and python.ensurepip:
        return [python.program, "-I", "-m", "venv", folder]
    if python.can_make_environments:
        return [python.program, "-I", "-m", "venv", "--without-pip", folder]
    raise SetupProblem(interpreters.cannot_make(python))


def install_command(
    tools: Tools, folder: str, step: Step, *, index: str = "", offline: str = ""
) -> List[str]:
    """The command that puts the packages of a step into an environment.

    The lock files are complete and hold hashes: nothing is resolved, nothing is built.
    """
    inside = places.python_in(folder)
    if tools.uv:
        command = [tools.uv, "pip", "install", "--python", inside, "--strict"]
    elif tools.python.ensurepip:
        command = [inside, "-m", "pip", "install", "--no-compile", "--no-warn-script-location"]
    else:
        # An environment without pip of its own: Debian's pip can work on another Python.
        command = [tools.python.program, "-m", "pip", "--python", inside, "install"]
        command += ["--no-compile", "--no-warn-script-location"]
    if not tools.uv:
        command += ["--progress-bar", "off", "--timeout", TIMEOUT, "--retries", RETRIES]
    command += ["--no-deps", "--require-hashes", "--only-binary", ":all:"]
    command += _sources(bool(tools.uv), step, index, offline)
    for path in step.files:
        command += ["-r", path]
    return command


def _sources(is_uv: bool, step: Step, index: str, offline: str) -> List[str]:
    if offline:
        return ["--no-index", "--find-links", offline]
    found: List[str] = []
    if index:
        found += ["--default-index" if is_uv else "--index-url", index]
    if step.index:
        found += ["--index" if is_uv else "--extra-index-url", step.index]
        if is_uv:
            # Hashes decide which of the builds is taken, wherever it lies.
            found += ["--index-strategy", "unsafe-best-match"]
    return found


def clean_up_command(tools: Tools, folder: str, pinned: Collection[str]) -> List[str]:
    """The command that takes out what only served to install; [] where there is nothing.

    Updates are new environments, so pip has no more use; Python 3.11 and older bring setuptools
    with it, which is left when it is one of the ``pinned`` packages.
    """
    if tools.uv or not tools.python.ensurepip:
        return []
    names = ["pip"] if "setuptools" in pinned else ["pip", "setuptools"]
    return [places.python_in(folder), "-m", "pip", "uninstall", "--yes", "--quiet", *names]


def variables(downloads: str) -> Dict[str, str]:
    """Where pip and uv keep what has arrived, so that an interrupted set-up goes on with it."""
    temporary = os.path.join(downloads, "tmp")
    return {
        "PIP_CACHE_DIR": os.path.join(downloads, "pip"),
        "UV_CACHE_DIR": os.path.join(downloads, "uv"),
        "UV_HTTP_TIMEOUT": TIMEOUT,
        "TMPDIR": temporary,
        "TEMP": temporary,
        "TMP": temporary,
    }


class Watch:
    """How far an installation is, from what lies on the disk.

    Parameters
    ----------
    folder, downloads : str
        The environment, and where downloads go.
    to_download, on_disk : int
        Bytes that are to come, and that will be installed.
    tell : callable
        Gets the fraction done and the seconds left (None where unknown).
    """

    def __init__(
        self,
        folder: str,
        downloads: str,
        to_download: int,
        on_disk: int,
        tell: Callable[[float, Optional[float]], None],
    ) -> None:
        self._folder, self._downloads = folder, downloads
        self._to_download, self._on_disk = max(to_download, 1), max(on_disk, 1)
        self._tell = tell
        self._start = time.monotonic()
        self._next = 0.0
        self._most = 0.0
        self._first: Optional[float] = None

    def look(self) -> None:
        """Look, unless that was a moment ago."""
        now = time.monotonic()
        if now < self._next:
            return
        arrived = places.size_of(os.path.join(self._downloads, "tmp"))
        arrived = max(arrived, places.size_of(os.path.join(self._downloads, "uv")) // 2)
        inside = places.size_of(self._folder)
        taken = time.monotonic() - now
        self._next = now + max(_WATCH_SECONDS, taken / _WATCH_SHARE)
        come = min(arrived / self._to_download, 1.0)
        put = min(inside / self._on_disk, 1.0)
        # pip deletes what it has downloaded when it has installed it: it never goes back.
        fraction = max(come, 1.0 if put > 0.2 else 0.0) * _SHARE_OF_DOWNLOAD
        fraction += put * (1 - _SHARE_OF_DOWNLOAD)
        self._most = max(self._most, min(fraction, 0.99))
        if self._first is None:
            self._first = self._most
        gained, elapsed = self._most - self._first, now - self._start
        left = elapsed * (1 - self._most) / gained if gained > 0.03 else None
        self._tell(self._most, left)
