"""Progress, log lines and cancellation of a running job, whoever is listening."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal, TypeVar

from .errors import CancelledError

Level = Literal["info", "warning"]
_T = TypeVar("_T")


@dataclass(frozen=True)
class Report:
    """Where a job stands.

    Attributes
    ----------
    stage : str
        What is being done now, in the user's words, and what it is at.
    number, count : int
        This stage's number (from 1) and how many there are.
    fraction : float
        Share of this stage that is done, 0..1.
    seconds_left : float or None
        Estimate for this stage; ``None`` until there is something to estimate from.
    """

    stage: str
    number: int
    count: int
    fraction: float
    seconds_left: float | None


class Progress:
    """The one object through which a job speaks.

    Parameters
    ----------
    on_report : callable taking a Report
    on_log : callable taking (level, text)
    cancelled : callable returning bool
        Polled by :meth:`update` and :meth:`check`.
    """

    #: Reports closer together than this are not sent: a pipe is no place for a flood.
    MIN_SECONDS_BETWEEN_REPORTS = 0.1

    def __init__(
        self,
        on_report: Callable[[Report], None] = lambda report: None,
        on_log: Callable[[Level, str], None] = lambda level, text: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self._on_report = on_report
        self._on_log = on_log
        self._cancelled = cancelled
        self._stage, self._number, self._count = "", 0, 0
        self._detail = ""
        self._stage_start = self._last_sent = 0.0

    @property
    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
        return self._cancelled()

    def check(self) -> None:
        """Raise CancelledError if the user asked to stop."""
        if self._cancelled():
            raise CancelledError()

    def stage(self, name: str, number: int, count: int) -> None:
        """Begin stage ``number`` of ``count``."""
        self._stage, self._number, self._count = name, number, count
        self._detail = ""
        self._stage_start = time.monotonic()
        self._send(0.0)

    def detail(self, text: str) -> None:
        """What the stage is at, such as an epoch and its loss: shown behind the stage's name."""
        self._detail = text

    @contextmanager
    def aside(self, name: str) -> Iterator[None]:
        """Another name and clock for this stage while the block runs: a download within it."""
        before = self._stage, self._stage_start, self._detail
        self.stage(name, self._number, self._count)
        try:
            yield
        finally:
            self._stage, self._stage_start, self._detail = before

    def update(self, fraction: float) -> None:
        """Say that ``fraction`` (0..1) of the stage is done; raises CancelledError on request."""
        self.check()
        if fraction >= 1 or time.monotonic() - self._last_sent >= self.MIN_SECONDS_BETWEEN_REPORTS:
            self._send(min(max(fraction, 0.0), 1.0))

    def info(self, text: str) -> None:
        """A line for the log."""
        self._on_log("info", text)

    def warn(self, text: str) -> None:
        """A line the user should see."""
        self._on_log("warning", text)

    def _send(self, fraction: float) -> None:
        self.check()
        now = self._last_sent = time.monotonic()
        spent = now - self._stage_start
        left = spent * (1 - fraction) / fraction if fraction > 0.02 and spent > 0.5 else None
        stage = f"{self._stage}: {self._detail}" if self._detail else self._stage
        self._on_report(Report(stage, self._number, self._count, fraction, left))


def run_cancellable(progress: Progress, function: Callable[..., _T], *arguments: object) -> _T:
    """``function(*arguments)`` in a thread, while the caller keeps asking whether to stop.

    For work that cannot ask by itself, such as loading a network. After a cancel the thread is
    left to finish alone: it must not write anything.

    Raises
    ------
    CancelledError
        The user asked to stop; otherwise whatever ``function`` raises.
    """
    pool = ThreadPoolExecutor(1, thread_name_prefix="cancellable")
    future = pool.submit(function, *arguments)
    pool.shutdown(wait=False)
    while not wait([future], timeout=0.1).done:
        progress.check()
    return future.result()
