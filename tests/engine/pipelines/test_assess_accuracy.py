"""Maps against references: counting, matching of classes, areas, refusals."""

from __future__ import annotations

import csv
import json
import warnings
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from rasterio.errors import NotGeoreferencedWarning
from rasterio.transform import from_origin
from sklearn.metrics import cohen_kappa_score

from engine.errors import CancelledError, EngineError
from engine.jobs import AssessAccuracy
from engine.output import ClassInfo, ClassMapWriter, Grid, OutputSet
from engine.pipelines import class_map, comparison, run
from engine.pipelines.class_map import ClassMap
from engine.pipelines.class_matching import match_classes
from engine.pipelines.references import open_reference
from engine.progress import Progress

UTM = {"crs": "EPSG:32633", "transform": from_origin(400000, 5800000, 30, 30)}


def raster(path, values, **options):
    """A raster of class values, 30 m in UTM unless told otherwise."""
    values = np.asarray(values)
    bands = values if values.ndim == 3 else values[None]
    profile = {**UTM, **options}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            count=len(bands),
            height=bands.shape[1],
            width=bands.shape[2],
            dtype=bands.dtype,
            **profile,
        ) as file:
            file.write(bands)
    return path


def named(path, values, names, *, reject_below=None):
    """A map as this engine writes it."""
    values = np.asarray(values)
    grid = Grid(*values.shape, UTM["transform"][:6], rasterio.CRS.from_epsg(32633).to_wkt(), True)
    classes = [ClassInfo(v, name, f"#0000{v:02x}") for v, name in names.items()]
    job = {"job": "classifywithmodel", "parameters": {"reject_below": reject_below}}
    with OutputSet() as outputs:
        writer = outputs.add(ClassMapWriter(str(path), grid, classes, {"job": json.dumps(job)}))
        writer.write((0, 0, *values.shape), values)
    return path


def vector(path, geometries, column, name="class"):
    """Geometries in pixels of the UTM grid."""
    placed = [
        shapely.transform(one, lambda xy: xy * [30, -30] + [400000, 5800000]) for one in geometries
    ]
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(placed, object)),
        [np.array(column, object if isinstance(column[0], str) else None)],
        [name],
        geometry_type="Unknown",
        crs="EPSG:32633",
    )
    return path


def points(path, places, column):
    return vector(path, [shapely.Point(col + 0.5, row + 0.5) for row, col in places], column)


def assess(map_path, reference, listener=None, **more):
    job = AssessAccuracy(map=str(map_path), reference=str(reference), **more)
    result = run(job, listener.progress() if listener else Progress())
    json.dumps([result.numbers, result.values], allow_nan=False)
    return result


def table(path):
    """Names of the rows, and the counts with the unclassified column, of a matrix file."""
    rows = list(csv.reader(Path(path).read_text(encoding="utf-8").splitlines()))
    stop = next(i for i, row in enumerate(rows) if row[1] == "total")
    names = [row[1] for row in rows[3:stop]]
    return names, np.array([[int(n) for n in row[2 : 3 + len(names)]] for row in rows[3:stop]])


@pytest.fixture
def made(tmp_path):
    """A map of the classes 1, 2, 5 with unclassified pixels, and a sparse reference."""
    rng = np.random.default_rng(1)
    mapped = rng.choice([0, 1, 2, 5], (60, 70), p=[0.1, 0.4, 0.3, 0.2]).astype(np.uint8)
    truth = np.where(rng.random((60, 70)) < 0.6, mapped, rng.choice([1, 2, 5], (60, 70)))
    truth = np.where(rng.random((60, 70)) < 0.3, truth, 0).astype(np.uint8)
    return mapped, truth


def test_rows_are_the_reference_and_columns_the_map(tmp_path):
    """A constant map shows it: one column is full, and no other."""
    truth = np.array([[1, 1, 1, 2], [2, 0, 0, 0]], np.uint8)
    result = assess(
        raster(tmp_path / "map.tif", np.ones((2, 4), np.uint8)),
        raster(tmp_path / "truth.tif", truth),
        matrix=str(tmp_path / "m.csv"),
    )
    names, counts = table(tmp_path / "m.csv")
    assert names == ["class 1", "class 2"]
    assert counts.tolist() == [[3, 0, 0], [2, 0, 0]]
    assert result.numbers["overall_accuracy"] == pytest.approx(3 / 5)
    assert result.numbers["average_accuracy"] == pytest.approx(1 / 2)
    assert result.numbers["kappa"] == pytest.approx(0)
    one, two = result.values["classes"]
    assert (one["producers_accuracy"], one["users_accuracy"]) == (1.0, pytest.approx(0.6))
    assert (two["producers_accuracy"], two["users_accuracy"]) == (0.0, None)


