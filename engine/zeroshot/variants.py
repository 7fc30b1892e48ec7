"""Patch tokens of CLIP that lie in the space of words: six ways to end its image tower.

CLIP is trained on its class token alone; the patch tokens of its last block say little about where
things are. The variants recompute that block (GEM: the last six) from the loaded weights:

========= ============================================= ================
variant   attention of the last block                   residual and MLP
========= ============================================= ================
clip      softmax(qk)                                   kept
maskclip  identity, values only (arXiv 2112.01071)      kept
sclip     softmax(qq) + softmax(kk) (arXiv 2312.01597)  kept
gem       parallel stream: mean of normalised qq, kk,   residual only
          vv attention (arXiv 2312.00878)
clearclip softmax(qq) (arXiv 2407.12442)                dropped
segearth  softmax(qq) + softmax(kk) + softmax(vv)       dropped
          (arXiv 2410.01768)
========= ============================================= ================

"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from ..errors import ModelError
from .dense_attention import (
    attend_in_pairs,
    attend_normalised,
    attend_twice_normalised,
    feed_forward,
)
from .dense_positions import resized_positions

if TYPE_CHECKING:
    from open_clip.transformer import ResidualAttentionBlock, VisionTransformer

#: Blocks that have a parallel stream in GEM.
GEM_BLOCKS = 6


@dataclass(frozen=True)
class Ending:
    """How a variant ends the image tower.

    Attributes
    ----------
    pairs : tuple of str
        Attentions that are summed; see :func:`.dense_attention.attend_in_pairs`.
    whole : bool
        Whether the last block keeps its residual and its MLP.
    logit_scale : float
        Factor of cosines before the softmax over classes, as the variant's authors set it.
    global_weight : float
        Factor of the cosine between the block's class token and a text, added to every patch's.
    """

    pairs: tuple[str, ...]
    whole: bool
    logit_scale: float = 50.0
    global_weight: float = 0.0


#: "gem" has no entry for its attention: its stream runs beside several blocks.
ENDINGS = {
    "clip": Ending(("qk",), whole=True),
    "maskclip": Ending((), whole=True),
    "sclip": Ending(("qq", "kk"), whole=True, logit_scale=40.0),
    "gem": Ending((), whole=False),
    "clearclip": Ending(("qq",), whole=False),
    "segearth": Ending(("qq", "kk", "vv"), whole=False, global_weight=-0.3),
}


@dataclass(frozen=True)
class DenseTokens:
    """What an image tower says of every patch of its images.

    Attributes
    ----------
    patches : float32 tensor, shape (b, rows, columns, d)
        Patch tokens in the space of texts, not scaled to unit length.
    global_ : float32 tensor, shape (b, d)
        The class token that left the same block.
    global_weight : float
        Weight of the class token's cosine in every patch's logits; 0: it is not used.
    logit_scale : float
        Factor of the logits before the softmax over classes.
    """

    patches: Tensor
    global_: Tensor
    global_weight: float
    logit_scale: float


class DenseEncoder:
    """Encode images patch by patch with a loaded tower; the tower is not changed.

    Parameters
    ----------
    visual : open_clip.transformer.VisionTransformer
        In evaluation mode. Its weights must stay as they are while the encoder is used, because
        resized position embeddings are kept.
    variant : str
        One of ``ENDINGS``.

    Raises
    ------
    ModelError
        A tower whose last block cannot be recomputed from its weights.
    """

    def __init__(self, visual: nn.Module, variant: str) -> None:
        self.visual = _recomputable(visual)
        self.variant = variant
        self._ending = ENDINGS[variant]
        self._positions: dict[tuple[int, int], Tensor] = {}

    @torch.no_grad()
    def encode(self, images: Tensor, check: Callable[[], None] = lambda: None) -> DenseTokens:
        """Patch tokens of a batch of images.

        Parameters
        ----------
        images : tensor, shape (b, 3, height, width)
            Scaled by the model's mean and standard deviation; height and width are multiples of
            the patch's and need be neither equal nor those of the training. On the tower's
            device; brought to the tower's number format here.
        check : callable
            Called before every block; may raise CancelledError to stop.

        Raises
        ------
        ValueError
            Images of another form, or a tower in training mode.
        """
        visual = self.visual
        if visual.training:
            raise ValueError("the image tower is in training mode")
        if images.ndim != 4 or images.shape[1] != 3:
            raise ValueError(f"images must be (b, 3, height, width), found {tuple(images.shape)}")
        (height, width), (down, across) = images.shape[2:], visual.patch_size
        if height % down or width % across or not height or not width:
            raise ValueError(f"{height} x {width} pixels are no whole patches of {down} x {across}")
        grid = (height // down, width // across)
        tokens = visual.ln_post(self._last_tokens(self._first_tokens(images, grid), check))
        projected = (tokens @ visual.proj).float()
        return DenseTokens(
            projected[:, 1:].unflatten(1, grid),
            projected[:, 0],
            self._ending.global_weight,
            self._ending.logit_scale,
        )

    def _first_tokens(self, images: Tensor, grid: tuple[int, int]) -> Tensor:
        """Tokens (b, 1 + n, width) before the first block."""
        visual = self.visual
        patches = visual.conv1(images.to(visual.conv1.weight.dtype)).flatten(2).transpose(1, 2)
        first = visual.class_embedding.to(patches.dtype).expand(len(patches), 1, -1)
        if grid not in self._positions:
            resized = resized_positions(visual.positional_embedding, visual.grid_size, grid)
            self._positions[grid] = resized.to(patches.dtype)
        tokens = torch.cat([first, patches], dim=1) + self._positions[grid]
        prepared: Tensor = visual.ln_pre(visual.patch_dropout(tokens))
        return prepared

    def _last_tokens(self, x: Tensor, check: Callable[[], None]) -> Tensor:
        """Tokens (b, 1 + n, width) after the variant's last block."""
        blocks = list(self.visual.transformer.resblocks)
        changed = GEM_BLOCKS if self.variant == "gem" else 1
        for block in blocks[:-changed]:
            check()
            x = block(x)
        check()
        if self.variant == "gem":
            return _grounded_stream(blocks[-changed:], x, check)
        last = blocks[-1]
        added: Tensor = last.ls_1(attend_in_pairs(last.attn, last.ln_1(x), self._ending.pairs))
        return feed_forward(last, x + added) if self._ending.whole else added


