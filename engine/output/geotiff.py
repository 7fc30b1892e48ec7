"""GeoTIFF by rasterio: create, write, overviews, and proof that all of it reached the disk.

GDAL writes tiles late, partly in threads, and tells of a full disk only in passing. So a closed
file is read back: every tile must lie inside the file, and the pixels must have the checksum of
what was written.
"""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import CRSError, NotGeoreferencedWarning, RasterioError
from rasterio.transform import Affine
from rasterio.windows import Window

# rasterio does not export the exceptions it makes of GDAL's errors anywhere else.
from rasterio._err import CPLE_BaseError  # isort: skip

from .grid import Grid, PixelWindow
from .paths import write_error

_BLOCK = 256
_OVERVIEW_MIN_SIZE = 512
#: A row of tiles of all bands waits in GDAL's cache while strips of it arrive; a tile that has to
#: leave early is written twice and wastes its space. So tiles are lower for many bands.
_TILE_ROW_BYTES = 16_000_000
_READ_BYTES = 64_000_000


@contextlib.contextmanager
def errors_as(path: Path, what: str) -> Iterator[None]:
    """Turn GDAL's and the system's write errors into OutputError."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            yield
    except (RasterioError, CPLE_BaseError, OSError) as error:
        raise write_error(path, what, error) from error


def create(
    part: Path, grid: Grid, dtype: np.dtype[Any], bands: int, nodata: float, threads: int
) -> Any:
    """A new tiled, deflated GeoTIFF open for writing."""
    floating = dtype.kind == "f"
    options: dict[str, Any] = {
        "driver": "GTiff",
        "height": grid.height,
        "width": grid.width,
        "count": bands,
        "dtype": dtype.name,
        "nodata": nodata,
        "tiled": True,
        "blockxsize": _BLOCK,
        "blockysize": block_height(grid.width, bands * dtype.itemsize),
        "interleave": "band",
        "compress": "deflate",
        # Probabilities are noise to a compressor: the higher levels take twice the time for 2 %.
        "zlevel": 1 if floating else 6,
        "predictor": 3 if floating else 1,
        "num_threads": _threads_text(threads),
        "bigtiff": "if_safer",
    }
    if grid.georeferenced:
        options["transform"] = Affine(*grid.transform)
        if grid.crs_wkt:
            with contextlib.suppress(CRSError):
                options["crs"] = CRS.from_wkt(grid.crs_wkt)
    return rasterio.open(part, "w", **options)


def block_height(width: int, pixel_bytes: int) -> int:
    """Tile height: 256, or less (in powers of two, at least 16) for many bands."""
    height = _BLOCK
    while height > 16 and height * width * pixel_bytes > _TILE_ROW_BYTES:
        height //= 2
    return height


def set_colors(file: Any, colors: Mapping[int, tuple[int, int, int]]) -> None:
    """Give band 1 a colour table; 0 and unused values are black."""
    table = {value: (*rgb, 255) for value, rgb in colors.items()}
    table[0] = (0, 0, 0, 0)
    file.write_colormap(1, table)


def write_window(file: Any, window: PixelWindow, bands: NDArray[Any]) -> None:
    """Write ``bands`` (b, h, w) at ``window``."""
    row, col, height, width = window
    file.write(bands, window=Window(col, row, width, height))


def close_quietly(file: Any) -> None:
    """Close a file that is given up."""
    with contextlib.suppress(RasterioError, CPLE_BaseError, OSError):
        file.close()


def overview_levels(height: int, width: int) -> list[int]:
    """Halvings down to one tile; none for a small raster."""
    levels: list[int] = []
    if max(height, width) > _OVERVIEW_MIN_SIZE:
        levels.append(2)
        while max(height, width) / levels[-1] > _BLOCK:
            levels.append(levels[-1] * 2)
    return levels


def add_overviews(part: Path, resampling: Resampling, threads: int) -> None:
    """Internal overviews, if the raster is large enough to need them."""
    # The driver is named: guessing it for a file that is cut short raises a TypeError.
    with (
        rasterio.Env(GDAL_NUM_THREADS=_threads_text(threads)),
        rasterio.open(part, "r+", driver="GTiff") as file,
    ):
        levels = overview_levels(file.height, file.width)
        if levels:
            file.build_overviews(levels, resampling)


def is_whole(part: Path, threads: int = 0) -> bool:
    """Whether all overviews are there and every tile of every band lies inside the file."""
    size = part.stat().st_size
    with _open(part, threads) as file:
        for band in range(1, file.count + 1):
            if not _tiles_inside(file, size, band, None, file.height, file.width):
                return False
            levels = overview_levels(file.height, file.width)
            # An overview whose directory did not reach the disk is simply not listed.
            if file.overviews(band) != levels:
                return False
            for index, level in enumerate(levels):
                height, width = -(-file.height // level), -(-file.width // level)
                if not _tiles_inside(file, size, band, index, height, width):
                    return False
    return True


def _tiles_inside(
    file: Any, size: int, band: int, overview: int | None, height: int, width: int
) -> bool:
    if overview is None:
        block_rows, block_cols = file.block_shapes[band - 1]
    else:
        with _open(Path(file.name), 1, overview_level=overview) as reduced:
            block_rows, block_cols = reduced.block_shapes[band - 1]
    for y in range(-(-height // block_rows)):
        for x in range(-(-width // block_cols)):
            offset = file.get_tag_item(f"BLOCK_OFFSET_{x}_{y}", "TIFF", bidx=band, ovr=overview)
            count = file.get_tag_item(f"BLOCK_SIZE_{x}_{y}", "TIFF", bidx=band, ovr=overview)
            if not offset or not count or int(offset) + int(count) > size:
                return False
    return True


class Checksum:
    """Sum of all pixels' bits: the same in whatever order windows come."""

    def __init__(self, dtype: np.dtype[Any]) -> None:
        self._dtype = dtype
        self._bits = np.dtype(f"u{dtype.itemsize}")
        self._sum = 0

    def add(self, pixels: NDArray[Any]) -> None:
        """Add pixels of any shape."""
        whole = np.ascontiguousarray(pixels, self._dtype)
        self._sum += int(whole.view(self._bits).sum(dtype=np.uint64))

    def add_constant(self, value: float, count: int) -> None:
        """Add ``count`` pixels of one value."""
        self._sum += int(np.array(value, self._dtype).view(self._bits)) * count

    def agrees(self, other: Checksum) -> bool:
        """Whether both have seen the same pixels."""
        return self._sum == other._sum


