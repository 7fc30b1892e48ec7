"""Classifying objects: whole jobs on a made scene whose truth is known."""

from __future__ import annotations

import importlib.util
import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely

from engine.errors import CancelledError, EngineError, ModelError
from engine.jobs import ClassifyObjects, ClassifyWithModel
from engine.modelfile import pack_model, read_model
from engine.pipelines import run
from engine.progress import Progress
from tests.engine.pipelines.object_scene import train, with_fields
from tests.engine.pipelines.probe_scene import (
    CENTRES,
    LEFT,
    NAMES,
    PROMPTS,
    SIZE,
    TOP,
    made,
    names_of,
    polygons,
    pure_boxes,
    raster,
)
from tests.engine.pipelines.probe_scene import train as train_probe

OWN = (
    "class_value", "class", "confidence", "runner_up", "runner_up_confidence", "votes",
    "runner_up_votes", "cubes", "pixels",
)  # fmt: skip


@pytest.fixture(scope="module")
def field(tmp_path_factory):
    """Scene, boxes and polygons: six of 4 x 4 pixels of each of three covers."""
    return made(tmp_path_factory.mktemp("field"))


@pytest.fixture(scope="module")
def easy(field):
    return field[0]


@pytest.fixture(scope="module")
def model(field, tmp_path_factory):
    folder = tmp_path_factory.mktemp("model")
    train(field[0].path, field[2], folder, prompts=PROMPTS, test_fraction=0.3)
    return folder / "objects.spm"


@pytest.fixture(scope="module")
def other_boxes(easy):
    return pure_boxes(easy.truth, 5, side=5, seed=77)


@pytest.fixture(scope="module")
def others(easy, other_boxes, tmp_path_factory):
    """Polygons the model has not seen, with fields of their own."""
    folder = tmp_path_factory.mktemp("others")
    names = names_of(other_boxes, easy.truth)
    drawn = polygons(folder / "drawn.gpkg", other_boxes, names)
    numbers = np.arange(len(names)) * 3
    return with_fields(drawn, folder / "others.gpkg", owner=numbers, cover=np.array(names, object))


def classify(scene: Path, model: Path, output: Path, progress=None, **parameters):
    given = {"input": str(scene), "model": str(model), "output": str(output), "threads": 1}
    given.update({name: str(v) if isinstance(v, Path) else v for name, v in parameters.items()})
    return run(ClassifyObjects(**given), progress or Progress())


def table(path: Path) -> dict[str, list]:
    meta, _, wkb, columns = pyogrio.raw.read(path)
    found = {name: column.tolist() for name, column in zip(meta["fields"], columns, strict=True)}
    return {**found, "geometry": shapely.from_wkb(wkb), "crs": meta["crs"]}


def square(col: float, row: float, side: float = 4.0):
    left, top = LEFT + SIZE * col, TOP - SIZE * row
    return shapely.box(left, top - SIZE * side, left + SIZE * side, top)


def layer(path: Path, shapes, **fields) -> Path:
    columns = [np.array(values) for values in fields.values()]
    pyogrio.raw.write(
        path, shapely.to_wkb(np.array(shapes, object)), columns, list(fields),
        geometry_type="Unknown", crs="EPSG:32633", promote_to_multi=False,
    )  # fmt: skip
    return path


# -- the whole job ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def done(easy, model, others, tmp_path_factory):
    """One run with a report: its result and its folder."""
    folder = tmp_path_factory.mktemp("done")
    result = classify(
        easy.path, model, folder / "out.gpkg", polygons=others, report=folder / "out.html"
    )
    return result, folder


