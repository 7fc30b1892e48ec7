"""Where a CLIP model's description and weights come from, by the words the user gave."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import ModelError, WeightsError
from ..progress import Progress
from ..weights import REGISTRY, WeightsStore, hub

HUB_MODEL, HUB_FILE = "hf-hub:", "hf:"
HUB_CONFIG = "open_clip_config.json"
_QUICKGELU = "-quickgelu"
_NAMED = 12


@dataclass(frozen=True)
class ClipFiles:
    """A model as it is to be built and the file of its weights.

    Attributes
    ----------
    config : dict
        open_clip's ``model_cfg``: embed_dim, vision_cfg, text_cfg, ...
    path : Path
        The weights on disk.
    quick_gelu : bool
        Whether name, configuration or tag say that it was trained with QuickGELU.
    mean, std : tuple of float
        Of the training pictures, for each of red, green, blue in 0..1.
    """

    config: dict[str, Any]
    path: Path
    quick_gelu: bool
    mean: tuple[float, ...]
    std: tuple[float, ...]


def resolve(model: str, weights: str, store: WeightsStore, progress: Progress) -> ClipFiles:
    """Find the description of a model and its weights, fetching what may be fetched.

    Parameters
    ----------
    model : str
        A name of open_clip, or ``hf-hub:OWNER/NAME``.
    weights : str
        A tag of open_clip, a checkpoint file, or ``hf:OWNER/NAME/FILE``. With a model of a hub:
        its own weights unless a file is named.

    Raises
    ------
    ModelError
        No such model, or one whose description cannot be used.
    WeightsError
        No such weights, or they are absent and cannot be fetched.
    """
    from open_clip.pretrained import get_pretrained_cfg

    config, pictures = _config(model, store, progress)
    tag = {} if model.startswith(HUB_MODEL) else get_pretrained_cfg(_plain(model), weights)
    path = _weights(model, weights, tag, store, progress)
    numbers = _normalisation({**pictures, **tag})
    quick_gelu = bool(config.get("quick_gelu") or tag.get("quick_gelu"))
    return ClipFiles(config, path, quick_gelu, *numbers)


def weights_at_hand(model: str, weights: str, store: WeightsStore) -> bool:
    """Whether the weights lie on this machine; open_clip is not asked, so nothing is imported."""
    registered = registered_name(model, weights)
    if registered in REGISTRY:
        return store.find(registered) is not None
    if weights.startswith(HUB_FILE):
        return hub.find_hub(store, *_hub_file(weights)) is not None
    if Path(weights).expanduser().is_file():
        return True
    if model.startswith(HUB_MODEL):
        return hub.find_repository(store, model[len(HUB_MODEL) :]) is not None
    return hub.find_tag(store, _plain(model), weights) is not None


def names_file(weights: str) -> bool:
    """Whether weights are named as a file, here or on a hub, and not by a tag."""
    return weights.startswith(HUB_FILE) or (bool(weights) and Path(weights).expanduser().is_file())


def registered_name(model: str, weights: str) -> str:
    """The name the registry would give: the activation is no part of it."""
    return f"{_plain(model).removesuffix(_QUICKGELU)}/{weights.lower()}"


def _plain(model: str) -> str:
    """OpenAI's spelling ``ViT-B/16`` as open_clip's."""
    return model.replace("/", "-")


def _config(
    model: str, store: WeightsStore, progress: Progress
) -> tuple[dict[str, Any], Mapping[str, Any]]:
    """open_clip's ``model_cfg`` and ``preprocess_cfg`` of a model."""
    from open_clip.factory import get_model_config, list_models

    if not model.startswith(HUB_MODEL):
        config = get_model_config(_plain(model))
        if config is None:
            vision = [name for name in list_models() if name.startswith("ViT-")]
            raise ModelError(
                f"open_clip has no model {model!r}: expected a name such as "
                f"{', '.join(vision[:_NAMED])}, or {HUB_MODEL}OWNER/NAME."
            )
        return config, {}
    path = hub.get_hub(store, model[len(HUB_MODEL) :], HUB_CONFIG, progress)
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(
            f"{path} is no readable model description ({error}): expected JSON; fetch it again."
        ) from error
    config = content.get("model_cfg") if isinstance(content, dict) else None
    if not isinstance(config, dict):
        raise ModelError(
            f"{path} describes no model of open_clip: expected 'model_cfg' in it; choose another."
        )
    pictures = content.get("preprocess_cfg")
    return config, pictures if isinstance(pictures, dict) else {}


def _weights(
    model: str, weights: str, tag: Mapping[str, Any], store: WeightsStore, progress: Progress
) -> Path:
    registered = registered_name(model, weights)
    if tag and registered in REGISTRY:
        return store.get(registered, progress)
    if tag:
        return hub.get_tag(store, _plain(model), weights, tag, progress)
    if weights.startswith(HUB_FILE):
        return hub.get_hub(store, *_hub_file(weights), progress)
    if names_file(weights):
        return Path(weights).expanduser()
    if model.startswith(HUB_MODEL):
        return hub.get_repository(store, model[len(HUB_MODEL) :], progress)
    from open_clip.pretrained import list_pretrained_tags_by_model

    tags = list_pretrained_tags_by_model(_plain(model))
    known = f"one of {', '.join(tags)}" if tags else "no tag, as none is known for it"
    raise WeightsError(
        f"There are no weights {weights!r} for {model}: expected {known}, an existing checkpoint "
        f"file, or {HUB_FILE}OWNER/NAME/FILE."
    )


def _hub_file(weights: str) -> tuple[str, str]:
    """Repository and file of ``hf:OWNER/NAME/FILE``."""
    owner, _, rest = weights[len(HUB_FILE) :].partition("/")
    name, _, file = rest.partition("/")
    if not (owner and name and file):
        raise WeightsError(
            f"{weights!r} names no file on Hugging Face: expected {HUB_FILE}OWNER/NAME/FILE."
        )
    return f"{owner}/{name}", file


def _normalisation(config: Mapping[str, Any]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    from open_clip.constants import OPENAI_DATASET_MEAN, OPENAI_DATASET_STD

    def three(key: str, default: Sequence[float]) -> tuple[float, ...]:
        values = config.get(key) or default
        return tuple(float(v) for v in values)

    return three("mean", OPENAI_DATASET_MEAN), three("std", OPENAI_DATASET_STD)
