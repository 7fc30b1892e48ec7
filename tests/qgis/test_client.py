"""The engine client against an engine that goes wrong in every way."""

from __future__ import annotations

import json
import sys
import threading
import time
from pathlib import Path

import pytest

from spectral_prompts.engine.jobs import InspectScene
from spectral_prompts.processing_provider.engine_client import (
    EngineCancelled,
    EngineDied,
    EngineMissing,
    EngineProcess,
    EngineRefused,
    Interpreter,
    Listener,
    process,
)

FAKE = Path(__file__).with_name("fake_engine.py")


class Recorder(Listener):
    """Keeps what it hears."""

    def __init__(self):
        self.heard = []

    def progress(self, progress):
        self.heard.append(("progress", progress))

    def log(self, level, text):
        self.heard.append((level, text))


def engine(fault=""):
    return EngineProcess(Interpreter(sys.executable, "test"), [str(FAKE), fault])


@pytest.fixture
def job(tmp_path):
    return InspectScene(input="scene.tif", report=str(tmp_path / "report.html"))


def run(fault, job, **more):
    with engine(fault) as running:
        return running.run(job, **more)


def nothing_left(job):
    folder = Path(job.report).parent
    return sorted(path.name for path in folder.iterdir()) == []


def test_result_progress_and_log_come_through(job):
    recorder = Recorder()
    result = run("", job, listener=recorder)
    assert result.outputs == {"report": job.report}
    assert result.numbers["bands"] == 3
    assert result.values["echo"]["input"] == "scene.tif"
    assert json.loads(Path(job.report).read_text())["input"] == "scene.tif"
    percents = [what.percent for kind, what in recorder.heard if kind == "progress"]
    assert percents == [25.0, 100.0]
    assert ("info", "all is well") in recorder.heard
    assert ("warning", "look here") in recorder.heard


def test_several_jobs_share_one_process(job):
    with engine() as running:
        first = running.run(job).values["pid"]
        assert running.is_running
        assert running.run(job).values["pid"] == first
    assert not running.is_running


def test_a_process_that_ended_is_started_again(job):
    running = engine()
    first = running.run(job).values["pid"]
    running.close()
    second = running.run(job).values["pid"]
    running.close()
    assert first != second


def test_foreign_lines_stale_answers_and_unknown_events_are_tolerated(job):
    recorder = Recorder()
    result = run("noisy", job, listener=recorder)
    assert "stale" not in result.values
    logged = [text for level, text in recorder.heard if level == "debug"]
    assert "a library says hello first" in logged
    assert "foreign line in between" in logged
    assert "warning from a library" in logged


def test_lines_cut_anywhere_are_put_together(job):
    recorder = Recorder()
    result = run("split", job, listener=recorder)
    assert result.values["text"] == "größe €"
    assert ("warning", "größe") in recorder.heard


def test_long_messages_fit_through_the_pipe(tmp_path):
    long = InspectScene(input="x" * 1_000_000, report=str(tmp_path / "report.html"))
    assert run("", long).values["echo"]["input"] == long.input


def test_refusal_is_the_engines_own_sentence(job):
    with pytest.raises(EngineRefused) as caught:
        run("refuses", job)
    assert caught.value.message == "The raster has <one> band & that is too few."
    assert caught.value.details == "Traceback ..."


def test_death_names_exit_code_and_last_words(job):
    with pytest.raises(EngineDied) as caught:
        run("dies", job)
    assert "exit code 3" in caught.value.message
    assert "last words" in caught.value.message
    assert caught.value.details == "first line\nlast words"
    assert nothing_left(job)


def test_death_without_last_words(job):
    with pytest.raises(EngineDied, match="exit code 3, last line: none"):
        run("dies_silently", job)


def test_kill_is_reported_as_out_of_memory(job):
    with pytest.raises(EngineDied, match="out of memory.*smaller extent"):
        run("killed", job)
    assert nothing_left(job)


def test_crash_names_the_signal(job):
    with pytest.raises(EngineDied, match="crash, signal 11"):
        run("segfault", job)


