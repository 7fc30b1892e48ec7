"""The engine installed by the button, from tiny wheels on loopback, and removed in the options."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox

from spectral_prompts.processing_provider.engine_client import find_interpreter
from spectral_prompts.processing_provider.engine_setup import install, places, tiers
from spectral_prompts.ui import setup_run
from spectral_prompts.ui.engine_access import EngineState
from spectral_prompts.ui.engine_panel import EnginePanel
from spectral_prompts.ui.install_dialog import InstallDialog
from spectral_prompts.ui.options import OptionsPage

_spec = importlib.util.spec_from_file_location(
    "spectral_prompts_setup_fixtures_gui",
    Path(__file__).resolve().parents[1] / "qgis" / "setup_fixtures.py",
)
shared = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(shared)
hermetic, with_uv = shared.hermetic, shared.with_uv
packages, index, base = shared.packages, shared.index, shared.base


@pytest.fixture
def usual_index(packages, index, base, with_uv, monkeypatch):
    """The index and the lock files that a set-up takes unless it is told otherwise."""
    monkeypatch.setenv("UV_DEFAULT_INDEX", index.url)
    fields = install.Order.__new__.__defaults__
    monkeypatch.setattr(install.Order.__new__, "__defaults__", (*fields[:-1], str(packages.locks)))
    return index


@pytest.fixture
def dialog(qgis_app):
    made = InstallDialog()
    made.python.setFilePath(shared.QGIS_PYTHON)
    made.show()
    yield made
    setup_run.setup_run().cancel()
    made.close()
    made.deleteLater()


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_one_button_installs_and_the_docks_work(session, usual_index, base, iface, wait_until):
    session.look_for_engine()
    panel = EnginePanel(session.engine, iface)
    wait_until(lambda: not panel.isHidden())
    click(panel.install_button)
    dialog = panel._dialog
    dialog.python.setFilePath(shared.QGIS_PYTHON)
    seen = []
    setup_run.setup_run().progressed.connect(lambda progress: seen.append(progress.percent))
    click(dialog.install_button)
    assert not dialog.install_button.isEnabled()
    assert dialog.cancel_button.isVisible() and dialog.bar.isVisible()
    assert dialog.install_button.toolTip() == "It is being installed"
    wait_until(lambda: not setup_run.setup_run().is_running, 60)
    assert dialog.stage.text() == "The engine is installed and works."
    assert not dialog.bar.isVisible() and not dialog.cancel_button.isVisible()
    assert seen == sorted(seen) and seen[-1] == 100
    assert find_interpreter().origin == "managed"
    assert places.installed(str(base)) is not None
    # No button is needed: the panel goes by itself.
    wait_until(lambda: panel.isHidden())
    assert session.engine.state is EngineState.BASIC_ONLY
    click(dialog.log_button)
    assert "scipy" in dialog.log.toPlainText()
    panel.deleteLater()
    dialog.deleteLater()


def test_cancel_and_closing_the_dialog(usual_index, base, dialog, provider, wait_until):
    usual_index.stalls.add("scipy")
    click(dialog.install_button)
    wait_until(usual_index.halfway.is_set)
    dialog.close()
    assert setup_run.setup_run().is_running, "closing leaves it alone"
    again = InstallDialog()
    again.show()
    assert again.cancel_button.isVisible(), "another dialog shows the same set-up"
    click(again.cancel_button)
    assert not again.cancel_button.isEnabled()
    wait_until(lambda: not setup_run.setup_run().is_running, 3)
    assert again.stage.text() == "Cancelled: nothing was installed."
    assert again.install_button.isEnabled()
    assert places.environments(str(base)) == []
    again.deleteLater()


def test_what_went_wrong_is_shown_and_may_be_tried_again(
    usual_index, dialog, provider, tmp_path, wait_until
):
    empty = tmp_path / "no wheels"
    empty.mkdir()
    dialog.wheels.setFilePath(str(empty))
    click(dialog.install_button)
    wait_until(lambda: not setup_run.setup_run().is_running)
    assert "holds no wheels" in dialog.stage.text()
    dialog.wheels.setFilePath("")
    assert dialog.install_button.isEnabled()


def test_what_is_chosen_is_what_is_run(base, dialog):
    assert dialog.parameters()["TIER"] == "basic"
    assert dialog.parameters()["ENGINE_FOLDER"] == "", "the usual place is not named"
    assert not dialog.cuda.isEnabled()
    assert "Only the full engine" in dialog.cuda.toolTip()
    dialog.cuda.setChecked(True)
    assert dialog.parameters()["CUDA"] is False
    dialog.full.setChecked(True)
    assert dialog.cuda.isEnabled()
    given = dialog.parameters()
    assert (given["TIER"], given["CUDA"]) == ("full", True)
    assert "free there" in dialog.room.text()
    dialog.folder.setFilePath(str(base / "elsewhere"))
    assert dialog.parameters()["ENGINE_FOLDER"] == str(base / "elsewhere")


def test_sizes_are_those_of_the_lock_files(dialog):
    assert "150 MB to download, 500 MB on the disk" in dialog.basic.text()
    assert "MB to download, 1.6 GB on the disk" in dialog.full.text()


def test_options_tell_what_is_installed_and_remove_it(
    usual_index, packages, base, provider, monkeypatch, wait_until
):
    page = OptionsPage(None)
    part = page.installed
    assert part.text.text() == "The plugin's own engine is not installed."
    assert part.install_button.text() == "Install..."
    assert not part.remove_button.isEnabled() and part.remove_button.toolTip()
    found = install.install(
        install.Order(str(base), tiers.Kind("basic"), python=shared.QGIS_PYTHON)
    )
    part.refresh()
    assert "Installed: basic, Python 3." in part.text.text()
    assert found.folder in part.text.text()
    assert part.install_button.text() == "Change..."
    packages.make("shapely", "shapely", "2.0")
    packages.write_lock()
    part.refresh()
    assert "newer packages: update it" in part.text.text()
    assert part.install_button.text() == "Update..."
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    asked = []

    def question(parent, title, text, *buttons):
        asked.append(text)
        return answers.pop(0)

    monkeypatch.setattr(QMessageBox, "question", question)
    click(part.remove_button)
    assert not setup_run.setup_run().is_running
    click(part.remove_button)
    wait_until(lambda: not setup_run.setup_run().is_running)
    assert "Maps, models and weights stay" in asked[0]
    assert part.text.text() == "The plugin's own engine is not installed."
    assert not os.path.exists(base)
    assert not part.remove_button.isEnabled()
    # Left by a removal while it was in use.
    left = base / "basic-3.11-01234567-1"
    (left / "lib").mkdir(parents=True)
    part.refresh()
    answers.append(QMessageBox.StandardButton.Yes)
    click(part.remove_button)
    wait_until(lambda: not setup_run.setup_run().is_running)
    assert not left.exists()
    page.deleteLater()
