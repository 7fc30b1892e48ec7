"""No home folder and no name of the user survives, however it is written."""

from __future__ import annotations

import json
import unicodedata
from urllib.parse import quote

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from spectral_prompts.ui.redaction import COMPUTER, OTHER_HOME, USER, without_names

#: Letters of several scripts, what names are parted by, and what breaks carelessly made patterns.
NAME = st.text("abcdeXYZäßéñø李さ0129._-+()[ ", min_size=3, max_size=12).map(str.strip)
FILLER = st.text("abc XYZ\n\t/\\:.,;'\"`*{}[]()<>|~%0123é李", max_size=30)
SHOWN = ("user", "computer", "home")


def usable(name):
    """A name that an account can have, and none of the words that stand for names."""
    return (
        len(name) >= 3
        and name[0].isalnum()
        and any(letter.isalpha() for letter in name)
        and not any(word in name.lower() or name.lower() in word for word in SHOWN)
    )


@st.composite
def homes(draw):
    name = draw(NAME.filter(usable))
    root = draw(
        st.sampled_from(
            ["/home/", "/Users/", "/data/people/", "/srv/x y/", "C:\\Users\\", "D:\\work\\people\\"]
        )
    )
    return name, root + name


def written(home, form):
    """The path in one of the ways in which programs write it."""
    ways = {
        "as it is": lambda: home,
        "forward": lambda: home.replace("\\", "/"),
        "JSON": lambda: json.dumps(home)[1:-1],
        "repr": lambda: repr(home)[1:-1],
        "ascii": lambda: ascii(home)[1:-1],
        "upper": lambda: home.upper() if len(home.upper()) == len(home) else home,
        "URL": lambda: quote(home.replace("\\", "/")),
        "decomposed": lambda: unicodedata.normalize("NFD", home),
    }
    return ways[form]()


FORMS = ("as it is", "forward", "JSON", "repr", "ascii", "upper", "URL", "decomposed")


@given(
    homes(),
    st.lists(st.tuples(st.sampled_from(FORMS), st.sampled_from(["/a.tif", "\\x", "", "'", " "]))),
    st.lists(FILLER, min_size=1),
)
def test_no_home_folder_survives(known, mentions, fillers):
    _, home = known
    text = fillers[0]
    for number, (form, tail) in enumerate(mentions):
        text += " " + written(home, form) + tail + "\n" + fillers[number % len(fillers)]
    alone = "".join(fillers).lower()
    assume(not any(written(home, form).lower() in alone for form in FORMS))
    shown = without_names(text, [home], []).lower()
    for form in FORMS:
        for end in ("/", "\\", "'", " ", "\n"):
            assert (written(home, form) + end).lower() not in shown, form


@given(
    NAME.filter(usable),
    st.lists(st.sampled_from([" ", "/", "_", "-", ".", "1", "@", "\n", "=", "<", "'", ":"])),
    FILLER,
)
def test_no_name_survives_between_anything_but_letters(name, around, filler):
    text = filler + " " + name
    for mark in around:
        text += mark + name + mark
    shown = without_names(text, [], [name])
    for mark in around:
        # In angle brackets stand the words that names are replaced by.
        if mark != "<":
            assert f"{mark}{name}{mark}".lower() not in shown.lower()
    assert not shown.lower().endswith(" " + name.lower())


@given(homes(), st.lists(FILLER))
def test_done_twice_is_done_once(known, fillers):
    name, home = known
    text = f"{home}/a {name} ".join(fillers)
    once = without_names(text, [home], [name], ["box.example"])
    assert without_names(once, [home], [name], ["box.example"]) == once


@given(st.text(max_size=200))
def test_without_names_to_look_for_a_text_without_homes_stays(text):
    assume("home" not in text.lower() and "users" not in text.lower())
    assert without_names(text, ["", "/", "C:\\"], ["", "ab"], [""]) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("File /home/other/x.py", f"File {OTHER_HOME}/x.py"),
        ("/Users/Some One/x", f"{OTHER_HOME} One/x"),
        (r"C:\Users\Ann Smith\AppData\x", rf"{OTHER_HOME}\AppData\x"),
        (r"'C:\\Users\\ANNSMI~1\\Temp'", rf"'{OTHER_HOME}\\Temp'"),
        ("c:/Documents and Settings/ann/x", f"{OTHER_HOME}/x"),
        ("file:///home/other/a.gpkg", f"file://{OTHER_HOME}/a.gpkg"),
    ],
)
def test_homes_of_others_are_taken_out_too(text, expected):
    assert without_names(text, [], []) == expected


def test_a_folder_beside_the_home_is_none():
    assert without_names("/srv/annabel/x /srv/ann/y", ["/srv/ann"], []) == "/srv/annabel/x ~/y"


def test_longer_words_are_left():
    text = "annabella saw anna_data, anna2 and ANNA@box; annas-box"
    shown = without_names(text, [], ["anna"], ["annas-box"])
    assert shown == f"annabella saw {USER}_data, {USER}2 and {USER}@box; {COMPUTER}"
