"""The jobs the engine takes: names, parameters, defaults and how they travel as JSON.

Standard library only and Python 3.9 syntax: QGIS imports this room too. Both doors (JSON lines
and command line) and the Processing algorithms are built from these dataclasses, so a parameter
exists in one place.
"""

from __future__ import annotations

from .ask import ExplainPixel, ExplainPrompts, FetchWeights, GrowRegion, InspectScene
from .check import CheckEngine
from .classify import ClassifyWithModel, ClassifyWithTextPrompts
from .fields import (
    DEFAULT_CLIP_MODEL,
    DEFAULT_CLIP_WEIGHTS,
    DEFAULT_MEMORY_MB,
    DESIGNS,
    DEVICES,
    LEAST_MEMORY_MB,
    NETWORKS,
    OBJECT_NETWORKS,
    PRECISIONS,
    PRESETS,
    PROBE_PRESETS,
    REFINEMENTS,
    SOURCES,
    SPLITS,
    TEMPLATES,
    TEXT_PRIORS,
    UPSAMPLERS,
    VARIANTS,
    VOTINGS,
    WEIGHTS_ACTIONS,
    WORDINGS,
    Downloads,
    Extent,
    JobError,
    Resources,
    SampleSource,
)
from .learn import AssessAccuracy, ClassSignatures, SuggestSamples, TrainProbe
from .messages import JOBS, QUESTIONS, Job, from_message, parameters_of, to_message, to_record
from .objects import ClassifyObjects, DescribeClasses, TrainObjects

#: Raised when a message changes its meaning; both sides must agree.
PROTOCOL = 1

__all__ = [
    "DEFAULT_CLIP_MODEL",
    "DEFAULT_CLIP_WEIGHTS",
    "DEFAULT_MEMORY_MB",
    "DESIGNS",
    "DEVICES",
    "JOBS",
    "LEAST_MEMORY_MB",
    "NETWORKS",
    "OBJECT_NETWORKS",
    "PRECISIONS",
    "PRESETS",
    "PROBE_PRESETS",
    "PROTOCOL",
    "QUESTIONS",
    "REFINEMENTS",
    "SOURCES",
    "SPLITS",
    "TEMPLATES",
    "TEXT_PRIORS",
    "UPSAMPLERS",
    "VARIANTS",
    "VOTINGS",
    "WEIGHTS_ACTIONS",
    "WORDINGS",
    "AssessAccuracy",
    "CheckEngine",
    "ClassSignatures",
    "ClassifyObjects",
    "ClassifyWithModel",
    "ClassifyWithTextPrompts",
    "DescribeClasses",
    "Downloads",
    "ExplainPixel",
    "ExplainPrompts",
    "Extent",
    "FetchWeights",
    "GrowRegion",
    "InspectScene",
    "Job",
    "JobError",
    "Resources",
    "SampleSource",
    "SuggestSamples",
    "TrainObjects",
    "TrainProbe",
    "from_message",
    "parameters_of",
    "to_message",
    "to_record",
]
