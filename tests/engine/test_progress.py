"""Progress speaks in stages, does not flood the pipe, and is where a job stops."""

from __future__ import annotations

import threading
import time

import pytest

from engine import progress as module
from engine.errors import CancelledError
from engine.progress import Progress, run_cancellable


@pytest.fixture
def clock(monkeypatch):
    """A clock that stands until it is moved."""

    class Clock:
        now = 100.0

        def monotonic(self):
            return self.now

    clock = Clock()
    monkeypatch.setattr(module, "time", clock)
    return clock


def test_stages_are_numbered_and_start_at_nothing(clock, listener):
    progress = listener.progress()
    progress.stage("reading", 1, 2)
    clock.now += 1
    progress.update(0.5)
    progress.stage("writing", 2, 2)
    assert [(r.stage, r.number, r.count, r.fraction) for r in listener.reports] == [
        ("reading", 1, 2, 0.0),
        ("reading", 1, 2, 0.5),
        ("writing", 2, 2, 0.0),
    ]


def test_reports_are_not_a_flood_but_the_end_is_always_told(clock, listener):
    progress = listener.progress()
    progress.stage("x", 1, 1)
    for step in range(1000):
        clock.now += 0.001
        progress.update(step / 1000)
    progress.update(1.0)
    assert 8 <= len(listener.reports) <= 12
    assert listener.reports[-1].fraction == 1.0


def test_time_left_goes_on_as_it_went_so_far(clock, listener):
    progress = listener.progress()
    progress.stage("x", 1, 1)
    clock.now += 0.2
    progress.update(0.5)
    assert listener.reports[-1].seconds_left is None, "too early to tell"
    clock.now += 5.8
    progress.update(0.75)
    assert listener.reports[-1].seconds_left == pytest.approx(2.0)


@pytest.mark.parametrize(("given", "shown"), [(-0.5, 0.0), (1.5, 1.0)])
def test_fractions_stay_between_0_and_1(clock, listener, given, shown):
    progress = listener.progress()
    progress.stage("x", 1, 1)
    clock.now += 1
    progress.update(given)
    assert listener.reports[-1].fraction == shown


def test_cancel_stops_at_every_point(listener):
    progress = listener.progress(cancelled=lambda: True)
    for act in (
        progress.check,
        lambda: progress.update(0.5),
        lambda: progress.stage("x", 1, 1),
    ):
        with pytest.raises(CancelledError):
            act()
    assert listener.reports == []


def test_lines_carry_their_level(listener):
    progress = listener.progress()
    progress.info("a")
    progress.warn("b")
    assert listener.lines == [("info", "a"), ("warning", "b")]


def test_nobody_need_listen():
    progress = Progress()
    progress.stage("x", 1, 1)
    progress.update(0.3)
    progress.info("a")
    progress.check()


def test_something_aside_has_its_own_name_and_clock(clock, listener):
    progress = listener.progress()
    progress.stage("loading", 2, 3)
    clock.now += 5
    with progress.aside("fetching x.bin"):
        clock.now += 1
        progress.update(0.5)
    clock.now += 4
    progress.update(0.5)
    told = [(r.stage, r.number, r.count, r.fraction) for r in listener.reports]
    assert told == [
        ("loading", 2, 3, 0.0),
        ("fetching x.bin", 2, 3, 0.0),
        ("fetching x.bin", 2, 3, 0.5),
        ("loading", 2, 3, 0.5),
    ]
    assert listener.reports[2].seconds_left == pytest.approx(1.0)
    assert listener.reports[3].seconds_left == pytest.approx(10.0)


def test_the_stage_is_back_when_something_aside_fails(listener):
    progress = listener.progress()
    progress.stage("loading", 1, 1)
    with pytest.raises(ValueError), progress.aside("fetching"):
        raise ValueError
    progress.update(1.0)
    assert listener.reports[-1].stage == "loading"


def test_work_in_a_thread_gives_its_result_or_its_error():
    assert run_cancellable(Progress(), pow, 2, 5) == 32
    with pytest.raises(ZeroDivisionError):
        run_cancellable(Progress(), divmod, 1, 0)


def test_a_cancel_does_not_wait_for_work_in_a_thread():
    begun, ended = threading.Event(), threading.Event()

    def work():
        begun.set()
        ended.wait(30)

    start = time.monotonic()
    try:
        with pytest.raises(CancelledError):
            run_cancellable(Progress(cancelled=begun.is_set), work)
        assert time.monotonic() - start < 1
    finally:
        ended.set()
