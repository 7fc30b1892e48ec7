"""The engine as the docks see it: whether it is there, and small questions to it."""

from __future__ import annotations

from enum import Enum
from typing import Callable, Dict, Optional

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ..engine import jobs
from ..i18n import tr
from ..processing_provider.engine_client import (
    EngineBusy,
    EngineCancelled,
    EngineMissing,
    EngineProblem,
    JobResult,
    WarmEngine,
)

#: A question that nobody waits for any more may end by itself for this long: ending the process
#: would lose what it has loaded and read.
PATIENCE_SECONDS = 10.0
_CHECK = "spectral prompts: check"

OnResult = Callable[[JobResult], None]
OnProblem = Callable[[EngineProblem], None]


class EngineState(Enum):
    """What is known of the engine."""

    UNKNOWN = "unknown"
    READY = "ready"
    MISSING = "missing"
    #: Without torch: words work, networks and training do not.
    BASIC_ONLY = "basic only"


class _Question:
    """A question that waits for its answer."""

    def __init__(self, key: str, on_result: OnResult, on_problem: Optional[OnProblem]) -> None:
        self.key, self.on_result, self.on_problem = key, on_result, on_problem
        self.ticket: Optional[object] = None
        self.outcome: Optional[object] = None
        self.is_forgotten = False


class EngineAccess(QObject):
    """Asks a warm engine small questions, without ever waiting for it.

    Parameters
    ----------
    engine : WarmEngine, optional
        The engine to ask; by default one of its own, started with the first question.
    parent : QObject, optional
    """

    #: State, sentence or what was found may have changed.
    changed = pyqtSignal()
    _answered = pyqtSignal(object)

    def __init__(
        self, engine: Optional[WarmEngine] = None, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine or WarmEngine("Spectral Prompts: questions")
        self._state, self._sentence = EngineState.UNKNOWN, ""
        self._found: Dict[str, object] = {}
        self._by_key: Dict[str, _Question] = {}
        self._is_closed = False
        # Emitted in the engine's thread, heard in this object's.
        self._answered.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def state(self) -> EngineState:
        """What is known; ``UNKNOWN`` until the first answer."""
        return self._state

    @property
    def sentence(self) -> str:
        """Why the engine is missing; "" when it is not."""
        return self._sentence

    @property
    def found(self) -> Dict[str, object]:
        """What the engine said of itself: ``python``, ``packages``, ``torch``; {} before."""
        return dict(self._found)

    @property
    def is_there(self) -> bool:
        """Whether questions make sense; also true while that is not known yet."""
        return self._state is not EngineState.MISSING

    def describe(self) -> str:
        """What is known of the engine, in a few words for a report."""
        if not self._found:
            return self._sentence or self._state.value
        return f"{self._state.value}, Python {self._found.get('python', '?')}"

    def check(self) -> None:
        """Ask the engine what it is; :attr:`changed` tells when that is known."""
        self.ask(jobs.CheckEngine(), self._checked, self._failed_check, key=_CHECK)

    def ask(
        self,
        job: jobs.Job,
        on_result: OnResult,
        on_problem: Optional[OnProblem] = None,
        *,
        key: str = "",
    ) -> None:
        """Ask a question; returns at once.

        Parameters
        ----------
        job : Job
        on_result, on_problem : callable
            Called in the main thread, one of them, unless the question is forgotten.
        key : str
            A newer question of the same key replaces an older one that waits or runs, whose
            callbacks are then never called. "": it stands for itself.
        """
        self.forget(key)
        question = _Question(key, on_result, on_problem)
        if key:
            self._by_key[key] = question

        def answered(outcome: object) -> None:
            question.outcome = outcome
            if not sip.isdeleted(self):
                self._answered.emit(question)

        try:
            question.ticket = self._engine.submit(job, answered, patience=PATIENCE_SECONDS)
        except EngineBusy:
            # Closed: QGIS is about to end, nobody waits.
            self._by_key.pop(key, None)

    def forget(self, key: str) -> None:
        """Nobody waits for the question ``key`` any more."""
        question = self._by_key.pop(key, None) if key else None
        if question is not None:
            question.is_forgotten = True
            if question.ticket is not None:
                question.ticket.cancel()
                self._engine.forget_cancelled()

    def ask_to_close(self) -> None:
        """Forget everything and let the engine end; returns at once."""
        self._is_closed = True
        for key in list(self._by_key):
            self.forget(key)
        self._engine.ask_to_close()

    def close(self) -> None:
        """Forget everything and end the engine; returns when its process is gone."""
        self.ask_to_close()
        self._engine.close()

    # -- answers -------------------------------------------------------------------------------

    def _hear(self, question: _Question) -> None:
        if self._is_closed or question.is_forgotten:
            return
        if self._by_key.get(question.key) is question:
            del self._by_key[question.key]
        outcome = question.outcome
        if isinstance(outcome, JobResult):
            question.on_result(outcome)
            if self._state in (EngineState.MISSING, EngineState.UNKNOWN) and question.key != _CHECK:
                self.check()
            return
        if isinstance(outcome, EngineMissing) and question.key != _CHECK:
            self._set(EngineState.MISSING, outcome.message)
        if question.on_problem is not None:
            question.on_problem(outcome)

    def remember(self, result: JobResult) -> None:
        """Take over what a check told that was asked elsewhere."""
        self._checked(result)

    def _checked(self, result: JobResult) -> None:
        self._found = dict(result.values)
        if self._found.get("torch"):
            self._set(EngineState.READY, "")
        else:
            self._set(EngineState.BASIC_ONLY, "")

    def _failed_check(self, problem: EngineProblem) -> None:
        if isinstance(problem, EngineCancelled):
            return
        self._found = {}
        self._set(EngineState.MISSING, problem.message)

    def _set(self, state: EngineState, sentence: str) -> None:
        self._state, self._sentence = state, sentence
        self.changed.emit()


def basic_only_sentence() -> str:
    """Why what needs a network cannot be done with an engine without torch."""
    return tr(
        "The classification engine has no torch: words work, training and networks need it. "
        "Install the full engine under Settings > Options > Spectral Prompts."
    )
