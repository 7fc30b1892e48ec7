"""What both docks share: raster, scene, engine, runs, results."""

from __future__ import annotations

import os

from qgis.core import QgsProcessing, QgsProject

from spectral_prompts.engine import jobs
from spectral_prompts.ui.engine_access import EngineState
from spectral_prompts.ui.result_layers import add_result

PROMPTS = "vegetation: grass, tree | #33a02c\nbare soil | #a6611a\nwater | #1f78b4"
CLASSIFY = "spectralprompts:classifywithtextprompts"


def test_a_raster_is_understood_by_the_engine(engine, session, scene_layer, wait_until):
    heard = []
    session.sceneChanged.connect(heard.append)
    session.set_raster(scene_layer)
    wait_until(lambda: session.scene is not None)
    assert session.scene["bands_count"] == 39
    assert heard == [session.scene]
    assert session.raster_source() == scene_layer.source()


def test_the_engine_tells_what_it_is(engine, session, wait_until):
    assert session.engine.state is EngineState.UNKNOWN
    session.look_for_engine()
    wait_until(lambda: session.engine.state is not EngineState.UNKNOWN)
    assert session.engine.state in (EngineState.READY, EngineState.BASIC_ONLY)
    assert "numpy" in session.engine.found["packages"]


def test_a_missing_engine_is_a_state_with_its_reason(no_engine, session, wait_until):
    session.look_for_engine()
    wait_until(lambda: session.engine.state is EngineState.MISSING)
    assert "/nowhere/python" in session.engine.sentence


def test_a_newer_question_replaces_an_older_one(engine, session, scene_file, wait_until):
    heard = []
    for number in range(5):
        session.engine.ask(
            jobs.InspectScene(input=str(scene_file)),
            lambda result, number=number: heard.append(number),
            key="scene",
        )
    wait_until(lambda: heard)
    session.engine.ask(jobs.CheckEngine(), lambda result: heard.append("check"))
    wait_until(lambda: "check" in heard)
    assert heard == [4, "check"]


def test_a_removed_raster_is_let_go(engine, session, scene_layer):
    session.set_raster(scene_layer)
    heard = []
    session.rasterChanged.connect(heard.append)
    QgsProject.instance().removeMapLayer(scene_layer.id())
    assert session.raster is None
    assert heard == [None]


def test_a_run_becomes_layers_under_their_raster(engine, session, scene_layer, wait_until):
    done, stages = [], []
    session.set_raster(scene_layer)
    session.runner.progressed.connect(lambda *told: stages.append(told))
    session.runner.run(
        CLASSIFY,
        {
            "INPUT": scene_layer,
            "PROMPTS": PROMPTS,
            "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT,
            "CONFIDENCE": QgsProcessing.TEMPORARY_OUTPUT,
        },
        done.append,
    )
    assert session.runner.is_running
    wait_until(lambda: done)
    run = done[0]
    assert run.succeeded, run.problem
    assert os.path.isfile(run.results["OUTPUT"])
    assert stages and stages[0][0].startswith("Stage 1 of")
    layers = add_result(session, run, scene_layer)
    root = QgsProject.instance().layerTreeRoot()
    group = root.children()[0]
    assert group.name() == "scene"
    assert [node.name() for node in group.children()] == ["scene classes", "scene confidence"]
    assert [node.itemVisibilityChecked() for node in group.children()] == [True, False]
    class_map = QgsProject.instance().mapLayer(layers["OUTPUT"])
    labels = [entry.label for entry in class_map.renderer().classes()]
    assert labels == ["vegetation", "bare soil", "water"]
    assert session.last_result["layers"] == layers
