"""Weights of joint bilateral upsampling, as FeatUp (four steps) and SimFeatUp (one) store them.

Names in a checkpoint, after an optional ``upsampler.``: ``up1.`` to ``up4.`` (``jbu_stack``) or
``up.`` (``jbu_one``), each with ``range_temp``, ``sigma_spatial``, ``range_proj.0``,
``range_proj.3``, ``fixup_proj.0`` and ``fixup_proj.3``; and ``fixup_proj.1`` for the final 1x1
convolution. What else a checkpoint holds is ignored.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields

import torch
from torch import Tensor

from ..errors import WeightsError

#: Modules of the four steps, by kind of upsampler.
STEPS = {"jbu_stack": ("up1", "up2", "up3", "up4"), "jbu_one": ("up",) * 4}
RADIUS = {"jbu_stack": 3, "jbu_one": 5}
GUIDANCE = 3
PREFIXES = ("upsampler.", "module.upsampler.", "module.", "")


@dataclass(frozen=True)
class StepWeights:
    """One step that doubles the size; k is the window's side, matrices are (inputs, outputs).

    Attributes
    ----------
    range_in, range_in_bias : float32 tensors, shapes (3, keys) and (keys,)
        First 1x1 convolution of the range kernel's projection of the picture.
    range_out, range_out_bias : float32 tensors, shapes (keys, keys) and (keys,)
        Second one.
    temperature : float32 tensor, shape ()
        Factor of the inner products, ``exp(range_temp)`` limited to 1e-4 .. 1e4.
    spatial : float32 tensor, shape (k * k,)
        Gaussian over the window, row by row, 1 at its centre.
    fix_kernel, fix_guidance : float32 tensors, shapes (k * k, k * k) and (3, k * k)
        First layer of the fix-up, split by its two inputs.
    fix_in_bias : float32 tensor, shape (k * k,)
        Its bias.
    fix_out, fix_out_bias : float32 tensors, shapes (k * k, k * k) and (k * k,)
        Second layer, times the 0.1 that the fix-up enters with.
    """

    range_in: Tensor
    range_in_bias: Tensor
    range_out: Tensor
    range_out_bias: Tensor
    temperature: Tensor
    spatial: Tensor
    fix_kernel: Tensor
    fix_guidance: Tensor
    fix_in_bias: Tensor
    fix_out: Tensor
    fix_out_bias: Tensor

    @property
    def radius(self) -> int:
        """Pixels of the finer grid the window reaches to each side."""
        return (math.isqrt(len(self.spatial)) - 1) // 2

    def to(self, device: torch.device) -> StepWeights:
        """Copy on a device."""
        return StepWeights(*(getattr(self, field.name).to(device) for field in fields(self)))


@dataclass(frozen=True)
class JbuWeights:
    """Four steps and the final 1x1 convolution ``y + 0.1 * (W y + b)``.

    Attributes
    ----------
    steps : tuple of StepWeights
    final : float32 tensor, shape (d, d)
        ``0.1 * W``, (inputs, outputs).
    final_bias : float32 tensor, shape (d,)
        ``0.1 * b``.
    """

    steps: tuple[StepWeights, ...]
    final: Tensor
    final_bias: Tensor

    @property
    def embed_dim(self) -> int:
        """Length of the vectors the final convolution was made for."""
        return len(self.final_bias)

    def to(self, device: torch.device) -> JbuWeights:
        """Copy on a device."""
        steps = tuple(step.to(device) for step in self.steps)
        return JbuWeights(steps, self.final.to(device), self.final_bias.to(device))


def read_weights(kind: str, state_dict: Mapping[str, Tensor]) -> JbuWeights:
    """Take an upsampler's weights out of a checkpoint.

    Parameters
    ----------
    kind : {"jbu_stack", "jbu_one"}
    state_dict : mapping of str to tensor

    Raises
    ------
    WeightsError
        A tensor is missing, has another shape than this kind of upsampler needs, or holds values
        that are not finite.
    """
    reader = _Reader(kind, state_dict)
    cells = (2 * RADIUS[kind] + 1) ** 2
    modules = {name: _read_step(reader, name, cells) for name in dict.fromkeys(STEPS[kind])}
    bias = reader.vector("fixup_proj.1.bias", None)
    final = reader.matrix("fixup_proj.1.weight", len(bias), len(bias))
    return JbuWeights(tuple(modules[name] for name in STEPS[kind]), 0.1 * final, 0.1 * bias)


def _read_step(reader: _Reader, name: str, cells: int) -> StepWeights:
    keys = len(reader.vector(f"{name}.range_proj.0.bias", None))
    fix_in = reader.matrix(f"{name}.fixup_proj.0.weight", cells + GUIDANCE, cells)
    sigma = reader.vector(f"{name}.sigma_spatial", 1)
    axis = torch.linspace(-1, 1, math.isqrt(cells))
    distances = (axis[:, None] ** 2 + axis[None, :] ** 2).reshape(-1)
    spatial = torch.exp(-distances / (2 * sigma**2))
    if sigma == 0:
        raise WeightsError(
            f"The upsampler weights' '{name}.sigma_spatial' was expected to be a width other than "
            f"0, but is {float(sigma)}; fetch the file again."
        )
    return StepWeights(
        range_in=reader.matrix(f"{name}.range_proj.0.weight", GUIDANCE, keys),
        range_in_bias=reader.vector(f"{name}.range_proj.0.bias", keys),
        range_out=reader.matrix(f"{name}.range_proj.3.weight", keys, keys),
        range_out_bias=reader.vector(f"{name}.range_proj.3.bias", keys),
        temperature=reader.vector(f"{name}.range_temp", 1)[0].exp().clamp(1e-4, 1e4),
        spatial=spatial,
        fix_kernel=fix_in[:cells].contiguous(),
        fix_guidance=fix_in[cells:].contiguous(),
        fix_in_bias=reader.vector(f"{name}.fixup_proj.0.bias", cells),
        fix_out=0.1 * reader.matrix(f"{name}.fixup_proj.3.weight", cells, cells),
        fix_out_bias=0.1 * reader.vector(f"{name}.fixup_proj.3.bias", cells),
    )


class _Reader:
    """Tensors of a checkpoint by name, checked."""

    def __init__(self, kind: str, state_dict: Mapping[str, Tensor]) -> None:
        self._kind = kind
        self._tensors = state_dict
        mark = f"{STEPS[kind][0]}.sigma_spatial"
        known = (prefix for prefix in PREFIXES if prefix + mark in state_dict)
        self._prefix = next(known, PREFIXES[0])

    def vector(self, name: str, size: int | None) -> Tensor:
        """A float32 vector of a given length, or any where that is None."""
        found = self._tensor(name).reshape(-1)
        if size is not None and len(found) != size:
            raise self._other_shape(name, str(size))
        return found

    def matrix(self, name: str, inputs: int, outputs: int) -> Tensor:
        """A 1x1 convolution as a float32 matrix (inputs, outputs)."""
        found = self._tensor(name)
        if found.shape not in {(outputs, inputs), (outputs, inputs, 1, 1)}:
            raise self._other_shape(name, f"{outputs} x {inputs}")
        return found.reshape(outputs, inputs).T.contiguous()

    def _tensor(self, name: str) -> Tensor:
        if self._prefix + name not in self._tensors:
            raise WeightsError(
                f"The upsampler weights were expected to be those of {self._kind}, but hold no "
                f"'{self._prefix}{name}'; use the file made for {self._kind}."
            )
        found = self._tensors[self._prefix + name].detach().to(torch.float32)
        if not torch.isfinite(found).all():
            raise WeightsError(
                f"The upsampler weights' '{name}' was expected to hold finite numbers, but some "
                "are not; fetch the file again."
            )
        return found

    def _other_shape(self, name: str, expected: str) -> WeightsError:
        found = " x ".join(str(size) for size in self._tensor(name).shape) or "one number"
        return WeightsError(
            f"The upsampler weights' '{name}' was expected to be {expected} for {self._kind}, but "
            f"is {found}; use the file made for {self._kind}."
        )
