"""Where the managed environments lie and which of them is in use. Standard library only.

In the base folder, outside the plugin and outside QGIS::

    current.json                       names the environment in use; replaced in one step
    basic-3.12-1a2b3c4d-1/             an environment: tier, Python, lock hash, a running number
        spectral_prompts.json          what it holds; written last, so without it it is not whole
        users/                         a file for every process that runs a job, named by its number
    downloads/                         what an interrupted set-up goes on with
    setup.log, setup.lock
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import sys
import time
from typing import Any, Dict, Iterator, List, NamedTuple, Optional

CURRENT = "current.json"
MANIFEST = "spectral_prompts.json"
DOWNLOADS = "downloads"
LOG = "setup.log"
LOCK = "setup.lock"
USERS = "users"

#: Only folders with such names are ever removed: the user may have chosen a folder that holds more.
_ENVIRONMENT = re.compile(r"(basic|full|cuda)-3\.\d+-[0-9a-f]{8}-\d+$")
#: A virus scanner, or a child that is just ending, may hold files for a moment.
_REMOVAL_SECONDS = 5.0


class Installed(NamedTuple):
    """An environment that is whole.

    Attributes
    ----------
    folder, program : str
        The environment and its Python; absolute.
    tier : str
        "basic" or "full".
    python : str
        Version, such as "3.12.4".
    lock : str
        Hash of the lock files it was made from.
    packages : dict
        Name -> version.
    size : int
        Bytes when it was made.
    made : str
        When, ISO 8601.
    cuda : bool
        Whether its torch is a CUDA build.
    """

    folder: str
    program: str
    tier: str
    python: str
    lock: str
    packages: Dict[str, str]
    size: int
    made: str
    cuda: bool


def python_in(folder: str) -> str:
    """The Python of an environment, whether it is there or not."""
    parts = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
    return os.path.join(folder, *parts)


def managed_python(base: str) -> str:
    """The Python the engine is to run on, whether it is there or not."""
    found = installed(base)
    # An environment made by hand at the base itself is taken, too.
    return found.program if found else python_in(base)


def installed(base: str) -> Optional[Installed]:
    """The environment in use, or None."""
    named = _read(os.path.join(base, CURRENT)).get("folder")
    if not isinstance(named, str) or not _ENVIRONMENT.match(named):
        return None
    return manifest_of(os.path.join(base, named))


def manifest_of(folder: str) -> Optional[Installed]:
    """What an environment says of itself; None when it is not whole."""
    known = _read(os.path.join(folder, MANIFEST))
    program = python_in(folder)
    if not known or not os.path.isfile(program):
        return None
    packages, size = known.get("packages"), known.get("size")
    return Installed(
        folder=folder,
        program=program,
        tier=str(known.get("tier", "")),
        python=str(known.get("python", "")),
        lock=str(known.get("lock", "")),
        packages=dict(packages) if isinstance(packages, dict) else {},
        size=size if isinstance(size, int) else 0,
        made=str(known.get("made", "")),
        cuda=bool(known.get("cuda", False)),
    )


def new_folder(base: str, tier: str, python: str, lock: str) -> str:
    """Where the next environment of this kind goes; the folder is not made."""
    number = 1
    while True:
        name = f"{tier}-{'.'.join(python.split('.')[:2])}-{lock[:8]}-{number}"
        path = os.path.join(base, name)
        if not os.path.lexists(path):
            return path
        number += 1


def make_current(base: str, folder: str, known: Dict[str, Any]) -> Installed:
    """Say that an environment is whole, and use it from now on.

    Raises
    ------
    OSError
        It could not be written; the environment used before stays in use.
    """
    _write(os.path.join(folder, MANIFEST), known)
    _write(os.path.join(base, CURRENT), {"folder": os.path.basename(folder)})
    found = installed(base)
    if found is None:
        raise OSError(f"{python_in(folder)} is gone")
    return found


def environments(base: str) -> List[str]:
    """Every environment in the base folder, whole or not."""
    try:
        names = sorted(os.listdir(base))
    except OSError:
        return []
    paths = [os.path.join(base, name) for name in names if _ENVIRONMENT.match(name)]
    return [path for path in paths if os.path.isdir(path) and not os.path.islink(path)]


@contextlib.contextmanager
def in_use(folder: str, process_id: int) -> Iterator[None]:
    """Say that a process runs a job in an environment, which must not go as long as it does."""
    users = os.path.join(folder, USERS)
    marker = os.path.join(users, str(process_id))
    # One that may not be written to is not removed from here either.
    with contextlib.suppress(OSError):
        if os.path.isfile(os.path.join(folder, MANIFEST)):
            with contextlib.suppress(FileExistsError):
                os.mkdir(users)
            with open(marker, "w", encoding="utf-8"):
                pass
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            os.remove(marker)


def is_in_use(folder: str) -> bool:
    """Whether a job runs in an environment, in whatever window of QGIS on this computer."""
    try:
        names = os.listdir(os.path.join(folder, USERS))
    except OSError:
        return False
    return any(name.isdigit() and _is_running(int(name)) for name in names)


def forget_current(base: str) -> None:
    """From now on there is none in use.

    Raises
    ------
    OSError
        It could not be removed.
    """
    with contextlib.suppress(FileNotFoundError):
        os.remove(os.path.join(base, CURRENT))


def remove_folder(path: str, seconds: float = _REMOVAL_SECONDS) -> bool:
    """Remove a folder and all in it; False when something of it is left."""
    deadline = time.monotonic() + seconds
    while os.path.isdir(path):
        shutil.rmtree(path, ignore_errors=True)
        if not os.path.isdir(path):
            break
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)
    return True


def size_of(path: str) -> int:
    """Bytes of the files under a folder; files with several names count once."""
    total, seen = 0, set()
    for folder, _, names in os.walk(path):
        for name in names:
            with contextlib.suppress(OSError):
                found = os.lstat(os.path.join(folder, name))
                if found.st_nlink > 1:
                    if found.st_ino in seen:
                        continue
                    seen.add(found.st_ino)
                total += found.st_size
    return total


def _is_running(process_id: int) -> bool:
    if sys.platform == "win32":
        import ctypes

        # Asking as on other systems would end it.
        limited_information = 0x1000
        handle = ctypes.windll.kernel32.OpenProcess(limited_information, False, process_id)
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(process_id, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        # It is another user's.
        return True
    return True


def _read(path: str) -> Dict[str, Any]:
    """A JSON object; {} where there is none."""
    try:
        with open(path, encoding="utf-8") as stream:
            found = json.load(stream)
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write(path: str, content: Dict[str, Any]) -> None:
    part = path + ".part"
    with open(part, "w", encoding="utf-8") as stream:
        json.dump(content, stream, indent=1, sort_keys=True)
        stream.flush()
        os.fsync(stream.fileno())
    os.replace(part, path)
