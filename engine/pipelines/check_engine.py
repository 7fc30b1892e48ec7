"""What the engine is: its Python, its packages, what it can run."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import platform
import sys
from typing import Any

from ..errors import EngineError
from ..jobs import CheckEngine
from ..progress import Progress
from . import Result

#: Distributions and the module each brings; the first are needed for anything at all.
BASIC = {
    "numpy": "numpy",
    "scipy": "scipy",
    "scikit-learn": "sklearn",
    "threadpoolctl": "threadpoolctl",
    "rasterio": "rasterio",
    "pyogrio": "pyogrio",
    "shapely": "shapely",
    "h5py": "h5py",
    "jsonschema": "jsonschema",
    "RapidFuzz": "rapidfuzz",
    "Jinja2": "jinja2",
    "platformdirs": "platformdirs",
}
NETWORKS = {
    "torch": "torch",
    "open_clip_torch": "open_clip",
    "transformers": "transformers",
    "safetensors": "safetensors",
}


def check_engine(job: CheckEngine, progress: Progress) -> Result:
    """Look for the engine's packages without importing them.

    Raises
    ------
    EngineError
        Packages are missing without which nothing works.
    """
    progress.stage("looking for packages", 1, 1)
    missing = [name for name, module in BASIC.items() if not _is_there(module)]
    if missing:
        raise EngineError(
            f"The classification engine is not installed completely: the Python at "
            f"{sys.executable} has no {', '.join(missing)}; install requirements/engine-basic.txt "
            "there, or name another Python under Settings > Options > Spectral Prompts."
        )
    packages = {
        name: _version(name) for name, module in {**BASIC, **NETWORKS}.items() if _is_there(module)
    }
    values: dict[str, Any] = {
        "python": platform.python_version(),
        "program": sys.executable,
        "packages": packages,
        "torch": "torch" in packages,
        "clip": "torch" in packages and "open_clip_torch" in packages,
    }
    if job.devices and values["torch"]:
        values["gpu"] = _gpu()
    return Result(values=values)


def _is_there(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except (ImportError, ValueError):
        return False


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _gpu() -> str:
    """The name of the GPU that torch can use, or ""."""
    import torch

    return str(torch.cuda.get_device_name(0)) if torch.cuda.is_available() else ""
