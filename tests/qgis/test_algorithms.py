"""What the algorithms promise: names, parameters, help. These are API."""

from __future__ import annotations

import dataclasses

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

from spectral_prompts.engine import jobs
from spectral_prompts.processing_provider.algorithm import EngineAlgorithm

#: As in the design: ids and names must never change.
PARAMETERS = {
    "assessaccuracy": {
        "MAP": "raster",
        "REFERENCE": "layer",
        "CLASS_FIELD": "field",
        "DESIGN": "enum",
        "MATRIX": "fileDestination",
        "REPORT": "fileDestination",
    },
    "classsignatures": {
        "INPUT": "raster",
        "SAMPLES": "source",
        "REFERENCE": "raster",
        "CLASS_FIELD": "field",
        "OUTPUT": "fileDestination",
        "REPORT": "fileDestination",
    },
    "classifywithtextprompts": {
        "INPUT": "raster",
        "PROMPTS": "string",
        "PROMPT_FILE": "file",
        "SOURCE": "enum",
        "REFINE": "enum",
        "EXTENT": "extent",
        "MASK": "source",
        "SEED": "number",
        "CLIP_MODEL": "string",
        "CLIP_WEIGHTS": "string",
        "VARIANT": "enum",
        "UPSAMPLER": "enum",
        "TEMPLATES": "enum",
        "SCALES": "string",
        "CROP": "number",
        "STRIDE": "number",
        "RED": "band",
        "GREEN": "band",
        "BLUE": "band",
        "PRECISION": "enum",
        "NETWORK": "enum",
        "PRESET": "enum",
        "REFINE_OPTIONS": "string",
        "REJECT_BELOW": "number",
        "STEP": "number",
        "OUTPUT": "rasterDestination",
        "CONFIDENCE": "rasterDestination",
        "PROBABILITIES": "rasterDestination",
        "PSEUDO_LABELS": "rasterDestination",
        "MODEL": "fileDestination",
        "REPORT": "fileDestination",
    },
    "classifywithmodel": {
        "INPUT": "raster",
        "MODEL": "file",
        "PROMPTS": "string",
        "EXTENT": "extent",
        "MASK": "source",
        "REJECT_BELOW": "number",
        "STEP": "number",
        "OUTPUT": "rasterDestination",
        "CONFIDENCE": "rasterDestination",
        "PROBABILITIES": "rasterDestination",
        "REPORT": "fileDestination",
    },
    "classifyobjects": {
        "INPUT": "raster",
        "POLYGONS": "source",
        "MODEL": "file",
        "EXTENT": "extent",
        "SEGMENT_SIZE": "number",
        "COMPACTNESS": "number",
        "VOTING": "enum",
        "REJECT_BELOW": "number",
        "SEED": "number",
        "OUTPUT": "vectorDestination",
        "REPORT": "fileDestination",
    },
    "describeclasses": {
        "INPUT": "raster",
        "PROMPTS": "string",
        "PROMPT_FILE": "file",
        "POLYGONS": "source",
        "CLASS_FIELD": "field",
        "OUTPUT": "fileDestination",
    },
    "fetchweights": {
        "ACTION": "enum",
        "WHICH": "string",
        "WEIGHTS_FOLDER": "file",
        "SOURCE_FOLDER": "file",
        "SOURCE_FILE": "file",
    },
    "inspectscene": {"INPUT": "raster", "REPORT": "fileDestination"},
    "setupengine": {
        "ACTION": "enum",
        "TIER": "enum",
        "PYTHON": "file",
        "CUDA": "boolean",
        "ENGINE_FOLDER": "file",
        "WHEELS": "file",
        "PLATFORM": "enum",
        "PYTHON_VERSION": "string",
        "INDEX": "string",
        "TORCH_INDEX": "string",
        "AGAIN": "boolean",
    },
    "suggestsamples": {
        "CONFIDENCE": "raster",
        "MAP": "raster",
        "SAMPLES": "source",
        "COUNT": "number",
        "DISTANCE": "number",
        "OUTPUT": "vectorDestination",
    },
    "trainobjects": {
        "INPUT": "raster",
        "POLYGONS": "source",
        "CLASS_FIELD": "field",
        "GROUP_FIELD": "field",
        "PROMPTS": "string",
        "PROMPT_FILE": "file",
        "DESCRIPTIONS": "file",
        "ENCODER": "string",
        "WORDING": "enum",
        "NETWORK": "enum",
        "CUBE": "number",
        "STRIDE": "number",
        "MIN_COVER": "number",
        "COMPONENTS": "number",
        "VOTING": "enum",
        "OBJECT_OPTIONS": "string",
        "TEST_FRACTION": "number",
        "FOLDS": "number",
        "COMPARE_TEXTS": "boolean",
        "SAVE_SCORED": "boolean",
        "SEED": "number",
        "MODEL": "fileDestination",
        "REPORT": "fileDestination",
    },
    "trainprobe": {
        "INPUT": "raster",
        "SAMPLES": "source",
        "REFERENCE": "raster",
        "CLASS_FIELD": "field",
        "PROMPTS": "string",
        "PROMPT_FILE": "file",
        "ENCODER": "string",
        "WORDING": "enum",
        "TEXT_PRIOR": "enum",
        "PRESET": "enum",
        "PATCH": "number",
        "COMPONENTS": "number",
        "HARD_NEGATIVES": "number",
        "SEMIHARD_NEGATIVES": "number",
        "EPOCHS": "number",
        "PROBE_OPTIONS": "string",
        "SPLIT": "enum",
        "TEST_FRACTION": "number",
        "FOLDS": "number",
        "BLOCK_SIZE": "number",
        "SAVE_SCORED": "boolean",
        "SEED": "number",
        "MODEL": "fileDestination",
        "REPORT": "fileDestination",
    },
}

