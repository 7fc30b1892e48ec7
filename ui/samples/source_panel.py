"""Which raster, which layer of samples, which field."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ...i18n import tr
from ..wheel import keep_from_wheel
from . import new_layer, styling
from .class_values import add_missing, likely_field
from .samples_layer import SamplesLayer


class SourcePanel(QWidget):
    """Chooses raster, samples and the field with the class.

    Parameters
    ----------
    session : Session
    samples : SamplesLayer
    parent : QWidget, optional
    """

    #: A layer was made: what is to be drawn next.
    made = pyqtSignal()

    def __init__(
        self, session: Any, samples: SamplesLayer, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self._session, self._samples = session, samples
        self._build()
        self._connect()
        self._show_raster()

    def _build(self) -> None:
        self.raster = QgsMapLayerComboBox(self)
        self.raster.setObjectName("SpectralPromptsSamplesRaster")
        self.raster.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.raster.setAllowEmptyLayer(True)
        self.raster.setToolTip(
            tr("The raster that the samples lie on and that is classified; both docks share it")
        )
        self.layer = QgsMapLayerComboBox(self)
        self.layer.setObjectName("SpectralPromptsSamplesLayer")
        filters = QgsMapLayerProxyModel.Filter
        self.layer.setFilters(filters.PolygonLayer | filters.PointLayer)
        self.layer.setAllowEmptyLayer(True)
        self.layer.setToolTip(
            tr(
                "Polygons or points with a class: an ordinary layer of the project. Its classes "
                "are added to the list."
            )
        )
        self.layer.setLayer(None)
        self.new = QPushButton(tr("&New..."), self)
        self.new.setObjectName("SpectralPromptsNewSamples")
        self.new.setToolTip(
            tr("Make an empty layer for samples in a GeoPackage, a file of your own")
        )
        self.field = QgsFieldComboBox(self)
        self.field.setObjectName("SpectralPromptsClassField")
        kinds = QgsFieldProxyModel.Filter
        self.field.setFilters(kinds.String | kinds.Int | kinds.LongLong)
        self.field.setToolTip(
            tr(
                "The field with the class of each sample: text is the name of a class, whole "
                "numbers are class values"
            )
        )
        # A long name of a layer must not widen the dock.
        for box in (self.raster, self.layer, self.field):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setMinimumContentsLength(8)
            keep_from_wheel(box)
        row = QHBoxLayout()
        row.addWidget(self.layer, 1)
        row.addWidget(self.new)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self._label(tr("&Raster"), self.raster), self.raster)
        form.addRow(self._label(tr("&Samples"), self.layer), row)
        self.field_label = self._label(tr("Class &field"), self.field)
        form.addRow(self.field_label, self.field)

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setBuddy(buddy)
        return label

    def _connect(self) -> None:
        self.raster.layerChanged.connect(self._session.set_raster)
        self.layer.layerChanged.connect(self.use)
        self.field.fieldChanged.connect(self._use_field)
        self.new.clicked.connect(self.ask_for_new)
        self._session.rasterChanged.connect(self._show_raster)
        self._samples.layerChanged.connect(self._show_layer)
        # A layer may be in use before the boxes know it: who adds it tells others first.
        for box, show in ((self.raster, self._show_raster), (self.layer, self._show_layer)):
            for signal in (box.model().rowsInserted, box.model().modelReset):
                signal.connect(show, Qt.ConnectionType.QueuedConnection)
        self._show_layer()

    def _show_raster(self, *_: Any) -> None:
        if self.raster.currentLayer() is not self._session.raster:
            self.raster.blockSignals(True)
            self.raster.setLayer(self._session.raster)
            self.raster.blockSignals(False)

    def _show_layer(self, *_: Any) -> None:
        """Follow what is used, whoever chose it."""
        layer, field = self._samples.layer, self._samples.field
        for box in (self.layer, self.field):
            box.blockSignals(True)
        if self.layer.currentLayer() is not layer:
            self.layer.setLayer(layer)
        self.field.setLayer(layer)
        self.field.setField(field)
        for box in (self.layer, self.field):
            box.blockSignals(False)
        self.field.setEnabled(layer is not None)
        self.field_label.setVisible(layer is not None)
        self.field.setVisible(layer is not None)

    # -- choosing ------------------------------------------------------------------------------

    def use(self, layer: Optional[QgsVectorLayer], field: str = "") -> None:
        """Use a layer; its classes are added to the list."""
        if layer is None:
            self._samples.set_layer(None)
            return
        known = str(layer.customProperty("spectral_prompts/class_field", "") or "")
        if not field and layer.fields().indexOf(known) >= 0:
            field = known
        self._take(layer, field or likely_field(layer))

    def _use_field(self, field: str) -> None:
        if self._samples.layer is not None:
            self._take(self._samples.layer, field)

    def _take(self, layer: QgsVectorLayer, field: str) -> None:
        problem = add_missing(layer, field, self._session.classes) if field else ""
        if problem:
            field = ""
            self._session.messages.warning(problem)
        if field:
            layer.setCustomProperty("spectral_prompts/class_field", field)
        self._samples.set_layer(layer, field)

    def ask_for_new(self) -> None:
        """Ask where the new samples go, and make them."""
        suggestion = new_layer.default_path(QgsProject.instance(), self._session.raster)
        path, _ = QFileDialog.getSaveFileName(
            self,
            tr("New samples"),
            suggestion,
            tr("GeoPackage (*.gpkg)"),
            "",
            # A GeoPackage that is there gets one layer more.
            QFileDialog.Option.DontConfirmOverwrite,
        )
        if path:
            self.make(path)

    def make(self, path: str) -> None:
        """Make a layer for samples in a file and use it."""
        project = QgsProject.instance()
        raster = self._session.raster
        crs = raster.crs() if raster is not None else project.crs()
        try:
            layer = new_layer.make_layer(path, crs, project)
        except new_layer.LayerNotMade as problem:
            self._session.messages.problem(str(problem))
            return
        styling.follow_classes(layer)
        new_layer.add_to_project(layer, project)
        self.use(layer, new_layer.CLASS_FIELD)
        self.made.emit()
