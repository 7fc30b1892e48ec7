"""The reference in docs/ is what the code declares, and the code explains everything it takes."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QUrl

from spectral_prompts.engine import jobs
from spectral_prompts.processing_provider.provider import ALGORITHMS

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def reference():
    """``tools/reference.py``."""
    spec = importlib.util.spec_from_file_location("reference", ROOT / "tools" / "reference.py")
    module = sys.modules["reference"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(params=ALGORITHMS, ids=lambda kind: kind.__name__)
def algorithm(request, qgis_app):
    made = request.param()
    made.initAlgorithm()
    return made


def explains(text, label):
    """Whether ``text`` is a sentence that says something other than ``label``."""
    text = text.strip()
    return len(text.split()) >= 3 and text.endswith((".", ")")) and text.rstrip(".") != label


def test_the_pages_are_what_the_code_says(reference, qgis_app):
    assert reference.differences(reference.pages()) == [], "run 'make reference' and commit"


def test_a_page_that_is_out_of_date_is_found(reference, qgis_app):
    made = reference.pages()
    changed = {**made, "trainprobe.md": made["trainprobe.md"] + "more\n", "new.md": ""}
    del changed["inspectscene.md"]
    assert reference.differences(changed) == ["inspectscene.md", "new.md", "trainprobe.md"]


def test_every_parameter_and_output_is_explained(algorithm):
    for parameter in algorithm.parameterDefinitions():
        assert explains(parameter.help(), parameter.description()), parameter.name()
    documented = {entry.name: entry for entry in algorithm.documented_outputs()}
    assert set(documented) == {output.name() for output in algorithm.outputDefinitions()}
    for entry in documented.values():
        assert explains(entry.help, entry.label), entry.name
    assert explains(algorithm.shortDescription(), algorithm.displayName())


def test_the_help_button_opens_the_algorithms_page(algorithm):
    page = ROOT / "docs" / QUrl(algorithm.helpUrl()).path()
    assert page.read_text(encoding="utf-8").splitlines()[2] == f"# {algorithm.displayName()}"


@pytest.mark.parametrize("job", jobs.JOBS.values(), ids=list(jobs.JOBS))
def test_every_option_of_the_command_line_is_explained(job):
    assert (job.__doc__ or "").strip().endswith(".")
    for field in jobs.parameters_of(job):
        text = field.metadata["help"]
        assert text[0].isupper() and text.endswith((".", ".)")), f"{field.name}: {text!r}"


def test_the_pages_show_everything_once(reference, algorithm):
    text = (reference.FOLDER / f"{algorithm.name()}.md").read_text(encoding="utf-8")
    for parameter in algorithm.parameterDefinitions():
        assert text.count(f"| `{parameter.name()}` |") == 1
    job = jobs.JOBS.get(algorithm.name())
    for field in jobs.parameters_of(job) if job else ():
        told = f"| `--{field.name.replace('_', '-')}` |" in text
        assert told or f"| `{field.name.upper()}` |" in text, field.name
