"""Only polygons are mapped: which pixels, the same classes there, and nothing of the others."""

from __future__ import annotations

import json
import tracemalloc
import warnings

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from rasterio.warp import transform as to_crs

from engine.jobs import ClassifyWithModel, ClassifyWithTextPrompts
from engine.pipelines import mask, run
from engine.progress import Progress
from engine.samples import RasterGrid
from engine.samples.covered import covered_pixels
from tests.engine.pipelines.test_clip import PROMPTS, WINDOWS, fields, weights  # noqa: F401
from tests.engine.pipelines.test_refine_special import SHORT, apply

LEFT, TOP, SIZE = 400000.0, 5800000.0, 30.0


def placed(shape):
    """A shape in columns and rows, on the made scenes' grid."""
    return shapely.transform(shape, lambda xy: xy * (SIZE, -SIZE) + (LEFT, TOP))


def save_shapes(path, shapes, crs="EPSG:32633", layer=None, kind="Unknown"):
    wkb = shapely.to_wkb(np.array(shapes, object))
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "'crs' was not provided")
        pyogrio.raw.write(
            path, wkb, [np.arange(len(shapes))], ["number"], geometry_type=kind, crs=crs,
            promote_to_multi=False, **({"layer": layer, "append": path.exists()} if layer else {}),
        )  # fmt: skip
    return str(path)


@pytest.fixture
def polygons(tmp_path):
    """Write shapes in columns and rows as a file of polygons."""

    def write(*shapes, name="fields.gpkg", **options):
        return save_shapes(tmp_path / name, [one and placed(one) for one in shapes], **options)

    return write


def inside(shapes, height, width):
    """Pixels whose centre lies in a shape, by another way than GDAL's."""
    cols, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    return shapely.contains_xy(shapely.union_all(shapes), cols, rows)


#: A triangle, one with a hole, one of two parts, and two that overlap; slanted, so that no centre
#: lies on an edge.
SHAPES = (
    shapely.Polygon([(3.2, 4.1), (30.3, 12.7), (11.6, 33.2)]),
    shapely.Polygon(
        [(33.1, 4.2), (55.3, 6.1), (52.7, 21.9), (35.2, 19.3)],
        [[(40.3, 9.2), (47.1, 10.3), (44.7, 15.9)]],
    ),
    shapely.MultiPolygon(
        [
            shapely.Polygon([(4.3, 36.2), (12.1, 37.7), (8.6, 43.3)]),
            shapely.Polygon([(50.2, 30.3), (60.7, 33.1), (54.9, 44.8)]),
        ]
    ),
    shapely.Polygon([(25.3, 30.1), (40.2, 31.3), (33.1, 41.7)]),
    shapely.Polygon([(30.1, 33.3), (44.7, 35.2), (36.3, 45.1)]),
)


def window_of(wanted):
    rows, cols = np.flatnonzero(wanted.any(axis=1)), np.flatnonzero(wanted.any(axis=0))
    return slice(rows[0], rows[-1] + 1), slice(cols[0], cols[-1] + 1)


def same(part, whole, wanted):
    """Whether a map is that of the whole in what is wanted, and nothing elsewhere."""
    cut = window_of(wanted)
    kept = wanted[cut]
    np.testing.assert_array_equal(part.labels, np.where(kept, whole.labels[cut], 0))
    for ours, full in (
        (part.confidence, whole.confidence),
        (part.margin, whole.margin),
        (part.probabilities, whole.probabilities),
    ):
        np.testing.assert_array_equal(ours, np.where(kept, full[(..., *cut)], np.nan))


@pytest.mark.parametrize("refine", ["none", "gaussian"])
def test_classes_in_polygons_are_those_of_the_whole_map(small, classify, polygons, refine):
    wanted = inside(SHAPES, 48, 64)
    whole = classify(small, refine=refine)
    part = classify(small, refine=refine, mask=polygons(*SHAPES))
    same(part, whole, wanted)
    with rasterio.open(part.folder / "map.tif") as file:
        rows, cols = window_of(wanted)
        assert file.transform * (0, 0) == (LEFT + cols.start * SIZE, TOP - rows.start * SIZE)
    assert part.result.numbers["polygons"] == 5
    assert part.result.numbers["mask_pixels"] == wanted.sum()


