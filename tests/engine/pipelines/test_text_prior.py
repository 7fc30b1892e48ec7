"""What the words of the classes say of spectra beside few samples: chosen, mapped, explained."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from threadpoolctl import threadpool_info, threadpool_limits

from engine.errors import ModelError
from engine.jobs import ExplainPixel
from engine.knowledge.source import KnowledgeSource
from engine.modelfile import Model, pack_model, read_model
from engine.output import ClassInfo
from engine.pipelines import probe_training, run
from engine.pipelines.open_head import HeadClass
from engine.pipelines.probe_training import Learner
from engine.pipelines.text_prior import Prior, head_prior, prior_of, saved_prior
from engine.pipelines.word_tiles import Words, ask_words
from engine.probe.prior import word_evidence
from engine.progress import Progress
from engine.scene import Scene
from engine.text import PromptClass
from tests.engine.pipelines.probe_scene import (
    LEFT,
    NAMES,
    SIZE,
    TOP,
    agreement,
    apply,
    names_of,
    page,
    polygons,
    pure_boxes,
    read,
    stripes,
    tensors,
)
from tests.engine.pipelines.probe_scene import train as train_small

#: Reflectance of clear water, broadleaves and dry soil where curves bend, as read off plots.
NM = np.array([400, 450, 550, 600, 680, 720, 780, 900, 1100, 1300, 1650, 2200, 2400])
WATER = [0.05, 0.05, 0.045, 0.03, 0.02, 0.012, 0.008, 0.004, 0.002, 0.001, 0.001, 0.001, 0.001]
LEAVES = [0.03, 0.04, 0.09, 0.06, 0.04, 0.2, 0.42, 0.45, 0.46, 0.44, 0.25, 0.12, 0.07]
SOIL = [0.08, 0.1, 0.16, 0.2, 0.23, 0.25, 0.27, 0.31, 0.35, 0.38, 0.42, 0.38, 0.33]
CENTRES = np.linspace(450, 2350, 20)


def train(scene, samples, folder, *more, **given):
    """Train with the covers' names as classes, in the order of the truth."""
    given = {"prompts": "\n".join(NAMES), "text_prior": "auto", **given}
    return train_small(scene, samples, folder, *more, **given)


def scene_of(path, truth, noise, seed=1, centres=CENTRES):
    """Covers whose spectra are those of nature, with so much noise that a sample is not enough."""
    rng = np.random.default_rng(seed)
    looks = np.array([np.interp(CENTRES, NM, one) for one in (WATER, LEAVES, SOIL)])
    cube = np.moveaxis(looks[np.maximum(truth, 1) - 1], 2, 0)
    # Brightness differs from pixel to pixel, as slopes and moisture make it.
    cube = cube * np.exp(rng.normal(0, noise, truth.shape)) + rng.normal(0, 0.01, cube.shape)
    stored = np.clip(np.round(cube * 10000), 1, 20000).astype(np.int16)
    stored[:, truth == 0] = -9999
    with rasterio.open(
        path, "w", driver="GTiff", count=len(CENTRES), height=truth.shape[0], width=truth.shape[1],
        dtype="int16", nodata=-9999, crs="EPSG:32633",
        transform=rasterio.transform.from_origin(LEFT, TOP, SIZE, SIZE),
    ) as file:  # fmt: skip
        file.write(stored)
        for band, value in enumerate(() if centres is None else centres, start=1):
            file.update_tags(band, wavelength=f"{value:.2f}", wavelength_units="Nanometers")
    return path


@pytest.fixture(scope="module")
def truth():
    truth = stripes(60, 60, 10)
    truth[:8, :8] = 0
    return truth


@pytest.fixture(scope="module")
def scene(truth, tmp_path_factory):
    return scene_of(tmp_path_factory.mktemp("scene") / "scene.tif", truth, 0.5)


