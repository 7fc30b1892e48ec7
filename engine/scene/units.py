"""Wavelengths written in every way people write them, turned into nanometres."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Literal

import numpy as np

Unit = Literal["nm", "um", "mm", "cm", "m", "angstrom", "cm-1", "GHz", "MHz", "THz"]

#: Nanometres in one unit of length.
_LENGTH: dict[str, float] = {
    "nm": 1.0, "um": 1e3, "mm": 1e6, "cm": 1e7, "m": 1e9, "angstrom": 0.1,
}  # fmt: skip
#: value in nm = constant / value, for units that count waves.
_INVERSE: dict[str, float] = {
    "cm-1": 1e7, "GHz": 299_792_458.0, "MHz": 299_792_458.0e3, "THz": 299_792.458,
}  # fmt: skip

_LENGTH_WORD = r"met(?:er|re)s?"
#: Spelling (after lower-casing, both micro signs made "u") -> unit. First full match wins.
_SPELLINGS: tuple[tuple[str, Unit], ...] = (
    (rf"nms?|nano[\s-]?{_LENGTH_WORD}|nanom(?:è|e)tres?|nanos?|millimicrons?", "nm"),
    (rf"ums?|micro[\s-]?{_LENGTH_WORD}|microm(?:è|e)tres?|microns?|mikrometer|mkm|mum", "um"),
    (rf"mm|milli[\s-]?{_LENGTH_WORD}", "mm"),
    (rf"cm|centi[\s-]?{_LENGTH_WORD}", "cm"),
    (rf"m|{_LENGTH_WORD}", "m"),
    (r"å|a|ångstr(?:ö|o)ms?|angstr(?:ö|o)ms?", "angstrom"),
    (
        r"cm\s*(?:\^|\*\*)?\s*[({]?\s*[-−⁻]\s*[1¹]\s*[)}]?|1\s*/\s*cm|cm-¹|wave[\s_-]?numbers?"
        rf"(?:\s*\(?.*\)?)?|(?:inverse|reciprocal|per)[\s_-]*(?:cm|centi{_LENGTH_WORD})|kaysers?",
        "cm-1",
    ),
    (r"ghz|giga[\s-]?hertz", "GHz"),
    (r"mhz|mega[\s-]?hertz", "MHz"),
    (r"thz|tera[\s-]?hertz", "THz"),
)
_COMPILED = tuple((re.compile(pattern), unit) for pattern, unit in _SPELLINGS)

#: What ENVI writes when the axis is a band number: those values are no wavelengths.
_INDEX = re.compile(r"index|band[\s_-]?(?:number|index)|channels?|bands?")


def parse_unit(text: str) -> Unit | None:
    """The unit a text names, or None when it names none that is known.

    Case, both micro signs (and their broken UTF-8 form), brackets, a trailing full stop,
    English and American spelling, singular and plural are all accepted.
    """
    plain = _plain(text)
    for pattern, unit in _COMPILED:
        if pattern.fullmatch(plain):
            return unit
    return None


def is_index(text: str) -> bool:
    """Whether a unit text says that the values are band numbers, not wavelengths."""
    return _INDEX.fullmatch(_plain(text)) is not None


def _plain(text: str) -> str:
    # Lower case first: a capital micro sign is a Greek capital mu.
    text = text.lower().replace("μ", "µ").replace("âµ", "u").replace("µ", "u")
    return text.strip().strip("\"'[]").strip().removesuffix(".").strip("() ")


def to_nm(value: float, unit: Unit) -> float:
    """A wavelength, wavenumber or frequency in nanometres.

    Returns
    -------
    float
        NaN when ``value`` is not a finite number above zero (fill values are written as 0).
    """
    if not math.isfinite(value) or value <= 0:
        return math.nan
    return value * _LENGTH[unit] if unit in _LENGTH else _INVERSE[unit] / value


def width_to_nm(width: float, centre: float, unit: Unit) -> float:
    """A band width in nanometres; ``centre`` is the band's position in the same unit.

    For wavenumbers and frequencies the width is that of the interval centre -+ width / 2.
    """
    if not math.isfinite(width) or width <= 0:
        return math.nan
    if unit in _LENGTH:
        return width * _LENGTH[unit]
    low, high = to_nm(centre + width / 2, unit), to_nm(centre - width / 2, unit)
    return high - low


def guess_unit(values: Sequence[float]) -> Unit | None:
    """The unit of wavelengths that come without one, by their magnitude.

    Medians of 0.2-30 are micrometres, 150-30000 nanometres, under 3e-5 metres. Anything else,
    and plain band numbers (1, 2, 3...), are not wavelengths: None.
    """
    array = np.asarray(values, dtype=np.float64)
    array = array[np.isfinite(array) & (array > 0)]
    if array.size == 0 or is_count(array):
        return None
    middle = float(np.median(array))
    if 0.2 <= middle <= 30:
        return "um"
    if 150 <= middle <= 30_000:
        return "nm"
    return "m" if middle < 3e-5 else None


def is_count(values: np.ndarray) -> bool:
    """Whether the values are just a count: whole numbers in steps of one from 0 or 1."""
    start = values[0]
    counted = start + np.arange(values.size)
    return bool(values.size > 1 and start in (0, 1) and np.array_equal(values, counted))


_NUMBER = r"(\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?|[.,]\d+)"
_UNIT_WORD = (
    r"(nano\s?met(?:er|re)s?|micro\s?met(?:er|re)s?|microns?|nm|um|cm\s?\^?-1|1/cm|ångstr[öo]ms?"
    r"|angstroms?|wavenumbers?|millimet(?:er|re)s?|met(?:er|re)s?|mm)"
)
_RANGE = re.compile(
    rf"(?<![\w.]){_NUMBER}\s*(?:{_UNIT_WORD})?\s*(?:-|–|—|to|\.\.)\s*{_NUMBER}\s*[(\[]?\s*"
    rf"{_UNIT_WORD}(?![a-z])",
    re.IGNORECASE,
)
_VALUE = re.compile(rf"(?<![\w.]){_NUMBER}\s*[(\[]?\s*{_UNIT_WORD}(?![a-z])", re.IGNORECASE)
_BARE = re.compile(
    rf"(?:.*[(\[]\s*{_NUMBER}\s*[)\]]|\s*{_NUMBER}|.*wavelength\s*[:=]?\s*{_NUMBER})\s*$",
    re.IGNORECASE,
)


def from_description(text: str) -> tuple[float, float | None, Unit | None] | None:
    """Wavelength, width and unit named in a band's description.

    Understood are "band 1 (418.24 Nanometers)", "0.45 um", "B1 490 nm", "450-520 nm" (centre and
    width) and, without a unit, "channel_0 (381.0)", "wavelength: 490", "490.5".

    Returns
    -------
    (value, width or None, unit or None) or None
        In the unit given; None when the text names no wavelength.
    """
    text = text.replace("Â", "").replace("µ", "u").replace("μ", "u").replace("−", "-")
    if match := _RANGE.search(text):
        low, unit_low, high, unit_high = match.groups()
        first, last = _number(low), _number(high)
        same = unit_low is None or parse_unit(unit_low) == parse_unit(unit_high)
        if same and last > first:
            return (first + last) / 2, last - first, parse_unit(unit_high)
    if match := _VALUE.search(text):
        return _number(match[1]), None, parse_unit(match[2])
    if match := _BARE.match(text):
        number = next(group for group in match.groups() if group is not None)
        return _number(number), None, None
    return None


def _number(text: str) -> float:
    return float(text.replace(",", "."))
