"""Algorithms that take samples or a reference, against an engine that only pretends."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import numpy
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingModelChildParameterSource,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

from spectral_prompts.engine import jobs
from spectral_prompts.processing_provider.engine_client import settings

TRAIN = "spectralprompts:trainprobe"
ASSESS = "spectralprompts:assessaccuracy"
SIGNATURES = "spectralprompts:classsignatures"
SQUARE = "POLYGON ((300000 5799900,300100 5799900,300100 5800000,300000 5800000,300000 5799900))"


@pytest.fixture
def samples(qgis_app):
    """A layer of samples in memory."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:32633&field=kind:string&field=number:integer", "plots", "memory"
    )
    for kind in ("water", "tree"):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([kind, 4])
        feature.setGeometry(QgsGeometry.fromWkt(SQUARE))
        assert layer.dataProvider().addFeatures([feature])[0]
    return layer


@pytest.fixture
def file(tmp_path):
    """The same kind of thing as a file."""
    path = tmp_path / "plots.geojson"
    path.write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": '
        '{"kind": "water"}, "geometry": {"type": "Point", "coordinates": [12, 52.3]}}]}'
    )
    return path


@pytest.fixture
def reference(rasters, tmp_path):
    """A raster of class values."""
    return rasters.write(tmp_path / "classes.tif", rasters.values()[0][None].astype(numpy.int16))


@pytest.fixture
def refusal(provider):
    """What is said before anything starts; "" when nothing is."""

    def call(name, context=None, **parameters):
        algorithm = QgsApplication.processingRegistry().algorithmById(name)
        context = context or QgsProcessingContext()
        accepted, message = algorithm.checkParameterValues(parameters, context)
        assert accepted == (not message)
        return message

    return call


@pytest.fixture
def run(provider, refusal, faulty_engine):
    """Run an algorithm and hand back its results."""

    def call(name, fault="", feedback=None, context=None, **parameters):
        faulty_engine(fault)
        assert refusal(name, context, **parameters) == ""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
        feedback = feedback or QgsProcessingFeedback(False)
        context = context or QgsProcessingContext()
        results, ok = algorithm.run(parameters, context, feedback, {}, False)
        assert ok
        return results

    return call


def sent(path):
    """The parameters of the job that made the file ``path``."""
    return json.loads(Path(path).read_text())


def classes_in(path):
    """The values of the only field of a vector file."""
    source = ogr.Open(str(path))
    assert source.GetLayer(0).GetLayerDefn().GetFieldCount() == 1
    return [feature.GetField(0) for feature in source.GetLayer(0)]


# -- training ----------------------------------------------------------------------------------


def test_what_is_left_out_is_the_jobs_default(own_settings, run, scene, file, out):
    model = out / "m.spm"
    results = run(TRAIN, INPUT=str(scene), SAMPLES=str(file), MODEL=str(model))
    expected = jobs.TrainProbe(input=str(scene), samples=str(file), model=str(model))
    assert sent(model) == jobs.to_message(expected)["parameters"]
    # Kappa was not to be known.
    assert results == {"MODEL": str(model), "OVERALL_ACCURACY": 0.9, "AVERAGE_ACCURACY": 0.8}


def test_everything_given(own_settings, run, scene, file, out, monkeypatch):
    own_settings.setValue(settings.WEIGHTS_FOLDER, "/data/weights")
    own_settings.setValue(settings.DEVICE, "cpu")
    monkeypatch.chdir(file.parent)
    (file.parent / "encoder").mkdir()
    words = file.parent / "words.prompts.json"
    words.write_text("{}")
    model = out / "m.spm"
    run(
        TRAIN,
        INPUT=QgsRasterLayer(str(scene), "scene"),
        SAMPLES=QgsVectorLayer(f"{file}|layername=plots", "plots"),
        CLASS_FIELD="kind",
        PROMPT_FILE=words.name,
        ENCODER="encoder",
        WORDING="all",
        TEXT_PRIOR="never",
        PRESET="paper",
        PATCH=11,
        COMPONENTS=40,
        HARD_NEGATIVES=3,
        SEMIHARD_NEGATIVES=0,
        EPOCHS=7,
        PROBE_OPTIONS="batch=64",
        SPLIT="blocks",
        TEST_FRACTION=0.9,
        FOLDS=5,
        BLOCK_SIZE=20,
        SAVE_SCORED=True,
        SEED=3,
        MODEL=str(model),
        REPORT="r.html",
    )
    expected = jobs.TrainProbe(
        input=str(scene),
        samples=str(file),
        samples_layer="plots",
        class_field="kind",
        prompt_file=str(words),
        encoder=str(file.parent / "encoder"),
        wording="all",
        text_prior="never",
        preset="paper",
        patch=11,
        components=40,
        hard_negatives=3,
        semihard_negatives=0,
        epochs=7,
        probe_options="batch=64",
        split="blocks",
        test_fraction=0.9,
        folds=5,
        block_size=20,
        save_scored=True,
        seed=3,
        model=str(model),
        report=str(file.parent / "r.html"),
        weights_folder="/data/weights",
        device="cpu",
    )
    assert sent(model) == jobs.to_message(expected)["parameters"]