#: Numbers and texts a model can use, besides the files.
FIGURES = {
    "assessaccuracy": {
        "OVERALL_ACCURACY",
        "AVERAGE_ACCURACY",
        "KAPPA",
        "OVERALL_ACCURACY_ADJUSTED",
        "OVERALL_ACCURACY_SE",
    },
    "classifyobjects": {"OBJECTS", "CLASSIFIED", "UNCLASSIFIED", "MEAN_CONFIDENCE"},
    "classsignatures": set(),
    "describeclasses": {"TEXT", "CLASSES"},
    "suggestsamples": {"PLACES"},
    "trainobjects": {
        "OVERALL_ACCURACY",
        "AVERAGE_ACCURACY",
        "KAPPA",
        "AVERAGE_ACCURACY_WITHOUT_TEXT",
        "TESTED_OBJECTS",
    },
    "trainprobe": {"OVERALL_ACCURACY", "AVERAGE_ACCURACY", "KAPPA"},
    "classifywithtextprompts": {"CLASSES", "CLASSIFIED_PIXELS", "MEAN_CONFIDENCE", "UNLIKE_SHARE"},
    "classifywithmodel": {"CLASSES", "CLASSIFIED_PIXELS", "MEAN_CONFIDENCE"},
    "fetchweights": {"FILES", "PRESENT", "BYTES", "FOLDER", "TABLE"},
    "setupengine": {
        "ENVIRONMENT",
        "INTERPRETER",
        "INSTALLED",
        "UP_TO_DATE",
        "PACKAGES",
        "BYTES",
    },
    "inspectscene": {
        "BANDS",
        "USABLE_BANDS",
        "WAVELENGTH_MIN",
        "WAVELENGTH_MAX",
        "WIDTH",
        "HEIGHT",
        "WARNING_COUNT",
        "SCALE",
        "WARNINGS",
    },
}


@pytest.fixture
def algorithms(provider):
    return {algorithm.name(): algorithm for algorithm in provider.algorithms()}


@pytest.fixture(params=sorted(PARAMETERS))
def algorithm(request, algorithms):
    return algorithms[request.param]


def test_provider(provider):
    assert provider.id() == "spectralprompts"
    assert provider.name() == "Spectral Prompts"
    assert not provider.icon().isNull()
    assert QgsApplication.processingRegistry().providerById("spectralprompts") is provider
    assert provider.supportedOutputRasterLayerExtensions() == ["tif", "tiff"]
    assert provider.defaultRasterFileExtension() == "tif"
    assert not provider.supportsNonFileBasedOutput()


