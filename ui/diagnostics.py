"""What a report of a problem needs, as Markdown, without names and places of the user."""

from __future__ import annotations

import contextlib
import getpass
import os
import platform
import re
import time
from typing import Any, Dict, List, Mapping, Optional

from osgeo import gdal
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR, QDir, QLocale, QSysInfo

from ..engine import __version__
from ..processing_provider.engine_client import EngineMissing, find_interpreter, settings
from ..processing_provider.engine_client.environment import base_folder
from ..processing_provider.engine_setup import network, places
from ..processing_provider.last_job import LastJob, last_job
from . import redaction

#: Of the last set-up's log.
_SETUP_LINES = 40
#: In the full names of accounts that belong to nobody.
_NOBODY = ("administrator", "debian", "live", "system", "ubuntu", "unknown", "user", "windows")


def diagnostics(
    sentence: str, details: str, engine: str, found: Optional[Mapping[str, Any]] = None
) -> str:
    """Message, versions, engine, settings, last job and logs, ready to be pasted into a report.

    Parameters
    ----------
    sentence, details : str
        What the user was told, and the log; may be empty.
    engine : str
        What is known of the engine, in a few words.
    found : mapping
        What the engine said of itself, as ``EngineAccess.found`` has it.
    """
    lines = [f"**{sentence}**", ""] if sentence else []
    lines += _fenced(details)
    for title, facts in (
        ("Versions", _versions()),
        ("Engine", _engine(engine, found or {})),
        ("Settings", _settings()),
    ):
        lines += [f"### {title}", "", *(f"- {name}: {value}" for name, value in facts.items()), ""]
    job = last_job()
    lines += ["### Last job", ""]
    lines += _job(job) if job is not None else ["None in this session of QGIS.", ""]
    log = _setup_log()
    if log:
        lines += ["### Last set-up of the engine", "", *_fenced(log)]
    return without_names("\n".join(lines).rstrip()) + "\n"


def _versions() -> Dict[str, str]:
    version = getattr(Qgis, "QGIS_VERSION", None) or Qgis.version()
    return {
        "Spectral Prompts": __version__,
        "QGIS": f"{version} ({getattr(Qgis, 'QGIS_DEV_VERSION', '') or 'release'})",
        "Qt": f"{QT_VERSION_STR} (PyQt {PYQT_VERSION_STR})",
        "GDAL of QGIS": gdal.__version__,
        "Python of QGIS": platform.python_version(),
        "System": f"{QSysInfo.prettyProductName()}, {platform.system()} {platform.release()} "
        f"({platform.machine()})",
        "Cores": str(os.cpu_count() or "?"),
        "Language": f"{QgsApplication.locale()}, numbers {QLocale().name()}",
    }


def _engine(engine: str, found: Mapping[str, Any]) -> Dict[str, str]:
    facts = {"Engine": engine or "not asked yet"}
    try:
        interpreter = find_interpreter()
        facts["Interpreter"] = f"{interpreter.program} ({interpreter.origin})"
    except EngineMissing as problem:
        facts["Interpreter"] = problem.message
    managed = places.installed(base_folder())
    if managed is not None:
        cuda = ", CUDA" if managed.cuda else ""
        facts["Own environment"] = (
            f"{managed.tier}{cuda}, Python {managed.python}, lock {managed.lock[:8]}, "
            f"{managed.size / 1e6:.0f} MB, made {managed.made}"
        )
    else:
        facts["Own environment"] = "none"
    packages = found.get("packages")
    if isinstance(packages, Mapping):
        shown = (f"{name} {version}" for name, version in sorted(packages.items()))
        facts["Packages"] = ", ".join(shown)
    facts["GPU"] = _gpu(found)
    return facts


def _gpu(found: Mapping[str, Any]) -> str:
    if "gpu" in found:
        return str(found["gpu"] or "none that torch uses")
    return "no torch" if found.get("torch") is False else "not looked for"


def _settings() -> Dict[str, str]:
    variables = [
        name
        for name in ("SPECTRAL_PROMPTS_PYTHON", "SPECTRAL_PROMPTS_WEIGHTS", "HF_ENDPOINT")
        if os.environ.get(name)
    ]
    return {
        "Memory budget": f"{settings.memory_mb()} MB",
        "Threads": "all" if settings.threads() == 0 else str(settings.threads()),
        "Device": settings.device(),
        "Offline": "yes" if settings.offline() else "no",
        # Where a company's proxy and certificates are is nobody's business.
        "Proxy": "set" if settings.proxy_shown() else "none",
        "Certificates": "set" if settings.certificates() else "the usual ones",
        "Weights folder": "set" if settings.weights_folder() else "the usual one",
        "QGIS's own Python": "allowed" if settings.use_qgis_python() else "not used",
        "Environment variables": ", ".join(variables) or "none",
    }


def _job(job: LastJob) -> List[str]:
    started = time.strftime("%Y-%m-%d %H:%M", time.localtime(job.started))
    spent = f" after {job.seconds:.1f} s" if job.seconds is not None else ""
    lines = [f"`{job.name}`, started {started}: {job.ended or 'going on'}{spent}", ""]
    parameters = {name: value for name, value in job.parameters.items() if value not in ("", None)}
    lines += _fenced("\n".join(f"{name} = {value!r}" for name, value in parameters.items()))
    return lines + _fenced(job.log)


def _setup_log() -> str:
    try:
        with open(
            os.path.join(base_folder(), places.LOG), encoding="utf-8", errors="replace"
        ) as log:
            return "".join(log.readlines()[-_SETUP_LINES:])
    except OSError:
        return ""


def _fenced(text: str) -> List[str]:
    if not text.strip():
        return []
    # A fence longer than any in the text, so that the text cannot end it.
    longest = max((len(found) for found in re.findall(r"`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    return [fence, text.strip(), fence, ""]


def without_names(text: str) -> str:
    """``text`` with ``~`` for the home folder, and no name of user or computer, and no login."""
    text = network.without_login(text)
    return redaction.without_names(text, _homes(), _users(), [platform.node()])


def _homes() -> List[str]:
    """The home folder in every spelling the system has for it."""
    home = os.path.expanduser("~")
    named = [os.environ.get(name, "") for name in ("HOME", "USERPROFILE")]
    return [path for path in (home, os.path.realpath(home), QDir.homePath(), *named) if path]


def _users() -> List[str]:
    names = [os.environ.get(name, "") for name in ("USER", "LOGNAME", "USERNAME")]
    names += [QgsApplication.userLoginName(), QgsApplication.userFullName()]
    with contextlib.suppress(KeyError, OSError, ImportError):
        names.append(getpass.getuser())
    # "Ann B. Smith" may stand there in parts, and the home folder may be called otherwise.
    names += [part for name in names for part in re.split(r"[\s,]+", name)]
    names.append(os.path.basename(os.path.expanduser("~").rstrip("/\\").replace("\\", "/")))
    return [name for name in names if name and name.lower() not in _NOBODY]
