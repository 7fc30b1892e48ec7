"""Probabilities on disk: what is written is read, and nothing else."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import OutputError
from engine.scene import Window
from engine.scene import stored as module
from engine.scene.stored import StoredProbabilities

HELD = Window(5, 7, 12, 9)

WINDOWS = st.builds(
    Window, st.integers(0, 20), st.integers(0, 20), st.integers(1, 12), st.integers(1, 12)
)


@settings(deadline=None, max_examples=50)
@given(st.lists(WINDOWS, max_size=5), WINDOWS, st.integers(1, 4))
def test_it_behaves_like_an_array(written, read, n_classes):
    """Writes of any windows in any order, overlapping or outside, then a read of any window."""
    rng = np.random.default_rng(0)
    expected = np.zeros((40, 40, n_classes), np.float32)
    mask = np.zeros((40, 40), bool)
    mask[5:17, 7:16] = True
    with StoredProbabilities(HELD, n_classes) as held:
        for window in written:
            values = rng.random((window.height, window.width, n_classes)).astype(np.float32)
            held.write(window, values)
            rows = slice(window.row, window.row + window.height)
            cols = slice(window.col, window.col + window.width)
            expected[rows, cols] = np.where(mask[rows, cols, None], values, 0)
        found = held.read(read)
    rows, cols = slice(read.row, read.row + read.height), slice(read.col, read.col + read.width)
    np.testing.assert_array_equal(found, expected[rows, cols])
    assert found.dtype == np.float32


def test_what_was_not_written_is_zero_and_a_read_may_be_changed():
    with StoredProbabilities(HELD, 3) as held:
        found = held.read(HELD)
        assert found.shape == (12, 9, 3) and not found.any()
        found += 1
        assert not held.read(HELD).any()


def test_other_number_formats_and_orders_in_memory_are_taken():
    values = np.random.default_rng(1).random((3, 12, 9))
    with StoredProbabilities(HELD, 3) as held:
        held.write(HELD, np.moveaxis(values, 0, 2))
        np.testing.assert_allclose(held.read(HELD), np.moveaxis(values, 0, 2), rtol=1e-6)


def test_more_than_one_chunk_of_zeros(monkeypatch):
    monkeypatch.setattr(module, "_CHUNK", 100)
    with StoredProbabilities(HELD, 2) as held:
        assert not held.read(HELD).any()
        held.write(Window(16, 15, 1, 1), np.ones((1, 1, 2), np.float32))
        assert held.read(HELD)[-1, -1].tolist() == [1, 1]
        assert held.read(HELD).sum() == 2


def test_several_threads_may_write():
    window = Window(0, 0, 64, 50)
    with StoredProbabilities(window, 3) as held:

        def work(row):
            for col in range(50):
                held.write(Window(row, col, 1, 1), np.full((1, 1, 3), row * 50 + col, np.float32))

        threads = [threading.Thread(target=work, args=(row,)) for row in range(64)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        expected = np.arange(64 * 50).reshape(64, 50)
        np.testing.assert_array_equal(held.read(window)[..., 1], expected)


def test_the_file_lies_in_the_folder_asked_for_and_is_gone_afterwards(tmp_path):
    with StoredProbabilities(HELD, 2, tmp_path) as held:
        held.write(HELD, np.ones((12, 9, 2), np.float32))
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ValueError, match="closed"):
        held.read(HELD)


def test_a_full_disk_is_said_in_one_sentence(monkeypatch):
    class Full:
        closed = False

        def write(self, data):
            raise OSError(28, "No space left on device")

        def close(self):
            self.closed = True

    file = Full()
    monkeypatch.setattr(module.tempfile, "TemporaryFile", lambda **options: file)
    with pytest.raises(OutputError, match=r"no room.* 4000 MB while .* another folder"):
        StoredProbabilities(Window(0, 0, 10_000, 10_000), 10)
    assert file.closed
