"""Names that differ between the QGIS versions the plugin runs in (3.22 to 4.x)."""

from __future__ import annotations

from typing import Any, List

from qgis.core import Qgis, QgsProcessing, QgsProcessingParameterDefinition, QgsSymbolLayer
from qgis.PyQt.QtCore import QMetaType, QVariant

_FIELDS_TAKE_META_TYPES = 33800


def advanced_flag() -> Any:
    """The flag that puts a parameter under "Advanced parameters"."""
    modern = getattr(Qgis, "ProcessingParameterFlag", None)
    if modern is not None and hasattr(modern, "Advanced"):
        return modern.Advanced
    return QgsProcessingParameterDefinition.Flag.FlagAdvanced


def vector_types() -> List[Any]:
    """Layers with points, lines or polygons, as parameters name them."""
    modern = getattr(Qgis, "ProcessingSourceType", None)
    if modern is not None:
        return [modern.VectorAnyGeometry]
    return [QgsProcessing.SourceType.TypeVectorAnyGeometry]


def polygon_types() -> List[Any]:
    """Layers with polygons, as parameters name them."""
    modern = getattr(Qgis, "ProcessingSourceType", None)
    if modern is not None:
        return [modern.VectorPolygon]
    return [QgsProcessing.SourceType.TypeVectorPolygon]


def point_type() -> Any:
    """A layer of points, as a destination names it."""
    modern = getattr(Qgis, "ProcessingSourceType", None)
    if modern is not None:
        return modern.VectorPoint
    return QgsProcessing.SourceType.TypeVectorPoint


def polygon_type() -> Any:
    """A layer of polygons, as a destination names it."""
    return polygon_types()[0]


def raster_types() -> List[Any]:
    """Raster layers, as parameters name them."""
    modern = getattr(Qgis, "ProcessingSourceType", None)
    return [QgsProcessing.SourceType.TypeRaster if modern is None else modern.Raster]


def fill_color_property() -> Any:
    """What a symbol's fill colour is called among its data-defined properties."""
    names = QgsSymbolLayer.Property
    modern = getattr(names, "FillColor", None)
    return names.PropertyFillColor if modern is None else modern


def text_type() -> Any:
    """Text, as fields of layers name it."""
    # Before QGIS 3.38 fields take no QMetaType; Qt 6 has no QVariant.Type.
    if Qgis.versionInt() >= _FIELDS_TAKE_META_TYPES:
        return QMetaType.Type.QString
    return QVariant.Type.String


def number_type() -> Any:
    """Whole numbers of 64 bits, as fields of layers name them."""
    if Qgis.versionInt() >= _FIELDS_TAKE_META_TYPES:
        return QMetaType.Type.LongLong
    return QVariant.Type.LongLong


def enum_number(member: Any) -> int:
    """The number of an enum member: an int in Qt 5, a Python enum in Qt 6."""
    return int(getattr(member, "value", member))
