from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.assess import AssessError, ConfusionMatrix, area_adjusted, confusion_matrix

NAMES = ["Deforestation", "Forest gain", "Stable forest", "Stable non-forest"]
#: Olofsson et al. (2014), table 8: rows are the map there.
EXAMPLE = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
MAPPED = np.array([200_000, 150_000, 3_200_000, 6_450_000])


def matrix_of(map_by_reference, unclassified=None):
    """A confusion matrix from the paper's layout (map in the rows)."""
    counts = np.asarray(map_by_reference, np.int64).T
    last = np.zeros(len(counts), np.int64) if unclassified is None else unclassified
    return ConfusionMatrix(tuple(range(1, len(counts) + 1)), np.column_stack([counts, last]))


def by_hand(n, areas):
    """Equations 1-10 written out; n[i][j]: map class i, reference class j; every row sampled."""
    classes, total = range(len(n)), sum(areas)
    w = [area / total for area in areas]
    size = [sum(row) for row in n]
    p = [[w[i] * n[i][j] / size[i] for j in classes] for i in classes]
    share = [sum(p[i][j] for i in classes) for j in classes]
    user = [n[i][i] / size[i] for i in classes]
    producer = [p[j][j] / share[j] if share[j] else math.nan for j in classes]
    user_variance = [user[i] * (1 - user[i]) / (size[i] - 1) for i in classes]
    producer_error, share_error = [], []
    for j in classes:
        first = areas[j] ** 2 * (1 - producer[j]) ** 2 * user_variance[j]
        second = 0.0
        for i in classes:
            if i != j:
                part = n[i][j] / size[i]
                second += areas[i] ** 2 * part * (1 - part) / (size[i] - 1)
        pixels = share[j] * total
        if pixels:
            variance = (first + producer[j] ** 2 * second) / pixels**2
        producer_error.append(math.sqrt(variance) if pixels else math.nan)
        rest = sum((w[i] * p[i][j] - p[i][j] ** 2) / (size[i] - 1) for i in classes)
        share_error.append(math.sqrt(max(rest, 0)))
    overall_error = math.sqrt(sum(w[i] ** 2 * user_variance[i] for i in classes))
    return {
        "proportions": np.array(p).T,
        "overall": (sum(p[i][i] for i in classes), overall_error),
        "users": (user, np.sqrt(user_variance)),
        "producers": (producer, producer_error),
        "share": (share, share_error),
    }


def assert_as_by_hand(found, expected):
    np.testing.assert_allclose(found.proportions[:, :-1], expected["proportions"], atol=1e-12)
    for estimate, name in [
        (found.overall_accuracy, "overall"),
        (found.users_accuracy, "users"),
        (found.producers_accuracy, "producers"),
        (found.share, "share"),
    ]:
        np.testing.assert_allclose(estimate.value, expected[name][0], atol=1e-12)
        # The root of a variance that rounding leaves at 1e-17 instead of 0 is 1e-9.
        np.testing.assert_allclose(estimate.standard_error, expected[name][1], atol=1e-7)


def test_the_published_example():
    found = area_adjusted(matrix_of(EXAMPLE), MAPPED, pixel_area=900.0, names=NAMES)
    assert_as_by_hand(found, by_hand(EXAMPLE.tolist(), MAPPED.tolist()))
    # As printed in the paper (p. 54), with its 1.96.
    hectares = found.area.times(1e-4)
    np.testing.assert_allclose(hectares.value, [21158, 11686, 285770, 581386], atol=0.5)
    np.testing.assert_allclose(1.96 * hectares.standard_error, [6158, 3756, 15510, 16282], atol=0.5)
    np.testing.assert_allclose(found.users_accuracy.value, [0.88, 0.73, 0.93, 0.96], atol=0.005)
    np.testing.assert_allclose(found.users_accuracy.margin, [0.07, 0.10, 0.04, 0.02], atol=0.005)
    np.testing.assert_allclose(found.producers_accuracy.value, [0.75, 0.85, 0.93, 0.96], atol=0.005)
    np.testing.assert_allclose(
        found.producers_accuracy.margin, [0.21, 0.25, 0.03, 0.02], atol=0.005
    )
    assert found.overall_accuracy.value == pytest.approx(0.95, abs=0.005)
    assert found.overall_accuracy.margin == pytest.approx(0.02, abs=0.005)
    np.testing.assert_allclose(found.mapped_share, MAPPED / 10_000_000)
    assert found.assessed_pixels == 10_000_000 and found.notes == ()
    assert found.values == (1, 2, 3, 4)


