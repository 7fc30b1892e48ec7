"""Trained networks over a whole window: class probabilities of every pixel, smoothed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from .context import Part
from .features import Features
from .gathering import map_margin
from .guide import Guide
from .network import ProbeNetwork
from .settings import ProbeSettings
from .smoothing import HALO as SMOOTHING_HALO
from .smoothing import smooth


@dataclass(frozen=True)
class Mapper:
    """What a trained probe is made of, applied to images.

    In two steps: what each pixel's spectrum says alone is a fifth of the spectrum or less, and is
    all that is kept of the wide margins that the second step looks at.

    Attributes
    ----------
    settings : ProbeSettings
    features : Features
    guide : Guide or None
        None where evidence is not smoothed.
    networks : sequence of ProbeNetwork
        Their evidence is averaged.
    texts : float tensor, shape (classes, text width)
    """

    settings: ProbeSettings
    features: Features
    guide: Guide | None
    networks: Sequence[ProbeNetwork]
    texts: Tensor

    @property
    def margin(self) -> int:
        """Pixels of margin around what is judged."""
        return map_margin(self.settings, self.guide is not None)

    @property
    def channels(self) -> int:
        """How many numbers :meth:`reduce` makes of a pixel."""
        return self.features.components + (len(self.guide.projection) if self.guide else 0)

    def reduce(self, image: Tensor, known: Tensor) -> Tensor:
        """Spectra (bands, h, w), of which some are known, to numbers (channels, h, w)."""
        components = self.features.reduction.apply(image, known)
        if self.guide is None:
            return components
        return torch.cat([components, self.guide.project(image, known)])

    def judge(self, reduced: Tensor, known: Tensor, wanted: Part) -> Tensor:
        """Class probabilities (classes, h, w) of the wanted part of a window; 0 where not known.

        Where the window ends before :attr:`margin` does, there is no data.

        Parameters
        ----------
        reduced : float tensor, shape (channels, h, w)
            Of :meth:`reduce`.
        known : bool tensor, shape (h, w)
        wanted : tuple of slice
        """
        settings, size = self.settings, tuple(known.shape)
        halo = SMOOTHING_HALO if self.guide else 0
        seen = _clipped(_grown(wanted, halo), size)
        patches = _grown(seen, settings.patch // 2)
        # Patches reach over the window's edge; what blurs them need not.
        read = _covering(_clipped(_grown(wanted, self.margin), size), patches)
        reduced, known = _padded(reduced, read), _padded(known, read)
        channels = self.features.of_components(
            reduced[: self.features.components], known, _seen_from(read, patches)
        )
        evidence = torch.stack([self._evidence(one, channels) for one in self.networks]).mean(0)
        # What a network and its partner say counts in full where neighbours are compared: as a
        # mean alone, one that does not know makes the other look unsure.
        sharper = 2 if settings.partner else 1
        evidence = evidence.movedim(-1, 0)
        if self.guide is not None:
            at = _seen_from(read, seen)
            evidence = (
                smooth(
                    sharper * evidence,
                    self.guide.of_projected(reduced[self.features.components :], known, at),
                    known[at],
                    steps=settings.smooth_steps,
                    doubt=settings.smooth_doubt,
                )[(..., *_seen_from(seen, wanted))]
                / sharper
            )
        return evidence.softmax(0) * known[_seen_from(read, wanted)]

    def _evidence(self, network: ProbeNetwork, channels: Tensor) -> Tensor:
        """Log-probabilities (h, w, classes) by a network, which may see less than a patch."""
        edge = self.settings.patch // 2 - network.radius
        height, width = channels.shape[1:]
        seen = channels[: network.channels, edge : height - edge, edge : width - edge]
        return network.dense(seen, network.prototypes(self.texts)).log_softmax(-1)


def _grown(part: Part, margin: int) -> Part:
    rows, cols = part
    return (
        slice(rows.start - margin, rows.stop + margin),
        slice(cols.start - margin, cols.stop + margin),
    )


def _clipped(part: Part, size: Sequence[int]) -> Part:
    rows, cols = (
        slice(max(along.start, 0), min(along.stop, end))
        for along, end in zip(part, size, strict=True)
    )
    return rows, cols


def _covering(one: Part, other: Part) -> Part:
    """The smallest part that holds both."""
    rows, cols = (
        slice(min(a.start, b.start), max(a.stop, b.stop)) for a, b in zip(one, other, strict=True)
    )
    return rows, cols


def _seen_from(whole: Part, part: Part) -> Part:
    """Where a part of a window lies in a larger part."""
    rows, cols = (
        slice(b.start - a.start, b.stop - a.start) for a, b in zip(whole, part, strict=True)
    )
    return rows, cols


def _padded(image: Tensor, part: Part) -> Tensor:
    """A part of an image (..., h, w) that may reach over its edges, where there is nothing."""
    size = image.shape[-2:]
    inside = _clipped(part, size)
    (top, bottom), (left, right) = (
        (a.start - b.start, b.stop - a.stop) for a, b in zip(inside, part, strict=True)
    )
    return torch.nn.functional.pad(image[(..., *inside)], (left, right, top, bottom))
