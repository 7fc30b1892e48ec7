"""Finding a Python to make the environment with.

``sys.executable`` is never trusted: on Windows and macOS it is QGIS itself. Every candidate is
started and asked what it is. The order is that of :func:`candidates`, and documented in
``docs/guide/engine.md``.
"""

from __future__ import annotations

import glob
import json
import os
import sys
from typing import Callable, Iterable, Iterator, List, NamedTuple, Optional

from ...i18n import tr
from ..engine_client.environment import qgis_interpreter, without_folder
from ..engine_client.errors import EngineCancelled
from . import children, tiers
from .errors import SetupProblem

#: A cold disk can take long to read a Python; one that hangs must not hold everything up.
ASK_SECONDS = 20.0
_QUESTION = (
    "import importlib.util as u, json, platform, struct, sys, sysconfig\n"
    "try:\n"
    "    import ssl\n"
    "except ImportError:\n"
    "    ssl = None\n"
    "print('\\n' + json.dumps({'program': getattr(sys, '_base_executable', None) or sys.executable,"
    " 'version': platform.python_version(), 'bits': 8 * struct.calcsize('P'),"
    " 'implementation': sys.implementation.name,"
    " 'free_threaded': bool(sysconfig.get_config_var('Py_GIL_DISABLED')),"
    " 'venv': u.find_spec('venv') is not None,"
    " 'ensurepip': u.find_spec('ensurepip') is not None,"
    " 'pip': u.find_spec('pip') is not None, 'ssl': ssl is not None}))\n"
)


class Python(NamedTuple):
    """What a Python said of itself.

    Attributes
    ----------
    program : str
        The program itself, also where an environment of it was asked.
    version : str
        Such as "3.12.4".
    venv, ensurepip, pip : bool
        Whether it has these modules; Debian takes them out of its own.
    origin : str
        Where it was found, for the log.
    ssl : bool
        Whether it can use https: one out of its place (QGIS's, conda's) may not find the library.
    """

    program: str
    version: str
    venv: bool
    ensurepip: bool
    pip: bool
    origin: str = ""
    ssl: bool = True

    @property
    def short(self) -> str:
        """Major and minor version, such as "3.12"."""
        return ".".join(self.version.split(".")[:2])

    @property
    def can_make_environments(self) -> bool:
        """Whether it can without uv."""
        return self.venv and (self.ensurepip or self.pip)


class Candidate(NamedTuple):
    """A program that may be a Python."""

    program: str
    origin: str


def find(
    named: str = "",
    say: Callable[[str], None] = lambda text: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    among: Optional[Iterable[Candidate]] = None,
    suits_uv: bool = False,
    needs_ssl: bool = True,
) -> Python:
    """The Python to make an environment with.

    Parameters
    ----------
    named : str
        The one the user names; it is taken or refused, never replaced.
    say : callable
        Told about every candidate, for the log.
    is_cancelled : callable
    among : iterable of Candidate, optional
        Where to look; by default :func:`candidates`.
    suits_uv : bool
        Whether uv makes the environment, which needs no module of the Python's.
    needs_ssl : bool
        Whether packages are fetched from a network with this Python.

    Raises
    ------
    SetupProblem
        There is none that suits; the message says what to install.
    EngineCancelled
        ``is_cancelled`` said so.
    """
    if named:
        found = ask(Candidate(os.path.abspath(os.path.expanduser(named)), "named"), needs_ssl)
        if isinstance(found, Python):
            if suits_uv or found.can_make_environments:
                return found
            raise SetupProblem(cannot_make(found))
        raise SetupProblem(
            tr(
                "{path} cannot be used to install the engine ({reason}): name a Python 3.10 to "
                "3.14 of 64 bits, or leave it empty."
            ).format(path=named, reason=found)
        )
    refused: List[str] = []
    lacking: Optional[Python] = None
    seen = set()
    for candidate in candidates() if among is None else among:
        real = os.path.normcase(os.path.realpath(candidate.program))
        if is_cancelled():
            raise EngineCancelled(tr("Cancelled: nothing was installed."))
        if real in seen:
            continue
        seen.add(real)
        found = ask(candidate, needs_ssl)
        if isinstance(found, Python):
            say(f"{candidate.program} ({candidate.origin}): Python {found.version}")
            if suits_uv or found.can_make_environments:
                return found
            lacking = lacking or found
            found = tr("it cannot make environments")
        say(f"{candidate.program} ({candidate.origin}): {found}")
        refused.append(f"{candidate.program}: {found}")
    if lacking is not None:
        raise SetupProblem(cannot_make(lacking), "\n".join(refused))
    raise SetupProblem(
        tr(
            "No Python was found to install the engine with: it needs Python 3.10 to 3.14 of 64 "
            "bits. Install one (python.org, your system's packages, conda or uv), then press "
            "Install again; or name it under 'Python'."
        ),
        "\n".join(refused),
    )


