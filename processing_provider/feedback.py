"""What the engine says, as Processing feedback."""

from __future__ import annotations

import time
from typing import Callable, Optional

from qgis.core import QgsProcessingFeedback

from ..i18n import tr
from .engine_client import Listener
from .engine_client.protocol import Progress
from .stage_names import in_words

#: Every progress text is also a line in Processing's log: within a stage, one now and then.
SECONDS_BETWEEN_TEXTS = 5.0


class StageFeedback(QgsProcessingFeedback):
    """Feedback that wants to know stage and time left, not only a percentage and a text."""

    def engine_progress(self, progress: Progress) -> None:
        """The engine went on; called in the run's thread."""


class FeedbackListener(Listener):
    """Passes progress and log lines on to a feedback object.

    Parameters
    ----------
    feedback : QgsProcessingFeedback
    clock : callable returning seconds
    """

    def __init__(
        self, feedback: QgsProcessingFeedback, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._feedback = feedback
        self._clock = clock
        self._stage = ""
        self._shown = ""
        self._last_text = 0.0

    def progress(self, progress: Progress) -> None:
        self._feedback.setProgress(progress.percent)
        if isinstance(self._feedback, StageFeedback):
            self._feedback.engine_progress(progress)
        now = self._clock()
        # What a stage is at (an epoch, megabytes) follows its name and changes all the time.
        stage = progress.stage.partition(": ")[0]
        text = stage_text(progress)
        if stage == self._stage and (
            text == self._shown or now - self._last_text < SECONDS_BETWEEN_TEXTS
        ):
            return
        self._stage, self._shown, self._last_text = stage, text, now
        self._feedback.setProgressText(text)

    def log(self, level: str, text: str) -> None:
        if level == "warning":
            self._feedback.pushWarning(text)
        elif level == "debug":
            self._feedback.pushDebugInfo(text)
        else:
            self._feedback.pushInfo(text)


def stage_name(progress: Progress) -> str:
    """Stage and its number, in words."""
    values = {"number": progress.number, "count": progress.count}
    return tr("Stage {number} of {count}: {stage}").format(stage=in_words(progress.stage), **values)


def stage_text(progress: Progress) -> str:
    """Stage, its number and the time left, in words."""
    return with_time_left(stage_name(progress), progress.seconds_left)


def with_time_left(stage: str, seconds: Optional[float]) -> str:
    """A stage and, where it is known, how long it will take."""
    if seconds is None or seconds < 1:
        return stage
    return tr("{stage}, {left} left").format(stage=stage, left=duration(seconds))


def duration(seconds: float) -> str:
    """A time span as people say it."""
    if seconds < 90:
        return tr("about {n} s").format(n=max(1, round(seconds)))
    if seconds < 5400:
        return tr("about {n} min").format(n=round(seconds / 60))
    return tr("about {n} h").format(n=round(seconds / 3600))
