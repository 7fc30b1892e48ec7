"""From a Processing vector input to what the engine can open: a file and the name of its layer."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Dict, NamedTuple, Optional, Sequence

from qgis.core import (
    QgsDataProvider,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMapLayer,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..i18n import tr
from .compat import enum_number
from .layers import RasterInput
from .vector_export import VectorExport, Wanted

#: How many fields a message lists.
_FIELDS_SHOWN = 12
#: What QGIS says of the origin of a field that is neither joined, computed nor being added.
_FROM_THE_FILE = 1


class VectorParameter(QgsProcessingParameterFeatureSource):
    """A vector layer, or a file that QGIS cannot open but the engine may tell what is wrong."""

    def checkValueIsAcceptable(  # noqa: N802
        self, value: Any, context: Optional[QgsProcessingContext] = None
    ) -> bool:
        if isinstance(value, str) and file_and_layer(value) is not None:
            return True
        return super().checkValueIsAcceptable(value, context)


class MapLayerParameter(QgsProcessingParameterMapLayer):
    """A vector or raster layer, or a file.

    QGIS would say of a name that it cannot find that it is an "incorrect parameter value".
    """

    def checkValueIsAcceptable(  # noqa: N802
        self, value: Any, context: Optional[QgsProcessingContext] = None
    ) -> bool:
        if isinstance(value, str) and value:
            return True
        return super().checkValueIsAcceptable(value, context)


@dataclass
class VectorInput:
    """What the engine is to read.

    Attributes
    ----------
    path : str
        A vector file; "" when it must be written first.
    layer : str
        The name of its layer; "" for the first.
    export : VectorExport or None
        How to write the file.
    """

    path: str
    layer: str
    export: Optional[VectorExport] = None

    def file(self, feedback: QgsProcessingFeedback) -> str:
        """The path to read, writing the file first when needed; may be called in any thread."""
        if not self.path and self.export is not None:
            self.path = self.export.write(feedback)
        return self.path

    def clean_up(self) -> None:
        """Remove what :meth:`file` has written."""
        if self.export is not None:
            self.export.remove()


class FileLayer(NamedTuple):
    """A layer of a vector file; ``layer`` is "" for the first."""

    path: str
    layer: str


def is_given(value: Any) -> bool:
    """Whether the value of an input parameter names something."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        return value.isActive() and value.staticValue() != ""
    return value not in (None, "")


def known_layer(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    parameters: Dict[str, Any],
    context: QgsProcessingContext,
) -> Optional[QgsMapLayer]:
    """The layer that the parameter ``name`` means; None for a file that is no layer yet.

    Such a file need not be made one, and the engine says better what is wrong with it.
    """
    value = _source(parameters.get(name), context)
    if isinstance(value, str) and file_and_layer(value) is not None:
        return QgsProcessingUtils.mapLayerFromString(value, context, False)
    # Of a definition with selected features or a limit, QGIS before 3.24 sees no layer.
    return algorithm.parameterAsLayer({**parameters, name: value}, name, context)


def vector_input(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    parameters: Dict[str, Any],
    context: QgsProcessingContext,
    class_field: str,
    raster: Optional[RasterInput],
    more_fields: Optional[Sequence[str]] = (),
) -> VectorInput:
    """What the engine is to read for the parameter ``name``; call it in the main thread.

    A layer that shows a vector file as it is goes by the file's name. All others are written to a
    temporary file: those without a file, those that show a part of it (filter, selection), those
    that show something else than is in it (edits, joined and computed fields, a CRS or character
    set chosen by hand).

    Parameters
    ----------
    class_field : str
        The field the engine needs; "" when it is to find that itself.
    more_fields : sequence of str or None
        Further fields it needs; None: all there are, whatever they hold.
    raster : RasterInput or None
        The raster the features lie on. When its CRS was set by hand, which the engine cannot see,
        the features are brought into that CRS and get the CRS of the raster's file.

    Raises
    ------
    QgsProcessingException
        There is nothing to read, or what there is cannot be used.
    """
    wanted = _wanted(parameters.get(name))
    value = _source(parameters.get(name), context)
    layer = known_layer(algorithm, name, parameters, context)
    moved = raster is not None and raster.crs_is_set_by_hand
    file = file_and_layer(value) if isinstance(value, str) else None
    if layer is None and file is not None:
        if wanted == Wanted() and not moved:
            return VectorInput(*file)
        layer = QgsProcessingUtils.mapLayerFromString(
            value, context, True, QgsProcessingUtils.LayerHint.Vector
        )
        if layer is None:
            return VectorInput(*file)
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        raise QgsProcessingException(
            tr(
                "The vector layer {name!r} ({parameter}) was not found: it is neither a file nor "
                "a layer of the project; check its spelling and folder."
            ).format(name=str(value), parameter=name)
        )
    _check_layer(layer, name, class_field, wanted)
    needed = [class_field, *more_fields] if class_field and more_fields is not None else []
    file = None if moved or wanted != Wanted() else shown_file(layer, needed)
    if file is not None:
        return VectorInput(*file)
    export = VectorExport(
        layer,
        wanted,
        class_field,
        raster if moved else None,
        context.transformContext(),
        more_fields,
    )
    return VectorInput("", export.LAYER, export)


