"""The small check of prompt sets says what jsonschema says."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from engine.text.schema_check import wrongs

ROOT = Path(__file__).resolve().parents[3]
SCHEMA = json.loads((ROOT / "prompts" / "promptset.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)

GOOD = {
    "schema": 1,
    "title": "t",
    "classes": [
        {"value": 1, "name": "a", "color": "#00ff00", "prompts": ["b"], "description": ""},
        {"name": "c"},
    ],
}
ODD = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-3, 70_000),
        st.floats(allow_nan=False),
        st.sampled_from(["", "#00ff00", "red", "x" * 201, "x" * 501, "name", "value"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["name", "value", "classes", "odd"]), inner, max_size=3),
    ),
    max_leaves=6,
)


def told(data):
    mine = {(one.path, one.keyword) for one in wrongs(data, SCHEMA)}
    theirs = {(tuple(e.absolute_path), e.validator) for e in VALIDATOR.iter_errors(data)}
    return mine, theirs


def places(data, path=()):
    yield path
    items = data.items() if isinstance(data, dict) else enumerate(data)
    for key, part in items:
        if isinstance(part, (dict, list)):
            yield from places(part, (*path, key))
        else:
            yield (*path, key)


PLACES = [path for path in places(GOOD) if path]


@settings(max_examples=400, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(PLACES), ODD), min_size=1, max_size=3))
def test_it_finds_what_jsonschema_finds(changes):
    data = copy.deepcopy(GOOD)
    for path, value in changes:
        part = data
        try:
            for step in path[:-1]:
                part = part[step]
            part[path[-1]] = value
        except (TypeError, IndexError, KeyError):
            continue
    mine, theirs = told(data)
    assert mine == theirs


@settings(max_examples=200, deadline=None)
@given(ODD)
def test_any_data_is_judged_alike(data):
    mine, theirs = told(data)
    assert mine == theirs


def test_what_concerns_the_whole_comes_first():
    data = {"classes": [{"name": 3}, {"name": "b", "value": "x"}], "odd": 1}
    assert [(one.path, one.keyword) for one in wrongs(data, SCHEMA)] == [
        ((), "additionalProperties"),
        (("classes", 0, "name"), "type"),
        (("classes", 1, "value"), "type"),
    ]


def test_a_schema_that_says_more_is_refused():
    with pytest.raises(ValueError, match="multipleOf"):
        wrongs(1, {"multipleOf": 2})
    with pytest.raises(ValueError, match="number"):
        wrongs(1, {"type": "number"})
