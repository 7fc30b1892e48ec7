"""Trained models on disk: one safetensors file, everything else as JSON in its header.

The header can be read without loading a weight, and nothing in the file is ever executed.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .errors import ModelError

#: Raised when the header changes its meaning.
FORMAT = 1
EXTENSIONS = (".spm",)
_KEY = "spectral_prompts_model"
#: Which algorithm classifies with models of each kind.
USED_BY = {
    "special": "'Classify with model' (classifywithmodel)",
    "probe": "'Classify with model' (classifywithmodel)",
    "objects": "'Classify objects' (classifyobjects)",
}


@dataclass(frozen=True)
class Model:
    """What a model file holds.

    Attributes
    ----------
    kind : str
        Which method made it: "special", "probe" or "objects".
    metadata : dict
        JSON: classes, colours, prompts, bands, scaling, seed, versions, scores.
    tensors : dict of str to array
        Empty when only the header was read.
    """

    kind: str
    metadata: dict[str, Any]
    tensors: dict[str, NDArray[Any]]


def pack_model(model: Model) -> bytes:
    """The bytes of a model file.

    Raises
    ------
    ValueError
        Metadata that is no JSON.
    """
    from safetensors.numpy import save

    header = {"format": FORMAT, "kind": model.kind, **model.metadata}
    text = json.dumps(header, ensure_ascii=False, allow_nan=False)
    tensors = {name: np.ascontiguousarray(value) for name, value in model.tensors.items()}
    return save(tensors, {_KEY: text})


def read_model(path: str | os.PathLike[str], *, kinds: tuple[str, ...] = ()) -> Model:
    """A model file, checked.

    Parameters
    ----------
    path : path
    kinds : tuple of str
        Kinds the caller can use; any by default.

    Raises
    ------
    ModelError
        Missing, no model file, damaged, made by a newer version, or of another kind.
    """
    from safetensors import SafetensorError, safe_open

    name = Path(path).name
    if not Path(path).is_file():
        raise ModelError(f"There is no model file '{path}': check its name and folder.")
    try:
        with safe_open(os.fspath(path), framework="np") as stream:
            header = _header(stream.metadata() or {}, name)
            tensors = {key: stream.get_tensor(key) for key in stream.keys()}  # noqa: SIM118
    except (SafetensorError, OSError, ValueError) as error:
        raise ModelError(
            f"{name} cannot be read as a model of Spectral Prompts (*.spm): it is damaged, cut "
            "off, or another kind of file; make the model again or copy it anew.",
            details=str(error),
        ) from error
    kind = str(header.pop("kind"))
    header.pop("format")
    if kinds and kind not in kinds:
        use = f"use it with {USED_BY[kind]}, or choose" if kind in USED_BY else "choose"
        raise ModelError(
            f"{name} is a model of the kind '{kind}', expected {' or '.join(kinds)}: {use} another "
            "model."
        )
    return Model(kind, header, tensors)


def _header(metadata: Mapping[str, str], name: str) -> dict[str, Any]:
    if _KEY not in metadata:
        raise ModelError(
            f"{name} is a safetensors file, but no model of Spectral Prompts: choose a file "
            "written by training or refinement (*.spm)."
        )
    header = json.loads(metadata[_KEY])
    if not isinstance(header, dict) or not isinstance(header.get("kind"), str):
        raise ValueError("the header names no kind")
    if header.get("format") != FORMAT:
        raise ModelError(
            f"{name} has the model format {header.get('format')!r}, this version reads {FORMAT}: "
            "update the plugin, or make the model again."
        )
    return header
