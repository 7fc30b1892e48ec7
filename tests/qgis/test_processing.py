"""Algorithms run by Processing in this process, against an engine that only pretends."""

from __future__ import annotations

import json
import re
import threading
import time
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
)

from spectral_prompts.engine import jobs
from spectral_prompts.processing_provider.engine_client import settings

CLASSIFY = "spectralprompts:classifywithtextprompts"
WITH_MODEL = "spectralprompts:classifywithmodel"
FETCH = "spectralprompts:fetchweights"
INSPECT = "spectralprompts:inspectscene"


class Feedback(QgsProcessingFeedback):
    """Keeps what it is told; ``errors`` is what QGIS shows in red."""

    def __init__(self):
        super().__init__(False)
        self.errors, self.warnings = [], []

    def reportError(self, error, fatal=False):
        self.errors.append(error)

    def pushWarning(self, warning):
        self.warnings.append(warning)


@pytest.fixture
def run(provider):
    """Run an algorithm and hand back its results."""

    def call(name, parameters, feedback=None, context=None):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
        context = context or QgsProcessingContext()
        feedback = feedback or Feedback()
        accepted, message = algorithm.checkParameterValues(parameters, context)
        assert accepted, message
        results, ok = algorithm.run(parameters, context, feedback, {}, False)
        assert ok
        return results

    return call


@pytest.fixture
def sent(run, faulty_engine, tmp_path):
    """What the engine was sent for a classification (the pretender writes it down)."""

    def call(context=None, **parameters):
        faulty_engine("")
        output = tmp_path / "sent.tif"
        run(CLASSIFY, {"PROMPTS": "a\nb", "OUTPUT": str(output), **parameters}, context=context)
        return json.loads(output.read_text())

    return call


def test_what_is_left_out_is_the_jobs_default(own_settings, sent, scene, tmp_path):
    job = sent(INPUT=str(scene))
    output = str(tmp_path / "sent.tif")
    expected = jobs.ClassifyWithTextPrompts(input=str(scene), output=output, prompts="a\nb")
    assert job == jobs.to_message(expected)["parameters"]


def test_everything_given(sent, scene, tmp_path):
    words = tmp_path / "words.txt"
    words.write_text("a\nb")
    job = sent(
        INPUT=QgsRasterLayer(str(scene), "scene"),
        PROMPTS="",
        PROMPT_FILE=str(words),
        SOURCE="knowledge",
        REFINE="special",
        REJECT_BELOW=0.25,
        SEED=7,
        CLIP_MODEL="ViT-L-14",
        CLIP_WEIGHTS="hf:owner/name/file.pt",
        VARIANT="gem",
        UPSAMPLER="bilinear",
        TEMPLATES="name",
        SCALES="1,1.5",
        CROP=336,
        STRIDE=168,
        RED=30,
        GREEN=20,
        BLUE=10,
        PRECISION="bf16",
        NETWORK="convnet",
        PRESET="paper",
        REFINE_OPTIONS="epochs=3",
        CONFIDENCE=str(tmp_path / "c.tif"),
        PROBABILITIES=str(tmp_path / "p.tif"),
        PSEUDO_LABELS=str(tmp_path / "l.tif"),
        MODEL=str(tmp_path / "m.spm"),
        REPORT=str(tmp_path / "r.html"),
    )
    assert job["input"] == str(scene)
    assert job["prompt_file"] == str(words)
    assert (job["source"], job["refine"]) == ("knowledge", "special")
    assert (job["reject_below"], job["seed"]) == (0.25, 7)
    assert job["confidence"] == str(tmp_path / "c.tif")
    assert job["probabilities"] == str(tmp_path / "p.tif")
    assert job["pseudo_labels"] == str(tmp_path / "l.tif")
    assert job["model"] == str(tmp_path / "m.spm")
    assert job["report"] == str(tmp_path / "r.html")
    assert (job["clip_model"], job["clip_weights"]) == ("ViT-L-14", "hf:owner/name/file.pt")
    assert (job["variant"], job["upsampler"], job["templates"]) == ("gem", "bilinear", "name")
    assert (job["scales"], job["crop"], job["stride"]) == ("1,1.5", 336, 168)
    assert (job["red"], job["green"], job["blue"]) == (30, 20, 10)
    assert (job["precision"], job["network"], job["preset"]) == ("bf16", "convnet", "paper")
    assert job["refine_options"] == "epochs=3"


def test_the_users_settings_are_told(own_settings, sent, scene):
    own_settings.setValue(settings.WEIGHTS_FOLDER, "/data/weights")
    own_settings.setValue(settings.OFFLINE, True)
    own_settings.setValue(settings.DEVICE, "cpu")
    own_settings.setValue(settings.MEMORY_MB, 2000)
    job = sent(INPUT=str(scene))
    assert (job["weights_folder"], job["offline"]) == ("/data/weights", True)
    assert (job["device"], job["memory_mb"]) == ("cpu", 2000)