@pytest.mark.parametrize("cells", [60, 500, 4_000_000])
def test_against_a_loop_whatever_the_tiles(tmp_path, made, monkeypatch, cells):
    monkeypatch.setattr(class_map, "MAX_PIXELS", cells)
    mapped, truth = made
    blocks = {"tiled": True, "blockxsize": 16, "blockysize": 16}
    result = assess(
        raster(tmp_path / "map.tif", mapped, **blocks),
        raster(tmp_path / "truth.tif", truth),
        matrix=str(tmp_path / "m.csv"),
        report=str(tmp_path / "r.html"),
    )
    expected = np.zeros((3, 4), int)
    for there, found in zip(truth.ravel().tolist(), mapped.ravel().tolist(), strict=True):
        if there:
            expected[[1, 2, 5].index(there), [1, 2, 5, 0].index(found)] += 1
    assert np.array_equal(table(tmp_path / "m.csv")[1], expected)
    assert expected[:, 3].all(), "unclassified pixels are errors in a column of their own"
    known = truth > 0
    assert result.numbers["reference_pixels"] == known.sum()
    assert result.numbers["overall_accuracy"] == pytest.approx((truth == mapped)[known].mean())
    assert result.numbers["kappa"] == pytest.approx(cohen_kappa_score(truth[known], mapped[known]))
    counted = {one["value"]: one["mapped_pixels"] for one in result.values["classes"]}
    assert counted == {value: (mapped == value).sum() for value in (1, 2, 5)}


def test_vectors_are_cut_by_tiles_and_lose_nothing(tmp_path, made, monkeypatch):
    mapped, truth = made
    blocks = {"tiled": True, "blockxsize": 16, "blockysize": 16}
    path = raster(tmp_path / "map.tif", mapped, **blocks)
    places = np.argwhere(truth)
    reference = points(tmp_path / "p.gpkg", places.tolist(), truth[truth > 0].astype(int).tolist())
    whole = assess(path, raster(tmp_path / "t.tif", truth))
    for cells in (60, 4_000_000):
        monkeypatch.setattr(class_map, "MAX_PIXELS", cells)
        assert assess(path, reference).numbers == whole.numbers


def test_the_design_decides_what_becomes_of_a_class_without_reference(tmp_path):
    """Stratified: nothing is known of it. Simple random: it was missed by chance."""
    mapped = raster(tmp_path / "map.tif", np.array([[1, 1, 1, 1, 2, 2, 2, 3]], np.uint8))
    truth = raster(tmp_path / "t.tif", np.array([[1, 1, 2, 0, 2, 2, 0, 0]], np.uint8))
    by_design = {
        design: assess(mapped, truth, design=design, report=str(tmp_path / "r.html"))
        for design in ("stratified", "simple_random")
    }
    third = {design: result.values["classes"][2] for design, result in by_design.items()}
    assert third["stratified"]["mapped_share"] is None
    assert third["simple_random"]["mapped_share"] == pytest.approx(1 / 8)
    accuracy = by_design["stratified"].numbers["overall_accuracy_adjusted"]
    assert accuracy == pytest.approx((4 * 2 / 3 + 3) / 7)


@pytest.mark.parametrize("design", ["stratified", "simple_random"])
def test_areas_against_the_formulas(tmp_path, made, design):
    """Olofsson et al. (2014), equations 4, 5, 8 and 10; unclassified pixels are a stratum."""
    mapped, truth = made
    result = assess(
        raster(tmp_path / "map.tif", mapped), raster(tmp_path / "truth.tif", truth), design=design
    )
    share, variance, accuracy, error = np.zeros(3), np.zeros(3), 0.0, 0.0
    for stratum in (0, 1, 2, 5):
        weight = (mapped == stratum).mean()
        sample = truth[(mapped == stratum) & (truth > 0)]
        parts = np.array([(sample == value).mean() for value in (1, 2, 5)])
        share += weight * parts
        variance += weight**2 * parts * (1 - parts) / (len(sample) - 1)
        right = (sample == stratum).mean()
        accuracy += weight * right
        error += weight**2 * right * (1 - right) / (len(sample) - 1)
    assert result.numbers["overall_accuracy_adjusted"] == pytest.approx(accuracy)
    assert result.numbers["overall_accuracy_se"] == pytest.approx(error**0.5)
    assert result.numbers["unclassified_share"] == pytest.approx((mapped == 0).mean())
    for index, one in enumerate(result.values["classes"]):
        assert one["area_share"] == pytest.approx(share[index])
        assert one["area_share_se"] == pytest.approx(variance[index] ** 0.5)
        assert one["square_metres"] == pytest.approx(share[index] * mapped.size * 900)


