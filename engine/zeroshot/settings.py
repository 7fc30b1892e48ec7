"""How CLIP is to look at a scene; checked before anything large is loaded."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..errors import EngineError, ModelError
from ..weights import WeightsStore

#: Sizes of the picture: smaller ones show nothing, larger ones only what interpolation makes up.
LEAST_SCALE, MOST_SCALE = 0.25, 4.0
_MOST_SCALES = 4
#: Names of the weights of upsamplers that have any, the better one first.
UPSAMPLER_WEIGHTS = {"jbu_one": "jbu_one/aid", "jbu_stack": "jbu_stack/cocostuff"}
#: What those weights were trained for.
_JBU_DIM, _JBU_PATCH = 512, 16


@dataclass(frozen=True)
class ClipSettings:
    """How class evidence is made with CLIP.

    Attributes
    ----------
    variant : str
        How the image tower's last block is computed; one of ``engine.jobs.VARIANTS``.
    upsampler : str
        From tokens to pixels; one of ``engine.jobs.UPSAMPLERS``.
    templates : str
        Sentences class names are put into; one of ``engine.jobs.TEMPLATES``.
    scales : tuple of float
        Sizes the picture is looked at in.
    crop, stride : int
        Of windows, in pixels of the resized picture; rounded to the model's patches.
    red, green, blue : int
        Bands shown as these, from 1; 0: by wavelength.
    """

    variant: str = "segearth"
    upsampler: str = "auto"
    templates: str = "imagenet"
    scales: tuple[float, ...] = (1.0, 2.0)
    crop: int = 224
    stride: int = 112
    red: int = 0
    green: int = 0
    blue: int = 0


def parse_scales(text: str) -> tuple[float, ...]:
    """The sizes in a text such as ``"1,2"`` or ``"0.5; 1"``, increasing, each once.

    Raises
    ------
    EngineError
        No number, one out of 0.25..4, or more than four.
    """
    words = text.replace(";", ",").replace(",", " ").split()
    found = []
    for word in words:
        try:
            scale = float(word)
        except ValueError:
            scale = math.nan
        if not LEAST_SCALE <= scale <= MOST_SCALE:
            raise EngineError(
                f"SCALES holds {word!r}: expected numbers from {LEAST_SCALE:g} to {MOST_SCALE:g} "
                "with commas between them and points in them, such as 1,2."
            )
        found.append(scale)
    scales = tuple(sorted(set(found)))
    if not 1 <= len(scales) <= _MOST_SCALES:
        raise EngineError(
            f"SCALES is {text!r}: expected one to {_MOST_SCALES} sizes of the picture, such as "
            f"1,2, found {len(scales)}."
        )
    return scales


def resolve_upsampler(
    kind: str, store: WeightsStore, embed_dim: int, patch_size: int
) -> tuple[str, str]:
    """The upsampler that is used, and why.

    Parameters
    ----------
    kind : str
        One of ``engine.jobs.UPSAMPLERS``.
    store : WeightsStore
    embed_dim, patch_size : int
        Of the CLIP model.

    Returns
    -------
    kind : str
        Anything but "auto".
    why : str
        For the log and the report.

    Raises
    ------
    ModelError
        A learnt upsampler was asked for that does not fit the model.
    """
    fits = embed_dim == _JBU_DIM and patch_size == _JBU_PATCH
    trained = f"vectors of {_JBU_DIM} numbers and patches of {_JBU_PATCH} pixels"
    if kind in UPSAMPLER_WEIGHTS and not fits:
        raise ModelError(
            f"The upsampler {kind} was trained for {trained}, but this CLIP model has {embed_dim} "
            f"and {patch_size}: choose the upsampler bilinear or the model ViT-B-16."
        )
    if kind != "auto":
        return kind, "as asked for"
    if not fits:
        return "bilinear", f"the learnt upsamplers are for {trained}"
    for learnt, weights in UPSAMPLER_WEIGHTS.items():
        if store.find(weights) is not None:
            return learnt, f"its weights are in {store.folder}"
    return "bilinear", f"no weights of a learnt upsampler are in {store.folder}"
