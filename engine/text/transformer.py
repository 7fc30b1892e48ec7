"""Sentence encoders from a folder, run by transformers."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import EncoderError
from .layout import Layout, find_weights, read_json, read_layout

#: Tokens beyond this are never read at once, whatever a model's files promise.
MAX_TOKENS = 8192
_FALLBACK_TOKENS = 512
#: Families after RoBERTa, whose first position is behind the padding token's number.
_LATE_POSITIONS = ("roberta", "camembert", "mpnet", "longformer")
_GAP = re.compile(r"\s+")


class TransformerEncoder:
    """A transformer with pooling and optional dense layers; torch is imported on first use.

    Weights are read from safetensors only: a pickled ``pytorch_model.bin`` could run any code.

    Parameters
    ----------
    folder : path
        As :func:`.layout.read_layout` describes.
    name : str
    batch_size : int

    Raises
    ------
    EncoderError
        The folder lacks something or asks for something unknown.
    """

    def __init__(self, folder: Path, name: str, batch_size: int = 32) -> None:
        if batch_size < 1:
            raise ValueError(f"batch_size must be at least 1, found {batch_size}")
        self._layout = read_layout(folder)
        self._name, self._batch_size = name, batch_size

    @property
    def name(self) -> str:
        return self._name

    @cached_property
    def revision(self) -> str:
        """Hash of every file that the vectors depend on."""
        return self._layout.content_hash()

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Vectors of ``texts``.

        A text longer than the model reads at once is not cut: it is halved at white space until
        every part fits, and its vector is the mean of the parts' unit vectors, weighted by their
        tokens, brought back to length 1.

        Texts are run in batches of like length, each different part once, so neither their order
        nor their neighbours matter (beyond float rounding, about 1e-6).

        Returns
        -------
        ndarray
            float32 (n, d), rows of length 1.
        """
        model = self._model
        parts = {text: model.parts(text) for text in dict.fromkeys(texts)}
        # An empty text, when there is none, tells the width.
        different = {part for found in parts.values() for part, _ in found} or {""}
        ordered = sorted(different, key=lambda part: (len(part), part))
        vectors: dict[str, npt.NDArray[np.float32]] = {}
        for start in range(0, len(ordered), self._batch_size):
            batch = ordered[start : start + self._batch_size]
            vectors.update(zip(batch, model.run(batch), strict=True))
        if not texts:
            return np.zeros((0, len(vectors[""])), np.float32)
        rows = {text: _mean(found, vectors) for text, found in parts.items()}
        return np.stack([rows[text] for text in texts])

    @cached_property
    def _model(self) -> _Model:
        """Tokenizer and weights, loaded."""
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
        # Its progress bar would go to the log of every run, its table of weights into the way of
        # the sentence below.
        transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        loud = transformers_logging.get_verbosity()
        transformers_logging.set_verbosity(logging.ERROR)
        layout = self._layout
        try:
            # A folder on this machine: nothing is fetched, so there is no revision to pin.
            tokenizer = AutoTokenizer.from_pretrained(  # nosec B615
                layout.transformer, local_files_only=True, trust_remote_code=False
            )
            transformer, loaded = AutoModel.from_pretrained(  # nosec B615
                layout.transformer,
                local_files_only=True,
                use_safetensors=True,
                trust_remote_code=False,
                dtype=torch.float32,
                output_loading_info=True,
            )
            _check_whole(layout, transformer, tokenizer, loaded["missing_keys"])
            dense = tuple(_dense(path) for path in layout.dense)
        except EncoderError:
            raise
        except Exception as error:  # each model family fails in its own way
            raise EncoderError(
                f"The text encoder in {layout.folder} cannot be loaded "
                f"({type(error).__name__}): copy or fetch its folder again.",
                details=str(error),
            ) from error
        finally:
            transformers_logging.set_verbosity(loud)
        limit = _max_tokens(layout, getattr(tokenizer, "model_max_length", None))
        lower = bool(layout.settings.get("do_lower_case"))
        return _Model(tokenizer, transformer.eval(), dense, layout.pooling, limit, lower)


