"""What classes mean, told while they are written: values, problems, one class, cancelling, time."""

from __future__ import annotations

import json
import threading
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import CancelledError, EngineError, PromptError
from engine.jobs import ClassifyWithTextPrompts, ExplainPrompts
from engine.knowledge import matching
from engine.knowledge.library import default_library
from engine.knowledge.matching import Matcher
from engine.pipelines import explain_prompts, run
from engine.progress import Progress

FORM = {
    "value", "name", "color", "prompts", "materials", "problem", "nearest", "ignored", "note",
    "score", "how",
}  # fmt: skip


@pytest.fixture(autouse=True)
def no_encoder(monkeypatch):
    """Word lists only, whatever is installed: the same answers everywhere."""
    matcher = Matcher(default_library(), None)
    monkeypatch.setattr(explain_prompts, "default_matcher", lambda: matcher)
    return matcher


def explain(prompts="", progress=None, **more):
    result = run(ExplainPrompts(prompts=prompts, offline=True, **more), progress or Progress())
    assert json.loads(json.dumps(result.values, allow_nan=False)) == result.values
    for one in result.values["classes"]:
        assert set(one) == FORM
    return result


def classes(*arguments, **more):
    return explain(*arguments, **more).values["classes"]


def test_materials_are_those_that_a_classification_uses(small, classify):
    words = "water: lake\ngreen grass\nasphalt, road"
    told = classes(words)
    used = classify(small, prompts=words).result.values["classes"]
    assert [one["name"] for one in told] == ["water", "green grass", "asphalt, road"]
    for one, other in zip(told, used, strict=True):
        assert one["color"] == other["color"] and one["value"] == other["value"]
        assert [m["id"] for m in one["materials"]] == [m["id"] for m in other["materials"]]
        weights = [m["weight"] for m in one["materials"]]
        assert weights == pytest.approx([m["weight"] for m in other["materials"]], abs=1e-4)
        assert weights == sorted(weights, reverse=True) and sum(weights) == pytest.approx(1, 1e-3)
        assert one["problem"] == ""


def test_a_class_that_means_nothing_is_a_problem_and_no_failure():
    result = explain("water\nunobtainium")
    water, nothing = result.values["classes"]
    assert water["problem"] == "" and water["how"] == "exact"
    assert nothing["materials"] == [] and nothing["how"] == "none"
    assert "'unobtainium' means no known material" in nothing["problem"]
    assert nothing["problem"].endswith("add one as a synonym.")
    assert result.numbers == {"classes": 2.0, "understood": 1.0}


def test_what_is_spelt_alike_is_named():
    (one,) = classes("granitoidish")
    assert one["problem"] and "granite" in " ".join(one["nearest"])


def test_words_that_added_nothing_are_told():
    whole, part, bracket = classes("water: zzqqy\nlarge zzqqy meadow\nbare soil (school)")
    assert whole["ignored"] == ["zzqqy"] and "'zzqqy'" in whole["note"]
    assert "zzqqy" in part["ignored"] and part["how"] == "fuzzy" and not part["problem"]
    assert bracket["ignored"] == ["school"]
    assert classes("green grass")[0]["ignored"] == []


@pytest.mark.parametrize("text", ["water", '{"schema": 1, "classes": [{"name": "water"}]}'])
def test_one_class_is_enough_though_a_map_needs_two(text):
    (one,) = classes(text)
    assert one["name"] == "water" and one["materials"]
    with pytest.raises(EngineError):
        run(ClassifyWithTextPrompts(input="x.tif", output="y.tif", prompts=text), Progress())


def test_two_rows_of_one_name_are_told_both():
    first, second = classes("water\nwater")
    assert first["materials"] == second["materials"] and (first["value"], second["value"]) == (1, 2)


def test_classes_that_spectra_cannot_tell_apart_are_said():
    warnings = explain("meadow\nmeadows: meadow").values["warnings"]
    assert len(warnings) == 1 and "cannot be told apart" in warnings[0]


def test_values_colours_and_descriptions_come_from_a_file(tmp_path):
    path = tmp_path / "mine.prompts.json"
    entry = {"name": "zzqq", "value": 7, "color": "#102030", "description": "dense conifer forest"}
    path.write_text(json.dumps({"schema": 1, "classes": [entry]}), encoding="utf-8")
    (one,) = classes(prompt_file=str(path))
    assert (one["value"], one["color"]) == (7, "#102030")
    assert one["materials"] and "description" in one["note"]


@pytest.mark.parametrize(
    ("prompts", "file", "part"),
    [
        ("", "", "No classes were found"),
        ("# only a comment", "", "No classes were found"),
        ("water", "x.prompts.json", "Both prompts and a prompt file"),
        ("", "nowhere.prompts.json", "does not exist"),
        ("{nonsense", "", "no valid JSON"),
        ('{"schema": 1, "classes": []}', "", "has no classes"),
        ("water | #12", "", "colour"),
    ],
)
def test_only_what_cannot_be_read_is_refused(prompts, file, part, tmp_path):
    with pytest.raises(PromptError, match=part):
        explain(prompts, prompt_file=str(tmp_path / file) if file else "")


@settings(deadline=None, max_examples=60)
@given(st.text(min_size=1, max_size=60).filter(lambda text: not text.lstrip().startswith("{")))
def test_any_text_is_explained_or_refused_in_a_sentence(text):
    try:
        for one in classes(text):
            assert bool(one["materials"]) != bool(one["problem"])
    except PromptError as error:
        assert error.message.count("\n") == 0


def test_the_source_is_told(small, save, tmp_path):
    assert explain("water", source="clip").values["source"]["used"] == "clip"
    nothing = str(tmp_path / "none")
    told = explain("water", weights_folder=nothing).values["source"]
    assert told["used"] == "knowledge" and told["why"]
    told = explain("water", weights_folder=nothing, input=str(small.path)).values["source"]
    assert told == {"asked": "auto", "used": "knowledge", "why": told["why"]}
    bare = save(tmp_path / "bare.tif", np.full((5, 4, 4), 300, np.int16), None)
    assert explain("water", input=str(bare)).values["source"]["used"] == "knowledge"
    with pytest.raises(EngineError, match="does not exist"):
        explain("water", input=str(tmp_path / "nowhere.tif"))


def test_known_words_are_answered_at_once():
    text = "\n".join(f"{name}: {name} field" for name in ("water", "meadow", "asphalt", "soil"))
    explain(text)
    start = time.perf_counter()
    explain(text)
    assert time.perf_counter() - start < 0.3


class SlowEncoder:
    """An encoder that takes its time to load."""

    name = revision = "slow"

    def __init__(self):
        self.asked, self.go_on = threading.Event(), threading.Event()

    def encode(self, texts):
        self.asked.set()
        self.go_on.wait(20)
        return np.ones((len(texts), 3), np.float32)


def test_an_unknown_word_can_be_cancelled_and_does_not_hold_up_known_ones(monkeypatch):
    encoder = SlowEncoder()
    matcher = Matcher(default_library(), encoder)
    monkeypatch.setattr(explain_prompts, "default_matcher", lambda: matcher)
    try:
        with pytest.raises(CancelledError):
            explain("zzqq xxvv", Progress(cancelled=encoder.asked.is_set))
        (one,) = classes("water")
        assert one["how"] == "exact"
    finally:
        encoder.go_on.set()


def test_the_word_lists_are_loaded_once():
    assert matching.default_matcher() is matching.default_matcher()
