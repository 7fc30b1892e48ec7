"""A scene in segments: every valid pixel in exactly one, whatever is asked for."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from rasterio.features import rasterize

from engine.errors import CancelledError, EngineError
from engine.jobs import ClassifyObjects
from engine.pipelines.segmenting import Segments
from engine.progress import Progress
from engine.scene import Scene, Window
from tests.engine.pipelines.probe_scene import LEFT, SIZE, TOP, raster, stripes


@pytest.fixture(scope="module")
def wide(tmp_path_factory):
    """180 x 400 pixels with holes: several tiles of 64 pixels."""
    truth = stripes(180, 400, 30)
    truth[50:70, 100:170] = truth[:, 300:302] = 0
    return raster(tmp_path_factory.mktemp("wide") / "wide.tif", truth, noise=0.005)


@pytest.fixture(autouse=True)
def small_tiles(monkeypatch):
    monkeypatch.setattr("engine.objects.segments._SIDE", 64)


def job(scene, **parameters) -> ClassifyObjects:
    given = {"input": str(scene.path), "model": "m", "output": "o.gpkg", "segment_size": 64}
    return ClassifyObjects(**{**given, **parameters})


def parts_of(scene, window=None, progress=None, **parameters):
    with Scene.open(str(scene.path)) as opened:
        asked = job(scene, **parameters)
        segments = Segments(opened, window or opened.window, asked, progress or Progress())
        return list(segments.parts())


def picture(parts, shape, *, kept=False) -> np.ndarray:
    """Segment of each pixel, named by its first pixel; -1: none. Each pixel has one at most."""
    found = np.full(shape, -1, np.int64)
    for part in parts:
        objects = part.objects
        names = objects.rows[objects.offsets[:-1]] * shape[1] + objects.cols[objects.offsets[:-1]]
        keep = np.repeat(part.kept if kept else np.ones(len(objects), bool), objects.sizes)
        place = (objects.rows[keep], objects.cols[keep])
        assert (found[place] == -1).all(), "no pixel is in two segments"
        found[place] = np.repeat(names, objects.sizes)[keep]
    return found


def test_each_valid_pixel_is_in_one_segment(wide):
    parts = parts_of(wide)
    found = picture(parts, wide.truth.shape)
    assert ((found >= 0) == (wide.truth > 0)).all()
    assert len(parts) == 3 and [round(part.end, 6) for part in parts] == [0.333333, 0.666667, 1.0]
    assert all((part.batches >= 0).all() and part.kept.all() for part in parts)
    sizes = np.concatenate([part.objects.sizes for part in parts])
    assert 40 < sizes.mean() < 80 and sizes.min() >= 1


def test_outlines_are_those_of_the_pixels(wide):
    for part in parts_of(wide):
        shapes = shapely.from_wkb(part.objects.wkb)
        assert shapely.is_valid(shapes).all()
        assert np.allclose(shapely.area(shapes), part.objects.sizes * SIZE**2)
        pixels = (
            rasterize(
                zip(shapes, range(1, len(shapes) + 1), strict=True),
                wide.truth.shape,
                transform=(SIZE, 0, LEFT, 0, -SIZE, TOP, 0, 0, 1),
                dtype="int32",
            )
            - 1
        )
        objects = part.objects
        expected = np.repeat(np.arange(len(objects)), objects.sizes)
        assert (pixels[objects.rows, objects.cols] == expected).all()


def test_segments_follow_covers(wide):
    found = picture(parts_of(wide), wide.truth.shape)
    mixed = 0
    for name in np.unique(found[found >= 0]):
        covers = np.bincount(wide.truth[found == name])
        mixed += covers.sum() - covers.max()
    assert mixed / (wide.truth > 0).sum() < 0.05


def test_the_same_for_any_memory_threads_and_run(wide):
    first = picture(parts_of(wide), wide.truth.shape)
    for parameters in ({"threads": 1}, {"memory_mb": 4000, "threads": 3}, {"memory_mb": 700}):
        assert np.array_equal(first, picture(parts_of(wide, **parameters), wide.truth.shape))


@pytest.mark.parametrize(
    "window",
    [
        Window(60, 70, 40, 50),
        Window(0, 0, 5, 400),
        Window(170, 390, 10, 10),
        Window(64, 64, 64, 64),
        Window(100, 200, 1, 1),
    ],
)
def test_an_extent_gives_the_segments_of_the_whole_that_touch_it(wide, window):
    shape = wide.truth.shape
    whole = picture(parts_of(wide), shape)
    some = picture(parts_of(wide, window), shape, kept=True)
    inside = np.zeros(shape, bool)
    inside[window.row : window.row + window.height, window.col : window.col + window.width] = True
    wanted = np.isin(whole, np.unique(whole[inside & (whole >= 0)]))
    assert np.array_equal(some, np.where(wanted, whole, -1))


def test_there_are_no_seams(wide, monkeypatch):
    """Where tiles meet, neighbours are parted as they are where the whole scene is one tile."""
    tiled = picture(parts_of(wide), wide.truth.shape)
    monkeypatch.setattr("engine.objects.segments._SIDE", 512)
    whole = picture(parts_of(wide), wide.truth.shape)
    borders = [63, 127, 191, 255, 319]
    parted = [found[:, 1:] != found[:, :-1] for found in (tiled, whole)]
    other = (parted[0] != parted[1])[:, borders]
    assert other.mean() < 0.02


def test_refusals(wide, monkeypatch):
    monkeypatch.setattr("engine.pipelines.segmenting.MOST_SEGMENTS", 1000)
    with pytest.raises(EngineError, match="would be about 18,000, at most 1,000"):
        parts_of(wide, segment_size=4)
    with pytest.raises(EngineError, match=r"raise the budget to [\d,]+ MB, or take smaller"):
        parts_of(wide, segment_size=100_000)
    monkeypatch.undo()
    monkeypatch.setattr("engine.pipelines.segmenting.MOST_SEEDS", 1000)
    with pytest.raises(EngineError, match=r"a grid of [\d,]+ places over .*, at most 1,000 can be"):
        parts_of(wide, segment_size=50)


def test_a_scene_without_data_is_refused(tmp_path):
    nothing = raster(tmp_path / "nothing.tif", np.zeros((20, 20), int))
    with pytest.raises(EngineError, match="valid pixel|no data|usable"):
        parts_of(nothing)


def test_cancelled_between_tiles(wide):
    asked = []

    def stop():
        asked.append(1)
        return len(asked) > 4

    with pytest.raises(CancelledError):
        parts_of(wide, progress=Progress(cancelled=stop))


def test_a_scene_smaller_than_a_tile_and_a_segment(tmp_path):
    tiny = raster(tmp_path / "tiny.tif", np.ones((3, 5), int))
    (part,) = parts_of(tiny, segment_size=400)
    assert part.objects.sizes.tolist() == [15] and part.end == 1.0
