"""The dialog that installs the engine: which, where, how far, and what went wrong."""

from __future__ import annotations

import os
import shutil
from typing import Any, Callable, Dict, Optional

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ..i18n import fixed, tr
from ..processing_provider.engine_client import EngineMissing, find_interpreter
from ..processing_provider.engine_client.environment import base_folder
from ..processing_provider.engine_client.protocol import Progress
from ..processing_provider.engine_setup import places, tiers
from ..processing_provider.feedback import stage_name, with_time_left
from .setup_run import SetupRun, setup_run
from .widgets import TextLabel

_LOG_LINES = 2000
#: Indent of what belongs to a radio button above it, in average characters.
_INDENT = 4


class InstallDialog(QDialog):
    """Installs the engine; closing it leaves a set-up that is going alone.

    Parameters
    ----------
    parent : QWidget, optional
    when_installed : callable, optional
        Called after a set-up that worked.
    run : SetupRun, optional
        By default the one of the plugin.
    """

    def __init__(
        self,
        parent: Optional[QWidget] = None,
        when_installed: Callable[[], None] = lambda: None,
        run: Optional[SetupRun] = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("SpectralPromptsInstall")
        self.setWindowTitle(tr("Spectral Prompts: install the engine"))
        self._when_installed = when_installed
        self._run = run or setup_run()
        layout = QVBoxLayout(self)
        layout.addWidget(TextLabel(self, text=self._introduction()))
        layout.addLayout(self._choice())
        layout.addWidget(self._more())
        self.stage = TextLabel(self, "SpectralPromptsInstallStage")
        self.stage.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Progress"))
        layout.addWidget(self.stage)
        layout.addWidget(self.bar)
        self.log = QPlainTextEdit(self)
        self.log.setReadOnly(True)
        self.log.setMaximumBlockCount(_LOG_LINES)
        self.log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.log.setAccessibleName(tr("Log"))
        layout.addWidget(self.log, 1)
        layout.addStretch()
        layout.addWidget(self._buttons())
        self.resize(self.fontMetrics().averageCharWidth() * 84, self.sizeHint().height())
        self._run.started.connect(self._show_state)
        self._run.progressed.connect(self._progress)
        self._run.said.connect(self.log.appendPlainText)
        self._run.ended.connect(self._ended)
        self.log.setVisible(False)
        self._look_at_installed()
        self._show_state()

    # -- parts ---------------------------------------------------------------------------------

    def _introduction(self) -> str:
        return tr(
            "The engine is a Python environment of its own. Nothing is installed into QGIS, and "
            "removing it leaves nothing behind. Packages come from the Python package index with "
            "fixed versions and checksums; nothing of yours is sent."
        )

    def _choice(self) -> QVBoxLayout:
        basic, full = tiers.Kind(tiers.BASIC), tiers.Kind(tiers.FULL)
        self.basic = QRadioButton(
            tr("Basic: maps from words, accuracy, spectra ({size})").format(size=_size(basic)), self
        )
        self.basic.setToolTip(tr("Spectral knowledge: works offline and without a graphics card"))
        self.full = QRadioButton(
            tr("Full: also CLIP, training and objects ({size})").format(size=_size(full)), self
        )
        self.full.setToolTip(tr("Adds torch, CLIP and a sentence encoder"))
        self.cuda = QCheckBox(
            tr("for an NVIDIA graphics card ({size})").format(
                size=_size(tiers.Kind(tiers.FULL, True))
            ),
            self,
        )
        self.basic.setChecked(True)
        self.basic.toggled.connect(self._show_state)
        self.cuda.toggled.connect(self._show_state)
        self.full.setObjectName("SpectralPromptsInstallFull")
        indented = QVBoxLayout()
        width = self.fontMetrics().averageCharWidth() * _INDENT
        indented.setContentsMargins(width, 0, 0, 0)
        indented.addWidget(self.cuda)
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder for the engine"))
        self.folder.setFilePath(base_folder())
        self.folder.setToolTip(tr("On this computer's own disk, if you can choose"))
        self.folder.fileChanged.connect(self._show_room)
        self.room = TextLabel(self, "SpectralPromptsInstallRoom")
        form = QFormLayout()
        form.addRow(tr("Where"), self.folder)
        layout = QVBoxLayout()
        layout.addWidget(self.basic)
        layout.addWidget(self.full)
        layout.addLayout(indented)
        layout.addLayout(form)
        layout.addWidget(self.room)
        return layout

    def _more(self) -> QgsCollapsibleGroupBox:
        self.more = QgsCollapsibleGroupBox(tr("Offline, another Python"), self)
        self.more.setCollapsed(True)
        self.wheels = QgsFileWidget(self.more)
        self.wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.wheels.setDialogTitle(tr("Folder of wheels"))
        self.wheels.lineEdit().setPlaceholderText(tr("from the network"))
        self.wheels.setToolTip(
            tr(
                "For a computer without a network: a folder that 'Install the engine' in the "
                "Processing toolbox has filled on another one (What to do: wheels)."
            )
        )
        self.python = QgsFileWidget(self.more)
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.setDialogTitle(tr("Python to install the engine with"))
        self.python.lineEdit().setPlaceholderText(tr("looked for"))
        self.python.setToolTip(
            tr("A Python 3.10 to 3.14 of 64 bits; it serves to make the environment, no more")
        )
        self.again = QCheckBox(tr("Install again even if it is there"), self.more)
        form = QFormLayout(self.more)
        form.addRow(tr("Folder of wheels"), self.wheels)
        form.addRow(tr("Python"), self.python)
        form.addRow("", self.again)
        return self.more

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.close_button = box.button(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole
        self.install_button = box.addButton(tr("Install"), role.ActionRole)
        self.install_button.setObjectName("SpectralPromptsInstallButton")
        self.install_button.setDefault(True)
        self.install_button.clicked.connect(self.install)
        self.cancel_button = box.addButton(tr("Cancel"), role.ActionRole)
        self.cancel_button.setObjectName("SpectralPromptsInstallCancel")
        self.cancel_button.clicked.connect(self._cancel)
        self.log_button = QPushButton(tr("Log"), self)
        self.log_button.setCheckable(True)
        self.log_button.setToolTip(tr("What was done so far, line by line"))
        self.log_button.toggled.connect(self._show_log)
        box.addButton(self.log_button, role.ActionRole)
        box.rejected.connect(self.reject)
        return box

    # -- what the user does --------------------------------------------------------------------

    def install(self) -> None:
        """Begin with what is chosen."""
        self._run.start(self.parameters())

    def parameters(self) -> Dict[str, Any]:
        """What is chosen, as the algorithm takes it."""
        folder = self.folder.filePath().strip()
        return {
            "ACTION": "install",
            "TIER": tiers.FULL if self.full.isChecked() else tiers.BASIC,
            "CUDA": self.full.isChecked() and self.cuda.isChecked(),
            # What is usual stays unnamed: it need not be remembered.
            "ENGINE_FOLDER": "" if folder == base_folder() else folder,
            "WHEELS": self.wheels.filePath().strip(),
            "PYTHON": self.python.filePath().strip(),
            "AGAIN": self.again.isChecked(),
        }

    def choose(self, tier: str, *, again: bool = False) -> None:
        """Show this choice, as if the user had made it."""
        (self.full if tier == tiers.FULL else self.basic).setChecked(True)
        self.again.setChecked(again)

    def _cancel(self) -> None:
        self._run.cancel()
        self._show_state()

    def _show_log(self, is_shown: bool) -> None:
        self.log.setPlainText(self._run.log)
        self.log.setVisible(is_shown)
        if is_shown:
            self.log.setMinimumHeight(self.fontMetrics().lineSpacing() * 9)

    # -- what is shown -------------------------------------------------------------------------

    def _look_at_installed(self) -> None:
        found = places.installed(base_folder())
        if found is not None:
            self.choose(found.tier)
            self.cuda.setChecked(found.cuda)

    def _show_state(self) -> None:
        running, stopping = self._run.is_running, self._run.is_stopping
        for part in (self.basic, self.full, self.folder, self.more):
            part.setEnabled(not running)
        self.cuda.setEnabled(not running and self.full.isChecked())
        self.cuda.setToolTip(
            tr("CUDA 13; needs NVIDIA's driver 580 or newer")
            if self.full.isChecked()
            else tr("Only the full engine can use a graphics card")
        )
        self.install_button.setEnabled(not running)
        self.install_button.setToolTip(
            tr("It is being installed") if running else tr("Fetch and install it; a few minutes")
        )
        self.cancel_button.setVisible(running)
        self.cancel_button.setEnabled(not stopping)
        self.cancel_button.setToolTip(
            tr("It is being stopped") if stopping else tr("Stop; nothing half-made is left")
        )
        self.close_button.setToolTip(tr("It goes on in the background") if running else "")
        self.bar.setVisible(running)
        if running:
            self.log.setPlainText(self._run.log)
            self.bar.setValue(0)
            self.stage.setText(tr("Cancelling...") if stopping else tr("Starting..."))
            if self._run.latest is not None and not stopping:
                self._progress(self._run.latest)
        self._show_room()

    def _show_room(self) -> None:
        kind = self._kind()
        folder = self.folder.filePath().strip()
        free = _free(folder)
        if free is None:
            self.room.setText("")
            return
        text = tr("{free} free there; {needed} are needed while it is installed.").format(
            free=amount(free), needed=amount(tiers.room_needed(kind))
        )
        self.room.setText(text)

    def _kind(self) -> tiers.Kind:
        if self.full.isChecked():
            return tiers.Kind(tiers.FULL, self.cuda.isChecked())
        return tiers.Kind(tiers.BASIC)

    def _progress(self, progress: Progress) -> None:
        if self._run.is_stopping:
            return
        self.bar.setValue(round(progress.percent * 10))
        self.stage.setText(with_time_left(stage_name(progress), progress.seconds_left))

    def _ended(self, succeeded: bool, problem: str) -> None:
        self._show_state()
        if succeeded:
            self.stage.setText(installed_sentence())
            self._when_installed()
        else:
            self.stage.setText(problem or tr("Cancelled: nothing was installed."))


def installed_sentence() -> str:
    """What to say after a set-up that worked: the engine is used, or why it is not."""
    found = places.installed(base_folder())
    try:
        used = find_interpreter()
    except EngineMissing as problem:
        return problem.message
    if found is not None and used.program == found.program:
        return tr("The engine is installed and works.")
    return tr(
        "The engine is installed, but {path} is used, which is named in the options or in the "
        "environment variable SPECTRAL_PROMPTS_PYTHON: clear that to use the new one."
    ).format(path=used.program)


def _size(kind: tiers.Kind) -> str:
    """Bytes to download and on the disk, in words."""
    return tr("{download} to download, {disk} on the disk").format(
        download=amount(tiers.download_size(kind)), disk=amount(tiers.disk_size(kind))
    )


def amount(size: int) -> str:
    """Bytes as people say them: 150 MB, 1.5 GB."""
    if size >= 1_000_000_000:
        return f"{fixed(size / 1e9, 1)} GB"
    return f"{round(size / 1e7) * 10} MB"


def _free(folder: str) -> Optional[int]:
    """Free bytes where a folder is or would be."""
    path = os.path.abspath(os.path.expanduser(folder)) if folder else base_folder()
    while path and not os.path.isdir(path):
        above = os.path.dirname(path)
        if above == path:
            return None
        path = above
    try:
        return shutil.disk_usage(path).free
    except OSError:
        return None
