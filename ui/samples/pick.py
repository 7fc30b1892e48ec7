"""Which samples a note is about."""

from __future__ import annotations

from typing import Any, Dict, Hashable, List, Optional, Set

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsSpatialIndex,
)

from .notes import Note
from .samples_layer import SamplesLayer


def samples_of(
    note: Note, samples: SamplesLayer, raster: Optional[QgsRasterLayer]
) -> Optional[List[int]]:
    """The features a note is about; None when it is not about features."""
    if note.kind == "outside" and raster is not None:
        return _outside(samples, raster)
    if note.kind == "overlap":
        return _overlapping(samples, note.keys)
    keys = samples.keys()
    if note.kind == "unlabelled":
        return [fid for fid, key in keys.items() if key is None]
    if note.kind == "unlisted":
        return [fid for fid, key in keys.items() if key in note.keys]
    return None


def _outside(samples: SamplesLayer, raster: QgsRasterLayer) -> List[int]:
    layer = samples.layer
    if layer is None:
        return []
    extent = QgsGeometry.fromRect(raster.extent())
    transform: Any = None
    if layer.crs().isValid() and raster.crs().isValid():
        transform = QgsCoordinateTransform(layer.crs(), raster.crs(), QgsProject.instance())
    found = []
    for feature in layer.getFeatures(QgsFeatureRequest().setNoAttributes()):
        shape = QgsGeometry(feature.geometry())
        try:
            if transform is not None:
                shape.transform(transform)
        except QgsCsException:
            shape = QgsGeometry()
        if shape.isNull() or not shape.intersects(extent):
            found.append(feature.id())
    return found


def _overlapping(samples: SamplesLayer, wanted: Any) -> List[int]:
    """Samples of one of two classes that lie over one of the other."""
    layer = samples.layer
    keys: Dict[int, Optional[Hashable]] = samples.keys()
    if layer is None:
        return []
    shapes = {
        feature.id(): QgsGeometry(feature.geometry())
        for feature in layer.getFeatures(QgsFeatureRequest().setNoAttributes())
        if keys.get(feature.id()) in wanted and feature.hasGeometry()
    }
    index = QgsSpatialIndex()
    for fid, shape in shapes.items():
        index.addFeature(fid, shape.boundingBox())
    found: Set[int] = set()
    for fid, shape in shapes.items():
        for other in index.intersects(shape.boundingBox()):
            if keys[other] != keys[fid] and shape.intersects(shapes[other]):
                found.update((fid, other))
    return sorted(found)
