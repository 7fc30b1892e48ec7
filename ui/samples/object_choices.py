"""Whether pixels or whole polygons are learned, and what there is to choose of the latter."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget

from ...i18n import tr
from ..wheel import keep_from_wheel
from .samples_layer import SamplesLayer
from .training import Learns, Training


class ObjectChoices(QObject):
    """Three boxes; who owns them lays them out.

    Parameters
    ----------
    samples : SamplesLayer
    training : Training
    parent : QWidget

    Attributes
    ----------
    learns : QComboBox
        Pixels, or polygons as a whole.
    group : QgsFieldComboBox
        Which polygons belong together.
    target : QgsMapLayerComboBox
        Polygons that are classified; none: segments of the raster.
    """

    def __init__(self, samples: SamplesLayer, training: Training, parent: QWidget) -> None:
        super().__init__(parent)
        self._samples, self._training = samples, training
        self.learns = QComboBox(parent)
        self.learns.setObjectName("SpectralPromptsLearns")
        self.learns.addItem(tr("pixels"), Learns.PIXELS)
        self.learns.addItem(tr("whole polygons, as objects"), Learns.OBJECTS)
        self.learns.activated.connect(self._choose)
        self.group = QgsFieldComboBox(parent)
        self.group.setObjectName("SpectralPromptsGroupField")
        self.group.setAllowEmptyFieldName(True)
        self.group.setToolTip(
            tr(
                "The field that says which polygons are of one thing: the tree, the field, the "
                "batch. They are never both learned and tested; without one each polygon stands "
                "for itself."
            )
        )
        self.group.fieldChanged.connect(training.set_group_field)
        self.target = QgsMapLayerComboBox(parent)
        self.target.setObjectName("SpectralPromptsObjects")
        self.target.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.target.setAllowEmptyLayer(True, tr("segments of the raster"))
        self.target.setToolTip(
            tr(
                "The layer of polygons that get a class; without one the whole raster is cut into "
                "segments of like pixels"
            )
        )
        self.target.setLayer(None)
        for box in (self.learns, self.group, self.target):
            # A long name of a layer must not widen the dock.
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setMinimumContentsLength(8)
            keep_from_wheel(box)
        self.refresh()

    def refresh(self) -> None:
        """Show what is so now."""
        training = self._training
        index = self.learns.findData(training.learns)
        if index != self.learns.currentIndex():
            self.learns.setCurrentIndex(index)
        why_not = training.why_no_objects()
        self.learns.setEnabled(not why_not)
        self.learns.setToolTip(
            why_not
            or tr(
                "Pixels: each pixel of a sample is learned, and the result is a class map. Whole "
                "polygons: each is one object, such as a crown, a field or a roof, and the result "
                "is a layer of polygons."
            )
        )
        self.group.blockSignals(True)
        if self.group.layer() is not self._samples.layer:
            self.group.setLayer(self._samples.layer)
        self.group.setField(training.group_field)
        self.group.blockSignals(False)

    def _choose(self, *_: Any) -> None:
        self._training.set_learns(self.learns.currentData())
