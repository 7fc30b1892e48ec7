from __future__ import annotations

import dataclasses
import re

import numpy as np

from engine.output import ClassInfo
from engine.output.signatures_data import ClassSignature, SignatureBands, SignaturesData
from engine.output.signatures_report import signatures_html

NAMES = ("water", "tree", "bare soil")


def _data(provenance, names=NAMES, bands: int = 40, **more) -> SignaturesData:
    rng = np.random.default_rng(5)
    classes = [
        ClassSignature(
            ClassInfo(i + 1, name, f"#{(i * 7001 + 60) % 0xFFFFFF:06x}"),
            features=2 + i,
            pixels=1200 + i,
            mean=rng.random(bands),
            std=rng.random(bands) / 10,
        )
        for i, name in enumerate(names)
    ]
    count = len(names)
    distance = np.full((count, count), 1.95)
    np.fill_diagonal(distance, 0.0)
    given = {
        "title": "Signatures of a scene",
        "scene": [("Raster", "scene.tif")],
        "samples": [("File", "fields.gpkg")],
        "settings": [("Seed", "0")],
        "classes": classes,
        "bands": SignatureBands(np.arange(1, bands + 1), np.linspace(400, 2400, bands)),
        "provenance": {**provenance, "input": "scene.tif"},
        "excluded": [(1340.0, 1460.0)],
        "separability": distance,
        "separability_note": "computed on 12 principal components",
        "sample_sentences": ["2 pixels lie in two classes."],
        "warnings": ["A warning."],
        **more,
    }
    return SignaturesData(**given)


def _figures(html: str) -> list[str]:
    return re.findall(r"<svg[^>]*aria-label=.*?</svg>", html, re.DOTALL)


def test_everything_is_on_the_page(provenance, read_page):
    html = signatures_html(_data(provenance))
    page = read_page(html)
    page.check_alone()
    for expected in (
        "3 classes",
        "3,603 pixels",
        "40 bands",
        "Across: wavelength in nm. Up: reflectance.",
        "water (1,200 pixels)",
        "1 water 2 1,200 2 tree 3 1,201",
        "2 pixels lie in two classes.",
        "Please note A warning.",
        "computed on 12 principal components",
        "fields.gpkg",
    ):
        assert expected in page.text, expected
    assert len(_figures(html)) == 1 + 3


def test_overview_has_a_line_per_class_broken_where_bands_are_left_out(provenance, read_page):
    overview = _figures(signatures_html(_data(provenance)))[0]
    lines = re.findall(r'<g><title>(.*?)</title><path d="(.*?)"', overview)
    assert [name for name, _ in lines] == list(NAMES)
    assert all(path.count("M") == 2 for _, path in lines)
    # Every band is drawn, none in the shaded range.
    assert all(path.count(",") == 40 for _, path in lines)
    assert overview.count("#e9ecef") == 1


def test_descending_wavelengths_are_drawn_from_left_to_right(provenance):
    data = _data(provenance)
    bands = SignatureBands(data.bands.numbers, data.bands.wavelengths[::-1])
    turned = [dataclasses.replace(one, mean=one.mean[::-1]) for one in data.classes]
    there = _figures(signatures_html(data))[0]
    back = _figures(signatures_html(dataclasses.replace(data, bands=bands, classes=turned)))[0]
    assert there == back


def test_close_pairs_are_marked(provenance, read_page):
    distance = np.array([[0.0, 0.999, 1.9], [0.999, 0.0, 1.8999], [1.9, 1.8999, 0.0]])
    html = signatures_html(_data(provenance, separability=distance))
    page = read_page(html)
    assert "1 of 3 pairs of classes hard to tell apart (distance below 1)" in page.text
    assert "Of 3 pairs, below 1: 1; between 1 and 1.9: 1." in page.text
    # Rounded down: nothing just below a limit may look as if it had reached it.
    assert "2 tree 0.99 3 bare soil 1.90 1.89" in page.text
    pairs = re.findall(r'<td class="num" style="background:(.*?)">(.*?)</td>', html)
    cells = {text: shade for shade, text in pairs}
    assert cells["0.99"].startswith("rgba(194") and cells["1.89"].startswith("rgba(217")
    assert cells["1.90"] == "none"


def test_unknown_distances_are_no_pairs(provenance, read_page):
    distance = np.full((3, 3), np.nan)
    distance[0, 1] = distance[1, 0] = 1.5
    page = read_page(signatures_html(_data(provenance, separability=distance)))
    assert "Of 1 pairs, below 1: 0; between 1 and 1.9: 1." in page.text
    assert "3 bare soil – –" in page.text
    for missing in (None, np.full((3, 3), np.nan)):
        page = read_page(signatures_html(_data(provenance, separability=missing)))
        assert "told apart" not in page.text and "tell apart" not in page.text


def test_band_numbers_and_relative_values_are_said(provenance, read_page):
    data = _data(provenance, reflectance=False, excluded=())
    data = dataclasses.replace(data, bands=SignatureBands(data.bands.numbers))
    page = read_page(signatures_html(data))
    assert "Across: band number. Up: relative value (the scene holds no reflectance)." in page.text
    assert "left out" not in page.text


def test_one_band_and_classes_without_values(provenance, read_page):
    page = read_page(signatures_html(_data(provenance, bands=1)))
    page.check_alone()
    assert page.tags.count("circle") == 3 + 3
    data = _data(provenance)
    blank = np.full(40, np.nan)
    classes = [dataclasses.replace(data.classes[0], mean=blank, std=blank), *data.classes[1:]]
    html = signatures_html(dataclasses.replace(data, classes=classes))
    read_page(html).check_alone()
    assert len(_figures(html)) == 1 + 2
    classes = [dataclasses.replace(one, mean=blank, std=blank) for one in data.classes]
    html = signatures_html(dataclasses.replace(data, classes=classes))
    assert _figures(html) == []


def test_user_text_is_text_everywhere(provenance, read_page, evil):
    data = _data(provenance, names=(evil,) * 8, separability=np.full((8, 8), 0.5))
    html = signatures_html(
        dataclasses.replace(
            data,
            title=evil,
            scene=[(evil, evil)],
            samples=[(evil, evil)],
            settings=[(evil, evil)],
            provenance={evil: evil, "job": evil},
            separability_note=evil,
            sample_sentences=[evil],
            warnings=[evil],
        )
    )
    page = read_page(html)
    assert "script" not in page.tags and "<script" not in html
    assert page.text.count(" ".join(evil.split())) >= 40


def test_forty_classes_stay_readable(provenance, read_page):
    names = [f"kind {i}" for i in range(40)]
    distance = np.full((40, 40), 1.99)
    distance[3, 9] = distance[9, 3] = 0.25
    distance[1, 2] = distance[2, 1] = 1.25
    html = signatures_html(_data(provenance, names=names, bands=300, separability=distance))
    page = read_page(html)
    page.check_alone()
    assert len(html) < 900_000
    assert "16 more classes" in page.text
    assert "Closest pairs" in page.text and "kind 3 kind 9 0.25 kind 1 kind 2 1.25" in page.text
    assert "the whole table cannot be read on a page" in page.text
