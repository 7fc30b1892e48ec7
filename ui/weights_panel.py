"""The list of weights: what is there, and buttons that fetch, import, verify and delete."""

from __future__ import annotations

import os
from typing import Any, Callable, Dict, List, Optional

from qgis.PyQt.QtCore import Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..engine.jobs import FetchWeights
from ..i18n import fixed, tr
from ..processing_provider.engine_client import EngineCancelled, EngineProblem, Interpreter
from ..processing_provider.engine_client.protocol import Progress
from ..processing_provider.feedback import with_time_left
from ..processing_provider.stage_names import in_words
from .weights_work import WeightsWork
from .widgets import FlowLayout, TextLabel

_ROW = Qt.ItemDataRole.UserRole
#: Lines that are seen without scrolling.
_LINES = 9
#: While a folder is being typed, it is not looked into.
_SETTLE_MS = 400

#: What the engine calls a state -> what the user reads.
_STATES: Dict[str, Callable[[], str]] = {
    "present": lambda: tr("present"),
    "fetched": lambda: tr("present"),
    "copied": lambda: tr("present"),
    "not verified": lambda: tr("not verified"),
    "partly fetched": lambda: tr("partly fetched"),
    "absent": lambda: tr("absent"),
    "another file": lambda: tr("another file"),
    "part of the engine": lambda: tr("part of the engine"),
}
_HINTS: Dict[str, Callable[[], str]] = {
    "not verified": lambda: tr("Its checksum has not been compared yet; 'Verify' does"),
    "partly fetched": lambda: tr("'Download' goes on where it stopped"),
    "another file": lambda: tr("Not what it should be: delete it and download it again"),
    "part of the engine": lambda: tr("Installed with the engine's packages"),
}


