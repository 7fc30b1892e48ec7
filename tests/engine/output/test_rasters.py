from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import numpy as np
import pytest
import rasterio

from engine.errors import CancelledError, OutputError
from engine.output import (
    ClassInfo,
    ClassMapWriter,
    ConfidenceWriter,
    Grid,
    OutputSet,
    ProbabilitiesWriter,
)
from engine.output.geotiff import block_height

PLAIN = Grid(1100, 700)


def _windows(grid: Grid, rows: int, cols: int, seed: int = 0) -> list[tuple[int, int, int, int]]:
    windows = [
        (r, c, min(rows, grid.height - r), min(cols, grid.width - c))
        for r in range(0, grid.height, rows)
        for c in range(0, grid.width, cols)
    ]
    order = np.random.default_rng(seed).permutation(len(windows))
    return [windows[i] for i in order]


def _write_map(path, grid, classes, provenance, labels, rows=23, cols=31, seed=0):
    with ClassMapWriter(path, grid, classes, provenance) as writer:
        for window in _windows(grid, rows, cols, seed):
            r, c, h, w = window
            writer.write(window, labels[r : r + h, c : c + w])
    return writer


def _listing(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def test_class_map_holds_values_place_colours_and_tags(tmp_path, grid, classes, provenance, labels):
    writer = _write_map(tmp_path / "map.tif", grid, classes, provenance, labels)
    with rasterio.open(tmp_path / "map.tif") as file:
        assert file.dtypes == ("uint8",) and file.nodata == 0
        np.testing.assert_array_equal(file.read(1), labels)
        assert tuple(file.transform)[:6] == grid.transform
        assert file.crs.to_epsg() == 32633
        assert file.colormap(1)[2][:3] == (0x22, 0xAA, 0x33)
        assert file.profile["tiled"] and file.profile["compress"] == "deflate"
        assert file.descriptions == ("class",)
        tags = file.tags()
    assert tags["SPECTRAL_PROMPTS_VERSION"] == "9.9"
    assert tags["TIFFTAG_SOFTWARE"] == "Spectral Prompts 9.9"
    assert tags["TIFFTAG_DATETIME"] == "2026:01:02 03:04:05"
    values, counts = np.unique(labels, return_counts=True)
    assert writer.counts == dict(zip(values.tolist(), counts.tolist(), strict=True))
    assert writer.square_metres == {v: n * 900.0 for v, n in writer.counts.items()}
    assert _listing(tmp_path) == ["map.tif", "map.tif.aux.xml"]


@pytest.mark.skipif(not shutil.which("gdalinfo"), reason="gdalinfo is not installed")
def test_gdal_sees_names_and_attribute_table(tmp_path, grid, classes, provenance, labels):
    writer = _write_map(tmp_path / "map.tif", grid, classes, provenance, labels)
    answer = subprocess.run(
        ["gdalinfo", "-json", str(tmp_path / "map.tif")], capture_output=True, check=True
    )
    info = json.loads(answer.stdout)
    text = subprocess.run(
        ["gdalinfo", str(tmp_path / "map.tif")], capture_output=True, check=True
    ).stdout.decode()
    assert "0: unclassified" in text and f"2: {classes[1].name}" in text
    rows = [row["f"] for row in info["rat"]["row"]]
    assert rows[2][:6] == [2, classes[1].name, 0x22, 0xAA, 0x33, writer.counts[2]]
    assert rows[2][6] == pytest.approx(writer.square_metres[2], rel=1e-6)
    assert [f["usage"] for f in info["rat"]["fieldDefn"]] == [5, 2, 6, 7, 8, 1, 0]
    assert [row[0] for row in rows] == [0, 1, 2, 5]


def test_pixels_do_not_depend_on_windows(tmp_path, grid, classes, provenance, labels):
    digests = set()
    for number, (rows, cols) in enumerate(((70, 90), (1, 90), (70, 7), (16, 16))):
        path = tmp_path / f"{number}.tif"
        _write_map(path, grid, classes, provenance, labels, rows, cols, seed=number)
        with rasterio.open(path) as file:
            digests.add(hashlib.sha256(file.read().tobytes()).hexdigest())
    assert len(digests) == 1


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_values_above_255_make_uint16_with_colours(tmp_path, provenance):
    many = [ClassInfo(v, f"class {v}", f"#{v:06x}") for v in range(1, 301)]
    labels = np.arange(1100 * 700, dtype=np.uint16).reshape(1100, 700) % 301
    writer = _write_map(tmp_path / "map.tif", PLAIN, many, provenance, labels, 300, 700)
    with rasterio.open(tmp_path / "map.tif") as file:
        assert file.dtypes == ("uint16",)
        np.testing.assert_array_equal(file.read(1), labels)
        assert file.colormap(1)[300][:3] == (0, 0x01, 0x2C)
        assert file.overviews(1) == [2, 4, 8]
    assert sum(writer.counts.values()) == PLAIN.pixels


def test_a_high_value_alone_keeps_its_name_in_the_table(tmp_path, provenance):
    labels = np.full((3, 4), 65535, np.uint16)
    _write_map(tmp_path / "m.tif", Grid(3, 4), [ClassInfo(65535, "last", "#010203")], provenance,
               labels)  # fmt: skip
    sidecar = (tmp_path / "m.tif.aux.xml").read_text(encoding="utf-8")
    assert "<F>65535</F><F>last</F><F>1</F><F>2</F><F>3</F><F>12</F>" in sidecar
    assert "CategoryNames" not in sidecar


def test_raster_without_place_stays_without(tmp_path, classes, provenance, recwarn):
    grid = Grid(5, 6)
    writer = _write_map(tmp_path / "m.tif", grid, classes, provenance, np.ones((5, 6), np.uint8))
    assert writer.square_metres is None
    assert "pixels" in writer.areas.sentence
    assert not [w for w in recwarn if "georef" in str(w.message).lower()]
    with (
        pytest.warns(rasterio.errors.NotGeoreferencedWarning),
        rasterio.open(tmp_path / "m.tif") as file,
    ):
        assert file.crs is None and file.transform.is_identity


def test_confidence_and_probabilities(tmp_path, grid, classes, provenance):
    rng = np.random.default_rng(0)
    p = rng.dirichlet(np.ones(3), (70, 90)).transpose(2, 0, 1).astype(np.float32)
    ordered = np.sort(p, axis=0)
    valid = rng.random((70, 90)) > 0.2
    with (
        ConfidenceWriter(tmp_path / "c.tif", grid, provenance) as confidence,
        ProbabilitiesWriter(tmp_path / "p.tif", grid, classes, provenance) as probabilities,
    ):
        for window in _windows(grid, 20, 90):
            r, c, h, w = window
            part = np.s_[r : r + h, c : c + w]
            confidence.write(window, ordered[2][part], (ordered[2] - ordered[1])[part], valid[part])
            probabilities.write(window, p[:, r : r + h, c : c + w], valid[part])
    with rasterio.open(tmp_path / "c.tif") as file:
        assert file.descriptions == ("confidence", "margin (best minus second best)")
        assert np.isnan(file.nodata)
        np.testing.assert_array_equal(file.read(1), np.where(valid, ordered[2], np.nan))
        np.testing.assert_array_equal(
            file.read(2), np.where(valid, ordered[2] - ordered[1], np.nan)
        )
    with rasterio.open(tmp_path / "p.tif") as file:
        assert file.descriptions == tuple(c.name for c in classes)
        np.testing.assert_array_equal(file.read(), np.where(valid, p, np.nan))


@pytest.mark.parametrize("error", [RuntimeError("x"), CancelledError(), KeyboardInterrupt()])
def test_failure_and_cancel_leave_the_earlier_output(tmp_path, grid, classes, provenance, error):
    target = tmp_path / "map.tif"
    target.write_bytes(b"earlier")
    (tmp_path / "map.tif.aux.xml").write_bytes(b"earlier too")
    with pytest.raises(type(error)), ClassMapWriter(target, grid, classes, provenance) as writer:
        writer.write((0, 0, 10, 90), np.ones((10, 90), np.uint8))
        raise error
    assert target.read_bytes() == b"earlier"
    assert _listing(tmp_path) == ["map.tif", "map.tif.aux.xml"]


def _table(path):
    """The attribute table as rows of cells by column name."""
    root = ElementTree.parse(path).getroot()  # our own file
    table = root.find("PAMRasterBand/GDALRasterAttributeTable")
    names = [field.findtext("Name") for field in table.findall("FieldDefn")]
    rows = [[cell.text for cell in row.findall("F")] for row in table.findall("Row")]
    return [dict(zip(names, row, strict=True)) for row in rows]


def test_the_attribute_table_holds_area_and_confidence(tmp_path, grid, classes, provenance, labels):
    with ClassMapWriter(tmp_path / "m.tif", grid, classes, provenance) as writer:
        writer.write((0, 0, grid.height, grid.width), labels)
        flat = labels.ravel()
        writer.add_confidence(flat, np.where(flat == 1, 0.5, 0.25))
    rows = {int(row["Value"]): row for row in _table(tmp_path / "m.tif.aux.xml")}
    pixel = writer.square_metres[1] / writer.counts[1]
    assert float(rows[1]["Mean_confidence"]) == 0.5
    for value, count in writer.counts.items():
        assert float(rows[value]["Area_m2"]) == pytest.approx(count * pixel, rel=1e-6)
    some = next(value for value, count in writer.counts.items() if value > 1 and count)
    assert float(rows[some]["Mean_confidence"]) == 0.25


def test_what_is_not_known_is_no_column(tmp_path, classes, provenance):
    _write_map(tmp_path / "m.tif", PLAIN, classes, provenance, np.ones((1100, 700), np.uint8))
    names = _table(tmp_path / "m.tif.aux.xml")[0]
    assert list(names) == ["Value", "Class", "Red", "Green", "Blue", "Count"]


def test_stale_sidecars_of_an_earlier_output_go(tmp_path, grid, provenance):
    for suffix in (".aux.xml", ".ovr", ".msk"):
        (tmp_path / f"c.tif{suffix}").write_text("stale")
    values = np.zeros((70, 90), np.float32)
    with ConfidenceWriter(tmp_path / "c.tif", grid, provenance) as writer:
        writer.write((0, 0, 70, 90), values, values)
    assert _listing(tmp_path) == ["c.tif"]


def test_pixels_never_written_are_nodata(tmp_path, grid, classes, provenance):
    with (
        ClassMapWriter(tmp_path / "m.tif", grid, classes, provenance) as class_map,
        ConfidenceWriter(tmp_path / "c.tif", grid, provenance) as confidence,
    ):
        class_map.write((0, 0, 1, 2), np.array([[1, 5]]))
        confidence.write((0, 0, 1, 2), np.ones((1, 2)), np.ones((1, 2)))
    with rasterio.open(tmp_path / "m.tif") as file:
        assert file.read(1).sum() == 6
    with rasterio.open(tmp_path / "c.tif") as file:
        assert np.isnan(file.read(1)).sum() == 70 * 90 - 2


def test_wrong_values_and_windows_are_refused(tmp_path, grid, classes, provenance):
    with ClassMapWriter(tmp_path / "m.tif", grid, classes, provenance) as writer:
        for labels, match in (([[3]], "no class"), ([[6]], "0..5"), ([[-1]], "0..5")):
            with pytest.raises(ValueError, match=match):
                writer.write((0, 0, 1, 1), np.array(labels))
        with pytest.raises(ValueError, match="integer"):
            writer.write((0, 0, 1, 1), np.array([[1.0]]))
        with pytest.raises(ValueError, match="does not fit"):
            writer.write((69, 0, 2, 1), np.array([[1], [1]]))
        writer.write((0, 0, 70, 90), np.ones((70, 90), np.uint8))
        with pytest.raises(ValueError, match="overlap"):
            writer.write((0, 0, 1, 1), np.array([[1]]))


def test_output_set_is_all_or_nothing(tmp_path, grid, classes, provenance, labels):
    confidence = np.full((70, 90), 0.5)
    with pytest.raises(RuntimeError), OutputSet() as outputs:
        first = outputs.add(ClassMapWriter(tmp_path / "m.tif", grid, classes, provenance))
        second = outputs.add(ConfidenceWriter(tmp_path / "c.tif", grid, provenance))
        first.write((0, 0, 70, 90), labels)
        second.write((0, 0, 70, 90), confidence, confidence)
        outputs.finish()
        outputs.add_text(tmp_path / "r.html", "<html>")
        raise RuntimeError
    assert _listing(tmp_path) == []
    with OutputSet() as outputs:
        first = outputs.add(ClassMapWriter(tmp_path / "m.tif", grid, classes, provenance))
        second = outputs.add(ConfidenceWriter(tmp_path / "c.tif", grid, provenance))
        first.write((0, 0, 70, 90), labels)
        second.write((0, 0, 70, 90), confidence, confidence)
        outputs.finish()
        assert not (tmp_path / "m.tif").exists()
        np.testing.assert_array_equal(first.thumbnail(90), labels)
        assert first.thumbnail(30).shape == (23, 30)
        outputs.add_text(tmp_path / "r.html", "<html>")
    assert _listing(tmp_path) == ["c.tif", "m.tif", "m.tif.aux.xml", "r.html"]


def test_a_file_in_use_is_one_sentence(tmp_path, grid, classes, provenance, labels, monkeypatch):
    def refuse(*_args):
        raise PermissionError(13, "Permission denied")

    writer = ClassMapWriter(tmp_path / "m.tif", grid, classes, provenance)
    writer.write((0, 0, 70, 90), labels)
    writer.finish()
    monkeypatch.setattr("engine.output.paths.Path.replace", refuse)
    with pytest.raises(OutputError, match="remove the layer"):
        writer.commit()
    assert _listing(tmp_path) == []


def test_folder_that_vanished_is_an_output_error(tmp_path, grid, classes, provenance):
    with pytest.raises(OutputError, match="the folder is gone"):
        ClassMapWriter(tmp_path / "gone" / "m.tif", grid, classes, provenance)


def test_damage_on_disk_is_noticed(tmp_path, provenance):
    grid = Grid(700, 700)
    values = np.random.default_rng(0).random((700, 700), np.float32)

    class Damaged(ConfidenceWriter):
        def write_bands(self, window, bands):
            super().write_bands(window, bands)
            self.checksum.add(np.array([1.0], np.float32))

    with (
        pytest.raises(OutputError, match="could not be written"),
        Damaged(tmp_path / "c.tif", grid, provenance) as writer,
    ):
        writer.write((0, 0, 700, 700), values, values)
    assert _listing(tmp_path) == []


def test_many_bands_get_low_tiles():
    assert block_height(4000, 8) == 256
    assert block_height(4000, 1200) == 16
    assert 16 < block_height(4000, 40) < 256
