"""The probe as a whole: learn, map, save, load, other classes."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import ModelError
from engine.probe.patches import Patches
from engine.probe.probe import TextAlignedProbe

KINDS = {
    "shared": {"patch": 9, "smooth_steps": 2.0, "smooth_doubt": 1.0, "grow": 4, "dropout": 0.1},
    "transformer": {"network": "transformer", "patch": 9, "scales": "none"},
    "vision": {"align": "vision", "members": 2, "smooth_steps": 1.0},
    "no depth": {"depth": 0, "layers": 2, "members": 3, "scales": "1"},
    "partner": {"patch": 9, "partner": 1, "smooth_steps": 2.0, "align": "vision"},
}
EVERYWHERE = (slice(0, 30), slice(0, 36))


def fitted(scene, chosen, held_back=None, **given):
    held_back = np.zeros(len(scene.labels), bool) if held_back is None else held_back
    probe = TextAlignedProbe(chosen, scene.texts)
    return probe.fit(scene.tiles(chosen), held_back, **given)


def everywhere(probe, scene):
    height, width = scene.valid.shape
    return probe.predict(scene.values, scene.valid, (slice(0, height), slice(0, width)))


@pytest.fixture(scope="module", params=KINDS)
def probe(request, tiny, stripes):
    return fitted(stripes, tiny(epochs=12, **KINDS[request.param]))


@pytest.fixture(scope="module")
def plain(tiny, stripes):
    """Without smoothing, so that pixels do not depend on the evidence of others."""
    return fitted(stripes, tiny(patch=9, components=2, members=2))


# -- maps -------------------------------------------------------------------------------------


def test_classes_are_found(probe, stripes):
    mapped = everywhere(probe, stripes).argmax(2)
    assert (mapped == stripes.truth)[stripes.valid].mean() > 0.9


def test_rows_sum_to_one_and_nodata_to_zero(probe, stripes):
    mapped = everywhere(probe, stripes)
    assert mapped.shape == (30, 36, 3)
    assert mapped.dtype == np.float32
    assert (mapped >= 0).all()
    np.testing.assert_allclose(mapped.sum(2), stripes.valid, atol=1e-5)
    assert (mapped[~stripes.valid] == 0).all()


@settings(deadline=None, max_examples=12)
@given(st.data())
def test_a_window_is_a_part_of_the_whole(probe, stripes, data):
    whole = everywhere(probe, stripes)
    wanted, window, inner = [], [], []
    for size in (30, 36):
        start = data.draw(st.integers(0, size - 1))
        stop = data.draw(st.integers(start + 1, size))
        low, high = max(start - probe.margin, 0), min(stop + probe.margin, size)
        wanted.append(slice(start, stop))
        window.append(slice(low, high))
        inner.append(slice(start - low, stop - low))
    part = probe.predict(
        stripes.values[:, window[0], window[1]], stripes.valid[tuple(window)], inner
    )
    np.testing.assert_allclose(part, whole[tuple(wanted)], atol=1e-4)


def test_what_is_beyond_the_margin_is_not_read(tiny, make_scene):
    scene = make_scene(height=40, width=90)
    probe = fitted(scene, tiny(smooth_steps=1.0))
    wanted = (slice(2, 30), slice(40, 50))
    before = probe.predict(scene.values, scene.valid, wanted)
    values, valid = scene.values.copy(), scene.valid.copy()
    values[:, :, 50 + probe.margin :] = 9
    valid[:, : 40 - probe.margin] = False
    np.testing.assert_array_equal(probe.predict(values, valid, wanted), before)
    valid[:, : 40 - probe.margin + 1] = False
    valid[:, 41 - probe.margin :] = True
    assert (probe.predict(values, valid, wanted) != before).any()


def test_what_nodata_pixels_hold_does_not_matter(probe, stripes):
    values = np.where(stripes.valid, stripes.values, -3).astype(np.float32)
    mapped = probe.predict(values, stripes.valid, EVERYWHERE)
    np.testing.assert_allclose(mapped, everywhere(probe, stripes), atol=1e-4)


def test_a_map_is_patch_by_patch(plain, stripes):
    image = torch.from_numpy(stripes.values), torch.from_numpy(stripes.valid)
    channels = plain._features.apply(*image).numpy()
    rows, cols = (axis.ravel() for axis in np.indices(stripes.valid.shape))
    patches = Patches.cut(channels, stripes.valid, rows, cols, 9).tensors(slice(None), 2)
    said = stripes.texts - stripes.texts.mean(0)
    said = torch.from_numpy(said / np.linalg.norm(said, axis=1, keepdims=True))
    with torch.no_grad():
        logs = [network(*patches, said).log_softmax(1) for network in plain._networks]
    expected = ((logs[0] + logs[1]) / 2).softmax(1).reshape(30, 36, 3).numpy()
    got = everywhere(plain, stripes)
    np.testing.assert_allclose(got, expected * stripes.valid[:, :, None], atol=1e-4)


def test_a_partner_sees_the_middle_of_the_patch_alone(tiny, stripes):
    probe = fitted(stripes, tiny(patch=9, components=2, scales="1,2", partner=1))
    image = torch.from_numpy(stripes.values), torch.from_numpy(stripes.valid)
    channels = probe._features.apply(*image).numpy()
    rows, cols = (axis.ravel() for axis in np.indices(stripes.valid.shape))
    whole = Patches.cut(channels, stripes.valid, rows, cols, 9).tensors(slice(None), 2)
    middle = Patches.cut(channels[:2], stripes.valid, rows, cols, 3).tensors(slice(None), 2)
    said = torch.from_numpy(probe._texts)
    member, partner = probe._networks
    with torch.no_grad():
        logs = member(*whole, said).log_softmax(1) + partner(*middle, said).log_softmax(1)
    expected = (logs / 2).softmax(1).reshape(30, 36, 3).numpy()
    got = everywhere(probe, stripes)
    np.testing.assert_allclose(got, expected * stripes.valid[:, :, None], atol=1e-4)


def test_a_partner_does_not_change_the_network_beside_it(tiny, stripes):
    alone, both = (
        fitted(stripes, tiny(patch=9, epochs=2, dropout=0.2, partner=partner)) for partner in (0, 1)
    )
    assert len(both._networks) == 2
    for name, value in alone._networks[0].state_dict().items():
        assert torch.equal(value, both._networks[0].state_dict()[name]), name


def test_smoothing_makes_maps_smoother(tiny, make_scene):
    scene = make_scene(noise=0.2)
    rough, smooth = (
        everywhere(fitted(scene, tiny(epochs=2, scales="none", smooth_steps=steps)), scene)
        for steps in (0.0, 5.0)
    )

    def edges(mapped):
        return (np.diff(mapped.argmax(2), axis=1) != 0).sum()

    assert edges(smooth) < edges(rough)


def test_nothing_valid(plain, stripes):
    mapped = plain.predict(stripes.values, np.zeros_like(stripes.valid), EVERYWHERE)
    assert (mapped == 0).all()


# -- learning ---------------------------------------------------------------------------------


def test_texts_are_centred_and_common_parts_do_not_matter(tiny, stripes):
    chosen = tiny(epochs=1)
    one = TextAlignedProbe(chosen, stripes.texts)
    other = TextAlignedProbe(chosen, (stripes.texts + 3).astype(np.float32))
    np.testing.assert_allclose(one._texts, other._texts, atol=1e-5)
    np.testing.assert_allclose(np.linalg.norm(one._texts, axis=1), 1, rtol=1e-5)
    assert one.n_classes == 3


RANDOM = {"dropout": 0.2, "flip": 1, "noise": 0.1, "shift_noise": 0.1, "channel_dropout": 0.1}


def test_same_seed_same_probe(tiny, stripes):
    chosen = tiny(epochs=1, members=2, grow=3, smooth_steps=1.0, **RANDOM)
    one = fitted(stripes, chosen).tensors()
    torch.rand(5)
    again = fitted(stripes, chosen).tensors()
    assert one.keys() == again.keys()
    for name in one:
        np.testing.assert_array_equal(one[name], again[name], err_msg=name)
    other = fitted(stripes, tiny(**{**vars(chosen), "seed": 1})).tensors()
    name = "network.0.probe.weight"
    assert (one[name] != other[name]).any()
    assert (one[name] != one["network.1.probe.weight"]).any()


def test_held_back_labels_do_not_reach_the_weights(tiny, stripes):
    held_back = np.arange(len(stripes.labels)) % 4 == 0
    labels = np.where(held_back, (stripes.labels + 1) % 3, stripes.labels)
    other_scene = type(stripes)(**{**vars(stripes), "labels": labels})
    chosen = tiny(epochs=1, grow=3, smooth_steps=1.0, **RANDOM)
    one, other = (fitted(scene, chosen, held_back) for scene in (stripes, other_scene))
    for name, tensor in one.tensors().items():
        np.testing.assert_array_equal(tensor, other.tensors()[name], err_msg=name)
    history = one.trained_[0].history[0], other.trained_[0].history[0]
    assert history[0].validation_loss < history[1].validation_loss
    assert one.samples_ == (~held_back).sum()
    assert one.grown_ > 0
    assert fitted(stripes, tiny(epochs=1), held_back).grown_ == 0


def test_the_samples_held_back_are_those_of_that_number(tiny, stripes, monkeypatch):
    """Tiles bring samples in an order of their own."""
    given = []

    def spy(network, texts, samples, judging, *rest):
        given.append((samples.labels, judging.labels))
        raise ZeroDivisionError

    monkeypatch.setattr("engine.probe.probe.train", spy)
    chosen = tiny()
    with pytest.raises(ZeroDivisionError):
        TextAlignedProbe(chosen, stripes.texts).fit(
            stripes.tiles(chosen, (11,), (9, 30)), stripes.labels == 2
        )
    assert (np.bincount(given[0][0]) == [12, 12]).all()
    assert (np.bincount(given[0][1]) == [0, 0, 12]).all()


def test_what_is_told_of_several_networks(tiny, stripes):
    told = []
    chosen = tiny(epochs=2, members=3)
    probe = fitted(stripes, chosen, on_epoch=lambda *said: told.append(said))
    assert [said[:2] for said in told] == [(done, 6) for done in range(1, 7)]
    assert len(probe.trained_) == 3
    assert all(float(said[2]) >= 0 for said in told)


@pytest.mark.parametrize("stop", [0, 1, 2, 7])
def test_cancelled(tiny, stripes, stop):
    class Cancelled(Exception):
        pass

    calls = iter(range(stop))

    def check():
        if next(calls, None) is None:
            raise Cancelled

    with pytest.raises(Cancelled):
        fitted(stripes, tiny(epochs=9), check=check)


@pytest.mark.parametrize("classes", [2, 3, 6])
@pytest.mark.parametrize("network", ["shared", "transformer"])
def test_one_sample_of_each_class(tiny, make_scene, classes, network):
    scene = make_scene(classes=classes, per_class=1, noise=0.01)
    chosen = tiny(network=network, epochs=25, grow=20, smooth_steps=2.0, balance=1.0)
    mapped = everywhere(fitted(scene, chosen), scene)
    assert mapped.shape == (30, 36, classes)
    np.testing.assert_allclose(mapped.sum(2), scene.valid, atol=1e-5)
    if network == "shared":
        assert (mapped.argmax(2) == scene.truth)[scene.valid].mean() > 0.8


def test_two_classes(tiny, make_scene):
    scene = make_scene(classes=2)
    probe = fitted(scene, tiny(epochs=10, hard_negatives=4, semihard_negatives=4))
    mapped = everywhere(probe, scene)
    assert (mapped.argmax(2) == scene.truth)[scene.valid].mean() > 0.9


# -- saved and loaded -------------------------------------------------------------------------


def saved(probe):
    """As a model file gives it back."""
    tensors = {name: np.array(tensor) for name, tensor in probe.tensors().items()}
    return tensors, json.loads(json.dumps(probe.metadata(), allow_nan=False))


def test_loaded_as_saved(probe, stripes):
    tensors, metadata = saved(probe)
    assert all(tensor.dtype == np.float32 for tensor in tensors.values())
    loaded = TextAlignedProbe.from_saved(tensors, metadata)
    np.testing.assert_array_equal(everywhere(loaded, stripes), everywhere(probe, stripes))
    assert loaded.settings == probe.settings
    assert loaded.margin == probe.margin
    np.testing.assert_array_equal(loaded.similarity(), probe.similarity())
    again = loaded.tensors()
    assert again.keys() == tensors.keys()
    for name, tensor in tensors.items():
        np.testing.assert_array_equal(again[name], tensor)
    other = stripes.texts[::-1]
    np.testing.assert_array_equal(
        everywhere(loaded.with_texts(other), stripes), everywhere(probe.with_texts(other), stripes)
    )


def test_how_training_went_is_saved(tiny, stripes):
    held_back = np.arange(len(stripes.labels)) % 4 == 0
    probe = fitted(stripes, tiny(epochs=3, members=2), held_back)
    _, metadata = saved(probe)
    assert metadata["samples"] == (~held_back).sum()
    assert metadata["grown"] == 0
    assert len(metadata["training"]) == 2
    for told, trained in zip(metadata["training"], probe.trained_, strict=True):
        assert told["best_epoch"] == trained.best + 1
        assert told["stopped"] == trained.stopped
        assert [epoch["loss"] for epoch in told["history"]] == pytest.approx(
            [epoch.loss for epoch in trained.history], abs=1e-6
        )
    _, metadata = saved(fitted(stripes, tiny(epochs=1)))
    assert metadata["training"][0]["history"][0]["validation_loss"] is None


def refused(tensors, metadata):
    with pytest.raises(ModelError, match="train the model again") as caught:
        TextAlignedProbe.from_saved(tensors, metadata)
    assert caught.value.details


def test_a_tensor_that_is_missing(probe):
    tensors, metadata = saved(probe)
    for name in tensors:
        rest = {other: tensor for other, tensor in tensors.items() if other != name}
        refused(rest, metadata)


def larger(tensor, axis):
    pad = [(0, int(place == axis)) for place in range(tensor.ndim)]
    return np.pad(tensor, pad)


def test_a_tensor_of_another_shape(probe):
    tensors, metadata = saved(probe)
    # Another count of classes or of the guide's components is as good.
    free = {("texts", 0), ("guide_projection", 0)}
    for name, tensor in tensors.items():
        for axis in range(tensor.ndim):
            if (name, axis) not in free:
                refused({**tensors, name: larger(tensor, axis)}, metadata)
        if tensor.ndim:
            refused({**tensors, name: tensor[None]}, metadata)


def test_settings_that_are_missing_or_of_another_network(probe):
    tensors, metadata = saved(probe)
    refused(tensors, {})
    refused(tensors, {"settings": None})
    refused(tensors, {"settings": {**metadata["settings"], "colour": 3}})
    for name, value in (("width", 16), ("members", 4), ("vector", 7), ("scales", "1,2,3")):
        refused(tensors, {"settings": {**metadata["settings"], name: value}})


def test_a_guide_may_be_none(tiny, stripes):
    tensors, metadata = saved(fitted(stripes, tiny(epochs=1)))
    assert not [name for name in tensors if name.startswith("guide")]
    TextAlignedProbe.from_saved(tensors, metadata)


# -- other classes ----------------------------------------------------------------------------


def test_the_same_texts_make_the_same_map(probe, stripes):
    before = everywhere(probe, stripes)
    np.testing.assert_array_equal(everywhere(probe.with_texts(stripes.texts), stripes), before)


def test_classes_in_another_order(probe, stripes):
    order = [2, 0, 1]
    other = probe.with_texts(stripes.texts[order])
    np.testing.assert_allclose(
        everywhere(other, stripes), everywhere(probe, stripes)[:, :, order], atol=1e-4
    )


def test_classes_dropped_and_added(plain, stripes):
    before = everywhere(plain, stripes)
    fewer = plain.with_texts(stripes.texts[[2, 0]])
    assert (fewer.n_classes, plain.n_classes) == (2, 3)
    rest = before[:, :, [2, 0]]
    expected = rest / np.maximum(rest.sum(2, keepdims=True), 1e-12)
    sure = stripes.valid & (rest.sum(2) > 1e-3)
    np.testing.assert_allclose(everywhere(fewer, stripes)[sure], expected[sure], atol=1e-3)
    new = np.ones((1, 5), np.float32)
    more = everywhere(plain.with_texts(np.concatenate([stripes.texts, new])), stripes)
    assert more.shape[2] == 4
    rest = more[:, :, :3]
    sure = stripes.valid & (rest.sum(2) > 1e-3)
    np.testing.assert_allclose(
        (rest / rest.sum(2, keepdims=True).clip(1e-12))[sure], before[sure], atol=1e-3
    )
    np.testing.assert_array_equal(everywhere(plain, stripes), before)


def test_a_text_given_twice_shares_its_class(plain, stripes):
    twice = everywhere(plain.with_texts(stripes.texts[[0, 1, 1]]), stripes)
    np.testing.assert_allclose(twice[:, :, 1], twice[:, :, 2], atol=1e-6)


def test_similarity(probe):
    cosines = probe.similarity()
    said = torch.from_numpy(probe._texts)
    with torch.no_grad():
        vectors = [network.prototypes(said).numpy().astype(float) for network in probe._networks]
    for i in range(3):
        for j in range(3):
            expected = np.mean([v[i] @ v[j] for v in vectors])
            assert cosines[i, j] == pytest.approx(expected, abs=1e-5)
    np.testing.assert_allclose(np.diag(cosines), 1, atol=1e-5)
    assert cosines.dtype == np.float32
