"""Soft labels against densities written out in float64."""

from __future__ import annotations

import numpy as np
import pytest

from engine.refine.soft_labels import PIXELS_PER_GAUSSIAN, ClassDensities, ComponentSpace


def clouds(counts, dims=3, distance=4.0, seed=0):
    rng = np.random.default_rng(seed)
    labels = np.repeat(np.arange(len(counts)), counts)
    centres = rng.normal(0, distance, (len(counts), dims))
    return (centres[labels] + rng.normal(0, 1, (len(labels), dims))).astype(np.float32), labels


def test_components_against_an_eigendecomposition():
    rng = np.random.default_rng(0)
    spectra = (rng.normal(size=(300, 4)) @ rng.normal(size=(4, 12)) + 3).astype(np.float32)
    found = ComponentSpace(spectra, 3).scores(spectra)
    away = spectra.astype(float) - spectra.mean(axis=0)
    values, vectors = np.linalg.eigh(away.T @ away / 299)
    values, vectors = values[::-1][:3], vectors[:, ::-1][:, :3]
    expected = away @ vectors / np.sqrt(values.mean())
    signs = np.sign((found * expected).sum(axis=0))
    np.testing.assert_allclose(found * signs, expected, atol=1e-3)
    assert found.var(axis=0).mean() == pytest.approx(1, abs=0.01)


def test_fewer_components_where_there_are_fewer_bands_or_pixels():
    rng = np.random.default_rng(0)
    spectra = rng.normal(size=(50, 3)).astype(np.float32)
    assert ComponentSpace(spectra, 5).scores(spectra).shape == (50, 3)
    assert ComponentSpace(spectra[:3], 5).scores(spectra).shape == (50, 2)
    constant = np.ones((20, 4), dtype=np.float32)
    assert np.isfinite(ComponentSpace(constant, 2).scores(constant)).all()


def test_against_the_densities_written_out():
    scores, labels = clouds([200, 150, 100])
    densities = ClassDensities(3, 2, np.random.default_rng(0)).fit(scores, labels)
    found = densities.soft_labels(scores, labels)
    density = np.zeros((len(scores), 3))
    for one, mixture in densities._mixtures.items():
        for weight, mean, covariance in zip(
            mixture.weights_, mixture.means_, mixture.covariances_, strict=True
        ):
            away = scores.astype(float) - mean
            squares = np.einsum("ni,ij,nj->n", away, np.linalg.inv(covariance), away)
            norm = np.sqrt(np.linalg.det(2 * np.pi * covariance))
            density[:, one] += weight * np.exp(-squares / 2) / norm
    np.testing.assert_allclose(found, density / density.sum(axis=1, keepdims=True), atol=1e-5)


def test_far_from_every_class_there_is_no_zero_by_zero():
    scores, labels = clouds([100, 100])
    densities = ClassDensities(2, 2, np.random.default_rng(0)).fit(scores, labels)
    with np.errstate(all="raise", under="ignore"):
        far = densities.soft_labels(np.full((1, 3), 1e4, dtype=np.float32), np.array([0]))
    assert np.isfinite(far).all()
    assert far.sum() == pytest.approx(1)


def test_classes_too_small_for_a_density_keep_their_hard_label():
    scores, labels = clouds([200, PIXELS_PER_GAUSSIAN - 1, PIXELS_PER_GAUSSIAN, 0])
    densities = ClassDensities(4, 5, np.random.default_rng(0)).fit(scores, labels)
    assert densities.held_.tolist() == [True, False, True, False]
    found = densities.soft_labels(scores, labels)
    np.testing.assert_array_equal(found[labels == 1], np.eye(4)[labels[labels == 1]])
    assert (found[labels != 1][:, [1, 3]] == 0).all()
    np.testing.assert_allclose(found.sum(axis=1), 1, atol=1e-6)


def test_a_class_of_one_repeated_pixel():
    scores, labels = clouds([200, 100])
    scores[labels == 1] = 0.5
    densities = ClassDensities(2, 5, np.random.default_rng(0)).fit(scores, labels)
    assert np.isfinite(densities.soft_labels(scores, labels)).all()


def test_no_class_has_a_density():
    scores, labels = clouds([5, 5])
    densities = ClassDensities(2, 5, np.random.default_rng(0)).fit(scores, labels)
    np.testing.assert_array_equal(densities.soft_labels(scores, labels), np.eye(2)[labels])
    assert densities.soft_labels(scores[:0], labels[:0]).shape == (0, 2)