def test_objects_are_classified_and_keep_their_fields(done, others):
    result, folder = done
    found, before = table(folder / "out.gpkg"), table(others)
    assert [name for name in found if name not in ("geometry", "crs")] == ["cover", "owner", *OWN]
    assert found["cover"] == before["cover"] and found["owner"] == before["owner"]
    assert found["crs"] == before["crs"] == "EPSG:4326"
    assert shapely.equals(found["geometry"], before["geometry"]).all()
    right = np.mean([a == b for a, b in zip(found["class"], found["cover"], strict=True)])
    assert right > 0.9
    assert set(found["class"]) == set(NAMES)
    assert [NAMES[value - 1] for value in found["class_value"]] == found["class"]
    assert found["pixels"] == [25] * 15
    assert sorted(folder.iterdir()) == [folder / "out.gpkg", folder / "out.html"]
    assert result.outputs == {
        "output": str(folder / "out.gpkg"),
        "report": str(folder / "out.html"),
    }


def test_confidence_runner_up_and_votes_go_together(done):
    result, folder = done
    found = table(folder / "out.gpkg")
    for name, runner, first, second, votes, next_votes, cubes in zip(
        *(
            found[key]
            for key in (
                "class", "runner_up", "confidence", "runner_up_confidence", "votes",
                "runner_up_votes", "cubes",
            )
        ),
        strict=True,
    ):  # fmt: skip
        assert name != runner and 0 <= second <= first <= 1 and first + second <= 1.0002
        assert next_votes >= 0 and votes + next_votes <= cubes and cubes >= 1
    assert result.numbers["mean_confidence"] == pytest.approx(
        np.mean(found["confidence"]), abs=1e-3
    )
    assert result.numbers["objects"] == result.numbers["classified"] == 15


def test_values_tell_classes_and_areas(done):
    result, folder = done
    found = table(folder / "out.gpkg")
    classes = result.values["classes"]
    assert [one["name"] for one in classes] == list(NAMES)
    for one in classes:
        mine = [name == one["name"] for name in found["class"]]
        assert one["objects"] == sum(mine) and one["pixels"] == 25 * sum(mine)
        assert one["square_metres"] == pytest.approx(25 * 900 * sum(mine))
        assert re.fullmatch("#[0-9a-f]{6}", one["color"])
    assert result.values["fields"] == {name: name for name in OWN}
    assert json.dumps(result.values)


def test_the_report_is_one_page_with_everything(done):
    _, folder = done
    page = (folder / "out.html").read_text(encoding="utf-8")
    for text in (*NAMES, *OWN, "Objects by class", "Look at these first", "others.gpkg", "ha"):
        assert text in page
    assert page.count("data:image/png;base64,") == 3
    assert "//" not in re.sub(r"http://www\.w3\.org\S*|data:\S+", "", page), "nothing is fetched"


def test_texts_of_users_are_escaped_in_the_report(easy, model, others, tmp_path):
    changed = read_model(model)
    for one in changed.metadata["classes"]:
        one["name"] = f"<b>{one['name']}</b>"
        one["description"] = "<script>alert(1)</script>"
    (tmp_path / "named.spm").write_bytes(pack_model(changed))
    report = tmp_path / "r.html"
    classify(easy.path, tmp_path / "named.spm", tmp_path / "o.gpkg", polygons=others, report=report)
    page = report.read_text(encoding="utf-8")
    assert "&lt;b&gt;lake water" in page and "<b>lake" not in page and "<script>alert" not in page
    assert "<b>lake water</b>" in table(tmp_path / "o.gpkg")["class"]


def test_the_same_for_any_memory_threads_extent_and_run(easy, model, others, tmp_path):
    first = classify(easy.path, model, tmp_path / "a.gpkg", polygons=others)
    expected = table(tmp_path / "a.gpkg")
    for number, more in enumerate(({"memory_mb": 600}, {"memory_mb": 5000, "threads": 3})):
        classify(easy.path, model, tmp_path / f"{number}.gpkg", polygons=others, **more)
        found = table(tmp_path / f"{number}.gpkg")
        assert all(found[name] == expected[name] for name in OWN)
    extent = (LEFT, TOP - 30 * SIZE, LEFT + 30 * SIZE, TOP)
    cut = classify(easy.path, model, tmp_path / "cut.gpkg", polygons=others, extent=extent)
    found = table(tmp_path / "cut.gpkg")
    assert 0 < cut.numbers["objects"] < first.numbers["objects"]
    place = {owner: index for index, owner in enumerate(expected["owner"])}
    for index, owner in enumerate(found["owner"]):
        assert all(found[name][index] == expected[name][place[owner]] for name in OWN)


