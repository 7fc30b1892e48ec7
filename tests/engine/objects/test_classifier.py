"""The classifier: learning, judging, what it may not depend on, model files."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from engine.errors import ModelError
from engine.modelfile import Model, pack_model, read_model
from engine.objects import classifier
from engine.objects.classifier import ObjectClassifier
from engine.objects.model import ObjectPixels
from tests.engine.objects.conftest import TINY, blobs, no_one, texts, tiny


def fitted(text=TINY, network="pooled", seed=0, objects=None, said=None, **given):
    pixels, labels = objects or blobs()
    settings = tiny(text, network, seed, **given)
    found = ObjectClassifier(settings, texts() if said is None else said)
    return found.fit(pixels, labels, no_one(len(pixels)))


@pytest.fixture(scope="module")
def learnt():
    return fitted()


@pytest.mark.parametrize(
    ("network", "text"),
    [
        ("pooled", TINY),
        ("cnn3d", "epochs=20; fusion_epochs=10; steps=4; learning_rate=0.003; variance=0.9"),
    ],
)
def test_it_learns_what_objects_are(network, text):
    found = fitted(text, network, cube=3)
    pixels, labels = blobs(seed=1)
    for one in (found, found.alone()):
        judged = one.predict(pixels)
        assert (judged.winner == labels).mean() > 0.9
        assert (judged.winner != judged.runner_up).all()


def test_the_same_seed_gives_the_same_model_and_another_another(learnt):
    again, other = fitted().tensors(), fitted(seed=1).tensors()
    mine = learnt.tensors()
    assert all(np.array_equal(again[name], value) for name, value in mine.items())
    assert not np.array_equal(other["network.0.head.weight"], mine["network.0.head.weight"])


def test_an_object_is_judged_by_itself_alone(learnt):
    pixels, _ = blobs(seed=2)
    judged = learnt.predict(pixels)
    order = np.random.default_rng(0).permutation(len(pixels))
    shuffled = learnt.predict(pixels.select(order))
    np.testing.assert_allclose(shuffled.probabilities, judged.probabilities[order], atol=1e-6)
    np.testing.assert_array_equal(shuffled.cubes, judged.cubes[order])
    single = learnt.predict(pixels.select(np.array([3])))
    np.testing.assert_allclose(single.probabilities[0], judged.probabilities[3], atol=1e-6)


def test_where_an_object_lies_and_the_order_of_its_pixels_do_not_matter(learnt):
    pixels, _ = blobs(seed=2)
    judged = learnt.predict(pixels)
    moved = dataclasses.replace(pixels, rows=pixels.rows + 1000, cols=pixels.cols + 77)
    np.testing.assert_array_equal(learnt.predict(moved).probabilities, judged.probabilities)
    sizes = np.repeat(np.arange(len(pixels)), pixels.sizes)
    order = np.lexsort((np.random.default_rng(1).random(len(sizes)), sizes))
    mixed = ObjectPixels(
        pixels.rows[order], pixels.cols[order], pixels.offsets, pixels.values[order]
    )
    np.testing.assert_allclose(learnt.predict(mixed).probabilities, judged.probabilities, atol=1e-5)


def test_the_shape_of_a_spectrum_does_not_know_its_strength():
    pixels, labels = blobs(seed=1)
    dark = dataclasses.replace(pixels, values=pixels.values * 0.2)
    found = fitted(f"{TINY}; shape=1")
    judged = found.predict(pixels)
    assert (judged.winner == labels).mean() > 0.9
    np.testing.assert_allclose(found.predict(dark).probabilities, judged.probabilities, atol=1e-4)
    assert not np.allclose(fitted().predict(dark).probabilities, judged.probabilities, atol=0.05)


def test_reduce_and_judge_are_predict(learnt):
    pixels, _ = blobs(seed=2)
    reduced = learnt.reduce(pixels.values)
    assert reduced.shape == (len(pixels.values), learnt.channels) and learnt.bands == 8
    judged = learnt.judge(pixels.rows, pixels.cols, pixels.offsets, reduced, "majority")
    np.testing.assert_array_equal(judged.winner, learnt.predict(pixels, "majority").winner)
    np.testing.assert_array_equal(judged.votes.sum(axis=1), judged.cubes)


def test_many_objects_are_judged_in_parts(learnt, monkeypatch):
    pixels, _ = blobs(seed=3)
    together = learnt.predict(pixels)
    monkeypatch.setattr(classifier, "_PLACES_AT_ONCE", 30)
    parts = learnt.predict(pixels)
    np.testing.assert_allclose(parts.probabilities, together.probabilities, atol=1e-6)
    for name in ("votes", "cubes", "winner", "runner_up"):
        np.testing.assert_array_equal(getattr(parts, name), getattr(together, name))
    none = learnt.predict(pixels.select(np.zeros(0, int)))
    assert len(none.winner) == 0 and none.probabilities.shape == (0, 3)


def test_an_object_without_pixels_is_nothing(learnt):
    pixels, _ = blobs()
    part = pixels.select(np.array([0, 1]))
    offsets = np.array([0, part.offsets[1], part.offsets[1], part.offsets[2]])
    judged = learnt.predict(ObjectPixels(part.rows, part.cols, offsets, part.values))
    assert judged.winner[1] == judged.runner_up[1] == -1 and judged.confidence[1] == 0
    assert judged.winner[0] >= 0 and judged.winner[2] >= 0


def test_other_texts_leave_the_networks_as_they_are():
    pixels, labels = blobs()
    found = ObjectClassifier(tiny(), texts()).fit(pixels, labels, no_one(len(pixels)))
    other = found.with_texts(texts()[::-1].copy())
    mine, others = found.tensors(), other.tensors()
    for name, value in mine.items():
        if name.startswith(("network.", "reduction_")):
            np.testing.assert_array_equal(value, others[name])
    assert not np.array_equal(mine["fusion.0.dense.weight"], others["fusion.0.dense.weight"])
    # The very same texts, trained again with the same seeds, give the very same second stage.
    again = found.with_texts(texts()).tensors()
    assert all(np.array_equal(again[name], value) for name, value in mine.items())
    np.testing.assert_array_equal(
        found.alone().predict(pixels).probabilities, other.alone().predict(pixels).probabilities
    )
    found.forget()
    with pytest.raises(ValueError, match="let go"):
        found.with_texts(texts())


def test_texts_that_are_the_same_leave_the_fusion_blind():
    """Then only the network alone can tell classes apart."""
    found = fitted(said=np.ones((3, 4), np.float32))
    pixels, labels = blobs(seed=1)
    np.testing.assert_allclose(found.predict(pixels).probabilities, 1 / 3, atol=1e-5)
    assert (found.alone().predict(pixels).winner == labels).mean() > 0.9


def test_the_weight_of_the_text_mixes_both_stages():
    pixels, _ = blobs(seed=1)
    whole, half = (fitted(f"{TINY}; text_weight={weight}") for weight in (1.0, 0.5))
    mean = (whole.predict(pixels).probabilities + whole.alone().predict(pixels).probabilities) / 2
    np.testing.assert_allclose(half.predict(pixels).probabilities, mean, atol=1e-5)


def test_a_saved_model_is_the_same(learnt, tmp_path):
    path = tmp_path / "model.spm"
    path.write_bytes(pack_model(Model("objects", {"objects": learnt.metadata()}, learnt.tensors())))
    model = read_model(path, kinds=("objects",))
    loaded = ObjectClassifier.from_saved(model.tensors, model.metadata["objects"])
    pixels, _ = blobs(seed=3)
    one, other = learnt.predict(pixels), loaded.predict(pixels)
    np.testing.assert_array_equal(one.probabilities, other.probabilities)
    assert loaded.plan == learnt.plan and loaded.settings == learnt.settings


@pytest.mark.parametrize(
    "damage",
    [
        lambda tensors, meta: tensors.pop("fusion.0.dense.weight"),
        lambda tensors, meta: tensors.update(reduction_light=np.zeros(99, np.float32)),
        lambda tensors, meta: tensors.update(texts=tensors["texts"][:, :3]),
        lambda tensors, meta: tensors.pop("texts"),
        lambda tensors, meta: meta["settings"].update(network="resnet"),
        lambda tensors, meta: meta["cubes"].update(sides=3),
        lambda tensors, meta: meta.pop("cubes"),
        lambda tensors, meta: meta["cubes"].update(stride=0),
        lambda tensors, meta: meta["cubes"].update(min_cover="half"),
        lambda tensors, meta: meta["cubes"].update(side=10_000),
        lambda tensors, meta: tensors.update(texts=tensors["texts"][0]),
        lambda tensors, meta: meta.update(settings=None),
    ],
)
def test_a_damaged_model_is_refused_in_one_sentence(learnt, damage):
    tensors, meta = learnt.tensors(), learnt.metadata()
    damage(tensors, meta)
    with pytest.raises(ModelError, match="train the model again"):
        ObjectClassifier.from_saved(tensors, meta)


def test_statistics_see_training_objects_alone_and_training_equals_judging():
    """The reduction is a function of the objects given to fit, and judging uses the very same."""
    pixels, labels = blobs()
    one = fitted(objects=(pixels, labels))
    strange = dataclasses.replace(pixels, values=pixels.values * 7 + 3)
    one.predict(strange)
    np.testing.assert_array_equal(
        one.tensors()["reduction_means"], fitted().tensors()["reduction_means"]
    )
    reduced = one.reduce(pixels.values)
    assert abs(reduced.mean()) < 0.2 and 0.5 < reduced.std() < 1.5


def test_cancelled_at_any_moment_it_stops():
    pixels, labels = blobs()
    asked = []

    def check():
        asked.append(1)
        if len(asked) == stop:
            raise RuntimeError("stopped")

    for stop in (1, 10, 60):
        asked.clear()
        with pytest.raises(RuntimeError, match="stopped"):
            ObjectClassifier(tiny(), texts()).fit(pixels, labels, no_one(len(pixels)), check)
        assert len(asked) == stop
