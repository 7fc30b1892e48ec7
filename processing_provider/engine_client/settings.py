"""The settings of the engine client, in one place."""

from __future__ import annotations

from qgis.core import QgsSettings

from ...engine.jobs import DEFAULT_MEMORY_MB, LEAST_MEMORY_MB

PYTHON = "spectral_prompts/engine_python"
USE_QGIS_PYTHON = "spectral_prompts/use_qgis_python"
MEMORY_MB = "spectral_prompts/memory_mb"
THREADS = "spectral_prompts/threads"


def engine_python() -> str:
    """The interpreter the user chose, or ""."""
    return str(QgsSettings().value(PYTHON, "") or "").strip()


def use_qgis_python() -> bool:
    """Whether QGIS's own Python may run the engine (off unless the user opts in)."""
    return QgsSettings().value(USE_QGIS_PYTHON, False, type=bool)


def memory_mb() -> int:
    """The engine's memory budget in MB."""
    return max(_whole(MEMORY_MB, DEFAULT_MEMORY_MB), LEAST_MEMORY_MB)


def threads() -> int:
    """How many threads the engine may use; 0 means all cores."""
    return max(_whole(THREADS, 0), 0)


def _whole(key: str, default: int) -> int:
    """A whole number from the settings; a profile edited by hand may hold anything."""
    try:
        return int(QgsSettings().value(key, default))
    except (TypeError, ValueError):
        return default
