"""Polygons to classify in Processing: layers of every kind, selections, refusals."""

from __future__ import annotations

import os

import numpy
import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

CLASSIFY = "spectralprompts:classifywithtextprompts"
WITH_MODEL = "spectralprompts:classifywithmodel"

pytestmark = pytest.mark.usefixtures("engine", "provider")

#: Columns and rows: left, top, right, bottom; edges lie beside centres of pixels.
BOXES = ((2, 3, 9, 8), (20, 15, 30, 28))


def fields(boxes=BOXES, crs="EPSG:32633", name="fields"):
    layer = QgsVectorLayer(f"Polygon?crs={crs}", name, "memory")
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32633"), layer.crs(), QgsProject.instance()
    )
    for left, top, right, bottom in boxes:
        box = QgsRectangle(
            300000 + 30 * left, 5800000 - 30 * bottom, 300000 + 30 * right, 5800000 - 30 * top
        )
        geometry = QgsGeometry.fromRect(box).densifyByCount(20)
        geometry.transform(transform)
        feature = QgsFeature()
        feature.setGeometry(geometry)
        assert layer.dataProvider().addFeatures([feature])[0]
    return layer


@pytest.fixture
def in_project():
    project = QgsProject.instance()
    added = []

    def add(layer):
        project.addMapLayer(layer)
        added.append(layer.id())
        return layer

    yield add
    project.removeMapLayers(added)


@pytest.fixture
def mapped(rasters, scene, tmp_path):
    """The class map of the small scene in some polygons, and of all of it."""

    def run(mask, **more):
        values = {"INPUT": str(scene), "PROMPTS": rasters.PROMPTS, "SOURCE": "knowledge", **more}
        whole, part = tmp_path / "whole.tif", tmp_path / "part.tif"
        processing.run(CLASSIFY, {**values, "OUTPUT": str(whole)})
        results = processing.run(CLASSIFY, {**values, "MASK": mask, "OUTPUT": str(part)})
        return rasters.read(part)[0], rasters.read(whole)[0], results

    return run


def expected(whole, boxes):
    """The whole map in the polygons, cut to the rectangle around them."""
    kept = numpy.zeros_like(whole)
    for left, top, right, bottom in boxes:
        kept[top:bottom, left:right] = whole[top:bottom, left:right]
    lefts, tops, rights, bottoms = zip(*boxes)
    return kept[min(tops) : max(bottoms), min(lefts) : max(rights)]


def test_a_layer_in_memory(mapped):
    part, whole, results = mapped(fields())
    numpy.testing.assert_array_equal(part, expected(whole, BOXES))
    assert results["CLASSIFIED_PIXELS"] == sum((r - x) * (b - y) for x, y, r, b in BOXES)


def test_a_file_in_degrees(mapped, tmp_path):
    layer = fields(crs="EPSG:4326")
    path = str(tmp_path / "degrees.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)[0] == 0
    part, whole, _ = mapped(path)
    numpy.testing.assert_array_equal(part, expected(whole, BOXES))


def test_selected_features_only(mapped, in_project):
    layer = in_project(fields())
    layer.selectByIds([feature.id() for feature in layer.getFeatures()][1:])
    part, whole, _ = mapped(QgsProcessingFeatureSourceDefinition(layer.id(), True))
    numpy.testing.assert_array_equal(part, expected(whole, BOXES[1:]))
    layer.removeSelection()
    with pytest.raises(QgsProcessingException, match="No feature of the layer 'fields'"):
        mapped(QgsProcessingFeatureSourceDefinition(layer.id(), True))


def test_a_layer_that_is_being_edited(mapped, in_project):
    layer = in_project(fields())
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    part, whole, _ = mapped(layer)
    numpy.testing.assert_array_equal(part, expected(whole, BOXES[1:]))
    layer.rollBack()


def test_a_raster_whose_crs_was_set_by_hand(rasters, scene_without_crs, tmp_path):
    raster = QgsRasterLayer(str(scene_without_crs), "plain")
    raster.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    layer = QgsVectorLayer("Polygon?crs=EPSG:3857", "fields", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(2, -8, 9, -3)))
    layer.dataProvider().addFeatures([feature])
    values = {"INPUT": raster, "PROMPTS": rasters.PROMPTS, "SOURCE": "knowledge"}
    out = tmp_path / "map.tif"
    processing.run(CLASSIFY, {**values, "MASK": layer, "OUTPUT": str(out)})
    assert rasters.read(out)[0].shape == (5, 7)


def test_a_preview_and_the_file_is_gone_afterwards(mapped, monkeypatch):
    from spectral_prompts.processing_provider import vector_export

    made = []
    name = vector_export.QgsProcessingUtils.generateTempFilename

    class Utils:
        @staticmethod
        def generateTempFilename(text):
            made.append(name(text))
            return made[-1]

    monkeypatch.setattr(vector_export, "QgsProcessingUtils", Utils)
    part, _, _ = mapped(fields(), STEP=2)
    assert part.shape == (13, 14) and (part > 0).any() and (part == 0).any()
    assert made and not any(os.path.exists(path) for path in made)


def refusal(name, **parameters):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return algorithm.checkParameterValues(parameters, context)[1]


@pytest.mark.parametrize("algorithm", [CLASSIFY, WITH_MODEL])
def test_layers_without_polygons_are_refused_before_anything_starts(
    algorithm, rasters, scene, tmp_path, in_project
):
    model = tmp_path / "m.spm"
    model.write_bytes(b"")
    given = {"INPUT": str(scene), "PROMPTS": rasters.PROMPTS, "OUTPUT": str(tmp_path / "x.tif")}
    if algorithm == WITH_MODEL:
        given["MODEL"] = str(model)
    for kind in ("Point", "LineString", "None"):
        layer = in_project(QgsVectorLayer(f"{kind}?crs=EPSG:32633", "wells", "memory"))
        said = refusal(algorithm, **given, MASK=layer)
        assert "'wells' (MASK) is no layer of polygons" in said
    assert refusal(algorithm, **given, MASK=fields()) == ""
    assert refusal(algorithm, **given) == ""


@pytest.mark.parametrize(
    ("boxes", "sentence"),
    [
        ((), "fields.gpkg has no features"),
        (((900, 900, 910, 910),), "No polygon lies in the raster"),
    ],
)
def test_what_the_engine_refuses(mapped, boxes, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        mapped(fields(boxes))


def test_through_qgis_process(qgis_process, rasters, scene, out, tmp_path):
    path = str(tmp_path / "fields.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(fields(), path, context, options)[0] == 0
    done = qgis_process.run(
        "classifywithtextprompts",
        INPUT=scene, PROMPTS=rasters.PROMPTS, SOURCE="knowledge", MASK=path, OUTPUT=out / "m.tif",
    )  # fmt: skip
    assert done.code == 0, done.error
    assert rasters.read(out / "m.tif")[0].shape == (25, 28)
