"""Plots as widgets: drawn, readable in the dark, saved, and absent without matplotlib."""

from __future__ import annotations

import time

import numpy
import pytest
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QColor, QHelpEvent, QImage, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QToolTip

from spectral_prompts.ui.plots import canvas, spectra
from spectral_prompts.ui.plots.bars import ProbabilityBars, share_text
from spectral_prompts.ui.plots.drawing import Look, contrast
from spectral_prompts.ui.plots.spectra import SpectraData, SpectraPlot, SpectrumLine

NM = list(range(420, 2440, 10))
NAMES = (("Water", "#1f78b4"), ("Tree & <b>shrub</b>", "#33a02c"), ("Bare soil", "#a6611a"))


def example():
    x = numpy.asarray(NM, float)
    shapes = (
        0.05 * numpy.exp(-(x - 420) / 300),
        0.04 + 0.4 / (1 + numpy.exp(-(x - 715) / 15)) * numpy.exp(-(x - 700).clip(0) / 1500),
        0.08 + 0.3 * (1 - numpy.exp(-(x - 400) / 700)),
    )
    usable = [not (1350 < nm < 1450 or 1800 < nm < 1960) for nm in NM]
    lines = [
        SpectrumLine(name, color, list(shape), std=list(shape * 0.15))
        for (name, color), shape in zip(NAMES, shapes)
    ]
    return SpectraData(lines, NM, usable=usable)


def dark():
    palette = QPalette()
    for role, color in (
        ("Window", "#323232"),
        ("Base", "#1e1e1e"),
        ("Text", "#eeeeee"),
        ("WindowText", "#eeeeee"),
    ):
        palette.setColor(getattr(QPalette.ColorRole, role), QColor(color))
    return palette


def wait_for(what, seconds=20.0):
    end = time.monotonic() + seconds
    while not what() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)
    assert what()


@pytest.fixture
def plot(qgis_app):
    widget = SpectraPlot()
    widget.resize(360, 260)
    widget.show()
    yield widget
    widget.close()
    widget.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def drawn(plot):
    pytest.importorskip("matplotlib")
    plot.set_data(example())
    wait_for(lambda: plot.is_drawn)
    QTest.qWait(50)
    return plot


