"""An engine process that is kept between jobs, in a thread of its own.

Starting the engine takes a tenth of a second, but importing what a job needs takes seconds, and
what a job has read of a scene can be kept for the next question about it. An :class:`EngineProcess`
must stay in the thread that made it; a :class:`WarmEngine` is that thread and takes jobs from any
other, one at a time.

The docks make two: one for runs, so that Processing algorithms start at once (see :func:`lend`),
and one for small questions, which answers while a run is going. ``qgis_process`` has neither and
starts no thread.
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import threading
import time
import weakref
from collections import deque
from typing import Any, Callable, Deque, List, Optional, Sequence, Union

from ...engine.jobs import Job
from ...i18n import tr
from . import partial, protocol
from .environment import Interpreter, find_interpreter
from .errors import EngineCancelled, EngineDied, EngineProblem
from .process import CANCEL_SECONDS, EngineProcess, Listener

#: Without a job for this long the process ends: a network's weights can be a gigabyte.
IDLE_SECONDS = 600.0
#: How often a caller that waits for its job looks at whether it was cancelled.
POLL_SECONDS = 0.05
#: QGIS, or the plugin, ends: its threads must be gone by then.
CLOSE_SECONDS = 0.9

Outcome = Union[protocol.JobResult, EngineProblem]


class EngineBusy(Exception):
    """Another job runs on this engine and the caller does not want to wait."""


class Ticket:
    """A job that was given to a :class:`WarmEngine`.

    Parameters
    ----------
    job : Job
    on_end : callable
        Gets the :class:`JobResult` or the :class:`EngineProblem`, in the engine's thread.
    listener : Listener
        Hears of the job, in the engine's thread.
    patience : float
        Seconds the engine has to stop by itself after a cancel, before its process is ended.
    """

    def __init__(
        self, job: Job, on_end: Callable[[Outcome], None], listener: Listener, patience: float
    ) -> None:
        self.job, self.listener, self.patience = job, listener, patience
        self._on_end = on_end
        self._cancelled = threading.Event()
        self._has_ended = False

    def cancel(self) -> None:
        """Stop it, wherever it is; may be called in any thread and more than once."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked for it to stop."""
        return self._cancelled.is_set()

    def end(self, outcome: Outcome) -> None:
        """Tell how it ended; only the first call counts."""
        if not self._has_ended:
            self._has_ended = True
            # Who asked may be gone by now, which must not end the engine's thread.
            with contextlib.suppress(RuntimeError):
                self._on_end(outcome)


