"""Both docks, the actions that show them, and what they share."""

from __future__ import annotations

import os
from typing import Any, List, Optional

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDockWidget

from ..i18n import tr
from .classes.dock import ClassesDock
from .closing import ClosingGuard
from .qt import QAction
from .samples.dock import SamplesDock
from .session import Session

#: Width of a dock that is shown for the first time.
_CHARACTERS = 56

_FOLDER = os.path.dirname(os.path.abspath(__file__))


class Docks(QObject):
    """Makes the docks and takes them away again.

    Parameters
    ----------
    iface : QgisInterface
    """

    def __init__(self, iface: Any) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self.session = Session(iface, self)
        self._guard = ClosingGuard(iface, self.session)
        self._never_seen = False
        self.docks: List[QDockWidget] = []
        self.actions: List[QAction] = []
        window = iface.mainWindow()
        self.classes: Optional[QDockWidget] = self._add(
            ClassesDock(self.session, window),
            tr("Classes and prompts"),
            tr("Show the dock in which classes are named and a raster is classified"),
            "dock_classes.svg",
        )
        self.samples: Optional[QDockWidget] = self._add(
            SamplesDock(self.session, window),
            tr("Samples"),
            tr("Show the dock in which samples are drawn and a model is trained"),
            "dock_samples.svg",
        )
        QCoreApplication.instance().aboutToQuit.connect(self.session.close)

    def _add(self, dock: QDockWidget, text: str, tooltip: str, icon: str) -> QDockWidget:
        window = self._iface.mainWindow()
        # Short: side by side in tabs, longer titles would be cut.
        dock.setWindowTitle(text)
        area = Qt.DockWidgetArea.RightDockWidgetArea
        if self.docks:
            self._iface.addTabifiedDockWidget(area, dock, [self.docks[0].objectName()], False)
        else:
            self._iface.addDockWidget(area, dock)
        # What the user left open or closed is in the window's state, which QGIS brings back after
        # the plugins are loaded. A dock that it does not know Qt would show: we hide it until it
        # is asked for.
        if not window.restoreDockWidget(dock):
            dock.setVisible(False)
        if not _is_in_window_state(dock.objectName()):
            self._iface.initializationCompleted.connect(self._put_away)
            self._never_seen = True
        action = QAction(QIcon(os.path.join(_FOLDER, icon)), text, window)
        action.setObjectName(dock.objectName() + "Action")
        action.setToolTip(tooltip)
        action.setCheckable(True)
        dock.setToggleVisibilityAction(action)
        dock.visibilityChanged.connect(self._visibility_changed)
        self.docks.append(dock)
        self.actions.append(action)
        return dock

    def show(self, dock: Optional[QDockWidget]) -> None:
        """Show a dock and bring it in front of its neighbours."""
        if dock is not None:
            dock.setVisible(True)
            dock.raise_()

    def _visibility_changed(self, is_visible: bool) -> None:
        if is_visible:
            if self._never_seen:
                self._never_seen = False
                # After the window has made room for it.
                QTimer.singleShot(0, self._widen)
            self.session.look_for_engine()
            self.session.choose_active_raster()

    def _put_away(self) -> None:
        """Hide docks that the window's state does not know, one behind the other."""
        for dock in self.docks:
            if not _is_in_window_state(dock.objectName()):
                if dock is not self.docks[0]:
                    self._iface.mainWindow().tabifyDockWidget(self.docks[0], dock)
                dock.hide()

    def _widen(self) -> None:
        """Give the docks the width they are made for; the user may change it."""
        shown = [dock for dock in self.docks if dock.isVisible() and not dock.isFloating()]
        window = self._iface.mainWindow()
        width = window.fontMetrics().averageCharWidth() * _CHARACTERS
        if shown and shown[0].width() < width:
            window.resizeDocks(shown[:1], [width], Qt.Orientation.Horizontal)

    def close(self) -> None:
        """Stop what runs and take everything away."""
        QCoreApplication.instance().aboutToQuit.disconnect(self.session.close)
        self._guard.close()
        self.session.close()
        for dock in self.docks:
            self._iface.removeDockWidget(dock)
            dock.deleteLater()
        for action in self.actions:
            action.deleteLater()
        self.docks, self.actions = [], []
        self.classes = self.samples = None
        self.deleteLater()


def _is_in_window_state(name: str) -> bool:
    """Whether QGIS has kept where the dock ``name`` was when it last ended."""
    state = QgsSettings().value("UI/state")
    # Qt's own format, in which texts are UTF-16.
    return state is not None and name.encode("utf-16-be") in bytes(state)
