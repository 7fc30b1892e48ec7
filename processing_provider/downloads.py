"""How the engine downloads: settings of the plugin, proxy and certificates of QGIS."""

from __future__ import annotations

import contextlib
import os
from typing import Any, Dict

from .engine_client import settings
from .engine_client.environment import base_folder
from .engine_setup import network


def downloads() -> Dict[str, Any]:
    """Where weights lie and how they are fetched, by the names of the job's parameters.

    Where no file of certificates is named but QGIS has authorities of the user's (Settings >
    Options > Authentication), they are written into a file in the plugin's data folder.
    """
    values = settings.downloads()
    if not values["certificates"] and not values["offline"]:
        folder = os.path.dirname(base_folder())
        # What cannot be written is done without: the usual certificates may do.
        with contextlib.suppress(OSError):
            values["certificates"] = _certificates(folder)
    return values


def _certificates(folder: str) -> str:
    try:
        return network.certificate_file(folder)
    except FileNotFoundError:
        # Only now: who has no authorities of his own gets no folder.
        os.makedirs(folder)
        return network.certificate_file(folder)