def test_areas_of_degrees_are_those_of_the_ellipsoid(tmp_path):
    """Rows near the pole are small: pixel counts would give the north half as much again."""
    mapped = np.repeat([1, 2], 40).astype(np.uint8)[:, None] * np.ones((1, 30), np.uint8)
    place = {"crs": "EPSG:4326", "transform": from_origin(10, 80, 0.5, 0.5)}
    truth = mapped.copy()
    truth[::3] = 0
    truth[1, :15] = 2
    result = assess(
        raster(tmp_path / "map.tif", mapped, **place), raster(tmp_path / "t.tif", truth, **place)
    )
    edges = np.radians(80 - 0.5 * np.arange(81))
    e2 = 0.00669437999014
    middle = (edges[1:] + edges[:-1]) / 2
    radii = 6378137.0**2 * (1 - e2) * np.cos(middle) / (1 - e2 * np.sin(middle) ** 2) ** 2
    rows = radii * np.radians(0.5) ** 2 * 30
    north, south = rows[:40].sum(), rows[40:].sum()
    moved = north * (truth == 2)[:40].sum() / (truth > 0)[:40].sum()
    one, two = result.values["classes"]
    assert one["mapped_share"] == pytest.approx(north / (north + south), rel=1e-4)
    assert one["square_metres"] == pytest.approx(north - moved, rel=1e-4)
    assert two["square_metres"] == pytest.approx(south + moved, rel=1e-4)


def test_a_map_without_crs_has_no_square_metres(tmp_path):
    plain = {"crs": None, "transform": rasterio.Affine.identity()}
    values = np.array([[1, 2], [2, 1]], np.int32)
    result = assess(
        raster(tmp_path / "map.tif", values, **plain), raster(tmp_path / "t.tif", values, **plain)
    )
    assert "square_metres" not in result.values["classes"][0]
    assert result.values["classes"][0]["area_share"] == pytest.approx(0.5)


# -- matching -------------------------------------------------------------------------------


def test_names_of_a_text_field_are_found_in_the_map(tmp_path, listener):
    mapped = np.array([[1, 1, 2, 2], [3, 3, 1, 1]], np.uint8)
    path = named(tmp_path / "map.tif", mapped, {1: "water", 2: "Tree", 3: "bare soil", 4: "snow"})
    reference = points(
        tmp_path / "p.gpkg",
        [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)],
        ["Water", "TREE", " tree", "bare  soil", "snow", "trees"],
    )
    result = assess(path, reference, listener, matrix=str(tmp_path / "m.csv"))
    names, counts = table(tmp_path / "m.csv")
    assert names == ["water", "Tree", "bare soil", "snow", "trees"]
    assert [one["value"] for one in result.values["classes"]] == [1, 2, 3, 4, 5]
    assert result.values["classes"][1]["color"] == "#000002"
    expected = np.zeros((5, 6), int)
    expected[[0, 1, 1, 2, 3, 4], [0, 0, 1, 2, 2, 0]] = 1
    assert np.array_equal(counts, expected)
    assert any("'trees'" in text and "'Tree' for 'trees'" in text for text in listener.warnings)


def test_numbers_of_a_field_are_values(tmp_path):
    path = named(tmp_path / "map.tif", np.array([[1, 2, 2]], np.uint8), {1: "water", 2: "tree"})
    reference = points(tmp_path / "p.gpkg", [(0, 0), (0, 1), (0, 2)], [1, 2, 9])
    result = assess(path, reference, matrix=str(tmp_path / "m.csv"))
    names, counts = table(tmp_path / "m.csv")
    assert names == ["water", "tree", "class 9"]
    assert counts.tolist() == [[1, 0, 0, 0], [0, 1, 0, 0], [0, 1, 0, 0]]
    assert [one["value"] for one in result.values["classes"]] == [1, 2, 9]


