"""What a file says about its bands: wavelength, width and which bands are bad.

Every quantity is taken from the first of these that tells it, in this order:

1. band tags (``wavelength``, ``wavelength_units``, ``fwhm``, ``bbl``, in any case);
2. the ENVI header GDAL read, or one lying beside the file;
3. vectors of a MATLAB file (``wavelength``, ``wavelengths``, ``lambda``, ``fwhm``, ``bbl``...);
4. GDAL's ``IMAGERY`` domain (``CENTRAL_WAVELENGTH_UM``, ``FWHM_UM``): after the header, because
   GDAL rounds there to whole nanometres;
5. tags of the dataset;
6. band descriptions, such as "band 1 (418.24 Nanometers)".
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from . import units
from .envi import number, numbers
from .source import Metadata

WAVELENGTH_NAMES = (
    "wavelength", "wavelengths", "central_wavelength", "center_wavelength", "centre_wavelength",
    "wavelength_center", "wavelength_centre", "wave_length", "band_wavelength", "lambda", "wl",
    "wvl", "wave", "center_wavelengths", "centre_wavelengths", "central_wavelengths", "wavenumber",
    "wavenumbers",
)  # fmt: skip
_WIDTH = ("fwhm", "fwhms", "bandwidth", "bandwidths", "full_width_half_max", "band_width")
_UNITS = (
    "wavelength_units", "wavelength_unit", "wavelengths_units", "wavelengths_unit",
    "wavelengthunits", "wavelengthunit", "wave_units", "wl_units",
)  # fmt: skip
_WIDTH_UNITS = ("fwhm_units", "fwhm_unit")
_BAD = ("bbl", "bad_bands_list", "bad_band_list", "good_bands")
#: A name may carry the unit itself: wavelength_nm, CENTRAL_WAVELENGTH_UM.
_SUFFIXES = {"_nm": "nm", "_um": "um", "_micrometers": "um", "_nanometers": "nm"}

_FALSE = {"0", "false", "bad", "no"}


@dataclass(frozen=True)
class Spectral:
    """Wavelength and width (nm, NaN where unknown), bad-band flags, and what must be said."""

    wavelength: NDArray[np.float64]
    fwhm: NDArray[np.float64]
    bad: NDArray[np.bool_]
    source: str | None
    warnings: tuple[str, ...]


@dataclass
class _Raw:
    """Numbers as written, each band with its unit text."""

    values: list[float]
    units: list[str]
    source: str


def read_spectral(metadata: Metadata) -> Spectral:
    """Wavelengths, widths and bad bands of a file's metadata."""
    said: list[str] = []
    count = len(metadata.descriptions)
    raw, width_from_text = _wavelengths(metadata)
    wavelength = np.full(count, np.nan)
    unit_of: list[units.Unit | None] = [None] * count
    if raw is not None:
        unit_of = _units(raw, metadata, said)
        pairs = zip(raw.values, unit_of, strict=True)
        wavelength = np.array([math.nan if u is None else units.to_nm(v, u) for v, u in pairs])
        _say_missing(wavelength, raw.source, said)
    fwhm = _widths(metadata, raw, unit_of, wavelength, width_from_text, said)
    has = bool(np.isfinite(wavelength).any())
    return Spectral(
        wavelength, fwhm, _bad(metadata, said), raw.source if raw and has else None, tuple(said)
    )


def _say_missing(wavelength: NDArray[np.float64], source: str, said: list[str]) -> None:
    missing = np.flatnonzero(~np.isfinite(wavelength))
    if 0 < missing.size < wavelength.size:
        said.append(
            f"{missing.size} of {wavelength.size} bands have no wavelength in the {source} "
            f"(bands {_listing(missing + 1)}): they are not used."
        )


def _per_band(tags: tuple[dict[str, str], ...], names: Iterable[str]) -> _Raw | None:
    """One number a band from tags of bands; None when no band has one."""
    values, texts = [], []
    found = False
    for band in tags:
        value, unit = _pick(band, names)
        found |= value is not None
        values.append(math.nan if value is None else number(value))
        texts.append(unit or next((band[key] for key in _UNITS if key in band), ""))
    return _Raw(values, texts, "band tags") if found else None


def _pick(tags: dict[str, str], names: Iterable[str]) -> tuple[str | None, str]:
    for name in names:
        if name in tags:
            return tags[name], ""
        for suffix, unit in _SUFFIXES.items():
            if name + suffix in tags:
                return tags[name + suffix], unit
    return None, ""


