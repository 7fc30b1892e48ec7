"""What the map shows: areas, single classes, report; from a map's own file."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer, QgsSingleBandGrayRenderer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest

from spectral_prompts.processing_provider.styling import MapClass, style_classes
from spectral_prompts.ui.classes import solo, summary
from spectral_prompts.ui.classes.area_view import NAME
from spectral_prompts.ui.map_classes import class_areas
from spectral_prompts.ui.result_layers import REPORT_PROPERTY

CLASSES = [(1, "Tree <b>", "#1f7a3a", 600), (2, "water", "#2b7bba", 300), (7, "none", "#ff0000", 0)]


def make_map(path, areas=True, confidence=True, table=True):
    """A class map with the attribute table that the engine writes."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 30, 30, 1, gdal.GDT_Byte)
    band = dataset.GetRasterBand(1)
    band.Fill(1)
    if table:
        rat = gdal.RasterAttributeTable()
        columns = [
            ("Value", gdal.GFT_Integer, gdal.GFU_MinMax),
            ("Class", gdal.GFT_String, gdal.GFU_Name),
            ("Red", gdal.GFT_Integer, gdal.GFU_Red),
            ("Green", gdal.GFT_Integer, gdal.GFU_Green),
            ("Blue", gdal.GFT_Integer, gdal.GFU_Blue),
            ("Count", gdal.GFT_Real, gdal.GFU_PixelCount),
        ]
        columns += [("Area_m2", gdal.GFT_Real, gdal.GFU_Generic)] if areas else []
        columns += [("Mean_confidence", gdal.GFT_Real, gdal.GFU_Generic)] if confidence else []
        for column in columns:
            rat.CreateColumn(*column)
        for row, (value, name, color, count) in enumerate([(0, "", "#000000", 50), *CLASSES]):
            parts = [int(color[i : i + 2], 16) for i in (1, 3, 5)]
            cells = [value, name, *parts, count]
            cells += [count * 10_000.0] if areas else []
            cells += [0.9 if value == 1 else 0.6] if confidence else []
            for column, cell in enumerate(cells):
                setter = {
                    gdal.GFT_Integer: rat.SetValueAsInt,
                    gdal.GFT_Real: rat.SetValueAsDouble,
                    gdal.GFT_String: rat.SetValueAsString,
                }[columns[column][1]]
                setter(row, column, cell)
        band.SetDefaultRAT(rat)
    dataset = None
    return str(path)


@pytest.fixture
def class_map(tmp_path):
    return make_map(tmp_path / "map.tif")


@pytest.fixture
def shown(dock, session, class_map, tmp_path, pump):
    """The dock with a result."""
    layer = QgsRasterLayer(class_map, "scene classes")
    style_classes(layer, [MapClass(value, name, color) for value, name, color, _ in CLASSES])
    QgsProject.instance().addMapLayer(layer)
    report = tmp_path / "report.html"
    report.write_text("<html></html>")
    session.set_last_result(
        {
            "algorithm": "spectralprompts:classifywithtextprompts",
            "parameters": {},
            "results": {"OUTPUT": class_map, "REPORT": str(report), "UNLIKE_SHARE": 0.4},
            "layers": {"OUTPUT": layer.id()},
        }
    )
    pump(100)
    dock.result_panel.map_layer = layer
    return dock.result_panel


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def row(panel, number):
    return panel.view.topLevelItem(number)


def test_areas_shares_and_confidence(class_map):
    found = class_areas(class_map)
    assert [(one.value, one.name, one.color, one.pixels) for one in found] == CLASSES
    assert [round(one.share, 3) for one in found] == [0.667, 0.333, 0]
    assert [one.square_metres for one in found] == [6e6, 3e6, 0]
    assert summary.mean_confidence(found) == pytest.approx(0.8)
    assert [one.confidence for one in found] == [0.9, 0.6, None], "no pixels, no confidence"
    assert summary.area_texts(found) == ["600.0 ha", "300.0 ha", "0.0 ha"]


def test_maps_without_a_reference_system_count_pixels(tmp_path):
    found = class_areas(make_map(tmp_path / "m.tif", areas=False, confidence=False))
    assert summary.area_texts(found) == ["600 pixels", "300 pixels", "0 pixels"]
    assert summary.mean_confidence(found) is None


@pytest.mark.parametrize(
    ("metres", "texts"),
    [
        ([31e6, 2.4e6], ["31.00 km²", "2.40 km²"]),
        ([31e9, 2.4e6], ["31,000 km²", "2 km²"]),
        ([3e6, 10], ["300.0 ha", "0.0 ha"]),
        ([900, 4], ["900.0 m²", "4.0 m²"]),
        ([0, 0], ["0.00 m²", "0.00 m²"]),
    ],
)
def test_one_unit_for_all(metres, texts):
    areas = [summary.ClassArea(1, "", "", 1, 0.5, one, None) for one in metres]
    assert summary.area_texts(areas) == texts


