from __future__ import annotations

import dataclasses
import re

import numpy as np
import pytest

from engine.assess import confusion_matrix
from engine.output import ClassInfo
from engine.output.assessment_data import AreaReport, AssessmentData, ClassArea
from engine.output.assessment_report import assessment_html
from engine.output.report_data import Accuracy

INFOS = (
    ClassInfo(1, "water", "#0055ff"),
    ClassInfo(2, "tree", "#22aa33"),
    ClassInfo(7, "bare soil", "#aa7744"),
)
AREAS = (
    ClassArea(0.50, 0.45, 0.03, 0.9, 0.01, 0.95, 0.02),
    ClassArea(0.30, 0.31, 0.05, 0.8, 0.03, 0.7, 0.04),
    ClassArea(0.15, 0.24, 0.10, 0.7, 0.05, float("nan"), float("nan")),
)


def _accuracy(infos=INFOS, unclassified: int = 0) -> Accuracy:
    values = [one.value for one in infos]
    reference = np.repeat(values, 20)
    mapped = reference.copy()
    mapped[:5] = values[1]
    mapped[20 : 20 + unclassified] = 0
    matrix = confusion_matrix(reference, mapped, values)
    return Accuracy("points.gpkg", "60 pixels were compared.", tuple(infos), matrix)


def _data(provenance, **more) -> AssessmentData:
    given = {
        "title": "Accuracy of a map",
        "map": [("Raster", "map.tif")],
        "reference": [("File", "points.gpkg")],
        "settings": [("Design", "stratified")],
        "accuracy": _accuracy(),
        "provenance": {**provenance, "input": "map.tif"},
        "design": "The reference is a stratified random sample.",
        "areas": AreaReport(
            AREAS, 0.85, 0.02, 20_000, 18_000_000.0, 0.05, "Pixels are 30 m × 30 m."
        ),
        "class_map": np.array([[1, 2], [7, 0]]),
        "agreement": np.array([[1, 2], [0, 0]]),
        "reference_sentences": ["4 features lie outside the map."],
        "warnings": ["Few reference pixels."],
        "method": ["Olofsson et al. 2014."],
        **more,
    }
    return AssessmentData(**given)


def test_everything_is_on_the_page(provenance, read_page):
    page = read_page(assessment_html(_data(provenance)))
    page.check_alone()
    for expected in (
        "0.850 ± 0.039 overall accuracy weighted by mapped area, ± 95 % confidence",
        "0.917 overall accuracy of the compared pixels",
        "60 reference pixels compared",
        "Compared with points.gpkg . 60 pixels were compared.",
        "The reference is a stratified random sample.",
        "4 features lie outside the map.",
        "Please note Few reference pixels.",
        "Rows are the reference, columns are the map",
        "water 15 5 0 20 tree 0 20 0 20 bare soil 0 0 20 20 sum 15 25 20 60",
        "Olofsson et al. 2014.",
        "Pixels are 30 m × 30 m.",
        "map.tif · 2026-01-02",
    ):
        assert expected in page.text, expected
    assert page.tags.count("img") == 2


def test_areas_are_in_one_unit_with_their_intervals(provenance, read_page):
    # Of 18 km2 in hectares: the largest class has 900 ha.
    page = read_page(assessment_html(_data(provenance)))
    assert "Mapped area in ha" in page.text
    assert "water 20 900.0 * 50.0 % 810.0 ± 54.0 45.0 % ± 3.0 0.900 ± 0.010 0.950" in page.text
    assert "tree 20 540.0 30.0 % 558.0 ± 90.0 31.0 % ± 5.0" in page.text
    assert "bare soil 20 270.0 15.0 % 432.0 ± 180.0 24.0 % ± 10.0 0.700 ± 0.050 –" in page.text
    assert "unclassified in the map 90.0 5.0 %" in page.text
    assert "overall accuracy weighted by area 0.850 ± 0.020" in page.text
    # Only the first class's mapped area lies outside its interval.
    assert page.text.split("Class Reference pixels Mapped")[1].count("*") == 1


def test_without_a_length_unit_areas_are_pixels(provenance, read_page):
    data = _data(provenance)
    areas = dataclasses.replace(data.areas, square_metres=None, unclassified_share=0.0)
    page = read_page(assessment_html(dataclasses.replace(data, areas=areas)))
    assert "Mapped area in pixels" in page.text
    assert "water 20 10,000 * 50.0 % 9,000 ± 600" in page.text
    assert "unclassified in the map" not in page.text
    assert "ha" not in page.text.split()


def test_without_estimates_the_reason_is_given(provenance, read_page):
    data = _data(provenance, areas=None, no_areas="The map holds a class without any reference.")
    page = read_page(assessment_html(data))
    assert "The map holds a class without any reference." in page.text
    assert "weighted" not in page.text.replace("not weighted by area", "")


