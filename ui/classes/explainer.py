"""Asks the engine what the classes mean, a moment after somebody has typed."""

from __future__ import annotations

import json
from typing import Any, Callable, Dict, List, Optional, Tuple

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...engine import jobs
from ...engine.text.promptset import MAX_NAME, MAX_PROMPT, clean
from ...processing_provider.engine_client import EngineProblem, JobResult
from ...processing_provider.engine_client import settings as engine_settings
from ..engine_access import EngineState
from .class_list import Meaning
from .entries import Words

#: Milliseconds without a key before the engine is asked.
PAUSE_MS = 350
_KEY = "spectral prompts: meanings"


class Explainer(QObject):
    """Keeps the meanings in the list of classes current.

    Parameters
    ----------
    session : Session
    source : callable
        Gives what the source settings are: a dict with the job's ``source``, ``clip_model`` and
        ``clip_weights``.
    parent : QObject, optional
    """

    #: What "Automatic" would take: the job's ``values["source"]``.
    sourceKnown = pyqtSignal(object)  # noqa: N815

    def __init__(
        self,
        session: Any,
        source: Callable[[], Dict[str, str]],
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._source = session, source
        self._asked: Optional[Tuple[Any, ...]] = None
        self._draft: Optional[Tuple[int, Words]] = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.ask)
        session.classes.classesChanged.connect(self.ask_soon)
        session.sceneChanged.connect(self.ask_soon)
        session.engine.changed.connect(self._engine_changed)
        self.ask_soon()

    def ask_soon(self, *ignored: Any) -> None:
        """Ask once nothing has changed for a moment."""
        self._timer.start()

    def set_draft(self, row: int, words: Optional[Words]) -> None:
        """Somebody is typing these words for the class in ``row``; None: not any more."""
        self._draft = None if words is None else (row, words)
        self._session.classes.set_draft(row, words)
        self.ask_soon()

    def _engine_changed(self) -> None:
        self._asked = None
        if self._session.engine.state is EngineState.MISSING:
            self._session.classes.set_meanings_known(False)
        self.ask_soon()

    def _words(self) -> List[Words]:
        words = [entry.words for entry in self._session.classes.entries]
        if self._draft is not None and self._draft[0] < len(words):
            words[self._draft[0]] = self._draft[1]
        return [one for one in dict.fromkeys(words) if clean(one[0])]

    def ask(self) -> None:
        """Ask now, unless that is what was asked last."""
        session = self._session
        if session.engine.state is EngineState.MISSING:
            return
        words = self._words()
        source = dict(self._source())
        question = (tuple(words), session.raster_source(), tuple(sorted(source.items())))
        if question == self._asked:
            return
        self._asked = question
        if not words:
            # What "Automatic" is does not depend on the words, but a question needs some.
            words = [("water", ()), ("soil", ())]
        entries = session.classes.entries
        given = {one.words: one.color for one in entries if not one.automatic_color}
        # By number: of two classes with one name both have the same meaning.
        classes = [
            {
                "value": number,
                "name": name[:MAX_NAME],
                "prompts": [prompt[:MAX_PROMPT] for prompt in prompts if clean(prompt)][:500],
                "color": given.get((name, prompts), ""),
            }
            for number, (name, prompts) in enumerate(words, start=1)
        ]
        job = jobs.ExplainPrompts(
            prompts=json.dumps({"schema": 1, "classes": classes}),
            input=session.raster_source(),
            **source,
            **engine_settings.downloads(),
        )
        session.engine.ask(job, lambda result: self._heard(words, result), self._failed, key=_KEY)

    def _heard(self, words: List[Words], result: JobResult) -> None:
        classes = self._session.classes
        meanings: Dict[Words, Meaning] = {}
        colors: Dict[Words, str] = {}
        for told in result.values.get("classes", []):
            number = int(told.get("value", 0))
            if 1 <= number <= len(words):
                meanings[words[number - 1]] = meaning_of(told)
                colors[words[number - 1]] = str(told.get("color") or "")
        classes.set_meanings_known(True)
        classes.set_meanings(meanings)
        classes.suggest_colors(colors)
        if "source" in result.values:
            self.sourceKnown.emit(result.values["source"])

    def _failed(self, problem: EngineProblem) -> None:
        # Told by the panel in place of the run area, or when the classes are used.
        self._asked = None
        self._session.classes.set_meanings_known(False)

    def close_down(self) -> None:
        """Ask nothing any more."""
        self._timer.stop()
        self._session.engine.forget(_KEY)


def meaning_of(told: Dict[str, Any]) -> Meaning:
    """What the job explainprompts says of one class."""
    return Meaning(
        tuple(
            (str(one.get("label") or one.get("id")), float(one.get("weight", 0.0)))
            for one in told.get("materials") or []
        ),
        str(told.get("problem") or ""),
        tuple(str(name) for name in told.get("nearest") or []),
        tuple(str(word) for word in told.get("ignored") or []),
    )
