"""Pixel-interleaved ENVI files read directly.

GDAL reads them line by line and band by band, a whole line for each band: for a narrow window of
224 bands that is hundreds of times what is needed.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .window import Window


class PixelInterleaved:
    """An uncompressed file in which the bands of a pixel lie together.

    Parameters
    ----------
    path : str
    shape : (int, int, int)
        Rows, columns, bands.
    dtype : numpy dtype
        As in the file, byte order included.
    offset : int
        Bytes before the first pixel.
    """

    def __init__(
        self, path: str, shape: tuple[int, int, int], dtype: np.dtype[Any], offset: int
    ) -> None:
        _, self._width, self._count = shape
        self._dtype, self._offset = dtype, offset
        self._file = Path(path).open("rb")  # noqa: SIM115  closed by close()

    @classmethod
    def of_envi(
        cls, path: str, header: dict[str, str], shape: tuple[int, int, int], dtype: np.dtype[Any]
    ) -> PixelInterleaved | None:
        """The reader of an ENVI file, or None when it is not of this kind."""
        plain = header.get("file_compression", "0").strip() in ("", "0")
        if header.get("interleave", "").strip().lower() != "bip" or not plain:
            return None
        if not Path(path).is_file():
            return None
        big = header.get("byte_order", "0").strip() == "1"
        offset = int(header.get("header_offset", "0").strip() or 0)
        return cls(path, shape, dtype.newbyteorder(">" if big else "<"), offset)

    def read(self, window: Window, bands: NDArray[np.int64]) -> NDArray[Any]:
        """Raw values (bands, height, width) in the machine's byte order.

        Raises
        ------
        OSError
            When the file ends before the window does.
        """
        native = self._dtype.newbyteorder("=")
        result = np.empty((bands.size, window.height, window.width), dtype=native)
        line = np.empty((window.width, self._count), dtype=self._dtype)
        buffer = line.view(np.uint8).data
        every = bands.size == self._count and bool((np.diff(bands) == 1).all())
        for i in range(window.height):
            pixel = (window.row + i) * self._width + window.col
            self._file.seek(self._offset + pixel * self._count * self._dtype.itemsize)
            if self._file.readinto(buffer) < line.nbytes:
                raise OSError("the file ends too early")
            # Row by row: the transposed copy then stays in the processor's cache.
            result[:, i] = line.T if every else line[:, bands].T
        return result

    def close(self) -> None:
        """Give the file back."""
        self._file.close()
