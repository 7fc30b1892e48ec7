"""Polygons, or a raster to be cut into segments, and a model in; classified polygons out."""

from __future__ import annotations

from typing import Any, Dict, Optional, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterVectorDestination,
)

from ..engine import jobs
from ..i18n import tr
from . import styling
from .algorithm import named_outputs
from .compat import polygon_type
from .engine_client import JobResult, settings
from .layers import absolute, corners
from .object_algorithm import ObjectAlgorithm
from .polygon_styling import PolygonStyler

WHOLE_NUMBERS = ("SEGMENT_SIZE", "SEED")
FRACTIONS = ("COMPACTNESS", "REJECT_BELOW")
NUMBERS = ("OBJECTS", "CLASSIFIED", "UNCLASSIFIED", "MEAN_CONFIDENCE")


class ClassifyObjectsAlgorithm(ObjectAlgorithm):
    """Processing's face of the job ``classifyobjects``."""

    JOB = jobs.ClassifyObjects
    KEEPS_FIELDS = True

    def __init__(self) -> None:
        super().__init__()
        self._extent: Optional[Tuple[float, float, float, float]] = None

    def about(self) -> str:
        return tr(
            "Gives whole objects a class, with a model made by 'Train on objects'.\n"
            "Objects are polygons of a layer, which keeps its own fields. Without a layer the "
            "raster is cut into segments of like pixels first, and all of these are classified: a "
            "map of objects.\n"
            "The raster may be another one than the model learned from: bands are matched by "
            "wavelength, or by their number where wavelengths are not known. Each object is judged "
            "by its own pixels alone, so it gets the same class in any layer and extent."
        )

    def displayName(self) -> str:  # noqa: N802
        return tr("Classify objects")

    def group(self) -> str:
        return tr("Classification")

    def groupId(self) -> str:  # noqa: N802
        return "classification"

    def tags(self) -> list:
        words = tr(
            "hyperspectral,multispectral,spectral,classification,land cover,objects,OBIA,GEOBIA,"
            "polygons,segments,segmentation,superpixels,SLIC,crowns,fields,parcels,roofs,model,"
            "network,predict,apply,inference,EnMAP,AI"
        )
        return words.split(",")

    def declare(self) -> None:
        self.add_input(
            tr("Raster"),
            tr("A raster of the sensor the model learned from, or of one that covers its bands."),
        )
        self.add_polygons(
            tr("Polygons to classify"),
            tr(
                "A polygon around each object, in any CRS; all features, or the selected ones. "
                "Left empty: segments are made of the raster."
            ),
            optional=True,
        )
        self.add_file(
            "MODEL",
            tr("Model"),
            tr("A model file (`*.spm`) that 'Train on objects' made."),
            tr("Models (*.spm);;All files (*)"),
            optional=False,
        )
        self.add_extent(
            "EXTENT",
            tr("Extent to classify"),
            tr(
                "Only polygons or segments that have pixels here are classified, each as a whole. "
                "Left empty: the whole raster."
            ),
        )
        self.add_number(
            "SEGMENT_SIZE",
            tr("Size of segments (pixels)"),
            tr(
                "How many pixels a segment has on average. Only without polygons. Too small is "
                "better than too large: a segment that holds two classes gets one."
            ),
        )
        self._declare_rare()
        self._declare_outputs()

    def _declare_rare(self) -> None:
        self.add_number(
            "COMPACTNESS",
            tr("Compactness of segments"),
            tr(
                "Small values follow the edges in the raster, large ones make segments square. "
                "Only without polygons."
            ),
            advanced=True,
        )
        self.add_choice(
            "VOTING",
            tr("How cubes decide on an object"),
            tr(
                "`probability`: by the mean of the probabilities of all its cubes. `majority`: "
                "each cube has one vote. `model`: as the model was trained with."
            ),
            advanced=True,
        )
        self.add_number(
            "REJECT_BELOW",
            tr("Leave objects unclassified below this confidence"),
            tr(
                "Objects whose confidence (0 to 1) is lower get no class. 0 classifies every "
                "object that has pixels with data."
            ),
            advanced=True,
        )
        self.add_number(
            "SEED",
            tr("Seed"),
            tr("Two runs with the same seed and the same inputs give the same segments."),
            advanced=True,
        )

    def _declare_outputs(self) -> None:
        self.add(
            QgsProcessingParameterVectorDestination(
                "OUTPUT", tr("Classified objects"), polygon_type()
            ),
            tr(
                "GeoPackage, GeoJSON, FlatGeobuf or Shapefile with the polygons, their own fields, "
                "and for each its class, confidence (0 to 1), the runner-up with its probability, "
                "how many of its cubes voted for the class, and how many cubes and pixels it has. "
                "Shown in the colours of the classes, the fainter the less sure; a second style "
                "shows confidence alone."
            ),
        )
        self.add_report_output(
            "REPORT",
            tr("Report"),
            tr(
                "One HTML page: inputs, what the model was made of, objects and area of each "
                "class, what became of polygons that could not be used, warnings and versions."
            ),
        )
        for name, label, help_text in (
            (
                "OBJECTS",
                tr("Number of objects"),
                tr("How many polygons or segments there are in the output."),
            ),
            (
                "CLASSIFIED",
                tr("Classified objects"),
                tr("How many objects got a class."),
            ),
            (
                "UNCLASSIFIED",
                tr("Unclassified objects"),
                tr("How many did not: without a pixel that has data, or not sure enough."),
            ),
            (
                "MEAN_CONFIDENCE",
                tr("Mean confidence"),
                tr("Mean confidence of the classified objects, 0 to 1."),
            ),
        ):
            self.add_number_output(name, label, help_text)

    def read_in_main_thread(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> None:
        """Read raster, polygons and extent: layers belong to the main thread."""
        super().read_in_main_thread(parameters, context)
        self._extent = None
        if parameters.get("EXTENT") not in (None, ""):
            self._extent = corners(self.parameterAsExtent(parameters, "EXTENT", context, self.crs))

    def job(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> jobs.Job:
        def named(names: Tuple[str, ...], read: Any) -> Dict[str, Any]:
            return {name.lower(): read(parameters, name, context) for name in names}

        return jobs.ClassifyObjects(
            input=self.raster(feedback),
            **self.polygon_values(feedback),
            model=absolute(self.parameterAsFile(parameters, "MODEL", context)),
            extent=self._extent,
            voting=self.parameterAsEnumString(parameters, "VOTING", context),
            **named(WHOLE_NUMBERS, self.parameterAsInt),
            **named(FRACTIONS, self.parameterAsDouble),
            output=absolute(self.parameterAsOutputLayer(parameters, "OUTPUT", context)),
            report=absolute(self.parameterAsFileOutput(parameters, "REPORT", context)),
            **settings.resources(),
        )

    def results(self, result: JobResult, context: QgsProcessingContext) -> Dict[str, Any]:
        files = named_outputs(("OUTPUT", "REPORT"), result.outputs)
        classes, names = styling.classes_from(result.values), result.values.get("fields", {})
        styler = PolygonStyler(self.crs, classes, names)
        styling.style_when_loaded(context, files.get("OUTPUT", ""), styler)
        return {**files, **named_outputs(NUMBERS, result.numbers)}
