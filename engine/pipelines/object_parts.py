"""Which objects a job classifies: polygons somebody drew, or segments made of the scene."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..errors import EngineError
from ..jobs import ClassifyObjects
from ..output.report_data import Fact
from ..output.vector import Column
from ..progress import Progress
from ..samples.layer import parse_source
from ..samples.objects import SceneObjects, read_polygons
from ..samples.own_fields import read_own_fields
from ..samples.words import number_of
from ..scene import Scene, Window
from .object_tiles import batches_of, whole_batches
from .sample_reading import grid_of

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class ObjectPart:
    """Objects that are judged and written together.

    Attributes
    ----------
    objects : SceneObjects
    batches : int64 array, shape (n,)
        The batch each is judged in; -1: it is not judged.
    kept : bool array, shape (n,)
        Which are written; others are judged only because they share a batch with one.
    begin, end : float
        The share of the job, 0..1, that is done before and after it.
    """

    objects: SceneObjects
    batches: Ints
    kept: NDArray[np.bool_]
    begin: float
    end: float


class ObjectSource(Protocol):
    """Where objects come from."""

    @property
    def sentences(self) -> Sequence[str]:
        """What the log and the report say of them."""

    @property
    def warnings(self) -> Sequence[str]:
        """What the user should know of them."""

    @property
    def facts(self) -> Sequence[Fact]:
        """What the report's settings say of them."""

    @property
    def name(self) -> str:
        """What they are called in sentences."""

    @property
    def crs(self) -> str | None:
        """The coordinate system of their outlines."""

    def parts(self) -> Iterator[ObjectPart]:
        """The objects, part by part."""

    def fields(self, numbers: Ints) -> tuple[list[Column], list[str]]:
        """The fields that objects had before, and what could not be kept of them."""


class Drawn:
    """Polygons of a layer.

    Parameters
    ----------
    job : ClassifyObjects
    scene : Scene
    window : Window or None
        The extent; only polygons with a pixel in it are classified, by all their pixels.
    progress : Progress

    Raises
    ------
    EngineError
        The layer cannot be used, or no polygon lies in the extent.
    """

    def __init__(
        self, job: ClassifyObjects, scene: Scene, window: Window | None, progress: Progress
    ) -> None:
        self._job, self._scene = job, scene
        self._objects = objects = read_polygons(
            job.polygons, layer=job.polygons_layer, grid=grid_of(scene), check=progress.check
        )
        self._kept = np.ones(len(objects), bool)
        self._batches = batches_of(objects)
        if window is not None:
            self._kept = pixels_in(objects, window) > 0
            if not self._kept.any():
                raise EngineError(
                    f"The extent holds no pixel of the polygons of {objects.name}: choose an "
                    "extent that overlaps them, or leave it out."
                )
            whole = whole_batches(self._batches, self._kept)
            self._batches = np.where(whole, self._batches, -1)

    @property
    def sentences(self) -> Sequence[str]:
        """See :class:`ObjectSource`."""
        return self._objects.counts.notes

    @property
    def warnings(self) -> Sequence[str]:
        """See :class:`ObjectSource`."""
        return [f"{self.name}: {told}" for told in self._objects.counts.warnings]

    @property
    def facts(self) -> Sequence[Fact]:
        """See :class:`ObjectSource`."""
        features = self._objects.counts.features
        return [("Polygons", f"{self.name}, {number_of(features, 'feature')}")]

    @property
    def name(self) -> str:
        """See :class:`ObjectSource`."""
        return self._objects.name

    @property
    def crs(self) -> str | None:
        """See :class:`ObjectSource`; without one the polygons were taken to be in the scene's."""
        return self._objects.crs or self._scene.crs_wkt

    def parts(self) -> Iterator[ObjectPart]:
        """See :class:`ObjectSource`."""
        yield ObjectPart(self._objects, self._batches, self._kept, 0.0, 1.0)

    def fields(self, numbers: Ints) -> tuple[list[Column], list[str]]:
        """See :class:`ObjectSource`."""
        found, notes = read_own_fields(self._job.polygons, self._job.polygons_layer, numbers)
        return [Column(one.name, one.values, one.missing) for one in found], notes


def polygon_file(job: ClassifyObjects) -> list[str]:
    """The file of the polygons, which no output may replace."""
    return [str(Path(parse_source(job.polygons).path))] if job.polygons.strip() else []


def pixels_in(objects: SceneObjects, window: Window) -> Ints:
    """How many pixels of each object lie in a window (n,)."""
    inside = (
        (objects.rows >= window.row)
        & (objects.rows < window.row + window.height)
        & (objects.cols >= window.col)
        & (objects.cols < window.col + window.width)
    )
    before = np.r_[0, np.cumsum(inside)].astype(np.int64)
    counts: Ints = np.diff(before[objects.offsets])
    return counts
