"""A folder of vectors that were computed before, one small file each."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

_NUMBER = np.dtype("<f4")
_DIGEST = hashlib.sha256().digest_size


class VectorCache:
    """Vectors by the hash of what they are made of.

    A file holds the checksum (sha256) of the numbers, then the numbers: 4-byte floats, lowest byte
    first. A cache only saves time: a file that is damaged or cannot be read counts as absent, and
    one that cannot be written is left out. Several processes may share a folder, as files appear
    whole.

    Parameters
    ----------
    folder : Path or None
        None: nothing is kept.
    size : int
        Length of the vectors.
    """

    def __init__(self, folder: Path | None, size: int) -> None:
        self._folder = folder
        self._size = size

    @staticmethod
    def key(made_of: Sequence[object]) -> str:
        """Hash (sha256) of everything that decides what a vector is, as JSON."""
        return hashlib.sha256(json.dumps(made_of).encode("utf-8")).hexdigest()

    def get(self, key: str) -> NDArray[np.float32] | None:
        """The vector stored under ``key``: float32 (size,), or None."""
        if self._folder is None:
            return None
        try:
            content = self._path(self._folder, key).read_bytes()
        except OSError:
            return None
        digest, numbers = content[:_DIGEST], content[_DIGEST:]
        if len(numbers) != self._size * _NUMBER.itemsize:
            return None
        if hashlib.sha256(numbers).digest() != digest:
            return None
        return np.frombuffer(numbers, _NUMBER).astype(np.float32)

    def put(self, key: str, vector: NDArray[np.float32]) -> None:
        """Store a vector of ``size`` numbers; does nothing where the folder cannot be written."""
        if self._folder is None:
            return
        numbers = vector.astype(_NUMBER).tobytes()
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(suffix=".part", dir=self._folder)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(hashlib.sha256(numbers).digest() + numbers)
                os.replace(name, self._path(self._folder, key))
            except BaseException:
                os.unlink(name)
                raise

    @staticmethod
    def _path(folder: Path, key: str) -> Path:
        return folder / f"{key}.vector"
