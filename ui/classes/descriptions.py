"""Descriptions of classes: what to ask a language model for, and what it answered."""

from __future__ import annotations

import dataclasses
import json
from typing import Any, Dict, List, Tuple

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QWidget

from ...engine import jobs
from ...engine.errors import PromptError
from ...engine.text.promptset import MAX_NAME, MAX_PROMPT, clean
from ...engine.text.sections import MAX_TEXT, Sections, parse_sections, read_sections
from ...i18n import tr
from ...processing_provider.engine_client import EngineProblem, JobResult
from ..engine_access import EngineState
from ..qt import QAction
from .class_list import ClassEntry

_KEY = "spectral prompts: instructions"
#: More names than these are not listed in a message.
_LISTED = 6


class DescriptionMenu(QMenu):
    """Copies instructions for any language model, and takes what it answered.

    Nothing is sent anywhere: text goes to and comes from the clipboard, or a file.

    Parameters
    ----------
    session : Session
    parent : QWidget
    """

    def __init__(self, session: Any, parent: QWidget) -> None:
        super().__init__(tr("Descriptions"), parent)
        self.setObjectName("SpectralPromptsDescriptions")
        self.setToolTipsVisible(True)
        self._session, self._classes, self._widget = session, session.classes, parent
        self.copy_action = self._action(
            tr("Copy instructions for descriptions"), self.copy_instructions
        )
        self.paste_action = self._action(tr("Paste descriptions"), self.paste)
        self.load_action = self._action(tr("Load descriptions..."), self.load)
        self.aboutToShow.connect(self.refresh)
        self.refresh()

    def _action(self, text: str, slot: Any) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda *_: slot())
        return action

    def refresh(self) -> None:
        """Enable what can be done, and say of the rest why it cannot."""
        nothing = "" if self._named() else tr("There are no classes yet.")
        for action, why_not, tip in (
            (
                self.copy_action,
                nothing or self._why_not_ask(),
                tr(
                    "Text that tells any language model about your sensor and classes, and what "
                    "to write of each; nothing is sent by the plugin"
                ),
            ),
            (
                self.paste_action,
                nothing,
                tr("Take the answer of a language model from the clipboard"),
            ),
            (
                self.load_action,
                nothing,
                tr(
                    "Take descriptions from a file: Markdown with a heading for each class, or JSON"
                ),
            ),
        ):
            action.setEnabled(not why_not)
            action.setToolTip(why_not or tip)

    def _why_not_ask(self) -> str:
        session = self._session
        if session.engine.state is EngineState.MISSING:
            return tr("The classification engine is missing; the panel below says what to do.")
        if session.raster is None:
            return tr("Choose the raster first.")
        if not session.raster_source():
            return tr(
                "The raster has no file that the engine can look at: save it as one, or use "
                "'Instructions for descriptions' in the Processing toolbox."
            )
        return ""

    def _named(self) -> List[Tuple[int, ClassEntry]]:
        """Rows and classes that have a name."""
        return [
            (row, entry) for row, entry in enumerate(self._classes.entries) if clean(entry.name)
        ]

    # -- what to ask for -----------------------------------------------------------------------

    def copy_instructions(self) -> None:
        """Put the instructions onto the clipboard, as soon as the engine has written them."""
        self.refresh()
        if not self.copy_action.isEnabled():
            return
        classes: List[Dict[str, Any]] = [
            {
                "value": number,
                "name": entry.name[:MAX_NAME],
                "prompts": [one[:MAX_PROMPT] for one in entry.prompts if clean(one)][:500],
                "description": entry.description[:MAX_TEXT],
            }
            for number, (_, entry) in enumerate(self._named(), start=1)
        ]
        job = jobs.DescribeClasses(
            input=self._session.raster_source(),
            prompts=json.dumps({"schema": 1, "classes": classes}),
        )
        self._session.engine.ask(job, self._copied, self._failed, key=_KEY)

    def _copied(self, result: JobResult) -> None:
        QgsApplication.clipboard().setText(str(result.values.get("text", "")))
        self._session.messages.success(
            tr(
                "The instructions are on the clipboard (classes: {count}). Paste them into a "
                "language model of your choice, copy its answer, and choose 'Paste descriptions' "
                "here."
            ).format(count=len(result.values.get("classes", [])))
        )
        for warning in result.values.get("warnings", []):
            self._session.messages.warning(str(warning))

    def _failed(self, problem: EngineProblem) -> None:
        self._session.messages.problem(problem.message, problem.details)

    # -- what was answered ---------------------------------------------------------------------

    def paste(self) -> None:
        """Take descriptions from the clipboard."""
        text = QgsApplication.clipboard().text()
        if not text.strip():
            self._session.messages.warning(
                tr("The clipboard holds no text: copy the answer of the language model first.")
            )
            return
        self._take(lambda words: parse_sections(text, words, "the clipboard"), tr("the clipboard"))

    def load(self, path: str = "") -> None:
        """Take descriptions from a file."""
        kinds = "{texts} (*.md *.txt *.json);;{all} (*)".format(
            texts=tr("Descriptions"), all=tr("All files")
        )
        path = (
            path or QFileDialog.getOpenFileName(self._widget, tr("Load descriptions"), "", kinds)[0]
        )
        if path:
            self._take(lambda words: read_sections(path, words))

    def _take(self, read: Any, called: str = "") -> None:
        """Take what ``read`` gives for names and synonyms; ``called`` is where that is from."""
        named = self._named()
        try:
            found = read([(entry.name, entry.prompts) for _, entry in named])
        except PromptError as error:
            message = error.message[:1].upper() + error.message[1:] if called else error.message
            self._session.messages.problem(message, error.details)
            return
        called = called or found.name
        changed = [
            (row, dataclasses.replace(entry, description=text))
            for (row, entry), text in zip(named, found.texts)
            if text
        ]
        text = tr("Descriptions from {name}").format(name=called)
        self._classes.change([row for row, _ in changed], [one for _, one in changed], text)
        self._tell(found, called)

    def _tell(self, found: Sections, called: str) -> None:
        one = tr("1 class has a description from {name} now; undo takes it back.")
        several = tr("{count} classes have a description from {name} now; undo takes them back.")
        told = (one if found.count == 1 else several).format(count=found.count, name=called)
        if found.missing:
            told += " " + tr("Nothing is said there of {names}.").format(
                names=_listed(found.missing)
            )
        if found.unknown:
            told += " " + tr("Not among the classes: {names}.").format(names=_listed(found.unknown))
        complete = not (found.missing or found.unknown)
        messages = self._session.messages
        (messages.success if complete else messages.warning)(told)

    def close_down(self) -> None:
        """Wait for no answer any more."""
        self._session.engine.forget(_KEY)


def _listed(names: Tuple[str, ...]) -> str:
    shown = ", ".join(names[:_LISTED])
    more = len(names) - _LISTED
    return tr("{names} and {count} more").format(names=shown, count=more) if more > 0 else shown
