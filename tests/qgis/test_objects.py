"""Objects in QGIS with the real engine: polygons as layers, styles, models, refusals."""

from __future__ import annotations

import json

import processing
import pytest
from osgeo import ogr, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from spectral_prompts.processing_provider import styling
from spectral_prompts.processing_provider.polygon_styling import style_objects
from spectral_prompts.processing_provider.styling import MapClass

TRAIN, CLASSIFY = "spectralprompts:trainobjects", "spectralprompts:classifyobjects"
DESCRIBE = "spectralprompts:describeclasses"
NAMES = ("vegetation", "bare soil", "water")
#: Small and quick; the encoder needs no weights.
QUICK = {
    "ENCODER": "lexical",
    "OBJECT_OPTIONS": "epochs=10; fusion_epochs=5; members=1",
    "SAVE_SCORED": True,
}
DESCRIPTIONS = "## Water\n\nDark.\n\n## Vegetation\n\nRed edge.\n\n## bare-soils\n\nBright.\n"


def square(row, column, size=4):
    """A polygon of pixels of the simulated scene, in its coordinates."""
    left, top = 300000 + 30 * column, 5800000 - 30 * row
    right, bottom = left + 30 * size, top - 30 * size
    return f"POLYGON (({left} {top},{right} {top},{right} {bottom},{left} {bottom},{left} {top}))"


def plots():
    """Six squares a class: (wkt, name, owner); the classes lie in stripes of 12 columns."""
    places = ((0, 1), (5, 6), (10, 2), (15, 7), (20, 3), (25, 7))
    return [
        (square(row, 12 * stripe + column), name, f"owner {number // 2}")
        for stripe, name in enumerate(NAMES)
        for number, (row, column) in enumerate(places)
    ]


@pytest.fixture
def polygons(tmp_path):
    """A GeoPackage in degrees with class, owner, and fields that mean nothing to the engine."""
    of_scene, degrees = osr.SpatialReference(), osr.SpatialReference()
    for reference, code in ((of_scene, 32633), (degrees, 4326)):
        reference.ImportFromEPSG(code)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    move = osr.CoordinateTransformation(of_scene, degrees)
    path = tmp_path / "plots.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("plots", degrees, ogr.wkbPolygon)
    for name, kind in (("kind", ogr.OFTString), ("owner", ogr.OFTString), ("day", ogr.OFTDate)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for wkt, name, owner in plots():
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["kind"], feature["owner"], feature["day"] = name, owner, "2024-05-06"
        shape = ogr.CreateGeometryFromWkt(wkt)
        shape.Transform(move)
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
    layer = source = None
    return path


@pytest.fixture
def in_memory(qgis_app):
    """A layer in memory without a class, in the scene's CRS, in the project."""
    fields = "field=name:string&field=day:date&field=class:string"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32633&{fields}", "to classify", "memory")
    for number, (wkt, _, _) in enumerate(plots()):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"plot {number}", "2024-05-06", "mine"])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert layer.dataProvider().addFeatures([feature])[0]
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer.id())


#: A training takes seconds: one is made, and every test gets the model anew.
_made = {}


@pytest.fixture
def trained(engine, provider, scene, polygons, tmp_path):
    """A model, and the results of its training."""
    files = {name: tmp_path / name for name in ("m.spm", "m.html")}
    if not _made:
        (tmp_path / "words.md").write_text(DESCRIPTIONS, encoding="utf-8")
        _made["results"] = processing.run(
            TRAIN,
            {
                **QUICK,
                "INPUT": str(scene),
                "POLYGONS": str(polygons),
                "CLASS_FIELD": "kind",
                "GROUP_FIELD": "owner",
                "DESCRIPTIONS": str(tmp_path / "words.md"),
                "MODEL": str(files["m.spm"]),
                "REPORT": str(files["m.html"]),
            },
        )
        _made["files"] = {name: path.read_bytes() for name, path in files.items()}
    for name, path in files.items():
        path.write_bytes(_made["files"][name])
    return {**_made["results"], "MODEL": str(files["m.spm"]), "REPORT": str(files["m.html"])}


def rows(path):
    layer = QgsVectorLayer(str(path), "classified", "ogr")
    assert layer.isValid()
    return layer, list(layer.getFeatures())


