"""Refinement against a slow version with every term written out, in float64."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.special import softmax

from engine.refine.gaussian import GaussianRefinement


def slow(spectra, source, new, new_source, *, components=10, steps=10, temperature=4.0, least=20.0):
    """The same scheme without shortcuts; returns refined probabilities of ``new``."""
    spectra, source = spectra.astype(float), source.astype(float)
    mean = spectra.mean(axis=0)
    values, vectors = np.linalg.eigh(np.cov(spectra - mean, rowvar=False).reshape(len(mean), -1))
    kept = np.argsort(values)[::-1][: min(components, len(mean), len(spectra) - 1)]
    projection = vectors[:, kept] / np.sqrt(np.maximum(values[kept], 1e-12))
    scores = (spectra - mean) @ projection

    def combine(points, evidence, held, means, variances):
        if not held.any():
            return evidence
        away = points[:, None, :] - means[None]
        loglik = -0.5 * (away**2 / variances + np.log(2 * np.pi * variances)).sum(axis=2)
        logs = np.log(np.maximum(evidence[:, held], 1e-12)) + loglik / temperature
        result = evidence.copy()
        result[:, held] = softmax(logs, axis=1) * evidence[:, held].sum(axis=1, keepdims=True)
        return result

    current = source
    for _ in range(steps):
        held = current.sum(axis=0) >= least
        inside = current[:, held]
        means = np.array([np.average(scores, axis=0, weights=w) for w in inside.T])
        away = scores[:, None, :] - means[None]
        variances = (inside[:, :, None] * away**2).sum(axis=(0, 1)) / inside.sum()
        variances = np.maximum(variances, 1e-3)
        current = combine(scores, source, held, means, variances)
    points = (new.astype(float) - mean) @ projection
    return combine(points, new_source.astype(float), held, means, variances)


def blobs(count, bands, classes, seed=0, noise=1.0):
    """Spectra of well separated clouds, and evidence that is often wrong."""
    rng = np.random.default_rng(seed)
    truth = rng.integers(0, classes, count)
    centres = rng.normal(0, 3, (classes, bands))
    spectra = centres[truth] + rng.normal(0, noise, (count, bands))
    logits = 1.0 * np.eye(classes)[truth] + rng.normal(0, 0.8, (count, classes))
    return spectra.astype(np.float32), softmax(logits, axis=1).astype(np.float32), truth


@pytest.mark.parametrize(("bands", "classes"), [(1, 2), (4, 3), (25, 5)])
def test_against_the_slow_version(bands, classes):
    spectra, source, _ = blobs(600, bands, classes)
    new, new_source, _ = blobs(150, bands, classes, seed=1)
    found = GaussianRefinement(temperature=4).fit(spectra, source).refine(new, new_source)
    assert found.dtype == np.float32
    expected = slow(spectra, source, new, new_source)
    np.testing.assert_allclose(found, expected, atol=3e-3)


def test_a_rare_class_keeps_its_evidence_and_the_slow_version_agrees():
    spectra, source, _ = blobs(500, 6, 4)
    source[:, 3] = 0.01
    source /= source.sum(axis=1, keepdims=True)
    refinement = GaussianRefinement(temperature=4, min_weight=20).fit(spectra, source)
    assert refinement.held_.tolist() == [True, True, True, False]
    found = refinement.refine(spectra, source)
    np.testing.assert_array_equal(found[:, 3], source[:, 3])
    np.testing.assert_allclose(found.sum(axis=1), 1, atol=1e-5)
    np.testing.assert_allclose(found, slow(spectra, source, spectra, source), atol=3e-3)


def test_wrong_evidence_is_mended_by_the_scene():
    spectra, source, truth = blobs(2000, 10, 4)
    before = (source.argmax(axis=1) == truth).mean()
    found = GaussianRefinement(temperature=1).fit(spectra, source).refine(spectra, source)
    after = (found.argmax(axis=1) == truth).mean()
    assert before < 0.8 and after > 0.95


def test_a_large_temperature_trusts_the_source():
    spectra, source, _ = blobs(500, 10, 4)
    refinement = GaussianRefinement(temperature=1e6).fit(spectra, source)
    np.testing.assert_allclose(refinement.refine(spectra, source), source, atol=1e-3)


def test_without_any_class_of_enough_weight_nothing_changes():
    spectra, source, _ = blobs(30, 5, 4)
    refinement = GaussianRefinement(min_weight=1000).fit(spectra, source)
    assert not refinement.held_.any()
    np.testing.assert_array_equal(refinement.refine(spectra, source), source)


def test_a_constant_scene_and_certain_evidence_stay_finite():
    spectra = np.full((100, 7), 0.3, np.float32)
    source = np.tile(np.float32([1, 0, 0]), (100, 1))
    found = GaussianRefinement().fit(spectra, source).refine(spectra, source)
    np.testing.assert_allclose(found, source, atol=1e-6)
    other = GaussianRefinement().fit(spectra, source).refine(spectra + 0.5, source)
    assert np.isfinite(other).all()


@pytest.mark.parametrize("count", [2, 3])
def test_two_or_three_pixels_are_enough(count):
    spectra, source, _ = blobs(count, 9, 3)
    found = GaussianRefinement().fit(spectra, source).refine(spectra, source)
    np.testing.assert_allclose(found.sum(axis=1), 1, atol=1e-5)


@pytest.mark.parametrize("count", [0, 1])
def test_fewer_are_refused(count):
    with pytest.raises(ValueError, match="two pixels"):
        GaussianRefinement().fit(np.ones((count, 4), np.float32), np.ones((count, 2), np.float32))


def test_input_is_left_as_it_was_and_the_result_repeats():
    spectra, source, _ = blobs(300, 12, 4)
    kept = spectra.copy(), source.copy()
    one = GaussianRefinement(random_state=2).fit(spectra, source).refine(spectra, source)
    two = GaussianRefinement(random_state=2).fit(spectra, source).refine(spectra, source)
    np.testing.assert_array_equal(one, two)
    np.testing.assert_array_equal(spectra, kept[0])
    np.testing.assert_array_equal(source, kept[1])


def test_offset_and_gain_of_bands_do_not_matter():
    """Whitening takes one gain of all values and any offset out."""
    spectra, source, _ = blobs(400, 5, 3)
    one = GaussianRefinement().fit(spectra, source).refine(spectra, source)
    moved = 0.01 * spectra + 5
    two = GaussianRefinement().fit(moved, source).refine(moved, source)
    np.testing.assert_allclose(one, two, atol=5e-3)
