"""What every output raster goes through: opened, written, read back, renamed, or removed.

Windows may come in any order and must not overlap. A file is ``NAME.part`` until it is whole, has
been read back and is renamed; on any failure it is removed and an earlier ``NAME`` is untouched.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import Resampling

from . import geotiff
from .grid import Grid, single_line
from .paths import commit_part, discard_part, part_path
from .provenance import tiff_tags

if TYPE_CHECKING:
    from typing_extensions import Self


class RasterWriter:
    """What all writers share: opening, checking, finishing, renaming, removing.

    Parameters
    ----------
    path : path
        The GeoTIFF to be made.
    grid : Grid
        Size and position.
    provenance : mapping
        Facts of :func:`engine.output.make_provenance`, written as tags.
    threads : int
        Threads for compression; 0 takes all cores.

    Raises
    ------
    OutputError
        The file cannot be made.
    """

    what = "output"
    resampling = Resampling.nearest

    def __init__(
        self,
        path: str | os.PathLike[str],
        grid: Grid,
        provenance: Mapping[str, object],
        *,
        dtype: str,
        descriptions: Sequence[str],
        nodata: float,
        threads: int = 0,
    ) -> None:
        self.path = Path(path).absolute()
        self.grid = grid
        self._dtype = np.dtype(dtype)
        self._bands = len(descriptions)
        self._nodata = nodata
        self._threads = threads
        self._written = 0
        self.checksum = geotiff.Checksum(self._dtype)
        self._state = "open"
        with geotiff.errors_as(self.path, self.what):
            try:
                self._file = geotiff.create(
                    part_path(self.path), grid, self._dtype, self._bands, nodata, threads
                )
                self._file.update_tags(**tiff_tags(provenance))
                for index, text in enumerate(descriptions, start=1):
                    self._file.set_band_description(index, single_line(text))
                self.prepare()
            except BaseException:
                self.abort()
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            self.abort()
            return
        self.finish()
        self.commit()

    def finish(self) -> None:
        """Close, add overviews, read everything back; the file is still ``NAME.part``.

        Raises
        ------
        OutputError
            Not every pixel reached the disk (it is full, for example); nothing partial stays.
        """
        if self._state != "open":
            return
        part = part_path(self.path)
        try:
            with geotiff.errors_as(self.path, self.what):
                self._file.close()
                self._state = "closed"
                geotiff.add_overviews(part, self.resampling, self._threads)
                expected = self.checksum
                expected.add_constant(
                    self._nodata, (self.grid.pixels - self._written) * self._bands
                )
                if not geotiff.is_whole(part, self._threads) or not expected.agrees(
                    geotiff.checksum_of(part, self._dtype, self._threads)
                ):
                    raise OSError("what was written does not read back")
                self.add_sidecar(part)
                self._state = "finished"
        except BaseException:
            self.abort()
            raise

    def commit(self) -> None:
        """Rename the finished file to its name, replacing an earlier one.

        Raises
        ------
        OutputError
            The earlier file is in use.
        """
        if self._state == "finished":
            commit_part(self.path, self.what)
            self._state = "committed"

    def abort(self) -> None:
        """Remove everything partial. Does nothing after :meth:`commit`."""
        if self._state == "committed":
            return
        if hasattr(self, "_file"):
            geotiff.close_quietly(self._file)
        discard_part(self.path)
        self._state = "aborted"

    def thumbnail(self, max_size: int, band: int = 1) -> NDArray[Any]:
        """One band reduced to at most ``max_size`` pixels a side; after :meth:`finish`.

        Returns
        -------
        array (h, w)
            In the file's type; the class map's values are never blended.
        """
        if self._state not in ("finished", "committed"):
            raise RuntimeError("a thumbnail is there once the file is finished")
        source = self.path if self._state == "committed" else part_path(self.path)
        with geotiff.errors_as(self.path, self.what):
            return geotiff.read_reduced(source, band, max_size, self.resampling)

    def prepare(self) -> None:
        """Set what must be in the file before its pixels."""

    def add_sidecar(self, part: Path) -> None:
        """Write what stands beside the finished pixels."""

    def write_bands(self, window: Sequence[int], bands: NDArray[Any]) -> None:
        """Write ``bands`` (b, h, w) of the file's type to ``window``."""
        row, col, height, width = (int(part) for part in window)
        inside = 0 <= row <= self.grid.height - height and 0 <= col <= self.grid.width - width
        if not inside or bands.shape != (self._bands, height, width):
            raise ValueError(
                f"{bands.shape} does not fit window {tuple(window)} of {self._bands} bands "
                f"{self.grid.height} x {self.grid.width}"
            )
        if self._written + height * width > self.grid.pixels:
            raise ValueError("windows overlap: more pixels were written than the raster has")
        with geotiff.errors_as(self.path, self.what):
            geotiff.write_window(self._file, (row, col, height, width), bands)
        self._written += height * width
        self.checksum.add(bands)
