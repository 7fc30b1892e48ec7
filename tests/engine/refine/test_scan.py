"""The chunked scan against the recurrence in a loop, in float64."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.refine import scan
from engine.refine.scan import CHUNK, selective_scan


def loop(x, dt, a, b, c, d):
    """The recurrence as it is written, one step after the other."""
    state = torch.zeros(x.shape[0], *a.shape, dtype=x.dtype)
    outputs = []
    for t in range(x.shape[1]):
        decay = torch.exp(dt[:, t, :, None] * a)
        state = decay * state + dt[:, t, :, None] * x[:, t, :, None] * b[:, t, None, :]
        outputs.append((state * c[:, t, None, :]).sum(-1) + d * x[:, t])
    return torch.stack(outputs, dim=1)


def problem(n_sequences, length, channels, states, seed=0, step=0.2):
    generator = torch.Generator().manual_seed(seed)

    def normal(*shape):
        return torch.randn(*shape, generator=generator, dtype=torch.float64)

    return [
        normal(n_sequences, length, channels),
        step * normal(n_sequences, length, channels).abs(),
        -(0.1 + 3 * normal(channels, states).abs()),
        normal(n_sequences, length, states),
        normal(n_sequences, length, states),
        normal(channels),
    ]


def with_slopes(function, inputs, seed=1):
    """Outputs, and the slopes of a random weighted sum of them."""
    leaves = [value.clone().requires_grad_() for value in inputs]
    y = function(*leaves)
    weights = torch.randn(y.shape, generator=torch.Generator().manual_seed(seed)).to(y.dtype)
    return y.detach(), torch.autograd.grad((weights * y).sum(), leaves)


LENGTHS = [1, 2, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 5, 10 * CHUNK + 1]


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("n_sequences", [1, 3])
def test_against_the_loop(n_sequences, length):
    inputs = problem(n_sequences, length, 3, 4)
    y, slopes = with_slopes(selective_scan, inputs)
    expected, expected_slopes = with_slopes(loop, inputs)
    torch.testing.assert_close(y, expected, rtol=1e-10, atol=1e-12)
    for slope, wanted in zip(slopes, expected_slopes, strict=True):
        torch.testing.assert_close(slope, wanted, rtol=1e-10, atol=1e-12)


@settings(max_examples=25, deadline=None)
@given(
    n_sequences=st.integers(1, 4),
    length=st.integers(1, 40),
    channels=st.integers(1, 5),
    states=st.integers(1, 5),
    chunk=st.integers(1, 9),
    working_set=st.integers(1, 60),
    seed=st.integers(0, 1000),
)
def test_chunks_and_groups_of_rows_change_nothing(
    n_sequences, length, channels, states, chunk, working_set, seed
):
    inputs = problem(n_sequences, length, channels, states, seed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scan, "CHUNK", chunk)
        patch.setattr(scan, "WORKING_SET", working_set)
        y, slopes = with_slopes(selective_scan, inputs)
    expected, expected_slopes = with_slopes(loop, inputs)
    torch.testing.assert_close(y, expected, rtol=1e-9, atol=1e-11)
    for slope, wanted in zip(slopes, expected_slopes, strict=True):
        torch.testing.assert_close(slope, wanted, rtol=1e-9, atol=1e-11)


@pytest.mark.parametrize("length", [1, 4, 7])
def test_slopes_against_finite_differences(length, monkeypatch):
    monkeypatch.setattr(scan, "CHUNK", 3)
    inputs = [value.requires_grad_() for value in problem(2, length, 2, 3)]
    assert torch.autograd.gradcheck(selective_scan, inputs)


@pytest.mark.parametrize("step", [1e-8, 1e-3, 1.0, 50.0, 1e4])
def test_float32_with_tiny_and_huge_steps(step):
    """From no decay at all in a chunk to states that vanish within a step."""
    inputs = problem(2, 3 * CHUNK + 7, 4, 16, step=step)
    y, slopes = with_slopes(selective_scan, [value.float() for value in inputs])
    expected, expected_slopes = with_slopes(loop, inputs)
    for found, wanted in zip([y, *slopes], [expected, *expected_slopes], strict=True):
        assert found.dtype == torch.float32
        assert torch.isfinite(found).all()
        error = (found.double() - wanted).abs().max() / wanted.abs().max()
        assert error < 2e-5


def test_steps_of_size_zero_keep_the_state():
    x, dt, a, b, c, d = problem(1, 2 * CHUNK, 2, 3)
    dt[:, 5:] = 0
    c[:] = c[:, :1]
    y = selective_scan(x, dt, a, b, c, d) - d * x
    torch.testing.assert_close(y[:, 5:], y[:, 4:5].expand(-1, 2 * CHUNK - 5, -1))


def test_an_impulse_decays_as_the_rates_say():
    length, at = 3 * CHUNK, 7
    x = torch.zeros(1, length, 1, dtype=torch.float64)
    x[0, at] = 1
    dt = torch.full_like(x, 0.05)
    ones = torch.ones(1, length, 1, dtype=torch.float64)
    rate = torch.tensor([[-2.0]], dtype=torch.float64)
    y = selective_scan(x, dt, rate, ones, ones, torch.zeros(1, dtype=torch.float64))[0, :, 0]
    assert not y[:at].any()
    after = torch.arange(length - at, dtype=torch.float64)
    torch.testing.assert_close(y[at:], 0.05 * (-2 * 0.05 * after).exp())


@pytest.mark.parametrize("order", [(1, 2, 0), (0, 2, 1), (2, 1, 0)])
def test_any_strides_will_do(order):
    x, dt, a, b, c, d = problem(2, CHUNK + 3, 4, 3)
    back = [order.index(axis) for axis in range(3)]
    strided = [v.permute(order).contiguous().permute(back) for v in (x, dt, b, c)]
    y, slopes = with_slopes(selective_scan, [*strided[:2], a, *strided[2:], d])
    expected, expected_slopes = with_slopes(loop, [x, dt, a, b, c, d])
    for found, wanted in zip([y, *slopes], [expected, *expected_slopes], strict=True):
        torch.testing.assert_close(found, wanted)


def test_no_states_are_kept_for_the_slopes():
    """What is kept is as large as the inputs and the states at the borders of chunks."""
    length, channels, states = 40 * CHUNK, 8, 16
    inputs = [v.float().requires_grad_() for v in problem(1, length, channels, states)]
    kept = []

    def keep(tensor):
        kept.append(tensor.numel())
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        selective_scan(*inputs)
    assert max(kept) == length * states
    assert 40 * channels * states in kept
