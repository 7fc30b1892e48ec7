"""Class names in, class map out."""

from __future__ import annotations

from typing import Any, Dict, Optional, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext

from ..engine import jobs
from ..i18n import tr
from . import styling
from .algorithm import EngineAlgorithm, named_outputs
from .engine_client import JobResult, settings
from .layers import absolute, corners

NUMBERS = ("CLASSES", "CLASSIFIED_PIXELS", "MEAN_CONFIDENCE", "UNLIKE_SHARE")
FILES = ("OUTPUT", "CONFIDENCE", "PROBABILITIES", "REPORT")


class ClassifyWithTextPromptsAlgorithm(EngineAlgorithm):
    """Processing's face of the job ``classifywithtextprompts``."""

    def __init__(self) -> None:
        super().__init__()
        self._extent: Optional[Tuple[float, float, float, float]] = None

    def about(self) -> str:
        return tr(
            "Makes a class map of a hyperspectral or multispectral raster from class names alone.\n"
            "Each class name is matched to materials whose reflectance is known, and these to the "
            "spectrum of every pixel. No training samples are needed and nothing is sent over the "
            "network. The log says which materials each class was taken for.\n"
            "Band wavelengths, bad bands, nodata and scale are read from the raster; run 'Inspect "
            "scene' to see what is understood of it."
        )

    def name(self) -> str:
        return jobs.ClassifyWithTextPrompts.name

    def displayName(self) -> str:  # noqa: N802
        return tr("Classify with text prompts")

    def group(self) -> str:
        return tr("Classification")

    def groupId(self) -> str:  # noqa: N802
        return "classification"

    def tags(self) -> list:
        words = tr(
            "hyperspectral,multispectral,spectral,classification,supervised,unsupervised,"
            "zero-shot,land cover,land use,material,mineral,vegetation,words,class names,EnMAP,"
            "Sentinel-2,Landsat,AI"
        )
        return words.split(",")

    def declare(self) -> None:
        self.add_raster(
            "INPUT",
            tr("Raster to classify"),
            tr(
                "A hyperspectral or multispectral raster of at least three bands that tells its "
                "bands' wavelengths. It works best on surface reflectance."
            ),
        )
        self.add_text(
            "PROMPTS",
            tr("Classes, one a line"),
            tr(
                "One class a line: a name, then, if you like, synonyms after a colon and a colour "
                "after a bar, as in `water: lake, river | #1f78b4`. Class values are counted from "
                "1 in this order. In a command line, where a line break is hard to write, "
                "separate classes by `;`."
            ),
        )
        self.add_file(
            "PROMPT_FILE",
            tr("Prompt set file, instead of the classes above"),
            tr(
                "A saved prompt set (`*.prompts.json`) or a text file with one class a line. Give "
                "either this or classes above."
            ),
            tr("Prompt sets (*.json *.txt);;All files (*)"),
        )
        self.add_choice(
            "SOURCE",
            tr("Where class evidence comes from"),
            tr(
                "`auto` takes the best that is installed and says which. `knowledge` compares "
                "spectra with known materials; it works offline and uses every band."
            ),
            jobs.SOURCES,
        )
        self.add_choice(
            "REFINE",
            tr("Refinement on the scene's own spectra"),
            tr(
                "`none` decides pixel by pixel. `gaussian` learns from the scene how each class "
                "looks there, starting from the pixels the first pass is sure about."
            ),
            jobs.REFINEMENTS,
        )
        self.add_extent(
            "EXTENT",
            tr("Extent to classify"),
            tr("Only this part is classified. Left empty: the whole raster."),
        )
        self.add_integer(
            "SEED",
            tr("Seed"),
            tr("Two runs with the same seed and the same inputs give the same map."),
            0,
            0,
            2**31 - 1,
        )
        self.add_fraction(
            "REJECT_BELOW",
            tr("Leave pixels unclassified below this confidence"),
            tr(
                "Pixels whose confidence (0 to 1) is lower get the value 0, unclassified. 0 "
                "classifies every valid pixel."
            ),
            0.0,
            advanced=True,
        )
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
        self.add_report_output(
            "REPORT",
            tr("Report"),
            tr(
                "One HTML page: inputs, settings, map with legend, area of each class, which "
                "materials each class was taken for, warnings and versions."
            ),
        )
        self.add_number_output(
            "CLASSES", tr("Number of classes"), tr("How many classes were asked for.")
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
        self.add_number_output(
            "UNLIKE_SHARE",
            tr("Share of pixels like no class"),
            tr(
                "Share of the raster's pixels, 0 to 1, whose spectra resemble none of the classes. "
                "About 0.01 where all is well; above 0.2 a warning is given."
            ),
        )

    def checkParameterValues(  # noqa: N802
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        """Say before anything starts that the classes are missing, or given twice."""
        accepted, message = super().checkParameterValues(parameters, context)
        if not accepted:
            return accepted, message
        typed = self.parameterAsString(parameters, "PROMPTS", context).strip()
        named = self.parameterAsFile(parameters, "PROMPT_FILE", context).strip()
        if not typed and not named:
            return False, tr(
                "There are no classes: write at least two class names, one a line (PROMPTS), or "
                "choose a prompt set file (PROMPT_FILE)."
            )
        if typed and named:
            return False, tr(
                "Classes are given twice, as text (PROMPTS) and as a file (PROMPT_FILE): leave "
                "one of them empty."
            )
        return True, ""

    def read_in_main_thread(
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> None:
        # Layers that an extent may name belong to the main thread, too.
        crs = self._input.crs if self._input else QgsCoordinateReferenceSystem()
        self._extent = None
        if parameters.get("EXTENT") not in (None, ""):
            self._extent = corners(self.parameterAsExtent(parameters, "EXTENT", context, crs))

    def job(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, raster: str
    ) -> jobs.Job:
        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context)

        def raster_file(name: str) -> str:
            return absolute(self.parameterAsOutputLayer(parameters, name, context))

        return jobs.ClassifyWithTextPrompts(
            input=raster,
            output=raster_file("OUTPUT"),
            prompts=text("PROMPTS"),
            prompt_file=absolute(self.parameterAsFile(parameters, "PROMPT_FILE", context)),
            source=self.parameterAsEnumString(parameters, "SOURCE", context),
            refine=self.parameterAsEnumString(parameters, "REFINE", context),
            extent=self._extent,
            reject_below=self.parameterAsDouble(parameters, "REJECT_BELOW", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            confidence=raster_file("CONFIDENCE"),
            probabilities=raster_file("PROBABILITIES"),
            report=absolute(self.parameterAsFileOutput(parameters, "REPORT", context)),
            memory_mb=settings.memory_mb(),
            threads=settings.threads(),
        )

    def results(self, result: JobResult, context: QgsProcessingContext) -> Dict[str, Any]:
        files = named_outputs(FILES, result.outputs)
        crs = self._input.crs if self._input else QgsCoordinateReferenceSystem()
        classes = styling.classes_from(result.values)
        styling.style_when_loaded(
            context, files.get("OUTPUT", ""), styling.ClassStyler(crs, classes)
        )
        styling.style_when_loaded(
            context, files.get("CONFIDENCE", ""), styling.ConfidenceStyler(crs)
        )
        return {**files, **named_outputs(NUMBERS, result.numbers)}