def test_training_with_groups_and_descriptions(trained, tmp_path):
    for name in ("OVERALL_ACCURACY", "AVERAGE_ACCURACY", "AVERAGE_ACCURACY_WITHOUT_TEXT"):
        assert 0.9 < trained[name] <= 1
    assert trained["TESTED_OBJECTS"] == 6, "one owner of three, with two plots of each class"
    page = (tmp_path / "m.html").read_text(encoding="utf-8")
    assert "Red edge." in page and "words.md" in page


def test_selected_polygons_of_a_layer_that_is_edited(engine, provider, scene, polygons, tmp_path):
    layer = QgsVectorLayer(str(polygons), "edited", "ogr")
    QgsProject.instance().addMapLayer(layer)
    try:
        field = layer.fields().indexOf("kind")
        chosen = [f.id() for f in layer.getFeatures() if f["kind"] != "water"]
        layer.startEditing()
        for number in chosen[:6]:
            layer.changeAttributeValue(number, field, "unsaved")
        layer.selectByIds(chosen)
        given = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        values = {**QUICK, "INPUT": str(scene), "POLYGONS": given, "CLASS_FIELD": "kind"}
        values["GROUP_FIELD"] = "owner"
        processing.run(TRAIN, {**values, "MODEL": str(tmp_path / "m.spm")})
    finally:
        layer.rollBack()
        QgsProject.instance().removeMapLayer(layer.id())
    header = (tmp_path / "m.spm").read_bytes()[:20000].decode("utf-8", "ignore")
    assert "unsaved" in header and "bare soil" in header and "water" not in header


def test_a_layer_in_memory_keeps_its_fields(trained, scene, in_memory, tmp_path):
    out = tmp_path / "out.gpkg"
    found = processing.run(
        CLASSIFY,
        {
            "INPUT": str(scene),
            "POLYGONS": in_memory.id(),
            "MODEL": trained["MODEL"],
            "OUTPUT": str(out),
            "REPORT": str(tmp_path / "out.html"),
        },
    )
    assert found["OBJECTS"] == found["CLASSIFIED"] == 18 and found["UNCLASSIFIED"] == 0
    assert 0.3 < found["MEAN_CONFIDENCE"] <= 1
    layer, features = rows(out)
    assert layer.crs().authid() == "EPSG:32633"
    names = layer.fields().names()
    assert names[-9:] == [
        "class_value",
        "class",
        "confidence",
        "runner_up",
        "runner_up_confidence",
        "votes",
        "runner_up_votes",
        "cubes",
        "pixels",
    ]
    assert {"name", "day", "class_1"} <= set(names)
    assert {f["class_1"] for f in features} == {"mine"}, "a field of the user's is not overwritten"
    assert features[0]["day"].toString("yyyy-MM-dd") == "2024-05-06"
    truth = {f"plot {number}": name for number, (_, name, _) in enumerate(plots())}
    right = [truth[f["name"]] == f["class"] for f in features]
    assert sum(right) >= 17
    for feature in features:
        assert 0 <= feature["confidence"] <= 1
        assert feature["runner_up"] != feature["class"]
        assert 1 <= feature["votes"] <= feature["cubes"]


def test_selected_polygons_alone_are_classified(trained, scene, in_memory, tmp_path):
    in_memory.selectByIds([1, 2, 3])
    found = processing.run(
        CLASSIFY,
        {
            "INPUT": str(scene),
            "POLYGONS": QgsProcessingFeatureSourceDefinition(in_memory.id(), True),
            "MODEL": trained["MODEL"],
            "OUTPUT": str(tmp_path / "out.geojson"),
        },
    )
    assert found["OBJECTS"] == 3
    assert len(rows(tmp_path / "out.geojson")[1]) == 3


def test_segments_of_an_extent(trained, scene, tmp_path):
    found = processing.run(
        CLASSIFY,
        {
            "INPUT": str(scene),
            "MODEL": trained["MODEL"],
            "EXTENT": "300000,300600,5799400,5800000 [EPSG:32633]",
            "SEGMENT_SIZE": 25,
            "OUTPUT": str(tmp_path / "segments.gpkg"),
        },
    )
    layer, features = rows(tmp_path / "segments.gpkg")
    assert found["OBJECTS"] == len(features) >= 4
    area = sum(feature.geometry().area() for feature in features)
    assert 20 * 20 * 900 <= area < 30 * 36 * 900, "those of the extent, as a whole"
    wanted = QgsRectangle(300000, 5799400, 300600, 5800000)
    assert layer.extent().contains(wanted)
    assert all(feature.geometry().intersects(wanted) for feature in features)


