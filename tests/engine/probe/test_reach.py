"""Surroundings help where covers are large, and mislead where they change from pixel to pixel."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.probe.reach import reach_hits


def folds_of(count, parts=4):
    places = np.random.default_rng(0).permutation(count)
    return [(np.delete(np.arange(count), some), some) for some in np.array_split(places, parts)]


def accuracies(scene, chosen, check=lambda: None, **given):
    folds = folds_of(len(scene.labels))
    hits = reach_hits(scene.tiles(chosen), chosen, scene.labels, folds, check, **given)
    assert hits.shape == (2, len(scene.labels))
    return tuple(hits.mean(axis=1))


def test_noisy_pixels_of_large_covers_are_told_by_what_surrounds_them(tiny, make_scene):
    near, around = accuracies(make_scene(noise=0.6), tiny(scales="1,2", components=3))
    assert around > near + 0.05
    assert 1 / 3 < near < 1


def test_labels_that_follow_the_pixel_alone(tiny, make_scene):
    scene = make_scene(noise=0.02)
    # Every pixel its own cover: what is around tells nothing.
    rng = np.random.default_rng(3)
    truth = rng.integers(0, 3, scene.valid.shape)
    means = np.array([scene.values[:, scene.truth == label].mean(1) for label in range(3)])
    noise = rng.normal(0, 0.02, scene.values.shape)
    values = (means[truth].transpose(2, 0, 1) + noise).astype(np.float32)
    mixed = replace(
        scene, values=values, truth=truth, labels=truth[scene.rows, scene.cols].astype(np.int64)
    )
    near, around = accuracies(mixed, tiny(scales="4,8", components=3))
    assert near > 0.95
    # The pixel's own spectrum is kept out: chance, though it tells the classes perfectly.
    assert around < 0.5


def test_it_can_be_cancelled_and_tells_how_far_it_is(tiny, stripes):
    told = []
    accuracies(stripes, tiny(), on_fold=told.append)
    assert told == [1, 2, 3, 4]

    def check():
        if told:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        accuracies(stripes, tiny(), check=check)


def test_a_class_of_few_samples_among_many_others(tiny, make_scene, monkeypatch):
    """Of many samples some are drawn: no class may be lost, a machine needs two."""
    monkeypatch.setattr("engine.probe.reach._MOST", 10)
    scene, chosen = make_scene(noise=0.02), tiny(scales="1,2", components=3)
    labels = np.zeros(len(scene.labels), np.int64)
    labels[-2:] = 1
    everything = np.arange(len(labels))
    fold = (np.delete(everything, -1), everything[-1:])
    for seed in range(5):
        hits = reach_hits(
            scene.tiles(chosen), replace(chosen, seed=seed), labels, [fold], lambda: None
        )
        assert hits.shape == (2, 1)


def test_a_cancel_is_heard_while_many_samples_are_judged(tiny, stripes, monkeypatch):
    monkeypatch.setattr("engine.probe.reach._JUDGED", 5)
    asked = []
    plain = accuracies(stripes, tiny(), check=lambda: asked.append(None))
    assert len(asked) > len(stripes.labels) / 5
    monkeypatch.undo()
    assert accuracies(stripes, tiny()) == plain


def test_the_same_each_time(tiny, stripes):
    assert accuracies(stripes, tiny()) == accuracies(stripes, tiny())
