"""Class probabilities of a scene's window, kept on disk while a job runs."""

from __future__ import annotations

import tempfile
import threading
from pathlib import Path
from types import TracebackType

import numpy as np
from numpy.typing import NDArray

from ..errors import OutputError
from .window import Window

Floats = NDArray[np.float32]


class StoredProbabilities:
    """What a method says of every pixel of a window, for the next method to read.

    The values lie in a temporary file that is removed when the object is closed, so that memory
    does not grow with the raster. Pixels that were not written are 0 for every class. Several
    threads may read and write.

    Parameters
    ----------
    window : Window
        In the scene's pixels.
    n_classes : int
    folder : Path, optional
        Where the temporary file goes; the system's folder for such files by default, which is often
        kept in memory.

    Raises
    ------
    OutputError
        The disk has no room for it.
    """

    def __init__(self, window: Window, n_classes: int, folder: Path | None = None) -> None:
        self.window = window
        self.n_classes = n_classes
        self._file = tempfile.TemporaryFile(  # noqa: SIM115 - closed with this object
            dir=folder, prefix="spectral-prompts-"
        )
        size = 4 * window.pixels * n_classes
        try:
            # Written once, so that a full disk is met here and not by a signal in the middle.
            for start in range(0, size, _CHUNK):
                self._file.write(bytes(min(_CHUNK, size - start)))
            self._file.flush()
        except OSError as error:
            self._file.close()
            raise OutputError(
                f"The folder '{folder or tempfile.gettempdir()}' has no room for the class "
                f"probabilities of this raster, {size / 1e6:.0f} MB while it is classified: free "
                "some space there, or write the outputs to another folder.",
                details=str(error),
            ) from error
        self._row_bytes = 4 * window.width * n_classes
        self._lock = threading.Lock()

    def write(self, window: Window, probabilities: Floats) -> None:
        """Keep the values of a part, shape (h, w, classes); what lies outside is left out."""
        part = self._inside(window)
        if part is None:
            return
        top, left = part.row - window.row, part.col - window.col
        values = np.asarray(probabilities, np.float32)
        with self._lock:
            for row in range(part.height):
                self._seek(part, row)
                self._file.write(values[top + row, left : left + part.width].tobytes())

    def read(self, window: Window) -> Floats:
        """Values of a window, shape (h, w, classes); 0 outside of what is held."""
        result = np.zeros((window.height, window.width, self.n_classes), np.float32)
        part = self._inside(window)
        if part is None:
            return result
        top, left = part.row - window.row, part.col - window.col
        count = part.width * self.n_classes
        with self._lock:
            for row in range(part.height):
                self._seek(part, row)
                line = np.frombuffer(self._file.read(4 * count), np.float32)
                place = (top + row, slice(left, left + part.width))
                result[place] = line.reshape(part.width, self.n_classes)
        return result

    def _inside(self, window: Window) -> Window | None:
        return window.intersection(self.window)

    def _seek(self, part: Window, row: int) -> None:
        line, col = part.row - self.window.row + row, part.col - self.window.col
        self._file.seek(line * self._row_bytes + 4 * col * self.n_classes)

    def close(self) -> None:
        """Remove the temporary file."""
        self._file.close()

    def __enter__(self) -> StoredProbabilities:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


#: Bytes of zeros written at once.
_CHUNK = 16 * 2**20
