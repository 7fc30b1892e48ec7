"""Raw values of a file into float32 reflectance and a mask of valid pixels, in one pass."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float32]
Bool = NDArray[np.bool_]


@dataclass(frozen=True)
class Conversion:
    """How raw values of some bands become reflectance: ``raw * gain + offset``.

    Attributes
    ----------
    gain, offset : (bands,) float32
    nodata : per band, the raw value that means "no data", already in the file's type, or None
    """

    gain: Float
    offset: Float
    nodata: tuple[Any, ...]

    def into(self, raw: NDArray[Any], values: Float, valid: Bool) -> None:
        """Convert one chunk.

        Parameters
        ----------
        raw : (bands, h, w)
            As read from the file; small enough to stay in the processor's cache band by band.
        values : (bands, h, w) float32
            Filled; 0 at invalid pixels.
        valid : (h, w) bool
            Cleared where any band is not finite or is nodata, or all bands are exactly 0. True
            elsewhere stays as it was (the file's own mask).
        """
        with np.errstate(over="ignore", invalid="ignore"):
            # What does not fit float32 becomes infinite, and so invalid.
            self._bands(raw, values, valid)
        valid &= ~all_zero(raw)
        if not valid.all():
            np.copyto(values, np.float32(0), where=~valid)

    def _bands(self, raw: NDArray[Any], values: Float, valid: Bool) -> None:
        floating = raw.dtype.kind == "f"
        for band, plane in enumerate(raw):
            nodata = self.nodata[band]
            # Compared as the file's own type: one cheap pass, and no value is rounded.
            if nodata is not None:
                np.logical_and(valid, plane != nodata, out=valid)
            out = values[band]
            np.multiply(plane, self.gain[band], out=out, dtype=np.float32, casting="unsafe")
            if self.offset[band] != 0:
                out += self.offset[band]
            if floating:
                np.logical_and(valid, np.isfinite(out), out=valid)


def all_zero(raw: NDArray[Any]) -> Bool:
    """Pixels in which every band is exactly 0; bands are looked at only while some may be.

    Parameters
    ----------
    raw : (bands, h, w)

    Returns
    -------
    (h, w) bool
    """
    zero: Bool = raw[0] == 0
    rows, cols = np.nonzero(zero)
    for plane in raw[1:]:
        if rows.size == 0:
            break
        still = plane[rows, cols] == 0
        zero[rows[~still], cols[~still]] = False
        rows, cols = rows[still], cols[still]
    return zero


def native(nodata: float | None, dtype: np.dtype[Any]) -> Any:
    """A nodata value in the file's type, or None when that type cannot hold it.

    NaN is None too: values that are not finite are always invalid.
    """
    if nodata is None or np.isnan(nodata):
        return None
    if dtype.kind == "f":
        with np.errstate(over="ignore"):
            return dtype.type(nodata)
    if not np.isfinite(nodata) or nodata != int(nodata):
        return None
    limits = np.iinfo(dtype)
    return dtype.type(int(nodata)) if limits.min <= nodata <= limits.max else None
