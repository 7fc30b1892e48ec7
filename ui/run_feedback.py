"""What a run says of itself, kept and handed to the window's thread."""

from __future__ import annotations

from typing import List

from qgis.PyQt.QtCore import pyqtSignal

from ..processing_provider.engine_client.protocol import Progress
from ..processing_provider.feedback import StageFeedback

#: Lines of the log that are kept: enough for every report, little enough for any memory.
KEPT_LINES = 2000


class RunFeedback(StageFeedback):
    """Feedback of a run in the background; its methods are called in the run's thread."""

    #: A :class:`Progress` of the engine.
    staged = pyqtSignal(object)

    def __init__(self) -> None:
        # Not to QGIS's message log as well: what is wrong is told in the message bar.
        super().__init__(False)
        self._lines: List[str] = []
        self.error = ""

    @property
    def log(self) -> str:
        """Everything that was said, one thing a line."""
        return "\n".join(self._lines)

    def engine_progress(self, progress: Progress) -> None:
        self.staged.emit(progress)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N802, N803
        self.error = error
        self._keep(error)
        super().reportError(error, fatalError)

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        self._keep(warning)
        super().pushWarning(warning)

    def pushInfo(self, info: str) -> None:  # noqa: N802
        self._keep(info)
        super().pushInfo(info)

    def pushDebugInfo(self, info: str) -> None:  # noqa: N802
        self._keep(info)
        super().pushDebugInfo(info)

    def setProgressText(self, text: str) -> None:  # noqa: N802
        self._keep(text)
        super().setProgressText(text)

    def _keep(self, line: str) -> None:
        if line and len(self._lines) < KEPT_LINES:
            self._lines.append(line)
