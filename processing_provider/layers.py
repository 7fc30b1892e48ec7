"""From a Processing input layer to what the engine can open: a file path and an extent."""

from __future__ import annotations

import contextlib
import os
import re
from dataclasses import dataclass
from typing import Any, Dict, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDataProvider,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterBlockFeedback,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsRectangle,
)

from ..i18n import tr
from .compat import enum_number

#: QGIS appends GDAL open options and credentials to a source; the engine needs the bare name.
_APPENDED = re.compile(r"\|(?:option|credential|layername|authcfg)[:=].*$", re.DOTALL)
#: A dataset inside a file, as GDAL names it: NETCDF:"/data/scene.nc":reflectance
_SUBDATASET = re.compile(r'^(?P<driver>[A-Za-z][A-Za-z0-9_]+):(?P<q>"?)(?P<file>.+?)(?P=q)(?=:|$)')
#: Files that exist only inside this process.
_IN_MEMORY = ("/vsimem/", "MEM:")


@dataclass
class RasterInput:
    """What the engine is to read.

    Attributes
    ----------
    path : str
        A name that GDAL opens in another process; "" when it must be exported first.
    crs : QgsCoordinateReferenceSystem
        The layer's, which the user may have set by hand; invalid when there is none.
    export : RasterExport or None
        How to make a file when the layer has none.
    file_crs : QgsCoordinateReferenceSystem or None
        The CRS the engine is going to find in the file; None: the layer's.
    """

    path: str
    crs: QgsCoordinateReferenceSystem
    export: Optional[RasterExport] = None
    file_crs: Optional[QgsCoordinateReferenceSystem] = None

    @property
    def crs_is_set_by_hand(self) -> bool:
        """Whether the layer has a CRS that its file does not tell."""
        return self.file_crs is not None and self.crs.isValid() and self.crs != self.file_crs

    def file(self, feedback: QgsProcessingFeedback) -> str:
        """The path to read, exporting first when needed; may be called in any thread."""
        if not self.path and self.export is not None:
            self.path = self.export.write(feedback)
        return self.path

    def clean_up(self) -> None:
        """Remove what :meth:`file` has exported."""
        if self.export is not None and self.path:
            for path in (self.path, self.path + ".aux.xml"):
                with contextlib.suppress(OSError):
                    os.remove(path)


class RasterExport:
    """A copy of a layer without a file as a temporary GeoTIFF.

    Made in the main thread, where the layer lives; written in the algorithm's.

    Raises
    ------
    QgsProcessingException
        The layer has no size of its own (a web service that can be asked for any size).
    """

    def __init__(self, layer: QgsRasterLayer, context: QgsCoordinateTransformContext) -> None:
        if layer.width() <= 0 or layer.height() <= 0:
            raise QgsProcessingException(
                tr(
                    "The layer {name!r} has no fixed number of pixels (a web service?): save the "
                    "part you need as a GeoTIFF first, and use that."
                ).format(name=layer.name())
            )
        self._name = layer.name()
        self._size = (layer.width(), layer.height())
        self._extent = QgsRectangle(layer.extent())
        self._crs = layer.crs()
        self._transforms = context
        # The layer belongs to the main thread, the copy of its provider to whoever runs it.
        self._provider = layer.dataProvider().clone()

    def write(self, feedback: QgsProcessingFeedback) -> str:
        """Write the file and return its path.

        Raises
        ------
        QgsProcessingException
            It could not be written, or the user cancelled.
        """
        feedback.pushInfo(
            tr("The layer {name!r} has no file of its own: copying it to a temporary one.").format(
                name=self._name
            )
        )
        path = QgsProcessingUtils.generateTempFilename("spectral_prompts_input.tif")
        pipe = QgsRasterPipe()
        pipe.set(self._provider)
        writer = QgsRasterFileWriter(path)
        writer.setOutputProviderKey("gdal")
        writer.setOutputFormat("GTiff")
        watcher = QgsRasterBlockFeedback()
        feedback.canceled.connect(watcher.cancel)
        result = writer.writeRaster(
            pipe, *self._size, self._extent, self._crs, self._transforms, watcher
        )
        if feedback.isCanceled():
            with contextlib.suppress(OSError):
                os.remove(path)
            raise QgsProcessingException(tr("Cancelled: nothing was written."))
        if enum_number(result) != 0 or not os.path.isfile(path):
            raise QgsProcessingException(
                tr(
                    "The layer {name!r} could not be copied to {path}: check the free space "
                    "there, or save the layer as a GeoTIFF yourself."
                ).format(name=self._name, path=path)
            )
        return path


