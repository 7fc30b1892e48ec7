from __future__ import annotations

import numpy as np

from engine.output.scene_report import render_scene, scene_html

EVIL = "<img src=x onerror=alert(1)> \"'&"


def _summary(**more):
    bands = [
        {"index": i + 1, "wavelength": 420.0 + 30 * i, "bad": i in (3, 4), "description": ""}
        for i in range(60)
    ]
    return {
        "name": "scene",
        "path": "folder/scene.tif",
        "height": 1200,
        "width": 800,
        "count": 60,
        "crs": None,
        "georeferenced": False,
        "transform": [1.0, 0.0, 0.0, 0.0, -1.0, 0.0],
        "scale": {"kind": "0-1", "factor": 1.0, "guessed": True, "sentence": "Reflectance 0 to 1."},
        "warnings": ["Something is odd."],
        "bands": bands,
        **more,
    }


def test_everything_understood_is_on_the_page(tmp_path):
    rgb = np.zeros((4, 5, 3), np.uint8)
    render_scene(tmp_path / "s.html", _summary(), rgb=rgb, rgb_caption="true colour", version="9.9")
    html = (tmp_path / "s.html").read_text(encoding="utf-8")
    for expected in (
        "800 × 1,200",
        "<b>58</b><span>bands used",
        "420 – 2,190",
        "Something is odd.",
        "Reflectance 0 to 1.",
        "1, 0, 0, 0, -1, 0",
        "true colour",
        "Bands (60)",
        "Spectral Prompts 9.9",
    ):
        assert expected in html, expected
    assert "<th>description</th>" not in html
    assert [p.name for p in tmp_path.iterdir()] == ["s.html"]


def test_used_and_unused_bands_are_drawn_apart():
    html = scene_html(_summary())
    strip = html.split("Wavelengths of the bands")[1].split("</svg>")[0]
    paths = strip.split('<path d="')[1:3]
    used, unused = (path.split('"')[0].count("M") for path in paths)
    assert (used, unused) == (58, 2)


def test_unknown_keys_nested_values_and_long_texts_are_shown():
    html = scene_html(
        _summary(
            crs_wkt="PROJCS[" + "x" * 400 + "]",
            wavelengths=list(range(400, 700)),
            statistics={"mean_value": 0.25, "empty": None},
            strange_list=[],
        )
    )
    assert "CRS as WKT" in html and "<pre>PROJCS[" in html
    assert "400, 401 … 699 (300 values)" in html
    assert "<h2>Statistics</h2>" in html and "<dt>mean value</dt><dd>0.25</dd>" in html
    assert "strange list" in html


def test_user_text_is_escaped():
    html = scene_html(
        _summary(name=EVIL, warnings=EVIL, odd={EVIL: EVIL}, bands=[{"description": EVIL}])
    )
    assert "<img" not in html
    assert "&lt;img src=x" in html


def test_an_empty_summary_still_makes_a_page():
    assert "<h1>Scene</h1>" in scene_html({})
    assert "<svg" not in scene_html({"bands": [{"index": 1, "wavelength": None}]})
