"""The shared tokens: one question against torch's attention, dense against patch by patch."""

from __future__ import annotations

import pytest
import torch
from torch.nn import functional

from engine.probe import shared
from engine.probe.shared import Question, Residual, SharedTokens


def made(patch=9, blurred=4, *, layers=2, depth=1, dropout=0.0):
    torch.manual_seed(patch + blurred)
    network = SharedTokens(
        3,
        3 + blurred,
        patch,
        width=8,
        layers=layers,
        depth=depth,
        heads=2,
        mlp_width=10,
        dropout=dropout,
        out=6,
    ).double()
    for question in network.questions:
        # Zeros at the start would hide places that are mixed up.
        torch.nn.init.normal_(question.place)
    return network


@pytest.mark.parametrize("patch", [3, 9, 15])
@pytest.mark.parametrize("blurred", [0, 4])
@pytest.mark.parametrize(("layers", "depth"), [(1, 0), (2, 2)])
def test_dense_is_patch_by_patch(patch, blurred, layers, depth, unfolded):
    network = made(patch, blurred, layers=layers, depth=depth, dropout=0.5).eval()
    image = torch.randn(3 + blurred, patch + 3, patch + 4, dtype=torch.float64)
    dense = network.dense(image)
    assert dense.shape == (4, 5, 6)
    torch.testing.assert_close(dense.flatten(0, 1), network(*unfolded(image, 3, patch)))


@pytest.mark.parametrize("at_once", [1, 30, 47, 10_000])
def test_the_size_of_strips_changes_nothing(monkeypatch, at_once):
    """Rows that two strips ask for are kept from one to the next."""
    network = made(15, layers=2).eval()
    image = torch.randn(7, 40, 29, dtype=torch.float64)
    whole = network.dense(image)
    monkeypatch.setattr(shared, "_AT_ONCE", at_once)
    torch.testing.assert_close(network.dense(image), whole)


def test_a_question_is_attention_of_torch_with_a_bias_by_place():
    torch.manual_seed(3)
    question = Question(8, 2, 5, 0.0).double()
    torch.nn.init.normal_(question.place)
    asking, tokens = torch.randn(4, 8).double(), torch.randn(4, 5, 8).double()
    answers = question.answers(tokens)
    keys, values = (one.movedim(0, -1) for one in answers)

    def split(vectors):  # (n, length, width) -> (n, heads, length, width / heads)
        return vectors.reshape(4, -1, 2, 4).transpose(1, 2)

    seen = functional.scaled_dot_product_attention(
        split(question.query(question.norm_asking(asking))[:, None]),
        split(keys),
        split(values),
        attn_mask=question.place.T[None, :, None, :],
    )
    expected = asking + question.joined(seen.transpose(1, 2).reshape(4, 8))
    torch.testing.assert_close(question(asking, answers.unbind(-1)), expected)


def test_keys_and_values_are_those_of_the_tokens_alone():
    torch.manual_seed(4)
    question = Question(8, 2, 5, 0.0).double()
    tokens = torch.randn(5, 8).double()
    weight, bias = question.key_value.weight, question.key_value.bias
    keys, values = question.answers(tokens)
    normed = functional.layer_norm(tokens, (8,))
    torch.testing.assert_close(keys.T, normed @ weight[:8].T + bias[:8])
    torch.testing.assert_close(values.T, normed @ weight[8:].T + bias[8:])


def test_a_residual():
    torch.manual_seed(5)
    residual = Residual(8, 10, 0.0).double()
    tokens = torch.randn(3, 8).double()
    hidden = functional.gelu(residual.first(functional.layer_norm(tokens, (8,))))
    torch.testing.assert_close(residual(tokens), tokens + residual.second(hidden))


def test_every_pixel_of_a_patch_counts_and_its_place_does():
    network = made(layers=1).eval()
    sharp = torch.randn(1, 3, 9, 9, dtype=torch.float64, requires_grad=True)
    context = torch.randn(1, 4, 3, 3, dtype=torch.float64, requires_grad=True)
    vector = network(sharp, context)
    vector.square().sum().backward()
    assert (sharp.grad != 0).all()
    assert (context.grad != 0).all()
    turned = network(sharp.flip(3), context.flip(3))
    assert (turned - vector).abs().max() > 1e-6


def test_dropout_only_in_training():
    network = made(dropout=0.5)
    patch = torch.randn(2, 3, 9, 9).double(), torch.randn(2, 4, 3, 3).double()
    assert not torch.equal(network.train()(*patch), network(*patch))
    assert torch.equal(network.eval()(*patch), network(*patch))
