"""Where to sample next: real rasters in, a GeoPackage out; places are where the map is unsure."""

from __future__ import annotations

import json
import sqlite3

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin
from rasterio.warp import transform as to_crs

from engine.errors import CancelledError, EngineError
from engine.jobs import JobError, SuggestSamples, from_message
from engine.pipelines import class_map, margins, run
from engine.progress import Progress
from tests.engine.samples.test_suggest import slow_places, slow_uncertainty

PLACE = from_origin(400000, 5800000, 30, 30)
NONE = ([], [])


def confidence(path, margin, *, crs="EPSG:32633", transform=PLACE, **more):
    """A raster as a classification writes it."""
    margin = np.asarray(margin, np.float32)
    options = {"driver": "GTiff", "nodata": np.nan, "crs": crs, "transform": transform, **more}
    height, width = margin.shape
    with rasterio.open(
        path, "w", count=2, height=height, width=width, dtype="float32", **options
    ) as file:
        file.write(np.stack([0.5 + margin / 2, margin]))
    return path


def labels(path, values, *, names=None, transform=PLACE):
    values = np.asarray(values, np.uint8)
    height, width = values.shape
    with rasterio.open(
        path, "w", driver="GTiff", count=1, height=height, width=width, dtype="uint8",
        crs="EPSG:32633", transform=transform,
    ) as file:  # fmt: skip
        file.write(values, 1)
    return path


def samples(path, shapes, *, crs="EPSG:32633", kind="Unknown"):
    wkb = shapely.to_wkb(np.array(shapes, object))
    names = np.array(["a"] * len(shapes), object)
    pyogrio.raw.write(path, wkb, [names], ["class"], geometry_type=kind, crs=crs)
    return path


def suggest(path, folder, listener=None, **more):
    given = {"confidence": str(path), "output": str(folder / "places.gpkg"), **more}
    result = run(
        SuggestSamples(**{key: value if isinstance(value, int) else str(value)
                          for key, value in given.items()}),
        listener.progress() if listener else Progress(),
    )  # fmt: skip
    assert json.loads(json.dumps(result.values, allow_nan=False)) == result.values
    return result


def pixels(result):
    return [(one["row"], one["col"]) for one in result.values["places"]]


@pytest.fixture(scope="module")
def field():
    """Margins of 70 x 90 pixels with hills and gaps."""
    rng = np.random.default_rng(11)
    rows, cols = np.mgrid[:70, :90]
    margin = 0.5 + 0.4 * np.sin(rows / 7) * np.cos(cols / 9) + rng.normal(0, 0.05, (70, 90))
    margin = np.clip(margin, 0, 1)
    margin[10:20, 30:50] = np.nan
    return margin.astype(np.float32)


def test_places_are_those_of_a_slow_search(field, tmp_path, monkeypatch):
    values = slow_uncertainty(field, np.isfinite(field))
    expected = [(p.row, p.col) for p in slow_places(values, 8, 12, NONE)]
    path = confidence(tmp_path / "c.tif", field)
    result = suggest(path, tmp_path, count=8, distance=12)
    assert pixels(result) == expected and result.numbers == {"places": 8.0}
    told = [one["margin"] for one in result.values["places"]]
    assert told == sorted(told)
    assert told == pytest.approx([1 - values[place] for place in expected], abs=2e-6)
    # The same in tiles of a few pixels.
    monkeypatch.setattr(margins, "MAX_PIXELS", 300)
    monkeypatch.setattr(class_map, "MAX_PIXELS", 300)
    tiled = confidence(tmp_path / "t.tif", field, tiled=True, blockxsize=16, blockysize=16)
    assert suggest(tiled, tmp_path, count=8, distance=12).values == result.values


