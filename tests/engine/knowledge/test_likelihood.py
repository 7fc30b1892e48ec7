"""Class mixtures against scipy's Gaussians and Bayes' rule."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.special import logsumexp
from scipy.stats import multivariate_normal
from sklearn.mixture import GaussianMixture

from engine.knowledge.likelihood import ClassMixtures


def clouds(sizes, size, seed=0):
    rng = np.random.default_rng(seed)
    parts, labels = [], []
    for index, count in enumerate(sizes):
        spread = rng.normal(0, 1, (size, size))
        first = rng.normal(0, 4, size) + rng.normal(0, 1, (count, size)) @ spread
        first[: count // 3] += rng.normal(0, 5, size)
        parts.append(first)
        labels += [index] * count
    return np.concatenate(parts).astype(np.float32), np.array(labels)


@pytest.mark.parametrize("shrinkage", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("size", [1, 2, 6])
def test_against_scipy(size, shrinkage):
    points, labels = clouds([300, 200, 150], size)
    mixtures = ClassMixtures(n_centres=2, shrinkage=shrinkage, random_state=3).fit(points, labels)
    rng = np.random.default_rng(1)
    places = rng.normal(0, 6, (200, size)).astype(np.float32)
    found = mixtures.log_likelihood(places)
    pooled = sum(
        np.atleast_2d(np.cov(points[labels == k].astype(float), rowvar=False)) for k in range(3)
    )
    expected = np.empty((200, 3))
    for k in range(3):
        own = GaussianMixture(2, reg_covar=1e-2, random_state=3).fit(points[labels == k])
        parts = []
        for weight, mean, covariance in zip(
            own.weights_, own.means_, own.covariances_, strict=True
        ):
            shrunk = (1 - shrinkage) * covariance + shrinkage * pooled / 3 + np.eye(size)
            density = multivariate_normal(mean, shrunk).logpdf(places.astype(float))
            parts.append(np.log(weight) + density)
        expected[:, k] = logsumexp(parts, axis=0)
    # "Up to a common constant": that of the Gaussian.
    np.testing.assert_allclose(
        found - found[:1, :1], expected - expected[:1, :1], rtol=1e-3, atol=2e-2
    )
    posterior = np.exp(expected - logsumexp(expected, axis=1, keepdims=True))
    np.testing.assert_allclose(mixtures.predict(places), posterior, atol=2e-3)


def test_probabilities_sum_to_one_however_far_away():
    points, labels = clouds([50, 60], 5)
    mixtures = ClassMixtures().fit(points, labels)
    places = np.vstack([points, np.full((3, 5), 1e4), np.full((3, 5), -1e4)]).astype(np.float32)
    found = mixtures.predict(places)
    assert found.dtype == np.float32 and np.isfinite(found).all()
    np.testing.assert_allclose(found.sum(axis=1), 1, atol=1e-5)


def test_classes_count_alike_however_many_pixels_stand_for_them():
    """Two equal clouds left and right of zero, one of them with ten times as many points."""
    rng = np.random.default_rng(0)
    left, right = rng.normal(-2, 1, (5000, 2)), rng.normal(2, 1, (500, 2))
    left[:, 1] -= left[:, 1].mean()
    right[:, 1] -= right[:, 1].mean()
    points = np.vstack([left, right]).astype(np.float32)
    labels = np.repeat([0, 1], [5000, 500])
    middle = np.zeros((1, 2), np.float32)
    found = ClassMixtures(n_centres=1, shrinkage=1.0).fit(points, labels).predict(middle)
    np.testing.assert_allclose(found, 0.5, atol=0.05)


def test_classes_with_two_or_three_pixels_can_be_fitted():
    points, labels = clouds([2, 3, 40], 4)
    points += 30 * labels[:, None].astype(np.float32)
    found = ClassMixtures(n_centres=5).fit(points, labels).predict(points)
    assert np.isfinite(found).all()
    assert (found.argmax(axis=1) == labels).all()


def test_identical_pixels_are_no_singular_matrix():
    points = np.repeat(np.float32([[0, 0], [5, 5]]), 30, axis=0)
    labels = np.repeat([0, 1], 30)
    found = ClassMixtures().fit(points, labels).predict(points)
    assert (found.argmax(axis=1) == labels).all()
    # Only the error of unit variance is left: 5 and 5 away is a log ratio of 25.
    assert found[0, 0] > 1 - 1e-6


def test_the_same_seed_gives_the_same_mixture():
    points, labels = clouds([200, 200, 200], 6)
    one = ClassMixtures(random_state=4).fit(points, labels).predict(points)
    two = ClassMixtures(random_state=4).fit(points, labels).predict(points)
    np.testing.assert_array_equal(one, two)
