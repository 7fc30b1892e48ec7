"""Processing in this process with the real engine: styles, models, batches, cancel."""

from __future__ import annotations

import csv
import sys
import threading
import time

import numpy
import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsPalettedRasterRenderer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

CLASSIFY = "spectralprompts:classifywithtextprompts"
WITH_MODEL = "spectralprompts:classifywithmodel"
HEAVY = ("torch", "rasterio", "sklearn", "scipy", "transformers")

pytestmark = pytest.mark.usefixtures("engine", "provider")


def test_a_full_run_loads_nothing_heavy(rasters, scene, tmp_path):
    report = tmp_path / "report.html"
    results = processing.run(
        CLASSIFY,
        {
            "INPUT": str(scene),
            "PROMPTS": rasters.PROMPTS,
            "REFINE": "gaussian",
            "OUTPUT": "TEMPORARY_OUTPUT",
            "CONFIDENCE": "TEMPORARY_OUTPUT",
            "PROBABILITIES": "TEMPORARY_OUTPUT",
            "REPORT": str(report),
        },
    )
    assert (rasters.read(results["OUTPUT"])[0] == rasters.values()[0]).mean() > 0.95
    assert results["CLASSES"] == 3
    assert report.stat().st_size > 1000
    assert not [name for name in sys.modules if name.split(".")[0] in HEAVY]


def run_as_qgis_does(parameters, project, outputs=("OUTPUT", "CONFIDENCE")):
    """Run in a background task and load the results, as the toolbox does."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(CLASSIFY)
    context = QgsProcessingContext()
    context.setProject(project)
    feedback = QgsProcessingFeedback(False)
    values = dict(parameters)
    for name in outputs:
        path = QgsProcessingUtils.generateTempFilename(f"{name.lower()}.tif")
        values[name] = QgsProcessingOutputLayerDefinition(path, project)
    task = QgsProcessingAlgRunnerTask(algorithm, values, context, feedback)
    ended, loop = [], QEventLoop()
    task.executed.connect(lambda ok, results: (ended.append((ok, results)), loop.quit()))
    QTimer.singleShot(300000, loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    if not ended:
        # It must not outlive what it works on.
        task.cancel()
        task.waitForFinished(10000)
    assert ended, "the task did not end"
    assert ended[0][0], feedback.textLog()
    layers = {}
    for path, details in context.layersToLoadOnCompletion().items():
        layer = QgsRasterLayer(path, details.name)
        if details.postProcessor():
            details.postProcessor().postProcessLayer(layer, context, feedback)
        layers[details.outputName] = layer
    return layers


def test_results_are_styled_when_the_toolbox_loads_them(rasters, scene):
    project = QgsProject()
    layers = run_as_qgis_does({"INPUT": str(scene), "PROMPTS": rasters.PROMPTS}, project)
    renderer = layers["OUTPUT"].renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    assert [(c.label, c.color.name()) for c in renderer.classes()] == [
        ("vegetation", "#33a02c"),
        ("bare soil", "#a6611a"),
        ("water", "#1f78b4"),
    ]
    assert isinstance(layers["CONFIDENCE"].renderer(), QgsSingleBandPseudoColorRenderer)


def test_the_first_pass_is_styled_and_the_model_fits_the_next_algorithm(rasters, scene, tmp_path):
    """What a model of the designer does: the network of one step is the input of the next."""
    model = tmp_path / "made.spm"
    layers = run_as_qgis_does(
        {
            "INPUT": str(scene),
            "PROMPTS": rasters.PROMPTS,
            "REFINE": "special",
            "NETWORK": "convnet",
            "REFINE_OPTIONS": "epochs=3; iterations=8; batch=1; views=1",
            "MODEL": str(model),
        },
        QgsProject(),
        ("OUTPUT", "CONFIDENCE", "PSEUDO_LABELS"),
    )
    legends = [
        [(c.value, c.label, c.color.name()) for c in layers[name].renderer().classes()]
        for name in ("OUTPUT", "PSEUDO_LABELS")
    ]
    assert legends[0] == legends[1]
    assert [label for _, label, _ in legends[0]] == ["vegetation", "bare soil", "water"]
    again = str(tmp_path / "again.tif")
    results = processing.run(
        WITH_MODEL, {"INPUT": str(scene), "MODEL": str(model), "OUTPUT": again}
    )
    assert results["CLASSES"] == 3
    assert (rasters.read(again)[0] == rasters.values()[0]).mean() > 0.9
    assert not [name for name in sys.modules if name.split(".")[0] in HEAVY]


def test_without_our_styles_the_file_still_carries_names_and_colours(rasters, scene, tmp_path):
    """The map is opened later, on another computer, without the plugin."""
    path = str(tmp_path / "map.tif")
    processing.run(CLASSIFY, {"INPUT": str(scene), "PROMPTS": rasters.PROMPTS, "OUTPUT": path})
    layer = QgsRasterLayer(path, "map")
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    found = {c.label: c.color.name() for c in renderer.classes()}
    assert found["bare soil"] == "#a6611a"


def a_model():
    """Classify, then count the pixels of each class with one of QGIS's own algorithms."""
    model = QgsProcessingModelAlgorithm("Words to areas", "tests")
    source = QgsProcessingModelChildParameterSource
    model.addModelParameter(
        QgsProcessingParameterRasterLayer("SCENE", "Scene"), QgsProcessingModelParameter("SCENE")
    )
    classify = QgsProcessingModelChildAlgorithm(CLASSIFY)
    classify.setChildId("classify")
    classify.addParameterSources("INPUT", [source.fromModelParameter("SCENE")])
    classify.addParameterSources("PROMPTS", [source.fromStaticValue("vegetation;bare soil;water")])
    # The designer writes every parameter into the model, also those left as they were.
    definitions = QgsApplication.processingRegistry().algorithmById(CLASSIFY)
    values = {d.name(): d.defaultValue() for d in definitions.parameterDefinitions()}
    values.update(SOURCE="knowledge")
    for name, value in values.items():
        if value is None:
            continue
        classify.addParameterSources(name, [source.fromStaticValue(value)])
    output = QgsProcessingModelOutput("Map")
    output.setChildId("classify")
    output.setChildOutputName("OUTPUT")
    classify.setModelOutputs({"Map": output})
    model.addChildAlgorithm(classify)
    count = QgsProcessingModelChildAlgorithm("native:rasterlayeruniquevaluesreport")
    count.setChildId("count")
    count.addParameterSources("INPUT", [source.fromChildOutput("classify", "OUTPUT")])
    count.addParameterSources("BAND", [source.fromStaticValue(1)])
    table = QgsProcessingModelOutput("Table")
    table.setChildId("count")
    table.setChildOutputName("OUTPUT_TABLE")
    count.setModelOutputs({"Table": table})
    model.addChildAlgorithm(count)
    return model