@pytest.mark.parametrize(
    "prompts",
    ['"roof: red": tiles', "<b>bold</b> & 'so on'", "Wald 🌲: Bäume\n水", "a\\nb; c\r\nd"],
)
def test_the_users_words_are_not_changed(sent, scene, prompts):
    assert sent(INPUT=str(scene), PROMPTS=prompts)["prompts"] == prompts


def test_relative_names_mean_the_same_in_the_engine(sent, scene, monkeypatch, tmp_path):
    monkeypatch.chdir(scene.parent)
    job = sent(INPUT="scene.tif", CONFIDENCE="c.tif")
    assert job["input"] == str(scene)
    assert job["confidence"] == str(scene.parent / "c.tif")


def test_temporary_outputs(run, faulty_engine, scene):
    faulty_engine("")
    results = run(CLASSIFY, {"INPUT": str(scene), "PROMPTS": "a\nb", "OUTPUT": "TEMPORARY_OUTPUT"})
    assert results["OUTPUT"].endswith(".tif")
    assert Path(results["OUTPUT"]).is_file()


def test_extent_in_the_rasters_own_crs(sent, scene):
    job = sent(INPUT=str(scene), EXTENT="300030,300300,5799700,5799900 [EPSG:32633]")
    assert job["extent"] == [300030, 5799700, 300300, 5799900]


def test_extent_in_another_crs_is_transformed(sent, scene):
    job = sent(INPUT=str(scene), EXTENT="12.05,12.06,52.305,52.31 [EPSG:4326]")
    xmin, ymin, xmax, ymax = job["extent"]
    assert 298000 < xmin < xmax < 302000
    assert 5797000 < ymin < ymax < 5802000


def test_extent_of_a_raster_without_crs(sent, scene_without_crs):
    for extent in ("2,10,-12,-4", "2,10,-12,-4 [EPSG:4326]"):
        assert sent(INPUT=str(scene_without_crs), EXTENT=extent)["extent"] == [2, -12, 10, -4]


def test_extent_of_a_layer_whose_crs_the_user_set(sent, scene_without_crs):
    layer = QgsRasterLayer(str(scene_without_crs), "plain")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    job = sent(INPUT=layer, EXTENT="0,0.00001,0,0.00001 [EPSG:4326]")
    assert job["extent"][2] == pytest.approx(1.113, abs=0.01)


def test_extent_taken_from_a_project_layer(sent, scene):
    layer = QgsRasterLayer(str(scene), "the scene")
    project = QgsProject()
    project.addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(project)
    job = sent(context=context, INPUT="the scene", EXTENT="the scene")
    assert job["input"] == str(scene)
    assert job["extent"] == [300000, 5799100, 301080, 5800000]


def test_a_layer_in_memory_is_copied_for_the_engine(sent, rasters):
    path = "/vsimem/processing_test.tif"
    rasters.write(path, rasters.values()[1])
    try:
        job = sent(INPUT=QgsRasterLayer(path, "in memory"))
    finally:
        gdal.Unlink(path)
    assert job["input"].endswith(".tif")
    assert not job["input"].startswith("/vsimem")
    assert not Path(job["input"]).exists(), "the copy must be removed after the run"


def test_inspect_maps_numbers_and_report(run, faulty_engine, scene, tmp_path):
    faulty_engine("")
    feedback = Feedback()
    report = tmp_path / "r.html"
    results = run(INSPECT, {"INPUT": str(scene), "REPORT": str(report)}, feedback)
    assert results == {
        "REPORT": str(report),
        "BANDS": 3,
        "WARNING_COUNT": 0,
        "SCALE": "",
        "WARNINGS": "",
    }
    assert feedback.progress() == 100.0
    assert feedback.warnings == ["look here"]


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        ("refuses", "The raster has <one> band & that is too few."),
        ("dies", "stopped unexpectedly .exit code 3, last line: last words"),
        ("killed", "ran out of memory"),
        ("missing_package", "has no package 'numpy'"),
        ("wrong_protocol", "do not belong together"),
    ],
)
def test_every_failure_is_one_sentence_and_leaves_nothing(
    run, faulty_engine, scene, tmp_path, rasters, fault, sentence
):
    faulty_engine(fault)
    before = rasters.digest(scene)
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        run(
            CLASSIFY,
            {"INPUT": str(scene), "PROMPTS": "a\nb", "OUTPUT": str(folder / "map.tif")},
        )
    assert "\n" not in str(caught.value)
    assert "Traceback" not in str(caught.value)
    assert list(folder.iterdir()) == []
    assert rasters.digest(scene) == before