def test_two_rasters_are_matched_by_name_when_names_agree(tmp_path):
    mapped = np.array([[1, 2, 3]], np.uint8)
    path = named(tmp_path / "map.tif", mapped, {1: "water", 2: "tree", 3: "soil"})
    truth = named(tmp_path / "t.tif", 4 - mapped, {3: "Water", 2: "TREE", 1: "rock"})
    result = assess(path, truth, matrix=str(tmp_path / "m.csv"))
    names, counts = table(tmp_path / "m.csv")
    assert names == ["water", "tree", "soil", "rock"]
    assert counts[:, :4].tolist() == [[1, 0, 0, 0], [0, 1, 0, 0], [0] * 4, [0, 0, 1, 0]]
    assert "matched by name" in " ".join(result.values["notes"])


def test_a_class_of_the_reference_alone_keeps_its_value_where_it_is_free(tmp_path):
    path = named(tmp_path / "map.tif", np.array([[1, 2]], np.uint8), {1: "water", 2: "tree"})
    truth = named(tmp_path / "t.tif", np.array([[1, 7]], np.uint8), {1: "water", 7: "rock"})
    classes = assess(path, truth).values["classes"]
    assert [(one["value"], one["name"]) for one in classes] == [
        (1, "water"),
        (2, "tree"),
        (7, "rock"),
    ]


def test_values_decide_when_no_name_agrees_and_it_is_said(tmp_path, listener):
    mapped = np.array([[1, 2]], np.uint8)
    path = named(tmp_path / "map.tif", mapped, {1: "water", 2: "tree"})
    truth = named(tmp_path / "t.tif", mapped, {1: "Wasser", 2: "Baum"})
    assert assess(path, truth, listener).numbers["overall_accuracy"] == 1
    assert any("1 is 'water' in the map and 'Wasser'" in text for text in listener.warnings)


def test_a_map_without_names_takes_those_of_the_reference(tmp_path):
    mapped = np.array([[1, 2]], np.uint8)
    truth = named(tmp_path / "t.tif", mapped, {1: "Wasser", 2: "Baum"})
    result = assess(raster(tmp_path / "map.tif", mapped), truth)
    assert [one["name"] for one in result.values["classes"]] == ["Wasser", "Baum"]


@pytest.mark.parametrize(
    ("map_names", "names", "telling", "expected"),
    [
        ({}, {}, "values", {1: 1, 7: 7}),
        ({1: "a", 2: "b"}, {1: "B", 2: "c"}, "either", {1: 2, 2: 0, 3: 3}),
        ({1: "a", 2: "b"}, {1: "x"}, "either", {1: 1, 2: 2}),
        ({1: "a", 2: "A", 3: "b"}, {1: "a", 2: "b"}, "names", {1: 0, 2: 3}),
        ({1: "a"}, {1: "class 1", 2: "class 4", 3: "4", 4: "1"}, "names", {1: 0, 2: 4, 3: 4, 4: 1}),
        ({1: "a", 2: "b"}, {5: "a"}, "either", {5: 1, 1: 0, 2: 0}),
    ],
)
def test_matching(map_names, names, telling, expected):
    targets = match_classes(map_names, names, telling).targets
    assert {value: int(targets[value]) for value in expected} == expected


# -- pixels without data or class -----------------------------------------------------------


def test_nodata_is_left_out_and_unclassified_is_an_error(tmp_path):
    mapped = np.array([[1, 1, 2, 2, 0, 0, 255, 255]], np.uint8)
    truth = np.array([[1, 1, 2, 1, 1, 0, 1, 2]], np.uint8)
    result = assess(
        raster(tmp_path / "map.tif", mapped, nodata=255),
        raster(tmp_path / "t.tif", truth),
        matrix=str(tmp_path / "m.csv"),
    )
    assert table(tmp_path / "m.csv")[1].tolist() == [[2, 1, 1], [0, 1, 0]]
    assert result.numbers["unclassified_share"] == pytest.approx(2 / 6)
    assert "2 reference pixels left out: the map has no data there." in result.values["notes"]