def ask(candidate: Candidate, needs_ssl: bool = False) -> object:
    """What a program says of itself: a :class:`Python`, or in a few words why it does not suit."""
    if not os.path.isfile(candidate.program):
        return tr("there is no such file")
    if not os.path.basename(candidate.program).lower().startswith("python"):
        # QGIS's own program would open a window.
        return tr("not a Python")
    ended = children.run(candidate.program, ["-I", "-c", _QUESTION], seconds=ASK_SECONDS)
    known = next((_object(line) for line in reversed(ended.lines) if line.startswith("{")), None)
    if ended.code != 0 or known is None:
        last = next((line for line in reversed(ended.lines) if line.strip()), "")
        return tr("it does not run: {line}").format(line=last[:200])
    version = str(known.get("version", ""))
    numbers = tuple(int(part) for part in version.split(".")[:2] if part.isdigit())
    if numbers not in tiers.PYTHONS:
        return tr("it is Python {version}").format(version=version)
    if known.get("bits") != 64:
        return tr("it has {bits} bits").format(bits=known.get("bits"))
    if known.get("implementation") != "cpython" or known.get("free_threaded"):
        return tr("it is another kind of Python than the usual one")
    ssl = bool(known.get("ssl", True))
    if needs_ssl and not ssl:
        return tr("its module 'ssl', which downloads need, does not work")
    program = str(known.get("program") or candidate.program)
    return Python(
        program if os.path.isfile(program) else candidate.program,
        version,
        bool(known.get("venv")),
        bool(known.get("ensurepip")),
        bool(known.get("pip")),
        candidate.origin,
        ssl,
    )


def cannot_make(python: Python) -> str:
    """Why a Python cannot make environments, in one sentence."""
    return tr(
        "The Python at {path} cannot make environments, its modules 'venv' and 'ensurepip' are "
        "missing: on Debian and Ubuntu install the package python{version}-venv (as administrator: "
        "apt install python{version}-venv), or name another Python."
    ).format(path=python.program, version=python.short)


def candidates() -> Iterator[Candidate]:
    """Programs that may be a Python, best first.

    Installed Pythons (on Windows those in the registry), the search path, usual places (python.org,
    Homebrew, conda, pyenv, uv), QGIS's own.
    """
    for program in _registered():
        yield Candidate(program, "Windows registry")
    for program in _on_path():
        yield Candidate(program, "search path")
    for program in _usual_places():
        yield Candidate(program, "usual place")
    for program in _of_qgis():
        yield Candidate(program, "QGIS")


def find_uv() -> str:
    """The program ``uv``, or "" where it is not installed."""
    found = _which("uv", os.environ.get("PATH", ""))
    if found:
        return found
    name = "uv.exe" if sys.platform == "win32" else "uv"
    for folder in ("~/.local/bin", "~/.cargo/bin"):
        path = os.path.join(os.path.expanduser(folder), name)
        if os.path.isfile(path):
            return path
    return ""


def _names() -> List[str]:
    versions = [f"python{major}.{minor}" for major, minor in tiers.PYTHONS]
    return [*versions, "python3", "python"]