def checksum_of(part: Path, dtype: np.dtype[Any], threads: int = 0) -> Checksum:
    """The checksum of all bands of a file, read in strips of whole tiles."""
    result = Checksum(dtype)
    with _open(part, threads) as file:
        block = file.block_shapes[0][0]
        rows = max(block, _READ_BYTES // (file.width * dtype.itemsize) // block * block)
        for band in range(1, file.count + 1):
            for top in range(0, file.height, rows):
                height = min(rows, file.height - top)
                result.add(file.read(band, window=Window(0, top, file.width, height)))
    return result


def read_reduced(path: Path, band: int, max_size: int, resampling: Resampling) -> NDArray[Any]:
    """A band reduced to at most ``max_size`` pixels a side."""
    with _open(path, 0) as file:
        scale = max(1.0, max(file.height, file.width) / max_size)
        shape = (max(1, round(file.height / scale)), max(1, round(file.width / scale)))
        pixels: NDArray[Any] = file.read(band, out_shape=shape, resampling=resampling)
    return pixels


def _open(path: Path, threads: int, **options: Any) -> Any:
    return rasterio.open(path, driver="GTiff", num_threads=_threads_text(threads), **options)


def _threads_text(threads: int) -> str:
    return str(threads) if threads > 0 else "ALL_CPUS"
