"""A class map against a reference."""

from __future__ import annotations

from typing import Any, Dict, Optional, Tuple, Union

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterField,
    QgsRasterLayer,
)

from ..engine import jobs
from ..i18n import tr
from .algorithm import named_outputs
from .compat import raster_types, vector_types
from .engine_client import JobResult, settings
from .layers import RasterInput, absolute
from .raster_algorithm import RasterAlgorithm
from .vector_layers import (
    MapLayerParameter,
    VectorInput,
    check_vector,
    known_layer,
    vector_input,
)

NUMBERS = (
    "OVERALL_ACCURACY",
    "AVERAGE_ACCURACY",
    "KAPPA",
    "OVERALL_ACCURACY_ADJUSTED",
    "OVERALL_ACCURACY_SE",
)


class AssessAccuracyAlgorithm(RasterAlgorithm):
    """Processing's face of the job ``assessaccuracy``."""

    JOB = jobs.AssessAccuracy
    RASTER = "MAP"

    def __init__(self) -> None:
        super().__init__()
        self._reference: Optional[Union[VectorInput, RasterInput]] = None

    def about(self) -> str:
        return tr(
            "Compares a class map with a reference: confusion matrix, scores, and the area of each "
            "class with its error.\n"
            "The reference must not be what the map was made from. Classes of map and reference "
            "are matched by their names, or by their values where no name agrees. Pixels "
            "without a class in the reference are left out.\n"
            "Areas counted in a map are biased by its errors. With the confusion matrix they are "
            "corrected, and what is corrected gets a standard error, after Olofsson and others "
            "(2014). All scores are fractions from 0 to 1."
        )

    def displayName(self) -> str:  # noqa: N802
        return tr("Assess accuracy")

    def group(self) -> str:
        return tr("Accuracy")

    def groupId(self) -> str:  # noqa: N802
        return "accuracy"

    def tags(self) -> list:
        words = tr(
            "hyperspectral,multispectral,classification,land cover,accuracy,assessment,validation,"
            "confusion matrix,error matrix,kappa,F1,user's accuracy,producer's accuracy,area,"
            "reference,ground truth,Olofsson"
        )
        return words.split(",")

    def declare(self) -> None:
        self.add_input(tr("Class map"), tr("A raster of class values; 0 and nodata are no class."))
        self.add(
            MapLayerParameter(
                "REFERENCE", tr("Reference"), None, False, [*vector_types(), *raster_types()]
            ),
            tr(
                "What is true: polygons, lines or points in any CRS with a field that holds the "
                "class, or a raster of class values on the same pixels as the map, in which 0 and "
                "nodata are no class."
            ),
        )
        self.add(
            QgsProcessingParameterField(
                "CLASS_FIELD",
                tr("Field with the class"),
                parentLayerParameterName="REFERENCE",
                optional=True,
            ),
            tr(
                "The field of a vector reference that holds the class, as the name or the value "
                "in the map. Left empty: the only field of text, else the only one of whole "
                "numbers."
            ),
        )
        self.add_choice(
            "DESIGN",
            tr("How the reference was drawn"),
            tr(
                "`stratified`: places were drawn at random within each class of the map, as "
                "many as one liked in each. `simple_random`: places were drawn at random over the "
                "whole map. Adjusted scores and areas hold only if one of these is so; polygons "
                "drawn where it was easy give no adjusted figures one can rely on."
            ),
        )
        self.add_file_output(
            "MATRIX",
            tr("Confusion matrix"),
            tr(
                "CSV with counts of pixels: rows are the reference, columns the map, with "
                "producer's and user's accuracy."
            ),
            tr("CSV (*.csv)"),
        )
        self.add_report_output(
            "REPORT",
            tr("Report"),
            tr(
                "One HTML page: confusion matrix, scores of each class, areas with their 95 % "
                "intervals, what was left out and why."
            ),
        )
        self._declare_numbers()

    def _declare_numbers(self) -> None:
        numbers = (
            (
                "OVERALL_ACCURACY",
                tr("Overall accuracy"),
                tr("Share of the reference's pixels that the map has right, 0 to 1."),
            ),
            (
                "AVERAGE_ACCURACY",
                tr("Average accuracy"),
                tr("Mean of the producer's accuracies of the reference's classes, 0 to 1."),
            ),
            (
                "KAPPA",
                tr("Kappa"),
                tr(
                    "Cohen's kappa: agreement beyond chance, 1 at most. Missing where chance alone "
                    "would agree everywhere."
                ),
            ),
            (
                "OVERALL_ACCURACY_ADJUSTED",
                tr("Overall accuracy, adjusted for areas"),
                tr(
                    "Each class of the map counts by its area in the map instead of its share of "
                    "the reference, 0 to 1. Missing where the reference does not suffice."
                ),
            ),
            (
                "OVERALL_ACCURACY_SE",
                tr("Its standard error"),
                tr("Standard error of the adjusted overall accuracy, 0 to 1; missing likewise."),
            ),
        )
        for name, label, help_text in numbers:
            self.add_number_output(name, label, help_text)

    def checkParameterValues(  # noqa: N802
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        """Say before anything starts what is wrong with a reference that is a layer."""
        accepted, message = super().checkParameterValues(parameters, context)
        if accepted:
            try:
                field = self._class_field(parameters, context)
                check_vector(self, "REFERENCE", parameters, context, field)
            except QgsProcessingException as problem:
                return False, str(problem)
        return accepted, message

    def read_in_main_thread(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> None:
        """Read map and reference, which belong to the main thread."""
        super().read_in_main_thread(parameters, context)
        self._reference = None
        if isinstance(known_layer(self, "REFERENCE", parameters, context), QgsRasterLayer):
            self._reference = self.read_raster("REFERENCE", parameters, context)
        else:
            field = self._class_field(parameters, context)
            self._reference = vector_input(
                self, "REFERENCE", parameters, context, field, self._input
            )

    def job(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> jobs.Job:
        def file(name: str) -> str:
            return absolute(self.parameterAsFileOutput(parameters, name, context))

        reference = self._reference
        values = {"reference": reference.file(feedback) if reference else ""}
        if isinstance(reference, VectorInput):
            values["reference_layer"] = reference.layer
            values["class_field"] = self._class_field(parameters, context)
        return jobs.AssessAccuracy(
            map=self.raster(feedback),
            **values,
            design=self.parameterAsEnumString(parameters, "DESIGN", context),
            matrix=file("MATRIX"),
            report=file("REPORT"),
            **settings.resources(),
        )

    def results(self, result: JobResult, context: QgsProcessingContext) -> Dict[str, Any]:
        return {
            **named_outputs(("MATRIX", "REPORT"), result.outputs),
            **named_outputs(NUMBERS, result.numbers),
        }

    def clean_up(self) -> None:
        super().clean_up()
        if self._reference is not None:
            self._reference.clean_up()

    def _class_field(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        return self.parameterAsString(parameters, "CLASS_FIELD", context)
