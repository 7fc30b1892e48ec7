"""Augmentation: what is changed, and that nothing else is."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.objects.augment import augmented
from engine.objects.reduction import Reduction
from tests.engine.objects.conftest import tiny

OFF = "light_noise=0; shift_noise=0; noise=0; channel_dropout=0; mixup=0; flip=0"


def batch(count=6, channels=4, side=3, classes=2):
    generator = torch.Generator().manual_seed(1)
    cubes = torch.randn((count, channels, side, side), generator=generator)
    labels = torch.eye(classes)[torch.arange(count) % classes]
    return cubes, cubes.mean(dim=(2, 3)), labels, torch.ones(channels)


def changed(text, seed=0):
    return augmented(*batch(), tiny(text), torch.Generator().manual_seed(seed))


def test_switched_off_nothing_changes():
    for one, other in zip(changed(OFF), batch()[:3], strict=True):
        assert torch.equal(one, other)


def test_the_seed_decides():
    text = "light_noise=0.1; shift_noise=0.1; noise=0.1; channel_dropout=0.2; mixup=0.3"
    for one, other in zip(changed(text), changed(text), strict=True):
        assert torch.equal(one, other)
    assert not torch.equal(changed(text)[0], changed(text, seed=1)[0])


@pytest.mark.parametrize("what", ["light_noise=0.2", "shift_noise=0.5", "channel_dropout=0.4"])
def test_an_object_changes_as_a_whole(what):
    """The mean of a cube stays the mean that goes with it."""
    cubes, means, labels = changed(OFF.replace(what.split("=")[0] + "=0", what))
    assert torch.allclose(cubes.mean(dim=(2, 3)), means, atol=1e-5)
    assert not torch.equal(cubes, batch()[0]) and torch.equal(labels, batch()[2])


def test_light_is_light():
    """Channels of a spectrum under other light are those of the spectrum times a factor."""
    rng = np.random.default_rng(0)
    values = rng.uniform(0.1, 0.5, (50, 6)).astype(np.float32)
    reduction = Reduction.fit(values, components=3, share=1.0, most=3, gain=0.0)
    channels = torch.from_numpy(reduction.apply(values))
    cubes, light = channels[:, :, None, None], torch.from_numpy(reduction.light)
    settings = tiny(OFF.replace("light_noise=0", "light_noise=0.2"))
    generator = torch.Generator().manual_seed(2)
    labels = torch.zeros(50, 2)
    _, means, _ = augmented(cubes, channels, labels, light, settings, generator)
    factors = 1 + 0.2 * torch.randn((50, 1), generator=torch.Generator().manual_seed(2)).numpy()
    wanted = reduction.apply((values * factors).astype(np.float32))
    np.testing.assert_allclose(means.numpy(), wanted, atol=1e-3)


def test_mixed_cubes_have_mixed_labels():
    cubes, means, labels = changed(OFF.replace("mixup=0", "mixup=0.5"))
    assert torch.allclose(labels.sum(1), torch.ones(6)) and (labels > 0).all(1).any()
    assert torch.allclose(cubes.mean(dim=(2, 3)), means, atol=1e-5)
