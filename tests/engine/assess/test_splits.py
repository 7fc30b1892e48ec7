from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.model_selection import StratifiedKFold

from engine.assess import groups_of, hold_back, make_split

KINDS = ["polygons", "blocks", "random"]
NAMES = ["Water", "Tree", "Soil", "Roof", "Road"]
FEW = settings(max_examples=80, deadline=None)


@st.composite
def samples(draw):
    """Labels, rows, columns and features of rectangles on a small raster, in any order."""
    rng = np.random.default_rng(draw(st.integers(0, 10_000)))
    side = draw(st.integers(2, 25))
    label, feature = np.full((side, side), -1), np.full((side, side), -1)
    for number in range(draw(st.integers(1, 14))):
        row, col = rng.integers(0, side, 2)
        here = np.s_[row : row + rng.integers(1, 6), col : col + rng.integers(1, 6)]
        label[here], feature[here] = rng.integers(0, len(NAMES)), number
    places = rng.permutation(np.flatnonzero(label >= 0))
    rows, cols = np.divmod(places, side)
    return label[rows, cols], rows, cols, feature[rows, cols]


def split(kind, made, **given):
    options = {"test_fraction": 0.3, "folds": 1, "seed": 0, "block_size": 3, **given}
    return make_split(kind, *made, **options)