def _listed(tags: dict[str, str], names: Iterable[str], count: int, source: str) -> _Raw | None:
    """All bands' numbers from one tag ``{a, b, c}``."""
    text, unit = _pick(tags, names)
    if text is None:
        return None
    values = numbers(text)
    if len(values) != count or not np.isfinite(values).any():
        return None
    unit = unit or next((tags[key] for key in _UNITS if key in tags), "")
    return _Raw(values, [unit] * count, source)


def _vector(metadata: Metadata, names: Iterable[str], count: int) -> _Raw | None:
    tags = {key: ",".join(map(repr, map(float, v))) for key, v in metadata.vectors.items()}
    return _listed(tags, names, count, "MATLAB file")


def _candidates(metadata: Metadata, names: tuple[str, ...]) -> Iterator[_Raw | None]:
    """The places that may hold a quantity, best first (see the module's order)."""
    count = len(metadata.descriptions)
    yield _per_band(metadata.band_tags, names)
    yield _listed(metadata.envi, names, count, "ENVI header")
    yield _listed(metadata.sidecar, names, count, "ENVI header beside the file")
    yield _vector(metadata, names, count)
    imagery = _per_band(metadata.imagery, names)
    if imagery is not None:
        imagery.source = "IMAGERY domain"
    yield imagery
    yield _listed(metadata.dataset_tags, names, count, "tags of the file")


def _wavelengths(metadata: Metadata) -> tuple[_Raw | None, list[float]]:
    """Wavelengths as written, and widths (same unit) where descriptions give ranges."""
    nothing = [math.nan] * len(metadata.descriptions)
    for raw in _candidates(metadata, WAVELENGTH_NAMES):
        if raw is None or any(units.is_index(text) for text in raw.units):
            continue
        values = np.array(raw.values)
        known = values[np.isfinite(values) & (values > 0)]
        told = any(raw.units) or _unit_elsewhere(metadata)
        if known.size and (told or units.guess_unit(known.tolist()) is not None):
            return raw, nothing
    return _from_descriptions(metadata.descriptions)


def _from_descriptions(descriptions: tuple[str, ...]) -> tuple[_Raw | None, list[float]]:
    found = [units.from_description(text) for text in descriptions]
    nothing = [math.nan] * len(found)
    if not any(item and item[2] for item in found):
        # Bare numbers count only when every band has one and they can be wavelengths.
        bare = [item[0] for item in found if item]
        if len(bare) < len(found) or units.guess_unit(bare) is None or len(set(bare)) < len(bare):
            return None, nothing
    else:
        found = [item if item and item[2] else None for item in found]
    values = [item[0] if item else math.nan for item in found]
    widths = [item[1] if item and item[1] else math.nan for item in found]
    texts: list[str] = [(item[2] or "") if item else "" for item in found]
    return _Raw(values, texts, "band descriptions"), widths


def _unit_elsewhere(metadata: Metadata) -> str:
    """A unit text of the file as a whole, for bands that do not say."""
    for tags in (metadata.envi, metadata.sidecar, metadata.dataset_tags):
        for key in _UNITS:
            if tags.get(key, "").strip().lower() not in ("", "unknown", "none"):
                return tags[key]
    return ""


def _units(raw: _Raw, metadata: Metadata, said: list[str]) -> list[units.Unit | None]:
    common = _unit_elsewhere(metadata)
    texts = [text or common for text in raw.units]
    parsed = [units.parse_unit(text) for text in texts]
    unsure = [i for i, unit in enumerate(parsed) if unit is None]
    if not unsure:
        return parsed
    guess = units.guess_unit([raw.values[i] for i in unsure])
    if guess is None and len(unsure) < len(parsed):
        guess = next(unit for unit in parsed if unit is not None)
    strange = sorted({texts[i] for i in unsure} - {""})
    why = f"the unit {strange[0]!r} is not known" if strange else "no unit is given"
    if any(math.isfinite(raw.values[i]) and raw.values[i] > 0 for i in unsure):
        said.append(
            f"Wavelengths in the {raw.source}: {why}, taken as {guess} from their magnitude."
            if guess
            else f"Wavelengths in the {raw.source} are not used: {why}, their magnitude fits none."
        )
    return [guess if unit is None else unit for unit in parsed]


