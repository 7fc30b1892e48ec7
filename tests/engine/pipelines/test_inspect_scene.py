"""Inspecting a raster: what is told, the page, and its refusals."""

from __future__ import annotations

import json

import numpy as np
import pytest

from engine.errors import EngineError
from engine.jobs import InspectScene
from engine.pipelines import run


def inspect(path, listener, report=""):
    return run(InspectScene(input=str(path), report=str(report)), listener.progress())


def test_numbers_and_summary(small, listener):
    result = inspect(small.path, listener)
    count = len(small.wavelengths)
    assert result.outputs == {}
    assert result.numbers == {
        "bands": count,
        "usable_bands": count,
        "wavelength_min": pytest.approx(small.wavelengths[0], abs=0.01),
        "wavelength_max": pytest.approx(small.wavelengths[-1], abs=0.01),
    }
    json.dumps(result.values, allow_nan=False)
    scene = result.values["scene"]
    assert (scene["height"], scene["width"]) == small.truth.shape
    assert scene["scale"]["kind"] == "0-10000"


def test_warnings_are_said_and_told(save, listener, tmp_path):
    path = save(tmp_path / "grey.tif", np.full((1, 9, 9), 7, np.uint8), None)
    result = inspect(path, listener)
    assert result.numbers["bands"] == 1 and "wavelength_min" not in result.numbers
    assert any("wavelength" in text for text in listener.warnings)
    assert result.values["scene"]["warnings"] == listener.warnings


def test_the_page(small, listener, tmp_path):
    report = tmp_path / "scene.html"
    result = inspect(small.path, listener, report)
    assert result.outputs == {"report": str(report)}
    page = report.read_text(encoding="utf-8")
    assert "small" in page and "data:image/png;base64," in page and " nm" in page
    assert [p.name for p in tmp_path.iterdir()] == ["scene.html"]


@pytest.mark.parametrize("value", [np.nan, 0.0])
def test_a_raster_without_any_value_is_still_described(save, listener, tmp_path, value, small):
    cube = np.full((25, 12, 9), value, np.float32)
    path = save(tmp_path / "void.tif", cube, small.wavelengths, nodata=float("nan"))
    result = inspect(path, listener, tmp_path / "scene.html")
    json.dumps(result.values, allow_nan=False)
    assert listener.warnings


@pytest.mark.parametrize(
    ("name", "report", "part"),
    [
        ("nowhere.tif", "", "nowhere.tif"),
        ("small.tif", "page.pdf", "must end with .html"),
        ("small.tif", "none/page.html", "does not exist"),
    ],
)
def test_refusals(small, listener, tmp_path, name, report, part):
    path = small.path if name == "small.tif" else tmp_path / name
    with pytest.raises(EngineError, match=part):
        inspect(path, listener, tmp_path / report if report else "")
    assert list(tmp_path.iterdir()) == []
