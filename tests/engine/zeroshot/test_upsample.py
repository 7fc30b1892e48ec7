"""Choosing an upsampler, and the two that learn nothing."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from benchmarks.upsampler import made_weights
from engine.errors import CancelledError, ModelError, WeightsError
from engine.zeroshot.upsample import build_upsampler


@pytest.fixture
def window():
    generator = torch.Generator().manual_seed(0)
    patches = torch.randn(2, 3, 5, generator=generator)
    image = torch.randn(3, 8, 12, generator=generator)
    vectors = torch.nn.functional.normalize(torch.randn(4, 5, generator=generator), dim=1)
    return patches, image, vectors


def token_cosines(patches, vectors):
    result = np.empty((len(vectors), *patches.shape[:2]))
    for n, vector in enumerate(vectors.double().numpy()):
        for i in range(patches.shape[0]):
            for j in range(patches.shape[1]):
                token = patches[i, j].double().numpy()
                result[n, i, j] = vector @ token / np.linalg.norm(token)
    return result


def test_none_repeats_the_tokens(window):
    patches, _, vectors = window
    found = build_upsampler("none", None, embed_dim=5).cosines(*window)
    expected = token_cosines(patches, vectors).repeat(4, axis=1).repeat(4, axis=2)
    assert found.dtype == torch.float32
    np.testing.assert_allclose(found.numpy(), expected, atol=1e-6)


def test_bilinear_interpolates_the_cosines(window):
    patches, _, vectors = window
    found = build_upsampler("bilinear", None, embed_dim=5).cosines(*window).numpy()
    tokens = token_cosines(patches, vectors)
    assert found.shape == (4, 8, 12)
    for i in range(8):
        for j in range(12):
            y, x = (min(max((k + 0.5) / 4 - 0.5, 0), n - 1) for k, n in ((i, 2), (j, 3)))
            top, left = min(int(y), 0), min(int(x), 1)
            v, u = y - top, x - left
            corners = tokens[:, top : top + 2, left : left + 2]
            expected = np.einsum("nab,a,b->n", corners, [1 - v, v], [1 - u, u])
            np.testing.assert_allclose(found[:, i, j], expected, atol=1e-6)


@pytest.mark.parametrize("kind", ["none", "bilinear"])
def test_half_precision_tokens(window, kind):
    patches, image, vectors = window
    upsampler = build_upsampler(kind, None, embed_dim=5)
    found = upsampler.cosines(patches.bfloat16(), image, vectors)
    assert found.dtype == torch.float32
    assert torch.equal(found, upsampler.cosines(patches.bfloat16().float(), image, vectors))


def test_a_token_of_length_zero(window):
    patches, image, vectors = window
    found = build_upsampler("none", None, embed_dim=5).cosines(0 * patches, image, vectors)
    assert (found == 0).all()


@pytest.mark.parametrize("kind", ["none", "bilinear", "jbu_stack"])
def test_cancel(window, kind):
    def check():
        raise CancelledError

    upsampler = build_upsampler(kind, made_weights("jbu_stack", 5), embed_dim=5)
    with pytest.raises(CancelledError):
        upsampler.cosines(*window, check)


@pytest.mark.parametrize("kind", ["jbu_stack", "jbu_one"])
def test_weights_for_vectors_of_another_length_are_refused(kind):
    with pytest.raises(ModelError, match="vectors of 8 numbers, but the model's have 512; use the"):
        build_upsampler(kind, made_weights(kind, 8), embed_dim=512)


def test_learnt_upsamplers_need_weights():
    with pytest.raises(WeightsError, match="jbu_one needs weights"):
        build_upsampler("jbu_one", None, embed_dim=512)


def test_unknown_kinds_are_refused():
    with pytest.raises(
        ModelError, match="'carafe': expected one of none, bilinear, jbu_stack, jbu_one"
    ):
        build_upsampler("carafe", None, embed_dim=512)
