"""The full transformer against torch's own attention, and dense against patch by patch."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from engine.probe import transformer
from engine.probe.transformer import Block, PatchTransformer


def made(patch=9, blurred=4, *, layers=2, out=6, dropout=0.0):
    torch.manual_seed(patch + blurred)
    return PatchTransformer(
        3,
        3 + blurred,
        patch,
        width=8,
        layers=layers,
        heads=2,
        mlp_width=10,
        dropout=dropout,
        out=out,
    ).double()


@pytest.mark.parametrize("patch", [3, 9, 15])
@pytest.mark.parametrize("blurred", [0, 4])
def test_dense_is_patch_by_patch(patch, blurred, unfolded, monkeypatch):
    monkeypatch.setattr(transformer, "_CHUNK", 7)
    network = made(patch, blurred, dropout=0.5).eval()
    image = torch.randn(3 + blurred, patch + 3, patch + 4, dtype=torch.float64)
    dense = network.dense(image)
    assert dense.shape == (4, 5, 6)
    torch.testing.assert_close(dense.flatten(0, 1), network(*unfolded(image, 3, patch)))


def test_a_block_is_attention_of_torch():
    torch.manual_seed(2)
    block = Block(8, 2, 10, 0.0).double()
    attention = nn.MultiheadAttention(8, 2, batch_first=True).double()
    attention.load_state_dict(
        {
            "in_proj_weight": torch.cat([block.query.weight, block.key_value.weight]),
            "in_proj_bias": torch.cat([block.query.bias, block.key_value.bias]),
            "out_proj.weight": block.joined.weight,
            "out_proj.bias": block.joined.bias,
        }
    )
    asking, asked = torch.randn(3, 2, 8).double(), torch.randn(3, 7, 8).double()
    normed = block.norm(asked)
    seen = asking + attention(block.norm(asking), normed, normed)[0]
    torch.testing.assert_close(block(asking, asked), seen + block.mlp(seen))


def test_the_shortcut_of_the_last_block_changes_nothing():
    network = made(layers=3).eval()
    sharp = torch.randn(4, 3, 9, 9).double()
    context = torch.randn(4, 4, 3, 3).double()
    tokens = torch.cat([network.start.expand(4, -1, -1), network.embed(sharp, context)], dim=1)
    tokens = tokens + network.positions
    for block in network.blocks:
        tokens = block(tokens, tokens)
    expected = network.out(network.norm(tokens)[:, 0])
    torch.testing.assert_close(network(sharp, context), expected)


def test_the_token_itself_is_the_vector_where_lengths_agree():
    assert not list(made(out=8).out.parameters())
    assert made(out=8)(
        torch.randn(2, 3, 9, 9).double(), torch.zeros(2, 4, 3, 3).double()
    ).shape == (
        2,
        8,
    )


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
