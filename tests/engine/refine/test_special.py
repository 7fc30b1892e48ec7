"""The refinement as a whole, on small scenes whose truth is known."""

from __future__ import annotations

import json
from functools import cache
from itertools import product

import numpy as np
import pytest

from engine.errors import CancelledError, ModelError
from engine.refine.settings import from_text
from engine.refine.special import SpecialRefinement
from engine.refine.tiles import TrainingTile

BANDS, CLASSES, SIDE = 12, 3, 24
#: A few seconds each: small networks, short training.
QUICK = "epochs=4; iterations=8; warm_up=2; hidden=4; components=8; learning_rate=0.02"


def scene(seed=0, noise=0.6, wrong=0.3, size=2 * SIDE):
    """Stripes of three spectra; the source is wrong in ``wrong`` of the pixels, by chance."""
    rng = np.random.default_rng(seed)
    truth = np.broadcast_to(np.arange(size) // 8 % CLASSES, (size, size))
    centres = np.random.default_rng(99).normal(size=(CLASSES, BANDS))
    values = centres[truth] + rng.normal(0, noise, (size, size, BANDS))
    labels = np.where(
        rng.random(truth.shape) < wrong, (truth + rng.integers(1, CLASSES, truth.shape)) % 3, truth
    )
    top = rng.uniform(0.55, 0.95, truth.shape)
    probabilities = np.repeat(((1 - top) / (CLASSES - 1))[..., None], CLASSES, axis=2)
    np.put_along_axis(probabilities, labels[..., None], top[..., None], axis=2)
    valid = rng.random(truth.shape) < 0.9
    values[~valid] = np.nan
    return (
        values.transpose(2, 0, 1).astype(np.float32),
        valid,
        probabilities.astype(np.float32),
        truth,
    )


def tiles_of(values, valid, probabilities, side=SIDE):
    return [
        TrainingTile(values[:, rows, columns], valid[rows, columns], probabilities[rows, columns])
        for rows in (slice(start, start + side) for start in range(0, valid.shape[0], side))
        for columns in (slice(start, start + side) for start in range(0, valid.shape[1], side))
    ]


def fitted(text=QUICK, network="convnet", preset="balanced", seed=0):
    values, valid, probabilities, _ = scene()
    settings = from_text(preset, text, network, seed)
    return SpecialRefinement(settings, CLASSES, BANDS).fit(tiles_of(values, valid, probabilities))


@cache
def shared():
    return fitted()


def accuracy(probabilities, truth, valid):
    return (probabilities.argmax(axis=2) == truth)[valid].mean()


@pytest.mark.parametrize("preset", ["balanced", "paper"])
def test_most_wrong_labels_are_put_right(preset):
    values, valid, probabilities, truth = scene()
    made = fitted(preset=preset) if preset == "paper" else shared()
    before = accuracy(probabilities, truth, valid)
    alone = made.predict(values, valid)
    assert before == pytest.approx(0.7, abs=0.03)
    assert accuracy(alone, truth, valid) > 0.85
    assert accuracy(made.predict(values, valid, probabilities), truth, valid) > 0.85
    assert alone.dtype == np.float32
    np.testing.assert_allclose(alone[valid].sum(axis=1), 1, atol=1e-5)
    assert (alone[~valid] == 0).all()


def test_another_scene_of_the_same_classes_is_mapped_too():
    values, valid, _, truth = scene(seed=5)
    assert accuracy(shared().predict(values, valid), truth, valid) > 0.85


def test_mambahsi_learns_and_is_saved():
    text = "epochs=3; iterations=8; warm_up=1; hidden=4; components=8; learning_rate=0.02"
    made = fitted(text, "mambahsi")
    values, valid, probabilities, truth = scene()
    assert accuracy(made.predict(values, valid, probabilities), truth, valid) > 0.8
    again = SpecialRefinement.from_saved(made.tensors(), made.metadata())
    assert (again.predict(values, valid) == made.predict(values, valid)).all()


def test_the_same_seed_gives_the_same_map_and_another_another():
    values, valid, *_ = scene()
    text = "epochs=2; iterations=3; warm_up=1; hidden=4"
    first, second, other = (fitted(text, seed=seed).predict(values, valid) for seed in (0, 0, 1))
    assert (first == second).all()
    assert (first != other).any()


def test_what_is_saved_predicts_the_same():
    made = shared()
    tensors, metadata = made.tensors(), json.loads(json.dumps(made.metadata(), allow_nan=False))
    assert all(array.dtype == np.float32 for array in tensors.values())
    again = SpecialRefinement.from_saved(tensors, metadata)
    values, valid, probabilities, _ = scene()
    assert (again.predict(values, valid) == made.predict(values, valid)).all()
    expected = made.predict(values, valid, probabilities)
    assert (again.predict(values, valid, probabilities) == expected).all()
    assert again.settings == made.settings
    assert len(again.history_) == len(made.history_)
    assert (again.stopped_, again.plan(500)) == (made.stopped_, made.plan(500))


@pytest.mark.parametrize("what", ["means", "network.head.weight", "agreement", "learnt"])
def test_a_model_with_a_part_missing_is_refused(what):
    tensors = shared().tensors()
    del tensors[what]
    with pytest.raises(ModelError, match=r"^The model's network cannot be used.*again\.$"):
        SpecialRefinement.from_saved(tensors, shared().metadata())


def test_a_model_that_does_not_fit_its_settings_is_refused():
    metadata = shared().metadata()
    metadata["settings"] = {**metadata["settings"], "hidden": 8}
    with pytest.raises(ModelError):
        SpecialRefinement.from_saved(shared().tensors(), metadata)
    metadata["settings"] = {**metadata["settings"], "hidden": 3}
    with pytest.raises(ModelError):
        SpecialRefinement.from_saved(shared().tensors(), metadata)


def test_a_class_that_is_never_a_label_keeps_what_the_source_says():
    values, valid, probabilities, _ = scene()
    more = np.concatenate([0.9 * probabilities, np.full((*valid.shape, 1), 0.1)], axis=2)
    more = more.astype(np.float32)
    settings = from_text("balanced", QUICK, "convnet")
    made = SpecialRefinement(settings, CLASSES + 1, BANDS).fit(tiles_of(values, valid, more))
    assert made.learnt_.tolist() == [True, True, True, False]
    assert (made.predict(values, valid)[..., 3] == 0).all()
    combined = made.predict(values, valid, more)
    np.testing.assert_allclose(combined[valid][:, 3], 0.1, atol=1e-6)
    np.testing.assert_allclose(combined[valid].sum(axis=1), 1, atol=1e-5)


def test_eight_views_are_the_mean_of_the_turned_maps():
    made = shared()
    tensors, metadata = made.tensors(), made.metadata()
    metadata["settings"] = {**metadata["settings"], "views": 8}
    viewed = SpecialRefinement.from_saved(tensors, metadata)
    values, valid, *_ = scene()
    values, valid = values[:, :20, :13], valid[:20, :13]
    logs = np.zeros((20, 13, CLASSES))
    for turns, mirrored in product(range(4), (False, True)):
        turned, turned_valid = np.rot90(values, turns, (1, 2)), np.rot90(valid, turns)
        if mirrored:
            turned, turned_valid = turned[:, :, ::-1], turned_valid[:, ::-1]
        seen = made.predict(turned.copy(), turned_valid.copy())
        back = seen[:, ::-1] if mirrored else seen
        logs += np.log(np.maximum(np.rot90(back, -turns), 1e-30))
    expected = np.exp(logs / 8)
    expected /= np.maximum(expected.sum(axis=2, keepdims=True), 1e-30)
    np.testing.assert_allclose(viewed.predict(values, valid)[valid], expected[valid], atol=1e-4)


def test_invalid_pixels_are_nowhere_looked_at():
    values, valid, probabilities, _ = scene()
    junk = np.where(valid, values, 1e6).astype(np.float32)
    odd = np.where(valid[..., None], probabilities, np.eye(CLASSES, dtype=np.float32)[0])
    text = "epochs=2; iterations=3; hidden=4; warm_up=1"
    maps = [
        SpecialRefinement(from_text("balanced", text, "convnet"), CLASSES, BANDS)
        .fit(tiles_of(one, valid, two))
        .predict(one, valid)
        for one, two in ((values, probabilities), (junk, odd))
    ]
    assert (maps[0] == maps[1]).all()


@pytest.mark.parametrize(
    ("change", "message"), [({"bands": 3}, "12 bands"), ({"valid": False}, "two valid pixels")]
)
def test_tiles_that_cannot_be_learnt_from(change, message):
    values, valid, probabilities, _ = scene()
    valid = valid & change.get("valid", True)
    made = SpecialRefinement(from_text(network="convnet"), CLASSES, change.get("bands", BANDS))
    with pytest.raises(ValueError, match=message):
        made.fit(tiles_of(values, valid, probabilities))


@pytest.mark.parametrize("after", [0, 3, 17])
def test_cancel(after):
    calls = iter(range(after + 1))

    def check():
        if next(calls, None) is None:
            raise CancelledError

    values, valid, probabilities, _ = scene()
    made = SpecialRefinement(from_text("balanced", QUICK, "convnet"), CLASSES, BANDS)
    with pytest.raises(CancelledError):
        made.fit(tiles_of(values, valid, probabilities), check)


def test_two_pixels_of_one_class_are_enough():
    values = np.zeros((BANDS, 1, 2), dtype=np.float32)
    probabilities = np.tile(np.array([0.8, 0.1, 0.1], dtype=np.float32), (1, 2, 1))
    valid = np.ones((1, 2), dtype=bool)
    text = "epochs=2; iterations=1; warm_up=1"
    made = SpecialRefinement(from_text("balanced", text, "convnet"), CLASSES, BANDS)
    made.fit([TrainingTile(values, valid, probabilities)])
    assert (made.predict(values, valid, probabilities).argmax(axis=2) == 0).all()
