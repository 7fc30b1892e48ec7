"""Jobs about weights in the background, with progress, one at a time."""

from __future__ import annotations

import weakref
from typing import Callable, List, Optional

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ..engine.jobs import FetchWeights
from ..processing_provider.engine_client import (
    EngineBusy,
    Interpreter,
    Listener,
    WarmEngine,
)
from ..processing_provider.engine_client.protocol import Progress

#: The page is looked at for a moment: its engine need not stay.
_IDLE_SECONDS = 20.0


class WeightsWork(QObject):
    """Runs jobs about weights on an engine of its own; what is going ends with this object.

    Parameters
    ----------
    find : callable
        Gives the interpreter; asked before each job.
    parent : QObject, optional
    """

    progressed = pyqtSignal(object)
    #: The :class:`JobResult` or the :class:`EngineProblem`.
    ended = pyqtSignal(object)
    _heard = pyqtSignal(object, object)

    def __init__(self, find: Callable[[], Interpreter], parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._engine = WarmEngine("Spectral Prompts: weights", find, idle_seconds=_IDLE_SECONDS)
        self._number = 0
        self._tickets: List[object] = []
        # Emitted in the engine's thread, heard in this object's.
        self._heard.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        # Not by the signal "destroyed": it comes while Python collects garbage, where no slot of
        # Python's may run.
        weakref.finalize(self, _end, self._engine, self._tickets)

    @property
    def is_running(self) -> bool:
        """Whether :meth:`start` would wait for another job's end."""
        return bool(self._tickets)

    def start(self, job: FetchWeights) -> None:
        """Run a job; what is going is stopped first and never heard of again."""
        self.cancel()
        self._number += 1
        number = self._number
        self._tickets.clear()

        here = weakref.ref(self)

        def answered(outcome: object) -> None:
            work = here()
            if work is not None and not sip.isdeleted(work):
                work._heard.emit(number, outcome)

        listener = _Listener(self, number)
        try:
            self._tickets.append(self._engine.submit(job, answered, listener))
        except EngineBusy:
            # Closed: nobody waits.
            self._tickets.clear()

    def cancel(self) -> None:
        """Stop what is going; it ends within two seconds, as cancelled."""
        for ticket in self._tickets:
            ticket.cancel()

    def close(self) -> None:
        """Stop what is going and end the engine."""
        self.cancel()
        self._engine.close()

    def _hear(self, number: int, what: object) -> None:
        if number != self._number:
            return
        if isinstance(what, Progress):
            self.progressed.emit(what)
            return
        self._tickets.clear()
        self.ended.emit(what)


def _end(engine: WarmEngine, tickets: List[object]) -> None:
    for ticket in tickets:
        ticket.cancel()
    engine.ask_to_close()


class _Listener(Listener):
    """Hears in the engine's thread and passes on."""

    def __init__(self, work: WeightsWork, number: int) -> None:
        # Who hears keeps nobody alive who is gone.
        self._work, self._number = weakref.ref(work), number

    def progress(self, progress: Progress) -> None:
        work = self._work()
        if work is not None and not sip.isdeleted(work):
            work._heard.emit(self._number, progress)
