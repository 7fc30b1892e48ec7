"""What CLIP says of every pixel of a window, for every phrase."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn.functional import normalize

from .clip_model import ClipModel
from .text_vectors import TextVectors
from .upsample import Upsampler
from .variants import DenseEncoder

Floats = NDArray[np.float32]


class ClipLogits:
    """Logits of windows: scale * (cos(pixel, phrase) + global weight * cos(window, phrase)).

    Parameters
    ----------
    clip : ClipModel
    variant : str
        How the last block is computed.
    upsampler : Upsampler
    text : TextVectors

    Attributes
    ----------
    patch : int
        Side of a patch in pixels.
    owner : int array, shape (phrases,)
        The class each phrase stands for.
    """

    def __init__(
        self, clip: ClipModel, variant: str, upsampler: Upsampler, text: TextVectors
    ) -> None:
        self.patch = clip.patch_size
        self.owner: NDArray[np.int64] = np.asarray(text.owner, np.int64)
        self._device = clip.device
        self._encoder = DenseEncoder(clip.visual, variant)
        self._upsampler = upsampler
        self._vectors = torch.as_tensor(text.vectors, dtype=torch.float32, device=clip.device)

    @torch.no_grad()
    def __call__(
        self, images: Floats, wanted: Sequence[bool], check: Callable[[], None]
    ) -> Iterator[Floats]:
        """Logits (phrases, crop, crop) of each wanted image of (b, 3, crop, crop), in order.

        The windows are encoded together and upsampled one by one: the upsampler needs many times
        the memory of the encoder.
        """
        check()
        batch = torch.from_numpy(images).to(self._device)
        tokens = self._encoder.encode(batch, check)
        for place in np.flatnonzero(wanted).tolist():
            check()
            cosines = self._upsampler.cosines(
                tokens.patches[place], batch[place], self._vectors, check
            )
            if tokens.global_weight:
                window = normalize(tokens.global_[place].float(), dim=0) @ self._vectors.T
                cosines = cosines + tokens.global_weight * window[:, None, None]
            yield (tokens.logit_scale * cosines).cpu().numpy()
