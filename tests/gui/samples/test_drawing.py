"""The map tools, with real mouse and keys on a real canvas."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from spectral_prompts.ui.samples.tools.base import SampleTool

pytestmark = pytest.mark.usefixtures("no_engine")


def shapes(dock):
    return [feature.geometry() for feature in dock.samples.layer.getFeatures()]


def classes(dock):
    return [feature["class"] for feature in dock.samples.layer.getFeatures()]


def box(left, top, right, bottom):
    """Of columns and rows, in the map's coordinates."""
    x, y = 300000.0, 5800000.0
    return QgsRectangle(x + 30 * left, y - 30 * bottom, x + 30 * right, y - 30 * top)


def is_near(geometry, rectangle, tolerance=8.0):
    found = geometry.boundingBox()
    return (
        abs(found.xMinimum() - rectangle.xMinimum()) < tolerance
        and abs(found.yMinimum() - rectangle.yMinimum()) < tolerance
        and abs(found.xMaximum() - rectangle.xMaximum()) < tolerance
        and abs(found.yMaximum() - rectangle.yMaximum()) < tolerance
    )


# -- polygon -----------------------------------------------------------------------------------


def test_a_new_layer_is_drawn_in_at_once(drawing_dock, canvas):
    assert drawing_dock.drawing.actions["polygon"].isChecked()
    assert canvas.mapTool() is drawing_dock.drawing.tools["polygon"]


def test_left_clicks_add_corners_and_a_right_click_finishes(drawing_dock, hand):
    for place in ((2, 3), (8, 3), (8, 9), (2, 9)):
        hand.click(*place)
    hand.right(20, 20)
    assert len(shapes(drawing_dock)) == 1
    assert is_near(shapes(drawing_dock)[0], box(2, 3, 8, 9)), "the right click is no corner"
    assert classes(drawing_dock) == ["vegetation"]


def test_enter_finishes_too(drawing_dock, hand):
    for place in ((2, 3), (8, 3), (8, 9)):
        hand.click(*place)
    hand.key(Qt.Key.Key_Return)
    assert len(shapes(drawing_dock)) == 1


def test_backspace_takes_the_last_corner_back(drawing_dock, hand):
    for place in ((2, 3), (8, 3), (8, 9), (30, 28)):
        hand.click(*place)
    hand.key(Qt.Key.Key_Backspace)
    hand.right(5, 5)
    assert is_near(shapes(drawing_dock)[0], box(2, 3, 8, 9))


def test_two_corners_are_no_polygon_and_drawing_goes_on(drawing_dock, hand):
    hand.click(2, 3)
    hand.click(8, 3)
    hand.right(8, 3)
    assert shapes(drawing_dock) == []
    hand.click(8, 9)
    hand.right(8, 9)
    assert len(shapes(drawing_dock)) == 1


def test_a_double_click_is_one_corner(drawing_dock, hand):
    hand.click(2, 3)
    hand.click(2, 3)
    assert len(drawing_dock.drawing.tools["polygon"].corners) == 1


def test_escape_gives_up_what_was_begun_and_then_ends(drawing_dock, hand, canvas):
    hand.click(2, 3)
    hand.click(8, 3)
    hand.key(Qt.Key.Key_Escape)
    assert isinstance(canvas.mapTool(), SampleTool)
    assert drawing_dock.drawing.tools["polygon"].corners == []
    hand.key(Qt.Key.Key_Escape)
    assert canvas.mapTool() is canvas.pan, "the tool of before has the map again"
    assert not drawing_dock.drawing.actions["polygon"].isChecked()
    assert shapes(drawing_dock) == []


def test_a_polygon_that_crosses_itself_becomes_its_parts(drawing_dock, hand):
    hand.polygon((2, 3), (8, 9), (8, 3), (2, 9))
    (shape,) = shapes(drawing_dock)
    assert shape.isGeosValid()
    assert shape.area() == pytest.approx(2 * 9 * 900, rel=0.1)


def test_corners_on_a_line_have_no_area_and_that_is_said(drawing_dock, hand, told):
    hand.polygon((2, 3), (5, 3), (8, 3))
    assert shapes(drawing_dock) == []
    assert any("has no area" in text for text in told())


def test_the_rubber_band_follows_the_mouse_in_the_colour_of_the_class(drawing_dock, hand, session):
    hand.click(2, 3)
    hand.move(8, 3)
    tool = drawing_dock.drawing.tools["polygon"]
    assert len(tool.points()) == 2
    assert tool._band.isVisible()
    assert tool._band.strokeColor().name() == session.classes.entries[0].color


