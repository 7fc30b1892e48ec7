"""Changes of a batch: what may differ and what must not."""

from __future__ import annotations

import pytest
import torch

from engine.probe.augment import augmented


def batch(count=5, components=4, scales=2, side=9, seed=0):
    generator = torch.Generator().manual_seed(seed)
    sharp = torch.randn((count, components, side, side), generator=generator)
    # As if nothing had been blurred: context can then be checked against the sharp pixels.
    middles = sharp[:, :, 1::3, 1::3]
    return sharp, torch.cat([middles[:, :0], *(middles * (k + 2) for k in range(scales))], dim=1)


def changed(settings, seed=0, **given):
    return augmented(*batch(**given), settings, torch.Generator().manual_seed(seed))


ALL = {"flip": 1, "shift_noise": 0.3, "channel_dropout": 0.3, "noise": 0.2}


def test_nothing_set_nothing_changed(tiny):
    sharp, context = changed(tiny())
    assert torch.equal(sharp, batch()[0])
    assert torch.equal(context, batch()[1])


@pytest.mark.parametrize("scales", [0, 1, 3])
@pytest.mark.parametrize("side", [3, 9])
def test_shapes_and_seeds(tiny, scales, side):
    given = {"scales": scales, "side": side}
    before = batch(**given)
    one, same, other = (changed(tiny(**ALL), seed, **given) for seed in (1, 1, 2))
    for place in (0, 1):
        assert one[place].shape == before[place].shape
        assert one[place].dtype == torch.float32
        assert torch.equal(one[place], same[place])
    assert not torch.equal(one[0], before[0])
    assert not torch.equal(one[0], other[0])


def test_what_is_given_is_not_changed(tiny):
    given = batch()
    augmented(*given, tiny(**ALL), torch.Generator().manual_seed(0))
    assert all(torch.equal(*both) for both in zip(given, batch(), strict=True))


def symmetries(image):
    for mirrored in (image, image.transpose(2, 3)):
        for turns in range(4):
            yield torch.rot90(mirrored, turns, (2, 3))


def test_turned_and_mirrored_in_all_eight_ways_sharp_and_context_alike(tiny):
    seen = set()
    for seed in range(80):
        sharp, context = changed(tiny(flip=1), seed)
        which = [k for k, image in enumerate(symmetries(batch()[0])) if torch.equal(image, sharp)]
        assert len(which) == 1
        seen.add(which[0])
        middles = sharp[:, :, 1::3, 1::3]
        assert torch.equal(context, torch.cat([middles * 2, middles * 3], dim=1))
    assert seen == set(range(8))


def test_a_shift_is_the_same_all_over_a_patch_and_apart_for_samples_and_channels(tiny):
    settings = tiny(shift_noise=0.5)
    before = batch(count=400)
    after = changed(settings, count=400)
    for old, new in zip(before, after, strict=True):
        shift = new - old
        torch.testing.assert_close(shift, shift[:, :, :1, :1].expand_as(shift), atol=1e-5, rtol=0)
        shifts = shift[:, :, 0, 0]
        assert float(shifts.std()) == pytest.approx(0.5, rel=0.1)
        assert abs(float(shifts.mean())) < 0.05
        correlation = torch.corrcoef(shifts.T) - torch.eye(shifts.shape[1])
        assert correlation.abs().max() < 0.25


def test_left_out_components_are_left_out_of_every_scale(tiny):
    share = 0.4
    before = batch(count=500, scales=3)
    sharp, context = changed(tiny(channel_dropout=share), count=500, scales=3)
    kept = (sharp != 0).all((2, 3))
    assert (kept | (sharp == 0).all((2, 3))).all()
    assert float(kept.float().mean()) == pytest.approx(1 - share, abs=0.05)
    assert not (kept == kept[:1]).all()
    factors = kept.float()[:, :, None, None] / (1 - share)
    torch.testing.assert_close(sharp, before[0] * factors)
    torch.testing.assert_close(context, before[1] * torch.cat([factors] * 3, dim=1))


def test_noise_is_of_its_own_for_every_value(tiny):
    before = batch(count=100)
    after = changed(tiny(noise=0.3), count=100)
    for old, new in zip(before, after, strict=True):
        noise = new - old
        assert float(noise.std()) == pytest.approx(0.3, rel=0.05)
        assert (noise.std((2, 3)) > 0.05).all()