@pytest.mark.parametrize("reject_below", [0.0, 0.4, None])
def test_zero_as_nodata(tmp_path, reject_below):
    """Only a map that says it left nothing unclassified has no data for sure."""
    mapped = np.array([[1, 1, 2, 2, 0, 0]], np.uint8)
    truth = np.array([[1, 1, 2, 2, 1, 2]], np.uint8)
    path = named(tmp_path / "map.tif", mapped, {1: "a", 2: "b"}, reject_below=reject_below)
    result = assess(path, raster(tmp_path / "t.tif", truth), matrix=str(tmp_path / "m.csv"))
    sure = reject_below == 0.0
    assert table(tmp_path / "m.csv")[1][:, 2].tolist() == ([0, 0] if sure else [1, 1])
    assert result.numbers["overall_accuracy"] == pytest.approx(1 if sure else 4 / 6)
    # Of a stratum that may be a border without data nothing is estimated.
    assert result.numbers["overall_accuracy_adjusted"] == 1
    said = any("0 is its nodata value" in text for text in result.values["warnings"])
    assert said is not sure


def test_everything_unclassified_still_has_a_matrix(tmp_path, listener):
    mapped = named(tmp_path / "map.tif", np.array([[0, 0, 1]], np.uint8), {1: "a"})
    truth = raster(tmp_path / "t.tif", np.array([[1, 1, 0]], np.uint8))
    result = assess(mapped, truth, listener, report=str(tmp_path / "r.html"))
    assert result.numbers["overall_accuracy"] == 0
    assert "overall_accuracy_adjusted" not in result.numbers
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "At least one reference pixel must lie on a classified pixel" in page


def test_a_zero_with_a_name_is_said(tmp_path, listener):
    header = "ENVI\nsamples = 2\nlines = 1\nbands = 1\ndata type = 1\ninterleave = bsq\n"
    header += "file type = ENVI Classification\nclasses = 2\nclass names = {water, tree}\n"
    (tmp_path / "map.img").write_bytes(bytes([0, 1]))
    (tmp_path / "map.hdr").write_text(header)
    plain = {"crs": None, "transform": rasterio.Affine.identity()}
    truth = raster(tmp_path / "t.tif", np.array([[1, 1]], np.uint8), **plain)
    result = assess(tmp_path / "map.hdr", truth, listener)
    assert result.values["classes"][0]["name"] == "tree"
    assert any("calls the value 0 'water'" in text for text in listener.warnings)
    assert "the same file" in refusal(tmp_path / "map.hdr", tmp_path / "map.img")


def test_whole_numbers_are_a_map_in_any_type(tmp_path, made):
    mapped, truth = made
    reference = raster(tmp_path / "t.tif", truth)
    plain = assess(raster(tmp_path / "a.tif", mapped), reference)
    floats = np.where(mapped, mapped, np.nan).astype(np.float32)
    other = assess(raster(tmp_path / "b.tif", floats), reference)
    assert other.values["classes"][0]["mapped_pixels"] == (mapped == 1).sum()
    for kind in (np.int16, np.int64):
        again = assess(raster(tmp_path / f"{kind.__name__}.tif", mapped.astype(kind)), reference)
        assert again.numbers == plain.numbers


# -- what is written ------------------------------------------------------------------------


def test_the_report(tmp_path, listener):
    mapped = np.repeat(np.array([[1, 2, 3]], np.uint8), 9, axis=0).repeat(5, axis=1)
    path = named(tmp_path / "map.tif", mapped, {1: "water", 2: "tree", 3: "<soil>"})
    boxes = [shapely.box(0, 0, 4, 4), shapely.box(6, 1, 9, 5), shapely.box(11, 2, 14, 6)]
    reference = vector(tmp_path / "areas.gpkg", boxes, ["water", "water", "<soil>"])
    files = {"matrix": str(tmp_path / "m.csv"), "report": str(tmp_path / "r.html")}
    result = assess(path, reference, listener, **files)
    assert result.outputs == files
    page = Path(files["report"]).read_text(encoding="utf-8")
    assert page.count("data:image/png;base64,") == 2
    for part in ("areas.gpkg", "&lt;soil&gt;", "optimistic", "not independent"):
        assert part in page
    assert "<soil>" not in page
    assert any("not independent" in text for text in listener.warnings)
    assert [report.number for report in listener.reports] == sorted(
        report.number for report in listener.reports
    )
    assert listener.reports[-1].number == listener.reports[-1].count == 3
    assert sorted(p.name for p in tmp_path.iterdir() if "part" in p.name) == []


