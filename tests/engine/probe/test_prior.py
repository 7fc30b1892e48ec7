"""The words' evidence beside a network's: its power chosen by samples neither of them has seen."""

from __future__ import annotations

import numpy as np
import pytest

from engine.probe.prior import MOST, leaning, weighed, word_evidence, word_power

RNG = np.random.default_rng(4)


def sure_of(labels, share, classes=3, sureness=0.9):
    """Probabilities that are right for a share of the samples, each as sure as said."""
    right = RNG.random(len(labels)) < share
    other = (labels + RNG.integers(1, classes, len(labels))) % classes
    said = np.full((len(labels), classes), (1 - sureness) / (classes - 1), np.float32)
    said[np.arange(len(labels)), np.where(right, labels, other)] = sureness
    return said


def loss(probabilities, evidence, labels, power):
    mixed = weighed(probabilities, evidence, np.full(probabilities.shape[1], power, np.float32))
    return -np.log(mixed[np.arange(len(labels)), labels]).sum() + 0.5 * power


def test_words_that_know_nothing_give_no_evidence():
    assert np.allclose(word_evidence(np.full((2, 5), 0.2, np.float32)), 0, atol=1e-6)


def test_words_rule_nothing_out_and_are_never_certain():
    evidence = word_evidence(np.array([[1.0, 0.0]], np.float32))
    np.testing.assert_allclose(evidence, np.log([[1.9, 0.1]]), rtol=1e-5)
    assert evidence.dtype == np.float32


def test_classes_of_few_samples_lean_on_words():
    found = leaning(np.array([4, 16, 64]))
    np.testing.assert_allclose(found, [2, 1, 0.5])
    np.testing.assert_allclose(leaning(np.array([5, 5, 5])), 1)
    # Without any as with a single one, and within bounds.
    np.testing.assert_allclose(leaning(np.array([0, 1, 1])), 1)
    np.testing.assert_allclose(leaning(np.array([1, 1000, 100_000])), [4, 1, 0.25])


@pytest.mark.parametrize(("words", "network"), [(0.95, 0.4), (0.7, 0.7), (0.8, 0.95), (0.4, 0.9)])
def test_the_power_is_the_one_with_the_least_loss(words, network):
    # Every class the same number of times, so that the plain loss is the one that is minimised.
    labels = np.repeat([0, 1, 2], 100)
    evidence, known = word_evidence(sure_of(labels, words)), sure_of(labels, network)
    found = word_power(known, evidence, labels)
    tried = np.linspace(0, MOST, 201)
    best = tried[int(np.argmin([loss(known, evidence, labels, one) for one in tried]))]
    assert found == pytest.approx(best, abs=0.03)


def test_useless_words_have_no_power_and_good_ones_much():
    labels = np.repeat([0, 1, 2], 40)
    known = sure_of(labels, 0.6)
    assert word_power(known, word_evidence(sure_of(labels, 1 / 3)), labels) < 0.1
    assert word_power(known, word_evidence(sure_of(labels, 0.98)), labels) > 1


def test_words_count_less_beside_a_network_that_knows():
    labels = np.repeat([0, 1, 2], 40)
    evidence = word_evidence(sure_of(labels, 0.8))
    powers = [word_power(sure_of(labels, share), evidence, labels) for share in (0.4, 0.7, 0.99)]
    assert powers[0] > powers[1] > powers[2]


def test_a_single_lucky_sample_is_not_trusted_to_the_full():
    one = np.array([0])
    certain = word_evidence(np.array([[0.5, 0.25, 0.25]], np.float32))
    assert word_power(np.ones((1, 3), np.float32), certain, one) < MOST / 2
    assert word_power(np.ones((0, 3), np.float32), certain[:0], one[:0]) == 0


def test_each_class_counts_the_same():
    """However often one of them was held back."""
    labels = np.repeat([0, 1], 20)
    said = np.full((40, 2), 0.5, np.float32)
    said[:20], said[20:] = [0.9, 0.1], [0.8, 0.2]
    known = np.full((40, 2), 0.5, np.float32)
    # Right for one class, wrong for the other: as often as they are, that is nothing.
    many = np.concatenate([np.arange(20), np.arange(20, 22)])
    for some in (np.arange(40), many):
        assert word_power(known[some], word_evidence(said[some]), labels[some]) < 0.3


def test_probabilities_with_words():
    network = np.array([[[0.5, 0.3, 0.2]], [[0.0, 0.0, 0.0]]], np.float32)
    evidence = np.log(np.array([1.0, 2.0, 3.0], np.float32)) * np.ones_like(network)
    found = weighed(network, evidence, np.array([1, 1, 1], np.float32))
    np.testing.assert_allclose(found[0, 0], np.array([0.5, 0.6, 0.6]) / 1.7, rtol=1e-5)
    assert not found[1].any(), "no data stays no data"
    plain = weighed(network, evidence, np.zeros(3, np.float32))
    np.testing.assert_allclose(plain, network, atol=1e-6)
    # A weight of one class leaves the others as they are to each other.
    some = weighed(network, evidence, np.array([0, 0, 2], np.float32))[0, 0]
    assert some[0] / some[1] == pytest.approx(0.5 / 0.3, rel=1e-5)
    assert some[2] / some[0] == pytest.approx(9 * 0.2 / 0.5, rel=1e-5)


def test_what_a_network_excludes_words_can_bring_back():
    network = np.array([[1.0, 0.0]], np.float32)
    evidence = word_evidence(np.array([[0.0, 1.0]], np.float32))
    found = weighed(network, evidence, np.full(2, 5, np.float32))
    assert np.isfinite(found).all() and found[0, 1] > 0.5