def test_the_geopackage_holds_the_points(field, tmp_path):
    result = suggest(confidence(tmp_path / "c.tif", field), tmp_path, count=4, distance=15)
    assert result.outputs == {"output": str(tmp_path / "places.gpkg")}
    meta, _, wkb, columns = pyogrio.raw.read(tmp_path / "places.gpkg")
    assert list(meta["fields"]) == ["rank", "margin", "class", "reason"]
    assert meta["crs"] == "EPSG:32633" and meta["geometry_type"] == "Point"
    assert pyogrio.list_layers(tmp_path / "places.gpkg")[:, 0].tolist() == ["where_to_sample"]
    rank, margin, name, reason = columns
    assert rank.tolist() == [1, 2, 3, 4] and list(name) == [""] * 4
    for point, one in zip(shapely.from_wkb(wkb), result.values["places"], strict=True):
        assert (point.x, point.y) == (one["x"], one["y"])
        assert point.x == 400000 + 30 * (one["col"] + 0.5)
        assert point.y == 5800000 - 30 * (one["row"] + 0.5)
    assert margin.tolist() == [one["margin"] for one in result.values["places"]]
    assert f"is {margin[0]:.2f} ahead of the second" in reason[0]
    with sqlite3.connect(tmp_path / "places.gpkg") as base:
        assert base.execute("pragma integrity_check").fetchone() == ("ok",)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["c.tif", "places.gpkg"]


def test_with_a_map_unclassified_pixels_are_left_out_and_classes_named(tmp_path):
    margin = np.full((40, 40), 0.9)
    margin[5:12, 5:12] = 0.0
    margin[25:32, 25:32] = 0.4
    classes = np.ones((40, 40), int)
    classes[:, 28:] = 2
    classes[4:14, 4:14] = 0
    path = confidence(tmp_path / "c.tif", margin)
    assert pixels(suggest(path, tmp_path, count=1))[0] < (12, 12)
    found = suggest(path, tmp_path, map=labels(tmp_path / "m.tif", classes), count=1)
    (one,) = found.values["places"]
    assert 25 <= one["row"] < 32 and 25 <= one["col"] < 32
    assert one["class"] == f"class {classes[one['row'], one['col']]}"
    assert "the map has 'class 1' and 'class 2' there" in one["reason"]


def test_a_map_of_a_run_with_rejection(small, classify, tmp_path):
    made = classify(small, reject_below=0.9)
    found = suggest(
        made.folder / "confidence.tif", tmp_path, map=made.folder / "map.tif", count=6, distance=3
    )
    names = {one["name"] for one in made.result.values["classes"]}
    for one in found.values["places"]:
        assert made.labels[one["row"], one["col"]] > 0 and one["class"] in names


def test_places_keep_away_from_samples_of_any_kind_and_crs(field, tmp_path):
    path = confidence(tmp_path / "c.tif", field)
    first = suggest(path, tmp_path, count=3, distance=15).values["places"]
    at = [(one["x"], one["y"]) for one in first]
    lon, lat = to_crs("EPSG:32633", "EPSG:4326", *zip(*at, strict=True))
    point = shapely.Point(lon[0], lat[0])
    area = shapely.Point(lon[1], lat[1]).buffer(0.0004)
    drawn = samples(tmp_path / "s.gpkg", [point, area, None], crs="EPSG:4326")
    found = suggest(path, tmp_path, samples=drawn, count=3, distance=15)
    rows, cols = zip(*[(one["row"], one["col"]) for one in first[:2]], strict=True)
    for row, col in pixels(found):
        for other_row, other_col in zip(rows, cols, strict=True):
            assert (row - other_row) ** 2 + (col - other_col) ** 2 >= 15**2
    assert pixels(found)[0] == (first[2]["row"], first[2]["col"])


def test_a_layer_without_features_keeps_nothing_away(field, tmp_path):
    path = confidence(tmp_path / "c.tif", field)
    drawn = samples(tmp_path / "s.gpkg", [], kind="Polygon")
    assert pixels(suggest(path, tmp_path, samples=drawn)) == pixels(suggest(path, tmp_path))


def test_fewer_places_than_wanted_are_said(tmp_path, listener):
    path = confidence(tmp_path / "c.tif", np.full((10, 10), 0.5))
    result = suggest(path, tmp_path, listener, count=5, distance=9)
    assert result.numbers["places"] == 4
    (warning,) = result.values["warnings"]
    assert warning.startswith("Only 4 of 5 places") and warning in listener.warnings


def test_no_file_unless_wanted(field, tmp_path):
    path = confidence(tmp_path / "c.tif", field)
    result = suggest(path, tmp_path, output="")
    assert result.outputs == {} and len(result.values["places"]) == 5
    assert [p.name for p in tmp_path.iterdir()] == ["c.tif"]