class WeightsPanel(QWidget):
    """What weights there are and what can be done about them.

    Parameters
    ----------
    find : callable
        Gives the interpreter that would run the engine.
    downloads : callable
        Gives what jobs need of the settings as they are shown: ``weights_folder``, ``offline``,
        ``proxy``, ``certificates``.
    parent : QWidget, optional
    """

    def __init__(
        self,
        find: Callable[[], Interpreter],
        downloads: Callable[[], Dict[str, Any]],
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("SpectralPromptsWeights")
        self._downloads = downloads
        self._folder = ""
        self._is_listing = False
        self._was_seen = False
        self._said = ""
        self.work = WeightsWork(find, self)
        self.work.progressed.connect(self._progress)
        self.work.ended.connect(self._end)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLE_MS)
        self._settled.timeout.connect(self.refresh)
        self.list = self._list()
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setVisible(False)
        self.said = TextLabel(self, "SpectralPromptsWeightsSaid")
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = FlowLayout()
        for button in self._buttons():
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        layout.addWidget(self.bar)
        layout.addWidget(self.said)
        self._show_buttons()

    def _list(self) -> QTreeWidget:
        made = QTreeWidget(self)
        made.setObjectName("SpectralPromptsWeightsList")
        made.setAccessibleName(tr("Weights of networks"))
        made.setHeaderLabels(
            [tr("Name"), tr("State"), tr("Size"), tr("Licence"), tr("From")],
        )
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setAlternatingRowColors(True)
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        made.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        made.header().setStretchLastSection(True)
        made.setMinimumHeight(made.fontMetrics().lineSpacing() * _LINES)
        made.itemSelectionChanged.connect(self._show_buttons)
        return made

    def _buttons(self) -> List[QPushButton]:
        self.download_button = self._button("Download", tr("Download"), self.download)
        self.import_button = self._button("Import", tr("Import file..."), self.choose_file)
        self.verify_button = self._button("Verify", tr("Verify"), self.verify)
        self.delete_button = self._button("Delete", tr("Delete"), self.delete)
        self.folder_button = self._button("Folder", tr("Open folder"), self.open_folder)
        self.cancel_button = self._button("Cancel", tr("Cancel"), self.cancel)
        return [
            self.download_button,
            self.import_button,
            self.verify_button,
            self.delete_button,
            self.folder_button,
            self.cancel_button,
        ]

    def _button(self, name: str, text: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"SpectralPromptsWeights{name}")
        button.clicked.connect(lambda: slot())
        return button

    # -- what is asked ---------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Ask what is there when it is looked at for the first time."""
        super().showEvent(event)
        if not self._was_seen:
            self._was_seen = True
            self.refresh()

    def settings_changed(self) -> None:
        """Folder or engine may be others: look again, once nobody types any more."""
        self._show_buttons()
        if self._was_seen:
            self._settled.start()

    def refresh(self) -> None:
        """Ask what is there; reads no file."""
        if self.is_busy:
            self._settled.start()
            return
        self._start("list", "", listing=True)

    def download(self) -> None:
        """Fetch the selected files."""
        self._start("fetch", self._names(lambda row: row["fetchable"]))

    def choose_file(self) -> None:
        """Ask for a file and take it."""
        path, _ = QFileDialog.getOpenFileName(
            self,
            tr("Import weights"),
            "",
            tr("Weights (*.pt *.ckpt *.pth *.bin *.safetensors);;All files (*)"),
        )
        if path:
            self.take(path)

    def take(self, path: str) -> None:
        """Copy a file into the folder if it is one that is known."""
        self._start("import", "", source_file=path)

    def verify(self) -> None:
        """Read the selected files, or all, and compare their checksums."""
        chosen = self._names(lambda row: not row["name"].startswith(("hub/", "tags/")))
        self._start("verify", chosen)

    def delete(self) -> None:
        """Remove the selected files, once the user has agreed."""
        rows = [row for row in self._selected() if _is_deletable(row)]
        if not rows:
            return
        sizes = sum(row["fetched"] or row["size"] or 0 for row in rows)
        question = tr("Delete {names} ({size})?").format(
            names=", ".join(row["name"] for row in rows), size=size_text(sizes)
        )
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        if QMessageBox.question(self, tr("Delete weights"), question, yes | no, no) == yes:
            self._start("delete", ", ".join(row["name"] for row in rows))

    def open_folder(self) -> None:
        """Show the folder in the system's file manager."""
        if self._folder and os.path.isdir(self._folder):
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))
        else:
            self._say(tr("{folder} is not there yet.").format(folder=self._folder))

    def cancel(self) -> None:
        """Stop what is going."""
        self.cancel_button.setEnabled(False)
        self.cancel_button.setToolTip(tr("The run is being stopped"))
        self.work.cancel()

    @property
    def is_busy(self) -> bool:
        """Whether something else than listing is going."""
        return self.work.is_running and not self._is_listing

    def _start(self, action: str, which: str, *, listing: bool = False, **more: str) -> None:
        self._is_listing = listing
        self._say(self._said if listing else "")
        self.work.start(FetchWeights(**self._downloads(), action=action, which=which, **more))
        if not listing:
            self._said = ""
            self.bar.setRange(0, 0)
            self.cancel_button.setEnabled(True)
        self._show_buttons()

    # -- what is answered ------------------------------------------------------------------------

    def _progress(self, progress: Progress) -> None:
        if self._is_listing or not self.cancel_button.isEnabled():
            return
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(progress.percent * 10))
        self.said.setText(with_time_left(in_words(progress.stage), progress.seconds_left))

    def _end(self, outcome: object) -> None:
        was_listing, self._is_listing = self._is_listing, False
        self._show_buttons()
        if isinstance(outcome, EngineProblem):
            if isinstance(outcome, EngineCancelled):
                self._said = tr("Stopped. A download goes on from here the next time.")
            else:
                self._said = outcome.message
            self._say(self._said)
        elif was_listing:
            self._fill(outcome.values.get("weights", []), str(outcome.values.get("folder", "")))
            return
        if not was_listing:
            # What there is may be other now, however it ended.
            self._start("list", "", listing=True)

    def _fill(self, rows: List[Dict[str, Any]], folder: str) -> None:
        self._folder = folder
        chosen = {row["name"] for row in self._selected()}
        self.list.clear()
        for row in rows:
            item = QTreeWidgetItem(
                [
                    row["name"],
                    _STATES.get(row["state"], lambda row=row: row["state"])(),
                    size_text(row["size"]),
                    row["licence"],
                    QUrl(row["source"]).host(),
                ]
            )
            item.setData(0, _ROW, row)
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            hint = _HINTS.get(row["state"], lambda: "")()
            size = "" if row["size"] else tr("Known once a download has begun")
            tips = (f"{row['what']}\n{row['path']}", hint, size, row["licence"], row["source"])
            for column, tip in enumerate(tips):
                item.setToolTip(column, tip)
            self.list.addTopLevelItem(item)
            item.setSelected(row["name"] in chosen)
        for column in range(3):
            self.list.resizeColumnToContents(column)
        self.list.setColumnWidth(3, self.list.fontMetrics().averageCharWidth() * 22)
        self._show_buttons()

    # -- what is shown ---------------------------------------------------------------------------

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text) or self.is_busy)

    def _show_buttons(self) -> None:
        busy = self.is_busy
        self.bar.setVisible(busy)
        self.said.setVisible(busy or bool(self.said.text()))
        self.cancel_button.setVisible(busy)
        self.cancel_button.setToolTip(tr("Stop; a download goes on from here the next time"))
        waiting = tr("Wait until what is going has ended") if busy else ""
        rows = self._selected()
        missing = [row for row in rows if row["fetchable"] and row["state"] != "present"]
        why = waiting or self._why_no_download(rows, missing)
        self._enable(self.download_button, why, tr("Download the selected files"))
        self._enable(
            self.import_button,
            waiting,
            tr("Take a file that you have; it is recognised by its checksum"),
        )
        self._enable(
            self.verify_button,
            waiting,
            tr("Read the selected files, or all, and compare their checksums"),
        )
        none = "" if any(_is_deletable(row) for row in rows) else tr("Select files that are there")
        self._enable(self.delete_button, waiting or none, tr("Remove the selected files"))
        unknown = "" if self._folder else tr("The engine has not said yet where the folder is")
        self._enable(self.folder_button, unknown, self._folder)

    def _why_no_download(self, rows: List[Dict[str, Any]], missing: List[Dict[str, Any]]) -> str:
        if self._downloads()["offline"]:
            return tr("'Never download' is on")
        if not rows:
            return tr("Select files in the list")
        return "" if missing else tr("The selected files are there")

    @staticmethod
    def _enable(button: QPushButton, why_not: str, tip: str) -> None:
        button.setEnabled(not why_not)
        button.setToolTip(why_not or tip)

    def _selected(self) -> List[Dict[str, Any]]:
        return [item.data(0, _ROW) for item in self.list.selectedItems()]

    def _names(self, fits: Callable[[Dict[str, Any]], bool]) -> str:
        return ", ".join(row["name"] for row in self._selected() if fits(row))


def _is_deletable(row: Dict[str, Any]) -> bool:
    return bool(row["removable"]) and row["state"] != "absent"


def size_text(size: Optional[float]) -> str:
    """Bytes as people read them; "?" where they are not known."""
    if not size:
        return "?" if size is None else tr("nothing")
    if size >= 1e9:
        return tr("{number} GB").format(number=fixed(size / 1e9, 2))
    return tr("{number} MB").format(number=fixed(size / 1e6, 1))
