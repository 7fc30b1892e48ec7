"""From a model file to something that judges tiles, whatever kind of model it is."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..device import prepare_torch
from ..errors import EncoderError, ModelError
from ..jobs import ClassifyWithModel
from ..modelfile import Model
from ..progress import Progress
from . import probe_model, refining
from .class_texts import class_texts, class_vectors, text_encoder
from .network_map import TilePredictor, threads_within
from .open_head import (
    HeadClass,
    added_prompts,
    chosen_classes,
    head_sentences,
    head_vectors,
    trained_classes,
)
from .probe_map import ProbeTiles
from .text_prior import HeadPrior, head_prior

KINDS = (refining.KIND, probe_model.KIND)
_COMMON = {"classes", "bands", "network", "made_from", "scores"}
#: What the header of each kind must hold.
_NEEDED = {refining.KIND: _COMMON, probe_model.KIND: _COMMON | {"encoder"}}


@dataclass(frozen=True)
class Classifier:
    """A model ready to judge.

    Attributes
    ----------
    network : TilePredictor
    classes : sequence of HeadClass
        Of the map, in the order of the probabilities.
    sentences : tuple of str
        What was done with the model's classes.
    warnings : tuple of str
    prior : HeadPrior or None
        How much the words of the classes count on a scene; None where they do not.
    """

    network: TilePredictor
    classes: Sequence[HeadClass]
    sentences: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    prior: HeadPrior | None = None


def classifier_of(
    model: Model, name: str, job: ClassifyWithModel, progress: Progress
) -> Classifier:
    """The classifier of a model file, with the classes the user wants.

    Parameters
    ----------
    model : Model
    name : str
        Of its file, for messages.
    job : ClassifyWithModel
    progress : Progress

    Raises
    ------
    EngineError
        Other classes were asked for and the model cannot have any, the text encoder it was
        trained with is missing or another version, or a class cannot be understood.
    """
    lacking = sorted(_NEEDED[model.kind] - set(model.metadata))
    if lacking:
        raise ModelError(
            f"{name} lacks '{lacking[0]}' in its header: it was changed or damaged; make the model "
            "again or copy it anew."
        )
    trained = trained_classes(model.metadata)
    if model.kind == refining.KIND:
        if job.prompts.strip():
            raise ModelError(
                f"{name} knows its {len(trained)} classes and no others, as it was made from words "
                "by refinement: leave 'prompts' empty, or use a model trained from samples."
            )
        return Classifier(refining.network_of(model, job.device, progress), trained)
    # Tiles are judged side by side, each on one thread: products that are divided among threads
    # round otherwise, and leave the threads waiting for each other.
    threads = threads_within(job.threads or os.cpu_count() or 1, job.memory_mb)
    device = prepare_torch(job.device, 1, progress)
    from ..probe.probe import TextAlignedProbe

    probe = TextAlignedProbe.from_saved(model.tensors, model.metadata["network"], device)
    # Models of versions that asked no words have none.
    saved = model.metadata.get("text_prior")
    if not job.prompts.strip():
        prior = head_prior(saved, trained, trained, name)
        return Classifier(ProbeTiles(probe, threads=threads), trained, prior=prior)
    chosen = chosen_classes(job.prompts, trained)
    prior = head_prior(saved, chosen, trained, name)
    added = added_prompts(chosen)
    vectors = np.zeros((0, probe.texts.shape[1]), np.float32)
    warnings: tuple[str, ...] = ()
    if added:
        encoder = text_encoder(model.metadata["encoder"]["name"], job, progress)
        if encoder.revision != model.metadata["encoder"]["revision"]:
            raise EncoderError(
                f"{name} was trained with another version of the text encoder "
                f"'{encoder.name}' than is installed, and words cannot be compared across "
                "versions: install the version it was trained with, or train it again."
            )
        texts = class_texts(added, model.metadata["encoder"]["wording"])
        vectors = class_vectors(encoder, texts, progress)
        warnings = tuple(
            f"Nothing describes the added class '{one.name}' but its name: write what it looks "
            "like behind a colon."
            for one, text in zip(added, texts, strict=True)
            if text.source == "its name alone"
        )
    other = probe.with_texts(head_vectors(chosen, probe.texts, vectors))
    network = ProbeTiles(other, threads=threads)
    return Classifier(network, chosen, head_sentences(chosen, trained), warnings, prior)
