"""Labelled objects of a job with the spectra of their pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..assess import Fold
from ..jobs import TrainObjects
from ..output.report_data import Fact
from ..progress import Progress
from ..samples import SamplesError, WantedClass
from ..samples.objects import SceneObjects, read_objects
from ..samples.words import number_of
from ..scene import Scene, values_at
from .network_map import BASE_MB, LEAST_MB
from .sample_reading import grid_of

if TYPE_CHECKING:
    from ..objects.model import ObjectPixels

Ints = NDArray[np.int64]

#: Share of the memory budget for spectra: training copies those of the training objects once.
_SHARE = 0.4
_LEAST_PIXELS = 16
_MB = 2**20


@dataclass(frozen=True)
class LabelledObjects:
    """Objects that can be learnt from.

    Attributes
    ----------
    objects : SceneObjects
        Those with data, and only their pixels with data.
    pixels : ObjectPixels
        The same with spectra.
    sentences : tuple of str
        What became of the polygons.
    """

    objects: SceneObjects
    pixels: ObjectPixels
    sentences: tuple[str, ...]

    @property
    def labels(self) -> Ints:
        """Index of each object's class."""
        return self.objects.labels


def read_labelled(
    job: TrainObjects,
    scene: Scene,
    bands: NDArray[np.bool_],
    wanted: Sequence[WantedClass],
    progress: Progress,
) -> LabelledObjects:
    """The polygons of a job and what the raster holds in them.

    Raises
    ------
    EngineError
        The polygons cannot be used, or a class has none where the raster has data.
    CancelledError
    """
    from ..objects.model import ObjectPixels

    objects = read_objects(
        job.polygons,
        layer=job.polygons_layer,
        class_field=job.class_field,
        group_field=job.group_field,
        grid=grid_of(scene),
        wanted=wanted,
        check=progress.check,
    )
    sentences = list(objects.counts.sentences())
    most = _most_pixels(objects.sizes, int(bands.sum()), job.memory_mb)
    if (objects.sizes > most).any():
        count = int((objects.sizes > most).sum())
        objects = _cropped(objects, most, job.seed)
        sentences.append(
            f"{number_of(count, 'polygon')} with more than {most:,} pixels, which is more than the "
            "memory budget allows: of each a compact part of that many pixels is learnt and tested."
        )
    _check_fits(objects, int(bands.sum()), job.memory_mb)
    rows, cols = objects.rows.astype(np.int64), objects.cols.astype(np.int64)
    values, valid = values_at(scene, rows, cols, bands, progress.check)
    left = np.zeros(len(objects), np.int64)
    np.add.at(left, np.repeat(np.arange(len(objects)), objects.sizes), valid)
    if not left.any():
        raise SamplesError(
            f"All {len(objects):,} polygons lie where {scene.name} has no data: check that "
            "polygons and raster belong together, and the raster's nodata value."
        )
    if (left == 0).any():
        bare = number_of(int((left == 0).sum()), "polygon")
        sentences.append(f"{bare} left out: without any data.")
    kept = np.flatnonzero(left)
    offsets = np.concatenate([[0], np.cumsum(left)]).astype(np.int64)
    pixels = ObjectPixels(rows[valid], cols[valid], offsets, values[valid])
    with_data = replace(
        objects, rows=objects.rows[valid], cols=objects.cols[valid], offsets=offsets
    )
    with_data = with_data.select(kept)
    _check_classes(with_data, scene)
    return LabelledObjects(with_data, pixels.select(kept), tuple(sentences))


def object_facts(job: TrainObjects, labelled: LabelledObjects) -> Sequence[Fact]:
    """What a report says of the objects."""
    objects = labelled.objects
    sizes = objects.sizes
    facts = [("Polygons", Path(job.polygons.split("|")[0]).name)]
    if job.class_field:
        facts.append(("Class field", job.class_field))
    if job.group_field:
        groups = len(np.unique(objects.groups))
        facts.append(("Group field", f"{job.group_field}: {groups:,} groups"))
    facts.append(("Objects", f"{len(objects):,} of {objects.counts.features:,} features"))
    middle = f"{np.median(sizes):g}"
    facts.append(
        ("Pixels of an object", f"{int(sizes.min()):,} to {int(sizes.max()):,}, median {middle}")
    )
    return facts


