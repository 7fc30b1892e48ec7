"""Which part is classified: in the raster's coordinates, whatever the map's are."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas

from spectral_prompts.ui.classes import region
from spectral_prompts.ui.classes.region import Where

#: Of the small scene, which has 36 x 30 pixels of 30 m.
LEFT, TOP = 300000.0, 5800000.0


@pytest.fixture
def canvas(qgis_app):
    canvas = QgsMapCanvas()
    canvas.resize(400, 400)
    canvas.show()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    yield canvas
    canvas.deleteLater()


def polygons(crs, *boxes):
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "fields {x}", "memory")
    for box in boxes:
        feature = QgsFeature()
        if box is not None:
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*box)))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def close(found, wanted, tolerance=0.01):
    edges = (found.xMinimum(), found.yMinimum(), found.xMaximum(), found.yMaximum())
    return all(abs(a - b) <= tolerance for a, b in zip(edges, wanted))


def test_the_whole_raster_needs_no_extent(scene_layer, canvas):
    found = region.region(Where.WHOLE, scene_layer, canvas)
    assert found.extent is None and found.problem == "" and "36 x 30" in found.text


def test_the_visible_part_lies_within_the_raster(scene_layer, canvas):
    canvas.setExtent(QgsRectangle(LEFT - 600, TOP - 450, LEFT + 300, TOP + 450))
    found = region.region(Where.VISIBLE, scene_layer, canvas)
    assert close(found.extent, (LEFT, TOP - 450, LEFT + 300, TOP))
    assert "10 x 15" in found.text


def test_the_map_may_have_other_coordinates(scene_layer, canvas):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    raster = region.transformed(
        scene_layer.extent(), scene_layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326")
    )
    canvas.setExtent(raster)
    found = region.region(Where.VISIBLE, scene_layer, canvas)
    assert close(found.extent, (LEFT, TOP - 900, LEFT + 1080, TOP))


def test_a_map_that_shows_something_else(scene_layer, canvas):
    canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    found = region.region(Where.VISIBLE, scene_layer, canvas)
    assert found.extent is None and "zoom to it" in found.problem


def test_a_selection_is_its_polygons_and_says_how_many(scene_layer, canvas):
    layer = polygons(
        "EPSG:32633",
        (LEFT + 30, TOP - 60, LEFT + 90, TOP - 30),
        (LEFT + 300, TOP - 300, LEFT + 330, TOP - 270),
        (LEFT + 900, TOP - 900, LEFT + 930, TOP - 870),
        None,
    )
    found = region.region(Where.SELECTION, scene_layer, canvas)
    assert "No polygons are selected" in found.problem
    layer.selectByIds([1, 2, 4])
    found = region.region(Where.SELECTION, scene_layer, canvas)
    assert close(found.extent, (LEFT + 30, TOP - 300, LEFT + 330, TOP - 30))
    # The one without a geometry is no polygon.
    assert found.text == "2 selected polygons of fields {x}, in a rectangle of 10 x 9 pixels."
    assert found.mask == layer.id()


def test_only_a_selection_is_a_mask(scene_layer, canvas):
    canvas.setExtent(scene_layer.extent())
    polygons("EPSG:32633", (LEFT + 30, TOP - 60, LEFT + 90, TOP - 30)).selectAll()
    for where in (Where.WHOLE, Where.VISIBLE):
        assert region.region(where, scene_layer, canvas).mask == ""
        assert region.preview_region(where, scene_layer, canvas).mask == ""


def test_a_preview_shows_what_is_visible_of_the_selection(scene_layer, canvas):
    layer = polygons(
        "EPSG:32633",
        (LEFT + 30, TOP - 60, LEFT + 90, TOP - 30),
        (LEFT + 300, TOP - 300, LEFT + 330, TOP - 270),
    )
    where = Where.SELECTION
    canvas.setExtent(scene_layer.extent())
    assert "No polygons" in region.preview_region(where, scene_layer, canvas).problem
    layer.selectAll()
    found = region.preview_region(where, scene_layer, canvas)
    assert found.mask == layer.id() and found.problem == ""
    assert close(found.extent, (LEFT + 30, TOP - 300, LEFT + 330, TOP - 30))
    canvas.setExtent(QgsRectangle(LEFT + 60, TOP - 90, LEFT + 120, TOP - 30))
    shown = canvas.mapSettings().visibleExtent()
    found = region.preview_region(where, scene_layer, canvas)
    right, bottom = min(shown.xMaximum(), LEFT + 330), max(shown.yMinimum(), TOP - 300)
    left, top = max(shown.xMinimum(), LEFT + 30), min(shown.yMaximum(), TOP - 30)
    assert close(found.extent, (left, bottom, right, top))
    canvas.setExtent(QgsRectangle(LEFT + 600, TOP - 690, LEFT + 660, TOP - 630))
    found = region.preview_region(where, scene_layer, canvas)
    assert "none of the selected polygons" in found.problem and found.mask == ""
    canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    assert "zoom to it" in region.preview_region(where, scene_layer, canvas).problem


def test_selected_polygons_in_degrees(scene_layer, canvas):
    box = region.transformed(
        QgsRectangle(LEFT + 300, TOP - 600, LEFT + 600, TOP - 300),
        scene_layer.crs(),
        QgsCoordinateReferenceSystem("EPSG:4326"),
    )
    layer = polygons("EPSG:4326", (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
    layer.selectAll()
    found = region.region(Where.SELECTION, scene_layer, canvas)
    # A rectangle in degrees is a little larger in metres.
    assert found.text.startswith("1 selected polygon of fields")
    assert close(found.extent, (LEFT + 300, TOP - 600, LEFT + 600, TOP - 300), 15)


def test_the_active_layers_selection_comes_first(scene_layer, canvas):
    first = polygons("EPSG:32633", (LEFT, TOP - 30, LEFT + 30, TOP))
    second = polygons("EPSG:32633", (LEFT + 60, TOP - 90, LEFT + 90, TOP - 60))
    first.selectAll()
    second.selectAll()
    found = region.region(Where.SELECTION, scene_layer, canvas, second)
    assert close(found.extent, (LEFT + 60, TOP - 90, LEFT + 90, TOP - 60))
    outside = polygons("EPSG:32633", (0, 0, 30, 30))
    outside.selectAll()
    found = region.region(Where.SELECTION, scene_layer, canvas, outside)
    assert "outside the raster" in found.problem


def test_many_selected_polygons_are_quick(scene_layer, canvas):
    import time

    boxes = [(LEFT + n % 30, TOP - 40, LEFT + n % 30 + 5, TOP - 30) for n in range(5000)]
    layer = polygons("EPSG:32633", *boxes)
    layer.selectAll()
    begun = time.perf_counter()
    found = region.region(Where.SELECTION, scene_layer, canvas)
    assert time.perf_counter() - begun < 0.1
    assert close(found.extent, (LEFT, TOP - 40, LEFT + 34, TOP - 30))


def test_a_raster_without_coordinates_is_taken_as_it_is(canvas, qgis_app):
    box = QgsRectangle(1, 2, 3, 4)
    nothing = QgsCoordinateReferenceSystem()
    assert region.transformed(box, nothing, QgsCoordinateReferenceSystem("EPSG:4326")) == box
    assert region.transformed(box, QgsCoordinateReferenceSystem("EPSG:4326"), nothing) == box


def test_an_extent_is_told_to_the_last_digit():
    box = QgsRectangle(0.1 + 0.2, -1e-7, 1e9 + 1 / 3, 7)
    parts = [float(part) for part in region.extent_text(box).split(",")]
    assert parts == [0.1 + 0.2, 1e9 + 1 / 3, -1e-7, 7.0]


class Raster:
    """As much of a raster layer as a preview's step needs."""

    def __init__(self, width, height, crs):
        self._size, self._crs = (width, height), crs

    def width(self):
        return self._size[0]

    def height(self):
        return self._size[1]

    def rasterUnitsPerPixelX(self):
        return 30.0

    def rasterUnitsPerPixelY(self):
        return 30.0

    def crs(self):
        return self._crs


