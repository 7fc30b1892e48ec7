"""From field values to classes, with and without classes the user wants."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.samples import SampleClass, SamplesError, read_vector
from engine.samples.classes import NO_CLASS, UNKNOWN, assign
from engine.samples.words import listed, natural_key, nearest, same_name
from engine.text import PromptClass

from .conftest import box


def text(*values):
    return np.array(values, object)


def test_names_get_values_in_natural_order_and_case_does_not_matter():
    found = assign(text("Plot 10", "plot 2", None, " PLOT  2 ", "Äcker", ""), (), "F")
    assert found.classes == (
        SampleClass(1, "plot 2"),
        SampleClass(2, "Plot 10"),
        SampleClass(3, "Äcker"),
    )
    assert found.labels.tolist() == [1, 0, NO_CLASS, 0, 2, NO_CLASS]


def test_numbers_keep_their_values():
    found = assign(np.array([7, 0, np.nan, 300, 7]), (), "F")
    assert [(one.value, one.name) for one in found.classes] == [(7, "class 7"), (300, "class 300")]
    assert found.labels.tolist() == [0, NO_CLASS, NO_CLASS, 1, 0]


def test_text_that_is_numbers_everywhere_is_numbers():
    found = assign(text("10", "2", "2.0", "0", None), (), "F")
    assert [one.value for one in found.classes] == [2, 10]
    assert found.labels.tolist() == [1, 0, 0, NO_CLASS, NO_CLASS]
    found = assign(text("10", "2", "road"), (), "F")
    assert [(one.value, one.name) for one in found.classes] == [(1, "2"), (2, "10"), (3, "road")]


@pytest.mark.parametrize("bad", [-9999, 65536, 1e9])
def test_values_a_map_cannot_hold_are_refused(bad):
    with pytest.raises(SamplesError, match=f"The field holds {int(bad)}, class values are 1 to"):
        assign(np.array([1.0, bad]), (), "The field")


def test_no_class_at_all_is_refused():
    for values in (text(None, " "), np.array([np.nan, 0.0])):
        with pytest.raises(SamplesError, match="holds no class"):
            assign(values, (), "F")


WANTED = (
    PromptClass(5, "Broad-leaved  forest", "#00aa00"),
    PromptClass(2, "water"),
    PromptClass(9, "12"),
)


def test_wanted_names_are_found_in_text():
    found = assign(text("WATER ", "broad-leaved forest", "sand", None), WANTED, "F")
    assert found.labels.tolist() == [1, 0, UNKNOWN, NO_CLASS]
    assert found.classes[0] == SampleClass(5, "Broad-leaved  forest", "#00aa00")
    assert found.unknown == ("sand",)


def test_wanted_values_are_found_in_numbers_and_in_text_of_numbers():
    assert assign(np.array([2, 5, 7]), WANTED, "F").labels.tolist() == [1, 0, UNKNOWN]
    found = assign(text("2", "5", "12", "9"), WANTED, "F")
    assert found.labels.tolist() == [1, 0, 2, 2], "a name goes before a value"
    assert found.unknown == ()
    found = assign(np.array([2, -9999]), WANTED, "F")
    assert found.labels.tolist() == [1, UNKNOWN] and found.unknown == ("-9999",)


def test_a_wanted_class_without_samples_is_refused_with_what_was_meant(vector, grid):
    path = vector([box(0, 0, 2, 2), box(3, 3, 4, 4), box(60, 0, 61, 1)], c=["watr", "soil", "tree"])
    wanted = [SampleClass(1, "water"), SampleClass(2, "soil"), SampleClass(3, "tree")]
    with pytest.raises(SamplesError) as caught:
        read_vector(path, grid=grid, wanted=wanted)
    sentence = caught.value.message
    assert "no sample in the raster for 2 classes, 'water' and 'tree'" in sentence
    assert "did you mean 'watr' for 'water'?" in sentence
    found = read_vector(path, grid=grid, wanted=wanted, allow_missing=True)
    assert found.classes == tuple(wanted)
    assert found.class_pixels.tolist() == [0, 1, 0]
    assert found.counts.unknown_names == ("watr",)
    assert "1 feature left out: not one of the wanted classes ('watr')." in (
        found.counts.sentences()
    )


def test_none_of_the_wanted_classes_is_refused_even_when_some_may_be_missing(vector, grid):
    path = vector([box(0, 0, 2, 2)], c=["roof"])
    wanted = [SampleClass(1, "water"), SampleClass(2, "soil")]
    with pytest.raises(SamplesError, match="holds 'roof', wanted are 'water' and 'soil'"):
        read_vector(path, grid=grid, wanted=wanted, allow_missing=True)


@given(
    st.lists(
        st.one_of(
            st.none(), st.text(max_size=6), st.sampled_from(["Wood", " wood", "WOOD ", "7", "0"])
        ),
        max_size=30,
    )
)
def test_equal_names_get_equal_labels_and_nothing_is_lost(values):
    try:
        found = assign(text(*values) if values else np.array([], object), (), "F")
    except SamplesError as error:
        assert "holds no class" in error.message or "class values are" in error.message
        return
    for value, label in zip(values, found.labels, strict=True):
        blank = value is None or not value.split()
        if blank:
            assert label == NO_CLASS
        elif label >= 0:
            name = found.classes[label].name
            same = same_name(name) == same_name(value)
            assert same or name == f"class {found.classes[label].value}"
    assert set(found.labels[found.labels >= 0]) == set(range(len(found.classes)))


def test_words():
    assert sorted(["b 10", "B 9", "a"], key=natural_key) == ["a", "B 9", "b 10"]
    assert listed([]) == "" and listed("a") == "a" and listed("ab") == "a and b"
    assert listed(map(str, range(20))) == "0, 1, 2, 3, 4, 5, 6, 7 and 12 more"
    assert nearest("Class ID", ["name", "class_id"]) == "class_id"
    assert nearest("qqq", ["name"]) is None
