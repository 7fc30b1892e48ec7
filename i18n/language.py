"""Loads the catalogue of the language that QGIS speaks."""

from __future__ import annotations

import os
from typing import List, Optional

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

FOLDER = os.path.dirname(os.path.abspath(__file__))
NAME = "spectral_prompts"
#: Scripts and places of traditional Chinese; who reads it is better served by English.
TRADITIONAL = ("hant", "tw", "hk", "mo")


def language() -> str:
    """The language QGIS speaks, in its own spelling: "de", "pt_BR", "zh-Hans", ...

    What QGIS itself was started with comes first (a command line can name it), then what the user
    has set under Settings > Options > General. Empty where neither is: ``qgis_process`` speaks
    English whatever the system speaks.
    """
    application = QgsApplication.instance()
    spoken = application.translation() if isinstance(application, QgsApplication) else ""
    if spoken:
        return spoken
    settings = QgsSettings()
    if not settings.value("locale/overrideFlag", False, type=bool):
        return ""
    return str(settings.value("locale/userLocale", "") or "")


def catalogue(code: str, folder: str = "") -> Optional[str]:
    """The compiled catalogue for a language, if there is one.

    Parameters
    ----------
    code : str
        The language, with or without script and country: "de_AT", "pt-BR", "zh_CN", "zh-Hans".
    folder : str
        Where catalogues lie; the plugin's own unless told otherwise.

    Returns
    -------
    str or None
        That of language and country, else of the language alone, else of the language in another
        country: somebody from Portugal rather reads Brazilian Portuguese than English.
    """
    folder = folder or FOLDER
    parts = code.split(".")[0].split("@")[0].replace("-", "_").split("_")
    spoken, rest = parts[0].lower(), parts[1:]
    if not spoken or (spoken == "zh" and any(part.lower() in TRADITIONAL for part in rest)):
        return None
    there = _there(folder)
    wanted = [f"{spoken}_{part.upper()}" for part in rest] + [spoken]
    wanted += [name for name in there if name.split("_")[0] == spoken]
    found = next((name for name in wanted if name in there), None)
    return os.path.join(folder, f"{NAME}_{found}.qm") if found else None


def install() -> Optional[QTranslator]:
    """Let texts appear in the language QGIS speaks.

    Returns
    -------
    QTranslator or None
        For ``QCoreApplication.removeTranslator``; ``None`` when texts stay English.
    """
    path = catalogue(language())
    translator = QTranslator()
    if path is None or not translator.load(path):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def _there(folder: str) -> List[str]:
    """Languages with a compiled catalogue."""
    start, end = f"{NAME}_", ".qm"
    names = sorted(os.listdir(folder))
    return [n[len(start) : -len(end)] for n in names if n.startswith(start) and n.endswith(end)]
