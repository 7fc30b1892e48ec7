"""The probe on scenes: the same map however it is cut, at single pixels, tiles to learn from."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import CancelledError
from engine.modelfile import read_model
from engine.pipelines import network_map, probe_map, sample_tiles
from engine.pipelines.network_map import judge_with_network
from engine.pipelines.probe_map import ProbeTiles, probabilities_at
from engine.pipelines.sample_tiles import SampleTiles
from engine.progress import Progress
from engine.samples import LabelledPixels, SampleClass, SampleCounts
from engine.scene import Scene, Window
from tests.engine.pipelines.probe_scene import (
    LEFT,
    PROMPTS,
    SIZE,
    TOP,
    agreement,
    apply,
    names_of,
    polygons,
    pure_boxes,
    raster,
    read,
    stripes,
    train,
)


@pytest.fixture(scope="module")
def wide(tmp_path_factory):
    """Larger than a tile of the map in both directions."""
    truth = stripes(300, 270, 10)
    truth[:30, :40] = 0
    truth[100, 100:110] = 0
    return raster(tmp_path_factory.mktemp("wide") / "wide.tif", truth)


@pytest.fixture(scope="module")
def model(wide, tmp_path_factory):
    """Trained on polygons all over the wide scene."""
    folder = tmp_path_factory.mktemp("model")
    boxes = pure_boxes(wide.truth, 10)
    samples = polygons(folder / "p.gpkg", boxes, names_of(boxes, wide.truth))
    train(wide.path, samples, folder, prompts=PROMPTS, split="none")
    return folder / "probe.spm"


@pytest.fixture(scope="module")
def probe(model):
    from engine.probe.probe import TextAlignedProbe

    saved = read_model(model)
    return TextAlignedProbe.from_saved(saved.tensors, saved.metadata["network"])


@pytest.fixture(scope="module")
def mapped(wide, model, tmp_path_factory):
    """Class map, confidence and probabilities of the whole scene."""
    return all_of(model, wide, tmp_path_factory.mktemp("mapped"))


def all_of(model, scene, folder, **more):
    files = {name: str(folder / f"{name}.tif") for name in ("confidence", "probabilities")}
    labels, _ = apply(model, scene.path, folder, **files, **more)
    return labels, read(files["confidence"]), read(files["probabilities"])


def test_the_map_is_right_and_nodata_stays_nodata(wide, mapped):
    assert agreement(mapped[0], wide.truth) > 0.93
    np.testing.assert_array_equal(mapped[0] == 0, wide.truth == 0)


@pytest.mark.parametrize(
    "window", [Window(3, 7, 200, 250), Window(250, 248, 20, 15), Window(299, 0, 1, 60)], ids=str
)
def test_the_map_of_a_part_is_that_part_of_the_map(wide, model, mapped, tmp_path, window):
    extent = (
        LEFT + SIZE * window.col,
        TOP - SIZE * (window.row + window.height),
        LEFT + SIZE * (window.col + window.width),
        TOP - SIZE * window.row,
    )
    part = (
        slice(window.row, window.row + window.height),
        slice(window.col, window.col + window.width),
    )
    for found, whole in zip(all_of(model, wide, tmp_path, extent=extent), mapped, strict=True):
        np.testing.assert_array_equal(found, whole[(..., *part)])


def test_in_polygons_the_map_is_that_of_the_whole(wide, model, mapped, tmp_path, monkeypatch):
    import shapely

    from tests.engine.pipelines.test_mask import inside, save_shapes, window_of

    # Small pieces, most of them without a polygon: these are passed over.
    monkeypatch.setattr(network_map, "LEAST_MB", 1)
    shapes = [
        shapely.Polygon([(5.3, 33.1), (40.2, 12.3), (33.7, 61.9)]),
        shapely.Polygon([(220.3, 180.1), (264.2, 190.3), (230.7, 226.9)]),
    ]
    placed = [shapely.transform(one, lambda xy: xy * (SIZE, -SIZE) + (LEFT, TOP)) for one in shapes]
    wanted = inside(shapes, 300, 270)
    cut = window_of(wanted)
    mask = save_shapes(tmp_path / "fields.gpkg", placed)
    part = all_of(model, wide, tmp_path, mask=mask, memory_mb=600)
    for found, whole, nothing in zip(part, mapped, (0, np.nan, np.nan), strict=True):
        kept = np.where(wanted[cut], whole[(..., *cut)], nothing)
        np.testing.assert_array_equal(found, kept)


def test_the_map_is_the_same_with_less_memory(wide, model, mapped, tmp_path, monkeypatch):
    monkeypatch.setattr(network_map, "LEAST_MB", 1)
    original, pieces = network_map._blocks, []

    def counted(*arguments):
        blocks = original(*arguments)
        pieces.append(len(blocks))
        return blocks

    monkeypatch.setattr(network_map, "_blocks", counted)
    for memory_mb in (600, 4000):
        for found, whole in zip(
            all_of(model, wide, tmp_path, memory_mb=memory_mb), mapped, strict=True
        ):
            np.testing.assert_array_equal(found, whole)
    assert pieces == [4, 1]


@pytest.mark.parametrize("threads", [1, 3])
def test_the_map_is_the_same_with_any_number_of_threads(wide, model, mapped, tmp_path, threads):
    for found, whole in zip(all_of(model, wide, tmp_path, threads=threads), mapped, strict=True):
        np.testing.assert_array_equal(found, whole)


@pytest.mark.parametrize("tile", [50, 97])
def test_the_size_of_tiles_changes_nothing_but_the_last_bits(wide, probe, tile):
    """What lies beyond the margin has no say."""
    images = []
    with Scene.open(wide.path) as scene:
        for side in (tile, 400):
            image = np.zeros((scene.height, scene.width, probe.n_classes), np.float32)
            for judged in judge_with_network(
                scene, scene.window, scene.usable, ProbeTiles(probe, side),
                memory_mb=1000, progress=Progress(),
            ):  # fmt: skip
                here = judged.window.slices_in(scene.window)
                image[here][judged.valid] = judged.probabilities
            images.append(image)
    np.testing.assert_allclose(*images, atol=2e-4)
    valid = wide.truth > 0
    np.testing.assert_allclose(images[0].sum(axis=-1)[valid], 1, atol=1e-5)
    assert not images[0][~valid].any()


def test_the_class_at_a_pixel_is_that_of_the_map(wide, probe, mapped, listener):
    rng = np.random.default_rng(4)
    places = rng.permutation(np.flatnonzero(wide.truth > 0))[:500]
    rows, cols = places // wide.truth.shape[1], places % wide.truth.shape[1]
    with Scene.open(wide.path) as scene:
        network = ProbeTiles(probe)
        found = probabilities_at(
            network, scene, scene.usable, rows, cols, 1000, listener.progress()
        )
        np.testing.assert_array_equal(found.argmax(axis=1) + 1, mapped[0][rows, cols])
        few = probabilities_at(network, scene, scene.usable, rows[:3], cols[:3], 600, Progress())
        np.testing.assert_array_equal(few, found[:3])
        none = probabilities_at(network, scene, scene.usable, rows[:0], cols[:0], 600, Progress())
        assert none.shape == (0, probe.n_classes)


def test_only_tiles_with_pixels_are_computed(wide, probe, monkeypatch):
    places = []
    original = ProbeTiles.predict

    def predict(self, values, valid, place, wanted):
        places.append(place)
        return original(self, values, valid, place, wanted)

    monkeypatch.setattr(ProbeTiles, "predict", predict)
    with Scene.open(wide.path) as scene:
        rows, cols = np.array([270, 280]), np.array([10, 262])
        probabilities_at(ProbeTiles(probe), scene, scene.usable, rows, cols, 1000, Progress())
    assert [(place.row > 100, place.col > 100) for place in places] == [(True, False), (True, True)]


def test_judging_pixels_can_be_cancelled(wide, probe):
    asked = []
    with Scene.open(wide.path) as scene, pytest.raises(CancelledError):
        progress = Progress(cancelled=lambda: asked.append(1) or len(asked) > 1)
        rows, cols = np.array([5, 220]), np.array([60, 260])
        probabilities_at(ProbeTiles(probe), scene, scene.usable, rows, cols, 1000, progress)
    assert len(asked) == 2


# -- tiles to learn from ------------------------------------------------------------------------


@pytest.fixture
def labelled(wide):
    """Single pixels in three far corners, on both sides of a tile's edge."""
    rng = np.random.default_rng(1)
    blocks = [(40, 5, 20, 30), (118, 120, 20, 20), (200, 240, 25, 25)]
    places = np.concatenate([
        rng.choice(high * across, 60, replace=False)[:, None] for _, _, high, across in blocks
    ]).ravel()  # fmt: skip
    tops = np.repeat([block[0] for block in blocks], 60)
    lefts = np.repeat([block[1] for block in blocks], 60)
    across = np.repeat([block[3] for block in blocks], 60)
    rows, cols = tops + places // across, lefts + places % across
    order = np.lexsort((cols, rows))
    labels = rng.integers(0, 3, len(rows))
    classes = tuple(SampleClass(value, f"class {value}") for value in (1, 2, 3))
    return LabelledPixels(
        rows[order], cols[order], labels, np.arange(len(rows)), classes, SampleCounts()
    )


