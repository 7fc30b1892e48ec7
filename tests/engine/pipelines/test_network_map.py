"""Tiles with margins: the result is that of the whole picture, whatever the memory budget."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from scipy.ndimage import uniform_filter

from engine.errors import CancelledError
from engine.pipelines.network_map import judge_with_network, threads_within, training_tiles
from engine.scene import Scene, Window


@dataclass
class Blur:
    """Looks exactly two pixels far: two classes from the 5 x 5 mean of the first band."""

    tile: int = 32
    halo: int = 2
    n_classes: int = 2
    local: bool = False
    channels: int = 1
    threads: int = 1

    def reduce(self, values, valid):
        assert values.shape[1:] == valid.shape
        return values[:1]

    def predict(self, values, valid, place, wanted):
        assert values.shape[1:] == valid.shape == (place.height, place.width)
        mean = uniform_filter(values[0].astype(np.float64), 5, mode="constant")
        return np.stack([mean, place.row + 0 * mean], axis=-1).astype(np.float32)[wanted]


def judged(scene, window, network, memory_mb, progress, **more):
    """First class's values as an image, how often each pixel came, and the number of pieces."""
    image = np.full((window.height, window.width), np.nan)
    visits = np.zeros(image.shape, int)
    pieces = 0
    for one in judge_with_network(
        scene, window, scene.usable, network, memory_mb=memory_mb, progress=progress, **more
    ):
        tile = one.window
        rows = slice(tile.row - window.row, tile.row - window.row + tile.height)
        cols = slice(tile.col - window.col, tile.col - window.col + tile.width)
        visits[rows, cols] += 1
        assert len(one.probabilities) == one.valid.sum()
        image[rows, cols][one.valid] = one.probabilities[:, 0]
        pieces += 1
    return image, visits, pieces


@pytest.mark.parametrize("window", [None, Window(13, 27, 101, 200), Window(40, 70, 1, 1)], ids=str)
def test_tiles_with_margins_give_what_the_whole_gives(wide, listener, window, monkeypatch):
    # The least budget as small as a few tiles, so that the scene is cut.
    monkeypatch.setattr("engine.pipelines.network_map.LEAST_MB", 0.2)
    with Scene.open(wide.path) as scene:
        window = window or scene.window
        block = scene.read(window)
        blurred = uniform_filter(block.values[0].astype(np.float64), 5, mode="constant")
        few, visits, many_pieces = judged(scene, window, Blur(), 600, listener.progress())
        assert (visits == 1).all()
        np.testing.assert_allclose(few[block.valid], blurred[block.valid], rtol=1e-6)
        np.testing.assert_array_equal(np.isnan(few), ~block.valid)
        whole, _, one_piece = judged(scene, window, Blur(), 4000, listener.progress())
        np.testing.assert_array_equal(few, whole)
        assert one_piece == 1 and (many_pieces > 4 or window.pixels < 10_000)
    assert listener.reports[-1].fraction == 1.0


@pytest.mark.parametrize("window", [Window(13, 27, 101, 200), Window(40, 70, 1, 1)], ids=str)
def test_a_local_network_maps_a_part_as_it_maps_the_whole(wide, listener, window):
    local = Blur(local=True)
    with Scene.open(wide.path) as scene:
        whole, _, _ = judged(scene, scene.window, local, 4000, listener.progress())
        part, visits, _ = judged(scene, window, local, 4000, listener.progress())
        cut_off, _, _ = judged(scene, window, Blur(), 4000, listener.progress())
    assert (visits == 1).all()
    expected = whole[window.row :, window.col :][: window.height, : window.width]
    np.testing.assert_array_equal(part, expected)
    assert (np.nan_to_num(cut_off) != np.nan_to_num(expected)).any()


@pytest.mark.parametrize("threads", [2, 5])
def test_tiles_may_be_judged_side_by_side(wide, listener, threads):
    with Scene.open(wide.path) as scene:
        alone, _, _ = judged(scene, scene.window, Blur(), 4000, listener.progress())
        together, visits, _ = judged(
            scene, scene.window, Blur(threads=threads), 4000, listener.progress()
        )
    np.testing.assert_array_equal(together, alone)
    assert (visits == 1).all()


def test_many_threads_take_no_more_than_half_of_the_memory():
    assert threads_within(1, 600) == 1
    assert threads_within(2, 300) == threads_within(64, 600) == 2
    assert threads_within(64, 2600) == 2 + 1000 // 130
    assert threads_within(8, 100_000) == 8


def test_cancel_comes_through(wide, listener):
    with Scene.open(wide.path) as scene, pytest.raises(CancelledError):
        judged(scene, scene.window, Blur(), 600, listener.progress(lambda: True))


def tiles_of(scene, most, seed, progress):
    return [
        (tile, int(block.valid.sum()))
        for tile, block in training_tiles(
            scene, scene.window, scene.usable, 32, most, seed=seed, progress=progress
        )
    ]


def test_training_takes_every_valid_pixel_when_there_is_room(wide, listener):
    with Scene.open(wide.path) as scene:
        tiles = tiles_of(scene, 1000, 0, listener.progress())
        assert sum(count for _, count in tiles) == scene.read().valid.sum()
        assert all(t.row % 32 == 0 and t.col % 32 == 0 for t, _ in tiles)


def test_training_takes_seeded_tiles_when_there_is_not(wide, listener):
    progress = listener.progress()
    with Scene.open(wide.path) as scene:
        first = tiles_of(scene, 7, 0, progress)
        assert len(first) == 7
        assert tiles_of(scene, 7, 0, progress) == first
        assert tiles_of(scene, 7, 1, progress) != first
        rows = [tile.row for tile, _ in first]
        assert rows == sorted(rows), "in the order of the file"
        assert len(set(rows)) > 2, "from all over the scene"
