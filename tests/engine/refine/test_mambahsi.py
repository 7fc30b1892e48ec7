"""MambaHSI: its mixer against every step written out, its shapes, what depends on what."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional

from engine.refine.mambahsi import Block, Mamba, MambaHSI, SpectralMixer


def seeded(make, *args, seed=0, **kwargs):
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return make(*args, **kwargs)


def random(*shape, seed=0):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def slow_mixer(mixer, tokens):
    """One sequence (length, channels) through the equations, number by number, in float64."""
    weights = {k: v.detach().numpy().astype(float) for k, v in mixer.named_parameters()}
    project_in, project_x = weights["in_proj.weight"][..., 0], weights["x_proj.weight"][..., 0]
    project_dt, project_out = weights["dt_proj.weight"][..., 0], weights["out_proj.weight"][..., 0]
    inner, rank = project_dt.shape
    n_states = weights["rates_log"].shape[1]
    rates = -np.exp(weights["rates_log"])
    both = [project_in @ token for token in tokens.astype(float)]
    state = np.zeros((inner, n_states))
    result = []
    for t in range(len(both)):
        x = weights["shift"][:, 0].copy()
        for back in range(4):
            if t >= back:
                x += weights["taps"][:, 0, 3 - back] * both[t - back][:inner]
        x *= sigmoid(x)
        parts = project_x @ x
        dt = np.log1p(np.exp(project_dt @ parts[:rank] + weights["dt_bias"][:, 0]))
        into, out = parts[rank : rank + n_states], parts[rank + n_states :]
        state = np.exp(dt[:, None] * rates) * state + (dt * x)[:, None] * into[None]
        gate = both[t][inner:]
        y = (state @ out + weights["direct"] * x) * gate * sigmoid(gate)
        result.append(project_out @ y)
    return np.array(result)


@pytest.mark.parametrize(("channels", "length"), [(4, 1), (4, 3), (4, 4), (16, 50), (20, 9)])
@pytest.mark.parametrize("time_first", [False, True])
def test_the_mixer_against_the_slow_version(channels, length, time_first):
    mixer = seeded(Mamba, channels, time_first=time_first)
    sequences = random(3, length, channels)
    order = (1, 2, 0) if time_first else (0, 2, 1)
    found = mixer(sequences.permute(order)).detach()
    back = (2, 0, 1) if time_first else (0, 2, 1)
    for sequence, mixed in zip(sequences, found.permute(back), strict=True):
        expected = slow_mixer(mixer, sequence.numpy())
        np.testing.assert_allclose(mixed.numpy(), expected, rtol=1e-4, atol=1e-6)


def test_both_layouts_have_the_same_slopes():
    short, long = seeded(Mamba, 4, time_first=True), seeded(Mamba, 4, time_first=False)
    tokens = random(5, 4, 7)
    weights = random(5, 4, 7, seed=1)
    (weights * short(tokens)).sum().backward()
    (weights * long(tokens.permute(2, 1, 0)).permute(2, 1, 0)).sum().backward()
    for one, other in zip(short.parameters(), long.parameters(), strict=True):
        torch.testing.assert_close(one.grad, other.grad, rtol=1e-3, atol=1e-5)


def test_the_mixer_starts_as_mamba_does():
    mixer = seeded(Mamba, 16, time_first=False)
    steps = functional.softplus(mixer.dt_bias)
    assert ((steps > 0.99e-3) & (steps < 0.101)).all()
    assert steps.max() / steps.min() > 5
    torch.testing.assert_close(mixer.rates_log.exp(), torch.arange(1.0, 17).expand(32, -1))
    assert (mixer.direct == 1).all()


def test_pixels_are_mixed_by_the_spatial_mixer_only():
    x = random(1, 16, 6, 5)
    changed = x.clone()
    changed[0, :, 2, 3] += 1
    block = seeded(Block, 16)
    spatial = block.spatial.mamba
    before, after = spatial(x.flatten(2)), spatial(changed.flatten(2))
    touched = (before != after).any(1)[0]
    assert not touched[: 2 * 5 + 3].any(), "no pixel sees those after it"
    assert touched[2 * 5 + 3 :].all()


def test_the_spectral_mixer_sees_four_tokens_of_four_channels():
    mixer = seeded(SpectralMixer, 16)
    mixer.norm = torch.nn.Identity()
    x = random(2, 16, 3, 5)
    found = mixer(x)
    pixel = slow_mixer(mixer.mamba, x[1, :, 2, 4].reshape(4, 4).numpy()).reshape(16)
    expected = x[1, :, 2, 4].numpy() + pixel * sigmoid(pixel)
    np.testing.assert_allclose(found[1, :, 2, 4].detach().numpy(), expected, rtol=1e-4, atol=1e-6)
    changed = x.clone()
    changed[0, :, 1, 1] += 1
    touched = (mixer(changed) != found).any(1)
    assert touched.sum() == 1
    assert touched[0, 1, 1]


def test_the_block_weighs_its_mixers():
    block, x = seeded(Block, 16), random(1, 16, 4, 4)
    with torch.no_grad():
        block.balance.copy_(torch.tensor([0.0, np.log(3.0)]))
        expected = x + 0.25 * block.spatial(x) + 0.75 * block.spectral(x)
        torch.testing.assert_close(block(x), expected)


def test_number_of_weights():
    count = sum(weights.numel() for weights in MambaHSI(102, 9).parameters())
    assert 28_000 < count < 34_000


@pytest.mark.parametrize(
    "size", [(1, 1), (1, 7), (2, 3), (5, 5), (8, 8), (13, 10), (17, 31), (64, 64)]
)
def test_any_size_of_image(size):
    network = seeded(MambaHSI, 6, 3)
    x = random(2, 6, *size)
    logits = network(x)
    assert logits.shape == (2, 3, *size)
    assert logits.dtype == torch.float32
    assert torch.isfinite(logits).all()
    for item in range(2):
        torch.testing.assert_close(
            network(x[item : item + 1])[0], logits[item], atol=1e-4, rtol=1e-4
        )


def test_constant_input_is_no_trouble():
    logits = seeded(MambaHSI, 6, 3)(torch.zeros(1, 6, 16, 16))
    logits.sum().backward()
    assert torch.isfinite(logits).all()


def test_every_weight_learns():
    network = seeded(MambaHSI, 6, 3)
    loss = functional.cross_entropy(network(random(2, 6, 12, 12)), torch.ones(2, 12, 12).long())
    loss.backward()
    for name, weights in network.named_parameters():
        assert torch.isfinite(weights.grad).all(), name
        assert weights.grad.any(), name


def test_it_learns_classes_from_spectra():
    network = seeded(MambaHSI, 8, 3)
    labels = torch.arange(3).repeat_interleave(4).repeat(2, 12, 1)
    x = random(3, 8, seed=2)[labels].permute(0, 3, 1, 2) + 0.3 * random(2, 8, 12, 12)
    optimizer = torch.optim.Adam(network.parameters(), lr=5e-3)
    for _ in range(30):
        optimizer.zero_grad()
        functional.cross_entropy(network(x), labels).backward()
        optimizer.step()
    assert (network(x).argmax(1) == labels).float().mean() > 0.97


def test_hidden_must_be_a_multiple_of_four():
    with pytest.raises(ValueError, match="multiple of 4, not 6"):
        MambaHSI(5, 2, hidden=6)
    assert MambaHSI(5, 2, hidden=8)(random(1, 5, 6, 6)).shape == (1, 2, 6, 6)
