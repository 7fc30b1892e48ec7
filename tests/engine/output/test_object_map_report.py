"""The report of classified objects shows what it was given, escaped."""

from __future__ import annotations

import re

import numpy as np

from engine.output import ClassInfo
from engine.output.object_map_report import (
    DoubtfulObject,
    ObjectClassReport,
    ObjectMapData,
    object_map_html,
)

WOOD, LAKE = ClassInfo(1, "wood <i>", "#1f7a3a"), ClassInfo(2, "lake & sea", "#2f6fb3")


def data(**more) -> ObjectMapData:
    given = {
        "title": "Objects of <b>fields</b>",
        "classes": [
            ObjectClassReport(WOOD, 30, 900, 90_000.0, 0.8, "dark"),
            ObjectClassReport(LAKE, 10, 100, 10_000.0, 0.4),
        ],
        "leftovers": [("no data", 3), ("below the confidence asked for", 0)],
        "doubtful": [DoubtfulObject("feature 7", LAKE, WOOD, 0.41, 0.39, 3, 8, 20)],
        "class_map": np.array([[1, 2], [0, 1]], np.uint16),
        "confidence": np.array([[0.1, 0.9], [np.nan, 0.5]]),
        "rgb": None,
        "rgb_valid": None,
        "rgb_caption": "",
        "fields": [("class_valu", "the class's value")],
        "warnings": ["A field <x> was renamed."],
        "method": ["By its own pixels."],
        "scene": [("Raster", "scene")],
        "settings": [("Model", "m.spm")],
        "area_sentence": "Areas are counted pixels.",
        "provenance": {"input": "scene.tif", "job": '{"job": "classifyobjects"}'},
    }
    return ObjectMapData(**{**given, **more})


def text_of(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def test_counts_areas_shares_and_doubtful_objects():
    page = object_map_html(data())
    text = text_of(page)
    assert "40 objects classified" in text and "10.00 ha classified area" in text
    # Weighed by objects: (30 * 0.8 + 10 * 0.4) / 40.
    assert "0.70 mean confidence" in text
    assert "75.0 %" in text and "25.0 %" in text
    assert "no data 3" in text and "below the confidence asked for" not in text
    assert "feature 7" in text and "3 of 8" in text and "0.41" in text
    assert page.count("data:image/png;base64,") == 2
    assert "no object, or one without a class" in text


def test_texts_are_escaped():
    page = object_map_html(data())
    assert "<b>fields" not in page and "Objects of &lt;b&gt;fields" in page
    assert "wood <i>" not in page and "lake &amp; sea" in page and "field <x>" not in page


def test_without_areas_objects_and_doubts():
    nothing = [ObjectClassReport(WOOD, 0, 0, None, None)]
    full = np.ones((2, 2), np.uint16)
    rgb = np.zeros((2, 2, 3), np.uint8)
    page = object_map_html(
        data(classes=nothing, doubtful=[], class_map=full, rgb=rgb, leftovers=[])
    )
    text = text_of(page)
    assert "0 objects classified" in text and "0 of 1 classes found" in text
    assert "Look at these first" not in text and "classified area" not in text
    assert page.count("data:image/png;base64,") == 3
    assert "no object, or one without a class" not in text