def test_files_that_are_no_maps_of_this_plugin(tmp_path):
    assert class_areas(make_map(tmp_path / "m.tif", table=False)) == []
    assert class_areas(str(tmp_path / "nowhere.tif")) == []


def test_shares_in_words():
    assert [summary.share_text(one) for one in (0, 0.001, 0.006, 0.31, 1)] == [
        "0 %",
        "<1 %",
        "1 %",
        "31 %",
        "100 %",
    ]


def test_the_panel_shows_the_last_result(shown, session):
    assert shown.isVisible() and shown.title.text() == "Result: scene classes"
    assert row(shown, 0).text(NAME) == "Tree <b>" and "67 %" in row(shown, 0).text(1)
    assert row(shown, 1).text(2) == "0.60"
    assert "Mean confidence 0.80" in shown.mean.text() and "40 %" in shown.mean.text()
    session.set_last_result(None)
    assert not shown.isVisible()


def test_the_report_opens_while_it_is_there(shown, session, monkeypatch, tmp_path):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    click(shown.report_button)
    assert opened == [str(tmp_path / "report.html")]
    (tmp_path / "report.html").unlink()
    shown.refresh()
    assert not shown.report_button.isEnabled() and "not there" in shown.report_button.toolTip()


def test_style_opens_the_layers_properties(shown, iface):
    click(shown.style_button)
    iface.showLayerProperties.assert_called_once_with(shown.map_layer)


def test_one_class_alone(shown, told):
    click(shown.solo_button)
    assert solo.class_opacities(shown.map_layer) == {1: 1.0, 2: 0.0, 7: 0.0}
    shown.view.setCurrentItem(row(shown, 1))
    assert solo.class_opacities(shown.map_layer) == {1: 0.0, 2: 1.0, 7: 0.0}
    shown.others_slider.setValue(40)
    faint = solo.class_opacities(shown.map_layer)
    assert faint[2] == 1.0 and faint[1] == pytest.approx(0.4, abs=0.01)
    click(shown.solo_button)
    assert set(solo.class_opacities(shown.map_layer).values()) == {1.0}
    labels = [one.label for one in shown.map_layer.renderer().classes()]
    assert labels == ["Tree <b>", "water", "none"]
    colors = [one.color.name() for one in shown.map_layer.renderer().classes()]
    assert colors == [color for _, _, color, _ in CLASSES]
    assert told == []


def test_unchecked_classes_are_transparent(shown):
    row(shown, 0).setCheckState(NAME, Qt.CheckState.Unchecked)
    assert solo.class_opacities(shown.map_layer) == {1: 0.0, 2: 1.0, 7: 1.0}
    row(shown, 0).setCheckState(NAME, Qt.CheckState.Checked)
    assert solo.class_opacities(shown.map_layer)[1] == 1.0


def test_colours_the_user_chose_since_stay(shown):
    style_classes(shown.map_layer, [MapClass(1, "mine", "#123456"), MapClass(2, "b", "#654321")])
    click(shown.solo_button)
    (first, second) = shown.map_layer.renderer().classes()
    assert (first.label, first.color.name(), second.color.alpha()) == ("mine", "#123456", 0)


def test_a_layer_that_is_no_longer_shown_by_classes(shown, told):
    layer = shown.map_layer
    layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 1))
    click(shown.solo_button)
    assert told[-1][0] == "warning" and "paletted" in told[-1][1]


def test_an_older_map_is_shown_when_it_is_made_active(shown, iface, session, tmp_path, pump):
    path = make_map(tmp_path / "older.tif", areas=False)
    older = QgsRasterLayer(path, "older classes")
    style_classes(older, [MapClass(value, name, color) for value, name, color, _ in CLASSES])
    solo.set_opacities(older, lambda value: 0.0 if value == 2 else 1.0)
    QgsProject.instance().addMapLayer(older)
    canvas = iface.mapCanvas()
    canvas.setCurrentLayer(older)
    assert shown.layer is shown.map_layer, "any class map is not one of ours"
    older.setCustomProperty(REPORT_PROPERTY, str(tmp_path / "report.html"))
    canvas.setCurrentLayer(shown.map_layer)
    click(shown.solo_button)
    canvas.setCurrentLayer(older)
    assert not shown.solo_button.isChecked()
    assert set(solo.class_opacities(shown.map_layer).values()) == {1.0}, "whole again"
    assert shown.layer is older and shown.title.text() == "Result: older classes"
    assert "600 pixels" in row(shown, 0).text(1) and shown.report_button.isEnabled()
    assert [row(shown, n).checkState(NAME) for n in range(3)] == [
        Qt.CheckState.Checked,
        Qt.CheckState.Unchecked,
        Qt.CheckState.Checked,
    ]
    QgsProject.instance().removeMapLayer(older)
    pump()
    assert shown.layer is shown.map_layer, "back to the last result"


def test_the_map_is_removed(shown, session, pump):
    QgsProject.instance().removeAllMapLayers()
    pump()
    assert not shown.isVisible() and shown.layer is None
    shown.refresh_solo()
    shown.open_style()
