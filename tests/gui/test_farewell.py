"""An uninstalled plugin leaves nothing; a disabled, reloaded or updated one loses nothing."""

from __future__ import annotations

import gc
import os

import pytest
from qgis.PyQt.QtWidgets import QMessageBox

from spectral_prompts.processing_provider.engine_client import settings
from spectral_prompts.processing_provider.engine_setup import places
from spectral_prompts.ui import farewell


@pytest.fixture
def plugin_folder(tmp_path):
    folder = tmp_path / "plugins" / "spectral_prompts"
    folder.mkdir(parents=True)
    (folder / "metadata.txt").write_text("[general]")
    return folder


@pytest.fixture
def data(tmp_path, monkeypatch, clean_settings):
    """What a user has after an installation, and a weights folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("SPECTRAL_PROMPTS_WEIGHTS", raising=False)
    base = tmp_path / "data" / "spectral_prompts"
    environment = base / "engine" / "basic-3.11-0123abcd-1"
    environment.mkdir(parents=True)
    (environment / "file").write_bytes(b"x" * 1_000_000)
    (base / "engine" / places.CURRENT).write_text('{"folder": "basic-3.11-0123abcd-1"}')
    (base / "weights").mkdir()
    (base / "weights" / "ViT-B-16.pt").write_bytes(b"x" * 1_000_000)
    clean_settings.setValue(settings.MEMORY_MB, 1234)
    return base


def remove(folder):
    (folder / "metadata.txt").unlink()
    folder.rmdir()


def look(iface, folder, monkeypatch, text):
    """Look for leftovers; the question is answered with a button."""
    said = []

    def exec_(box):
        said.append(box.text())
        for button in box.buttons():
            if button.text() == text:
                button.click()

    monkeypatch.setattr(QMessageBox, "exec", exec_)
    made = farewell.Farewell(iface, str(folder))
    remove(folder)
    made.look()
    if made._thread is not None:
        made._thread.join(20)
    return said


def test_while_the_plugin_is_there_nothing_is_touched(iface, plugin_folder, data):
    farewell.Farewell(iface, str(plugin_folder)).look()
    assert settings.memory_mb() == 1234
    assert (data / "weights").is_dir() and (data / "engine").is_dir()


def test_settings_go_and_the_rest_if_the_user_says_so(iface, plugin_folder, data, monkeypatch):
    said = look(iface, plugin_folder, monkeypatch, "Remove")
    assert len(said) == 1 and "(2 MB)" in said[0]
    assert str(data / "engine") in said[0] and str(data / "weights") in said[0]
    assert settings.memory_mb() == 1000
    assert not data.exists()


def test_what_the_user_keeps_stays(iface, plugin_folder, data, monkeypatch):
    said = look(iface, plugin_folder, monkeypatch, "Keep")
    assert len(said) == 1
    assert (data / "weights" / "ViT-B-16.pt").is_file()
    assert (data / "engine" / "basic-3.11-0123abcd-1").is_dir()


def test_a_folder_of_weights_that_the_user_chose_is_his(
    iface, plugin_folder, data, monkeypatch, clean_settings
):
    clean_settings.setValue(settings.WEIGHTS_FOLDER, str(data / "weights"))
    said = look(iface, plugin_folder, monkeypatch, "Remove")
    assert str(data / "weights") not in said[0]
    assert (data / "weights" / "ViT-B-16.pt").is_file()
    assert not (data / "engine").exists()


def test_where_nothing_was_installed_nobody_is_asked(
    iface, plugin_folder, tmp_path, monkeypatch, clean_settings
):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("SPECTRAL_PROMPTS_WEIGHTS", raising=False)
    assert look(iface, plugin_folder, monkeypatch, "Remove") == []
    assert not os.path.exists(plugin_folder)


def test_it_is_looked_for_when_nobody_holds_it_any_more(
    iface, plugin_folder, data, monkeypatch, wait_until
):
    monkeypatch.setattr(QMessageBox, "exec", lambda box: None)
    farewell.watch(iface, str(plugin_folder))
    remove(plugin_folder)
    gc.collect()
    wait_until(lambda: settings.memory_mb() == 1000)
