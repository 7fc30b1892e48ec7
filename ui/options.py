"""The page of the plugin in Settings > Options."""

from __future__ import annotations

import os
from typing import Any, Callable, Dict, Optional

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from ..processing_provider.downloads import downloads
from ..processing_provider.engine_client import Interpreter, find_interpreter, settings
from .engine_check import EngineCheck
from .installed_engine import InstalledEngine
from .weights_panel import WeightsPanel

#: By this name QGIS opens the page.
OPTIONS_PAGE = "SpectralPromptsOptions"
_ICON = os.path.join(os.path.dirname(os.path.abspath(__file__)), "icon.svg")


class OptionsPage(QgsOptionsPageWidget):
    """Which Python runs the engine, what it may use, and where networks' weights come from."""

    def __init__(
        self, parent: Optional[QWidget], when_applied: Callable[[], None] = lambda: None
    ) -> None:
        super().__init__(parent)
        self._when_applied = when_applied
        self.setObjectName(OPTIONS_PAGE)
        self.tabs = QTabWidget(self)
        engine, weights = self._engine_group(), self._weights_group()
        self.weights = WeightsPanel(self._chosen_interpreter, self._shown_downloads, self)
        self.tabs.addTab(_page(engine), tr("Engine"))
        self.tabs.addTab(_page(weights, self.weights), tr("Weights"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        self.load()
        self.weights_folder.fileChanged.connect(self.weights.settings_changed)
        self.offline.toggled.connect(self.weights.settings_changed)
        self.python.fileChanged.connect(self.weights.settings_changed)

    def _engine_group(self) -> QGroupBox:
        group = QGroupBox(tr("Classification engine"), self)
        self.python = QgsFileWidget(group)
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.setDialogTitle(tr("Python for the classification engine"))
        self.python.lineEdit().setPlaceholderText(tr("the plugin's own, when installed"))
        self.python.setToolTip(
            tr(
                "A Python 3.10 or newer with the engine's packages (numpy, scipy, rasterio, "
                "scikit-learn, ...). Left empty: the plugin's own environment."
            )
        )
        self.qgis_python = QCheckBox(tr("If there is none, try QGIS's own Python"), group)
        self.qgis_python.setToolTip(
            tr("Only useful where the engine's packages are installed beside QGIS.")
        )
        self.memory = QSpinBox(group)
        self.memory.setRange(settings.LEAST_MEMORY_MB, 1_000_000)
        self.memory.setSingleStep(100)
        self.memory.setSuffix(" MB")
        self.memory.setToolTip(tr("Rasters are read in parts so that this is not exceeded."))
        self.threads = QSpinBox(group)
        self.threads.setRange(0, 1024)
        self.threads.setSpecialValueText(tr("all cores"))
        self.threads.setToolTip(tr("Cores the engine may use; maps are the same with any number."))
        self.device = QComboBox(group)
        for device, text in (
            ("auto", tr("on the GPU if there is one")),
            ("cpu", tr("on the processor")),
            ("cuda", tr("on the GPU (CUDA)")),
        ):
            self.device.addItem(text, device)
        self.device.setToolTip(
            tr("Only networks (CLIP, refinement 'special') can run on a GPU, an NVIDIA one.")
        )
        self.installed = InstalledEngine(self._engine_changed, group)
        self.check = EngineCheck(self._chosen_interpreter, group)
        form = QFormLayout()
        self.python.fileChanged.connect(self.check.refresh)
        self.qgis_python.toggled.connect(self.check.refresh)
        form.addRow(tr("Engine's Python"), self.python)
        form.addRow("", self.qgis_python)
        form.addRow(tr("Memory budget"), self.memory)
        form.addRow(tr("Threads"), self.threads)
        form.addRow(tr("Networks run"), self.device)
        layout = QVBoxLayout(group)
        layout.addWidget(self.installed)
        layout.addLayout(form)
        # In a form's cell long text would be cut at the bottom.
        layout.addWidget(self.check)
        return group

    def _weights_group(self) -> QGroupBox:
        group = QGroupBox(tr("Weights of networks"), self)
        self.weights_folder = QgsFileWidget(group)
        self.weights_folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.weights_folder.setDialogTitle(tr("Folder for the weights of networks"))
        self.weights_folder.lineEdit().setPlaceholderText(tr("the folder for application data"))
        self.weights_folder.setToolTip(
            tr(
                "Where CLIP's weights are kept, some hundred MB a file. They come there from the "
                "list below, with 'Fetch weights' in the Processing toolbox, or when they are "
                "first needed."
            )
        )
        self.offline = QCheckBox(tr("Never download"), group)
        self.offline.setToolTip(
            tr("What is missing is refused; the message names the file and where to put it.")
        )
        self.certificates = QgsFileWidget(group)
        self.certificates.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.certificates.setDialogTitle(tr("Certificates to trust"))
        self.certificates.setFilter(tr("Certificates (*.pem *.crt *.cer);;All files (*)"))
        self.certificates.lineEdit().setPlaceholderText(tr("the usual ones"))
        self.certificates.setToolTip(
            tr(
                "A file in PEM format, needed where a company's proxy signs web pages with a "
                "certificate of its own."
            )
        )
        self.proxy = QLabel(group)
        self.proxy.setWordWrap(True)
        form = QFormLayout(group)
        form.addRow(tr("Weights folder"), self.weights_folder)
        form.addRow("", self.offline)
        form.addRow(tr("Certificates"), self.certificates)
        form.addRow(tr("Proxy"), self.proxy)
        return group

    def load(self) -> None:
        """Show what is set."""
        self.python.setFilePath(settings.engine_python())
        self.qgis_python.setChecked(settings.use_qgis_python())
        self.memory.setValue(settings.memory_mb())
        self.threads.setValue(settings.threads())
        self.device.setCurrentIndex(self.device.findData(settings.device()))
        self.weights_folder.setFilePath(settings.weights_folder())
        self.offline.setChecked(settings.offline())
        self.certificates.setFilePath(settings.certificates())
        used = settings.proxy_shown() or tr("the system's")
        self.proxy.setText(tr("{proxy} (as in Options > Network)").format(proxy=used))
        self.check.refresh()

    def apply(self) -> None:
        """Keep what is shown; called by QGIS when the dialog is accepted."""
        kept = QgsSettings()
        kept.setValue(settings.PYTHON, self.python.filePath().strip())
        kept.setValue(settings.USE_QGIS_PYTHON, self.qgis_python.isChecked())
        kept.setValue(settings.MEMORY_MB, self.memory.value())
        kept.setValue(settings.THREADS, self.threads.value())
        kept.setValue(settings.DEVICE, self.device.currentData())
        kept.setValue(settings.WEIGHTS_FOLDER, self.weights_folder.filePath().strip())
        kept.setValue(settings.OFFLINE, self.offline.isChecked())
        kept.setValue(settings.CERTIFICATES, self.certificates.filePath().strip())
        self._when_applied()

    def _engine_changed(self) -> None:
        self.check.refresh()
        self._when_applied()

    def _chosen_interpreter(self) -> Interpreter:
        """The Python that would run the engine if the dialog were accepted now."""
        return find_interpreter(
            named=self.python.filePath().strip(), use_qgis_python=self.qgis_python.isChecked()
        )

    def _shown_downloads(self) -> Dict[str, Any]:
        """How weights would be fetched if the dialog were accepted now."""
        values = downloads()
        return {
            **values,
            "weights_folder": self.weights_folder.filePath().strip(),
            "offline": self.offline.isChecked(),
            "certificates": self.certificates.filePath().strip()
            or ("" if settings.certificates() else values["certificates"]),
        }

    def helpKey(self) -> str:  # noqa: N802
        return ""


def _page(*widgets: QWidget) -> QWidget:
    """Widgets one below the other, the last with the room that is left where it wants it."""
    page = QWidget()
    layout = QVBoxLayout(page)
    for widget in widgets:
        layout.addWidget(widget)
    if len(widgets) == 1:
        layout.addStretch()
    return page


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the options dialog opens.

    Parameters
    ----------
    when_applied : callable, optional
        Called when the dialog was accepted: settings may be others now.
    """

    def __init__(self, when_applied: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self._when_applied = when_applied
        self.setTitle("Spectral Prompts")
        self.setIcon(QIcon(_ICON))

    def createWidget(self, parent: QWidget) -> OptionsPage:  # noqa: N802
        return OptionsPage(parent, self._when_applied)
