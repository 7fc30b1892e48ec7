"""Layers of polygons: what is written is read, in every format, whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import OutputError
from engine.output import OutputSet, check_outputs
from engine.output.vector import Column, PolygonWriter
from engine.output.vector_formats import (
    FLATGEOBUF,
    GEOPACKAGE,
    POLYGON_EXTENSIONS,
    SHAPEFILE,
    field_names,
)

ROOT = Path(__file__).resolve().parents[3]
UTM = "EPSG:32633"


def shapes(count: int = 3) -> np.ndarray:
    left = 400_000.0 + 100 * np.arange(count)
    return np.asarray(shapely.to_wkb(shapely.box(left, 5_799_000.0, left + 60, 5_799_080.0)))


def text(*values: str | None) -> np.ndarray:
    return np.array(values, object)


OWN = [
    Column("class_value", np.array([1, 0, 2]), np.array([False, True, False])),
    Column("class", text("Wald \U0001f333", None, "lake")),
    Column("confidence", np.array([0.75, np.nan, 1.0])),
]
USERS = [
    Column("name", text("a", "", None)),
    Column("plot", np.array([7, 8, 9])),
    Column("seen", np.array(["2024-01-02", "NaT", "2025-12-31"], "datetime64[D]")),
    Column("ripe", np.array([True, False, True])),
]


def write(path: Path, *, own=OWN, users=USERS, crs: str | None = UTM, wkb=None) -> list[str]:
    with OutputSet() as outputs:
        writer = outputs.add(PolygonWriter(path))
        return writer.write(shapes() if wkb is None else wkb, own, users, crs)


def read(path: Path) -> tuple[dict, np.ndarray, dict]:
    meta, _, wkb, columns = pyogrio.raw.read(path)
    return meta, wkb, dict(zip(meta["fields"].tolist(), columns, strict=True))


def nulls(values: np.ndarray) -> list:
    return [None if value is None or value != value else value for value in values.tolist()]


@pytest.mark.parametrize("ending", POLYGON_EXTENSIONS)
def test_what_is_written_is_read(tmp_path, ending):
    path = tmp_path / f"out with blank \u00e4{ending}"
    sentences = write(path)
    meta, wkb, columns = read(path)
    short = {"class_value": "class_valu"} if ending == ".shp" else {}
    expected = ["name", "plot", "seen", "ripe", short.get("class_value", "class_value"), "class"]
    assert meta["fields"].tolist() == [*expected, "confidence"]
    # Features of a file in FlatGeobuf lie in the order of its index.
    order = np.argsort([shapely.from_wkb(one).bounds[0] for one in wkb])
    columns = {name: values[order] for name, values in columns.items()}
    assert nulls(columns[expected[4]]) == [1, None, 2]
    assert nulls(columns["class"]) == ["Wald \U0001f333", None, "lake"]
    assert nulls(columns["confidence"]) == [0.75, None, 1.0]
    assert nulls(columns["plot"]) == [7, 8, 9]
    assert [str(one)[:10] for one in columns["seen"]] == ["2024-01-02", "NaT", "2025-12-31"]
    assert [bool(one) for one in columns["ripe"]] == [True, False, True]
    there = shapely.from_wkb(wkb[order])
    if ending in (".geojson", ".json"):
        assert meta["crs"] == "EPSG:4326"
        assert any("WGS 84" in one for one in sentences)
        assert 13 < there[0].centroid.x < 14 and 52 < there[0].centroid.y < 53
    else:
        assert meta["crs"] == UTM
        assert shapely.equals(there, shapely.from_wkb(shapes())).all()
    left = {one.name for one in tmp_path.iterdir()}
    endings = SHAPEFILE.files if ending == ".shp" else (ending,)
    assert left == {path.stem + one for one in endings}


def test_fields_of_the_user_keep_their_type_in_a_geopackage(tmp_path):
    write(tmp_path / "out.gpkg")
    meta, _, _ = read(tmp_path / "out.gpkg")
    kinds = dict(zip(meta["fields"], zip(meta["ogr_types"], meta["ogr_subtypes"]), strict=True))
    assert kinds["plot"][0] == kinds["class_value"][0] == "OFTInteger64"
    assert kinds["seen"][0] == "OFTDate"
    assert kinds["ripe"] == ("OFTInteger", "OFSTBoolean")


def test_multipolygons_and_polygons_in_one_layer(tmp_path):
    wkb = shapes()
    wkb[1] = shapely.to_wkb(shapely.multipolygons(shapely.from_wkb(wkb[[0, 2]])))
    write(tmp_path / "out.gpkg", wkb=wkb)
    meta, _, _ = read(tmp_path / "out.gpkg")
    assert meta["geometry_type"] == "MultiPolygon"
    write(tmp_path / "out.gpkg")
    assert read(tmp_path / "out.gpkg")[0]["geometry_type"] == "Polygon"


@pytest.mark.parametrize("ending", POLYGON_EXTENSIONS)
def test_without_a_coordinate_system(tmp_path, ending):
    path = tmp_path / f"out{ending}"
    sentences = write(path, crs=None)
    meta, wkb, _ = read(path)
    json = ending in (".geojson", ".json")
    assert meta["crs"] == ("EPSG:4326" if json else None)
    assert any("taken to be in degrees" in one for one in sentences) == json
    bounds = shapely.total_bounds(shapely.from_wkb(wkb))
    assert bounds[0] == 400_000.0


def test_a_system_without_a_code(tmp_path):
    wkt = (
        'PROJCS["mine",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
        'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"]'
        ',PARAMETER["latitude_of_origin",1],PARAMETER["central_meridian",14],PARAMETER["scale_fact'
        'or",0.9],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]]'
    )
    write(tmp_path / "out.gpkg", crs=wkt)
    meta, _, _ = read(tmp_path / "out.gpkg")
    assert "Meridian" in meta["crs"] or "mine" in meta["crs"]


def test_names_that_clash_are_changed_and_told(tmp_path):
    users = [
        Column("CLASS", text("x", "y", "z")),
        Column("class", text("1", "2", "3")),
        Column("fid", np.array([5, 5, 6])),
        Column("geom", text("a", "b", "c")),
    ]
    sentences = write(tmp_path / "out.gpkg", users=users)
    _, _, columns = read(tmp_path / "out.gpkg")
    assert columns["class"].tolist() == ["Wald \U0001f333", None, "lake"]
    assert columns["CLASS_1"].tolist() == ["x", "y", "z"]
    assert columns["class_2"].tolist() == ["1", "2", "3"]
    assert columns["fid"].tolist() == [5, 5, 6] and columns["geom"].tolist() == ["a", "b", "c"]
    (told,) = sentences
    assert "'CLASS' is 'CLASS_1', 'class' is 'class_2'" in told


def test_a_user_may_have_taken_every_usual_name(tmp_path):
    names = ("fid", "ogc_fid", "feature_id", "geom", "geometry", "shape")
    users = [Column(name, np.array([1, 2, 3])) for name in names]
    write(tmp_path / "out.gpkg", users=users)
    _, _, columns = read(tmp_path / "out.gpkg")
    assert all(columns[name].tolist() == [1, 2, 3] for name in names)


def test_the_limits_of_a_shapefile_are_told(tmp_path):
    users = [
        Column("a_long_name_of_a_field", text("x" * 300, "\u00e4" * 200, "short")),
        Column("a_long_name_too", np.array([1, 2, 3])),
    ]
    sentences = write(tmp_path / "out.shp", users=users)
    _, _, columns = read(tmp_path / "out.shp")
    assert [len(one) for one in columns["a_long_nam"]] == [254, 127, 5]
    assert columns["a_long_n_1"].tolist() == [1, 2, 3]
    told = " ".join(sentences)
    assert "10 bytes at most" in told and "'a_long_name_too' is 'a_long_n_1'" in told
    assert "2 texts were cut: a Shapefile holds 254 bytes" in told
    many = [Column(f"f{k}", np.zeros(3)) for k in range(260)]
    with pytest.raises(OutputError, match=r"263 fields, a Shapefile holds 255 at most.*\.gpkg"):
        write(tmp_path / "many.shp", users=many)
    assert not list(tmp_path.glob("many*"))


def test_a_shapefile_that_would_be_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr("engine.output.vector.format_of", lambda path: small(SHAPEFILE))
    with pytest.raises(OutputError, match="holds 100 bytes at most: write a GeoPackage"):
        write(tmp_path / "out.shp")


def small(kind):
    from dataclasses import replace

    return replace(kind, size=100)


NAMES = st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=14))


@given(NAMES, NAMES, st.sampled_from([GEOPACKAGE, SHAPEFILE, FLATGEOBUF]))
def test_names_differ_and_fit(own, users, kind):
    mine, theirs, sentences = field_names(own, users, kind)
    names = [name.casefold() for name in (*mine, *theirs)]
    assert len(set(names)) == len(names)
    for name in (*mine, *theirs):
        assert name and (not kind.name_bytes or len(name.encode()) <= kind.name_bytes)
    assert bool(sentences) == (mine != list(own) or theirs != list(users))
    fitting = [n for n in own if n and (not kind.name_bytes or len(n.encode()) <= kind.name_bytes)]
    if len({n.casefold() for n in own}) == len(own) == len(fitting):
        assert mine == list(own), "fields of the result keep their names"


def test_an_earlier_layer_is_replaced_with_all_its_files(tmp_path):
    for name in ("out.shp", "out.DBF", "out.qix", "out.sbn", "out.qml", "other.dbf"):
        (tmp_path / name).write_bytes(b"earlier")
    write(tmp_path / "out.shp")
    left = sorted(one.name for one in tmp_path.iterdir())
    wanted = {"out.cpg", "out.dbf", "out.prj", "out.qml", "out.shp", "out.shx", "other.dbf"}
    assert set(left) == wanted
    (tmp_path / "map.gpkg-wal").write_bytes(b"a journal of the layer that was there before")
    write(tmp_path / "map.gpkg")
    assert not (tmp_path / "map.gpkg-wal").exists()
    assert len(read(tmp_path / "map.gpkg")[1]) == 3


@pytest.mark.parametrize("ending", POLYGON_EXTENSIONS)
def test_a_run_that_fails_leaves_the_earlier_layer(tmp_path, ending):
    path = tmp_path / f"out{ending}"
    write(path, users=[])
    before = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
    with pytest.raises(KeyboardInterrupt), OutputSet() as outputs:
        writer = outputs.add(PolygonWriter(path))
        writer.write(shapes(3), OWN, USERS, UTM)
        assert list(tmp_path.glob("*.part*"))
        raise KeyboardInterrupt
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == before


@pytest.mark.parametrize("ending", POLYGON_EXTENSIONS)
def test_a_layer_is_read_back_in_pieces(tmp_path, ending, monkeypatch):
    monkeypatch.setattr("engine.output.vector._READ_BACK", 2)
    write(tmp_path / f"out{ending}")
    assert len(read(tmp_path / f"out{ending}")[1]) == 3


def test_a_layer_that_was_changed_before_it_was_read_back_is_refused(tmp_path):
    path = tmp_path / "out.geojson"
    with pytest.raises(OutputError, match="could not be written"), OutputSet() as outputs:
        writer = outputs.add(PolygonWriter(path))
        writer.write(shapes(), OWN, USERS, UTM)
        part = tmp_path / "out.geojson.part.geojson"
        part.write_bytes(part.read_bytes()[:-200])
    assert not list(tmp_path.iterdir())


def test_a_file_that_cannot_be_replaced(tmp_path, monkeypatch):
    path = tmp_path / "out.shp"
    write(path, users=[])
    before = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
    real = Path.replace

    def held(self, target):
        if str(target).endswith("out.dbf"):
            raise PermissionError(13, "used by another program")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", held)
    # Windows does not let go of a file that is open; nothing here can show that for real.
    with pytest.raises(OutputError, match="could not be replaced.*remove the layer"):
        write(path)
    monkeypatch.undo()
    there = {one.name for one in tmp_path.iterdir() if ".part" not in one.name}
    assert there >= {"out.shp", "out.shx"}
    assert (tmp_path / "out.shp").read_bytes() == before["out.shp"]


def test_endings_are_checked_beforehand(tmp_path):
    for ending in POLYGON_EXTENSIONS:
        check_outputs({"polygons": tmp_path / f"a{ending}"})
    with pytest.raises(OutputError, match=r"polygons 'a.tif' must end with .gpkg or .geojson"):
        check_outputs({"polygons": tmp_path / "a.tif"})


SCRIPT = """
import resource, sys
import numpy as np, shapely
from engine.errors import OutputError
from engine.output import OutputSet
from engine.output.vector import Column, PolygonWriter
path, limit = sys.argv[1], int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
left = np.arange(3000.0)
wkb = shapely.to_wkb(shapely.box(left, 0, left + 1, 1))
try:
    with OutputSet() as outputs:
        writer = outputs.add(PolygonWriter(path))
        writer.write(wkb, [Column("class", np.array(["wood"] * 3000, object))], [], "EPSG:32633")
except OutputError as error:
    print(error.message)
    raise SystemExit(7)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX")
@pytest.mark.parametrize("ending", [".gpkg", ".geojson", ".shp", ".fgb"])
@pytest.mark.parametrize("limit", [1_000, 150_000])
def test_a_disk_that_fills_up(tmp_path, ending, limit):
    path = tmp_path / f"out{ending}"
    path.write_bytes(b"earlier")
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(path), str(limit)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 7, (done.stdout, done.stderr)
    assert done.stdout.count("\n") == 1
    assert "could not be written" in done.stdout and str(path) in done.stdout
    assert os.listdir(tmp_path) == [path.name]
    assert path.read_bytes() == b"earlier"
