"""Votes of cubes, against a loop over objects."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.objects.vote import voted


def slow(probabilities, objects, count, voting):
    """Winner, runner-up and confidence of each object."""
    found = []
    for number in range(count):
        mine = probabilities[objects == number].astype(np.float64)
        if not len(mine):
            found.append((-1, -1, 0.0))
            continue
        means = mine.mean(axis=0)
        votes = [sum(row.argmax() == k for row in mine) for k in range(mine.shape[1])]
        keys = [
            (votes[k] if voting == "majority" else 0, means[k], -k) for k in range(mine.shape[1])
        ]
        first, second = sorted(range(len(keys)), key=lambda k: keys[k], reverse=True)[:2]
        share = votes[first] / len(mine) if voting == "majority" else means[first]
        found.append((first, second, share))
    return found


@settings(max_examples=60, deadline=None)
@given(
    cubes=st.integers(1, 30),
    classes=st.integers(2, 5),
    count=st.integers(1, 6),
    voting=st.sampled_from(["probability", "majority"]),
    seed=st.integers(0, 1000),
)
def test_it_is_a_loop_over_objects(cubes, classes, count, voting, seed):
    rng = np.random.default_rng(seed)
    probabilities = rng.dirichlet(np.ones(classes), cubes).astype(np.float32)
    objects = np.sort(rng.integers(0, count, cubes))
    judged = voted(probabilities, objects, count, voting)
    for number, (first, second, share) in enumerate(slow(probabilities, objects, count, voting)):
        assert (judged.winner[number], judged.runner_up[number]) == (first, second)
        assert judged.confidence[number] == pytest.approx(share, abs=1e-6)
    np.testing.assert_array_equal(judged.cubes, np.bincount(objects, minlength=count))
    np.testing.assert_array_equal(judged.votes.sum(axis=1), judged.cubes)
    np.testing.assert_allclose(judged.probabilities.sum(axis=1), judged.cubes > 0, atol=1e-5)


def test_the_two_ways_can_differ():
    """Two cubes are barely for one class, the third is sure of another."""
    probabilities = np.array([[0.51, 0.49], [0.51, 0.49], [0.0, 1.0]], np.float32)
    none = np.zeros(3, int)
    assert voted(probabilities, none, 1, "majority").winner.tolist() == [0]
    assert voted(probabilities, none, 1, "probability").winner.tolist() == [1]


def test_equal_votes_are_decided_by_probability():
    probabilities = np.array([[0.6, 0.4], [0.1, 0.9]], np.float32)
    judged = voted(probabilities, np.zeros(2, int), 1, "majority")
    assert judged.winner.tolist() == [1] and judged.confidence.tolist() == [0.5]
