"""Wavelengths, widths and bad bands from every place a file can tell them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_allclose

from engine.scene.envi import parse
from engine.scene.source import Metadata
from engine.scene.spectral import estimate_fwhm, read_spectral

NM = np.array([450.0, 650.0, 850.0])
BAND = "band tags"


def metadata(**told: Any) -> Metadata:
    told.setdefault("descriptions", ("", "", ""))
    told.setdefault("band_tags", ({}, {}, {}))
    return Metadata(**told)


@pytest.mark.parametrize(
    ("told", "source"),
    [
        ({"band_tags": tuple({"wavelength": f"{w}", "wavelength_units": "nm"} for w in NM)}, BAND),
        ({"band_tags": tuple({"wavelength_um": str(w / 1e3)} for w in NM)}, BAND),
        ({"band_tags": tuple({"central_wavelength_nm": str(w)} for w in NM)}, BAND),
        (
            {"envi": {"wavelength": "{0.45, 0.65, 0.85}", "wavelength_units": "Micrometers"}},
            "ENVI header",
        ),
        (
            {"sidecar": {"wavelength": "{450, 650, 850}", "wavelength_units": "Nanometers"}},
            "ENVI header beside the file",
        ),
        ({"vectors": {"wavelength_nm": NM}}, "MATLAB file"),
        (
            {"imagery": tuple({"central_wavelength_um": str(w / 1e3)} for w in NM)},
            "IMAGERY domain",
        ),
        (
            {"dataset_tags": {"wavelengths": "450,650,850", "wavelength_unit": "nm"}},
            "tags of the file",
        ),
        ({"descriptions": ("B1 450 nm", "B2 650 nm", "B3 850 nm")}, "band descriptions"),
        (
            {
                "band_tags": tuple(
                    {"wavelength": str(1e7 / w), "wavelength_units": "cm-1"} for w in NM
                )
            },
            BAND,
        ),
    ],
)  # fmt: skip
def test_places(told: dict[str, Any], source: str) -> None:
    found = read_spectral(metadata(**told))
    assert_allclose(found.wavelength, NM)
    assert found.source == source
    assert found.warnings == ()


def test_order_band_tags_before_rounded_imagery() -> None:
    found = read_spectral(
        metadata(
            band_tags=tuple({"wavelength": f"{w + 0.31}", "wavelength_units": "nm"} for w in NM),
            imagery=tuple({"central_wavelength_um": f"{w / 1e3:.3f}"} for w in NM),
        )
    )
    assert_allclose(found.wavelength, NM + 0.31)


@pytest.mark.parametrize(("factor", "unit"), [(1.0, "nm"), (1e-3, "um"), (1e-9, "m")])
def test_unit_is_guessed_and_said(factor: float, unit: str) -> None:
    text = "{" + ",".join(repr(w * factor) for w in NM.tolist()) + "}"
    found = read_spectral(metadata(envi={"wavelength": text, "wavelength_units": "Unknown"}))
    assert_allclose(found.wavelength, NM)
    assert f"taken as {unit}" in found.warnings[0]


def test_index_units_and_counts_are_no_wavelengths() -> None:
    told = {"wavelength": "{450, 650, 850}", "wavelength_units": "Index"}
    assert np.isnan(read_spectral(metadata(envi=told)).wavelength).all()
    assert np.isnan(read_spectral(metadata(envi={"wavelength": "{1, 2, 3}"})).wavelength).all()


@pytest.mark.parametrize("hole", ["nan", "0", "n/a", "-1"])
def test_a_band_without_wavelength_is_said(hole: str) -> None:
    tags = tuple({"wavelength": w, "wavelength_units": "nm"} for w in ("450", hole, "850"))
    found = read_spectral(metadata(band_tags=tags))
    assert np.isnan(found.wavelength).tolist() == [False, True, False]
    assert "1 of 3 bands have no wavelength" in found.warnings[0]
    assert "bands 2" in found.warnings[0]


def test_lists_of_another_length_are_not_used() -> None:
    found = read_spectral(metadata(envi={"wavelength": "{450, 650}", "bbl": "{1, 0}"}))
    assert np.isnan(found.wavelength).all()
    assert not found.bad.any()
    assert any("2 entries for 3 bands" in sentence for sentence in found.warnings)


def test_widths_in_wavelength_units_and_in_others() -> None:
    told = {"wavelength": "{0.45, 0.65, 0.85}", "wavelength_units": "um"}
    same = read_spectral(metadata(envi={**told, "fwhm": "{0.01, 0.01, 0.02}"}))
    assert_allclose(same.fwhm, [10, 10, 20])
    other = read_spectral(metadata(envi={**told, "fwhm": "{10, 10, 20}"}))
    assert_allclose(other.fwhm, [10, 10, 20])
    assert "rescaled" in other.warnings[0]
    tags = tuple(
        {"wavelength": f"{w / 1e3}", "wavelength_units": "um", "fwhm_nm": "12"} for w in NM
    )
    assert_allclose(read_spectral(metadata(band_tags=tags)).fwhm, 12)


def test_widths_from_ranges_in_descriptions() -> None:
    found = read_spectral(
        metadata(descriptions=("blue 450-520 nm", "red 0.63 - 0.69 um", "nir 760-900 nm"))
    )
    assert_allclose(found.wavelength, [485, 660, 830])
    assert_allclose(found.fwhm, [70, 60, 140])


def test_bare_numbers_in_descriptions_must_be_wavelengths() -> None:
    dialect = metadata(descriptions=("channel_0 (381.0)", "channel_1 (388.4)", "channel_2 (395.8)"))
    assert_allclose(read_spectral(dialect).wavelength, [381.0, 388.4, 395.8])
    for texts in (
        ("1", "2", "3"),
        ("381", "red", "395"),
        ("500", "500", "500"),
        ("B1", "B2", "B3"),
    ):
        assert np.isnan(read_spectral(metadata(descriptions=texts)).wavelength).all()


@pytest.mark.parametrize(
    "told",
    [
        {"band_tags": ({"bbl": "1"}, {"bbl": "0"}, {"bbl": "1.0"})},
        {"band_tags": ({}, {"bbl": "0"}, {})},
        {"envi": {"bbl": "{1, 0, 1}"}},
        {"sidecar": {"bbl": "{ 1.0 , 0.0 , 1.0 }"}},
        {"vectors": {"bbl": np.array([1.0, 0.0, 1.0])}},
    ],
)
def test_bad_bands(told: dict[str, Any]) -> None:
    assert read_spectral(metadata(**told)).bad.tolist() == [False, True, False]


def test_header_dialects() -> None:
    fields = parse(
        "ENVI\nbands   = 3\n; a comment = 1\nWavelength Units = Nanometers\n"
        "wavelength = { 450 ,\n 650 ,\n 850 }\ndescription = {a = b}\nDATA IGNORE VALUE = -9999\n"
    )
    assert fields["wavelength_units"] == "Nanometers"
    assert fields["data_ignore_value"] == "-9999"
    assert fields["bands"] == "3"
    assert_allclose(read_spectral(metadata(envi=fields)).wavelength, NM)


def test_estimated_widths() -> None:
    spectrometer = np.arange(400.0, 2500.0, 7.0)
    assert_allclose(estimate_fwhm(spectrometer), 7)
    shuffled = np.random.default_rng(1).permutation(spectrometer)
    assert_allclose(estimate_fwhm(shuffled), 7)
    landsat = np.array([485, 560, 660, 830, 1650, 2215, np.nan])
    found = estimate_fwhm(landsat)
    assert np.isnan(found[-1])
    assert (found[:-1] < 0.121 * landsat[:-1]).all()
    assert (found[:-1] > 40).all()
    assert estimate_fwhm(np.array([500.0]))[0] == pytest.approx(60)
