"""Previews: exactly the full map's classes at the pixels that are shown, in the right place."""

from __future__ import annotations

import json
import warnings

import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import CancelledError, EngineError
from engine.jobs import ClassifyWithTextPrompts
from engine.pipelines import preview, run
from engine.progress import Progress
from engine.scene import Scene, Steps, Window


def picked(array, window, step):
    """What a preview shows of the full map, by a loop: the middle of each square, or the last."""
    top, left, height, width = window
    rows = [min(i + step // 2, height - 1) + top for i in range(0, height, step)]
    cols = [min(j + step // 2, width - 1) + left for j in range(0, width, step)]
    return array[np.ix_(rows, cols)]


WHOLE = (0, 0, 48, 64)


@pytest.mark.parametrize("step", [2, 3, 7, 20, 48, 63, 64, 500])
@pytest.mark.parametrize("refine", ["none", "gaussian"])
def test_classes_are_those_of_the_full_map(small, classify, step, refine):
    full = classify(small, refine=refine)
    coarse = classify(small, refine=refine, step=step)
    assert np.array_equal(coarse.labels, picked(full.labels, WHOLE, step))
    for ours, whole in (
        (coarse.confidence, full.confidence),
        (coarse.margin, full.margin),
        (coarse.probabilities[2], full.probabilities[2]),
    ):
        expected = picked(whole, WHOLE, step)
        assert np.allclose(ours, expected, atol=2e-6, equal_nan=True)


def test_step_one_is_the_map_bit_for_bit(small, small_map, classify):
    again = classify(small, step=1)
    first = (small_map.folder / "map.tif").read_bytes()
    assert np.array_equal(again.labels, small_map.labels)
    assert np.array_equal(again.probabilities, small_map.probabilities, equal_nan=True)
    with (
        rasterio.open(again.folder / "map.tif") as a,
        rasterio.open(small_map.folder / "map.tif") as b,
    ):
        assert a.transform == b.transform and a.profile == b.profile
    assert first and again.result.values["preview"] == ""


@pytest.mark.parametrize("step", [2, 5, 9])
def test_an_extent_of_a_tiled_raster_in_little_memory(wide, classify, step):
    full = classify(wide)
    window = (31, 45, 150, 201)
    extent = (400000 + 45 * 30, 5800000 - 181 * 30, 400000 + 246 * 30, 5800000 - 31 * 30)
    coarse = classify(wide, step=step, extent=extent, memory_mb=600, threads=1)
    assert np.array_equal(coarse.labels, picked(full.labels, window, step))
    with rasterio.open(coarse.folder / "map.tif") as file:
        assert file.transform[:6] == (30 * step, 0, 400000 + 45 * 30, 0, -30 * step, 5800000 - 930)
        assert file.shape == coarse.labels.shape == (-(-150 // step), -(-201 // step))


def test_probabilities_at_the_edge_are_judged_in_their_own_place(small, classify, monkeypatch):
    """As if all were close calls: then every bit is that of the full map."""
    full = classify(small)
    monkeypatch.setattr(preview, "_CLOSE", 2.0)
    coarse = classify(small, step=5)
    expected = np.stack([picked(layer, WHOLE, 5) for layer in full.probabilities])
    assert np.array_equal(coarse.probabilities, expected, equal_nan=True)


def test_rejection_is_that_of_the_full_map(small, classify):
    full, coarse = classify(small, reject_below=0.9), classify(small, reject_below=0.9, step=3)
    assert 0 < (full.labels == 0).mean() < 1
    assert np.array_equal(coarse.labels, picked(full.labels, WHOLE, 3))


@pytest.mark.parametrize(
    "transform",
    [
        rasterio.Affine(20, 5, 300000, 4, -35, 5600000),
        rasterio.Affine(0.01, 0, 13, 0, -0.02, 52),
        rasterio.Affine(10, 0, 0, 0, 10, 0),
    ],
    ids=["rotated", "oblong", "upwards"],
)
def test_coarse_pixels_lie_over_the_fine_ones(small, save, classify, tmp_path, transform):
    with rasterio.open(small.path) as file:
        cube = file.read()
    path = save(tmp_path / "s.tif", cube, small.wavelengths, nodata=-32768, transform=transform)
    classify_at = classify(path, step=4)
    with rasterio.open(classify_at.folder / "map.tif") as file:
        for row, col in ((0, 0), (3, 5), (12, 16)):
            assert file.transform * (col, row) == pytest.approx(transform * (col * 4, row * 4))


def test_without_georeference_the_preview_still_lies_over_the_raster(
    small, save, classify, tmp_path
):
    with rasterio.open(small.path) as file:
        cube = file.read()
    path = save(
        tmp_path / "s.tif", cube, small.wavelengths, nodata=-32768, crs=None, transform=None
    )
    coarse = classify(path, step=4, extent=(8, -48, 64, -4))
    with rasterio.open(coarse.folder / "map.tif") as file:
        # QGIS shows a raster without georeference as x = column, y = -row.
        assert file.transform[:6] == (4, 0, 8, 0, -4, -4) and file.crs is None


def test_everything_says_that_it_is_a_preview(small, classify, listener, tmp_path):
    report = tmp_path / "page.html"
    made = classify(small, listener, step=4, report=str(report))
    sentence = "one pixel of every 4 x 4 was classified"
    assert sentence in made.result.values["preview"]
    assert any(sentence in text for _, text in listener.lines)
    page = report.read_text(encoding="utf-8")
    assert sentence in page and "each for 4 x 4 of the raster" in page
    assert made.result.numbers["classified_pixels"] == (made.labels > 0).sum()
    with rasterio.open(made.folder / "map.tif") as file:
        job = json.loads(file.tags()["SPECTRAL_PROMPTS_JOB"])
    assert job["parameters"]["step"] == 4
    areas = [one["square_metres"] for one in made.result.values["classes"]]
    assert sum(areas) == pytest.approx((made.labels > 0).sum() * (4 * 30) ** 2)


def test_refusals(small, refused):
    assert "trains a network" in refused(small.path, step=2, refine="special", source="knowledge")
    labels = {"refine": "gaussian", "pseudo_labels": "p.tif", "source": "knowledge"}
    assert "Pseudo-labels" in refused(small.path, step=2, **labels)


def test_an_extent_without_valid_pixels_is_refused(small, refused):
    hole = (400000, 5800000 - 6 * 30, 400000 + 9 * 30, 5800000)
    assert "no valid pixel" in refused(small.path, step=3, extent=hole, source="knowledge")


def test_it_can_be_cancelled_while_classifying(wide, tmp_path):
    stages = []

    def on_report(report):
        stages.append(report)

    progress = Progress(
        on_report, cancelled=lambda: bool(stages) and stages[-1].stage == "classifying"
    )
    job = ClassifyWithTextPrompts(
        input=str(wide.path),
        output=str(tmp_path / "m.tif"),
        prompts=wide.prompts,
        source="knowledge",
        step=2,
    )
    with pytest.raises(CancelledError):
        run(job, progress)
    assert list(tmp_path.iterdir()) == []


# -- what is read ---------------------------------------------------------------------------


@settings(deadline=None, max_examples=150)
@given(
    st.tuples(st.integers(0, 50), st.integers(0, 50), st.integers(1, 60), st.integers(1, 60)),
    st.integers(1, 70),
    st.tuples(st.integers(0, 90), st.integers(0, 90), st.integers(1, 40), st.integers(1, 40)),
)
def test_every_square_has_one_pixel_inside_it(window, step, tile):
    steps = Steps(Window(*window), step)
    grid = np.arange(110 * 110).reshape(110, 110)
    expected = picked(grid, window, step)
    assert np.array_equal(grid[np.ix_(steps.rows, steps.cols)], expected)
    assert steps.grid == (0, 0, *expected.shape)
    for number, row in enumerate(steps.rows.tolist()):
        assert 0 <= row - window[0] - number * step < step and row < window[0] + window[2]
    place = steps.within(Window(*tile))
    inside = grid[tile[0] : tile[0] + tile[2], tile[1] : tile[1] + tile[3]]
    shown = np.isin(expected, inside)
    found = np.zeros(shown.shape, bool)
    if place:
        found[place.slices_in(steps.grid)] = True
    assert np.array_equal(found, shown)


@pytest.mark.parametrize(
    "layout",
    [
        {"driver": "GTiff", "tiled": True, "blockxsize": 16, "blockysize": 32},
        {"driver": "GTiff", "interleave": "pixel"},
        {"driver": "GTiff", "compress": "deflate", "blockysize": 7},
        {"driver": "ENVI", "interleave": "bip"},
        {"driver": "ENVI", "interleave": "bil"},
        {"driver": "ENVI"},
    ],
    ids=lambda layout: "-".join(map(str, layout.values())),
)
def test_crossings_are_the_pixels_of_the_whole(small, save, tmp_path, layout):
    with rasterio.open(small.path) as file:
        cube = file.read()
    path = save(tmp_path / "s.img", cube, small.wavelengths, nodata=-32768, **layout)
    rng = np.random.default_rng(1)
    with Scene.open(path) as scene:
        whole = scene.read()
        for count in (1, 5, 40):
            rows = np.sort(rng.choice(48, count, replace=False))
            cols = np.sort(rng.choice(64, count, replace=False))
            block = scene.read_crossings(rows, cols)
            assert np.array_equal(block.valid, whole.valid[np.ix_(rows, cols)])
            assert np.array_equal(block.values, whole.values[:, rows][:, :, cols])


def test_files_in_rows_are_read_only_where_a_row_is_shown(small, save, tmp_path, monkeypatch):
    with rasterio.open(small.path) as file:
        cube = file.read()
    path = save(tmp_path / "s.img", cube, small.wavelengths, driver="ENVI")
    with Scene.open(path) as scene:
        _ = scene.usable
        read = []
        real = scene._source.read
        monkeypatch.setattr(scene._source, "read", lambda w, b: (read.append(w), real(w, b))[1])
        steps = Steps(scene.window, 8)
        scene.read_crossings(steps.rows, steps.cols)
    assert sum(window.pixels for window in read) <= 6 * 64


def test_overviews_are_never_mistaken_for_pixels(small, save, classify, tmp_path):
    """A decimated read would take averages from them."""
    with rasterio.open(small.path) as file:
        cube = file.read()
    path = save(
        tmp_path / "o.tif", cube, small.wavelengths, nodata=-32768, tiled=True, blockxsize=16,
        blockysize=16,
    )  # fmt: skip
    full = classify(path)
    with warnings.catch_warnings(), rasterio.open(path, "r+") as file:
        file.build_overviews([2, 4, 8], rasterio.enums.Resampling.average)
    assert np.array_equal(classify(path, step=4).labels, picked(full.labels, WHOLE, 4))


def test_an_unknown_step_is_refused(small):
    from engine.jobs import JobError, from_message

    for step in (0, -3, 1.5, 20_000):
        given = {"input": "a", "output": "b", "step": step}
        with pytest.raises(JobError, match="'step'"):
            from_message({"job": "classifywithtextprompts", "parameters": given})


def test_clip_and_networks_are_thinned_after_they_looked():
    """Tiles judged whole, in any order: what is left is what a loop would pick."""
    rng = np.random.default_rng(0)
    valid = rng.random((30, 40)) < 0.7
    image = rng.random((30, 40, 3)).astype(np.float32)
    steps = Steps(Window(2, 3, 25, 33), 4)
    tiles = [Window(r, c, h, w) for r, h in ((2, 9), (11, 16)) for c, w in ((3, 20), (23, 13))]
    whole = [
        preview.Judged(
            tile,
            valid[tile.row : tile.row + tile.height, tile.col : tile.col + tile.width],
            image[tile.row : tile.row + tile.height, tile.col : tile.col + tile.width][
                valid[tile.row : tile.row + tile.height, tile.col : tile.col + tile.width]
            ],
        )
        for tile in tiles
    ]
    found = np.full((*steps.grid[2:], 3), np.nan, np.float32)
    for part in preview.thinned(reversed(whole), steps):
        shown = found[part.window.slices_in(steps.grid)]
        shown[part.valid] = part.probabilities
    expected = np.where(valid[..., None], image, np.nan)
    expected = expected[np.ix_(steps.rows, steps.cols)]
    assert np.array_equal(found, expected, equal_nan=True)


def test_an_error_of_the_file_comes_through(small, tmp_path):
    with pytest.raises(EngineError, match="does not exist"):
        run(
            ClassifyWithTextPrompts(
                input=str(tmp_path / "no.tif"),
                output=str(tmp_path / "m.tif"),
                prompts="a\nb",
                step=3,
            ),
            Progress(),
        )


def test_tiles_are_read_once(small, save, tmp_path, monkeypatch):
    """GDAL keeps two blocks: what is asked for in pieces is decompressed as often."""
    with rasterio.open(small.path) as file:
        cube = file.read()
    path = save(
        tmp_path / "t.tif", cube, small.wavelengths, tiled=True, blockxsize=16, blockysize=16
    )
    with Scene.open(path) as scene:
        _ = scene.usable
        read = []
        real = scene._source.read
        monkeypatch.setattr(scene._source, "read", lambda w, b: (read.append(w), real(w, b))[1])
        steps = Steps(scene.window, 3)
        scene.read_crossings(steps.rows, steps.cols)
    assert sum(window.pixels for window in read) <= 48 * 64