def test_single_points_are_independent(tmp_path, listener):
    path = raster(tmp_path / "map.tif", np.array([[1, 1, 2, 2]] * 4, np.uint8))
    places = [(0, 0), (2, 0), (0, 2), (2, 2)]
    result = assess(path, points(tmp_path / "p.gpkg", places, [1, 1, 2, 2]), listener)
    assert result.outputs == {}
    assert not any("not independent" in text for text in listener.warnings)


def test_a_table_of_points_is_no_raster_and_never_overwritten(tmp_path):
    """GDAL would take x, y and a number on a regular grid for a raster."""
    lines = [f"{400015 + 30 * x},{5799985 - 30 * y},{1 + x}" for y in range(2) for x in range(2)]
    table_file = tmp_path / "points.csv"
    table_file.write_text("\n".join(["x,y,class", *lines]))
    (tmp_path / "points.prj").write_text(rasterio.CRS.from_epsg(32633).to_wkt())
    mapped = raster(tmp_path / "map.tif", np.array([[1, 2, 2], [1, 1, 2]], np.uint8))
    result = assess(mapped, table_file)
    assert result.numbers["reference_pixels"] == 4
    assert result.numbers["overall_accuracy"] == 3 / 4
    before = table_file.read_bytes()
    assert "same file as the input" in refusal(mapped, table_file, matrix=str(table_file))
    assert table_file.read_bytes() == before


def test_pictures(tmp_path, monkeypatch):
    """Reduced four times: of pixels that fall together, wrong goes before right before none."""
    monkeypatch.setattr(comparison, "_PICTURE", 3)
    mapped = np.repeat([1, 2, 255], 4).astype(np.uint8)[:, None] * np.ones((1, 8), np.uint8)
    truth = np.zeros((12, 8), np.uint8)
    truth[0, 0], truth[1, 1], truth[2, 5] = 1, 2, 1
    truth[5, 5] = 2
    truth[9, 1] = 1
    path = raster(tmp_path / "map.tif", mapped, nodata=255)
    with ClassMap.open(str(path)) as opened:
        job = AssessAccuracy(map="", reference=str(raster(tmp_path / "t.tif", truth)))
        with open_reference(job, opened.grid, lambda: None) as reference:
            matching = match_classes({}, {}, "values")
            found = comparison.compare(opened, reference, matching, lambda done: None)
    assert found.picture.tolist() == [[1, 1], [2, 2], [0, 0]]
    assert found.agreement.tolist() == [[2, 1], [0, 1], [0, 0]]


def test_single_points_are_drawn_larger_on_a_large_picture():
    cells = np.zeros((400, 500), np.uint8)
    cells[100, 100], cells[50, 50] = 1, 2
    found = comparison._visible(cells)
    assert (found == 1).sum() == (found == 2).sum() == 9
    assert (comparison._visible(cells[:200, :200]) > 0).sum() == 2


@pytest.mark.data
def test_potsdam(data, tmp_path):
    folder = data / "enmap_potsdam"
    with rasterio.open(folder / "landcover.tif") as file:
        truth, profile = file.read(1), file.profile
    flipped = truth.copy()
    flipped[truth == 1] = 2
    with rasterio.open(tmp_path / "map.tif", "w", **profile) as file:
        file.write(flipped, 1)
    result = assess(
        tmp_path / "map.tif",
        folder / "landcover_polygons.gpkg",
        matrix=str(tmp_path / "m.csv"),
        report=str(tmp_path / "r.html"),
    )
    counts = table(tmp_path / "m.csv")[1]
    assert counts.sum() == result.numbers["reference_pixels"] == 5672
    assert counts[0].tolist() == [0, 505, 0, 0, 0, 0, 0]
    assert result.numbers["overall_accuracy"] == pytest.approx((5672 - 505) / 5672)
    roof, pavement = result.values["classes"][:2]
    assert (roof["mapped_pixels"], pavement["mapped_pixels"]) == (0, 505 + 953)
    assert roof["square_metres"] == pytest.approx(505 * 900)
    same = assess(tmp_path / "map.tif", folder / "landcover.tif")
    assert same.numbers == result.numbers


# -- refusals -------------------------------------------------------------------------------


def refusal(map_path, reference, **more):
    with pytest.raises(EngineError) as caught:
        assess(map_path, reference, **more)
    message = caught.value.message
    assert message and "\n" not in message
    return message


