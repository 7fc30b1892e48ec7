"""What algorithms that learn from labelled samples share: a vector layer or a raster of classes."""

from __future__ import annotations

from typing import Any, Dict, Optional, Tuple, Union

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterField,
)

from ..i18n import tr
from .compat import vector_types
from .layers import RasterInput
from .raster_algorithm import RasterAlgorithm, RasterParameter
from .vector_layers import (
    VectorInput,
    VectorParameter,
    check_vector,
    is_given,
    vector_input,
)


class SampleAlgorithm(RasterAlgorithm):
    """An algorithm with the input raster INPUT and samples on it, SAMPLES or REFERENCE."""

    def __init__(self) -> None:
        super().__init__()
        self._samples: Optional[Union[VectorInput, RasterInput]] = None

    def add_samples(self) -> None:
        """The samples and the field that holds their class."""
        self.add(
            VectorParameter("SAMPLES", tr("Samples"), vector_types(), None, True),
            tr(
                "Polygons, lines or points on the raster, in any CRS, with a field that holds the "
                "class. Polygons take the pixels whose centre they hold, lines those they pass "
                "through, points the one they are in; pixels of two classes are left out. Give "
                "either these or a raster of classes."
            ),
        )
        self.add(
            RasterParameter("REFERENCE", tr("Raster of classes, instead of samples"), None, True),
            tr(
                "A raster of class values on the same pixels as the raster; 0 and nodata are no "
                "class. Names and colours of classes are read from it where it has them. "
                "Connected areas of one class count as one polygon."
            ),
        )
        self.add(
            QgsProcessingParameterField(
                "CLASS_FIELD",
                tr("Field with the class"),
                parentLayerParameterName="SAMPLES",
                optional=True,
            ),
            tr(
                "The field of the samples that holds the class, as text or whole number; features "
                "without a value are left out. Left empty: the only field of text, else the only "
                "one of whole numbers."
            ),
        )

    def checkParameterValues(  # noqa: N802
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        """Say before anything starts what is missing or given twice."""
        accepted, message = super().checkParameterValues(parameters, context)
        if accepted:
            try:
                self._check_samples(parameters, context)
            except QgsProcessingException as problem:
                return False, str(problem)
        return accepted, message

    def _check_samples(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> None:
        drawn, painted = is_given(parameters.get("SAMPLES")), is_given(parameters.get("REFERENCE"))
        if not drawn and not painted:
            raise QgsProcessingException(
                tr(
                    "There are no samples: choose a vector layer with classes (SAMPLES), or a "
                    "raster of class values (REFERENCE)."
                )
            )
        if drawn and painted:
            raise QgsProcessingException(
                tr(
                    "Samples are given twice, as a vector layer (SAMPLES) and as a raster "
                    "(REFERENCE): leave one of them empty."
                )
            )
        if drawn:
            field = self._class_field(parameters, context)
            check_vector(self, "SAMPLES", parameters, context, field)

    def read_in_main_thread(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> None:
        """Read the input layer and the samples, which belong to the main thread."""
        super().read_in_main_thread(parameters, context)
        self._samples = None
        self._check_samples(parameters, context)
        if is_given(parameters.get("REFERENCE")):
            self._samples = self.read_raster("REFERENCE", parameters, context)
        else:
            field = self._class_field(parameters, context)
            self._samples = vector_input(self, "SAMPLES", parameters, context, field, self._input)

    def sample_values(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Where the samples are, by the names of the job's parameters; writes what has no file."""
        if isinstance(self._samples, VectorInput):
            return {
                "samples": self._samples.file(feedback),
                "samples_layer": self._samples.layer,
                "class_field": self._class_field(parameters, context),
            }
        return {"reference": self._samples.file(feedback) if self._samples else ""}

    def clean_up(self) -> None:
        super().clean_up()
        if self._samples is not None:
            self._samples.clean_up()

    def _class_field(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        return self.parameterAsString(parameters, "CLASS_FIELD", context)