def test_missing_engine(run, scene, monkeypatch):
    monkeypatch.setenv("SPECTRAL_PROMPTS_PYTHON", "/no/such/python")
    with pytest.raises(QgsProcessingException, match="'/no/such/python'.*does not exist"):
        run(INSPECT, {"INPUT": str(scene)})


def test_no_classes_and_classes_given_twice_are_refused_at_once(provider, scene):
    algorithm = provider.algorithm("classifywithtextprompts")
    context = QgsProcessingContext()
    base = {"INPUT": str(scene), "OUTPUT": "TEMPORARY_OUTPUT"}
    for empty in ({}, {"PROMPTS": " \n"}, {"PROMPTS": None}):
        accepted, message = algorithm.checkParameterValues({**base, **empty}, context)
        assert not accepted
        assert "There are no classes" in message
    twice = {**base, "PROMPTS": "a\nb", "PROMPT_FILE": "words.txt"}
    accepted, message = algorithm.checkParameterValues(twice, context)
    assert not accepted
    assert "given twice" in message


@pytest.mark.parametrize(
    ("given", "refine", "sentence"),
    [
        ("MODEL", "none", "REFINE is 'none'.*choose REFINE 'special'"),
        ("MODEL", "gaussian", "REFINE is 'gaussian'.*choose REFINE 'special'"),
        ("MODEL", "special", ""),
        ("PSEUDO_LABELS", "none", "PSEUDO_LABELS. needs a refinement.*'special' or 'gaussian'"),
        ("PSEUDO_LABELS", "gaussian", ""),
        ("PSEUDO_LABELS", "special", ""),
    ],
)
def test_outputs_that_need_a_refinement(provider, scene, given, refine, sentence):
    algorithm = provider.algorithm("classifywithtextprompts")
    context = QgsProcessingContext()
    base = {"INPUT": str(scene), "PROMPTS": "a\nb", "OUTPUT": "x.tif", "REFINE": refine}
    computed = QgsProperty.fromExpression("'y'")
    wanted = ["TEMPORARY_OUTPUT", "y", QgsProcessingOutputLayerDefinition("y"), computed]
    for value in wanted:
        accepted, message = algorithm.checkParameterValues({**base, given: value}, context)
        assert accepted == (not sentence), value
        assert re.search(sentence, message)
    for value in (None, "", QgsProcessingOutputLayerDefinition("")):
        assert algorithm.checkParameterValues({**base, given: value}, context)[0], value
    assert not context.layersToLoadOnCompletion(), "asking must not announce a layer"


def test_a_wrong_word_is_refused(provider, scene):
    algorithm = provider.algorithm("classifywithtextprompts")
    values = {"INPUT": str(scene), "PROMPTS": "a\nb", "OUTPUT": "x.tif", "SOURCE": "magic"}
    assert not algorithm.checkParameterValues(values, QgsProcessingContext())[0]


@pytest.mark.parametrize("fault", ["waits", "hangs"])
def test_cancel_through_processing(run, faulty_engine, scene, tmp_path, fault):
    faulty_engine(fault)
    feedback = Feedback()
    folder = tmp_path / "out"
    folder.mkdir()
    pressed = []

    def press():
        pressed.append(time.monotonic())
        feedback.cancel()

    threading.Timer(0.6, press).start()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(
            CLASSIFY,
            {"INPUT": str(scene), "PROMPTS": "a\nb", "OUTPUT": str(folder / "map.tif")},
            feedback,
        )
    assert time.monotonic() - pressed[0] < 2.0
    assert list(folder.iterdir()) == []


def test_with_a_model(own_settings, run, faulty_engine, scene, tmp_path, monkeypatch):
    faulty_engine("")
    monkeypatch.chdir(tmp_path)
    # Words of new classes may need an encoder's weights.
    own_settings.setValue(settings.WEIGHTS_FOLDER, str(tmp_path))
    own_settings.setValue(settings.OFFLINE, True)
    output = tmp_path / "map.tif"
    values = {
        "INPUT": str(scene),
        "MODEL": "trees.spm",
        "PROMPTS": "spruce -> conifer\nreed: marsh | #7fbf7b",
        "EXTENT": "300030,300300,5799700,5799900 [EPSG:32633]",
        "REJECT_BELOW": 0.5,
        "OUTPUT": str(output),
        "PROBABILITIES": "p.tif",
        "REPORT": str(tmp_path / "r.html"),
    }
    results = run(WITH_MODEL, values)
    assert results == {"OUTPUT": str(output), "CLASSES": 2}
    expected = jobs.ClassifyWithModel(
        input=str(scene),
        model=str(tmp_path / "trees.spm"),
        prompts="spruce -> conifer\nreed: marsh | #7fbf7b",
        weights_folder=str(tmp_path),
        offline=True,
        output=str(output),
        extent=[300030, 5799700, 300300, 5799900],
        reject_below=0.5,
        probabilities=str(tmp_path / "p.tif"),
        report=str(tmp_path / "r.html"),
    )
    assert json.loads(output.read_text()) == jobs.to_message(expected)["parameters"]


