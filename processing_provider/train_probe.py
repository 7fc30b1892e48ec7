"""Samples in, model and its score out."""

from __future__ import annotations

import os
from typing import Any, Dict, Tuple

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..engine import jobs
from ..i18n import tr
from .algorithm import named_outputs
from .downloads import downloads
from .engine_client import JobResult, settings
from .layers import absolute
from .probe_parameters import declare_probe, declare_score
from .sample_algorithm import SampleAlgorithm

TEXTS = ("PROMPTS", "PROBE_OPTIONS")
CHOICES = ("WORDING", "TEXT_PRIOR", "PRESET", "SPLIT")
WHOLE_NUMBERS = (
    "PATCH",
    "COMPONENTS",
    "HARD_NEGATIVES",
    "SEMIHARD_NEGATIVES",
    "EPOCHS",
    "FOLDS",
    "BLOCK_SIZE",
    "SEED",
)
NUMBERS = ("OVERALL_ACCURACY", "AVERAGE_ACCURACY", "KAPPA")
#: Encoders that have a name of their own: a folder of that name is not meant.
_ENCODER_WORDS = ("auto", "minilm", "lexical")


class TrainProbeAlgorithm(SampleAlgorithm):
    """Processing's face of the job ``trainprobe``."""

    JOB = jobs.TrainProbe

    def about(self) -> str:
        return tr(
            "Trains a network on labelled samples of a raster and tells how well it does on "
            "samples it has not seen.\n"
            "The text-aligned probe looks at the patch of pixels around each sample and learns to "
            "bring it to the place where a text encoder puts the words of its class. 'Classify "
            "with model' makes class maps with it, of this raster or others of the same sensor; "
            "since classes are words, they can be renamed, left out or added there.\n"
            "The score tells what to expect elsewhere only if the samples held out lie elsewhere: "
            "hold out whole polygons or blocks. The model that is saved is trained again on all "
            "samples, unless you ask for the very one that was scored."
        )

    def displayName(self) -> str:  # noqa: N802
        return tr("Train text-aligned probe")

    def group(self) -> str:
        return tr("Training")

    def groupId(self) -> str:  # noqa: N802
        return "training"

    def tags(self) -> list:
        words = tr(
            "hyperspectral,multispectral,spectral,classification,supervised,training samples,ROI,"
            "land cover,land use,model,network,transformer,contrastive,text,class names,few-shot,"
            "cross-validation,accuracy,EnMAP,Sentinel-2,Landsat,AI"
        )
        return words.split(",")

    def declare(self) -> None:
        self.add_input(
            tr("Raster to learn from"),
            tr("A hyperspectral or multispectral raster on which the samples lie."),
        )
        self.add_samples()
        self._declare_words()
        declare_probe(self)
        declare_score(self)
        self.add_number(
            "SEED",
            tr("Seed"),
            tr("Two runs with the same seed and the same inputs give the same model and score."),
        )
        self._declare_outputs()

    def _declare_words(self) -> None:
        self.add_text(
            "PROMPTS",
            tr("Classes in words, one a line"),
            tr(
                "What the classes are called, where the samples do not say it well: a name, "
                "then, if you like, synonyms after a colon and a colour after a bar, as in "
                "`water: lake, river | #1f78b4`. Samples with text as class are matched by the "
                "name, those with numbers by the line: 1 is the first one. Left empty: the names "
                "that the samples have. In a command line separate classes by `;`."
            ),
            several_lines=True,
        )
        self.add_file(
            "PROMPT_FILE",
            tr("Prompt set file, instead of the classes above"),
            tr(
                "A saved prompt set (`*.prompts.json`), which may hold class values and whole "
                "descriptions, or a text file with one class a line. Give either this or classes "
                "above, or neither."
            ),
            tr("Prompt sets (*.json *.txt);;All files (*)"),
        )

    def _declare_outputs(self) -> None:
        self.add_file_output(
            "MODEL",
            tr("Model"),
            tr(
                "The trained probe with classes, colours, words, wavelengths and score, for "
                "'Classify with model'."
            ),
            tr("Models (*.spm)"),
            optional=False,
        )
        self.add_report_output(
            "REPORT",
            tr("Report"),
            tr(
                "One HTML page: samples used and left out, settings, scores of each class with the "
                "way they were held out, confusion matrix, course of the training, warnings."
            ),
        )
        numbers = (
            (
                "OVERALL_ACCURACY",
                tr("Overall accuracy"),
                tr("Share of the pixels held out that got their class, 0 to 1."),
            ),
            (
                "AVERAGE_ACCURACY",
                tr("Average accuracy"),
                tr("Mean over the classes of the share of their pixels that got them, 0 to 1."),
            ),
            ("KAPPA", tr("Kappa"), tr("Cohen's kappa: agreement beyond chance, 1 at most.")),
        )
        # Left out, not NaN: a model's expression gets NULL, and JSON knows no NaN.
        missing = tr("With several folds, their mean. Missing when nothing is held out.")
        for name, label, help_text in numbers:
            self.add_number_output(name, label, f"{help_text} {missing}")

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

        def file(name: str, read: Any) -> str:
            return absolute(read(parameters, name, context))

        encoder = self.parameterAsString(parameters, "ENCODER", context)
        return jobs.TrainProbe(
            input=self.raster(feedback),
            **self.sample_values(parameters, context, feedback),
            **named(TEXTS, self.parameterAsString),
            **named(CHOICES, self.parameterAsEnumString),
            **named(WHOLE_NUMBERS, self.parameterAsInt),
            test_fraction=self.parameterAsDouble(parameters, "TEST_FRACTION", context),
            save_scored=self.parameterAsBool(parameters, "SAVE_SCORED", context),
            encoder=absolute(encoder) if is_folder(encoder) else encoder,
            prompt_file=file("PROMPT_FILE", self.parameterAsFile),
            model=file("MODEL", self.parameterAsFileOutput),
            report=file("REPORT", self.parameterAsFileOutput),
            **settings.resources(),
            **downloads(),
        )

    def results(self, result: JobResult, context: QgsProcessingContext) -> Dict[str, Any]:
        return {
            **named_outputs(("MODEL", "REPORT"), result.outputs),
            **named_outputs(NUMBERS, result.numbers),
        }


def is_folder(encoder: str) -> bool:
    """Whether ``encoder`` names a folder here, which the engine would look for elsewhere."""
    return encoder not in _ENCODER_WORDS and os.path.isdir(encoder)