def test_corners_snap_as_the_project_says(drawing_dock, hand, canvas, wait_until):
    from qgis.core import QgsSnappingConfig, QgsTolerance

    hand.square(2, 3)
    corner = shapes(drawing_dock)[0].vertexAt(0)
    config = QgsSnappingConfig(QgsProject.instance())
    config.setEnabled(True)
    config.setMode(QgsSnappingConfig.SnappingMode.AllLayers)
    config.setTypeFlag(QgsSnappingConfig.SnappingTypeFlag(1))
    config.setTolerance(20)
    config.setUnits(QgsTolerance.UnitType.Pixels)
    canvas.setLayers([drawing_dock.samples.layer, *canvas.layers()])
    canvas.snappingUtils().setMapSettings(canvas.mapSettings())
    canvas.snappingUtils().setConfig(config)
    place = (corner.x() - 300000) / 30 + 0.3, (5800000 - corner.y()) / 30 + 0.3
    tool = drawing_dock.drawing.tools["polygon"]

    def snaps():
        # QGIS looks for corners in the background, and knows none at first.
        hand.move(20, 20)
        hand.move(*place)
        return tool._snap is not None and tool._snap.match().isValid()

    wait_until(snaps)
    hand.click(*place)
    (found,) = tool.corners
    assert (found.x(), found.y()) == pytest.approx((corner.x(), corner.y()), abs=1e-6)


# -- rectangle, point --------------------------------------------------------------------------


def test_dragging_makes_a_rectangle(drawing_dock, hand):
    drawing_dock.drawing.start("rectangle")
    hand.drag((3, 4), (9, 10))
    assert is_near(shapes(drawing_dock)[0], box(3, 4, 9, 10))


def test_two_clicks_make_a_rectangle(drawing_dock, hand):
    drawing_dock.drawing.start("rectangle")
    hand.click(3, 4)
    assert shapes(drawing_dock) == []
    hand.click(9, 10)
    assert is_near(shapes(drawing_dock)[0], box(3, 4, 9, 10))


def test_a_rectangle_on_a_rotated_map_follows_the_screen(drawing_dock, hand, canvas):
    canvas.setRotation(30)
    drawing_dock.drawing.start("rectangle")
    hand.drag((14, 12), (20, 18))
    (shape,) = shapes(drawing_dock)
    assert shape.area() < shape.boundingBox().area() * 0.9


def test_a_point_is_its_pixel(drawing_dock, hand):
    drawing_dock.drawing.start("point")
    hand.click(5.5, 7.5)
    (shape,) = shapes(drawing_dock)
    assert is_near(shape, box(5, 7, 6, 8), 1e-6)


def test_outside_the_raster_there_is_no_pixel_and_that_is_said(drawing_dock, hand):
    drawing_dock.drawing.start("point")
    hand.click(18, -1.5)
    assert shapes(drawing_dock) == []
    assert "no pixel" in drawing_dock.edits.said.text()


def test_in_a_layer_of_points_only_points_are_drawn(on_scene, session, hand, make_layer):
    layer = make_layer("Point", [("POINT(300100 5799900)", "soil")])
    on_scene.source.layer.setLayer(layer)
    drawing = on_scene.drawing
    assert not drawing.actions["polygon"].isEnabled()
    assert "layer of points" in drawing.actions["polygon"].toolTip()
    drawing.start("point")
    hand.click(5.5, 7.5)
    points = [feature.geometry().asPoint() for feature in layer.getFeatures()]
    assert len(points) == 2
    assert min(p.distance(300000 + 5.5 * 30, 5800000 - 7.5 * 30) for p in points) < 8


# -- keys --------------------------------------------------------------------------------------


def test_keys_pick_the_class(drawing_dock, hand, session):
    hand.key(Qt.Key.Key_3)
    assert session.classes.current == 2
    assert drawing_dock.table.currentIndex().row() == 2
    hand.square(26, 4)
    assert classes(drawing_dock) == ["water"]
    hand.key(Qt.Key.Key_9)
    assert session.classes.current == 2, "there are three classes"


def test_keys_pick_the_class_amid_a_polygon(drawing_dock, hand):
    hand.click(2, 3)
    hand.click(8, 3)
    hand.key(Qt.Key.Key_2)
    hand.click(8, 9)
    hand.right(8, 9)
    assert classes(drawing_dock) == ["soil"]