def test_a_model_is_needed(provider, scene):
    algorithm = provider.algorithm("classifywithmodel")
    values = {"INPUT": str(scene), "OUTPUT": "x.tif"}
    assert not algorithm.checkParameterValues(values, QgsProcessingContext())[0]


def test_fetching_weights(own_settings, run, faulty_engine, tmp_path, monkeypatch):
    faulty_engine("")
    monkeypatch.chdir(tmp_path)
    own_settings.setValue(settings.WEIGHTS_FOLDER, str(tmp_path))
    own_settings.setValue(settings.CERTIFICATES, "/etc/own.pem")
    results = run(FETCH, {})
    numbers = {"FILES": 2, "PRESENT": 1, "BYTES": 9}
    table = results.pop("TABLE")
    assert results == {**numbers, "FOLDER": "/weights"}
    head, *rows = (line.split("\t") for line in table.splitlines())
    unknown = {"sha256": "", "licence": "", "source": "", "path": ""}
    assert [dict(zip(head, row)) for row in rows] == [
        {"name": "a/b", "file": "a.pt", "state": "present", "size": "9", **unknown},
        {"name": "c/d", "file": "c.pt", "state": "absent", "size": "", **unknown},
    ]
    sent = tmp_path / "sent.json"
    expected = jobs.FetchWeights(weights_folder=str(tmp_path), certificates="/etc/own.pem")
    assert json.loads(sent.read_text()) == jobs.to_message(expected)["parameters"]

    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    run(
        FETCH,
        {
            "WHICH": "ViT-B-16/openai, jbu_one/aid",
            "WEIGHTS_FOLDER": "elsewhere",
            "SOURCE_FOLDER": "stick",
            "SOURCE_FILE": "stick/a.pt",
            "ACTION": "import",
        },
    )
    job = json.loads((elsewhere / "sent.json").read_text())
    assert job["weights_folder"] == str(elsewhere), "what is given goes before the setting"
    assert job["source_folder"] == str(tmp_path / "stick")
    assert job["source_file"] == str(tmp_path / "stick" / "a.pt")
    assert (job["which"], job["action"]) == ("ViT-B-16/openai, jbu_one/aid", "import")


def test_a_checkpoint_file_means_the_same_in_the_engine(sent, scene, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "my.pt").write_bytes(b"x")
    (tmp_path / "openai").mkdir()
    assert sent(INPUT=str(scene), CLIP_WEIGHTS="my.pt")["clip_weights"] == str(tmp_path / "my.pt")
    for name in ("openai", "laion2b_s34b_b88k", "hf:owner/name/my.pt"):
        assert sent(INPUT=str(scene), CLIP_WEIGHTS=name)["clip_weights"] == name


@pytest.mark.parametrize("fault", ["", "dies", "refuses", "noisy"])
def test_the_proxys_password_is_told_to_the_engine_alone(
    own_settings, provider, faulty_engine, scene, tmp_path, fault
):
    """Not to the log, the message panel, the history nor whoever reads the results."""
    faulty_engine(fault)
    for name, value in {
        "Enabled": True,
        "Type": "HttpProxy",
        "Host": "proxy",
        "Port": 8080,
        "User": "ann",
        "Password": "s3cret",
    }.items():
        own_settings.setValue(f"proxy/proxy{name}", value)
    algorithm = provider.algorithm("classifywithtextprompts").create()
    output = tmp_path / "map.tif"
    values = {"INPUT": str(scene), "PROMPTS": "a\nb", "OUTPUT": str(output)}
    context, feedback, panel = QgsProcessingContext(), QgsProcessingFeedback(False), []
    QgsApplication.messageLog().messageReceived.connect(lambda *entry: panel.append(str(entry)))
    try:
        said = str(algorithm.run(values, context, feedback, {}, False))
        job = json.loads(output.read_text())
        assert job["proxy"] == "http://ann:s3cret@proxy:8080"
    except QgsProcessingException as problem:
        assert fault in ("dies", "refuses")
        said = str(problem)
    history = algorithm.asPythonCommand(values, context)
    for text in (said, feedback.textLog(), feedback.htmlLog(), history, *panel):
        assert "s3cret" not in text


def test_a_file_qgis_cannot_open_reaches_the_engine(sent, tmp_path):
    cube = tmp_path / "cube.mat"
    cube.write_bytes(b"MATLAB 5.0 MAT-file")
    assert sent(INPUT=str(cube))["input"] == str(cube)
