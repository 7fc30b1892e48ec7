from __future__ import annotations

import dataclasses
import re

import numpy as np
import pytest

from engine.assess import confusion_matrix
from engine.errors import OutputError
from engine.output import ClassInfo
from engine.output.report import classification_html, write_page
from engine.output.report_data import Accuracy, ClassReport, PromptMatch, ReportData


def _data(count: int = 3, name: str = "class", bands: int = 30) -> ReportData:
    rng = np.random.default_rng(0)
    infos = [
        ClassInfo(i + 1, f"{name} {i + 1}", f"#{i * 997 % 0xFFFFFF:06x}") for i in range(count)
    ]
    classes = [
        ClassReport(
            info,
            pixels=100 * (i + 1),
            square_metres=90_000.0 * (i + 1),
            mean_confidence=0.5,
            prompts=(info.name, "another word"),
            matches=(
                PromptMatch(info.name, (("green grass", 0.8), ("dry grass", 0.2)), "exact", 1.0),
                PromptMatch("another word", (), "none", 0.1, "Try again.", ("asphalt", "roof")),
            ),
            mean=rng.random(bands),
            std=rng.random(bands) / 10,
            expected=rng.random(bands),
        )
        for i, info in enumerate(infos)
    ]
    return ReportData(
        title="A title",
        scene=[("Bands", "30 of 40")],
        settings=[("Seed", "0")],
        classes=classes,
        provenance={
            "product": "Spectral Prompts",
            "version": "9.9",
            "created": "2026-01-02T03:04:05Z",
            "input": "scene.tif",
            "job": '{"job": "x", "parameters": {"seed": 0}}',
        },
        class_map=rng.integers(0, count + 1, (20, 30)),
        rgb=rng.integers(0, 255, (20, 30, 3)).astype(np.uint8),
        rgb_caption="true colour",
        confidence=rng.random((20, 30)),
        warnings=["The scale was guessed."],
        nodata_pixels=77,
        rejected_pixels=11,
        area_sentence="Areas are counted pixels.",
        wavelengths=np.linspace(400, 2400, bands),
        excluded=[(1340.0, 1460.0)],
        method=["A paragraph."],
        confidence_note="A note.",
    )


def test_page_says_what_was_found(tmp_path, read_page):
    write_page(tmp_path / "r.html", classification_html(_data()))
    assert [p.name for p in tmp_path.iterdir()] == ["r.html"]
    page = read_page((tmp_path / "r.html").read_text(encoding="utf-8"))
    for expected in (
        "A title",
        "scene.tif · 2026-01-02 03:04:05 UTC",
        "Please note The scale was guessed.",
        "class 3 another word 3 green grass 80 % dry grass 20 % 300 27.00 ha 50.0 %",
        "nothing fits well; nearest: asphalt, roof",
        "600 pixels classified",
        "no data 77",
        "valid, but left unclassified 11",
        "Margin is that probability minus the one of the runner-up",
        "A note.",
        "Spectral Prompts 9.9",
        '"seed": 0',
    ):
        assert expected in page.text, expected
    assert page.tags.count("img") == 3
    assert page.tags.count("figure") == 3 + 3


def test_user_text_is_text_everywhere(read_page, evil):
    data = _data(name=evil)
    evil_classes = [
        dataclasses.replace(
            one,
            description=evil,
            prompts=(evil,),
            materials=((evil, 1.0),),
            matches=(PromptMatch(evil, ((evil, 1.0),), evil, 0.5, evil, (evil,)),),
        )
        for one in data.classes
    ]
    infos = tuple(one.info for one in evil_classes)
    matrix = confusion_matrix(np.array([1, 2, 3]), np.array([1, 2, 1]), [1, 2, 3])
    data = dataclasses.replace(
        data,
        title=evil,
        scene=[(evil, evil)],
        settings=[(evil, evil)],
        classes=evil_classes,
        provenance={"input": evil, "job": evil, "product": evil, evil: evil, "created": evil},
        rgb_caption=evil,
        warnings=[evil],
        area_sentence=evil,
        method=[evil],
        confidence_note=evil,
        accuracy=Accuracy(evil, evil, infos, matrix),
    )
    html = classification_html(data)
    page = read_page(html)
    assert "script" not in page.tags
    assert "<script" not in html
    assert " ".join(evil.split()) in page.text
    assert "7*7" in html and ">49<" not in html


