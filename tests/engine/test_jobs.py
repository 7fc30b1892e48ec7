"""Jobs as messages: what goes in comes out, and anything else is refused in one sentence."""

from __future__ import annotations

import dataclasses
import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.jobs import (
    JOBS,
    ClassifyWithTextPrompts,
    InspectScene,
    JobError,
    from_message,
    to_message,
)

TEXT = st.text(max_size=30)
FILE = st.text(min_size=1, max_size=30)
NUMBER = st.floats(allow_nan=False, allow_infinity=False)
CLASSIFY = st.builds(
    ClassifyWithTextPrompts,
    input=FILE,
    output=FILE,
    prompts=TEXT,
    prompt_file=TEXT,
    source=st.sampled_from(("auto", "knowledge")),
    refine=st.sampled_from(("none", "gaussian")),
    extent=st.none() | st.tuples(NUMBER, NUMBER, NUMBER, NUMBER),
    reject_below=st.floats(0, 1),
    seed=st.integers(0, 2**31 - 1),
    confidence=TEXT,
    probabilities=TEXT,
    report=TEXT,
    memory_mb=st.integers(600, 1_000_000),
    threads=st.integers(0, 1024),
)
INSPECT = st.builds(InspectScene, input=FILE, report=TEXT)

NAMES = [f.name for f in dataclasses.fields(ClassifyWithTextPrompts)]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@given(CLASSIFY | INSPECT)
def test_a_job_survives_the_pipe(job):
    assert from_message(json.loads(json.dumps(to_message(job)))) == job


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "job": st.sampled_from(list(JOBS)) | JSON,
            "parameters": st.dictionaries(st.sampled_from(NAMES), JSON) | JSON,
        },
    )
)
def test_anything_else_is_refused_in_one_sentence_or_is_a_job(message):
    try:
        job = from_message(message)
    except JobError as error:
        assert str(error).strip() and str(error) == error.args[0]
    else:
        assert type(job) is JOBS[message["job"]]


@pytest.mark.parametrize("name", NAMES)
@given(value=JSON)
def test_any_single_wrong_value_is_named(name, value):
    message = {
        "job": "classifywithtextprompts",
        "parameters": {"input": "a.tif", "output": "b.tif", name: value},
    }
    try:
        job = from_message(message)
    except JobError as error:
        assert repr(name) in str(error)
    else:
        given = tuple(value) if name == "extent" and value is not None else value
        assert getattr(job, name) == given


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ({}, ["no job None", "classifywithtextprompts", "inspectscene"]),
        ({"job": "train"}, ["'train'"]),
        ({"job": ["inspectscene"]}, ["no job"]),
        ({"job": "inspectscene", "parameters": [1]}, ["must be an object", "list"]),
        ({"job": "inspectscene"}, ["needs the parameter 'input'"]),
        ({"job": "inspectscene", "parameters": {"input": ""}}, ["needs the parameter 'input'"]),
        ({"job": "inspectscene", "parameters": {"input": "a", "x": 1}}, ["no parameter 'x'"]),
        ({"job": "inspectscene", "parameters": {"input": 3}}, ["'input' must be text", "3"]),
    ],
)
def test_what_is_wrong_is_said(message, parts):
    with pytest.raises(JobError) as caught:
        from_message(message)
    for part in parts:
        assert part in str(caught.value)


def classify(**values):
    given = {"input": "a", "output": "b", **values}
    return from_message({"job": "classifywithtextprompts", "parameters": given})


@pytest.mark.parametrize(
    ("name", "value", "part"),
    [
        ("seed", -1, "between 0"),
        ("seed", 1.5, "whole number"),
        ("seed", True, "must be a number"),
        ("seed", "7", "must be a number"),
        ("seed", 10**400, "too large"),
        ("seed", math.inf, "between"),
        ("reject_below", math.nan, "must be a number"),
        ("reject_below", 1.01, "between 0 and 1"),
        ("memory_mb", 599, "between 600"),
        ("threads", -1, "between 0"),
        ("source", "clip", "auto, knowledge"),
        ("refine", "", "none, gaussian"),
        ("extent", [1, 2, 3], "four numbers"),
        ("extent", "1,2,3,4", "four numbers"),
        ("extent", [1, 2, 3, None], "must be a number"),
        ("extent", [1, 2, 3, 10**400], "too large"),
    ],
)
def test_values_out_of_range_are_named(name, value, part):
    with pytest.raises(JobError, match=part) as caught:
        classify(**{name: value})
    assert repr(name) in str(caught.value)


def test_whole_numbers_may_come_as_floats_and_extents_as_lists():
    job = classify(seed=7.0, extent=[0, 1, 2, 3])
    assert job.seed == 7 and isinstance(job.seed, int)
    assert job.extent == (0.0, 1.0, 2.0, 3.0)


def test_every_parameter_explains_itself_and_has_a_default_in_range():
    """Help texts, forms and command-line options are made of this."""
    for job in JOBS.values():
        for field in dataclasses.fields(job):
            assert field.metadata["help"].endswith("."), field.name
            assert field.metadata["type"] in {"str", "int", "float", "extent"}
            if "choices" in field.metadata:
                assert field.default in field.metadata["choices"]
            if "minimum" in field.metadata:
                assert field.metadata["minimum"] <= field.default <= field.metadata["maximum"]
        assert set(job.outputs) <= {field.name for field in dataclasses.fields(job)}
        assert job.__doc__.strip().endswith(".")