def test_an_encoder_is_a_word_before_it_is_a_folder(run, scene, file, out, monkeypatch):
    (out / "minilm").mkdir()
    monkeypatch.chdir(out)
    model = out / "m.spm"
    for word in ("minilm", "auto", "BAAI/bge-large-en-v1.5"):
        run(TRAIN, INPUT=str(scene), SAMPLES=str(file), ENCODER=word, MODEL=str(model))
        assert sent(model)["encoder"] == word


def test_a_raster_of_classes(run, scene, reference, out):
    model = out / "m.spm"
    for value in (str(reference), QgsRasterLayer(str(reference), "classes")):
        # A field that was chosen before means nothing to a raster.
        run(TRAIN, INPUT=str(scene), REFERENCE=value, CLASS_FIELD="kind", MODEL=str(model))
        job = sent(model)
        assert (job["samples"], job["reference"]) == ("", str(reference))
        assert (job["samples_layer"], job["class_field"]) == ("", "")


def test_the_users_words(run, scene, file, out):
    prompts = '"roof: red": tiles | #ff0000\nWald 🌲'
    model = out / "m.spm"
    run(TRAIN, INPUT=str(scene), SAMPLES=str(file), PROMPTS=prompts, MODEL=str(model))
    assert sent(model)["prompts"] == prompts


def test_without_a_split_there_is_no_score(run, scene, file, out):
    model = str(out / "m.spm")
    results = run(TRAIN, INPUT=str(scene), SAMPLES=str(file), SPLIT="none", MODEL=model)
    assert results == {"MODEL": model}


# -- copies made for the engine ----------------------------------------------------------------


def test_a_copy_is_made_and_removed(run, scene, samples, out):
    model = out / "m.spm"
    run(TRAIN, INPUT=str(scene), SAMPLES=samples, CLASS_FIELD="kind", MODEL=str(model))
    job = sent(model)
    assert job["samples"].endswith(".gpkg")
    assert job["samples_layer"] == "samples"
    assert classes_in(f"{model}.samples") == ["water", "tree"]
    assert list(Path(job["samples"]).parent.iterdir()) == []


def test_selected_features(run, scene, samples, out):
    project = QgsProject()
    project.addMapLayer(samples)
    context = QgsProcessingContext()
    context.setProject(project)
    samples.selectByIds([2])
    table = out / "t.csv"
    run(
        SIGNATURES,
        context=context,
        INPUT=str(scene),
        SAMPLES=QgsProcessingFeatureSourceDefinition(samples.id(), True),
        CLASS_FIELD="kind",
        OUTPUT=str(table),
    )
    assert classes_in(f"{table}.samples") == ["tree"]


def test_a_raster_of_classes_in_memory(run, rasters, scene, out):
    path = "/vsimem/classes.tif"
    rasters.write(path, rasters.values()[0][None].astype(numpy.int16))
    table = out / "t.csv"
    try:
        layer = QgsRasterLayer(path, "classes")
        run(SIGNATURES, INPUT=str(scene), REFERENCE=layer, OUTPUT=str(table))
    finally:
        gdal.Unlink(path)
    assert not Path(sent(table)["reference"]).exists()
    numpy.testing.assert_array_equal(rasters.read(f"{table}.reference")[0], rasters.values()[0])


@pytest.fixture
def copies(monkeypatch):
    """The temporary files that are asked for, input rasters and samples."""
    made = []
    ask = QgsProcessingUtils.generateTempFilename

    def note(name):
        made.append(Path(ask(name)))
        return str(made[-1])

    monkeypatch.setattr(QgsProcessingUtils, "generateTempFilename", note)
    return made


