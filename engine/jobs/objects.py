"""The jobs that learn and classify objects: polygons, or segments made of a raster."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Optional, Tuple

from .fields import (
    EXTENT,
    OBJECT_NETWORKS,
    VOTINGS,
    WORDINGS,
    Downloads,
    Extent,
    Resources,
    number,
    switch,
    text,
)


@dataclass(frozen=True)
class TrainObjects(Resources, Downloads):
    """Train a network on labelled polygons and their descriptions, and score it on others."""

    name: ClassVar[str] = "trainobjects"
    outputs: ClassVar[Tuple[str, ...]] = ("model", "report")

    input: str = text("The raster to learn from.", required=True)
    polygons: str = text("Vector file of labelled polygons, in any CRS.", required=True)
    model: str = text("Where the model goes (*.spm).", required=True)
    polygons_layer: str = text("Its layer; empty: the first.")
    class_field: str = text(
        "Field of the polygons that holds the class; empty: the only one it can be."
    )
    group_field: str = text(
        "Field that says which polygons belong together (individual, field, board): they are "
        "tested together; empty: each polygon is on its own."
    )
    prompts: str = text(
        "Classes in words, one a line: 'name: synonym, synonym | #rrggbb'; empty: the names that "
        "the polygons have."
    )
    prompt_file: str = text("A prompt set (*.prompts.json or text), instead of prompts.")
    descriptions: str = text(
        "File of descriptions (*.md or *.json), one section a class; empty: those of the prompt "
        "set or of the libraries."
    )
    wording: str = text(
        "What the text encoder reads of a class; auto: what does best on training objects held "
        "back.",
        "description",
        choices=WORDINGS,
    )
    encoder: str = text(
        "Text encoder: auto, minilm, lexical, a folder, or a Hugging Face id such as "
        "BAAI/bge-large-en-v1.5.",
        "auto",
    )
    network: str = text(
        "Network: pooled (light, for few or small objects) or cnn3d (the published one).",
        "pooled",
        choices=OBJECT_NETWORKS,
    )
    cube: int = number("Side of the cubes in pixels; 0: by the objects' sizes.", 0, 0, 32)
    stride: int = number("Pixels from cube to cube; 0: half the cube.", 0, 0, 32)
    min_cover: float = number(
        "Share of a cube that must lie in the object; of an object without such a cube the best "
        "is taken.",
        0.5,
        0.0,
        1.0,
    )
    components: int = number("Principal components; 0: by their share of variance.", 0, 0, 1000)
    voting: str = text(
        "How an object's cubes decide: by their mean probability, or by majority.",
        "probability",
        choices=VOTINGS,
    )
    object_options: str = text(
        "Single settings over the network's: 'epochs=60; learning_rate=0.0005'."
    )
    test_fraction: float = number("Share of the objects held out.", 0.3, 0.01, 0.99)
    folds: int = number("Parts of a cross-validation; 1: hold one share out once.", 1, 1, 100)
    compare_texts: bool = switch(
        "Train again with names, random vectors and exchanged descriptions: what the text adds."
    )
    save_scored: bool = switch(
        "Save the very model that was scored, instead of training it again on all objects."
    )
    seed: int = number("Seed of everything random.", 0, 0, 2**31 - 1)
    report: str = text("Where the report goes (HTML), if wanted.")


@dataclass(frozen=True)
class ClassifyObjects(Resources):
    """Classify polygons, or segments made of the raster, with a model of trained objects."""

    name: ClassVar[str] = "classifyobjects"
    outputs: ClassVar[Tuple[str, ...]] = ("output", "report")

    input: str = text("The raster.", required=True)
    model: str = text("The model (*.spm), made by trainobjects.", required=True)
    output: str = text(
        "Where the classified polygons go (*.gpkg, *.geojson or *.shp).", required=True
    )
    polygons: str = text(
        "Vector file of the polygons to classify, in any CRS; empty: segments are made."
    )
    polygons_layer: str = text("Its layer; empty: the first.")
    extent: Optional[Extent] = field(default=None, metadata=EXTENT)
    segment_size: int = number("Pixels of a segment, on average.", 50, 4, 100_000)
    compactness: float = number(
        "How compact segments are: small values follow edges, large ones make squares.",
        0.1,
        0.0001,
        1000.0,
    )
    voting: str = text(
        "How an object's cubes decide; model: as the model was trained.",
        "model",
        choices=("model", *VOTINGS),
    )
    reject_below: float = number("Leave objects under this confidence unclassified.", 0.0, 0.0, 1.0)
    seed: int = number("Seed of everything random.", 0, 0, 2**31 - 1)
    report: str = text("Where the report goes (HTML), if wanted.")


@dataclass(frozen=True)
class DescribeClasses:
    """Write instructions with which any language model elsewhere describes the classes."""

    name: ClassVar[str] = "describeclasses"
    outputs: ClassVar[Tuple[str, ...]] = ("output",)

    input: str = text("The raster, for its bands and spectral range.", required=True)
    prompts: str = text("Classes in words, one a line: 'name: synonym, synonym'.")
    prompt_file: str = text("A prompt set (*.prompts.json or text), instead of prompts.")
    polygons: str = text("Vector file whose classes are meant, instead of prompts.")
    polygons_layer: str = text("Its layer; empty: the first.")
    class_field: str = text(
        "Field of the polygons that holds the class; empty: the only one it can be."
    )
    output: str = text("Where the instructions go (text), if wanted.")
