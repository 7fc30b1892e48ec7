"""Tokens against dot products with each sub-patch."""

from __future__ import annotations

import pytest
import torch

from engine.probe.tokens import TokenEmbedding


def by_hand(embed: TokenEmbedding, sub_patch, middle):
    """One token: sub_patch (components, 3, 3), middle (channels - components,)."""
    token = torch.stack([(kernel * sub_patch).sum() for kernel in embed.sharp.weight])
    token = token + embed.sharp.bias
    if len(middle):
        token = token + torch.stack([(row * middle).sum() for row in embed.context.weight])
    return token


@pytest.mark.parametrize("side", [3, 9, 15])
@pytest.mark.parametrize("blurred", [0, 4])
def test_patches(side, blurred):
    torch.manual_seed(side + blurred)
    embed = TokenEmbedding(2, 2 + blurred, 5).double()
    sharp = torch.randn(3, 2, side, side, dtype=torch.float64)
    context = torch.randn(3, blurred, side // 3, side // 3, dtype=torch.float64)
    tokens = embed(sharp, context)
    assert tokens.shape == (3, (side // 3) ** 2, 5)
    for n in range(3):
        for row in range(side // 3):
            for col in range(side // 3):
                sub = sharp[n, :, 3 * row : 3 * row + 3, 3 * col : 3 * col + 3]
                expected = by_hand(embed, sub, context[n, :, row, col])
                torch.testing.assert_close(tokens[n, row * (side // 3) + col], expected)


@pytest.mark.parametrize("blurred", [0, 4])
def test_an_image(blurred):
    torch.manual_seed(1)
    embed = TokenEmbedding(2, 2 + blurred, 5).double()
    image = torch.randn(2 + blurred, 6, 8, dtype=torch.float64)
    tokens = embed.dense(image)
    assert tokens.shape == (4, 6, 5)
    for row in range(4):
        for col in range(6):
            around = image[:2, row : row + 3, col : col + 3]
            expected = by_hand(embed, around, image[2:, row + 1, col + 1])
            torch.testing.assert_close(tokens[row, col], expected)