def test_in_a_model_saved_and_loaded(rasters, scene, tmp_path):
    file = tmp_path / "words.model3"
    built = a_model()
    assert built.toFile(str(file))
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(file))
    model.initAlgorithm()
    valid, problems = model.validate()
    assert valid, problems
    maps = {d.name().split(":")[-1]: d.name() for d in model.destinationParameterDefinitions()}
    parameters = {
        "SCENE": str(scene),
        maps["Map"]: str(tmp_path / "map.tif"),
        maps["Table"]: str(tmp_path / "table.csv"),
    }
    feedback = QgsProcessingFeedback(False)
    results, ok = model.run(parameters, QgsProcessingContext(), feedback)
    assert ok, feedback.textLog()
    classes = rasters.read(tmp_path / "map.tif")[0]
    assert (classes == rasters.values()[0]).mean() > 0.95
    with open(tmp_path / "table.csv", newline="") as table:
        found = {int(float(row["value"])): int(row["count"]) for row in csv.DictReader(table)}
    assert found == {value: int((classes == value).sum()) for value in (1, 2, 3)}
    numbers = results["CHILD_RESULTS"]["classify"]
    assert numbers["CLASSES"] == 3


def test_a_model_stops_when_the_engine_refuses(scene, tmp_path):
    model = a_model()
    child = model.childAlgorithm("classify")
    child.addParameterSources(
        "PROMPTS", [QgsProcessingModelChildParameterSource.fromStaticValue("water")]
    )
    model.setChildAlgorithm(child)
    model.initAlgorithm()
    feedback = QgsProcessingFeedback(False)
    parameters = {
        d.name(): str(tmp_path / f"{d.name().replace(':', '_')}.tif")
        for d in model.destinationParameterDefinitions()
    }
    _, ok = model.run({"SCENE": str(scene), **parameters}, QgsProcessingContext(), feedback)
    assert not ok
    assert "Only one class" in feedback.textLog()