def tiles_of(scene, labelled, memory_mb, check=lambda: None):
    return SampleTiles(scene, scene.usable, labelled, 9, memory_mb, check)


def test_every_sample_is_in_one_core_and_in_every_margin_it_lies_in(wide, labelled, monkeypatch):
    monkeypatch.setattr(sample_tiles, "_SIDE", 64)
    seen = []
    with Scene.open(wide.path) as scene:
        everything = scene.read(scene.window)
        for tile in tiles_of(scene, labelled, 100)():
            seen.append(tile.numbers[tile.in_core])
            # Where the tile lies follows from any of its samples.
            number = tile.numbers[0]
            top, left = labelled.rows[number] - tile.rows[0], labelled.cols[number] - tile.cols[0]
            height, width = tile.valid.shape
            here = (slice(top, top + height), slice(left, left + width))
            np.testing.assert_array_equal(tile.values, everything.values[(slice(None), *here)])
            np.testing.assert_array_equal(tile.valid, everything.valid[here])
            core = [(top, tile.core[0]), (left, tile.core[1])]
            assert all((start + part.start) % 64 == 0 for start, part in core)
            inside = (
                (labelled.rows >= top) & (labelled.rows < top + height)
                & (labelled.cols >= left) & (labelled.cols < left + width)
            )  # fmt: skip
            np.testing.assert_array_equal(tile.numbers, np.flatnonzero(inside))
            np.testing.assert_array_equal(tile.rows + top, labelled.rows[inside])
            np.testing.assert_array_equal(tile.cols + left, labelled.cols[inside])
            np.testing.assert_array_equal(tile.labels, labelled.labels[inside])
            down, across = tile.core
            margins = (down.start, height - down.stop, across.start, width - across.stop)
            ends = (top, 300 - top - height, left, 270 - left - width)
            assert all(m == 9 or (m < 9 and end == 0) for m, end in zip(margins, ends, strict=True))
    np.testing.assert_array_equal(np.sort(np.concatenate(seen)), np.arange(len(labelled)))
    assert len(seen) >= 5


