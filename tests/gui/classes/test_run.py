"""Where, preview, classification: what is asked of Processing, and which button stands out."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from qgis.core import QgsApplication, QgsProcessing, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from spectral_prompts.ui.classes import run_request
from spectral_prompts.ui.classes.region import Where
from spectral_prompts.ui.engine_access import EngineState

from .conftest import scene_values

TEMPORARY = QgsProcessing.TEMPORARY_OUTPUT


@pytest.fixture
def panel(dock):
    return dock.run_panel


@pytest.fixture
def ready(dock, session, scene_on_map, pump):
    for name in ("vegetation", "bare soil", "water"):
        session.classes.add(name)
    pump(200)
    return dock


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def primary(dock):
    """The buttons that stand out: bold and default, and shown."""
    found = [
        one.objectName() or one.text()
        for one in dock.findChildren(QPushButton)
        if one.isVisible() and one.font().bold() and one.isDefault()
    ]
    return found


def test_one_button_stands_out_in_every_state(dock, session, runs, monkeypatch, pump):
    assert primary(dock) == ["SpectralPromptsClassify"]
    session.engine._set(EngineState.MISSING, "nothing there")
    assert primary(dock) == [dock.run_panel.engine_panel.install_button.objectName()]
    assert not dock.run_panel.area.isVisible() and dock.class_panel.isVisible()
    session.engine._set(EngineState.READY, "")
    assert primary(dock) == ["SpectralPromptsClassify"] and dock.run_panel.area.isVisible()
    run = SimpleNamespace(title="x")
    monkeypatch.setattr(type(session.runner), "is_running", property(lambda self: True))
    session.runner.started.emit(run)
    assert primary(dock) == ["SpectralPromptsCancel"]
    for button in (dock.run_panel.run_button, dock.run_panel.preview_button):
        assert not button.isEnabled() and "A run is going" in button.toolTip()
    monkeypatch.setattr(type(session.runner), "is_running", property(lambda self: False))
    session.runner.ended.emit(run)
    assert primary(dock) == ["SpectralPromptsClassify"]


def test_nothing_is_disabled_without_a_reason(dock, panel, session, scene_layer, runs, pump):
    classes = session.classes
    session.set_raster(None)
    pump(200)
    why = lambda: panel.run_button.toolTip()  # noqa: E731
    assert not panel.run_button.isEnabled() and "Choose a raster" in why()
    session.set_raster(scene_layer)
    pump(200)
    assert "There are no classes yet" in why()
    classes.add("water")
    pump(200)
    assert "at least two" in why()
    classes.add("Water ")
    pump(200)
    assert "there twice" in why()
    classes.rename(1, "")
    pump(200)
    assert "has no name" in why()
    classes.rename(1, "soil")
    pump(200)
    assert panel.run_button.isEnabled() and "class map" in why()
    click(panel.preview_button)
    assert not panel.preview_button.isEnabled() and runs == [], "the map shows something else"
    assert "zoom to it" in panel.preview_button.toolTip()


def test_the_whole_raster_is_classified(ready, session, runs):
    click(ready.run_panel.run_button)
    (run,) = runs
    assert run.algorithm == "spectralprompts:classifywithtextprompts" and run.history
    parameters = run.parameters
    assert parameters["INPUT"] == session.raster.id()
    colors = [entry.color for entry in session.classes.entries]
    lines = [f"{n} | {c}" for n, c in zip(("vegetation", "bare soil", "water"), colors)]
    assert parameters["PROMPTS"] == "\n".join(lines) + "\n"
    assert "EXTENT" not in parameters and "PROMPT_FILE" not in parameters
    assert {parameters[name] for name in ("OUTPUT", "CONFIDENCE", "REPORT")} == {TEMPORARY}
    assert "PROBABILITIES" not in parameters and "SOURCE" not in parameters


def test_what_was_set_is_asked_for(ready, session, runs, tmp_path):
    (tmp_path / "scene_confidence.tif").write_text("taken")
    ready.settings_panel.restore(
        {
            "SOURCE": "knowledge",
            "REFINE": "gaussian",
            "SEED": 3,
            "FOLDER": str(tmp_path),
            "PROBABILITIES": True,
            "PSEUDO_LABELS": True,
        }
    )
    session.classes.set_description(0, "green")
    click(ready.run_panel.run_button)
    parameters = runs[0].parameters
    assert parameters["SOURCE"] == "knowledge" and parameters["REFINE"] == "gaussian"
    assert parameters["SEED"] == 3
    # Not over what is there.
    assert parameters["OUTPUT"] == str(tmp_path / "scene_2_classes.tif")
    assert parameters["PROBABILITIES"] == str(tmp_path / "scene_2_probabilities.tif")
    assert parameters["PSEUDO_LABELS"] == str(tmp_path / "scene_2_before_refinement.tif")
    assert '"description": "green"' in parameters["PROMPTS"], "the text form cannot hold it"


def test_parameters_are_accepted_by_the_algorithm(ready, session, runs):
    from qgis.core import QgsProcessingContext

    click(ready.run_panel.run_button)
    click(ready.run_panel.preview_button)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(runs[0].algorithm)
    known = {one.name() for one in algorithm.parameterDefinitions()}
    for run in runs:
        assert set(run.parameters) <= known
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        assert algorithm.checkParameterValues(run.parameters, context)[0]


def test_names_with_separators_arrive_as_they_are(ready, session, runs):
    from spectral_prompts.engine.text.promptset import PromptSet

    session.classes.rename(0, 'a: "b" | c, d; e')
    session.classes.set_prompts(1, ["x, y", "🌳"])
    click(ready.run_panel.run_button)
    found = PromptSet.parse(runs[0].parameters["PROMPTS"])
    assert found == session.classes.prompt_set()


def test_where_the_map_is_looked_at(ready, iface, runs, pump, scene_on_map):
    extent = scene_on_map.extent()
    part = QgsRectangle(
        extent.xMinimum(), extent.yMinimum(), extent.center().x(), extent.center().y()
    )
    iface.mapCanvas().setExtent(part)
    pump(200)
    click(ready.run_panel.where_buttons.button(0))
    assert "The part the map shows" in ready.run_panel.where_text.text()
    click(ready.run_panel.run_button)
    edges = [float(edge) for edge in runs[0].parameters["EXTENT"].split(",")]
    canvas = iface.mapCanvas().extent().intersect(extent)
    assert edges == [
        canvas.xMinimum(),
        canvas.xMaximum(),
        canvas.yMinimum(),
        canvas.yMaximum(),
    ]


def test_only_the_selected_polygons_are_classified(ready, iface, runs, pump, scene_on_map):
    from tests.gui.classes.test_region import polygons

    panel = ready.run_panel
    button = panel.where_buttons.button(2)
    assert button.text() == "Selected polygons"
    assert not button.isEnabled() and "No polygons are selected" in button.toolTip()
    click(button)
    assert panel.where is Where.WHOLE
    left, top = scene_on_map.extent().xMinimum(), scene_on_map.extent().yMaximum()
    layer = polygons(
        "EPSG:32633",
        (left, top - 90, left + 90, top),
        (left + 90, top - 180, left + 180, top - 90),
        (left + 300, top - 330, left + 390, top - 300),
    )
    iface.activeLayer.return_value = layer
    layer.selectAll()
    iface.mapCanvas().selectionChanged.emit(layer)
    pump(200)
    assert button.isEnabled() and "whose centre" in button.toolTip()
    click(button)
    assert panel.where is Where.SELECTION and panel.run_button.isEnabled()
    assert panel.where_text.text() == (
        "3 selected polygons of fields {x}, in a rectangle of 13 x 11 pixels."
    )
    click(panel.run_button)
    click(panel.preview_button)
    full, preview = (run.parameters for run in runs)
    # The polygons say what the map covers; a preview also ends where the map does.
    assert "EXTENT" not in full
    edges = [float(edge) for edge in preview["EXTENT"].split(",")]
    assert edges == [left, left + 390, top - 330, top]
    for parameters in (full, preview):
        assert parameters["MASK"].source.staticValue() == layer.id()
        assert parameters["MASK"].selectedFeaturesOnly
    layer.removeSelection()
    iface.mapCanvas().selectionChanged.emit(layer)
    pump(200)
    assert not button.isEnabled() and "No polygons are selected" in button.toolTip()
    for one in (panel.run_button, panel.preview_button):
        assert not one.isEnabled() and "No polygons are selected" in one.toolTip()


def test_a_run_in_selected_polygons_is_accepted(ready, iface, runs, pump, scene_on_map):
    from qgis.core import QgsProcessingContext

    from tests.gui.classes.test_region import polygons

    left, top = scene_on_map.extent().xMinimum(), scene_on_map.extent().yMaximum()
    layer = polygons("EPSG:32633", (left, top - 90, left + 90, top))
    layer.selectAll()
    ready.run_panel.set_where(Where.SELECTION)
    click(ready.run_panel.run_button)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(runs[0].algorithm)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    assert algorithm.checkParameterValues(runs[0].parameters, context)[0]
    # As the history keeps it.
    command = algorithm.asPythonCommand(runs[0].parameters, context)
    assert "'MASK':QgsProcessingFeatureSourceDefinition(" in command
    assert "selectedFeaturesOnly=True" in command


def test_a_preview_is_coarse_and_quick(ready, session, runs):
    ready.settings_panel.restore({"REFINE": "special", "PROBABILITIES": True, "SEED": 4})
    click(ready.run_panel.preview_button)
    (run,) = runs
    assert run.title == "Preview" and not run.history
    parameters = run.parameters
    assert parameters["SOURCE"] == "knowledge" and "REFINE" not in parameters
    assert parameters["STEP"] == 1 and parameters["SEED"] == 4
    assert parameters["CONFIDENCE"] is None and parameters["REPORT"] is None
    assert "EXTENT" in parameters and "PROBABILITIES" not in parameters


@pytest.mark.parametrize("source", ["clip", "fused"])
def test_a_preview_looks_as_it_was_asked_to(ready, runs, source):
    ready.settings_panel.restore({"SOURCE": source})
    click(ready.run_panel.preview_button)
    assert runs[0].parameters["SOURCE"] == source


def test_a_preview_without_wavelengths_leaves_the_choice(ready, session, runs, asked):
    asked.last("inspectscene").answer({"scene": scene_values(wavelength_range_nm=None)})
    click(ready.run_panel.preview_button)
    assert "SOURCE" not in runs[0].parameters


def test_a_rotated_map_means_the_rectangle_around_it(ready, iface, scene_on_map, pump):
    from spectral_prompts.ui.classes import region

    canvas = iface.mapCanvas()
    canvas.setExtent(QgsRectangle(300300, 5799400, 300600, 5799700))
    straight = region.region(Where.VISIBLE, scene_on_map, canvas).extent
    canvas.setRotation(45)
    turned = region.region(Where.VISIBLE, scene_on_map, canvas).extent
    canvas.setRotation(0)
    assert turned.contains(straight) and turned.width() > straight.width() * 1.2


def test_file_names_are_made_of_the_rasters(tmp_path):
    for name, stem in (
        ("a/b: c", "a_b_c"),
        ("..", "raster"),
        ("森林", "森林"),
        ("x" * 200, "x" * 80),
    ):
        path = run_request.Place(str(tmp_path), name).path("classes.tif")
        assert path == str(tmp_path / f"{stem}_classes.tif")
    assert run_request.Place("", "x").path("classes.tif") == TEMPORARY


def test_a_run_that_ends_after_the_raster_is_gone(ready, session, runs, pump):
    click(ready.run_panel.run_button)
    QgsProject.instance().removeAllMapLayers()
    pump(200)
    failed = SimpleNamespace(succeeded=False, results={})
    runs[0].on_done(failed)
    assert session.raster is None and not ready.run_panel.run_button.isEnabled()


def test_keys_reach_the_buttons(ready, runs, pump):
    for button in (ready.run_panel.preview_button, ready.run_panel.run_button):
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert [run.title for run in runs] == ["Preview", ""]


def test_where_is_remembered_by_its_buttons(ready):
    panel = ready.run_panel
    for where in Where:
        panel.set_where(where)
        assert panel.where is where
        panel.set_where(where.value)
        assert panel.where is where
    panel.set_where("nonsense")
    assert panel.where is Where.WHOLE