def test_page_fetches_nothing_and_runs_nothing(read_page):
    html = classification_html(_data())
    page = read_page(html)
    assert not set(page.tags) & {"script", "link", "iframe", "object", "embed", "base", "form"}
    for name, value in page.attributes:
        assert not name.startswith("on"), name
        if name in ("src", "href", "xlink:href", "action"):
            assert value.startswith("data:image/png;base64,"), value
    assert not re.search(r"@import|url\(|https?://", html)
    assert ("content", "default-src 'none'; style-src 'unsafe-inline'; img-src data:") in (
        page.attributes
    )


def test_matrix_has_the_reference_in_its_rows(read_page):
    """A constant map fills one column, and the page says which side is which."""
    data = _data()
    reference = np.repeat([1, 2, 3], [50, 30, 20])
    matrix = confusion_matrix(reference, np.ones(100, int), [1, 2, 3])
    infos = tuple(one.info for one in data.classes)
    accuracy = Accuracy("a reference", "All pixels; none was used.", infos, matrix)
    page = read_page(classification_html(dataclasses.replace(data, accuracy=accuracy)))
    assert "Rows are the reference, columns are the map" in page.text
    assert "Compared with a reference . All pixels; none was used." in page.text
    assert "class 1 50 0 0 0 50 class 2 30 0 0 0 30 class 3 20 0 0 0 20" in page.text
    assert "sum 100 0 0 0 100" in page.text
    assert "class 1 50 1.000 0.500 0.667 class 2 30 0.000 – 0.000" in page.text
    assert "0.500 overall accuracy" in page.text


def test_names_of_many_classes_do_not_head_the_columns(read_page):
    """Names side by side would make the matrix wider than the page."""
    data = _data(9)
    matrix = confusion_matrix(np.arange(1, 10), np.arange(1, 10), list(range(1, 10)))
    accuracy = Accuracy("r", "s", tuple(one.info for one in data.classes), matrix)
    page = read_page(classification_html(dataclasses.replace(data, accuracy=accuracy)))
    assert "columns are the map (headed by class values)" in page.text
    assert "reference ↓ · map → 1 2 3 4 5 6 7 8 9 none sum 1 class 1 1 0 0" in page.text


def test_three_hundred_classes_stay_readable(read_page):
    data = _data(300)
    values = [one.info.value for one in data.classes]
    rng = np.random.default_rng(1)
    matrix = confusion_matrix(rng.integers(1, 301, 9000), rng.integers(0, 301, 9000), values)
    accuracy = Accuracy("r", "s", tuple(one.info for one in data.classes), matrix)
    html = classification_html(dataclasses.replace(data, accuracy=accuracy))
    page = read_page(html)
    assert len(html) < 4_000_000
    assert "Largest confusions" in page.text and "Confusion matrix" not in page.text
    assert "276 more classes" in page.text
    assert "class 300" in page.text


def test_little_is_enough(read_page):
    info = ClassInfo(1, "only", "#112233")
    data = ReportData("t", [], [], [ClassReport(info)], {}, np.zeros((2, 2), np.uint8))
    html = classification_html(data)
    assert "<b>0 of 1</b><span>classes found" in html
    assert "<h2>Map</h2>" in html
    assert "<h2>Spectra</h2>" not in html and "<h2>Accuracy</h2>" not in html
    assert "nan" not in read_page(html).text.lower().split()


def test_without_crs_there_is_no_area_column(read_page):
    data = _data()
    classes = [dataclasses.replace(one, square_metres=None) for one in data.classes]
    page = read_page(classification_html(dataclasses.replace(data, classes=classes)))
    assert " Area " not in page.text
    assert "of all pixels classified" in page.text


def test_relative_values_and_missing_wavelengths_are_said(read_page):
    data = dataclasses.replace(_data(), wavelengths=None, reflectance=False, excluded=())
    page = read_page(classification_html(data))
    assert "band number" in page.text
    assert "the scene holds no reflectance" in page.text
    assert "scaled to the class means" in page.text


def test_report_that_cannot_be_written_leaves_the_earlier_one(tmp_path, monkeypatch):
    target = tmp_path / "r.html"
    target.write_text("earlier")

    def full(*_args, **_more):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("engine.output.paths.Path.write_bytes", full)
    with pytest.raises(OutputError, match="No space left on device"):
        write_page(target, classification_html(_data()))
    assert target.read_text() == "earlier"
    assert [p.name for p in tmp_path.iterdir()] == ["r.html"]


def test_text_that_utf8_cannot_hold_does_not_stop_the_report(tmp_path):
    data = dataclasses.replace(_data(), title="broken \ud800 name")
    write_page(tmp_path / "r.html", classification_html(data))
    assert "broken ? name" in (tmp_path / "r.html").read_text(encoding="utf-8")