@dataclass(frozen=True)
class _Model:
    """What is loaded of an encoder; ``limit`` counts tokens, those that frame a text included."""

    tokenizer: Any
    transformer: Any
    dense: tuple[Any, ...]
    pooling: str
    limit: int
    lower: bool

    def parts(self, text: str) -> list[tuple[str, int]]:
        """``text`` in parts that fit, in order, each with its number of tokens."""
        waiting, found = [text.lower() if self.lower else text], []
        while waiting:
            part = waiting.pop()
            tokens = len(self.tokenizer(part, verbose=False)["input_ids"])
            if tokens <= self.limit or len(part.strip()) < 2:
                found.append((part, tokens))
            else:
                waiting.extend(reversed(_halves(part)))
        return found

    def run(self, batch: list[str]) -> npt.NDArray[np.float32]:
        """Unit vectors of texts that fit: float32 (n, d)."""
        import torch

        tokens = self.tokenizer(
            batch, padding=True, truncation=True, max_length=self.limit, return_tensors="pt"
        )
        with torch.inference_mode():
            hidden = self.transformer(**tokens).last_hidden_state
            pooled = _pool(hidden, tokens["attention_mask"], self.pooling)
            for layer in self.dense:
                pooled = layer(pooled)
            unit: npt.NDArray[np.float32] = torch.nn.functional.normalize(pooled, dim=1).numpy()
        return unit


def _halves(text: str) -> tuple[str, str]:
    """``text`` in two, at the white space nearest to its middle, else in the middle of the word."""
    text = text.strip()
    middle = len(text) / 2
    gaps = list(_GAP.finditer(text))
    if not gaps:
        return text[: len(text) // 2], text[len(text) // 2 :]
    gap = min(gaps, key=lambda found: abs((found.start() + found.end()) / 2 - middle))
    return text[: gap.start()], text[gap.end() :]


def _mean(
    parts: Sequence[tuple[str, int]], vectors: dict[str, npt.NDArray[np.float32]]
) -> npt.NDArray[np.float32]:
    """The unit vector (d,) of a text from those of its parts."""
    if len(parts) == 1:
        return vectors[parts[0][0]]
    rows = np.stack([vectors[part] for part, _ in parts]).astype(np.float64)
    mean = np.average(rows, axis=0, weights=[tokens for _, tokens in parts])
    length = np.linalg.norm(mean)
    return np.asarray(mean / (length if length > 0 else 1), dtype=np.float32)


def _check_whole(layout: Layout, transformer: Any, tokenizer: Any, missing: set[str]) -> None:
    """Refuse what transformers would fill up with random weights, or fail at with some words."""
    # The pooler is another task's; the vectors do not pass through it.
    lost = sorted(name for name in missing if not name.startswith("pooler."))
    if lost:
        raise EncoderError(
            f"The weights in {layout.transformer} lack {len(lost)} of the tensors that their "
            f"config.json asks for, such as {lost[0]}: copy or fetch the whole folder again."
        )
    known, words = transformer.get_input_embeddings().num_embeddings, len(tokenizer)
    if words > known:
        raise EncoderError(
            f"The tokenizer in {layout.transformer} knows {words} pieces of words, the weights "
            f"{known}: they belong to different models; copy or fetch the whole folder again."
        )


def _max_tokens(layout: Layout, of_tokenizer: Any) -> int:
    """The most tokens the model reads at once."""
    positions = layout.config.get("max_position_embeddings")
    if isinstance(positions, int) and _has_late_positions(str(layout.config.get("model_type", ""))):
        padding = layout.config.get("pad_token_id")
        positions -= (padding if isinstance(padding, int) else 1) + 1
    limits = [layout.settings.get("max_seq_length"), positions, of_tokenizer]
    known = [int(limit) for limit in limits if isinstance(limit, (int, float)) and limit > 0]
    return min([*known, MAX_TOKENS] if known else [_FALLBACK_TOKENS])


def _has_late_positions(model_type: str) -> bool:
    return any(family in model_type for family in _LATE_POSITIONS)


def _pool(hidden: Any, mask: Any, mode: str) -> Any:
    """(n, tokens, d) -> (n, d); ``mask`` (n, tokens) is 1 where a token is real."""
    if mode == "cls":
        first = mask.argmax(dim=1)  # not 0 where the padding is in front
        return hidden[range(len(hidden)), first]
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

    config = read_json(folder / "config.json")
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