def test_the_selected_row_is_what_is_drawn(drawing_dock, hand, session):
    table = drawing_dock.table
    place = table.visualRect(table.model().index(1, 0)).center()
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )
    assert session.classes.current == 1
    hand.square(14, 4)
    assert classes(drawing_dock) == ["soil"]


# -- CRS ---------------------------------------------------------------------------------------


def test_a_map_in_degrees_and_samples_in_metres(drawing_dock, hand, canvas):
    """What is drawn where the raster is seen lies there, whatever the map's CRS."""
    from qgis.core import QgsCoordinateTransform

    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32633"), degrees, QgsProject.instance()
    )
    extent = transform.transformBoundingBox(canvas.extent())
    canvas.setDestinationCrs(degrees)
    canvas.setExtent(extent)
    hand.place = lambda column, row: tuple(
        transform.transform(300000.0 + 30 * column, 5800000.0 - 30 * row)
    )
    hand.square(4, 4)
    assert is_near(shapes(drawing_dock)[0], box(4, 4, 8, 8), 30.0)
    drawing_dock.drawing.start("point")
    hand.click(5.5, 7.5)
    assert is_near(shapes(drawing_dock)[1], box(5, 7, 6, 8), 1e-6)


def test_samples_in_degrees_on_a_map_in_metres(on_scene, session, hand, make_layer):
    layer = make_layer("Polygon", [], crs="EPSG:4326")
    session.classes.add("soil")
    on_scene.source.layer.setLayer(layer)
    on_scene.drawing.start("polygon")
    hand.square(4, 4)
    (shape,) = shapes(on_scene)
    assert 11 < shape.boundingBox().xMinimum() < 13 and 52 < shape.boundingBox().yMinimum() < 53


# -- what cannot be drawn in -------------------------------------------------------------------


def test_without_a_layer_nothing_can_be_drawn_and_the_tooltip_says_why(on_scene):
    for action in on_scene.drawing.actions.values():
        assert not action.isEnabled()
        assert "no samples layer" in action.toolTip()


def test_without_classes_nothing_can_be_drawn(on_scene, tmp_path):
    on_scene.source.make(str(tmp_path / "samples.gpkg"))
    assert not on_scene.drawing.actions["polygon"].isEnabled()
    assert "no class yet" in on_scene.drawing.actions["polygon"].toolTip()


def test_a_read_only_layer_is_not_drawn_in(on_scene, session, make_layer):
    layer = make_layer("Polygon", [("POLYGON((0 0,1 0,1 1,0 0))", "soil")])
    layer.setReadOnly(True)
    on_scene.source.layer.setLayer(layer)
    assert "read-only" in on_scene.drawing.actions["polygon"].toolTip()
    assert "read-only" in on_scene.hint.text()
    entry = session.classes.entries[0]
    assert not on_scene.samples.add(
        QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)), layer.crs(), entry
    )
    assert layer.featureCount() == 1


def test_a_layer_that_is_removed_while_drawing_takes_its_tool_along(drawing_dock, hand, canvas):
    hand.click(2, 3)
    hand.click(8, 3)
    QgsProject.instance().removeMapLayer(drawing_dock.samples.layer.id())
    assert drawing_dock.samples.layer is None
    assert canvas.mapTool() is canvas.pan
    assert not drawing_dock.drawing.actions["polygon"].isEnabled()
    assert drawing_dock.drawing.tools["polygon"].corners == []


def test_a_project_that_is_closed_while_drawing(drawing_dock, hand, canvas, session):
    hand.click(2, 3)
    QgsProject.instance().clear()
    assert drawing_dock.samples.layer is None
    assert session.raster is None
    assert canvas.mapTool() is canvas.pan


def test_another_tool_of_qgis_takes_over(drawing_dock, hand, canvas):
    hand.click(2, 3)
    canvas.setMapTool(canvas.pan)
    assert not drawing_dock.drawing.actions["polygon"].isChecked()
    assert drawing_dock.drawing.tools["polygon"].corners == []


def test_closing_leaves_nothing_on_the_map(drawing_dock, hand, canvas, session):
    hand.click(2, 3)
    hand.move(8, 3)
    items = len(canvas.scene().items())
    session.ask_to_close()
    assert canvas.mapTool() is canvas.pan
    assert len(canvas.scene().items()) < items
