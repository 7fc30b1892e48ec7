"""What the user is told, and what a report of a problem holds."""

from __future__ import annotations

import getpass
import os

import pytest
from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QApplication, QPushButton

from spectral_prompts.ui import diagnostics as module
from spectral_prompts.ui.diagnostics import diagnostics, without_names
from spectral_prompts.ui.messages import Messages


@pytest.fixture
def bar(iface):
    made = QgsMessageBar(iface.mainWindow())
    iface.messageBar.return_value = made
    return made


def test_text_is_no_html(bar, iface):
    Messages(iface).warning("<b>tree</b> & co")
    item = bar.items()[0]
    assert "&lt;b&gt;tree&lt;/b&gt; &amp; co" in item.text()
    assert item.level() == Qgis.MessageLevel.Warning
    assert item.duration() == 0


def test_what_asks_for_nothing_goes_by_itself(bar, iface):
    messages = Messages(iface)
    messages.info("a")
    messages.success("b")
    assert all(item.duration() > 0 for item in bar.items())


def test_details_can_be_read_and_copied(bar, iface, clean_settings):
    messages = Messages(iface, lambda: "ready, Python 3.11")
    home = os.path.expanduser("~")
    messages.problem("It did <not> work.", f"Traceback in {home}/secret/scene.tif")
    button = bar.items()[0].findChild(QPushButton, "SpectralPromptsDetails")
    button.click()
    dialog = messages._dialog
    assert not dialog.isHidden()
    assert "secret/scene.tif" in dialog.text.toPlainText()
    dialog.copy_button.click()
    copied = QApplication.clipboard().text()
    assert copied.startswith("**It did <not> work.**")
    assert "- Engine: ready, Python 3.11" in copied
    assert "~/secret/scene.tif" in copied
    messages.close()
    messages.close()


def test_diagnostics_name_neither_home_nor_user_nor_proxy(clean_settings, monkeypatch):
    monkeypatch.setenv("HOME", "/home/annabel")
    monkeypatch.setattr(getpass, "getuser", lambda: "annabel")
    monkeypatch.setattr(module.platform, "node", lambda: "annas-box")
    for name, value in {"Enabled": True, "Type": "HttpProxy", "Host": "corp.proxy"}.items():
        clean_settings.setValue(f"proxy/proxy{name}", value)
    log = "File /home/annabel/x.py\nfile /HOME/ANNABEL/y\n/tmp/annabel-1/z on annas-box, annabella"
    text = diagnostics("No room in /home/annabel/data.", log, "")
    assert "annabel/" not in text and "ANNABEL" not in text and "annas-box" not in text
    assert "~/x.py" in text and "No room in ~/data." in text
    assert "annabella" in text, "a longer word is not the name"
    assert "corp.proxy" not in text and "- Proxy: set" in text


def test_windows_paths_are_taken_out_however_they_are_written(monkeypatch):
    monkeypatch.setattr(module.os.path, "expanduser", lambda path: r"C:\Users\Annabel")
    monkeypatch.setattr(module.os.path, "realpath", lambda path: path)
    text = without_names(r"C:\Users\Annabel\a and c:/users/annabel/b and 'C:\\Users\\Annabel\\c'")
    assert "nnabel" not in text.lower()


def test_a_log_cannot_end_its_fence(clean_settings):
    text = diagnostics("x", "before\n```\nafter", "")
    assert "\n````\nbefore\n```\nafter\n````" in text