def test_refused_maps(tmp_path):
    ones = np.ones((40, 50), np.uint8)
    truth = raster(tmp_path / "t.tif", ones)
    polygons = vector(tmp_path / "v.gpkg", [shapely.box(0, 0, 3, 3)], ["a"])
    half = raster(tmp_path / "half.tif", ones * np.float32(0.5))
    assert "values such as 0.5" in refusal(half, truth)
    two = raster(tmp_path / "two.tif", np.stack([ones, ones]))
    assert "found 2 bands" in refusal(two, truth)
    many = raster(tmp_path / "dem.tif", np.arange(2000, dtype=np.int16).reshape(40, 50))
    assert "at most 1,000 classes" in refusal(many, truth)
    below = raster(tmp_path / "below.tif", np.full((40, 50), -3, np.int16))
    assert "holds the value -3" in refusal(below, truth)
    above = raster(tmp_path / "above.tif", np.full((40, 50), 70000, np.int32))
    assert "holds the value 70000" in refusal(above, truth)
    assert "class map" in refusal(polygons, truth)
    assert "does not exist" in refusal(tmp_path / "none.tif", truth)
    assert "is a folder" in refusal(tmp_path, truth)
    assert "No class map" in refusal("", truth)
    assert "the same file" in refusal(truth, truth)


def test_refused_references(tmp_path):
    mapped = raster(tmp_path / "map.tif", np.ones((40, 50), np.uint8))
    other = raster(tmp_path / "other.tif", np.ones((40, 51), np.uint8))
    assert "does not lie on the raster's grid" in refusal(mapped, other)
    moved = raster(
        tmp_path / "moved.tif", np.ones((40, 50), np.uint8), transform=from_origin(0, 0, 30, 30)
    )
    assert "does not lie on the raster's grid" in refusal(mapped, moved)
    void = raster(tmp_path / "void.tif", np.zeros((40, 50), np.uint8))
    assert "has no class" in refusal(mapped, void)
    strange = raster(tmp_path / "strange.tif", np.full((40, 50), 9, np.uint8))
    assert "No class of the reference is one of the map" in refusal(mapped, strange)
    names = points(tmp_path / "n.gpkg", [(0, 0)], ["forest"])
    message = refusal(mapped, names)
    assert "the map has 1" in message and "'forest'" in message
    (tmp_path / "text.gpkg").write_text("nothing")
    assert "neither as a raster nor as a vector" in refusal(mapped, tmp_path / "text.gpkg")
    assert "does not exist" in refusal(mapped, tmp_path / "none.gpkg")
    frame = np.full((40, 50), 255, np.uint8)
    frame[0] = 1
    held = raster(tmp_path / "held.tif", frame, nodata=255)
    outside = points(tmp_path / "o.gpkg", [(5, 5), (6, 6)], [1, 1])
    assert "2 reference pixels lie where held.tif has no data" in refusal(held, outside)


def test_refused_outputs_leave_the_inputs(tmp_path):
    mapped = raster(tmp_path / "map.tif", np.ones((4, 5), np.uint8))
    truth = points(tmp_path / "p.gpkg", [(0, 0)], [1])
    before = mapped.read_bytes()
    assert "must end with .csv" in refusal(mapped, truth, matrix=str(tmp_path / "m.txt"))
    assert "must end with .html" in refusal(mapped, truth, report=str(mapped))
    assert "does not exist" in refusal(mapped, truth, report=str(tmp_path / "no" / "r.html"))
    assert mapped.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["map.tif", "p.gpkg"]


def test_cancelled_anywhere_nothing_is_left(tmp_path, made, monkeypatch):
    monkeypatch.setattr(class_map, "MAX_PIXELS", 500)
    monkeypatch.setattr(Progress, "MIN_SECONDS_BETWEEN_REPORTS", 0.0)
    mapped, truth = made
    out = tmp_path / "out"
    out.mkdir()
    job = AssessAccuracy(
        map=str(raster(tmp_path / "map.tif", mapped)),
        reference=str(raster(tmp_path / "t.tif", truth)),
        matrix=str(out / "m.csv"),
        report=str(out / "r.html"),
    )
    asked = []
    run(job, Progress(cancelled=lambda: asked.append(1) or False))
    assert len(asked) > 8
    for path in out.iterdir():
        path.unlink()
    for stop in range(1, len(asked) + 1):
        left = iter(range(stop - 1))
        with pytest.raises(CancelledError):
            run(job, Progress(cancelled=lambda left=left: next(left, None) is None))
        assert list(out.iterdir()) == []