@pytest.mark.parametrize("fault", ["refuses", "dies", "killed", "missing_package"])
def test_no_copy_is_left_when_the_engine_fails(run, rasters, samples, out, copies, fault):
    path = "/vsimem/scene.tif"
    rasters.write(path, rasters.values()[1])
    # QGIS keeps what was in the hands of an algorithm that failed. A layer must not outlive GDAL,
    # so it belongs to a project.
    project = QgsProject()
    project.addMapLayer(QgsRasterLayer(path, "scene in memory"))
    context = QgsProcessingContext()
    context.setProject(project)
    try:
        with pytest.raises(QgsProcessingException):
            run(
                TRAIN,
                fault,
                context=context,
                INPUT="scene in memory",
                SAMPLES=samples,
                CLASS_FIELD="kind",
                MODEL=str(out / "m.spm"),
            )
    finally:
        project.clear()
        gdal.Unlink(path)
    assert [copy.suffix for copy in copies] == [".tif", ".gpkg"]
    assert [list(copy.parent.iterdir()) for copy in copies] == [[], []]
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("fault", ["waits", "hangs"])
def test_no_copy_is_left_after_cancel(run, scene, samples, out, copies, fault):
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda percent: feedback.cancel())
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(
            ASSESS,
            fault,
            feedback,
            MAP=str(scene),
            REFERENCE=samples,
            CLASS_FIELD="kind",
            MATRIX=str(out / "m.csv"),
        )
    assert len(copies) == 1
    assert list(copies[0].parent.iterdir()) == []
    assert list(out.iterdir()) == []


def test_no_copy_is_left_when_the_raster_cannot_be_had(run, scene, samples, out, copies):
    """One input is there, the other is not."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(TRAIN)
    values = {"INPUT": "/no/scene.tif", "SAMPLES": samples, "MODEL": str(out / "m.spm")}
    with pytest.raises(QgsProcessingException, match=r"'/no/scene\.tif' was not found"):
        algorithm.run(values, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
    assert copies == []


def test_in_the_background_as_the_toolbox_does(provider, faulty_engine, scene, samples, out):
    """The copy is made in another thread than the layer's, which may change meanwhile."""
    faulty_engine("")
    threads = set()

    class Feedback(QgsProcessingFeedback):
        def pushInfo(self, info):
            threads.add(threading.get_ident())

    project = QgsProject()
    project.addMapLayer(samples)
    samples.selectByIds([1])
    context, feedback = QgsProcessingContext(), Feedback(False)
    context.setProject(project)
    model = out / "m.spm"
    values = {
        "INPUT": str(scene),
        "SAMPLES": QgsProcessingFeatureSourceDefinition(samples.id(), True),
        "CLASS_FIELD": "kind",
        "MODEL": str(model),
    }
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(TRAIN)
    task = QgsProcessingAlgRunnerTask(algorithm, values, context, feedback)
    ended, loop = [], QEventLoop()
    task.executed.connect(lambda ok, results: (ended.append((ok, results)), loop.quit()))
    QTimer.singleShot(60000, loop.quit)
    QgsApplication.taskManager().addTask(task)
    samples.removeSelection()
    loop.exec()
    assert ended, "the task did not end"
    assert ended[0][0]
    assert threads
    assert threading.get_ident() not in threads
    assert classes_in(f"{model}.samples") == ["water"]


# -- accuracy and signatures -------------------------------------------------------------------


def test_accuracy_with_a_vector_reference(own_settings, run, scene, file, out):
    matrix, report = out / "m.csv", out / "r.html"
    for value, layer in (
        (str(file), ""),
        (QgsVectorLayer(f"{file}|layername=plots", "plots"), "plots"),
        (QgsProperty.fromExpression(f"'{file}'"), ""),
    ):
        results = run(
            ASSESS,
            MAP=str(scene),
            REFERENCE=value,
            CLASS_FIELD="kind",
            DESIGN="simple_random",
            MATRIX=str(matrix),
            REPORT=str(report),
        )
        expected = jobs.AssessAccuracy(
            map=str(scene),
            reference=str(file),
            reference_layer=layer,
            class_field="kind",
            design="simple_random",
            matrix=str(matrix),
            report=str(report),
        )
        assert sent(matrix) == jobs.to_message(expected)["parameters"]
        assert results == {
            "MATRIX": str(matrix),
            "OVERALL_ACCURACY": 0.9,
            "AVERAGE_ACCURACY": 0.8,
            "OVERALL_ACCURACY_ADJUSTED": 0.85,
            "OVERALL_ACCURACY_SE": 0.02,
        }