@pytest.fixture(scope="module")
def dots(truth, tmp_path_factory):
    """Two pixels of each class, so that one can be held back."""
    boxes = [(top, left, top + 1, left + 1) for top, left, _, _ in pure_boxes(truth, 2, seed=8)]
    path = tmp_path_factory.mktemp("dots") / "dots.gpkg"
    return polygons(path, boxes, names_of(boxes, truth))


@pytest.fixture(scope="module")
def trained(scene, dots, tmp_path_factory):
    """A model in whose map words count, and the result of training it."""
    folder = tmp_path_factory.mktemp("trained")
    return folder, train(scene, dots, folder, split="none", epochs=2)


def prior(folder):
    return read_model(folder / "probe.spm").metadata["text_prior"]


# -- training -----------------------------------------------------------------------------------


def test_words_help_where_samples_are_few(scene, dots, truth, trained, tmp_path):
    folder, result = trained
    weights = prior(folder)["weights"]
    assert len(weights) == 3 and all(0.1 <= one <= 5 for one in weights)
    found, told = apply(folder / "probe.spm", scene, tmp_path, report=str(tmp_path / "m.html"))
    train(scene, dots, tmp_path, split="none", epochs=2, text_prior="never")
    assert prior(tmp_path) is None
    alone, _ = apply(tmp_path / "probe.spm", scene, tmp_path)
    assert agreement(found, truth) > agreement(alone, truth) + 0.02
    assert agreement(found, truth) > 0.65
    # Words change the map, not what the network learns.
    first, second = tensors(folder), tensors(tmp_path)
    assert all(np.array_equal(first[name], second[name]) for name in first)
    # It is said where it happens, with figures.
    sentence = result.values["words"]
    assert re.search(r"By words alone \d+% of the training samples get their class", sentence)
    assert re.search(r"on 6 training samples held back, .* tells \d+%", sentence)
    assert "their evidence has a weight of" in sentence and sentence[:40] in page(folder)
    text = (tmp_path / "m.html").read_text(encoding="utf-8")
    assert "counts beside what was learnt from samples" in text and told.values["classes"]


def test_one_sample_a_class_is_judged_by_a_rule(scene, truth, tmp_path):
    boxes = [(top, left, top + 1, left + 1) for top, left, _, _ in pure_boxes(truth, 1, seed=8)]
    path = polygons(tmp_path / "one.gpkg", boxes, names_of(boxes, truth))
    result = train(scene, path, tmp_path, epochs=2)
    weights = prior(tmp_path)["weights"]
    assert weights[0] == weights[1] == weights[2] == prior(tmp_path)["added"]
    assert 0.1 <= weights[0] <= 1
    assert "by a rule, as no class has two samples to hold one back" in result.values["words"]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"prompts": "class 1\nclass 2\nclass 3", "class_field": "number"}, "no material"),
        ({"text_prior": "never"}, ""),
        ({"preset": "paper", "probe_options": "width=16; heads=2; layers=1"}, ""),
    ],
    ids=["numbers", "never", "paper"],
)
def test_words_without_meaning_or_not_asked(scene, truth, trained, tmp_path, more, said, listener):
    boxes = [(top, left, top + 1, left + 1) for top, left, _, _ in pure_boxes(truth, 2, seed=8)]
    numbers = [int(truth[top, left]) for top, left, _, _ in boxes]
    names = numbers if "prompts" in more else names_of(boxes, truth)
    path = polygons(tmp_path / "d.gpkg", boxes, names)
    more = {name: value for name, value in more.items() if name != "class_field"}
    result = train(scene, path, tmp_path, listener.progress(), split="none", epochs=2, **more)
    assert prior(tmp_path) is None
    sentence = result.values["words"]
    if not said:
        assert sentence == "" and "words of the classes" not in page(tmp_path)
        return
    assert sentence.startswith("What the words of the classes say of spectra was not used: ")
    assert said in sentence and "was not used" in page(tmp_path)
    assert ("info", sentence) in listener.lines


