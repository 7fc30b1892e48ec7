"""A button that says which engine would be used and what it can do."""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..engine import jobs
from ..i18n import tr
from ..processing_provider.engine_client import (
    EngineMissing,
    EngineProblem,
    Interpreter,
    WarmEngine,
)
from .engine_access import EngineAccess

#: Where an interpreter comes from, in words.
_ORIGINS = {
    "environment": lambda: tr("named in the environment variable SPECTRAL_PROMPTS_PYTHON"),
    "setting": lambda: tr("named above"),
    "managed": lambda: tr("the plugin's own"),
    "qgis": lambda: tr("QGIS's own"),
}


class EngineCheck(QWidget):
    """Says which Python would run the engine; asks it what it can do when the button is pressed.

    Parameters
    ----------
    find : callable
        Gives the interpreter; asked each time.
    parent : QWidget, optional
    """

    def __init__(self, find: Callable[[], Interpreter], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._find = find
        self._access: Optional[EngineAccess] = None
        self.found = QLabel(self)
        self.found.setWordWrap(True)
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.found.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(tr("Check the engine"), self)
        self.button.setObjectName("SpectralPromptsCheckEngine")
        self.button.setToolTip(
            tr("Starts the engine with what is chosen above, and says what was found")
        )
        self.button.clicked.connect(self.check)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.found)

    def refresh(self) -> None:
        """Say which Python would be used, without starting it."""
        try:
            interpreter = self._find()
        except EngineMissing as problem:
            self.found.setText(problem.message)
            return
        self.found.setText(tr("In use: {path}").format(path=interpreter.program))

    def check(self) -> None:
        """Start the engine and say what it is."""
        try:
            interpreter = self._find()
        except EngineMissing as problem:
            self.found.setText(problem.message)
            return
        self.button.setEnabled(False)
        self.button.setToolTip(tr("The engine is being started"))
        self.found.setText(tr("Looking at {path}...").format(path=interpreter.program))
        if self._access is None:
            # It ends by itself, also when this page is gone before the answer comes.
            self._access = EngineAccess(WarmEngine("check", self._find, idle_seconds=1.0), self)
        self._access.ask(
            jobs.CheckEngine(devices=True),
            lambda result: self._show(found_text(interpreter, result.values)),
            self._show_problem,
            key="check",
        )

    def _show_problem(self, problem: EngineProblem) -> None:
        self._show(problem.message)

    def _show(self, text: str) -> None:
        self.button.setEnabled(True)
        self.button.setToolTip(
            tr("Starts the engine with what is chosen above, and says what was found")
        )
        self.found.setText(text)


def found_text(interpreter: Interpreter, values: Dict[str, Any]) -> str:
    """What a check found, a line each."""
    packages = values.get("packages", {})
    lines = [
        tr("Found: Python {version}, {origin}, at {path}").format(
            version=values.get("python", "?"),
            origin=_ORIGINS[interpreter.origin](),
            path=interpreter.program,
        ),
        tr("Maps from words: yes"),
    ]
    if values.get("torch"):
        lines.append(
            tr("Training and networks: yes (torch {version})").format(
                version=packages.get("torch", "?")
            )
        )
        lines.append(
            tr("CLIP: yes")
            if values.get("clip")
            else tr("CLIP: no, the package open_clip_torch is missing")
        )
        if values.get("missing"):
            lines.append(tr("Missing: {packages}").format(packages=", ".join(values["missing"])))
        gpu = values.get("gpu")
        lines.append(tr("GPU: {name}").format(name=gpu) if gpu else tr("GPU: none that torch uses"))
    else:
        lines.append(
            tr("Training, networks and CLIP: no; missing: {packages}").format(
                packages=", ".join(values.get("missing", ["torch"]))
            )
        )
    return "\n".join(lines)
