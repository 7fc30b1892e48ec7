"""What the algorithms promise: names, parameters, help. These are API."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingParameterDefinition

from spectral_prompts.engine import jobs
from spectral_prompts.processing_provider.algorithm import EngineAlgorithm

#: As in the design: ids and names must never change.
PARAMETERS = {
    "classifywithtextprompts": {
        "INPUT": "raster",
        "PROMPTS": "string",
        "PROMPT_FILE": "file",
        "SOURCE": "enum",
        "REFINE": "enum",
        "EXTENT": "extent",
        "SEED": "number",
        "REJECT_BELOW": "number",
        "OUTPUT": "rasterDestination",
        "CONFIDENCE": "rasterDestination",
        "PROBABILITIES": "rasterDestination",
        "REPORT": "fileDestination",
    },
    "inspectscene": {"INPUT": "raster", "REPORT": "fileDestination"},
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
        def name(self):
            return "odd"

        def displayName(self):
            return "odd"

        def about(self):
            return "<b> & co"

        def declare(self):
            self.add_text("TEXT", "a < b", "write `<name>` & go")

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
    assert algorithm.helpUrl().startswith("file:")
    assert not algorithm.icon().isNull()
    flags = algorithm.flags()
    assert flags & QgsProcessingAlgorithm.Flag.FlagCanCancel
    assert flags & QgsProcessingAlgorithm.Flag.FlagSupportsBatch
    assert not flags & QgsProcessingAlgorithm.Flag.FlagNoThreading


def test_words_are_words_not_numbers(algorithms):
    classify = algorithms["classifywithtextprompts"]
    for name, words in (("SOURCE", jobs.SOURCES), ("REFINE", jobs.REFINEMENTS)):
        definition = classify.parameterDefinition(name)
        assert definition.usesStaticStrings()
        assert definition.options() == list(words)
        assert definition.defaultValue() == words[0]
    assert classify.parameterDefinition("PROMPTS").multiLine()


def test_what_may_be_left_out_and_what_is_advanced(algorithms):
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    definitions = algorithms["classifywithtextprompts"].parameterDefinitions()
    assert {d.name() for d in definitions if d.flags() & optional} == {
        "PROMPTS",
        "PROMPT_FILE",
        "EXTENT",
        "CONFIDENCE",
        "PROBABILITIES",
        "REPORT",
    }
    assert {d.name() for d in definitions if d.flags() & advanced} == {"REJECT_BELOW"}
    by_default = {d.name() for d in definitions if d.isDestination() and d.createByDefault()}
    assert by_default == {"OUTPUT", "CONFIDENCE", "REPORT"}


def test_defaults_are_those_of_the_job(algorithms):
    for algorithm in algorithms.values():
        fields = {f.name: f for f in jobs.JOBS[algorithm.name()].__dataclass_fields__.values()}
        for definition in algorithm.parameterDefinitions():
            field = fields[definition.name().lower()]
            if definition.defaultValue() is not None and not definition.isDestination():
                assert definition.defaultValue() == field.default, definition.name()


def test_every_job_has_an_algorithm(algorithms):
    assert set(algorithms) == set(jobs.JOBS)
