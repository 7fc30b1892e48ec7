"""Cancel at every moment the job asks: it stops there and nothing partial is left."""

from __future__ import annotations

import hashlib
import random
import threading
import time

import pytest

from engine.errors import CancelledError
from engine.jobs import ClassifyWithTextPrompts, InspectScene
from engine.knowledge.matching import Matcher
from engine.pipelines import run
from engine.progress import Progress


def job(scene, folder, **parameters):
    return ClassifyWithTextPrompts(
        input=str(scene.path),
        output=str(folder / "map.tif"),
        confidence=str(folder / "confidence.tif"),
        probabilities=str(folder / "probabilities.tif"),
        report=str(folder / "report.html"),
        prompts=scene.prompts,
        **{"refine": "gaussian", **parameters},
    )


class Moments:
    """Counts how often a job asks, and when; cancels at the ``stop``-th time."""

    def __init__(self, stop=None):
        self.asked = []
        self.stop = stop

    def __call__(self):
        self.asked.append(time.monotonic())
        return self.stop is not None and len(self.asked) >= self.stop


def contents(folder):
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.iterdir()}


@pytest.fixture(scope="module", autouse=True)
def every_report():
    """Reports are thinned by the clock; without that each run asks the same number of times."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Progress, "MIN_SECONDS_BETWEEN_REPORTS", 0.0)
        yield


@pytest.fixture(scope="module")
def counted(wide, tmp_path_factory):
    """An uncancelled run: when it asked."""
    moments = Moments()
    folder = tmp_path_factory.mktemp("whole")
    run(job(wide, folder, memory_mb=600), Progress(cancelled=moments))
    return moments.asked


def test_the_job_asks_often_enough(counted):
    """Between two questions no work may take so long that the answer feels late."""
    gaps = [after - before for before, after in zip(counted, counted[1:], strict=False)]
    assert len(counted) > 20
    assert max(gaps) < 1.5


def moments_of(counted):
    """The first, the last and a few in between."""
    rng = random.Random(1)
    between = rng.sample(range(2, len(counted)), 7)
    return sorted({1, 2, *between, len(counted)})


def test_every_moment_stops_it_and_leaves_an_empty_folder(wide, counted, tmp_path):
    before = hashlib.sha256(wide.path.read_bytes()).hexdigest()
    for stop in moments_of(counted):
        moments = Moments(stop)
        with pytest.raises(CancelledError):
            run(job(wide, tmp_path, memory_mb=600), Progress(cancelled=moments))
        assert len(moments.asked) == stop, "it went on after it was told to stop"
        assert contents(tmp_path) == {}, f"cancelled at question {stop}"
    assert hashlib.sha256(wide.path.read_bytes()).hexdigest() == before


def test_a_language_model_that_loads_for_long_does_not_delay_it(small, tmp_path, monkeypatch):
    """A word nobody knows is looked up by its meaning, which needs seconds the first time."""
    begun, loaded = threading.Event(), threading.Event()

    def loading(self, one):
        begun.set()
        loaded.wait(30)
        raise AssertionError("nobody waits for this")

    monkeypatch.setattr(Matcher, "match_class", loading)
    start = time.monotonic()
    try:
        with pytest.raises(CancelledError):
            run(job(small, tmp_path), Progress(cancelled=begun.is_set))
        assert time.monotonic() - start < 1
    finally:
        loaded.set()
    assert contents(tmp_path) == {}


def test_earlier_results_stay_when_a_new_run_is_cancelled(small, tmp_path):
    moments = Moments()
    run(job(small, tmp_path), Progress(cancelled=moments))
    earlier = contents(tmp_path)
    assert "map.tif" in earlier and "report.html" in earlier
    for stop in (1, len(moments.asked) // 2, len(moments.asked)):
        with pytest.raises(CancelledError):
            run(job(small, tmp_path, seed=5), Progress(cancelled=Moments(stop)))
        assert contents(tmp_path) == earlier


def test_the_last_question_comes_before_the_files_get_their_names(wide, counted, tmp_path):
    with pytest.raises(CancelledError):
        run(job(wide, tmp_path, memory_mb=600), Progress(cancelled=Moments(len(counted))))
    assert contents(tmp_path) == {}, "called cancelled, but files were written"


def test_inspecting_can_be_cancelled_at_every_moment(small, tmp_path):
    job = InspectScene(input=str(small.path), report=str(tmp_path / "page.html"))
    moments = Moments()
    run(job, Progress(cancelled=moments))
    (tmp_path / "page.html").unlink()
    for stop in range(1, len(moments.asked) + 1):
        with pytest.raises(CancelledError):
            run(job, Progress(cancelled=Moments(stop)))
        assert contents(tmp_path) == {}