def overlaps(objects: SceneObjects, folds: Sequence[Fold], width: int) -> list[str]:
    """A sentence on objects tested that share pixels with objects their model was trained with.

    Parameters
    ----------
    objects : SceneObjects
    folds : sequence of Fold
    width : int
        Of the raster, in pixels.
    """
    places = objects.rows.astype(np.int64) * width + objects.cols
    owners = np.repeat(np.arange(len(objects)), objects.sizes)
    tested = shared = 0
    for fold in folds:
        learnt = np.zeros(len(objects), bool)
        learnt[fold.train] = True
        seen = np.isin(places, places[learnt[owners]])
        seen &= np.isin(owners, fold.test)
        tested += len(fold.test)
        shared += len(np.unique(owners[seen]))
    if not shared:
        return []
    share = "shares" if shared == 1 else "share"
    return [
        f"{shared:,} of {tested:,} objects tested {share} pixels with objects that were trained "
        "with, so the score is too good: give the field that says which polygons belong together "
        "(group field), or keep one of those that overlap."
    ]


def _most_pixels(sizes: Ints, bands: int, memory_mb: int) -> int:
    """Pixels an object may have so that all spectra fit."""
    budget = max(memory_mb - BASE_MB, LEAST_MB) * _SHARE * _MB / (4 * bands)
    most = int(sizes.max(initial=1))
    while most > _LEAST_PIXELS and np.minimum(sizes, most).sum() > budget:
        most = max(most * 3 // 4, _LEAST_PIXELS)
    return most


def _check_fits(objects: SceneObjects, bands: int, memory_mb: int) -> None:
    """Refuse so many objects that not even small parts of them fit."""
    need, have = 4e-6 * len(objects.rows) * bands, max(memory_mb - BASE_MB, LEAST_MB)
    if need > have:
        raise SamplesError(
            f"The {len(objects):,} polygons of {objects.name} hold {need:,.0f} MB of spectra, and "
            f"of the memory budget of {memory_mb:,} MB {have:,.0f} are left for them: raise the "
            f"budget to {BASE_MB + need / _SHARE:,.0f} MB, or choose fewer polygons."
        )


def _cropped(objects: SceneObjects, most: int, seed: int) -> SceneObjects:
    """Objects with at most so many pixels: those nearest to one of them at random."""
    rng = np.random.default_rng(seed)
    kept = np.ones(len(objects.rows), bool)
    for number in np.flatnonzero(objects.sizes > most).tolist():
        part = slice(int(objects.offsets[number]), int(objects.offsets[number + 1]))
        rows, cols = objects.rows[part], objects.cols[part]
        centre = int(rng.integers(len(rows)))
        apart = np.maximum(abs(rows - rows[centre]), abs(cols - cols[centre]))
        far = np.argsort(apart, kind="stable")[most:]
        kept[part.start + far] = False
    offsets = np.concatenate([[0], np.cumsum(np.minimum(objects.sizes, most))])
    return replace(
        objects,
        rows=objects.rows[kept],
        cols=objects.cols[kept],
        offsets=offsets.astype(np.int64),
    )


def _check_classes(objects: SceneObjects, scene: Scene) -> None:
    counts = np.bincount(objects.labels, minlength=len(objects.classes))
    bare = [one.name for one, count in zip(objects.classes, counts, strict=True) if count == 0]
    if bare:
        raise SamplesError(
            f"The class '{bare[0]}' has polygons only where {scene.name} has no data: draw some "
            "where it has data, or leave the class out."
        )
    if len(objects.classes) < 2:
        only = objects.classes[0].name if objects.classes else "none"
        raise SamplesError(
            f"The polygons have a single class, '{only}': a classifier needs at least two, so draw "
            "polygons of another, for example of everything else."
        )
