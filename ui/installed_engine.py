"""What is installed of the engine, in the options: install, update, remove."""

from __future__ import annotations

import os
from typing import Callable, Optional

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton, QVBoxLayout, QWidget

from ..i18n import tr
from ..processing_provider.engine_client.environment import base_folder
from ..processing_provider.engine_setup import install, places, tiers
from .install_dialog import InstallDialog, amount
from .setup_run import setup_run
from .widgets import FlowLayout, TextLabel


class InstalledEngine(QWidget):
    """Says what is installed and offers what can be done about it.

    Parameters
    ----------
    when_changed : callable, optional
        Called after something was installed or removed.
    parent : QWidget, optional
    """

    def __init__(
        self,
        when_changed: Callable[[], None] = lambda: None,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("SpectralPromptsInstalledEngine")
        self._when_changed = when_changed
        self._run = setup_run()
        self._dialog: Optional[InstallDialog] = None
        self._removes = False
        self.text = TextLabel(self, "SpectralPromptsInstalledText")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.install_button = self._button(self.open_dialog)
        self.remove_button = self._button(self._ask_to_remove)
        self.remove_button.setText(tr("Remove..."))
        self.folder_button = self._button(self._open_folder)
        self.folder_button.setText(tr("Open folder"))
        self.folder_button.setToolTip(tr("Where the environment and the log of its set-up lie"))
        buttons = FlowLayout()
        for button in (self.install_button, self.remove_button, self.folder_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        layout.addLayout(buttons)
        self._run.started.connect(self.refresh)
        self._run.ended.connect(self._ended)
        self.refresh()

    def refresh(self) -> None:
        """Show what is so now."""
        base = base_folder()
        found = places.installed(base)
        running = self._run.is_running
        self.text.setText(installed_text(base))
        is_old = found is not None and not _is_up_to_date(base, found)
        if found is None:
            self.install_button.setText(tr("Install..."))
        else:
            self.install_button.setText(tr("Update...") if is_old else tr("Change..."))
        self.install_button.setToolTip(
            tr("It is being installed; show how far")
            if running
            else tr("Choose which engine, where, and install it")
        )
        # What a removal had to leave, as it was in use, can be removed once it is not.
        there = found is not None or bool(places.environments(base))
        self.remove_button.setEnabled(there and not running)
        self.remove_button.setToolTip(
            tr("Delete the environment and everything fetched for it")
            if there
            else tr("Nothing is installed")
        )
        self.folder_button.setEnabled(os.path.isdir(base))

    def open_dialog(self) -> None:
        """Open the dialog that installs."""
        if self._dialog is None:
            self._dialog = InstallDialog(self)
        self._dialog.show()
        self._dialog.raise_()

    def _ask_to_remove(self) -> None:
        base = base_folder()
        found = places.installed(base)
        size, folder = (found.size, found.folder) if found else (places.size_of(base), base)
        question = tr(
            "Remove the engine ({size} in {folder})? Maps, models and weights stay."
        ).format(size=amount(size), folder=folder)
        buttons = QMessageBox.StandardButton
        chosen = QMessageBox.question(
            self, "Spectral Prompts", question, buttons.Yes | buttons.No, buttons.No
        )
        if chosen == buttons.Yes and not self._run.is_running:
            self.remove()

    def remove(self) -> None:
        """Take the environment away, in the background."""
        self._removes = True
        self._run.start({"ACTION": "remove"})

    def _ended(self, succeeded: bool, problem: str) -> None:
        self.refresh()
        if self._removes and problem:
            self.text.setText(problem)
        self._removes = False
        if succeeded:
            self._when_changed()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(base_folder()))

    def _button(self, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.clicked.connect(lambda: slot())
        return button


def installed_text(base: str) -> str:
    """What is installed, in a line or two."""
    found = places.installed(base)
    if found is None:
        return tr("The plugin's own engine is not installed.")
    names = {tiers.BASIC: tr("basic"), tiers.FULL: tr("full")}
    name = names.get(found.tier, found.tier) + (" (CUDA)" if found.cuda else "")
    text = tr("Installed: {tier}, Python {python}, {size}, {date}, in {folder}").format(
        tier=name,
        python=found.python,
        size=amount(found.size),
        date=found.made.partition("T")[0],
        folder=found.folder,
    )
    if not _is_up_to_date(base, found):
        text += "\n" + tr("This version of the plugin comes with newer packages: update it.")
    return text


def _is_up_to_date(base: str, found: places.Installed) -> bool:
    return install.is_up_to_date(found, install.Order(base, tiers.Kind(found.tier, found.cuda)))