def _widths(
    metadata: Metadata,
    raw: _Raw | None,
    unit_of: list[units.Unit | None],
    wavelength: NDArray[np.float64],
    from_text: list[float],
    said: list[str],
) -> NDArray[np.float64]:
    """Widths in nm, NaN where not told."""
    result = np.full(len(metadata.descriptions), np.nan)
    if raw is None or not np.isfinite(wavelength).any():
        return result
    found = next((c for c in _candidates(metadata, _WIDTH) if c is not None), None)
    values = found.values if found else from_text
    for i, (value, unit) in enumerate(zip(values, unit_of, strict=True)):
        own = _width_unit(metadata, i, found)
        use = own or unit
        if use is None:
            continue
        centre = raw.values[i] if use == unit else _in_unit(wavelength[i], use)
        result[i] = units.width_to_nm(value, centre, use)
    return _plausible_widths(result, wavelength, said)


def _width_unit(metadata: Metadata, band: int, found: _Raw | None) -> units.Unit | None:
    """The unit the width itself carries (``fwhm_nm``, ``fwhm_units``), if any."""
    if found is None:
        return None
    for key in _WIDTH_UNITS:
        if key in metadata.band_tags[band]:
            return units.parse_unit(metadata.band_tags[band][key])
    # _per_band falls back on the unit of the wavelength, which is the caller's default anyway.
    return units.parse_unit(found.units[band])


def _in_unit(nm: float, unit: units.Unit) -> float:
    """A wavelength in nm expressed in ``unit`` (lengths scale, the others are inverse)."""
    one = units.to_nm(1.0, unit)
    return one / nm if unit in ("cm-1", "GHz", "MHz", "THz") else nm / one


def _plausible_widths(
    fwhm: NDArray[np.float64], wavelength: NDArray[np.float64], said: list[str]
) -> NDArray[np.float64]:
    """Cure widths in another unit than the wavelengths (both happen: um with nm)."""
    ratio = np.nanmedian(fwhm / wavelength) if np.isfinite(fwhm / wavelength).any() else math.nan
    for factor, sentence in ((1e-3, "micrometres, its widths nanometres"),
                             (1e3, "nanometres, its widths micrometres")):  # fmt: skip
        if (factor < 1 and ratio > 1.5) or (factor > 1 and ratio < 1e-4):
            said.append(f"Band widths were rescaled: the file gives wavelengths in {sentence}.")
            return fwhm * factor
    return fwhm


def _bad(metadata: Metadata, said: list[str]) -> NDArray[np.bool_]:
    count = len(metadata.descriptions)
    tags = metadata.band_tags
    if any(key in band for band in tags for key in _BAD):
        texts = [next((band[key] for key in _BAD if key in band), "1") for band in tags]
        return np.array([_is_bad(text) for text in texts])
    for found in (metadata.envi, metadata.sidecar, metadata.dataset_tags):
        text = next((found[key] for key in _BAD if key in found), None)
        if text is None:
            continue
        flags = [part.strip() for part in text.strip().strip("{}").split(",")]
        if len(flags) == count:
            return np.array([_is_bad(flag) for flag in flags])
        said.append(
            f"The bad band list has {len(flags)} entries for {count} bands and is not used."
        )
    vector = next((metadata.vectors[key] for key in _BAD if key in metadata.vectors), None)
    if vector is not None and vector.size == count:
        return np.asarray(vector == 0)
    return np.zeros(count, dtype=bool)


def _is_bad(text: str) -> bool:
    return text.strip().lower() in _FALSE or number(text) == 0


def _listing(indices: NDArray[np.int64], most: int = 8) -> str:
    shown = ", ".join(str(i) for i in indices[:most])
    return shown + (", ..." if indices.size > most else "")


def estimate_fwhm(wavelength: NDArray[np.float64]) -> NDArray[np.float64]:
    """Band widths from the spacing of bands, where the file tells none.

    Imaging spectrometers sample about once a width: the median of the nearest gaps. Multispectral
    bands lie far apart, so that the smaller gap counts, and at most 12 % of the wavelength (which
    is what Landsat's and Sentinel-2's widest reflective bands have).

    Parameters
    ----------
    wavelength : (bands,) nm, NaN allowed, in any order

    Returns
    -------
    (bands,) nm
    """
    result = np.full(wavelength.shape, np.nan)
    known = np.flatnonzero(np.isfinite(wavelength))
    if known.size == 0:
        return result
    centres, back = np.unique(wavelength[known], return_inverse=True)
    limit = 0.12 * centres
    if centres.size == 1:
        result[known] = limit[back]
        return result
    gaps = np.diff(centres)
    if centres.size >= 20:
        near = np.pad(gaps, 3, mode="edge")
        width = np.median(np.lib.stride_tricks.sliding_window_view(near, 6), axis=1)
    else:
        width = np.minimum(np.append(gaps, np.inf), np.insert(gaps, 0, np.inf))
    result[known] = np.minimum(width, limit)[back]
    return result
