"""Where the engine's Python is, and the environment its process gets."""

from __future__ import annotations

import os
import sys
from typing import Iterable, List, Mapping, NamedTuple, Optional

from qgis.PyQt.QtCore import QProcessEnvironment, QStandardPaths

from ...i18n import tr
from ..engine_setup import places
from . import settings
from .errors import EngineMissing

#: The environment variable that names the engine's interpreter, for servers and tests.
PYTHON_VARIABLE = "SPECTRAL_PROMPTS_PYTHON"

#: QGIS sets these for its own Python, Qt, GDAL and PROJ. In another Python they load the wrong
#: libraries or data files (a PROJ database of another version, a Qt plugin of another build).
_DROPPED_PREFIXES = (
    "PYTHON",
    "PROJ_",
    "GDAL_",
    "OGR_",
    "CPL_",
    "OSR_",
    "GEOTIFF_",
    "QGIS_",
    "QT_",
    "QT5_",
    "QT6_",
    "QML",
    "OSGEO4W",
    "GISBASE",
    "GRASS",
    "DYLD_",
    "LD_LIBRARY_PATH",
    "LD_PRELOAD",
    "VIRTUAL_ENV",
    "__PYVENV_LAUNCHER__",
)

#: The engine's own environment must decide alone what it imports, and speak UTF-8.
_ADDED = {"PYTHONNOUSERSITE": "1", "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"}


class Interpreter(NamedTuple):
    """A Python that runs the engine.

    Attributes
    ----------
    program : str
        Absolute path.
    origin : str
        Who named it: "environment", "setting", "managed" or "qgis".
    """

    program: str
    origin: str


def find_interpreter(
    environment: Optional[Mapping[str, str]] = None,
    *,
    named: Optional[str] = None,
    use_qgis_python: Optional[bool] = None,
) -> Interpreter:
    """The Python that runs the engine.

    Looked for in this order: the environment variable ``SPECTRAL_PROMPTS_PYTHON``, the setting,
    the managed environment and, only if the user opted in, QGIS's own Python. A Python that was
    named but is not there is an error and never silently replaced by the next one.

    Parameters
    ----------
    environment : mapping, optional
        Environment variables; those of this process by default.
    named, use_qgis_python
        What would be in the settings; by default what is.

    Raises
    ------
    EngineMissing
        There is none, or the named one does not exist.
    """
    variables = os.environ if environment is None else environment
    variable = variables.get(PYTHON_VARIABLE, "").strip()
    if variable:
        where = tr("the environment variable {name}").format(name=PYTHON_VARIABLE)
        return Interpreter(_existing(variable, where), "environment")
    named = settings.engine_python() if named is None else named
    if named:
        where = tr("Settings > Options > Spectral Prompts")
        return Interpreter(_existing(named, where), "setting")
    managed = managed_interpreter()
    if os.path.isfile(managed):
        return Interpreter(managed, "managed")
    if settings.use_qgis_python() if use_qgis_python is None else use_qgis_python:
        own = qgis_interpreter()
        if own:
            return Interpreter(own, "qgis")
    raise EngineMissing(
        tr(
            "The classification engine is not installed: no Python was found at {path}. Install it "
            "there, or name a Python 3.10 or newer that has the engine's packages under Settings > "
            "Options > Spectral Prompts or in the environment variable {name}."
        ).format(path=managed, name=PYTHON_VARIABLE)
    )


def managed_interpreter() -> str:
    """Where the plugin's own engine environment has its Python, whether it is there or not."""
    return places.managed_python(base_folder())


def base_folder() -> str:
    """The folder for the plugin's own engine environments: the one set, else the user's."""
    chosen = settings.engine_folder()
    if chosen:
        return os.path.abspath(os.path.expanduser(chosen))
    location = QStandardPaths.StandardLocation.GenericDataLocation
    base = QStandardPaths.writableLocation(location)
    # Qt parts folders by "/" on every system.
    return os.path.join(os.path.normpath(base), "spectral_prompts", "engine")


def qgis_interpreter(candidates: Optional[Iterable[str]] = None) -> Optional[str]:
    """QGIS's own Python as a program, or None.

    ``sys.executable`` alone will not do: on Windows and macOS it is QGIS itself, and starting
    that opens a second QGIS window.
    """
    for path in _qgis_candidates() if candidates is None else candidates:
        if os.path.basename(path).lower().startswith("python") and os.path.isfile(path):
            return path
    return None


def clean_environment(bytecode: str = "") -> QProcessEnvironment:
    """This process's environment without what QGIS set for itself.

    Parameters
    ----------
    bytecode : str
        A folder for compiled modules, which halves the time that imports take; "" writes none.
    """
    environment = QProcessEnvironment.systemEnvironment()
    own_folder = environment.value("OSGEO4W_ROOT", "")
    for name in list(environment.keys()):
        if is_dropped(name):
            environment.remove(name)
    if own_folder:
        # Windows looks for libraries along PATH: QGIS's would shadow those of the engine.
        path = environment.value("PATH", "")
        environment.insert("PATH", without_folder(path, own_folder))
    for name, value in _ADDED.items():
        environment.insert(name, value)
    if bytecode:
        # Never beside the modules: the plugin's folder belongs to QGIS's plugin manager.
        environment.remove("PYTHONDONTWRITEBYTECODE")
        environment.insert("PYTHONPYCACHEPREFIX", bytecode)
    return environment


def bytecode_folder(interpreter: Interpreter) -> str:
    """Where compiled modules of an engine go: into the plugin's own environment, else nowhere."""
    if interpreter.origin != "managed":
        return ""
    return os.path.join(environment_folder(interpreter), "pycache")


def environment_folder(interpreter: Interpreter) -> str:
    """The folder of the environment that an interpreter belongs to."""
    return os.path.dirname(os.path.dirname(interpreter.program))


def is_dropped(name: str) -> bool:
    """Whether the engine must not see the environment variable ``name``."""
    return name.upper().startswith(_DROPPED_PREFIXES)


def without_folder(path: str, folder: str, separator: str = os.pathsep) -> str:
    """``path`` (a list of folders) without ``folder`` and what lies under it."""
    root = os.path.normcase(os.path.normpath(folder))
    kept = []
    for part in path.split(separator):
        normal = os.path.normcase(os.path.normpath(part))
        if normal != root and not normal.startswith(root + os.sep):
            kept.append(part)
    return separator.join(kept)


def _existing(program: str, where: str) -> str:
    path = os.path.abspath(os.path.expanduser(program))
    if os.path.isfile(path):
        return path
    raise EngineMissing(
        tr(
            "The classification engine's Python {path!r}, named in {where}, does not exist: "
            "correct the path or clear it."
        ).format(path=program, where=where)
    )


def _qgis_candidates() -> List[str]:
    version = "python{}.{}".format(*sys.version_info[:2])
    base = getattr(sys, "base_exec_prefix", sys.exec_prefix)
    if sys.platform == "win32":
        return [os.path.join(base, name) for name in ("python3.exe", "python.exe")]
    folders = [os.path.join(base, "bin"), os.path.dirname(sys.executable or "")]
    names = (version, "python3", "python")
    return [os.path.join(folder, name) for folder in folders for name in names]
