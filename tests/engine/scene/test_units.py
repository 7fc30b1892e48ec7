"""Every spelling of every unit."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.scene import units

SPELLINGS = {
    "nm": [
        "nm", "NM", "Nanometers", "nanometer", "Nanometres", "nano-meters", "[nm]", "(nm)", "nm.",
    ],
    "um": [
        "um", "µm", "μm", "Âµm", "Micrometers", "micrometre", "micrometres", "microns", "Micron",
        "MICROMETERS", "micro meters", "(µm)",
    ],
    "mm": ["mm", "Millimeters"],
    "cm": ["cm", "centimetres"],
    "m": ["m", "Meters", "metre"],
    "angstrom": ["Å", "Angstroms", "angstrom", "Ångström"],
    "cm-1": [
        "cm-1", "cm^-1", "CM-1", "1/cm", "cm⁻¹", "cm**-1", "cm^{-1}", "wavenumber", "Wavenumbers",
        "wave number", "wavenumber (cm-1)", "inverse cm", "reciprocal centimeters",
    ],
    "GHz": ["GHz"],
    "MHz": ["MHz"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "unit"), [(text, unit) for unit, texts in SPELLINGS.items() for text in texts]
)
def test_spelling(text: str, unit: str) -> None:
    assert units.parse_unit(text) == unit


@pytest.mark.parametrize("text", ["", "Unknown", "furlongs", "n", "reflectance", "nmm"])
def test_no_unit(text: str) -> None:
    assert units.parse_unit(text) is None


@pytest.mark.parametrize("text", ["Index", "band number", "Channel"])
def test_index_is_no_wavelength(text: str) -> None:
    assert units.is_index(text)
    assert units.parse_unit(text) is None


@given(
    st.sampled_from([(text, unit) for unit, texts in SPELLINGS.items() for text in texts]),
    st.sampled_from([str.upper, str.lower, str.title, str]),
    st.sampled_from(["", " ", "  "]),
)
def test_case_and_blanks_do_not_matter(pair: tuple[str, str], change: object, blank: str) -> None:
    text, unit = pair
    assert units.parse_unit(blank + change(text) + blank) == unit  # type: ignore[operator]


@given(st.floats(300, 2600))
def test_all_units_name_the_same_wavelength(nm: float) -> None:
    same = {
        "nm": nm, "um": nm / 1e3, "mm": nm / 1e6, "cm": nm / 1e7, "m": nm / 1e9,
        "angstrom": nm * 10, "cm-1": 1e7 / nm, "GHz": 299_792_458 / nm, "THz": 299_792.458 / nm,
    }  # fmt: skip
    for unit, value in same.items():
        assert units.to_nm(value, unit) == pytest.approx(nm, rel=1e-12)


@pytest.mark.parametrize("value", [0.0, -5.0, math.nan, math.inf])
def test_fill_values_are_no_wavelength(value: float) -> None:
    assert math.isnan(units.to_nm(value, "um"))
    assert math.isnan(units.to_nm(value, "cm-1"))


@given(st.floats(400, 2500), st.floats(1, 30))
def test_widths_in_wavenumbers_span_the_interval(centre: float, width: float) -> None:
    low, high = centre - width / 2, centre + width / 2
    wave_low, wave_high = 1e7 / high, 1e7 / low
    found = units.width_to_nm(wave_high - wave_low, (wave_low + wave_high) / 2, "cm-1")
    assert found == pytest.approx(width, rel=1e-9)
    assert units.width_to_nm(width / 1e3, centre / 1e3, "um") == pytest.approx(width)


@given(st.lists(st.floats(350, 2500), min_size=2, max_size=40))
def test_unit_is_guessed_by_magnitude(nm: list[float]) -> None:
    assert units.guess_unit(nm) == "nm"
    assert units.guess_unit([w / 1e3 for w in nm]) == "um"
    assert units.guess_unit([w / 1e9 for w in nm]) == "m"


@pytest.mark.parametrize("values", [[1, 2, 3, 4, 5], list(range(224)), [], [0, 0], [50, 60, 70]])
def test_counts_are_not_guessed_to_be_wavelengths(values: list[float]) -> None:
    assert units.guess_unit(values) is None


@pytest.mark.parametrize(
    ("text", "value", "width", "unit"),
    [
        ("band 1 (418.24 Nanometers)", 418.24, None, "nm"),
        ("0.45 um", 0.45, None, "um"),
        ("B1 490 nm", 490, None, "nm"),
        ("B8A 865nm", 865, None, "nm"),
        ("Band 3: 0,56 µm", 0.56, None, "um"),
        ("Band 3: 0.56 micrometres (green)", 0.56, None, "um"),
        ("23994.1 cm-1", 23994.1, None, "cm-1"),
        ("blue 450-520 nm", 485, 70, "nm"),
        ("0.45 - 0.52 um", 0.485, 0.07, "um"),
        ("450 nm to 520 nm", 485, 70, "nm"),
        ("4.9e2 nm", 490, None, "nm"),
        ("channel_0 (381.0055927)", 381.0055927, None, None),
        ("wavelength: 490", 490, None, None),
        ("490.5", 490.5, None, None),
    ],
)
def test_description(text: str, value: float, width: float | None, unit: str | None) -> None:
    found = units.from_description(text)
    assert found is not None
    assert found[0] == pytest.approx(value)
    assert found[1] == (None if width is None else pytest.approx(width))
    assert found[2] == unit


@pytest.mark.parametrize(
    "text", ["", "B1", "Band 1", "red", "NDVI", "B8A", "2022-07-24", "10 m pixel"]
)
def test_description_without_wavelength(text: str) -> None:
    assert units.from_description(text) is None


@given(st.floats(200, 3000).map(lambda w: round(w, 4)), st.sampled_from(SPELLINGS["nm"][:4]))
def test_description_gives_back_any_wavelength(value: float, unit: str) -> None:
    found = units.from_description(f"band 17 ({value} {unit})")
    assert found == (pytest.approx(value), None, "nm")
