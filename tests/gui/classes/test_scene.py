"""The raster: choosing it, what is understood of it, its colours."""

from __future__ import annotations

import pytest
from qgis.core import QgsContrastEnhancement, QgsMultiBandColorRenderer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest

from spectral_prompts.processing_provider.engine_client import EngineRefused
from spectral_prompts.ui.classes import scene_text
from spectral_prompts.ui.engine_access import EngineState
from spectral_prompts.ui.result_layers import PREVIEW_PROPERTY, REPORT_PROPERTY

from .conftest import scene_values


@pytest.fixture
def panel(dock):
    return dock.scene_panel


def test_what_was_understood_in_one_line():
    assert scene_text.describe(scene_values()) == (
        "224 bands, 418 to 2446 nm, 6 bad, nodata -32768, reflectance x 10000"
    )
    poor = scene_values(
        bands_count=3, unusable_count=0, wavelength_range_nm=None, nodata=[], scale={"text": ""}
    )
    assert scene_text.describe(poor) == "3 bands, no wavelengths"
    assert "nodata 0, nan, ..." in scene_text.describe(scene_values(nodata=[0, "nan", 5]))
    assert scene_text.describe({}) == "? bands, no wavelengths"


def test_warnings_are_few_and_the_rest_is_counted():
    assert scene_text.warnings(scene_values()) == []
    (crs,) = scene_text.warnings(scene_values(crs_known=False))
    assert "areas will be given in pixels" in crs
    many = scene_text.warnings(scene_values(warnings=[f"w{n}" for n in range(9)]))
    assert many == ["w0", "w1", "w2", "6 more in the report"]


def test_bad_bands_say_why():
    bands = [{"index": n, "usable": n > 4, "why": "marked bad"} for n in range(1, 7)]
    bands += [{"index": 9, "usable": False, "why": "water vapour"}]
    assert scene_text.bad_bands({"bands": bands}) == "marked bad: 1-4; water vapour: 9"


def test_the_chooser_and_the_session_are_one(panel, session, scene_layer, asked):
    assert session.raster is scene_layer, "the only raster of the project is meant"
    assert panel.combo.currentLayer() is scene_layer
    assert "38 bands" in panel.facts.text() or "39 bands" in panel.facts.text()
    panel.combo.setLayer(None)
    assert session.raster is None and "Choose a raster" in panel.facts.text()
    session.set_raster(scene_layer)
    assert panel.combo.currentLayer() is scene_layer


def test_facts_warnings_and_buttons_follow_the_engine(panel, session, scene_layer, asked):
    assert not panel.true_button.isEnabled() and "still being read" in panel.true_button.toolTip()
    asked.last("inspectscene").answer({"scene": scene_values(crs_known=False, cir=None)})
    assert panel.facts.text().startswith("224 bands")
    assert panel.warning.isVisible() and "pixels" in panel.warning_text.text()
    assert panel.true_button.isEnabled() and not panel.infrared_button.isEnabled()
    assert "no bands near" in panel.infrared_button.toolTip()


def test_without_wavelengths_no_band_is_red(panel, session, scene_layer, asked):
    asked.last("inspectscene").answer({"scene": scene_values(wavelength_range_nm=None)})
    assert not panel.true_button.isEnabled()
    assert "does not tell its wavelengths" in panel.true_button.toolTip()
    assert not panel.warning.isVisible()


def test_a_raster_the_engine_refuses(panel, session, scene_layer, asked):
    asked.last("inspectscene").fail(EngineRefused("scene.tif is truncated: copy it again."))
    assert "truncated" in panel.warning_text.text() and panel.warning.isVisible()
    assert "truncated" in panel.true_button.toolTip()


def test_a_missing_engine_is_said_and_the_bands_are_counted(panel, session, scene_layer):
    session.engine._set(EngineState.MISSING, "not there")
    assert "bands; the engine would tell more" in panel.facts.text()
    for button in (panel.true_button, panel.infrared_button, panel.report_button):
        assert not button.isEnabled() and "not installed" in button.toolTip()


def test_one_click_shows_true_colour_and_infrared(panel, session, scene_layer, asked, wait_until):
    asked.last("inspectscene").answer({"scene": scene_values(rgb=[5, 3, 1], cir=[9, 5, 3])})
    for button, bands in ((panel.true_button, [5, 3, 1]), (panel.infrared_button, [9, 5, 3])):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

        def shown(bands=bands):
            renderer = scene_layer.renderer()
            return isinstance(renderer, QgsMultiBandColorRenderer) and bands == [
                renderer.redBand(),
                renderer.greenBand(),
                renderer.blueBand(),
            ]

        wait_until(shown)
        red = scene_layer.renderer().redContrastEnhancement()
        stretch = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        assert red.contrastEnhancementAlgorithm() == stretch
        assert 0 < red.minimumValue() < red.maximumValue() < 10_000


def test_colours_of_a_raster_that_is_removed_meanwhile(panel, session, scene_layer, asked, pump):
    asked.last("inspectscene").answer({"scene": scene_values(rgb=[5, 3, 1])})
    panel.show_colours("rgb")
    QgsProject.instance().removeAllMapLayers()
    pump(300)
    assert session.raster is None and "Choose a raster" in panel.facts.text()


def test_the_report_opens(panel, session, scene_layer, asked, tmp_path, monkeypatch, told):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    QTest.mouseClick(panel.report_button, Qt.MouseButton.LeftButton)
    question = asked.last("inspectscene")
    assert question.job.report.endswith(".html")
    page = tmp_path / "page.html"
    page.write_text("<html></html>")
    question.answer({"scene": {}}, outputs={"report": str(page)})
    assert opened == [str(page)]
    question.fail(EngineRefused("no room"))
    assert told == [("problem", "no room")]


def test_maps_of_this_plugin_are_not_offered(panel, session, scene_layer, scene_file):
    for name in (PREVIEW_PROPERTY, REPORT_PROPERTY):
        layer = QgsRasterLayer(str(scene_file), "result")
        layer.setCustomProperty(name, "x")
        QgsProject.instance().addMapLayer(layer)
    other = QgsRasterLayer(str(scene_file), "other")
    QgsProject.instance().addMapLayer(other)
    offered = [panel.combo.layer(n) for n in range(panel.combo.count())]
    assert {one.name() for one in offered if one is not None} == {"scene", "other"}


def test_with_several_rasters_the_active_one_is_meant(panel, session, iface, scene_file):
    layers = [QgsRasterLayer(str(scene_file), name) for name in "ab"]
    iface.activeLayer.return_value = layers[1]
    QgsProject.instance().addMapLayers(layers)
    assert session.raster is layers[1]


def test_no_raster_is_guessed_among_several(panel, session, scene_file):
    QgsProject.instance().addMapLayers([QgsRasterLayer(str(scene_file), name) for name in "ab"])
    assert session.raster is None
