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


def test_what_a_dock_shows(small, listener):
    scene = inspect(small.path, listener).values["scene"]
    nm = [band["wavelength_nm"] for band in scene["bands"]]
    red, green, blue = (nm[band - 1] for band in scene["rgb"])
    assert red == min(nm, key=lambda w: abs(w - 640)) and red > green > blue
    infrared = [nm[band - 1] for band in scene["cir"]]
    assert infrared == [min(nm, key=lambda w: abs(w - t)) for t in (860, 650, 550)]
    assert (scene["bad_count"], scene["unusable_count"]) == (0, 0)
    assert scene["nodata"] == [-32768.0] and scene["crs_known"] is True
    assert scene["pixel_area"]["square_metres"] == pytest.approx(900)
    assert scene["scale"]["text"] == "reflectance x 10000"


def test_without_wavelengths_and_crs_there_is_no_infrared_and_no_area(save, listener, tmp_path):
    cube = np.full((5, 4, 6), 3000, np.int16)
    path = save(tmp_path / "bare.tif", cube, None, crs=None, transform=None)
    scene = inspect(path, listener).values["scene"]
    assert scene["cir"] is None and len(scene["rgb"]) == 3
    assert scene["crs_known"] is False and scene["nodata"] == []
    assert scene["pixel_area"]["square_metres"] is None
    assert "areas are given in pixels" in scene["pixel_area"]["sentence"]


def test_visible_bands_alone_make_no_infrared_picture(save, listener, tmp_path):
    cube = np.full((4, 4, 6), 3000, np.int16)
    path = save(tmp_path / "visible.tif", cube, [450, 550, 650, 700])
    assert inspect(path, listener).values["scene"]["cir"] is None


def test_degrees_have_areas_of_their_own(save, listener, tmp_path):
    import rasterio

    cube = np.full((4, 4, 6), 3000, np.int16)
    place = rasterio.transform.from_origin(13, 52, 0.001, 0.001)
    path = save(tmp_path / "d.tif", cube, [450, 550, 650, 860], crs="EPSG:4326", transform=place)
    area = inspect(path, listener).values["scene"]["pixel_area"]["square_metres"]
    assert area == pytest.approx(111.2 * 68.6, rel=0.01)
