"""The set-up of the engine in the background; one for all windows, docks and pages."""

from __future__ import annotations

from typing import Any, Dict, Optional, Set

from qgis.core import (
    QgsApplication,
    QgsMessageLog,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsTask,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..i18n import tr
from ..processing_provider.algorithm import LOG_TAG
from ..processing_provider.engine_client.protocol import Progress
from .run_feedback import RunFeedback

ALGORITHM = "spectralprompts:setupengine"


class SetupFeedback(RunFeedback):
    """Feedback that hands on every line of the log."""

    said = pyqtSignal(str)

    def _keep(self, line: str) -> None:
        super()._keep(line)
        if line:
            self.said.emit(line)


class SetupRun(QObject):
    """Runs ``setupengine``, one at a time, whatever becomes of the window that began it."""

    started = pyqtSignal()
    progressed = pyqtSignal(object)
    #: A line of the log.
    said = pyqtSignal(str)
    #: Whether it worked; a sentence where it did not, "" where the user stopped it.
    ended = pyqtSignal(bool, str)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._current: Optional[_Going] = None
        self._log = ""
        self._latest: Optional[Progress] = None

    @property
    def is_running(self) -> bool:
        """Whether one is going."""
        return self._current is not None

    @property
    def is_stopping(self) -> bool:
        """Whether it was cancelled and is about to end."""
        return self._current is not None and self._current.feedback.isCanceled()

    @property
    def log(self) -> str:
        """What the one that is going, or the last one, has said."""
        return self._current.feedback.log if self._current is not None else self._log

    @property
    def latest(self) -> Optional[Progress]:
        """Where the one that is going stands."""
        return self._latest

    def start(self, parameters: Dict[str, Any]) -> None:
        """Begin one; :attr:`ended` tells how it went.

        Raises
        ------
        RuntimeError
            One is going.
        """
        if self._current is not None:
            raise RuntimeError("a set-up is going: its button should have been disabled")
        self._log, self._latest = "", None
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        current = self._current = _Going()
        self.started.emit()
        if algorithm is None:
            message = tr("There is no Processing algorithm {name!r}.").format(name=ALGORITHM)
            QTimer.singleShot(0, lambda: self._end(current, message))
            return
        current.algorithm = algorithm
        current.context.setFeedback(current.feedback)
        current.feedback.staged.connect(self._staged)
        current.feedback.said.connect(self.said)
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, current.context, current.feedback)
        current.task = task
        _keep_until_destroyed(current)
        task.executed.connect(self._executed)
        # A task that is stopped before its turn never executes.
        task.taskTerminated.connect(self._terminated)
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Stop it; it ends within two seconds."""
        if self._current is not None:
            self._current.feedback.cancel()
            if self._current.task is not None:
                self._current.task.cancel()

    # -- the run's thread, heard in this one ---------------------------------------------------

    def _staged(self, progress: Progress) -> None:
        self._latest = progress
        self.progressed.emit(progress)

    def _executed(self, succeeded: bool, results: Dict[str, Any]) -> None:
        current = self._current
        if current is not None:
            self._end(current, "" if succeeded else current.feedback.error or _unknown())

    def _terminated(self) -> None:
        current = self._current
        if current is not None:
            QTimer.singleShot(0, lambda: self._end_if_current(current))

    def _end_if_current(self, current: _Going) -> None:
        status = current.task.status() if current.task is not None else None
        if self._current is current and status == QgsTask.TaskStatus.Terminated:
            self._end(current, current.feedback.error or _unknown())

    def _end(self, current: _Going, problem: str) -> None:
        if self._current is not current:
            return
        self._current, self._log = None, current.feedback.log
        if problem and current.feedback.isCanceled():
            self.ended.emit(False, "")
            return
        if problem:
            QgsMessageLog.logMessage(f"{problem}\n{self._log}", LOG_TAG)
        self.ended.emit(not problem, problem)


class _Going:
    """A set-up that is going and everything its task points to."""

    def __init__(self) -> None:
        self.context, self.feedback = QgsProcessingContext(), SetupFeedback()
        self.algorithm: Optional[Any] = None
        self.task: Optional[QgsProcessingAlgRunnerTask] = None


#: A task holds algorithm, context and feedback by bare pointers, and may outlive the plugin.
_kept: Set[_Going] = set()
_the_run: Optional[SetupRun] = None


def _keep_until_destroyed(current: _Going) -> None:
    _kept.add(current)
    if current.task is not None:
        current.task.destroyed.connect(lambda: _kept.discard(current))


def setup_run() -> SetupRun:
    """The one set-up; docks and the options page look at the same."""
    global _the_run
    if _the_run is None:
        _the_run = SetupRun()
    return _the_run


def stop() -> None:
    """Stop what is going: the plugin unloads or QGIS quits."""
    if _the_run is not None:
        _the_run.cancel()


def _unknown() -> str:
    return tr("The run ended without a result and without saying why; the log may tell.")
