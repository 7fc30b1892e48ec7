"""Processing algorithms in the background, one at a time, as the toolbox runs them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Dict, Optional, Set

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..i18n import tr
from ..processing_provider.engine_client import WarmEngine, lend
from ..processing_provider.engine_client.protocol import Progress
from ..processing_provider.feedback import stage_name
from .history import HistoryEntry
from .messages import Messages
from .run_feedback import RunFeedback

#: A run may leave a network in memory, which is not kept for long.
_IDLE_SECONDS = 180.0


@dataclass
class Run:
    """A run of an algorithm and how it ended.

    Attributes
    ----------
    algorithm : str
        Its id.
    parameters : dict
        What it was run with.
    results : dict
        Its outputs; {} unless it succeeded.
    cancelled : bool
        Whether the user stopped it.
    problem : str or None
        Why it failed, in one sentence; None when it did not.
    details : str
        Its log.
    title : str
        What the user calls it.
    """

    algorithm: str
    parameters: Dict[str, Any]
    results: Dict[str, Any] = field(default_factory=dict)
    cancelled: bool = False
    problem: Optional[str] = None
    details: str = ""
    title: str = ""

    @property
    def succeeded(self) -> bool:
        """Whether there are results."""
        return not self.cancelled and self.problem is None


class Runner(QObject):
    """Runs algorithms in the background; nothing is loaded into the project by it.

    Parameters
    ----------
    messages : Messages
        Where failures are told.
    engine : WarmEngine, optional
        The engine that algorithms use while this lives; by default one of its own.
    parent : QObject, optional
    """

    started = pyqtSignal(object)
    #: Stage in words, percent of all, seconds left or None.
    progressed = pyqtSignal(str, float, object)
    ended = pyqtSignal(object)

    def __init__(
        self,
        messages: Messages,
        engine: Optional[WarmEngine] = None,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._messages = messages
        self._engine = engine or WarmEngine("Spectral Prompts: runs", idle_seconds=_IDLE_SECONDS)
        lend(self._engine)
        self._current: Optional[_Current] = None
        self._is_closed = False

    @property
    def is_running(self) -> bool:
        """Whether :meth:`run` would refuse."""
        return self._current is not None

    @property
    def is_stopping(self) -> bool:
        """Whether the run was cancelled and is about to end."""
        return self._current is not None and self._current.feedback.isCanceled()

    @property
    def current(self) -> Optional[Run]:
        """The run that is going."""
        return None if self._current is None else self._current.run

    def run(
        self,
        algorithm_id: str,
        parameters: Dict[str, Any],
        on_done: Optional[Callable[[Run], None]] = None,
        *,
        title: str = "",
        history: bool = True,
    ) -> None:
        """Run an algorithm in the background.

        Parameters
        ----------
        algorithm_id : str
            Such as ``spectralprompts:classifywithtextprompts``.
        parameters : dict
            May hold layers and ``QgsProcessing.TEMPORARY_OUTPUT``.
        on_done : callable, optional
            Gets the :class:`Run` in the main thread, however it ended.
        title : str
            What the user calls it; by default the algorithm's name.
        history : bool
            Whether it appears in Processing's history.

        Raises
        ------
        RuntimeError
            Another run is going.
        """
        if self.is_running:
            raise RuntimeError("another run is going: its buttons should have been disabled")
        run = Run(algorithm_id, with_layer_ids(parameters), title=title)
        self._current = current = _Current(run, on_done)
        self.started.emit(run)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        if algorithm is None:
            message = tr("There is no Processing algorithm {name!r}.").format(name=algorithm_id)
            self._end_soon(current, message)
            return
        run.title = title or algorithm.displayName()
        context = current.context
        context.setProject(QgsProject.instance())
        context.setFeedback(current.feedback)
        accepted, message = algorithm.checkParameterValues(run.parameters, context)
        if not accepted:
            self._end_soon(current, message)
            return
        if history:
            current.history = HistoryEntry(algorithm, run.parameters, context)
        current.feedback.staged.connect(self._staged)
        current.algorithm = algorithm
        current.task = task = QgsProcessingAlgRunnerTask(
            algorithm, run.parameters, context, current.feedback
        )
        if task.isCanceled():
            self._end_soon(current, current.feedback.error or _unknown())
            return
        _keep_until_destroyed(current)
        task.executed.connect(self._executed)
        # A task that is stopped before its turn never executes.
        task.taskTerminated.connect(self._terminated)
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Stop the run; it ends within two seconds."""
        if self._current is None:
            return
        self._current.feedback.cancel()
        if self._current.task is not None:
            self._current.task.cancel()

    def ask_to_close(self) -> None:
        """Stop the run and take no others; returns at once."""
        self._is_closed = True
        self.cancel()
        lend(None)
        self._engine.ask_to_close()

    def close(self) -> None:
        """Stop the run and end the engine; returns when its process is gone."""
        self.ask_to_close()
        self._engine.close()

    # -- the run's thread, heard in this one ---------------------------------------------------

    def _staged(self, progress: Progress) -> None:
        if self._current is not None:
            self.progressed.emit(stage_name(progress), progress.percent, progress.seconds_left)

    def _executed(self, succeeded: bool, results: Dict[str, Any]) -> None:
        current = self._current
        if current is None:
            return
        if succeeded:
            current.run.results = dict(results)
            self._end(current, None)
        else:
            self._end(current, current.feedback.error or _unknown())

    def _terminated(self) -> None:
        # Whether or not it had begun: "executed" comes in the same round of the event loop.
        current = self._current
        if current is not None:
            QTimer.singleShot(0, lambda: self._end_if_current(current))

    def _end_if_current(self, current: _Current) -> None:
        status = current.task.status() if current.task is not None else None
        if self._current is current and status == QgsTask.TaskStatus.Terminated:
            self._end(current, current.feedback.error or _unknown())

    def _end_soon(self, current: _Current, problem: str) -> None:
        """End a run that could not begin, after :meth:`run` has returned."""
        QTimer.singleShot(0, lambda: self._end(current, problem))

    def _end(self, current: _Current, problem: Optional[str]) -> None:
        if self._current is not current:
            return
        run = current.run
        run.cancelled = problem is not None and current.feedback.isCanceled()
        run.problem = None if run.cancelled else problem
        run.details = current.feedback.log
        if current.history is not None:
            current.history.finish(run.results, current.feedback)
        self._current = None
        if self._is_closed:
            return
        if run.problem:
            self._messages.problem(run.problem, run.details)
        self.ended.emit(run)
        if current.on_done is not None:
            current.on_done(run)


#: A task holds algorithm, context and feedback by bare pointers, and may outlive the plugin.
_kept: Set[_Current] = set()


def _keep_until_destroyed(current: _Current) -> None:
    _kept.add(current)
    if current.task is not None:
        current.task.destroyed.connect(lambda: _kept.discard(current))


class _Current:
    """The run that is going and everything its task points to."""

    def __init__(self, run: Run, on_done: Optional[Callable[[Run], None]]) -> None:
        self.run, self.on_done = run, on_done
        self.context, self.feedback = QgsProcessingContext(), RunFeedback()
        self.algorithm: Optional[Any] = None
        self.task: Optional[QgsProcessingAlgRunnerTask] = None
        self.history: Optional[HistoryEntry] = None


def with_layer_ids(parameters: Dict[str, Any]) -> Dict[str, Any]:
    """The parameters with ids in place of layers, which the user may remove during the run."""
    return {
        name: value.id() if isinstance(value, QgsMapLayer) else value
        for name, value in parameters.items()
    }


def _unknown() -> str:
    return tr("The run ended without a result and without saying why; the log may tell.")
