"""Signals that come by the thousand, told on seldom."""

from __future__ import annotations

from typing import Any, Dict, Optional, Set

from qgis.PyQt.QtCore import QObject, QTimer


class Seldom(QObject):
    """Emits a signal at once, but only once more before the event loop turns.

    A tool of QGIS may change thousands of features in one go, and tells of each.
    """

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._told: Dict[str, Any] = {}
        self._again: Set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turned)

    def tell(self, signal: Any) -> None:
        """Emit a signal without arguments."""
        name = signal.signal
        if name in self._told:
            self._again.add(name)
            return
        self._told[name] = signal
        self._timer.start()
        signal.emit()

    def _turned(self) -> None:
        told, again = self._told, self._again
        self._told, self._again = {}, set()
        for name in sorted(again):
            told[name].emit()