@st.composite
def tables(draw):
    classes = draw(st.integers(2, 5))
    cell = st.integers(0, 30)
    rows = [draw(st.lists(cell, min_size=classes, max_size=classes)) for _ in range(classes)]
    for place, row in enumerate(rows):
        row[place] += 2
    sizes = st.integers(1000, 10**9)
    return rows, draw(st.lists(sizes, min_size=classes, max_size=classes))


@settings(max_examples=100, deadline=None)
@given(tables(), st.sampled_from(["stratified", "simple_random"]))
def test_any_fully_sampled_map_agrees_with_the_equations(table, design):
    """For both designs: the paper takes the same estimators, post-stratified for the second."""
    rows, areas = table
    found = area_adjusted(matrix_of(rows), areas, design=design)
    assert_as_by_hand(found, by_hand(rows, areas))
    assert found.proportions.sum() == pytest.approx(1)
    assert found.share.value.sum() == pytest.approx(1)
    np.testing.assert_allclose(found.proportions.sum(axis=0)[:-1], found.mapped_share)


def test_proportional_samples_give_the_plain_scores():
    """Where the sample has the shares of the map, weighting changes nothing."""
    matrix = matrix_of(EXAMPLE)
    found = area_adjusted(matrix, matrix.map_totals * 1000)
    assert found.overall_accuracy.value == pytest.approx(matrix.overall_accuracy)
    np.testing.assert_allclose(found.users_accuracy.value, matrix.users_accuracy)
    np.testing.assert_allclose(found.producers_accuracy.value, matrix.producers_accuracy)


@pytest.fixture(scope="module")
def world():
    """A map with a rare class and unclassified pixels, and the truth with one class more."""
    rng = np.random.default_rng(11)
    truth = rng.choice([1, 2, 3, 4], 60_000, p=[0.55, 0.35, 0.06, 0.04])
    mapped = np.where(rng.random(60_000) < 0.8, truth, rng.choice([1, 2, 3], 60_000))
    mapped[mapped == 4] = 2
    mapped[rng.random(60_000) < 0.1] = 0
    return truth, mapped


def repeat(world, draw, design, runs):
    """Estimates of many samples: value and standard error of ten figures, (2, runs, figures)."""
    truth, mapped = world
    sizes = np.bincount(mapped, minlength=5)
    every = []
    for _ in range(runs):
        sample = draw()
        found = area_adjusted(
            confusion_matrix(truth[sample], mapped[sample], [1, 2, 3, 4]),
            sizes[1:],
            design=design,
            unclassified_pixels=int(sizes[0]),
        )
        parts = [
            found.share,
            found.users_accuracy,
            found.producers_accuracy,
            found.overall_accuracy,
        ]
        every.append(
            [
                np.concatenate([np.atleast_1d(getattr(part, name)) for part in parts])
                for name in ("value", "standard_error")
            ]
        )
    return np.array(every).transpose(1, 0, 2)


def the_truth(world):
    truth, mapped = world
    classes = [1, 2, 3, 4]
    hits = np.array([((truth == c) & (mapped == c)).sum() for c in classes], float)
    reference = np.array([(truth == c).sum() for c in classes])
    sizes = np.array([(mapped == c).sum() for c in classes], float)
    sizes[sizes == 0] = np.nan
    accuracy = (truth == mapped).mean()
    return np.concatenate([reference / len(truth), hits / sizes, hits / reference, [accuracy]])


