"""What happens to a run when its project is closed or QGIS quits: the user is asked, once."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProject
from qgis.gui import QgsApplicationExitBlockerInterface
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QWidget

from ..i18n import tr
from .runner import Run
from .session import Session


class ClosingGuard(QObject):
    """Asks before a run is lost.

    A project cannot be kept from closing, but a run needs its files only, not its layers: it may
    go on and show its result in the next project.

    Parameters
    ----------
    iface : QgisInterface
    session : Session
    """

    def __init__(self, iface: Any, session: Session) -> None:
        super().__init__(session)
        self._iface, self._session = iface, session
        self._blocker: Optional[_ExitBlocker] = _ExitBlocker(self.may_quit)
        iface.registerApplicationExitBlocker(self._blocker)
        self._asked_about: Optional[Run] = None
        _project_closes().connect(self._project_closes)

    def may_quit(self) -> bool:
        """Whether QGIS may quit; asks when a run is going, and stops it if so."""
        if not self._session.runner.is_running:
            return True
        quits = self._ask(
            tr("{title} is still running. Quit and stop it? Nothing is written then."),
            tr("Quit"),
            tr("Stay"),
        )
        if quits:
            self._session.runner.cancel()
        return quits

    def close(self) -> None:
        """Ask no more."""
        if self._blocker is not None:
            self._iface.unregisterApplicationExitBlocker(self._blocker)
            self._blocker = None
            _project_closes().disconnect(self._project_closes)

    def _project_closes(self) -> None:
        runner = self._session.runner
        # A project that is opened in place of another clears twice.
        if not runner.is_running or runner.is_stopping or self._asked_about is runner.current:
            return
        self._asked_about = runner.current
        stops = self._ask(
            tr(
                "{title} is still running while its project is closed. Stop it, or let it finish "
                "and show its result in the project that is open then?"
            ),
            tr("Stop it"),
            tr("Let it finish"),
        )
        if stops:
            runner.cancel()

    def _ask(self, text: str, yes: str, no: str) -> bool:
        window = self._iface.mainWindow()
        run = self._session.runner.current
        box = QMessageBox(window if isinstance(window, QWidget) else None)
        box.setObjectName("SpectralPromptsClosing")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Spectral Prompts")
        box.setText(text.format(title=run.title if run is not None else ""))
        accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        # QGIS shows an hourglass while it closes a project; the copy outlives the original.
        shown = QApplication.overrideCursor()
        hourglass = None if shown is None else QCursor(shown)
        if hourglass is not None:
            QApplication.restoreOverrideCursor()
        box.exec()
        if hourglass is not None:
            QApplication.setOverrideCursor(hourglass)
        return box.clickedButton() is accept


def _project_closes() -> Any:
    """The signal of a project that is closed; QGIS before 3.32 has only that of its end."""
    project = QgsProject.instance()
    return getattr(project, "aboutToBeCleared", project.cleared)


class _ExitBlocker(QgsApplicationExitBlockerInterface):
    """What QGIS asks before it quits."""

    def __init__(self, may_quit: Any) -> None:
        super().__init__()
        self._may_quit = may_quit

    def allowExit(self) -> bool:  # noqa: N802
        return self._may_quit()
