"""The pool of two sources: its formula, and what it promises."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from engine.zeroshot.fusion import FLOOR, confidence, fuse

SHAPES = st.tuples(st.integers(1, 12), st.integers(2, 7))


@st.composite
def evidence(draw, count=1):
    """``count`` arrays of one shape, rows summing to 1; zeros, ties and certainty occur."""
    shape = draw(SHAPES)
    found = []
    for _ in range(count):
        values = draw(arrays(np.float32, shape, elements=st.floats(0, 1, width=32)))
        values = np.where(values < 0.05, 0, values) + np.float32(1e-30)
        found.append((values / values.sum(axis=1, keepdims=True)).astype(np.float32))
    return found if count > 1 else found[0]


def slow(first, second):
    """Row by row in Python's floats."""
    rows = []
    for one, two in zip(first.tolist(), second.tolist(), strict=True):
        weights = []
        for row in (one, two):
            best, next_best = sorted(row)[:-3:-1]
            weights.append(best - next_best + 1e-3 * max(best - 1 / len(row), 0) + 1e-9)
        w = weights[0] / sum(weights)
        pooled = [
            math.exp(w * math.log(max(a, 1e-6)) + (1 - w) * math.log(max(b, 1e-6)))
            for a, b in zip(one, two, strict=True)
        ]
        rows.append([value / sum(pooled) for value in pooled])
    return np.array(rows)


@settings(deadline=None)
@given(evidence(2))
def test_against_the_formula(pair):
    first, second = pair
    found = fuse(first, second)
    assert found.dtype == np.float32
    # Where both have next to nothing to say, rounding of float32 decides on the weights.
    clear = confidence(first) + confidence(second) > 1e-3
    np.testing.assert_allclose(found[clear], slow(first, second)[clear], atol=2e-4)


@settings(deadline=None)
@given(evidence(2))
def test_rows_sum_to_one_and_the_order_does_not_matter(pair):
    first, second = pair
    found = fuse(first, second)
    np.testing.assert_allclose(found.sum(axis=1), 1, atol=1e-5)
    assert (found >= 0).all()
    np.testing.assert_allclose(found, fuse(second, first), atol=1e-5)


@settings(deadline=None)
@given(evidence())
def test_what_both_say_stays_what_they_say(source):
    np.testing.assert_allclose(fuse(source, source), source, atol=1e-5)


@settings(deadline=None)
@given(evidence())
def test_a_source_that_says_nothing_changes_nothing(source):
    flat = np.full_like(source, 1 / source.shape[1])
    heard = source.max(axis=1) - 1 / source.shape[1] > 0.01
    np.testing.assert_allclose(fuse(source, flat)[heard], source[heard], atol=1e-3)
    np.testing.assert_allclose(fuse(flat, flat), flat, atol=1e-5)


@settings(deadline=None)
@given(evidence(2))
def test_odds_lie_between_the_odds_of_the_sources(pair):
    logs = [np.log(np.maximum(source, FLOOR)) for source in pair]
    found = np.log(np.maximum(fuse(*pair), 1e-30))
    odds = [a[:, :, None] - a[:, None, :] for a in (*logs, found)]
    assert (odds[2] <= np.maximum(odds[0], odds[1]) + 1e-3).all()
    assert (odds[2] >= np.minimum(odds[0], odds[1]) - 1e-3).all()


@settings(deadline=None)
@given(evidence(2))
def test_of_two_classes_none_becomes_more_certain_than_in_the_surer_source(pair):
    first, second = (
        np.stack([p[:, 0], p[:, 1:].sum(axis=1)], axis=1).astype(np.float32) for p in pair
    )
    surest = np.maximum(confidence(first), confidence(second))
    assert (confidence(fuse(first, second)) <= surest + 1e-5).all()


def test_the_surer_source_decides():
    sure, unsure = np.float32([[0.9, 0.05, 0.05]]), np.float32([[0.3, 0.4, 0.3]])
    found = fuse(sure, unsure)[0]
    assert found.argmax() == 0 and found[0] > 0.8


def test_equally_sure_sources_make_their_geometric_mean():
    first, second = np.float32([[0.6, 0.3, 0.1]]), np.float32([[0.1, 0.3, 0.6]])
    expected = np.sqrt(first * second)
    np.testing.assert_allclose(fuse(first, second), expected / expected.sum(), atol=1e-6)


def test_a_class_that_one_source_gives_nothing_is_not_lost_for_good():
    found = fuse(np.float32([[0.0, 0.51, 0.49]]), np.float32([[0.98, 0.01, 0.01]]))
    assert found.argmax() == 0


def test_confidence_is_best_minus_second_best():
    found = confidence(np.float32([[0.5, 0.2, 0.3], [1, 0, 0], [0.4, 0.4, 0.2]]))
    np.testing.assert_allclose(found, [0.2, 1, 0], atol=1e-7)
    np.testing.assert_array_equal(confidence(np.ones((2, 1), np.float32)), [1, 1])


def test_arrays_that_do_not_fit_are_refused():
    with pytest.raises(ValueError, match="shapes"):
        fuse(np.ones((2, 3), np.float32), np.ones((2, 4), np.float32))


def test_no_pixels_are_no_trouble():
    assert fuse(np.zeros((0, 4), np.float32), np.zeros((0, 4), np.float32)).shape == (0, 4)