@pytest.mark.parametrize(
    ("size", "step"),
    [((100, 100), 1), ((400, 400), 1), ((1000, 1000), 2), ((10_000, 10_000), 25)],
)
def test_a_preview_is_as_fine_as_the_screen(canvas, size, step):
    raster = Raster(*size, QgsCoordinateReferenceSystem("EPSG:32633"))
    box = QgsRectangle(LEFT, TOP - 30 * size[1], LEFT + 30 * size[0], TOP)
    canvas.setExtent(box)
    shown = region.preview_step(raster, box, canvas)
    assert shown == step
    assert (size[0] / shown) * (size[1] / shown) <= region.PREVIEW_PIXELS


def test_a_raster_that_is_small_on_the_map(canvas):
    """A raster on a tenth of the screen needs a tenth of the pixels."""
    raster = Raster(4000, 4000, QgsCoordinateReferenceSystem("EPSG:32633"))
    box = QgsRectangle(LEFT, TOP - 120_000, LEFT + 120_000, TOP)
    canvas.setExtent(QgsRectangle(LEFT, TOP - 1_200_000, LEFT + 1_200_000, TOP))
    assert region.preview_step(raster, box, canvas) >= 100


def test_rasters_that_cannot_be_read(qgis_app):
    assert not region.is_raster(QgsRasterLayer("/nowhere.tif", "x"))
    assert not region.is_raster(None)
