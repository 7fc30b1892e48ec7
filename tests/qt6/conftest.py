"""Qt 6 without a screen, stand-ins for QGIS, and the plugin as a package."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]

standin = None
if importlib.util.find_spec("PyQt6") is None:
    collect_ignore_glob = ["*"]
else:
    spec = importlib.util.spec_from_file_location(
        "spectral_prompts_standin", Path(__file__).with_name("standin.py")
    )
    standin = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = standin
    spec.loader.exec_module(standin)
    standin.install()


@pytest.fixture(scope="session")
def application():
    """The application of all tests."""
    from qgis.core import QgsApplication

    return QgsApplication([])


@pytest.fixture(autouse=True)
def nothing_goes_wrong_unseen(application, monkeypatch):
    """An exception in a slot ends a program under Qt 6: here it fails the test."""
    met = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: met.append(error))
    yield
    assert not met, met


@pytest.fixture
def iface():
    """What plugins get from QGIS."""
    from PyQt6.QtWidgets import QMainWindow
    from qgis.gui import QgsMapCanvas

    window = QMainWindow()
    canvas = QgsMapCanvas(window)

    class Iface(standin.Nothing):
        def mainWindow(self):
            return window

        def mapCanvas(self):
            return canvas

        def activeLayer(self):
            return None

    yield Iface()
    window.deleteLater()
