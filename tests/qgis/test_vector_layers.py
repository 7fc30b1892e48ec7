"""Which vector file the engine is told to open, and what is in the one made for it."""

from __future__ import annotations

import sqlite3
import zipfile
from pathlib import Path

import pytest
from osgeo import ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QVariant

from spectral_prompts.processing_provider import vector_export, vector_layers
from spectral_prompts.processing_provider.layers import raster_input

SQUARE = "POLYGON ((300000 5799900,300100 5799900,300100 5800000,300000 5800000,300000 5799900))"
LINE = "LINESTRING (300000 5799900,300100 5799900)"
UTM33, UTM32 = "EPSG:32633", "EPSG:32632"


def write_vector(path, rows, name="samples", epsg=32633, driver="GPKG"):
    """Write (wkt, class, number) rows; wkt None is a feature without geometry."""
    reference = None
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
    driver = ogr.GetDriverByName(driver)
    source = driver.Open(str(path), 1) if Path(path).exists() else None
    source = source or driver.CreateDataSource(str(path))
    layer = source.CreateLayer(name, reference, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("kind", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    for wkt, kind, number in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        if kind is not None:
            feature["kind"] = kind
        feature["number"] = number
        if wkt:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    layer = source = None
    return Path(path)


ROWS = [(SQUARE, "tree", 3), (SQUARE, "water", 7), (SQUARE, None, 7)]


def read_vector(path):
    """Fields with their types, rows, the CRS' code ("" for one without, None for none)."""
    source = ogr.Open(str(path))
    assert source.GetLayerCount() == 1
    layer = source.GetLayer(0)
    definition = layer.GetLayerDefn()
    columns = [definition.GetFieldDefn(n) for n in range(definition.GetFieldCount())]
    reference = layer.GetSpatialRef()
    code = None if reference is None else reference.GetAuthorityCode(None) or ""
    fields = {column.GetName(): column.GetTypeName() for column in columns}
    rows = []
    for feature in layer:
        shape = feature.GetGeometryRef()
        values = [feature.GetField(n) for n in range(definition.GetFieldCount())]
        rows.append((shape and shape.ExportToWkt(), *values))
    return layer.GetName(), fields, rows, code


@pytest.fixture(autouse=True)
def app(qgis_app):
    return qgis_app


@pytest.fixture
def given(provider):
    """What :func:`vector_input` makes of a value of SAMPLES."""

    def call(value, field="kind", raster=None, project=None):
        context = QgsProcessingContext()
        if project is not None:
            context.setProject(project)
        return vector_layers.vector_input(
            provider.algorithm("trainprobe"), "SAMPLES", {"SAMPLES": value}, context, field, raster
        )

    return call


@pytest.fixture
def written(given):
    """What is in the file that is made for a value of SAMPLES, which is gone afterwards."""

    def call(*arguments, **options):
        source = given(*arguments, **options)
        assert source.path == "", "a file was to be made"
        path = source.file(QgsProcessingFeedback())
        assert source.file(QgsProcessingFeedback()) == path, "once"
        name, *content = read_vector(path)
        assert source.layer == name
        source.clean_up()
        assert list(Path(path).parent.iterdir()) == []
        return content

    return call


@pytest.fixture
def file(tmp_path):
    return write_vector(tmp_path / "trees.gpkg", ROWS, "plots")


@pytest.fixture
def layer(file):
    return QgsVectorLayer(f"{file}|layername=plots", "trees")


def memory_layer(rows=ROWS, crs=UTM33, fields="field=kind:string&field=number:integer"):
    made = QgsVectorLayer(f"Polygon?crs={crs}&{fields}", "in memory", "memory")
    features = []
    for wkt, *values in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes([*values, *[None] * (len(made.fields()) - len(values))])
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    added, _ = made.dataProvider().addFeatures(features)
    assert added
    return made


# -- files that are passed as they are ---------------------------------------------------------


def test_a_layer_of_a_plain_file_goes_by_its_name(given, file, layer):
    source = given(layer)
    assert (source.path, source.layer, source.export) == (str(file), "plots", None)
    assert source.file(QgsProcessingFeedback()) == str(file)
    source.clean_up()
    assert file.exists()


@pytest.mark.parametrize(
    "wrap",
    [
        str,
        QgsProperty.fromValue,
        QgsProcessingFeatureSourceDefinition,
        lambda text: QgsProcessingFeatureSourceDefinition(QgsProperty.fromExpression(f"'{text}'")),
    ],
)
def test_every_way_to_name_a_file(given, file, wrap, monkeypatch):
    write_vector(file, ROWS, "others")
    monkeypatch.chdir(file.parent)
    for name in (str(file), file.name):
        source = given(wrap(name))
        assert (source.path, source.layer, source.export) == (str(file), "", None)
    source = given(wrap(f"{file}|layername=others"))
    assert (source.path, source.layer, source.export) == (str(file), "others", None)


def test_a_layer_of_the_project_by_name_and_number(given, file, layer):
    project = QgsProject()
    project.addMapLayer(layer)
    layer.setCrs(QgsCoordinateReferenceSystem(UTM32))
    for name in ("trees", layer.id(), f"{file}|layername=plots"):
        assert given(name, project=project).path == "", "its CRS was set by hand"


def test_a_file_is_not_made_a_layer(provider, given, file, rasters):
    before = rasters.digest(file)
    algorithm = provider.algorithm("trainprobe")
    context = QgsProcessingContext()
    values = {"INPUT": "x", "SAMPLES": str(file), "MODEL": "x.spm"}
    assert vector_layers.known_layer(algorithm, "SAMPLES", values, context) is None
    assert given(str(file)).path == str(file)
    assert rasters.digest(file) == before
    assert list(file.parent.iterdir()) == [file]


def test_a_file_qgis_cannot_open_goes_to_the_engine(provider, given, tmp_path):
    broken = tmp_path / "broken.gpkg"
    broken.write_text("this is no GeoPackage")
    algorithm = provider.algorithm("trainprobe")
    parameter = algorithm.parameterDefinition("SAMPLES")
    assert parameter.checkValueIsAcceptable(str(broken), QgsProcessingContext())
    assert given(str(broken)).path == str(broken)


def test_an_archive_is_unpacked(written, tmp_path, file):
    """The engine is told of files alone."""
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(file, "trees.gpkg")
    layer = QgsVectorLayer(f"/vsizip/{tmp_path}/a.zip/trees.gpkg|layername=plots", "zipped")
    assert layer.isValid()
    assert len(written(layer)[1]) == 3


def test_nothing_to_read(given):
    for name in ("/no/samples.gpkg", "no such layer", ""):
        with pytest.raises(QgsProcessingException, match=f"'{name}' .SAMPLES. was not found"):
            given(name)


# -- what a layer shows ------------------------------------------------------------------------


def test_a_layer_in_memory_is_written_and_removed(written):
    fields, rows, code = written(memory_layer())
    assert fields == {"kind": "String"}, "the class field alone"
    assert rows == [(SQUARE, "tree"), (SQUARE, "water"), (SQUARE, None)]
    assert code == "32633"


@pytest.mark.parametrize(
    ("kind", "values", "name"),
    [
        ("string", ["Bäume 🌲", ""], "String"),
        ("integer", [-3, 70000], "Integer"),
        ("int8", [2**40, 1], "Integer64"),
        ("double", [1.0, 2.5], "Real"),
        ("bool", [True, False], "Integer"),
    ],
)
def test_the_class_keeps_its_type(written, kind, values, name):
    layer = memory_layer([(SQUARE, v) for v in [*values, None]], fields=f"field=kind:{kind}")
    fields, rows, _ = written(layer)
    assert fields == {"kind": name}
    assert [value for _, value in rows] == [*values, None]


def test_without_a_class_field_the_engine_gets_all_it_may_be(written):
    layer = memory_layer(
        [(SQUARE, "a", 1, 9, 5), (SQUARE, "b", 1, 9, 5)],
        fields="field=kind:string&field=number:integer&field=fid:integer&field=geom:double"
        "&field=day:date&field=list:integer[]",
    )
    fields, rows, _ = written(layer, field="")
    assert fields == {"kind": "String", "number": "Integer", "fid": "Integer", "geom": "Real"}
    assert [row[1:] for row in rows] == [("a", 1, 9, 5.0), ("b", 1, 9, 5.0)]


def test_the_file_is_named_after_the_layer(given):
    """The engine's sentences name the file."""
    for name, shown in (("Bäume 2", "Bäume 2"), ("a/b: <c>", "a_b_ _c_"), ("  ", "samples")):
        layer = memory_layer()
        layer.setName(name)
        source = given(layer)
        assert Path(source.file(QgsProcessingFeedback())).name == f"{shown}.gpkg"
        source.clean_up()


def test_features_without_geometry_and_mixed_ones(written):
    parts = f"MULTIPOLYGON (({SQUARE[9:-1]}),((0 0,1 0,1 1,0 0)))"
    rows = written(memory_layer([(None, "a", 1), (parts, "b", 1), (SQUARE, "c", 1)]))[1]
    assert rows == [("POLYGON EMPTY", "a"), (parts, "b"), (SQUARE, "c")]


def test_only_selected_features(written, given, layer):
    layer.selectByExpression("\"kind\" = 'water'")
    both = [layer, memory_layer()]
    both[1].selectByExpression("\"kind\" = 'water'")
    project = QgsProject()
    project.addMapLayers(both)
    for chosen in both:
        definition = QgsProcessingFeatureSourceDefinition(chosen.id(), True)
        assert written(definition, project=project)[1] == [(SQUARE, "water")]
    layer.removeSelection()
    with pytest.raises(QgsProcessingException, match="No feature of the layer 'trees' is selected"):
        given(QgsProcessingFeatureSourceDefinition(layer.id(), True), project=project)
    assert given(QgsProcessingFeatureSourceDefinition(layer.id(), False), project=project).path


def test_the_selection_is_that_of_the_start(given, layer):
    """The user goes on working while the algorithm runs."""
    project = QgsProject()
    project.addMapLayer(layer)
    layer.selectByIds([1])
    source = given(QgsProcessingFeatureSourceDefinition(layer.id(), True), project=project)
    layer.selectAll()
    project.removeAllMapLayers()
    path = source.file(QgsProcessingFeedback())
    assert read_vector(path)[2] == [(SQUARE, "tree")]
    source.clean_up()


@pytest.mark.parametrize(("limit", "count"), [(2, 2), (0, 0), (-1, 3), (9, 3)])
def test_a_limit(given, written, layer, limit, count):
    project = QgsProject()
    project.addMapLayer(layer)
    definition = QgsProcessingFeatureSourceDefinition(layer.id(), False, limit)
    if limit < 0:
        assert given(definition, project=project).path, "no limit"
    else:
        assert len(written(definition, project=project)[1]) == count


def test_a_filter_of_the_layer(written, layer):
    layer.setSubsetString('"number" = 7')
    assert written(layer)[1] == [(SQUARE, "water"), (SQUARE, None)]


def test_a_filter_of_the_algorithm(layer):
    """Since QGIS 3.32 a source may have one."""

    def export(**wanted):
        return vector_export.VectorExport(
            layer,
            vector_export.Wanted(**wanted),
            "kind",
            None,
            QgsCoordinateTransformContext(),
        )

    QgsExpressionContextUtils.setProjectVariable(QgsProject.instance(), "wanted", 7)
    for wanted, kinds in (
        ({"expression": '"number" = @wanted'}, ["water", None]),
        ({"expression": '"number" = 7', "limit": 1}, ["water"]),
        ({"expression": '"kind" is null', "selected": True}, []),
    ):
        layer.selectByIds([1, 2])
        made = export(**wanted)
        rows = read_vector(made.write(QgsProcessingFeedback()))[2]
        made.remove()
        assert [kind for _, kind in rows] == kinds
    with pytest.raises(QgsProcessingException, match="'number = ' of the layer 'trees'"):
        export(expression="number = ")


def test_features_keep_the_numbers_that_qgis_shows(layer):
    """Reports name objects by them."""
    layer.selectByIds([1, 3])
    made = vector_export.VectorExport(
        layer, vector_export.Wanted(selected=True), "kind", None, QgsCoordinateTransformContext()
    )
    copy = QgsVectorLayer(made.write(QgsProcessingFeedback()), "copy", "ogr")
    assert sorted(feature.id() for feature in copy.getFeatures()) == [1, 3]
    kinds = {feature.id(): feature["kind"] for feature in copy.getFeatures()}
    assert kinds == {number: layer.getFeature(number)["kind"] for number in kinds}
    del copy
    made.remove()


def test_one_kind_of_geometry_out_of_several(written, file):
    write_vector(file, [(LINE, "road", 1), (SQUARE, "tree", 2)], "mixed")
    layer = QgsVectorLayer(f"{file}|layername=mixed|geometrytype=Polygon", "mixed")
    assert written(layer)[1] == [(SQUARE, "tree")]


def test_edits_that_are_not_saved(written, given, layer, file):
    layer.startEditing()
    assert len(written(layer)[1]) == 3
    layer.deleteFeature(1)
    layer.changeAttributeValue(3, layer.fields().indexOf("kind"), "reed")
    new = QgsFeature(layer.fields())
    new["kind"] = "rock"
    new.setGeometry(QgsGeometry.fromWkt(SQUARE))
    layer.addFeature(new)
    assert sorted(kind for _, kind in written(layer)[1]) == ["reed", "rock", "water"]
    layer.rollBack()
    assert given(layer).path == str(file)


def test_computed_and_joined_classes(written, given, layer, file):
    layer.addExpressionField('upper("kind")', QgsField("loud", QVariant.String))
    assert written(layer, field="loud")[1][0] == (SQUARE, "TREE")
    assert given(layer, field="kind").path == str(file), "what is not needed does no harm"
    assert set(written(layer, field="")[0]) == {"kind", "number", "loud"}
    names = memory_layer([(SQUARE, "Baum", 3)])
    project = QgsProject()
    project.addMapLayers([layer, names])
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(names)
    join.setJoinFieldName("number")
    join.setTargetFieldName("number")
    join.setPrefix("joined_")
    assert layer.addJoin(join)
    rows = written(layer, field="joined_kind")[1]
    assert [kind for _, kind in rows] == ["Baum", None, None]


def test_a_character_set_chosen_by_hand(written, given, tmp_path):
    """A shapefile that does not tell its own."""
    path = write_vector(tmp_path / "old.shp", [(SQUARE, "reka", 1)], driver="ESRI Shapefile")
    path.with_suffix(".cpg").unlink(missing_ok=True)
    table = bytearray(path.with_suffix(".dbf").read_bytes())
    table[29] = 0
    changed = table.replace(b"reka", "řeka".encode("cp1250"))
    path.with_suffix(".dbf").write_bytes(changed)
    layer = QgsVectorLayer(str(path), "old")
    assert given(layer).path == str(path)
    layer.setProviderEncoding("windows-1250")
    assert [kind for _, kind in written(layer)[1]] == ["řeka"]


def test_curves_become_straight(written, tmp_path):
    circle = "CURVEPOLYGON (CIRCULARSTRING (0 0,1 1,2 0,1 -1,0 0))"
    path = write_vector(tmp_path / "round.gpkg", [(circle, "pond", 1)])
    for layer in (QgsVectorLayer(str(path), "round"), memory_layer([(circle, "pond", 1)])):
        layer.startEditing()
        ((wkt, _),) = written(layer)[1]
        assert wkt.startswith("POLYGON")
        assert QgsGeometry.fromWkt(wkt).area() == pytest.approx(3.14159, rel=1e-3)
        layer.rollBack()


# -- coordinates -------------------------------------------------------------------------------


def test_the_layers_crs_goes_before_the_files(written, layer):
    layer.setCrs(QgsCoordinateReferenceSystem(UTM32))
    _, rows, code = written(layer)
    assert rows[0] == (SQUARE, "tree"), "the same coordinates"
    assert code == "32632"


def test_a_crs_of_ones_own(written):
    own = QgsCoordinateReferenceSystem()
    own.createFromProj("+proj=tmerc +lat_0=3 +lon_0=7.123 +ellps=WGS84 +units=m")
    layer = memory_layer()
    layer.setCrs(own)
    assert written(layer)[2] == ""


def test_no_crs_stays_none(given, layer):
    """A GeoPackage's own word for it is taken for degrees by readers."""
    layer.setCrs(QgsCoordinateReferenceSystem())
    for chosen in (layer, memory_layer(crs="")):
        assert not chosen.crs().isValid()
        source = given(chosen)
        path = source.file(QgsProcessingFeedback())
        assert read_vector(path)[3] is None
        again = QgsVectorLayer(path, "again")
        assert again.featureCount() == 3
        assert not again.crs().isValid()
        del again
        with sqlite3.connect(path) as database:
            numbers = database.execute(
                "SELECT srs_id FROM gpkg_contents UNION SELECT srs_id FROM gpkg_geometry_columns"
            ).fetchall()
        database.close()
        assert numbers == [(99999,)]
        source.clean_up()


@pytest.mark.parametrize("of_file", [None, UTM32])
def test_a_rasters_crs_set_by_hand_moves_the_features(written, file, layer, rasters, of_file):
    """The engine sees the CRS of the raster's file, or none, and must find the same pixels."""
    epsg = int(of_file.split(":")[1]) if of_file else None
    path = rasters.write(file.parent / "scene.tif", rasters.values()[1], epsg=epsg)
    raster_layer = QgsRasterLayer(str(path), "scene")
    raster_layer.setCrs(QgsCoordinateReferenceSystem(UTM33))
    raster = raster_input(raster_layer, None, QgsCoordinateTransformContext())
    assert raster.crs_is_set_by_hand
    degrees = memory_layer([("POLYGON ((12.06 52.3,12.07 52.3,12.07 52.31,12.06 52.3))", "a", 1)])
    degrees.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    _, ((wkt, _),), code = written(degrees, raster=raster)
    corner = QgsGeometry.fromWkt(wkt).boundingBox()
    assert corner.xMinimum() == pytest.approx(299560, abs=500)
    assert corner.yMinimum() == pytest.approx(5798320, abs=1500)
    assert code == (of_file and "32632")
    # Also a file that is no layer yet, and one in the raster's new CRS.
    for same in (str(file), layer):
        _, rows, code = written(same, raster=raster)
        assert QgsGeometry.fromWkt(rows[0][0]).equals(QgsGeometry.fromWkt(SQUARE))
        assert code == (of_file and "32632")


def test_a_raster_as_its_file_says_moves_nothing(given, layer, file, rasters, scene):
    raster = raster_input(QgsRasterLayer(str(scene), "s"), None, QgsCoordinateTransformContext())
    assert not raster.crs_is_set_by_hand
    assert given(layer, raster=raster).path == str(file)
    by_name = raster_input(None, str(scene), QgsCoordinateTransformContext())
    assert not by_name.crs_is_set_by_hand


def test_a_feature_without_place_in_the_rasters_crs_has_no_geometry(written, rasters, tmp_path):
    path = rasters.write(tmp_path / "scene.tif", rasters.values()[1], epsg=None)
    raster_layer = QgsRasterLayer(str(path), "scene")
    raster_layer.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    raster = raster_input(raster_layer, None, QgsCoordinateTransformContext())
    pole = memory_layer(
        [("POLYGON ((0 95,1 95,1 96,0 95))", "typo", 1), ("POLYGON ((0 0,1 0,1 1,0 0))", "b", 1)],
        crs="EPSG:4326",
    )
    rows = written(pole, raster=raster)[1]
    assert rows[0] == ("POLYGON EMPTY", "typo")
    assert rows[1][1] == "b"
    assert QgsGeometry.fromWkt(rows[1][0]).area() == pytest.approx(111320**2 / 2, rel=0.01)


# -- refusals ----------------------------------------------------------------------------------


def test_a_field_that_is_not_there(given, layer):
    with pytest.raises(QgsProcessingException, match=r"'trees' has no field 'klass'.*kind, number"):
        given(layer, field="klass")
    many = memory_layer([], fields="&".join(f"field=f{n}:integer" for n in range(40)))
    with pytest.raises(QgsProcessingException, match=r"f11, \.\.\.\)") as caught:
        given(many, field="klass")
    assert "f12" not in str(caught.value)


def test_a_table(given):
    table = QgsVectorLayer("NoGeometry?field=kind:string", "list", "memory")
    with pytest.raises(QgsProcessingException, match="'list' .SAMPLES. is a table"):
        given(table)


@pytest.fixture
def target(tmp_path, monkeypatch):
    """Where the copy goes: a path of one's choice."""

    def use(path):
        monkeypatch.setattr(
            vector_export.QgsProcessingUtils, "generateTempFilename", lambda name: str(path)
        )
        return path

    return use


def test_cancel_while_writing_leaves_nothing(given, target, tmp_path):
    path = target(tmp_path / "copy.gpkg")
    feedback = QgsProcessingFeedback()
    source = given(memory_layer())
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        source.file(feedback)
    assert list(tmp_path.iterdir()) == []
    source.clean_up()
    assert not path.exists()


def test_a_copy_that_cannot_be_written_is_one_sentence(given, target, tmp_path):
    target(tmp_path / "no folder" / "copy.gpkg")
    with pytest.raises(QgsProcessingException, match="'in memory' could not be copied") as caught:
        given(memory_layer()).file(QgsProcessingFeedback())
    assert "\n" not in str(caught.value)


def test_a_file_that_breaks_afterwards_is_one_sentence(given, target, tmp_path, monkeypatch):
    path = target(tmp_path / "copy.gpkg")

    def broken(name):
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(vector_export, "_forget_crs", broken)
    with pytest.raises(QgsProcessingException, match="disk I/O error"):
        given(memory_layer(crs="")).file(QgsProcessingFeedback())
    assert not path.exists()
