"""A window that is none, the real engine, and small scenes, for the docks' tests."""

from __future__ import annotations

import importlib.util
import os
import sys
import time
from pathlib import Path
from unittest.mock import MagicMock

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QMainWindow

ROOT = Path(__file__).resolve().parents[2]


def _load(name, path):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


#: Its makers of small rasters.
_scenes = _load("spectral_prompts_test_scenes", ROOT / "tests" / "qgis" / "conftest.py")


@pytest.fixture
def iface(qgis_app):
    """What plugins get from QGIS, with a real main window."""
    window = QMainWindow()
    iface = MagicMock()
    iface.mainWindow.return_value = window
    iface.mapCanvas.return_value = QgsMapCanvas(window)
    iface.messageBar.return_value = QgsMessageBar(window)
    iface.activeLayer.return_value = None
    yield iface
    window.deleteLater()


@pytest.fixture
def clean_settings(qgis_app):
    """QGIS's settings without anything the plugin or a proxy needs; as before afterwards."""
    kept = QgsSettings()
    for group in ("spectral_prompts", "proxy"):
        kept.remove(group)
    yield kept
    for group in ("spectral_prompts", "proxy"):
        kept.remove(group)


@pytest.fixture
def engine(monkeypatch, tmp_path_factory):
    """The real engine, with no weights of networks, whatever lies in the user's folder."""
    python = os.environ.get("SPECTRAL_PROMPTS_PYTHON") or str(
        ROOT / ".venv-engine" / "bin" / "python"
    )
    if not Path(python).is_file():
        pytest.skip(f"no engine environment at {python}: run 'make setup'")
    monkeypatch.setenv("SPECTRAL_PROMPTS_PYTHON", python)
    monkeypatch.setenv("SPECTRAL_PROMPTS_WEIGHTS", str(tmp_path_factory.mktemp("weights")))
    return python


@pytest.fixture
def no_engine(monkeypatch):
    """An engine that was named but is not there."""
    monkeypatch.setenv("SPECTRAL_PROMPTS_PYTHON", "/nowhere/python")


@pytest.fixture
def provider(qgis_app, qgis_processing):
    """The provider, registered as the plugin does it."""
    from spectral_prompts.plugin import SpectralPromptsPlugin

    plugin = SpectralPromptsPlugin(None)
    plugin.initProcessing()
    yield plugin.provider
    plugin.unload()


@pytest.fixture
def session(iface, clean_settings, provider, request):
    """What both docks share; ended afterwards."""
    from spectral_prompts.ui.session import Session

    made = Session(iface)
    yield made
    made.close()
    QgsProject.instance().clear()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def scene_file(tmp_path):
    """A georeferenced scene: vegetation, soil and water in stripes."""
    return _scenes.write_raster(tmp_path / "scene.tif", _scenes.scene_values()[1])


@pytest.fixture
def scene_layer(scene_file, qgis_app):
    """The scene as a layer of the project."""
    layer = QgsRasterLayer(str(scene_file), "scene")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def wait_until(qgis_app):
    """Turn the event loop until something is so; fails after some seconds."""

    def wait(condition, seconds=20.0):
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, f"not so after {seconds:g} s"
            QCoreApplication.processEvents()
            time.sleep(0.005)

    return wait


@pytest.fixture(scope="session")
def window_tools():
    """The package ``tools/window``: a real QGIS window, and an analyst's way through it."""
    package = ROOT / "tools" / "window"
    window = _load("spectral_prompts_window", package / "__init__.py")
    missing = window.missing_programs()
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)} (make setup)")
    window.story = _load("spectral_prompts_window.story", package / "story.py")
    return window


@pytest.fixture
def real_window(window_tools, tmp_path):
    """A maker of real QGIS windows."""

    def make(python=None, **more):
        default = os.environ.get("SPECTRAL_PROMPTS_PYTHON") or str(
            ROOT / ".venv-engine" / "bin" / "python"
        )
        folder = tmp_path / "window"
        folder.mkdir()
        return window_tools.QgisWindow(folder, python or default, **more)

    return make


@pytest.fixture
def real_story(window_tools):
    """The steps through both docks."""
    return window_tools.story.Story
