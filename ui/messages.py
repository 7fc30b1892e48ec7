"""What the user is told: QGIS's message bar, and a dialog with the details."""

from __future__ import annotations

import html
import os
from typing import Any, Callable, Mapping, Optional

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from ..processing_provider.algorithm import LOG_TAG
from .diagnostics import diagnostics
from .widgets import TextLabel

TITLE = "Spectral Prompts"
#: How long a message stays that asks for nothing.
SECONDS = 6


class Messages(QObject):
    """The message bar of the window.

    Parameters
    ----------
    iface : QgisInterface
    engine_found : callable, optional
        Says in a few words what is known of the engine, for the diagnostics.
    engine_facts : callable, optional
        Gives what the engine said of itself: packages, GPU.
    parent : QObject, optional
    """

    def __init__(
        self,
        iface: Any,
        engine_found: Callable[[], str] = lambda: "",
        engine_facts: Callable[[], Mapping[str, Any]] = dict,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._engine_found, self._engine_facts = engine_found, engine_facts
        self._dialog: Optional[DetailsDialog] = None

    def info(self, text: str) -> None:
        """Something worth knowing; it goes by itself."""
        self._show(text, Qgis.MessageLevel.Info, SECONDS)

    def success(self, text: str, page: str = "") -> None:
        """Something is done; it goes by itself, unless it has a page that can be opened.

        Parameters
        ----------
        text : str
        page : str
            A report to open; one that is not there is not offered.
        """
        has_page = os.path.isfile(page)
        item = self._item(text, Qgis.MessageLevel.Success, 0 if has_page else SECONDS)
        if has_page:
            button = QPushButton(tr("Report"), item)
            button.setObjectName("SpectralPromptsMessageReport")
            button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(page)))
            item.layout().addWidget(button)
        self._iface.messageBar().pushItem(item)

    def warning(self, text: str) -> None:
        """Something to look at; it stays until it is closed."""
        self._show(text, Qgis.MessageLevel.Warning, 0)

    def problem(self, sentence: str, details: str = "") -> None:
        """Something did not work; a button opens the details.

        Parameters
        ----------
        sentence : str
            What was expected, what was found, what to do.
        details : str
            Log or traceback.
        """
        logged = f"{sentence}\n{details}" if details else sentence
        QgsMessageLog.logMessage(logged, LOG_TAG, Qgis.MessageLevel.Critical, False)
        item = self._item(sentence, Qgis.MessageLevel.Critical, 0)
        button = QPushButton(tr("Details"), item)
        button.setObjectName("SpectralPromptsDetails")
        button.setToolTip(tr("Show the log, which can be copied into a report"))
        button.clicked.connect(lambda: self.show_details(sentence, details))
        item.layout().addWidget(button)
        self._iface.messageBar().pushItem(item)

    def show_details(self, sentence: str, details: str) -> None:
        """Open the dialog with what a report of the problem needs."""
        self.close()
        text = self._diagnostics(sentence, details)
        window = self._iface.mainWindow()
        parent = window if isinstance(window, QWidget) else None
        self._dialog = DetailsDialog(sentence, details, text, parent)
        self._dialog.show()

    def copy_diagnostics(self) -> None:
        """Put a report of versions, engine, settings and the last job on the clipboard."""
        QApplication.clipboard().setText(self._diagnostics("", ""))
        self.success(
            tr(
                "The diagnostics are on the clipboard: paste them into your report. Your user name "
                "and the path of your home folder are left out."
            )
        )

    def _diagnostics(self, sentence: str, details: str) -> str:
        return diagnostics(sentence, details, self._engine_found(), self._engine_facts())

    def close(self) -> None:
        """Take the dialog away."""
        if self._dialog is not None and not sip.isdeleted(self._dialog):
            self._dialog.close()
            self._dialog.deleteLater()
        self._dialog = None

    def _show(self, text: str, level: Any, seconds: int) -> None:
        self._iface.messageBar().pushItem(self._item(text, level, seconds))

    def _item(self, text: str, level: Any, seconds: int) -> QgsMessageBarItem:
        # The bar shows HTML: what users or files are called must not become part of it.
        return QgsMessageBarItem(TITLE, html.escape(text, quote=False), level, seconds)


class DetailsDialog(QDialog):
    """A sentence, the log, and a button that copies both for a report.

    Parameters
    ----------
    sentence, details : str
    copied : str
        What "Copy diagnostics" puts on the clipboard.
    parent : QWidget, optional
    """

    def __init__(
        self, sentence: str, details: str, copied: str, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("SpectralPromptsDetailsDialog")
        self.setWindowTitle(tr("Spectral Prompts: details"))
        self._copied = copied
        label = TextLabel(self, "SpectralPromptsSentence", sentence)
        self.text = QPlainTextEdit(details or tr("There is no log."), self)
        self.text.setReadOnly(True)
        self.text.setToolTip(tr("What the engine wrote"))
        self.text.setAccessibleName(tr("Log"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy_button = self.buttons.addButton(
            tr("Copy diagnostics"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy_button.setToolTip(
            tr(
                "Copies message, log, last job, settings and versions as text for a report. Your "
                "user name and the path of your home folder are left out."
            )
        )
        self.copy_button.clicked.connect(self._copy)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self.text)
        layout.addWidget(self.buttons)
        width = self.fontMetrics().averageCharWidth()
        self.resize(width * 90, self.fontMetrics().lineSpacing() * 24)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._copied)
        self.copy_button.setText(tr("Copied"))
