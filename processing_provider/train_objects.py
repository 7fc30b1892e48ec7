"""Labelled polygons in, a model that classifies objects and its score out."""

from __future__ import annotations

from typing import Any, Dict, Tuple

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..engine import jobs
from ..i18n import tr
from .algorithm import named_outputs
from .downloads import downloads
from .engine_client import JobResult, settings
from .layers import absolute
from .object_algorithm import ObjectAlgorithm
from .object_parameters import declare_network, declare_score, declare_words
from .train_probe import is_folder

TEXTS = ("PROMPTS", "CLASS_FIELD", "GROUP_FIELD", "OBJECT_OPTIONS")
CHOICES = ("WORDING", "NETWORK", "VOTING")
WHOLE_NUMBERS = ("CUBE", "STRIDE", "COMPONENTS", "FOLDS", "SEED")
FRACTIONS = ("MIN_COVER", "TEST_FRACTION")
SWITCHES = ("COMPARE_TEXTS", "SAVE_SCORED")
FILES = ("PROMPT_FILE", "DESCRIPTIONS")
OUTPUTS = ("MODEL", "REPORT")
NUMBERS = (
    "OVERALL_ACCURACY",
    "AVERAGE_ACCURACY",
    "KAPPA",
    "AVERAGE_ACCURACY_WITHOUT_TEXT",
    "TESTED_OBJECTS",
)


