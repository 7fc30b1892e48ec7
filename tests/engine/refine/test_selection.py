"""Margins, random draws and the split into confident and hard pixels."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst
from sklearn.mixture import GaussianMixture

from engine.refine.selection import LEAST_PIXELS, MOST_PIXELS, draw, margins, split_by_margin


@given(
    npst.arrays(
        np.float32, npst.array_shapes(min_dims=2, max_dims=3), elements=st.floats(0, 1, width=32)
    )
)
def test_margin_is_best_minus_second(probabilities):
    found = margins(probabilities)
    for place in np.ndindex(probabilities.shape[:-1]):
        ranked = sorted(probabilities[place].tolist(), reverse=True)
        assert found[place] == (np.float32(ranked[0] - ranked[1]) if len(ranked) > 1 else 1)


def test_draw_by_class_takes_so_many_of_each():
    labels = np.repeat([0, 1, 3], [100, 30, 5])
    weights = np.ones(135, dtype=np.float32)
    drawn = draw(labels, weights, 20, 4, "class", np.random.default_rng(0))
    assert len(set(drawn)) == len(drawn)
    assert np.bincount(labels[drawn], minlength=4).tolist() == [20, 20, 0, 5]


def test_draw_in_proportion_takes_so_many_of_all():
    labels = np.repeat([0, 1], [9000, 1000])
    weights = np.ones(10000, dtype=np.float32)
    drawn = draw(labels, weights, 1000, 2, "proportional", np.random.default_rng(0))
    assert len(set(drawn)) == 2000
    assert (labels[drawn] == 1).mean() == pytest.approx(0.1, abs=0.03)


def test_first_drawn_follow_their_weights():
    weights = np.array([0.0, 0.1, 0.3, 0.6], dtype=np.float32)
    rng = np.random.default_rng(1)
    labels = np.zeros(4, dtype=int)
    first = [draw(labels, weights, 1, 1, "class", rng)[0] for _ in range(4000)]
    shares = np.bincount(first, minlength=4) / 4000
    np.testing.assert_allclose(shares, weights, atol=0.03)
    # A pixel without weight is still there when all are wanted.
    assert sorted(draw(labels, weights, 4, 1, "class", rng)) == [0, 1, 2, 3]


def test_split_finds_the_ends_of_a_mixture():
    rng = np.random.default_rng(2)
    centres = np.array([0.1, 0.5, 0.9])
    group = rng.integers(0, 3, 3000)
    margin = np.clip(centres[group] + rng.normal(0, 0.03, 3000), 0, 1).astype(np.float32)
    predicted = rng.integers(0, 2, 3000)
    found = split_by_margin(predicted, margin, 2, share=0.2, n_components=3, rng=rng)
    assert set(group[found.confident]) == {2}
    assert set(group[found.hard]) == {0}
    for one in range(2):
        inside = predicted == one
        kept = (predicted[found.confident] == one).sum()
        assert kept == pytest.approx(0.2 * (group[inside] == 2).sum(), abs=1)
        assert (predicted[found.hard] == one).sum() == (group[inside] == 0).sum()


def test_split_agrees_with_a_mixture_fitted_by_hand():
    rng = np.random.default_rng(3)
    margin = rng.beta(2, 1, 900).astype(np.float32)
    predicted = np.zeros(900, dtype=int)
    found = split_by_margin(
        predicted, margin, 1, share=1.0, n_components=3, rng=np.random.default_rng(5)
    )
    seed = int(np.random.default_rng(5).integers(2**31))
    mixture = GaussianMixture(3, reg_covar=1e-5, max_iter=50, random_state=seed)
    part = mixture.fit_predict(margin[:, None].astype(float))
    order = np.argsort(mixture.means_[:, 0])
    assert sorted(found.confident) == np.flatnonzero(part == order[2]).tolist()
    assert sorted(found.hard) == np.flatnonzero(part == order[0]).tolist()


@pytest.mark.parametrize("count", [1, 2, LEAST_PIXELS - 1])
def test_tiny_classes_are_confident_only(count):
    rng = np.random.default_rng(0)
    margin = rng.random(count).astype(np.float32)
    found = split_by_margin(
        np.zeros(count, dtype=int), margin, 3, share=0.2, n_components=3, rng=rng
    )
    assert len(found.confident) == max(1, round(0.2 * count))
    assert len(found.hard) == 0


@pytest.mark.parametrize("value", [0.0, 0.5, 1.0])
def test_margins_that_are_all_alike(value):
    margin = np.full(200, value, dtype=np.float32)
    found = split_by_margin(
        np.zeros(200, dtype=int),
        margin,
        1,
        share=0.2,
        n_components=3,
        rng=np.random.default_rng(0),
    )
    assert len(found.confident) == 40
    assert len(found.hard) == 0


def test_large_classes_are_capped_and_nothing_is_drawn_twice():
    rng = np.random.default_rng(0)
    margin = rng.random(30000).astype(np.float32)
    found = split_by_margin(
        np.zeros(30000, dtype=int), margin, 1, share=1.0, n_components=3, rng=rng
    )
    assert len(found.confident) <= MOST_PIXELS
    assert len(found.hard) <= MOST_PIXELS
    both = np.concatenate([found.confident, found.hard])
    assert len(set(both)) == len(both)


def test_no_pixels_at_all():
    none = np.zeros(0, dtype=np.float32)
    found = split_by_margin(
        none.astype(int), none, 2, share=0.2, n_components=3, rng=np.random.default_rng(0)
    )
    assert len(found.confident) == len(found.hard) == 0
