"""What users type: odd names, words nobody knows, words that mean the same, three hundred."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio

from engine.knowledge.library import default_library


def test_quotes_html_and_emoji_are_names_like_others(small, classify, tmp_path):
    names = ['the "blue": part', "<script>alert(1)</script>", "\U0001f333 tree & co"]
    classes = [
        {"name": name, "prompts": [word]}
        for name, word in zip(names, ("clear water", "green grass", "loam soil"), strict=True)
    ]
    report = tmp_path / "report.html"
    mapped = classify(
        small, prompts=json.dumps({"schema": 1, "classes": classes}), report=str(report)
    )
    assert [c["name"] for c in mapped.result.values["classes"]] == names
    with rasterio.open(mapped.folder / "probabilities.tif") as dataset:
        assert list(dataset.descriptions) == names
    page = report.read_text(encoding="utf-8")
    assert "<script>alert" not in page and "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "\U0001f333 tree &amp; co" in page
    assert "the &#34;blue&#34;: part" in page or "the &quot;blue&quot;: part" in page


def test_the_report_tells_what_was_done(small, classify, tmp_path):
    report = tmp_path / "report.html"
    mapped = classify(small, report=str(report), refine="gaussian", seed=11, reject_below=0.3)
    assert mapped.result.outputs["report"] == str(report)
    page = report.read_text(encoding="utf-8")
    for part in ("clear water", "loam soil", "gaussian", "11", "below 0.3", "reflectance"):
        assert part in page
    assert page.count("data:image/png;base64,") >= 2
    assert "http://" not in page.replace("http://www.w3.org", "") and "https://" not in page


def test_words_nobody_knows_are_all_named_at_once(small, refused):
    sentence = refused(small.path, prompts="water\nxqzzt\ngreen grass\nblorptang")
    assert "'xqzzt'" in sentence and "'blorptang'" in sentence
    assert "'water'" not in sentence
    assert "no material" in sentence and "synonym" in sentence


def test_another_language_is_refused_and_said(small, refused):
    sentence = refused(small.path, prompts="water\nWiese")
    assert "'Wiese'" in sentence and "German" in sentence


def test_a_known_synonym_rescues_an_unknown_name(small, classify, listener):
    prompts = "xqzzt: clear water\ngreen grass\nloam soil\nasphalt"
    mapped = classify(small, listener, prompts=prompts, probabilities="")
    assert mapped.result.values["classes"][0]["materials"] == [{"id": "water_clear", "weight": 1.0}]
    valid = small.truth > 0
    assert (mapped.labels[valid] == small.truth[valid]).mean() > 0.9
    assert any("'xqzzt'" in text for text in listener.warnings)


def test_words_that_mean_the_same_are_told(small, classify, listener):
    same = classify(small, listener, prompts="x: asphalt\ny: asphalt\nclear water")
    told = [text for text in same.result.values["warnings"] if "cannot be told apart" in text]
    assert len(told) == 1 and "'x'" in told[0] and "'y'" in told[0]
    assert told[0] in listener.warnings
    assert same.result.numbers["classes"] == 3


@pytest.mark.parametrize(
    ("prompts", "parts"),
    [
        ("", ["No classes", "one a line"]),
        ("  \n\t\n", ["No classes"]),
        ("water", ["Only one class", "'water'"]),
        ("water\nWater", ["'Water'", "twice"]),
        ("water | blue\nsoil", ["'water'", "#rrggbb"]),
        ('{"classes": 3}', ["classes"]),
        ("{", []),
    ],
)
def test_prompts_that_make_no_classes(small, refused, prompts, parts):
    sentence = refused(small.path, prompts=prompts)
    for part in parts:
        assert part in sentence


def test_prompt_files(small, small_map, classify, refused, tmp_path):
    path = tmp_path / "classes.txt"
    path.write_text(small.prompts + "\n", encoding="utf-8")
    mapped = classify(small, prompts="", prompt_file=str(path))
    assert mapped.labels.tobytes() == small_map.labels.tobytes()
    assert "leave one of them empty" in refused(small.path, prompt_file=str(path))
    sentence = refused(small.path, prompts="", prompt_file=str(tmp_path / "nowhere.txt"))
    assert "nowhere.txt" in sentence


def test_the_order_of_classes_does_not_matter_much(small, small_map, classify):
    lines = small.prompts.split("\n")
    mapped = classify(small, prompts="\n".join(lines[::-1]))
    backwards = np.where(mapped.labels > 0, 5 - mapped.labels.astype(int), 0)
    assert (backwards == small_map.labels).mean() > 0.97


def test_three_hundred_classes(small, classify):
    """As many as there are materials under their own names, the rest as their twins."""
    materials = [material.name for material in default_library()]
    names = [*materials, *(f"{name} again" for name in materials)][:300]
    words = [*materials, *materials][:300]
    classes = [
        {"value": 10 + 7 * i, "name": name, "prompts": [word]}
        for i, (name, word) in enumerate(zip(names, words, strict=True))
    ]
    mapped = classify(small, prompts=json.dumps({"schema": 1, "classes": classes}), confidence="")
    assert mapped.labels.dtype == np.uint16
    assert mapped.result.numbers["classes"] == 300
    values = {one["value"] for one in classes}
    assert set(np.unique(mapped.labels)) <= values | {0}
    np.testing.assert_array_equal(mapped.labels == 0, small.truth == 0)
    told = {c["value"]: c["pixels"] for c in mapped.result.values["classes"]}
    assert sum(told.values()) == (mapped.labels > 0).sum()
    assert mapped.labels.max() > 255
    assert len(mapped.probabilities) == 300
    # The pixels of water are given to some kind of water, those of grass to something green.
    category = {
        10 + 7 * i: default_library().materials[i % len(materials)].category for i in range(300)
    }
    water = [category[value] for value in mapped.labels[small.truth == 1]]
    assert np.mean([one == "water" for one in water]) > 0.7


def test_a_single_value_above_255_makes_a_wide_map(small, small_map, classify):
    lines = small.prompts.split("\n")
    values = [1, 2, 3, 40000]
    classes = [{"value": v, "name": n} for v, n in zip(values, lines, strict=True)]
    mapped = classify(small, prompts=json.dumps({"schema": 1, "classes": classes}))
    assert mapped.labels.dtype == np.uint16
    expected = np.array([0, *values])[small_map.labels]
    np.testing.assert_array_equal(mapped.labels, expected)