def test_a_raster_without_wavelengths_is_trained_without_words(truth, dots, tmp_path):
    blind = scene_of(tmp_path / "blind.tif", truth, 0.5, centres=None)
    result = train(blind, dots, tmp_path, split="none", epochs=2)
    assert prior(tmp_path) is None and "tells no wavelengths" in result.values["words"]


def test_words_that_mean_something_else_do_not_count(scene, truth, tmp_path):
    """Held-back samples find it out: leaves called water, soil called leaves."""
    boxes = [(top, left, top + 1, left + 1) for top, left, _, _ in pure_boxes(truth, 6, seed=8)]
    values = [int(truth[top, left]) for top, left, _, _ in boxes]
    path = polygons(tmp_path / "d.gpkg", boxes, values)
    wrong = "\n".join((NAMES[1], NAMES[2], NAMES[0]))
    result = train(scene, path, tmp_path, split="none", prompts=wrong, epochs=20)
    assert max(prior(tmp_path)["weights"]) < 0.1
    assert result.values["words"].endswith("not at all.")
    found, _ = apply(tmp_path / "probe.spm", scene, tmp_path, report=str(tmp_path / "m.html"))
    assert "counts beside" not in (tmp_path / "m.html").read_text(encoding="utf-8")
    assert agreement(found, truth) > 0.8


def test_where_all_classes_are_well_known_nothing_is_asked(scene, dots, tmp_path, monkeypatch):
    monkeypatch.setattr(probe_training, "_KNOWN", 2)
    train(scene, dots, tmp_path, split="none", epochs=2)
    assert prior(tmp_path) is None


def test_the_score_is_that_of_the_map(scene, truth, tmp_path, monkeypatch):
    """Training judges on the very path that maps."""
    boxes = pure_boxes(truth, 4, seed=8)
    path = polygons(tmp_path / "d.gpkg", boxes, names_of(boxes, truth))
    judged = []
    judge = Learner.judge

    def spied(self, learnt, chosen, progress):
        judged.append(self.samples.select(chosen))
        return judge(self, learnt, chosen, progress)

    monkeypatch.setattr(Learner, "judge", spied)
    # Too short to learn much, so that words decide.
    result = train(scene, path, tmp_path, save_scored=True, epochs=1, test_fraction=0.5)
    assert max(prior(tmp_path)["weights"]) > 0.1
    (tested,) = judged
    found, _ = apply(tmp_path / "probe.spm", scene, tmp_path)
    hits = found[tested.rows, tested.cols] == tested.labels + 1
    assert result.numbers["overall_accuracy"] == pytest.approx(hits.mean())
    plain = read_model(tmp_path / "probe.spm")
    alone = tmp_path / "alone.spm"
    alone.write_bytes(
        pack_model(Model("probe", {**plain.metadata, "text_prior": None}, plain.tensors))
    )
    without, _ = apply(alone, scene, tmp_path)
    other = without[tested.rows, tested.cols] == tested.labels + 1
    assert not np.array_equal(hits, other), "words must decide something here"


# -- mapping ------------------------------------------------------------------------------------


def test_previews_extents_threads_and_memory_change_no_pixel(scene, trained, tmp_path):
    model = trained[0] / "probe.spm"

    def mapped(**more):
        given = {"probabilities": str(tmp_path / "p.tif"), **more}
        apply(model, scene, tmp_path, **given)
        return read(given["probabilities"])

    whole = mapped()
    np.testing.assert_array_equal(mapped(threads=3, memory_mb=600), whole)
    box = (LEFT + 10 * SIZE, TOP - 40 * SIZE, LEFT + 35 * SIZE, TOP - 15 * SIZE)
    np.testing.assert_array_equal(mapped(extent=box), whole[:, 15:40, 10:35])
    few = mapped(step=5)
    rows = np.arange(few.shape[1]) * 5 + 2
    np.testing.assert_array_equal(few, whole[:, rows][:, :, rows])


