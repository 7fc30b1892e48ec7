"""The loss against loops over samples and classes."""

from __future__ import annotations

import math

import pytest
import torch
from torch.nn import functional

from engine.probe.loss import contrasted, contrastive_loss


def batch(samples=40, classes=12, seed=0):
    generator = torch.Generator().manual_seed(seed)
    logits = torch.randn((samples, classes), generator=generator, dtype=torch.float64)
    labels = torch.randint(0, classes, (samples,), generator=generator)
    return logits, labels, generator


def test_the_hardest_are_chosen_and_the_rest_is_drawn_from_what_is_left():
    logits, labels, generator = batch()
    chosen = contrasted(logits, labels, 3, 2, generator)
    for i, label in enumerate(labels.tolist()):
        wrong = [c for c in range(12) if c != label]
        hardest = sorted(wrong, key=lambda c: -logits[i, c])[:3]
        assert chosen[i, label]
        assert chosen[i, hardest].all()
        assert int(chosen[i].sum()) == 6


def test_semi_hard_ones_are_drawn_evenly():
    logits = torch.arange(10.0).repeat(4000, 1)
    labels = torch.zeros(4000, dtype=torch.int64)
    chosen = contrasted(logits, labels, 2, 2, torch.Generator().manual_seed(1))
    shares = chosen.double().mean(0)
    assert shares[[0, 8, 9]].tolist() == [1.0, 1.0, 1.0]
    # Two of seven; four standard deviations of a share of 4000.
    assert (shares[1:8] - 2 / 7).abs().max() < 4 * math.sqrt(2 / 7 * 5 / 7 / 4000)


@pytest.mark.parametrize(("hard", "semi"), [(0, 0), (11, 0), (4, 7), (40, 40), (4, 40)])
def test_all_wrong_classes_make_the_plain_softmax(hard, semi):
    logits, labels, generator = batch()
    chosen = contrasted(logits, labels, hard, semi, generator)
    assert chosen.all()
    expected = functional.cross_entropy(logits, labels)
    torch.testing.assert_close(contrastive_loss(logits, labels, chosen), expected)
    smooth = functional.cross_entropy(logits, labels, label_smoothing=0.1)
    torch.testing.assert_close(contrastive_loss(logits, labels, chosen, smoothing=0.1), smooth)


@pytest.mark.parametrize("classes", [2, 3, 9])
def test_few_classes(classes):
    """With nine classes 4 + 4 negatives are every wrong class."""
    logits, labels, generator = batch(classes=classes)
    assert contrasted(logits, labels, 4, 4, generator).all()


@pytest.mark.parametrize("smoothing", [0.0, 0.2])
def test_against_a_loop(smoothing):
    logits, labels, generator = batch()
    weights = torch.rand(len(labels), generator=generator, dtype=torch.float64)
    chosen = contrasted(logits, labels, 4, 4, generator)
    total = 0.0
    for i, label in enumerate(labels.tolist()):
        others = [c for c in range(12) if chosen[i, c]]
        sum_of_exp = sum(math.exp(logits[i, c]) for c in others)
        target = {c: smoothing / len(others) + (1 - smoothing) * (c == label) for c in others}
        loss = -sum(target[c] * (float(logits[i, c]) - math.log(sum_of_exp)) for c in others)
        total += float(weights[i]) * loss
    got = contrastive_loss(logits, labels, chosen, smoothing=smoothing, weights=weights)
    assert float(got) == pytest.approx(total / float(weights.sum()), rel=1e-12)


def test_gradients_are_finite_and_spare_the_classes_left_out():
    logits, labels, generator = batch()
    logits.requires_grad_()
    chosen = contrasted(logits, labels, 2, 1, generator)
    contrastive_loss(logits, labels, chosen, smoothing=0.1).backward()
    assert torch.isfinite(logits.grad).all()
    assert (logits.grad[~chosen] == 0).all()
    assert (logits.grad[chosen] != 0).all()


def test_same_seed_same_negatives():
    logits, labels, _ = batch()
    one, two, other = (
        contrasted(logits, labels, 4, 4, torch.Generator().manual_seed(seed)) for seed in (5, 5, 6)
    )
    assert (one == two).all()
    assert (one != other).any()
