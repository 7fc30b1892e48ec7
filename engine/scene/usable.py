"""Which bands may be used for statistics and matching, and why the others may not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .convert import native

Bool = NDArray[np.bool_]
Raw = NDArray[Any]

#: Strong water-vapour absorption, nm: hardly any light arrives, what is left is noise.
WATER_ABSORPTION = ((1340.0, 1460.0), (1790.0, 1970.0), (2500.0, 2600.0))
#: Reflected sunlight, nm; beyond, bands show heat.
REFLECTIVE = (300.0, 2600.0)
#: A band that is missing at more of the pixels than this, while most other bands are there, is
#: left out rather than those pixels.
_MOST_MISSING = 0.5
#: Fill values written without being declared.
_FILL = (-9999.0, -32768.0, 65535.0, -999.0, -3.4028234663852886e38)


def by_metadata(wavelength: NDArray[np.float64], bad: Bool, alpha: Bool) -> tuple[Bool, list[str]]:
    """Bands that may be used as far as metadata tell.

    Parameters
    ----------
    wavelength : (bands,) nm, NaN where unknown (then all NaN, or the band is not used)
    bad : (bands,) bool
        Marked bad by the file.
    alpha : (bands,) bool
        Transparency, not light.

    Returns
    -------
    usable : (bands,) bool
        Never empty while the raster has a band that is no alpha band.
    warnings : list of str
    """
    said = []
    usable = ~alpha
    if np.isfinite(wavelength).any():
        usable &= np.isfinite(wavelength)
        outside = usable & ((wavelength < REFLECTIVE[0]) | (wavelength > REFLECTIVE[1]))
        if outside.any():
            shown = ", ".join(f"{w:.0f}" for w in wavelength[outside][:4])
            said.append(
                f"{outside.sum()} band(s) at {shown} nm show no reflected sunlight (300-2600 nm) "
                "and are not used."
            )
        usable &= ~outside
        for low, high in WATER_ABSORPTION:
            usable &= ~((wavelength >= low) & (wavelength <= high))
    usable &= ~bad
    if not usable.any():
        said.append("Every band is marked bad or lies in water absorption: all are used.")
        usable = ~alpha if (~alpha).any() else np.ones_like(alpha)
    return usable, said


def why(wavelength: float | None) -> str:
    """Why a band at this wavelength (nm) is left out."""
    if wavelength is None:
        return "no wavelength"
    if any(low <= wavelength <= high for low, high in WATER_ABSORPTION):
        return "water absorption"
    return "no reflected sunlight"


@dataclass(frozen=True)
class Probed:
    """What a sample of raw values told.

    Attributes
    ----------
    usable : (bands,) bool
    nodata : per band
        Declared nodata, or an undeclared fill value that was found.
    present : (n,) bool
        Sampled pixels that have data in every usable band.
    warnings : tuple of str
    """

    usable: Bool
    nodata: tuple[float | None, ...]
    present: Bool
    warnings: tuple[str, ...]


def by_data(raw: Raw, usable: Bool, nodata: tuple[float | None, ...]) -> Probed:
    """Drop bands without data, find undeclared fill values and backgrounds.

    Parameters
    ----------
    raw : (n, bands)
        Raw values of sampled pixels, all bands.
    usable : (bands,) bool
        As metadata tell.
    nodata : per band
        As declared.
    """
    said: list[str] = []
    nodata = _undeclared(raw[:, usable], usable, nodata, said)
    has_data = np.stack([_has_data(raw[:, b], nodata[b]) for b in range(raw.shape[1])], axis=1)
    background = (raw[:, usable] == 0).all(axis=1)
    inside = (has_data[:, usable].mean(axis=1) >= 0.5) & ~background if raw.size else background
    if background.mean() > 0.01 if background.size else False:
        said.append(
            f"About {100 * background.mean():.0f} % of the pixels are 0 in every band: they are "
            "taken as background without data."
        )
    if inside.any():
        missing = usable & (1 - has_data[inside].mean(axis=0) > _MOST_MISSING)
        zero = usable & (raw[inside] == 0).all(axis=0)
        dropped = missing | zero
        if dropped.any() and not dropped[usable].all():
            bands = ", ".join(str(b + 1) for b in np.flatnonzero(dropped)[:8])
            more = ", ..." if dropped.sum() > 8 else ""
            said.append(f"{dropped.sum()} band(s) hold no data and are not used: {bands}{more}.")
            usable = usable & ~dropped
    present = inside & has_data[:, usable].all(axis=1)
    if raw.size and not present.any():
        said.append("No pixel with data in every usable band was found.")
    return Probed(usable, nodata, present, tuple(said))


def _undeclared(
    raw: Raw, usable: Bool, nodata: tuple[float | None, ...], said: list[str]
) -> tuple[float | None, ...]:
    """Nodata with a fill value added that fills whole pixels and is not declared."""
    if any(n is not None for n, u in zip(nodata, usable, strict=True) if u) or raw.size == 0:
        return nodata
    for fill in _FILL:
        value = native(fill, raw.dtype)
        if value is None:
            continue
        filled = (raw == value).all(axis=1)
        if filled.any():
            said.append(
                f"No nodata value is declared, but {100 * filled.mean():.0f} % of the pixels are "
                f"{fill:g} in every band: taken as nodata."
            )
            return tuple(fill for _ in nodata)
    return nodata


def _has_data(column: Raw, nodata: float | None) -> Bool:
    value = native(nodata, column.dtype)
    good: Bool = np.isfinite(column)
    return good if value is None else good & (column != value)