def unit_names(kind, made, block_size):
    """What must stay together, spelled out pixel by pixel."""
    names = {
        "polygons": lambda label, row, col, feature: (label, feature),
        "blocks": lambda label, row, col, feature: (label, row // block_size, col // block_size),
        "random": lambda label, row, col, feature: (label, row, col),
    }
    return [names[kind](*pixel) for pixel in zip(*(part.tolist() for part in made))]


def many(per_class, classes=3, seed=0):
    """Scattered single-pixel features: so many of each class."""
    rng = np.random.default_rng(seed)
    labels = np.repeat(np.arange(classes), per_class)
    places = rng.permutation(40_000)[: len(labels)]
    return labels, places // 200, places % 200, np.arange(len(labels))


@FEW
@given(
    made=samples(),
    kind=st.sampled_from(KINDS),
    folds=st.integers(1, 6),
    fraction=st.floats(0.01, 0.99),
    seed=st.integers(0, 50),
    block_size=st.integers(1, 9),
)
def test_any_split_keeps_its_promises(made, kind, folds, fraction, seed, block_size):
    given = {"folds": folds, "test_fraction": fraction, "seed": seed, "block_size": block_size}
    found = split(kind, made, **given)
    names = unit_names(kind, made, block_size)
    count = {name: names.count(name) for name in names}
    by_class = {}
    for name in count:
        by_class.setdefault(name[0], set()).add(name)
    testable = {name for name in count if len(by_class[name[0]]) > 1}
    most = max(len(units) for units in by_class.values())

    tested = []
    for fold in found.folds:
        assert sorted([*fold.train, *fold.test]) == list(range(len(names)))
        assert (np.diff(fold.train) > 0).all() and (np.diff(fold.test) > 0).all()
        train, test = ({names[i] for i in part.tolist()} for part in (fold.train, fold.test))
        assert not train & test, "a unit is divided"
        assert {name[0] for name in train} == set(by_class), "a class is not trained"
        assert test
        tested += test
    assert found.units == len(count) and found.tested_units == len(tested)
    assert len(tested) == len(set(tested)), "a unit is tested twice"
    if most == 1:
        assert found.folds == ()
    elif folds == 1:
        assert len(found.folds) == 1
        assert set(tested) <= testable
        assert {name[0] for name in tested} == {name[0] for name in testable}
    else:
        assert len(found.folds) == min(folds, most)
        assert set(tested) == testable
    singles = len(by_class) - len({name[0] for name in testable})
    assert any("never tested" in warning for warning in found.warnings) == (singles > 0)


@FEW
@given(made=samples(), kind=st.sampled_from(KINDS), folds=st.integers(1, 4), seed=st.integers(0, 9))
def test_the_same_seed_gives_the_same_split_whatever_the_order(made, kind, folds, seed):
    order = np.random.default_rng(1).permutation(len(made[0]))
    first = split(kind, made, folds=folds, seed=seed)
    again = split(kind, made, folds=folds, seed=seed)
    other = split(kind, [part[order] for part in made], folds=folds, seed=seed)
    assert len(first.folds) == len(again.folds) == len(other.folds)
    for one, two, three in zip(first.folds, again.folds, other.folds):
        np.testing.assert_array_equal(one.test, two.test)
        np.testing.assert_array_equal(one.test, np.sort(order[three.test]))
    assert first.sentence == again.sentence == other.sentence


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("folds", [1, 4])
def test_another_seed_gives_another_split(kind, folds):
    made = many(40)
    one, two = (split(kind, made, folds=folds, seed=seed).folds[0].test for seed in (1, 2))
    assert set(one.tolist()) != set(two.tolist())


def test_one_class_is_split_alike_whatever_the_others_are():
    made = many(40)
    alone = [part[made[0] == 0] for part in made]
    both, one = (split("random", part).folds[0].test for part in (made, alone))
    np.testing.assert_array_equal(both[both < 40], one)


def test_classes_are_drawn_apart_from_each_other():
    """Classes that lie alike are not tested at the same places."""
    labels = np.repeat([0, 1, 2], 40)
    features = np.tile(np.arange(40), 3)
    made = labels, features, np.zeros(120, int), features
    test = split("polygons", made).folds[0].test
    places = [frozenset(features[test[labels[test] == label]].tolist()) for label in range(3)]
    assert len(set(places)) == 3


@pytest.mark.parametrize(("fraction", "trained"), [(0.9, 10), (0.35, 65), (0.999, 1), (0.001, 99)])
def test_random_trains_the_rounded_share_of_each_class(fraction, trained):
    fold = split("random", many(100), test_fraction=fraction).folds[0]
    np.testing.assert_array_equal(np.bincount(many(100)[0][fold.train]), [trained] * 3)


def test_random_folds_are_as_even_as_those_of_scikit_learn():
    labels = np.repeat([0, 1, 2], [53, 20, 7])
    made = [part[: len(labels)] for part in many(30)]
    made[0] = labels
    ours = [fold.test for fold in split("random", made, folds=5).folds]
    theirs = [t for _, t in StratifiedKFold(5, shuffle=True).split(np.zeros(80), labels)]
    for label in range(3):
        sizes = [
            sorted((labels[test] == label).sum() for test in folds) for folds in (ours, theirs)
        ]
        assert sizes[0] == sizes[1]


def test_blocks_go_to_training_until_the_share_is_reached():
    """A full 12 x 12 raster of one class in 3 x 3 blocks: 16 blocks of 9 pixels."""
    rows, cols = (place.ravel() for place in np.indices((12, 12)))
    made = np.zeros(144, int), rows, cols, np.arange(144)
    for fraction, blocks in [(0.9, 2), (0.75, 4), (0.74, 5), (0.01, 15), (0.99, 1)]:
        fold = split("blocks", made, test_fraction=fraction).folds[0]
        assert len(fold.train) == 9 * blocks
        corners = {(row // 3, col // 3) for row, col in zip(rows[fold.train], cols[fold.train])}
        assert len(corners) == blocks


def test_blocks_are_counted_from_the_origin_of_the_raster():
    rows, cols = np.array([4, 5, 6, 5]), np.array([0, 1, 0, 5])
    groups = groups_of("blocks", rows, cols, np.arange(4), block_size=5)
    assert groups[1] == groups[2] != groups[0] and groups[3] not in groups[:3]


def test_polygons_come_as_close_to_the_share_as_their_sizes_allow():
    sizes = np.array([1000, 30, 40, 50, 20, 60])
    made = many(int(sizes.sum()), classes=1)
    made = (*made[:3], np.repeat(np.arange(6), sizes))
    for seed in range(20):
        fold = split("polygons", made, test_fraction=0.1, seed=seed).folds[0]
        # Nearer to 120 than one small polygon more or less; the large one would be far off.
        assert abs(len(fold.test) - 120) <= 30
        assert 0 not in made[3][fold.test]


def test_two_equal_polygons_are_one_and_one_by_chance():
    made = (*many(10, classes=1)[:3], np.repeat([0, 1], 5))
    for fraction in (0.01, 0.99):
        tested = {
            made[3][split("polygons", made, test_fraction=fraction, seed=seed).folds[0].test[0]]
            for seed in range(20)
        }
        assert tested == {0, 1}


def test_folds_of_polygons_have_alike_shares_of_a_class():
    sizes = np.random.default_rng(2).integers(1, 40, 60)
    made = (*many(int(sizes.sum()), classes=1)[:3], np.repeat(np.arange(60), sizes))
    shares = [len(fold.test) / sizes.sum() for fold in split("polygons", made, folds=5).folds]
    assert max(shares) - min(shares) < 0.05
    # The largest first, forth and back: 10 + 7 + 6 + 3 + 2 and 9 + 8 + 5 + 4 + 1.
    made = (*many(55, classes=1)[:3], np.repeat(np.arange(10), np.arange(1, 11)))
    assert {len(fold.test) for fold in split("polygons", made, folds=2).folds} == {27, 28}


def test_classes_that_cannot_be_tested_fully_are_named():
    labels = np.repeat([0, 1, 2], [1, 2, 9])
    made = (labels, *(part[:12] for part in many(10)[1:]))
    found = split("polygons", made, folds=5, names=NAMES)
    assert found.warnings == (
        "Classes with only one polygon are trained but never tested: Water.",
        "Classes with fewer polygons than folds are tested in that many folds only: Tree (2).",
    )
    assert found.units == 12 and found.tested_units == 11
    assert "11 of 12 polygons" in found.sentence
    lower = split("polygons", [part[:3] for part in made], folds=5)
    assert len(lower.folds) == 2
    assert lower.warnings == (
        "Classes with only one polygon are trained but never tested: class 1.",
        "No class has more than 2 polygons: 2 folds instead of 5.",
    )


@pytest.mark.parametrize("folds", [1, 3])
def test_one_polygon_for_each_class_leaves_nothing_to_test(folds):
    labels = np.repeat([0, 1], 8)
    made = (labels, *(part[:16] for part in many(10)[1:3]), labels)
    found = split("polygons", made, folds=folds, names=NAMES)
    assert found.folds == ()
    assert "no class has two polygons" in found.sentence
    assert "Water, Tree" in found.warnings[0]


def test_the_sentence_says_how_far_the_score_can_be_trusted():
    made = many(20)
    polygons, blocks, random = (split(kind, made).sentence for kind in KINDS)
    assert "18 of 60 polygons, 30% of the sample pixels" in polygons
    assert "3 x 3 pixels" in blocks and "neighbours in training" in blocks
    assert "optimistic" in random and "optimistic" not in polygons + blocks
    assert "Cross-validation with 4 folds" in split("random", made, folds=4).sentence
    assert "optimistic" in split("random", made, folds=4).sentence


def test_none_holds_nothing_out():
    found = split("none", many(5))
    assert found.folds == () and found.warnings == () and "no score" in found.sentence


@FEW
@given(
    made=samples(),
    kind=st.sampled_from(KINDS),
    share=st.floats(0.01, 0.99),
    seed=st.integers(0, 20),
)
def test_held_back_units_are_whole_and_never_a_whole_class(made, kind, share, seed):
    labels = made[0]
    groups = groups_of(kind, *made[1:], block_size=4)
    mask = hold_back(labels, groups, share=share, seed=seed)
    assert mask.shape == labels.shape and mask.dtype == bool
    names = unit_names(kind, made, 4)
    back, kept = ({names[i] for i in np.flatnonzero(part)} for part in (mask, ~mask))
    assert not back & kept
    for label in np.unique(labels):
        here = labels == label
        assert (here & ~mask).any()
        if (sum(name[0] == label for name in kept)) > 1:
            # Not further away than none at all.
            target = share * here.sum()
            assert abs((here & mask).sum() - target) <= target + 1e-9
    order = np.random.default_rng(0).permutation(len(labels))
    again = hold_back(labels[order], groups[order], share=share, seed=seed)
    np.testing.assert_array_equal(again, mask[order])


def test_a_class_of_few_polygons_gives_none_to_validation():
    labels = np.repeat([0, 1], [40, 40])
    features = np.concatenate([np.repeat([0, 1], 20), np.repeat(np.arange(2, 12), 4)])
    mask = hold_back(labels, features, share=0.2, seed=3)
    assert mask[labels == 0].sum() == 0
    assert mask[labels == 1].sum() == 8


def test_validation_is_not_drawn_like_the_test():
    made = many(100)
    tested = split("random", made, test_fraction=0.3, seed=5).folds[0].test
    groups = groups_of("random", *made[1:], block_size=1)
    held = np.flatnonzero(hold_back(made[0], groups, share=0.3, seed=5))
    # By chance 3 in 10 of one are in the other.
    assert 0.15 < len(set(tested.tolist()) & set(held.tolist())) / 90 < 0.5


@pytest.mark.parametrize(
    ("kind", "given", "match"),
    [
        ("pixels", {}, "a split is one of"),
        ("random", {"test_fraction": 0.0}, "share of 0.0"),
        ("random", {"test_fraction": 1.0}, "share of 1.0"),
        ("random", {"folds": 0}, "0 folds"),
        ("blocks", {"block_size": 0}, "at least 1 pixel"),
    ],
)
def test_wrong_options_are_named(kind, given, match):
    with pytest.raises(ValueError, match=match):
        split(kind, many(5), **given)


def test_wrong_arrays_are_named():
    labels, rows, cols, features = many(5)
    with pytest.raises(ValueError, match="one number for each pixel"):
        split("random", (labels, rows[1:], cols, features))
    with pytest.raises(ValueError, match="one number for each pixel"):
        split("random", (labels[1:], rows, cols, features))
    with pytest.raises(ValueError, match="labels count from 0"):
        split("random", (labels - 1, rows, cols, features))
    with pytest.raises(ValueError, match="rows and cols count from 0"):
        split("random", (labels, rows - 500, cols, features))
    with pytest.raises(ValueError, match="polygons, blocks or random"):
        groups_of("none", rows, cols, features, block_size=1)
    with pytest.raises(ValueError, match="between 0 and 1"):
        hold_back(labels, features, share=1, seed=0)


def test_no_samples_at_all_leave_nothing_to_test():
    empty = np.zeros(0, int)
    found = split("random", (empty, empty, empty, empty))
    assert found.folds == () and found.warnings == ()
