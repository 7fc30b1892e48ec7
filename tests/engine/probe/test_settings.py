"""Settings: presets, the user's text, and a sentence for every bad value."""

from __future__ import annotations

import dataclasses
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.jobs import PROBE_PRESETS
from engine.options import SettingError
from engine.probe.settings import ProbeSettings, networks_of, probe_settings

FIELDS = {field.name: field for field in dataclasses.fields(ProbeSettings)}
RANGES = {name: f.metadata for name, f in FIELDS.items() if "least" in f.metadata}
JOB = ("patch", "components", "hard_negatives", "semihard_negatives", "epochs", "seed")
TEXT = sorted(set(RANGES) - set(JOB))


def refused(*words, **values):
    with pytest.raises(SettingError) as caught:
        ProbeSettings(**values)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    for word in words:
        assert str(word) in sentence
    return sentence


@pytest.mark.parametrize("preset", PROBE_PRESETS)
def test_presets_exist(preset):
    settings = probe_settings(preset, "", 5)
    assert settings.seed == 5
    assert settings == dataclasses.replace(settings)


def test_presets_differ():
    assert len({probe_settings(preset, "", 0) for preset in PROBE_PRESETS}) == len(PROBE_PRESETS)


def test_the_paper_preset_is_that_of_the_paper():
    paper = probe_settings("paper", "", 0)
    assert (paper.network, paper.layers, paper.heads, paper.width) == ("transformer", 6, 16, 64)
    assert (paper.hard_negatives, paper.semihard_negatives) == (4, 4)
    assert (paper.batch, paper.epochs, paper.learning_rate, paper.weight_decay) == (
        32,
        100,
        1e-3,
        0,
    )


def test_an_unknown_preset():
    with pytest.raises(SettingError, match="'best'.*balanced, paper"):
        probe_settings("best", "", 0)


@pytest.mark.parametrize("patch", [6, 8, 10, 12, 18, 60])
def test_a_patch_without_a_middle_sub_patch(patch):
    refused("patch", "multiple of 3", patch, patch=patch)


@pytest.mark.parametrize("patch", [3, 9, 15, 21, 63])
def test_good_patches(patch, tiny):
    assert tiny(patch=patch).patch == patch


def test_heads_that_do_not_divide_the_width():
    refused("width", "heads", 7, width=16, heads=7)
    refused("width", "heads", width=4, heads=8)


def test_a_temperature_over_the_largest():
    refused("largest_temperature", "20", temperature=20.0, largest_temperature=10.0)


@pytest.mark.parametrize(
    ("text", "sigmas"),
    [("none", ()), ("None ", ()), ("", ()), ("2", (2,)), ("0.5, 1,16", (0.5, 1, 16))],
)
def test_scales(tiny, text, sigmas):
    assert tiny(scales=text).sigmas == sigmas


@pytest.mark.parametrize(
    "text", ["x", "1,", "1;2", "0", "-1", "2,1", "1,1", "17", "nan", "inf", "1,none"]
)
def test_bad_scales(text):
    refused("scales", "ascending", repr(text), scales=text)


@pytest.mark.parametrize(("name", "value"), [("network", "cnn"), ("align", "both")])
def test_words_that_are_no_choice(name, value):
    refused(name, value, *FIELDS[name].metadata["choices"], **{name: value})


@pytest.mark.parametrize("name", RANGES)
def test_ranges(name):
    least, most = RANGES[name]["least"], RANGES[name]["most"]
    for bad in (math.nan, math.inf, -math.inf, least - 1, most + 1, "5", None, True):
        refused(name, f"{least:g}", f"{most:g}", **{name: bad})
    if isinstance(FIELDS[name].default, int):
        refused(name, "whole", **{name: least + 0.5})


@given(st.data())
def test_the_text_says_what_is_set(data):
    names = data.draw(st.lists(st.sampled_from(TEXT), unique=True))
    values = {}
    for name in names:
        least, most = RANGES[name]["least"], RANGES[name]["most"]
        whole = isinstance(FIELDS[name].default, int)
        kind = st.integers(least, most) if whole else st.floats(least, most)
        values[name] = data.draw(kind)
    separator = data.draw(st.sampled_from([";", " ; ", "\n", ";;"]))
    text = separator.join(f"{name} = {value!r}" for name, value in values.items())
    base = dataclasses.asdict(probe_settings("paper", "", 3))
    try:
        expected = ProbeSettings(**{**base, **values})
    except SettingError as error:
        with pytest.raises(SettingError) as caught:
            probe_settings("paper", text, 3)
        assert str(caught.value) == str(error)
        return
    got = probe_settings("paper", text, 3)
    assert got == expected
    for name in values:
        assert type(getattr(got, name)) is type(getattr(expected, name))


@given(st.text())
def test_any_text_is_taken_or_refused_with_a_sentence(text):
    try:
        probe_settings("balanced", text, 0)
    except SettingError as error:
        assert str(error).endswith(".")
        assert len(str(error)) > 20


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("width", "name=value"),
        ("=3", "name=value"),
        ("width=", "name=value"),
        ("widht=8", "did you mean width"),
        ("width=8; width=8", "twice"),
        ("width=eight", "must be a number, found 'eight'"),
        ("width=8.5", "whole number"),
        ("network=cnn", "shared, transformer"),
        *((f"{name}=3", "parameter of its own") for name in JOB),
    ],
)
def test_texts_that_are_refused(text, words):
    with pytest.raises(SettingError, match=words):
        probe_settings("balanced", text, 0)


def test_parameters_of_the_job_win_over_the_preset_and_leave_the_text():
    settings = probe_settings("paper", "scales=1,2; batch=7", 4, epochs=3, patch=15, components=9)
    assert (settings.epochs, settings.patch, settings.components) == (3, 15, 9)
    assert (settings.sigmas, settings.batch, settings.seed) == ((1, 2), 7, 4)


def test_every_network_has_a_seed_of_its_own_but_partners(tiny):
    found = networks_of(tiny(patch=9, scales="1,2", members=2, partner=1, seed=7))
    assert [one.seed for one in found] == [7, 7, 1007, 1007]
    assert [(one.patch, one.sigmas) for one in found] == [(9, (1.0, 2.0)), (3, ())] * 2
    assert [one.seed for one in networks_of(tiny(members=3))] == [0, 1000, 2000]


def test_the_largest_seed_has_members_too(tiny):
    assert networks_of(tiny(members=2, seed=2**31 - 1))[1].seed == 999
