"""Training, its score and its model with the real ``qgis_process`` and the real engine."""

from __future__ import annotations

import csv
import re
import sys

import numpy
import pytest
from osgeo import gdal, ogr, osr

NAMES = ("vegetation", "bare soil", "water")
#: Small and quick; the encoder needs no weights.
QUICK = {"ENCODER": "lexical", "EPOCHS": 15, "TEXT_PRIOR": "never", "SEED": 1}
HEAVY = ("torch", "rasterio", "sklearn", "scipy", "transformers", "pyogrio", "shapely")


def square(row, column, size=4):
    """A polygon of pixels of the simulated scene, in its coordinates."""
    left, top = 300000 + 30 * column, 5800000 - 30 * row
    right, bottom = left + 30 * size, top - 30 * size
    return f"POLYGON (({left} {top},{right} {top},{right} {bottom},{left} {bottom},{left} {top}))"


def plots():
    """Five squares a class: (wkt, name, value); the classes lie in stripes of 12 columns."""
    return [
        (square(row, 12 * stripe + column), name, stripe + 1)
        for stripe, name in enumerate(NAMES)
        for row, column in ((0, 1), (6, 6), (12, 2), (18, 7), (25, 3))
    ]


def write_samples(path, rows, epsg=32633):
    """A GeoPackage with ``rows`` of plots, brought to another coordinate system if wanted."""
    of_scene, wanted = osr.SpatialReference(), osr.SpatialReference()
    for reference, code in ((of_scene, 32633), (wanted, epsg)):
        reference.ImportFromEPSG(code)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    move = osr.CoordinateTransformation(of_scene, wanted)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("plots", wanted, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("kind", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
    for wkt, name, value in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["kind"], feature["value"] = name, value
        shape = ogr.CreateGeometryFromWkt(wkt)
        shape.Transform(move)
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
    layer = source = None
    return path


@pytest.fixture
def samples(tmp_path):
    """In degrees, as from a web map."""
    return write_samples(tmp_path / "plots.gpkg", plots(), epsg=4326)


@pytest.fixture
def reference(rasters, tmp_path):
    """A raster of class values with a fifth of the scene labelled."""
    values = numpy.where(numpy.arange(30)[:, None] % 5 == 0, rasters.values()[0], 0)
    return rasters.write(
        tmp_path / "truth.tif", values[None].astype(numpy.int16), wavelengths=None, nodata=None
    )


@pytest.fixture
def ran(engine, qgis_process):
    """Results of a run that must succeed."""

    def call(algorithm, **parameters):
        done = qgis_process.run(algorithm, **parameters)
        assert done.code == 0, done.error
        return done.results

    return call


def names_of(path):
    """Class names in a class map, without that of 0."""
    dataset = gdal.Open(str(path))
    dataset.GetMetadata()
    return dataset.GetRasterBand(1).GetCategoryNames()[1:]


def test_from_samples_to_a_map_and_its_accuracy(ran, rasters, scene, samples, out):
    before = rasters.digest(scene), rasters.digest(samples)
    trained = ran(
        "trainprobe",
        **QUICK,
        INPUT=scene,
        SAMPLES=samples,
        CLASS_FIELD="kind",
        MODEL=out / "stripes.spm",
        REPORT=out / "training.html",
    )
    assert trained["MODEL"] == str(out / "stripes.spm")
    for name in ("OVERALL_ACCURACY", "AVERAGE_ACCURACY", "KAPPA"):
        assert 0.9 < trained[name] <= 1
    assert "bare soil" in (out / "training.html").read_text(encoding="utf-8")

    mapped = ran(
        "classifywithmodel",
        INPUT=scene,
        MODEL=out / "stripes.spm",
        OUTPUT=out / "map.tif",
        PROBABILITIES=out / "probabilities.tif",
        REPORT=out / "map.html",
    )
    assert mapped["CLASSES"] == 3
    assert mapped["CLASSIFIED_PIXELS"] == 30 * 36
    # Names were not given: they got values in their natural order.
    assert names_of(out / "map.tif") == ["bare soil", "vegetation", "water"]
    truth = numpy.array([0, 2, 1, 3])[rasters.values()[0]]
    assert (rasters.read(out / "map.tif")[0] == truth).mean() > 0.9
    probabilities = rasters.read(out / "probabilities.tif")
    numpy.testing.assert_allclose(probabilities.sum(axis=0), 1, atol=1e-3)

    assessed = ran(
        "assessaccuracy",
        MAP=out / "map.tif",
        REFERENCE=samples,
        CLASS_FIELD="kind",
        MATRIX=out / "matrix.csv",
        REPORT=out / "accuracy.html",
    )
    assert 0.9 < assessed["OVERALL_ACCURACY"] <= 1
    assert 0.9 < assessed["OVERALL_ACCURACY_ADJUSTED"] <= 1
    assert 0 <= assessed["OVERALL_ACCURACY_SE"] < 0.1
    assert "bare soil" in (out / "matrix.csv").read_text(encoding="utf-8")
    assert "Olofsson" in (out / "accuracy.html").read_text(encoding="utf-8")
    assert (rasters.digest(scene), rasters.digest(samples)) == before
    assert not list(out.glob("*.part*"))


def test_words_give_values_colours_and_order(ran, rasters, scene, samples, out):
    ran(
        "trainprobe",
        **QUICK,
        INPUT=scene,
        SAMPLES=samples,
        CLASS_FIELD="kind",
        PROMPTS=rasters.PROMPTS,
        SPLIT="none",
        MODEL=out / "m.spm",
    )
    ran("classifywithmodel", INPUT=scene, MODEL=out / "m.spm", OUTPUT=out / "map.tif")
    assert names_of(out / "map.tif") == list(NAMES)
    assert (rasters.read(out / "map.tif")[0] == rasters.values()[0]).mean() > 0.9
    dataset = gdal.Open(str(out / "map.tif"))
    colours = dataset.GetRasterBand(1).GetColorTable()
    assert colours.GetColorEntry(1)[:3] == (0x33, 0xA0, 0x2C)


def test_classes_are_left_out_and_renamed_by_words(ran, rasters, scene, samples, out):
    ran(
        "trainprobe",
        **QUICK,
        INPUT=scene,
        SAMPLES=samples,
        CLASS_FIELD="kind",
        SPLIT="none",
        MODEL=out / "m.spm",
    )
    mapped = ran(
        "classifywithmodel",
        INPUT=scene,
        MODEL=out / "m.spm",
        PROMPTS="vegetation -> crops;water",
        OUTPUT=out / "map.tif",
    )
    assert mapped["CLASSES"] == 2
    # Classes that stay keep the model's values, given to names in their order: 1 was bare soil.
    assert names_of(out / "map.tif") == ["", "crops", "water"]
    found = rasters.read(out / "map.tif")[0]
    truth = rasters.values()[0]
    assert (found[truth == 1] == 2).mean() > 0.9
    assert (found[truth == 3] == 3).mean() > 0.9


def test_a_raster_of_classes_and_folds(ran, rasters, scene, reference, out):
    trained = ran(
        "trainprobe",
        **QUICK,
        INPUT=scene,
        REFERENCE=reference,
        SPLIT="blocks",
        BLOCK_SIZE=6,
        FOLDS=2,
        MODEL=out / "m.spm",
    )
    assert trained["OVERALL_ACCURACY"] > 0.9
    copy = reference.with_name("copy.tif")
    copy.write_bytes(reference.read_bytes())
    assessed = ran("assessaccuracy", MAP=copy, REFERENCE=reference, MATRIX=out / "m.csv")
    assert assessed["OVERALL_ACCURACY"] == 1


def test_without_a_split_there_is_no_score(ran, scene, samples, out):
    trained = ran(
        "trainprobe",
        **QUICK,
        INPUT=scene,
        SAMPLES=f"{samples}|layername=plots",
        CLASS_FIELD="value",
        SPLIT="none",
        MODEL=out / "m.spm",
    )
    assert set(trained) == {"MODEL", "REPORT"} or set(trained) == {"MODEL"}


def test_same_seed_same_score(ran, scene, samples, out):
    scores = [
        ran(
            "trainprobe",
            **{**QUICK, "EPOCHS": 2},
            INPUT=scene,
            SAMPLES=samples,
            CLASS_FIELD="kind",
            MODEL=out / f"{number}.spm",
        )["KAPPA"]
        for number in (1, 2)
    ]
    assert scores[0] == scores[1]


def test_signatures(ran, rasters, scene, samples, out):
    ran(
        "classsignatures",
        INPUT=scene,
        SAMPLES=samples,
        CLASS_FIELD="kind",
        OUTPUT=out / "table.csv",
        REPORT=out / "page.html",
    )
    with open(out / "table.csv", newline="", encoding="utf-8") as table:
        rows = list(csv.reader(table))
    text = [cell for row in rows for cell in row]
    for name in NAMES:
        assert any(name in cell for cell in text)
    assert len(rows) > len(NAMES)
    assert "water" in (out / "page.html").read_text(encoding="utf-8")


def test_a_selection_in_a_layer_in_memory(engine, provider, rasters, scene, tmp_path):
    """In this process: the copy that is made for the engine is what the engine can read."""
    import processing
    from qgis.core import (
        QgsFeature,
        QgsGeometry,
        QgsProcessingFeatureSourceDefinition,
        QgsProject,
        QgsVectorLayer,
    )

    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=kind:string", "drawn", "memory")
    wrong = (square(0, 1), "never selected", 9)
    for wkt, name, _ in [*plots(), wrong]:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert layer.dataProvider().addFeatures([feature])[0]
    layer.selectByExpression("\"kind\" <> 'never selected'")
    QgsProject.instance().addMapLayer(layer)
    try:
        results = processing.run(
            "spectralprompts:trainprobe",
            {
                **QUICK,
                "INPUT": str(scene),
                "SAMPLES": QgsProcessingFeatureSourceDefinition(layer.id(), True),
                "CLASS_FIELD": "kind",
                "MODEL": str(tmp_path / "m.spm"),
                "REPORT": str(tmp_path / "r.html"),
            },
        )
    finally:
        QgsProject.instance().removeMapLayer(layer.id())
    assert results["OVERALL_ACCURACY"] > 0.9
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "never selected" not in page
    assert not [name for name in sys.modules if name.split(".")[0] in HEAVY]


def test_a_raster_whose_crs_was_set_by_hand(engine, provider, rasters, samples, tmp_path):
    """The engine sees no CRS in its file, and samples in degrees must still find its pixels."""
    import processing
    from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

    path = rasters.write(tmp_path / "bare.tif", rasters.values()[1], epsg=None)
    layer = QgsRasterLayer(str(path), "bare")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    results = processing.run(
        "spectralprompts:classsignatures",
        {
            "INPUT": layer,
            "SAMPLES": str(samples),
            "CLASS_FIELD": "kind",
            "OUTPUT": str(tmp_path / "t.csv"),
        },
    )
    assert "bare soil" in (tmp_path / "t.csv").read_text(encoding="utf-8")
    assert results["OUTPUT"] == str(tmp_path / "t.csv")


# -- refusals ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"SAMPLES": None}, "There are no samples"),
        ({"CLASS_FIELD": "klass"}, "'klass'.*kind.*value|klass.*kind.*value"),
        ({"PROMPTS": "vegetation;lava"}, "lava"),
        ({"PROBE_OPTIONS": "epoch=3"}, "'epoch'"),
        ({"SAMPLES": "broken"}, r"broken\.gpkg"),
        ({"SAMPLES": "far"}, "No sample lies in the raster"),
        ({"ENCODER": "no/such-model"}, "no/such-model"),
    ],
)
def test_training_that_cannot_be(
    engine, qgis_process, rasters, scene, samples, out, tmp_path, parameters, sentence
):
    if parameters.get("SAMPLES") == "broken":
        path = tmp_path / "broken.gpkg"
        path.write_text("this is no GeoPackage")
        parameters = {"SAMPLES": path}
    elif parameters.get("SAMPLES") == "far":
        rows = [(square(4000, 4000), "a", 1), (square(4000, 5000), "b", 2)]
        parameters = {"SAMPLES": write_samples(tmp_path / "far.gpkg", rows)}
    values = {
        **QUICK,
        "INPUT": scene,
        "SAMPLES": samples,
        "CLASS_FIELD": "kind",
        "MODEL": out / "m.spm",
        "REPORT": out / "r.html",
        **parameters,
    }
    before = rasters.digest(scene)
    done = qgis_process.run(
        "trainprobe", **{name: value for name, value in values.items() if value is not None}
    )
    assert done.code == 1, done.out + done.error
    assert done.out == ""
    assert "Traceback" not in done.error
    assert len(done.sentences) == 1, done.error
    assert re.search(sentence, done.sentences[0]), done.sentences[0]
    assert list(out.iterdir()) == []
    assert rasters.digest(scene) == before
