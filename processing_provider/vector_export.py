"""A copy of a vector layer's features as a temporary GeoPackage for the engine."""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
from typing import NamedTuple, Optional, Sequence

from qgis.core import (
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..i18n import tr
from .compat import enum_number, number_type
from .layers import RasterInput

#: What may hold a class, as QMetaType counts: bool, whole numbers, double, text, float.
_CLASS_TYPES = (1, 2, 3, 4, 5, 6, 10, 38)
_FID = "spectral_prompts_fid"
#: SQLite may keep these beside a file.
_SUFFIXES = ("", "-journal", "-wal", "-shm")


class Wanted(NamedTuple):
    """Which features of a layer are to be used; by default all."""

    selected: bool = False
    limit: int = -1
    expression: str = ""


class VectorExport:
    """A copy of what a layer shows as a temporary GeoPackage.

    Made in the main thread, where the layer lives; written in the algorithm's.

    Parameters
    ----------
    layer : QgsVectorLayer
    wanted : Wanted
    class_field : str
        The only field that is copied; "" copies every field that may hold a class.
    raster : RasterInput or None
        A raster whose CRS was set by hand: features are brought into that CRS and labelled with
        the CRS of the raster's file, so that they lie where QGIS shows them.
    transforms : QgsCoordinateTransformContext
    more_fields : sequence of str or None
        Fields that are copied, too; None: all there are, whatever they hold.

    Raises
    ------
    QgsProcessingException
        The filter expression is none.
    """

    #: The name of the layer in the file.
    LAYER = "samples"

    def __init__(
        self,
        layer: QgsVectorLayer,
        wanted: Wanted,
        class_field: str,
        raster: Optional[RasterInput],
        transforms: QgsCoordinateTransformContext,
        more_fields: Optional[Sequence[str]] = (),
    ) -> None:
        self._name = layer.name()
        self._transforms = transforms
        self._type = QgsWkbTypes.linearType(layer.wkbType())
        self._crs = layer.crs()
        self._transform: Optional[QgsCoordinateTransform] = None
        if raster is not None and raster.file_crs is not None and layer.crs().isValid():
            self._transform = QgsCoordinateTransform(layer.crs(), raster.crs, transforms)
            self._crs = raster.file_crs
        self._columns = _columns(layer, class_field, more_fields)
        self._fields = QgsFields()
        for index in self._columns:
            self._fields.append(layer.fields().at(index))
        # Reports name features by the numbers that the user sees in QGIS.
        self._fields.append(QgsField(_FID, number_type()))
        # The features as they are now, with edits and filter, for any thread.
        self._features = QgsVectorLayerFeatureSource(layer)
        self._request = QgsFeatureRequest()
        if wanted.selected:
            self._request.setFilterFids(layer.selectedFeatureIds())
        self._limit = wanted.limit
        self._filter = _Filter(wanted.expression, layer) if wanted.expression else None
        self._path = ""

    def write(self, feedback: QgsProcessingFeedback) -> str:
        """Write the file and return its path.

        Raises
        ------
        QgsProcessingException
            It could not be written, or the user cancelled. Nothing is left of it.
        """
        feedback.pushInfo(
            tr("Copying features of the layer {name!r} to a temporary file.").format(
                name=self._name
            )
        )
        # In a folder of its own; the engine's sentences name the file, so it is named after what
        # the user knows.
        name = re.sub(r"[^\w -]", "_", self._name)[:60].strip() or self.LAYER
        self._path = QgsProcessingUtils.generateTempFilename(f"{name}.gpkg")
        try:
            problem = self._write(feedback)
            if not problem and not self._crs.isValid():
                _forget_crs(self._path)
        except sqlite3.Error as error:
            problem = str(error)
        except QgsProcessingException:
            self.remove()
            raise
        if not problem and os.path.isfile(self._path):
            return self._path
        path = self._path
        self.remove()
        raise QgsProcessingException(
            tr(
                "The layer {name!r} could not be copied to {path} ({reason}): check the free "
                "space there, or save the layer as a GeoPackage yourself."
            ).format(name=self._name, path=path, reason=problem or tr("no file was made"))
        )

    def remove(self) -> None:
        """Remove the file, if there is one."""
        for suffix in _SUFFIXES if self._path else ():
            with contextlib.suppress(OSError):
                os.remove(self._path + suffix)
        self._path = ""

    def _write(self, feedback: QgsProcessingFeedback) -> str:
        """Write the features; what went wrong in the writer's words, or ""."""
        writer = QgsVectorFileWriter.create(
            self._path,
            self._fields,
            self._type,
            self._crs,
            self._transforms,
            self._options(),
        )
        if enum_number(writer.hasError()) != 0:
            return writer.errorMessage()
        left = self._limit
        for feature in self._features.getFeatures(self._request):
            if feedback.isCanceled():
                # It must be closed before it can be removed.
                del writer
                raise QgsProcessingException(tr("Cancelled: nothing was written."))
            if self._filter is not None and not self._filter.takes(feature):
                continue
            if left == 0:
                break
            left -= 1
            if not writer.addFeature(self._copy(feature), QgsFeatureSink.Flag.FastInsert):
                return writer.errorMessage()
        writer.flushBuffer()
        return writer.errorMessage()

    def _options(self) -> QgsVectorFileWriter.SaveVectorOptions:
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = self.LAYER
        # Names that no field of the user's has: "fid" and "geom" are likely ones.
        options.layerOptions = [
            f"FID={_FID}",
            "GEOMETRY_NAME=spectral_prompts_geometry",
            "SPATIAL_INDEX=NO",
        ]
        return options

    def _copy(self, feature: QgsFeature) -> QgsFeature:
        copied = QgsFeature(self._fields)
        copied.setAttributes([*(feature.attribute(index) for index in self._columns), feature.id()])
        geometry = QgsGeometry(feature.geometry())
        if QgsWkbTypes.isCurvedType(geometry.wkbType()):
            geometry.convertToStraightSegment()
        if self._transform is not None and not geometry.isNull():
            geometry = self._moved(geometry, self._transform)
        copied.setGeometry(geometry)
        return copied

    @staticmethod
    def _moved(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> QgsGeometry:
        """The geometry in the raster's CRS; none where that has no coordinates for it.

        It does not lie on the raster then, and the engine tells of features without geometry.
        """
        try:
            geometry.transform(transform)
        except QgsCsException:
            return QgsGeometry()
        return geometry if geometry.boundingBox().isFinite() else QgsGeometry()


class _Filter:
    """Tells of features whether an expression takes them."""

    def __init__(self, text: str, layer: QgsVectorLayer) -> None:
        self._expression = QgsExpression(text)
        if self._expression.hasParserError():
            raise QgsProcessingException(
                tr("The filter {text!r} of the layer {name!r} is no expression: {reason}.").format(
                    text=text, name=layer.name(), reason=self._expression.parserErrorString()
                )
            )
        self._context = QgsExpressionContext()
        self._context.appendScope(QgsExpressionContextUtils.globalScope())
        self._context.appendScope(QgsExpressionContextUtils.projectScope(QgsProject.instance()))
        self._context.setFields(layer.fields())
        self._expression.prepare(self._context)

    def takes(self, feature: QgsFeature) -> bool:
        self._context.setFeature(feature)
        return bool(self._expression.evaluate(self._context))


def _columns(layer: QgsVectorLayer, class_field: str, more_fields: Optional[Sequence[str]]) -> list:
    """The indices of the fields to copy."""
    fields = layer.fields()
    wanted = [fields.indexOf(name) for name in more_fields or ()]
    if class_field and more_fields is not None:
        return sorted({fields.indexOf(class_field), *wanted})
    # Keys differ from feature to feature; in files they are often no field at all.
    keys = layer.primaryKeyAttributes()
    return [
        index
        for index in range(fields.count())
        if index in wanted
        or (
            index not in keys
            and (more_fields is None or enum_number(fields.at(index).type()) in _CLASS_TYPES)
        )
    ]


def _forget_crs(path: str) -> None:
    """Mark the layer of a GeoPackage as one without CRS.

    GDAL before 3.9 writes number 0, which readers take for degrees on some ellipsoid. Later
    versions write and know 99999; others find no CRS behind it, which is right.
    """
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute(
            "INSERT OR IGNORE INTO gpkg_spatial_ref_sys (srs_name, srs_id, organization, "
            "organization_coordsys_id, definition, description) VALUES "
            "('Undefined SRS', 99999, 'GDAL', 99999, 'undefined', 'undefined SRS')"
        )
        database.execute("UPDATE gpkg_geometry_columns SET srs_id = 99999")
        database.execute("UPDATE gpkg_contents SET srs_id = 99999")
