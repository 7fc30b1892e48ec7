from __future__ import annotations

import numpy as np
import pytest
from sklearn import metrics

from engine.assess import confusion_matrix

VALUES = [3, 1, 7]


@pytest.fixture
def pair():
    rng = np.random.default_rng(5)
    reference = rng.choice(VALUES, 4000, p=[0.6, 0.3, 0.1])
    mapped = np.where(rng.random(4000) < 0.7, reference, rng.choice(VALUES, 4000))
    return reference, mapped


def test_scores_are_those_of_scikit_learn(pair):
    reference, mapped = pair
    matrix = confusion_matrix(reference.reshape(40, 100), mapped.reshape(40, 100), VALUES)
    np.testing.assert_array_equal(
        matrix.counts[:, :3], metrics.confusion_matrix(reference, mapped, labels=VALUES)
    )
    precision, recall, f1, _ = metrics.precision_recall_fscore_support(
        reference, mapped, labels=VALUES
    )
    np.testing.assert_allclose(matrix.users_accuracy, precision)
    np.testing.assert_allclose(matrix.producers_accuracy, recall)
    np.testing.assert_allclose(matrix.f1, f1)
    assert matrix.overall_accuracy == pytest.approx(metrics.accuracy_score(reference, mapped))
    assert matrix.average_accuracy == pytest.approx(
        metrics.balanced_accuracy_score(reference, mapped)
    )
    assert matrix.kappa == pytest.approx(metrics.cohen_kappa_score(reference, mapped))


def test_unclassified_map_pixels_are_errors_as_for_scikit_learn(pair):
    reference, mapped = pair
    mapped = mapped.copy()
    mapped[:800] = 0
    matrix = confusion_matrix(reference, mapped, VALUES)
    assert matrix.unclassified == 800 and matrix.total == 4000
    assert matrix.overall_accuracy == pytest.approx(metrics.accuracy_score(reference, mapped))
    assert matrix.kappa == pytest.approx(metrics.cohen_kappa_score(reference, mapped))
    recall = metrics.recall_score(reference, mapped, labels=VALUES, average=None)
    np.testing.assert_allclose(matrix.producers_accuracy, recall)


def test_pixels_without_reference_do_not_count(pair):
    reference, mapped = pair
    whole = confusion_matrix(reference, mapped, VALUES)
    extra_reference = np.concatenate([reference, np.zeros(500, int), np.full(20, 99)])
    extra_map = np.concatenate([mapped, np.full(520, 3)])
    more = confusion_matrix(extra_reference, extra_map, VALUES)
    np.testing.assert_array_equal(more.counts, whole.counts)


def test_a_constant_map_shows_which_side_is_which():
    """All of the map is class 1: a single column is filled, and class 1 alone is fully found."""
    reference = np.repeat([1, 2, 3], [50, 30, 20])
    matrix = confusion_matrix(reference, np.ones(100, int), [1, 2, 3])
    np.testing.assert_array_equal(matrix.counts, [[50, 0, 0, 0], [30, 0, 0, 0], [20, 0, 0, 0]])
    np.testing.assert_array_equal(matrix.producers_accuracy, [1, 0, 0])
    np.testing.assert_array_equal(matrix.users_accuracy, [0.5, np.nan, np.nan])
    np.testing.assert_array_equal(matrix.reference_totals, [50, 30, 20])
    np.testing.assert_array_equal(matrix.map_totals, [100, 0, 0])
    assert matrix.overall_accuracy == 0.5
    assert matrix.average_accuracy == pytest.approx(1 / 3)
    assert matrix.kappa == 0


def test_parts_add_up(pair):
    reference, mapped = pair
    whole = confusion_matrix(reference, mapped, VALUES)
    halves = [confusion_matrix(reference[s], mapped[s], VALUES) for s in (np.s_[:99], np.s_[99:])]
    np.testing.assert_array_equal((halves[0] + halves[1]).counts, whole.counts)
    with pytest.raises(ValueError, match="different classes"):
        _ = whole + confusion_matrix(reference, mapped, [1, 3, 7])


def test_nothing_to_compare_gives_nan_not_an_error():
    matrix = confusion_matrix(np.zeros(4, int), np.ones(4, int), [1, 2])
    assert matrix.total == 0
    scores = [matrix.overall_accuracy, matrix.average_accuracy, matrix.kappa]
    assert np.isnan(scores).all()


def test_perfect_map_of_one_class_has_no_kappa():
    matrix = confusion_matrix(np.ones(4, int), np.ones(4, int), [1])
    assert matrix.overall_accuracy == 1
    assert np.isnan(matrix.kappa)


@pytest.mark.parametrize(
    ("reference", "mapped", "values", "match"),
    [
        ([1], [1, 2], [1], "map is"),
        ([1.0], [1.0], [1], "integer"),
        ([1], [1], [0, 1], "not be 0"),
        ([1], [1], [1, 1], "differ"),
    ],
)
def test_wrong_input_is_named(reference, mapped, values, match):
    with pytest.raises(ValueError, match=match):
        confusion_matrix(np.array(reference), np.array(mapped), values)