def test_a_batch(rasters, scene, scene_without_crs, tmp_path):
    algorithm = QgsApplication.processingRegistry().algorithmById(CLASSIFY)
    rows = [
        {"INPUT": str(path), "PROMPTS": rasters.PROMPTS, "OUTPUT": str(tmp_path / f"{n}.tif")}
        for n, path in enumerate((scene, scene_without_crs))
    ]
    for row in rows:
        results, ok = algorithm.run(row, QgsProcessingContext(), QgsProcessingFeedback(False))
        assert ok
        assert results["CLASSES"] == 3
    first, second = (rasters.read(row["OUTPUT"]) for row in rows)
    numpy.testing.assert_array_equal(first, second)


def test_an_extent_gives_the_same_classes_as_the_whole(rasters, scene, tmp_path):
    whole, part = str(tmp_path / "whole.tif"), str(tmp_path / "part.tif")
    base = {"INPUT": str(scene), "PROMPTS": rasters.PROMPTS}
    processing.run(CLASSIFY, {**base, "OUTPUT": whole})
    extent = "300150,300750,5799400,5799850 [EPSG:32633]"
    processing.run(CLASSIFY, {**base, "EXTENT": extent, "OUTPUT": part})
    numpy.testing.assert_array_equal(rasters.read(part)[0], rasters.read(whole)[0, 5:20, 5:25])


@pytest.fixture
def large_scene(rasters, tmp_path):
    """A scene that keeps the engine busy for some seconds."""
    _, values = rasters.values()
    return rasters.write(tmp_path / "large.tif", numpy.tile(values, (1, 30, 30)))


@pytest.mark.parametrize("moment", ["0 s", "0.05 s", "0.3 s", "1 %", "30 %", "60 %"])
def test_cancel_at_any_moment(rasters, large_scene, tmp_path, moment):
    out = tmp_path / "out"
    out.mkdir()
    before = rasters.digest(large_scene)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(CLASSIFY)
    feedback = QgsProcessingFeedback(False)
    pressed = []

    def press():
        pressed.append(time.monotonic())
        feedback.cancel()

    number, unit = moment.split()
    if unit == "s":
        threading.Timer(float(number), press).start()
    else:
        feedback.progressChanged.connect(
            lambda percent: percent >= float(number) and not pressed and press()
        )
    parameters = {
        "INPUT": str(large_scene),
        "PROMPTS": rasters.PROMPTS,
        "OUTPUT": str(out / "map.tif"),
        "CONFIDENCE": str(out / "confidence.tif"),
        "REPORT": str(out / "report.html"),
    }
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        algorithm.run(parameters, QgsProcessingContext(), feedback, {}, False)
    assert time.monotonic() - pressed[0] < 2.0
    assert list(out.iterdir()) == []
    assert rasters.digest(large_scene) == before


@pytest.mark.data
def test_enmap_potsdam(data, rasters, tmp_path):
    """The main acceptance scene, through Processing."""
    folder = data / "enmap_potsdam"
    image = next(path for path in sorted(folder.glob("*.tif")) if "landcover" not in path.name)
    output = str(tmp_path / "map.tif")
    results = processing.run(
        CLASSIFY,
        {
            "INPUT": str(image),
            "PROMPTS": "impervious surface\nlow vegetation\ntree\nbare soil\nwater",
            "OUTPUT": output,
        },
    )
    assert results["CLASSES"] == 5
    truth = rasters.read(folder / "landcover.tif")[0]
    level2 = numpy.array([0, 1, 1, 2, 3, 4, 5])[truth]
    known = level2 > 0
    accuracy = (rasters.read(output)[0] == level2)[known].mean()
    assert accuracy >= 0.72
