"""Vision and text side by side: cosines, temperature, what learns and what does not."""

from __future__ import annotations

import math

import pytest
import torch

from engine.probe.network import ProbeNetwork


def made(settings, text_width=5):
    torch.manual_seed(0)
    return ProbeNetwork(settings, 3, 9, text_width).eval()


@pytest.fixture
def texts():
    return torch.randn((4, 5), generator=torch.Generator().manual_seed(1))


@pytest.mark.parametrize("network", ["shared", "transformer"])
@pytest.mark.parametrize("align", ["text", "vision"])
def test_logits_are_cosines_times_the_temperature(tiny, texts, unfolded, network, align):
    net = made(tiny(network=network, align=align, patch=9))
    image = torch.randn((9, 12, 13), generator=torch.Generator().manual_seed(2))
    patches = unfolded(image, 3, 9)
    with torch.no_grad():
        vectors = net.vision(*patches)
        if align == "vision":
            vectors, said = net.probe(vectors), texts
        else:
            said = net.probe(texts)
        assert vectors.shape[1] == said.shape[1] == (6 if align == "text" else 5)
        expected = [[10 * float(v @ t) / float(v.norm() * t.norm()) for t in said] for v in vectors]
        logits = net(*patches, texts)
        torch.testing.assert_close(logits, torch.tensor(expected), rtol=1e-4, atol=1e-4)
        dense = net.dense(image, net.prototypes(texts))
        assert dense.shape == (4, 5, 4)
        torch.testing.assert_close(dense.flatten(0, 1), logits, rtol=1e-4, atol=1e-4)
        torch.testing.assert_close(net.prototypes(texts).norm(dim=1), torch.ones(4))


def test_the_temperature_starts_as_set_and_ends_at_the_largest(tiny):
    net = made(tiny(temperature=7.0, largest_temperature=20.0))
    assert float(net.temperature.detach()) == pytest.approx(7)
    with torch.no_grad():
        net.log_temperature += 9
    assert float(net.temperature.detach()) == 20.0


@pytest.mark.parametrize("align", ["text", "vision"])
def test_gradients_reach_all_weights_and_no_text(tiny, texts, align):
    net = made(tiny(align=align))
    said = texts.requires_grad_(False)
    patches = torch.randn(6, 3, 3, 3), torch.randn(6, 6, 1, 1)
    net(*patches, said).square().sum().backward()
    # Keys do not matter where there is one token to look at.
    still = {"vision.questions.0.place"} | {
        name for name, _ in net.named_parameters() if "query" in name or "norm_asking" in name
    }
    for name, parameter in net.named_parameters():
        if name not in still:
            assert parameter.grad is not None, name
            assert parameter.grad.abs().sum() > 0, name
    assert said.grad is None
    assert not any(p.shape == texts.shape for p in net.state_dict().values())


def test_the_temperature_is_learnt_as_a_logarithm(tiny):
    net = made(tiny(temperature=3.0))
    assert float(net.log_temperature.detach()) == pytest.approx(math.log(3))
    assert net.log_temperature.requires_grad