def test_ids_and_parameters_are_those_of_the_design(algorithms):
    found = {
        name: {p.name(): p.type() for p in algorithm.parameterDefinitions()}
        for name, algorithm in algorithms.items()
    }
    assert found == PARAMETERS
    figures = {
        name: {o.name() for o in algorithm.outputDefinitions()} - set(found[name])
        for name, algorithm in algorithms.items()
    }
    assert figures == FIGURES


def test_every_parameter_and_output_is_explained(algorithm):
    text = algorithm.shortHelpString()
    documented = {
        entry.name: entry for entry in algorithm._parameters_help + algorithm._outputs_help
    }
    definitions = [*algorithm.parameterDefinitions(), *algorithm.outputDefinitions()]
    assert {definition.name() for definition in definitions} == set(documented)
    for definition in algorithm.parameterDefinitions():
        entry = documented[definition.name()]
        assert len(entry.help) > 10
        assert definition.help() == entry.help
        assert f"<h3>{entry.label}</h3>" in text
    assert algorithm.shortDescription()


def test_help_is_escaped(provider):
    class Odd(EngineAlgorithm):
        JOB = jobs.FetchWeights

        def displayName(self):
            return "odd"

        def about(self):
            return "<b> & co"

        def declare(self):
            self.add_text("WHICH", "a < b", "write `<name>` & go")

    odd = Odd()
    odd.initAlgorithm()
    assert "<p>&lt;b&gt; &amp; co</p>" in odd.shortHelpString()
    assert "<h3>a &lt; b</h3><p>write <code>&lt;name&gt;</code> &amp; go</p>" in (
        odd.shortHelpString()
    )


def test_instances_are_independent(algorithm):
    first, second = algorithm.create(), algorithm.create()
    assert first is not second
    assert first.id() == second.id() == f"spectralprompts:{algorithm.name()}"
    assert first.shortHelpString() == algorithm.shortHelpString()


def test_how_it_is_listed(algorithm):
    assert algorithm.group()
    assert algorithm.groupId().islower()
    assert "hyperspectral" in algorithm.tags()
    assert algorithm.helpUrl() == f"spectralprompts:reference/{algorithm.name()}.md"
    assert not algorithm.icon().isNull()
    flags = algorithm.flags()
    assert flags & QgsProcessingAlgorithm.Flag.FlagCanCancel
    assert flags & QgsProcessingAlgorithm.Flag.FlagSupportsBatch
    assert not flags & QgsProcessingAlgorithm.Flag.FlagNoThreading


#: The first is the default.
CHOICES = {
    "assessaccuracy": {"DESIGN": ["stratified", "simple_random"]},
    "classifywithtextprompts": {
        "SOURCE": ["auto", "knowledge", "clip", "fused"],
        "REFINE": ["none", "special", "gaussian"],
        "VARIANT": ["segearth", "clearclip", "sclip", "gem", "maskclip", "clip"],
        "UPSAMPLER": ["auto", "none", "bilinear", "jbu_stack", "jbu_one"],
        "TEMPLATES": ["imagenet", "remote_sensing", "name"],
        "PRECISION": ["fp32", "bf16"],
        "NETWORK": ["mambahsi", "convnet"],
        "PRESET": ["balanced", "paper", "paper_large"],
    },
    "setupengine": {
        "ACTION": ["install", "check", "wheels", "remove"],
        "TIER": ["basic", "full"],
        "PLATFORM": ["this", "linux-x86_64", "linux-aarch64", "windows-amd64", "macos-arm64"],
    },
    "fetchweights": {"ACTION": ["fetch", "list", "verify", "import", "delete"]},
    "classifyobjects": {"VOTING": ["model", "probability", "majority"]},
    "trainobjects": {
        "WORDING": ["description", "name", "all", "auto"],
        "NETWORK": ["pooled", "cnn3d"],
        "VOTING": ["probability", "majority"],
    },
    "trainprobe": {
        "WORDING": ["description", "name", "all", "auto"],
        "TEXT_PRIOR": ["auto", "never"],
        "PRESET": ["balanced", "paper"],
        "SPLIT": ["polygons", "blocks", "random", "none"],
    },
}