class WarmEngine:
    """An engine that is kept; started with its first job.

    Parameters
    ----------
    name : str
        Of its thread, for debuggers.
    find : callable, optional
        Gives the interpreter; asked before every job, so that a changed setting is followed.
    arguments : sequence of str, optional
        What that Python is to run; the engine's worker by default.
    idle_seconds : float, optional
        Without a job for this long the process ends; the next job starts another.
    """

    def __init__(
        self,
        name: str,
        find: Callable[[], Interpreter] = find_interpreter,
        arguments: Optional[Sequence[str]] = None,
        idle_seconds: float = IDLE_SECONDS,
    ) -> None:
        self._name, self._find, self._arguments = name, find, arguments
        self._idle_seconds = idle_seconds
        self._condition = threading.Condition()
        self._waiting: Deque[Ticket] = deque()
        self._running: Optional[Ticket] = None
        self._thread: Optional[threading.Thread] = None
        self._is_closed = False
        self._is_let_go = False
        self._latest: Optional[EngineProcess] = None
        self._process_id = 0
        _all.add(self)

    # -- in any thread -------------------------------------------------------------------------

    @property
    def is_free(self) -> bool:
        """Whether a job would start at once."""
        with self._condition:
            return not self._is_closed and self._running is None and not self._waiting

    @property
    def process_id(self) -> int:
        """The number of its process; 0 while there is none."""
        return self._process_id

    def submit(
        self,
        job: Job,
        on_end: Callable[[Outcome], None],
        listener: Optional[Listener] = None,
        *,
        patience: float = CANCEL_SECONDS,
        wait: bool = True,
    ) -> Ticket:
        """Put a job into the queue and return at once.

        Parameters
        ----------
        job : Job
        on_end, listener, patience
            See :class:`Ticket`; called in the engine's thread.
        wait : bool
            Whether it may wait for others.

        Raises
        ------
        EngineBusy
            It would have to wait, or the engine was closed.
        """
        ticket = Ticket(job, on_end, listener or Listener(), patience)
        with self._condition:
            if self._is_closed or (not wait and (self._running or self._waiting)):
                raise EngineBusy
            self._waiting.append(ticket)
            if self._thread is None:
                self._thread = threading.Thread(target=self._serve, name=self._name, daemon=True)
                self._thread.start()
            self._condition.notify_all()
        return ticket

    def run(
        self,
        job: Job,
        listener: Optional[Listener] = None,
        is_cancelled: Callable[[], bool] = lambda: False,
        *,
        wait: bool = True,
    ) -> protocol.JobResult:
        """Run one job to its end; ``listener`` and ``is_cancelled`` are called in this thread.

        Raises
        ------
        EngineProblem
            There is no result, see :meth:`EngineProcess.run`.
        EngineBusy
            See :meth:`submit`.
        """
        heard: queue.SimpleQueue[Callable[[], Any]] = queue.SimpleQueue()
        ended: List[Outcome] = []
        forwarder = _Forwarder(heard, listener or Listener())
        ticket = self.submit(
            job, lambda outcome: heard.put(lambda: ended.append(outcome)), forwarder, wait=wait
        )
        try:
            while not ended:
                with contextlib.suppress(queue.Empty):
                    heard.get(timeout=POLL_SECONDS)()
                if not ticket.is_cancelled and is_cancelled():
                    ticket.cancel()
                    self._drop_cancelled()
        except BaseException:
            ticket.cancel()
            raise
        if isinstance(ended[0], EngineProblem):
            raise ended[0]
        return ended[0]

    def forget_cancelled(self) -> None:
        """End waiting jobs that were cancelled now, not when their turn comes."""
        self._drop_cancelled()

    def let_go(self) -> None:
        """End the process if it has nothing to do; the next job starts another. Returns at once."""
        with self._condition:
            self._is_let_go = self._thread is not None and self._running is None
            self._condition.notify_all()

    def ask_to_close(self) -> None:
        """Stop the running job and take no others; returns at once."""
        with self._condition:
            self._is_closed = True
            self._condition.notify_all()

    def close(self, seconds: float = CLOSE_SECONDS) -> None:
        """Stop the running job and end the process; returns when it is gone."""
        self.ask_to_close()
        thread = self._thread
        if thread is None or thread is threading.current_thread():
            return
        thread.join(seconds)
        if thread.is_alive() and self._process_id:
            # Its thread hangs in a call of the system; no orphan may be left.
            with contextlib.suppress(OSError):
                os.kill(self._process_id, getattr(signal, "SIGKILL", signal.SIGTERM))

    # -- in the engine's thread ----------------------------------------------------------------

    def _serve(self) -> None:
        engine: Optional[EngineProcess] = None
        try:
            while True:
                ticket = self._next()
                if ticket is None:
                    return
                engine, outcome = self._run_on(engine, ticket)
                with self._condition:
                    self._running = None
                ticket.end(outcome)
        finally:
            if engine is not None and self._is_closed:
                engine.stop()
            self._end(engine)
            self._end_waiting()

    def _next(self) -> Optional[Ticket]:
        """The next job; None when the engine was closed, or nothing came for a long time."""
        deadline = time.monotonic() + self._idle_seconds
        with self._condition:
            while not self._is_closed:
                if self._waiting:
                    self._running = self._waiting.popleft()
                    return self._running
                left = deadline - time.monotonic()
                if left <= 0 or self._is_let_go:
                    self._is_let_go = False
                    # The next job starts another thread.
                    self._thread = None
                    return None
                self._condition.wait(left)
        return None

    def _run_on(
        self, engine: Optional[EngineProcess], ticket: Ticket
    ) -> tuple[Optional[EngineProcess], Outcome]:
        """Run a job; gives the engine to keep and how the job ended."""
        if ticket.is_cancelled:
            return engine, cancelled()
        try:
            interpreter = self._find()
            if engine is not None and engine.interpreter.program != interpreter.program:
                engine = self._end(engine)
            if engine is None:
                engine = EngineProcess(interpreter, self._arguments)
            engine.start(lambda: self._must_stop(ticket), ticket.listener)
            self._latest, self._process_id = engine, engine.process_id
            outcome: Outcome = engine.run(
                ticket.job, ticket.listener, lambda: self._must_stop(ticket), ticket.patience
            )
        except _Closing:
            if engine is not None:
                engine.stop()
            partial.remove(ticket.job)
            return self._end(engine), cancelled()
        except EngineProblem as problem:
            return engine, problem
        except Exception as error:  # a fault of ours must not leave the caller waiting
            if engine is not None:
                engine.stop()
            message = tr("The classification engine could not be spoken to ({error}).")
            return self._end(engine), EngineDied(message.format(error=error), repr(error))
        return engine, outcome

    def _must_stop(self, ticket: Ticket) -> bool:
        if self._is_closed:
            raise _Closing
        return ticket.is_cancelled

    def _end(self, engine: Optional[EngineProcess]) -> None:
        if engine is None:
            return
        engine.close()
        # Another thread may have started another process since.
        if self._latest is engine:
            self._latest, self._process_id = None, 0

    def _end_waiting(self) -> None:
        with self._condition:
            if not self._is_closed:
                # What waits is for the thread that has been started since.
                return
            left, self._running = [*self._waiting], None
            self._waiting.clear()
        for ticket in left:
            ticket.end(cancelled())

    def _drop_cancelled(self) -> None:
        with self._condition:
            dropped = [ticket for ticket in self._waiting if ticket.is_cancelled]
            self._waiting = deque(ticket for ticket in self._waiting if not ticket.is_cancelled)
        for ticket in dropped:
            ticket.end(cancelled())


