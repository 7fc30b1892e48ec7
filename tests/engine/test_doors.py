"""Every ending of a job is one outcome; nothing escapes."""

from __future__ import annotations

import pytest

from engine import pipelines
from engine.doors import run_message
from engine.errors import CancelledError, EngineError, SceneError
from engine.pipelines import Result
from engine.progress import Progress

GOOD = {"job": "inspectscene", "parameters": {"input": "scene.tif"}}


def ends_with(monkeypatch, ending):
    def run(job, progress):
        if isinstance(ending, BaseException):
            raise ending
        return ending

    monkeypatch.setattr(pipelines, "run", run)
    return run_message(GOOD, Progress())


def test_a_result_carries_all_three_parts(monkeypatch):
    outcome = ends_with(monkeypatch, Result({"report": "a.html"}, {"bands": 3.0}, {"x": [1]}))
    assert outcome.event == "result"
    assert outcome.body == {
        "outputs": {"report": "a.html"},
        "numbers": {"bands": 3.0},
        "values": {"x": [1]},
    }


def test_cancel_is_no_error(monkeypatch):
    assert ends_with(monkeypatch, CancelledError()).event == "cancelled"


@pytest.mark.parametrize("kind", [EngineError, SceneError])
def test_a_refusal_keeps_its_sentence_and_details(monkeypatch, kind):
    outcome = ends_with(monkeypatch, kind("It is broken: mend it.", "line 3"))
    assert outcome.event == "error"
    assert outcome.body == {"message": "It is broken: mend it.", "details": "line 3"}


def test_no_memory_is_a_sentence_with_a_cure(monkeypatch):
    outcome = ends_with(monkeypatch, MemoryError("Unable to allocate 9 TiB"))
    assert outcome.event == "error"
    assert "memory" in outcome.body["message"] and "smaller extent" in outcome.body["message"]
    assert "9 TiB" in outcome.body["details"]


@pytest.mark.parametrize("error", [ZeroDivisionError("a/b"), KeyError("x"), RecursionError("deep")])
def test_the_unknown_is_named_and_its_trace_kept(monkeypatch, error):
    outcome = ends_with(monkeypatch, error)
    assert outcome.event == "error"
    assert type(error).__name__ in outcome.body["message"]
    assert "Traceback" in outcome.body["details"] and "Traceback" not in outcome.body["message"]


@pytest.mark.parametrize("message", [{}, {"job": "x"}, {**GOOD, "parameters": None}, {"job": None}])
def test_what_is_no_job_is_refused_before_anything_runs(monkeypatch, message):
    monkeypatch.setattr(pipelines, "run", lambda *a: pytest.fail("it ran"))
    outcome = run_message(message, Progress())
    assert outcome.event == "error" and outcome.body["details"] == ""


def test_a_missing_raster_for_real(tmp_path):
    message = {"job": "inspectscene", "parameters": {"input": str(tmp_path / "nowhere.tif")}}
    outcome = run_message(message, Progress())
    assert outcome.event == "error"
    assert "nowhere.tif" in outcome.body["message"] and "Traceback" not in outcome.body["message"]
