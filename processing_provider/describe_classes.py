"""A raster and classes in, instructions for a language model elsewhere out."""

from __future__ import annotations

from typing import Any, Dict, Tuple

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..engine import jobs
from ..i18n import tr
from .algorithm import named_outputs
from .engine_client import JobResult
from .layers import absolute
from .object_algorithm import ObjectAlgorithm
from .vector_layers import is_given


class DescribeClassesAlgorithm(ObjectAlgorithm):
    """Processing's face of the job ``describeclasses``."""

    JOB = jobs.DescribeClasses
    FIELDS = ("CLASS_FIELD",)

    def about(self) -> str:
        return tr(
            "Writes what to ask a language model for, so that it describes your classes as your "
            "sensor sees them.\n"
            "The text tells the bands and the spectral range of the raster, the classes, what to "
            "write of each, and how to answer. Paste it into any language model, local or remote, "
            "save the answer as a file, and give that to 'Train on objects' as the file of "
            "descriptions, or load it into the classes of the dock.\n"
            "Nothing is sent anywhere: what you paste where is up to you. The text holds neither "
            "names of files nor places."
        )

    def displayName(self) -> str:  # noqa: N802
        return tr("Instructions for descriptions")

    def group(self) -> str:
        return tr("Training")

    def groupId(self) -> str:  # noqa: N802
        return "training"

    def tags(self) -> list:
        words = tr(
            "hyperspectral,multispectral,classification,text,descriptions,classes,language model,"
            "LLM,prompt,instructions,objects,EnMAP,Sentinel-2,AI"
        )
        return words.split(",")

    def declare(self) -> None:
        self.add_input(
            tr("Raster"),
            tr("Its bands, wavelengths and pixel size are told; its name and place are not."),
        )
        self.add_text(
            "PROMPTS",
            tr("Classes in words, one a line"),
            tr(
                "The classes that are to be described: a name, then, if you like, synonyms after a "
                "colon, as in `oak: Quercus robur`. In a command line separate classes by `;`. "
                "Give either these, or a prompt set file, or polygons."
            ),
            several_lines=True,
        )
        self.add_prompt_file(
            tr(
                "A saved prompt set (`*.prompts.json`) or a text file with one class a line. What "
                "it says of a class already is passed on."
            )
        )
        self.add_polygons(
            tr("Polygons with classes, instead of classes in words"),
            tr("Their classes are described, by the names that the field has."),
            optional=True,
        )
        self.add_class_field()
        self.add_file_output(
            "OUTPUT",
            tr("Instructions"),
            tr("A text file; copy all of it."),
            tr("Text (*.md *.txt)"),
        )
        self.add_text_output("TEXT", tr("Text"), tr("The instructions themselves."))
        self.add_number_output(
            "CLASSES", tr("Number of classes"), tr("How many classes are to be described.")
        )

    def checkParameterValues(  # noqa: N802
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        """Say before anything starts what is missing or given twice."""
        accepted, message = super().checkParameterValues(parameters, context)
        if not accepted:
            return accepted, message
        given = (
            bool(self.parameterAsString(parameters, "PROMPTS", context).strip()),
            bool(self.parameterAsFile(parameters, "PROMPT_FILE", context).strip()),
            is_given(parameters.get("POLYGONS")),
        )
        if sum(given) != 1:
            return False, tr(
                "Give the classes in one way: as text (PROMPTS), as a file (PROMPT_FILE) or as "
                "polygons that have a class (POLYGONS)."
            )
        return True, ""

    def job(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> jobs.Job:
        return jobs.DescribeClasses(
            input=self.raster(feedback),
            prompts=self.parameterAsString(parameters, "PROMPTS", context),
            prompt_file=absolute(self.parameterAsFile(parameters, "PROMPT_FILE", context)),
            **self.polygon_values(feedback),
            class_field=self.field("CLASS_FIELD", parameters, context),
            output=absolute(self.parameterAsFileOutput(parameters, "OUTPUT", context)),
        )

    def results(self, result: JobResult, context: QgsProcessingContext) -> Dict[str, Any]:
        return {
            **named_outputs(("OUTPUT",), result.outputs),
            **named_outputs(("CLASSES",), result.numbers),
            **named_outputs(("TEXT",), result.values),
        }