def test_unknown_errors_are_dashes_and_draw_no_bar(provenance, read_page):
    nan = float("nan")
    areas = [
        AREAS[0],
        dataclasses.replace(AREAS[1], margin=nan, users_error=nan),
        ClassArea(0.1, nan, nan, nan, nan, nan, nan),
    ]
    report = AreaReport(areas, 0.85, nan, 20_000)
    page = read_page(assessment_html(_data(provenance, areas=report)))
    page.check_alone()
    assert "0.850 overall accuracy weighted by mapped area" in page.text
    assert "tree 20 6,000 30.0 % 6,200 ± – 31.0 % ± – 0.800 0.700" in page.text
    assert "bare soil 20 2,000 10.0 % – ± – – ± – – –" in page.text
    assert len([d for d in page.values("d") if d.count("v8") == 2]) == 1


@pytest.mark.parametrize("place", range(3))
def test_a_class_left_out_of_the_assessed_area_has_dashes(provenance, read_page, place):
    # Without any reference pixel in it, its mapped area is not known to the estimates either.
    nan = float("nan")
    areas = list(AREAS)
    areas[place] = ClassArea(nan, 0.0, 0.0, nan, nan, nan, nan)
    report = AreaReport(areas, 0.85, 0.02, 20_000, 18_000_000.0)
    page = read_page(assessment_html(_data(provenance, areas=report)))
    page.check_alone()
    # The largest of the others is 300 or 900 ha: hectares, with one decimal.
    assert "Mapped area in ha" in page.text
    assert f"{INFOS[place].name} 20 – – 0.0 ± 0.0 0.0 % ± 0.0 – –" in page.text
    assert "bare soil 20 270.0 15.0 %" in page.text or place == 2
    assert "nan" not in page.text.split()


def test_bars_are_as_long_as_the_areas(provenance, read_page):
    html = assessment_html(_data(provenance))
    figure = html.split('aria-label="Mapped and adjusted')[1].split("</svg>")[0]
    bars = [float(w) for w in re.findall(r'<rect[^>]* width="([\d.]+)"', figure)]
    expected = [value for one in AREAS for value in (one.mapped_share, one.share)]
    assert np.array(bars) / bars[0] == pytest.approx(np.array(expected) / expected[0], abs=1e-3)
    start = float(re.search(r'<rect x="([\d.]+)"', figure)[1])
    ends = re.findall(r'd="M([\d.]+),[\d.]+ H([\d.]+) M', figure)
    spans = [(float(b) - start) / bars[0] * 0.5 for _, b in ends]
    assert spans == pytest.approx([one.share + one.margin for one in AREAS], abs=1e-3)
    low = (float(ends[0][0]) - start) / bars[0] * 0.5
    assert low == pytest.approx(0.42, abs=1e-3)


def test_unclassified_reference_pixels_get_their_column(provenance, read_page):
    page = read_page(assessment_html(_data(provenance, accuracy=_accuracy(unclassified=3))))
    assert "bare soil unclassified sum" in page.text
    assert "tree 0 17 0 3 20" in page.text
    assert "sum 15 22 20 3 60" in page.text


def test_user_text_is_text_everywhere(provenance, read_page, evil):
    infos = tuple(dataclasses.replace(one, name=evil) for one in INFOS)
    accuracy = dataclasses.replace(_accuracy(infos), reference=evil, split=evil)
    data = _data(provenance, accuracy=accuracy)
    html = assessment_html(
        dataclasses.replace(
            data,
            title=evil,
            map=[(evil, evil)],
            reference=[(evil, evil)],
            settings=[(evil, evil)],
            provenance={evil: evil, "job": evil},
            design=evil,
            areas=dataclasses.replace(data.areas, sentence=evil),
            reference_sentences=[evil],
            warnings=[evil],
            method=[evil],
        )
    )
    page = read_page(html)
    assert "script" not in page.tags and "<script" not in html
    assert page.text.count(" ".join(evil.split())) >= 15
    html = assessment_html(_data(provenance, areas=None, no_areas=evil))
    assert "<script" not in html and "alert" in html


def test_many_classes_and_no_pictures(provenance, read_page):
    infos = [ClassInfo(i + 1, f"kind {i}", "#456789") for i in range(90)]
    sizes = np.random.default_rng(0).permutation(90) / 4005
    areas = AreaReport(
        [dataclasses.replace(AREAS[0], mapped_share=x, share=x) for x in sizes], 0.9, 0.1, 500
    )
    html = assessment_html(
        _data(provenance, accuracy=_accuracy(infos), areas=areas, class_map=None, agreement=None)
    )
    page = read_page(html)
    assert "Largest confusions" in page.text
    assert "The figure shows the 24 largest classes, the table all." in page.text
    assert "img" not in page.tags
    figure = html.split('aria-label="Mapped and adjusted')[1].split("</svg>")[0]
    shown = [int(name) for name in re.findall(r">kind (\d+)</text>", figure)]
    assert shown == [i for i in range(90) if sizes[i] * 4005 >= 66]
    assert len(html) < 300_000