def test_words_are_fitted_on_one_thread_wherever_they_are_asked(scene, monkeypatch):
    """Sums round by the number of threads; training used one, mapping as many as there are."""
    classes = tuple(PromptClass(value, name) for value, name in enumerate(NAMES, start=1))
    seen = []
    fit = KnowledgeSource.fit

    def spied(self, *given, **more):
        seen.extend(one["num_threads"] for one in threadpool_info())
        return fit(self, *given, **more)

    monkeypatch.setattr(KnowledgeSource, "fit", spied)
    with threadpool_limits(2), Scene.open(scene) as opened:
        assert not isinstance(ask_words(classes, opened, opened.usable, 0, Progress()), str)
    assert seen and set(seen) == {1}


def test_words_judge_on_one_thread(scene, trained, tmp_path, monkeypatch):
    seen = []
    evidence = Words.evidence

    def spied(self, values):
        seen.extend(one["num_threads"] for one in threadpool_info() if one["user_api"] == "blas")
        return evidence(self, values)

    monkeypatch.setattr(Words, "evidence", spied)
    with threadpool_limits(2, user_api="blas"):
        apply(trained[0] / "probe.spm", scene, tmp_path, threads=2)
        assert {one["num_threads"] for one in threadpool_info() if one["user_api"] == "blas"} == {2}
    assert seen and set(seen) == {1}


def test_a_pixel_is_explained_as_it_is_mapped(scene, trained, tmp_path):
    model = str(trained[0] / "probe.spm")
    apply(model, scene, tmp_path, probabilities=str(tmp_path / "p.tif"))
    mapped = read(tmp_path / "p.tif")
    for row, col in ((20, 33), (50, 7)):
        job = ExplainPixel(
            input=str(scene), model=model, x=LEFT + (col + 0.5) * SIZE, y=TOP - (row + 0.5) * SIZE
        )
        for _ in range(2):
            told = run(job, Progress()).values
            found = [one["probability"] for one in told["classes"]]
            np.testing.assert_allclose(found, mapped[:, row, col], atol=0.003)


def test_the_open_head_keeps_the_words(scene, truth, trained, tmp_path):
    """Renamed to what no library knows, a class is still understood by its old words."""
    model = trained[0] / "probe.spm"
    plain, _ = apply(model, scene, tmp_path)
    water, forest, soil = NAMES
    renamed, _ = apply(
        model, scene, tmp_path, prompts=f"{water} -> Xyzzy\n{forest}\n{soil}",
        report=str(tmp_path / "m.html"),
    )  # fmt: skip
    np.testing.assert_array_equal(renamed, plain)
    assert "counts beside" in (tmp_path / "m.html").read_text(encoding="utf-8")
    fewer, _ = apply(model, scene, tmp_path, prompts=f"{water}\n{soil}")
    assert np.unique(fewer).tolist() == [0, 1, 3]
    apply(
        model, scene, tmp_path, prompts=f"{water}\n{forest}\n{soil}\nsnow",
        report=str(tmp_path / "m.html"),
    )  # fmt: skip
    assert "counts beside" in (tmp_path / "m.html").read_text(encoding="utf-8")


def test_an_added_class_nobody_understands_leaves_the_network_alone(scene, trained, tmp_path):
    _, result = apply(
        trained[0] / "probe.spm", scene, tmp_path, prompts="\n".join((*NAMES, "class 7")),
        report=str(tmp_path / "m.html"),
    )  # fmt: skip
    text = (tmp_path / "m.html").read_text(encoding="utf-8")
    assert "was not used: " in text and "class 7" in text and result.numbers["classes"] == 4
    (warning,) = (one for one in result.values["warnings"] if "was not used" in one)
    assert "The model was scored with them" in warning


def test_on_a_scene_without_wavelengths_the_network_is_alone_and_warns(truth, trained, tmp_path):
    blind = scene_of(tmp_path / "blind.tif", truth, 0.5, centres=None)
    model = trained[0] / "probe.spm"
    found, result = apply(model, blind, tmp_path)
    assert found[truth > 0].all()
    (warning,) = (one for one in result.values["warnings"] if "was not used" in one)
    assert "tells no wavelengths" in warning and "expect a poorer map" in warning