def test_death_before_hello(job):
    with pytest.raises(EngineDied, match=r"did not start \(exit code 7.*something is broken"):
        run("dies_at_start", job)


def test_missing_package_is_an_incomplete_installation(job):
    with pytest.raises(EngineMissing, match="has no package 'numpy'"):
        run("missing_package", job)


def test_a_package_that_is_missed_later_is_an_incomplete_installation(job):
    with pytest.raises(EngineMissing, match="has no package 'rasterio'"):
        run("lacks_package", job)
    assert nothing_left(job)


def test_silence_ends_with_a_sentence(job, monkeypatch):
    monkeypatch.setattr(process, "HELLO_SECONDS", 0.5)
    running = engine("silent")
    with pytest.raises(EngineDied, match="did not answer"):
        running.run(job)
    assert not running.is_running


def test_other_protocol_is_refused(job):
    running = engine("wrong_protocol")
    with pytest.raises(EngineRefused, match="protocol 1.*protocol 99"):
        running.run(job)
    assert not running.is_running


def test_old_python_is_refused(job):
    with pytest.raises(EngineMissing, match=r"Python 3\.10 or newer.*3\.8\.1"):
        run("old_python", job)


def test_a_file_that_is_no_program(job, tmp_path):
    text = tmp_path / "python"
    text.write_text("not a program")
    with pytest.raises(EngineMissing, match="cannot be started"):
        EngineProcess(Interpreter(str(text), "test")).run(job)


def after(seconds):
    """A cancel button that is pressed after some time."""
    start = time.monotonic()
    return lambda: time.monotonic() - start > seconds


@pytest.mark.parametrize("fault", ["waits", "hangs", "too_late"])
def test_cancel_ends_within_two_seconds(job, fault):
    start = time.monotonic()
    with pytest.raises(EngineCancelled, match="Cancelled"):
        run(fault, job, is_cancelled=after(0.5))
    assert time.monotonic() - start < 0.5 + 2.0
    assert not Path(job.report + ".part").exists()


def test_cancel_before_hello(job):
    start = time.monotonic()
    running = engine("silent")
    with pytest.raises(EngineCancelled):
        running.run(job, is_cancelled=after(0.2))
    assert time.monotonic() - start < 2.0
    assert not running.is_running


def test_a_cancelled_engine_stays_warm(job):
    with engine("waits") as running:
        # One that has not even said hello when the user cancels is stopped.
        running.start()
        with pytest.raises(EngineCancelled):
            running.run(job, is_cancelled=after(0.1))
        assert running.is_running
    assert not running.is_running


def test_works_in_a_thread_and_leaves_the_main_thread_free(job):
    """A wait that kept Python's lock would freeze QGIS's window."""
    results = []

    def work():
        with pytest.raises(EngineCancelled):
            run("waits", job, is_cancelled=after(1.0))
        results.append("cancelled")

    thread = threading.Thread(target=work)
    thread.start()
    longest, previous = 0.0, time.monotonic()
    while thread.is_alive():
        time.sleep(0.001)
        now = time.monotonic()
        longest, previous = max(longest, now - previous), now
    assert results
    assert longest < process.POLL_MS / 1000 * 0.8


def test_the_engine_sees_a_clean_environment(job, monkeypatch, root):
    monkeypatch.setenv("PYTHONPATH", "/qgis/python")
    monkeypatch.setenv("PROJ_LIB", "/qgis/proj")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/qgis/lib")
    monkeypatch.setenv("SPECTRAL_TEST_KEPT", "grün")
    values = run("environment", job).values
    seen = values["environment"]
    assert seen["SPECTRAL_TEST_KEPT"] == "grün"
    assert seen["PYTHONNOUSERSITE"] == "1"
    assert seen["PYTHONUTF8"] == "1"
    assert "HOME" in seen
    unwanted = [n for n in seen if n.startswith(("PROJ_", "GDAL_", "QGIS_", "QT_", "LD_LIB"))]
    assert unwanted == []
    assert "PYTHONPATH" not in seen
    assert Path(values["folder"]) == root
