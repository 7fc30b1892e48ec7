"""What a warm engine remembers between questions, and when it forgets."""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

from ..scene import Scene
from ..scene.envi import data_file
from ..scene.learn import Learnt
from ..scene.paths import split

Identity = tuple[tuple[str, int, int], ...]
_Value = TypeVar("_Value")

#: Rasters whose scale, usable bands and nodata are remembered: some kB each.
_SCENES = 16
#: Files beside a raster that tell something of it.
_BESIDE = (".hdr", ".aux.xml", ".msk", ".ovr")


class Memory(Generic[_Value]):
    """The values used last, a bounded number of them; several threads may use it.

    Parameters
    ----------
    most : int
        How many are kept; what was not used for longest goes first.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: OrderedDict[Hashable, _Value] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Hashable) -> _Value | None:
        """The value of a key, which counts as used now; None where none is kept."""
        with self._lock:
            if key not in self._values:
                return None
            self._values.move_to_end(key)
            return self._values[key]

    def put(self, key: Hashable, value: _Value) -> None:
        """Keep a value, and forget others."""
        with self._lock:
            self._values[key] = value
            self._values.move_to_end(key)
            while len(self._values) > self._most:
                self._values.popitem(last=False)

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._values.clear()

    def __len__(self) -> int:
        return len(self._values)


_learnt: Memory[Learnt] = Memory(_SCENES)


def identity_of(path: str) -> Identity | None:
    """What tells a file from what it was before: names, sizes and times of change.

    Parameters
    ----------
    path : str
        A raster, with what lies beside it, or a model.

    Returns
    -------
    tuple or None
        None for what is no file here (a URL, an archive): it may change unseen, so nothing of it
        must be remembered.
    """
    own = split(path)[0]
    try:
        data = data_file(own)
        files = [path, own, data]
        stem = os.path.splitext(data)[0]
        files += [f"{base}{suffix}" for base in (data, stem) for suffix in _BESIDE]
        told = []
        for index, file in enumerate(dict.fromkeys(files)):
            try:
                state = os.stat(file)
            except (OSError, ValueError):
                if file in (own, data):
                    return None
                # The name with a variable is no file, but two variables are two rasters.
                told += [(file, -1, -1)] if index == 0 else []
                continue
            told.append((file, state.st_size, state.st_mtime_ns))
    except Exception:  # whatever is wrong with it, opening it says so in a sentence
        return None
    return tuple(told)


def open_scene(path: str) -> Scene:
    """Open a raster without looking at its pixels again, if they were looked at before.

    The file itself is not kept open: it may be replaced, and a removed one must not stay on disk.

    Raises
    ------
    SceneError
        As :meth:`Scene.open`.
    """
    scene = Scene.open(path)
    try:
        key = identity_of(path)
        known = _learnt.get(key) if key else None
        if known is not None:
            scene.recall(known)
        elif key:
            _learnt.put(key, scene.learnt)
    except BaseException:
        scene.close()
        raise
    return scene
