"""Labelled samples of a job as pixels of its scene."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..errors import EngineError
from ..jobs import SampleSource
from ..output.report_data import Fact
from ..samples import (
    LabelledPixels,
    RasterGrid,
    SamplesError,
    WantedClass,
    read_reference,
    read_vector,
)
from ..scene import Scene, values_at

#: Pixels read at once.
_AT_ONCE = 50_000


def read_samples(
    job: SampleSource,
    scene: Scene,
    wanted: Sequence[WantedClass],
    check: Callable[[], None],
    *,
    allow_missing: bool = False,
) -> LabelledPixels:
    """The samples of a job; pixels without data in the scene are left out and counted.

    Parameters
    ----------
    job : SampleSource
    scene : Scene
    wanted : sequence of WantedClass
        Classes to look for; empty: those the samples have.
    check : callable
        Raises to cancel.
    allow_missing : bool
        Whether a wanted class may have no pixel.

    Raises
    ------
    EngineError
        Neither samples nor a reference, both, or some that cannot be used.
    """
    if job.samples and job.reference:
        raise EngineError("Both samples and a reference raster were given: leave one of them out.")
    grid = grid_of(scene)
    if job.samples:
        labelled = read_vector(
            job.samples,
            layer=job.samples_layer,
            class_field=job.class_field,
            grid=grid,
            wanted=wanted,
            allow_missing=allow_missing,
            check=check,
        )
    elif job.reference:
        labelled = read_reference(
            job.reference, grid=grid, wanted=wanted, allow_missing=allow_missing, check=check
        )
    else:
        raise EngineError(
            "There are no samples: give a vector file of labelled polygons, lines or points, or a "
            "raster of class values on the scene's grid."
        )
    return _with_data(labelled, scene, check, allow_missing=allow_missing)


def grid_of(scene: Scene) -> RasterGrid:
    """Where the pixels of a scene lie."""
    return RasterGrid(
        scene.height, scene.width, scene.transform, scene.crs_wkt, scene.georeferenced
    )


def source_name(job: SampleSource) -> str:
    """The file the samples come from, without its folder."""
    return Path((job.samples or job.reference).split("|")[0]).name


def sample_facts(job: SampleSource, labelled: LabelledPixels) -> Sequence[Fact]:
    """What a report says of the samples."""
    facts = [("Samples" if job.samples else "Reference raster", source_name(job))]
    if job.samples and job.class_field:
        facts.append(("Class field", job.class_field))
    counts = labelled.counts
    unit = "Features" if counts.kind == "vector" else "Connected areas"
    facts.append((unit, f"{counts.used_features:,} of {counts.features:,}"))
    facts.append(("Labelled pixels", f"{len(labelled):,}"))
    return facts


def _with_data(
    labelled: LabelledPixels, scene: Scene, check: Callable[[], None], *, allow_missing: bool
) -> LabelledPixels:
    kept = labelled.select(_valid(labelled, scene, check))
    lost = len(labelled) - len(kept)
    kept = replace(kept, counts=replace(labelled.counts, nodata_pixels=lost))
    if not len(kept):
        raise SamplesError(
            f"All {len(labelled):,} labelled pixels lie where {scene.name} has no data: check that "
            "samples and raster belong together, and the raster's nodata value."
        )
    bare = [
        one.name for one, count in zip(kept.classes, kept.class_pixels, strict=True) if count == 0
    ]
    if bare and not allow_missing:
        raise SamplesError(
            f"The class '{bare[0]}' has samples only where {scene.name} has no data: draw some "
            "where it has, or leave the class out."
        )
    return kept


def _valid(labelled: LabelledPixels, scene: Scene, check: Callable[[], None]) -> NDArray[np.bool_]:
    """Which of the labelled pixels have data."""
    valid = np.zeros(len(labelled), bool)
    # Of a reference that covers the scene, the values of all pixels would be the whole scene.
    for start in range(0, len(labelled), _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        # A pixel is valid if all usable bands are: one band read would miss gaps of the others.
        _, valid[part] = values_at(
            scene, labelled.rows[part], labelled.cols[part], scene.usable, check
        )
    return valid
