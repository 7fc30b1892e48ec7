"""The catalogue of QGIS's language is found, loaded and taken out again; numbers, terms, stages."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QLocale, QTranslator

import spectral_prompts
from spectral_prompts import i18n
from spectral_prompts.i18n import language, tr
from spectral_prompts.processing_provider import stage_names

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / "tools" / "translations.py"
#: QGIS's file of a language where its name is not ours.
QGIS_FILES = {"zh_CN": "zh-Hans"}


@pytest.fixture(scope="module")
def compiled():
    """The compiled catalogues, beside their sources, as ``make translations`` leaves them."""
    done = subprocess.run(
        [sys.executable, str(TOOL), "compile"], capture_output=True, text=True, check=False
    )
    if "no lrelease" in done.stderr:
        pytest.skip("Qt's lrelease is not installed")
    assert done.returncode == 0, done.stderr


@pytest.fixture
def german(qgis_app, compiled):
    """QGIS as if it were started in German on a computer that writes numbers so."""
    before = QLocale()
    QgsApplication.setTranslation("de")
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)
    QgsApplication.setTranslation("")


@pytest.fixture
def chosen(qgis_app):
    """QGIS's settings of the language, empty; as before afterwards."""
    settings = QgsSettings()
    names = ("locale/overrideFlag", "locale/userLocale")
    before = {name: settings.value(name) for name in names}
    for name in names:
        settings.remove(name)
    yield settings
    for name, value in before.items():
        settings.remove(name) if value is None else settings.setValue(name, value)


# -- which catalogue -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("de", "de"),
        ("de_AT", "de"),
        ("de_DE.UTF-8", "de"),
        ("pt_BR", "pt_BR"),
        ("pt-BR", "pt_BR"),
        ("pt_PT", "pt_BR"),
        ("pt", "pt_BR"),
        ("zh-Hans", "zh_CN"),
        ("zh_Hans_SG", "zh_CN"),
        ("zh_CN", "zh_CN"),
        ("zh", "zh_CN"),
        ("zh-Hant", None),
        ("zh_TW", None),
        ("ja_JP", "ja"),
        ("en", None),
        ("C", None),
        ("", None),
    ],
)
def test_the_catalogue_of_a_language_however_it_is_spelled(code, found, tmp_path):
    for name in ("de", "es", "fr", "pt_BR", "zh_CN", "ja"):
        (tmp_path / f"spectral_prompts_{name}.qm").touch()
    wanted = None if found is None else str(tmp_path / f"spectral_prompts_{found}.qm")
    assert language.catalogue(code, str(tmp_path)) == wanted


def test_no_catalogue_where_none_was_compiled(tmp_path):
    assert language.catalogue("de", str(tmp_path)) is None


def test_what_qgis_speaks_comes_before_what_is_set(chosen):
    assert language.language() == ""
    chosen.setValue("locale/userLocale", "fr")
    assert language.language() == ""  # QGIS leaves it there, and does not follow it
    chosen.setValue("locale/overrideFlag", True)
    assert language.language() == "fr"
    QgsApplication.setTranslation("de")
    try:
        assert language.language() == "de"
    finally:
        QgsApplication.setTranslation("")


# -- loading ---------------------------------------------------------------------------------


def test_the_plugin_speaks_german_and_stops_when_unloaded(german, qgis_processing):
    text = "Classify with text prompts"
    plugin = spectral_prompts.classFactory(None)
    plugin.initProcessing()
    try:
        assert tr(text) == "Mit Text-Prompts klassifizieren"
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(
            "spectralprompts:classifywithtextprompts"
        )
        assert algorithm.displayName() == "Mit Text-Prompts klassifizieren"
        assert algorithm.name() == "classifywithtextprompts"
        assert "<h2>Ausgaben</h2>" in algorithm.shortHelpString()
        assert algorithm.parameterDefinition("EXTENT").description() == (
            "Zu klassifizierende Ausdehnung"
        )
    finally:
        plugin.unload()
    assert tr(text) == text
    plugin.initProcessing()
    assert tr(text) == "Mit Text-Prompts klassifizieren"
    plugin.unload()
    assert tr(text) == text


