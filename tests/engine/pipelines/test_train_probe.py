"""Training the text-aligned probe: whole jobs on a made scene whose truth is known."""

from __future__ import annotations

import json
import re

import numpy as np
import pytest
import rasterio
import torch
from safetensors import safe_open

from engine.modelfile import read_model
from engine.pipelines import probe_training, train_probe
from engine.pipelines.probe_training import Learner, limited
from tests.engine.pipelines.probe_scene import (
    COLORS,
    NAMES,
    PROMPTS,
    QUICK,
    SMALL,
    agreement,
    apply,
    made,
    names_of,
    page,
    polygons,
    raster,
    tensors,
    train,
)


@pytest.fixture(scope="module")
def field(tmp_path_factory):
    """Scene, boxes and polygons."""
    return made(tmp_path_factory.mktemp("field"))


@pytest.fixture(scope="module")
def easy(field):
    return field[0]


@pytest.fixture(scope="module")
def boxes(field):
    return field[1]


@pytest.fixture(scope="module")
def samples(field):
    return field[2]


@pytest.fixture(scope="module")
def noisy(easy, tmp_path_factory):
    """The same covers so noisy that a pixel alone tells little."""
    return raster(tmp_path_factory.mktemp("noisy") / "noisy.tif", easy.truth, noise=0.4)


@pytest.fixture(scope="module")
def trained(easy, samples, tmp_path_factory):
    """One run with prompts: its result and its folder."""
    folder = tmp_path_factory.mktemp("trained")
    return train(easy.path, samples, folder, prompts=PROMPTS), folder


def settings(folder):
    return read_model(folder / "probe.spm").metadata["network"]["settings"]


def reach(folder):
    """Accuracies of the cross-validation, from the report."""
    found = re.search(r"own spectrum ([01]\.\d+), by what surrounds it ([01]\.\d+)", page(folder))
    return float(found[1]), float(found[2])


def same(one, other):
    return one.keys() == other.keys() and all(np.array_equal(one[k], other[k]) for k in one)


# -- the whole job ------------------------------------------------------------------------------


def test_model_report_and_numbers(trained):
    result, folder = trained
    assert result.outputs == {
        "model": str(folder / "probe.spm"),
        "report": str(folder / "probe.html"),
    }
    assert sorted(path.name for path in folder.iterdir()) == ["probe.html", "probe.spm"]
    assert result.numbers["classes"] == 3
    # 2 of 6 polygons of 4 x 4 pixels a class are closest to the share of 0.3.
    assert result.numbers["tested_pixels"] == 3 * 2 * 16
    assert result.numbers["training_pixels"] == 3 * 6 * 16
    for name in ("overall_accuracy", "average_accuracy", "kappa"):
        assert 0.9 < result.numbers[name] <= 1
    json.dumps([result.numbers, result.values], allow_nan=False)
    assert "6 of 18 polygons" in result.values["split"]
    assert [one["name"] for one in result.values["classes"]] == list(NAMES)


def test_the_map_is_right_in_the_prompts_values_and_colours(easy, trained, tmp_path):
    found, result = apply(
        trained[1] / "probe.spm", easy.path, tmp_path, report=str(tmp_path / "map.html")
    )
    assert agreement(found, easy.truth) > 0.93
    np.testing.assert_array_equal(found == 0, easy.truth == 0)
    told = [(one["value"], one["name"], one["color"]) for one in result.values["classes"]]
    assert told == list(zip((1, 2, 3), NAMES, COLORS, strict=True))
    with rasterio.open(tmp_path / "map.tif") as file:
        table = file.colormap(1)
    assert ["#{:02x}{:02x}{:02x}".format(*table[value][:3]) for value in (1, 2, 3)] == list(COLORS)
    # The score of the model is told with the split it belongs to.
    text = (tmp_path / "map.html").read_text(encoding="utf-8")
    assert re.search(
        r"its overall accuracy was [01]\.\d+ on samples .*split &#39;polygons&#39;", text
    )


def test_the_header_tells_everything_without_a_weight_being_read(trained):
    result, folder = trained
    with safe_open(folder / "probe.spm", framework="np") as file:
        header = json.loads(file.metadata()["spectral_prompts_model"])
    assert header.pop("kind") == "probe" and header.pop("format") == 1
    assert header == read_model(folder / "probe.spm", kinds=("probe",)).metadata
    scores = header["scores"]
    assert scores["split"] == "polygons" and not scores["of_saved_model"]
    assert scores["overall_accuracy"]["mean"] == [round(result.numbers["overall_accuracy"], 6)]
    assert len(scores["users_accuracy"]["mean"]) == 3
    provenance = header["provenance"]
    assert provenance["input"] == "easy.tif" and provenance["samples"] == "fields.gpkg"
    assert json.loads(provenance["job"])["parameters"]["epochs"] == 4
    assert header["encoder"]["name"] == "lexical" and header["encoder"]["wording"] == "description"
    assert (header["seed"], "torch" in header["versions"]) == (0, True)
    assert header["made_from"] == "288 labelled pixels of fields.gpkg on easy"


