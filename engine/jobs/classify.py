"""The jobs that make class maps."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Optional, Tuple

from .fields import (
    DEFAULT_CLIP_MODEL,
    DEFAULT_CLIP_WEIGHTS,
    EXTENT,
    MASK,
    MASK_LAYER,
    NETWORKS,
    PRECISIONS,
    PRESETS,
    REFINEMENTS,
    SOURCES,
    TEMPLATES,
    UPSAMPLERS,
    VARIANTS,
    Downloads,
    Extent,
    Resources,
    number,
    text,
)


@dataclass(frozen=True)
class ClassifyWithTextPrompts(Resources, Downloads):
    """Make a class map of a raster from class names alone."""

    name: ClassVar[str] = "classifywithtextprompts"
    outputs: ClassVar[Tuple[str, ...]] = (
        "output",
        "confidence",
        "probabilities",
        "pseudo_labels",
        "model",
        "report",
    )

    input: str = text("The raster to classify.", required=True)
    output: str = text("Where the class map goes (GeoTIFF).", required=True)
    prompts: str = text("Classes, one a line: 'name: synonym, synonym | #rrggbb'.")
    prompt_file: str = text("A prompt set (*.prompts.json or text), instead of prompts.")
    source: str = text("Where class evidence comes from.", "auto", choices=SOURCES)
    refine: str = text("Refinement on the scene's own spectra.", "none", choices=REFINEMENTS)
    extent: Optional[Extent] = field(default=None, metadata=EXTENT)
    mask: str = text(MASK)
    mask_layer: str = text(MASK_LAYER)
    step: int = number(
        "Classify one pixel in so many, both ways; above 1 the result is a coarser preview.",
        1,
        1,
        10_000,
    )
    reject_below: float = number("Leave pixels under this confidence unclassified.", 0.0, 0.0, 1.0)
    seed: int = number("Seed of everything random.", 0, 0, 2**31 - 1)
    confidence: str = text("Where confidence and margin go (GeoTIFF), if wanted.")
    probabilities: str = text("Where class probabilities go (GeoTIFF), if wanted.")
    pseudo_labels: str = text("Where the map before refinement goes (GeoTIFF), if wanted.")
    model: str = text("Where the refined network goes (*.spm), if wanted; needs refine=special.")
    report: str = text("Where the report goes (HTML), if wanted.")
    clip_model: str = text(
        "CLIP model by its open_clip name, or hf-hub:OWNER/NAME.", DEFAULT_CLIP_MODEL
    )
    clip_weights: str = text(
        "Its weights: an open_clip tag, a checkpoint file, or hf:OWNER/NAME/FILE.",
        DEFAULT_CLIP_WEIGHTS,
    )
    variant: str = text("How CLIP's last block is computed.", "segearth", choices=VARIANTS)
    upsampler: str = text("From tokens to pixels.", "auto", choices=UPSAMPLERS)
    templates: str = text("Sentences class names are put into.", "imagenet", choices=TEMPLATES)
    scales: str = text("Sizes the picture is looked at in, such as '1,2'.", "1,2")
    crop: int = number("Window side in pixels of the scaled picture.", 224, 32, 2048)
    stride: int = number("Step between windows in pixels.", 112, 16, 2048)
    red: int = number("Band shown to CLIP as red; 0: by wavelength.", 0, 0, 100_000)
    green: int = number("Band shown to CLIP as green; 0: by wavelength.", 0, 0, 100_000)
    blue: int = number("Band shown to CLIP as blue; 0: by wavelength.", 0, 0, 100_000)
    precision: str = text("Number format of CLIP's image tower.", "fp32", choices=PRECISIONS)
    network: str = text("Network of refine=special.", "mambahsi", choices=NETWORKS)
    preset: str = text("Settings of refine=special.", "balanced", choices=PRESETS)
    refine_options: str = text(
        "Single settings of refine=special over the preset: 'epochs=30; learning_rate=0.001'."
    )


@dataclass(frozen=True)
class ClassifyWithModel(Resources, Downloads):
    """Make a class map of a raster with a model made before."""

    name: ClassVar[str] = "classifywithmodel"
    outputs: ClassVar[Tuple[str, ...]] = ("output", "confidence", "probabilities", "report")

    input: str = text("The raster to classify.", required=True)
    model: str = text("The model (*.spm).", required=True)
    output: str = text("Where the class map goes (GeoTIFF).", required=True)
    prompts: str = text(
        "Other classes than the model's, one a line (only models trained from samples): classes "
        "of the model may be left out, 'old name -> new name' renames, new ones are added by text."
    )
    extent: Optional[Extent] = field(default=None, metadata=EXTENT)
    mask: str = text(MASK)
    mask_layer: str = text(MASK_LAYER)
    step: int = number(
        "Classify one pixel in so many, both ways; above 1 the result is a coarser preview.",
        1,
        1,
        10_000,
    )
    reject_below: float = number("Leave pixels under this confidence unclassified.", 0.0, 0.0, 1.0)
    confidence: str = text("Where confidence and margin go (GeoTIFF), if wanted.")
    probabilities: str = text("Where class probabilities go (GeoTIFF), if wanted.")
    report: str = text("Where the report goes (HTML), if wanted.")
