"""A model in, class map out."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..engine import jobs
from ..i18n import tr
from .classification import ClassificationAlgorithm
from .downloads import downloads
from .layers import absolute


class ClassifyWithModelAlgorithm(ClassificationAlgorithm):
    """Processing's face of the job ``classifywithmodel``."""

    JOB = jobs.ClassifyWithModel

    def about(self) -> str:
        return tr(
            "Makes a class map of a raster with a model that was made before.\n"
            "'Train text-aligned probe' makes one from samples; 'Classify with text prompts' saves "
            "one when it refines with 'special'. The raster may be another one than the model "
            "learned from: bands are matched by wavelength, or by their number where wavelengths "
            "are not known. A raster that lacks a part of the model's wavelengths is refused.\n"
            "The classes of a text-aligned probe are words: they can be left out, renamed or added "
            "to here, without training."
        )

    def displayName(self) -> str:  # noqa: N802
        return tr("Classify with model")

    def tags(self) -> list:
        words = tr(
            "hyperspectral,multispectral,spectral,classification,land cover,land use,model,"
            "network,predict,apply,inference,EnMAP,AI"
        )
        return words.split(",")

    def declare(self) -> None:
        self.add_input(
            tr("Raster to classify"),
            tr("A raster of the same kind as the one the model was made with."),
        )
        self.add_file(
            "MODEL",
            tr("Model"),
            tr(
                "A model file (`*.spm`), the output MODEL of 'Train text-aligned probe' or "
                "'Classify with text prompts'."
            ),
            tr("Models (*.spm);;All files (*)"),
            optional=False,
        )
        self.add_text(
            "PROMPTS",
            tr("Other classes than the model's, one a line"),
            tr(
                "For models of 'Train text-aligned probe'. Left empty: the model's classes. Else "
                "the classes of the map: a class of the model by its name stays, and one that is "
                "not here is left out; `old name -> new name` renames one; any other name is a "
                "new class, known by its words alone: give synonyms after a colon, as in "
                "`reed: marsh, wetland plants | #7fbf7b`, and check its places in the map. In a "
                "command line separate classes by `;`."
            ),
            several_lines=True,
        )
        self.add_part()
        self.add_rejection()
        self.add_step()
        self.add_maps()
        self.add_report_output(
            "REPORT",
            tr("Report"),
            tr(
                "One HTML page: inputs, what the model was made of, map with legend, area of each "
                "class, warnings and versions."
            ),
        )
        self.add_map_numbers()

    def job(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> jobs.Job:
        return jobs.ClassifyWithModel(
            **self.map_values(parameters, context, feedback),
            **downloads(),
            model=absolute(self.parameterAsFile(parameters, "MODEL", context)),
            prompts=self.parameterAsString(parameters, "PROMPTS", context),
        )
