"""Training a stage: who is drawn, who decides when to stop, what is kept."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from sklearn.metrics import balanced_accuracy_score

from engine.objects.cubes import Cubes
from engine.objects.network import built
from engine.objects.training import (
    Batches,
    Material,
    cube_probabilities,
    thinned,
    train_network,
)
from tests.engine.objects.conftest import tiny

OFF = "light_noise=0; shift_noise=0; noise=0; mixup=0; flip=0; smoothing=0; dropout=0; width=8"


def material(labels, cubes_each=2, channels=3, seed=0):
    """One-pixel cubes whose first channels say the class."""
    rng = np.random.default_rng(seed)
    count = len(labels)
    owners = np.repeat(np.arange(count), cubes_each)
    values = rng.normal(0, 0.3, (len(owners), channels)).astype(np.float32)
    values[np.arange(len(owners)), labels[owners]] += 2
    means = torch.stack([torch.from_numpy(values[owners == k]).mean(0) for k in range(count)])
    cubes = Cubes(np.arange(len(owners))[:, None], owners, 1)
    return Material(torch.from_numpy(values), means, torch.ones(channels), cubes, labels, channels)


def run(given, held_back, text="", off=OFF, check=lambda: None, on_epoch=lambda *_: None, epochs=8):
    settings = tiny(f"{off}; epochs={epochs}; learning_rate=0.01; {text}")
    network = built(settings, given.channels.shape[1], 1, given.classes)
    trained = train_network(network, given, held_back, settings, check, on_epoch)
    return network, trained


LABELS = np.array([0] * 20 + [1] * 6 + [2] * 3)


def test_it_learns_and_tells():
    told = []
    network, trained = run(
        material(LABELS), np.zeros(29, bool), on_epoch=lambda *one: told.append(one)
    )
    assert trained.history[-1].loss < 0.5 * trained.history[0].loss
    assert [one[:2] for one in told] == [(k, 8) for k in range(1, 9)]
    assert trained.best == 7 and trained.stopped == "all epochs were done"
    other = material(LABELS, seed=1)
    found = cube_probabilities(network, other, np.arange(58), lambda: None)
    assert (found.argmax(axis=1) == LABELS[other.cubes.objects]).mean() > 0.9
    np.testing.assert_allclose(found.sum(axis=1), 1, rtol=1e-5)


@pytest.mark.parametrize(
    ("balance", "shares"), [(1.0, [1 / 3] * 3), (0.0, [20 / 29, 6 / 29, 3 / 29])]
)
def test_classes_are_drawn_as_asked_and_objects_alike(balance, shares):
    given = material(LABELS)
    # An object with many cubes must not be drawn more often.
    owners = np.concatenate([given.cubes.objects, np.full(500, 28)])
    cubes = Cubes(np.zeros((len(owners), 1), int), owners, 1)
    given = Material(given.channels, given.means, given.light, cubes, LABELS, 3)
    draw = Batches(given, np.ones(29, bool), tiny(f"balance={balance}; batch=1000"))
    drawn = owners[np.concatenate([draw.cubes() for _ in range(400)])]
    counts = np.bincount(LABELS[drawn], minlength=3)
    np.testing.assert_allclose(counts / counts.sum(), shares, atol=0.01)
    of_last = np.bincount(drawn, minlength=29)[26:]
    assert of_last.max() < 1.2 * of_last.min()


def test_objects_held_back_teach_nothing_and_choose_the_epoch():
    held_back = np.zeros(29, bool)
    held_back[[0, 1, 20, 26]] = True
    given = material(LABELS)
    draw = Batches(given, ~held_back, tiny())
    drawn = np.unique(given.cubes.objects[np.concatenate([draw.cubes() for _ in range(100)])])
    assert not held_back[drawn].any() and len(drawn) == 25
    # With wrong labels, more learning makes them worse: an early epoch is kept.
    wrong = LABELS.copy()
    wrong[held_back] = (wrong[held_back] + 1) % 3
    network, trained = run(
        Material(given.channels, given.means, given.light, given.cubes, wrong, 3),
        held_back,
        "patience=2",
        epochs=30,
    )
    assert trained.best == int(np.argmin([one.validation_loss for one in trained.history]))
    assert len(trained.history) == trained.best + 3
    assert "had not fallen for 2 epochs" in trained.stopped
    # The weights are those of that epoch: they give its very accuracy again.
    watched = np.flatnonzero(held_back[given.cubes.objects])
    found = cube_probabilities(network, given, watched, lambda: None)
    means = found.reshape(4, 2, 3).mean(axis=1)
    score = balanced_accuracy_score(wrong[held_back], means.argmax(axis=1))
    assert trained.history[trained.best].validation_accuracy == pytest.approx(score)
    losses = -np.log(means[np.arange(4), wrong[held_back]])
    each = [losses[wrong[held_back] == k].mean() for k in np.unique(wrong[held_back])]
    assert trained.history[trained.best].validation_loss == pytest.approx(np.mean(each), rel=1e-4)


def test_the_same_seed_gives_the_same_weights():
    noisy = OFF.replace("dropout=0", "dropout=0.5").replace("shift_noise=0", "shift_noise=0.3")
    one, other = (run(material(LABELS), np.zeros(29, bool), off=noisy)[0] for _ in range(2))
    for first, second in zip(one.parameters(), other.parameters(), strict=True):
        assert torch.equal(first, second)


def test_training_stops_when_asked():
    asked = []

    def check():
        asked.append(1)
        if len(asked) == 5:
            raise RuntimeError("stopped")

    with pytest.raises(RuntimeError, match="stopped"):
        run(material(LABELS), np.zeros(29, bool), check=check)
    assert len(asked) == 5


def test_cubes_are_thinned_evenly_and_none_is_lost_where_there_are_few():
    objects = np.repeat([0, 1, 2], [3, 100, 10])
    kept = thinned(objects, np.arange(113), 10)
    assert np.bincount(objects[kept]).tolist() == [3, 10, 10]
    inside = kept[objects[kept] == 1] - 3
    np.testing.assert_array_equal(inside, np.arange(0, 100, 10))
    assert len(thinned(objects, np.arange(113), 1)) == 3
