"""Texts are found, kept, checked and compiled; translations are complete and say the same."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

from translating import LANGUAGES, TranslationError, catalogue_path  # noqa: E402
from translating.catalogue import CONTEXT, Catalogue, key, read  # noqa: E402
from translating.checks import faults, fields, shared_keys  # noqa: E402
from translating.extract import early_calls, files, texts, texts_of  # noqa: E402
from translating.literals import shown_literals  # noqa: E402
from translating.release import lrelease, release  # noqa: E402
from translating.terms import exceptions, term_faults, terms  # noqa: E402


def tool():
    spec = importlib.util.spec_from_file_location("translations", ROOT / "tools/translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def shown():
    """The texts the code has now."""
    return texts()


# -- finding ---------------------------------------------------------------------------------


def test_texts_are_found_however_they_are_written():
    source = """
def f(number):
    tr("one "
       "text")
    label(f"{tr('inside')} {number}")
    return lambda: other.tr("m\\u00b2") + tr("one text")
"""
    assert texts_of(source, "x.py") == ["one text", "inside", "m\u00b2", "one text"]


@pytest.mark.parametrize("call", ["tr(f'{x}')", "tr(x)", "tr('a' + x)", "tr('a', 'b')", "tr('')"])
def test_only_plain_texts_can_be_translated(call):
    with pytest.raises(TranslationError, match=r"x\.py:1: tr\(\) takes one plain text"):
        texts_of(call, "x.py")


def test_every_text_of_the_plugin_is_plain(shown):
    assert len(shown) > 700
    assert shown["Classify with text prompts"] == [
        "ui/classes/run_panel.py",
        "processing_provider/classify_with_text_prompts.py",
    ]


def test_no_number_is_formatted_inside_a_text(shown):
    # i18n.fixed and its like write numbers as the user does; a format would always write a point.
    assert [text for text in shown if any(form for _, form, _ in fields(text))] == []


def test_no_text_is_asked_for_before_a_catalogue_is_loaded():
    assert early_calls("A = tr('a')\ndef f(x=tr('b')):\n    return tr('c')\n") == [1, 2]
    early = {p.name: early_calls(p.read_text(encoding="utf-8")) for p in files()}
    assert {name: lines for name, lines in early.items() if lines} == {}


def test_nothing_is_shown_that_cannot_be_translated():
    source = "b.setText('Run it')\nb.setText(tr('Run'))\nmenu.addAction(f'{n} bands', self.f)\n"
    assert shown_literals(source) == [(1, "Run it"), (3, " bands")]
    assert shown_literals("b.setToolTip('<qt>' + html + '</qt>')") == []
    assert shown_literals("Parameter('INPUT', tr('Raster'))\nb.setSuffix(' MB')\n") == []
    found = {
        f"{path.relative_to(ROOT)}:{line}: {text}"
        for path in files()
        for line, text in shown_literals(path.read_text(encoding="utf-8"))
    }
    assert found == set()


# -- keeping ---------------------------------------------------------------------------------


def test_a_catalogue_is_read_as_it_was_written(tmp_path):
    made = Catalogue("de", {"a <b>&\n": ["ui/x.py"], " rad": ["ui/y.py", "plugin.py"]})
    made.translations = {"a <b>&\n": "ä <b>&\n", "gone": "weg"}
    made.write(tmp_path / "x.ts")
    again = read(tmp_path / "x.ts", "de")
    assert again == made
    assert again.missing == [" rad"]
    assert again.obsolete == ["gone"]


def test_a_file_of_another_language_or_context_is_refused(tmp_path):
    path = tmp_path / "x.ts"
    Catalogue("fr", {"a": []}).write(path)
    with pytest.raises(TranslationError, match="in the language de, found TS in fr"):
        read(path, "de")
    path.write_text(path.read_text().replace(CONTEXT, "Dock"))
    with pytest.raises(TranslationError, match="'Dock' is never looked up"):
        read(path, "fr")
    path.write_text("no xml")
    with pytest.raises(TranslationError, match="no Qt Linguist file"):
        read(path, "fr")


def test_a_changed_text_comes_with_its_old_translation(monkeypatch, tmp_path, capsys):
    translations = filled(monkeypatch, tmp_path, {"The raster is read now": "alt"})
    monkeypatch.setattr(
        translations, "texts", lambda: {"The raster is being read now": ["ui/x.py"]}
    )
    assert translations.main(["missing", "de"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told[key("The raster is being read now")] == {
        "text": "The raster is being read now",
        "file": "ui/x.py",
        "before": "The raster is read now",
        "translated": "alt",
    }
    assert translations.main(["update"]) == 0
    assert read(tmp_path / "de.ts", "de").translations == {"The raster is read now": "alt"}
    assert translations.main(["update", "--drop"]) == 0
    assert read(tmp_path / "de.ts", "de").translations == {}


def test_fill_takes_what_is_right_and_refuses_the_rest(monkeypatch, tmp_path, capsys):
    translations = filled(monkeypatch, tmp_path, {})
    given = {"{count} bands": "{count} Kanäle", "Save {name}": "Sichern", "old": "alt"}
    monkeypatch.setattr(translations, "texts", lambda: {"{count} bands": [], "Save {name}": []})
    file = tmp_path / "done.json"
    file.write_text(json.dumps({key(text): done for text, done in given.items()}))
    assert translations.main(["fill", "de", str(file)]) == 1
    told = capsys.readouterr().out
    assert "'Save {name}': placeholders differ: expected {name}, unchanged" in told
    assert f"{key('old')}: the plugin shows no such text" in told
    assert read(tmp_path / "de.ts", "de").translations == {"{count} bands": "{count} Kanäle"}
    file.write_text("[]")
    assert translations.main(["fill", "de", str(file)]) == 1


def filled(monkeypatch, folder, translated):
    """The tool on a folder of its own, with one language that has these translations."""
    translations = tool()
    monkeypatch.setattr(translations, "LANGUAGES", ("de",))
    monkeypatch.setattr(translations, "catalogue_path", lambda language: folder / f"{language}.ts")
    made = Catalogue("de", {text: [] for text in translated})
    made.translations = dict(translated)
    made.write(folder / "de.ts")
    return translations


# -- checking --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "done", "fault"),
    [
        ("{a} of {b}", "{b} von {a}", ""),
        ("{a} of {b}", "{a} von {c}", "placeholders differ"),
        ("{a!r} is", "{a} ist", "placeholders differ"),
        ("{a}", "{a", "braces cannot be read"),
        ("<b>now</b>", "<b>jetzt", "HTML tags differ"),
        ("as in `a: b`", "wie in `c`", "code in backticks"),
        ("(PROMPT_FILE)", "(PROMPT_DATEI)", "names in capitals"),
        ("A (*.a *.b);;B (*)", "A (*.a);;B (*)", "file filters"),
        ("see engine-full.txt", "siehe engine.txt", "names of files"),
        ("at https://x.org/a", "unter https://x.org", "addresses"),
        ("0.05 is near", "0,05 ist nah", ""),
        ("0.05 is near", "0,5 ist nah", "figures"),
        ("&New", "Neu", "key for the keyboard"),
        ("&New", "新建(&N)", ""),
        ("a\nb", "a b", "line breaks"),
        ("Open...", "Öffnen", "end with '...'"),
        ("Layer:", "Layer", "end with ':'"),
        (" rad", "rad", "begin with a blank"),
        ("{p}\u00a0%", "{p} %", "no-break space"),
        ("a,b,c,d,e,f", "a、b、c、d、e、f", "keywords"),
        ("a,b,c,d,e,f", "a, b, c, d, e, f", "keywords"),
        ("see 'Run it'", "siehe 'Lauf'", "is shown as 'Ausführen'"),
    ],
)
def test_what_is_wrong_with_a_translation(text, done, fault):
    found = faults(text, done, {"Run it": "Ausführen"})
    assert (not found) if not fault else any(fault in one for one in found)


def test_two_labels_of_one_file_have_different_keys():
    done = {"&New": "&Neu", "&Open": "Ö&ffnen", "&Name": "&Name", "&Stop": "&Halt"}
    places = {"&New": ["a.py"], "&Open": ["a.py"], "&Stop": ["b.py"]}
    assert shared_keys(done, places) == []
    assert shared_keys({**done, "&Open": "Öff&nen"}, places) == [
        "a.py: ['&New', '&Open'] share the key &n"
    ]


def test_terms_are_asked_for():
    assert term_faults("Bands of the raster", "Bänder des Rasters", "de") == [
        "band (of a raster) is called Kanal or Kanäl"
    ]
    assert term_faults("Bands of the raster", "Kanäle des Rasters", "de") == []
    assert term_faults("band_1,band_2,in_the_band", "a,b", "de") == []
    for term in terms():
        assert set(LANGUAGES) <= set(term), term["english"]


def test_exceptions_are_of_texts_and_terms_there_are(shown):
    names = {term["english"] for term in terms()}
    for text, excepted in exceptions().items():
        assert text in shown
        assert set(excepted) <= names


# -- the languages ---------------------------------------------------------------------------


@pytest.mark.skipif(lrelease() is None, reason="Qt's lrelease is not installed")
@pytest.mark.parametrize("language", LANGUAGES)
def test_lrelease_compiles_without_a_warning(language, tmp_path):
    made = release(catalogue_path(language), tmp_path / "x.qm")
    assert made.read_bytes()[:4] == b"\x3c\xb8\x64\x18"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_missing(language, shown):
    """What to do: 'make translations', then as CONTRIBUTING.md says under "Translating"."""
    catalogue = read(catalogue_path(language), language)
    assert [text for text in shown if text not in catalogue.translations] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_say_the_same(language, shown):
    catalogue = read(catalogue_path(language), language)
    catalogue.places = shown
    assert tool().problems(catalogue) == []