def test_words_are_words_not_numbers(algorithm):
    choices = CHOICES.get(algorithm.name(), {})
    enums = {d.name(): d for d in algorithm.parameterDefinitions() if d.type() == "enum"}
    assert set(enums) == set(choices)
    for name, words in choices.items():
        assert enums[name].usesStaticStrings()
        assert enums[name].options() == words
        assert enums[name].defaultValue() == words[0]
        for word in words:
            assert f"`{word}`" in enums[name].help(), "every choice is explained"


def test_classes_are_written_in_lines(algorithm):
    texts = {d.name(): d for d in algorithm.parameterDefinitions() if d.type() == "string"}
    for name, definition in texts.items():
        assert definition.multiLine() == (name == "PROMPTS"), name


def test_fields_are_those_of_the_layer_with_classes(algorithms):
    for name, parent in (
        ("trainprobe", "SAMPLES"),
        ("classsignatures", "SAMPLES"),
        ("assessaccuracy", "REFERENCE"),
        ("trainobjects", "POLYGONS"),
        ("describeclasses", "POLYGONS"),
    ):
        definition = algorithms[name].parameterDefinition("CLASS_FIELD")
        assert definition.parentLayerParameterName() == parent
        assert not definition.allowMultiple()


def test_kinds_of_layers(algorithms):
    """What the dialog offers: no tables, and either kind where either will do."""
    vectors = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
    for name in ("trainprobe", "classsignatures"):
        assert algorithms[name].parameterDefinition("SAMPLES").dataTypes() == vectors
    polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
    for name in ("trainobjects", "classifyobjects", "describeclasses"):
        assert algorithms[name].parameterDefinition("POLYGONS").dataTypes() == polygons
    assert algorithms["classifyobjects"].parameterDefinition("OUTPUT").dataType() == polygons[0]
    reference = algorithms["assessaccuracy"].parameterDefinition("REFERENCE")
    assert reference.dataTypes() == [*vectors, QgsProcessing.SourceType.TypeRaster]


def test_bands_are_those_of_the_input(algorithms):
    for name in ("RED", "GREEN", "BLUE"):
        definition = algorithms["classifywithtextprompts"].parameterDefinition(name)
        assert definition.parentLayerParameterName() == "INPUT"
        assert not definition.allowMultiple()


def test_limits_are_those_of_the_job(algorithm):
    for definition in algorithm.parameterDefinitions():
        if definition.type() != "number":
            continue
        fields = jobs.JOBS[algorithm.name()].__dataclass_fields__
        limits = fields[definition.name().lower()].metadata
        assert (definition.minimum(), definition.maximum()) == (
            limits["minimum"],
            limits["maximum"],
        )
        whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
        assert whole == (limits["type"] == "int")


def test_files_and_folders(algorithms):
    model = algorithms["classifywithtextprompts"].parameterDefinition("MODEL")
    assert model.defaultFileExtension() == "spm"
    for name, output, extension in (
        ("trainprobe", "MODEL", "spm"),
        ("trainobjects", "MODEL", "spm"),
        ("describeclasses", "OUTPUT", "md"),
        ("classifyobjects", "OUTPUT", "gpkg"),
        ("assessaccuracy", "MATRIX", "csv"),
        ("classsignatures", "OUTPUT", "csv"),
    ):
        definition = algorithms[name].parameterDefinition(output)
        assert definition.defaultFileExtension() == extension
    given = algorithms["classifywithmodel"].parameterDefinition("MODEL")
    assert "*.spm" in given.fileFilter()
    for name in ("WEIGHTS_FOLDER", "SOURCE_FOLDER"):
        folder = algorithms["fetchweights"].parameterDefinition(name)
        assert folder.behavior() == QgsProcessingParameterFile.Behavior.Folder


