"""The engine that is kept: one process in a thread of its own, jobs from any thread."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext

from spectral_prompts.engine.jobs import CheckEngine, InspectScene
from spectral_prompts.processing_provider.engine_client import (
    EngineBusy,
    EngineCancelled,
    EngineDied,
    EngineMissing,
    EngineRefused,
    Interpreter,
    Listener,
    WarmEngine,
    find_interpreter,
    lend,
    run_job,
    warm,
)
from spectral_prompts.processing_provider.feedback import StageFeedback

FAKE = Path(__file__).with_name("fake_engine.py")


@pytest.fixture
def make():
    """Warm engines that are ended afterwards."""
    made = []

    def fake(fault="", **more):
        engine = WarmEngine(
            "test", lambda: Interpreter(sys.executable, "test"), [str(FAKE), fault], **more
        )
        made.append(engine)
        return engine

    yield fake
    for engine in made:
        engine.close()
        assert not is_alive(engine.process_id)


@pytest.fixture
def real(engine):
    """The real engine, kept."""
    made = WarmEngine("test")
    yield made
    made.close()


@pytest.fixture
def job(tmp_path):
    return InspectScene(input="scene.tif", report=str(tmp_path / "report.html"))


def is_alive(number):
    """Whether a process runs; one that ended but was not waited for counts as gone."""
    if not number:
        return False
    try:
        state = Path(f"/proc/{number}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"


def wait_until(condition, seconds=10.0):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"not so after {seconds:g} s"
        time.sleep(0.01)


class Recorder(Listener):
    """Keeps what it hears, and in which thread."""

    def __init__(self):
        self.heard, self.threads = [], set()

    def progress(self, progress):
        self.heard.append(("progress", progress.percent))
        self.threads.add(threading.get_ident())

    def log(self, level, text):
        self.heard.append((level, text))
        self.threads.add(threading.get_ident())


def in_thread(function):
    """Call in another thread; gives the thread and a list that will hold what came."""
    came = []

    def call():
        try:
            came.append(function())
        except Exception as error:
            came.append(error)

    thread = threading.Thread(target=call)
    thread.start()
    return thread, came


# -- one process for many jobs -------------------------------------------------------------------


def test_nothing_starts_before_the_first_job(make):
    engine = make()
    assert engine.process_id == 0
    assert engine.is_free


def test_jobs_share_a_process(make, job):
    engine = make()
    first = engine.run(job).values["pid"]
    assert engine.run(job).values["pid"] == first == engine.process_id


def test_listener_is_called_in_the_thread_that_waits(make, job):
    recorder = Recorder()
    make().run(job, recorder)
    assert ("info", "all is well") in recorder.heard
    assert ("progress", 25.0) in recorder.heard
    assert recorder.threads == {threading.get_ident()}


def test_two_threads_at_once_take_turns(make, tmp_path):
    engine = make()
    jobs = [InspectScene(input=f"{n}.tif", report=str(tmp_path / f"{n}.html")) for n in range(8)]
    threads = [in_thread(lambda job=job: engine.run(job)) for job in jobs]
    for thread, _ in threads:
        thread.join(20)
    results = [came[0] for _, came in threads]
    assert [result.values["echo"]["input"] for result in results] == [job.input for job in jobs]
    assert len({result.values["pid"] for result in results}) == 1


def test_who_does_not_want_to_wait_is_told(make, job):
    engine = make("waits")
    thread, came = in_thread(lambda: engine.run(job, is_cancelled=lambda: stop.is_set()))
    stop = threading.Event()
    wait_until(lambda: not engine.is_free)
    with pytest.raises(EngineBusy):
        engine.run(job, wait=False)
    stop.set()
    thread.join(10)
    assert isinstance(came[0], EngineCancelled)


def test_an_idle_engine_ends_and_the_next_job_starts_another(make, job):
    engine = make(idle_seconds=0.2)
    first = engine.run(job).values["pid"]
    wait_until(lambda: engine.process_id == 0)
    assert not is_alive(first)
    assert engine.run(job).values["pid"] != first


# -- ends ----------------------------------------------------------------------------------------


def test_refusal_keeps_the_process(make, job):
    engine = make("refuses")
    with pytest.raises(EngineRefused, match="<one> band"):
        engine.run(job)
    first = engine.process_id
    with pytest.raises(EngineRefused):
        engine.run(job)
    assert engine.process_id == first != 0


def test_a_death_is_told_once_and_the_next_job_starts_another(make, job):
    engine = make("dies")
    for _ in range(2):
        with pytest.raises(EngineDied, match="last words"):
            engine.run(job)


def test_killed_while_idle_is_noticed_by_the_next_job_only(real, scene):
    real.run(CheckEngine())
    first = real.process_id
    os.kill(first, signal.SIGKILL)
    wait_until(lambda: not is_alive(first))
    assert real.run(InspectScene(input=str(scene))).values["scene"]["bands_count"]
    assert real.process_id not in (0, first)


def test_killed_while_it_works_is_out_of_memory(make, job):
    engine = make("waits")
    thread, came = in_thread(lambda: engine.run(job))
    wait_until(lambda: engine.process_id)
    time.sleep(0.2)
    os.kill(engine.process_id, signal.SIGKILL)
    thread.join(10)
    assert isinstance(came[0], EngineDied)
    assert "out of memory" in came[0].message


@pytest.mark.parametrize("fault", ["waits", "hangs", "too_late"])
def test_cancel_ends_within_two_seconds(make, job, fault):
    engine = make(fault)
    began = time.monotonic()
    with pytest.raises(EngineCancelled):
        engine.run(job, is_cancelled=lambda: time.monotonic() - began > 0.3)
    assert time.monotonic() - began < 0.3 + 2.0
    assert list(Path(job.report).parent.glob("*.part")) == []


def test_cancel_while_it_waits_for_its_turn_is_heard_at_once(make, job):
    engine = make("hangs")
    thread, _ = in_thread(lambda: engine.run(job))
    wait_until(lambda: not engine.is_free)
    began = time.monotonic()
    with pytest.raises(EngineCancelled):
        engine.run(job, is_cancelled=lambda: True)
    assert time.monotonic() - began < 0.5
    engine.close()
    thread.join(5)


def test_a_listener_that_fails_stops_its_job(make, job):
    class Broken(Listener):
        def progress(self, progress):
            raise ValueError("mine")

    engine = make("waits")
    with pytest.raises(ValueError, match="mine"):
        engine.run(job, Broken())
    wait_until(lambda: engine.is_free)


# -- closing -------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["", "waits", "hangs"])
def test_closing_takes_less_than_a_second_and_leaves_no_orphan(make, job, fault):
    engine = make(fault)
    thread, came = in_thread(lambda: engine.run(job))
    wait_until(lambda: engine.process_id)
    if fault:
        time.sleep(0.3)
    else:
        thread.join(10)
    number = engine.process_id
    began = time.monotonic()
    engine.close()
    assert time.monotonic() - began < 1.0
    assert not is_alive(number)
    thread.join(5)
    if fault:
        assert isinstance(came[0], EngineCancelled)
        assert list(Path(job.report).parent.iterdir()) == []


def test_closed_engines_take_no_jobs_and_may_be_closed_again(make, job):
    engine = make()
    engine.close()
    engine.close()
    with pytest.raises(EngineBusy):
        engine.run(job)


def test_waiting_jobs_end_when_it_is_closed(make, job):
    engine = make("hangs")
    threads = [in_thread(lambda: engine.run(job)) for _ in range(3)]
    wait_until(lambda: engine.process_id)
    time.sleep(0.2)
    engine.close()
    for thread, came in threads:
        thread.join(5)
        assert isinstance(came[0], EngineCancelled)


# -- the setting ---------------------------------------------------------------------------------


def test_another_interpreter_is_followed(tmp_path, job):
    scripts = []
    for name in ("one", "two"):
        script = tmp_path / f"python-{name}"
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{FAKE}"\n')
        script.chmod(0o755)
        scripts.append(script)
    chosen = [str(scripts[0])]
    engine = WarmEngine("test", lambda: Interpreter(chosen[0], "test"), [])
    first = engine.run(job).values["pid"]
    chosen[0] = str(scripts[1])
    second = engine.run(job).values["pid"]
    assert second != first
    wait_until(lambda: not is_alive(first))
    engine.close()


def test_a_missing_interpreter_is_told_and_found_later(monkeypatch, engine, own_settings):
    kept = WarmEngine("test")
    monkeypatch.setenv("SPECTRAL_PROMPTS_PYTHON", "/nowhere/python")
    with pytest.raises(EngineMissing, match="does not exist"):
        kept.run(CheckEngine())
    monkeypatch.setenv("SPECTRAL_PROMPTS_PYTHON", engine)
    assert kept.run(CheckEngine()).values["python"]
    kept.close()


# -- Processing ----------------------------------------------------------------------------------


def test_algorithms_use_the_engine_that_was_lent(real, provider, scene, out):
    lend(real)
    try:
        algorithm = provider.algorithm("inspectscene")
        for _ in range(2):
            feedback = Stages()
            parameters = {"INPUT": str(scene), "REPORT": str(out / "report.html")}
            results, succeeded = algorithm.run(parameters, QgsProcessingContext(), feedback)
            assert succeeded and results["BANDS"]
            assert feedback.stages
        assert real.process_id
    finally:
        lend(None)


def test_a_busy_engine_is_not_waited_for(make, job, engine, scene):
    busy = make("hangs")
    in_thread(lambda: busy.run(job))
    wait_until(lambda: not busy.is_free)
    lend(busy)
    try:
        result = run_job(InspectScene(input=str(scene)), Listener())
        assert result.values["scene"]["bands_count"]
    finally:
        lend(None)


def test_without_docks_there_is_no_thread(engine, scene):
    before = threading.active_count()
    run_job(InspectScene(input=str(scene)), Listener())
    assert threading.active_count() == before
    assert warm._lent == []


def test_an_idle_engine_is_small(real):
    real.run(CheckEngine())
    status = Path(f"/proc/{real.process_id}/status")
    if not status.is_file():
        pytest.skip("no /proc on this system")
    peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    assert int(peak.split()[1]) < 40_000, peak


def test_interpreter_of_the_environment(engine):
    assert find_interpreter().program == engine


class Stages(StageFeedback):
    """Keeps the stages."""

    def __init__(self):
        super().__init__(False)
        self.stages = []

    def engine_progress(self, progress):
        self.stages.append(progress.stage)
