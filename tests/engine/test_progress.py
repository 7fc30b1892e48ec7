"""Progress speaks in stages, does not flood the pipe, and is where a job stops."""

from __future__ import annotations

import pytest

from engine import progress as module
from engine.errors import CancelledError
from engine.progress import Progress


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