def test_models_from_before_map_as_they_did(scene, trained, tmp_path):
    model = read_model(trained[0] / "probe.spm")
    metadata = {k: v for k, v in model.metadata.items() if k != "text_prior"}
    old, none = tmp_path / "old.spm", tmp_path / "none.spm"
    old.write_bytes(pack_model(Model("probe", metadata, model.tensors)))
    none.write_bytes(pack_model(Model("probe", {**metadata, "text_prior": None}, model.tensors)))
    maps = [apply(path, scene, tmp_path)[0] for path in (old, none)]
    np.testing.assert_array_equal(*maps)


@pytest.mark.parametrize(
    "change", [{"weights": [1.0]}, {"weights": ["a", 1, 1]}, {"weights": [-1, 1, 1]},
               {"weights": [float("1e9"), 1, 1]}, {"added": None}, {"seed": "x"},
               {"weights": [1.0] * 4}, {"seed": -1}, {"seed": 10**30}], ids=str,
)  # fmt: skip
def test_a_header_that_was_changed_is_refused(scene, trained, tmp_path, change):
    model = read_model(trained[0] / "probe.spm")
    said = {**model.metadata["text_prior"], **change}
    path = tmp_path / "changed.spm"
    path.write_bytes(
        pack_model(Model("probe", {**model.metadata, "text_prior": said}, model.tensors))
    )
    with pytest.raises(ModelError, match=r"changed\.spm says in its header how much words count"):
        apply(path, scene, tmp_path)


# -- the parts ----------------------------------------------------------------------------------


def test_the_prior_by_a_network_and_without():
    labels = np.repeat([0, 1, 2], 10)
    said = np.full((30, 3), 0.1, np.float32)
    said[np.arange(30), labels] = 0.8
    evidence = word_evidence(said)
    held = np.arange(0, 30, 2)
    guess = np.full((15, 3), 1 / 3, np.float32)
    known = np.full((15, 3), 0.001, np.float32)
    known[np.arange(15), labels[held]] = 0.998
    unsure, sure = (prior_of(evidence, labels, held, one) for one in (guess, known))
    assert unsure.weights.max() > sure.weights.max()
    assert (unsure.words, sure.network, sure.held_back) == (1, 1, 15)
    none = prior_of(evidence, labels, held[:0], guess[:0])
    assert none.added == 1 and np.isnan(none.network) and none.weights.tolist() == [1, 1, 1]
    saved = saved_prior(unsure, 7)
    assert json.loads(json.dumps(saved, allow_nan=False)) == saved


def test_the_prior_of_a_head():
    heads = tuple(
        HeadClass(ClassInfo(value, name, "#000000"), ("more",), "", index)
        for index, (value, name) in enumerate([(1, "water"), (5, "soil")])
    )
    saved = {"weights": [0.5, 2.0], "added": 0.75, "seed": 3}
    new = HeadClass(ClassInfo(9, "snow", "#ffffff"), (), "", None)
    renamed = replace(heads[1], info=ClassInfo(5, "Boden", "#000000"))
    found = head_prior(saved, (new, renamed), heads, "m.spm")
    assert [(one.value, one.name, one.prompts) for one in found.classes] == [
        (9, "snow", ()),
        (5, "soil", ("more",)),
    ]
    assert found.weights.tolist() == [0.75, 2.0] and found.seed == 3
    assert head_prior(None, heads, heads, "m.spm") is None
    assert head_prior({**saved, "weights": [0.01, 0.02]}, heads, heads, "m.spm") is None


def test_the_sentence():
    weights = np.array([0.5, 0.25], np.float32)
    assert "weight of 0.25 to 0.5, the more the fewer" in Prior(weights, 1, 0.8, 0.5, 9).sentence
    assert Prior(weights * 0, 0, 0.8, 0.5, 9).sentence.endswith("not at all.")
    assert "weight of 0.5." in Prior(weights[:1], 1, 0.8, float("nan"), 0).sentence
