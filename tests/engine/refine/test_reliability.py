"""What a source's labels are worth, against sums written out."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.special import softmax

from engine.refine.reliability import Reliability


def world(count=20000, classes=4, seed=0, *, telling=True):
    """Truth, a network that is right, and a source whose margin tells how often it is, or not."""
    rng = np.random.default_rng(seed)
    truth = rng.integers(0, classes, count)
    margin = rng.random(count)
    right = rng.random(count) < (0.25 + 0.7 * margin if telling else 0.6)
    asserted = np.where(right, truth, (truth + 1) % classes)
    source = np.zeros((count, classes))
    source[np.arange(count), asserted] = (1 + margin) / 2
    source[np.arange(count), (asserted + 2) % classes] = (1 - margin) / 2
    network = softmax(16.0 * np.eye(classes)[truth], axis=1)
    return truth, asserted, margin, network.astype(np.float32), source.astype(np.float32)


def test_agreement_follows_the_margin_only_where_it_tells():
    _, _, _, network, source = world()
    found = Reliability.fit(network, source)
    grid = np.linspace(0, 1, len(found.agreement))
    np.testing.assert_allclose(found.agreement[5:-5], (0.25 + 0.7 * grid)[5:-5], atol=0.06)
    assert (np.diff(found.agreement) >= 0).all()
    _, _, _, network, source = world(telling=False)
    found = Reliability.fit(network, source)
    np.testing.assert_allclose(found.agreement[5:-5], 0.6, atol=0.06)


def test_confusion_against_counts():
    _, asserted, _, network, source = world(2000)
    found = Reliability.fit(network, source)
    for one in range(4):
        counts = np.zeros(4)
        for pixel in np.flatnonzero(asserted == one):
            counts += network[pixel] ** 0.5 / (network[pixel] ** 0.5).sum()
        counts[one] = 0
        np.testing.assert_allclose(found.confusion[one], counts / counts.sum(), atol=0.01)
    # Class t is mistaken for t + 1 alone.
    assert found.confusion[1].argmax() == 0


def test_combination_against_the_formula():
    _, asserted, margin, network, source = world(50)
    made = Reliability(
        np.array([0.3, 0.9], dtype=np.float32), np.full((4, 4), 1 / 3, dtype=np.float32)
    )
    found = made.combine(network, source)
    for pixel in range(50):
        worth = 0.3 + 0.6 * margin[pixel]
        weights = [
            network[pixel, one] ** 0.5 * (worth if one == asserted[pixel] else (1 - worth) / 3)
            for one in range(4)
        ]
        np.testing.assert_allclose(found[pixel], np.array(weights) / sum(weights), atol=1e-4)


def test_a_network_in_doubt_gains_by_the_source():
    truth, asserted, _, _, source = world(telling=False)
    rng = np.random.default_rng(1)
    network = softmax(3 * np.eye(4)[truth] + rng.normal(0, 2, (len(truth), 4)), axis=1)
    network = network.astype(np.float32)
    combined = Reliability.fit(network, source).combine(network, source)
    accuracy = (combined.argmax(axis=1) == truth).mean()
    assert accuracy > (network.argmax(axis=1) == truth).mean() + 0.02
    assert accuracy > (asserted == truth).mean() + 0.02


@pytest.mark.parametrize("classes", [1, 2, 5])
def test_shapes_and_sums(classes):
    rng = np.random.default_rng(0)
    network, source = rng.dirichlet(np.ones(classes), (2, 3, 4)).astype(np.float32)
    made = Reliability.fit(network.reshape(-1, classes), source.reshape(-1, classes))
    found = made.combine(network, source)
    assert found.shape == (3, 4, classes)
    np.testing.assert_allclose(found.sum(axis=2), 1, atol=1e-5)
    assert np.isfinite(made.confusion).all()
