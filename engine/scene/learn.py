"""What only the data tell of a scene, learnt once from pixels spread over it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from threading import RLock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import usable
from .envi import number
from .sampling import Cells
from .scale import Scale, find_scale
from .source import Source
from .window import Window, cut, tile_shape

#: Raw bytes converted at a time: small enough to be still in the processor's cache, and the only
#: memory a read takes beside its result and GDAL's own cache.
_CHUNK_BYTES = 8 * 2**20
#: Raw bytes read to learn the scale and dead bands: well under a second.
_PROBE_BYTES = 64 * 2**20
_PIXELS = 20_000
_ENOUGH = 2_000


@dataclass(frozen=True)
class Learnt:
    """Usable bands, nodata (with undeclared fill values), scale, and what must be said."""

    usable: NDArray[np.bool_]
    nodata: tuple[float | None, ...]
    scale: Scale
    warnings: tuple[str, ...]


def raw_bytes(source: Source) -> int:
    """Bytes of one pixel in the file, all bands."""
    return source.count * source.dtype.itemsize


def chunks(source: Source, window: Window) -> list[Window]:
    """Pieces of a window that are read and converted at a time.

    Blocks larger than that are taken one after the other, in pieces: GDAL's cache holds the one
    that is being read.
    """
    pixels = max(_CHUNK_BYTES // raw_bytes(source), 1)
    height, width = tile_shape(window, source.block, pixels, row_major=source.row_major)
    if height * width >= source.block[0] * source.block[1]:
        return cut(window, height, width)
    blocks = cut(window, source.block[0], max(source.block[1], width))
    return [piece for block in blocks for piece in cut(block, height, width)]


def cells(source: Source, window: Window) -> Cells:
    """The pieces samples of a window are taken from."""
    return Cells.of(window, source.block, row_major=source.row_major)


def learn(
    source: Source,
    lock: RLock,
    wavelength: NDArray[np.float64],
    by_metadata: NDArray[np.bool_],
) -> Learnt:
    """Look at a sample of raw values.

    Parameters
    ----------
    source : Source
    lock : RLock
        Held while reading.
    wavelength : (bands,) nm, NaN where unknown
    by_metadata : (bands,) bool
        Bands that may be used as far as metadata tell.
    """
    raw, found = _probe(source, lock, by_metadata)
    bands = np.flatnonzero(found.usable)
    scales, offsets = np.array(source.scales)[bands], np.array(source.offsets)[bands]
    values = raw[found.present][:, bands] * scales + offsets
    factor = _reflectance_factor(source)
    scale = find_scale(
        values,
        wavelength[bands],
        source.dtype,
        declared=bool((scales != 1).any() or (offsets != 0).any()),
        reflectance_factor=factor,
    )
    said = [*found.warnings, *([scale.sentence] if scale.guessed else [])]
    return Learnt(found.usable, found.nodata, scale, tuple(said))


def _reflectance_factor(source: Source) -> float | None:
    """ENVI's ``reflectance scale factor``, from the header GDAL read or the one beside."""
    for header in (source.metadata.envi, source.metadata.sidecar):
        factor = number(header.get("reflectance_scale_factor", ""))
        if np.isfinite(factor) and factor > 0:
            return factor
    return None


def _probe(
    source: Source, lock: RLock, by_metadata: NDArray[np.bool_]
) -> tuple[NDArray[Any], usable.Probed]:
    """Raw values (n, bands) of pixels spread over the raster, and what they tell."""
    places = cells(source, Window(0, 0, source.height, source.width))
    rounds = places.chosen(raw_bytes(source), _PROBE_BYTES, 0)
    parts: list[NDArray[Any]] = []
    raw: NDArray[Any] = np.empty((0, source.count), source.dtype)
    found = usable.by_data(raw, by_metadata, source.nodata)
    for indices in rounds:
        each = -(-_PIXELS // indices.size)
        for index in map(int, indices):
            rng = np.random.default_rng([0, index])
            parts.extend(_pixels(source, lock, places[index], each, rng))
        raw = np.concatenate(parts)
        found = usable.by_data(raw, by_metadata, source.nodata)
        if found.present.sum() >= _ENOUGH:
            break
    return raw, found


def _pixels(
    source: Source, lock: RLock, cell: Window, count: int, rng: np.random.Generator
) -> Iterator[NDArray[Any]]:
    """Raw values (n, bands) of about ``count`` random pixels of a cell, chunk by chunk."""
    every = list(range(source.count))
    for chunk in chunks(source, cell):
        with lock:
            raw = source.read(chunk, every).reshape(source.count, -1)
        wanted = min(chunk.pixels, max(count * chunk.pixels // cell.pixels, 1))
        yield raw[:, rng.choice(chunk.pixels, wanted, replace=False)].T
