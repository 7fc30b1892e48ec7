"""The list of weights in the options, with the real engine and a server on this machine."""

from __future__ import annotations

import functools
import gc
import hashlib
import os
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QTranslator, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMessageBox

from spectral_prompts.processing_provider.engine_client import Interpreter
from spectral_prompts.processing_provider.engine_client.protocol import Progress
from spectral_prompts.ui.options import OptionsPage
from spectral_prompts.ui.weights_panel import WeightsPanel, size_text

CONTENT = b"weights of a tiny network" * 40_000
SHA = hashlib.sha256(CONTENT).hexdigest()
#: The engine with one more file in its registry.
WRAPPER = """
import os, runpy, sys
sys.path.insert(0, os.getcwd())
from engine.weights.registry import REGISTRY, WeightFile
REGISTRY["tiny/one"] = WeightFile("tiny/one", "tiny.bin", {size}, "{sha}", "MIT", "{url}",
                                  "a test", "made here")
sys.argv = ["engine.worker"]
runpy.run_module("engine.worker", run_name="__main__")
"""


class Handler(SimpleHTTPRequestHandler):
    """Serves a folder; ``held`` makes it stop in the middle of a file."""

    held = threading.Event()

    def log_message(self, *args):
        pass

    def copyfile(self, source, outputfile):
        content = source.read()
        outputfile.write(content[:300_000])
        outputfile.flush()
        self.held.wait(20)
        outputfile.write(content[300_000:])


@pytest.fixture
def server(tmp_path):
    """A server with the file; it gives all of it unless ``held`` is cleared."""
    folder = tmp_path / "published"
    folder.mkdir()
    (folder / "tiny.bin").write_bytes(CONTENT)
    Handler.held.set()
    made = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    made.daemon_threads = True
    threading.Thread(target=made.serve_forever, args=(0.02,), daemon=True).start()
    yield made
    Handler.held.set()
    made.shutdown()
    made.server_close()


@pytest.fixture
def panel(engine, server, tmp_path, monkeypatch, wait_until, clean_settings):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    script = tmp_path / "wrapper.py"
    url = f"http://127.0.0.1:{server.server_address[1]}/tiny.bin"
    script.write_text(WRAPPER.format(size=len(CONTENT), sha=SHA, url=url))
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\nexec "{engine}" "{script}"\n')
    python.chmod(0o755)
    settings = {
        "weights_folder": str(tmp_path / "weights"),
        "offline": False,
        "proxy": "",
        "certificates": "",
    }
    made = WeightsPanel(lambda: Interpreter(str(python), "setting"), lambda: settings)
    made.settings = settings
    made.show()
    wait_until(lambda: made.list.topLevelItemCount())
    yield made
    if not sip.isdeleted(made):
        made.work.close()
        sip.delete(made)


def item(panel, name):
    for index in range(panel.list.topLevelItemCount()):
        if panel.list.topLevelItem(index).text(0) == name:
            return panel.list.topLevelItem(index)
    return None


def choose(panel, name):
    panel.list.clearSelection()
    item(panel, name).setSelected(True)


def state(panel, name="tiny/one"):
    return item(panel, name).text(1)


class Loudly(QTranslator):
    """A language in which everything is said in capitals."""

    def translate(self, context, text, *more):
        return text.upper()


def test_what_is_going_is_said_in_the_user_s_language(panel):
    loudly = Loudly()
    QCoreApplication.installTranslator(loudly)
    try:
        panel.work.progressed.emit(Progress("copying weights", 1, 2, 0.5, None))
        assert panel.said.text() == "COPYING WEIGHTS"
    finally:
        QCoreApplication.removeTranslator(loudly)


def test_every_file_is_listed_with_what_is_known(panel, tmp_path):
    assert [panel.list.headerItem().text(k) for k in range(5)] == [
        "Name",
        "State",
        "Size",
        "Licence",
        "From",
    ]
    assert state(panel) == "absent" and item(panel, "tiny/one").text(2) == "1.0 MB"
    clip = item(panel, "ViT-B-16/openai")
    assert clip.text(3).startswith("MIT") and clip.text(4) == "openaipublic.azureedge.net"
    assert "ViT-B-16.pt" in clip.toolTip(0) and clip.toolTip(4).startswith("https://")
    assert not panel.bar.isVisible() and not panel.cancel_button.isVisible()


def test_buttons_say_why_they_are_grey(panel):
    assert not panel.download_button.isEnabled()
    assert panel.download_button.toolTip() == "Select files in the list"
    assert not panel.delete_button.isEnabled()
    choose(panel, "tiny/one")
    assert panel.download_button.isEnabled()
    assert panel.delete_button.toolTip() == "Select files that are there"
    panel.settings["offline"] = True
    panel.settings_changed()
    assert panel.download_button.toolTip() == "'Never download' is on"