def test_every_catalogue_loads_and_holds_what_its_source_holds(qgis_app, compiled):
    for path in sorted((ROOT / "i18n").glob("*.qm")):
        translator = QTranslator()
        assert translator.load(str(path)), path
        code = path.stem.split("_", 2)[2]
        source = path.with_suffix(".ts").read_text(encoding="utf-8")
        found = re.search(r"<source>Preview</source>\s*<translation>(.+)</translation>", source)
        if found:
            assert translator.translate("@default", "Preview") == found[1], code


# -- numbers and stages ----------------------------------------------------------------------


def test_numbers_are_written_as_the_user_does(german):
    assert i18n.whole(1234567) == "1.234.567"
    assert i18n.fixed(1234.5, 2) == "1.234,50"
    assert i18n.rounded(0.01234, 3) == "0,0123"
    assert i18n.fraction(0.914) == "0,91"


def test_numbers_in_english_and_where_nothing_is_chosen(qgis_app):
    before = QLocale()
    try:
        for name in ("en", "C"):
            QLocale.setDefault(QLocale(name))
            assert i18n.whole(1234567) == "1,234,567"
            assert i18n.fraction(0.914) == ".91"
            assert i18n.fraction(0.998) == "1.0"
    finally:
        QLocale.setDefault(before)


def test_stages_of_the_engine_are_told_in_the_users_language(german, qgis_processing):
    plugin = spectral_prompts.classFactory(None)
    try:
        assert stage_names.in_words("training, fold 2 of 5: epoch 3 of 9, loss 0.41") == (
            "Training, Durchgang 2 von 5: Epoche 3 von 9, Verlust 0.41"
        )
        assert stage_names.in_words("reading samples") == "Stichproben werden gelesen"
        assert stage_names.in_words("fetching x.pt: 3 of 9 MB") == "x.pt wird geholt: 3 of 9 MB"
        assert stage_names.in_words("something new: 3") == "something new: 3"
    finally:
        plugin.unload()


def test_every_stage_of_the_engine_is_known(qgis_app):
    told = set()
    for path in (ROOT / "engine" / "pipelines").glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        constants = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                name = node.args[0] if node.args else None
                parts = [name.body, name.orelse] if isinstance(name, ast.IfExp) else [name]
                if node.func.attr in ("stage", "detail"):
                    told.update(part.value for part in parts if isinstance(part, ast.Constant))
                if node.func.attr == "begin" and isinstance(name, ast.Name):
                    told.add(constants.get(name.id))
    told.discard(None)  # imported from the module that defines it
    assert {"reading samples", "classifying objects", "trying regularisations"} <= told
    assert told - set(stage_names.names()) == set()


# -- terms -----------------------------------------------------------------------------------


def test_terms_are_those_of_qgis(qgis_app):
    listed = json.loads((ROOT / "i18n" / "terms.json").read_text(encoding="utf-8"))
    if not Qgis.version().startswith(listed["qgis_version"]):
        pytest.skip(f"terms were compared with QGIS {listed['qgis_version']}")
    compared, wrong = 0, []
    for code in ("de", "es", "fr", "pt_BR", "zh_CN", "ja"):
        translator = QTranslator()
        name = f"qgis_{QGIS_FILES.get(code, code)}"
        if not translator.load(name, QgsApplication.i18nPath()):
            pytest.skip("QGIS's own translations are not installed")
        for term in listed["terms"]:
            if "qgis" in term:
                theirs = translator.translate(*term["qgis"])
                compared += 1
                if not any(form.casefold() in theirs.casefold() for form in term[code]):
                    wrong.append((code, term["english"], theirs))
    assert compared > 150
    assert wrong == []
