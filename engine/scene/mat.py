"""MATLAB files: version 5 (and 4) through scipy, 7.3 through h5py.

Which variable is the cube: the one asked for; else the only numeric variable with three
dimensions (or with bands x pixels where the file gives rows and columns as numbers, as unmixing
data do); else the only one whose bands fit a wavelength vector in the file; else none, and the
names are told.

Bands are the last dimension, except when a wavelength vector fits another dimension and not the
last, or the last two dimensions are equal and the first is not.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import scipy.io
from numpy.typing import NDArray

from ..errors import SceneError
from .paths import split
from .source import PIXEL_TRANSFORM, Affine6, Metadata
from .spectral import WAVELENGTH_NAMES
from .window import Window

Shapes = dict[str, tuple[int, ...]]

_NUMERIC = {
    "double", "single", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64",
}  # fmt: skip
_LINES = ("lines", "nrow", "nrows", "rows", "nr", "h", "height")
_COLUMNS = ("cols", "ncol", "ncols", "columns", "samples", "nc", "w", "width")
#: Vectors longer than this are no band metadata.
_MOST_BANDS = 10_000


class MatSource:
    """One cube of a MATLAB file, see :class:`.source.Source`."""

    driver = "MATLAB"
    masked = False
    crs_wkt: str | None = None
    crs_units: str | None = None
    crs_name: str | None = None
    transform: Affine6 = PIXEL_TRANSFORM
    georeferenced = False

    def __init__(self, path: str, variable: str | None = None) -> None:
        path, in_path = split(path)
        self._name = Path(path).name
        self._file: _Mat5 | _Mat73 = _open(path, self._name)
        try:
            self._choose(variable or in_path)
        except BaseException:
            self._file.close()
            raise

    def _choose(self, variable: str | None) -> None:
        shapes = self._file.shapes
        vectors = {
            key.lower(): self._file.load(key).ravel().astype(np.float64)
            for key, shape in shapes.items()
            if 1 < math.prod(shape) <= _MOST_BANDS and max(shape) == math.prod(shape)
        }
        lengths = {v.size for k, v in vectors.items() if _is_wavelength(k)}
        name = _pick(self._name, shapes, variable, lengths, self._grid())
        shape, notes = shapes[name], []
        if len(shape) == 2:
            rows, cols = self._grid() or (0, 0)
            shape = (rows, cols, shape[0])
            self._axes: tuple[int, int, int] | None = None
        else:
            self._axes = _axes(shape, lengths)
            if self._axes[2] != 2:
                notes.append(
                    f"Bands were taken from dimension {self._axes[2] + 1} of the variable {name}, "
                    f"which is {' x '.join(map(str, shape))}."
                )
            shape = (shape[self._axes[0]], shape[self._axes[1]], shape[self._axes[2]])
        self.height, self.width, self.count = shape
        cubes = len(_cubes(shapes, self._grid()))
        if cubes > 1 and variable is None:
            notes.append(f"Of {cubes} cubes in the file, {name} fits its wavelength vector.")
        self.notes = tuple(notes)
        self._cube = self._file.cube(name)
        self.dtype = np.dtype(self._cube.dtype).newbyteorder("=")
        self.block = self._file.block(name, self._axes, (self.height, self.width))
        self.row_major = False
        self.nodata: tuple[float | None, ...] = (None,) * self.count
        self.scales, self.offsets = (1.0,) * self.count, (0.0,) * self.count
        self.is_alpha = (False,) * self.count
        self.metadata = Metadata(("",) * self.count, ({},) * self.count, vectors=vectors)

    def _grid(self) -> tuple[int, int] | None:
        """Rows and columns, where the file gives them as two numbers."""
        numbers = {
            key.lower(): key for key, shape in self._file.shapes.items() if math.prod(shape) == 1
        }
        found = [
            next((int(self._file.load(numbers[n]).ravel()[0]) for n in names if n in numbers), 0)
            for names in (_LINES, _COLUMNS)
        ]
        return (found[0], found[1]) if min(found) > 0 else None

    def read(self, window: Window, bands: Sequence[int]) -> NDArray[Any]:
        """Raw values (bands, h, w); see :class:`.source.Source`."""
        w = window
        rows, cols = slice(w.row, w.row + w.height), slice(w.col, w.col + w.width)
        try:
            if self._axes is None:
                return self._read_flat(w, bands)
            index: list[Any] = [None, None, None]
            index[self._axes[0]], index[self._axes[1]] = rows, cols
            low, high = min(bands), max(bands) + 1
            if len(bands) * 2 >= high - low:
                part = self._part(index, slice(low, high))
                picked = part if len(bands) == high - low else part[np.asarray(bands) - low]
                return np.ascontiguousarray(picked, dtype=self.dtype)
            return np.concatenate([self._part(index, slice(b, b + 1)) for b in bands])
        except OSError as error:
            raise SceneError(
                f"{self._name} cannot be read at row {w.row + 1}, column {w.col + 1}: the file is "
                "truncated or damaged, copy or export it again.",
                details=str(error),
            ) from error

    def _part(self, index: list[Any], bands: slice) -> NDArray[Any]:
        """(bands, h, w) of the cube, whatever its order of dimensions."""
        axes = self._axes or (0, 1, 2)
        index[axes[2]] = bands
        part = self._file.slice(self._cube, tuple(index))
        return part.transpose(axes[2], axes[0], axes[1])

    def _read_flat(self, w: Window, bands: Sequence[int]) -> NDArray[Any]:
        """From bands x pixels, in which pixels run down the columns first, as in MATLAB."""
        first, last = w.col * self.height, (w.col + w.width) * self.height
        low, high = min(bands), max(bands) + 1
        part = self._file.slice(self._cube, (slice(low, high), slice(first, last)))
        part = part[np.asarray(bands) - low].reshape(len(bands), w.width, self.height)
        return np.ascontiguousarray(
            part.transpose(0, 2, 1)[:, w.row : w.row + w.height], dtype=self.dtype
        )

    def mask(self, window: Window) -> NDArray[np.bool_]:
        """MATLAB files have no mask."""
        return np.ones((window.height, window.width), dtype=bool)

    def close(self) -> None:
        """Give the file back."""
        self._file.close()


class _Mat5:
    """Version 4 or 5: compressed as one stream, so that a variable can only be read whole."""

    def __init__(self, path: str, name: str) -> None:
        self._path, self._name = path, name
        found = scipy.io.whosmat(path)
        self.shapes: Shapes = {key: tuple(shape) for key, shape, kind in found if kind in _NUMERIC}

    def load(self, key: str) -> NDArray[Any]:
        try:
            return np.asarray(scipy.io.loadmat(self._path, variable_names=[key])[key])
        except MemoryError as error:
            raise SceneError(
                f"The variable {key} of {self._name} does not fit into memory, and MATLAB 5 files "
                "can only be read whole: save it with -v7.3 or as GeoTIFF."
            ) from error
        except Exception as error:
            raise _damaged(self._name, error) from error

    def cube(self, key: str) -> NDArray[Any]:
        return self.load(key)

    def slice(self, cube: Any, index: tuple[slice, ...]) -> NDArray[Any]:
        return np.asarray(cube[index])

    def block(
        self, key: str, axes: tuple[int, int, int] | None, size: tuple[int, int]
    ) -> tuple[int, int]:
        return (size[0], 1) if axes is None else (min(64, size[0]), min(64, size[1]))

    def close(self) -> None:
        """Nothing is held open."""


class _Mat73:
    """Version 7.3: HDF5, dimensions in reverse order, read by slices."""

    def __init__(self, path: str, name: str) -> None:
        self._name = name
        self._file = h5py.File(path, "r")
        self.shapes: Shapes = {}
        self._file.visititems(self._note)

    def _note(self, key: str, item: Any) -> None:
        if not isinstance(item, h5py.Dataset) or key.startswith("#"):
            return
        kind = item.attrs.get("MATLAB_class", b"")
        kind = kind.decode() if isinstance(kind, bytes) else str(kind)
        if item.dtype.kind in "iuf" and (not kind or kind in _NUMERIC):
            self.shapes[key] = tuple(item.shape[::-1])

    def load(self, key: str) -> NDArray[Any]:
        return np.asarray(self._file[key][()]).T

    def cube(self, key: str) -> Any:
        return self._file[key]

    def slice(self, cube: Any, index: tuple[slice, ...]) -> NDArray[Any]:
        return np.asarray(cube[index[::-1]]).T

    def block(
        self, key: str, axes: tuple[int, int, int] | None, size: tuple[int, int]
    ) -> tuple[int, int]:
        chunks = self._file[key].chunks
        if axes is None or chunks is None:
            # Without chunks columns lie together.
            return size[0], 1
        chunk = chunks[::-1]
        return min(chunk[axes[0]], size[0]), min(chunk[axes[1]], size[1])

    def close(self) -> None:
        self._file.close()


def _open(path: str, name: str) -> _Mat5 | _Mat73:
    if not Path(path).is_file():
        raise SceneError(f"{path} does not exist: check the path of the MATLAB file.")
    try:
        return _Mat73(path, name) if h5py.is_hdf5(path) else _Mat5(path, name)
    except Exception as error:
        raise _damaged(name, error) from error


def _damaged(name: str, error: Exception) -> SceneError:
    return SceneError(
        f"{name} cannot be read as a MATLAB file: it is truncated or damaged, copy or export it "
        "again.",
        details=f"{type(error).__name__}: {error}",
    )


def _is_wavelength(key: str) -> bool:
    key = key.rsplit("/", 1)[-1]
    return key.removesuffix("_nm").removesuffix("_um") in WAVELENGTH_NAMES


def _cubes(shapes: Shapes, grid: tuple[int, int] | None) -> list[str]:
    """Variables that may be the cube."""
    return [
        key
        for key, shape in shapes.items()
        if (len(shape) == 3 and min(shape) > 0)
        or (grid and len(shape) == 2 and min(shape) > 1 and shape[1] == grid[0] * grid[1])
    ]


def _pick(
    file: str,
    shapes: Shapes,
    variable: str | None,
    lengths: set[int],
    grid: tuple[int, int] | None,
) -> str:
    """The cube's name, or SceneError with the names there are."""
    cubes = _cubes(shapes, grid)
    shown = ", ".join(f"{key} ({' x '.join(map(str, shapes[key]))})" for key in cubes)
    if variable is not None:
        if variable in cubes:
            return variable
        raise SceneError(
            f"{file} has no numeric cube named {variable!r}: "
            + (f"choose one of {shown}." if shown else "no variable in it has three dimensions.")
        )
    if len(cubes) == 1:
        return cubes[0]
    if not cubes:
        found = ", ".join(f"{k} ({' x '.join(map(str, s))})" for k, s in list(shapes.items())[:8])
        raise SceneError(
            f"{file} holds no cube: expected a numeric variable with three dimensions, found "
            f"{found or 'no numeric variable'}."
        )
    fitting = [key for key in cubes if set(shapes[key]) & lengths]
    if len(fitting) == 1:
        return fitting[0]
    largest = max(cubes, key=lambda key: math.prod(shapes[key]))
    raise SceneError(
        f"{file} holds {len(cubes)} cubes, {shown}: say which one is the image by writing the "
        f"path as, for example, {file}:{largest}."
    )


def _axes(shape: tuple[int, ...], lengths: set[int]) -> tuple[int, int, int]:
    """Which dimensions are rows, columns and bands (see the module's rule)."""
    bands = 2
    fitting = [axis for axis in range(3) if shape[axis] in lengths]
    if fitting:
        bands = 2 if 2 in fitting else fitting[0]
    elif shape[1] == shape[2] != shape[0]:
        bands = 0
    rows, cols = (axis for axis in range(3) if axis != bands)
    return rows, cols, bands