@pytest.mark.full_engine
def test_downloaded_verified_deleted(panel, tmp_path, wait_until, monkeypatch):
    choose(panel, "tiny/one")
    panel.download_button.click()
    assert panel.is_busy and panel.bar.isVisible() and not panel.download_button.isEnabled()
    wait_until(lambda: state(panel) == "present")
    path = tmp_path / "weights" / "tiny.bin"
    assert path.read_bytes() == CONTENT
    assert panel.download_button.toolTip() == "The selected files are there"

    path.write_bytes(CONTENT[::-1])
    panel.verify_button.click()
    wait_until(lambda: state(panel) == "another file")

    asked = []
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *a: asked.append(a[2]) or answers.pop(0))
    panel.delete_button.click()
    assert path.exists() and not panel.is_busy
    panel.delete_button.click()
    wait_until(lambda: state(panel) == "absent")
    assert not path.exists()
    assert asked == ["Delete tiny/one (1.0 MB)?"] * 2


def test_a_file_is_imported_or_refused_in_a_sentence(panel, tmp_path, wait_until):
    (tmp_path / "any name").write_bytes(CONTENT)
    (tmp_path / "half").write_bytes(CONTENT[:1000])
    panel.take(str(tmp_path / "half"))
    wait_until(lambda: not panel.is_busy and "none of the weights" in panel.said.text())
    assert panel.said.isVisible()
    panel.take(str(tmp_path / "any name"))
    wait_until(lambda: state(panel) == "present")
    assert panel.said.text() == ""


@pytest.mark.full_engine
def test_a_download_is_stopped_and_goes_on_later(panel, tmp_path, wait_until):
    Handler.held.clear()
    choose(panel, "tiny/one")
    panel.download_button.click()
    part = tmp_path / "weights" / "tiny.bin.part"
    wait_until(lambda: part.exists() and part.stat().st_size > 200_000)
    panel.cancel_button.click()
    wait_until(lambda: state(panel) == "partly fetched")
    assert "goes on from here" in panel.said.text()
    Handler.held.set()
    panel.download_button.click()
    wait_until(lambda: state(panel) == "present")
    assert not part.exists()


@pytest.mark.full_engine
def test_a_wrong_file_on_the_server_is_told(panel, server, tmp_path, wait_until):
    (tmp_path / "published" / "tiny.bin").write_bytes(CONTENT[::-1])
    choose(panel, "tiny/one")
    panel.download_button.click()
    wait_until(lambda: not panel.is_busy and "is not tiny.bin" in panel.said.text())
    assert state(panel) == "absent"


@pytest.mark.full_engine
def test_the_page_may_close_during_a_download(panel, tmp_path, wait_until):
    Handler.held.clear()
    choose(panel, "tiny/one")
    panel.download_button.click()
    part = tmp_path / "weights" / "tiny.bin.part"
    wait_until(lambda: part.exists() and part.stat().st_size)
    engine = panel.work._engine
    sip.delete(panel)
    panel.__dict__.clear()  # as when nobody refers to it any more
    gc.collect()
    wait_until(lambda: not engine.process_id)
    left = os.listdir(part.parent)
    assert "tiny.bin.part" in left and "tiny.bin" not in left


def test_without_an_engine_the_reason_is_told(no_engine, clean_settings, wait_until):
    page = OptionsPage(None)
    page.tabs.setCurrentIndex(1)
    page.show()
    wait_until(lambda: page.weights.said.text())
    assert "/nowhere/python" in page.weights.said.text()
    assert page.weights.list.topLevelItemCount() == 0


def test_the_folder_typed_is_looked_into(engine, clean_settings, tmp_path, wait_until, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url))
    page = OptionsPage(None)
    page.tabs.setCurrentIndex(1)
    page.show()
    wait_until(lambda: page.weights.list.topLevelItemCount() > 5)
    (tmp_path / "hub" / "OWNER--NAME").mkdir(parents=True)
    page.weights_folder.setFilePath(str(tmp_path))
    wait_until(lambda: item(page.weights, "hub/OWNER--NAME") is not None)
    page.weights.folder_button.click()
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]
    page.weights.work.close()


def test_sizes_are_written_as_people_read_them():
    assert [size_text(n) for n in (None, 0, 3_513_883, 1_700_000_000)] == [
        "?",
        "nothing",
        "3.5 MB",
        "1.70 GB",
    ]