def test_the_same_seed_gives_the_same_model_and_map(easy, samples, trained, tmp_path):
    train(easy.path, samples, tmp_path, prompts=PROMPTS, memory_mb=4000, threads=2)
    assert same(tensors(tmp_path), tensors(trained[1]))
    headers = [read_model(folder / "probe.spm").metadata for folder in (tmp_path, trained[1])]
    for header in headers:
        del header["provenance"]
    assert headers[0] == headers[1]
    maps = [apply(f / "probe.spm", easy.path, tmp_path)[0] for f in (tmp_path, trained[1])]
    np.testing.assert_array_equal(*maps)
    train(easy.path, samples, tmp_path, prompts=PROMPTS, seed=1)
    assert not same(tensors(tmp_path), tensors(trained[1]))


def test_without_prompts_classes_are_those_of_the_samples(easy, samples, tmp_path):
    result = train(easy.path, samples, tmp_path, report="")
    assert [(one["value"], one["name"]) for one in result.values["classes"]] == [
        (1, "bare soil"),
        (2, "green forest"),
        (3, "lake water"),
    ]
    assert [path.name for path in tmp_path.iterdir()] == ["probe.spm"]


def test_a_reference_raster_instead_of_samples(easy, tmp_path):
    values = np.zeros(easy.truth.shape, np.uint8)
    values[10:50:10] = easy.truth[10:50:10]
    path = tmp_path / "truth.tif"
    with rasterio.open(easy.path) as scene, rasterio.open(
        path, "w", driver="GTiff", count=1, height=60, width=60, dtype="uint8",
        crs=scene.crs, transform=scene.transform,
    ) as file:  # fmt: skip
        file.write(values, 1)
    result = train(easy.path, "", tmp_path, reference=str(path), prompts=PROMPTS)
    assert result.numbers["overall_accuracy"] > 0.85
    assert result.numbers["training_pixels"] == (values > 0).sum()


# -- splits -------------------------------------------------------------------------------------


@pytest.mark.parametrize("split", ["polygons", "blocks", "random"])
def test_splits_and_folds(easy, samples, tmp_path, split):
    result = train(
        easy.path, samples, tmp_path, prompts=PROMPTS, split=split, folds=3, save_scored=True
    )
    assert result.numbers["tested_pixels"] == 288, "each is tested once"
    assert 0.85 < result.numbers["overall_accuracy"] <= 1
    scores = read_model(tmp_path / "probe.spm").metadata["scores"]
    assert (scores["split"], scores["folds"], scores["of_saved_model"]) == (split, 3, False)
    text = page(tmp_path)
    assert "3 folds" in text and ("optimistic" in text) == (split == "random")
    assert "trained again on all samples" in text


def test_without_a_split_there_is_no_score(easy, samples, tmp_path):
    result = train(easy.path, samples, tmp_path, prompts=PROMPTS, split="none", folds=3)
    assert result.numbers == {"classes": 3.0, "training_pixels": 288.0}
    assert read_model(tmp_path / "probe.spm").metadata["scores"] is None
    assert "nothing tells how good it is" in page(tmp_path)
    apply(tmp_path / "probe.spm", easy.path, tmp_path, report=str(tmp_path / "map.html"))
    assert "overall accuracy was" not in (tmp_path / "map.html").read_text(encoding="utf-8")


def test_the_model_that_was_scored_can_be_the_one_that_is_saved(easy, samples, tmp_path):
    result = train(easy.path, samples, tmp_path, prompts=PROMPTS, save_scored=True)
    assert result.numbers["training_pixels"] == 288 - 96
    assert read_model(tmp_path / "probe.spm").metadata["scores"]["of_saved_model"]
    assert "the very model that was scored" in page(tmp_path)


@pytest.mark.parametrize("more", [{"save_scored": True}, {"folds": 3}], ids=str)
def test_one_polygon_a_class_can_be_learnt_from_but_not_scored(
    easy, boxes, tmp_path, listener, more
):
    few = [boxes[0], boxes[6], boxes[12]]
    path = polygons(tmp_path / "few.gpkg", few, names_of(few, easy.truth))
    result = train(easy.path, path, tmp_path, listener.progress(), **more)
    assert result.numbers == {"classes": 3.0, "training_pixels": 48.0}
    assert "Nothing was held out" in result.values["split"]
    assert listener.reports[-1].number == listener.reports[-1].count == 4


