"""The second stage against its formula in numpy."""

from __future__ import annotations

import numpy as np
import torch

from engine.objects.fusion import Fusion, fusion_built, texts_apart
from engine.objects.network import FEATURES
from tests.engine.objects.conftest import texts, tiny


def test_logits_are_cosines_times_the_temperature():
    fusion = fusion_built(tiny("temperature=7"), 12)
    said = texts_apart(texts())
    features = np.random.default_rng(0).normal(size=(5, FEATURES)).astype(np.float32)
    weight, bias = (one.detach().numpy() for one in fusion.dense.parameters())
    projected = features @ weight.T + bias
    unit = projected / np.linalg.norm(projected, axis=1, keepdims=True)
    with torch.no_grad():
        found = fusion(torch.from_numpy(features), torch.from_numpy(said)).numpy()
    np.testing.assert_allclose(found, 7 * unit @ said.T, rtol=1e-4, atol=1e-5)


def test_texts_lose_what_they_have_in_common():
    vectors = texts(5)
    unit = texts_apart(vectors)
    np.testing.assert_allclose(np.linalg.norm(unit, axis=1), 1, rtol=1e-6)
    # Nearly parallel before, as sentence encoders make them.
    before = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    between = ~np.eye(5, dtype=bool)
    assert (before @ before.T)[between].min() > 0.8
    assert abs((unit @ unit.T)[between].mean() + 0.25) < 0.05
    np.testing.assert_allclose(texts_apart(vectors + 3.0), unit, atol=1e-5)


def test_texts_that_are_the_same_tell_nothing():
    assert not texts_apart(np.full((3, 4), 0.1, np.float32)).any()


def test_the_temperature_is_learnt_up_to_its_limit():
    fusion = Fusion(tiny("temperature=90; largest_temperature=100"), 4)
    with torch.no_grad():
        fusion.log_temperature += 5.0
    assert float(fusion.temperature.detach()) == 100.0
    assert fusion.log_temperature.requires_grad