class _Closing(Exception):
    """The engine is closed while a job runs: no time for good manners."""


class _Forwarder(Listener):
    """Lets another thread's listener hear of a job."""

    def __init__(self, heard: queue.SimpleQueue[Callable[[], Any]], listener: Listener) -> None:
        self._heard, self._listener = heard, listener

    def progress(self, progress: protocol.Progress) -> None:
        self._heard.put(lambda: self._listener.progress(progress))

    def log(self, level: str, text: str) -> None:
        self._heard.put(lambda: self._listener.log(level, text))


def cancelled() -> EngineCancelled:
    """What a job ends with that was stopped before it reached the engine."""
    return EngineCancelled(tr("Cancelled: nothing was written."))


# -- the engine that Processing algorithms may use -----------------------------------------------

_lent: List[WarmEngine] = []
_all: weakref.WeakSet[WarmEngine] = weakref.WeakSet()


def let_go() -> None:
    """End every kept process that has nothing to do: its environment is about to be removed."""
    for engine in list(_all):
        engine.let_go()


def lend(engine: Optional[WarmEngine]) -> None:
    """Let Processing algorithms use ``engine`` from now on; ``None`` takes it back."""
    _lent[:] = [] if engine is None else [engine]


def run_job(
    job: Job, listener: Listener, is_cancelled: Callable[[], bool] = lambda: False
) -> protocol.JobResult:
    """Run a job on the engine that was lent, if that is free, else on one of its own.

    Raises
    ------
    EngineProblem
        There is no result, see :meth:`EngineProcess.run`.
    """
    for engine in _lent:
        with contextlib.suppress(EngineBusy):
            return engine.run(job, listener, is_cancelled, wait=False)
    with EngineProcess(find_interpreter()) as process:
        return process.run(job, listener, is_cancelled)
