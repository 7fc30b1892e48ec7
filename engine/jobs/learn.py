"""The jobs that learn from samples or judge by them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Tuple

from .fields import (
    DESIGNS,
    PROBE_PRESETS,
    SPLITS,
    TEXT_PRIORS,
    WORDINGS,
    Downloads,
    Resources,
    SampleSource,
    number,
    switch,
    text,
)


@dataclass(frozen=True)
class TrainProbe(SampleSource, Resources, Downloads):
    """Train the text-aligned probe from samples and score it on samples held out."""

    name: ClassVar[str] = "trainprobe"
    outputs: ClassVar[Tuple[str, ...]] = ("model", "report")

    input: str = text("The raster to learn from.", required=True)
    model: str = text("Where the model goes (*.spm).", required=True)
    prompts: str = text(
        "Classes in words, one a line: 'name: synonym, synonym | #rrggbb'; empty: the names that "
        "the samples have."
    )
    prompt_file: str = text("A prompt set (*.prompts.json or text), instead of prompts.")
    wording: str = text("What the text encoder reads of a class.", "description", choices=WORDINGS)
    encoder: str = text(
        "Text encoder: auto, minilm, lexical, a folder, or a Hugging Face id such as "
        "BAAI/bge-large-en-v1.5.",
        "auto",
    )
    text_prior: str = text(
        "Whether what the words of the classes say of spectra counts beside few samples: auto, as "
        "much as samples held back show (never with preset paper), or never.",
        "auto",
        choices=TEXT_PRIORS,
    )
    preset: str = text("Settings of the probe.", "balanced", choices=PROBE_PRESETS)
    patch: int = number("Side of the patch around a pixel, in pixels; 0: the preset's.", 0, 0, 63)
    components: int = number("Principal components; 0: the preset's.", 0, 0, 1000)
    hard_negatives: int = number(
        "Wrong classes a sample is set against that look most alike; -1: the preset's.",
        -1,
        -1,
        1000,
    )
    semihard_negatives: int = number(
        "Further wrong classes, drawn at random; -1: the preset's.", -1, -1, 1000
    )
    epochs: int = number("Epochs at most; 0: the preset's.", 0, 0, 10_000)
    probe_options: str = text("Single settings over the preset: 'batch=64; learning_rate=0.0005'.")
    split: str = text("Which samples are held out for the score.", "polygons", choices=SPLITS)
    test_fraction: float = number("Share of the samples held out.", 0.3, 0.01, 0.99)
    folds: int = number("Parts of a cross-validation; 1: hold one share out once.", 1, 1, 100)
    block_size: int = number("Side of the blocks of split=blocks, in pixels.", 12, 1, 100_000)
    save_scored: bool = switch(
        "Save the very model that was scored, instead of training it again on all samples."
    )
    seed: int = number("Seed of everything random.", 0, 0, 2**31 - 1)
    report: str = text("Where the report goes (HTML), if wanted.")


@dataclass(frozen=True)
class AssessAccuracy(Resources):
    """Compare a class map with a reference: confusion matrix, scores, areas with their errors."""

    name: ClassVar[str] = "assessaccuracy"
    outputs: ClassVar[Tuple[str, ...]] = ("matrix", "report")

    map: str = text("The class map.", required=True)
    reference: str = text(
        "What is true: a vector file with classes, or a raster of class values.", required=True
    )
    reference_layer: str = text("Layer of a vector reference; empty: the first.")
    class_field: str = text("Field of a vector reference that holds the class.")
    design: str = text(
        "How the reference was drawn: stratified by the map's classes, or simple_random.",
        "stratified",
        choices=DESIGNS,
    )
    matrix: str = text("Where the confusion matrix goes (CSV), if wanted.")
    report: str = text("Where the report goes (HTML), if wanted.")


@dataclass(frozen=True)
class ClassSignatures(SampleSource, Resources):
    """Mean and spread of the spectra of each class."""

    name: ClassVar[str] = "classsignatures"
    outputs: ClassVar[Tuple[str, ...]] = ("output", "report")

    input: str = text("The raster.", required=True)
    output: str = text("Where the table goes (CSV), if wanted.")
    report: str = text("Where the page with the plots goes (HTML), if wanted.")


@dataclass(frozen=True)
class SuggestSamples:
    """Suggest where to draw the next samples: the most uncertain places of a map."""

    name: ClassVar[str] = "suggestsamples"
    outputs: ClassVar[Tuple[str, ...]] = ("output",)

    confidence: str = text(
        "The confidence of a classification: a raster with the margin in band 2.", required=True
    )
    map: str = text("The class map of that classification, if there is one.")
    samples: str = text("Vector file of samples there are already; places near them are left out.")
    samples_layer: str = text("Its layer; empty: the first.")
    count: int = number("Places wanted.", 5, 1, 1000)
    distance: int = number("Pixels between two places, and to samples, at least.", 20, 1, 1000)
    output: str = text("Where the points go (GeoPackage), if wanted.")
