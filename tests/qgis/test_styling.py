"""How results look when QGIS loads them."""

from __future__ import annotations

import gc

import numpy
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from spectral_prompts.processing_provider import styling

CLASSES = [
    styling.MapClass(1, "Low vegetation", "#33a02c"),
    styling.MapClass(300, "<b>Wasser</b> & 水", "#1f78b4"),
]


@pytest.fixture
def layer(qgis_app, rasters, tmp_path):
    values = numpy.ones((2, 4, 5), numpy.float32)
    path = rasters.write(tmp_path / "map.tif", values, wavelengths=None, epsg=None)
    return QgsRasterLayer(str(path), "map")


def test_classes_come_from_the_engine():
    values = {"classes": [{"value": 1, "name": "Water", "color": "#0000ff", "pixels": 3}]}
    assert styling.classes_from(values) == [(1, "Water", "#0000ff")]
    assert styling.classes_from({}) == []


def test_legend_shows_class_names_and_colours(layer):
    styling.style_classes(layer, CLASSES)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    found = [(int(c.value), c.label, c.color.name()) for c in renderer.classes()]
    assert found == [tuple(item) for item in CLASSES]
    assert [label for label, _ in renderer.legendSymbologyItems()] == [c.name for c in CLASSES]


def test_confidence_has_fixed_colours(layer):
    styling.style_confidence(layer)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    assert (renderer.classificationMin(), renderer.classificationMax()) == (0.0, 1.0)
    block = renderer.block(1, layer.extent(), 5, 4)
    assert QColor(block.color(0, 0)).name() == "#fde725"


def test_styled_when_processing_loads_it(layer):
    """The post-processor must survive the algorithm that made it."""
    context = QgsProcessingContext()
    project = QgsProject()
    context.setProject(project)
    path = layer.source()
    details = QgsProcessingContext.LayerDetails("Class map", project, "OUTPUT")
    context.addLayerToLoadOnCompletion(path, details)
    crs = QgsCoordinateReferenceSystem("EPSG:3857")
    styling.style_when_loaded(context, path, styling.ClassStyler(crs, CLASSES))
    gc.collect()
    waiting = context.layerToLoadOnCompletionDetails(path).postProcessor()
    assert waiting is not None
    waiting.postProcessLayer(layer, context, QgsProcessingFeedback())
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    assert layer.crs() == crs, "the CRS the user gave to the input"


def test_confidence_does_not_hide_the_classes(layer):
    project = QgsProject()
    context = QgsProcessingContext()
    context.setProject(project)
    project.addMapLayer(layer)
    styler = styling.ConfidenceStyler(QgsCoordinateReferenceSystem())
    styler.postProcessLayer(layer, context, QgsProcessingFeedback())
    assert not project.layerTreeRoot().findLayer(layer.id()).isVisible()
    assert styling.ClassStyler.ORDER > styling.ConfidenceStyler.ORDER


def test_the_map_before_refinement_looks_like_the_class_map_and_does_not_hide_it(layer):
    project = QgsProject()
    context = QgsProcessingContext()
    context.setProject(project)
    project.addMapLayer(layer)
    styler = styling.FirstPassStyler(QgsCoordinateReferenceSystem(), CLASSES)
    styler.postProcessLayer(layer, context, QgsProcessingFeedback())
    assert [c.label for c in layer.renderer().classes()] == [item.name for item in CLASSES]
    assert not project.layerTreeRoot().findLayer(layer.id()).isVisible()
    assert styling.ClassStyler.ORDER > styling.FirstPassStyler.ORDER


def test_nothing_waits_for_what_is_not_loaded(qgis_app):
    before = dict(styling._waiting)
    styler = styling.ConfidenceStyler(QgsCoordinateReferenceSystem())
    styling.style_when_loaded(QgsProcessingContext(), "/not/loaded.tif", styler)
    styling.style_when_loaded(QgsProcessingContext(), "", styler)
    assert styling._waiting == before
