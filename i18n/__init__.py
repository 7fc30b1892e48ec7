"""Translations of what users read."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def tr(text: str) -> str:
    """``text`` in the user's language.

    The context must be "@default": that is where ``pylupdate`` files the strings of a function of
    this name. Never give it an f-string: it could not be found in the catalogue.
    """
    return QCoreApplication.translate("@default", text)