def check_vector(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    parameters: Dict[str, Any],
    context: QgsProcessingContext,
    class_field: str,
    field_parameter: str = "CLASS_FIELD",
) -> None:
    """Refuse a layer that cannot be used, before anything starts; files are the engine's matter.

    Raises
    ------
    QgsProcessingException
        The layer of the parameter ``name`` has no geometry or no field ``class_field``, or only
        its selected features are to be used and there are none.
    """
    layer = known_layer(algorithm, name, parameters, context)
    if isinstance(layer, QgsVectorLayer):
        wanted = _wanted(parameters.get(name))
        _check_layer(layer, name, class_field, wanted, field_parameter)


def _check_layer(
    layer: QgsVectorLayer,
    parameter: str,
    class_field: str,
    wanted: Wanted,
    field_parameter: str = "CLASS_FIELD",
) -> None:
    if not layer.isSpatial():
        raise QgsProcessingException(
            tr(
                "The layer {name!r} ({parameter}) is a table without geometry: choose a layer of "
                "polygons, lines or points."
            ).format(name=layer.name(), parameter=parameter)
        )
    names = layer.fields().names()
    if class_field and class_field not in names:
        shown = ", ".join(names[:_FIELDS_SHOWN]) + (", ..." if len(names) > _FIELDS_SHOWN else "")
        raise QgsProcessingException(
            tr(
                "The layer {name!r} has no field {field!r} ({parameter}): choose one of those it "
                "has ({fields})."
            ).format(
                name=layer.name(),
                field=class_field,
                parameter=field_parameter,
                fields=shown or tr("none"),
            )
        )
    if wanted.selected and layer.selectedFeatureCount() == 0:
        raise QgsProcessingException(
            tr(
                "No feature of the layer {name!r} is selected, but only selected features are to "
                "be used ({parameter}): select some, or use all features."
            ).format(name=layer.name(), parameter=parameter)
        )


def file_and_layer(source: str) -> Optional[FileLayer]:
    """The vector file that a layer source names, or None when it names more, less or no file."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", source)
    # A filter, open options, one kind of geometry out of several, an archive: not the plain file.
    more = [key for key, value in parts.items() if _is_said(value)]
    path, layer = parts.get("path"), parts.get("layerName")
    if not set(more) <= {"path", "layerName"} or not os.path.isfile(path or ""):
        return None
    return FileLayer(os.path.abspath(path), layer if isinstance(layer, str) else "")


def shown_file(layer: QgsVectorLayer, needed: Sequence[str]) -> Optional[FileLayer]:
    """The file whose features, fields and CRS are those that ``layer`` shows, or None.

    ``needed`` are the fields that matter; all, where it is empty.
    """
    if layer.providerType() != "ogr" or layer.isEditable() or layer.subsetString():
        return None
    fields = layer.fields()
    places = [fields.indexOf(name) for name in needed] or range(fields.count())
    if any(enum_number(fields.fieldOrigin(index)) != _FROM_THE_FILE for index in places):
        return None
    provider = layer.dataProvider()
    if layer.crs() != provider.crs() or QgsWkbTypes.isCurvedType(layer.wkbType()):
        return None
    # The character set can be chosen by hand, too; a new provider has the one the file tells.
    fresh = QgsProviderRegistry.instance().createProvider(
        "ogr", layer.source(), QgsDataProvider.ProviderOptions()
    )
    if fresh is None or fresh.encoding() != provider.encoding():
        return None
    return file_and_layer(layer.source())


def _is_said(value: Any) -> bool:
    """Whether a part of a source says something; absent ones are None, "" or Qt's null."""
    return isinstance(value, int) or (isinstance(value, (str, list, tuple, dict)) and bool(value))


def _wanted(value: Any) -> Wanted:
    """Which features the value of a parameter asks for."""
    if not isinstance(value, QgsProcessingFeatureSourceDefinition):
        return Wanted()
    # Filters are there since QGIS 3.32.
    expression = getattr(value, "filterExpression", "") or ""
    return Wanted(value.selectedFeaturesOnly, max(value.featureLimit, -1), expression)


def _source(value: Any, context: QgsProcessingContext) -> Any:
    """The layer, or its name, without what is said about its features."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.value(context.expressionContext(), "")[0]
    return value