def test_what_may_be_left_out_and_what_is_advanced(algorithms):
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    definitions = algorithms["classifywithtextprompts"].parameterDefinitions()
    assert {d.name() for d in definitions if d.flags() & optional} == {
        "PROMPTS",
        "PROMPT_FILE",
        "EXTENT",
        "MASK",
        "RED",
        "GREEN",
        "BLUE",
        "REFINE_OPTIONS",
        "CONFIDENCE",
        "PROBABILITIES",
        "PSEUDO_LABELS",
        "MODEL",
        "REPORT",
    }
    shown = [d.name() for d in definitions if not d.isDestination() and not d.flags() & advanced]
    expected = ["INPUT", "PROMPTS", "PROMPT_FILE", "SOURCE", "REFINE", "EXTENT", "MASK", "SEED"]
    assert shown == expected
    by_default = {d.name() for d in definitions if d.isDestination() and d.createByDefault()}
    assert by_default == {"OUTPUT", "CONFIDENCE", "REPORT"}


def test_what_may_be_left_out_of_the_others(algorithms):
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    needed = {
        name: [d.name() for d in algorithm.parameterDefinitions() if not d.flags() & optional]
        for name, algorithm in algorithms.items()
    }
    assert needed["classifywithmodel"] == ["INPUT", "MODEL", "REJECT_BELOW", "STEP", "OUTPUT"]
    assert needed["fetchweights"] == ["ACTION"]
    assert needed["setupengine"] == ["ACTION", "TIER", "CUDA", "PLATFORM", "AGAIN"]
    assert needed["inspectscene"] == ["INPUT"]
    assert needed["assessaccuracy"] == ["MAP", "REFERENCE", "DESIGN"]
    assert needed["classsignatures"] == ["INPUT", "OUTPUT"]
    assert needed["suggestsamples"] == ["CONFIDENCE", "COUNT", "DISTANCE", "OUTPUT"]
    assert needed["describeclasses"] == ["INPUT"]
    assert needed["classifyobjects"] == [
        "INPUT",
        "MODEL",
        "SEGMENT_SIZE",
        "COMPACTNESS",
        "VOTING",
        "REJECT_BELOW",
        "SEED",
        "OUTPUT",
    ]
    assert set(needed["trainobjects"]) == {"INPUT", "POLYGONS", "MODEL"} | {
        name
        for name, kind in PARAMETERS["trainobjects"].items()
        if kind in ("number", "enum", "boolean") or name == "ENCODER"
    }
    given_by_default = {"ENCODER", "WORDING", "TEXT_PRIOR", "PRESET", "SPLIT", "SAVE_SCORED"}
    given_by_default |= {n for n, kind in PARAMETERS["trainprobe"].items() if kind == "number"}
    assert set(needed["trainprobe"]) == {"INPUT", "MODEL"} | given_by_default
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    hidden = {
        d.name() for d in algorithms["trainprobe"].parameterDefinitions() if d.flags() & advanced
    }
    assert hidden == {
        "WORDING",
        "TEXT_PRIOR",
        "PRESET",
        "PROBE_OPTIONS",
        "BLOCK_SIZE",
        "SAVE_SCORED",
    }
    definitions = algorithms["classifywithmodel"].parameterDefinitions()
    by_default = {d.name() for d in definitions if d.isDestination() and d.createByDefault()}
    assert by_default == {"OUTPUT", "CONFIDENCE", "REPORT"}


def test_defaults_are_those_of_the_job(algorithms):
    for algorithm in algorithms.values():
        fields = {f.name: f for f in dataclasses.fields(algorithm.JOB)}
        for definition in algorithm.parameterDefinitions():
            field = fields[definition.name().lower()]
            if definition.defaultValue() is not None:
                assert definition.defaultValue() == field.default, definition.name()
            else:
                # Left out it becomes what the job takes for "not given".
                assert field.default in ("", 0, None), definition.name()


def test_every_parameter_of_a_job_is_offered_or_a_setting(algorithms):
    for algorithm in algorithms.values():
        job = algorithm.JOB
        offered = {d.name().lower() for d in algorithm.parameterDefinitions()}
        shared = (jobs.Resources, jobs.Downloads)
        kept = {field.name for base in shared for field in dataclasses.fields(base)}
        # These come with the vector layer.
        kept |= {"samples_layer", "reference_layer", "mask_layer", "polygons_layer"}
        assert {field.name for field in dataclasses.fields(job)} - offered <= kept


def test_every_job_but_questions_has_an_algorithm(algorithms):
    # Installing the engine is the one thing that is done without it.
    assert set(algorithms) == (set(jobs.JOBS) - set(jobs.QUESTIONS)) | {"setupengine"}
