"""A point in, the region around it that looks alike out."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.features import shapes

from ..errors import EngineError
from ..jobs import GrowRegion
from ..progress import Progress
from ..scene import Scene, Window
from ..scene.extent import outside_text, pixel_of
from ..scene.region import connected, spectral_angle
from . import Result
from .remembered import open_scene

#: Pixels to each side that are read first, and at most; each round has twice as many.
_FIRST, _MOST = 32, 1024
#: Memory for the spectra that are read at once, in MB.
_READ_MB = 32.0


def grow_region(job: GrowRegion, progress: Progress) -> Result:
    """Grow a region from a point by spectral angle.

    The region is what is connected, over the sides of pixels, to the pixel at the point, and whose
    spectral angle to the mean of the valid pixels in the 3 x 3 around it is at most ``angle``.
    Of more than ``most_pixels`` those are taken that are reached first. Pixels are read in a
    window around the point that grows with the region, up to 2049 pixels a side; of all read but
    the last 32 MB only whether they are alike is kept, a byte a pixel.

    Raises
    ------
    EngineError
        The raster cannot be read, or the point lies outside of it or has no data.
    CancelledError
    """
    progress.stage("growing the region", 1, 1)
    with open_scene(job.input) as scene:
        seed = _seed(job, scene)
        reference = _reference(job, scene, seed)
        grower = _Grower(scene, seed, reference, job.angle, progress)
        region, truncated = grower.grow(job.most_pixels)
        outline = _outline(scene, grower.window, region)
    progress.update(1.0)
    return Result(
        {},
        {"pixels": float(region.sum())},
        {
            "wkt": shapely.to_wkt(outline, rounding_precision=-1),
            "pixels": int(region.sum()),
            "truncated": truncated,
        },
    )


class _Grower:
    """What is known of the pixels around a point, a window that grows."""

    def __init__(
        self,
        scene: Scene,
        seed: tuple[int, int],
        reference: NDArray[np.float64],
        angle: float,
        progress: Progress,
    ) -> None:
        self._scene, self._seed = scene, seed
        self._reference, self._angle, self._progress = reference, angle, progress
        self.window = Window(*seed, 1, 1)
        self._like = np.ones((1, 1), bool)

    def grow(self, most: int) -> tuple[NDArray[np.bool_], bool]:
        """The region in :attr:`window`, and whether it was cut off."""
        half = _FIRST
        while True:
            self._widen(half)
            row, col = self._seed[0] - self.window.row, self._seed[1] - self.window.col
            rows, cols, steps = connected(self._like, row, col)
            # Ways of so many steps do not leave the window: what they reach is final.
            final = int(np.searchsorted(steps, half, side="right"))
            ends = not self._reaches_out(rows, cols)
            if ends or final >= most or half >= _MOST:
                region = np.zeros(self._like.shape, bool)
                region[rows[:most], cols[:most]] = True
                return region, len(rows) > most or not ends
            half *= 2

    def _reaches_out(self, rows: NDArray[np.int64], cols: NDArray[np.int64]) -> bool:
        """Whether the region touches an edge of the window behind which there are more pixels."""
        window, whole = self.window, self._scene.window
        return bool(
            (window.row > 0 and (rows == 0).any())
            or (window.col > 0 and (cols == 0).any())
            or (window.row + window.height < whole.height and (rows == window.height - 1).any())
            or (window.col + window.width < whole.width and (cols == window.width - 1).any())
        )

    def _widen(self, half: int) -> None:
        """Look at all pixels so far around the point that were not looked at before."""
        row, col = self._seed
        side = 2 * half + 1
        wide = Window(row - half, col - half, side, side).intersection(self._scene.window)
        if wide is None:
            return
        like = np.zeros((wide.height, wide.width), bool)
        for part in _around(self.window, wide):
            tiles = self._scene.tiles(
                part, bytes_per_pixel=self._scene.block_bytes_per_pixel, memory_mb=_READ_MB
            )
            for tile in tiles:
                self._progress.check()
                block = self._scene.read(tile)
                angles = spectral_angle(block.values, block.valid, self._reference)
                like[tile.slices_in(wide)] = angles <= self._angle
        like[self.window.slices_in(wide)] = self._like
        self.window, self._like = wide, like


def _around(inner: Window, outer: Window) -> list[Window]:
    """What of a window lies around another in it, in up to four pieces."""
    above, below = inner.row - outer.row, outer.row + outer.height - inner.row - inner.height
    left, right = inner.col - outer.col, outer.col + outer.width - inner.col - inner.width
    pieces = (
        Window(outer.row, outer.col, above, outer.width),
        Window(inner.row + inner.height, outer.col, below, outer.width),
        Window(inner.row, outer.col, inner.height, left),
        Window(inner.row, inner.col + inner.width, inner.height, right),
    )
    return [piece for piece in pieces if piece.pixels]


def _seed(job: GrowRegion, scene: Scene) -> tuple[int, int]:
    pixel = pixel_of(job.x, job.y, scene.transform, scene.window)
    if pixel is None:
        raise EngineError(outside_text(job.x, job.y, scene.transform, scene.window, scene.name))
    return pixel


def _reference(job: GrowRegion, scene: Scene, seed: tuple[int, int]) -> NDArray[np.float64]:
    """Mean spectrum of the valid pixels around the point, the point's own among them."""
    row, col = seed
    near = Window(row - 1, col - 1, 3, 3).intersection(scene.window) or Window(row, col, 1, 1)
    block = scene.read(near)
    if not block.valid[row - near.row, col - near.col]:
        raise EngineError(
            f"{scene.name} has no data at ({job.x:.10g}, {job.y:.10g}): choose a pixel with data."
        )
    mean: NDArray[np.float64] = block.values[:, block.valid].mean(axis=1, dtype=np.float64)
    return mean


def _outline(scene: Scene, window: Window, region: NDArray[np.bool_]) -> shapely.Polygon:
    """The region as a polygon in the raster's coordinates, along the edges of its pixels."""
    found = shapes(region.view(np.uint8), mask=region, connectivity=4)
    # Connected over sides, it is one polygon, with holes where others lie inside.
    (geometry,) = (geometry for geometry, _ in found)
    polygon = shapely.Polygon(geometry["coordinates"][0], geometry["coordinates"][1:])
    a, b, c, d, e, f = scene.transform

    def placed(xy: NDArray[np.float64]) -> NDArray[np.float64]:
        cols, rows = xy[:, 0] + window.col, xy[:, 1] + window.row
        return np.column_stack([a * cols + b * rows + c, d * cols + e * rows + f])

    return shapely.transform(polygon, placed)
