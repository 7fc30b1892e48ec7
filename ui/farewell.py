"""What stays when the plugin was uninstalled: settings go, the rest goes if the user says so.

QGIS tells a plugin that it is unloaded, not that it is uninstalled: it is when its folder is gone a
moment later. Its code is gone by then, too, so that everything needed here is imported before.
"""

from __future__ import annotations

import os
import shutil
import threading
from typing import Any, Dict, List, Optional

from qgis.core import Qgis, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QStandardPaths, QTimer
from qgis.PyQt.QtWidgets import QMessageBox

from ..i18n import fixed, tr
from ..processing_provider.engine_client import settings
from ..processing_provider.engine_client.environment import base_folder
from ..processing_provider.engine_setup import places, removal
from ..processing_provider.engine_setup.errors import SetupProblem

PLUGIN_FOLDER = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
GROUP = "spectral_prompts"
#: QGIS removes the folder in the same round of its event loop, and puts another there when it
#: updates the plugin.
WAIT_MS = 500
_POLL_MS = 200


def watch(iface: Any, folder: str = PLUGIN_FOLDER) -> None:
    """Look, once QGIS is done, whether the plugin was uninstalled; called when it is unloaded.

    Parameters
    ----------
    iface : QgisInterface
    folder : str
        The plugin's.
    """
    farewell = Farewell(iface, folder)
    # A bound method would not keep its object.
    QTimer.singleShot(WAIT_MS, lambda: farewell.look())


class Farewell:
    """Removes what an uninstalled plugin leaves.

    Parameters
    ----------
    iface : QgisInterface
    folder : str
        The plugin's; nothing is done while it is there.
    """

    def __init__(self, iface: Any, folder: str) -> None:
        self._iface, self._folder = iface, folder
        self._base, self._weights = base_folder(), weights_folder()
        self._thread: Optional[threading.Thread] = None
        self._problem = ""
        # The catalogue goes with the plugin.
        self._texts: Dict[str, str] = {
            "title": tr("Spectral Prompts was uninstalled"),
            "question": tr(
                "What it installed is still there ({size}):\n{folders}\nRemove that as well?"
            ),
            "remove": tr("Remove"),
            "keep": tr("Keep"),
            "done": tr("The engine and the weights of Spectral Prompts were removed."),
        }

    def look(self) -> None:
        """Do what is to be done if the plugin's folder is gone."""
        if os.path.exists(os.path.join(self._folder, "metadata.txt")):
            return
        QgsSettings().remove(GROUP)
        there = self.leftovers()
        if not there:
            remove_if_empty(os.path.dirname(self._base))
            return
        if self._agreed(there):
            self._thread = threading.Thread(target=self._remove, name="farewell")
            self._thread.start()
            self._wait()

    def leftovers(self) -> List[str]:
        """Folders with something in them that the plugin has brought."""
        found = []
        if places.environments(self._base) or os.path.isdir(
            os.path.join(self._base, places.DOWNLOADS)
        ):
            found.append(self._base)
        if self._weights and os.path.isdir(self._weights):
            found.append(self._weights)
        return found

    def _agreed(self, there: List[str]) -> bool:
        size = sum(places.size_of(folder) for folder in there) / 1e6
        box = QMessageBox(self._iface.mainWindow())
        box.setObjectName("SpectralPromptsFarewell")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self._texts["title"])
        box.setText(
            self._texts["question"].format(size=f"{fixed(size, 0)} MB", folders="\n".join(there))
        )
        remove = box.addButton(self._texts["remove"], QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(self._texts["keep"], QMessageBox.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is remove

    def _remove(self) -> None:
        """Thousands of files: in a thread of its own."""
        try:
            removal.remove(self._base)
        except SetupProblem as problem:
            self._problem = problem.message
        if self._weights:
            shutil.rmtree(self._weights, ignore_errors=True)
        remove_if_empty(os.path.dirname(self._base))

    def _wait(self) -> None:
        if self._thread is not None and self._thread.is_alive():
            QTimer.singleShot(_POLL_MS, lambda: self._wait())
            return
        level = Qgis.MessageLevel.Warning if self._problem else Qgis.MessageLevel.Success
        bar = self._iface.messageBar()
        # QGIS may have been closed meanwhile.
        if not sip.isdeleted(bar):
            bar.pushMessage("Spectral Prompts", self._problem or self._texts["done"], level)


def weights_folder() -> str:
    """The plugin's own folder of weights; "" where the user has chosen another, which is his."""
    if settings.weights_folder() or os.environ.get("SPECTRAL_PROMPTS_WEIGHTS"):
        return ""
    location = QStandardPaths.StandardLocation.GenericDataLocation
    base = os.path.join(QStandardPaths.writableLocation(location), "spectral_prompts")
    # On Windows the engine puts the name of its maker before that of the program.
    found = [os.path.join(base, "weights"), os.path.join(base, "spectral_prompts", "weights")]
    return next((folder for folder in found if os.path.isdir(folder)), "")


def remove_if_empty(folder: str) -> None:
    """Remove a folder of the plugin's that nothing is left in."""
    try:
        if os.path.basename(folder) == "spectral_prompts":
            os.rmdir(folder)
    except OSError:
        return
