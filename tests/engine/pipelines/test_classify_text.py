"""The main job on a scene whose truth is known: what is written, and that its parts agree."""

from __future__ import annotations

import json
import re

import numpy as np
import pytest
import rasterio

from engine.knowledge.library import default_library

NAMES = ["clear water", "green grass", "loam soil", "asphalt"]


def test_the_map_is_right(small, small_map):
    valid = small.truth > 0
    assert (small_map.labels[valid] == small.truth[valid]).mean() > 0.9


@pytest.mark.parametrize("refine", ["none", "gaussian"])
def test_nodata_is_0_in_the_map_and_in_no_tally(small, classify, refine):
    mapped = classify(small, refine=refine)
    hole = small.truth == 0
    assert hole.sum() > 50
    np.testing.assert_array_equal(mapped.labels == 0, hole)
    for layer in (mapped.confidence, mapped.margin, *mapped.probabilities):
        np.testing.assert_array_equal(np.isnan(layer), hole)
    numbers = mapped.result.numbers
    assert numbers["nodata_pixels"] == hole.sum()
    assert numbers["classified_pixels"] == (~hole).sum()
    assert numbers["unclassified_pixels"] == 0
    assert numbers["classes"] == 4
    told = {c["value"]: c["pixels"] for c in mapped.result.values["classes"]}
    assert told == {value: (mapped.labels == value).sum() for value in (1, 2, 3, 4)}
    areas = [c["square_metres"] for c in mapped.result.values["classes"]]
    np.testing.assert_allclose(areas, [900 * told[value] for value in (1, 2, 3, 4)], rtol=1e-6)


def test_confidence_margin_and_probabilities_agree(small, small_map):
    valid = small.truth > 0
    probabilities = small_map.probabilities[:, valid]
    np.testing.assert_allclose(probabilities.sum(axis=0), 1, atol=1e-5)
    assert probabilities.min() >= 0
    ordered = np.sort(probabilities, axis=0)
    np.testing.assert_array_equal(small_map.labels[valid], probabilities.argmax(axis=0) + 1)
    np.testing.assert_array_equal(small_map.confidence[valid], ordered[-1])
    np.testing.assert_allclose(small_map.margin[valid], ordered[-1] - ordered[-2], atol=1e-7)
    mean = small_map.result.numbers["mean_confidence"]
    assert mean == pytest.approx(ordered[-1].astype(float).mean(), rel=1e-6)


@pytest.mark.parametrize("floor", [0.5, 0.97, 1.0])
def test_pixels_below_the_asked_confidence_stay_unclassified(small, small_map, classify, floor):
    mapped = classify(small, reject_below=floor)
    valid = small.truth > 0
    keep = valid & (small_map.confidence >= np.float32(floor))
    np.testing.assert_array_equal(mapped.labels, np.where(keep, small_map.labels, 0))
    # How sure the best guess was stays readable where it was not sure enough.
    np.testing.assert_array_equal(mapped.confidence[valid], small_map.confidence[valid])
    numbers = mapped.result.numbers
    assert numbers["unclassified_pixels"] == (valid & ~keep).sum()
    assert numbers["classified_pixels"] == keep.sum()
    kept = small_map.confidence[keep]
    assert numbers["mean_confidence"] == pytest.approx(kept.mean() if kept.size else 0, rel=1e-5)
    if floor == 0.97:
        assert 0 < keep.sum() < valid.sum(), "the test tells nothing"


def test_place_names_and_colours_are_in_the_file(small, small_map):
    with rasterio.open(small.path) as scene, rasterio.open(small_map.folder / "map.tif") as made:
        assert (made.crs, made.transform, made.shape) == (scene.crs, scene.transform, scene.shape)
        assert made.dtypes == ("uint8",) and made.nodata == 0
        colors = made.colormap(1)
        tags = made.tags()
    for one in small_map.result.values["classes"]:
        red, green, blue, _ = colors[one["value"]]
        assert f"#{red:02x}{green:02x}{blue:02x}" == one["color"]
    assert "0.1.0" in json.dumps(tags) or any("version" in key.lower() for key in tags)
    with rasterio.open(small_map.folder / "probabilities.tif") as made:
        assert list(made.descriptions) == NAMES


def test_colours_go_with_what_is_shown(small_map, classify, small):
    told = {c["name"]: c["color"] for c in small_map.result.values["classes"]}
    assert len(set(told.values())) == 4

    def parts(color):
        return [int(color[i : i + 2], 16) for i in (1, 3, 5)]

    red, green, blue = parts(told["clear water"])
    assert blue > red and blue > green
    red, green, blue = parts(told["green grass"])
    assert green > red and green > blue
    given = classify(small, prompts="water | #123456\nasphalt | #FFF", probabilities="")
    assert [c["color"] for c in given.result.values["classes"]] == ["#123456", "#ffffff"]


