"""What a text encoder reads of each class, where that is from, and the vectors it makes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..jobs import Downloads
from ..progress import Progress, run_cancellable
from ..text import PromptClass, TextEncoder, encoder
from ..text.descriptions import describe_all
from ..text.sections import Sections
from ..weights import WeightsStore
from ..weights.encoders import get_encoder

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class ClassText:
    """The words for one class.

    Attributes
    ----------
    texts : tuple of str
        Each becomes a vector; the class's is their mean.
    source : str
        "the file trees.md", "the prompt set", "the library Crops" or "its name alone".
    """

    texts: tuple[str, ...]
    source: str

    @property
    def shown(self) -> str:
        """All of them, for people."""
        return " | ".join(self.texts)


def class_texts(
    classes: Sequence[PromptClass], wording: str, described: Sections | None = None
) -> tuple[ClassText, ...]:
    """The words for every class.

    Parameters
    ----------
    classes : sequence of PromptClass
    wording : {"description", "name", "all"}
        A description: that of the file, else the user's own, else that of a library that comes
        with the program, else the bare name. "all" adds the name and its synonyms to it.
    described : Sections, optional
        What a file of descriptions says of these very classes.
    """
    if wording == "name":
        return tuple(ClassText((one.name,), "its name alone") for one in classes)
    found = describe_all([(one.name, one.prompts) for one in classes])
    said = []
    sections = described.texts if described is not None else [""] * len(classes)
    for one, known, section in zip(classes, found, sections, strict=True):
        if described is not None and section:
            text = ClassText((f"{one.name}: {section}",), f"the file {described.name}")
        elif one.description:
            text = ClassText((f"{one.name}: {one.description}",), "the prompt set")
        elif known is not None:
            text = ClassText((f"{one.name}: {known.text}",), f"the library {known.library}")
        elif one.prompts:
            text = ClassText((", ".join((one.name, *one.prompts)),), "the prompt set")
        else:
            text = ClassText((one.name,), "its name alone")
        if wording == "all":
            # In their order, each once.
            every = dict.fromkeys((one.name, *one.prompts, *text.texts))
            text = ClassText(tuple(every), text.source)
        said.append(text)
    return tuple(said)


def text_encoder(name: str, job: Downloads, progress: Progress) -> TextEncoder:
    """The text encoder of that name, fetched where it may be.

    Raises
    ------
    EngineError
        It is not there and could not be fetched.
    """
    store = WeightsStore(
        job.weights_folder,
        offline=job.offline,
        proxy=job.proxy,
        certificates=job.certificates,
    )

    def fetch(repository: str, commit: str | None) -> Path:
        whole = f"{repository}@{commit}" if commit else repository
        return get_encoder(store, whole, progress)

    return encoder(name, fetch=fetch)


def class_vectors(encoder_: TextEncoder, texts: Sequence[ClassText], progress: Progress) -> Floats:
    """Vectors of classes, float32 (classes, text width): each the mean of its texts'.

    Raises
    ------
    CancelledError
    """
    everything = [text for one in texts for text in one.texts]
    # A language model needs seconds to load and cannot ask meanwhile whether to stop.
    vectors = run_cancellable(progress, encoder_.encode, everything)
    ends = np.cumsum([len(one.texts) for one in texts])
    parts = np.split(vectors, ends[:-1])
    means: Floats = np.stack([part.mean(axis=0) for part in parts]).astype(np.float32)
    return means
