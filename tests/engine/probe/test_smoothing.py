"""Smoothing against loops over pixels and their neighbours."""

from __future__ import annotations

import math

import pytest
import torch

from engine.probe.smoothing import HALO, smooth


def scene(height=11, width=12, gaps=0.2, seed=0):
    generator = torch.Generator().manual_seed(seed)
    evidence = torch.randn((3, height, width), generator=generator, dtype=torch.float64)
    guide = torch.randn((2, height, width), generator=generator, dtype=torch.float64)
    valid = torch.rand((height, width), generator=generator) >= gaps
    return evidence.log_softmax(0), guide, valid


def by_hand(evidence, guide, valid, steps, doubt):
    chances = evidence.softmax(0)
    height, width = valid.shape
    result = evidence * valid
    for step in (1, 2, 4, 8):
        new = torch.zeros_like(result)
        for r in range(height):
            for c in range(width):
                if not valid[r, c]:
                    continue
                total, weights = result[:, r, c].clone(), 1.0
                for down in (-step, 0, step):
                    for across in (-step, 0, step):
                        i, j = r + down, c + across
                        if (down, across) == (0, 0) or not (0 <= i < height and 0 <= j < width):
                            continue
                        if not valid[i, j]:
                            continue
                        look = ((guide[:, r, c] - guide[:, i, j]) / steps).square().sum()
                        sure = (chances[:, r, c] - chances[:, i, j]).square().sum()
                        weight = math.exp(-0.5 * float(look + doubt**2 * sure))
                        total += weight * result[:, i, j]
                        weights += weight
                new[:, r, c] = total / weights
        result = new
    return result


@pytest.mark.parametrize(("steps", "doubt"), [(1.5, 0.0), (1.5, 2.0), (100.0, 0.0)])
@pytest.mark.parametrize("gaps", [0.0, 0.3])
def test_as_a_loop(steps, doubt, gaps):
    evidence, guide, valid = scene(gaps=gaps)
    got = smooth(evidence, guide, valid, steps=steps, doubt=doubt)
    torch.testing.assert_close(got, by_hand(evidence, guide, valid, steps, doubt))


@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (3, 2), (9, 1), (5, 20)])
def test_windows_smaller_than_the_neighbourhood(shape):
    evidence, guide, valid = scene(*shape, gaps=0.0)
    got = smooth(evidence, guide, valid, steps=2.0, doubt=1.0)
    torch.testing.assert_close(got, by_hand(evidence, guide, valid, 2.0, 1.0))


def test_even_evidence_stays():
    _, guide, valid = scene()
    evidence = torch.tensor([0.2, 0.5, 0.3], dtype=torch.float64).log()[:, None, None]
    evidence = evidence.expand(-1, *valid.shape)
    got = smooth(evidence, guide, valid, steps=2.0, doubt=1.0)
    torch.testing.assert_close(got, evidence * valid)


def test_without_steps_nothing_happens():
    evidence, guide, valid = scene()
    assert torch.equal(smooth(evidence, guide, valid, steps=0.0, doubt=3.0), evidence)


def test_a_window_with_its_halo_is_a_part_of_the_whole():
    evidence, guide, valid = scene(60, 64)
    whole = smooth(evidence, guide, valid, steps=2.0, doubt=1.0)
    rows, cols = slice(5, 50), slice(7, 60)
    part = smooth(
        evidence[:, rows, cols], guide[:, rows, cols], valid[rows, cols], steps=2.0, doubt=1.0
    )
    wide = whole[:, rows, cols]
    inner = (slice(None), slice(HALO, -HALO), slice(HALO, -HALO))
    torch.testing.assert_close(part[inner], wide[inner])
    # One pixel less would not do.
    outer = (slice(None), slice(HALO - 1, -HALO + 1), slice(HALO - 1, -HALO + 1))
    assert (part[outer] - wide[outer]).abs().max() > 1e-9


def test_nothing_crosses_a_strong_edge():
    evidence, guide, valid = scene(20, 20, gaps=0.0)
    guide[:, :, 10:] += 1000
    before = smooth(evidence, guide, valid, steps=3.0, doubt=0.0)
    other = evidence.clone()
    other[:, :, 10:] = torch.randn(3, 20, 10, dtype=torch.float64)
    after = smooth(other, guide, valid, steps=3.0, doubt=0.0)
    torch.testing.assert_close(after[:, :, :10], before[:, :, :10])
    assert (after[:, :, 10:] - before[:, :, 10:]).abs().max() > 0.1


def test_what_is_sure_does_not_mix():
    sure = torch.full((2, 6, 6), -20.0, dtype=torch.float64)
    sure[0, :, :3] = sure[1, :, 3:] = 0.0
    guide, valid = torch.zeros(1, 6, 6, dtype=torch.float64), torch.ones(6, 6, dtype=torch.bool)
    kept = smooth(sure, guide, valid, steps=3.0, doubt=50.0)
    torch.testing.assert_close(kept, sure)
    mixed = smooth(sure, guide, valid, steps=3.0, doubt=0.0)
    assert (mixed - sure).abs().max() > 1


def test_pixels_without_data_give_and_get_nothing():
    evidence, guide, valid = scene(gaps=0.3)
    got = smooth(evidence, guide, valid, steps=2.0, doubt=1.0)
    evidence[:, ~valid], guide[:, ~valid] = -77.0, 88.0
    torch.testing.assert_close(smooth(evidence, guide, valid, steps=2.0, doubt=1.0), got)
    assert (got[:, ~valid] == 0).all()
