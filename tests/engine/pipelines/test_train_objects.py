"""Training objects: whole jobs on a made scene whose truth is known."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import numpy as np
import pytest
import rasterio

from engine.errors import CancelledError, EngineError
from engine.jobs import TrainObjects
from engine.objects.classifier import ObjectClassifier
from engine.objects.settings import object_settings
from engine.output import ClassInfo
from engine.pipelines import object_reading, object_training
from engine.pipelines.object_reading import read_labelled
from engine.pipelines.object_training import ObjectLearner, stand_ins
from engine.pipelines.train_objects import alike
from engine.progress import Progress
from engine.scene import Scene
from tests.engine.pipelines.object_scene import (
    QUICK,
    job_of,
    model,
    page,
    same,
    train,
    twice_each,
    with_fields,
)
from tests.engine.pipelines.probe_scene import COLORS, NAMES, PROMPTS, made


@pytest.fixture(scope="module")
def field(tmp_path_factory):
    """Scene, boxes and polygons: six of 4 x 4 pixels of each of three covers."""
    return made(tmp_path_factory.mktemp("field"))


@pytest.fixture(scope="module")
def easy(field):
    return field[0].path


@pytest.fixture(scope="module")
def polygons(field):
    return field[2]


@pytest.fixture(scope="module")
def trained(easy, polygons, tmp_path_factory):
    """One run with prompts and everything compared: its result and its folder."""
    folder = tmp_path_factory.mktemp("trained")
    return train(easy, polygons, folder, prompts=PROMPTS, folds=3, compare_texts=True), folder


# -- the whole job ------------------------------------------------------------------------------


def test_model_report_and_numbers(trained):
    result, folder = trained
    assert sorted(path.name for path in folder.iterdir()) == ["objects.html", "objects.spm"]
    assert set(result.outputs) == {"model", "report"}
    numbers = result.numbers
    assert numbers["tested_objects"] == numbers["training_objects"] == 18
    assert numbers["classes"] == 3
    for name in ("overall_accuracy", "average_accuracy", "kappa"):
        assert 0.8 < numbers[name] <= 1
    assert "18 of 18 objects were tested, each once" in result.values["split"]
    assert [one["name"] for one in result.values["classes"]] == list(NAMES)
    assert [one["color"] for one in result.values["classes"]] == list(COLORS)
    json.dumps([result.numbers, result.values], allow_nan=False)


def test_the_model_file_tells_everything(trained):
    result, folder = trained
    found = model(folder)
    header = found.metadata
    assert [one["name"] for one in header["classes"]] == list(NAMES)
    assert {"value", "color", "prompts", "description", "text", "text_source"} <= set(
        header["classes"][0]
    )
    assert header["encoder"]["name"] == "lexical" and header["encoder"]["revision"]
    assert header["encoder"]["wording"] == "description"
    # Bands in water vapour are not used.
    assert len(header["bands"]["wavelengths_nm"]) == 16 and header["bands"]["scale"]
    scores = header["scores"]
    assert scores["split"] == "objects" and scores["folds"] == 3 and not scores["of_saved_model"]
    mean = result.numbers["average_accuracy"]
    assert scores["average_accuracy"]["mean"] == [pytest.approx(mean, abs=1e-6)]
    assert header["seed"] == 0 and header["versions"] and header["product_version"]
    assert header["made_from"] == "18 polygons of fields.gpkg on easy"
    assert job_of(found)["folds"] == 3
    loaded = ObjectClassifier.from_saved(found.tensors, header["objects"])
    assert loaded.n_classes == 3 and loaded.bands == 16


def test_the_report_lists_every_object_and_both_stages(trained):
    text = page(trained[1])
    assert "rows are the reference" in text.lower()
    rows = re.findall(r"<td>(?:(?!</tr>).)*\d+ of \d+</td>", text)
    assert len(rows) == 18
    for name in ("descriptions", "network alone", "names", "random vectors", "shuffled"):
        assert f'<th scope="row">{name}</th>' in text
    assert "trained with the same seeds" in text
    assert "objects are right only with them" in text


def test_what_the_texts_add_is_told_by_scores(trained):
    texts = trained[0].values["texts"]
    assert list(texts) == ["descriptions", "network alone", "names", "random vectors", "shuffled"]
    numbers = trained[0].numbers
    assert texts["descriptions"]["average_accuracy"] == pytest.approx(
        numbers["average_accuracy"], abs=1e-6
    )
    assert texts["network alone"]["average_accuracy"] == pytest.approx(
        numbers["average_accuracy_without_text"], abs=1e-6
    )


def test_what_is_compared_does_not_change_the_model(easy, polygons, trained, tmp_path):
    """The same seeds with and without comparisons, folds or a report."""
    train(easy, polygons, tmp_path, prompts=PROMPTS, report="")
    assert same(model(tmp_path), model(trained[1]))
    assert [path.name for path in tmp_path.iterdir()] == ["objects.spm"]


def test_another_seed_gives_another_model(easy, polygons, trained, tmp_path):
    train(easy, polygons, tmp_path, prompts=PROMPTS, seed=1)
    assert not same(model(tmp_path), model(trained[1]))


def test_the_published_network_learns_too(easy, polygons, tmp_path):
    options = "epochs=12; fusion_epochs=8; steps=3; learning_rate=0.003"
    result = train(easy, polygons, tmp_path, network="cnn3d", object_options=options)
    assert result.numbers["overall_accuracy"] > 0.6
    assert model(tmp_path).metadata["objects"]["settings"]["network"] == "cnn3d"
    assert "3D-CNN" in page(tmp_path)


def test_saving_the_very_model_that_was_scored(easy, polygons, tmp_path):
    result = train(easy, polygons, tmp_path, save_scored=True)
    assert result.numbers["training_objects"] == 12 and result.numbers["tested_objects"] == 6
    assert model(tmp_path).metadata["scores"]["of_saved_model"]
    assert "very model that was scored" in page(tmp_path)


# -- no leak ------------------------------------------------------------------------------------


def test_labels_and_pixels_of_test_objects_never_change_what_is_learnt(easy, polygons):
    """Both exchanged for something else, the training objects give the very same model."""
    job = TrainObjects(input=str(easy), polygons=str(polygons), model="")
    with Scene.open(job.input) as scene:
        labelled = read_labelled(job, scene, scene.usable, (), Progress())
    held = np.zeros(18, bool)
    held[[0, 1, 6, 7, 12, 13]] = True
    settings = object_settings("pooled", QUICK, 0)
    vectors = {"description": np.random.default_rng(0).normal(size=(3, 8)).astype(np.float32)}

    def learnt(one):
        learner = ObjectLearner(one, vectors, {}, settings, "cpu")
        return learner.learn(np.flatnonzero(~held), Progress()).classifier.tensors()

    labels = labelled.labels.copy()
    labels[held] = (labels[held] + 1) % 3
    values = labelled.pixels.values.copy()
    values[np.repeat(held, labelled.pixels.sizes)] = 0.9
    other = replace(
        labelled,
        objects=replace(labelled.objects, labels=labels),
        pixels=replace(labelled.pixels, values=values),
    )
    mine, others = learnt(labelled), learnt(other)
    assert all(np.array_equal(mine[name], others[name]) for name in mine)
    # And they do change it when they are learnt.
    held[:] = False
    assert not np.array_equal(learnt(labelled)["reduction_means"], learnt(other)["reduction_means"])


def test_a_job_does_not_look_at_what_it_tests(field, tmp_path):
    """The scored model is the same where the pixels of all test objects are overwritten."""
    scene, boxes, polygons = field
    train(scene.path, polygons, tmp_path, save_scored=True, seed=3)
    first = model(tmp_path)
    # Ids of a GeoPackage count from 1.
    listed = re.findall(r'<tr><td class="num">(\d+)</td><td><span', page(tmp_path))
    assert len(listed) == 6
    with rasterio.open(scene.path) as source:
        cube, profile = source.read(), source.profile
        tags = [source.tags(band) for band in source.indexes]
    for number in listed:
        top, left, bottom, right = boxes[int(number) - 1]
        cube[:, top:bottom, left:right] = 7777
    with rasterio.open(tmp_path / "overwritten.tif", "w", **profile) as target:
        target.write(cube)
        for band, one in enumerate(tags, start=1):
            target.update_tags(band, **one)
    train(tmp_path / "overwritten.tif", polygons, tmp_path, save_scored=True, seed=3)
    assert same(model(tmp_path), first)


def test_groups_are_held_out_as_wholes(easy, polygons, tmp_path):
    """Each individual has one polygon of every cover."""
    grouped = with_fields(polygons, tmp_path / "grouped.gpkg", individual=np.tile(np.arange(6), 3))
    result = train(easy, grouped, tmp_path, class_field="cover", group_field="individual", folds=3)
    assert "6 of 6 groups with 18 of 18 objects" in result.values["split"]
    assert model(tmp_path).metadata["scores"]["split"] == "groups"
    assert "on held-out groups" in page(tmp_path)


# -- words --------------------------------------------------------------------------------------


def test_test_objects_that_share_pixels_with_training_objects_are_told(
    easy, polygons, trained, tmp_path
):
    """Each polygon twice, as when one crown is drawn anew every year."""
    twice = twice_each(polygons, tmp_path / "twice.gpkg")
    told = train(easy, twice, tmp_path, folds=2).values["warnings"]
    (sentence,) = (one for one in told if "share pixels" in one)
    shared, tested = map(int, re.findall(r"\d+", sentence))
    assert 0 < shared <= tested == 36 and "group field" in sentence
    grouped = train(easy, twice, tmp_path, folds=2, group_field="tree").values["warnings"]
    assert not [one for one in (*grouped, *trained[0].values["warnings"]) if "share pixels" in one]


def test_the_report_calls_no_names_descriptions(easy, polygons, trained, tmp_path):
    train(easy, polygons, tmp_path, prompts=PROMPTS, wording="name", folds=1)
    assert "<td>this model, with the wording &#39;name&#39;</td>" in page(tmp_path)
    assert '<th scope="row">descriptions</th>' not in page(tmp_path)
    assert '<th scope="row">descriptions</th><td>this model</td>' in page(trained[1])


def test_descriptions_come_from_a_file(easy, polygons, tmp_path):
    path = tmp_path / "said.md"
    said = (
        "# Lake water\nDark beyond 750 nm.",
        "# Green forest\nA steep red edge.",
        "# Roof\nRed.",
    )
    path.write_text("\n\n".join(said))
    result = train(easy, polygons, tmp_path, prompts=PROMPTS, descriptions=str(path))
    texts = [one["text"] for one in result.values["classes"]]
    assert "Dark beyond 750 nm" in texts[0] and "A steep red edge" in texts[1]
    assert any("bare soil" in one for one in result.values["warnings"])
    assert any("Roof" in one for one in result.values["warnings"])
    assert model(tmp_path).metadata["classes"][0]["text_source"] == "the file said.md"


def test_the_wording_is_chosen_on_training_objects(easy, polygons, tmp_path, monkeypatch):
    monkeypatch.setattr(object_training, "_LEAST_HELD_BACK", 3)
    result = train(easy, polygons, tmp_path, prompts=PROMPTS, wording="auto")
    assert result.values["wording"] in ("description", "name", "all")
    assert "was chosen because its loss on training objects held back" in page(tmp_path)
    first = model(tmp_path).metadata["objects"]["training"][0]["history"][0]
    assert first["validation_loss"] is not None


def test_few_objects_held_back_decide_nothing(easy, polygons, trained, tmp_path):
    """Three objects tell no epoch from the next: all epochs are done, and no wording is chosen."""
    for one in model(trained[1]).metadata["objects"]["training"]:
        assert one["stopped"] == "all epochs were done" and len(one["history"]) == 6
        assert one["history"][0]["validation_loss"] is None
    told = refusal(easy, polygons, tmp_path, prompts=PROMPTS, wording="auto")
    assert "fewer than 20 could be held back" in told and not list(tmp_path.iterdir())


def test_classes_described_alike_are_told():
    vectors = np.array([[1.0, 2.0], [1.0, 2.0], [0.0, 1.0]], np.float32)
    infos = tuple(ClassInfo(k, name, "#000000") for k, name in enumerate(NAMES, start=1))
    (told,) = alike(vectors, infos)
    assert NAMES[0] in told and NAMES[1] in told and NAMES[2] not in told
    # All of them at once, not each pair.
    (told,) = alike(np.ones((3, 2), np.float32), infos)
    assert all(repr(name) in told for name in NAMES)
    assert alike(np.eye(3, dtype=np.float32), infos) == []


def test_stand_ins_give_no_class_its_own_description():
    vectors = np.arange(12.0, dtype=np.float32).reshape(6, 2)
    for seed in range(20):
        found = stand_ins(vectors, vectors + 100, seed)
        shuffled = found["shuffled"]
        assert not (shuffled == vectors).all(axis=1).any()
        np.testing.assert_array_equal(np.sort(shuffled, axis=0), vectors)
        assert found["random vectors"].shape == vectors.shape
        np.testing.assert_array_equal(found["names"], vectors + 100)


# -- bad input ----------------------------------------------------------------------------------


def refusal(*given, **parameters):
    with pytest.raises(EngineError) as caught:
        train(*given, **parameters)
    return str(caught.value)


def test_one_class_is_refused(easy, polygons, tmp_path):
    alone = with_fields(polygons, tmp_path / "alone.gpkg", cover=np.full(18, "water", object))
    assert "single class, 'water'" in refusal(easy, alone, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["alone.gpkg"]


def test_one_object_a_class_is_trained_and_not_assessed(easy, polygons, tmp_path):
    names = np.full(18, None, object)
    names[[0, 6, 12]] = NAMES
    single = with_fields(polygons, tmp_path / "single.gpkg", cover=names)
    result = train(easy, single, tmp_path, folds=5)
    assert result.numbers == {"training_objects": 3.0, "classes": 3.0}
    assert "Nothing was held out" in result.values["split"]
    assert any("15 polygons" in one for one in result.values["polygons"])
    text = page(tmp_path)
    assert "Not assessed" in text and "What the texts add" not in text
    assert model(tmp_path).metadata["scores"] is None


def test_everything_in_one_group_is_not_assessed(easy, polygons, tmp_path):
    one = with_fields(polygons, tmp_path / "one.gpkg", board=np.zeros(18, int))
    result = train(easy, one, tmp_path, class_field="cover", group_field="board")
    assert "no class has objects in two groups" in result.values["split"]
    assert "overall_accuracy" not in result.numbers


@pytest.mark.parametrize(
    ("parameters", "parts"),
    [
        ({"group_field": "nowhere"}, ["nowhere", "cover"]),
        ({"class_field": "nowhere"}, ["nowhere", "cover"]),
        ({"object_options": "epochz=3"}, ["epochz", "did you mean epochs"]),
        ({"prompts": "a\nb", "prompt_file": "x.json"}, ["leave one of them empty"]),
        ({"prompts": "moon\nsun"}, ["none of the wanted classes"]),
        ({"descriptions": "nowhere.md"}, ["nowhere.md"]),
        ({"polygons": "nowhere.gpkg"}, ["nowhere.gpkg"]),
        ({"encoder": "nowhere/at-all", "offline": True}, ["nowhere/at-all"]),
    ],
)
def test_refusals_name_the_thing_and_leave_nothing(easy, polygons, tmp_path, parameters, parts):
    given = {"polygons": polygons, **parameters}
    told = refusal(easy, given.pop("polygons"), tmp_path, **given)
    assert all(part in told for part in parts), told
    assert not list(tmp_path.iterdir())


def test_polygons_without_data_are_refused_or_left_out(field, tmp_path):
    scene, boxes, polygons = field
    with rasterio.open(scene.path) as source:
        cube, profile = source.read(), source.profile
    top, left, bottom, right = boxes[0]
    cube[:, top:bottom, left:right] = profile["nodata"]
    for name, values in (("part.tif", cube), ("bare.tif", np.full_like(cube, profile["nodata"]))):
        with rasterio.open(tmp_path / name, "w", **profile) as target:
            target.write(values)
    result = train(tmp_path / "part.tif", polygons, tmp_path)
    assert "1 polygon left out: without any data." in result.values["polygons"]
    assert result.numbers["training_objects"] == 17
    told = refusal(tmp_path / "bare.tif", polygons, tmp_path)
    assert "no data" in told


def test_a_raster_of_one_value_teaches_nothing(field, tmp_path):
    scene, _, polygons = field
    with rasterio.open(scene.path) as source:
        profile = source.profile
    with rasterio.open(tmp_path / "flat.tif", "w", **profile) as target:
        target.write(np.full((20, 60, 60), 500, np.int16))
    assert "all their pixels have the same values" in refusal(
        tmp_path / "flat.tif", polygons, tmp_path
    )


def test_large_objects_are_cropped_to_the_memory_budget(easy, polygons, tmp_path, monkeypatch):
    monkeypatch.setattr(object_reading, "_SHARE", 18 * 9 * 20 * 4 / 2**20 / 100)
    monkeypatch.setattr(object_reading, "_LEAST_PIXELS", 4)
    result = train(easy, polygons, tmp_path, memory_mb=600)
    (told,) = [one for one in result.values["polygons"] if "memory budget" in one]
    assert told.startswith("18 polygons with more than 9 pixels")
    assert result.numbers["overall_accuracy"] > 0.6


# -- cancel -------------------------------------------------------------------------------------


def test_more_objects_than_fit_into_memory_are_refused(easy, polygons, tmp_path, monkeypatch):
    monkeypatch.setattr(object_reading, "LEAST_MB", 0.01)
    with pytest.raises(EngineError, match=r"The 18 polygons .* raise the budget to \d+ MB"):
        train(easy, polygons, tmp_path, memory_mb=600)


@pytest.mark.parametrize("stage", [1, 2, 3, 4, 5])
def test_cancelled_in_any_stage_nothing_is_left(easy, polygons, tmp_path, stage):
    """Reading, encoding, one fold, the other, training on all."""
    reached = []

    def on_report(report):
        if report.number >= stage:
            reached.append(report.number)

    progress = Progress(on_report=on_report, cancelled=lambda: bool(reached))
    with pytest.raises(CancelledError):
        train(easy, polygons, tmp_path, progress, folds=2)
    assert set(reached) == {stage} and not list(tmp_path.iterdir())


def test_options_reach_the_classifier(easy, polygons, tmp_path):
    train(
        easy,
        polygons,
        tmp_path,
        object_options=QUICK + "; dropout=0.25",
        cube=2,
        stride=2,
        components=3,
        voting="majority",
        min_cover=1.0,
    )
    kept = model(tmp_path).metadata["objects"]
    settings = kept["settings"]
    assert (settings["dropout"], settings["voting"], settings["components"]) == (
        0.25,
        "majority",
        3,
    )
    assert kept["cubes"] == {"side": 2, "stride": 2, "min_cover": 1.0}
    # Four cubes of 2 x 2 in each polygon of 4 x 4.
    assert kept["cubes_learnt"] == 18 * 4