def test_in_little_memory_and_many_tiles(wide, classify, polygons):
    shapes = [
        shapely.Polygon([(5.3, 8.1), (90.2, 3.3), (60.7, 71.9)]),
        shapely.Polygon([(250.3, 150.1), (304.2, 160.3), (270.7, 221.9)]),
    ]
    whole = classify(wide)
    path = polygons(*shapes)
    part = classify(wide, mask=path, memory_mb=600, threads=1)
    same(part, whole, inside(shapes, 230, 310))


def test_only_tiles_with_polygons_are_read(wide, classify, polygons, monkeypatch):
    from engine.pipelines import mapping
    from engine.scene import Scene

    monkeypatch.setattr(mapping, "LEAST_MB", 1)
    monkeypatch.setattr(mapping, "BASE_MB", 600)
    corners = (
        shapely.Polygon([(2.3, 2.1), (20.2, 3.3), (10.7, 21.9)]),
        shapely.Polygon([(290.3, 200.1), (304.2, 205.3), (295.7, 225.9)]),
    )
    read = []
    ahead = Scene.read_ahead

    def counted(self, windows, bands=None):
        windows = list(windows)
        read.append(sum(one.pixels for one in windows))
        yield from ahead(self, windows, bands)

    whole = classify(wide)
    monkeypatch.setattr(Scene, "read_ahead", counted)
    part = classify(wide, mask=polygons(*corners), memory_mb=600)
    assert sum(read) < 230 * 310 / 3
    same(part, whole, inside(corners, 230, 310))


def test_counts_areas_and_report_are_of_the_polygons(small, classify, polygons, tmp_path, listener):
    wanted = inside(SHAPES, 48, 64)
    whole = classify(small)
    report = tmp_path / "page.html"
    part = classify(small, listener, mask=polygons(*SHAPES), report=str(report))
    numbers, classes = part.result.numbers, part.result.values["classes"]
    assert numbers["classified_pixels"] == (wanted & (small.truth > 0)).sum()
    assert numbers["nodata_pixels"] == (wanted & (small.truth == 0)).sum() > 0
    for value, one in enumerate(classes, start=1):
        assert one["pixels"] == (wanted & (whole.labels == value)).sum()
        assert one["square_metres"] == pytest.approx(one["pixels"] * SIZE**2)
    mean = whole.confidence[wanted & (whole.labels > 0)].mean()
    assert numbers["mean_confidence"] == pytest.approx(mean, abs=1e-6)
    # The statistics of the scene stay those of the whole scene.
    assert numbers["unlike_share"] == whole.result.numbers["unlike_share"]
    page = report.read_text(encoding="utf-8")
    sentence = f"5 features of fields.gpkg, {int(wanted.sum())} pixels"
    assert "Polygons" in page and sentence in page
    assert any(
        f"Only pixels in polygons are classified: {sentence}." == t for _, t in listener.lines
    )
    with rasterio.open(part.folder / "map.tif") as file:
        job = json.loads(file.tags()["SPECTRAL_PROMPTS_JOB"])
    assert job["parameters"]["mask"].endswith("fields.gpkg")


def test_spectra_of_the_report_are_of_pixels_in_the_polygons(small, polygons):
    from engine.scene import Scene

    job = ClassifyWithTextPrompts(
        input=str(small.path), output="x.tif", prompts="water", mask=polygons(*SHAPES)
    )
    wanted = inside(SHAPES, 48, 64)
    with Scene.open(small.path) as scene:
        part = mask.part_of(job, scene, Progress())
        sample = part.sample(200, 3)
        again = part.sample(200, 3)
        whole = scene.read()
    assert 150 <= len(sample.rows) <= 200 + 200 and wanted[sample.rows, sample.cols].all()
    assert len(set(zip(sample.rows.tolist(), sample.cols.tolist()))) == len(sample.rows)
    np.testing.assert_array_equal(sample.values, whole.values[:, sample.rows, sample.cols].T)
    np.testing.assert_array_equal(sample.values, again.values)