def loaded(algorithm_id, values, out):
    """Run an algorithm as the toolbox does, and the layer as it is loaded."""
    context, project = QgsProcessingContext(), QgsProject()
    context.setProject(project)
    details = QgsProcessingContext.LayerDetails("Classified", project, "OUTPUT")
    context.addLayerToLoadOnCompletion(out, details)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
    feedback = QgsProcessingFeedback(False)
    _, ok = algorithm.run({**values, "OUTPUT": out}, context, feedback, {}, False)
    assert ok
    layer = QgsVectorLayer(out, "Classified", "ogr")
    processor = context.layerToLoadOnCompletionDetails(out).postProcessor()
    processor.postProcessLayer(layer, context, feedback)
    styling._waiting.clear()
    return layer


@pytest.mark.parametrize("ending", ["gpkg", "shp"])
def test_objects_are_loaded_in_their_colours(trained, scene, in_memory, tmp_path, ending):
    values = {"INPUT": str(scene), "POLYGONS": in_memory, "MODEL": trained["MODEL"]}
    layer = loaded(CLASSIFY, values, str(tmp_path / f"out.{ending}"))
    categories = layer.renderer().categories()
    assert [one.label() for one in categories] == [
        "bare soil",
        "vegetation",
        "water",
        "unclassified",
    ]
    assert len({one.symbol().color().name() for one in categories}) == 4
    assert sorted(layer.styleManager().styles()) == ["Classes", "Confidence"]
    assert layer.styleManager().currentStyle() == "Classes"
    for feature in layer.getFeatures():
        value = feature[layer.renderer().classAttribute()]
        assert layer.renderer().categoryIndexForValue(value) < 3
    layer.styleManager().setCurrentStyle("Confidence")
    assert layer.renderer().type() == "graduatedSymbol"
    assert layer.renderer().classAttribute() == "confidence"
    for words in (
        "Confidence: ",
        "Runner-up: ",
        "Its confidence: ",
        "Votes of cubes: ",
        "Pixels: ",
    ):
        assert words in layer.mapTipTemplate()


def test_a_crs_set_by_hand_is_that_of_the_objects(trained, scene_without_crs, tmp_path):
    raster = QgsRasterLayer(str(scene_without_crs), "plain")
    raster.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    polygons = QgsVectorLayer("Polygon?crs=EPSG:3857&field=name:string", "two", "memory")
    for left in (2, 26):
        feature = QgsFeature(polygons.fields())
        right = left + 5
        wkt = f"POLYGON (({left} -3, {right} -3, {right} -9, {left} -9, {left} -3))"
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        polygons.dataProvider().addFeatures([feature])
    values = {"INPUT": raster, "POLYGONS": polygons, "MODEL": trained["MODEL"]}
    layer = loaded(CLASSIFY, values, str(tmp_path / "out.gpkg"))
    assert layer.crs().authid() == "EPSG:3857"
    assert [feature["class"] for feature in layer.getFeatures()] == ["vegetation", "water"]
    assert [feature["pixels"] for feature in layer.getFeatures()] == [30, 30]


# -- how objects look ------------------------------------------------------------------------------
CLASSES = [MapClass(1, "tree", "#00a000"), MapClass(2, "<b>soil</b> & 'x'", "#a06000")]


