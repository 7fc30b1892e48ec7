"""The plugin in a window: loads, offers its action and options, leaves nothing behind."""

from __future__ import annotations

import configparser
import os
from pathlib import Path
from unittest.mock import call

from qgis.core import QgsApplication
from qgis.gui import QgsOptionsWidgetFactory
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QImage

import spectral_prompts
from spectral_prompts.engine.jobs import DEVICES
from spectral_prompts.processing_provider.engine_client import Interpreter, settings
from spectral_prompts.ui.engine_check import found_text
from spectral_prompts.ui.options import OptionsFactory, OptionsPage

ROOT = Path(__file__).resolve().parents[2]


def registered():
    return QgsApplication.processingRegistry().providerById("spectralprompts") is not None


def test_load_and_unload(iface, qgis_processing):
    plugin = spectral_prompts.classFactory(iface)
    assert not registered()
    plugin.initGui()
    assert registered()
    icons = [made[0][0] for made in iface.addToolBarIcon.call_args_list]
    action = plugin.action
    assert iface.addPluginToRasterMenu.call_args_list == [
        call("Spectral Prompts", each)
        for each in (action, *icons, plugin.diagnostics_action, plugin.guide_action)
    ]
    assert action.text() == "Classify with text prompts..."
    assert not action.icon().isNull()
    factory = iface.registerOptionsWidgetFactory.call_args[0][0]
    assert isinstance(factory, QgsOptionsWidgetFactory)
    plugin.unload()
    assert not registered()
    assert [made[0][0] for made in iface.removeToolBarIcon.call_args_list] == icons
    assert iface.removePluginRasterMenu.call_count == 3 + len(icons)
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
    assert str(python) in page.check.found.text()
    python.unlink()
    page.load()
    assert "does not exist" in page.check.found.text()


def test_options_check_the_python_that_is_typed(engine, clean_settings, monkeypatch, wait_until):
    monkeypatch.delenv("SPECTRAL_PROMPTS_PYTHON")
    page = OptionsPage(None)
    page.python.setFilePath(engine)
    page.check.button.click()
    assert not page.check.button.isEnabled()
    wait_until(lambda: page.check.button.isEnabled())
    said = page.check.found.text()
    assert f"named above, at {engine}" in said
    assert "Maps from words: yes" in said
    assert settings.engine_python() == ""


def test_options_check_names_a_python_that_is_no_python(clean_settings, monkeypatch, wait_until):
    monkeypatch.delenv("SPECTRAL_PROMPTS_PYTHON", raising=False)
    page = OptionsPage(None)
    page.python.setFilePath("/bin/true")
    page.check.button.click()
    wait_until(lambda: page.check.button.isEnabled())
    assert "did not start" in page.check.found.text()


def test_options_may_close_during_a_check(engine, clean_settings, wait_until):
    page = OptionsPage(None)
    page.check.button.click()
    kept = page.check._access._engine
    wait_until(lambda: kept.process_id)
    sip.delete(page)
    wait_until(lambda: not kept.process_id)


def test_what_a_check_found_is_told_in_words():
    basic = found_text(Interpreter("/p", "managed"), {"python": "3.11", "packages": {}})
    assert "missing: torch" in basic and "the plugin's own" in basic
    values = {"torch": True, "clip": True, "gpu": "a card", "packages": {"torch": "2"}}
    full = found_text(Interpreter("/p", "qgis"), values)
    assert "torch 2" in full and "CLIP: yes" in full and "GPU: a card" in full


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