def _on_path() -> Iterator[str]:
    path = os.environ.get("PATH", "")
    # QGIS puts its own there on Windows, which comes last.
    root = os.environ.get("OSGEO4W_ROOT", "")
    if root:
        path = without_folder(path, root)
    for name in _names():
        found = _which(name, path)
        if found and not _asks_for_a_set_up(found):
            yield found


def _asks_for_a_set_up(program: str) -> bool:
    """Whether it is no Python but a stand-in that opens a shop or a window of the system's."""
    if sys.platform == "darwin":
        return os.path.dirname(program) == "/usr/bin"
    return "windowsapps" in program.lower()


def _which(name: str, path: str) -> str:
    """A program of the search path, or "".

    Unlike ``shutil.which`` never one of the working folder, where anybody may have put it.
    """
    ending = ".exe" if sys.platform == "win32" else ""
    for folder in path.split(os.pathsep):
        program = os.path.join(folder, name + ending)
        if os.path.isabs(folder) and os.path.isfile(program) and os.access(program, os.X_OK):
            return os.path.normpath(program)
    return ""


def _registered() -> Iterator[str]:
    if sys.platform != "win32":
        return
    import winreg

    for major, minor in tiers.PYTHONS:
        for root in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
            key = rf"Software\Python\PythonCore\{major}.{minor}\InstallPath"
            try:
                with winreg.OpenKey(root, key) as opened:
                    folder, _ = winreg.QueryValueEx(opened, "")
            except OSError:
                continue
            yield os.path.join(str(folder), "python.exe")


def _usual_places() -> Iterator[str]:
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", os.path.join(home, "AppData", "Local"))
        for major, minor in tiers.PYTHONS:
            yield os.path.join(local, "Programs", "Python", f"Python{major}{minor}", "python.exe")
        kinds = ("miniforge3", "mambaforge", "miniconda3", "anaconda3")
        roots = (home, local, os.environ.get("PROGRAMDATA", "C:\\ProgramData"))
        for root in roots:
            for kind in kinds:
                yield os.path.join(root, kind, "python.exe")
        roaming = os.environ.get("APPDATA", os.path.join(home, "AppData", "Roaming"))
        for pattern in (
            os.path.join(roaming, "uv", "python", "*", "python.exe"),
            os.path.join(home, ".pyenv", "pyenv-win", "versions", "3.1*", "python.exe"),
        ):
            yield from sorted(glob.glob(pattern), reverse=True)
        return
    for major, minor in tiers.PYTHONS:
        version = f"{major}.{minor}"
        for folder in (
            f"/Library/Frameworks/Python.framework/Versions/{version}/bin",
            "/opt/homebrew/bin",
            "/usr/local/bin",
            "/usr/bin",
        ):
            yield os.path.join(folder, f"python{version}")
    for kind in ("miniforge3", "mambaforge", "miniconda3", "anaconda3"):
        for root in (home, "/opt"):
            yield os.path.join(root, kind, "bin", "python3")
    for pattern in (".pyenv/versions/3.1*/bin/python3", ".local/share/uv/python/*/bin/python3"):
        yield from sorted(glob.glob(os.path.join(home, pattern)), reverse=True)


def _of_qgis() -> Iterator[str]:
    found = qgis_interpreter()
    if found:
        yield found
    if sys.platform == "win32":
        # OSGeo4W and the standalone installer keep it in a folder of its own.
        root = os.environ.get("OSGEO4W_ROOT", os.path.dirname(os.path.dirname(sys.executable)))
        for folder in sorted(glob.glob(os.path.join(root, "apps", "Python3*")), reverse=True):
            for name in ("python3.exe", "python.exe"):
                yield os.path.join(folder, name)
    elif sys.platform == "darwin":
        inside = os.path.dirname(os.path.abspath(sys.executable))
        for folder in (os.path.join(inside, "bin"), inside, os.path.join(sys.prefix, "bin")):
            yield os.path.join(folder, "python3")


def _object(line: str) -> Optional[dict]:
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None
