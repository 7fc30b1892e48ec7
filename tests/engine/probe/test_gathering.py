"""From tiles to samples: as from the whole scene, and untouched by what is held back."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.probe import gathering
from engine.probe.features import Features, Reduction
from engine.probe.gathering import gather, map_margin, sample_margin
from engine.probe.guide import HALO as GUIDE_HALO
from engine.probe.guide import GuideFit
from engine.probe.patches import Patches
from engine.probe.smoothing import HALO as SMOOTHING_HALO


def none_of(scene):
    return np.zeros(len(scene.labels), bool)


def gathered(scene, settings_, row_cuts=(), col_cuts=(), *, held_back=None, labels=None):
    held_back = none_of(scene) if held_back is None else held_back
    tiles = scene.tiles(settings_, row_cuts, col_cuts, labels)
    return gather(tiles, settings_, held_back, lambda: None)


def in_patches(scene, rows, cols, side):
    """Valid pixels of any of these patches."""
    half = side // 2
    seen = np.zeros_like(scene.valid)
    for r, c in zip(rows, cols, strict=True):
        seen[max(r - half, 0) : r + half + 1, max(c - half, 0) : c + half + 1] = True
    return seen & scene.valid


def assert_same_features(one, other, **tolerance):
    for name in ("means", "deviations"):
        np.testing.assert_allclose(getattr(one, name), getattr(other, name), **tolerance)
    for name in ("means", "components"):
        left, right = getattr(one.reduction, name), getattr(other.reduction, name)
        np.testing.assert_allclose(left, right, **tolerance)


def own(found):
    """Patches of the user's samples as arrays, in the order of their numbers."""
    order = np.argsort(found.numbers)
    return found.samples.patches.pixels[found.samples.patches.places[order]]


EXACT = {"rtol": 0, "atol": 0}
CLOSE = {"rtol": 1e-3, "atol": 1e-4}


@pytest.mark.parametrize("patch", [3, 9])
def test_features_and_patches_of_one_tile(tiny, stripes, patch):
    chosen = tiny(patch=patch, gain=0.5)
    found = gathered(stripes, chosen)
    spectra = stripes.values[:, in_patches(stripes, stripes.rows, stripes.cols, patch)].T
    reduction = Reduction.fit(spectra, 3)
    np.testing.assert_allclose(found.features.reduction.components, reduction.components, **CLOSE)
    np.testing.assert_array_equal(found.numbers, np.arange(len(stripes.labels)))
    np.testing.assert_array_equal(found.samples.labels, stripes.labels)
    assert (found.samples.weights == 1).all()
    assert found.guide is None
    image = torch.from_numpy(stripes.values), torch.from_numpy(stripes.valid)
    channels = found.features.apply(*image).numpy()
    expected = Patches.cut(channels, stripes.valid, stripes.rows, stripes.cols, patch)
    np.testing.assert_allclose(own(found), expected.pixels[expected.places], atol=1e-4)
    centres = found.samples.patches.centres
    np.testing.assert_allclose(centres.mean(0), 0, atol=1e-4)
    unscaled = Features.unscaled(found.features.reduction, found.features.sigmas)
    raw = unscaled.apply(*image).numpy()[:, stripes.rows, stripes.cols].T
    assert_same_features(found.features, unscaled.scaled(raw, 0.5), **CLOSE)


@settings(deadline=None, max_examples=25)
@given(
    row_cuts=st.sets(st.integers(1, 29), max_size=3).map(sorted),
    col_cuts=st.sets(st.integers(1, 35), max_size=3).map(sorted),
    patch=st.sampled_from([3, 9]),
    scales=st.sampled_from(["none", "1,2"]),
)
def test_tiles_make_what_the_whole_scene_makes(tiny, make_scene, row_cuts, col_cuts, patch, scales):
    chosen = tiny(patch=patch, scales=scales, components=2)
    scene = make_scene(per_class=60)
    # Pixels of patches that reach over a cut count in both tiles for the components: here, none.
    half = patch // 2
    rows, cols = scene.rows[:, None], scene.cols[:, None]
    cut = ((rows - half < row_cuts) & (rows + half >= row_cuts)).any(1)
    cut |= ((cols - half < col_cuts) & (cols + half >= col_cuts)).any(1)
    if (~cut).sum() < 10:
        return
    held_back = cut
    whole = gathered(scene, chosen, held_back=held_back)
    tiled = gathered(scene, chosen, row_cuts, col_cuts, held_back=held_back)
    np.testing.assert_array_equal(np.sort(tiled.numbers), np.arange(len(scene.labels)))
    np.testing.assert_array_equal(tiled.samples.labels, scene.labels[tiled.numbers])
    assert_same_features(tiled.features, whole.features, **CLOSE)
    np.testing.assert_allclose(own(tiled), own(whole), rtol=1e-3, atol=2e-3)


