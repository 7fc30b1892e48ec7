"""The picture CLIP sees: which bands, which stretch, what happens without data."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import CancelledError, SceneError
from engine.scene import Scene, Window
from engine.zeroshot import rgb as module
from engine.zeroshot.rgb import Picture, choose_channels

MEAN, STD = (0.48, 0.46, 0.41), (0.27, 0.26, 0.28)
NODATA = -32768


@pytest.fixture
def scene_of(tmp_path, save):
    """An open scene of an array (bands, h, w)."""
    opened = []

    def make(array, wavelengths=None, **options):
        path = save(tmp_path / f"scene{len(opened)}.tif", array, wavelengths, **options)
        opened.append(Scene.open(path))
        return opened[-1]

    yield make
    for scene in opened:
        scene.close()


def reflectance(bands, height=20, width=30, seed=1):
    """int16 x 10000, none of them 0."""
    rng = np.random.default_rng(seed)
    return rng.integers(100, 6000, (bands, height, width)).astype(np.int16)


def test_colours_are_interpolated_between_neighbouring_bands(scene_of):
    nm = np.array([450.0, 466, 545, 560, 630, 646, 900])
    scene = scene_of(reflectance(7), nm)
    channels = choose_channels(scene)
    assert channels.bands == (1, 2, 3, 4, 5, 6) and channels.natural
    np.testing.assert_allclose(channels.weights @ nm[:6], [640, 550, 460], rtol=1e-6)
    np.testing.assert_allclose(channels.weights[0], [0, 0, 0, 0, 0.375, 0.625], atol=1e-6)
    assert channels.wavelengths == pytest.approx((640, 550, 460))
    assert channels.describe() == (
        "bands 5 and 6 (640 nm)",
        "bands 3 and 4 (550 nm)",
        "bands 1 and 2 (460 nm)",
    )


def test_bands_far_apart_are_not_mixed(scene_of):
    """Sentinel-2: red is band 4 at 665 nm, not a mixture with green."""
    scene = scene_of(reflectance(5), np.array([443.0, 492, 560, 665, 842]))
    channels = choose_channels(scene)
    assert channels.describe()[0] == "band 4 (665 nm)"
    assert channels.natural


def test_unusable_bands_are_passed_over_and_order_does_not_matter(scene_of):
    nm = np.array([646.0, 900, 545, 466, 640, 560, 630, 450])
    array = reflectance(8)
    array[4] = 0  # no data at exactly 640 nm
    scene = scene_of(array, nm)
    assert not scene.usable[4]
    assert choose_channels(scene).describe()[0] == "bands 1 and 7 (640 nm)"


def test_a_band_at_the_very_wavelength_stands_alone(scene_of):
    scene = scene_of(reflectance(4), np.array([460.0, 550, 640, 700]))
    channels = choose_channels(scene)
    assert channels.describe() == ("band 3 (640 nm)", "band 2 (550 nm)", "band 1 (460 nm)")


def test_without_wavelengths_the_scene_tells_the_bands(scene_of):
    scene = scene_of(reflectance(40))
    channels = choose_channels(scene)
    assert tuple(np.array(channels.bands)[channels.weights.argmax(axis=1)]) == scene.rgb_bands()
    assert channels.wavelengths == (None, None, None) and not channels.natural


def test_an_infrared_scene_is_shown_in_false_colours(scene_of):
    scene = scene_of(reflectance(5), np.array([1000.0, 1100, 1250, 1600, 2200]))
    channels = choose_channels(scene)
    assert channels.wavelengths == (2200, 1250, 1000) and not channels.natural


def test_chosen_bands_are_taken_and_the_others_found(scene_of):
    scene = scene_of(reflectance(4), np.array([460.0, 550, 640, 860]))
    channels = choose_channels(scene, red=4)
    assert channels.describe() == ("band 4 (860 nm)", "band 2 (550 nm)", "band 1 (460 nm)")
    assert not channels.natural
    same = choose_channels(scene, 2, 2, 2)
    assert same.bands == (2,) and same.weights.tolist() == [[1], [1], [1]]


@pytest.mark.parametrize("band", [-1, 5])
def test_a_band_that_is_not_there_is_refused(scene_of, band):
    scene = scene_of(reflectance(4), np.array([460.0, 550, 640, 860]))
    with pytest.raises(SceneError, match=f"GREEN is band {band}.*has 4 band.*1 to 4"):
        choose_channels(scene, green=band)


def test_the_picture_is_stretched_mixed_and_normalised(scene_of):
    nm = np.array([450.0, 466, 550, 630, 646])
    array = reflectance(5, 40, 50)
    scene = scene_of(array, nm)
    picture = Picture(scene, choose_channels(scene), MEAN, STD)
    assert picture.joint
    values, valid = picture.read(Window(5, 6, 30, 40))
    true = array.astype(float) / 10000
    colours = np.stack(
        [0.375 * true[3] + 0.625 * true[4], true[2], 0.375 * true[0] + 0.625 * true[1]]
    )
    low, high = np.percentile(colours, (0.1, 99.9))
    expected = np.clip((colours - low) / (high - low), 0, 1)[:, 5:35, 6:46]
    expected = (expected - np.reshape(MEAN, (3, 1, 1))) / np.reshape(STD, (3, 1, 1))
    assert values.dtype == np.float32 and valid.all()
    np.testing.assert_allclose(values, expected, atol=1e-4)


def test_hue_is_kept_in_reflectance(scene_of):
    """A red scene stays red: its blue is not stretched to full range."""
    array = np.stack([reflectance(1)[0] // 4, reflectance(1)[0] // 3, reflectance(1)[0]])
    scene = scene_of(array, np.array([460.0, 550, 640]))
    picture = Picture(scene, choose_channels(scene), (0, 0, 0), (1, 1, 1))
    red, _, blue = picture.read(scene.window)[0].reshape(3, -1).max(axis=1)
    assert red > 0.99 and blue < 0.3
    assert len(set(picture.high.tolist())) == 1


def test_digital_numbers_and_false_colours_get_a_white_balance(scene_of):
    rng = np.random.default_rng(2)
    numbers = (rng.integers(1, 1000, (3, 20, 30)) * np.array([60, 9, 20])[:, None, None]).astype(
        np.uint16
    )
    scene = scene_of(numbers, np.array([460.0, 550, 640]))
    assert scene.scale.kind == "DN"
    picture = Picture(scene, choose_channels(scene), (0, 0, 0), (1, 1, 1))
    assert not picture.joint
    found = picture.read(scene.window)[0].reshape(3, -1)
    np.testing.assert_allclose(found.max(axis=1), 1)
    np.testing.assert_allclose(np.median(found, axis=1), 0.5, atol=0.1)
    false = scene_of(reflectance(4), np.array([460.0, 550, 640, 860]))
    assert not Picture(false, choose_channels(false, red=4), MEAN, STD).joint


def test_pixels_without_data_are_the_mean_colour_and_enter_no_percentile(scene_of):
    array = reflectance(3)
    whole = scene_of(array, np.array([460.0, 550, 640]))
    holed = array.copy()
    holed[:, 3:6, 4:9] = NODATA
    scene = scene_of(holed, np.array([460.0, 550, 640]), nodata=NODATA)
    picture = Picture(scene, choose_channels(scene), MEAN, STD)
    values, valid = picture.read(scene.window)
    hole = np.zeros((20, 30), bool)
    hole[3:6, 4:9] = True
    np.testing.assert_array_equal(valid, ~hole)
    np.testing.assert_array_equal(values[:, hole], 0)
    low, high = np.percentile(whole.read().values[:, ~hole], (0.1, 99.9))
    np.testing.assert_allclose((picture.low[0], picture.high[0]), (low, high), rtol=1e-5)


def test_a_scene_without_any_data_gives_the_mean_colour(scene_of):
    scene = scene_of(np.full((3, 8, 9), NODATA, np.int16), None, nodata=NODATA)
    values, valid = Picture(scene, choose_channels(scene), MEAN, STD).read(scene.window)
    assert not valid.any() and not values.any()


def test_a_scene_of_one_value_stays_finite(scene_of):
    scene = scene_of(np.full((3, 8, 9), 3000, np.int16), np.array([460.0, 550, 640]))
    values, _ = Picture(scene, choose_channels(scene), MEAN, STD).read(scene.window)
    assert np.isfinite(values).all() and np.abs(values).max() < 5


@pytest.mark.parametrize("options", [{}, {"tiled": True, "blockxsize": 16, "blockysize": 16}])
def test_a_part_is_what_it_is_in_the_whole(scene_of, monkeypatch, options):
    monkeypatch.setattr(module, "_READ_MB", 0.002)
    scene = scene_of(reflectance(5, 70, 90), np.array([450.0, 466, 550, 630, 646]), **options)
    picture = Picture(scene, choose_channels(scene), MEAN, STD)
    whole, _ = picture.read(scene.window)
    part, _ = picture.read(Window(11, 13, 41, 7))
    np.testing.assert_array_equal(part, whole[:, 11:52, 13:20])


def test_a_large_scene_is_sampled_in_places_the_same_each_time(scene_of, monkeypatch):
    array = reflectance(3, 400, 300, seed=4)
    scene = scene_of(array, np.array([460.0, 550, 640]), tiled=True, blockxsize=16, blockysize=16)
    exact = Picture(scene, choose_channels(scene), MEAN, STD)
    monkeypatch.setattr(module, "_PLACE_PIXELS", 256)
    monkeypatch.setattr(module, "_PLACE_SAMPLE", 128)
    reads = []
    plain = scene.read
    monkeypatch.setattr(
        scene, "read", lambda window, bands: reads.append(window) or plain(window, bands)
    )
    one, two = (Picture(scene, choose_channels(scene), MEAN, STD) for _ in range(2))
    assert 0 < len(reads) <= 2 * 64 and sum(w.pixels for w in reads) <= 2 * 64 * 256
    assert len({w.row for w in reads}) > 10 and len({w.col for w in reads}) > 5
    np.testing.assert_array_equal(one.high, two.high)
    np.testing.assert_allclose(one.high, exact.high, rtol=0.02)


def test_only_the_bands_that_are_needed_are_read(scene_of, monkeypatch):
    scene = scene_of(reflectance(5), np.array([460.0, 550, 640, 900, 1000]))
    picture = Picture(scene, choose_channels(scene), MEAN, STD)
    asked = []
    plain = scene._source.read
    monkeypatch.setattr(
        scene._source,
        "read",
        lambda window, bands: asked.append(list(bands)) or plain(window, bands),
    )
    picture.read(scene.window)
    assert asked and all(bands == [0, 1, 2] for bands in asked)


def test_cancelling_stops_between_reads(scene_of, monkeypatch):
    monkeypatch.setattr(module, "_READ_MB", 0.002)
    scene = scene_of(reflectance(3, 60, 60), np.array([460.0, 550, 640]))

    def stop():
        raise CancelledError

    with pytest.raises(CancelledError):
        Picture(scene, choose_channels(scene), MEAN, STD, stop)
    picture = Picture(scene, choose_channels(scene), MEAN, STD)
    with pytest.raises(CancelledError):
        picture.read(scene.window, stop)
