"""Where to sample next: asked for, shown, zoomed to."""

from __future__ import annotations

import pytest
from osgeo import ogr, osr
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from spectral_prompts.ui.engine_access import EngineState
from spectral_prompts.ui.runner import Run

pytestmark = pytest.mark.usefixtures("no_engine")


@pytest.fixture
def places(tmp_path):
    """A file as the algorithm writes it."""
    path = str(tmp_path / "places.gpkg")
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    layer = source.CreateLayer("places", crs, ogr.wkbPoint)
    for name, kind in (
        ("rank", ogr.OFTInteger),
        ("margin", ogr.OFTReal),
        ("class", ogr.OFTString),
        ("reason", ogr.OFTString),
    ):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for rank, margin, name, x, y in (
        (2, 0.07, "soil", 300500.0, 5799600.0),
        (1, 0.05, "tree & <b>", 300300.0, 5799500.0),
    ):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["rank"], feature["margin"], feature["class"] = rank, margin, name
        feature["reason"] = f"{name} is hardly ahead"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({x} {y})"))
        layer.CreateFeature(feature)
    layer = source = None
    return path


@pytest.fixture
def classified(drawing_dock, session, tmp_path, wait_until):
    """A dock after a classification."""
    wait_until(lambda: session.engine.state is EngineState.MISSING)
    session.engine._set(EngineState.READY, "")
    for name in ("map.tif", "confidence.tif"):
        (tmp_path / name).write_bytes(b"")
    results = {
        "OUTPUT": str(tmp_path / "map.tif"),
        "CONFIDENCE": str(tmp_path / "confidence.tif"),
    }
    session.set_last_result(
        {"algorithm": "", "parameters": {}, "results": results, "layers": {"OUTPUT": "x"}}
    )
    return drawing_dock


def test_before_a_classification_the_button_says_what_is_missing(drawing_dock, session):
    session.engine._set(EngineState.READY, "")
    button = drawing_dock.next.button
    assert not button.isEnabled() and "Classify the raster first" in button.toolTip()


def test_the_button_asks_for_five_places_away_from_samples(
    classified, session, monkeypatch, tmp_path
):
    started = []
    monkeypatch.setattr(session.runner, "run", lambda *values, **more: started.append(values))
    assert classified.next.button.text() == "&Where to sample next: 5 places"
    QTest.mouseClick(classified.next.button, Qt.MouseButton.LeftButton)
    ((algorithm, values, _),) = started
    assert algorithm == "spectralprompts:suggestsamples"
    assert values["CONFIDENCE"] == str(tmp_path / "confidence.tif")
    assert values["MAP"] == str(tmp_path / "map.tif")
    assert values["COUNT"] == 5
    assert values["SAMPLES"] == classified.samples.layer.id()


def test_places_are_a_layer_of_points_and_a_list(classified, places, wait_until):
    classified.suggestions._done(Run("", {}, {"OUTPUT": places}))
    assert classified.suggestions.layer is None, "QGIS gets its turn first"
    wait_until(classified.next.list.isVisible)
    layer = classified.suggestions.layer
    assert layer.name() == "Where to sample next" and layer.featureCount() == 2
    assert QgsProject.instance().layerTreeRoot().children()[0].layerId() == layer.id()
    rows = classified.next.list
    assert rows.isVisible()
    assert [rows.topLevelItem(0).text(column) for column in range(3)] == ["1", "tree & <b>", ".05"]
    assert "tree &amp; &lt;b&gt; is hardly ahead" in rows.topLevelItem(0).toolTip(1)


def test_a_double_click_zooms_to_the_place(classified, places, canvas):
    classified.suggestions.show(places)
    rows = classified.next.list
    place = rows.visualItemRect(rows.topLevelItem(1)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    centre = canvas.extent().center()
    assert centre.x() == pytest.approx(300500, abs=1) and centre.y() == pytest.approx(
        5799600, abs=1
    )
    assert 1000 < canvas.extent().width() < 3000


def test_enter_zooms_too(classified, places, canvas):
    classified.suggestions.show(places)
    rows = classified.next.list
    rows.setCurrentItem(rows.topLevelItem(0))
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert canvas.extent().center().x() == pytest.approx(300300, abs=1)


def test_new_places_take_the_place_of_old_ones(classified, places):
    classified.suggestions.show(places)
    first = classified.suggestions.layer.id()
    classified.suggestions.show(places)
    assert QgsProject.instance().mapLayer(first) is None
    named = QgsProject.instance().mapLayersByName("Where to sample next")
    assert len(named) == 1


def test_removing_their_layer_empties_the_list(classified, places):
    classified.suggestions.show(places)
    QgsProject.instance().removeMapLayer(classified.suggestions.layer.id())
    assert classified.suggestions.places == []
    assert not classified.next.list.isVisible()


def test_a_failed_run_shows_nothing(classified):
    classified.suggestions._done(Run("", {}, {}, problem="No."))
    assert classified.suggestions.layer is None
