"""Samples of a job as pixels of its scene."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import rasterio

from engine.errors import CancelledError, EngineError
from engine.jobs import ClassSignatures
from engine.pipelines.sample_reading import grid_of, read_samples, sample_facts, source_name
from engine.samples import SampleClass, SamplesError
from engine.scene import Scene
from tests.engine.pipelines.probe_scene import NAMES, polygons, raster, stripes

WANTED = [SampleClass(value, name) for value, name in enumerate(NAMES, start=1)]


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    truth = stripes(40, 50, 10)
    truth[:10, :10] = 0
    made = raster(tmp_path_factory.mktemp("samples") / "scene.tif", truth)
    with Scene.open(made.path) as opened:
        yield opened


def job(scene, **more):
    return ClassSignatures(input=str(scene.path), output="x.csv", **more)


def found_in(scene, wanted=(), check=lambda: None, allow_missing=False, **more):
    return read_samples(job(scene, **more), scene, wanted, check, allow_missing=allow_missing)


def pixels(labelled):
    names = [labelled.classes[label].name for label in labelled.labels]
    places = zip(labelled.rows.tolist(), labelled.cols.tolist(), strict=True)
    return dict(zip(places, names, strict=True))


def box(top, left, bottom, right, name):
    return {(row, col): name for row in range(top, bottom) for col in range(left, right)}


def test_polygons_in_degrees_become_the_pixels_they_cover(scene, tmp_path):
    boxes = [(12, 3, 15, 7), (30, 40, 33, 45), (20, 20, 21, 21)]
    path = polygons(tmp_path / "p.gpkg", boxes, ["b", "a", "b"])
    found = found_in(scene, samples=str(path))
    expected = {name: box(*one, name) for one, name in zip(boxes, "xyz", strict=True)}
    places = {**expected["x"], **expected["y"], **expected["z"]}
    assert pixels(found) == {place: "a" if name == "y" else "b" for place, name in places.items()}
    assert [(one.value, one.name) for one in found.classes] == [(1, "a"), (2, "b")]


def test_pixels_without_data_are_left_out_and_counted(scene, tmp_path):
    path = polygons(tmp_path / "p.gpkg", [(8, 8, 12, 12), (20, 20, 24, 24)], [NAMES[0], NAMES[1]])
    found = found_in(scene, WANTED[:2], samples=str(path))
    expected = {
        place: name
        for place, name in {**box(8, 8, 12, 12, NAMES[0]), **box(20, 20, 24, 24, NAMES[1])}.items()
        if not (place[0] < 10 and place[1] < 10)
    }
    assert pixels(found) == expected
    assert found.counts.nodata_pixels == 4
    assert any("4 labelled pixels left out" in line for line in found.counts.sentences())


def test_classes_and_samples_that_lie_where_no_data_is(scene, tmp_path):
    path = polygons(tmp_path / "p.gpkg", [(2, 2, 5, 5), (20, 20, 24, 24)], [NAMES[0], NAMES[1]])
    with pytest.raises(SamplesError, match="The class 'lake water' has samples only where scene"):
        found_in(scene, samples=str(path))
    kept = found_in(scene, WANTED[:2], allow_missing=True, samples=str(path))
    assert kept.class_pixels.tolist() == [0, 16]
    alone = polygons(tmp_path / "q.gpkg", [(2, 2, 5, 5)], [NAMES[0]])
    with pytest.raises(SamplesError, match="All 9 labelled pixels lie where scene has no data"):
        found_in(scene, samples=str(alone), allow_missing=True)


def test_a_wanted_class_without_samples(scene, tmp_path):
    path = polygons(tmp_path / "p.gpkg", [(12, 12, 15, 15), (20, 20, 24, 24)], NAMES[:2])
    with pytest.raises(SamplesError, match="'bare soil'"):
        found_in(scene, WANTED, samples=str(path))
    kept = found_in(scene, WANTED, allow_missing=True, samples=str(path))
    assert kept.class_pixels.tolist() == [9, 16, 0]


def test_a_reference_raster_on_the_same_grid(scene, tmp_path):
    values = np.zeros((40, 50), np.uint8)
    values[5:15, 5:20] = 7
    values[30, 30] = 2
    with rasterio.open(
        tmp_path / "truth.tif", "w", driver="GTiff", count=1, height=40, width=50, dtype="uint8",
        crs=scene.crs_wkt, transform=rasterio.Affine(*scene.transform),
    ) as file:  # fmt: skip
        file.write(values, 1)
    found = found_in(scene, reference=str(tmp_path / "truth.tif"))
    assert Counter(found.classes[label].value for label in found.labels) == {7: 150 - 25, 2: 1}
    facts = dict(sample_facts(job(scene, reference="a/truth.tif"), found))
    assert facts == {
        "Reference raster": "truth.tif",
        "Connected areas": "2 of 2",
        "Labelled pixels": "126",
    }


def test_what_a_report_says_of_vector_samples(scene, tmp_path):
    path = polygons(tmp_path / "p.gpkg", [(12, 12, 15, 15), (900, 900, 910, 910)], NAMES[:2])
    found = found_in(scene, allow_missing=True, samples=str(path))
    facts = dict(sample_facts(job(scene, samples=str(path), class_field="cover"), found))
    assert facts == {
        "Samples": "p.gpkg",
        "Class field": "cover",
        "Features": "1 of 2",
        "Labelled pixels": "9",
    }


def test_samples_outside_both_and_none(scene, tmp_path):
    path = polygons(tmp_path / "p.gpkg", [(900, 900, 910, 910)], [NAMES[0]])
    with pytest.raises(SamplesError, match="p.gpkg"):
        found_in(scene, samples=str(path))
    with pytest.raises(EngineError, match="Both samples and a reference raster were given"):
        found_in(scene, samples=str(path), reference=str(path))
    with pytest.raises(EngineError, match="There are no samples: give a vector file"):
        found_in(scene)


def test_cancel(scene, tmp_path):
    def stop():
        raise CancelledError()

    path = polygons(tmp_path / "p.gpkg", [(12, 12, 15, 15)], [NAMES[0]])
    with pytest.raises(CancelledError):
        found_in(scene, check=stop, samples=str(path))


def test_the_file_is_named_without_its_folder(scene):
    assert source_name(job(scene, samples="/a/b/c.gpkg|layername=x")) == "c.gpkg"
    assert source_name(job(scene, reference="/a/b/d.tif")) == "d.tif"


def test_the_grid_is_that_of_the_scene(scene):
    grid = grid_of(scene)
    assert (grid.height, grid.width, grid.georeferenced) == (40, 50, True)
    assert grid.extent == pytest.approx((400000, 5800000 - 1200, 401500, 5800000))