def check(estimates, truth, bias, spread):
    """Right on average, and as far off as the standard errors say."""
    values, errors = estimates
    known = np.isfinite(truth)
    assert known.sum() == 12 and np.isnan(values[:, ~known]).all()
    values, errors, truth = values[:, known], errors[:, known], truth[known]
    actual = values.std(axis=0)
    assert (np.abs(values.mean(axis=0) - truth) <= bias * actual / np.sqrt(len(values))).all()
    assert actual[-1] > 0.01
    expected = np.sqrt((errors**2).mean(axis=0))
    np.testing.assert_allclose(expected[actual > 0], actual[actual > 0], rtol=spread)
    np.testing.assert_array_equal(expected[actual == 0], 0)


def test_errors_of_stratified_samples_are_as_large_as_estimated(world):
    rng = np.random.default_rng(1)
    places = [np.flatnonzero(world[1] == value) for value in (0, 1, 2, 3)]

    def draw():
        return np.concatenate([rng.choice(place, 60, replace=False) for place in places])

    check(repeat(world, draw, "stratified", 500), the_truth(world), bias=4, spread=0.12)


def test_errors_of_simple_random_samples_are_as_large_as_estimated(world):
    rng = np.random.default_rng(2)

    def draw():
        return rng.choice(len(world[0]), 400, replace=False)

    check(repeat(world, draw, "simple_random", 500), the_truth(world), bias=4, spread=0.12)


def test_taking_strata_together_keeps_simple_random_samples_right(world):
    """Samples so small that the rare class often has none or one: only overall figures hold."""
    rng = np.random.default_rng(3)
    estimates = repeat(
        world, lambda: rng.choice(len(world[0]), 30, replace=False), "simple_random", 600
    )
    stable = [0, 1, 12]  # shares of both large classes, overall accuracy
    values, errors = estimates[:, :, stable]
    truth = the_truth(world)[stable]
    assert np.isfinite(values).all() and np.isfinite(errors).all()
    assert (np.abs(values.mean(axis=0) - truth) <= 4 * values.std(axis=0) / 600**0.5).all()
    expected = np.sqrt((errors**2).mean(axis=0))
    np.testing.assert_allclose(expected, values.std(axis=0), rtol=0.15)


def test_simple_random_with_one_common_stratum_are_the_plain_shares():
    """A map class has one sample, the other none: both strata become one, weights are no more."""
    matrix = matrix_of([[1, 0], [0, 0]])
    both = area_adjusted(matrix, [700, 300], design="simple_random")
    assert both.share.value.tolist() == [1, 0] and np.isnan(both.share.standard_error).all()
    matrix = matrix_of([[1, 0, 0], [0, 1, 0], [0, 4, 6]])
    merged = area_adjusted(matrix, [500, 300, 200], design="simple_random", names=["a", "b", "c"])
    # a and b: one stratum with weight 0.8 and two samples.
    np.testing.assert_allclose(merged.share.value, [0.4, 0.4 + 0.2 * 0.4, 0.2 * 0.6])
    assert merged.share.standard_error[0] == pytest.approx(0.8 * math.sqrt(0.5 * 0.5 / 1))
    assert merged.notes[0].endswith("taken together: a, b.")
    # One pixel mapped as a, and it is right: that is no user's accuracy without error.
    np.testing.assert_array_equal(merged.users_accuracy.value, [1, 1, 0.6])
    np.testing.assert_array_equal(np.isnan(merged.users_accuracy.standard_error), [1, 1, 0])
    np.testing.assert_allclose(merged.mapped_share, [0.5, 0.3, 0.2])


