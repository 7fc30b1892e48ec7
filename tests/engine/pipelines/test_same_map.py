"""The same pixel gets the same result, to the last bit, however the work is cut."""

from __future__ import annotations

import numpy as np
import pytest
from threadpoolctl import threadpool_limits

from engine.pipelines import mapping
from engine.scene import Scene, Window
from engine.scene.window import cut


def identical(one, two):
    for name in ("labels", "confidence", "margin", "probabilities"):
        assert getattr(one, name).tobytes() == getattr(two, name).tobytes(), name


@pytest.fixture(scope="module")
def whole(wide, classify):
    return classify(wide, refine="gaussian", memory_mb=1000, threads=1)


def test_the_map_is_worth_comparing(wide, whole):
    valid = wide.truth > 0
    assert (whole.labels[valid] == wide.truth[valid]).mean() > 0.85
    assert (whole.labels[~valid] == 0).all()


@pytest.fixture
def cuts(monkeypatch):
    """(budget of a tile in MB, number of tiles) of each run."""
    tiles, seen = Scene.tiles, []

    def counted(self, window=None, **options):
        found = tiles(self, window, **options)
        seen.append((options["memory_mb"], len(found)))
        return found

    monkeypatch.setattr(Scene, "tiles", counted)
    return seen


@pytest.mark.parametrize("threads", [2, 3])
def test_for_any_memory_and_threads(wide, whole, classify, cuts, threads):
    for memory in (600, 5000):
        identical(classify(wide, refine="gaussian", memory_mb=memory, threads=threads), whole)
    assert cuts[0][0] < cuts[1][0]


@pytest.mark.parametrize("cores", [1, 2])
def test_for_any_number_of_cores(wide, whole, classify, cores):
    """What the libraries would use on another machine; the job itself must see to one thread."""
    with threadpool_limits(cores):
        identical(classify(wide, refine="gaussian"), whole)


@pytest.mark.parametrize("megabytes", [0.3, 4, 20])
def test_for_any_size_of_tiles(wide, whole, classify, cuts, monkeypatch, megabytes):
    monkeypatch.setattr(mapping, "BASE_MB", 10_000)
    monkeypatch.setattr(mapping, "LEAST_MB", megabytes)
    identical(classify(wide, refine="gaussian"), whole)
    assert cuts[0][0] == megabytes and cuts[0][1] > 1


@pytest.mark.parametrize("shape", [(1, 310), (230, 7), (37, 41)])
def test_for_any_tiles(wide, whole, classify, monkeypatch, shape):
    monkeypatch.setattr(Scene, "tiles", lambda self, window, **options: cut(window, *shape))
    identical(classify(wide, refine="gaussian"), whole)


@pytest.mark.parametrize(
    "window",
    [
        Window(0, 0, 230, 310),
        Window(17, 33, 100, 211),
        Window(229, 0, 1, 310),
        Window(115, 154, 2, 2),
        Window(90, 309, 60, 1),
    ],
    ids=str,
)
def test_for_any_crop(wide, whole, classify, window):
    x, y = 400000 + 30 * window.col, 5800000 - 30 * window.row
    extent = (x, y - 30 * window.height, x + 30 * window.width, y)
    mapped = classify(wide, refine="gaussian", extent=extent)
    rows = slice(window.row, window.row + window.height)
    cols = slice(window.col, window.col + window.width)
    assert mapped.labels.shape == (window.height, window.width)
    assert mapped.labels.tobytes() == whole.labels[rows, cols].tobytes()
    assert mapped.confidence.tobytes() == whole.confidence[rows, cols].tobytes()
    assert mapped.probabilities.tobytes() == whole.probabilities[:, rows, cols].tobytes()


def test_two_runs_agree_and_another_seed_differs_little(wide, whole, classify):
    identical(classify(wide, refine="gaussian"), whole)
    other = classify(wide, refine="gaussian", seed=1)
    assert other.confidence.tobytes() != whole.confidence.tobytes()
    assert (other.labels == whole.labels).mean() > 0.97


def test_cells_do_not_show(wide, whole, classify, monkeypatch):
    """Not to the last bit: matrix products round by their shape, which is why cells are fixed."""
    monkeypatch.setattr(mapping, "CELL", (20, 50))
    mapped = classify(wide, refine="gaussian")
    valid = wide.truth > 0
    np.testing.assert_allclose(mapped.confidence[valid], whole.confidence[valid], atol=1e-3)
    assert (mapped.labels == whole.labels).mean() > 0.999
