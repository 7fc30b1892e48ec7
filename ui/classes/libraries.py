"""Sets of classes to start from, as they are shipped in ``prompts/libraries``."""

from __future__ import annotations

import os
from typing import Callable, List, NamedTuple, Sequence

from qgis.PyQt.QtWidgets import QMenu

from ...engine.errors import PromptError
from ...i18n import tr
from . import prompt_files
from .class_list import ClassEntry
from .colours import swatch

FOLDER = os.path.join(
    os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))),
    "prompts",
    "libraries",
)
_SCENES = "scenes"


class Library(NamedTuple):
    """One set of classes: what it is called, what for, where it lies, whether for one scene."""

    title: str
    description: str
    entries: List[ClassEntry]
    is_scene: bool


def read_libraries(folder: str = FOLDER) -> List[Library]:
    """All libraries in ``folder``, then those of its folder ``scenes``, each by title.

    A file that cannot be read is left out: the others still serve.
    """
    found = []
    for place, is_scene in ((folder, False), (os.path.join(folder, _SCENES), True)):
        names = sorted(os.listdir(place)) if os.path.isdir(place) else []
        here = []
        for name in names:
            if not name.endswith(prompt_files.JSON_ENDING):
                continue
            try:
                one = prompt_files.PromptSet.load(os.path.join(place, name))
            except PromptError:
                continue
            title = one.title or name[: -len(prompt_files.JSON_ENDING)]
            entries = prompt_files.entries_of(one.classes)
            here.append(Library(title, one.description, entries, is_scene))
        found += sorted(here, key=lambda library: library.title.casefold())
    return found


class LibraryMenu(QMenu):
    """A menu made from the data when it is opened: a library, then all its classes or one of them.

    Parameters
    ----------
    parent : QWidget
    start : callable
        Gets a library whose classes are to take the place of all.
    add : callable
        Gets classes to be added.
    """

    def __init__(
        self,
        parent: object,
        start: Callable[[Library], object],
        add: Callable[[Sequence[ClassEntry]], object],
        folder: str = FOLDER,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("SpectralPromptsLibraries")
        self._start, self._add, self._folder = start, add, folder
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Make the entries, once."""
        if not self.isEmpty():
            return
        libraries = read_libraries(self._folder)
        for library in libraries:
            if not library.is_scene:
                self._fill_one(self, library)
        scenes = [library for library in libraries if library.is_scene]
        if scenes:
            self.addSeparator()
            menu = self.addMenu(tr("Known scenes"))
            menu.setToolTipsVisible(True)
            for library in scenes:
                self._fill_one(menu, library)
        if not libraries:
            nothing = self.addAction(tr("No libraries were found"))
            nothing.setEnabled(False)
            nothing.setToolTip(tr("The folder {path} holds none.").format(path=self._folder))

    def _fill_one(self, parent: QMenu, library: Library) -> None:
        menu = parent.addMenu(_plain(library.title))
        menu.setToolTipsVisible(True)
        menu.menuAction().setToolTip(library.description)
        whole = menu.addAction(
            tr("Start from these {count} classes").format(count=len(library.entries))
        )
        whole.setToolTip(tr("They take the place of the classes in the table; undo brings back"))
        whole.triggered.connect(lambda *_: self._start(library))
        menu.addSeparator()
        for entry in library.entries:
            action = menu.addAction(swatch(entry.color, self), _plain(entry.name))
            action.setToolTip(tr("Add this class to the table"))
            action.triggered.connect(lambda *_, one=entry: self._add([one]))


def _plain(text: str) -> str:
    # An ampersand would become the underline of a shortcut.
    return text.replace("&", "&&")