def test_materials_of_each_class_are_told(small_map, listener, classify, small):
    for one, name in zip(small_map.result.values["classes"], NAMES, strict=True):
        assert one["name"] == name
        assert sum(m["weight"] for m in one["materials"]) == pytest.approx(1)
        assert all(m["id"] in default_library() for m in one["materials"])
    grass = small_map.result.values["classes"][1]["materials"]
    assert grass[0]["id"] == "grass_green"
    classify(small, listener, confidence="", probabilities="")
    said = [text for level, text in listener.lines if level == "info"]
    assert any(re.match(r"green grass -> green grass 1\.00", text) for text in said)
    told = [text for _, text in listener.lines]
    assert any("reflectance" in text for text in told), "the scale is said, never silent"
    assert len(said) == len(set(said)), "nothing is said twice"


def test_only_what_is_asked_for_is_written(small, classify):
    mapped = classify(small, confidence="", probabilities="")
    assert sorted(p.name for p in mapped.folder.iterdir()) == ["map.tif", "map.tif.aux.xml"]
    assert set(mapped.result.outputs) == {"output"}


@pytest.mark.parametrize("source", ["auto", "knowledge"])
def test_the_source_that_was_used_is_told(small, classify, source):
    told = classify(small, source=source, probabilities="").result.values["source"]
    assert told.startswith("knowledge") and ("automatically" in told) == (source == "auto")


def test_progress_runs_through_all_stages_once(small, classify, listener):
    classify(small, listener)
    stages = list(dict.fromkeys((r.number, r.count) for r in listener.reports))
    assert stages == [(1, 3), (2, 3), (3, 3)]
    for number in (1, 2, 3):
        fractions = [r.fraction for r in listener.reports if r.number == number]
        assert fractions == sorted(fractions)
    assert listener.reports[-1].fraction == 1.0


def test_an_earlier_result_is_replaced_whole(small, classify, tmp_path):
    path = tmp_path / "map.tif"
    path.write_bytes(b"earlier")
    mapped = classify(small, output=str(path), confidence="", probabilities="")
    assert (mapped.labels > 0).any()
    assert not [p for p in tmp_path.iterdir() if ".part" in p.name]


def test_a_raster_without_crs_and_place(small, classify, save, tmp_path):
    with rasterio.open(small.path) as dataset:
        cube = dataset.read()
    path = tmp_path / "bare.tif"
    options = {"driver": "GTiff", "count": len(cube), "dtype": cube.dtype, "nodata": -32768}
    height, width = cube.shape[1:]
    with rasterio.open(path, "w", height=height, width=width, **options) as dataset:
        dataset.write(cube)
        for band, nm in enumerate(small.wavelengths, start=1):
            dataset.update_tags(band, wavelength=f"{nm:.2f}", wavelength_units="Nanometers")
    mapped = classify(path)
    assert mapped.labels.shape == small.truth.shape
    assert all(c["square_metres"] is None for c in mapped.result.values["classes"])
    with rasterio.open(mapped.folder / "map.tif") as made:
        assert made.crs is None


def test_digital_numbers_are_classified_and_said(small, classify, save, tmp_path, listener):
    rng = np.random.default_rng(0)
    gain = np.exp(rng.normal(0, 0.5, len(small.wavelengths)))[:, None, None]
    numbers = np.clip(small.reflectance * gain * 80000, 1, 65535).astype(np.uint16)
    path = save(tmp_path / "dn.tif", numbers, small.wavelengths)
    mapped = classify(path, listener)
    assert any("not as reflectance" in text for _, text in listener.lines)
    valid = small.truth > 0
    assert (mapped.labels[valid] == small.truth[valid]).mean() > 0.75


def test_one_valid_pixel_is_enough(small, classify, save, tmp_path, refused):
    cube = np.full((len(small.wavelengths), 9, 9), np.nan, np.float32)
    row, col = np.argwhere(small.truth == 2)[0]
    cube[:, 4, 4] = small.reflectance[:, row, col]
    path = save(tmp_path / "one.tif", cube, small.wavelengths)
    mapped = classify(path)
    assert np.flatnonzero(mapped.labels).tolist() == [40] and mapped.labels[4, 4] == 2
    assert mapped.result.numbers["classified_pixels"] == 1
    assert "single valid pixel" in refused(path, refine="gaussian")