def test_labels_of_what_is_held_out_have_no_say(noisy, boxes, tmp_path, monkeypatch):
    """Nor in the choice of neighbourhood and wording, nor in what samples grow into."""
    splits = []
    original = train_probe.make_split

    def first(*arguments, **more):
        # Splits are drawn class by class: other labels would make another one.
        if not splits:
            splits.append(original(*arguments, **more))
        return splits[0]

    monkeypatch.setattr(train_probe, "make_split", first)
    monkeypatch.setattr(probe_training, "_LEAST_UNITS", 2)
    names = np.array(names_of(boxes, noisy.truth), object)
    given = {
        "prompts": PROMPTS, "save_scored": True, "wording": "auto", "probe_options": SMALL,
        "epochs": 5,
    }  # fmt: skip

    def learnt(names):
        path = polygons(tmp_path / "p.gpkg", boxes, names.tolist())
        result = train(noisy.path, path, tmp_path, **given)
        return tensors(tmp_path), result.numbers["overall_accuracy"], result.values["wording"]

    true, good, wording = learnt(names)
    (split,) = splits
    # Polygons in the order of their first pixel tell which were tested.
    height = noisy.truth.shape[1]
    pixels = sorted(
        (row * height + col, number)
        for number, (top, left, bottom, right) in enumerate(boxes)
        for row in range(top, bottom)
        for col in range(left, right)
    )
    feature = np.array([number for _, number in pixels])
    tested = np.unique(feature[split.folds[0].test])
    assert len(tested) == 6
    changed = names.copy()
    changed[tested] = np.roll(names[tested], 2)
    assert (changed != names).sum() == 6
    false, bad, other = learnt(changed)
    assert same(true, false) and wording == other
    assert bad < 0.3 < 0.6 < good
    assert "surroundings are used" in page(tmp_path)
    assert "overall accuracy there by strength: 0/0: " in page(tmp_path)
    # The same done to polygons that are learnt from is seen: this test can fail.
    learning = np.setdiff1d(np.arange(len(boxes)), tested)
    changed = names.copy()
    changed[learning] = np.roll(names[learning], 4)
    assert not same(true, learnt(changed)[0])


def test_of_classes_of_very_many_pixels_some_are_learnt_from(monkeypatch):
    monkeypatch.setattr(probe_training, "MOST", 300)
    labels = np.tile([0, 0, 0, 1], 500)
    chosen = np.arange(1000, 2000)
    some = limited(labels, chosen, 0)
    assert np.bincount(labels[some]).tolist() == [300, 250]
    assert set(some) <= set(chosen) and (np.diff(some) > 0).all()
    # From everywhere, not the first of them.
    assert 1450 < some[labels[some] == 0].mean() < 1550
    assert np.array_equal(limited(labels, chosen, 0), some)
    assert not np.array_equal(limited(labels, chosen, 1), some)
    # Labels of samples that were not chosen have no say.
    labels[:1000] = 1
    assert np.array_equal(limited(labels, chosen, 0), some)
    assert np.array_equal(limited(labels, chosen[:300], 0), chosen[:300])


def test_it_is_said_where_not_all_samples_are_learnt_from(easy, samples, tmp_path, monkeypatch):
    for module in (train_probe, probe_training):
        monkeypatch.setattr(module, "MOST", 40)
    result = train(easy.path, samples, tmp_path, prompts=PROMPTS)
    assert result.numbers["training_pixels"] == 3 * 40
    assert result.numbers["tested_pixels"] == 96, "all that is held out is tested"
    assert any("more than 40 training pixels" in text for text in result.values["samples"])


# -- choices made by the samples ----------------------------------------------------------------


