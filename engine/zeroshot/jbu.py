"""Cosines of jointly bilaterally upsampled tokens with phrases: exact, at a fraction of the cost.

The upsampler (FeatUp, Fu et al. 2024, arXiv 2403.10516; SimFeatUp in SegEarth-OV, Li et al. 2024,
arXiv 2410.01768) takes d features at every token through four steps, each of which doubles the
grid, and ends with ``y + 0.1 * (W y + b)``. Its steps are linear in the features, and only cosines
are asked for. Hence, without any approximation:

- W is applied to the few tokens instead of the many pixels, b once at the end;
- with Q R the factors of [b, tokens] (Q has orthonormal columns), the length of an upsampled token
  is that of the upsampled columns of R, of which there are no more than tokens + 1;
- only these coordinates and the n inner products with the phrases are upsampled, and the last step
  reduces its pixels to n cosines as it goes.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn.functional import adaptive_avg_pool2d, interpolate, pad

from ..errors import ModelError
from .jbu_step import Check, cosines_of_step, upsample_step
from .jbu_weights import JbuWeights

#: Matrix products are faster with whole vectors of the processor.
CHANNEL_MULTIPLE = 16


class JbuUpsampler:
    """Joint bilateral upsampling guided by the picture, 16 x in four steps.

    Parameters
    ----------
    kind : {"jbu_stack", "jbu_one"}
    weights : JbuWeights
    """

    def __init__(self, kind: str, weights: JbuWeights) -> None:
        self._kind = kind
        self._weights = weights

    def cosines(
        self, patches: Tensor, image: Tensor, vectors: Tensor, check: Check = lambda: None
    ) -> Tensor:
        """See ``Upsampler.cosines``.

        For patches of 16 pixels the last grid is the picture's. For others the cosines of the last
        grid are resized bilinearly.

        Raises
        ------
        ModelError
            The grid of tokens is smaller than the first step's window.
        """
        device = patches.device
        if self._weights.final.device != device:
            self._weights = self._weights.to(device)
        height, width = patches.shape[:2]
        radius = self._weights.steps[0].radius
        if 2 * min(height, width) <= radius:
            least = radius // 2 + 1
            raise ModelError(
                f"The upsampler {self._kind} needs windows of at least {least} x {least} patches, "
                f"but this one has {height} x {width}; use a larger crop or the upsampler bilinear."
            )
        with torch.no_grad():
            found = self._on_last_grid(patches.float(), image.float(), vectors.float(), check)
            if found.shape[1:] == image.shape[1:]:
                return found
            size = tuple(image.shape[1:])
            return interpolate(found[None], size, mode="bilinear", align_corners=False)[0]

    def _on_last_grid(
        self, patches: Tensor, image: Tensor, vectors: Tensor, check: Check
    ) -> Tensor:
        features, offset = self._coordinates(patches, vectors)
        steps = self._weights.steps
        for step in steps[:-1]:
            features = upsample_step(features, _guidance(image, features), step, check)
        return cosines_of_step(features, _guidance(image, features), steps[-1], offset, check)

    def _coordinates(self, patches: Tensor, vectors: Tensor) -> tuple[Tensor, Tensor]:
        """What has to be upsampled.

        Returns
        -------
        features : float32 tensor, shape (h, w, channels)
            Inner products with the phrases, coordinates, zeros.
        offset : float32 tensor, shape (n + 1,)
            What the final convolution's bias adds to the inner products and the first coordinate.
        """
        height, width, depth = patches.shape
        bias = self._weights.final_bias
        flat = patches.reshape(-1, depth)
        tokens = torch.addmm(flat, flat, self._weights.final)
        # With the bias first, R being triangular, it has the first coordinate only. In float64,
        # because the factors' last bits depend on the number of threads.
        columns = torch.cat([bias[None], tokens]).T.to(torch.float64)
        triangle = torch.linalg.qr(columns, mode="r").R.to(torch.float32)
        features = torch.cat([tokens @ vectors.T, triangle[:, 1:].T], dim=1)
        features = pad(features, (0, -features.shape[1] % CHANNEL_MULTIPLE))
        offset = torch.cat([vectors @ bias, triangle[:1, 0]])
        return features.view(height, width, -1), offset


def _guidance(image: Tensor, features: Tensor) -> Tensor:
    size = (2 * features.shape[0], 2 * features.shape[1])
    return image if image.shape[1:] == size else adaptive_avg_pool2d(image, size)
