"""Jobs as messages: what goes in comes out, and anything else is refused in one sentence."""

from __future__ import annotations

import dataclasses
import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.jobs import (
    DEVICES,
    JOBS,
    REFINEMENTS,
    SOURCES,
    UPSAMPLERS,
    VARIANTS,
    ClassifyWithModel,
    ClassifyWithTextPrompts,
    FetchWeights,
    InspectScene,
    JobError,
    from_message,
    parameters_of,
    to_message,
    to_record,
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
    source=st.sampled_from(SOURCES),
    refine=st.sampled_from(REFINEMENTS),
    variant=st.sampled_from(VARIANTS),
    upsampler=st.sampled_from(UPSAMPLERS),
    extent=st.none() | st.tuples(NUMBER, NUMBER, NUMBER, NUMBER),
    reject_below=st.floats(0, 1),
    seed=st.integers(0, 2**31 - 1),
    confidence=TEXT,
    probabilities=TEXT,
    pseudo_labels=TEXT,
    model=TEXT,
    report=TEXT,
    scales=TEXT,
    crop=st.integers(32, 2048),
    red=st.integers(0, 100_000),
    memory_mb=st.integers(600, 1_000_000),
    threads=st.integers(0, 1024),
    device=st.sampled_from(DEVICES),
    offline=st.booleans(),
    proxy=TEXT,
)
MODEL = st.builds(
    ClassifyWithModel, input=FILE, model=FILE, output=FILE, reject_below=st.floats(0, 1)
)
FETCH = st.builds(
    FetchWeights, which=TEXT, source_folder=TEXT, source_file=TEXT, offline=st.booleans()
)
INSPECT = st.builds(InspectScene, input=FILE, report=TEXT)

NAMES = [f.name for f in dataclasses.fields(ClassifyWithTextPrompts)]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@given(CLASSIFY | MODEL | FETCH | INSPECT)
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
        ("source", "magic", "auto, knowledge, clip, fused"),
        ("refine", "", "none, special, gaussian"),
        ("device", "tpu", "auto, cpu, cuda"),
        ("offline", 1, "true or false"),
        ("offline", "yes", "true or false"),
        ("crop", 31, "between 32"),
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
            assert field.metadata["type"] in {"str", "int", "float", "bool", "extent"}
            if "choices" in field.metadata:
                assert field.default in field.metadata["choices"]
            if "minimum" in field.metadata:
                assert field.metadata["minimum"] <= field.default <= field.metadata["maximum"]
        assert set(job.outputs) <= {field.name for field in dataclasses.fields(job)}
        assert job.__doc__.strip().endswith(".")


def test_what_is_needed_comes_first():
    for job in JOBS.values():
        parameters = parameters_of(job)
        assert {p.name for p in parameters} == {f.name for f in dataclasses.fields(job)}
        needed = [bool(p.metadata.get("required")) for p in parameters]
        assert needed == sorted(needed, reverse=True), "what may be left out comes last"
    names = [p.name for p in parameters_of(ClassifyWithTextPrompts)]
    assert names[:3] == ["input", "output", "prompts"]
    shared = {"memory_mb", "threads", "device", "weights_folder", "offline", "proxy"}
    assert shared <= set(names[-7:])


def test_a_proxys_password_is_in_the_message_alone():
    job = classify(proxy="http://ann:s3cret@proxy:8080", certificates="/home/ann/own.pem")
    assert to_message(job)["parameters"]["proxy"] == "http://ann:s3cret@proxy:8080"
    record = to_record(job)
    assert "s3cret" not in json.dumps(record) and "s3cret" not in repr(job)
    private = {"proxy": job.proxy, "certificates": job.certificates}
    assert not set(private) & set(record["parameters"])
    assert {**record["parameters"], **private} == to_message(job)["parameters"]
    assert to_record(InspectScene(input="a.tif")) == to_message(InspectScene(input="a.tif"))
