"""Pixels of objects, read together: each exactly once, each block of the file about once."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from engine.errors import CancelledError, EngineError
from engine.pipelines.object_tiles import _groups, batches_of, read_batches, whole_batches
from engine.samples.object_counts import ObjectCounts
from engine.samples.objects import SceneObjects
from engine.scene import Scene

SIDE = 300


@pytest.fixture(scope="module")
def scene_path(tmp_path_factory):
    """300 x 300 pixels of 5 bands in blocks of 64, with holes."""
    rng = np.random.default_rng(0)
    cube = rng.integers(100, 9000, (5, SIDE, SIDE)).astype(np.int16)
    cube[:, 40:60, 40:60] = -9999
    path = tmp_path_factory.mktemp("tiles") / "scene.tif"
    with rasterio.open(
        path, "w", driver="GTiff", count=5, height=SIDE, width=SIDE, dtype="int16", nodata=-9999,
        tiled=True, blockxsize=64, blockysize=64, crs="EPSG:32633",
        transform=from_origin(0, 0, 30, 30),
    ) as file:  # fmt: skip
        file.write(cube)
    return path


def objects_at(boxes) -> SceneObjects:
    """Objects that are boxes (row, col, height, width); zero height: no pixel."""
    rows, cols, sizes = [], [], []
    for row, col, height, width in boxes:
        down, across = np.mgrid[row : row + height, col : col + width]
        rows.append(down.ravel())
        cols.append(across.ravel())
        sizes.append(height * width)
    count = len(boxes)
    return SceneObjects(
        "made", np.arange(count), np.arange(count), np.full(count, None, object), None,
        np.full(count, -1), (), np.arange(count), (),
        np.concatenate(rows).astype(np.int32), np.concatenate(cols).astype(np.int32),
        np.r_[0, np.cumsum(sizes)].astype(np.int64), ObjectCounts(),
    )  # fmt: skip


def random_boxes(count: int, most: int = 30, seed: int = 1):
    rng = np.random.default_rng(seed)
    return [
        (*rng.integers(0, SIDE - most, 2).tolist(), *rng.integers(0, most, 2).tolist())
        for _ in range(count)
    ]


def same(values, valid):
    return values


def read_all(scene, objects, batches=None, reduce=same, channels=5, **more):
    batches = batches_of(objects) if batches is None else batches
    return list(
        read_batches(
            scene, scene.usable, objects, batches, channels, reduce, memory_mb=1000, **more
        )
    )


def test_every_object_has_its_pixels_with_data_once(scene_path):
    objects = objects_at(random_boxes(120))
    with Scene.open(str(scene_path)) as scene:
        block = scene.read()
        found = read_all(scene, objects)
    seen = np.concatenate([batch.objects for batch in found])
    assert sorted(seen) == np.flatnonzero(objects.sizes).tolist()
    for batch in found:
        assert (np.diff(batch.objects) > 0).all()
        for place, index in enumerate(batch.objects):
            part = slice(batch.offsets[place], batch.offsets[place + 1])
            mine = slice(objects.offsets[index], objects.offsets[index + 1])
            rows, cols = objects.rows[mine], objects.cols[mine]
            good = block.valid[rows, cols]
            assert batch.rows[part].tolist() == rows[good].tolist()
            assert batch.cols[part].tolist() == cols[good].tolist()
            assert np.array_equal(batch.values[part], block.values[:, rows[good], cols[good]].T)


def test_values_do_not_depend_on_which_objects_or_tiles_are_read(scene_path, monkeypatch):
    rng = np.random.default_rng(3)
    weights = rng.normal(0, 1, (5, 3)).astype(np.float32)

    def reduce(values, valid):
        flat = values.reshape(5, -1).T @ weights
        return np.ascontiguousarray(flat.T).reshape(3, *valid.shape)

    objects = objects_at(random_boxes(60))
    batches = batches_of(objects)
    some = np.where(batches == batches[7], batches, -1)
    with Scene.open(str(scene_path)) as scene:
        whole = read_all(scene, objects, reduce=reduce, channels=3)
        alone = read_all(scene, objects, some, reduce=reduce, channels=3)
        monkeypatch.setattr("engine.pipelines.object_tiles._TILE_MB", 0.05)
        small = read_all(scene, objects, reduce=reduce, channels=3)
    by_object = {batch.objects[0]: batch for batch in whole}
    assert len(alone) == 1 and len(small) == len(whole)
    for batch in (*alone, *small):
        expected = by_object[batch.objects[0]]
        assert np.array_equal(batch.objects, expected.objects)
        assert np.array_equal(batch.values, expected.values), "to the last bit"


def test_each_block_is_read_about_once_and_blocks_without_objects_never(scene_path, monkeypatch):
    boxes = [(row, col, 20, 20) for row in range(0, 128, 10) for col in range(0, 280, 10)]
    objects = objects_at(boxes)
    asked = Counter()
    read = Scene.read

    def counted(self, window=None, bands=None):
        if window is not None:
            rows = range(window.row // 64, (window.row + window.height - 1) // 64 + 1)
            cols = range(window.col // 64, (window.col + window.width - 1) // 64 + 1)
            asked.update((row, col) for row in rows for col in cols)
        return read(self, window, bands)

    monkeypatch.setattr(Scene, "read", counted)
    monkeypatch.setattr("engine.pipelines.object_tiles._TILE_MB", 0.1)
    with Scene.open(str(scene_path)) as scene:
        read_all(scene, objects)
    assert max(asked.values()) == 1 and max(row for row, _ in asked) == 2


def test_batches_depend_on_places_alone(monkeypatch):
    monkeypatch.setattr("engine.pipelines.object_tiles._PIXELS", 500)
    boxes = [*random_boxes(80), (0, 0, 290, 290), (5, 5, 0, 0)]
    objects = objects_at(boxes)
    batches = batches_of(objects)
    assert batches[-1] == -1 and (batches[:-1][objects.sizes[:-1] > 0] >= 0).all()
    pixels = np.bincount(batches[batches >= 0], objects.sizes[batches >= 0])
    count = np.bincount(batches[batches >= 0])
    # A batch is begun while it has less than 500 pixels; the last object may be larger.
    assert (pixels[count > 1] < 2 * 500 + 290 * 290).all() and len(pixels) > 20
    squares = objects.boxes[:, :2] // 256
    for batch in range(len(pixels)):
        assert len(np.unique(squares[batches == batch], axis=0)) == 1
    assert batches_of(objects_at([(0, 0, 0, 0)])).tolist() == [-1]


def test_whole_batches():
    batches = np.array([0, 0, 1, -1, 2, 1])
    wanted = np.array([True, False, False, True, False, True])
    assert whole_batches(batches, wanted).tolist() == [True, True, True, False, False, True]


def test_objects_too_large_for_the_budget_are_refused_before_anything_is_read(scene_path):
    objects = objects_at([(0, 0, 290, 290)])
    with Scene.open(str(scene_path)) as scene:
        with pytest.raises(EngineError, match=r"An object of made is so large.*raise the budget"):
            next(
                read_batches(
                    scene, scene.usable, objects, batches_of(objects), 900, same, memory_mb=1000
                )
            )
        assert len(read_all(scene, objects)) == 1


def test_bands_of_columns_where_not_all_objects_fit(scene_path, monkeypatch):
    objects = objects_at(random_boxes(200))
    monkeypatch.setattr("engine.pipelines.object_tiles._SQUARE", 32)
    with Scene.open(str(scene_path)) as scene:
        whole = read_all(scene, objects)
        monkeypatch.setattr("engine.pipelines.object_tiles._SHARE", 0.0005)
        groups = _groups(objects, batches_of(objects), 5, 1000)
        bands = read_all(scene, objects)
    assert 2 < len(groups) < len(whole) and sum(map(len, groups)) == len(whole)
    expected = {int(batch.objects[0]): batch for batch in whole}
    assert len(bands) == len(whole)
    for batch in bands:
        one = expected[int(batch.objects[0])]
        assert np.array_equal(batch.objects, one.objects) and np.array_equal(batch.rows, one.rows)
        assert np.array_equal(batch.values, one.values), "to the last bit"


def test_reading_can_be_cancelled(scene_path):
    def cancel():
        raise CancelledError

    objects = objects_at(random_boxes(30))
    with Scene.open(str(scene_path)) as scene, pytest.raises(CancelledError):
        read_all(scene, objects, check=cancel)


def test_objects_where_there_is_no_data(scene_path):
    objects = objects_at([(45, 45, 10, 10), (38, 38, 4, 4)])
    with Scene.open(str(scene_path)) as scene:
        (batch,) = read_all(scene, replace(objects))
    assert np.diff(batch.offsets).tolist() == [0, 12]