@pytest.mark.parametrize(
    ("crs", "transform"),
    [
        ("EPSG:32633", rasterio.Affine(20, 5, 300000, 4, -35, 5600000)),
        ("EPSG:4326", rasterio.Affine(1e-4, 0, 13, 0, -2e-4, 52)),
        (None, None),
    ],
    ids=["rotated", "oblong", "none"],
)
def test_any_georeference(field, tmp_path, crs, transform):
    path = confidence(tmp_path / "c.tif", field, crs=crs, transform=transform)
    plain = confidence(tmp_path / "p.tif", field)
    result = suggest(path, tmp_path)
    assert pixels(result) == pixels(suggest(plain, tmp_path, output=""))
    one = result.values["places"][0]
    at = transform or rasterio.Affine(1, 0, 0, 0, -1, 0)
    assert (one["x"], one["y"]) == pytest.approx(at * (one["col"] + 0.5, one["row"] + 0.5))
    assert pyogrio.raw.read(tmp_path / "places.gpkg")[0]["crs"] == crs


def test_refusals(field, small, tmp_path):
    path = confidence(tmp_path / "c.tif", field)

    def refusal(source=path, **more):
        before = sorted(tmp_path.iterdir())
        with pytest.raises(EngineError) as caught:
            suggest(source, tmp_path, **more)
        assert sorted(tmp_path.iterdir()) == before
        assert "\n" not in caught.value.message
        return caught.value.message

    assert "does not exist" in refusal(tmp_path / "no.tif")
    assert "is a folder" in refusal(tmp_path)
    assert "no confidence of a classification" in refusal(small.path)
    one_band = labels(tmp_path / "m.tif", np.ones((70, 90)))
    assert "found 1 band(s) of type uint8" in refusal(one_band)
    odd = confidence(tmp_path / "odd.tif", field * 7)
    assert "expected margins from 0 to 1" in refusal(odd)
    empty = confidence(tmp_path / "empty.tif", np.full((9, 9), np.nan))
    assert "no place to suggest" in refusal(empty)
    moved = labels(tmp_path / "moved.tif", np.ones((70, 90)), transform=from_origin(0, 0, 30, 30))
    assert "does not lie on the raster's grid" in refusal(map=moved)
    assert "must end with .gpkg" in refusal(output=tmp_path / "x.shp")
    assert "same file as the input" in refusal(
        samples=samples(tmp_path / "s.gpkg", [shapely.Point(400100, 5799900)]),
        output=tmp_path / "s.gpkg",
    )
    assert "cannot be read as a vector" in refusal(samples=path)
    far = samples(tmp_path / "far.gpkg", [shapely.Point(0, 0)])
    assert "No sample lies in the raster" in refusal(samples=far)
    everywhere = samples(tmp_path / "all.gpkg", [shapely.box(400000, 5790000, 410000, 5800000)])
    assert "and from the samples" in refusal(samples=everywhere)


def test_an_earlier_file_stays_when_it_fails(field, tmp_path):
    (tmp_path / "places.gpkg").write_bytes(b"mine")
    empty = confidence(tmp_path / "empty.tif", np.full((9, 9), np.nan))
    with pytest.raises(EngineError):
        suggest(empty, tmp_path)
    assert (tmp_path / "places.gpkg").read_bytes() == b"mine"


@pytest.mark.parametrize("stage", [1, 2, 3])
def test_cancelled_anywhere_nothing_is_left(field, tmp_path, stage):
    path, stages = confidence(tmp_path / "c.tif", field), []
    progress = Progress(
        lambda report: stages.append(report.number),
        cancelled=lambda: bool(stages) and stages[-1] >= stage,
    )
    with pytest.raises(CancelledError):
        run(SuggestSamples(confidence=str(path), output=str(tmp_path / "p.gpkg")), progress)
    assert [p.name for p in tmp_path.iterdir()] == ["c.tif"]


@pytest.mark.parametrize(("name", "value"), [("count", 0), ("count", 2.5), ("distance", 0)])
def test_limits(name, value):
    with pytest.raises(JobError, match=repr(name)):
        from_message({"job": "suggestsamples", "parameters": {"confidence": "a", name: value}})