def colors_of(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = set()
    for y in range(0, image.height()):
        for x in range(0, image.width()):
            found.add(image.pixel(x, y) & 0xFFFFFF)
    return found


def test_a_plot_without_data_says_so(plot):
    plot.set_empty_text("Draw samples first.")
    assert not plot.is_drawn
    assert plot.message.text() == "Draw samples first."


def test_lines_have_the_colours_of_the_classes(drawn):
    found = colors_of(drawn)
    for _, color in NAMES:
        assert int(color[1:], 16) in found, color


def test_names_of_classes_are_shown_as_they_are(drawn):
    assert "Tree &amp; &lt;b&gt;shrub&lt;/b&gt;" in drawn.legend.text()


def test_axes_say_what_they_are(drawn):
    assert drawn.caption.text() == "Reflectance by wavelength in nm"
    drawn.set_data(SpectraData([SpectrumLine("a", "#ff0000", [1, 2, 3])], unit="value"))
    assert drawn.caption.text() == "Value by band number"


def test_in_the_dark_the_plot_is_dark(drawn):
    drawn.setPalette(dark())
    QTest.qWait(50)
    image = drawn._canvas.grab().toImage()
    corner = QColor(image.pixel(2, 2)).name()
    assert contrast(corner, "#eeeeee") > 7


@pytest.mark.parametrize(
    ("text", "background", "expected"),
    [
        ("#aaaaaa", "#000000", "#aaaaaa"),
        ("#111111", "#000000", "#ffffff"),
        ("#eeeeee", "#ffffff", "#000000"),
    ],
)
def test_words_that_a_theme_would_hide_are_black_or_white(text, background, expected):
    """QGIS's dark themes are style sheets: what the palette says of text need not be so."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(text))
    palette.setColor(QPalette.ColorRole.Base, QColor(background))
    assert Look.of_palette(palette, 9.0).text == expected


def test_pointing_reads_the_nearest_line(drawn):
    box = drawn._axes.get_window_extent()
    ratio = drawn.devicePixelRatioF()
    height = drawn._canvas.height()
    x, y = drawn._axes.transData.transform((900, example().lines[2].mean[48]))
    assert box.contains(x, y)
    place = QPoint(round(x / ratio), round(height - y / ratio))
    QTest.mouseMove(drawn._canvas, place)
    wait_for(lambda: "±" in drawn.reading, 3)
    assert drawn.reading.startswith("Bare soil: 0.2")
    assert "nm (band" in drawn.reading and "±" in drawn.reading


def test_arrow_keys_read_band_by_band(drawn):
    drawn.setFocus()
    QTest.keyClick(drawn, Qt.Key.Key_Right)
    assert "420 nm (band 1)" in drawn.reading
    QTest.keyClick(drawn, Qt.Key.Key_Right)
    assert "430 nm (band 2)" in drawn.reading
    QTest.keyClick(drawn, Qt.Key.Key_Down)
    assert drawn.reading.startswith("Tree & <b>shrub</b>:")
    QTest.keyClick(drawn, Qt.Key.Key_Left)
    assert "420 nm" in drawn.reading


def test_saved_picture_and_table(drawn, tmp_path):
    drawn.save_picture(str(tmp_path / "spectra"))
    assert QImage(str(tmp_path / "spectra.png")).width() > 1000
    drawn.save_table(str(tmp_path / "spectra.csv"))
    text = (tmp_path / "spectra.csv").read_text()
    assert text.startswith("band,wavelength_nm,usable,Water,")
    assert len(text.splitlines()) == len(NM) + 1


def test_saving_where_nothing_can_be_written_is_said(drawn, tmp_path):
    drawn.save_table(str(tmp_path / "no" / "spectra.csv"))
    assert "could not be written" in drawn.reading


def test_the_menu_saves(drawn, tmp_path, monkeypatch):
    path = tmp_path / "from_menu.csv"
    monkeypatch.setattr(
        spectra.QFileDialog, "getSaveFileName", lambda *_: (str(path), "Tables (*.csv)")
    )
    actions = {action.objectName(): action for action in drawn.menu().actions()}
    actions["SpectralPromptsSaveTable"].trigger()
    assert path.is_file()


def test_without_matplotlib_a_sentence_stands_there(plot, monkeypatch, tmp_path):
    missing = canvas._Loading()
    monkeypatch.setattr(canvas, "_loading", missing)
    monkeypatch.setattr(canvas, "_BACKENDS", ("no_such_package.backend",))
    plot.set_data(example())
    wait_for(lambda: "matplotlib" in plot.message.text(), 5)
    assert not plot.is_drawn
    assert "no_such_package" in plot.message.toolTip()
    actions = {action.objectName(): action for action in plot.menu().actions()}
    assert not actions["SpectralPromptsSavePicture"].isEnabled()
    assert "matplotlib" in actions["SpectralPromptsSavePicture"].toolTip()
    plot.save_table(str(tmp_path / "table.csv"))
    assert (tmp_path / "table.csv").is_file()


def test_nobody_is_called_when_the_plot_is_gone_before_loading_ends(qgis_app, monkeypatch):
    monkeypatch.setattr(canvas, "_loading", canvas._Loading())
    widget = SpectraPlot()
    widget.show()
    widget.set_data(example())
    widget.deleteLater()
    del widget
    QTest.qWait(300)


def test_hidden_plots_load_nothing(qgis_app, monkeypatch):
    fresh = canvas._Loading()
    monkeypatch.setattr(canvas, "_loading", fresh)
    widget = SpectraPlot()
    widget.set_data(example())
    QTest.qWait(100)
    assert fresh.thread is None
    widget.deleteLater()


@pytest.mark.parametrize(
    ("share", "text"), [(0.914, ".91"), (1.0, "1.0"), (0.999, "1.0"), (0.001, "<.01"), (0, ".00")]
)
def test_shares_are_short(share, text):
    assert share_text(share) == text


@pytest.mark.parametrize("direction", ["LeftToRight", "RightToLeft"])
def test_bars_begin_where_lines_begin(qgis_app, direction):
    bars = ProbabilityBars()
    bars.setLayoutDirection(getattr(Qt.LayoutDirection, direction))
    bars.set_data([("Tree", "#ff0000", 0.5), ("Water", "#0000ff", 0.0)])
    bars.resize(300, bars.minimumSizeHint().height())
    image = bars.grab().toImage()
    middle = bars._row_height() // 2
    red = [x for x in range(300) if QColor(image.pixel(x, middle)).name() == "#ff0000"]
    assert red
    centre = sum(red) / len(red)
    assert (centre < 170) == (direction == "LeftToRight")
    assert bars.accessibleDescription() == "Tree .50, Water .00"


def test_bars_tell_whole_names(qgis_app):
    name = "A very long name of a class that cannot fit anywhere"
    bars = ProbabilityBars()
    bars.set_data([(name, "#ff0000", 0.5)])
    bars.resize(200, 40)
    bars.show()
    place = QPoint(20, 5)
    QApplication.sendEvent(bars, QHelpEvent(QEvent.Type.ToolTip, place, bars.mapToGlobal(place)))
    assert f"{name}: .50" in QToolTip.text()
    QToolTip.hideText()
    bars.close()
