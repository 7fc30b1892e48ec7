"""The parts of a scene that hold samples, read as often as training asks for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..samples import LabelledPixels
from ..scene import Scene, Window, pixels_by_tile
from ..scene.window import cut

if TYPE_CHECKING:
    from ..probe.gathering import SampleTile

#: Side of a tile's core in pixels.
_SIDE = 128


class SampleTiles:
    """Tiles of one fixed grid over the scene, each with a margin and the samples in it.

    Called, it gives the tiles one after the other. They are kept in memory where they take little
    of it, else read again.

    Parameters
    ----------
    scene : Scene
    bands : bool array, shape (scene bands,)
    samples : LabelledPixels
    margin : int
        Pixels around a tile's core.
    memory_mb : float
        What tiles that are kept may take.
    check : callable
        Called before a tile is read; raises to cancel.
    """

    def __init__(
        self,
        scene: Scene,
        bands: NDArray[np.bool_],
        samples: LabelledPixels,
        margin: int,
        memory_mb: float,
        check: Callable[[], None],
    ) -> None:
        self._scene, self._bands, self._samples = scene, bands, samples
        self._margin, self._check = margin, check
        cells = cut(scene.window, _SIDE, _SIDE)
        self._cores = [cell for cell, _ in pixels_by_tile(cells, samples.rows, samples.cols)]
        pixels = sum(self._near(core).pixels for core in self._cores)
        self._keeps = 4e-6 * pixels * int(bands.sum()) <= memory_mb
        self._kept: list[SampleTile] = []

    def __call__(self) -> Iterator[SampleTile]:
        """The tiles, row by row."""
        if self._kept:
            yield from self._kept
            return
        read = []
        for core in self._cores:
            self._check()
            tile = self._read(core)
            if self._keeps:
                read.append(tile)
            yield tile
        self._kept = read

    def _near(self, core: Window) -> Window:
        margin = self._margin
        grown = Window(
            core.row - margin,
            core.col - margin,
            core.height + 2 * margin,
            core.width + 2 * margin,
        )
        return grown.intersection(self._scene.window) or core

    def _read(self, core: Window) -> SampleTile:
        from ..probe.gathering import SampleTile

        near = self._near(core)
        block = self._scene.read(near, self._bands)
        samples = self._samples
        ((_, inside),) = pixels_by_tile([near], samples.rows, samples.cols)
        inside = np.sort(inside)
        return SampleTile(
            block.values,
            block.valid,
            core.slices_in(near),
            samples.rows[inside] - near.row,
            samples.cols[inside] - near.col,
            samples.labels[inside],
            inside,
        )
