"""Opening a raster of class values and reading it window by window."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.windows import Window

from .model import Int, RasterGrid, SamplesError

#: Pixels read at once.
MAX_CELLS = 4_000_000
_PIXEL_TRANSFORM = (1.0, 0.0, 0.0, 0.0, -1.0, 0.0)
_DATA_SUFFIXES = ("", ".img", ".dat", ".raw", ".bsq", ".bil", ".bip", ".bin")


def data_file(path: str) -> str:
    """The data file when ``path`` is a header that lies beside it, else ``path`` itself."""
    header = Path(path)
    if header.suffix.lower() == ".hdr" and header.is_file():
        stem = header.with_suffix("")
        for suffix in _DATA_SUFFIXES:
            for candidate in (Path(f"{stem}{suffix}"), Path(f"{stem}{suffix.upper()}")):
                if candidate.is_file():
                    return str(candidate)
    return path


@contextmanager
def opened(data_path: str, path: str) -> Iterator[Any]:
    """The open raster.

    Raises
    ------
    SamplesError
        Nothing that can be opened, or not one band of real numbers.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            dataset = rasterio.open(data_path)
    except RasterioError as error:
        raise _cannot_open(path, error) from error
    with dataset:
        _check_bands(dataset, Path(path).name)
        _check_size(dataset, data_path, Path(path).name)
        yield dataset


def grid_of(dataset: Any) -> RasterGrid:
    """Where the pixels lie."""
    a = dataset.transform
    georeferenced = not a.almost_equals(rasterio.Affine.identity())
    return RasterGrid(
        dataset.height,
        dataset.width,
        (float(a.a), float(a.b), float(a.c), float(a.d), float(a.e), float(a.f))
        if georeferenced
        else _PIXEL_TRANSFORM,
        dataset.crs.to_wkt() if dataset.crs and georeferenced else None,
        georeferenced,
    )


def windows(dataset: Any) -> Iterator[Window]:
    """Windows of whole blocks that cover the raster, each of bounded size."""
    height, width = dataset.height, dataset.width
    block_height, block_width = dataset.block_shapes[0]
    high, wide = block_height, width
    if block_height * width <= MAX_CELLS:
        high = MAX_CELLS // (block_height * width) * block_height
    elif block_width < width:
        wide = max(1, MAX_CELLS // (block_height * block_width)) * block_width
    # Blocks may be as large as the whole raster; GDAL then keeps the block and hands out parts.
    high = min(high, max(1, MAX_CELLS // min(wide, width)))
    for row in range(0, height, high):
        for col in range(0, width, wide):
            yield Window(col, row, min(wide, width - col), min(high, height - row))


def labelled(dataset: Any, window: Window, name: str) -> tuple[Int, Int]:
    """Places (``row * width + column``) and values of a window's pixels that have a class.

    Raises
    ------
    SamplesError
        Damaged data, or values that are no whole numbers.
    """
    try:
        raw: NDArray[Any] = dataset.read(1, window=window)
        valid: NDArray[np.bool_] = dataset.read_masks(1, window=window) > 0
    except (RasterioError, OSError) as error:
        raise SamplesError(
            f"{name} cannot be read at row {window.row_off + 1}, column {window.col_off + 1}: the "
            "file is truncated or damaged, copy or export it again.",
            details=str(error),
        ) from error
    valid &= raw != 0
    if raw.dtype.kind == "f":
        valid &= np.isfinite(raw)
    rows, cols = np.nonzero(valid)
    values = raw[rows, cols]
    if raw.dtype.kind == "f":
        odd = values[(values != np.floor(values)) | (np.abs(values) > 2**31)]
        if odd.size:
            raise SamplesError(
                f"{name} holds values such as {odd[0]:g}: expected whole class values (1 to "
                "65535), choose the raster of classes, not one of measurements."
            )
    places = (rows + window.row_off) * dataset.width + cols + window.col_off
    return places.astype(np.int64), values.astype(np.int64)


def _check_bands(dataset: Any, name: str) -> None:
    if dataset.count != 1:
        inside = dataset.subdatasets
        found = f"a container of {len(inside)} rasters" if inside else f"{dataset.count} bands"
        raise SamplesError(
            f"{name} is no raster of classes: expected one band of class values, found {found}; "
            "choose the raster of classes or export that band.",
            details="\n".join(inside),
        )
    if np.dtype(dataset.dtypes[0]).kind not in "iuf":
        raise SamplesError(
            f"{name} holds values of type {dataset.dtypes[0]}: expected whole class values (1 to "
            "65535)."
        )


def _check_size(dataset: Any, data_path: str, name: str) -> None:
    """Refuse an ENVI file shorter than its header says: GDAL reads zeros where the data end."""
    if dataset.driver != "ENVI" or not Path(data_path).is_file():
        return
    header = dataset.tags(ns="ENVI")
    if header.get("file_compression", "0").strip() != "0":
        return
    offset = header.get("header_offset", "0").strip()
    size = np.dtype(dataset.dtypes[0]).itemsize
    expected = (int(offset) if offset.isdigit() else 0) + dataset.height * dataset.width * size
    found = Path(data_path).stat().st_size
    if found < expected:
        raise SamplesError(
            f"{name} is truncated: its header promises {expected:,} bytes, the file has {found:,}; "
            "copy it again."
        )


def _cannot_open(path: str, error: Exception) -> SamplesError:
    file = Path(path)
    local = "://" not in path and not path.startswith("/vsi")
    if not path.strip():
        return SamplesError("No reference was given: choose a raster of class values.")
    if local and not file.exists():
        return SamplesError(f"{path} does not exist: check the path of the reference.")
    if local and file.is_dir():
        return SamplesError(f"{path} is a folder: choose the raster file in it.")
    if local and file.stat().st_size == 0:
        return SamplesError(f"{file.name} is empty (0 bytes): copy or export it again.")
    return SamplesError(
        f"{file.name} cannot be opened as a raster: expected class values in a file that GDAL "
        "reads (GeoTIFF, ENVI...); it may be damaged, or hold vectors, which go into 'samples'.",
        details=str(error),
    )