def test_segments_where_there_are_no_polygons(easy, model, tmp_path):
    result = classify(
        easy.path, model, tmp_path / "s.gpkg", segment_size=16, report=tmp_path / "s.html"
    )
    found = table(tmp_path / "s.gpkg")
    assert list(found)[:-2] == list(OWN) and found["crs"] == "EPSG:32633"
    with rasterio.open(easy.path) as file:
        transform = file.transform
    made_map = rasterio.features.rasterize(
        zip(found["geometry"], found["class_value"], strict=True), easy.truth.shape,
        transform=transform, dtype="uint8",
    )  # fmt: skip
    valid = easy.truth > 0
    assert ((made_map > 0) == valid).all(), "a whole scene, object by object; nodata is no object"
    assert (made_map == easy.truth)[valid].mean() > 0.85
    assert sum(found["pixels"]) == valid.sum()
    assert any("Segments were made (SLIC)" in told for told in result.values["objects"])
    assert "Segments of easy" in (tmp_path / "s.html").read_text(encoding="utf-8")
    extent = (LEFT, TOP - 20 * SIZE, LEFT + 20 * SIZE, TOP)
    classify(easy.path, model, tmp_path / "e.gpkg", segment_size=16, extent=extent)
    some = table(tmp_path / "e.gpkg")
    whole = {
        shape.wkb: [found[name][index] for name in OWN]
        for index, shape in enumerate(found["geometry"])
    }
    assert 0 < len(some["class"]) < len(found["class"])
    for index, shape in enumerate(some["geometry"]):
        assert whole[shape.wkb] == [some[name][index] for name in OWN]


def test_majority_voting_and_rejection(easy, model, others, tmp_path):
    classify(easy.path, model, tmp_path / "m.gpkg", polygons=others, voting="majority")
    found = table(tmp_path / "m.gpkg")
    shares = np.array(found["votes"]) / np.array(found["cubes"])
    assert np.allclose(found["confidence"], shares, atol=1e-4)
    limit = float(np.median(table_of(easy, model, others, tmp_path)["confidence"]))
    result = classify(
        easy.path, model, tmp_path / "r.gpkg", polygons=others, reject_below=limit,
        report=tmp_path / "r.html",
    )  # fmt: skip
    found = table(tmp_path / "r.gpkg")
    confidence = np.array(found["confidence"])
    rejected = np.array(found["class_value"]) == 0
    # What is written is rounded to four digits.
    assert 0 < rejected.sum() < 15
    assert (
        rejected[confidence < limit - 1e-4].all() and not rejected[confidence > limit + 1e-4].any()
    )
    assert all((name is None) == gone for name, gone in zip(found["class"], rejected, strict=True))
    assert result.numbers["unclassified"] == rejected.sum()
    assert any("below the confidence asked for" in told for told in result.values["warnings"])


def table_of(easy, model, others, folder):
    classify(easy.path, model, folder / "plain.gpkg", polygons=others)
    return table(folder / "plain.gpkg")


# -- bad input ----------------------------------------------------------------------------------


