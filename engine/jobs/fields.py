"""What jobs are made of: kinds of parameters, the words they know, what several jobs share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Tuple, Union

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
#: Whether what the words say of spectra counts beside what few samples have taught.
TEXT_PRIORS = ("auto", "never")
#: Networks that learn objects: with a global pooling, or that of the paper.
OBJECT_NETWORKS = ("pooled", "cnn3d")
#: How the cubes of an object decide its class.
VOTINGS = ("probability", "majority")
#: What is done about weights.
WEIGHTS_ACTIONS = ("fetch", "list", "verify", "import", "delete")
#: How the reference of an accuracy assessment was drawn.
DESIGNS = ("stratified", "simple_random")

DEFAULT_CLIP_MODEL, DEFAULT_CLIP_WEIGHTS = "ViT-B-16", "openai"
DEFAULT_MEMORY_MB = 1000
#: Python, GDAL, the libraries and the smallest sensible tiles take this much.
LEAST_MEMORY_MB = 600

Extent = Tuple[float, float, float, float]
EXTENT = {
    "help": "Classify only xmin ymin xmax ymax, in the raster's coordinates.",
    "type": "extent",
}
MASK = "Classify only the pixels whose centre lies in a polygon of this vector file, in any CRS."
MASK_LAYER = "Its layer; empty: the first."


class JobError(ValueError):
    """A message that is no valid job; its text is one sentence for the user."""


def text(help_text: str, default: str = "", **more: Any) -> Any:
    """A parameter that is text: ``required``, ``choices`` or ``private`` may be added."""
    # What is private must not be shown by accident, in a traceback or a log.
    shown = not more.get("private")
    return field(default=default, metadata={"help": help_text, "type": "str", **more}, repr=shown)


def number(help_text: str, default: Union[int, float], minimum: float, maximum: float) -> Any:
    """A parameter that is a number; whole where the default is."""
    kind = "int" if isinstance(default, int) else "float"
    return field(
        default=default,
        metadata={"help": help_text, "type": kind, "minimum": minimum, "maximum": maximum},
    )


def switch(help_text: str, default: bool = False) -> Any:
    """A parameter that is on or off."""
    return field(default=default, metadata={"help": help_text, "type": "bool"})


@dataclass(frozen=True)
class Resources:
    """What a job may use of the machine."""

    memory_mb: int = number("Memory budget in MB.", DEFAULT_MEMORY_MB, LEAST_MEMORY_MB, 1_000_000)
    threads: int = number("Threads to use; 0 takes all cores.", 0, 0, 1024)
    device: str = text("Where networks run; auto: a GPU if there is one.", "auto", choices=DEVICES)


@dataclass(frozen=True)
class Downloads:
    """Where weights lie and how they may be fetched."""

    weights_folder: str = text("Folder of network weights; empty: the user's data folder.")
    offline: bool = switch("Never download anything.")
    proxy: str = text(
        "Proxy for downloads, such as http://host:port; empty: the system's.",
        private=True,
    )
    certificates: str = text(
        "File of trusted certificates (PEM); empty: the usual ones.", private=True
    )


@dataclass(frozen=True)
class SampleSource:
    """Labelled samples: a vector file, or a raster of class values."""

    samples: str = text("Vector file of labelled polygons, lines or points, in any CRS.")
    samples_layer: str = text("Its layer; empty: the first.")
    reference: str = text("Raster of class values, instead of samples.")
    class_field: str = text("Field of samples that holds the class; empty: the only one it can be.")
