"""The files of a sentence encoder: the sentence-transformers layout, or a plain transformer."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import EncoderError

#: How the vectors of a text's tokens become one vector.
POOLINGS = ("mean", "cls", "max", "lasttoken", "mean_sqrt_len_tokens")
_MODULES = ("Transformer", "Pooling", "Dense", "Normalize")
_WEIGHTS, _INDEX = "model.safetensors", "model.safetensors.index.json"
_FAST_TOKENIZER = "tokenizer.json"
#: What other tokenizers are made of; any of them will do, merges.txt goes with vocab.json.
_VOCABULARIES = (
    "vocab.txt",
    "vocab.json",
    "sentencepiece.bpe.model",
    "spiece.model",
    "tokenizer.model",
)
_TOKENIZER_SETTINGS = ("tokenizer_config.json", "special_tokens_map.json", "added_tokens.json")
_BLOCK = 1 << 20


@dataclass(frozen=True)
class Layout:
    """Where the parts of a sentence encoder lie.

    Attributes
    ----------
    folder : Path
    transformer : Path
        Folder of ``config.json``, tokenizer and weights.
    config, settings : dict
        The transformer's ``config.json`` and ``sentence_bert_config.json`` (may be empty).
    pooling : str
        One of :data:`POOLINGS`.
    dense : tuple of Path
        Folders of linear layers, in their order.
    """

    folder: Path
    transformer: Path
    config: dict[str, Any]
    settings: dict[str, Any]
    pooling: str
    dense: tuple[Path, ...]

    def content_hash(self) -> str:
        """``sha256-`` and 16 digits over every file that the vectors depend on, and no other.

        So a folder copied by hand, one of a cache and one fetched here have the same, whatever
        else lies beside them.
        """
        digest = hashlib.sha256(self.pooling.encode())
        for path in self._files():
            digest.update(path.relative_to(self.folder).as_posix().encode())
            with path.open("rb") as stream:
                while block := stream.read(_BLOCK):
                    digest.update(block)
        return "sha256-" + digest.hexdigest()[:16]

    def _files(self) -> Iterator[Path]:
        # Where there is a fast tokenizer, the other vocabularies are not read.
        fast = (self.transformer / _FAST_TOKENIZER).is_file()
        vocabularies = [_FAST_TOKENIZER] if fast else [*_VOCABULARIES, "merges.txt"]
        names = ["config.json", "sentence_bert_config.json", *_TOKENIZER_SETTINGS, *vocabularies]
        yield from (path for name in names if (path := self.transformer / name).is_file())
        for folder in (self.transformer, *self.dense):
            if folder != self.transformer:
                yield folder / "config.json"
            weights = find_weights(folder)
            yield weights
            if weights.name == _INDEX:
                yield from sorted(folder.glob("*.safetensors"))


def read_layout(folder: Path) -> Layout:
    """What lies in ``folder``, checked to be whole as far as names and settings tell.

    Parameters
    ----------
    folder : Path
        ``config.json``, tokenizer files and ``model.safetensors``; optionally ``modules.json`` with
        the folders it lists. Without ``modules.json`` it is a plain transformer, pooled by the
        mean unless ``1_Pooling/config.json`` is there.

    Raises
    ------
    EncoderError
        Something is missing, points outside the folder, or is of a kind not known here.
    """
    folder = folder.resolve()
    modules = _modules(folder)
    transformer = folder / modules.get("Transformer", [""])[0]
    if not (transformer / "config.json").is_file():
        raise EncoderError(
            f"The text encoder folder {folder} has no config.json: name a folder in the "
            "sentence-transformers layout."
        )
    config = read_json(transformer / "config.json")
    if not isinstance(config, dict):
        raise EncoderError(
            f"{transformer / 'config.json'} describes no model: expected an object {{...}}; copy "
            "or fetch its folder again."
        )
    if config.get("is_encoder_decoder"):
        raise EncoderError(
            f"The text encoder in {folder} is an encoder with a decoder "
            f"({config.get('model_type')}), expected an encoder alone such as BERT: choose another."
        )
    find_weights(transformer)
    if not any((transformer / name).is_file() for name in (_FAST_TOKENIZER, *_VOCABULARIES)):
        raise EncoderError(
            f"The text encoder folder {transformer} has no tokenizer (tokenizer.json or a "
            "vocabulary such as vocab.txt): copy or fetch the whole folder again."
        )
    settings = read_json(transformer / "sentence_bert_config.json", missing_ok=True)
    listed = modules.get("Pooling")
    dense = tuple(folder / path for path in modules.get("Dense", []))
    for layer in dense:
        find_weights(layer)
    return Layout(
        folder,
        transformer,
        config,
        settings if isinstance(settings, dict) else {},
        _pooling(folder / (listed or ["1_Pooling"])[0], missing_ok=listed is None),
        dense,
    )


def find_weights(folder: Path) -> Path:
    """The safetensors file (or index of several) in ``folder``.

    Raises
    ------
    EncoderError
        There is none, or only a pickled one.
    """
    for name in (_WEIGHTS, _INDEX):
        if (folder / name).is_file():
            return folder / name
    if folder.is_dir() and any(folder.glob("*.bin")):
        raise EncoderError(
            f"The text encoder folder {folder} has its weights only as a pickled .bin file, which "
            "could run any code: get the version with model.safetensors, or convert it."
        )
    raise EncoderError(
        f"The text encoder folder {folder} has no model.safetensors: copy or fetch the whole "
        "folder again."
    )


def read_json(path: Path, missing_ok: bool = False) -> Any:
    """The data of a JSON file of an encoder; ``{}`` if it may be missing and is.

    Raises
    ------
    EncoderError
        It cannot be read.
    """
    if missing_ok and not path.is_file():
        return {}
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise EncoderError(
            f"The text encoder's file {path} cannot be read: copy or fetch its folder again."
        ) from error


def _modules(folder: Path) -> dict[str, list[str]]:
    """Paths of the modules by kind, from ``modules.json`` (empty when there is none)."""
    listed = read_json(folder / "modules.json", missing_ok=True) or []
    modules: dict[str, list[str]] = {}
    for module in listed if isinstance(listed, list) else []:
        entry = module if isinstance(module, dict) else {}
        kind = str(entry.get("type", "")).rsplit(".", 1)[-1]
        if kind not in _MODULES:
            raise EncoderError(
                f"The text encoder in {folder} uses a module {kind!r} that is not known here: "
                f"choose a model of {', '.join(_MODULES[:-1])} and {_MODULES[-1]}."
            )
        path = str(entry.get("path", ""))
        if not (folder / path).resolve().is_relative_to(folder):
            raise EncoderError(f"The text encoder in {folder} points outside its folder: {path}.")
        modules.setdefault(kind, []).append(path)
    return modules


def _pooling(folder: Path, missing_ok: bool) -> str:
    config = read_json(folder / "config.json", missing_ok)
    if not config:
        return "mean"
    modern = config.get("pooling_mode")
    if isinstance(modern, str):
        chosen = [modern]
    else:
        flags = {
            "mean": "mean_tokens",
            "cls": "cls_token",
            "max": "max_tokens",
            "lasttoken": "lasttoken",
            "mean_sqrt_len_tokens": "mean_sqrt_len_tokens",
            "weightedmean": "weightedmean_tokens",
        }
        chosen = [mode for mode, flag in flags.items() if config.get(f"pooling_mode_{flag}")]
    if len(chosen) != 1 or chosen[0] not in POOLINGS:
        raise EncoderError(
            f"The text encoder's {folder.name}/config.json asks for the pooling "
            f"{'+'.join(chosen) or 'none'}, known are {', '.join(POOLINGS)}: choose another model."
        )
    return chosen[0]