def test_neighbours_that_tell_nothing_are_not_looked_at(tmp_path):
    rng = np.random.default_rng(2)
    scene = raster(tmp_path / "mixed.tif", rng.integers(1, 4, (60, 60)), noise=0.02)
    places = rng.permutation(3600)[:400]
    dots = [(i // 60, i % 60, i // 60 + 1, i % 60 + 1) for i in places.tolist()]
    samples = polygons(tmp_path / "dots.gpkg", dots, names_of(dots, scene.truth))
    out = tmp_path / "out"
    out.mkdir()
    result = train(scene.path, samples, out, probe_options=SMALL, split="random", epochs=5)
    chosen = settings(out)
    assert (chosen["patch"], chosen["scales"], chosen["grow"]) == (3, "none", 0)
    assert result.numbers["overall_accuracy"] > 0.9
    assert "each pixel is judged by itself" in page(out)


def test_neighbours_that_are_alike_are_looked_at(noisy, samples, tmp_path, monkeypatch):
    monkeypatch.setattr(probe_training, "_LEAST_UNITS", 2)
    train(noisy.path, samples, tmp_path, probe_options=SMALL)
    chosen = settings(tmp_path)
    assert chosen["patch"] > 3 and chosen["scales"] == "1,2" and chosen["grow"] > 0
    assert "surroundings are used" in page(tmp_path)
    assert "overall accuracy there by strength: 0/0: " in page(tmp_path)
    assert "pixels around the training samples that look the same" in page(tmp_path)


def test_a_draw_leaves_areas_their_surroundings_and_single_pixels_themselves(
    easy, samples, boxes, tmp_path
):
    """Around every sample there is more of its cover, and its own spectrum tells as much."""
    train(easy.path, samples, tmp_path, probe_options=SMALL)
    pixel, around = reach(tmp_path)
    assert pixel > 0.95 and around > 0.95
    assert settings(tmp_path)["scales"] == "1,2"
    inner = [(top + 1, left + 1, top + 2, left + 2) for top, left, _, _ in boxes]
    points = polygons(tmp_path / "points.gpkg", inner, names_of(inner, easy.truth))
    train(easy.path, points, tmp_path, probe_options=SMALL)
    pixel, around = reach(tmp_path)
    assert pixel > 0.9 and around > 0.9
    assert (settings(tmp_path)["scales"], settings(tmp_path)["patch"]) == ("none", 3)


def test_without_blurred_channels_there_is_nothing_to_compare(noisy, samples, tmp_path):
    train(noisy.path, samples, tmp_path, probe_options=SMALL.replace("scales=1,2", "scales=none"))
    assert settings(tmp_path)["patch"] > 3
    assert "Whether to look around a pixel" not in page(tmp_path)


def test_regularisations_are_compared_on_what_was_not_learnt(noisy, samples, tmp_path, monkeypatch):
    """And everything is learnt with one thread, so that the result hangs on no machine."""
    held_back, judged, threads = [], [], []
    fitted, classes = Learner._fitted, Learner._classes

    def spied_fitted(self, tiles, vectors, settings, held, progress):
        held_back.append(np.flatnonzero(held))
        threads.append(torch.get_num_threads())
        return fitted(self, tiles, vectors, settings, held, progress)

    def spied_classes(self, learnt, some, progress):
        judged.append(some)
        return classes(self, learnt, some, progress)

    monkeypatch.setattr(Learner, "_fitted", spied_fitted)
    monkeypatch.setattr(Learner, "_classes", spied_classes)
    monkeypatch.setattr(probe_training, "_LEAST_UNITS", 2)
    train(noisy.path, samples, tmp_path, probe_options=SMALL, split="none", threads=2)
    assert len(held_back) > 1 and len(held_back[-1]) == 0 and len(judged) > 1
    tried = held_back[:-1]
    assert all(30 <= len(held) < 144 for held in tried)
    assert all(np.array_equal(one, tried[0]) for one in tried)
    assert all(len(some) == len(tried[0]) for some in judged)
    assert set(threads) == {1}


def test_the_wording_with_the_least_loss_is_taken(easy, samples, tmp_path):
    result = train(easy.path, samples, tmp_path, wording="auto", split="none")
    found = re.search(
        r"The wording &#39;(\w+)&#39; was chosen .*? smallest: ([^<]*)\.<", page(tmp_path)
    )
    losses = {name: float(loss) for name, loss in (p.split() for p in found[2].split(", "))}
    assert losses.keys() == {"description", "name", "all"}
    assert losses[found[1]] == min(losses.values())
    assert result.values["wording"] == found[1]
    assert read_model(tmp_path / "probe.spm").metadata["encoder"]["wording"] == found[1]


@pytest.mark.data
@pytest.mark.parametrize(("kind", "field"), [("points", "level_2"), ("polygons", "class_id")])
def test_a_measured_scene(data, tmp_path, kind, field):
    folder = data / "enmap_potsdam"
    path = folder / f"landcover_{kind}.gpkg"
    if not path.exists():
        pytest.skip(f"no enmap_potsdam/{path.name} in the test data ({data})")
    result = train(
        folder / "enmap_potsdam.tif", path, tmp_path, class_field=field, split="random",
        probe_options=QUICK, epochs=2,
    )  # fmt: skip
    assert 0.3 < result.numbers["overall_accuracy"] <= 1