def test_objects_without_data_and_outside_get_no_class(easy, model, tmp_path):
    shapes = [square(0, 0, 3), square(20, 20), square(90, 90), square(6, 6, 5), square(57, 20)]
    path = layer(tmp_path / "p.gpkg", shapes, id=[1, 2, 3, 4, 5])
    result = classify(
        easy.path, model, tmp_path / "o.gpkg", polygons=path, report=tmp_path / "o.html"
    )
    found = table(tmp_path / "o.gpkg")
    assert found["id"] == [1, 2, 3, 4, 5], "the user's table stays whole"
    assert found["class"][0] is None and found["class"][2] is None
    assert found["class_value"][0] == found["class_value"][2] == 0
    assert np.isnan(found["confidence"][0]) and found["pixels"][0] == 0
    # Of the fourth, 4 of 25 pixels lie where there is no data; the fifth reaches out by a column.
    assert found["pixels"][1] == 16 and found["pixels"][3] == 21 and found["pixels"][4] == 12
    assert result.numbers["without_data"] == 2
    told = " ".join(result.values["warnings"])
    assert "1 polygon without a pixel in the raster" in told
    assert "1 polygon partly outside the raster" in told
    assert "2 objects without any pixel that has data" in told


def test_slivers_invalid_and_mixed_geometries(easy, model, tmp_path):
    bow = shapely.Polygon(
        [(LEFT + SIZE * x, TOP - SIZE * y) for x, y in ((20, 20), (26, 26), (26, 20), (20, 26))]
    )
    sliver = square(30.1, 30.1, 0.2)
    point = shapely.Point(LEFT + 900, TOP - 900)
    both = shapely.MultiPolygon([square(12, 12), square(40, 40)])
    path = layer(tmp_path / "p.gpkg", [bow, sliver, point, both], id=[1, 2, 3, 4])
    result = classify(easy.path, model, tmp_path / "o.gpkg", polygons=path)
    found = table(tmp_path / "o.gpkg")
    assert found["id"] == [1, 2, 4] and found["pixels"][1:] == [1, 32]
    assert all(name in NAMES for name in found["class"])
    assert shapely.is_valid(found["geometry"]).all()
    told = " ".join(result.values["warnings"])
    for text in ("smaller than a pixel", "made valid", "a point or line, no polygon"):
        assert text in told


