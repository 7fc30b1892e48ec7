"""The layer that holds the samples: which one, and every change to it, through its edit buffer."""

from __future__ import annotations

from typing import Any, Dict, Hashable, List, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...i18n import tr
from ..classes.class_list import ClassEntry
from .class_values import ClassValues
from .seldom import Seldom
from .shapes import NoShape, fitted

_POLYGON = QgsWkbTypes.geometryType(QgsWkbTypes.Type.Polygon)
_POINT = QgsWkbTypes.geometryType(QgsWkbTypes.Type.Point)


class SamplesLayer(QObject):
    """An ordinary vector layer used as samples.

    What is drawn, deleted or given another class goes into the layer's edit buffer: QGIS's own
    undo, attribute table and saving work with it.
    """

    #: Another layer or field, or none any more.
    layerChanged = pyqtSignal()  # noqa: N815 - signals are named as in Qt
    #: Features, or what the layer can do, may have changed.
    changed = pyqtSignal()
    #: What can be undone, is selected or is not saved yet.
    stateChanged = pyqtSignal()  # noqa: N815
    #: A change that was not made, as one sentence.
    refused = pyqtSignal(str)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._layer: Optional[QgsVectorLayer] = None
        self._field = ""
        self._tell_soon = Seldom(self)
        QgsProject.instance().layersWillBeRemoved.connect(self._removing)

    # -- which layer ---------------------------------------------------------------------------

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        """The layer; None when there is none."""
        return self._layer

    @property
    def field(self) -> str:
        """The field with the class; "" when none is chosen."""
        return self._field

    @property
    def is_ready(self) -> bool:
        """Whether there are a layer and a field with the class."""
        return self._layer is not None and self.values is not None

    @property
    def values(self) -> Optional[ClassValues]:
        """How the field holds classes; None without a field."""
        if self._layer is None:
            return None
        index = self._layer.fields().indexOf(self._field)
        return ClassValues(self._layer.fields().at(index)) if index >= 0 else None

    @property
    def holds_points(self) -> bool:
        """Whether a sample is a point, so that polygons cannot be drawn."""
        return self._layer is not None and self._layer.geometryType() == _POINT

    def set_layer(self, layer: Optional[QgsVectorLayer], field: str = "") -> None:
        """Use a layer of the project, or none."""
        if layer is self._layer and field == self._field:
            return
        if layer is not self._layer:
            self._let_go()
            self._layer = layer
            if layer is not None:
                self._listen(layer)
        self._field = field
        self.layerChanged.emit()
        self.changed.emit()
        self.stateChanged.emit()

    def close(self) -> None:
        """Let the layer go; the plugin unloads."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._removing)
        self._let_go()
        self._layer = None

    def _signals(self, layer: QgsVectorLayer) -> List[Any]:
        features = (
            layer.featureAdded,
            layer.featureDeleted,
            layer.attributeValueChanged,
            layer.geometryChanged,
            layer.afterCommitChanges,
            layer.afterRollBack,
            layer.subsetStringChanged,
            layer.crsChanged,
            layer.updatedFields,
        )
        state = (
            layer.selectionChanged,
            layer.editingStarted,
            layer.editingStopped,
            layer.undoStack().indexChanged,
            layer.undoStack().cleanChanged,
        )
        return [(signal, self._tell_change) for signal in features] + [
            (signal, self._tell_state) for signal in state
        ]

    def _listen(self, layer: QgsVectorLayer) -> None:
        for signal, slot in self._signals(layer):
            signal.connect(slot)

    def _let_go(self) -> None:
        if self._layer is not None:
            for signal, slot in self._signals(self._layer):
                signal.disconnect(slot)

    def _removing(self, ids: List[str]) -> None:
        if self._layer is not None and self._layer.id() in ids:
            self.set_layer(None)

    def _tell_change(self, *_: Any) -> None:
        self._tell_soon.tell(self.changed)

    def _tell_state(self, *_: Any) -> None:
        self._tell_soon.tell(self.stateChanged)

    # -- what can be done ----------------------------------------------------------------------

    def why_not_editable(self) -> str:
        """Why nothing can be drawn, as one sentence; "" when it can."""
        if self._layer is None:
            return tr("There is no samples layer: choose one, or make a new one.")
        if self._layer.geometryType() not in (_POLYGON, _POINT):
            return tr(
                "The layer '{name}' holds neither polygons nor points: nothing can be drawn in it."
            ).format(name=self._layer.name())
        if self.values is None:
            return tr("Choose the field of '{name}' that holds the class.").format(
                name=self._layer.name()
            )
        if self._layer.isEditable():
            return ""
        capabilities = self._layer.dataProvider().capabilities()
        if self._layer.readOnly() or not capabilities & _can_add(self._layer):
            return tr(
                "The layer '{name}' is read-only: its samples can be used, but not changed. Save "
                "it as a GeoPackage to draw in it."
            ).format(name=self._layer.name())
        return ""

    @property
    def selected(self) -> int:
        """How many samples are selected."""
        return 0 if self._layer is None else self._layer.selectedFeatureCount()

    @property
    def is_modified(self) -> bool:
        """Whether there are changes that are not saved."""
        return self._layer is not None and self._layer.isModified()

    @property
    def can_undo(self) -> bool:
        return self._layer is not None and self._layer.undoStack().canUndo()

    @property
    def can_redo(self) -> bool:
        return self._layer is not None and self._layer.undoStack().canRedo()

    # -- changes -------------------------------------------------------------------------------

    def add(
        self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, entry: ClassEntry
    ) -> bool:
        """Add a sample.

        Parameters
        ----------
        geometry : QgsGeometry
        crs : QgsCoordinateReferenceSystem
            Of its coordinates; the layer's may be another.
        entry : ClassEntry
            Its class.

        Returns
        -------
        bool
            Whether it was added; if not, :attr:`refused` has said why.
        """
        shape = self._shape(geometry, crs)
        if shape is None or not self._edit(entry):
            return False
        layer, values = self._layer, self.values
        if layer is None or values is None:
            return False
        index = layer.fields().indexOf(self._field)
        layer.beginEditCommand(tr("Add sample of '{name}'").format(name=entry.name))
        feature = QgsVectorLayerUtils.createFeature(
            layer, shape, {index: values.attribute(entry)}, layer.createExpressionContext()
        )
        if not layer.addFeature(feature):
            layer.destroyEditCommand()
            self.refused.emit(_not_taken(layer))
            return False
        layer.endEditCommand()
        layer.triggerRepaint()
        return True

    def delete_selected(self) -> int:
        """Delete the selected samples; how many."""
        count = self.selected
        if not count or self._layer is None or not self._edit():
            return 0
        self._layer.beginEditCommand(tr("Delete samples"))
        if not self._layer.deleteSelectedFeatures()[0]:
            self._layer.destroyEditCommand()
            self.refused.emit(_not_taken(self._layer))
            return 0
        self._layer.endEditCommand()
        self._layer.triggerRepaint()
        return count

    def reassign_selected(self, entry: ClassEntry) -> int:
        """Give the selected samples another class; how many."""
        ids = [] if self._layer is None else self._layer.selectedFeatureIds()
        text = tr("Make samples '{name}'").format(name=entry.name)
        return self._give(ids, entry, text)

    def rename(self, before: ClassEntry, after: ClassEntry, ids: List[int]) -> int:
        """The samples of a class, ``ids``, follow it when it is renamed; how many."""
        text = tr("Rename class '{before}' to '{after}'").format(
            before=before.name, after=after.name
        )
        return self._give(ids, after, text)

    def _give(self, ids: List[int], entry: ClassEntry, text: str) -> int:
        if not ids or not self._edit(entry):
            return 0
        layer, values = self._layer, self.values
        if layer is None or values is None:
            return 0
        index = layer.fields().indexOf(self._field)
        layer.beginEditCommand(text)
        for fid in ids:
            if not layer.changeAttributeValue(fid, index, values.attribute(entry)):
                layer.destroyEditCommand()
                self.refused.emit(_not_taken(layer))
                return 0
        layer.endEditCommand()
        layer.triggerRepaint()
        return len(ids)

    def undo(self) -> None:
        """Take the last change back."""
        if self.can_undo and self._layer is not None:
            self._layer.undoStack().undo()
            self._layer.triggerRepaint()

    def redo(self) -> None:
        """Make it again."""
        if self.can_redo and self._layer is not None:
            self._layer.undoStack().redo()
            self._layer.triggerRepaint()

    def save(self) -> bool:
        """Write what was changed into the file; drawing goes on."""
        if self._layer is None or not self._layer.isEditable():
            return True
        if self._layer.commitChanges(False):
            self.stateChanged.emit()
            return True
        self.refused.emit(
            tr("The samples could not be saved: {reason}").format(
                reason="; ".join(self._layer.commitErrors())
            )
        )
        return False

    def ids_of(self, entry: ClassEntry) -> List[int]:
        """The features of a class."""
        values = self.values
        if self._layer is None or values is None:
            return []
        wanted = values.key_of(entry)
        return [fid for fid, key in self.keys().items() if key == wanted]

    def keys(self) -> Dict[int, Optional[Hashable]]:
        """The class of each feature, see :meth:`.ClassValues.key`."""
        values = self.values
        if self._layer is None or values is None:
            return {}
        index = self._layer.fields().indexOf(self._field)
        request = QgsFeatureRequest()
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes([index])
        return {
            feature.id(): values.key(feature.attribute(index))
            for feature in self._layer.getFeatures(request)
        }

    # -- inside --------------------------------------------------------------------------------

    def _edit(self, entry: Optional[ClassEntry] = None) -> bool:
        """Begin editing unless it has begun; False and a sentence where that is not possible."""
        problem = self.why_not_editable()
        values = self.values
        if not problem and entry is not None and values is not None:
            problem = values.problem(entry)
        layer = self._layer
        if not problem and layer is not None and not layer.isEditable():
            if layer.startEditing():
                return True
            problem = tr(
                "The layer '{name}' cannot be edited now: another program may have its file open."
            ).format(name=layer.name())
        if problem:
            self.refused.emit(problem)
        return not problem

    def _shape(
        self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem
    ) -> Optional[QgsGeometry]:
        """The geometry as the layer takes it, or None and a sentence."""
        if self._layer is None:
            self.refused.emit(self.why_not_editable())
            return None
        try:
            return fitted(geometry, crs, self._layer)
        except NoShape as problem:
            self.refused.emit(str(problem))
            return None


def _can_add(layer: QgsVectorLayer) -> Any:
    provider = type(layer.dataProvider())
    return provider.Capability.AddFeatures


def _not_taken(layer: QgsVectorLayer) -> str:
    return tr("The layer '{name}' did not take the change; its log may tell why.").format(
        name=layer.name()
    )
