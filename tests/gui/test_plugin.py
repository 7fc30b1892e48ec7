"""The plugin in a window: loads, offers its action and options, leaves nothing behind."""

from __future__ import annotations

import configparser
import os
from pathlib import Path
from unittest.mock import MagicMock, call

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QMainWindow

import spectral_prompts
from spectral_prompts.engine.jobs import DEVICES
from spectral_prompts.processing_provider.engine_client import settings
from spectral_prompts.ui.options import OptionsFactory, OptionsPage

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def iface(qgis_app):
    window = QMainWindow()
    iface = MagicMock()
    iface.mainWindow.return_value = window
    return iface


@pytest.fixture
def clean_settings(qgis_app):
    kept = QgsSettings()
    for group in ("spectral_prompts", "proxy"):
        kept.remove(group)
    yield kept
    for group in ("spectral_prompts", "proxy"):
        kept.remove(group)


def registered():
    return QgsApplication.processingRegistry().providerById("spectralprompts") is not None


def test_load_and_unload(iface, qgis_processing):
    plugin = spectral_prompts.classFactory(iface)
    assert not registered()
    plugin.initGui()
    assert registered()
    actions = [made[0][0] for made in iface.addRasterToolBarIcon.call_args_list]
    assert iface.addPluginToRasterMenu.call_args_list == [
        call("Spectral Prompts", action) for action in actions
    ]
    action = actions[0]
    assert action.text() == "Classify with text prompts..."
    assert not action.icon().isNull()
    factory = iface.registerOptionsWidgetFactory.call_args[0][0]
    assert isinstance(factory, QgsOptionsWidgetFactory)
    plugin.unload()
    assert not registered()
    assert [made[0][0] for made in iface.removeRasterToolBarIcon.call_args_list] == actions
    assert iface.removePluginRasterMenu.call_count == len(actions)
    iface.unregisterOptionsWidgetFactory.assert_called_once_with(factory)
    plugin.unload()
    plugin.initGui()
    assert registered()
    plugin.unload()


def test_the_action_shows_the_dock(iface, qgis_processing):
    plugin = spectral_prompts.classFactory(iface)
    plugin.initGui()
    if plugin.docks.classes is not None:
        assert plugin.docks.classes.isHidden()
        plugin.action.trigger()
        assert not plugin.docks.classes.isHidden()
    plugin.unload()


def test_without_a_window_only_processing_is_set_up(qgis_processing):
    plugin = spectral_prompts.classFactory(None)
    plugin.initProcessing()
    assert registered()
    assert plugin.action is None
    plugin.unload()
    assert not registered()


def test_options_are_kept(clean_settings, tmp_path):
    python = tmp_path / "python"
    python.write_text("")
    page = OptionsFactory().createWidget(None)
    assert page.memory.value() == 1000
    page.python.setFilePath(str(python))
    page.qgis_python.setChecked(True)
    page.memory.setValue(2500)
    page.threads.setValue(3)
    assert page.device.currentData() == "auto"
    page.device.setCurrentIndex(page.device.findData("cpu"))
    page.weights_folder.setFilePath(str(tmp_path / "weights"))
    page.offline.setChecked(True)
    page.certificates.setFilePath(str(tmp_path / "own.pem"))
    page.apply()
    assert settings.engine_python() == str(python)
    assert settings.use_qgis_python() is True
    assert (settings.memory_mb(), settings.threads(), settings.device()) == (2500, 3, "cpu")
    assert settings.weights_folder() == str(tmp_path / "weights")
    assert settings.offline() is True
    assert settings.certificates() == str(tmp_path / "own.pem")
    again = OptionsPage(None)
    assert again.python.filePath() == str(python)
    assert (again.memory.value(), again.threads.value()) == (2500, 3)
    assert again.device.currentData() == "cpu"
    assert again.weights_folder.filePath() == str(tmp_path / "weights")
    assert again.offline.isChecked()
    assert again.certificates.filePath() == str(tmp_path / "own.pem")


def test_options_offer_every_device(clean_settings):
    page = OptionsPage(None)
    offered = [page.device.itemData(index) for index in range(page.device.count())]
    assert offered == list(DEVICES)


def test_options_show_the_proxy_without_its_login(clean_settings):
    page = OptionsPage(None)
    assert "the system's" in page.proxy.text()
    values = {"Enabled": True, "Type": "HttpProxy", "Host": "proxy", "Port": 8080}
    for name, value in {**values, "User": "ann", "Password": "s3cret"}.items():
        clean_settings.setValue(f"proxy/proxy{name}", value)
    page.load()
    shown = page.proxy.text()
    assert "http://proxy:8080" in shown
    assert "ann" not in shown and "s3cret" not in shown


def test_options_say_which_python_is_used_or_why_none(clean_settings, tmp_path, monkeypatch):
    monkeypatch.delenv("SPECTRAL_PROMPTS_PYTHON", raising=False)
    python = tmp_path / "python"
    python.write_text("")
    clean_settings.setValue(settings.PYTHON, str(python))
    page = OptionsPage(None)
    assert str(python) in page.found.text()
    python.unlink()
    page.load()
    assert "does not exist" in page.found.text()


def test_metadata():
    parser = configparser.ConfigParser()
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    for key in (
        "name",
        "description",
        "about",
        "version",
        "author",
        "email",
        "repository",
        "tracker",
        "homepage",
        "tags",
        "category",
        "license",
        "changelog",
    ):
        assert general[key].strip(), key
    assert general["name"] == "Spectral Prompts"
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["qgisMaximumVersion"] == "4.99"
    assert general["hasProcessingProvider"] == "yes"
    assert general["license"] == "GPL-2.0-or-later"
    from spectral_prompts.engine import __version__

    assert general["version"] == __version__
    icon = ROOT / general["icon"]
    assert os.path.isfile(icon)
    assert not QImage(str(icon)).isNull()
