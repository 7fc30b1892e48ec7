"""Shared by all tests, in both environments: the engine's has no QGIS, QGIS's has no rasterio."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "spectral_prompts"

# QGIS without a window. Must be set before anything of Qt is made.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_HAS_QGIS = importlib.util.find_spec("qgis") is not None
_HAS_ENGINE = importlib.util.find_spec("rasterio") is not None
collect_ignore = []
if not _HAS_QGIS:
    collect_ignore += ["qgis", "gui"]
if not _HAS_ENGINE:
    collect_ignore += ["engine", "cli"]

# `import engine`, as in the engine's own process.
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))


def _register_package() -> None:
    """Make the checkout importable as the plugin package, whatever its folder is called."""
    if PACKAGE in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)


_register_package()


def pytest_unconfigure(config: pytest.Config) -> None:
    """pytest-qgis keeps the settings of its QGIS in the checkout."""
    shutil.rmtree(ROOT / ".qgis-settings", ignore_errors=True)


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the checkout, which is the plugin package."""
    return ROOT


@pytest.fixture(scope="session")
def data() -> Path:
    """Real rasters for measuring; skips where they are not available."""
    folder = Path(os.environ.get("SPECTRAL_PROMPTS_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(f"no test data: SPECTRAL_PROMPTS_DATA names no folder ({folder})")
    return folder
