"""The jobs the engine takes: names, parameters, defaults and how they travel as JSON.

Standard library only and Python 3.9 syntax: QGIS imports this file too. Both doors (JSON lines
and command line) and the Processing algorithms are built from these dataclasses, so a parameter
exists in one place.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any, ClassVar, Dict, List, Optional, Tuple, Type, Union

#: Raised when a message changes its meaning; both sides must agree.
PROTOCOL = 1

#: How class evidence is made. "auto" takes the best that is installed and says which.
SOURCES = ("auto", "knowledge", "clip", "fused")
#: What is done with the evidence afterwards.
REFINEMENTS = ("none", "special", "gaussian")
#: How the image tower's last block is computed.
VARIANTS = ("segearth", "clearclip", "sclip", "gem", "maskclip", "clip")
#: How token logits become pixel logits. "auto" takes the best whose weights are there.
UPSAMPLERS = ("auto", "none", "bilinear", "jbu_stack", "jbu_one")
#: Sentences a class name is put into: the 80 of ImageNet, a few of remote sensing, the bare name.
TEMPLATES = ("imagenet", "remote_sensing", "name")
PRECISIONS = ("fp32", "bf16")
#: Networks that learn from pseudo-labels, and named sets of their settings.
NETWORKS = ("mambahsi", "convnet")
PRESETS = ("balanced", "paper", "paper_large")
DEVICES = ("auto", "cpu", "cuda")
#: Named sets of the text-aligned probe's settings.
PROBE_PRESETS = ("balanced", "paper")
#: Which samples are held out for the score.
SPLITS = ("polygons", "blocks", "random", "none")
#: What the text encoder reads of a class; auto: what does best on held-back training samples.
WORDINGS = ("description", "name", "all", "auto")
#: How the reference of an accuracy assessment was drawn.
DESIGNS = ("stratified", "simple_random")

DEFAULT_CLIP_MODEL, DEFAULT_CLIP_WEIGHTS = "ViT-B-16", "openai"
DEFAULT_MEMORY_MB = 1000
#: Python, GDAL, the libraries and the smallest sensible tiles take this much.
LEAST_MEMORY_MB = 600

Extent = Tuple[float, float, float, float]
_EXTENT = {
    "help": "Classify only xmin ymin xmax ymax, in the raster's coordinates.",
    "type": "extent",
}


class JobError(ValueError):
    """A message that is no valid job; its text is one sentence for the user."""


def _text(help_text: str, default: str = "", **more: Any) -> Any:
    # What is private must not be shown by accident, in a traceback or a log.
    shown = not more.get("private")
    return field(default=default, metadata={"help": help_text, "type": "str", **more}, repr=shown)


def _number(help_text: str, default: Union[int, float], minimum: float, maximum: float) -> Any:
    kind = "int" if isinstance(default, int) else "float"
    return field(
        default=default,
        metadata={"help": help_text, "type": kind, "minimum": minimum, "maximum": maximum},
    )


def _switch(help_text: str, default: bool = False) -> Any:
    return field(default=default, metadata={"help": help_text, "type": "bool"})


@dataclass(frozen=True)
class Resources:
    """What a job may use of the machine."""

    memory_mb: int = _number("Memory budget in MB.", DEFAULT_MEMORY_MB, LEAST_MEMORY_MB, 1_000_000)
    threads: int = _number("Threads to use; 0 takes all cores.", 0, 0, 1024)
    device: str = _text("Where networks run; auto: a GPU if there is one.", "auto", choices=DEVICES)


@dataclass(frozen=True)
class Downloads:
    """Where weights lie and how they may be fetched."""

    weights_folder: str = _text("Folder of network weights; empty: the user's data folder.")
    offline: bool = _switch("Never download anything.")
    proxy: str = _text(
        "Proxy for downloads, such as http://host:port; empty: the system's.",
        private=True,
    )
    certificates: str = _text(
        "File of trusted certificates (PEM); empty: the usual ones.", private=True
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

    input: str = _text("The raster to classify.", required=True)
    output: str = _text("Where the class map goes (GeoTIFF).", required=True)
    prompts: str = _text("Classes, one a line: 'name: synonym, synonym | #rrggbb'.")
    prompt_file: str = _text("A prompt set (*.prompts.json or text), instead of prompts.")
    source: str = _text("Where class evidence comes from.", "auto", choices=SOURCES)
    refine: str = _text("Refinement on the scene's own spectra.", "none", choices=REFINEMENTS)
    extent: Optional[Extent] = field(default=None, metadata=_EXTENT)
    reject_below: float = _number("Leave pixels under this confidence unclassified.", 0.0, 0.0, 1.0)
    seed: int = _number("Seed of everything random.", 0, 0, 2**31 - 1)
    confidence: str = _text("Where confidence and margin go (GeoTIFF), if wanted.")
    probabilities: str = _text("Where class probabilities go (GeoTIFF), if wanted.")
    pseudo_labels: str = _text("Where the map before refinement goes (GeoTIFF), if wanted.")
    model: str = _text("Where the refined network goes (*.spm), if wanted; needs refine=special.")
    report: str = _text("Where the report goes (HTML), if wanted.")
    clip_model: str = _text(
        "CLIP model by its open_clip name, or hf-hub:OWNER/NAME.", DEFAULT_CLIP_MODEL
    )
    clip_weights: str = _text(
        "Its weights: an open_clip tag, a checkpoint file, or hf:OWNER/NAME/FILE.",
        DEFAULT_CLIP_WEIGHTS,
    )
    variant: str = _text("How CLIP's last block is computed.", "segearth", choices=VARIANTS)
    upsampler: str = _text("From tokens to pixels.", "auto", choices=UPSAMPLERS)
    templates: str = _text("Sentences class names are put into.", "imagenet", choices=TEMPLATES)
    scales: str = _text("Sizes the picture is looked at in, such as '1,2'.", "1,2")
    crop: int = _number("Window side in pixels of the scaled picture.", 224, 32, 2048)
    stride: int = _number("Step between windows in pixels.", 112, 16, 2048)
    red: int = _number("Band shown to CLIP as red; 0: by wavelength.", 0, 0, 100_000)
    green: int = _number("Band shown to CLIP as green; 0: by wavelength.", 0, 0, 100_000)
    blue: int = _number("Band shown to CLIP as blue; 0: by wavelength.", 0, 0, 100_000)
    precision: str = _text("Number format of CLIP's image tower.", "fp32", choices=PRECISIONS)
    network: str = _text("Network of refine=special.", "mambahsi", choices=NETWORKS)
    preset: str = _text("Settings of refine=special.", "balanced", choices=PRESETS)
    refine_options: str = _text(
        "Single settings of refine=special over the preset: 'epochs=30; learning_rate=0.001'."
    )


@dataclass(frozen=True)
class ClassifyWithModel(Resources, Downloads):
    """Make a class map of a raster with a model made before."""

    name: ClassVar[str] = "classifywithmodel"
    outputs: ClassVar[Tuple[str, ...]] = ("output", "confidence", "probabilities", "report")

    input: str = _text("The raster to classify.", required=True)
    model: str = _text("The model (*.spm).", required=True)
    output: str = _text("Where the class map goes (GeoTIFF).", required=True)
    prompts: str = _text(
        "Other classes than the model's, one a line (only models trained from samples): classes "
        "of the model may be left out, 'old name -> new name' renames, new ones are added by text."
    )
    extent: Optional[Extent] = field(default=None, metadata=_EXTENT)
    reject_below: float = _number("Leave pixels under this confidence unclassified.", 0.0, 0.0, 1.0)
    confidence: str = _text("Where confidence and margin go (GeoTIFF), if wanted.")
    probabilities: str = _text("Where class probabilities go (GeoTIFF), if wanted.")
    report: str = _text("Where the report goes (HTML), if wanted.")


@dataclass(frozen=True)
class SampleSource:
    """Labelled samples: a vector file, or a raster of class values."""

    samples: str = _text("Vector file of labelled polygons, lines or points, in any CRS.")
    samples_layer: str = _text("Its layer; empty: the first.")
    reference: str = _text("Raster of class values, instead of samples.")
    class_field: str = _text(
        "Field of samples that holds the class; empty: the only one it can be."
    )


@dataclass(frozen=True)
class TrainProbe(SampleSource, Resources, Downloads):
    """Train the text-aligned probe from samples and score it on samples held out."""

    name: ClassVar[str] = "trainprobe"
    outputs: ClassVar[Tuple[str, ...]] = ("model", "report")

    input: str = _text("The raster to learn from.", required=True)
    model: str = _text("Where the model goes (*.spm).", required=True)
    prompts: str = _text(
        "Classes in words, one a line: 'name: synonym, synonym | #rrggbb'; empty: the names that "
        "the samples have."
    )
    prompt_file: str = _text("A prompt set (*.prompts.json or text), instead of prompts.")
    wording: str = _text("What the text encoder reads of a class.", "description", choices=WORDINGS)
    encoder: str = _text(
        "Text encoder: auto, minilm, lexical, a folder, or a Hugging Face id such as "
        "BAAI/bge-large-en-v1.5.",
        "auto",
    )
    preset: str = _text("Settings of the probe.", "balanced", choices=PROBE_PRESETS)
    patch: int = _number("Side of the patch around a pixel, in pixels; 0: the preset's.", 0, 0, 63)
    components: int = _number("Principal components; 0: the preset's.", 0, 0, 1000)
    hard_negatives: int = _number(
        "Wrong classes a sample is set against that look most alike; -1: the preset's.",
        -1,
        -1,
        1000,
    )
    semihard_negatives: int = _number(
        "Further wrong classes, drawn at random; -1: the preset's.", -1, -1, 1000
    )
    epochs: int = _number("Epochs at most; 0: the preset's.", 0, 0, 10_000)
    probe_options: str = _text("Single settings over the preset: 'batch=64; learning_rate=0.0005'.")
    split: str = _text("Which samples are held out for the score.", "polygons", choices=SPLITS)
    test_fraction: float = _number("Share of the samples held out.", 0.3, 0.01, 0.99)
    folds: int = _number("Parts of a cross-validation; 1: hold one share out once.", 1, 1, 100)
    block_size: int = _number("Side of the blocks of split=blocks, in pixels.", 12, 1, 100_000)
    save_scored: bool = _switch(
        "Save the very model that was scored, instead of training it again on all samples."
    )
    seed: int = _number("Seed of everything random.", 0, 0, 2**31 - 1)
    report: str = _text("Where the report goes (HTML), if wanted.")


@dataclass(frozen=True)
class AssessAccuracy(Resources):
    """Compare a class map with a reference: confusion matrix, scores, areas with their errors."""

    name: ClassVar[str] = "assessaccuracy"
    outputs: ClassVar[Tuple[str, ...]] = ("matrix", "report")

    map: str = _text("The class map.", required=True)
    reference: str = _text(
        "What is true: a vector file with classes, or a raster of class values.", required=True
    )
    reference_layer: str = _text("Layer of a vector reference; empty: the first.")
    class_field: str = _text("Field of a vector reference that holds the class.")
    design: str = _text(
        "How the reference was drawn: stratified by the map's classes, or simple_random.",
        "stratified",
        choices=DESIGNS,
    )
    matrix: str = _text("Where the confusion matrix goes (CSV), if wanted.")
    report: str = _text("Where the report goes (HTML), if wanted.")


@dataclass(frozen=True)
class ClassSignatures(SampleSource, Resources):
    """Mean and spread of the spectra of each class."""

    name: ClassVar[str] = "classsignatures"
    outputs: ClassVar[Tuple[str, ...]] = ("output", "report")

    input: str = _text("The raster.", required=True)
    output: str = _text("Where the table goes (CSV).", required=True)
    report: str = _text("Where the page with the plots goes (HTML), if wanted.")


@dataclass(frozen=True)
class FetchWeights(Downloads):
    """Fetch network weights, take them from a folder, or check those that are there."""

    name: ClassVar[str] = "fetchweights"
    outputs: ClassVar[Tuple[str, ...]] = ()

    which: str = _text("Names of weights, separated by commas; empty: the default model's.")
    source_folder: str = _text("Take the files from this folder instead of the network.")
    check_only: bool = _switch("Fetch nothing; only check what is there.")


@dataclass(frozen=True)
class InspectScene:
    """Tell what is understood of a raster: bands, wavelengths, nodata, scale, warnings."""

    name: ClassVar[str] = "inspectscene"
    outputs: ClassVar[Tuple[str, ...]] = ("report",)

    input: str = _text("The raster to look at.", required=True)
    report: str = _text("Where the report goes (HTML), if wanted.")


Job = Union[
    ClassifyWithTextPrompts,
    ClassifyWithModel,
    TrainProbe,
    AssessAccuracy,
    ClassSignatures,
    FetchWeights,
    InspectScene,
]

JOBS: Dict[str, Type[Any]] = {
    job.name: job
    for job in (
        ClassifyWithTextPrompts,
        ClassifyWithModel,
        TrainProbe,
        AssessAccuracy,
        ClassSignatures,
        FetchWeights,
        InspectScene,
    )
}


def parameters_of(job: Type[Any]) -> List[Any]:
    """The dataclass fields of a kind of job: its own first, then those it shares with others."""
    bases = [base for base in job.__bases__ if dataclasses.is_dataclass(base)]
    shared = {parameter.name for base in bases for parameter in dataclasses.fields(base)}
    return sorted(dataclasses.fields(job), key=lambda parameter: parameter.name in shared)


def to_message(job: Job) -> Dict[str, Any]:
    """The JSON object of a job: ``{"job": name, "parameters": {...}}``."""
    return {"job": job.name, "parameters": dataclasses.asdict(job)}


def to_record(job: Job) -> Dict[str, Any]:
    """The same without what is private (a proxy's password): what files and logs may hold."""
    message = to_message(job)
    for parameter in dataclasses.fields(job):
        if parameter.metadata.get("private"):
            del message["parameters"][parameter.name]
    return message


def from_message(message: Dict[str, Any]) -> Job:
    """The job of a JSON object, checked.

    Raises
    ------
    JobError
        Unknown job or parameter, missing or ill-typed value, value out of range.
    """
    name = message.get("job")
    if not isinstance(name, str) or name not in JOBS:
        raise JobError(f"There is no job {name!r}: expected one of {', '.join(sorted(JOBS))}.")
    values = message.get("parameters", {})
    if not isinstance(values, dict):
        found = type(values).__name__
        raise JobError(f"The parameters of {name} must be an object, found {found}.")
    known = {f.name: f for f in parameters_of(JOBS[name])}
    unknown = sorted(set(values) - set(known))
    if unknown:
        raise JobError(f"{name} has no parameter {unknown[0]!r}: it takes {', '.join(known)}.")
    checked = {key: _checked(known[key], value) for key, value in values.items()}
    for key, parameter in known.items():
        if parameter.metadata.get("required") and not checked.get(key):
            raise JobError(f"{name} needs the parameter {key!r}: {parameter.metadata['help']}")
    return JOBS[name](**checked)  # type: ignore[no-any-return]


def _checked(parameter: Any, value: Any) -> Any:
    """``value`` in the parameter's type, or JobError."""
    kind, key = parameter.metadata["type"], parameter.name
    if kind == "extent":
        if value is None:
            return None
        if not isinstance(value, (list, tuple)) or len(value) != 4:
            raise JobError(f"{key!r} must be four numbers xmin, ymin, xmax, ymax, found {value!r}.")
        return tuple(_as_number(key, part) for part in value)
    if kind == "bool":
        if not isinstance(value, bool):
            raise JobError(f"{key!r} must be true or false, found {value!r}.")
        return value
    if kind == "str":
        if not isinstance(value, str):
            raise JobError(f"{key!r} must be text, found {value!r}.")
        choices = parameter.metadata.get("choices")
        if choices and value not in choices:
            raise JobError(f"{key!r} must be one of {', '.join(choices)}, found {value!r}.")
        return value
    number = _as_number(key, value)
    low, high = parameter.metadata["minimum"], parameter.metadata["maximum"]
    if not low <= number <= high:
        raise JobError(f"{key!r} must be between {low:g} and {high:g}, found {value!r}.")
    if kind == "int" and number != int(number):
        raise JobError(f"{key!r} must be a whole number, found {value!r}.")
    return int(number) if kind == "int" else number


def _as_number(key: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value:
        raise JobError(f"{key!r} must be a number, found {value!r}.")
    try:
        return float(value)
    except OverflowError:
        raise JobError(f"{key!r} is too large a number.") from None
