"""What a report of a problem needs, as Markdown, without names and places of the user."""

from __future__ import annotations

import getpass
import os
import platform
import re
from typing import Dict, List

from qgis.core import Qgis
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR, QDir

from ..engine import __version__
from ..processing_provider.engine_client import settings

#: Shorter user names are parts of too many words to be taken out.
_SHORTEST_NAME = 3


def diagnostics(sentence: str, details: str, engine: str) -> str:
    """Message, versions, settings and log, ready to be pasted into a report.

    Parameters
    ----------
    sentence, details : str
        What the user was told, and the log.
    engine : str
        What is known of the engine.
    """
    lines = [f"**{sentence}**", ""]
    lines += [f"- {name}: {value}" for name, value in _facts(engine).items()]
    if details.strip():
        # A fence longer than any in the text, so that the log cannot end it.
        longest = max((len(found) for found in re.findall(r"`{3,}", details)), default=2)
        fence = "`" * (longest + 1)
        lines += ["", fence, details.strip(), fence]
    return without_names("\n".join(lines)) + "\n"


def _facts(engine: str) -> Dict[str, str]:
    unlimited = settings.threads() == 0
    return {
        "Spectral Prompts": __version__,
        "QGIS": Qgis.QGIS_VERSION if hasattr(Qgis, "QGIS_VERSION") else Qgis.version(),
        "Qt": f"{QT_VERSION_STR} (PyQt {PYQT_VERSION_STR})",
        "Python of QGIS": platform.python_version(),
        "System": f"{platform.system()} {platform.release()} ({platform.machine()})",
        "Engine": engine or "not asked yet",
        "Memory budget": f"{settings.memory_mb()} MB",
        "Threads": "all" if unlimited else str(settings.threads()),
        "Device": settings.device(),
        "Offline": "yes" if settings.offline() else "no",
        "Proxy": "set" if settings.proxy_shown() else "none",
    }


def without_names(text: str) -> str:
    """``text`` with ``~`` for the home folder, and no name of user or computer."""
    for home in _homes():
        text = re.sub(re.escape(home) + r"(?![\w.-])", "~", text, flags=re.IGNORECASE)
    for name, shown in ((_user(), "<user>"), (platform.node(), "<computer>")):
        if len(name) >= _SHORTEST_NAME:
            text = re.sub(rf"(?<![\w-]){re.escape(name)}(?![\w-])", shown, text, flags=re.I)
    return text


def _homes() -> List[str]:
    """The home folder in every spelling, longest first."""
    home = os.path.expanduser("~")
    spellings = {home, os.path.realpath(home), QDir.homePath()}
    spellings |= {path.replace("\\", "/") for path in spellings}
    spellings |= {path.replace("\\", "\\\\") for path in spellings}
    # "/" alone (a service without a home) would take the first letter off every path.
    return sorted((path for path in spellings if len(path.strip("/\\")) > 1), key=len, reverse=True)


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return os.environ.get("USERNAME", "")
