"""Classes, settings and raster in the project file, so that nothing is lost.

They are one entry of JSON text. It comes back when the project is opened and when the plugin is
loaded again; whatever in it cannot be used is left out.
"""

from __future__ import annotations

import json
from typing import Any, Callable, Dict, List, Optional

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QColor

from ...engine.text.promptset import MAX_VALUE
from .class_list import ClassEntry
from .colours import next_color

SCOPE, KEY = "spectral_prompts", "classes_dock"
#: A class list is a page of text; anything larger is not ours.
_MOST_TEXT = 50_000_000
_PAUSE_MS = 300


class ProjectStore(QObject):
    """Keeps the project's entry and the dock the same.

    Parameters
    ----------
    session : Session
    values : callable
        Gives the settings to keep.
    restore : callable
        Gets the settings of a project.
    parent : QObject, optional
    """

    def __init__(
        self,
        session: Any,
        values: Callable[[], Dict[str, Any]],
        restore: Callable[[Dict[str, Any]], None],
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._values, self._restore = session, values, restore
        self._reading = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.write)
        project = QgsProject.instance()
        project.readProject.connect(self.read)
        project.cleared.connect(self._project_cleared)
        project.writeProject.connect(self._flush)
        session.classes.classesChanged.connect(self.write_soon)
        session.classes.currentChanged.connect(self.write_soon)
        session.rasterChanged.connect(self.write_soon)
        self.read()

    def write_soon(self, *ignored: Any) -> None:
        """Write once nothing has changed for a moment; a crash then costs no more than that."""
        if not self._reading:
            self._timer.start()

    def _flush(self, *ignored: Any) -> None:
        """Write what waits: the project is saved, or the plugin unloaded, at this moment."""
        if self._timer.isActive():
            self.write()

    def write(self) -> None:
        """Write now; the project becomes dirty only when something is different."""
        self._timer.stop()
        text = self.text()
        known, _ = QgsProject.instance().readEntry(SCOPE, KEY, "")
        if text != known and (known or self._says_something()):
            QgsProject.instance().writeEntry(SCOPE, KEY, text)

    def text(self) -> str:
        """What is kept."""
        classes, raster = self._session.classes, self._session.raster
        return json.dumps(
            {
                "schema": 1,
                "raster": raster.id() if raster is not None else "",
                "current": classes.current,
                "classes": [_told(entry) for entry in classes.entries],
                "settings": self._values(),
            },
            ensure_ascii=True,
        )

    def _says_something(self) -> bool:
        # A project in which nothing was done must not ask to be saved.
        return bool(self._session.classes.rowCount())

    def read(self, *ignored: Any) -> None:
        """Show what the project holds."""
        text, found = QgsProject.instance().readEntry(SCOPE, KEY, "")
        data = parsed(text) if found else {}
        self._timer.stop()
        self._reading = True
        try:
            if data or self._session.classes.rowCount() == 0:
                entries = entries_from(data.get("classes"))
                current = data.get("current")
                self._session.classes.restore(entries, current if isinstance(current, int) else -1)
                settings = data.get("settings")
                self._restore(settings if isinstance(settings, dict) else {})
            layer = QgsProject.instance().mapLayer(str(data.get("raster") or ""))
            if isinstance(layer, QgsRasterLayer):
                self._session.set_raster(layer)
        finally:
            self._reading = False

    def _project_cleared(self) -> None:
        self._timer.stop()
        self._reading = True
        try:
            self._session.set_raster(None)
            self._session.classes.restore([])
            self._restore({})
        finally:
            self._reading = False

    def close_down(self) -> None:
        """Write what is not written yet and let go of the project."""
        self._flush()
        project = QgsProject.instance()
        project.readProject.disconnect(self.read)
        project.cleared.disconnect(self._project_cleared)
        project.writeProject.disconnect(self._flush)


def _told(entry: ClassEntry) -> Dict[str, Any]:
    return {
        "value": entry.value,
        "name": entry.name,
        "color": entry.color,
        "prompts": list(entry.prompts),
        "description": entry.description,
        "automatic_color": entry.automatic_color,
    }


def parsed(text: str) -> Dict[str, Any]:
    """The entry's data; empty when it is none of ours."""
    if len(text) > _MOST_TEXT:
        return {}
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) and data.get("schema") == 1 else {}


def entries_from(items: Any) -> List[ClassEntry]:
    """The classes among ``items``; what cannot be one is left out, what is odd in one is mended."""
    found: List[ClassEntry] = []
    taken = set()
    for item in items if isinstance(items, list) else []:
        if not isinstance(item, dict) or not isinstance(item.get("name"), str):
            continue
        value = item.get("value")
        if not _is_value(value) or value in taken:
            value = next((v for v in range(1, MAX_VALUE + 1) if v not in taken), None)
        if value is None:
            break
        taken.add(value)
        color = str(item.get("color") or "")
        is_color = len(color) == 7 and QColor(color).isValid()
        prompts = item.get("prompts")
        found.append(
            ClassEntry(
                value,
                item["name"],
                color.lower() if is_color else next_color([entry.color for entry in found]),
                tuple(p for p in prompts if isinstance(p, str))
                if isinstance(prompts, list)
                else (),
                str(item.get("description") or ""),
                item.get("automatic_color") is True or not is_color,
            )
        )
    return found


def _is_value(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= MAX_VALUE
