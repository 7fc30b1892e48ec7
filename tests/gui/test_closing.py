"""A run is not lost without a question when its project is closed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from spectral_prompts.processing_provider.engine_client import Interpreter, WarmEngine
from spectral_prompts.ui.closing import ClosingGuard

FAKE = Path(__file__).resolve().parents[1] / "qgis" / "fake_engine.py"


@pytest.fixture
def running(session, scene_file, tmp_path, wait_until):
    """A session with a run that waits until it is cancelled."""
    session.runner._engine = WarmEngine(
        "test", lambda: Interpreter(sys.executable, "test"), [str(FAKE), "waits"]
    )
    from spectral_prompts.processing_provider.engine_client import lend

    lend(session.runner._engine)
    stages, done = [], []
    session.runner.progressed.connect(lambda *told: stages.append(told))
    parameters = {"INPUT": str(scene_file), "REPORT": str(tmp_path / "report.html")}
    session.runner.run("spectralprompts:inspectscene", parameters, done.append)
    wait_until(lambda: stages)
    session.done = done
    return session


@pytest.fixture
def guard(iface, session):
    made = ClosingGuard(iface, session)
    yield made
    made.close()


@pytest.fixture
def answer():
    """Press a button in the next message box; gives what was asked."""
    asked = []

    def press(text):
        def now():
            box = QApplication.activeModalWidget()
            assert isinstance(box, QMessageBox)
            asked.append(box.text())
            next(button for button in box.buttons() if button.text() == text).click()

        QTimer.singleShot(100, now)
        return asked

    return press


def test_nothing_runs_nobody_asks(guard):
    QgsProject.instance().clear()


def test_closing_the_project_asks_once(guard, running, answer):
    asked = answer("Let it finish")
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    QgsProject.instance().clear()
    assert QApplication.overrideCursor().shape() == Qt.CursorShape.WaitCursor
    QApplication.restoreOverrideCursor()
    QgsProject.instance().clear()
    assert len(asked) == 1
    assert running.runner.is_running and not running.runner.is_stopping


def test_closing_the_project_may_stop_the_run(guard, running, answer, wait_until):
    answer("Stop it")
    QgsProject.instance().clear()
    wait_until(lambda: running.done)
    assert running.done[0].cancelled


def test_nobody_asks_after_closing(iface, running):
    guard = ClosingGuard(iface, running)
    guard.close()
    guard.close()
    QgsProject.instance().clear()
    assert not running.runner.is_stopping
