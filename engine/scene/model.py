"""The small values a scene hands out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Band:
    """What is known of one band.

    Attributes
    ----------
    index : int
        From 1.
    description : str
    wavelength, fwhm : float or None
        nm.
    bad : bool
        Marked bad by the file (``bbl``).
    nodata : float or None
        Raw value of no data; includes an undeclared fill value that was found.
    scale, offset : float
        Physical value = raw * scale + offset.
    """

    index: int
    description: str
    wavelength: float | None
    fwhm: float | None
    bad: bool
    nodata: float | None
    scale: float
    offset: float


class Block(NamedTuple):
    """Pixels of a window: ``values`` (b, h, w) reflectance, 0 where not ``valid`` (h, w)."""

    values: NDArray[np.float32]
    valid: NDArray[np.bool_]


class Sample(NamedTuple):
    """Valid pixels: ``values`` (n, usable bands), ``rows`` and ``cols`` (n,)."""

    values: NDArray[np.float32]
    rows: NDArray[np.int64]
    cols: NDArray[np.int64]
