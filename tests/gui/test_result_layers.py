"""Results as layers: grouped, styled, older ones switched off; the preview comes and goes."""

from __future__ import annotations

import os
import shutil

import numpy
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingUtils, QgsProject, QgsRasterLayer

from spectral_prompts.ui.map_classes import class_areas
from spectral_prompts.ui.result_layers import (
    GROUP_PROPERTY,
    REPORT_PROPERTY,
    add_objects,
    add_result,
    remove_preview,
    show_preview,
)
from spectral_prompts.ui.runner import Run

CLASSES = [(1, "water", (31, 120, 180), 40), (7, "bare <soil>", (166, 97, 26), 60)]


@pytest.fixture
def make_map(tmp_path):
    """Writes class maps with a table, as the engine does."""

    def make(name="map.tif", table=True, folder=tmp_path):
        path = os.path.join(str(folder), name)
        dataset = gdal.GetDriverByName("GTiff").Create(path, 10, 10, 1, gdal.GDT_Byte)
        dataset.SetGeoTransform((300000, 30, 0, 5800000, 0, -30))
        band = dataset.GetRasterBand(1)
        band.WriteArray(numpy.repeat([1, 7], 50).reshape(10, 10).astype(numpy.uint8))
        if table:
            rat = gdal.RasterAttributeTable()
            for column, kind in (("Value", 0), ("Class", 2), ("Red", 0), ("Green", 0), ("Blue", 0)):
                rat.CreateColumn(column, kind, gdal.GFU_Generic)
            rat.CreateColumn("Count", gdal.GFT_Real, gdal.GFU_PixelCount)
            rows = [(0, "unclassified", (0, 0, 0), 0), *CLASSES]
            for row, (value, label, color, count) in enumerate(rows):
                for column, cell in enumerate((value, label, *color, count)):
                    setter = {str: rat.SetValueAsString, int: rat.SetValueAsInt}[type(cell)]
                    setter(row, column, cell)
            band.SetDefaultRAT(rat)
        band = None
        dataset.FlushCache()
        dataset = None
        return path

    return make


def run_of(**results):
    return Run("spectralprompts:classifywithtextprompts", {"INPUT": "/data/my scene.tif"}, results)


def tree():
    return QgsProject.instance().layerTreeRoot()


def test_a_map_tells_its_classes(make_map, tmp_path):
    assert class_areas(make_map()) == [
        (1, "water", "#1f78b4", 40, 0.4, None, None),
        (7, "bare <soil>", "#a6611a", 60, 0.6, None, None),
    ]
    assert class_areas(make_map("plain.tif", table=False)) == []
    assert class_areas(str(tmp_path / "gone.tif")) == []
    (tmp_path / "text.tif").write_text("no raster")
    assert class_areas(str(tmp_path / "text.tif")) == []


def test_older_results_stay_and_are_switched_off(session, make_map, scene_layer):
    for name in ("a.tif", "b.tif"):
        add_result(session, run_of(OUTPUT=make_map(name), REPORT="/r.html"), scene_layer)
    group = tree().children()[0]
    assert group.name() == "scene" and group.customProperty(GROUP_PROPERTY)
    assert [node.itemVisibilityChecked() for node in group.children()] == [True, False]
    newest = group.children()[0].layer()
    assert newest.source().endswith("b.tif")
    assert newest.customProperty(REPORT_PROPERTY) == "/r.html"
    labels = [(entry.value, entry.label) for entry in newest.renderer().classes()]
    assert labels == [(1, "water"), (7, "bare <soil>")]


def test_a_group_of_the_user_with_the_same_name_is_left_alone(session, make_map, scene_layer):
    own = tree().addGroup("scene")
    add_result(session, run_of(OUTPUT=make_map()), scene_layer)
    assert own.children() == []
    assert len(tree().findGroups()) == 2


def test_without_the_raster_the_file_names_the_group(session, make_map):
    add_result(session, run_of(OUTPUT=make_map()), None)
    assert tree().children()[0].name() == "my scene"


