"""Networks by name: repeatable, storable, with the interface that training relies on."""

from __future__ import annotations

import pytest
import torch
from safetensors.torch import load_file, save_file

from engine.jobs import NETWORKS
from engine.refine.networks import build_network


@pytest.mark.parametrize("kind", NETWORKS)
@pytest.mark.parametrize(("bands", "classes", "hidden"), [(1, 1, 4), (5, 2, 16), (9, 4, 8)])
def test_interface(kind, bands, classes, hidden):
    network = build_network(kind, bands, classes, hidden)
    x = torch.randn(2, bands, 9, 12, generator=torch.Generator().manual_seed(0))
    logits = network(x)
    assert logits.shape == (2, classes, 9, 12)
    assert logits.dtype == torch.float32
    assert logits.requires_grad
    assert isinstance(network.tile, int)
    assert isinstance(network.halo, int)
    assert 0 < 2 * network.halo < network.tile


@pytest.mark.parametrize("kind", NETWORKS)
def test_the_seed_decides_the_weights(kind):
    first, again, other = (build_network(kind, 5, 3, seed=seed).state_dict() for seed in (1, 1, 2))
    assert all(torch.equal(first[name], again[name]) for name in first)
    assert any(not torch.equal(first[name], other[name]) for name in first)


@pytest.mark.parametrize("kind", NETWORKS)
def test_the_global_random_state_is_left_alone(kind):
    before = torch.random.get_rng_state()
    first = build_network(kind, 5, 3).state_dict()
    assert torch.equal(torch.random.get_rng_state(), before)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(99)
        second = build_network(kind, 5, 3).state_dict()
    assert all(torch.equal(first[name], second[name]) for name in first)


@pytest.mark.parametrize("kind", NETWORKS)
def test_stored_and_read_again(kind, tmp_path):
    network = build_network(kind, 5, 3, seed=1).eval()
    save_file(network.state_dict(), tmp_path / "network.safetensors")
    other = build_network(kind, 5, 3, seed=2).eval()
    other.load_state_dict(load_file(tmp_path / "network.safetensors"))
    x = torch.randn(1, 5, 10, 10, generator=torch.Generator().manual_seed(0))
    assert torch.equal(network(x), other(x))


@pytest.mark.parametrize("kind", NETWORKS)
def test_training_and_applying_are_the_same_computation(kind):
    network = build_network(kind, 5, 3)
    x = torch.randn(1, 5, 10, 10, generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        assert torch.equal(network.train()(x), network.eval()(x))


def test_unknown_kind():
    with pytest.raises(ValueError, match="no network 'resnet'; there are convnet, mambahsi"):
        build_network("resnet", 5, 3)


@pytest.mark.parametrize("numbers", [(0, 3, 16), (5, 0, 16), (5, 3, 0)])
@pytest.mark.parametrize("kind", NETWORKS)
def test_numbers_out_of_range(kind, numbers):
    with pytest.raises(ValueError, match="at least one"):
        build_network(kind, *numbers)
