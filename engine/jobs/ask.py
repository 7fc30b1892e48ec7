"""Small jobs: what is asked while somebody waits for the answer, and the weights."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Tuple

from .fields import (
    DEFAULT_CLIP_MODEL,
    DEFAULT_CLIP_WEIGHTS,
    SOURCES,
    Downloads,
    switch,
    text,
)


@dataclass(frozen=True)
class FetchWeights(Downloads):
    """Fetch network weights, take them from a folder, or check those that are there."""

    name: ClassVar[str] = "fetchweights"
    outputs: ClassVar[Tuple[str, ...]] = ()

    which: str = text("Names of weights, separated by commas; empty: the default model's.")
    source_folder: str = text("Take the files from this folder instead of the network.")
    check_only: bool = switch("Fetch nothing; only check what is there.")


@dataclass(frozen=True)
class InspectScene:
    """Tell what is understood of a raster: bands, wavelengths, nodata, scale, warnings."""

    name: ClassVar[str] = "inspectscene"
    outputs: ClassVar[Tuple[str, ...]] = ("report",)

    input: str = text("The raster to look at.", required=True)
    report: str = text("Where the report goes (HTML), if wanted.")


@dataclass(frozen=True)
class ExplainPrompts(Downloads):
    """Tell which materials each class means, and which source would be used."""

    name: ClassVar[str] = "explainprompts"
    outputs: ClassVar[Tuple[str, ...]] = ()

    prompts: str = text("Classes, one a line: 'name: synonym, synonym | #rrggbb'; one is enough.")
    prompt_file: str = text("A prompt set (*.prompts.json or text), instead of prompts.")
    input: str = text("The raster they are meant for, if known: the source depends on it.")
    source: str = text("Where class evidence would come from.", "auto", choices=SOURCES)
    clip_model: str = text(
        "CLIP model by its open_clip name, or hf-hub:OWNER/NAME.", DEFAULT_CLIP_MODEL
    )
    clip_weights: str = text(
        "Its weights: an open_clip tag, a checkpoint file, or hf:OWNER/NAME/FILE.",
        DEFAULT_CLIP_WEIGHTS,
    )