def test_a_crs_set_by_hand_goes_on_to_the_map(session, make_map, scene_layer):
    scene_layer.setCrs(QgsCoordinateReferenceSystem("EPSG:25833"))
    layers = add_result(session, run_of(OUTPUT=make_map()), scene_layer)
    assert QgsProject.instance().mapLayer(layers["OUTPUT"]).crs().authid() == "EPSG:25833"


def test_the_last_result_is_forgotten_with_its_map(session, make_map, scene_layer):
    heard = []
    layers = add_result(
        session, run_of(OUTPUT=make_map(), CONFIDENCE=make_map("c.tif")), scene_layer
    )
    session.resultChanged.connect(lambda: heard.append(session.last_result))
    QgsProject.instance().removeMapLayer(layers["CONFIDENCE"])
    assert session.last_result["layers"] == {"OUTPUT": layers["OUTPUT"]}
    QgsProject.instance().removeMapLayer(layers["OUTPUT"])
    assert session.last_result is None
    assert heard[-1] is None


def test_the_preview_replaces_itself_and_goes_with_the_full_result(session, make_map, scene_layer):
    class Entry:
        value, name, color = 1, "lake", "#0000ff"

    folder = QgsProcessingUtils.tempFolder()
    first = show_preview(session, make_map("p1.tif", folder=folder), [Entry])
    layer = QgsProject.instance().mapLayer(first)
    assert layer.name() == "Preview"
    assert [entry.label for entry in layer.renderer().classes()] == ["lake"]
    assert tree().children()[0].layer() is layer
    second = show_preview(session, make_map("p2.tif", folder=folder))
    assert QgsProject.instance().mapLayer(first) is None
    assert not os.path.exists(os.path.join(folder, "p1.tif"))
    add_result(session, run_of(OUTPUT=make_map()), scene_layer)
    assert QgsProject.instance().mapLayer(second) is None
    remove_preview(session)


def test_a_users_file_outlives_its_preview(session, make_map, tmp_path):
    path = make_map("mine.tif")
    show_preview(session, path)
    remove_preview(session)
    assert os.path.exists(path)
    assert show_preview(session, str(tmp_path / "gone.tif")) == ""


def test_a_result_that_cannot_be_opened_is_left_out(session, make_map, scene_layer, tmp_path):
    bad = tmp_path / "bad.tif"
    bad.write_text("no raster")
    gone = make_map("gone.tif")
    shutil.copy(gone, tmp_path / "kept.tif")
    os.remove(gone)
    layers = add_result(session, run_of(OUTPUT=str(bad), CONFIDENCE=gone), scene_layer)
    assert layers == {}
    assert isinstance(session.last_result["layers"], dict)
    assert QgsRasterLayer(str(tmp_path / "kept.tif"), "k").isValid()


def test_classified_objects_go_above_the_maps_of_their_raster(session, make_map, tmp_path):
    from osgeo import ogr

    add_result(session, run_of(OUTPUT=make_map()))
    path = str(tmp_path / "objects.gpkg")
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer("objects", None, ogr.wkbPolygon)
    for name, kind in (("class_value", ogr.OFTInteger), ("class", ogr.OFTString)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    layer.CreateField(ogr.FieldDefn("confidence", ogr.OFTReal))
    layer = source = None
    classes = [{"value": 1, "name": "water", "color": "#1f78b4", "prompts": []}]
    run = run_of(OUTPUT=path, REPORT="/data/page.html")
    found = QgsProject.instance().mapLayer(add_objects(session, run, classes))
    group = tree().findGroup("my scene")
    assert [node.name() for node in group.children()] == ["my scene objects", "my scene classes"]
    shown = [node.itemVisibilityChecked() for node in group.children()]
    assert shown == [True, False], "what is older is switched off"
    labels = [one.label() for one in found.renderer().categories()]
    assert labels == ["water", "unclassified"]
    assert found.customProperty(REPORT_PROPERTY) == "/data/page.html"
    assert session.last_result["results"]["OUTPUT"].endswith("map.tif"), "the last map stays it"
    # A file that is gone by then is no layer.
    assert add_objects(session, run_of(OUTPUT=str(tmp_path / "gone.gpkg")), classes) == ""
