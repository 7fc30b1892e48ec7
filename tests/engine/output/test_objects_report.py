"""The report of trained objects: every object, what the texts add, what nobody may overlook."""

from __future__ import annotations

import re

import numpy as np
import pytest

from engine.assess import confusion_matrix
from engine.output import ClassInfo
from engine.output.objects_data import JudgedObject, ObjectsData, TextComparison, TextRow
from engine.output.objects_report import objects_html
from engine.output.training_data import Course, FoldReport, ScoreSummary, TrainedClass

EVIL = "<script>alert(1)</script>"
INFOS = (ClassInfo(3, "roof", "#aa0000"), ClassInfo(7, EVIL, "#00aa00"))
MATRIX = confusion_matrix([3, 3, 3, 7], [3, 3, 7, 7], [3, 7])


def judged(number, reference=0, found=0, group=""):
    return JudgedObject(str(number), group, reference, found, 1 - found, 0.87, 3, 4, 25)


def page(**changes):
    course = Course("fold 1", np.array([1.0, 0.5]), np.array([0.4, 0.6]), 2, 3.0)
    rows = np.array([[0.5, 0.5], [np.nan, np.nan]])
    scores = ScoreSummary(
        (0.75, np.nan),
        (0.83, np.nan),
        (0.5, np.nan),
        rows,
        rows,
        rows,
        MATRIX,
        (FoldReport(MATRIX, 9, course),),
    )
    given = {
        "title": f"Objects of {EVIL}",
        "scene": [("Raster", EVIL)],
        "samples": [("Polygons", "crowns.gpkg")],
        "settings": [("Network", "pooled")],
        "classes": [TrainedClass(one, 4, 5, 2, EVIL, "the file said.md") for one in INFOS],
        "provenance": {"job": '{"job": "trainobjects"}', "created": "2024"},
        "split_sentence": "Scored on whole objects.",
        "scores": scores,
        "judged": [judged(11), judged(12, 0, 1), judged(13), judged(14, 1, 1)],
        "texts": TextComparison(
            [TextRow("descriptions", "this model", (0.75, np.nan), (0.83, np.nan), (0.5, np.nan))],
            "The texts changed the average accuracy by +0.010.",
        ),
        "text_cosine": np.array([[1.0, 0.7], [0.7, 1.0]], np.float32),
        "warnings": [EVIL],
        "method": [EVIL],
        **changes,
    }
    return objects_html(ObjectsData(**given))


def object_rows(text):
    return re.findall(r'<tr><td class="num">([^<]+)</td>.*? of \d', text)


def test_everything_is_there_and_escaped():
    text = page()
    assert EVIL not in text and "&lt;script&gt;" in text
    assert object_rows(text) == ["11", "12", "13", "14"]
    assert "1 of 4 were taken for another class" in text
    assert "Rows are the reference, columns are the map" in text
    assert "each cell counts objects" in text and "Reference objects" in text
    assert "What the texts add" in text and "+0.010" in text
    for value in ("0.750", "0.830", "0.500", "0.87", "3 of 4"):
        assert value in text
    assert "training objects" in text and "pixels held out" not in text


def test_rows_of_the_matrix_are_the_reference():
    """Three roofs, one of which was taken for the other class."""
    text = page()
    matrix = text[text.index("reference ↓") :]
    cells = re.findall(r'<td class="num(?: zero)?" style="[^"]*">(\d+)</td>', matrix)
    assert cells == ["2", "1", "0", "1"]


def test_without_a_test_nothing_is_claimed():
    text = page(scores=None, judged=(), texts=None, split_sentence="Nothing was held out.")
    assert "Accuracy: not assessed" in text and "Not assessed." in text
    assert "What the texts add" not in text and "Every object held out" not in text
    assert "Confusion matrix" not in text


def test_groups_are_named():
    grouped = [judged(1, group="oak 5"), judged(2, group=EVIL)]
    text = page(grouped=True, judged=grouped)
    assert "on held-out groups" in text and "oak 5" in text and EVIL not in text
    assert "<th>Group</th>" in text and "<th>Group</th>" not in page()


@pytest.mark.parametrize(("count", "listed"), [(31, 31), (2500, 2000)])
def test_long_tables_fold_away_and_very_long_ones_list_the_wrong_first(count, listed):
    many = [judged(k, 0, int(k % 5 == 4)) for k in range(count)]
    text = page(judged=many)
    assert "Show the table" in text
    rows = object_rows(text)
    assert len(rows) == listed
    if listed < count:
        assert [int(one) % 5 for one in rows[: count // 5]] == [4] * (count // 5)
        assert "leaves 500 out" in text


def test_an_object_that_nothing_was_found_for_is_unclassified():
    nothing = JudgedObject("5", "", 0, -1, -1, 0.0, 0, 0, 0)
    assert "unclassified" in page(judged=[nothing])
