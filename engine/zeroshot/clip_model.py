"""CLIP models, loaded whole or refused.

Only image towers are taken whose last block can be computed in other ways: open_clip's own vision
transformer with a class token and a projection. Whether a network was trained with QuickGELU
(Hendrycks & Gimpel's sigmoid form) is told by the tag, by a model name ending in ``-quickgelu``,
by a hub's description, or by the form of the file: OpenAI's archives always were.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import ModelError, WeightsError
from ..progress import Progress, run_cancellable
from ..text.torchvision_guard import make_torchvision_importable
from ..weights import WeightsStore
from .clip_files import HUB_MODEL, ClipFiles, names_file, resolve, weights_at_hand

if TYPE_CHECKING:
    import torch
    from open_clip.tokenizer import SimpleTokenizer
    from open_clip.transformer import VisionTransformer

_PACKAGES = ("torch", "open_clip")
#: What OpenAI's archives hold besides the weights.
_NO_WEIGHTS = {"input_resolution", "context_length", "vocab_size", "attn_mask"}
_ACCEPTED = (
    "expected a vision transformer of open_clip with a class token and a projection, such as "
    "ViT-B-16, ViT-B-32 or ViT-L-14, and its own text tower and tokenizer"
)
_LISTED = 40


@dataclass(frozen=True)
class ClipModel:
    """A CLIP model ready for use; nobody changes it after loading.

    Attributes
    ----------
    name, weights : str
        As they were asked for.
    revision : str
        Checksum (sha256) of the weights file.
    network : open_clip.model.CLIP
        In evaluation mode and without gradients, float32, on ``device``.
    visual : open_clip.transformer.VisionTransformer
        Its image tower, in ``dtype``.
    tokenizer : callable
        Texts to token numbers, shape (n, context length).
    mean, std : tuple of float
        Of the training pictures, for red, green, blue in 0..1.
    patch_size, image_size : int
        Sides in pixels of a patch and of the pictures it was trained on.
    embed_dim : int
        Length of the vectors in the space that words and pictures share.
    device : torch.device
    dtype : torch.dtype
        Number format of the image tower: float32 or bfloat16.
    """

    name: str
    weights: str
    revision: str
    network: Any
    visual: VisionTransformer
    tokenizer: SimpleTokenizer
    mean: tuple[float, ...]
    std: tuple[float, ...]
    patch_size: int
    image_size: int
    embed_dim: int
    device: torch.device
    dtype: torch.dtype


def clip_at_hand(model: str, weights: str, store: WeightsStore) -> bool:
    """Whether CLIP can be used without fetching anything; imports neither torch nor open_clip."""
    if any(importlib.util.find_spec(package) is None for package in _PACKAGES):
        return False
    return weights_at_hand(model, weights, store)


def require_packages() -> None:
    """Refuse CLIP at once where it cannot run; imports nothing.

    Raises
    ------
    ModelError
        torch or open_clip is not installed.
    """
    if any(importlib.util.find_spec(package) is None for package in _PACKAGES):
        raise ModelError(
            "CLIP needs the Python packages torch and open_clip_torch, which the engine's "
            "environment lacks: install the full engine, or requirements/engine-full.txt there, "
            "or use source=knowledge."
        )


def load_clip(
    model: str,
    weights: str,
    store: WeightsStore,
    *,
    device: str = "cpu",
    precision: str = "fp32",
    progress: Progress,
) -> ClipModel:
    """Load a CLIP model, fetching its weights if they are not there and may be fetched.

    Parameters
    ----------
    model, weights : str
        See :func:`engine.zeroshot.clip_files.resolve`.
    store : WeightsStore
        Where weights lie and how they may be fetched.
    device : {"cpu", "cuda"}
    precision : {"fp32", "bf16"}
        Number format of the image tower; with "bf16" all of it is converted, as open_clip's
        ``pure_bf16`` does (its layer norms compute in that format). Texts are always float32.
    progress : Progress
        Told about downloads, asked whether to stop.

    Raises
    ------
    ModelError
        torch or open_clip is not installed, no such model, or one of a form that is not accepted.
    WeightsError
        Weights that are absent, unreadable or of another model (details list what does not fit).
    CancelledError
        The user asked to stop.
    """
    require_packages()
    run_cancellable(progress, _import_packages)
    import torch

    place = torch.device(device)
    source = resolve(model, weights, store, progress)
    _check_config(model, source.config)
    revision = store.sha256(source.path, progress.check)
    network = run_cancellable(progress, _build, model, source, place, precision)
    visual = network.visual
    return ClipModel(
        name=model,
        weights="" if model.startswith(HUB_MODEL) and not names_file(weights) else weights,
        revision=revision,
        network=network,
        visual=visual,
        tokenizer=_tokenizer(source.config["text_cfg"]),
        mean=source.mean,
        std=source.std,
        patch_size=int(visual.patch_size[0]),
        image_size=int(visual.image_size[0]),
        embed_dim=int(visual.output_dim),
        device=place,
        dtype=visual.proj.dtype,
    )


def _import_packages() -> None:
    """Both take seconds the first time."""
    make_torchvision_importable()
    import open_clip  # noqa: F401


def _check_config(model: str, config: Mapping[str, Any]) -> None:
    """Refuse models of other forms before anything of them is built or fetched further."""
    vision, text = config.get("vision_cfg"), config.get("text_cfg")
    if not isinstance(vision, dict) or not isinstance(text, dict):
        found = "no description of its two towers"
    elif vision.get("timm_model_name"):
        found = f"the timm network {vision['timm_model_name']} as image tower"
    elif not isinstance(vision.get("layers"), int):
        found = "a ResNet as image tower"
    elif vision.get("attentional_pool"):
        found = "attention pooling in the image tower"
    elif vision.get("pool_type", "tok") != "tok" or vision.get("final_ln_after_pool"):
        found = "an image tower that averages its patches"
    elif vision.get("block_type") == "custom" or any(
        vision.get(key)
        for key in ("qk_norm", "scaled_cosine_attn", "scale_heads", "scale_attn_inner")
    ):
        found = "attention of another form in the image tower"
    elif config.get("multimodal_cfg"):
        found = "a captioning model"
    elif config.get("custom_text"):
        found = "a text tower of another form"
    elif text.get("hf_model_name") or text.get("hf_tokenizer_name"):
        found = "a text tower or tokenizer of transformers"
    else:
        return
    raise ModelError(f"The model {model} cannot be used: {_ACCEPTED}; found {found}.")


def _build(model: str, source: ClipFiles, device: torch.device, precision: str) -> Any:
    """The network with its weights, ready for use."""
    import torch
    from open_clip.model import CLIP
    from open_clip.transformer import VisionTransformer

    from ..weights.checkpoint import read_checkpoint

    checkpoint = read_checkpoint(source.path)
    tensors = dict(checkpoint.tensors)
    if checkpoint.is_archive:
        tensors = {k: v for k, v in tensors.items() if k.rpartition(".")[2] not in _NO_WEIGHTS}
    quick_gelu = source.quick_gelu or checkpoint.is_archive
    try:
        # Without memory: drawing first weights at random would take longer than loading the file.
        with torch.device("meta"):
            network = CLIP(**{**source.config, "quick_gelu": quick_gelu})
    except (TypeError, ValueError, AssertionError) as error:
        raise ModelError(
            f"The description of the model {model} is not understood by the installed open_clip: "
            "choose another model.",
            details=str(error),
        ) from error
    visual = network.visual
    if not isinstance(visual, VisionTransformer) or visual.proj is None or visual.attn_pool:
        raise ModelError(
            f"The model {model} cannot be used: {_ACCEPTED}; found {type(visual).__name__}."
        )
    if visual.patch_size[0] != visual.patch_size[1] or visual.image_size[0] != visual.image_size[1]:
        raise ModelError(
            f"The model {model} cannot be used: expected square pictures and patches, found "
            f"{visual.image_size} and {visual.patch_size} pixels."
        )
    _fill(network, tensors, model, source)
    network.eval().requires_grad_(False)
    network.to(device)
    if precision == "bf16":
        visual.to(torch.bfloat16)
    return network


def _fill(network: Any, tensors: dict[str, torch.Tensor], model: str, source: ClipFiles) -> None:
    """Put the tensors into the network: all of them, in all places."""
    import torch
    from open_clip.model import resize_pos_embed

    expected = network.state_dict()
    for name in ("logit_scale", "logit_bias"):
        # One number: some files hold it as a vector of length one.
        if name in tensors and name in expected and tensors[name].numel() == 1:
            tensors[name] = tensors[name].reshape(expected[name].shape)
    resize_pos_embed(tensors, network)
    faults = [f"missing: {name}" for name in expected if name not in tensors]
    faults += [f"not of this model: {name}" for name in tensors if name not in expected]
    faults += [
        f"shape of {name}: expected {tuple(expected[name].shape)}, found {tuple(value.shape)}"
        for name, value in tensors.items()
        if name in expected and value.shape != expected[name].shape
    ]
    if faults:
        more = [f"and {len(faults) - _LISTED} more"] if len(faults) > _LISTED else []
        raise WeightsError(
            f"The weights {source.path.name} do not fit the model {model} ({faults[0]}): choose "
            "the model they were made for.",
            details="\n".join(faults[:_LISTED] + more),
        )
    network.load_state_dict({name: tensors[name].float() for name in expected}, assign=True)
    if network.attn_mask is not None:
        # No weight, so in no file: a word sees itself and those before it.
        shape = network.attn_mask.shape
        network.attn_mask = torch.full(shape, float("-inf")).triu_(1)


def _tokenizer(text: Mapping[str, Any]) -> SimpleTokenizer:
    from open_clip.tokenizer import DEFAULT_CONTEXT_LENGTH, SimpleTokenizer

    options = text.get("tokenizer_kwargs") or {}
    return SimpleTokenizer(
        context_length=text.get("context_length", DEFAULT_CONTEXT_LENGTH), **options
    )
