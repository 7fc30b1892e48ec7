"""What the user is told, and what a report of a problem holds."""

from __future__ import annotations

import getpass
import os
import re

import pytest
from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QApplication, QPushButton

from spectral_prompts.engine import jobs
from spectral_prompts.processing_provider.last_job import LastJob
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
    assert "annabel-1" not in text
    assert "corp.proxy" not in text and "- Proxy: set" in text
    text = diagnostics("x", "no answer of http://ann:s3cr@et@there:8080", "")
    assert "http://there:8080" in text and "s3cr" not in text and "et@" not in text


def test_windows_paths_are_taken_out_however_they_are_written(monkeypatch):
    monkeypatch.setattr(module.os.path, "expanduser", lambda path: r"C:\Users\Annabel")
    monkeypatch.setattr(module.os.path, "realpath", lambda path: path)
    text = without_names(r"C:\Users\Annabel\a and c:/users/annabel/b and 'C:\\Users\\Annabel\\c'")
    assert "nnabel" not in text.lower()


def test_a_log_cannot_end_its_fence(clean_settings):
    text = diagnostics("x", "before\n```\nafter", "")
    assert "\n````\nbefore\n```\nafter\n````" in text


def test_the_report_holds_versions_engine_settings_and_the_last_job(
    session, engine, scene_layer, scene_file, wait_until, monkeypatch
):
    """One click, with the real engine: what a maintainer asks for first."""
    from spectral_prompts.processing_provider import last_job

    monkeypatch.setenv("HOME", str(scene_file.parent))
    last_job._kept.clear()
    QApplication.clipboard().clear()
    session.copy_diagnostics()
    wait_until(lambda: QApplication.clipboard().text(), 60)
    before = QApplication.clipboard().text()
    assert "None in this session of QGIS." in before
    for heading in ("### Versions", "### Engine", "### Settings", "### Last job"):
        assert f"\n{heading}\n" in f"\n{before}"
    assert re.search(r"- Packages: .*numpy \d.*rasterio \d", before)
    assert "- GPU: " in before and "- GPU: not looked for" not in before
    assert re.search(r"- Interpreter: .+ \(environment\)", before)

    ended = []
    values = {"INPUT": scene_layer, "PROMPTS": "water; tree", "OUTPUT": "TEMPORARY_OUTPUT"}
    session.runner.run("spectralprompts:classifywithtextprompts", values, ended.append)
    wait_until(lambda: ended, 60)
    session.messages.copy_diagnostics()
    text = QApplication.clipboard().text()
    assert re.search(r"`classifywithtextprompts`, started .+: succeeded \(.*mean_confidence", text)
    assert "prompts = 'water; tree'" in text
    assert "input = '~/scene.tif'" in text and str(scene_file.parent) not in text
    assert "[1/" in text, "stages are in the log"
    assert "proxy" not in text.replace("- Proxy", "")


def test_the_last_job_is_also_one_that_failed(session, engine, scene_layer, wait_until):
    ended = []
    values = {"INPUT": scene_layer, "PROMPTS": "gobbledygook", "OUTPUT": "TEMPORARY_OUTPUT"}
    session.runner.run("spectralprompts:classifywithtextprompts", values, ended.append)
    wait_until(lambda: ended, 60)
    session.messages.copy_diagnostics()
    text = QApplication.clipboard().text()
    assert re.search(r"`classifywithtextprompts`, .+: no result: .*gobbledygook", text)


def test_a_long_log_keeps_its_beginning_and_its_end():
    job = LastJob(jobs.InspectScene(input="a.tif"))
    for number in range(1000):
        job.say(f"line {number}")
    lines = job.log.splitlines()
    assert lines[0] == "line 0" and lines[-1] == "line 999"
    assert "... 700 lines ..." in lines


def test_what_is_private_is_not_kept():
    secret = "http://ann:s3cret@proxy:1"
    job = LastJob(jobs.FetchWeights(proxy=secret, certificates="/etc/corp.pem"))
    assert "s3cret" not in repr(job.parameters) and "corp" not in repr(job.parameters)
