"""The page of the plugin in Settings > Options."""

from __future__ import annotations

import os

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from ..i18n import tr
from ..processing_provider.engine_client import EngineMissing, find_interpreter, settings

_ICON = os.path.join(os.path.dirname(os.path.abspath(__file__)), "icon.svg")


class OptionsPage(QgsOptionsPageWidget):
    """Which Python runs the engine, and how much of the computer it may use."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("SpectralPromptsOptions")
        self.python = QgsFileWidget(self)
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.setDialogTitle(tr("Python for the classification engine"))
        self.python.lineEdit().setPlaceholderText(tr("the plugin's own, when installed"))
        self.python.setToolTip(
            tr(
                "A Python 3.10 or newer with the engine's packages (numpy, scipy, rasterio, "
                "scikit-learn, ...). Left empty: the plugin's own environment."
            )
        )
        self.qgis_python = QCheckBox(tr("If there is none, try QGIS's own Python"), self)
        self.qgis_python.setToolTip(
            tr("Only useful where the engine's packages are installed beside QGIS.")
        )
        self.memory = QSpinBox(self)
        self.memory.setRange(settings.LEAST_MEMORY_MB, 1_000_000)
        self.memory.setSingleStep(100)
        self.memory.setSuffix(" MB")
        self.memory.setToolTip(tr("Rasters are read in parts so that this is not exceeded."))
        self.threads = QSpinBox(self)
        self.threads.setRange(0, 1024)
        self.threads.setSpecialValueText(tr("all cores"))
        self.found = QLabel(self)
        self.found.setWordWrap(True)

        form = QFormLayout()
        form.addRow(tr("Engine's Python"), self.python)
        form.addRow("", self.qgis_python)
        form.addRow(tr("Memory budget"), self.memory)
        form.addRow(tr("Threads"), self.threads)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.found)
        layout.addStretch()
        self.load()

    def load(self) -> None:
        """Show what is set."""
        self.python.setFilePath(settings.engine_python())
        self.qgis_python.setChecked(settings.use_qgis_python())
        self.memory.setValue(settings.memory_mb())
        self.threads.setValue(settings.threads())
        try:
            text = tr("In use: {path}").format(path=find_interpreter().program)
        except EngineMissing as problem:
            text = problem.message
        self.found.setText(text)

    def apply(self) -> None:
        """Keep what is shown; called by QGIS when the dialog is accepted."""
        kept = QgsSettings()
        kept.setValue(settings.PYTHON, self.python.filePath().strip())
        kept.setValue(settings.USE_QGIS_PYTHON, self.qgis_python.isChecked())
        kept.setValue(settings.MEMORY_MB, self.memory.value())
        kept.setValue(settings.THREADS, self.threads.value())

    def helpKey(self) -> str:  # noqa: N802
        return ""


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the options dialog opens."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle("Spectral Prompts")
        self.setIcon(QIcon(_ICON))

    def createWidget(self, parent: QWidget) -> OptionsPage:  # noqa: N802
        return OptionsPage(parent)
