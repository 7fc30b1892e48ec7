"""A scene cut into segments, row of tiles by row of tiles, as objects like those somebody drew."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing

import numpy as np
from numpy.typing import NDArray

from ..errors import EngineError
from ..jobs import ClassifyObjects
from ..output.report_data import Fact
from ..output.vector import Column
from ..progress import Progress
from ..samples.object_counts import ObjectCounts
from ..samples.objects import SceneObjects
from ..scene import Scene, Window
from .network_map import BASE_MB, LEAST_MB
from .object_parts import ObjectPart, pixels_in
from .object_tiles import whole_batches
from .reduced import Reduced, Reducer
from .sample_reading import grid_of

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Labels = NDArray[np.int32]

#: Pixels whose spectra tell the principal components.
_SAMPLE = 20_000
#: More segments than this are not made: each is a polygon that is held until all are written.
MOST_SEGMENTS = 500_000
#: Places of segments in the whole raster; rows of tiles hold their numbers in 32 bits.
MOST_SEEDS = 2**31 - 1
#: Bytes that are held for a pixel of a tile while it is segmented, beside its components.
_BYTES = 160
#: Outlines made between two looks at whether to stop.
_CHECKED = 1000
#: Share of the memory budget that tiles may take.
_SHARE = 0.8


class Segments:
    """The segments of a scene, or those that an extent touches.

    Parameters
    ----------
    scene : Scene
    window : Window
        Segments that have a pixel in it are made, whole and as in the whole scene.
    job : ClassifyObjects
    progress : Progress

    Raises
    ------
    EngineError
        No valid pixel, or too many segments.
    """

    def __init__(
        self, scene: Scene, window: Window, job: ClassifyObjects, progress: Progress
    ) -> None:
        from ..objects.segments import Segmenter

        self._scene, self._window, self._progress = scene, window, progress
        progress.check()
        sample = scene.sample(_SAMPLE, job.seed)
        progress.check()
        if not len(sample.values):
            raise EngineError(
                f"{scene.name} holds no valid pixel: check the nodata value with 'Inspect scene'."
            )
        self._segmenter = Segmenter.fit(sample.values, job.segment_size, job.compactness)
        count = window.pixels / self._segmenter.step**2
        if count > MOST_SEGMENTS:
            raise EngineError(
                f"Segments of {job.segment_size} pixels would be about {count:,.0f}, at most "
                f"{MOST_SEGMENTS:,} are made at once: choose larger segments, or an extent."
            )
        step = self._segmenter.step
        seeds = -(-scene.height // step) * -(-scene.width // step)
        if seeds > MOST_SEEDS:
            raise EngineError(
                f"Segments of {job.segment_size} pixels lie on a grid of {seeds:,} places over "
                f"{scene.name}, at most {MOST_SEEDS:,} can be told apart, whatever the extent: "
                "choose larger segments, or cut the raster."
            )
        self._threads = self._threads_within(job)

    @property
    def sentences(self) -> Sequence[str]:
        """See :class:`.object_parts.ObjectSource`."""
        segmenter = self._segmenter
        return (
            f"Segments were made (SLIC): about {segmenter.step} x {segmenter.step} pixels each, "
            f"on {segmenter.channels} principal component(s) of the usable bands.",
        )

    @property
    def warnings(self) -> Sequence[str]:
        """See :class:`.object_parts.ObjectSource`."""
        return ()

    @property
    def facts(self) -> Sequence[Fact]:
        """See :class:`.object_parts.ObjectSource`."""
        return [
            ("Segments", f"about {self._segmenter.step**2} pixels each"),
            ("Compactness", f"{self._segmenter.compactness:g}"),
        ]

    @property
    def name(self) -> str:
        """See :class:`.object_parts.ObjectSource`."""
        return self._scene.name

    @property
    def crs(self) -> str | None:
        """See :class:`.object_parts.ObjectSource`."""
        return self._scene.crs_wkt

    def fields(self, numbers: Ints) -> tuple[list[Column], list[str]]:
        """See :class:`.object_parts.ObjectSource`; segments have none."""
        return [], []

    def parts(self) -> Iterator[ObjectPart]:
        """The segments, row of tiles by row of tiles."""
        side = self._segmenter.tile
        # A segment reaches less than a tile beyond the one its seed lies in.
        first, last = self._tiles(self._window.row, self._window.height, self._scene.height)
        share = 1 / (last - first + 1)
        strips: dict[int, Labels] = {}
        for number, strip in self._strips(max(first - 1, 0), last + 1):
            strips[number] = strip
            if number > first:
                yield self._row(number - 1, strips, (number - 1 - first) * share, share)
                strips.pop(number - 2, None)
        if last * side + side >= self._scene.height:
            # Nothing lies below the last row of tiles.
            yield self._row(last, strips, 1 - share, share)

    def _tiles(self, start: int, length: int, limit: int) -> tuple[int, int]:
        """First and last row (or column) of tiles whose segments may reach a span of pixels."""
        side = self._segmenter.tile
        most = (limit - 1) // side
        return max(start // side - 1, 0), min((start + length - 1) // side + 1, most)

    def _strips(self, first: int, last: int) -> Iterator[tuple[int, Labels]]:
        """Seeds of the pixels of rows of tiles, as wide as is needed; -1 elsewhere."""
        scene, side, margin = self._scene, self._segmenter.tile, self._segmenter.margin
        left, right = self._tiles(self._window.col, self._window.width, scene.width)
        left, right = max(left - 1, 0), min(right + 1, (scene.width - 1) // side)
        last = min(last, (scene.height - 1) // side)
        cols = range(left * side, min((right + 1) * side, scene.width), side)
        wide = _near(scene, 0, cols[0], 1, min(cols[-1] + side, scene.width) - cols[0], margin)
        spans = [_span(row * side, side, margin, scene.height) for row in range(first, last + 1)]
        windows = [Window(top, wide.col, high, wide.width) for top, high in spans]
        segmenter = self._segmenter

        def reduce(values: Floats, valid: NDArray[np.bool_]) -> Floats:
            # In the reader's thread: who waits for it hears of a cancel there.
            self._progress.check()
            return segmenter.reduce(values, valid)

        reducer = Reducer(scene, scene.usable, segmenter.channels, reduce)
        with (
            ThreadPoolExecutor(self._threads, thread_name_prefix="segment") as pool,
            closing(reducer.ahead(windows)) as ahead,
        ):
            for number, read in zip(range(first, last + 1), ahead, strict=True):
                height = min(side, scene.height - number * side)
                strip = np.full((height, scene.width), -1, np.int32)
                cores = [
                    Window(number * side, col, height, min(side, scene.width - col)) for col in cols
                ]
                futures = [pool.submit(self._core, core, read) for core in cores]
                try:
                    for core, future in zip(cores, futures, strict=True):
                        while not wait([future], timeout=0.2).done:
                            self._progress.check()
                        strip[:, core.col : core.col + core.width] = future.result()
                finally:
                    for future in futures:
                        future.cancel()
                yield number, strip

    def _core(self, core: Window, read: Reduced) -> Ints:
        """Seeds of the pixels of one tile."""
        segmenter = self._segmenter
        step, across = segmenter.step, -(-self._scene.width // segmenter.step)
        near = _near(self._scene, *core, segmenter.margin)
        at = near.slices_in(read.window)
        found = segmenter.labels(
            read.values[(slice(None), *at)], read.valid[at], near.row, near.col, across
        )[core.slices_in(near)]
        # No segment may reach beyond the tiles next to its own: rows are complete then.
        side = segmenter.tile // step
        rows, cols = np.indices(found.shape)
        rows, cols = (rows + core.row) // step, (cols + core.col) // step
        far = np.abs(found // across // side - rows // side) > 1
        far |= np.abs(found % across // side - cols // side) > 1
        return np.where(far & (found >= 0), rows * across + cols, found)

    def _row(
        self, number: int, strips: dict[int, Labels], begin: float, share: float
    ) -> ObjectPart:
        """The segments whose seeds lie in one row of tiles."""
        around = [strips[one] for one in (number - 1, number, number + 1) if one in strips]
        top = max(number - 1, min(strips)) * self._segmenter.tile
        labels = np.concatenate(around)
        per_tile = self._segmenter.tile // self._segmenter.step
        across = -(-self._scene.width // self._segmenter.step)
        mine = (labels >= 0) & (labels // across // per_tile == number)
        rows, cols = np.nonzero(mine)
        seeds = labels[rows, cols].astype(np.int64)
        tiles = seeds % across // per_tile
        order = np.lexsort((cols, rows, seeds, tiles))
        rows, cols, seeds, tiles = rows[order], cols[order], seeds[order], tiles[order]
        begins = (
            np.flatnonzero(np.r_[True, np.diff(seeds) != 0]) if len(seeds) else np.zeros(0, int)
        )
        offsets = np.r_[begins, len(seeds)].astype(np.int64)
        mine_wkb = self._outlines(np.where(mine, labels, -1), seeds[begins], top)
        objects = self._objects(mine_wkb, rows + top, cols, offsets)
        batches = tiles[begins].astype(np.int64)
        kept = pixels_in(objects, self._window) > 0
        judged = np.where(whole_batches(batches, kept), batches, -1)
        return ObjectPart(objects, judged, kept, begin, begin + share)

    def _objects(
        self, wkb: NDArray[np.object_], rows: Ints, cols: Ints, offsets: Ints
    ) -> SceneObjects:
        count = len(wkb)
        numbers = np.arange(count)
        return SceneObjects(
            self._scene.name,
            numbers,
            numbers,
            wkb,
            self._scene.crs_wkt,
            np.full(count, -1, np.int64),
            (),
            numbers,
            (),
            rows.astype(np.int32),
            cols.astype(np.int32),
            offsets,
            ObjectCounts(features=count, used=count),
        )

    def _outlines(self, labels: Ints, seeds: Ints, top: int) -> NDArray[np.object_]:
        """Polygons along pixel edges for seeds (in any order), in the scene's coordinates."""
        import shapely
        from rasterio import Env
        from rasterio.features import shapes

        wkb = np.full(len(seeds), None, object)
        if not len(seeds):
            return wkb
        order = np.argsort(seeds)
        places, polygons = [], []
        with Env():
            for shape, seed in shapes(labels.astype(np.int32), labels >= 0, connectivity=4):
                outer, *holes = shape["coordinates"]
                polygons.append(shapely.Polygon(outer, holes))
                places.append(int(seed))
                if len(places) % _CHECKED == 0:
                    self._progress.check()
        owners = order[np.searchsorted(seeds[order], np.array(places))]
        by_owner = np.argsort(owners, kind="stable")
        whole = shapely.multipolygons(
            np.array(polygons, object)[by_owner], indices=owners[by_owner]
        )
        single = shapely.get_num_geometries(whole) == 1
        whole[single] = shapely.get_geometry(whole[single], 0)
        grid = grid_of(self._scene)

        def onto(xy: NDArray[np.float64]) -> NDArray[np.float64]:
            return np.column_stack(grid.coordinates(xy[:, 0], xy[:, 1] + top))

        result: NDArray[np.object_] = shapely.to_wkb(shapely.transform(whole, onto))
        return result

    def _threads_within(self, job: ClassifyObjects) -> int:
        """As many tiles at once as are wanted and fit into what is left of the budget.

        Raises
        ------
        EngineError
            Not even one fits.
        """
        segmenter = self._segmenter
        pixels = (segmenter.tile + 2 * segmenter.margin) ** 2
        each = 1e-6 * pixels * (_BYTES + 16 * segmenter.channels)
        have = _SHARE * max(job.memory_mb - BASE_MB, LEAST_MB)
        if each > have:
            raise EngineError(
                f"Segments of {job.segment_size:,} pixels are made in pieces of the raster that "
                f"take {each:,.0f} MB, and of the memory budget of {job.memory_mb:,} MB "
                f"{have:,.0f} are left for that: raise the budget to "
                f"{BASE_MB + each / _SHARE:,.0f} MB, or take smaller segments."
            )
        return min(job.threads or os.cpu_count() or 1, int(have / each))


def _near(scene: Scene, row: int, col: int, height: int, width: int, margin: int) -> Window:
    """A window with a margin, as far as the scene goes."""
    top, high = _span(row, height, margin, scene.height)
    left, wide = _span(col, width, margin, scene.width)
    return Window(top, left, high, wide)


def _span(start: int, length: int, margin: int, limit: int) -> tuple[int, int]:
    begin = max(start - margin, 0)
    return begin, min(start + length + margin, limit) - begin
