"""The mouse wheel scrolls the dock and does not change what happens to lie under it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QWidget


class _Filter(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Leave wheel events to the scroll area unless the widget has the keyboard."""
        if event.type() == QEvent.Type.Wheel and not watched.hasFocus():
            event.ignore()
            return True
        return False


def keep_from_wheel(widget: QWidget) -> None:
    """Let the wheel change ``widget`` only after a click or Tab went to it."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_Filter(widget))
