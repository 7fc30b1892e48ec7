"""Splits of objects: groups stay whole, classes stay in training, everything is tested once."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.assess import hold_back_objects, split_objects


def split(labels, groups=None, *, fraction=0.3, folds=1, seed=0):
    labels = np.asarray(labels)
    names = [f"class {k}" for k in range(int(labels.max()) + 1)]
    return split_objects(
        labels,
        np.arange(len(labels)) if groups is None else np.asarray(groups),
        grouped=groups is not None,
        test_fraction=fraction,
        folds=folds,
        seed=seed,
        names=names,
    )


@settings(max_examples=80, deadline=None)
@given(
    classes=st.integers(1, 4),
    objects=st.integers(1, 40),
    groups=st.integers(1, 12),
    folds=st.integers(1, 6),
    fraction=st.floats(0.05, 0.95),
    seed=st.integers(0, 1000),
)
def test_groups_stay_whole_and_classes_in_training(classes, objects, groups, folds, fraction, seed):
    rng = np.random.default_rng(seed)
    labels, owner = rng.integers(0, classes, objects), rng.integers(0, groups, objects)
    found = split(labels, owner, fraction=fraction, folds=folds, seed=seed)
    tested = np.zeros(objects, int)
    for fold in found.folds:
        assert len(fold.test)
        assert np.array_equal(np.sort(np.r_[fold.train, fold.test]), np.arange(objects))
        assert not set(owner[fold.train]) & set(owner[fold.test])
        assert set(labels[fold.train]) == set(labels)
        tested[fold.test] += 1
    assert tested.max(initial=0) <= 1 and len(found.folds) <= folds
    assert found.tested_units == len(set(owner[tested > 0]))
    assert found.units == len(set(owner))


@settings(max_examples=40, deadline=None)
@given(
    sizes=st.lists(st.integers(1, 20), min_size=1, max_size=5),
    folds=st.integers(2, 6),
    seed=st.integers(0, 100),
)
def test_single_objects_are_all_tested_once_and_evenly(sizes, folds, seed):
    labels = np.repeat(np.arange(len(sizes)), sizes)
    found = split(labels, folds=folds, seed=seed)
    tested = np.zeros(len(labels), int)
    for fold in found.folds:
        tested[fold.test] += 1
    np.testing.assert_array_equal(tested, np.array(sizes)[labels] > 1)
    counts = np.array(
        [np.bincount(labels[fold.test], minlength=len(sizes)) for fold in found.folds]
    ).reshape(-1, len(sizes))
    for label, size in enumerate(sizes):
        if size > 1:
            parts = counts[:, label]
            assert parts.max() - parts.min() <= 1 or parts.max() == -(-size // len(parts))


@pytest.mark.parametrize(
    ("fraction", "wanted"), [(0.3, 3), (0.5, 5), (0.9, 9), (0.01, 1), (0.99, 9)]
)
def test_a_hold_out_is_that_share_of_every_class(fraction, wanted):
    labels = np.repeat([0, 1, 2], 10)
    (fold,) = split(labels, fraction=fraction).folds
    assert np.bincount(labels[fold.test]).tolist() == [wanted] * 3


def test_the_seed_decides():
    labels = np.repeat([0, 1], 30)
    one, again, other = (split(labels, seed=seed).folds[0].test for seed in (1, 1, 2))
    np.testing.assert_array_equal(one, again)
    assert not np.array_equal(one, other)


def test_one_object_a_class_cannot_be_tested():
    found = split([0, 1, 2], folds=3)
    assert found.folds == () and found.warnings == ()
    assert found.sentence.startswith("Nothing was held out: no class has two objects")


def test_all_in_one_group_cannot_be_tested():
    found = split([0, 0, 1, 1], [7, 7, 7, 7])
    assert found.folds == () and "in two groups" in found.sentence


def test_a_class_with_one_group_is_trained_and_named():
    labels = np.array([0] * 6 + [1] * 3)
    groups = np.array([0, 0, 1, 1, 2, 2, 3, 3, 3])
    for folds in (1, 3):
        found = split(labels, groups, folds=folds)
        assert found.folds and "class 1" in found.warnings[0] and "group" in found.warnings[0]
        assert all(not (labels[fold.test] == 1).any() for fold in found.folds)
    single = split([0, 0, 0, 1])
    assert "only one object" in single.warnings[0] and "class 1" in single.warnings[0]


def test_a_group_of_two_classes_is_never_divided():
    labels = np.array([0, 1, 0, 1, 0, 1, 0, 1])
    groups = np.array([0, 0, 1, 1, 2, 2, 3, 3])
    found = split(labels, groups, folds=4)
    assert sorted(fold.test.tolist() for fold in found.folds) == [[0, 1], [2, 3], [4, 5], [6, 7]]
    assert "4 of 4 groups with 8 of 8 objects" in found.sentence


def test_fewer_folds_than_asked_are_told():
    found = split(np.repeat([0, 1], 3), folds=10)
    assert len(found.folds) == 3 and "3 folds" in found.warnings[0]


@settings(max_examples=40, deadline=None)
@given(share=st.floats(0.05, 0.6), seed=st.integers(0, 200))
def test_held_back_are_whole_groups_and_no_class_is_lost(share, seed):
    rng = np.random.default_rng(seed)
    labels, groups = rng.integers(0, 3, 30), rng.integers(0, 9, 30)
    held = hold_back_objects(labels, groups, share=share, seed=seed)
    assert not set(groups[held]) & set(groups[~held])
    assert set(labels[~held]) == set(labels)
    again = hold_back_objects(labels, groups, share=share, seed=seed)
    np.testing.assert_array_equal(held, again)


def test_small_classes_keep_all_their_objects():
    labels = np.array([0] * 20 + [1, 1])
    held = hold_back_objects(labels, np.arange(22), share=0.2, seed=0)
    assert held[:20].sum() == 4 and not held[20:].any()


def test_what_is_not_possible_is_refused():
    with pytest.raises(ValueError, match="cannot test a share of 1"):
        split([0, 1], fraction=1.0)
    with pytest.raises(ValueError, match="between 0 and 1"):
        hold_back_objects(np.zeros(3, int), np.arange(3), share=0.0, seed=0)
