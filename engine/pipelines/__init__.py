"""One module per job kind; each reads left to right as the user's story."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from ..jobs import Job
from ..progress import Progress

# Threads that wait for each other must soon sleep, not spin: beside another busy program, GNU
# OpenMP's usual spinning made training a hundred times slower; sleeping at once costs a fifth where
# nothing else runs (both measured). Read when torch is first imported.
os.environ.setdefault("GOMP_SPINCOUNT", "10000")

#: Module and function of each job.
_PIPELINES = {
    "classifywithtextprompts": ("classify_text", "classify_with_text_prompts"),
    "classifywithmodel": ("classify_model", "classify_with_model"),
    "trainprobe": ("train_probe", "train_probe"),
    "trainobjects": ("train_objects", "train_objects"),
    "classifyobjects": ("classify_objects", "classify_objects"),
    "describeclasses": ("describe_classes", "describe_classes"),
    "assessaccuracy": ("assess_accuracy", "assess_accuracy"),
    "classsignatures": ("class_signatures", "class_signatures"),
    "suggestsamples": ("suggest_samples", "suggest_samples"),
    "fetchweights": ("fetch_weights", "fetch_weights"),
    "inspectscene": ("inspect_scene", "inspect_scene"),
    "explainprompts": ("explain_prompts", "explain_prompts"),
    "explainpixel": ("explain_pixel", "explain_pixel"),
    "growregion": ("grow_region", "grow_region"),
    "checkengine": ("check_engine", "check_engine"),
}


@dataclass(frozen=True)
class Result:
    """What a finished job gives back.

    Attributes
    ----------
    outputs : dict of str to str
        The job's output parameter -> the file that was written.
    numbers : dict of str to float
        Figures a model can branch on.
    values : dict
        Anything else that is JSON: classes with colours, warnings, a scene's summary.
    """

    outputs: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, float] = field(default_factory=dict)
    values: dict[str, Any] = field(default_factory=dict)


def run(job: Job, progress: Progress) -> Result:
    """Run one job to its end.

    Raises
    ------
    EngineError
        A refusal with a sentence for the user.
    CancelledError
        The user asked to stop; nothing partial is left.
    """
    # Imported here so that the engine says hello before it loads numpy and GDAL.
    module, function = _PIPELINES[job.name]
    result: Result = getattr(import_module(f".{module}", __name__), function)(job, progress)
    return result