def _grounded_stream(
    blocks: list[ResidualAttentionBlock], x: Tensor, check: Callable[[], None]
) -> Tensor:
    """GEM: a stream that collects grounded attention beside the ordinary blocks."""
    stream = x
    for block in blocks[:-1]:
        grounded, ordinary = attend_twice_normalised(block.attn, block.ln_1(x))
        stream = stream + block.ls_1(grounded)
        x = feed_forward(block, x + block.ls_1(ordinary))
        check()
    # Nobody looks at what the ordinary stream becomes in the last block.
    last = blocks[-1]
    collected: Tensor = stream + last.ls_1(attend_normalised(last.attn, last.ln_1(x)))
    return collected


def _recomputable(visual: nn.Module) -> VisionTransformer:
    """``visual`` if its blocks and its end are the ones this module knows."""
    from open_clip.transformer import ResidualAttentionBlock, Transformer, VisionTransformer

    what = ""
    if not isinstance(visual, VisionTransformer):
        what = f"an image tower of the kind {type(visual).__name__}"
    elif visual.attn_pool is not None or visual.pool_type != "tok":
        what = "an image tower that pools its patches"
    elif visual.final_ln_after_pool:
        what = "an image tower that normalises only its pooled token"
    elif visual.proj is None:
        what = "an image tower without projection to the texts"
    elif type(visual.transformer) is not Transformer or not visual.transformer.batch_first:
        what = f"a transformer of the kind {type(visual.transformer).__name__}"
    elif not len(visual.transformer.resblocks):
        what = "an image tower without blocks"
    else:
        kinds = {type(block) for block in visual.transformer.resblocks}
        if kinds != {ResidualAttentionBlock}:
            names = ", ".join(sorted(kind.__name__ for kind in kinds))
            what = f"an image tower with blocks of the kind {names}"
    if what or not isinstance(visual, VisionTransformer):
        raise ModelError(
            "Dense CLIP needs an image tower of plain transformer blocks with a class token (such "
            f"as ViT-B-16), but this model has {what}: choose another CLIP model."
        )
    return visual