def test_an_unsampled_class_is_merged_with_the_smallest_other():
    matrix = matrix_of([[0, 0, 0], [1, 7, 0], [0, 4, 36]])
    found = area_adjusted(matrix, [100, 300, 600], design="simple_random", names=["a", "b", "c"])
    assert "together: a, b." in found.notes[0]
    np.testing.assert_allclose(
        found.share.value, [0.4 / 8, 0.4 * 7 / 8 + 0.6 * 4 / 40, 0.6 * 36 / 40]
    )
    assert np.isnan(found.users_accuracy.value[0])
    assert found.assessed_pixels == 1000


def test_a_stratum_without_samples_is_left_out_and_named():
    matrix = matrix_of([[18, 2, 0], [1, 9, 0], [0, 0, 0]])
    found = area_adjusted(matrix, [600, 200, 200], pixel_area=4.0, names=["a", "b", "c"])
    assert found.assessed_pixels == 800
    assert found.notes == (
        "No reference pixel lies in these classes of the map: c; the estimates leave out their "
        "20.0% of the map.",
    )
    expected = by_hand([[18, 2], [1, 9]], [600, 200])
    np.testing.assert_allclose(found.share.value, [*expected["share"][0], 0])
    np.testing.assert_allclose(found.share.standard_error, [*expected["share"][1], 0])
    assert found.overall_accuracy.value == pytest.approx(expected["overall"][0])
    np.testing.assert_array_equal(found.mapped_share, [0.75, 0.25, np.nan])
    assert np.isnan(found.users_accuracy.value[2]) and np.isnan(found.producers_accuracy.value[2])
    assert found.area.value.sum() == pytest.approx(3200)


def test_a_stratum_with_one_sample_has_values_but_no_errors():
    matrix = matrix_of([[18, 2, 0], [1, 9, 0], [0, 0, 1]])
    found = area_adjusted(matrix, [600, 200, 200], names=["a", "b", "c"])
    assert "each of these classes of the map: c;" in found.notes[0]
    np.testing.assert_allclose(found.share.value, [0.54 + 0.02, 0.06 + 0.18, 0.2])
    assert found.overall_accuracy.value == pytest.approx(0.92)
    for estimate in (found.overall_accuracy, found.share, found.producers_accuracy):
        assert np.isnan(estimate.standard_error).all() and np.isnan(estimate.high).all()
    # What is right among the pixels mapped as a does not depend on c.
    np.testing.assert_array_equal(np.isnan(found.users_accuracy.standard_error), [0, 0, 1])
    assert found.users_accuracy.value[2] == 1


def test_a_class_only_in_the_reference_has_an_area_and_is_never_found():
    matrix = matrix_of([[17, 1, 2], [1, 9, 10], [0, 0, 0]])
    found = area_adjusted(matrix, [600, 400, 0])
    assert found.share.value[2] == pytest.approx(0.6 * 0.1 + 0.4 * 0.5)
    assert found.producers_accuracy.value[2] == 0
    assert np.isnan(found.users_accuracy.value[2])
    assert found.mapped_share[2] == 0 and found.notes == ()
    assert found.assessed_pixels == 1000


def test_a_class_only_in_the_map_has_no_area_and_no_producers_accuracy():
    matrix = matrix_of([[18, 2, 0], [1, 9, 0], [3, 7, 0]])
    found = area_adjusted(matrix, [600, 200, 200])
    assert found.share.value[2] == 0 and found.users_accuracy.value[2] == 0
    assert np.isnan(found.producers_accuracy.value[2])
    assert "not that the figure is certain" in found.notes[0]


