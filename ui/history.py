"""Entries in Processing's history, as the toolbox makes them."""

from __future__ import annotations

import contextlib
from typing import Any, Dict, List, Optional

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback
from qgis.gui import QgsGui


class HistoryEntry:
    """One run in *Processing > History*.

    QGIS before 3.24 has a log file of commands; later ones a registry of entries, which can hold
    results and log as well.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
    context : QgsProcessingContext
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
    ) -> None:
        self._registry = registry()
        self._number: Optional[int] = None
        self._content: Dict[str, Any] = {}
        command = algorithm.asPythonCommand(parameters, context)
        if self._registry is not None:
            self._add(algorithm, parameters, context, command)
        else:
            _append_to_log(command)
        with contextlib.suppress(AttributeError):
            QgsGui.instance().processingRecentAlgorithmLog().push(algorithm.id())

    def finish(self, results: Dict[str, Any], feedback: QgsProcessingFeedback) -> None:
        """Add what came of the run, where QGIS can keep it."""
        if self._registry is None or self._number is None:
            return
        self._content["results"] = {
            name: value
            for name, value in results.items()
            if isinstance(value, (str, int, float, bool)) or value is None
        }
        self._content["log"] = feedback.htmlLog()
        self._registry.updateEntry(self._number, self._content)

    def _add(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        command: str,
    ) -> None:
        self._content = {
            "python_command": command,
            "algorithm_id": algorithm.id(),
            "parameters": algorithm.asMap(parameters, context),
        }
        process_command, is_possible = algorithm.asQgisProcessCommand(parameters, context)
        if is_possible:
            self._content["process_command"] = process_command
        self._number, _ = self._registry.addEntry("processing", self._content)


def registry() -> Optional[Any]:
    """QGIS's registry of histories; None before QGIS 3.24."""
    found = getattr(QgsGui, "historyProviderRegistry", None)
    return None if found is None else found()


def commands() -> List[str]:
    """The commands in Processing's history, oldest first."""
    found = registry()
    if found is not None:
        entries = found.queryEntries(providerId="processing")
        return [str(entry.entry.get("python_command", "")) for entry in entries]
    try:
        from processing.core.ProcessingLog import ProcessingLog
    except ImportError:
        return []
    return [entry.text for entry in ProcessingLog.getLogEntries()]


def _append_to_log(command: str) -> None:
    # Processing itself may be switched off in the plugin manager.
    with contextlib.suppress(ImportError):
        from processing.core.ProcessingLog import ProcessingLog

        ProcessingLog.addToLog(command)
