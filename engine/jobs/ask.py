"""Small jobs: what is asked while somebody waits for the answer, and the weights."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Tuple

from .fields import (
    DEFAULT_CLIP_MODEL,
    DEFAULT_CLIP_WEIGHTS,
    SOURCES,
    WEIGHTS_ACTIONS,
    Downloads,
    Resources,
    number,
    text,
)


@dataclass(frozen=True)
class FetchWeights(Downloads):
    """Fetch network weights, take them from a folder or file, list, verify or delete them."""

    name: ClassVar[str] = "fetchweights"
    outputs: ClassVar[Tuple[str, ...]] = ()

    action: str = text("What to do about them.", "fetch", choices=WEIGHTS_ACTIONS)
    which: str = text(
        "Names of weights, separated by commas, or 'all'; empty: the default model's (to fetch), "
        "all (to list, to verify)."
    )
    source_folder: str = text("Fetch: take the files from this folder instead of the network.")
    source_file: str = text("Import: the file, whatever it is called; known by its checksum.")


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


@dataclass(frozen=True)
class GrowRegion:
    """Find the pixels around a point whose spectra look alike."""

    name: ClassVar[str] = "growregion"
    outputs: ClassVar[Tuple[str, ...]] = ()

    input: str = text("The raster.", required=True)
    x: float = number("Where it begins, in the raster's coordinates.", 0.0, -1e12, 1e12)
    y: float = number("Where it begins, in the raster's coordinates.", 0.0, -1e12, 1e12)
    angle: float = number("Largest spectral angle to the mean at the point, in rad.", 0.05, 0.0, 4)
    most_pixels: int = number("Pixels the region may have.", 5000, 1, 1_000_000)


@dataclass(frozen=True)
class ExplainPixel(Resources, Downloads):
    """Tell why a pixel has its class: its spectrum, the classes' curves, the probabilities."""

    name: ClassVar[str] = "explainpixel"
    outputs: ClassVar[Tuple[str, ...]] = ()

    input: str = text("The raster.", required=True)
    x: float = number("Where the pixel is, in the raster's coordinates.", 0.0, -1e12, 1e12)
    y: float = number("Where the pixel is, in the raster's coordinates.", 0.0, -1e12, 1e12)
    prompts: str = text("Classes, one a line: 'name: synonym, synonym | #rrggbb'.")
    prompt_file: str = text("A prompt set (*.prompts.json or text), instead of prompts.")
    refine: str = text(
        "Refinement of spectral knowledge, as the map had it.", "none", choices=("none", "gaussian")
    )
    model: str = text("A model (*.spm) that judges, instead of spectral knowledge.")
    seed: int = number("Seed of everything random.", 0, 0, 2**31 - 1)
