"""What the engine is told to open."""

from __future__ import annotations

import os
from pathlib import Path

import numpy
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)

from spectral_prompts.processing_provider import layers

TRANSFORMS = QgsCoordinateTransformContext()


@pytest.fixture(autouse=True)
def app(qgis_app):
    return qgis_app


@pytest.fixture
def memory_layer(rasters):
    """A layer whose file exists only inside this process."""
    path = "/vsimem/spectral_prompts_test.tif"
    rasters.write(path, rasters.values()[1])
    yield QgsRasterLayer(path, "in memory")
    gdal.Unlink(path)


def test_a_plain_file_is_passed_as_it_is(scene):
    layer = QgsRasterLayer(str(scene), "scene")
    source = layers.raster_input(layer, None, TRANSFORMS)
    assert source.path == str(scene)
    assert source.crs.authid() == "EPSG:32633"
    source.file(QgsProcessingFeedback())
    source.clean_up()
    assert scene.exists()


def test_open_options_are_taken_off(scene):
    for extra in ("|option:NUM_THREADS=2", "|option:A=1|option:B=2", "|credential:X=1"):
        assert layers.plain_source(f"{scene}{extra}") == str(scene)


def test_a_layer_with_open_options_is_a_plain_file(scene):
    layer = QgsRasterLayer(f"{scene}|option:NUM_THREADS=2", "scene")
    assert layer.isValid()
    assert layers.file_of(layer) == str(scene)


def test_a_relative_name_becomes_absolute(scene, monkeypatch):
    monkeypatch.chdir(scene.parent)
    assert layers.plain_source("scene.tif") == str(scene)
    assert layers.plain_source('NETCDF:"scene.tif":x') == f'NETCDF:"{scene}":x'
    assert layers.plain_source("HDF5:scene.tif://x/y") == f"HDF5:{scene}://x/y"


@pytest.mark.parametrize(
    "name",
    [
        "/vsicurl/https://example.org/a.tif",
        "/vsizip//data/a.zip/a.tif",
        'NETCDF:"/data/a.nc":reflectance',
        "GPKG:/data/a.gpkg:table",
        'HDF5:"/data/a b.h5"://cube',
    ],
)
def test_what_gdal_opens_anywhere_is_passed_as_it_is(name):
    assert layers.plain_source(name) == name


@pytest.mark.parametrize("name", ["/vsimem/a.tif", "MEM:::DATAPOINTER=1", "<VRTDataset/>", ""])
def test_what_only_this_process_has_is_no_file(name):
    assert layers.plain_source(name) == ""


def test_a_layer_without_a_file_is_copied_and_the_copy_removed(memory_layer, rasters):
    source = layers.raster_input(memory_layer, None, TRANSFORMS)
    assert source.path == ""
    path = source.file(QgsProcessingFeedback())
    numpy.testing.assert_array_equal(rasters.read(path), rasters.values()[1])
    copy = gdal.Open(path)
    assert copy.GetGeoTransform() == (300000.0, 30.0, 0.0, 5800000.0, 0.0, -30.0)
    assert copy.GetRasterBand(1).GetNoDataValue() == rasters.NODATA
    del copy
    source.clean_up()
    assert not os.path.exists(path)


def test_cancel_while_copying_leaves_nothing(memory_layer, monkeypatch, tmp_path):
    path = tmp_path / "copy.tif"
    monkeypatch.setattr(layers.QgsProcessingUtils, "generateTempFilename", lambda name: str(path))
    feedback = QgsProcessingFeedback()
    source = layers.raster_input(memory_layer, None, TRANSFORMS)
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        source.file(feedback)
    assert not path.exists()


def test_a_copy_that_cannot_be_written_is_one_sentence(memory_layer, monkeypatch, tmp_path):
    monkeypatch.setattr(
        layers.QgsProcessingUtils,
        "generateTempFilename",
        lambda name: str(tmp_path / "no folder" / "copy.tif"),
    )
    source = layers.raster_input(memory_layer, None, TRANSFORMS)
    with pytest.raises(QgsProcessingException, match="'in memory' could not be copied"):
        source.file(QgsProcessingFeedback())


def test_a_file_qgis_cannot_open_goes_to_the_engine(tmp_path):
    cube = tmp_path / "cube.mat"
    cube.write_bytes(b"MATLAB 5.0 MAT-file")
    source = layers.raster_input(None, str(cube), TRANSFORMS)
    assert source.path == str(cube)
    assert not source.crs.isValid()


def test_a_file_is_not_made_a_layer(scene, provider):
    """QGIS would write statistics into a file beside the user's raster."""
    algorithm = provider.algorithm("inspectscene")
    context = QgsProcessingContext()
    values = {"INPUT": str(scene)}
    assert algorithm.checkParameterValues(values, context)[0]
    assert layers.known_layer(algorithm, values, context) is None
    source = layers.raster_input(None, str(scene), TRANSFORMS)
    assert source.path == str(scene)
    assert source.crs.authid() == "EPSG:32633"
    del context
    assert [path.name for path in scene.parent.iterdir()] == ["scene.tif"]


def test_a_project_layer_is_found_by_its_file(scene, provider):
    """Its CRS may have been set by hand."""
    layer = QgsRasterLayer(str(scene), "scene")
    project = QgsProject()
    project.addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(project)
    algorithm = provider.algorithm("inspectscene")
    assert layers.known_layer(algorithm, {"INPUT": str(scene)}, context) == layer


def test_nothing_to_read():
    with pytest.raises(QgsProcessingException, match=r"'/no/scene\.tif' was not found"):
        layers.raster_input(None, "/no/scene.tif", TRANSFORMS)
    with pytest.raises(QgsProcessingException, match="no input raster"):
        layers.raster_input(None, None, TRANSFORMS)


def test_corners():
    assert layers.corners(QgsRectangle(1, 2, 3, 4)) == (1, 2, 3, 4)
    assert layers.corners(QgsRectangle()) is None


def test_absolute(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert Path(layers.absolute("a.tif")) == tmp_path / "a.tif"
    assert layers.absolute("") == ""