def test_accuracy_with_a_raster_reference(own_settings, run, scene, reference, out):
    matrix = out / "m.csv"
    for value in (str(reference), QgsRasterLayer(str(reference), "classes")):
        run(ASSESS, MAP=str(scene), REFERENCE=value, MATRIX=str(matrix))
        expected = jobs.AssessAccuracy(map=str(scene), reference=str(reference), matrix=str(matrix))
        assert sent(matrix) == jobs.to_message(expected)["parameters"]
    assert sorted(path.name for path in reference.parent.glob("classes*")) == ["classes.tif"]


def test_accuracy_with_a_layer_of_the_project(run, scene, samples, reference, out):
    project = QgsProject()
    project.addMapLayers([samples, QgsRasterLayer(str(reference), "truth")])
    context = QgsProcessingContext()
    context.setProject(project)
    matrix = out / "m.csv"
    run(ASSESS, context=context, MAP=str(scene), REFERENCE="truth", MATRIX=str(matrix))
    assert sent(matrix)["reference"] == str(reference)
    run(
        ASSESS,
        context=context,
        MAP=str(scene),
        REFERENCE="plots",
        CLASS_FIELD="kind",
        MATRIX=str(matrix),
    )
    assert sent(matrix)["reference_layer"] == "samples"
    assert classes_in(f"{matrix}.reference") == ["water", "tree"]


def test_accuracy_with_a_raster_in_memory(run, rasters, scene, out):
    path = "/vsimem/truth.tif"
    rasters.write(path, rasters.values()[0][None].astype(numpy.int16))
    matrix = out / "m.csv"
    try:
        run(ASSESS, MAP=str(scene), REFERENCE=QgsRasterLayer(path, "t"), MATRIX=str(matrix))
    finally:
        gdal.Unlink(path)
    assert not Path(sent(matrix)["reference"]).exists()
    assert Path(f"{matrix}.reference").exists()


def test_signatures(own_settings, run, scene, file, out):
    table, report = out / "t.csv", out / "r.html"
    results = run(
        SIGNATURES, INPUT=str(scene), SAMPLES=str(file), OUTPUT=str(table), REPORT=str(report)
    )
    expected = jobs.ClassSignatures(
        input=str(scene), samples=str(file), output=str(table), report=str(report)
    )
    assert sent(table) == jobs.to_message(expected)["parameters"]
    assert results == {"OUTPUT": str(table)}


def test_temporary_outputs(run, scene, file):
    trained = run(TRAIN, INPUT=str(scene), SAMPLES=str(file), MODEL="TEMPORARY_OUTPUT")
    assert trained["MODEL"].endswith(".spm")
    listed = run(SIGNATURES, INPUT=str(scene), SAMPLES=str(file), OUTPUT="TEMPORARY_OUTPUT")
    assert listed["OUTPUT"].endswith(".csv")
    assessed = run(ASSESS, MAP=str(scene), REFERENCE=str(file), MATRIX="TEMPORARY_OUTPUT")
    assert assessed["MATRIX"].endswith(".csv")


# -- refusals ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [TRAIN, SIGNATURES])
def test_samples_are_needed_once(refusal, scene, file, reference, samples, name):
    base = {"INPUT": str(scene), "MODEL": "m.spm", "OUTPUT": "t.csv"}
    none = QgsProcessingFeatureSourceDefinition("", True)
    for empty in ({}, {"SAMPLES": None, "REFERENCE": ""}, {"SAMPLES": none}):
        assert "There are no samples" in refusal(name, **base, **empty)
    computed = QgsProperty.fromExpression(f"'{file}'")
    for value in (str(file), samples, computed):
        assert refusal(name, **base, SAMPLES=value) == ""
        said = refusal(name, **base, SAMPLES=value, REFERENCE=str(reference))
        assert "Samples are given twice" in said


