"""How far a run is, and a button to stop it."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QGridLayout, QProgressBar, QPushButton, QWidget

from ..i18n import tr
from ..processing_provider.feedback import with_time_left
from .runner import Run, Runner
from .widgets import TextLabel


class RunBar(QWidget):
    """Stage, time left and Cancel while a run is going; hidden otherwise.

    Parameters
    ----------
    runner : Runner
    parent : QWidget, optional
    """

    def __init__(self, runner: Runner, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("SpectralPromptsRunBar")
        self._runner = runner
        self.label = TextLabel(self, "SpectralPromptsStage")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setToolTip(tr("Progress over all stages"))
        self.bar.setAccessibleName(tr("Progress"))
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.cancel_button.setObjectName("SpectralPromptsCancel")
        self.cancel_button.clicked.connect(self._cancel)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label, 0, 0, 1, 2)
        layout.addWidget(self.bar, 1, 0)
        layout.addWidget(self.cancel_button, 1, 1)
        layout.setColumnStretch(0, 1)
        runner.started.connect(self._start)
        runner.progressed.connect(self._progress)
        runner.ended.connect(self._end)
        self.setVisible(False)
        if runner.current is not None:
            self._start(runner.current)

    def _start(self, run: Run) -> None:
        self.label.setText(tr("Starting..."))
        # Neither end is known: the bar runs to and fro.
        self.bar.setRange(0, 0)
        self.cancel_button.setEnabled(True)
        self.cancel_button.setToolTip(tr("Stop the run; nothing is written"))
        self.setVisible(True)

    def _progress(self, stage: str, percent: float, seconds_left: Optional[float]) -> None:
        if not self.cancel_button.isEnabled():
            return
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(percent * 10))
        self.label.setText(with_time_left(stage, seconds_left))

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.cancel_button.setToolTip(tr("The run is being stopped"))
        self.label.setText(tr("Cancelling..."))
        self._runner.cancel()

    def _end(self, run: Run) -> None:
        self.setVisible(False)
