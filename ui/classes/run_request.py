"""From what the dock shows to the parameters of *Classify with text prompts*; no widget."""

from __future__ import annotations

import os
import re
from typing import Any, Dict, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
    QgsRasterLayer,
    QgsRectangle,
)

from ...engine.errors import PromptError
from ...engine.text.promptset import PromptSet
from . import region, settings_fields

ALGORITHM = "spectralprompts:classifywithtextprompts"
_TEMPORARY = QgsProcessing.TEMPORARY_OUTPUT


def classes_parameter(prompts: PromptSet) -> Dict[str, Any]:
    """The classes as a parameter that a history entry can repeat on any day.

    The text form where it can hold them; else JSON as text, because a temporary file would be gone.
    """
    try:
        return {"PROMPTS": prompts.to_text()}
    except PromptError:
        return {"PROMPTS": prompts.to_json()}


def preview(
    raster: QgsRasterLayer,
    prompts: PromptSet,
    values: Dict[str, Any],
    extent: Optional[QgsRectangle],
    step: int,
    has_wavelengths: bool = True,
    mask: str = "",
) -> Dict[str, Any]:
    """A quick look: coarse pixels, no refinement, and no network unless it was asked for.

    Without wavelengths spectra cannot be compared: then the source stays automatic.
    """
    chosen = dict(values)
    if chosen.get("SOURCE") == "auto" and has_wavelengths:
        chosen["SOURCE"] = "knowledge"
    chosen["REFINE"] = "none"
    told = {
        "INPUT": raster.id(),
        **classes_parameter(prompts),
        **settings_fields.parameters(chosen),
        "OUTPUT": _TEMPORARY,
        "CONFIDENCE": None,
        "REPORT": None,
        "STEP": step,
    }
    if extent is not None:
        told["EXTENT"] = region.extent_text(extent)
    if mask:
        told["MASK"] = selected_of(mask)
    return told


def selected_of(layer_id: str) -> QgsProcessingFeatureSourceDefinition:
    """The selected features of a layer, as a parameter."""
    return QgsProcessingFeatureSourceDefinition(layer_id, True)


def full(
    raster: QgsRasterLayer,
    prompts: PromptSet,
    values: Dict[str, Any],
    extent: Optional[QgsRectangle],
    mask: str = "",
) -> Dict[str, Any]:
    """The real thing: class map, confidence and report, and what else was asked for.

    With ``mask``, a layer's id, in its selected polygons alone; they say what the map covers.
    """
    place = Place(str(values.get("FOLDER") or ""), raster.name())
    told = {
        "INPUT": raster.id(),
        **classes_parameter(prompts),
        **settings_fields.parameters(values),
        "OUTPUT": place.path("classes.tif"),
        "CONFIDENCE": place.path("confidence.tif"),
        "REPORT": place.path("report.html"),
    }
    if values.get("PROBABILITIES"):
        told["PROBABILITIES"] = place.path("probabilities.tif")
    if values.get("PSEUDO_LABELS") and values.get("REFINE", "none") != "none":
        told["PSEUDO_LABELS"] = place.path("before_refinement.tif")
    if mask:
        told["MASK"] = selected_of(mask)
    elif extent is not None:
        told["EXTENT"] = region.extent_text(extent)
    return told


class Place:
    """Where results go: a folder of the user's, with names that are not taken; or temporary.

    Parameters
    ----------
    folder : str
        "" for temporary files.
    name : str
        The raster's, which names begin with.
    """

    def __init__(self, folder: str, name: str) -> None:
        self._folder = folder
        stem = re.sub(r"[^\w.-]+", "_", name).strip("_.") or "raster"
        self._stem = stem[:80]
        if folder:
            number = 1
            while self._is_taken(number):
                number += 1
            self._stem += f"_{number}" if number > 1 else ""

    def _is_taken(self, number: int) -> bool:
        stem = self._stem + (f"_{number}" if number > 1 else "")
        ends = ("classes.tif", "confidence.tif", "report.html", "probabilities.tif")
        return any(os.path.exists(os.path.join(self._folder, f"{stem}_{end}")) for end in ends)

    def path(self, end: str) -> str:
        """Where the result with this end of its name goes."""
        return os.path.join(self._folder, f"{self._stem}_{end}") if self._folder else _TEMPORARY
