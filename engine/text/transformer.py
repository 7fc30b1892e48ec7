"""Sentence encoders from a folder in the sentence-transformers layout, run by transformers."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import EncoderError

#: How the vectors of a text's tokens become one vector.
POOLINGS = ("mean", "cls", "max", "lasttoken", "mean_sqrt_len_tokens")
#: Tokens beyond this are never read, whatever a model's files promise.
MAX_TOKENS = 8192
_FALLBACK_TOKENS = 512


class TransformerEncoder:
    """A transformer with pooling and optional dense layers; torch is imported on first use.

    Weights are read from safetensors only: a pickled ``pytorch_model.bin`` could run any code.

    Parameters
    ----------
    folder : path
        ``config.json``, tokenizer files and ``model.safetensors``; optionally ``modules.json``,
        ``1_Pooling/config.json`` and ``sentence_bert_config.json`` (without them: mean pooling).
    name : str
    revision : str, optional
        Hub commit; None takes a hash of the files.
    batch_size : int

    Raises
    ------
    EncoderError
        The folder lacks something or asks for something unknown.
    """

    def __init__(
        self, folder: Path, name: str, revision: str | None = None, batch_size: int = 32
    ) -> None:
        if batch_size < 1:
            raise ValueError(f"batch_size must be at least 1, found {batch_size}")
        self._folder = folder.resolve()
        self._name, self._revision, self._batch_size = name, revision, batch_size
        modules = _modules(self._folder)
        self._transformer = self._folder / modules.get("Transformer", [""])[0]
        if not (self._transformer / "config.json").is_file():
            raise EncoderError(
                f"The text encoder folder {folder} has no config.json: name a folder in the "
                "sentence-transformers layout."
            )
        self._weights = find_weights(self._transformer)
        self._pooling = _pooling(self._folder / modules.get("Pooling", ["1_Pooling"])[0])
        self._dense = [self._folder / path for path in modules.get("Dense", [])]

    @property
    def name(self) -> str:
        return self._name

    @property
    def revision(self) -> str:
        return self._revision or self._content_hash

    @cached_property
    def _content_hash(self) -> str:
        """Hash of every file that the vectors depend on."""
        digest = hashlib.sha256()
        kinds = {".json", ".txt", ".model", ".safetensors"}
        files = [p for p in self._folder.rglob("*") if p.suffix in kinds and p.is_file()]
        for path in sorted(files, key=lambda p: p.relative_to(self._folder).as_posix()):
            digest.update(path.relative_to(self._folder).as_posix().encode())
            with path.open("rb") as stream:
                while chunk := stream.read(1 << 20):
                    digest.update(chunk)
        return "sha256-" + digest.hexdigest()[:16]

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Vectors of ``texts``.

        Texts are run in batches of like length, each different text once, so neither their order
        nor their neighbours matter (beyond float rounding, about 1e-6).

        Returns
        -------
        ndarray
            float32 (n, d), rows of length 1.
        """
        model = self._model
        different = sorted(set(texts), key=lambda text: (len(text), text))
        rows: dict[str, npt.NDArray[np.float32]] = {}
        for start in range(0, len(different), self._batch_size):
            batch = different[start : start + self._batch_size]
            rows.update(zip(batch, model(batch), strict=True))
        if not texts:
            return np.zeros((0, model([""]).shape[1]), np.float32)
        return np.stack([rows[text] for text in texts])

    @cached_property
    def _model(self) -> Callable[[list[str]], npt.NDArray[np.float32]]:
        """Loads tokenizer and weights; the function it gives encodes one batch."""
        try:
            from .torchvision_guard import make_torchvision_importable

            make_torchvision_importable()
            import torch
            from transformers import AutoModel, AutoTokenizer
            from transformers.utils import logging as transformers_logging
        except ImportError as error:
            raise EncoderError(
                f"The text encoder {self._name!r} needs the Python packages torch and "
                f"transformers, which the engine's environment lacks ({error.name}): install the "
                "engine with text encoders."
            ) from error
        # Its progress bar would go to the log of every run.
        transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        try:
            # A folder on this machine: nothing is fetched, so there is no revision to pin.
            tokenizer = AutoTokenizer.from_pretrained(  # nosec B615
                self._transformer, local_files_only=True, trust_remote_code=False
            )
            transformer = AutoModel.from_pretrained(  # nosec B615
                self._transformer,
                local_files_only=True,
                use_safetensors=True,
                trust_remote_code=False,
                dtype=torch.float32,
            ).eval()
            dense = [_dense(path) for path in self._dense]
        except EncoderError:
            raise
        except Exception as error:  # each model family fails in its own way
            raise EncoderError(
                f"The text encoder in {self._folder} cannot be loaded "
                f"({type(error).__name__}): copy or fetch its folder again.",
                details=str(error),
            ) from error
        limit = self._max_tokens(tokenizer)

        def run(batch: list[str]) -> npt.NDArray[np.float32]:
            tokens = tokenizer(
                self._prepared(batch),
                padding=True,
                truncation=True,
                max_length=limit,
                return_tensors="pt",
            )
            with torch.inference_mode():
                hidden = transformer(**tokens).last_hidden_state
                pooled = _pool(hidden, tokens["attention_mask"], self._pooling)
                for layer in dense:
                    pooled = layer(pooled)
                return torch.nn.functional.normalize(pooled, dim=1).numpy()

        return run

    def _settings(self) -> dict[str, Any]:
        settings = _json(self._transformer / "sentence_bert_config.json", missing_ok=True)
        return settings if isinstance(settings, dict) else {}

    def _prepared(self, texts: list[str]) -> list[str]:
        return [t.lower() for t in texts] if self._settings().get("do_lower_case") else texts

    def _max_tokens(self, tokenizer: Any) -> int:
        config = _json(self._transformer / "config.json")
        limits = [
            self._settings().get("max_seq_length"),
            config.get("max_position_embeddings"),
            getattr(tokenizer, "model_max_length", None),
        ]
        known = [int(limit) for limit in limits if isinstance(limit, (int, float)) and limit > 0]
        # RoBERTa-like models keep two positions for themselves.
        reserved = 2 if "roberta" in str(config.get("model_type", "")) else 0
        return min([*known, MAX_TOKENS] if known else [_FALLBACK_TOKENS]) - reserved


