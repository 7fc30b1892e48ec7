"""A real CLIP network, tiny, whose weights are made so that it knows the names of colours.

Architecture, tokenizer and file form are open_clip's own; only the numbers are made by hand.
Tokens hold pairs of +x and -x for red, green, blue and a constant, so that layer norms (which take
the mean out) leave their direction alone. Patches: the first convolution takes the mean colour;
queries, keys and values are the tokens themselves, so tokens of like colour attend to each other in
every variant of the last block; MLPs add nothing. Words: the embedding of a colour's word is that
colour, of any other word nothing, and attention is the mean over the words.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save_file

from engine.text.torchvision_guard import make_torchvision_importable

make_torchvision_importable()
from open_clip.constants import OPENAI_DATASET_MEAN, OPENAI_DATASET_STD  # noqa: E402
from open_clip.model import CLIP  # noqa: E402
from open_clip.tokenizer import SimpleTokenizer  # noqa: E402

MODEL = "hf-hub:tests/colours"
PATCH = 8

#: What the network knows: words and the colour (red, green, blue; 0 or 1) they stand for.
COLOURS = {
    "black": (0, 0, 0),
    "white": (1, 1, 1),
    "red": (1, 0, 0),
    "green": (0, 1, 0),
    "blue": (0, 0, 1),
    "yellow": (1, 1, 0),
    "purple": (1, 0, 1),
    "cyan": (0, 1, 1),
}
#: Further words for the same.
LIKE = {"brick": "red", "grass": "green", "water": "blue", "snow": "white", "sand": "yellow"}

_CONSTANT = 1.5
_COPIES = 4
_WIDTH = 8 * _COPIES


def write_colour_clip(weights_folder: Path) -> str:
    """Write the model as a hub's repository into a weights folder; its name as ``CLIP_MODEL``.

    ``load_clip(write_colour_clip(folder), "", WeightsStore(folder), ...)`` loads it.
    """
    config = {
        "embed_dim": _WIDTH,
        "vision_cfg": {
            "image_size": 32,
            "patch_size": PATCH,
            "layers": 2,
            "width": _WIDTH,
            "head_width": 16,
        },
        "text_cfg": {
            "context_length": 77,
            "vocab_size": 49408,
            "width": _WIDTH,
            "heads": 2,
            "layers": 1,
        },
    }
    pictures = {"mean": list(OPENAI_DATASET_MEAN), "std": list(OPENAI_DATASET_STD)}
    folder = weights_folder / "hub" / MODEL.removeprefix("hf-hub:").replace("/", "--")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "open_clip_config.json").write_text(
        json.dumps({"model_cfg": config, "preprocess_cfg": pictures}), encoding="utf-8"
    )
    network = CLIP(**config)
    with torch.no_grad():
        _make_vision(network)
        _make_text(network)
    save_file(network.state_dict(), folder / "open_clip_model.safetensors")
    return MODEL


def _paired(colour: np.ndarray | tuple[float, ...], constant: float) -> torch.Tensor:
    """A token: +x and -x of three colours and a constant, in copies for every head."""
    values = np.array([*colour, constant], np.float32)
    return torch.from_numpy(np.tile(np.stack([values, -values], axis=1).ravel(), _COPIES))


def _make_vision(network: CLIP) -> None:
    visual = network.visual
    visual.conv1.weight.zero_()
    for place in range(_WIDTH):
        feature, negative = divmod(place % 8, 2)
        if feature < 3:
            visual.conv1.weight[place, feature] = (-1) ** negative / PATCH**2
    visual.class_embedding.copy_(_paired((0, 0, 0), _CONSTANT))
    visual.positional_embedding.zero_()
    visual.positional_embedding[1:] = _paired((0, 0, 0), _CONSTANT)
    visual.proj.copy_(torch.eye(_WIDTH))
    for block in visual.transformer.resblocks:
        _make_block(block, sharpness=2.0)


def _make_text(network: CLIP) -> None:
    network.token_embedding.weight.zero_()
    network.positional_embedding.zero_()
    network.text_projection.copy_(torch.eye(_WIDTH))
    tokenizer = SimpleTokenizer()
    words = {**{word: word for word in COLOURS}, **LIKE}
    for word, colour in words.items():
        # As a patch of that colour looks; the same length and constant for all colours.
        seen = (np.array(COLOURS[colour]) - OPENAI_DATASET_MEAN) / OPENAI_DATASET_STD
        token = _paired(3 * seen / np.linalg.norm(seen), _CONSTANT)
        network.token_embedding.weight[tokenizer.encode(word)[-1]] = token
    for block in network.transformer.resblocks:
        _make_block(block, sharpness=0.0)


def _make_block(block: torch.nn.Module, sharpness: float) -> None:
    """Attention between like tokens (all alike at sharpness 0), values as they are, no MLP."""
    eye = torch.eye(_WIDTH)
    block.attn.in_proj_weight.copy_(torch.cat([sharpness * eye, sharpness * eye, eye]))
    block.attn.in_proj_bias.zero_()
    block.attn.out_proj.weight.copy_(eye)
    block.attn.out_proj.bias.zero_()
    block.mlp.c_proj.weight.zero_()
    block.mlp.c_proj.bias.zero_()
