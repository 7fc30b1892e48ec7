"""Shared by all tests, in both environments: the engine's has no QGIS, QGIS's has no rasterio."""

from __future__ import annotations

import importlib.util
import os
import re
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


#: What the engine says where packages of the full tier are missing.
_NEEDS_FULL = re.compile(
    r"needs? the Python packages? (?:torch|httpx2)|The classification engine has no torch"
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what needs torch where there is said to be none (tools/test_versions.sh)."""
    if os.environ.get("SPECTRAL_PROMPTS_TIER") == "basic":
        skip = pytest.mark.skip(reason="needs the full engine, here is the basic one")
        for item in items:
            if item.get_closest_marker("full_engine"):
                item.add_marker(skip)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item):
    """With the basic engine a test that ends on its refusal of networks is left out, too."""
    outcome = yield
    report = outcome.get_result()
    basic = os.environ.get("SPECTRAL_PROMPTS_TIER") == "basic"
    if basic and report.failed and _NEEDS_FULL.search(report.longreprtext):
        report.outcome = "skipped"
        path, line, _ = item.location
        report.longrepr = (path, line or 0, "Skipped: the basic engine has no torch")


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
