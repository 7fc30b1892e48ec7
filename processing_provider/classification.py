"""What algorithms that make a class map share: its extent, its outputs and how they are shown."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, Optional, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..i18n import tr
from . import styling
from .algorithm import named_outputs
from .compat import polygon_types
from .engine_client import JobResult, settings
from .layers import absolute, corners
from .raster_algorithm import RasterAlgorithm
from .vector_layers import (
    VectorInput,
    VectorParameter,
    check_vector,
    is_given,
    known_layer,
    vector_input,
)


class ClassificationAlgorithm(RasterAlgorithm):
    """An algorithm that makes a class map of INPUT."""

    #: Number outputs, as the engine names them, in capitals.
    NUMBERS: ClassVar[Tuple[str, ...]] = ("CLASSES", "CLASSIFIED_PIXELS", "MEAN_CONFIDENCE")

    def __init__(self) -> None:
        super().__init__()
        self._extent: Optional[Tuple[float, float, float, float]] = None
        self._mask: Optional[VectorInput] = None

    def group(self) -> str:
        return tr("Classification")

    def groupId(self) -> str:  # noqa: N802
        return "classification"

    # -- parameters and outputs ----------------------------------------------------------------

    def add_part(self) -> None:
        """The part of the raster that is classified."""
        self.add_extent(
            "EXTENT",
            tr("Extent to classify"),
            tr("Only this part is classified. Left empty: the whole raster."),
        )
        self.add(
            VectorParameter("MASK", tr("Polygons to classify"), polygon_types(), None, True),
            tr(
                "Only pixels whose centre lies in one of these polygons are classified; a feature "
                "smaller than a pixel takes the one it lies in. Any CRS; all features, or the "
                "selected ones. The map covers the rectangle around them (and within the extent, "
                "where that is given, too); pixels between the polygons are unclassified and are "
                "counted nowhere. Classes in the polygons are those of the whole map, but "
                "`REFINE=special` and CLIP learn from and look at the rectangle alone. Left "
                "empty: no polygons."
            ),
        )

    def add_rejection(self) -> None:
        """The confidence under which pixels get no class."""
        self.add_number(
            "REJECT_BELOW",
            tr("Leave pixels unclassified below this confidence"),
            tr(
                "Pixels whose confidence (0 to 1) is lower get the value 0, unclassified. 0 "
                "classifies every valid pixel."
            ),
            advanced=True,
        )

    def add_step(self) -> None:
        """How many pixels a preview passes over."""
        self.add_number(
            "STEP",
            tr("Step of a preview"),
            tr(
                "1 classifies every pixel. With a higher number only one pixel of every square of "
                "so many by so many is classified, and the map has that much coarser pixels: a "
                "preview. Each of its pixels has the class that the whole map has there. Where "
                "pixels are judged by their own spectrum (SOURCE `knowledge`) only what is shown "
                "is read; CLIP and models look at the whole extent, so their previews take as "
                "long as the map."
            ),
            advanced=True,
        )

    def add_maps(self) -> None:
        """The class map and what goes with it pixel by pixel."""
        self.add_raster_output(
            "OUTPUT",
            tr("Class map"),
            tr(
                "GeoTIFF with one value a class, 0 for unclassified and nodata; it carries the "
                "colours and names of the classes."
            ),
        )
        self.add_raster_output(
            "CONFIDENCE",
            tr("Confidence"),
            tr(
                "GeoTIFF with the probability of the chosen class, 0 to 1 (band 1), and how far "
                "it is ahead of the second best (band 2)."
            ),
            optional=True,
        )
        self.add_raster_output(
            "PROBABILITIES",
            tr("Probabilities"),
            tr("GeoTIFF with one band a class: its probability, 0 to 1."),
            optional=True,
            by_default=False,
        )

    def add_map_numbers(self) -> None:
        """Figures of the class map that models can branch on."""
        self.add_number_output(
            "CLASSES", tr("Number of classes"), tr("How many classes the map can show.")
        )
        self.add_number_output(
            "CLASSIFIED_PIXELS",
            tr("Classified pixels"),
            tr("How many pixels got a class."),
        )
        self.add_number_output(
            "MEAN_CONFIDENCE",
            tr("Mean confidence"),
            tr("Mean confidence of the classified pixels, 0 to 1."),
        )

    # -- running -------------------------------------------------------------------------------

    def checkParameterValues(  # noqa: N802
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        """Say before anything starts what is wrong with polygons that are a layer."""
        accepted, message = super().checkParameterValues(parameters, context)
        if accepted and is_given(parameters.get("MASK")):
            try:
                self._check_mask(parameters, context)
            except QgsProcessingException as problem:
                return False, str(problem)
        return accepted, message

    def _check_mask(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> None:
        layer = known_layer(self, "MASK", parameters, context)
        kinds = QgsWkbTypes.GeometryType
        if isinstance(layer, QgsVectorLayer) and layer.geometryType() in (
            kinds.PointGeometry,
            kinds.LineGeometry,
            kinds.NullGeometry,
        ):
            raise QgsProcessingException(
                tr(
                    "The layer {name!r} (MASK) is no layer of polygons: choose one with polygons "
                    "around what is to be classified."
                ).format(name=layer.name())
            )
        check_vector(self, "MASK", parameters, context, "")

    def read_in_main_thread(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> None:
        """Read input layer, extent and polygons: layers belong to the main thread."""
        super().read_in_main_thread(parameters, context)
        self._mask = None
        if is_given(parameters.get("MASK")):
            self._check_mask(parameters, context)
            self._mask = vector_input(self, "MASK", parameters, context, "", self._input)
        self._extent = None
        if parameters.get("EXTENT") not in (None, ""):
            self._extent = corners(self.parameterAsExtent(parameters, "EXTENT", context, self.crs))

    def map_values(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """What every class map needs, by the names of the job's parameters."""
        return {
            "input": self.raster(feedback),
            "output": self.raster_file("OUTPUT", parameters, context),
            "confidence": self.raster_file("CONFIDENCE", parameters, context),
            "probabilities": self.raster_file("PROBABILITIES", parameters, context),
            "report": absolute(self.parameterAsFileOutput(parameters, "REPORT", context)),
            "extent": self._extent,
            "mask": self._mask.file(feedback) if self._mask else "",
            "mask_layer": self._mask.layer if self._mask else "",
            "step": self.parameterAsInt(parameters, "STEP", context),
            "reject_below": self.parameterAsDouble(parameters, "REJECT_BELOW", context),
            **settings.resources(),
        }

    def clean_up(self) -> None:
        super().clean_up()
        if self._mask is not None:
            self._mask.clean_up()

    def raster_file(
        self, name: str, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> str:
        """The path of the raster output ``name``, or "" when it is not wanted."""
        return absolute(self.parameterAsOutputLayer(parameters, name, context))

    def results(self, result: JobResult, context: QgsProcessingContext) -> Dict[str, Any]:
        names = [definition.name() for definition in self.destinationParameterDefinitions()]
        files = named_outputs(names, result.outputs)
        classes = styling.classes_from(result.values)
        for name, styler in (
            ("OUTPUT", styling.ClassStyler(self.crs, classes)),
            ("PSEUDO_LABELS", styling.FirstPassStyler(self.crs, classes)),
            ("CONFIDENCE", styling.ConfidenceStyler(self.crs)),
        ):
            styling.style_when_loaded(context, files.get(name, ""), styler)
        return {**files, **named_outputs(self.NUMBERS, result.numbers)}