class TrainObjectsAlgorithm(ObjectAlgorithm):
    """Processing's face of the job ``trainobjects``."""

    JOB = jobs.TrainObjects
    FIELDS = ("CLASS_FIELD", "GROUP_FIELD")

    def about(self) -> str:
        return tr(
            "Trains a network on whole objects (tree crowns, fields, roofs, fruit on a belt) that "
            "polygons outline, and tells how well it does on objects it has not seen.\n"
            "Each object is cut into cubes of pixels with all bands. A small network learns from "
            "them, then brings them to where a text encoder puts the description of their class. "
            "All cubes of an object decide on it together. 'Classify objects' does that with "
            "polygons without a class, or with segments of a whole raster.\n"
            "The score is always that of objects held out as a whole. Where several polygons are "
            "of one thing (crowns of one tree over the years, parcels of one farm), say so with "
            "the group field: else the score is too good."
        )

    def displayName(self) -> str:  # noqa: N802
        return tr("Train on objects")

    def group(self) -> str:
        return tr("Training")

    def groupId(self) -> str:  # noqa: N802
        return "training"

    def tags(self) -> list:
        words = tr(
            "hyperspectral,multispectral,spectral,classification,supervised,objects,OBIA,GEOBIA,"
            "polygons,segments,crowns,fields,parcels,roofs,training samples,model,network,CNN,text,"
            "descriptions,cross-validation,accuracy,EnMAP,Sentinel-2,AI"
        )
        return words.split(",")

    def declare(self) -> None:
        self.add_input(
            tr("Raster to learn from"),
            tr("A hyperspectral or multispectral raster on which the polygons lie."),
        )
        self.add_polygons(
            tr("Labelled polygons"),
            tr(
                "A polygon around each object, in any CRS, with a field that holds the class; all "
                "features, or the selected ones. An object has the pixels whose centre it holds, "
                "or, where it is smaller than a pixel, the one it lies in. Invalid polygons are "
                "repaired and counted."
            ),
        )
        self.add_class_field()
        self.add_field(
            "GROUP_FIELD",
            tr("Field with the group"),
            tr(
                "Says which polygons belong together: the individual, the field, the board, the "
                "flight line. Polygons of one group are never both trained with and tested. Left "
                "empty: each polygon stands for itself."
            ),
        )
        self.add_text(
            "PROMPTS",
            tr("Classes in words, one a line"),
            tr(
                "What the classes are called, where the polygons do not say it well: a name, "
                "then, if you like, synonyms after a colon and a colour after a bar, as in "
                "`oak: Quercus robur | #6b8e23`. Polygons with text as class are matched by the "
                "name, those with numbers by the line: 1 is the first one. Left empty: the names "
                "that the polygons have. In a command line separate classes by `;`."
            ),
            several_lines=True,
        )
        self.add_prompt_file(
            tr(
                "A saved prompt set (`*.prompts.json`), which may hold class values and whole "
                "descriptions, or a text file with one class a line. Give either this or classes "
                "above, or neither."
            )
        )
        declare_words(self)
        declare_network(self)
        declare_score(self)
        self.add_number(
            "SEED",
            tr("Seed"),
            tr("Two runs with the same seed and the same inputs give the same model and score."),
        )
        self._declare_outputs()

    def _declare_outputs(self) -> None:
        self.add_file_output(
            "MODEL",
            tr("Model"),
            tr(
                "The trained network with classes, colours, words, wavelengths and score, for "
                "'Classify objects'."
            ),
            tr("Models (*.spm)"),
            optional=False,
        )
        self.add_report_output(
            "REPORT",
            tr("Report"),
            tr(
                "One HTML page: polygons used and left out, settings, scores of each class, "
                "confusion matrix, a table of the objects held out, what the descriptions add over "
                "the network alone, warnings."
            ),
        )
        numbers = (
            (
                "OVERALL_ACCURACY",
                tr("Overall accuracy"),
                tr("Share of the objects held out that got their class, 0 to 1."),
            ),
            (
                "AVERAGE_ACCURACY",
                tr("Average accuracy"),
                tr("Mean over the classes of the share of their objects that got them, 0 to 1."),
            ),
            ("KAPPA", tr("Kappa"), tr("Cohen's kappa: agreement beyond chance, 1 at most.")),
            (
                "AVERAGE_ACCURACY_WITHOUT_TEXT",
                tr("Average accuracy without text"),
                tr("That of the network alone, on the same objects held out."),
            ),
        )
        missing = tr("With several folds, their mean. Missing when nothing is held out.")
        for name, label, help_text in numbers:
            self.add_number_output(name, label, f"{help_text} {missing}")
        self.add_number_output(
            "TESTED_OBJECTS",
            tr("Objects tested"),
            tr("How many objects were held out, over all folds."),
        )

    def checkParameterValues(  # noqa: N802
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        """Say before anything starts what is missing or given twice."""
        accepted, message = super().checkParameterValues(parameters, context)
        if not accepted:
            return accepted, message
        typed = self.parameterAsString(parameters, "PROMPTS", context).strip()
        named = self.parameterAsFile(parameters, "PROMPT_FILE", context).strip()
        if typed and named:
            return False, tr(
                "Classes are given twice, as text (PROMPTS) and as a file (PROMPT_FILE): leave "
                "one of them empty, or both."
            )
        return True, ""

    def job(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> jobs.Job:
        def named(names: Tuple[str, ...], read: Any) -> Dict[str, Any]:
            return {name.lower(): read(parameters, name, context) for name in names}

        def files(names: Tuple[str, ...], read: Any) -> Dict[str, Any]:
            return {name: absolute(path) for name, path in named(names, read).items()}

        encoder = self.parameterAsString(parameters, "ENCODER", context)
        return jobs.TrainObjects(
            input=self.raster(feedback),
            **self.polygon_values(feedback),
            **named(TEXTS, self.parameterAsString),
            **named(CHOICES, self.parameterAsEnumString),
            **named(WHOLE_NUMBERS, self.parameterAsInt),
            **named(FRACTIONS, self.parameterAsDouble),
            **named(SWITCHES, self.parameterAsBool),
            **files(FILES, self.parameterAsFile),
            **files(OUTPUTS, self.parameterAsFileOutput),
            encoder=absolute(encoder) if is_folder(encoder) else encoder,
            **settings.resources(),
            **downloads(),
        )

    def results(self, result: JobResult, context: QgsProcessingContext) -> Dict[str, Any]:
        return {
            **named_outputs(OUTPUTS, result.outputs),
            **named_outputs(NUMBERS, result.numbers),
        }
