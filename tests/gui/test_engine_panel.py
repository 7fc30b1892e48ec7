"""The panel in place of the run area when there is no engine."""

from __future__ import annotations

from qgis.PyQt.QtGui import QDesktopServices

from spectral_prompts.ui.engine_access import EngineState
from spectral_prompts.ui.engine_panel import EnginePanel
from spectral_prompts.ui.options import OPTIONS_PAGE


def test_hidden_until_the_engine_is_known_to_be_missing(no_engine, session, iface, wait_until):
    panel = EnginePanel(session.engine, iface)
    assert panel.isHidden()
    session.look_for_engine()
    wait_until(lambda: not panel.isHidden())
    assert "not installed (about 150 MB to download" in panel.text.text()
    assert panel.reason.isHidden()
    panel.why_button.click()
    assert not panel.reason.isHidden()
    assert "/nowhere/python" in panel.reason.text()
    panel.deleteLater()


def test_its_button_opens_the_dialog_that_installs(no_engine, session, iface):
    panel = EnginePanel(session.engine, iface)
    panel.install_button.click()
    assert panel._dialog.isVisible()
    assert panel._dialog.install_button.isEnabled()
    panel.deleteLater()
    panel._dialog.deleteLater()


def test_its_buttons_lead_to_guide_and_options(no_engine, session, iface, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    panel = EnginePanel(session.engine, iface)
    panel.guide_button.click()
    panel.python_button.click()
    assert opened == ["spectralprompts:guide/engine.md"]
    assert iface.showOptionsDialog.call_args[0][1] == OPTIONS_PAGE
    panel.deleteLater()


def test_look_again_finds_an_engine_that_came(engine, session, iface, monkeypatch, wait_until):
    monkeypatch.setenv("SPECTRAL_PROMPTS_PYTHON", "/nowhere/python")
    panel = EnginePanel(session.engine, iface)
    session.look_for_engine()
    wait_until(lambda: not panel.isHidden())
    monkeypatch.setenv("SPECTRAL_PROMPTS_PYTHON", engine)
    panel.again_button.click()
    wait_until(lambda: panel.isHidden())
    assert session.engine.state is not EngineState.MISSING
    panel.deleteLater()