def test_another_coordinate_system(small, classify, polygons, tmp_path):
    shapes = []
    for one in SHAPES:

        def degrees(xy):
            return np.column_stack(to_crs("EPSG:32633", "EPSG:4326", xy[:, 0], xy[:, 1]))

        shapes.append(shapely.transform(shapely.segmentize(placed(one), 30), degrees))
    path = save_shapes(tmp_path / "degrees.geojson", shapes, "EPSG:4326")
    same(classify(small, mask=path), classify(small), inside(SHAPES, 48, 64))


def test_a_layer_by_name(small, classify, polygons):
    first = shapely.box(1.1, 20.1, 9.9, 29.9)
    polygons(first, layer="a")
    path = polygons(SHAPES[0], layer="b")
    both = classify(small, mask=path, mask_layer="b"), classify(small, mask=path + "|layername=b")
    for part in both:
        same(part, classify(small), inside(SHAPES[:1], 48, 64))


def test_an_extent_and_polygons_have_in_common(small, classify, polygons, listener):
    extent = (LEFT + 20 * SIZE, TOP - 40 * SIZE, LEFT + 50 * SIZE, TOP - 10 * SIZE)
    part = classify(small, listener, mask=polygons(*SHAPES), extent=extent)
    whole = classify(small)
    wanted = inside(SHAPES, 48, 64)
    box = slice(10, 40), slice(20, 50)
    assert part.labels.shape == (30, 30)
    np.testing.assert_array_equal(part.labels, np.where(wanted[box], whole.labels[box], 0))
    count = int(wanted[box].sum())
    assert part.result.numbers["mask_pixels"] == count
    assert any(f", {count} pixels within the extent." in text for _, text in listener.lines)


