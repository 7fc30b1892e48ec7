"""Networks: shapes for any cube, seeds, and the published layers."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from engine.objects.network import FEATURES, built
from tests.engine.objects.conftest import tiny


@pytest.mark.parametrize("network", ["pooled", "cnn3d"])
@pytest.mark.parametrize(("channels", "side"), [(1, 1), (1, 3), (5, 1), (7, 4), (30, 9)])
def test_any_cube_goes_through(network, channels, side):
    model = built(tiny("", network), channels, side, classes=3).eval()
    cubes, means = torch.randn(2, channels, side, side), torch.randn(2, channels)
    assert model.features(cubes, means).shape == (2, FEATURES)
    logits = model(cubes, means)
    assert logits.shape == (2, 3)
    # Cubes do not see each other.
    assert torch.allclose(model(cubes[:1], means[:1]), logits[:1], atol=1e-5)


def test_the_published_network_has_the_published_layers():
    """32 x 32 cubes of 30 components: most weights lie between flattening and 128."""
    model = built(tiny("", "cnn3d"), 30, 32, classes=9)
    convolutions = [m for m in model.modules() if isinstance(m, nn.Conv3d)]
    assert [(m.out_channels, m.kernel_size) for m in convolutions] == [
        (32, (3, 3, 3)),
        (64, (3, 3, 3)),
        (128, (3, 3, 3)),
    ]
    dense = [m for m in model.modules() if isinstance(m, nn.Linear)]
    assert [(m.in_features, m.out_features) for m in dense] == [
        (128 * 7 * 8 * 8, 128),
        (128, 64),
        (64, 9),
    ]
    assert model.drop.p == 0.5


def test_the_light_network_is_light_and_knows_no_place():
    model = built(tiny("width=64"), 30, 32, classes=9).eval()
    assert sum(one.numel() for one in model.parameters()) < 70_000
    cubes, means = torch.randn(1, 30, 6, 6), torch.zeros(1, 30)
    turned = torch.rot90(cubes, 2, (2, 3))
    model.body.around = None
    assert torch.allclose(model(cubes, means), model(turned, means), atol=1e-5)


def test_the_same_seed_builds_the_same_network_and_touches_no_other_numbers():
    torch.manual_seed(5)
    wanted = torch.rand(3)
    torch.manual_seed(5)
    first, second = (built(tiny(seed=3), 4, 3, 2) for _ in range(2))
    assert torch.equal(torch.rand(3), wanted)
    for one, other in zip(first.parameters(), second.parameters(), strict=True):
        assert torch.equal(one, other)
    assert not torch.equal(first.head.weight, built(tiny(seed=4), 4, 3, 2).head.weight)
