"""Classes that Qt 6 keeps in another module than Qt 5."""

from __future__ import annotations

try:
    from qgis.PyQt.QtGui import QAction, QUndoCommand, QUndoStack
except ImportError:  # Qt 5 has them among the widgets
    from qgis.PyQt.QtWidgets import QAction, QUndoCommand, QUndoStack

__all__ = ["QAction", "QUndoCommand", "QUndoStack"]
