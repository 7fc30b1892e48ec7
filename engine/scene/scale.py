"""From physical values to reflectance 0..1: from metadata, or guessed and said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Kind = Literal["metadata", "0-1", "0-100", "0-10000", "DN"]

#: Reflectance over 1 exists (snow, glint, slopes), over 2 only as an error.
_MOST = 2.0


@dataclass(frozen=True)
class Scale:
    """What turns values (after the bands' own scale and offset) into reflectance.

    Attributes
    ----------
    kind : str
        "metadata", "0-1", "0-100", "0-10000" or "DN" (no reflectance: relative values).
    factor : float
        Multiply by this.
    guessed : bool
        Whether magnitude decided rather than the file.
    sentence : str
        For the user.
    """

    kind: Kind
    factor: float
    guessed: bool
    sentence: str


def find_scale(
    values: NDArray[np.floating[Any]],
    wavelength: NDArray[np.float64],
    dtype: np.dtype[Any],
    *,
    declared: bool,
    reflectance_factor: float | None,
) -> Scale:
    """The scale of a scene.

    Parameters
    ----------
    values : (n, bands)
        A sample of valid pixels after the bands' scale and offset.
    wavelength : (bands,) nm, NaN where unknown
    dtype : numpy dtype
        Of the file.
    declared : bool
        The bands have a scale or an offset in the metadata.
    reflectance_factor : float or None
        ENVI's ``reflectance scale factor``.
    """
    if values.size == 0:
        return Scale("DN", 1.0, True, "No valid pixel was found, so that the scale is not known.")
    top = float(np.percentile(values, 99.9))
    if reflectance_factor:
        return Scale(
            "metadata", 1 / reflectance_factor, False,
            f"Reflectance = value / {reflectance_factor:g} (reflectance scale factor of the file).",
        )  # fmt: skip
    if declared and top <= _MOST:
        return Scale("metadata", 1.0, False, "Reflectance by the scale and offset in the file.")
    return _guess(values, wavelength, dtype, top, declared)


def _guess(
    values: NDArray[np.floating[Any]],
    wavelength: NDArray[np.float64],
    dtype: np.dtype[Any],
    top: float,
    declared: bool,
) -> Scale:
    whole = dtype.kind in "iu" and not declared
    found = f"99.9 % of the values are below {top:.4g}"
    if dtype == np.uint8 and not declared:
        return _digital(top, f"8-bit values, {found}")
    if not whole and top <= _MOST:
        return Scale("0-1", 1.0, True, f"Values look like reflectance 0-1 ({found}).")
    if _MOST < top <= 160 and not (whole and top < 20):
        return Scale("0-100", 0.01, True, f"Values look like reflectance in percent ({found}).")
    if 400 <= top <= 20_000:
        if why := _like_radiance(values, wavelength, top):
            return _digital(top, f"{found}, and {why}")
        return Scale(
            "0-10000", 1e-4, True, f"Values look like reflectance x 10000 ({found})."
        )  # fmt: skip
    return _digital(top, found)


def _digital(top: float, found: str) -> Scale:
    return Scale(
        "DN", 1 / top if top > 0 else 1.0, True,
        f"Values are taken as digital numbers, not as reflectance ({found}): they are divided by "
        f"{top:.4g}, and only the shape of spectra can be trusted.",
    )  # fmt: skip


def _like_radiance(
    values: NDArray[np.floating[Any]], wavelength: NDArray[np.float64], top: float
) -> str | None:
    """Why values are at-sensor radiance rather than reflectance, or None.

    Sunlight fades between blue and short-wave infrared, and sensors add a dark level: then blue
    is far brighter than 2.1-2.4 um everywhere and nothing is dark.
    """
    blue = (wavelength > 430) & (wavelength < 560)
    swir = (wavelength > 2050) & (wavelength < 2400)
    if not blue.any() or not swir.any():
        return None
    in_blue, in_swir = np.median(values[:, blue]), np.median(values[:, swir])
    darkest = float(np.percentile(values, 0.1))
    if in_blue > 2.5 * max(in_swir, 1e-9) and darkest > 0.04 * top:
        return "blue is far brighter than 2.1-2.4 um while nothing is dark, as in radiance"
    return None
