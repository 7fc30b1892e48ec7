"""Regions of like pixels: seen, changed by the angle, taken or dropped."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt

from spectral_prompts.processing_provider.engine_client import EngineRefused, JobResult
from spectral_prompts.ui.engine_access import EngineState

REGION = "POLYGON((300060 5799910,300120 5799910,300120 5799850,300060 5799850,300060 5799910))"


class Asked:
    """An engine that answers when it is told to."""

    def __init__(self):
        self.jobs = []

    def __call__(self, job, on_result, on_problem=None, *, key=""):
        if job.name == "growregion":
            self.jobs.append((job, on_result, on_problem))

    def answer(self, number=-1, wkt=REGION, pixels=4, truncated=False):
        values = {"wkt": wkt, "pixels": pixels, "truncated": truncated}
        self.jobs[number][1](JobResult({}, {}, values))


@pytest.fixture
def asked(drawing_dock, session, monkeypatch):
    found = Asked()
    monkeypatch.setattr(session.engine, "ask", found)
    drawing_dock.drawing.start("grow")
    return found


def count(dock):
    return dock.samples.layer.featureCount()


def test_a_click_asks_with_place_and_angle(drawing_dock, hand, asked):
    drawing_dock.edits.angle.setValue(0.08)
    hand.click(2.5, 3.5)
    ((job, _, _),) = asked.jobs
    assert job.angle == pytest.approx(0.08)
    assert job.x == pytest.approx(300075, abs=8) and job.y == pytest.approx(5799895, abs=8)
    assert job.input.endswith("scene.tif")


def test_the_region_is_seen_and_a_right_click_takes_it(drawing_dock, hand, asked):
    hand.click(2.5, 3.5)
    asked.answer()
    tool = drawing_dock.drawing.tools["grow"]
    assert tool.region is not None and tool._band.isVisible()
    assert "4 pixels" in drawing_dock.edits.said.text()
    assert count(drawing_dock) == 0
    hand.right(2.5, 3.5)
    assert count(drawing_dock) == 1
    (feature,) = drawing_dock.samples.layer.getFeatures()
    assert feature["class"] == "vegetation"
    assert feature.geometry().area() == pytest.approx(3600)


def test_enter_takes_it_and_escape_drops_it(drawing_dock, hand, asked):
    hand.click(2.5, 3.5)
    asked.answer()
    hand.key(Qt.Key.Key_Escape)
    hand.key(Qt.Key.Key_Return)
    assert count(drawing_dock) == 0
    hand.click(2.5, 3.5)
    asked.answer()
    hand.key(Qt.Key.Key_Return)
    assert count(drawing_dock) == 1


def test_another_angle_asks_again_for_the_same_place(drawing_dock, hand, asked):
    hand.click(2.5, 3.5)
    asked.answer()
    drawing_dock.edits.angle.setValue(0.2)
    assert len(asked.jobs) == 2
    assert asked.jobs[1][0].x == asked.jobs[0][0].x
    assert asked.jobs[1][0].angle == pytest.approx(0.2)


def test_an_answer_that_comes_too_late_is_not_shown(drawing_dock, hand, asked):
    hand.click(2.5, 3.5)
    hand.click(20, 20)
    asked.answer(0)
    assert drawing_dock.drawing.tools["grow"].region is None
    hand.key(Qt.Key.Key_Escape)
    asked.answer(1)
    assert drawing_dock.drawing.tools["grow"].region is None


def test_a_region_that_is_cut_off_is_told(drawing_dock, hand, asked):
    hand.click(2.5, 3.5)
    asked.answer(pixels=5000, truncated=True)
    assert "cut off" in drawing_dock.edits.said.text()


def test_a_refusal_is_shown_under_the_tools(drawing_dock, hand, asked):
    hand.click(2.5, 3.5)
    asked.jobs[0][2](EngineRefused("There is no data at this place."))
    assert drawing_dock.edits.said.text() == "There is no data at this place."
    assert not drawing_dock.drawing.tools["grow"].has_begun()


def test_an_answer_after_the_tool_is_left_is_not_shown(drawing_dock, hand, asked, canvas):
    hand.click(2.5, 3.5)
    canvas.setMapTool(canvas.pan)
    asked.answer()
    assert drawing_dock.drawing.tools["grow"].region is None


def test_without_an_engine_it_cannot_be_used(no_engine, drawing_dock, session, wait_until):
    session.look_for_engine()
    wait_until(lambda: session.engine.state is EngineState.MISSING)
    action = drawing_dock.drawing.actions["grow"]
    assert not action.isEnabled() and "engine" in action.toolTip()
    assert drawing_dock.drawing.actions["polygon"].isEnabled()


def test_with_the_engine_a_region_is_its_stripe(drawing_dock, hand, engine, wait_until):
    drawing_dock.drawing.start("grow")
    drawing_dock.edits.angle.setValue(0.3)
    hand.click(17.5, 15.5)
    wait_until(lambda: drawing_dock.drawing.tools["grow"].region is not None, 60)
    hand.right(17.5, 15.5)
    (feature,) = drawing_dock.samples.layer.getFeatures()
    box = feature.geometry().boundingBox()
    assert box.xMinimum() == pytest.approx(300000 + 12 * 30)
    assert box.xMaximum() == pytest.approx(300000 + 24 * 30)
    assert feature.geometry().area() > 0.8 * 12 * 30 * 900
