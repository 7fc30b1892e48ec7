from __future__ import annotations

import base64
import re

import numpy as np
import pytest
from rasterio.io import MemoryFile

from engine.output import ClassInfo, figures
from engine.output.report_data import excluded_ranges

CLASSES = [ClassInfo(1, "a", "#ff0000"), ClassInfo(300, "b", "#00ff80")]


def _decode(uri: str) -> np.ndarray:
    kind, data = uri.split(",", 1)
    assert kind == "data:image/png;base64"
    with MemoryFile(base64.b64decode(data)) as memory, memory.open() as file:
        return np.moveaxis(file.read(), 0, 2)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_map_survives_the_png():
    rgba = figures.map_rgba(np.array([[0, 1, 300], [7, 1, 1]]), CLASSES)
    picture = _decode(figures.png_uri(rgba))
    np.testing.assert_array_equal(picture, rgba)
    assert picture[0, 1].tolist() == [255, 0, 0, 255]
    assert picture[0, 2].tolist() == [0, 255, 128, 255]
    assert picture[0, 0, 3] == 0 and picture[1, 0, 3] == 0


def test_confidence_runs_from_dark_to_light_and_hides_nan():
    rgba = figures.confidence_rgba(np.array([[0.0, 0.5, 1.0, np.nan, 7.0]]))
    light = rgba[0, :3, :3].astype(int).sum(axis=1)
    assert light[0] < light[1] < light[2]
    assert rgba[0, :, 3].tolist() == [255, 255, 255, 0, 255]
    np.testing.assert_array_equal(rgba[0, 4], rgba[0, 2])


def test_invalid_pixels_of_the_scene_are_transparent():
    valid = np.array([[True, False]])
    assert figures.rgb_rgba(np.zeros((1, 2, 3), np.uint8), valid)[0, :, 3].tolist() == [255, 0]


def _ys(path: str) -> list[float]:
    return [float(pair.split(",")[1]) for pair in re.findall(r"[\d.-]+,[\d.-]+", path)]


def test_spectrum_is_broken_at_excluded_bands_and_at_nan():
    x = np.array([400.0, 500, 600, 1500, 1600, 2000, 2100])
    mean = np.array([0.1, 0.2, 0.3, 0.4, np.nan, 0.2, 0.1])
    plot = figures.spectrum_plot(x, mean, mean * 0.1, excluded=[(1300, 1450), (3000, 4000)])
    assert plot.mean.count("M") == 3
    assert plot.spread.count("Z") == 3
    assert len(plot.shaded) == 1 and plot.shaded[0][0] < plot.shaded[0][1]
    assert len(plot.dots) == 6
    assert "nan" not in plot.mean + plot.spread + plot.expected


def test_higher_reflectance_is_drawn_higher():
    plot = figures.spectrum_plot(np.array([1.0, 2.0]), np.array([0.2, 0.4]))
    low, high = _ys(plot.mean)
    assert high < low
    heights = {text: y for y, text in plot.y_ticks}
    assert heights["0.2"] == pytest.approx(low, abs=0.2)
    assert heights["0.4"] == pytest.approx(high, abs=0.2)


def test_expected_curve_is_scaled_only_on_request():
    x, mean = np.array([1.0, 2.0, 3.0]), np.array([1.0, 2.0, 3.0])
    fitted = figures.spectrum_plot(x, mean, expected=mean / 7, scale_expected=True)
    assert _ys(fitted.expected) == pytest.approx(_ys(fitted.mean), abs=0.11)
    plain = figures.spectrum_plot(x, mean, expected=mean / 7)
    assert min(_ys(plain.expected)) > min(_ys(plain.mean)) + 20


@pytest.mark.parametrize(
    "mean", [np.full(4, np.nan), np.zeros(4), np.full(4, -0.2), None, np.full(4, 1e-9)]
)
def test_odd_curves_do_not_break_the_plot(mean):
    plot = figures.spectrum_plot(np.arange(4.0), mean)
    assert "nan" not in plot.mean and "inf" not in plot.mean
    assert plot.y_ticks and plot.x_ticks


def test_one_band_is_a_dot():
    plot = figures.spectrum_plot(np.array([550.0]), np.array([0.3]), np.array([0.1]))
    assert len(plot.dots) == 1


def test_long_spectra_are_thinned_keeping_the_ends():
    x = np.linspace(400, 2500, 2000)
    plot = figures.spectrum_plot(x, np.linspace(0, 1, 2000))
    assert plot.mean.count(",") <= 170
    assert plot.mean.startswith("M38.0") and "332.0," in plot.mean


def test_excluded_ranges_reach_half_way_to_used_bands():
    centres = np.array([400.0, 500, 600, 700, 800])
    usable = np.array([False, True, False, False, True])
    assert excluded_ranges(centres, usable) == [(400.0, 450.0), (550.0, 750.0)]
    assert excluded_ranges(centres, np.ones(5, bool)) == []
    assert excluded_ranges(centres[::-1], usable[::-1]) == [(400.0, 450.0), (550.0, 750.0)]


def test_pale_lines_are_darkened_and_dark_ones_kept():
    assert figures.dark("#123456") == "#123456"
    red, green, blue = (int(figures.dark("#ffff99")[i : i + 2], 16) for i in (1, 3, 5))
    assert red == green < 200 and blue < red
