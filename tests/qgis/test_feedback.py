"""Engine progress in Processing's log."""

from __future__ import annotations

import pytest

from spectral_prompts.processing_provider.engine_client.protocol import Progress
from spectral_prompts.processing_provider.feedback import FeedbackListener, duration, stage_text


class Feedback:
    """Keeps what it is told."""

    def __init__(self):
        self.percents, self.texts, self.lines = [], [], []

    def setProgress(self, percent):
        self.percents.append(percent)

    def setProgressText(self, text):
        self.texts.append(text)

    def pushWarning(self, text):
        self.lines.append(("warning", text))

    def pushInfo(self, text):
        self.lines.append(("info", text))

    def pushDebugInfo(self, text):
        self.lines.append(("debug", text))


def test_a_stage_is_announced_once_and_its_time_left_now_and_then():
    now = [0.0]
    feedback = Feedback()
    listener = FeedbackListener(feedback, clock=lambda: now[0])
    for second in range(12):
        now[0] = float(second)
        left = None if second < 2 else 30.0 - second
        listener.progress(Progress("classifying", 1, 2, second / 12, left))
    listener.progress(Progress("writing", 2, 2, 0.0, None))
    assert feedback.texts == [
        "Stage 1 of 2: classifying",
        "Stage 1 of 2: classifying, about 25 s left",
        "Stage 1 of 2: classifying, about 20 s left",
        "Stage 2 of 2: writing",
    ]
    assert len(feedback.percents) == 13
    assert feedback.percents == sorted(feedback.percents)


def test_what_a_stage_is_at_is_told_now_and_then():
    now = [0.0]
    feedback = Feedback()
    listener = FeedbackListener(feedback, clock=lambda: now[0])
    for tenth in range(110):
        now[0] = tenth / 10
        listener.progress(Progress(f"fetching net.pt: {tenth} of 110 MB", 1, 1, tenth / 110, None))
    assert feedback.texts == [
        "Stage 1 of 1: fetching net.pt: 0 of 110 MB",
        "Stage 1 of 1: fetching net.pt: 50 of 110 MB",
        "Stage 1 of 1: fetching net.pt: 100 of 110 MB",
    ]


def test_levels():
    feedback = Feedback()
    listener = FeedbackListener(feedback)
    for level in ("info", "warning", "debug", "else"):
        listener.log(level, level)
    assert feedback.lines == [
        ("info", "info"),
        ("warning", "warning"),
        ("debug", "debug"),
        ("info", "else"),
    ]


def test_no_time_is_left_at_the_end():
    assert stage_text(Progress("x", 1, 1, 1.0, 0.2)) == "Stage 1 of 1: x"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(1.2, "about 1 s"), (89, "about 89 s"), (100, "about 2 min"), (7200, "about 2 h")],
)
def test_durations(seconds, text):
    assert duration(seconds) == text
