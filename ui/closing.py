"""What happens to a run when its project is closed: the user is asked, once.

QGIS itself asks when it is to quit while tasks are running.
"""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QWidget

from ..i18n import tr
from .runner import Run
from .session import Session


class ClosingGuard(QObject):
    """Asks what is to become of a run whose project is closed.

    A project cannot be kept from closing, but a run needs files only, no layers: it may go on and
    show its result in the next project.

    Parameters
    ----------
    iface : QgisInterface
    session : Session
    """

    def __init__(self, iface: Any, session: Session) -> None:
        super().__init__(session)
        self._iface, self._session = iface, session
        self._asked_about: Optional[Run] = None
        self._is_closed = False
        _project_closes().connect(self._project_closes)

    def close(self) -> None:
        """Ask no more."""
        if not self._is_closed:
            self._is_closed = True
            _project_closes().disconnect(self._project_closes)

    def _project_closes(self) -> None:
        runner = self._session.runner
        # A project that is opened in place of another clears twice.
        if not runner.is_running or runner.is_stopping or self._asked_about is runner.current:
            return
        self._asked_about = runner.current
        title = runner.current.title if runner.current is not None else ""
        text = tr(
            "{title} is still running while its project is closed. Stop it, or let it finish "
            "and show its result in the project that is open then?"
        )
        if self._ask(text.format(title=title)):
            runner.cancel()

    def _ask(self, text: str) -> bool:
        """Whether the run is to be stopped."""
        window = self._iface.mainWindow()
        box = QMessageBox(window if isinstance(window, QWidget) else None)
        box.setObjectName("SpectralPromptsClosing")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Spectral Prompts")
        box.setText(text)
        stop = box.addButton(tr("Stop it"), QMessageBox.ButtonRole.AcceptRole)
        go_on = box.addButton(tr("Let it finish"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        # QGIS shows an hourglass while it closes a project; the copy outlives the original.
        shown = QApplication.overrideCursor()
        hourglass = None if shown is None else QCursor(shown)
        if hourglass is not None:
            QApplication.restoreOverrideCursor()
        box.exec()
        if hourglass is not None:
            QApplication.setOverrideCursor(hourglass)
        return box.clickedButton() is stop


def _project_closes() -> Any:
    """The signal of a project that is closed; QGIS before 3.32 has only that of its end."""
    project = QgsProject.instance()
    return getattr(project, "aboutToBeCleared", project.cleared)
