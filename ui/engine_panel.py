"""What is shown in place of the run area when there is no engine."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ..i18n import tr
from ..processing_provider.algorithm import GUIDE_SCHEME
from .engine_access import EngineAccess, EngineState
from .install_dialog import InstallDialog
from .options import OPTIONS_PAGE
from .setup_run import setup_run
from .widgets import FlowLayout, TextLabel

_GUIDE = f"{GUIDE_SCHEME}:guide/engine.md"


class EnginePanel(QFrame):
    """Says that the engine is missing and what to do; hidden while it is there.

    Parameters
    ----------
    engine : EngineAccess
    iface : QgisInterface
    parent : QWidget, optional
    """

    def __init__(self, engine: EngineAccess, iface: Any, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("SpectralPromptsEnginePanel")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._engine, self._iface = engine, iface
        self.text = TextLabel(self, "SpectralPromptsEngineText")
        self.reason = TextLabel(self, "SpectralPromptsEngineReason")
        self.reason.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.reason.setVisible(False)
        self.install_button = self._button(
            tr("Install..."),
            tr("Choose which engine, where, and install it; a few minutes"),
            self.open_dialog,
        )
        self.install_button.setObjectName("SpectralPromptsInstallEngine")
        self.python_button = self._button(
            tr("Use my own Python..."),
            tr("Name a Python that has the engine's packages in the options"),
            self.open_options,
        )
        self.guide_button = self._button(
            tr("Guide..."), tr("Read how it is installed, offline, too"), self.open_guide
        )
        self.why_button = self._button(tr("Why?"), tr("Say what was looked for"), self._toggle)
        self.why_button.setCheckable(True)
        self.again_button = self._button(
            tr("Look again"), tr("Look for the engine once more"), engine.check
        )
        buttons = FlowLayout()
        for button in (
            self.install_button,
            self.python_button,
            self.guide_button,
            self.why_button,
            self.again_button,
        ):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addLayout(buttons)
        layout.addWidget(self.reason)
        self._dialog: Optional[InstallDialog] = None
        engine.changed.connect(self.refresh)
        setup_run().ended.connect(self._ended)
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now."""
        is_missing = self._engine.state is EngineState.MISSING
        self.setVisible(is_missing)
        if is_missing:
            self.text.setText(
                tr(
                    "The classification engine is not installed (about 150 MB to download for "
                    "spectral knowledge, 500 MB with CLIP and training). Tables and drawing work "
                    "without it."
                )
            )
            self.reason.setText(self._engine.sentence)

    def open_dialog(self) -> None:
        """Open the dialog that installs the engine."""
        if self._dialog is None:
            self._dialog = InstallDialog(self.window())
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _ended(self, succeeded: bool, problem: str) -> None:
        if succeeded:
            self._engine.check()

    def open_guide(self) -> None:
        """Open the page of the guide that says how the engine is installed."""
        QDesktopServices.openUrl(QUrl(_GUIDE))

    def open_options(self) -> None:
        """Open the page of the plugin in Settings > Options."""
        self._iface.showOptionsDialog(None, OPTIONS_PAGE)

    def _toggle(self, is_shown: bool) -> None:
        self.reason.setVisible(is_shown)

    def _button(self, text: str, tooltip: str, slot: Any) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tooltip)
        button.clicked.connect(slot)
        return button
