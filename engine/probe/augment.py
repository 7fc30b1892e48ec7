"""Samples as they might also have been: turned, mirrored, shifted, with noise."""

from __future__ import annotations

import torch
from torch import Tensor

from .settings import ProbeSettings


def augmented(
    sharp: Tensor, context: Tensor, settings: ProbeSettings, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Change a batch at random.

    Parameters
    ----------
    sharp : float tensor, shape (n, components, side, side)
        Standardised components.
    context : float tensor, shape (n, scales * components, tokens, tokens)
        Their blurred copies; all components of one scale come together.
    settings : ProbeSettings
    generator : torch.Generator
        On the CPU.

    Returns
    -------
    sharp, context : float tensors of the same shapes
    """
    count, components = sharp.shape[:2]
    scales = context.shape[1] // components

    def normal(*shape: int) -> Tensor:
        return torch.randn(shape, generator=generator).to(sharp.device)

    if settings.flip:
        turns = int(torch.randint(8, (), generator=generator))
        sharp, context = _turned(sharp, turns), _turned(context, turns)
    if settings.shift_noise:
        # The same all over a patch: other light, another date, a slightly different cover.
        sharp = sharp + settings.shift_noise * normal(count, components, 1, 1)
        context = context + settings.shift_noise * normal(*context.shape[:2], 1, 1)
    if settings.channel_dropout:
        share = settings.channel_dropout
        lots = torch.rand((count, components, 1, 1), generator=generator).to(sharp.device)
        kept = (lots >= share).to(sharp.dtype) / (1 - share)
        sharp, context = sharp * kept, context * kept.repeat(1, scales, 1, 1)
    if settings.noise:
        sharp = sharp + settings.noise * normal(*sharp.shape)
        context = context + settings.noise * normal(*context.shape)
    return sharp, context


def _turned(image: Tensor, turns: int) -> Tensor:
    """One of the eight rotations and mirror images."""
    turned = torch.rot90(image, turns % 4, (2, 3))
    return turned.flip(3) if turns > 3 else turned
