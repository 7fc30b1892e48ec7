"""One module per job kind; each reads left to right as the user's story."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any

from ..jobs import (
    AssessAccuracy,
    CheckEngine,
    ClassifyWithModel,
    ClassifyWithTextPrompts,
    ClassSignatures,
    ExplainPrompts,
    FetchWeights,
    InspectScene,
    Job,
    TrainProbe,
)
from ..progress import Progress

# Threads that wait for each other must soon sleep, not spin: beside another busy program, GNU
# OpenMP's usual spinning made training a hundred times slower; sleeping at once costs a fifth where
# nothing else runs (both measured). Read when torch is first imported.
os.environ.setdefault("GOMP_SPINCOUNT", "10000")


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
    if isinstance(job, ClassifyWithTextPrompts):
        from .classify_text import classify_with_text_prompts

        return classify_with_text_prompts(job, progress)
    if isinstance(job, ClassifyWithModel):
        from .classify_model import classify_with_model

        return classify_with_model(job, progress)
    if isinstance(job, TrainProbe):
        from .train_probe import train_probe

        return train_probe(job, progress)
    if isinstance(job, AssessAccuracy):
        from .assess_accuracy import assess_accuracy

        return assess_accuracy(job, progress)
    if isinstance(job, ClassSignatures):
        from .class_signatures import class_signatures

        return class_signatures(job, progress)
    if isinstance(job, ExplainPrompts):
        from .explain_prompts import explain_prompts

        return explain_prompts(job, progress)
    if isinstance(job, FetchWeights):
        from .fetch_weights import fetch_weights

        return fetch_weights(job, progress)
    if isinstance(job, InspectScene):
        from .inspect_scene import inspect_scene

        return inspect_scene(job, progress)
    if isinstance(job, CheckEngine):
        from .check_engine import check_engine

        return check_engine(job, progress)
    raise TypeError(f"no pipeline for {type(job).__name__}")
