"""What algorithms that read a raster share: the layer, its file for the engine, its CRS."""

from __future__ import annotations

import os
from typing import Any, ClassVar, Dict, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterLayer,
)

from ..i18n import tr
from .algorithm import EngineAlgorithm
from .layers import RasterInput, known_layer, raster_input


class RasterParameter(QgsProcessingParameterRasterLayer):
    """A raster layer, or a file that QGIS cannot open but the engine may.

    QGIS would say of a MATLAB cube or a damaged raster that it was "not found".
    """

    def checkValueIsAcceptable(  # noqa: N802
        self, value: Any, context: Optional[QgsProcessingContext] = None
    ) -> bool:
        if isinstance(value, str) and os.path.isfile(value):
            return True
        return super().checkValueIsAcceptable(value, context)


class RasterAlgorithm(EngineAlgorithm):
    """An algorithm with an input raster."""

    #: The name of its parameter.
    RASTER: ClassVar[str] = "INPUT"

    def __init__(self) -> None:
        super().__init__()
        self._input: Optional[RasterInput] = None

    def add_input(self, label: str, help_text: str) -> None:
        """The input raster."""
        self.add(RasterParameter(self.RASTER, label), help_text)

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """That of the input, which the user may have set by hand; invalid when there is none."""
        return self._input.crs if self._input else QgsCoordinateReferenceSystem()

    def raster(self, feedback: QgsProcessingFeedback) -> str:
        """The path the engine is to read; a layer without a file is copied to one.

        Raises
        ------
        QgsProcessingException
            There is no input, or it could not be copied.
        """
        if self._input is None:
            raise QgsProcessingException(tr("There is no input raster: choose a layer or a file."))
        return self._input.file(feedback)

    def read_in_main_thread(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> None:
        """Read the input layer, which belongs to the main thread."""
        self._input = self.read_raster(self.RASTER, parameters, context)

    def clean_up(self) -> None:
        if self._input is not None:
            self._input.clean_up()

    def read_raster(
        self, name: str, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> RasterInput:
        """What the engine is to read for the raster parameter ``name``.

        Raises
        ------
        QgsProcessingException
            There is nothing to read.
        """
        value = parameters.get(name)
        if value is not None and not isinstance(value, str):
            # Text, also when a model computes it.
            value = self.parameterAsString(parameters, name, context)
        layer = known_layer(self, parameters, context, name)
        return raster_input(layer, value, context.transformContext())