@pytest.mark.parametrize("cuts", [((), ()), ((11, 20), (9,))])
def test_grown_samples(tiny, make_scene, cuts):
    scene = make_scene(noise=0.01)
    held_back = np.arange(len(scene.labels)) % 4 == 0
    chosen = tiny(grow=8, grown_weight=0.25, scales="none", components=2)
    found = gathered(scene, chosen, *cuts, held_back=held_back)
    count = len(scene.labels)
    assert len(found.numbers) == count
    grown = found.samples.patches.places[count:, 4], found.samples.labels[count:]
    assert 30 < len(grown[0]) <= 8 * (~held_back).sum()
    np.testing.assert_array_equal(found.samples.weights[:count], 1)
    np.testing.assert_array_equal(found.samples.weights[count:], 0.25)
    # Where grown pixels lie is known by what they look like: no two pixels look the same.
    channels = found.features.apply(torch.from_numpy(scene.values), torch.from_numpy(scene.valid))
    flat = channels.flatten(1).T.numpy()
    looks = found.samples.patches.centres[count:]
    apart = ((looks[:, None] - flat[None]) ** 2).sum(2)
    pixels = apart.argmin(1)
    assert apart.min(1).max() < 1e-6
    assert len(np.unique(pixels)) == len(pixels)
    assert scene.valid.ravel()[pixels].all()
    assert not np.isin(pixels, scene.rows * 36 + scene.cols).any()
    assert (scene.truth.ravel()[pixels] == grown[1]).mean() > 0.97


def test_nothing_grows_from_samples_held_back(tiny, make_scene):
    scene = make_scene(noise=0.01)
    held_back = scene.labels > 0
    found = gathered(scene, tiny(grow=8), held_back=held_back)
    count = len(scene.labels)
    assert len(found.samples.labels) > count
    assert (found.samples.labels[count:] == 0).all()


def test_labels_held_back_change_nothing(tiny, stripes):
    held_back = np.arange(len(stripes.labels)) % 3 == 0
    labels = np.where(held_back, (stripes.labels + 1) % 3, stripes.labels)
    chosen = tiny(grow=6, smooth_steps=2.0)
    one = gathered(stripes, chosen, held_back=held_back)
    other = gathered(stripes, chosen, held_back=held_back, labels=labels)
    assert_same_features(one.features, other.features, **EXACT)
    np.testing.assert_array_equal(one.guide.projection, other.guide.projection)
    assert one.guide.step == other.guide.step
    for name in ("pixels", "places"):
        left, right = getattr(one.samples.patches, name), getattr(other.samples.patches, name)
        np.testing.assert_array_equal(left, right)
    count = len(held_back)
    np.testing.assert_array_equal(one.samples.labels[count:], other.samples.labels[count:])


def test_spectra_held_back_change_nothing(tiny, make_scene):
    """Pixels far from all training patches may hold anything."""
    scene = make_scene(width=60, per_class=20)
    held_back = scene.cols > 28
    values = scene.values.copy()
    values[:, :, 40:] = np.random.default_rng(9).uniform(0, 1, values[:, :, 40:].shape)
    other_scene = type(scene)(**{**vars(scene), "values": values})
    chosen = tiny(components=2)
    one = gathered(scene, chosen, held_back=held_back)
    other = gathered(other_scene, chosen, held_back=held_back)
    assert_same_features(one.features, other.features, **EXACT)
    places = one.samples.patches.places[~held_back]
    np.testing.assert_array_equal(
        one.samples.patches.pixels[places],
        other.samples.patches.pixels[other.samples.patches.places[~held_back]],
    )
    # Without holding them back they count.
    changed = gathered(other_scene, chosen).features.means
    assert np.abs(changed - gathered(scene, chosen).features.means).max() > 1e-3


