"""The plugin as QGIS sees it: registers the provider, an action and an options page."""

from __future__ import annotations

import os
from typing import Any, List, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .i18n import language, tr
from .processing_provider.provider import SpectralPromptsProvider

PLUGIN_FOLDER = os.path.dirname(os.path.abspath(__file__))
MENU = "Spectral Prompts"


class SpectralPromptsPlugin:
    """Adds Spectral Prompts to QGIS.

    Parameters
    ----------
    iface : QgisInterface or None
        ``None`` where there is no window (``qgis_process``), where only
        :meth:`initProcessing` is called.
    """

    def __init__(self, iface: Optional[Any]) -> None:
        self.iface = iface
        self.provider: Optional[SpectralPromptsProvider] = None
        self.action: Optional[Any] = None
        self.diagnostics_action: Optional[Any] = None
        self.guide: Optional[Any] = None
        self.guide_action: Optional[Any] = None
        self.docks: Optional[Any] = None
        self.options_factory: Optional[Any] = None
        self.farewell: Optional[Any] = None
        # Before anything asks for a text.
        self.translator: Optional[QTranslator] = language.install()

    def initProcessing(self) -> None:  # noqa: N802
        """Add the algorithms; all that ``qgis_process`` needs."""
        if self.translator is None:
            self.translator = language.install()
        if self.provider is None:
            self.provider = SpectralPromptsProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:  # noqa: N802
        """Add what the window has: docks, menu, tool bar and options page."""
        self.initProcessing()
        if self.iface is None:
            return
        # Not at the top of the module: qgis_process has no use for widgets.
        from qgis.PyQt.QtGui import QIcon

        from .ui import farewell
        from .ui.docks import Docks
        from .ui.guide import Guide
        from .ui.options import OptionsFactory
        from .ui.qt import QAction

        icon = QIcon(os.path.join(PLUGIN_FOLDER, "ui", "icon.svg"))
        self.action = QAction(icon, tr("Classify with text prompts..."), self.iface.mainWindow())
        self.action.setObjectName("spectral_prompts_classify")
        self.action.setToolTip(tr("Make a class map of a raster from class names"))
        self.action.triggered.connect(self.open_classification)
        self.docks = Docks(self.iface)
        self.diagnostics_action = QAction(tr("Copy diagnostics"), self.iface.mainWindow())
        self.diagnostics_action.setObjectName("spectral_prompts_diagnostics")
        self.diagnostics_action.setToolTip(
            tr("Copy versions, engine, settings and the last job as text for a report")
        )
        self.diagnostics_action.triggered.connect(self.docks.session.copy_diagnostics)
        self.guide = Guide(self.iface.mainWindow())
        self.guide_action = QAction(tr("Guide..."), self.iface.mainWindow())
        self.guide_action.setObjectName("spectral_prompts_guide")
        self.guide_action.triggered.connect(lambda: self.guide.open())
        # QGIS's raster tool bar is hidden unless the user asks for it; that of plugins is not.
        for action in self.docks.actions:
            self.iface.addToolBarIcon(action)
        for action in self._entries():
            self.iface.addPluginToRasterMenu(MENU, action)
        # Its code is read now: when it is needed, it is gone.
        self.farewell = farewell
        self.options_factory = OptionsFactory(self.docks.session.engine.check)
        self.iface.registerOptionsWidgetFactory(self.options_factory)

    def _entries(self) -> List[Any]:
        """What stands in the menu, in its order."""
        own = (self.diagnostics_action, self.guide_action)
        return [self.action, *(self.docks.actions if self.docks else ()), *own]

    def open_classification(self) -> None:
        """Show the dock in which classes are named and a raster is classified."""
        if self.docks is not None:
            self.docks.show(self.docks.classes)

    def unload(self) -> None:
        """Take everything out again."""
        if self.iface is not None and self.docks is not None and self.action is not None:
            for action in self.docks.actions:
                self.iface.removeToolBarIcon(action)
            for action in self._entries():
                self.iface.removePluginRasterMenu(MENU, action)
            self.docks.close()
            self.guide.close()
            for action in (self.action, self.diagnostics_action, self.guide_action):
                action.deleteLater()
            self.docks = self.guide = None
            self.action = self.diagnostics_action = self.guide_action = None
        if self.iface is not None and self.options_factory is not None:
            self.iface.unregisterOptionsWidgetFactory(self.options_factory)
            self.options_factory = None
        if self.farewell is not None:
            self.farewell.watch(self.iface)
            self.farewell = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
