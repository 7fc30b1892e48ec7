"""From tiles with samples to what training needs, in bounded memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from .features import Features, Reduction
from .growing import grow
from .guide import HALO as GUIDE_HALO
from .guide import Guide, GuideFit, neighbour_steps
from .patches import Patches
from .settings import ProbeSettings
from .smoothing import HALO as SMOOTHING_HALO
from .training import Check, Samples

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

#: Pixels beyond a tile's core that samples may grow through.
_GROWTH_MARGIN = 8
#: Spectra principal components are fitted on, at most.
_SPECTRA = 20_000
#: Distances between neighbours that are kept of a tile, for their median.
_STEPS = 20_000
#: Pixels that may join the samples in all.
_MOST_GROWN = 40_000
#: Components of the guide.
_GUIDE = 6


@dataclass(frozen=True)
class SampleTile:
    """A part of the scene with samples.

    Attributes
    ----------
    values : float32 array, shape (bands, h, w)
        Reflectance of the core and of a margin around it, as far as the scene goes.
    valid : bool array, shape (h, w)
    core : tuple of slice
        Rows and columns of the core.
    rows, cols, labels : int64 array, shape (n,)
        All samples of the tile and its margin; labels are class indices.
    numbers : int64 array, shape (n,)
        Which of all samples each is.
    """

    values: Floats
    valid: Bools
    core: tuple[slice, slice]
    rows: Ints
    cols: Ints
    labels: Ints
    numbers: Ints

    @property
    def in_core(self) -> Bools:
        """Whether each sample lies in the core."""
        return _inside(self.rows, self.cols, self.core)


#: Reads the tiles, each time from the first to the last; cores do not overlap.
TileSource = Callable[[], Iterable[SampleTile]]


def sample_margin(settings: ProbeSettings) -> int:
    """Pixels of margin that training wants around a tile."""
    reach = settings.patch // 2 + (_GROWTH_MARGIN if settings.grow else 0)
    return reach + max(Features.halo_of(settings.sigmas), GUIDE_HALO if settings.grow else 0)


@dataclass(frozen=True)
class Gathered:
    """What training starts from.

    Attributes
    ----------
    features : Features
    guide : Guide or None
        None where neighbours are too few, or nothing needs it.
    samples : Samples
        Those of the user, in the order of the tiles, then those grown.
    numbers : int64 array, shape (user's samples,)
        Which of all samples each is.
    """

    features: Features
    guide: Guide | None
    samples: Samples
    numbers: Ints


def gather(tiles: TileSource, settings: ProbeSettings, held_back: Bools, check: Check) -> Gathered:
    """Fit what spectra are reduced by and cut the patches.

    Principal components and means come from the patches of training samples; the guide's noise and
    its usual step from all valid pixels of the tiles, whatever their class.

    Parameters
    ----------
    tiles : callable
    settings : ProbeSettings
    held_back : bool array, shape (all samples,)
        Samples that decide when to stop: nothing is fitted on them, and nothing grows from or
        into them.
    check : callable
        Called before every tile; raises to cancel.
    """
    reduction, guide = _first_pass(tiles, settings, held_back, check)
    if guide is not None:
        guide = _with_step(tiles, guide, settings.seed, check)
    features = Features.unscaled(reduction, settings.sigmas)
    parts: list[Samples] = []
    grown: list[Samples] = []
    numbers: list[Ints] = []
    for tile in tiles():
        check()
        image = torch.from_numpy(tile.values), torch.from_numpy(tile.valid)
        channels = features.apply(*image).numpy()
        own = np.flatnonzero(tile.in_core)
        parts.append(
            _cut(channels, tile, tile.rows[own], tile.cols[own], tile.labels[own], 1.0, settings)
        )
        numbers.append(tile.numbers[own])
        if settings.grow and guide is not None:
            learnt = ~held_back[tile.numbers]
            found = grow(
                guide.apply(*image).numpy(),
                tile.valid,
                tile.rows[learnt],
                tile.cols[learnt],
                tile.labels[learnt],
                settings.grow,
            )
            taken = np.zeros(tile.valid.shape, bool)
            taken[tile.rows, tile.cols] = True
            kept = _inside(found.rows, found.cols, tile.core) & ~taken[found.rows, found.cols]
            # Every tile may take what its samples' share of all is.
            room = -(-_MOST_GROWN * len(own) // len(held_back))
            kept = _thinned(kept, room, settings.seed)
            grown.append(
                _cut(
                    channels,
                    tile,
                    found.rows[kept],
                    found.cols[kept],
                    found.labels[kept],
                    settings.grown_weight,
                    settings,
                )
            )
    which = np.concatenate(numbers)
    own_samples = _joined(parts)
    features = features.scaled(own_samples.patches.centres[~held_back[which]], settings.gain)
    everything = _joined([own_samples, *grown])
    patches = everything.patches.scaled(features.means, features.deviations)
    samples = Samples(patches, everything.labels, everything.weights)
    return Gathered(features, guide, samples, which)


def _first_pass(
    tiles: TileSource, settings: ProbeSettings, held_back: Bools, check: Check
) -> tuple[Reduction, Guide | None]:
    """Principal components, and the guide without its step."""
    rng = np.random.default_rng(settings.seed)
    spectra: list[Floats] = []
    fit: GuideFit | None = None
    for tile in tiles():
        check()
        own = tile.in_core & ~held_back[tile.numbers]
        patches = Patches.cut(
            tile.values, tile.valid, tile.rows[own], tile.cols[own], settings.patch
        )
        spectra.append(patches.pixels[1:])
        if settings.grow or settings.smooth_steps:
            fit = fit or GuideFit(len(tile.values))
            fit.add(tile.values, tile.valid)
    all_spectra = np.concatenate(spectra)
    if len(all_spectra) > _SPECTRA:
        all_spectra = all_spectra[np.sort(rng.permutation(len(all_spectra))[:_SPECTRA])]
    found = fit.components(_GUIDE) if fit else None
    return (
        Reduction.fit(all_spectra, settings.components),
        Guide(*found, step=1.0) if found else None,
    )


def _with_step(tiles: TileSource, guide: Guide, seed: int, check: Check) -> Guide | None:
    rng = np.random.default_rng(seed)
    kept = []
    for tile in tiles():
        check()
        steps = neighbour_steps(guide, tile.values, tile.valid)
        if len(steps) > _STEPS:
            steps = steps[rng.permutation(len(steps))[:_STEPS]]
        kept.append(steps)
    step = float(np.median(np.concatenate(kept)))
    return Guide(guide.means, guide.projection, step) if step > 0 else None


def _cut(
    channels: Floats,
    tile: SampleTile,
    rows: Ints,
    cols: Ints,
    labels: Ints,
    weight: float,
    settings: ProbeSettings,
) -> Samples:
    patches = Patches.cut(channels, tile.valid, rows, cols, settings.patch)
    return Samples(patches, labels, np.full(len(labels), weight, np.float32))


def _joined(parts: list[Samples]) -> Samples:
    return Samples(
        Patches.joined([part.patches for part in parts]),
        np.concatenate([part.labels for part in parts]),
        np.concatenate([part.weights for part in parts]),
    )


def _thinned(kept: Bools, most: int, seed: int) -> Bools:
    """At most ``most`` of what is kept, at random."""
    places = np.flatnonzero(kept)
    if len(places) <= most:
        return kept
    fewer = np.zeros_like(kept)
    fewer[np.random.default_rng(seed).permutation(places)[:most]] = True
    return fewer


def _inside(rows: Ints, cols: Ints, part: tuple[slice, slice]) -> Bools:
    down, across = part
    inside: Bools = np.ones(len(rows), bool)
    for places, along in ((rows, down), (cols, across)):
        inside &= (places >= along.start) & (places < along.stop)
    return inside


def map_margin(settings: ProbeSettings, smoothed: bool) -> int:
    """Pixels of margin that mapping wants around a tile."""
    reach = settings.patch // 2 + Features.halo_of(settings.sigmas)
    return max(reach, GUIDE_HALO) + SMOOTHING_HALO if smoothed else reach
