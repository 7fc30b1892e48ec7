"""Class names in, class map out."""

from __future__ import annotations

import os
from typing import Any, Dict, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
)

from ..engine import jobs
from ..i18n import tr
from .classification import ClassificationAlgorithm
from .downloads import downloads
from .layers import absolute
from .network_parameters import declare_clip, declare_special

TEXTS = ("PROMPTS", "CLIP_MODEL", "SCALES", "REFINE_OPTIONS")
CHOICES = (
    "SOURCE",
    "REFINE",
    "VARIANT",
    "UPSAMPLER",
    "TEMPLATES",
    "PRECISION",
    "NETWORK",
    "PRESET",
)
WHOLE_NUMBERS = ("SEED", "CROP", "STRIDE", "RED", "GREEN", "BLUE")


class ClassifyWithTextPromptsAlgorithm(ClassificationAlgorithm):
    """Processing's face of the job ``classifywithtextprompts``."""

    JOB = jobs.ClassifyWithTextPrompts
    NUMBERS = (*ClassificationAlgorithm.NUMBERS, "UNLIKE_SHARE")

    def about(self) -> str:
        return tr(
            "Makes a class map of a hyperspectral or multispectral raster from class names alone.\n"
            "No training samples are needed. Each class name is matched to materials whose "
            "reflectance is known, and these to the spectrum of every pixel; where its weights are "
            "there, CLIP, a network that knows words and pictures, looks at the raster's colours, "
            "too. The log says which materials each class was taken for.\n"
            "A refinement then learns from the scene's own spectra; what it has learned can be "
            "saved as a model for 'Classify with model'.\n"
            "Band wavelengths, bad bands, nodata and scale are read from the raster; run 'Inspect "
            "scene' to see what is understood of it. The raster never leaves the computer."
        )

    def displayName(self) -> str:  # noqa: N802
        return tr("Classify with text prompts")

    def tags(self) -> list:
        words = tr(
            "hyperspectral,multispectral,spectral,classification,supervised,unsupervised,"
            "zero-shot,land cover,land use,material,mineral,vegetation,words,class names,CLIP,"
            "SPECIAL,pseudo-labels,EnMAP,Sentinel-2,Landsat,AI"
        )
        return words.split(",")

    def declare(self) -> None:
        self._declare_classes()
        self._declare_method()
        self.add_part()
        self.add_number(
            "SEED",
            tr("Seed"),
            tr("Two runs with the same seed and the same inputs give the same map."),
        )
        declare_clip(self)
        declare_special(self)
        self.add_rejection()
        self.add_step()
        self.add_maps()
        self._declare_outputs()
        self.add_map_numbers()
        self.add_number_output(
            "UNLIKE_SHARE",
            tr("Share of pixels like no class"),
            tr(
                "Share of the raster's pixels, 0 to 1, whose spectra resemble none of the classes. "
                "About 0.01 where all is well; above 0.2 a warning is given. Missing where spectra "
                "were not compared with materials (`SOURCE=clip`)."
            ),
        )

    def _declare_classes(self) -> None:
        self.add_input(
            tr("Raster to classify"),
            tr(
                "A hyperspectral or multispectral raster of at least three bands that tells its "
                "bands' wavelengths (`SOURCE=clip` can do without them). It works best on surface "
                "reflectance."
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
            several_lines=True,
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

    def _declare_method(self) -> None:
        self.add_choice(
            "SOURCE",
            tr("Where class evidence comes from"),
            tr(
                "`knowledge` compares spectra with known materials; it works offline and uses "
                "every band. `clip` shows the raster's red, green and blue to CLIP, which needs "
                "its weights (see 'Fetch weights') and sees shapes, but visible light alone. "
                "`fused` puts both together. `auto` takes the best whose weights are there, and "
                "says which."
            ),
        )
        self.add_choice(
            "REFINE",
            tr("Refinement on the scene's own spectra"),
            tr(
                "`none` leaves the evidence as it is. `special` trains a small network on the "
                "whole spectra from the first pass, doubting its less certain pixels; that takes "
                "minutes and needs the engine's packages for networks. `gaussian` describes each "
                "class by one Gaussian, starting from the pixels the first pass is sure about; "
                "that takes seconds."
            ),
        )

    def _declare_outputs(self) -> None:
        self.add_raster_output(
            "PSEUDO_LABELS",
            tr("Class map before refinement"),
            tr(
                "GeoTIFF like the class map: what the evidence alone says, from which the "
                "refinement learned. Needs a refinement."
            ),
            optional=True,
            by_default=False,
        )
        self.add_file_output(
            "MODEL",
            tr("Model"),
            tr(
                "The trained network of the refinement `special`, with classes, colours and "
                "wavelengths, for 'Classify with model' on this or another raster."
            ),
            tr("Models (*.spm)"),
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

    def checkParameterValues(  # noqa: N802
        self, parameters: Dict[str, Any], context: QgsProcessingContext
    ) -> Tuple[bool, str]:
        """Say before anything starts what is missing, given twice or cannot be made."""
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
        refine = self.parameterAsEnumString(parameters, "REFINE", context)
        if is_wanted(parameters.get("MODEL")) and refine != "special":
            return False, tr(
                "A model (MODEL) is made only by the refinement 'special', but REFINE is "
                "'{refine}': choose REFINE 'special', or leave MODEL empty."
            ).format(refine=refine)
        if is_wanted(parameters.get("PSEUDO_LABELS")) and refine == "none":
            return False, tr(
                "The map before refinement (PSEUDO_LABELS) needs a refinement, but REFINE is "
                "'none', so that it would be the class map once more: choose REFINE 'special' or "
                "'gaussian', or leave PSEUDO_LABELS empty."
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

        weights = self.parameterAsString(parameters, "CLIP_WEIGHTS", context)
        return jobs.ClassifyWithTextPrompts(
            **self.map_values(parameters, context, feedback),
            **named(TEXTS, self.parameterAsString),
            **named(CHOICES, self.parameterAsEnumString),
            **named(WHOLE_NUMBERS, self.parameterAsInt),
            **downloads(),
            clip_weights=absolute(weights) if is_checkpoint(weights) else weights,
            prompt_file=absolute(self.parameterAsFile(parameters, "PROMPT_FILE", context)),
            pseudo_labels=self.raster_file("PSEUDO_LABELS", parameters, context),
            model=absolute(self.parameterAsFileOutput(parameters, "MODEL", context)),
        )


def is_wanted(value: Any) -> bool:
    """Whether an output's value asks for a file; asking QGIS would announce a layer to load."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        # One that is computed has no static value, and whoever computes it wants the file.
        return value.isActive() and value.staticValue() != ""
    return value not in (None, "")


def is_checkpoint(weights: str) -> bool:
    """Whether ``weights`` names a file here, which the engine would look for elsewhere."""
    return bool(os.path.splitext(weights)[1]) and os.path.isfile(weights)
