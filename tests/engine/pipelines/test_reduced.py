"""Windows made ahead: every pixel reduced alone, read once, and rounded alike however it is cut."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from engine.errors import SceneError
from engine.pipelines import reduced
from engine.pipelines.reduced import CELL, Reducer
from engine.scene import Scene, Window

WINDOWS = [Window(0, 20, 60, 290), Window(40, 20, 90, 290), Window(100, 20, 130, 290)]


@pytest.fixture
def scene(wide):
    with Scene.open(wide.path) as opened:
        yield opened


@pytest.fixture
def reads(monkeypatch):
    """Windows that were read."""
    seen = []
    original = Scene.read

    def read(self, window, bands):
        seen.append(window)
        return original(self, window, bands)

    monkeypatch.setattr(Scene, "read", read)
    return seen


def products(scene):
    """Matrix products, which round by the place of a pixel among those of the same call."""
    weights = np.random.default_rng(2).normal(size=(5, int(scene.usable.sum()))).astype(np.float32)

    def reduce(values, valid):
        assert values.shape[1:] == valid.shape == CELL
        assert not values[:, ~valid].any()
        return (weights @ values.reshape(len(values), -1)).reshape(5, *CELL)

    return Reducer(scene, scene.usable, 5, reduce), weights


def made(reducer, windows):
    return [(one.values.copy(), one.valid.copy()) for one in reducer.ahead(windows)]


def test_windows_come_in_order_with_all_their_pixels(scene):
    reducer, weights = products(scene)
    for one, window in zip(reducer.ahead(WINDOWS), WINDOWS, strict=True):
        block = scene.read(window, scene.usable)
        assert one.window == window
        np.testing.assert_array_equal(one.valid, block.valid)
        expected = np.einsum("kb,bhw->khw", weights, block.values)
        np.testing.assert_allclose(one.values, expected, rtol=1e-4, atol=1e-5)
        assert not one.values[:, ~one.valid].any()


@pytest.mark.parametrize(
    "windows",
    [
        [Window(0, 0, 230, 310)],
        [Window(7, 3, 100, 290), Window(7, 120, 100, 31), Window(60, 120, 100, 31)],
        [Window(50, 9, 20, 280), Window(40, 9, 20, 280)],
        [Window(50, 0, 180, 310), Window(200, 0, 30, 310)],
        WINDOWS,
    ],
)
def test_the_same_to_the_last_bit_however_it_is_cut(scene, windows):
    reducer, _ = products(scene)
    ((whole, valid),) = made(reducer, [scene.window])
    for (values, known), window in zip(made(reducer, windows), windows, strict=True):
        here = window.slices_in(scene.window)
        assert values.tobytes() == whole[(slice(None), *here)].tobytes()
        np.testing.assert_array_equal(known, valid[here])


def test_pieces_are_as_small_as_memory_wants(scene, monkeypatch, reads):
    reducer, _ = products(scene)
    whole = made(reducer, [scene.window])
    wide_reads = list(reads)
    monkeypatch.setattr(reduced, "_PIECE_MB", 1e-6)
    reads.clear()
    np.testing.assert_array_equal(made(reducer, [scene.window])[0][0], whole[0][0])
    assert max(window.width for window in reads) == CELL[1] < max(w.width for w in wide_reads)


def test_rows_that_the_window_before_had_are_not_read_again(scene, reads):
    reducer, _ = products(scene)
    made(reducer, WINDOWS)
    rows = [row for window in reads for row in range(window.row, window.row + window.height)]
    assert sorted(rows) == list(range(230))


def test_left_early_the_thread_ends(scene):
    reducer, _ = products(scene)
    windows = reducer.ahead(WINDOWS)
    next(windows)
    windows.close()
    assert not any(one.name.startswith("reduce-ahead") for one in threading.enumerate())


def test_errors_of_reading_come_through(scene):
    reducer, _ = products(scene)
    with pytest.raises(SceneError):
        list(reducer.ahead([Window(0, 0, 10, 10), Window(0, 0, 1000, 10)]))


def test_no_windows(scene):
    reducer, _ = products(scene)
    assert list(reducer.ahead([])) == []