@pytest.mark.parametrize("name", [TRAIN, SIGNATURES, ASSESS])
def test_a_field_that_is_not_there(refusal, scene, samples, name):
    base = {"INPUT": str(scene), "MAP": str(scene), "MODEL": "m.spm", "OUTPUT": "t.csv"}
    which = "REFERENCE" if name == ASSESS else "SAMPLES"
    said = refusal(name, **base, **{which: samples}, CLASS_FIELD="klass")
    assert "'plots' has no field 'klass'" in said
    assert "kind, number" in said
    table = QgsVectorLayer("NoGeometry?field=kind:string", "list", "memory")
    assert f"'list' ({which}) is a table" in refusal(name, **base, **{which: table})
    for field in ("kind", "", None):
        assert refusal(name, **base, **{which: samples}, CLASS_FIELD=field) == ""


def test_nothing_selected(refusal, scene, samples):
    project = QgsProject()
    project.addMapLayer(samples)
    context = QgsProcessingContext()
    context.setProject(project)
    values = {
        "INPUT": str(scene),
        "MODEL": "m.spm",
        "SAMPLES": QgsProcessingFeatureSourceDefinition(samples.id(), True),
    }
    assert "No feature of the layer 'plots' is selected" in refusal(TRAIN, context, **values)
    samples.selectAll()
    assert refusal(TRAIN, context, **values) == ""


def test_words_are_given_once_or_not_at_all(refusal, scene, file):
    base = {"INPUT": str(scene), "SAMPLES": str(file), "MODEL": "m.spm"}
    assert refusal(TRAIN, **base) == ""
    assert refusal(TRAIN, **base, PROMPTS="a\nb") == ""
    assert refusal(TRAIN, **base, PROMPT_FILE="w.txt") == ""
    assert "given twice" in refusal(TRAIN, **base, PROMPTS="a\nb", PROMPT_FILE="w.txt")


@pytest.mark.parametrize(
    ("name", "value"),
    [("SPLIT", "pixels"), ("PATCH", -1), ("TEST_FRACTION", 0), ("HARD_NEGATIVES", -2)],
)
def test_values_out_of_range(refusal, scene, file, name, value):
    base = {"INPUT": str(scene), "SAMPLES": str(file), "MODEL": "m.spm"}
    assert refusal(TRAIN, **base, **{name: value})


def test_a_reference_that_is_not_there(provider, refusal, scene, out):
    assert refusal(ASSESS, MAP=str(scene))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ASSESS)
    values = {"MAP": str(scene), "REFERENCE": "/no/truth.gpkg", "MATRIX": str(out / "m.csv")}
    with pytest.raises(QgsProcessingException, match=r"'/no/truth\.gpkg' .REFERENCE. was not"):
        algorithm.run(values, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)


# -- models ------------------------------------------------------------------------------------


def model_with_a_branch(scene, file, out, split):
    """Train, then go on only where the score is good."""
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("Branch", "tests")
    train = QgsProcessingModelChildAlgorithm(TRAIN)
    train.setChildId("train")
    train.setDescription("train")
    values = {"INPUT": str(scene), "SAMPLES": str(file), "SPLIT": split}
    for name, value in {**values, "MODEL": str(out / "m.spm")}.items():
        train.addParameterSources(name, [source.fromStaticValue(value)])
    model.addChildAlgorithm(train)
    branch = QgsProcessingModelChildAlgorithm("native:condition")
    branch.setChildId("branch")
    branch.setConfiguration(
        {
            "conditions": [
                {"name": "good", "expression": "@train_OVERALL_ACCURACY > 0.8"},
                {"name": "unknown", "expression": "@train_OVERALL_ACCURACY is null"},
            ]
        }
    )
    branch.setDependencies([QgsProcessingModelChildDependency("train")])
    model.addChildAlgorithm(branch)
    for name in ("good", "unknown"):
        tell = QgsProcessingModelChildAlgorithm("native:raisewarning")
        tell.setChildId(name)
        tell.addParameterSources("MESSAGE", [source.fromStaticValue(name)])
        tell.setDependencies([QgsProcessingModelChildDependency("branch", name)])
        model.addChildAlgorithm(tell)
    model.initAlgorithm()
    return model


@pytest.mark.parametrize(("split", "taken"), [("polygons", "good"), ("none", "unknown")])
def test_a_model_lives_with_a_score_that_is_missing(
    provider, faulty_engine, scene, file, out, split, taken
):
    faulty_engine("")
    feedback = QgsProcessingFeedback(False)
    model = model_with_a_branch(scene, file, out, split)
    results, ok = model.run({}, QgsProcessingContext(), feedback)
    assert ok, feedback.textLog()
    assert set(results["CHILD_RESULTS"]) == {"train", "branch", taken}
