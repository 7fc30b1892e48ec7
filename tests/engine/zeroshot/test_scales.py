"""Probabilities through windows and sizes, against loops over whole arrays in float64."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
import torch

from engine.errors import CancelledError
from engine.scene import Scene, Window
from engine.scene.stored import StoredProbabilities
from engine.zeroshot import scales as module
from engine.zeroshot.rgb import Picture, choose_channels
from engine.zeroshot.scales import Looking, classify

MEAN, STD = (0.48, 0.46, 0.41), (0.27, 0.26, 0.28)
NODATA = -1


class Filters:
    """Logits that depend on the picture, on its surroundings and on the place in the window.

    The last is what makes the mean over overlapping windows visible.
    """

    patch = 4

    def __init__(self, owner=(0, 1, 1, 2), crop=12, seed=0):
        rng = np.random.default_rng(seed)
        self.owner = np.array(owner)
        self._mix = rng.normal(size=(len(owner), 3))
        self._place = rng.normal(size=(len(owner), crop, crop))
        self.batches = []

    def one(self, image):
        colours = np.tensordot(self._mix, image.astype(np.float64), axes=1)
        return colours + self._place * (1 + image.astype(np.float64).mean())

    def __call__(self, images, wanted, check):
        check()
        self.batches.append(len(images))
        for image, want in zip(images, wanted, strict=True):
            if want:
                yield self.one(image).astype(np.float32)


@pytest.fixture
def scene_of(tmp_path, save):
    """An open scene of random smooth values, three bands; ``hole`` is nodata."""
    opened = []

    def make(height, width, hole=None, seed=1, **options):
        rng = np.random.default_rng(seed)
        coarse = torch.from_numpy(rng.random((1, 3, 5, 5)))
        cube = torch.nn.functional.interpolate(coarse, (height, width), mode="bicubic")[0].numpy()
        stored = np.clip(cube * 8000 + rng.normal(0, 300, cube.shape), 10, 9900).astype(np.int16)
        if hole is not None:
            stored[:, hole] = NODATA
        path = tmp_path / f"scene{len(opened)}.tif"
        save(path, stored, np.array([460.0, 550, 640]), nodata=NODATA, **options)
        opened.append(Scene.open(path))
        return opened[-1]

    yield make
    for scene in opened:
        scene.close()


def picture_of(scene):
    return Picture(scene, choose_channels(scene), MEAN, STD)


def found(scene, logits, looking, window=None, **more):
    window = window or scene.window
    with StoredProbabilities(window, int(logits.owner.max()) + 1) as out:
        arguments = {"on_progress": lambda fraction: None, "check": lambda: None, **more}
        classify(picture_of(scene), window, logits, looking, out, **arguments)
        return out.read(window)


def slow(scene, logits, looking):
    """The definition: one window after the other, whole pictures in memory."""
    picture, _ = picture_of(scene).read(scene.window)
    height, width = picture.shape[1:]
    crop, stride = looking.crop, looking.stride
    total = 0.0
    for scale in looking.scales:
        size = (max(round(height * scale), 1), max(round(width * scale), 1))
        resized = _resized(picture, size, "bicubic")
        padded = np.zeros((3, max(size[0], crop), max(size[1], crop)))
        padded[:, : size[0], : size[1]] = resized
        sums = np.zeros((len(logits.owner), *padded.shape[1:]))
        counts = np.zeros(padded.shape[1:])
        for row in range(0, max(size[0] - crop + stride - 1, 0) // stride * stride + 1, stride):
            for col in range(0, max(size[1] - crop + stride - 1, 0) // stride * stride + 1, stride):
                bottom = min(row + crop, padded.shape[1])
                right = min(col + crop, padded.shape[2])
                place = (slice(bottom - crop, bottom), slice(right - crop, right))
                sums[(slice(None), *place)] += logits.one(padded[(slice(None), *place)])
                counts[place] += 1
        phrases = torch.softmax(torch.from_numpy(sums / counts), dim=0).numpy()
        owners = range(int(logits.owner.max()) + 1)
        classes = np.stack([phrases[logits.owner == k].max(axis=0) for k in owners])
        classes = (classes / classes.sum(axis=0))[:, : size[0], : size[1]]
        total = total + _resized(classes, (height, width), "bilinear") / len(looking.scales)
    return np.moveaxis(total, 0, 2)


def _resized(values, size, mode):
    tensor = torch.from_numpy(values.astype(np.float64))[None]
    return torch.nn.functional.interpolate(tensor, size, mode=mode, align_corners=False)[0].numpy()


@pytest.mark.parametrize(
    ("size", "scales", "crop", "stride"),
    [
        ((40, 53), (1.0, 2.0), 12, 4),
        ((40, 53), (1.0,), 12, 12),
        ((37, 70), (0.5, 1.3, 4.0), 12, 8),
        ((12, 12), (1.0,), 12, 4),
        ((7, 30), (1.0, 2.0), 12, 8),
        ((3, 2), (0.25, 1.0), 12, 4),
        ((1, 1), (1.0, 2.0), 12, 4),
    ],
)
def test_against_loops_over_the_whole(scene_of, size, scales, crop, stride):
    scene, logits = scene_of(*size), Filters(crop=crop)
    looking = Looking(scales, crop, stride)
    result = found(scene, logits, looking)
    np.testing.assert_allclose(result, slow(scene, logits, looking), atol=1e-5)
    np.testing.assert_allclose(result.sum(axis=2), 1, atol=1e-5)


@pytest.mark.parametrize("batch", [1, 3, 32])
def test_the_size_of_batches_does_not_matter(scene_of, monkeypatch, batch):
    scene, logits, looking = scene_of(30, 50), Filters(), Looking((1.0, 2.0), 12, 4)
    expected = found(scene, logits, looking)
    monkeypatch.setattr(module, "batch_size", lambda crop, patch: batch)
    np.testing.assert_allclose(found(scene, logits, looking), expected, atol=1e-6)
    assert max(logits.batches) <= 32


@pytest.mark.parametrize(
    "part",
    [Window(0, 0, 48, 64), Window(13, 21, 9, 30), Window(40, 63, 8, 1), Window(5, 0, 1, 64)],
)
def test_an_extent_gets_what_the_whole_has(scene_of, part):
    scene, logits, looking = scene_of(48, 64), Filters(), Looking((1.0, 2.0, 0.7), 12, 8)
    whole = found(scene, logits, looking)
    rows, cols = slice(part.row, part.row + part.height), slice(part.col, part.col + part.width)
    np.testing.assert_array_equal(found(scene, logits, looking, part), whole[rows, cols])


def test_a_wide_raster_done_in_columns_is_the_same(scene_of, monkeypatch):
    scene, logits, looking = scene_of(20, 300), Filters(), Looking((1.0, 2.0), 12, 8)
    expected = found(scene, logits, looking)
    monkeypatch.setattr(module, "_STRIP_BYTES", 4 * 5 * 12 * 100)
    assert len(module._columns(scene.window, looking, 4)) == 6
    np.testing.assert_array_equal(found(scene, logits, looking), expected)


def test_windows_without_data_are_not_looked_at(scene_of):
    hole = np.zeros((48, 96), bool)
    hole[:, 40:] = True
    scene, logits, looking = scene_of(48, 96, hole), Filters(), Looking((1.0,), 12, 12)
    result = found(scene, logits, looking)
    np.testing.assert_allclose(result[:, :40], slow(scene, logits, looking)[:, :40], atol=1e-5)
    np.testing.assert_allclose(result[:, 48:], 1 / 3, atol=1e-6)
    np.testing.assert_allclose(result.sum(axis=2), 1, atol=1e-5)


def test_a_batch_without_any_data_is_not_encoded(scene_of, monkeypatch):
    hole = np.zeros((48, 96), bool)
    hole[:, 48:] = True
    monkeypatch.setattr(module, "batch_size", lambda crop, patch: 2)
    logits = Filters()
    found(scene_of(48, 96, hole), logits, Looking((1.0,), 12, 12))
    assert logits.batches == [2] * 2 * 4


def test_progress_grows_to_one_and_cancelling_stops(scene_of):
    scene, looking = scene_of(40, 60), Looking((1.0, 2.0), 12, 8)
    told = []
    found(scene, Filters(), looking, on_progress=told.append)
    assert told == sorted(told) and told[-1] == pytest.approx(1) and len(told) > 5
    calls = 0

    def stop():
        nonlocal calls
        calls += 1
        if calls > 40:
            raise CancelledError

    with pytest.raises(CancelledError):
        found(scene, Filters(), looking, check=stop)
    assert calls == 41


def test_memory_holds_a_strip_and_not_the_raster(scene_of):
    looking = Looking((1.0, 2.0), 12, 12)
    peaks = []
    for height in (60, 480):
        scene = scene_of(height, 200)
        window = scene.window
        with StoredProbabilities(window, 3) as out:
            picture = picture_of(scene)
            tracemalloc.start()
            classify(
                picture, window, Filters(), looking, out,
                on_progress=lambda f: None, check=lambda: None,
            )  # fmt: skip
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
    assert peaks[1] < 1.3 * peaks[0]
