"""The convolutional network: local, the same tile by tile, and able to learn."""

from __future__ import annotations

import pytest
import torch
from torch import nn
from torch.nn import functional

from engine.refine.convnet import ConvNet, PixelNorm


def seeded(make, *args, seed=0):
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return make(*args)


def random(*shape, seed=0):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize(("bands", "classes"), [(102, 9), (218, 5), (400, 20)])
def test_number_of_weights(bands, classes):
    assert sum(weights.numel() for weights in ConvNet(bands, classes).parameters()) <= 60_000


def test_the_norm_is_the_layer_norm_of_each_pixel():
    norm, x = PixelNorm(5), 3 + 2 * random(2, 5, 4, 3)
    with torch.no_grad():
        norm.weight.copy_(random(5, seed=1))
        norm.bias.copy_(random(5, seed=2))
    mean = x.mean(1, keepdim=True)
    spread = (x.var(1, keepdim=True, unbiased=False) + 1e-5).sqrt()
    expected = (x - mean) / spread * norm.weight[:, None, None] + norm.bias[:, None, None]
    torch.testing.assert_close(norm(x), expected)


def test_it_sees_as_far_as_its_halo_and_no_further():
    network, x, at = seeded(ConvNet, 6, 3), random(1, 6, 21, 21), 10
    network = network.double()
    changed = x.double()
    before = network(changed)
    changed = changed.clone()
    changed[0, :, at, at] += 5
    touched = (network(changed) != before).any(1)[0].nonzero()
    reach = (touched - at).abs().max(0).values
    assert reach.tolist() == [ConvNet.halo, ConvNet.halo]


@pytest.mark.parametrize("size", [(40, 33), (16, 16), (17, 50)])
def test_a_map_of_tiles_is_the_map_of_the_image(size):
    network, x, side = seeded(ConvNet, 6, 3), random(1, 6, *size), 16
    whole = network(x)
    pieces = torch.full_like(whole, torch.nan)
    halo = network.halo
    for top in range(0, size[0], side):
        for left in range(0, size[1], side):
            above, before = max(0, top - halo), max(0, left - halo)
            tile = x[..., above : top + side + halo, before : left + side + halo]
            kept = network(tile)[..., top - above :, left - before :][..., :side, :side]
            pieces[..., top : top + side, left : left + side] = kept
    torch.testing.assert_close(pieces, whole, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("size", [(1, 1), (1, 9), (3, 2), (11, 6)])
def test_any_size_of_image(size):
    network, x = seeded(ConvNet, 6, 3), random(3, 6, *size)
    logits = network(x)
    assert logits.shape == (3, 3, *size)
    assert logits.dtype == torch.float32
    torch.testing.assert_close(network(x[1:2])[0], logits[1])


def test_every_weight_learns():
    network = seeded(ConvNet, 6, 3)
    functional.cross_entropy(network(random(1, 6, 8, 8)), torch.ones(1, 8, 8).long()).backward()
    for name, weights in network.named_parameters():
        assert torch.isfinite(weights.grad).all(), name
        assert weights.grad.any(), name


def test_it_learns_spectra_and_keeps_edges_sharp():
    """Stripes one pixel wide: nothing may be smoothed away that the spectra tell apart."""
    network = seeded(ConvNet, 8, 2)
    labels = (torch.arange(20) % 2).expand(1, 20, 20)
    means = random(2, 8, seed=2)
    x = means[labels].permute(0, 3, 1, 2) + 0.2 * random(1, 8, 20, 20)
    optimizer = torch.optim.Adam(network.parameters(), lr=5e-3)
    for _ in range(40):
        optimizer.zero_grad()
        functional.cross_entropy(network(x), labels).backward()
        optimizer.step()
    assert (network(x).argmax(1) == labels).float().mean() > 0.98


def test_only_the_windows_are_wider_than_a_pixel():
    wide = [m for m in seeded(ConvNet, 6, 3).modules() if isinstance(m, nn.Conv2d)]
    reach = sum(module.kernel_size[0] // 2 for module in wide)
    assert reach == ConvNet.halo < ConvNet.tile // 4
