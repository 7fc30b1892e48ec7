from __future__ import annotations

import numpy as np
import pytest
from sklearn import metrics

from engine.assess import FoldScores, confusion_matrix
from engine.assess.scores import spread

VALUES = [3, 1, 7]


@pytest.fixture
def folds():
    rng = np.random.default_rng(8)
    made = []
    for right in (0.9, 0.6, 0.75):
        reference = rng.choice(VALUES, 500)
        mapped = np.where(rng.random(500) < right, reference, rng.choice(VALUES, 500))
        made.append((reference, mapped))
    return made


@pytest.fixture
def scores(folds):
    return FoldScores(tuple(confusion_matrix(*pair, VALUES) for pair in folds))


@pytest.mark.parametrize(
    ("name", "score"),
    [
        ("overall_accuracy", metrics.accuracy_score),
        ("average_accuracy", metrics.balanced_accuracy_score),
        ("kappa", metrics.cohen_kappa_score),
        ("producers_accuracy", lambda *p: metrics.recall_score(*p, labels=VALUES, average=None)),
        ("users_accuracy", lambda *p: metrics.precision_score(*p, labels=VALUES, average=None)),
        ("f1", lambda *p: metrics.f1_score(*p, labels=VALUES, average=None)),
    ],
)
def test_mean_and_spread_are_those_of_the_folds(folds, scores, name, score):
    single = np.array([score(*pair) for pair in folds])
    found = getattr(scores, name)
    np.testing.assert_allclose(found.mean, single.mean(axis=0))
    np.testing.assert_allclose(found.std, single.std(axis=0, ddof=1))
    np.testing.assert_array_equal(found.folds, np.full(single.shape[1:], 3))
    assert found.mean.shape == found.std.shape == found.folds.shape == single.shape[1:]


def test_pooled_pixels_are_one_matrix(folds, scores):
    reference, mapped = (np.concatenate(part) for part in zip(*folds))
    whole = confusion_matrix(reference, mapped, VALUES)
    np.testing.assert_array_equal(scores.pooled.counts, whole.counts)
    assert scores.values == scores.pooled.values == tuple(VALUES)


def test_a_fold_without_a_class_does_not_count_for_that_class():
    first = confusion_matrix(np.array([1, 1, 3, 7]), np.array([1, 3, 3, 7]), VALUES)
    second = confusion_matrix(np.array([1, 3]), np.array([1, 3]), VALUES)
    third = confusion_matrix(np.array([7, 7]), np.array([7, 0]), VALUES)
    producers = FoldScores((first, second, third)).producers_accuracy
    np.testing.assert_array_equal(producers.mean, [1, 0.75, 0.75])
    np.testing.assert_allclose(producers.std, [0, 0.125**0.5, 0.125**0.5])
    np.testing.assert_array_equal(producers.folds, [2, 2, 2])
    assert np.isnan(FoldScores((first, second)).producers_accuracy.std[2])


def test_one_fold_has_no_spread():
    only = FoldScores((confusion_matrix(np.array([1, 3]), np.array([1, 1]), VALUES),))
    assert only.overall_accuracy.mean == 0.5
    assert np.isnan(only.overall_accuracy.std)


def test_what_no_fold_defines_is_nan_without_a_warning(recwarn):
    found = spread([np.array([np.nan, 1.0]), np.array([np.nan, 0.0])])
    np.testing.assert_array_equal(found.mean, [np.nan, 0.5])
    np.testing.assert_array_equal(found.folds, [0, 2])
    assert np.isnan(found.std[0]) and not recwarn.list


def test_folds_that_have_no_common_score_are_refused():
    first = confusion_matrix(np.array([1]), np.array([1]), [1, 2])
    second = confusion_matrix(np.array([1]), np.array([1]), [2, 1])
    with pytest.raises(ValueError, match="different classes"):
        FoldScores((first, second))
    with pytest.raises(ValueError, match="without a fold"):
        FoldScores(())
