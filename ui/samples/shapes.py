"""What was drawn, as a layer takes it."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...i18n import tr

_POLYGON = QgsWkbTypes.geometryType(QgsWkbTypes.Type.Polygon)


class NoShape(Exception):
    """Why a layer cannot take a geometry, as one sentence."""


def fitted(
    geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, layer: QgsVectorLayer
) -> QgsGeometry:
    """A geometry in a layer's CRS and type, valid.

    Parameters
    ----------
    geometry : QgsGeometry
    crs : QgsCoordinateReferenceSystem
        Of its coordinates.
    layer : QgsVectorLayer

    Raises
    ------
    NoShape
    """
    shape = QgsGeometry(geometry)
    if crs.isValid() and layer.crs().isValid() and crs != layer.crs():
        transform = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
        try:
            shape.transform(transform)
        except QgsCsException:
            raise NoShape(
                tr(
                    "What was drawn has no place in the coordinate system of '{name}' ({crs}): "
                    "draw nearer to the raster."
                ).format(name=layer.name(), crs=layer.crs().authid())
            ) from None
    if not shape.isGeosValid():
        # A polygon that crosses itself becomes its parts.
        shape = shape.makeValid()
    is_area = layer.geometryType() == _POLYGON
    for part in shape.coerceToType(layer.wkbType()):
        if not part.isEmpty() and (part.area() > 0 or not is_area):
            return part
    raise NoShape(tr("What was drawn has no area: a polygon needs three corners not on one line."))
