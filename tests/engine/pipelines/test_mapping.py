"""Judging tile by tile: every pixel once, in its place, whatever is valid; and the tally."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest

from engine.errors import CancelledError
from engine.pipelines.mapping import Judged, judge
from engine.pipelines.tally import Tally
from engine.scene import Sample, Scene, Window

TWO = np.float32([1, -1])


def predict(spectra, place):
    """Two numbers that tell which pixel it was."""
    assert len(spectra) == place.pixels
    return spectra[:, :2] * 2


@pytest.mark.parametrize("window", [None, Window(13, 27, 101, 200), Window(3, 3, 1, 1)], ids=str)
@pytest.mark.parametrize("threads", [1, 3])
def test_every_pixel_once_and_in_its_place(wide, listener, window, threads):
    with Scene.open(wide.path) as scene:
        window = window or scene.window
        bands = scene.usable.copy()
        expected = scene.read(window)
        found = np.full((2, window.height, window.width), np.nan, np.float32)
        visits = np.zeros((window.height, window.width), int)
        for judged in judge(
            scene,
            window,
            bands,
            predict,
            2,
            memory_mb=600,
            threads=threads,
            progress=listener.progress(),
        ):
            tile = judged.window
            rows = slice(tile.row - window.row, tile.row - window.row + tile.height)
            cols = slice(tile.col - window.col, tile.col - window.col + tile.width)
            visits[rows, cols] += 1
            assert len(judged.probabilities) == judged.valid.sum()
            found[:, rows, cols][:, judged.valid] = judged.probabilities.T
    assert (visits == 1).all()
    np.testing.assert_array_equal(np.isnan(found[0]), ~expected.valid)
    np.testing.assert_array_equal(
        found[:, expected.valid], expected.values[:2][:, expected.valid] * 2
    )
    assert listener.reports[-1].fraction == 1.0 if listener.reports else False


def run(scene, work, progress):
    return list(
        judge(
            scene,
            scene.window,
            scene.usable,
            work,
            2,
            memory_mb=600,
            threads=2,
            progress=progress,
        )
    )


def test_a_failure_in_a_thread_comes_out(wide, listener):
    def broken(spectra, place):
        raise ZeroDivisionError("in a thread")

    with Scene.open(wide.path) as scene, pytest.raises(ZeroDivisionError, match="in a thread"):
        run(scene, broken, listener.progress())


def test_cancel_ends_all_threads(wide, listener):
    before = threading.active_count()
    calls = []

    def slow(spectra, place):
        calls.append(1)
        time.sleep(0.05)
        return predict(spectra, place)

    with Scene.open(wide.path) as scene, pytest.raises(CancelledError):
        run(scene, slow, listener.progress(cancelled=lambda: len(calls) > 2))
    assert threading.active_count() == before
    assert len(calls) < 10, "what had not begun must not begin"


def test_leaving_early_ends_all_threads(wide, listener):
    before = threading.active_count()
    with Scene.open(wide.path) as scene:
        blocks = judge(
            scene,
            scene.window,
            scene.usable,
            predict,
            2,
            memory_mb=600,
            threads=2,
            progress=listener.progress(),
        )
        next(blocks)
        blocks.close()
        assert threading.active_count() == before


def test_the_place_is_where_the_spectra_are(wide, listener):
    with Scene.open(wide.path) as scene:
        whole = scene.read(scene.window, scene.usable)

        def told(spectra, place):
            inside = place.intersection(scene.window)
            rows = slice(inside.row, inside.row + inside.height)
            cols = slice(inside.col, inside.col + inside.width)
            expected = whole.values[:, rows, cols]
            cell = spectra.T.reshape(len(expected), place.height, place.width)
            seen = whole.valid[rows, cols]
            found = cell[:, : inside.height, : inside.width]
            # Of a cell cut by a tile's edge the rest is empty; nothing may be moved.
            agrees = (found == expected).all(axis=0) | (found == 0).all(axis=0)
            assert agrees[seen].all() and (found[:, seen] == expected[:, seen]).any()
            return spectra[:, :2]

        run(scene, told, listener.progress())


def tile(probabilities, nodata=0):
    probabilities = np.float32(probabilities)
    count = len(probabilities)
    valid = np.arange(count + nodata)[None] < count
    return Judged(Window(0, 0, 1, count + nodata), valid, probabilities)


def test_a_tally_counts_what_was_kept():
    tally = Tally(3)
    tally.add(
        tile([[0.7, 0.2, 0.1], [0.1, 0.9, 0], [0.4, 0.3, 0.3]], nodata=2), np.array([0, 1, -1])
    )
    tally.add(tile([[0.5, 0.3, 0.2]]), np.array([0]))
    tally.add(tile(np.empty((0, 3)), nodata=4), np.array([], int))
    assert tally.pixels.tolist() == [2, 1, 0]
    assert (tally.valid_pixels, tally.classified_pixels, tally.nodata_pixels) == (4, 3, 6)
    assert tally.mean_confidence == pytest.approx((0.7 + 0.9 + 0.5) / 3)
    assert tally.class_confidence(0) == pytest.approx(0.6)
    assert tally.class_confidence(2) is None


def test_a_tally_remembers_the_class_of_its_sample():
    values = np.float32([[0, 0], [1, 1], [2, 2], [3, 3]])
    sample = Sample(values, np.array([0, 0, 1, 7]), np.array([0, 2, 1, 7]))
    tally = Tally(2, sample)
    assert tally.assigned.tolist() == [-1, -1, -1, -1]
    valid = np.array([[True, False, True], [True, True, True]])
    probabilities = np.float32([[1, 0], [0, 1], [1, 0], [1, 0], [0, 1]])
    tally.add(Judged(Window(0, 0, 2, 3), valid, probabilities), np.array([0, 1, 0, -1, 1]))
    assert tally.assigned.tolist() == [0, 1, -1, -1], "rejected, and outside of what was mapped"
    assert tally.spectra(1).tolist() == [[1, 1]]
    tally.add(Judged(Window(7, 7, 1, 1), np.array([[True]]), np.float32([[0, 1]])), np.array([1]))
    assert tally.spectra(1).tolist() == [[1, 1], [3, 3]]


def test_an_empty_tally_has_no_division_by_zero():
    assert Tally(2).mean_confidence == 0.0
