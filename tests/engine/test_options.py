"""Settings as a dataclass: ranges, and the user's text."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import EngineError
from engine.options import (
    SettingError,
    check_settings,
    choice,
    number,
    settings_from_text,
    words,
)


@dataclass(frozen=True)
class Oven:
    """Settings of no program."""

    degrees: int = number(180, 50, 250)
    hours: float = number(1.5, 0.0, 10.0)
    mode: str = choice("air", ("air", "grill"))
    note: str = words("")
    seed: int = number(0, 0, 9)


def parsed(text, *elsewhere):
    return settings_from_text(Oven, text, elsewhere)


def refusal(function, *arguments):
    with pytest.raises(SettingError) as caught:
        function(*arguments)
    message = caught.value.message
    assert isinstance(caught.value, EngineError)
    assert message.endswith(".") and "\n" not in message
    return message


def test_names_and_values_in_the_type_of_the_field():
    found = parsed(" degrees = 2e2 ;; hours=3\nmode=grill; note=a=b ")
    assert found == {"degrees": 200, "hours": 3.0, "mode": "grill", "note": "a=b"}
    assert type(found["degrees"]) is int and type(found["hours"]) is float
    assert parsed("") == parsed(" ; \n ") == {}


@given(
    st.dictionaries(st.sampled_from(["degrees", "seed"]), st.integers(-(10**6), 10**6)),
    st.floats(allow_nan=False),
    st.sampled_from([";", " ; ", "\n", ";\n"]),
)
def test_what_is_written_is_read_back(whole, hours, between):
    text = between.join([f"{name}={value}" for name, value in whole.items()] + [f"hours={hours!r}"])
    assert parsed(text) == {**whole, "hours": hours}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("degree=3", "There is no setting 'degree': did you mean degrees? There are degrees, hou"),
        ("zzz=3", "There is no setting 'zzz': There are degrees, hours, mode, note, seed."),
        ("degrees", "Settings must be written name=value; name=value, found 'degrees'."),
        ("degrees=", "found 'degrees='"),
        ("=3", "found '=3'"),
        ("degrees=3; degrees=3", "The setting degrees is given twice"),
        ("degrees=hot", "The setting degrees must be a number, found 'hot'."),
        ("hours=1 mode=air", "The setting hours must be a number, found '1 mode=air'."),
    ],
)
def test_text_that_cannot_be_read(text, expected):
    assert expected in refusal(parsed, text)


def test_settings_that_are_parameters_of_their_own():
    assert "seed is a parameter of its own" in refusal(parsed, "seed=3", "seed")
    # They are not offered either.
    assert "seed" not in refusal(parsed, "zzz=3", "seed")


@pytest.mark.parametrize("least_or_most", [50, 250])
def test_the_ends_of_a_range_belong_to_it(least_or_most):
    check_settings(Oven(degrees=least_or_most, hours=0))


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"degrees": 49}, "The setting degrees must be between 50 and 250, found 49."),
        ({"degrees": 251}, "must be between 50 and 250"),
        ({"degrees": 100.5}, "The setting degrees must be a whole number, found 100.5."),
        ({"degrees": True}, "must be between 50 and 250, found True"),
        ({"degrees": "100"}, "must be between 50 and 250, found '100'"),
        ({"hours": math.nan}, "must be between 0 and 10, found nan"),
        ({"hours": math.inf}, "must be between 0 and 10, found inf"),
        ({"hours": 10.001}, "must be between 0 and 10"),
        ({"mode": "steam"}, "The setting mode must be one of air, grill, found 'steam'."),
        ({"mode": 1}, "must be one of air, grill, found 1"),
    ],
)
def test_values_out_of_range(changed, expected):
    assert expected in refusal(check_settings, dataclasses.replace(Oven(), **changed))


def test_words_are_not_checked_here():
    check_settings(Oven(note="anything"))
