"""Where to sample next, in QGIS with the real engine: layers, points, styles, refusals."""

from __future__ import annotations

import numpy
import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from spectral_prompts.processing_provider import styling

SUGGEST = "spectralprompts:suggestsamples"
CLASSIFY = "spectralprompts:classifywithtextprompts"

pytestmark = pytest.mark.usefixtures("engine", "provider")


@pytest.fixture
def confidence(rasters, tmp_path):
    """Three doubtful patches of 7 x 7 pixels, each less than the one before."""
    margin = numpy.full((60, 60), 0.9, numpy.float32)
    for number, (row, col) in enumerate(((10, 10), (10, 40), (40, 20))):
        margin[row : row + 7, col : col + 7] = 0.1 * (number + 1)
    values = numpy.stack([(1 + margin) / 2, margin])
    return rasters.write(tmp_path / "confidence.tif", values, wavelengths=None, nodata=None)


def centre(row, col):
    return QgsPointXY(300000 + 30 * (col + 0.5), 5800000 - 30 * (row + 0.5))


def features(path):
    layer = QgsVectorLayer(str(path), "places", "ogr")
    assert layer.isValid()
    return layer, sorted(layer.getFeatures(), key=lambda feature: feature["rank"])


def test_the_places_in_order(confidence):
    results = processing.run(
        SUGGEST, {"CONFIDENCE": str(confidence), "COUNT": 3, "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    assert results["PLACES"] == 3
    path = results["OUTPUT"] if isinstance(results["OUTPUT"], str) else results["OUTPUT"].source()
    assert ".gpkg" in path
    layer, found = features(path)
    assert layer.crs().authid() == "EPSG:32633"
    assert [field.name() for field in layer.fields()][1:] == ["rank", "margin", "class", "reason"]
    assert [feature["rank"] for feature in found] == [1, 2, 3]
    assert [round(feature["margin"], 2) for feature in found] == [0.1, 0.2, 0.3]
    for feature, place in zip(found, ((12, 12), (12, 42), (42, 22))):
        assert feature.geometry().asPoint().distance(centre(*place)) < 1e-6
        assert "ahead of the second" in feature["reason"]


def test_after_a_classification_with_layers_of_the_project(rasters, scene, tmp_path):
    made = processing.run(
        CLASSIFY,
        {
            "INPUT": str(scene),
            "PROMPTS": rasters.PROMPTS,
            "SOURCE": "knowledge",
            "OUTPUT": str(tmp_path / "map.tif"),
            "CONFIDENCE": str(tmp_path / "confidence.tif"),
        },
    )
    layers = {name: QgsRasterLayer(made[name], name) for name in ("OUTPUT", "CONFIDENCE")}
    out = tmp_path / "places.gpkg"
    results = processing.run(
        SUGGEST,
        {
            "CONFIDENCE": layers["CONFIDENCE"],
            "MAP": layers["OUTPUT"],
            "COUNT": 4,
            "DISTANCE": 6,
            "OUTPUT": str(out),
        },
    )
    assert results == {"OUTPUT": str(out), "PLACES": 4}
    names = {feature["class"] for feature in features(out)[1]}
    assert names <= {"vegetation", "bare soil", "water"}


def test_places_keep_away_from_selected_samples_of_a_layer_in_memory(confidence, tmp_path):
    layer = QgsVectorLayer("Point?crs=EPSG:32633&field=class:string", "samples", "memory")
    for place in ((13, 13), (13, 43)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(centre(*place)))
        assert layer.dataProvider().addFeatures([feature])[0]
    project = QgsProject.instance()
    project.addMapLayer(layer)
    try:
        ids = [feature.id() for feature in layer.getFeatures()]
        layer.selectByIds(ids[:1])
        firsts = []
        for selected in (False, True):
            out = tmp_path / f"{selected}.gpkg"
            samples = QgsProcessingFeatureSourceDefinition(layer.id(), selected)
            values = {"CONFIDENCE": str(confidence), "SAMPLES": samples, "OUTPUT": str(out)}
            processing.run(SUGGEST, {**values, "COUNT": 1})
            firsts.append(features(out)[1][0].geometry().asPoint())
    finally:
        project.removeMapLayer(layer.id())
    assert firsts[0].distance(centre(42, 22)) < 1e-6
    assert firsts[1].distance(centre(12, 42)) < 1e-6


def test_a_layer_without_features_may_be_given(confidence, tmp_path):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=class:string", "none yet", "memory")
    out = tmp_path / "places.gpkg"
    given = {"CONFIDENCE": str(confidence), "SAMPLES": layer, "COUNT": 1, "OUTPUT": str(out)}
    assert processing.run(SUGGEST, given)["PLACES"] == 1


def test_points_are_styled_when_they_are_loaded(confidence, tmp_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(SUGGEST)
    context, project = QgsProcessingContext(), QgsProject()
    context.setProject(project)
    out = str(tmp_path / "places.gpkg")
    details = QgsProcessingContext.LayerDetails("Where to sample", project, "OUTPUT")
    context.addLayerToLoadOnCompletion(out, details)
    feedback = QgsProcessingFeedback(False)
    _, ok = algorithm.run(
        {"CONFIDENCE": str(confidence), "COUNT": 2, "OUTPUT": out}, context, feedback, {}, False
    )
    assert ok
    layer = QgsVectorLayer(out, "Where to sample", "ogr")
    context.layerToLoadOnCompletionDetails(out).postProcessor().postProcessLayer(
        layer, context, feedback
    )
    assert layer.labelsEnabled() and layer.labeling().settings().fieldName == "rank"
    assert layer.renderer().symbol().color().name() == "#ff3ea5"
    styling._waiting.clear()


def test_what_the_map_tip_says_is_escaped(qgis_app):
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

    from spectral_prompts.processing_provider.point_styling import style_places

    layer = QgsVectorLayer("Point?field=rank:integer&field=reason:string", "places", "memory")
    style_places(layer)
    feature = QgsFeature(layer.fields())
    feature.setAttributes([1, "'<b>x</b> & y' is ahead"])
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.layerScope(layer))
    context.setFeature(feature)
    shown = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert shown == "<b>1</b> '&lt;b>x&lt;/b> &amp; y' is ahead"


def test_a_crs_set_by_hand_is_given_to_the_points(rasters, tmp_path):
    values = numpy.full((2, 30, 30), 0.5, numpy.float32)
    path = rasters.write(tmp_path / "c.tif", values, wavelengths=None, epsg=None, nodata=None)
    raster = QgsRasterLayer(str(path), "confidence")
    raster.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    context, project = QgsProcessingContext(), QgsProject()
    context.setProject(project)
    out = str(tmp_path / "places.gpkg")
    details = QgsProcessingContext.LayerDetails("Where to sample", project, "OUTPUT")
    context.addLayerToLoadOnCompletion(out, details)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(SUGGEST)
    given = {"CONFIDENCE": raster, "COUNT": 1, "OUTPUT": out}
    _, ok = algorithm.run(given, context, QgsProcessingFeedback(False), {}, False)
    assert ok
    layer = QgsVectorLayer(out, "Where to sample", "ogr")
    context.layerToLoadOnCompletionDetails(out).postProcessor().postProcessLayer(
        layer, context, QgsProcessingFeedback(False)
    )
    assert layer.crs().authid() == "EPSG:3857"
    styling._waiting.clear()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"MAP": "scene"}, "scene.tif"),
        ({"CONFIDENCE": "scene"}, "no confidence of a classification"),
        ({"SAMPLES": "nowhere.gpkg"}, "nowhere.gpkg"),
        ({"OUTPUT": "places.shp"}, "must end with .gpkg"),
    ],
)
def test_refusals(confidence, scene, tmp_path, change, sentence):
    given = {"CONFIDENCE": str(confidence), "COUNT": 1, "OUTPUT": str(tmp_path / "out.gpkg")}
    for name, value in change.items():
        given[name] = str(scene) if value == "scene" else str(tmp_path / value)
    with pytest.raises(QgsProcessingException, match=sentence):
        processing.run(SUGGEST, given)
    assert not (tmp_path / "out.gpkg").exists()


def test_through_qgis_process(qgis_process, confidence, out):
    done = qgis_process.run("suggestsamples", CONFIDENCE=confidence, OUTPUT=out / "p.gpkg", COUNT=2)
    assert done.code == 0, done.error
    assert done.results == {"OUTPUT": str(out / "p.gpkg"), "PLACES": 2}


@pytest.mark.parametrize("step", [1, 4])
def test_a_step_makes_a_coarser_map(rasters, scene, tmp_path, step):
    out = tmp_path / "map.tif"
    processing.run(
        CLASSIFY,
        {"INPUT": str(scene), "PROMPTS": rasters.PROMPTS, "STEP": step, "OUTPUT": str(out)},
    )
    layer = QgsRasterLayer(str(out), "map")
    assert (layer.width(), layer.height()) == (-(-36 // step), -(-30 // step))
    assert layer.rasterUnitsPerPixelX() == 30 * step
    assert layer.extent().xMinimum() == 300000 and layer.extent().yMaximum() == 5800000