def find_weights(folder: Path) -> Path:
    """The safetensors file (or index of several) in ``folder``.

    Raises
    ------
    EncoderError
        There is none, or only a pickled one.
    """
    for name in ("model.safetensors", "model.safetensors.index.json"):
        if (folder / name).is_file():
            return folder / name
    if folder.is_dir() and any(folder.glob("*.bin")):
        raise EncoderError(
            f"The text encoder folder {folder} has its weights only as a pickled .bin file, which "
            "could run any code: get the version with model.safetensors, or convert it."
        )
    nested = sorted(folder.glob("*/model.safetensors")) if folder.is_dir() else []
    if nested:
        return nested[0]
    raise EncoderError(
        f"The text encoder folder {folder} has no model.safetensors: copy or fetch the whole "
        "folder again."
    )


def _modules(folder: Path) -> dict[str, list[str]]:
    """Paths of the modules by kind, from ``modules.json`` (empty when there is none)."""
    listed = _json(folder / "modules.json", missing_ok=True) or []
    modules: dict[str, list[str]] = {}
    for module in listed if isinstance(listed, list) else []:
        kind = str(module.get("type", "")).rsplit(".", 1)[-1]
        if kind not in ("Transformer", "Pooling", "Dense", "Normalize"):
            raise EncoderError(
                f"The text encoder in {folder} uses a module {kind!r} that is not known here: "
                "choose a model of Transformer, Pooling, Dense and Normalize."
            )
        path = str(module.get("path", ""))
        if not (folder / path).resolve().is_relative_to(folder.resolve()):
            raise EncoderError(f"The text encoder in {folder} points outside its folder: {path}.")
        modules.setdefault(kind, []).append(path)
    return modules


def _pooling(folder: Path) -> str:
    config = _json(folder / "config.json", missing_ok=True)
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


def _pool(hidden: Any, mask: Any, mode: str) -> Any:
    """(n, tokens, d) -> (n, d); ``mask`` (n, tokens) is 1 where a token is real."""
    if mode == "cls":
        return hidden[:, 0]
    weights = mask.unsqueeze(-1).to(hidden.dtype)
    if mode == "lasttoken":
        last = mask.shape[1] - 1 - mask.flip(1).argmax(dim=1)
        return hidden[range(len(hidden)), last]
    if mode == "max":
        return hidden.masked_fill(weights == 0, float("-inf")).amax(dim=1)
    count = weights.sum(dim=1).clamp(min=1)
    total = (hidden * weights).sum(dim=1)
    return total / (count if mode == "mean" else count.sqrt())


def _dense(folder: Path) -> Any:
    """The linear layer in ``folder`` as a function on (n, d) tensors."""
    import torch
    from safetensors.torch import load_file

    config = _json(folder / "config.json")
    activations = {
        "Identity": torch.nn.Identity(),
        "Tanh": torch.nn.Tanh(),
        "ReLU": torch.nn.ReLU(),
        "GELU": torch.nn.GELU(),
    }
    activation = str(config.get("activation_function", "Tanh")).rsplit(".", 1)[-1]
    if activation not in activations:
        raise EncoderError(
            f"The text encoder's {folder.name}/config.json asks for the activation {activation!r}, "
            f"known are {', '.join(activations)}: choose another model."
        )
    weights = load_file(find_weights(folder))
    matrix, bias = weights["linear.weight"].float(), weights.get("linear.bias")

    def layer(x: Any) -> Any:
        return activations[activation](
            torch.nn.functional.linear(x, matrix, None if bias is None else bias.float())
        )

    return layer


def _json(path: Path, missing_ok: bool = False) -> Any:
    if missing_ok and not path.is_file():
        return {}
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise EncoderError(
            f"The text encoder's file {path} cannot be read: copy or fetch its folder again."
        ) from error