def raster_input(
    layer: Optional[QgsRasterLayer], value: Any, transforms: QgsCoordinateTransformContext
) -> RasterInput:
    """What the engine is to read for an input parameter; call it in the main thread.

    Parameters
    ----------
    layer : QgsRasterLayer or None
        The layer of the parameter, see :func:`known_layer`.
    value : Any
        The parameter's value. When QGIS cannot open the file it names (a MATLAB cube, a damaged
        raster), the engine is asked, which knows more formats and says what is wrong.
    transforms : QgsCoordinateTransformContext
        For the export.

    Raises
    ------
    QgsProcessingException
        There is nothing to read.
    """
    if layer is not None and layer.isValid():
        path = file_of(layer)
        if not path:
            return RasterInput("", layer.crs(), RasterExport(layer, transforms))
        return RasterInput(path, layer.crs(), file_crs=layer.dataProvider().crs())
    name = value if isinstance(value, str) else ""
    if name and os.path.isfile(name):
        return RasterInput(os.path.abspath(name), crs_of_file(name))
    if name:
        raise QgsProcessingException(
            tr(
                "The input raster {name!r} was not found: it is neither a file nor a layer of the "
                "project; check its spelling and folder."
            ).format(name=name)
        )
    raise QgsProcessingException(tr("There is no input raster: choose a layer or a file."))


def known_layer(
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    context: QgsProcessingContext,
    name: str = "INPUT",
) -> Optional[QgsRasterLayer]:
    """The layer that the parameter ``name`` means; None for a file that is no layer yet.

    Such a file is not made one: QGIS would read its values to stretch its colours, and write what
    it found into a file beside the user's raster.
    """
    value = parameters.get(name)
    if isinstance(value, str) and os.path.isfile(value):
        known = QgsProcessingUtils.mapLayerFromString(value, context, False)
        return known if isinstance(known, QgsRasterLayer) else None
    return algorithm.parameterAsRasterLayer(parameters, name, context)


def crs_of_file(path: str) -> QgsCoordinateReferenceSystem:
    """The CRS that QGIS reads from a file; invalid when there is none or QGIS cannot open it."""
    options = QgsDataProvider.ProviderOptions()
    provider = QgsProviderRegistry.instance().createProvider("gdal", path, options)
    if provider is None or not provider.isValid():
        return QgsCoordinateReferenceSystem()
    return provider.crs()


def file_of(layer: QgsRasterLayer) -> str:
    """The name under which another process can open the layer's raster, or ""."""
    if layer.providerType() != "gdal":
        return ""
    return plain_source(layer.source())


def plain_source(source: str) -> str:
    """A layer source without QGIS's additions and with absolute paths, or "" if it has no file."""
    bare = _APPENDED.sub("", source)
    if any(mark in bare for mark in _IN_MEMORY):
        return ""
    if os.path.exists(bare):
        return os.path.abspath(bare)
    if bare.startswith("/vsi"):
        return bare
    found = _SUBDATASET.match(bare)
    if not found:
        return ""
    # The engine works in another folder: a relative name would not be found there.
    name = found["file"]
    if os.path.exists(name) and not os.path.isabs(name):
        start, end = found.span("file")
        return bare[:start] + os.path.abspath(name) + bare[end:]
    return bare


def corners(rectangle: QgsRectangle) -> Optional[Tuple[float, float, float, float]]:
    """xmin, ymin, xmax, ymax, or None for a rectangle that was not given."""
    if rectangle.isNull():
        return None
    return (
        rectangle.xMinimum(),
        rectangle.yMinimum(),
        rectangle.xMaximum(),
        rectangle.yMaximum(),
    )


def absolute(path: str) -> str:
    """An output path that means the same in the engine's working folder; "" stays ""."""
    return os.path.abspath(path) if path else ""
