"""What a plot of spectra derives from its numbers."""

from __future__ import annotations

import csv
import io

import numpy
import pytest

from spectral_prompts.ui.plots.spectra_data import SpectraData, SpectrumLine


def line(mean, **more):
    return SpectrumLine("Tree", "#00aa00", mean, **more)


def test_without_wavelengths_bands_are_counted():
    data = SpectraData([line([0.1, 0.2, 0.3])])
    assert list(data.x) == [1, 2, 3]
    assert data.numbers == [1, 2, 3]


def test_unusable_bands_break_the_line_and_are_shaded_to_half_way():
    usable = [True, False, False, True, True]
    data = SpectraData([line([1, 2, 3, 4, 5])], [400, 500, 600, 700, 800], usable=usable)
    x, mean, _ = data.drawn(data.lines[0])
    assert list(x) == [400, 500, 600, 700, 800]
    assert list(numpy.isnan(mean)) == [False, True, True, False, False]
    assert data.shaded() == [(450, 650)]


@pytest.mark.parametrize(("bad", "expected"), [(0, (350, 450)), (2, (550, 650))])
def test_unusable_bands_at_the_ends_are_shaded_too(bad, expected):
    usable = [index != bad for index in range(3)]
    data = SpectraData([line([1, 2, 3])], [400, 500, 600], usable=usable)
    assert data.shaded() == [expected]


def test_bands_in_disorder_are_drawn_in_order():
    data = SpectraData([line([3, 1, 2])], [900, 400, 600])
    x, mean, _ = data.drawn(data.lines[0])
    assert list(x) == [400, 600, 900]
    assert list(mean) == [1, 2, 3]


def test_bands_cut_out_of_a_hyperspectral_file_break_the_line():
    wavelengths = [*range(400, 900, 10), *range(1100, 1500, 10)]
    data = SpectraData([line([0.5] * len(wavelengths))], wavelengths)
    x, mean, _ = data.drawn(data.lines[0])
    gap = numpy.flatnonzero(numpy.isnan(mean))
    assert len(gap) == 1
    assert 890 < x[gap[0]] < 1100


def test_the_wide_steps_of_a_camera_with_few_bands_are_no_gap():
    data = SpectraData([line([0.1] * 6)], [490, 560, 665, 842, 1610, 2190])
    assert not numpy.isnan(data.drawn(data.lines[0])[1]).any()


def test_none_is_unknown():
    data = SpectraData([line([0.1, None, 0.3])])
    assert numpy.isnan(data.drawn(data.lines[0])[1][1])


def test_nearest_takes_usable_bands_alone():
    lines = [line([0, 0, 0]), SpectrumLine("Water", "", [1, 1, 1])]
    data = SpectraData(lines, [400, 500, 600], usable=[True, False, True])
    found, band = data.nearest(510, 0.9)
    assert (found.name, band) in (("Water", 0), ("Water", 2))
    assert SpectraData().nearest(1, 1) is None


def test_csv_has_a_row_a_band_and_no_formula():
    lines = [SpectrumLine("=cmd|x", "", [0.1, None], std=[0.01, None])]
    data = SpectraData(lines, [400, 500], bands=[7, 8], usable=[True, False])
    rows = list(csv.reader(io.StringIO(data.csv())))
    assert rows[0] == [
        "band",
        "wavelength_nm",
        "usable",
        "'=cmd|x",
        "'=cmd|x (standard deviation)",
    ]
    assert rows[1] == ["7", "400", "1", "0.1", "0.01"]
    assert rows[2] == ["8", "500", "0", "", ""]


def test_lengths_that_do_not_agree_are_no_error():
    data = SpectraData([line([0.1, 0.2, 0.3, 0.4])], [400, 500, 600], usable=[True])
    assert len(data.drawn(data.lines[0])[1]) == 3
    assert data.usable_bands.all()