@pytest.mark.parametrize("design", ["stratified", "simple_random"])
def test_unclassified_pixels_are_a_stratum_of_their_own(design):
    """As a further map class that the reference never has."""
    matrix = matrix_of([[18, 2], [3, 27]], unclassified=[4, 6])
    found = area_adjusted(matrix, [500, 300], unclassified_pixels=200, design=design)
    expected = by_hand([[18, 2, 0], [3, 27, 0], [4, 6, 0]], [500, 300, 200])
    np.testing.assert_allclose(found.share.value, expected["share"][0][:2])
    np.testing.assert_allclose(found.share.standard_error, expected["share"][1][:2])
    np.testing.assert_allclose(found.producers_accuracy.value, expected["producers"][0][:2])
    np.testing.assert_allclose(
        found.producers_accuracy.standard_error, expected["producers"][1][:2]
    )
    assert found.overall_accuracy.value == pytest.approx(expected["overall"][0])
    assert found.overall_accuracy.standard_error == pytest.approx(expected["overall"][1])
    np.testing.assert_allclose(found.proportions[:, -1], [0.08, 0.12])
    np.testing.assert_allclose(found.mapped_share, [0.5, 0.3])
    assert found.assessed_pixels == 1000 and found.notes == ()


@pytest.mark.parametrize("design", ["stratified", "simple_random"])
def test_unclassified_pixels_without_a_count_are_left_out_and_told(design):
    inside = matrix_of([[18, 2], [3, 27]])
    matrix = matrix_of([[18, 2], [3, 27]], unclassified=[4, 6])
    found = area_adjusted(matrix, [500, 300], design=design)
    assert_as_by_hand(found, by_hand([[18, 2], [3, 27]], [500, 300]))
    assert found.assessed_pixels == 800 and found.notes[0].startswith("10 reference pixels")
    np.testing.assert_array_equal(found.proportions[:, -1], 0)
    # Nor do unclassified pixels without a reference make a stratum (of class 0).
    empty = area_adjusted(inside, [500, 300], unclassified_pixels=10**6, design=design)
    assert_as_by_hand(empty, by_hand([[18, 2], [3, 27]], [500, 300]))
    assert empty.assessed_pixels == 800 and empty.notes == ()


def test_intervals_stay_within_what_is_possible():
    found = area_adjusted(matrix_of([[1, 1], [0, 40]]), [500, 500], pixel_area=1.0)
    assert found.users_accuracy.low[0] == 0 and found.users_accuracy.high[0] == 1
    assert found.area.low[0] == 0 and found.area.high[1] == 1000
    wide = area_adjusted(matrix_of(EXAMPLE), MAPPED).share
    np.testing.assert_allclose((wide.low + wide.high) / 2, wide.value)
    np.testing.assert_allclose(wide.high - wide.value, wide.standard_error * 1.96, rtol=1e-4)


def test_the_sentences_say_what_the_reference_must_be():
    matrix = matrix_of(EXAMPLE)
    first, caution = area_adjusted(matrix, MAPPED).sentences
    assert "within each class of the map (stratified random sampling)" in first
    assert "drawn by hand are not" in caution
    other = area_adjusted(matrix, MAPPED, design="simple_random").sentences
    assert "over the whole map (simple random sampling)" in other[0]
    assert area_adjusted(matrix, MAPPED).area is None


def test_a_reference_beside_the_map_is_refused():
    nowhere = matrix_of(np.zeros((2, 2)), unclassified=[5, 5])
    for design in ("stratified", "simple_random"):
        with pytest.raises(AssessError, match="found none"):
            area_adjusted(nowhere, [500, 300], design=design)


@pytest.mark.parametrize(
    ("mapped", "given", "match"),
    [
        ([500], {}, "each of 2 classes"),
        ([500.0, 300.0], {}, "each of 2 classes"),
        ([500, 29], {}, "were sampled"),
        ([500, 300], {"unclassified_pixels": 3}, "were sampled"),
        ([500, 300], {"design": "systematic"}, "a design is one of"),
        ([500, 300], {"pixel_area": 0.0}, "has an area"),
    ],
)
def test_wrong_input_is_named(mapped, given, match):
    with pytest.raises(ValueError, match=match):
        area_adjusted(matrix_of([[18, 2], [3, 27]], unclassified=[2, 2]), mapped, **given)
