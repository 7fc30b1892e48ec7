"""What is as good as the best, by what it loses to it and wins from it."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.assess import first_as_good


def ways(*texts):
    return np.array([[letter == "x" for letter in text] for text in texts])


def test_equals_leave_it_to_the_order():
    assert first_as_good(ways("xx.x", "x.xx", "xxx.")) == 0


def test_one_pixel_is_chance_and_many_are_not():
    assert first_as_good(ways("xxx.....", "xxxx....")) == 0
    assert first_as_good(ways("xxx.....", "xxxxx...")) == 1
    assert first_as_good(ways("xxx.....", "xxxxxxxx")) == 1


def test_what_both_lose_counts_against_a_difference():
    # Two more right, but nine of another kind: the standard deviation is over 4.
    assert first_as_good(ways("xxxxxxxxx...........", ".........xxxxxxxxxxx")) == 0


def test_pixels_of_one_group_are_one_chance():
    hits = ways("x.......", "xxxxxx..")
    assert first_as_good(hits) == 1
    # The five pixels won lie in one polygon: a single event.
    assert first_as_good(hits, np.array([0, 1, 1, 1, 1, 1, 2, 2])) == 0
    assert first_as_good(hits, np.array([0, 1, 1, 2, 2, 3, 4, 4])) == 1
    assert first_as_good(hits, np.arange(8)) == 1


def test_groups_of_other_pixels_are_refused():
    with pytest.raises(ValueError, match=r"groups of shape \(8,\), got \(7,\)"):
        first_as_good(ways("x.......", "xxxxxx.."), np.arange(7))


@pytest.mark.parametrize("shape", [(0, 3), (3,)])
def test_nothing_to_choose_among(shape):
    with pytest.raises(ValueError, match="shape"):
        first_as_good(np.zeros(shape, bool))


@settings(deadline=None, max_examples=200)
@given(st.integers(1, 5), st.integers(0, 40), st.integers(0, 10_000))
def test_as_counted_one_by_one(count, pixels, seed):
    hits = np.random.default_rng(seed).random((count, pixels)) < 0.7
    found = first_as_good(hits)
    sums = [int(one.sum()) for one in hits]
    best = sums.index(max(sums))

    def as_good(which):
        lost = sum(bool(a) and not b for a, b in zip(hits[best], hits[which]))
        won = sum(bool(b) and not a for a, b in zip(hits[best], hits[which]))
        return lost - won <= math.sqrt(lost + won)

    assert as_good(found)
    assert not any(as_good(which) for which in range(found))
