"""Spectra of labelled samples in bounded memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..errors import EngineError
from ..jobs import ClassSignatures
from ..samples import LabelledPixels, read_reference, read_vector
from ..samples.counts import SampleCounts
from ..samples.words import listed, quoted
from ..scene import Scene, values_at
from .sample_reading import grid_of

#: Of a class with more pixels as many are drawn; more do not change its statistics.
MOST_PIXELS = 20_000
#: Draws of fewer would say nothing, whatever the memory budget.
_LEAST_PIXELS = 100
#: Share of the memory budget that spectra may take; the statistics take as much again.
_SHARE = 0.25
#: Of the draw.
SEED = 0


@dataclass(frozen=True)
class Spectra:
    """Spectra of labelled pixels.

    Attributes
    ----------
    samples : LabelledPixels
        Those that were drawn and have data, in raster order.
    values : float32 array, shape (pixels, usable bands)
    sentences : tuple of str
        What became of the samples.
    counts : SampleCounts
        The same in numbers, with the pixels that have no data.
    """

    samples: LabelledPixels
    values: NDArray[np.float32]
    sentences: tuple[str, ...]
    counts: SampleCounts

    def of_class(self, index: int) -> NDArray[np.float32]:
        """Spectra of one class; (pixels, bands)."""
        chosen: NDArray[np.float32] = self.values[self.samples.labels == index]
        return chosen


def read_labels(job: ClassSignatures, scene: Scene, check: Callable[[], None]) -> LabelledPixels:
    """The labelled pixels of a job, also those without data in the scene.

    Raises
    ------
    EngineError
        The samples or the reference cannot be used.
    """
    grid = grid_of(scene)
    if job.reference:
        return read_reference(job.reference, grid=grid, check=check)
    return read_vector(
        job.samples,
        layer=job.samples_layer,
        class_field=job.class_field,
        grid=grid,
        check=check,
    )


def read_spectra(
    scene: Scene, samples: LabelledPixels, memory_mb: float, check: Callable[[], None]
) -> Spectra:
    """Read the spectra of labelled pixels; of many, some drawn at random with a fixed seed.

    Parameters
    ----------
    scene : Scene
    samples : LabelledPixels
    memory_mb : float
        Budget of the job; a class gets an equal part of a quarter of it.
    check : callable
        Raises to cancel.

    Raises
    ------
    EngineError
        No labelled pixel has data.
    """
    bands = int(scene.usable.sum())
    room = int(memory_mb * 1e6 * _SHARE / (4 * max(bands, 1) * len(samples.classes)))
    drawn, most = _drawn(samples, min(MOST_PIXELS, max(room, _LEAST_PIXELS)))
    values, valid = values_at(scene, drawn.rows, drawn.cols, scene.usable, check)
    kept = drawn.select(valid)
    if not len(kept):
        raise EngineError(
            f"All {len(drawn):,} labelled pixels lie where {scene.name} has no data: check that "
            "samples and raster belong together, and the raster's nodata value."
        )
    counts = replace(samples.counts, nodata_pixels=len(drawn) - len(kept))
    sentences = list(counts.sentences())
    if len(drawn) < len(samples):
        many = [
            quoted(one.name)
            for one, pixels in zip(samples.classes, samples.class_pixels, strict=True)
            if pixels > most
        ]
        sentences.append(
            f"Of {listed(many)}, {most:,} pixels each were drawn at random (seed {SEED}) from "
            f"{len(samples):,} labelled pixels in all; the statistics are of those."
        )
    return Spectra(kept, values if valid.all() else values[valid], tuple(sentences), counts)


def _drawn(samples: LabelledPixels, most: int) -> tuple[LabelledPixels, int]:
    """At most so many pixels of each class."""
    keep = np.ones(len(samples), bool)
    for label in np.flatnonzero(samples.class_pixels > most).tolist():
        here = np.flatnonzero(samples.labels == label)
        # Each class has its own random numbers: what is drawn does not depend on the others.
        rng = np.random.default_rng([SEED, label])
        keep[here] = False
        keep[rng.choice(here, most, replace=False)] = True
    return samples.select(keep), most
