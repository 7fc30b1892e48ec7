"""Rasters of class values as samples."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.errors import NotGeoreferencedWarning
from rasterio.transform import Affine

from engine.output.attributes import write_class_sidecar
from engine.output.grid import ClassInfo
from engine.progress import CancelledError
from engine.samples import RasterGrid, SampleClass, SamplesError, read_reference
from engine.samples import raster as reading
from engine.text import PromptClass

from .conftest import LEFT, SIZE, TOP, UTM, utm_grid


@pytest.fixture
def raster(tmp_path: Path) -> Callable[..., str]:
    """Write an array (h, w) or (bands, h, w) on the UTM grid and return its path."""

    def write(array, name="ref.tif", colormap=None, **options):
        cube = array if array.ndim == 3 else array[None]
        profile = {
            "driver": "GTiff",
            "crs": UTM,
            "transform": Affine(SIZE, 0, LEFT, 0, -SIZE, TOP),
            **options,
        }
        size = dict(zip(("count", "height", "width"), cube.shape, strict=True))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(tmp_path / name, "w", dtype=cube.dtype, **size, **profile) as file:
                file.write(cube)
                if colormap:
                    file.write_colormap(1, colormap)
        return str(tmp_path / name)

    return write


@pytest.fixture
def truth():
    """20 x 30 class values: 0, 1, 4 and 9."""
    rng = np.random.default_rng(2)
    return np.kron(rng.choice([0, 1, 4, 9], (5, 6)), np.ones((4, 5), int)).astype(np.uint8)


def image_of(found, grid, by_value=True):
    values = np.array([one.value for one in found.classes])
    image = np.zeros((grid.height, grid.width), int)
    image[found.rows, found.cols] = values[found.labels]
    return image


def test_values_become_classes_and_areas_become_features(raster, grid):
    array = np.zeros((20, 30), np.uint8)
    array[2:5, 3:7] = 4
    array[5, 7] = 4  # touches by a corner: the same area
    array[5:8, 3:6] = 1  # touches, but is another class
    array[10, 10:12] = 4
    found = read_reference(raster(array), grid=grid)
    assert found.classes == (SampleClass(1, "class 1"), SampleClass(4, "class 4"))
    assert np.array_equal(image_of(found, grid), array)
    areas = np.full(array.shape, -1)
    areas[found.rows, found.cols] = found.features
    assert set(areas[2:5, 3:7].ravel()) | {areas[5, 7]} == {0}
    assert set(areas[5:8, 3:6].ravel()) == {1} and set(areas[10, 10:12]) == {2}
    assert (found.counts.features, found.counts.used_features) == (3, 3)
    assert found.counts.sentences() == ()


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "float32", "float64"])
def test_any_type_of_whole_numbers(raster, grid, truth, dtype):
    array = truth.astype(dtype)
    if dtype.startswith("float"):
        array[0, :3] = [np.nan, np.inf, -np.inf]
        truth[0, :3] = 0
    found = read_reference(raster(array), grid=grid)
    assert np.array_equal(image_of(found, grid), truth)


@pytest.mark.parametrize("nodata", [9, -9999, 255])
def test_nodata_is_no_class(raster, grid, truth, nodata):
    array = truth.astype(np.int16)
    array[0, :5] = nodata
    found = read_reference(raster(array, nodata=nodata), grid=grid)
    assert np.array_equal(image_of(found, grid), np.where(array == nodata, 0, array))


def test_a_mask_beside_the_file_is_heeded(raster, grid, truth):
    path = raster(truth)
    mask = np.full(truth.shape, 255, np.uint8)
    mask[:7] = 0
    with rasterio.open(path, "r+") as file:
        file.write_mask(mask)
    found = read_reference(path, grid=grid)
    assert np.array_equal(image_of(found, grid), np.where(mask > 0, truth, 0))


@pytest.mark.parametrize(
    "layout",
    [
        {},
        {"tiled": True, "blockxsize": 16, "blockysize": 16},
        {"blockysize": 1},
        {"blockysize": 20, "compress": "deflate"},
    ],
)
@pytest.mark.parametrize("cells", [1, 40, 300, 500, 4_000_000])
def test_windows_of_any_size_give_the_same(raster, grid, truth, layout, cells, monkeypatch):
    path = raster(truth, **layout)
    whole = read_reference(path, grid=grid)
    monkeypatch.setattr(reading, "MAX_CELLS", cells)
    with rasterio.open(path) as file:
        windows = list(reading.windows(file))
    seen = np.zeros(truth.shape, int)
    for window in windows:
        seen[window.toslices()] += 1
        assert window.width * window.height <= max(cells, 256)
    assert (seen == 1).all()
    found = read_reference(path, grid=grid)
    for name in ("rows", "cols", "labels", "features"):
        assert np.array_equal(getattr(found, name), getattr(whole, name))


def test_names_and_colours_of_our_own_class_maps(raster, grid, truth):
    path = raster(truth, colormap={1: (10, 20, 30, 255), 4: (0, 0, 0, 255), 9: (255, 0, 0, 255)})
    infos = [
        ClassInfo(1, "river & lake", "#0a141e"),
        ClassInfo(4, "wood <dense>", "#000000"),
        ClassInfo(9, "Äcker", "#ff0000"),
    ]
    write_class_sidecar(Path(path), infos, {})
    found = read_reference(path, grid=grid)
    assert [(c.value, c.name, c.color) for c in found.classes] == [
        (1, "river & lake", "#0a141e"),
        (4, "wood <dense>", "#000000"),
        (9, "Äcker", "#ff0000"),
    ]


def test_names_of_an_attribute_table_alone(raster, grid, truth):
    """Above 4096 classes have no category names, only a table."""
    array = np.where(truth == 9, 5000, truth.astype(np.uint16))
    path = raster(array)
    infos = [
        ClassInfo(1, "lake", "#0a141e"),
        ClassInfo(4, "", "#00ff00"),
        ClassInfo(5000, "far & away", "#ff0000"),
    ]
    write_class_sidecar(Path(path), infos, {})
    assert "CategoryNames" not in Path(path + ".aux.xml").read_text(encoding="utf-8")
    found = read_reference(path, grid=grid)
    assert [(c.value, c.name, c.color) for c in found.classes] == [
        (1, "lake", "#0a141e"),
        (4, "class 4", "#00ff00"),
        (5000, "far & away", "#ff0000"),
    ]


def test_a_damaged_attribute_table_is_not_believed(raster, grid, truth):
    path = raster(truth)
    table = (
        "<PAMDataset><PAMRasterBand band='1'><GDALRasterAttributeTable>"
        "<FieldDefn index='0'><Name>v</Name><Type>0</Type><Usage>5</Usage></FieldDefn>"
        "<FieldDefn index='1'><Name>n</Name><Type>2</Type><Usage>2</Usage></FieldDefn>"
        "<Row index='0'><F>one</F><F>wood</F></Row><Row index='1'><F>4</F><F>lake</F></Row>"
        "<Row index='2'><F>9</F></Row></GDALRasterAttributeTable></PAMRasterBand></PAMDataset>"
    )
    Path(path + ".aux.xml").write_text(table)
    found = read_reference(path, grid=grid)
    assert [one.name for one in found.classes] == ["class 1", "lake", "class 9"]


def test_an_envi_classification_by_data_and_by_header(tmp_path, truth):
    (tmp_path / "gt.img").write_bytes(truth.tobytes())
    names = ["Unclassified", "Corn", *["-"] * 2, "corn", *["-"] * 4, "Woods"]
    lookup = ", ".join(str(k) for k in range(30))
    (tmp_path / "gt.hdr").write_text(
        "ENVI\nsamples = 30\nlines = 20\nbands = 1\nheader offset = 0\n"
        "file type = ENVI Classification\ndata type = 1\ninterleave = bsq\nbyte order = 0\n"
        f"classes = 10\nclass names = {{{', '.join(names)}}}\nclass lookup = {{{lookup}}}\n"
    )
    grid = RasterGrid(20, 30, (1, 0, 0, 0, -1, 0), None, False)
    for name in ("gt.img", "gt.hdr"):
        found = read_reference(str(tmp_path / name), grid=grid)
        assert np.array_equal(image_of(found, grid), truth)
        assert [(c.value, c.name, c.color) for c in found.classes] == [
            (1, "Corn (1)", "#030405"),
            (4, "corn (4)", "#0c0d0e"),
            (9, "Woods", "#1b1c1d"),
        ]
    (tmp_path / "gt.img").write_bytes(truth.tobytes()[:100])
    with pytest.raises(
        SamplesError, match=r"gt.hdr is truncated: its header promises 600 bytes, the file has 100"
    ):
        read_reference(str(tmp_path / "gt.hdr"), grid=grid)


def test_wanted_classes_by_value(raster, grid, truth):
    wanted = [PromptClass(9, "wood", "#00ff00"), PromptClass(1, "lake")]
    found = read_reference(raster(truth), grid=grid, wanted=wanted)
    assert found.classes == (SampleClass(9, "wood", "#00ff00"), SampleClass(1, "lake"))
    assert np.array_equal(image_of(found, grid), np.where(truth == 4, 0, truth))
    assert found.counts.unknown_class == (truth == 4).sum()
    assert found.counts.unknown_names == ("class 4",)
    assert (
        "pixels left out: not one of the wanted classes ('class 4')"
        in (found.counts.sentences()[0])
    )


def test_wanted_classes_by_name_where_the_file_knows_names(raster, grid, truth):
    """The user counts in another order than the file: names decide, not values."""
    path = raster(truth)
    infos = [ClassInfo(1, "Lake", "#0000ff"), ClassInfo(4, "wood", "#00ff00")]
    write_class_sidecar(Path(path), [*infos, ClassInfo(9, "soil", "#888888")], {})
    wanted = [PromptClass(1, "wood"), PromptClass(2, "lake")]
    found = read_reference(path, grid=grid, wanted=wanted)
    expected = np.select([truth == 4, truth == 1], [1, 2], 0)
    assert np.array_equal(image_of(found, grid), expected)
    assert found.counts.unknown_names == ("soil",)


def test_wanted_classes_without_pixels(raster, grid, truth):
    wanted = [PromptClass(1, "lake"), PromptClass(2, "roof")]
    with pytest.raises(SamplesError, match="no sample in the raster for 1 class, 'roof'"):
        read_reference(raster(truth), grid=grid, wanted=wanted)
    found = read_reference(raster(truth), grid=grid, wanted=wanted, allow_missing=True)
    assert found.class_pixels.tolist() == [(truth == 1).sum(), 0]
    others = [PromptClass(2, "roof"), PromptClass(3, "road")]
    with pytest.raises(SamplesError, match="none of the wanted classes: it holds 'class 1'"):
        read_reference(raster(truth), grid=grid, wanted=others, allow_missing=True)
    with pytest.raises(SamplesError, match="no class"):
        read_reference(raster(np.zeros((20, 30), np.uint8)), grid=grid)


@pytest.mark.parametrize("value", [-1, 65536])
def test_values_a_map_cannot_hold_are_refused_unless_others_are_wanted(raster, grid, truth, value):
    array = truth.astype(np.int32)
    array[3, 3] = value
    path = raster(array)
    with pytest.raises(SamplesError, match=f"ref.tif holds {value}, class values are 1 to 65535"):
        read_reference(path, grid=grid)
    wanted = [PromptClass(1, "lake"), PromptClass(4, "wood"), PromptClass(9, "soil")]
    found = read_reference(path, grid=grid, wanted=wanted)
    assert found.counts.unknown_class == 1


def test_rasters_of_measurements_are_refused(raster, grid, truth):
    with pytest.raises(SamplesError, match=r"values such as 0.25: expected whole"):
        read_reference(raster(np.full((20, 30), 0.25, np.float32)), grid=grid)
    with pytest.raises(SamplesError, match="values such as 1e"):
        read_reference(raster(np.full((20, 30), 1e30, np.float64)), grid=grid)
    with pytest.raises(SamplesError, match="one band of class values, found 3 bands"):
        read_reference(raster(np.stack([truth] * 3)), grid=grid)
    with pytest.raises(SamplesError, match="complex"):
        read_reference(raster(truth.astype(np.complex64)), grid=grid)


def test_other_grids_are_refused_with_both_described(raster, truth):
    path = raster(truth)
    grid = utm_grid(21, 30)
    with pytest.raises(SamplesError) as caught:
        read_reference(path, grid=grid)
    text = caught.value.message
    assert "expected 30 x 21 pixels" in text and "found 30 x 20 pixels" in text
    assert "(400000, 5799370, 400900, 5800000) in EPSG:32633" in text
    moved = RasterGrid(20, 30, (SIZE, 0, LEFT + 15, 0, -SIZE, TOP), utm_grid().crs_wkt, True)
    with pytest.raises(SamplesError, match=r"\(400015, "):
        read_reference(path, grid=moved)
    wkt = CRS.from_epsg(32632).to_wkt()
    elsewhere = RasterGrid(20, 30, utm_grid().transform, wkt, True)
    with pytest.raises(SamplesError, match="in EPSG:32632, found .* in EPSG:32633"):
        read_reference(path, grid=elsewhere)
    local = 'LOCAL_CS["plan",UNIT["metre",1]]'
    with pytest.raises(SamplesError, match="in plan, found"):
        read_reference(path, grid=RasterGrid(20, 30, utm_grid().transform, local, True))


def test_the_same_place_written_differently_is_the_same_grid(raster, truth):
    path = raster(truth)
    hair = (SIZE + 1e-6, 0, LEFT + 0.5, 0, -SIZE, TOP)
    esri = CRS.from_string(UTM).to_wkt(version="WKT1_ESRI")
    for transform, wkt in ((hair, utm_grid().crs_wkt), (utm_grid().transform, esri)):
        found = read_reference(path, grid=RasterGrid(20, 30, transform, wkt, True))
        assert np.array_equal(image_of(found, utm_grid()), truth)
    found = read_reference(path, grid=RasterGrid(20, 30, utm_grid().transform, None, True))
    assert found.counts.notes == ()


def test_one_of_both_without_georeference_is_taken_and_told(raster, grid, truth):
    bare = raster(truth, name="bare.tif", crs=None, transform=Affine.identity())
    found = read_reference(bare, grid=grid)
    assert np.array_equal(image_of(found, grid), truth)
    assert "bare.tif has no georeference" in found.counts.sentences()[0]
    plain = RasterGrid(20, 30, (1, 0, 0, 0, -1, 0), None, False)
    found = read_reference(raster(truth), grid=plain)
    assert "The raster has no georeference" in found.counts.sentences()[0]
    assert read_reference(bare, grid=plain).counts.notes == ()
    with pytest.raises(SamplesError, match="30 x 20 pixels without georeference"):
        read_reference(bare, grid=utm_grid(5, 5))


def test_files_that_cannot_be_opened(tmp_path, raster, grid, truth, vector):
    def refused(path):
        with pytest.raises(SamplesError) as caught:
            read_reference(path, grid=grid)
        assert caught.value.message.endswith(".") and "\n" not in caught.value.message
        return caught.value.message

    assert "No reference" in refused("")
    assert "does not exist" in refused(str(tmp_path / "no.tif"))
    assert "is a folder" in refused(str(tmp_path))
    (tmp_path / "empty.tif").touch()
    assert "empty (0 bytes)" in refused(str(tmp_path / "empty.tif"))
    (tmp_path / "text.tif").write_text("no raster")
    assert "cannot be opened as a raster" in refused(str(tmp_path / "text.tif"))
    big = np.kron(truth, np.ones((1, 1), np.uint8))
    whole = Path(raster(big, compress="deflate")).read_bytes()
    (tmp_path / "half.tif").write_bytes(whole[: len(whole) - 60])
    assert "half.tif" in refused(str(tmp_path / "half.tif"))


def test_a_cancel_is_heard(raster, grid, truth, monkeypatch):
    monkeypatch.setattr(reading, "MAX_CELLS", 30)
    calls = []

    def check():
        calls.append(1)
        if len(calls) == 5:
            raise CancelledError()

    with pytest.raises(CancelledError):
        read_reference(raster(truth, blockysize=1), grid=grid, check=check)
