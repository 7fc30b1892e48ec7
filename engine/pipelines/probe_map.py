"""The text-aligned probe on whole scenes, and at single pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..progress import Progress
from ..scene import Scene, Window, pixels_by_tile
from ..scene.window import cut
from .network_map import TilePredictor, judge_with_network

if TYPE_CHECKING:
    from ..probe.probe import TextAlignedProbe

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

#: Side of the tiles. Larger ones would compute less of their margins twice, and take more memory.
TILE = 256


@dataclass(frozen=True)
class ProbeTiles:
    """A trained probe as :mod:`.network_map` wants it."""

    probe: TextAlignedProbe
    tile: int = TILE
    threads: int = 1

    @property
    def halo(self) -> int:
        return self.probe.margin

    @property
    def local(self) -> bool:
        return True

    @property
    def n_classes(self) -> int:
        return self.probe.n_classes

    @property
    def channels(self) -> int:
        return self.probe.channels

    def reduce(self, values: Floats, valid: NDArray[np.bool_]) -> Floats:
        return self.probe.reduce(values, valid)

    def predict(
        self,
        values: Floats,
        valid: NDArray[np.bool_],
        place: Window,
        wanted: tuple[slice, slice],
    ) -> Floats:
        return self.probe.judge(values, valid, wanted)


def probabilities_at(
    network: TilePredictor,
    scene: Scene,
    bands: NDArray[np.bool_],
    rows: Ints,
    cols: Ints,
    memory_mb: int,
    progress: Progress,
) -> Floats:
    """What a map would say of single pixels: only tiles that hold some are computed.

    Returns
    -------
    float32 array, shape (n, classes)
        All 0 where the scene has no data.
    """
    found = np.zeros((len(rows), network.n_classes), np.float32)
    # One cell of the network's own grid at a time; only the whole is told of.
    silent = Progress(cancelled=lambda: progress.cancelled)
    chosen = list(pixels_by_tile(cut(scene.window, TILE, TILE), rows, cols))
    for done, (cell, inside) in enumerate(chosen):
        progress.update(done / len(chosen))
        (judged,) = judge_with_network(
            scene, cell, bands, network, memory_mb=memory_mb, progress=silent
        )
        image = np.zeros((*judged.valid.shape, network.n_classes), np.float32)
        image[judged.valid] = judged.probabilities
        found[inside] = image[rows[inside] - cell.row, cols[inside] - cell.col]
    return found
