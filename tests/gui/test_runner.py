"""Algorithms in the background: progress, cancel, failures, history, project and window ends."""

from __future__ import annotations

import gc
import os
import sys
import time
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTimer

from spectral_prompts.processing_provider.engine_client import Interpreter, WarmEngine, lend
from spectral_prompts.processing_provider.engine_client.protocol import Progress
from spectral_prompts.ui import runner as module
from spectral_prompts.ui.history import commands
from spectral_prompts.ui.run_bar import RunBar
from spectral_prompts.ui.runner import Runner

FAKE = Path(__file__).resolve().parents[1] / "qgis" / "fake_engine.py"
INSPECT = "spectralprompts:inspectscene"


class Heard:
    """Messages that keep what they are told."""

    def __init__(self):
        self.problems = []

    def problem(self, sentence, details=""):
        self.problems.append((sentence, details))


@pytest.fixture
def make(provider):
    """A runner whose engine goes wrong as asked."""
    made = []

    def runner(fault=""):
        engine = WarmEngine("test", lambda: Interpreter(sys.executable, "test"), [str(FAKE), fault])
        made.append(Runner(Heard(), engine))
        return made[-1]

    yield runner
    for each in made:
        if not sip.isdeleted(each):
            each.close()


@pytest.fixture
def parameters(scene_file, tmp_path):
    return {"INPUT": str(scene_file), "REPORT": str(tmp_path / "out" / "report.html")}