def drawn(layer):
    """The layer as a picture of 90 x 30 pixels."""
    image = QImage(QSize(90, 30), QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    settings = QgsMapSettings()
    settings.setOutputSize(image.size())
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(QgsGeometry.fromWkt("POLYGON ((0 0, 90 0, 90 30, 0 30, 0 0))").boundingBox())
    settings.setFlag(QgsMapSettings.Flag.Antialiasing, False)
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    painter.end()
    return image


@pytest.fixture
def styled(qgis_app):
    """Three squares: sure, unsure, and without a class."""
    fields = "&".join(
        f"field={name}:{kind}"
        for name, kind in (
            ("class_value", "integer"),
            ("class", "string"),
            ("confidence", "double"),
            ("runner_up", "string"),
            ("cubes", "integer"),
        )
    )
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32633&{fields}", "objects", "memory")
    for number, values in enumerate(
        (
            [1, "tree", 1.0, CLASSES[1].name, 4],
            [1, "tree", 0.1, CLASSES[1].name, 1],
            [0] + 4 * [None],
        )
    ):
        left = 30 * number
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        feature.setGeometry(
            QgsGeometry.fromWkt(
                f"POLYGON (({left} 0, {left + 30} 0, {left + 30} 30, {left} 30, {left} 0))"
            )
        )
        layer.dataProvider().addFeatures([feature])
    style_objects(layer, CLASSES)
    return layer


def test_the_less_sure_is_fainter_and_no_class_is_hollow(styled):
    image = drawn(styled)
    sure, unsure, none = (QColor(image.pixel(x, 15)) for x in (15, 45, 75))
    assert sure.red() < 80 and sure.green() > 150
    assert 150 < unsure.red() < 230 and unsure.green() > unsure.red()
    assert none.name() == "#ffffff"
    styled.styleManager().setCurrentStyle("Confidence")
    sure, unsure = (QColor(drawn(styled).pixel(x, 15)) for x in (15, 45))
    assert sure.lightness() > unsure.lightness() + 50


def test_the_map_tip_tells_the_runner_up_escaped(styled):
    def tip(number):
        context = QgsExpressionContext()
        context.appendScope(QgsExpressionContextUtils.layerScope(styled))
        context.setFeature(styled.getFeature(number))
        return QgsExpression.replaceExpressionText(styled.mapTipTemplate(), context)

    assert tip(1) == (
        "<b>tree</b><br>Confidence: 1.00<br>Runner-up: &lt;b>soil&lt;/b> &amp; 'x'<br>Cubes: 4"
    )
    assert tip(3) == "<b>unclassified</b><br>Confidence: -<br>Runner-up: -<br>Cubes: -"
    assert not styled.labelsEnabled(), "prepared, but off"
    labels = styled.labeling().settings()
    assert labels.isExpression and "confidence" in labels.fieldName


def test_a_layer_of_something_else_is_left_alone(qgis_app):
    layer = QgsVectorLayer("Polygon?field=kind:string", "other", "memory")
    style_objects(layer, CLASSES)
    assert layer.renderer().type() == "singleSymbol"


# -- instructions ----------------------------------------------------------------------------------
def test_instructions_from_the_classes_of_a_layer(engine, provider, scene, polygons, tmp_path):
    out = tmp_path / "ask.md"
    found = processing.run(
        DESCRIBE,
        {
            "INPUT": str(scene),
            "POLYGONS": str(polygons),
            "CLASS_FIELD": "kind",
            "OUTPUT": str(out),
        },
    )
    assert found["OUTPUT"] == str(out) and found["CLASSES"] == 3
    assert found["TEXT"] == out.read_text(encoding="utf-8")
    assert "## bare soil\n" in found["TEXT"] and "bands from 450 to 2350 nm" in found["TEXT"]
    assert "owner" not in found["TEXT"]


# -- models ----------------------------------------------------------------------------------------
def chain(tmp_path):
    """A model that trains on polygons and classifies others."""
    model = QgsProcessingModelAlgorithm("Crowns", "tests", "crowns")
    for name, parameter in (
        ("raster", QgsProcessingParameterRasterLayer("raster", "Raster")),
        ("labelled", QgsProcessingParameterVectorLayer("labelled", "Labelled")),
        ("others", QgsProcessingParameterVectorLayer("others", "Others")),
        ("words", QgsProcessingParameterFile("words", "Descriptions", optional=True)),
    ):
        model.addModelParameter(parameter, QgsProcessingModelParameter(name))
    source = QgsProcessingModelChildParameterSource

    def step(number, algorithm, values):
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(number)
        # Variables of its numbers are named after it.
        child.setDescription(number)
        for name, value in values.items():
            child.addParameterSources(name, [value])
        return child

    train = step(
        "train",
        TRAIN,
        {
            "INPUT": source.fromModelParameter("raster"),
            "POLYGONS": source.fromModelParameter("labelled"),
            "CLASS_FIELD": source.fromStaticValue("kind"),
            "DESCRIPTIONS": source.fromModelParameter("words"),
            **{name: source.fromStaticValue(value) for name, value in QUICK.items()},
        },
    )
    classify = step(
        "classify",
        CLASSIFY,
        {
            "INPUT": source.fromModelParameter("raster"),
            "POLYGONS": source.fromModelParameter("others"),
            "MODEL": source.fromChildOutput("train", "MODEL"),
            "REJECT_BELOW": source.fromExpression("if(@train_AVERAGE_ACCURACY > 0.5, 0, 1)"),
        },
    )
    result = QgsProcessingModelOutput("classified")
    result.setChildOutputName("OUTPUT")
    classify.setModelOutputs({"classified": result})
    model.addChildAlgorithm(train)
    model.addChildAlgorithm(classify)
    model.updateDestinationParameters()
    path = str(tmp_path / "crowns.model3")
    assert model.toFile(path)
    return path


def test_a_model_trains_and_classifies(engine, provider, scene, polygons, in_memory, tmp_path):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(chain(tmp_path))
    model.initAlgorithm()
    (tmp_path / "words.json").write_text(json.dumps({"water": "Dark."}), encoding="utf-8")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    values = {
        "raster": str(scene),
        "labelled": str(polygons),
        "others": in_memory.id(),
        "words": str(tmp_path / "words.json"),
    }
    (destination,) = model.destinationParameterDefinitions()
    values[destination.name()] = str(tmp_path / "done.gpkg")
    _, ok = model.run(values, context, feedback, {}, False)
    assert ok, feedback.textLog()
    features = rows(tmp_path / "done.gpkg")[1]
    assert len(features) == 18
    assert {feature["class"] for feature in features} == set(NAMES)


# -- refusals --------------------------------------------------------------------------------------
@pytest.mark.usefixtures("provider")
def test_what_is_refused_before_an_engine_starts(scene, polygons, in_memory, tmp_path):
    def refused(algorithm, **values):
        given = {"INPUT": str(scene), "MODEL": str(tmp_path / "m.spm"), **values}
        with pytest.raises(QgsProcessingException) as caught:
            processing.run(algorithm, given)
        return str(caught.value)

    points = QgsVectorLayer("Point?crs=EPSG:32633&field=kind:string", "dots", "memory")
    assert "'dots' (POLYGONS) is no layer of polygons" in refused(TRAIN, POLYGONS=points)
    said = refused(TRAIN, POLYGONS=in_memory, CLASS_FIELD="kind")
    assert "has no field 'kind' (CLASS_FIELD)" in said and "name, day, class" in said
    said = refused(TRAIN, POLYGONS=in_memory, CLASS_FIELD="class", GROUP_FIELD="owner")
    assert "has no field 'owner' (GROUP_FIELD)" in said
    said = refused(TRAIN, POLYGONS=str(polygons), PROMPTS="a\nb", PROMPT_FILE="c.json")
    assert "given twice" in said
    in_memory.removeSelection()
    chosen = QgsProcessingFeatureSourceDefinition(in_memory.id(), True)
    said = refused(CLASSIFY, POLYGONS=chosen, OUTPUT=str(tmp_path / "o.gpkg"))
    assert "No feature of the layer 'to classify' is selected" in said
    assert "in one way" in refused(DESCRIBE, PROMPTS="a", POLYGONS=str(polygons))
    assert "in one way" in refused(DESCRIBE)
    assert not list(tmp_path.glob("*.spm")) and not list(tmp_path.glob("o.gpkg"))


def test_descriptions_of_other_classes(engine, provider, scene, polygons, tmp_path):
    (tmp_path / "words.md").write_text("# Rock\n\nHard.\n", encoding="utf-8")
    given = {**QUICK, "INPUT": str(scene), "POLYGONS": str(polygons), "CLASS_FIELD": "kind"}
    given.update(DESCRIPTIONS=str(tmp_path / "words.md"), MODEL=str(tmp_path / "m.spm"))
    with pytest.raises(QgsProcessingException, match=r"No section of words.md \('Rock'\)"):
        processing.run(TRAIN, given)
    assert not (tmp_path / "m.spm").exists()


def test_models_of_another_kind(trained, scene, polygons, tmp_path):
    other = "spectralprompts:classifywithmodel"
    with pytest.raises(QgsProcessingException, match="[Cc]lassify objects|classifyobjects"):
        processing.run(
            other,
            {"INPUT": str(scene), "MODEL": trained["MODEL"], "OUTPUT": str(tmp_path / "map.tif")},
        )
    assert not (tmp_path / "map.tif").exists()