@pytest.mark.parametrize("ending", [".gpkg", ".shp", ".fgb"])
def test_open_rings_and_collections_become_polygons(easy, model, tmp_path, ending):
    """As the authors of some programs write them into GeoJSON."""
    whole, part, flat = square(12, 12), square(20, 20), shapely.LineString([(0, 0), (1, 1)])
    ring = json.loads(shapely.to_geojson(whole))
    ring["coordinates"][0].pop()
    mixed = json.loads(shapely.to_geojson(shapely.GeometryCollection([part, flat])))
    path = tmp_path / "p.geojson"
    features = [
        {"type": "Feature", "properties": {"id": number}, "geometry": one}
        for number, one in enumerate((ring, mixed))
    ]
    crs = {"type": "name", "properties": {"name": "EPSG:32633"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
    result = classify(easy.path, model, tmp_path / f"o{ending}", polygons=path)
    found = table(tmp_path / f"o{ending}")
    shapes = [found["geometry"][found["id"].index(number)] for number in (0, 1)]
    assert shapes[0].equals(whole) and shapes[1].equals(part)
    assert "1 polygon with an invalid geometry, made valid" in " ".join(result.values["warnings"])


def test_a_layer_without_a_system_is_written_in_the_rasters(easy, model, tmp_path):
    path = tmp_path / "p.gpkg"
    with pytest.warns(UserWarning, match="crs"):
        pyogrio.raw.write(
            path, shapely.to_wkb(np.array([square(20, 20)])), [], [], geometry_type="Polygon"
        )
    result = classify(easy.path, model, tmp_path / "o.gpkg", polygons=path)
    assert table(tmp_path / "o.gpkg")["crs"] == "EPSG:32633"
    assert any("has no coordinate system" in told for told in result.values["objects"])


def test_clashing_fields_and_formats(easy, model, tmp_path):
    path = layer(tmp_path / "p.gpkg", [square(20, 20)], Confidence=[7.5], a_long_field_name=[1])
    result = classify(easy.path, model, tmp_path / "o.shp", polygons=path)
    found = table(tmp_path / "o.shp")
    assert found["Confiden_1"] == [7.5] and found["a_long_fie"] == [1]
    assert result.values["fields"]["class_value"] == "class_valu"
    assert result.values["fields"]["runner_up_votes"] == "next_votes"
    assert any("'Confidence' is 'Confiden_1'" in told for told in result.values["warnings"])
    classify(easy.path, model, tmp_path / "o.geojson", polygons=path)
    assert table(tmp_path / "o.geojson")["crs"] == "EPSG:4326"


def refused(easy, model, tmp_path, match, **parameters):
    output = parameters.pop("output", tmp_path / "out" / "o.gpkg")
    (tmp_path / "out").mkdir(exist_ok=True)
    with pytest.raises(EngineError, match=match) as caught:
        classify(easy.path, model, output, report=tmp_path / "out" / "r.html", **parameters)
    assert "\n" not in caught.value.message
    assert not list((tmp_path / "out").iterdir()), "nothing partial"


def test_refusals(easy, model, others, tmp_path):
    away = layer(tmp_path / "away.gpkg", [square(900, 900)])
    refused(easy, model, tmp_path, "No polygon lies in the raster", polygons=away)
    bare = layer(tmp_path / "bare.gpkg", [square(1, 1, 4)])
    refused(easy, model, tmp_path, "No object of bare.gpkg has a pixel with data", polygons=bare)
    points = layer(tmp_path / "points.gpkg", [shapely.Point(LEFT + 90, TOP - 90)])
    refused(easy, model, tmp_path, "has no polygon, only 1 point", polygons=points)
    empty = tmp_path / "empty.gpkg"
    pyogrio.raw.write(empty, np.zeros(0, object), [], [], geometry_type="Polygon", crs="EPSG:32633")
    refused(easy, model, tmp_path, "has no features in the layer 'empty'", polygons=empty)
    refused(easy, model, tmp_path, "A layer of polygons was named, 'x'", polygons_layer="x")
    refused(easy, model, tmp_path, "no layer 'x'", polygons=others, polygons_layer="x")
    far = (LEFT + 55 * SIZE, TOP - 4 * SIZE, LEFT + 59 * SIZE, TOP)
    one = layer(tmp_path / "one.gpkg", [square(20, 20)])
    refused(easy, model, tmp_path, "The extent holds no pixel", polygons=one, extent=far)
    refused(
        easy, model, tmp_path, r"must end with .gpkg or .geojson", polygons=others,
        output=tmp_path / "out" / "o.tif",
    )  # fmt: skip
    refused(easy, model, tmp_path, "is the same file as the input", polygons=others, output=others)


def test_an_engine_without_scikit_image_still_classifies_polygons(
    easy, model, others, tmp_path, monkeypatch
):
    real = importlib.util.find_spec

    def lacking(name, package=None):
        return None if name == "skimage" else real(name, package)

    # Taking the package out of the environment for one test would take it from others, too.
    monkeypatch.setattr("importlib.util.find_spec", lacking)
    refused(easy, model, tmp_path, "Segments need the Python package scikit-image")
    classify(easy.path, model, tmp_path / "o.gpkg", polygons=others)


def test_models_of_other_kinds_are_refused_both_ways(field, easy, model, others, tmp_path):
    train_probe(easy.path, field[2], tmp_path, split="none", epochs=1)
    probe = tmp_path / "probe.spm"
    with pytest.raises(ModelError, match=r"kind 'probe', expected objects.*classifywithmodel"):
        classify(easy.path, probe, tmp_path / "o.gpkg", polygons=others)
    with pytest.raises(ModelError, match=r"kind 'objects', expected .*classifyobjects"):
        run(
            ClassifyWithModel(
                input=str(easy.path), model=str(model), output=str(tmp_path / "map.tif")
            ),
            Progress(),
        )
    assert not list(tmp_path.glob("o.*")) and not list(tmp_path.glob("map*"))


def test_a_damaged_model_is_refused(model, easy, others, tmp_path):
    whole = read_model(model)
    for lost in ("bands", "objects", "classes"):
        metadata = {key: value for key, value in whole.metadata.items() if key != lost}
        (tmp_path / "m.spm").write_bytes(pack_model(replace(whole, metadata=metadata)))
        with pytest.raises(ModelError, match=f"lacks '{lost}'"):
            classify(easy.path, tmp_path / "m.spm", tmp_path / "o.gpkg", polygons=others)


@pytest.mark.parametrize(
    "damage",
    [
        lambda header, tensors: header["classes"].pop(),
        lambda header, tensors: header["classes"].append(header["classes"][0]),
        lambda header, tensors: header["classes"][0].pop("color"),
        lambda header, tensors: tensors.update(
            {name: tensors[name][:3] for name in ("reduction_means", "reduction_weights")}
        ),
    ],
)
def test_a_header_that_does_not_go_with_its_network_is_refused(
    model, easy, others, tmp_path, damage
):
    whole = read_model(model)
    damage(whole.metadata, whole.tensors)
    (tmp_path / "m.spm").write_bytes(pack_model(whole))
    with pytest.raises(ModelError, match="m.spm .*changed or damaged"):
        classify(easy.path, tmp_path / "m.spm", tmp_path / "o.gpkg", polygons=others)


def test_another_scene_is_matched_by_wavelength(easy, model, others, tmp_path):
    finer = raster(tmp_path / "finer.tif", easy.truth, centres=np.linspace(430, 2400, 57), seed=9)
    result = classify(finer.path, model, tmp_path / "o.gpkg", polygons=others)
    found = table(tmp_path / "o.gpkg")
    right = np.mean([a == b for a, b in zip(found["class"], found["cover"], strict=True)])
    assert right > 0.85 and "resampled by wavelength" in result.values["bands"]
    visible = raster(tmp_path / "vnir.tif", easy.truth, centres=CENTRES[:9], seed=9)
    with pytest.raises(ModelError, match=r"trained on 450 to 2350 nm.*usable bands from"):
        classify(visible.path, model, tmp_path / "v.gpkg", polygons=others)


def test_a_model_is_data_and_the_inputs_stay_as_they_are(easy, model, others, tmp_path):
    before = {path: path.read_bytes() for path in (easy.path, model, others)}
    classify(easy.path, model, tmp_path / "o.gpkg", polygons=others)
    assert all(path.read_bytes() == content for path, content in before.items())
    assert not list(others.parent.glob("*-wal"))


# -- cancelled ----------------------------------------------------------------------------------


@pytest.mark.parametrize("segments", [False, True])
def test_cancelled_at_any_moment_nothing_is_left(
    easy, model, others, tmp_path, segments, monkeypatch
):
    monkeypatch.setattr(Progress, "MIN_SECONDS_BETWEEN_REPORTS", 0.0)
    folder = tmp_path / "out"
    folder.mkdir()
    more = {"segment_size": 30} if segments else {"polygons": others}

    def go(stop):
        asked = []

        def cancelled():
            asked.append(1)
            return stop is not None and len(asked) >= stop

        classify(
            easy.path, model, folder / "o.shp", Progress(cancelled=cancelled),
            report=folder / "r.html", **more,
        )  # fmt: skip
        return len(asked)

    count = go(None)
    earlier = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert {"o.shp", "o.dbf", "o.shx", "o.prj", "r.html"} <= set(earlier)
    for stop in np.unique(np.linspace(1, count - 1, 9).astype(int)).tolist():
        with pytest.raises(CancelledError):
            go(stop)
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == earlier
