from __future__ import annotations

import csv
import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.assess import confusion_matrix
from engine.output import ClassInfo
from engine.output.signatures_data import ClassSignature, SignatureBands
from engine.output.tables import SIGNATURE_COLUMNS, confusion_csv, safe_cell, signatures_csv


def _rows(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text)))


def test_confusion_matrix_is_told_from_its_transpose():
    infos = [ClassInfo(1, "water", "#0000ff"), ClassInfo(4, "tree, tall", "#00ff00")]
    reference = np.array([1] * 10 + [4] * 20)
    mapped = np.array([1] * 7 + [4] * 2 + [0] + [4] * 15 + [1] * 5)
    rows = _rows(confusion_csv(infos, confusion_matrix(reference, mapped, [1, 4])))
    assert rows[0][0] == "Confusion matrix in pixels: rows = reference, columns = map"
    assert rows[1][:5] == ["", "map value", "1", "4", "0"]
    assert rows[2][1:6] == [
        "reference class (rows) / map class (columns)",
        "water",
        "tree, tall",
        "unclassified",
        "total",
    ]
    assert rows[2][6:] == ["producer's accuracy", "F1"]
    assert rows[3][:6] == ["1", "water", "7", "2", "1", "10"]
    assert rows[4][:6] == ["4", "tree, tall", "5", "15", "0", "20"]
    assert rows[5][:6] == ["", "total", "12", "17", "1", "30"]
    assert rows[6][1] == "user's accuracy"
    assert [float(rows[3][6]), float(rows[4][6])] == [0.7, 0.75]
    assert [float(cell) for cell in rows[6][2:4]] == pytest.approx([7 / 12, 15 / 17])
    assert float(rows[3][7]) == pytest.approx(2 * 7 / (10 + 12))
    assert rows[7][1] == "overall accuracy" and float(rows[7][2]) == pytest.approx(22 / 30)
    assert rows[8][1] == "average accuracy" and float(rows[8][2]) == pytest.approx(0.725)
    assert rows[9][1] == "kappa"
    assert len(rows) == 10 and {len(row) for row in rows} == {8}


def test_scores_that_nothing_defines_are_empty():
    infos = [ClassInfo(1, "a", "#000000"), ClassInfo(2, "b", "#ffffff")]
    matrix = confusion_matrix(np.array([1, 1]), np.array([1, 1]), [1, 2])
    rows = _rows(confusion_csv(infos, matrix))
    assert rows[4] == ["2", "b", "0", "0", "0", "0", "", ""]
    assert rows[6][2:4] == ["1", ""]
    assert "nan" not in confusion_csv(infos, matrix)


def _signature(value: int, name: str, bands: int, **more) -> ClassSignature:
    rng = np.random.default_rng(value)
    figures = {
        key: rng.random(bands)
        for key in ("mean", "std", "minimum", "p25", "median", "p75", "maximum")
    }
    return ClassSignature(ClassInfo(value, name, "#123456"), 2, 30 + value, **{**figures, **more})


def test_signatures_are_in_long_form():
    classes = [_signature(1, "water", 3), _signature(9, 'tree "tall"', 3)]
    bands = SignatureBands(
        np.array([2, 3, 7]), np.array([450.0, 550.5, 2200.0]), np.array([5.0, np.nan, 10.0])
    )
    text = signatures_csv(classes, bands)
    table = list(csv.DictReader(io.StringIO(text)))
    assert text.splitlines()[0] == (
        "class_value,class_name,band,wavelength_nm,fwhm_nm,pixels,mean,std,min,p25,median,p75,max"
    )
    assert len(table) == 6
    assert [(r["class_value"], r["class_name"], r["pixels"]) for r in table[2:4]] == [
        ("1", "water", "31"),
        ("9", 'tree "tall"', "39"),
    ]
    assert [r["band"] for r in table] == ["2", "3", "7"] * 2
    assert [r["wavelength_nm"] for r in table[:3]] == ["450", "550.5", "2200"]
    assert [r["fwhm_nm"] for r in table[:3]] == ["5", "", "10"]
    names = ("mean", "std", "minimum", "p25", "median", "p75", "maximum")
    for column, name in zip(SIGNATURE_COLUMNS[6:], names, strict=True):
        written = [float(row[column]) for row in table[3:]]
        assert written == pytest.approx(getattr(classes[1], name), rel=1e-6), column


def test_what_is_not_known_stays_empty():
    blank = np.array([0.5, np.nan])
    given_class = ClassSignature(ClassInfo(1, "a", "#000000"), 1, 1, blank, blank)
    rows = _rows(signatures_csv([given_class], SignatureBands(np.array([1, 2]))))
    assert rows[1] == ["1", "a", "1", "", "", "1", "0.5", "0.5", "", "", "", "", ""]
    assert rows[2][6:8] == ["", ""]


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+tree", "'+tree"),
        ("-", "'-"),
        ("@sum(a1)", "'@sum(a1)"),
        (" \t=cmd", "'=cmd"),
        ("\r\n=cmd", "'=cmd"),
        ("tree = wood", "tree = wood"),
        ("'s-Gravenhage", "'s-Gravenhage"),
        ("", ""),
    ],
)
def test_names_are_no_formulas(name, cell):
    assert safe_cell(name) == cell


def test_names_are_guarded_in_both_tables_and_numbers_are_not():
    info = ClassInfo(1, "=HYPERLINK(1)", "#000000")
    matrix = confusion_matrix(np.array([1]), np.array([1]), [1])
    assert [row[1:3] for row in _rows(confusion_csv([info], matrix))[2:4]] == [
        ["reference class (rows) / map class (columns)", "'=HYPERLINK(1)"],
        ["'=HYPERLINK(1)", "1"],
    ]
    low = np.array([-0.25])
    table = signatures_csv([ClassSignature(info, 1, 1, low, low)], SignatureBands(np.array([1])))
    assert _rows(table)[1][1] == "'=HYPERLINK(1)" and _rows(table)[1][6] == "-0.25"


@given(st.lists(st.text(), min_size=1, max_size=4))
def test_any_name_comes_back_on_its_own_line(names):
    classes = [
        ClassSignature(ClassInfo(i + 1, name, "#000000"), 1, 1, np.zeros(2), np.zeros(2))
        for i, name in enumerate(names)
    ]
    text = signatures_csv(classes, SignatureBands(np.array([1, 2])))
    assert len(text.splitlines()) == 1 + 2 * len(names) == len(_rows(text))
    found = [row[1] for row in _rows(text)[1::2]]
    assert found == [safe_cell(name) for name in names]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in found)
    text.encode("utf-8")
