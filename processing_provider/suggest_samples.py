"""Where to sample next: the most uncertain places of a map."""

from __future__ import annotations

from typing import Any, Dict, Optional, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterVectorDestination,
)

from ..engine import jobs
from ..i18n import tr
from . import styling
from .algorithm import named_outputs
from .compat import point_type, vector_types
from .engine_client import JobResult
from .layers import RasterInput, absolute
from .point_styling import PlaceStyler
from .raster_algorithm import RasterAlgorithm, RasterParameter
from .vector_layers import VectorInput, VectorParameter, check_vector, is_given, vector_input


class SuggestSamplesAlgorithm(RasterAlgorithm):
    """Processing's face of the job ``suggestsamples``."""

    JOB = jobs.SuggestSamples
    RASTER = "CONFIDENCE"

    def __init__(self) -> None:
        super().__init__()
        self._map: Optional[RasterInput] = None
        self._samples: Optional[VectorInput] = None

    def about(self) -> str:
        return tr(
            "Points at the most uncertain places of a class map: samples there teach most.\n"
            "Uncertainty is 1 minus the margin, by which the best class is ahead of the second, "
            "averaged over 5 x 5 pixels. The most uncertain place comes first; no place is nearer "
            "to another, or to a sample, than the distance given. Look at each place in a picture "
            "or in the field, draw a sample of what is there, and train again."
        )

    def displayName(self) -> str:  # noqa: N802
        return tr("Where to sample next")

    def group(self) -> str:
        return tr("Training")

    def groupId(self) -> str:  # noqa: N802
        return "training"

    def tags(self) -> list:
        words = tr(
            "hyperspectral,multispectral,classification,training samples,sampling,active learning,"
            "uncertainty,margin,confidence,suggest,points"
        )
        return words.split(",")

    def declare(self) -> None:
        self.add_input(
            tr("Confidence"),
            tr(
                "The output CONFIDENCE of 'Classify with model' or 'Classify with text prompts': "
                "its second band is the margin."
            ),
        )
        self.add(
            RasterParameter("MAP", tr("Class map"), None, True),
            tr(
                "The class map of the same run. With it, places have the name of their class, and "
                "pixels it leaves unclassified are no places."
            ),
        )
        self.add(
            VectorParameter("SAMPLES", tr("Samples there are"), vector_types(), None, True),
            tr("Points, lines or polygons in any CRS; no place is near them."),
        )
        self.add_number("COUNT", tr("Places"), tr("How many places are wanted."))
        self.add_number(
            "DISTANCE",
            tr("Distance in pixels"),
            tr("The least distance between two places, and from a place to a sample."),
        )
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", tr("Where to sample"), point_type()),
            tr(
                "GeoPackage with one point a place: its rank (1 is the most uncertain), the mean "
                "margin there, the class the map has, and the reason in a sentence."
            ),
        )
        self.add_number_output(
            "PLACES",
            tr("Number of places"),
            tr("How many places were found; fewer than wanted where there is no room for more."),
        )

    def checkParameterValues(  # noqa: N802
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        """Say before anything starts what is wrong with samples that are a layer."""
        accepted, message = super().checkParameterValues(parameters, context)
        if accepted and is_given(parameters.get("SAMPLES")):
            try:
                check_vector(self, "SAMPLES", parameters, context, "")
            except QgsProcessingException as problem:
                return False, str(problem)
        return accepted, message

    def read_in_main_thread(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> None:
        """Read rasters and samples, which belong to the main thread."""
        super().read_in_main_thread(parameters, context)
        self._map = self._samples = None
        if is_given(parameters.get("MAP")):
            self._map = self.read_raster("MAP", parameters, context)
        if is_given(parameters.get("SAMPLES")):
            self._samples = vector_input(self, "SAMPLES", parameters, context, "", self._input)

    def job(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> jobs.Job:
        return jobs.SuggestSamples(
            confidence=self.raster(feedback),
            map=self._map.file(feedback) if self._map else "",
            samples=self._samples.file(feedback) if self._samples else "",
            samples_layer=self._samples.layer if self._samples else "",
            count=self.parameterAsInt(parameters, "COUNT", context),
            distance=self.parameterAsInt(parameters, "DISTANCE", context),
            output=absolute(self.parameterAsOutputLayer(parameters, "OUTPUT", context)),
        )

    def results(self, result: JobResult, context: QgsProcessingContext) -> Dict[str, Any]:
        files = named_outputs(("OUTPUT",), result.outputs)
        styling.style_when_loaded(context, files.get("OUTPUT", ""), PlaceStyler(self.crs))
        return {**files, **named_outputs(("PLACES",), result.numbers)}

    def clean_up(self) -> None:
        super().clean_up()
        for one in (self._map, self._samples):
            if one is not None:
                one.clean_up()