def test_tiles_that_are_kept_and_read_again_are_the_same(wide, labelled, monkeypatch):
    reads = []
    original = Scene.read

    def counted(self, *arguments):
        reads.append(1)
        return original(self, *arguments)

    monkeypatch.setattr(Scene, "read", counted)
    passes = {}
    with Scene.open(wide.path) as scene:
        reads.clear()
        for memory_mb in (1e-3, 1e3):
            tiles = tiles_of(scene, labelled, memory_mb)
            # A pass that is broken off must not pass for a whole one.
            next(iter(tiles()))
            passes[memory_mb] = [list(tiles()), list(tiles())]
            count = len(passes[memory_mb][0])
            assert len(reads) == 1 + count * (2 if memory_mb < 1 else 1)
            reads.clear()
    first, *others = [one for pair in passes.values() for one in pair]
    assert len(first) > 2
    for other in others:
        for one, same in zip(first, other, strict=True):
            assert one.core == same.core
            for name in ("values", "valid", "rows", "cols", "labels", "numbers"):
                np.testing.assert_array_equal(getattr(one, name), getattr(same, name))


def test_reading_tiles_can_be_cancelled(wide, labelled):
    def stop():
        raise CancelledError()

    with Scene.open(wide.path) as scene, pytest.raises(CancelledError):
        list(tiles_of(scene, labelled, 100, stop)())


def test_a_tile_is_what_the_module_says(probe):
    network = ProbeTiles(probe)
    assert network.tile == probe_map.TILE and network.local
    assert network.halo == probe.margin and network.n_classes == 3