def test_the_guide_of_one_tile(tiny, stripes):
    found = gathered(stripes, tiny(smooth_steps=1.0))
    fit = GuideFit(7)
    fit.add(stripes.values, stripes.valid)
    means, projection = fit.components(6)
    np.testing.assert_array_equal(found.guide.means, means)
    np.testing.assert_array_equal(found.guide.projection, projection)
    image = torch.from_numpy(stripes.values), torch.from_numpy(stripes.valid)
    guide = found.guide.apply(*image).numpy()
    steps = []
    for down, across in ((0, 1), (1, 0)):
        here, there = (np.s_[: 30 - down, : 36 - across], np.s_[down:, across:])
        both = stripes.valid[here] & stripes.valid[there]
        step = guide[(slice(None), *here)] - guide[(slice(None), *there)]
        steps.append(np.sqrt((step**2).sum(0))[both])
    assert np.median(np.concatenate(steps)) == pytest.approx(1, rel=1e-4)


def test_no_guide_where_noise_cannot_be_told(tiny, make_scene):
    """Nothing grows then, and training goes on."""
    scene = make_scene(noise=0, gaps=0)
    flat = np.repeat(scene.values[:, :1], 30, axis=1)
    # All rows alike, and columns but for the two borders of stripes: the usual step is none.
    scene = type(scene)(**{**vars(scene), "values": flat})
    found = gathered(scene, tiny(grow=5, smooth_steps=1.0, components=2, scales="none"))
    assert found.guide is None
    assert len(found.samples.labels) == len(scene.labels)


def test_tiles_where_every_sample_is_held_back(tiny, stripes):
    chosen = tiny(grow=3)
    held_back = stripes.cols < 12
    found = gathered(stripes, chosen, (), (12,), held_back=held_back)
    assert len(found.numbers) == len(stripes.labels)
    # And tiles without samples, with some only in their margin.
    assert len(gathered(stripes, chosen, (1, 2), (1, 2)).numbers) == len(stripes.labels)


def test_large_samples_are_thinned_with_the_seed(tiny, stripes, monkeypatch):
    monkeypatch.setattr(gathering, "_SPECTRA", 60)
    monkeypatch.setattr(gathering, "_STEPS", 50)
    one, same, other = (gathered(stripes, tiny(seed=s, smooth_steps=1.0)) for s in (1, 1, 2))
    assert_same_features(one.features, same.features, **EXACT)
    assert one.guide.step == same.guide.step != other.guide.step
    assert (one.features.reduction.means != other.features.reduction.means).any()


@pytest.mark.parametrize(("changes", "passes"), [({}, 2), ({"grow": 2}, 3)])
def test_cancelled_before_every_tile(tiny, stripes, changes, passes):
    class Cancelled(Exception):
        pass

    chosen = tiny(**changes)
    read = []

    def counted():
        for tile in stripes.tiles(chosen, (10, 20))():
            read.append(1)
            yield tile

    for stop in range(3 * passes):
        calls = iter(range(stop))

        def check(calls=calls):
            if next(calls, None) is None:
                raise Cancelled

        read.clear()
        with pytest.raises(Cancelled):
            gather(counted, chosen, none_of(stripes), check)
        assert len(read) == stop + 1
    read.clear()
    gather(counted, chosen, none_of(stripes), lambda: None)
    assert len(read) == 3 * passes


def test_margins(tiny):
    assert sample_margin(tiny(patch=9, scales="none")) == 4
    assert sample_margin(tiny(patch=9, scales="1,2")) == 4 + 8
    assert sample_margin(tiny(patch=9, scales="2", grow=1)) > 4 + 8
    assert sample_margin(tiny(patch=9, scales="none", grow=1)) >= 4 + GUIDE_HALO
    assert map_margin(tiny(patch=9, scales="2"), False) == 4 + 8
    assert map_margin(tiny(patch=9, scales="2"), True) == 4 + 8 + SMOOTHING_HALO


def test_samples_of_tiles_in_their_core(tiny, stripes):
    chosen = tiny()
    for tile in stripes.tiles(chosen, (7, 19), (13,))():
        down, across = tile.core
        expected = [
            down.start <= r < down.stop and across.start <= c < across.stop
            for r, c in zip(tile.rows, tile.cols, strict=True)
        ]
        assert tile.in_core.tolist() == expected