@pytest.mark.parametrize("step", [2, 5, 9])
def test_a_preview(small, classify, polygons, step, tmp_path):
    path = polygons(*SHAPES)
    wanted = inside(SHAPES, 48, 64)
    rows, cols = window_of(wanted)
    full = np.where(wanted, classify(small).labels, 0)[rows, cols]
    coarse = classify(small, mask=path, step=step, report=str(tmp_path / "r.html"))
    height, width = full.shape
    down = [min(i + step // 2, height - 1) for i in range(0, height, step)]
    across = [min(i + step // 2, width - 1) for i in range(0, width, step)]
    np.testing.assert_array_equal(coarse.labels, full[np.ix_(down, across)])
    kept = wanted[rows, cols][np.ix_(down, across)]
    assert coarse.result.numbers["nodata_pixels"] == (kept & (coarse.labels == 0)).sum()


def test_pseudo_labels_and_a_network_are_masked_where_they_are_written(
    small, classify, polygons, tmp_path
):
    wanted = inside(SHAPES, 48, 64)
    rows, cols = window_of(wanted)
    extent = (
        LEFT + cols.start * SIZE, TOP - rows.stop * SIZE,
        LEFT + cols.stop * SIZE, TOP - rows.start * SIZE,
    )  # fmt: skip
    before, net = tmp_path / "before.tif", tmp_path / "net.spm"
    box = classify(small, extent=extent, **SHORT)
    part = classify(
        small, mask=polygons(*SHAPES), pseudo_labels=str(before), model=str(net), **SHORT
    )
    kept = wanted[rows, cols]
    # A network learns from what is mapped with the box around it, as with an extent.
    np.testing.assert_array_equal(part.labels, np.where(kept, box.labels, 0))
    np.testing.assert_array_equal(part.probabilities, np.where(kept, box.probabilities, np.nan))
    first = classify(small).labels[rows, cols]
    with rasterio.open(before) as file:
        np.testing.assert_array_equal(file.read(1), np.where(kept, first, 0))

    labels, confidence, result = apply(net, small, tmp_path, mask=polygons(*SHAPES))
    assert "5 features of fields.gpkg" in (tmp_path / "again.html").read_text(encoding="utf-8")
    whole, sure, _ = apply(net, small, tmp_path, extent=extent)
    np.testing.assert_array_equal(labels, np.where(kept, whole, 0))
    np.testing.assert_array_equal(confidence, np.where(kept, sure, np.nan))
    assert result.numbers["mask_pixels"] == wanted.sum()
    coarse, _, _ = apply(net, small, tmp_path, mask=polygons(*SHAPES), step=4)
    down, across = ([min(i + 2, size - 1) for i in range(0, size, 4)] for size in labels.shape)
    np.testing.assert_array_equal(coarse, labels[np.ix_(down, across)])


def test_clip_sees_the_box_and_polygons_are_written(fields, weights, classify, polygons):  # noqa: F811
    shapes = [
        shapely.Polygon([(30.1, 5.3), (150.7, 8.2), (90.3, 90.7)]),
        shapely.box(100.2, 50.3, 120.6, 80.7),
    ]
    wanted = inside(shapes, 96, 160)
    rows, cols = window_of(wanted)
    extent = (
        LEFT + cols.start * SIZE, TOP - rows.stop * SIZE,
        LEFT + cols.stop * SIZE, TOP - rows.start * SIZE,
    )  # fmt: skip
    more = {"prompts": PROMPTS, "source": "clip", **weights, **WINDOWS}
    box = classify(fields[0], extent=extent, **more)
    part = classify(fields[0], mask=polygons(*shapes), **more)
    np.testing.assert_array_equal(part.labels, np.where(wanted[rows, cols], box.labels, 0))
    coarse = classify(fields[0], mask=polygons(*shapes), step=6, **more)
    assert set(np.unique(coarse.labels)) <= {0, 1, 2, 3, 4, 5} and (coarse.labels > 0).any()


def test_a_raster_without_coordinate_system(small, save, classify, polygons, listener, tmp_path):
    with rasterio.open(small.path) as file:
        cube = file.read()
    path = save(tmp_path / "s.tif", cube, small.wavelengths, nodata=-32768, crs=None)
    part = classify(path, listener, mask=polygons(*SHAPES))
    wanted = inside(SHAPES, 48, 64)
    np.testing.assert_array_equal(part.labels > 0, (wanted & (small.truth > 0))[window_of(wanted)])
    assert any("The raster has no coordinate system" in text for _, text in listener.lines)


def test_what_is_repaired_or_left_out_is_said(small, classify, polygons, listener, tmp_path):
    bow = shapely.Polygon([(5.2, 20.1), (15.3, 30.2), (15.1, 20.3), (5.3, 30.1)])
    shapes = (
        bow,
        shapely.Point(3, 3),
        shapely.LineString([(2, 2), (9, 9)]),
        shapely.box(30.6, 30.6, 30.9, 30.9),
        shapely.box(500, 500, 510, 510),
        None,
    )
    report = tmp_path / "page.html"
    part = classify(small, listener, mask=polygons(*shapes), report=str(report))
    wanted = inside([shapely.make_valid(bow)], 48, 64)
    # So small that it holds no centre: it takes the pixel it lies in, as samples do.
    wanted[30, 30] = True
    assert part.result.numbers["mask_pixels"] == wanted.sum()
    assert part.result.numbers["polygons"] == 2
    for sentence in (
        "2 lines or points of fields.gpkg left out: no polygon.",
        "1 feature of fields.gpkg with an invalid geometry, made valid.",
        "1 feature of fields.gpkg smaller than a pixel: took the pixel it lies in.",
        "1 feature of fields.gpkg left out: no pixel in the raster.",
    ):
        assert sentence in listener.warnings and sentence in part.result.values["warnings"]
        assert sentence in report.read_text(encoding="utf-8")


SQUARE = shapely.box(10.1, 20.1, 20.9, 30.9)


@pytest.mark.parametrize(
    ("shapes", "parameters", "words"),
    [
        ((shapely.box(900, 900, 910, 910),), {}, "No polygon lies in the raster.*polygons of this"),
        ((shapely.Point(9, 9), shapely.Point(8, 8)), {}, "has no polygon, only 2 points"),
        ((shapely.LineString([(1, 1), (9, 9)]),), {}, "has no polygon, only 1 line"),
        ((None, None), {}, "has no polygon, only features without geometry"),
        ((), {}, "fields.gpkg has no features.*polygons around"),
        ((shapely.box(1, 1, 5, 4),), {}, "polygons of fields.gpkg hold no valid pixel of small"),
        ((shapely.box(25.6, 25.6, 28.4, 28.4),), {"step": 5, "extent": "outside"}, "no pixel of"),
        ((shapely.box(1, 1, 5, 4),), {"refine": "special"}, "hold no valid pixel"),
        ((SQUARE,), {"mask_layer": "nothing"}, "no layer 'nothing'"),
        ((SQUARE,), {"output": "mask"}, "fields.gpkg"),
    ],
)
def test_refusals(small, refused, polygons, tmp_path, shapes, parameters, words):
    import re

    path = polygons(*shapes)
    given = dict(parameters)
    if given.get("extent"):
        given["extent"] = (LEFT, TOP - 10 * SIZE, LEFT + 10 * SIZE, TOP)
    if given.get("output"):
        given["output"] = path
    said = refused(small.path, mask=path, source="knowledge", **given)
    assert re.search(words, said), said
    assert "sample" not in said


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("gone.gpkg", None, "does not exist: check the path of the polygons"),
        ("empty.gpkg", b"", r"empty \(0 bytes\)"),
        ("text.gpkg", b"no file of polygons", "cannot be read as a vector file: expected polygons"),
    ],
)
def test_files_that_are_none(small, refused, tmp_path, name, content, words):
    import re

    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    said = refused(small.path, mask=str(path), source="knowledge")
    assert re.search(words, said), said
    assert "sample" not in said


def test_a_layer_without_a_file_and_a_model_job(small, refused, tmp_path):
    assert "no file that has it" in refused(small.path, mask_layer="x", source="knowledge")
    assert {"mask", "mask_layer"} <= set(ClassifyWithModel.__dataclass_fields__)


def test_polygons_as_large_as_a_huge_raster_need_a_bit_a_pixel(tmp_path):
    side = 20_000
    grid = RasterGrid(side, side, (SIZE, 0.0, LEFT, 0.0, -SIZE, TOP), None, True)
    triangle = placed(shapely.Polygon([(0.2, 0.3), (side - 0.3, 10.2), (15.7, side - 0.4)]))
    path = save_shapes(tmp_path / "large.gpkg", [triangle])
    tracemalloc.start()
    found = covered_pixels(path, grid=grid)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < side * side / 8 + 60e6
    assert found.pixels == pytest.approx(side * side / 2, rel=0.01)
    rows, cols = np.array([12, 9000]), np.array([12, 9000, 15000])
    assert found.at(rows, cols).tolist() == [[True, True, True], [True, True, False]]


def test_reading_polygons_can_be_cancelled(tmp_path):
    class StopError(Exception):
        pass

    def stop():
        calls.append(1)
        if len(calls) > 3:
            raise StopError

    calls = []
    grid = RasterGrid(5000, 5000, (SIZE, 0.0, LEFT, 0.0, -SIZE, TOP), None, True)
    path = save_shapes(tmp_path / "large.gpkg", [placed(shapely.box(0, 0, 5000, 5000))])
    with pytest.raises(StopError):
        covered_pixels(path, grid=grid, check=stop)


def test_from_the_command_line(small, polygons, tmp_path):
    from engine.__main__ import main

    out = tmp_path / "map.tif"
    code = main(
        [
            "classifywithtextprompts", "--input", str(small.path), "--output", str(out),
            "--prompts", small.prompts, "--source", "knowledge", "--mask", polygons(*SHAPES),
        ]
    )  # fmt: skip
    assert code == 0 and out.exists()


def test_the_job_runs_with_words_that_tell_nothing_of_samples(small, polygons, tmp_path):
    job = ClassifyWithTextPrompts(
        input=str(small.path), output=str(tmp_path / "m.tif"), prompts=small.prompts,
        source="knowledge", mask=polygons(SHAPES[0]),
    )  # fmt: skip
    assert run(job, Progress()).numbers["polygons"] == 1
