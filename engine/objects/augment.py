"""Cubes as they might also have been: other light, another date, turned, mixed."""

from __future__ import annotations

import torch
from torch import Tensor

from .settings import ObjectSettings


def augmented(
    cubes: Tensor,
    means: Tensor,
    labels: Tensor,
    light: Tensor,
    settings: ObjectSettings,
    generator: torch.Generator,
) -> tuple[Tensor, Tensor, Tensor]:
    """Change a batch at random.

    Parameters
    ----------
    cubes : float tensor, shape (n, channels, side, side)
    means : float tensor, shape (n, channels)
        Of the objects they are cut from: light and shifts are the object's.
    labels : float tensor, shape (n, classes)
        Shares of classes.
    light : float tensor, shape (channels,)
        See :class:`engine.objects.reduction.Reduction`.
    settings : ObjectSettings
    generator : torch.Generator
        On the CPU.

    Returns
    -------
    cubes, means, labels : float tensors of the same shapes
    """
    count, channels = means.shape

    def normal(*shape: int) -> Tensor:
        return torch.randn(shape, generator=generator).to(means.device)

    if settings.flip:
        turns = int(torch.randint(8, (), generator=generator))
        cubes = torch.rot90(cubes, turns % 4, (2, 3))
        cubes = cubes.flip(3) if turns > 3 else cubes
    if settings.light_noise:
        stronger = settings.light_noise * normal(count, 1)
        means = means + stronger * (means + light)
        cubes = cubes + stronger[..., None, None] * (cubes + light[:, None, None])
    if settings.shift_noise:
        shift = settings.shift_noise * normal(count, channels)
        means, cubes = means + shift, cubes + shift[..., None, None]
    if settings.noise:
        cubes = cubes + settings.noise * normal(*cubes.shape)
    if settings.channel_dropout:
        share = settings.channel_dropout
        lots = torch.rand((count, channels), generator=generator).to(means.device)
        kept = (lots >= share).to(means.dtype) / (1 - share)
        means, cubes = means * kept, cubes * kept[..., None, None]
    if settings.mixup:
        # Mixed pixels are what small objects are made of.
        other = torch.randperm(count, generator=generator).to(means.device)
        part = settings.mixup * torch.rand((count, 1), generator=generator).to(means.device)
        means = means + part * (means[other] - means)
        cubes = cubes + part[..., None, None] * (cubes[other] - cubes)
        labels = labels + part * (labels[other] - labels)
    return cubes, means, labels
