"""Why a pixel has its class: the tool on a real canvas, the question, the strip."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.gui import QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from spectral_prompts.processing_provider.engine_client import EngineRefused
from spectral_prompts.ui.classes import why_strip
from spectral_prompts.ui.engine_access import EngineState

LEFT, TOP, PIXEL = 300000.0, 5800000.0, 30.0


def answer(**changes):
    told = {
        "row": 4,
        "col": 10,
        "valid": True,
        "problem": "",
        "wavelengths": [450.0, 550.0, 650.0],
        "bands": [1, 2, 3],
        "usable": [True, True, False],
        "values": [0.1, 0.2, None],
        "unit": "reflectance",
        "source": "knowledge",
        "classes": [
            {
                "value": 1,
                "name": "vegetation",
                "color": "#00ff00",
                "probability": 0.9,
                "material": "grass: green",
                "curve": [0.1, 0.3, None],
            },
            {
                "value": 2,
                "name": "water",
                "color": "#0000ff",
                "probability": 0.1,
                "material": "",
                "curve": None,
            },
        ],
    }
    return {**told, **changes}


@pytest.fixture
def ready(dock, session, scene_on_map, iface, pump):
    canvas = iface.mapCanvas()
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    canvas.pan = pan
    for name in ("vegetation", "water"):
        session.classes.add(name)
    pump(200)
    canvas.setExtent(scene_on_map.extent())
    yield dock
    canvas.unsetMapTool(canvas.mapTool())


def click_map(canvas, column, row):
    point = canvas.getCoordinateTransform().transform(
        QgsPointXY(LEFT + column * PIXEL, TOP - row * PIXEL)
    )
    at = point.toQPointF().toPoint()
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, none, at)


def outlines(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]


def test_a_click_asks_and_the_strip_answers(ready, iface, asked, session):
    canvas, button = iface.mapCanvas(), ready.run_panel.why_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert canvas.mapTool() is ready.why.tool and button.isChecked()
    click_map(canvas, 10.5, 4.5)
    question = asked.last("explainpixel")
    assert question.job.input == session.raster_source()
    assert abs(question.job.x - (LEFT + 315)) < 20 and abs(question.job.y - (TOP - 135)) < 20
    assert '"vegetation"' in question.job.prompts
    strip = ready.why_strip
    assert strip.isVisible() and "Looking" in strip.title.text()
    question.answer(answer())
    assert strip.title.text() == "Row 5, column 11: vegetation .90"
    assert strip.bars.data == [("vegetation", "#00ff00", 0.9), ("water", "#0000ff", 0.1)]
    data = strip.plot._data
    assert [line.name for line in data.lines] == ["vegetation (grass: green)", "the pixel"]
    assert data.lines[0].dashed and data.lines[1].is_main
    (band,) = outlines(canvas)
    box = band.asGeometry().boundingBox()
    assert (box.xMinimum(), box.yMaximum()) == (LEFT + 10 * PIXEL, TOP - 4 * PIXEL)
    assert (box.width(), box.height()) == (PIXEL, PIXEL)


def test_escape_gives_the_map_back(ready, iface):
    canvas, button = iface.mapCanvas(), ready.run_panel.why_button
    button.click()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is canvas.pan and not button.isChecked()
    button.click()
    button.click()
    assert canvas.mapTool() is canvas.pan
    button.click()
    canvas.setMapTool(canvas.pan)
    assert not button.isChecked(), "another tool was taken"


def test_closing_the_strip_takes_the_outline_away(ready, iface, asked):
    ready.why.ask(QgsPointXY(LEFT + 315, TOP - 135))
    asked.last("explainpixel").answer(answer())
    assert outlines(iface.mapCanvas())
    QTest.mouseClick(ready.why_strip.close_button, Qt.MouseButton.LeftButton)
    assert not ready.why_strip.isVisible() and not outlines(iface.mapCanvas())


def test_the_map_may_have_other_coordinates(ready, iface, asked):
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))

    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32633"),
        QgsCoordinateReferenceSystem("EPSG:3857"),
        QgsProject.instance(),
    )
    point = transform.transform(QgsPointXY(LEFT + 315, TOP - 135))
    ready.why.ask(point)
    job = asked.last("explainpixel").job
    assert abs(job.x - LEFT - 315) < 0.01 and abs(job.y - TOP + 135) < 0.01
    asked.last("explainpixel").answer(answer())
    assert outlines(canvas)[0].asGeometry().boundingBox().contains(point)


def test_problems_are_sentences_in_the_strip(ready, asked):
    strip = ready.why_strip
    ready.why.ask(QgsPointXY(0, 0))
    nothing = {"row": None, "col": None, "valid": False, "classes": []}
    asked.last("explainpixel").answer({**nothing, "problem": "The point lies outside."})
    assert strip.title.text() == "No pixel there" and "outside" in strip.note.text()
    assert not strip.bars.isVisible() and not strip.plot.isVisible()
    ready.why.ask(QgsPointXY(LEFT, TOP))
    asked.last("explainpixel").fail(EngineRefused("scene.tif is damaged."))
    assert "damaged" in strip.note.text()
    ready.why.ask(QgsPointXY(LEFT, TOP))
    asked.last("explainpixel").answer(answer(classes=[], problem="There are no classes."))
    assert strip.title.text() == "Row 5, column 11" and strip.plot.isVisible()


def test_unfinished_classes_are_asked_about_all_the_same(ready, session, asked):
    session.classes.set_entries([], "none")
    session.classes.add("alone")
    ready.why.ask(QgsPointXY(LEFT + 1, TOP - 1))
    assert asked.last("explainpixel").job.prompts == "alone"


def test_a_map_made_by_a_model_is_explained_by_it(ready, session, asked, tmp_path):
    model = tmp_path / "m.spm"
    model.write_text("x")
    session.set_last_result(
        {
            "algorithm": "spectralprompts:classifywithmodel",
            "parameters": {"MODEL": str(model), "INPUT": session.raster.id()},
            "results": {},
            "layers": {},
        }
    )
    ready.why.ask(QgsPointXY(LEFT + 1, TOP - 1))
    job = asked.last("explainpixel").job
    assert job.model == str(model) and job.prompts == ""
    model.unlink()
    ready.why.ask(QgsPointXY(LEFT + 1, TOP - 1))
    assert asked.last("explainpixel").job.model == ""


@pytest.mark.parametrize(
    ("refine", "asked_for"), [("none", "none"), ("gaussian", "gaussian"), ("special", "none")]
)
def test_the_settings_of_the_map_are_asked_with(ready, asked, refine, asked_for):
    ready.settings_panel.restore({"REFINE": refine, "SEED": 6})
    ready.why.ask(QgsPointXY(LEFT + 1, TOP - 1))
    job = asked.last("explainpixel").job
    assert (job.seed, job.refine) == (6, asked_for)


def test_why_says_why_it_cannot(ready, session):
    button = ready.run_panel.why_button
    assert button.isEnabled() and "Click a pixel" in button.toolTip()
    button.click()
    session.set_raster(None)
    assert not button.isEnabled() and "Choose a raster" in button.toolTip()
    assert not button.isChecked()


def test_no_engine_no_question(ready, session):
    session.engine._set(EngineState.MISSING, "gone")
    assert "not installed" in ready.run_panel.why_button.toolTip()


def test_the_raster_goes_while_the_answer_is_on_its_way(ready, session, asked, iface):
    ready.why.ask(QgsPointXY(LEFT + 1, TOP - 1))
    question = asked.last("explainpixel")
    QgsProject.instance().removeAllMapLayers()
    question.answer(answer())
    assert not outlines(iface.mapCanvas()) and not ready.why_strip.isVisible()


def test_of_many_classes_the_most_probable_are_shown():
    classes = [{"name": str(n), "probability": n / 100} for n in range(20)]
    shown = why_strip.most_probable(classes)
    assert [one["name"] for one in shown] == [str(n) for n in range(12, 20)]


def test_without_matplotlib_the_strip_says_so(ready, asked, monkeypatch, pump):
    from spectral_prompts.ui.plots import canvas

    monkeypatch.setattr(canvas, "is_there", lambda: False)
    monkeypatch.setattr(canvas, "problem", lambda: "No module named 'matplotlib'")
    ready.why.ask(QgsPointXY(LEFT + 1, TOP - 1))
    asked.last("explainpixel").answer(answer())
    assert ready.why_strip.bars.isVisible() and ready.why_strip.bars.data
    assert ready.why_strip.plot.isVisible()
    from qgis.PyQt.QtWidgets import QLabel

    texts = [one.text() for one in ready.why_strip.plot.findChildren(QLabel) if one.isVisible()]
    assert any("matplotlib" in text for text in texts), texts


def test_the_tool_lets_go_when_the_plugin_unloads(ready, iface, session):
    ready.run_panel.why_button.click()
    session.closing.emit()
    assert iface.mapCanvas().mapTool() is iface.mapCanvas().pan
    session.closing.emit()