@pytest.fixture(autouse=True)
def out(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def start(runner, parameters, **more):
    done = []
    runner.run(INSPECT, parameters, done.append, **more)
    return done


def test_results_come_to_the_main_thread(make, parameters, wait_until):
    runner = make()
    seen = []
    runner.started.connect(lambda run: seen.append(("started", run.algorithm)))
    runner.ended.connect(lambda run: seen.append(("ended", run.succeeded)))
    runner.progressed.connect(lambda *told: seen.append(told))
    done = start(runner, parameters)
    assert runner.is_running and runner.current.title == "Inspect scene"
    wait_until(lambda: done)
    assert not runner.is_running and runner.current is None
    assert done[0].results["REPORT"] == parameters["REPORT"]
    assert done[0].succeeded and not done[0].cancelled
    assert seen[0] == ("started", INSPECT) and seen[-1] == ("ended", True)
    assert ("Stage 1 of 2: reading", 25.0, None) in seen
    assert "all is well" in done[0].details and "look here" in done[0].details


def test_one_at_a_time(make, parameters, wait_until):
    runner = make("waits")
    done = start(runner, parameters)
    with pytest.raises(RuntimeError, match="another run"):
        runner.run(INSPECT, parameters)
    runner.cancel()
    wait_until(lambda: done)


@pytest.mark.parametrize("fault", ["waits", "hangs", "too_late"])
def test_cancel_ends_within_two_seconds(make, parameters, out, wait_until, fault):
    runner = make(fault)
    done, stages = [], []
    runner.progressed.connect(lambda *told: stages.append(told))
    done = start(runner, parameters)
    wait_until(lambda: stages)
    began = time.monotonic()
    runner.cancel()
    runner.cancel()
    assert runner.is_stopping
    wait_until(lambda: done)
    assert time.monotonic() - began < 2.0
    assert done[0].cancelled and done[0].problem is None and done[0].results == {}
    assert list(out.glob("*.part")) == []


def test_cancel_before_its_turn(make, parameters, wait_until):
    """A task that never began tells its end nevertheless."""
    runner = make("waits")
    done = start(runner, parameters)
    runner.cancel()
    wait_until(lambda: done)
    assert done[0].cancelled


def test_a_refusal_is_told_with_its_log(make, parameters, wait_until):
    runner = make("refuses")
    done = start(runner, parameters)
    wait_until(lambda: done)
    assert done[0].problem == "The raster has <one> band & that is too few."
    assert runner._messages.problems == [(done[0].problem, done[0].details)]


def test_a_death_is_told(make, parameters, wait_until):
    runner = make("killed")
    done = start(runner, parameters)
    wait_until(lambda: done)
    assert "out of memory" in done[0].problem


def test_parameters_are_checked_first(make, wait_until):
    runner = make()
    done = []
    runner.run("spectralprompts:classifywithtextprompts", {"INPUT": "gone.tif"}, done.append)
    assert runner.is_running and not done
    wait_until(lambda: done)
    assert done[0].problem
    assert QgsApplication.taskManager().countActiveTasks() == 0


def test_an_unknown_algorithm_is_named(make, wait_until):
    runner = make()
    done = []
    runner.run("spectralprompts:nothing", {}, done.append)
    wait_until(lambda: done)
    assert "'spectralprompts:nothing'" in done[0].problem


def test_a_missing_engine_is_a_problem(provider, parameters, no_engine, wait_until):
    runner = Runner(Heard())
    done = start(runner, parameters)
    wait_until(lambda: done)
    assert "/nowhere/python" in done[0].problem
    runner.close()


def test_what_is_called_may_start_the_next_run(make, parameters, wait_until):
    runner = make()
    ends = []

    def again(run):
        ends.append(run)
        if len(ends) < 2:
            runner.run(INSPECT, parameters, again)

    runner.run(INSPECT, parameters, again)
    wait_until(lambda: len(ends) == 2)
    assert all(run.succeeded for run in ends)


def test_a_raster_that_is_removed_meanwhile(make, scene_layer, out, wait_until):
    runner = make("waits")
    done = start(runner, {"INPUT": scene_layer, "REPORT": str(out / "report.html")})
    assert runner.current.parameters["INPUT"] == scene_layer.id()
    QgsProject.instance().removeMapLayer(scene_layer.id())
    QgsProject.instance().clear()
    runner.cancel()
    wait_until(lambda: done)


def test_it_appears_in_the_history_as_from_the_toolbox(make, parameters, wait_until):
    before = commands()
    runner = make()
    done = start(runner, parameters)
    wait_until(lambda: done)
    added = commands()[len(before) :]
    assert len(added) == 1
    assert added[0].startswith(f"processing.run(\"{INSPECT}\", {{'INPUT':'{parameters['INPUT']}'")
    done = start(runner, parameters, history=False)
    wait_until(lambda: done)
    assert len(commands()) == len(before) + 1


@pytest.mark.parametrize("fault", ["waits", "hangs"])
def test_closing_during_a_run_takes_a_second_and_calls_nobody(make, parameters, wait_until, fault):
    runner = make(fault)
    stages = []
    runner.progressed.connect(lambda *told: stages.append(told))
    done = start(runner, parameters)
    wait_until(lambda: stages)
    began = time.monotonic()
    runner.close()
    assert time.monotonic() - began < 1.0
    wait_until(lambda: not runner.is_running)
    assert done == []


def test_a_task_outlives_the_plugin(make, parameters, wait_until):
    """What its task points to is not collected with the plugin that is reloaded during a run."""
    runner = make("hangs")
    start(runner, parameters)
    wait_until(lambda: QgsApplication.taskManager().countActiveTasks() == 1)
    assert len(module._kept) == 1
    runner.close()
    runner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    wait_until(lambda: not module._kept)
    assert QgsApplication.taskManager().countActiveTasks() == 0


def test_the_event_loop_is_free_while_it_runs(make, parameters, wait_until):
    gaps, last = [], [time.monotonic()]

    def beat():
        gaps.append(time.monotonic() - last[0])
        last[0] = time.monotonic()

    runner = make("waits")
    timer = QTimer()
    timer.timeout.connect(beat)
    timer.start(10)
    done = start(runner, parameters)
    began = time.monotonic()
    wait_until(lambda: time.monotonic() - began > 1.0)
    runner.cancel()
    wait_until(lambda: done)
    timer.stop()
    assert max(gaps) < 0.3, "generous: other programs want the processor, too"


def test_the_bar_shows_stage_and_time_and_stops_the_run(make, parameters, wait_until):
    runner = make("waits")
    bar = RunBar(runner)
    assert bar.isHidden()
    done = start(runner, parameters)
    assert not bar.isHidden()
    assert bar.label.text() == "Starting..."
    wait_until(lambda: "Stage" in bar.label.text())
    assert bar.label.text() == "Stage 1 of 2: reading"
    assert bar.bar.value() == 250
    runner._staged(Progress("refining <b>", 2, 3, 0.5, 40.2))
    assert bar.label.text() == "Stage 2 of 3: refining <b>, about 40 s left"
    bar.cancel_button.click()
    assert not bar.cancel_button.isEnabled() and bar.cancel_button.toolTip()
    wait_until(lambda: done)
    assert bar.isHidden()
    bar.deleteLater()


def test_a_bar_made_during_a_run_shows_it(make, parameters, wait_until):
    runner = make("waits")
    done = start(runner, parameters)
    bar = RunBar(runner)
    assert not bar.isHidden()
    runner.cancel()
    wait_until(lambda: done)
    bar.deleteLater()


def test_algorithms_have_no_engine_to_share_after_closing(make, parameters):
    from spectral_prompts.processing_provider.engine_client import warm

    runner = make()
    assert warm._lent == [runner._engine]
    runner.close()
    assert warm._lent == []
    lend(None)
    assert os.path.isdir(os.path.dirname(parameters["REPORT"]))
