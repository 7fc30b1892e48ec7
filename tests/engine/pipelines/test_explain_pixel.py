"""Why this pixel: what the map says there, with spectra and curves; warm answers; forgetting."""

from __future__ import annotations

import json
import os
import shutil
import time

import numpy as np
import pytest
import rasterio

from engine.errors import CancelledError, EngineError
from engine.jobs import ExplainPixel
from engine.knowledge.library import default_library
from engine.pipelines import explain_pixel, knowledge_evidence, remembered, run
from engine.progress import Progress
from engine.scene import Scene
from tests.engine.pipelines.probe_scene import (
    PROMPTS,
    apply,
    names_of,
    polygons,
    pure_boxes,
    raster,
    stripes,
    train,
)

FORM = {
    "row", "col", "valid", "problem", "wavelengths", "bands", "usable", "unit", "values", "classes",
    "source",
}  # fmt: skip
CLASS_FORM = {"value", "name", "color", "probability", "material", "curve"}


@pytest.fixture(autouse=True)
def forgetful():
    """Every test begins with a cold engine."""
    for memory in (
        remembered._learnt,
        explain_pixel._knowledge,
        explain_pixel._models,
        explain_pixel._tiles,
    ):
        memory.clear()


def explain(path, x, y, progress=None, **more):
    job = ExplainPixel(input=str(path), x=x, y=y, offline=True, **more)
    values = run(job, progress or Progress()).values
    assert json.loads(json.dumps(values, allow_nan=False)) == values
    assert set(values) == FORM
    for one in values["classes"]:
        assert set(one) == CLASS_FORM
        assert one["curve"] is None or len(one["curve"]) == len(values["bands"])
    assert len(values["values"]) == len(values["usable"]) == len(values["bands"])
    return values


def centre(row, col):
    """The middle of a pixel of a made scene."""
    return 400000 + 30 * (col + 0.5), 5800000 - 30 * (row + 0.5)


@pytest.mark.parametrize("place", [(20, 30), (47, 63), (8, 13), (30, 5)])
def test_it_is_what_the_map_says_there(small, small_map, place):
    values = explain(small.path, *centre(*place), prompts=small.prompts)
    assert (values["row"], values["col"]) == place and values["valid"] and not values["problem"]
    told = [one["probability"] for one in values["classes"]]
    assert told == pytest.approx(small_map.probabilities[:, place[0], place[1]].tolist(), abs=2e-6)
    best = values["classes"][int(np.argmax(told))]
    assert best["value"] == small_map.labels[place]
    mapped = small_map.result.values["classes"]
    assert [(c["value"], c["name"], c["color"]) for c in values["classes"]] == [
        (c["value"], c["name"], c["color"]) for c in mapped
    ]
    with rasterio.open(small.path) as file:
        raw = file.read()[:, place[0], place[1]]
    assert values["values"] == pytest.approx((raw / 10000).tolist(), abs=1e-6)
    assert values["wavelengths"] == pytest.approx(small.wavelengths.tolist(), abs=0.01)
    assert values["source"] == "knowledge" and values["unit"] == "reflectance"


def test_a_refined_map_is_told_as_it_is(small, classify):
    refined = classify(small, refine="gaussian")
    for place in ((20, 30), (40, 10)):
        values = explain(small.path, *centre(*place), prompts=small.prompts, refine="gaussian")
        told = [one["probability"] for one in values["classes"]]
        assert told == pytest.approx(refined.probabilities[:, place[0], place[1]], abs=2e-6)
    plain = explain(small.path, *centre(40, 10), prompts=small.prompts)
    assert [one["probability"] for one in plain["classes"]] != told


def test_the_curve_of_the_right_class_is_the_pixels(small):
    """Pixels are looks of the library, a little brighter or darker, with noise."""
    names = {material.name for material in default_library()}
    near = []
    for place in ((20, 30), (30, 40), (40, 10), (12, 50), (8, 40)):
        values = explain(small.path, *centre(*place), prompts=small.prompts)
        one = values["classes"][small.truth[place] - 1]
        assert one["material"].split(":")[0] in names
        curve, pixel = np.array(one["curve"]), np.array(values["values"])
        others = [np.array(c["curve"]) for c in values["classes"] if c is not one]
        apart = [np.abs(np.log(c + 0.015) - np.log(pixel + 0.015)).mean() for c in others]
        near.append(np.abs(np.log(curve + 0.015) - np.log(pixel + 0.015)).mean())
        assert near[-1] < min(apart)
    assert np.mean(near) < 0.12


def test_curves_have_the_scenes_scale_and_offset(small, save, tmp_path):
    """An offset on all bands, as in a raster without atmospheric correction, is on the curves."""
    with rasterio.open(small.path) as file:
        cube = file.read()
    cube[cube > 0] += 800
    path = save(tmp_path / "s.tif", cube, small.wavelengths, nodata=-32768)
    values = explain(path, *centre(20, 30), prompts=small.prompts)
    one = values["classes"][small.truth[20, 30] - 1]
    away = np.abs(np.array(one["curve"]) - np.array(values["values"])).max()
    assert away < 0.15 and min(one["curve"]) > 0.05


def test_bands_that_are_not_used_are_none(save, tmp_path, small):
    with rasterio.open(small.path) as file:
        cube = file.read()
    nm = small.wavelengths.copy()
    nm[10] = 1400.0
    path = save(tmp_path / "w.tif", cube, nm, nodata=-32768)
    values = explain(path, *centre(20, 30), prompts=small.prompts)
    assert values["usable"].count(False) == 1 and values["usable"][10] is False
    assert values["values"][10] is None
    assert all(
        one["curve"][10] is None and one["curve"][9] is not None for one in values["classes"]
    )


def test_outside_and_nodata_are_told_and_no_failure(small):
    outside = explain(small.path, 0.0, 0.0, prompts=small.prompts)
    assert outside["row"] is None and outside["valid"] is False and outside["classes"] == []
    assert "point (0, 0) does not lie in small" in outside["problem"]
    hole = explain(small.path, *centre(0, 0), prompts=small.prompts)
    assert (hole["row"], hole["col"], hole["valid"]) == (0, 0, False)
    assert "no data at row 1, column 1" in hole["problem"] and set(hole["values"]) == {None}


@pytest.mark.parametrize(
    ("prompts", "part"),
    [("", "No classes were given"), ("water", "Only one class"), ("water\nzzqqy", "no material")],
)
def test_classes_that_cannot_be_used_leave_the_spectrum(small, prompts, part, monkeypatch):
    monkeypatch.setattr("engine.knowledge.matching.available_encoder", lambda: None)
    values = explain(small.path, *centre(20, 30), prompts=prompts)
    assert values["valid"] and part in values["problem"] and values["classes"] == []
    assert None not in values["values"]


def test_without_wavelengths_there_is_still_a_spectrum(small, save, tmp_path):
    with rasterio.open(small.path) as file:
        cube = file.read()
    path = save(tmp_path / "n.tif", cube, None, nodata=-32768)
    values = explain(path, *centre(20, 30), prompts=small.prompts)
    assert values["wavelengths"] is None and "no wavelengths" in values["problem"]
    assert values["valid"] and values["values"][0] is not None


@pytest.mark.parametrize(
    "transform",
    [
        rasterio.Affine(20, 5, 300000, 4, -35, 5600000),
        rasterio.Affine(1e-4, 0, 13, 0, -2e-4, 52),
        None,
    ],
    ids=["rotated", "oblong", "none"],
)
def test_any_georeference(small, save, tmp_path, transform):
    with rasterio.open(small.path) as file:
        cube = file.read()
    crs = "EPSG:32633" if transform else None
    path = save(
        tmp_path / "s.tif", cube, small.wavelengths, nodata=-32768, crs=crs, transform=transform
    )
    x, y = transform * (30.5, 20.5) if transform else (30.5, -20.5)
    values = explain(path, x, y, prompts=small.prompts)
    plain = explain(small.path, *centre(20, 30), prompts=small.prompts)
    assert (values["row"], values["col"]) == (20, 30)
    assert values["classes"] == plain["classes"] and values["values"] == plain["values"]


def test_a_raster_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(EngineError, match="does not exist"):
        explain(tmp_path / "nowhere.tif", 0.0, 0.0, prompts="a\nb")


# -- remembering ----------------------------------------------------------------------------


def test_the_second_question_is_answered_without_fitting(small, monkeypatch):
    first = explain(small.path, *centre(20, 30), prompts=small.prompts)

    def never(*arguments, **more):
        raise AssertionError("fitted again")

    monkeypatch.setattr(explain_pixel, "gather_knowledge", never)
    monkeypatch.setattr(Scene, "sample", never)
    start = time.perf_counter()
    assert explain(small.path, *centre(20, 30), prompts=small.prompts) == first
    explain(small.path, *centre(30, 40), prompts=small.prompts)
    assert time.perf_counter() - start < 0.6
    with pytest.raises(AssertionError):
        explain(small.path, *centre(20, 30), prompts=small.prompts, seed=1)
    with pytest.raises(AssertionError):
        explain(small.path, *centre(20, 30), prompts="water\ngreen grass")


def test_a_changed_raster_is_looked_at_anew(small, tmp_path):
    path = tmp_path / "s.tif"
    shutil.copy(small.path, path)
    first = explain(path, *centre(20, 30), prompts=small.prompts)
    with rasterio.open(path, "r+") as file:
        cube = file.read()
        cube[:, 20, 30] = cube[:, 40, 10]
        file.write(cube)
        file.nodata = -1
    os.utime(path, ns=(1, 1))
    second = explain(path, *centre(20, 30), prompts=small.prompts)
    assert second["values"] != first["values"] and len(explain_pixel._knowledge) == 2
    assert len(remembered._learnt) == 2


def test_a_changed_prompt_file_is_read_anew(small, tmp_path):
    path = tmp_path / "words.txt"
    path.write_text("clear water\ngreen grass", encoding="utf-8")
    first = explain(small.path, *centre(20, 30), prompt_file=str(path))
    path.write_text("clear water\nloam soil", encoding="utf-8")
    second = explain(small.path, *centre(20, 30), prompt_file=str(path))
    assert [c["name"] for c in first["classes"]] == ["clear water", "green grass"]
    assert [c["name"] for c in second["classes"]] == ["clear water", "loam soil"]


def test_no_more_is_kept_than_said(small):
    for seed in range(11):
        explain(small.path, *centre(20, 30), prompts="clear water\ngreen grass", seed=seed)
    assert len(explain_pixel._knowledge) == 8
    for known in explain_pixel._knowledge._values.values():
        assert known.evidence.sample.values.size == 0


def test_what_is_kept_of_a_fit_is_small(small):
    import pickle

    explain(small.path, *centre(20, 30), prompts=small.prompts)
    (known,) = explain_pixel._knowledge._values.values()
    known.evidence.source.bands.library = None  # the engine's one and only
    assert len(pickle.dumps(known.evidence)) < 1_000_000


def test_files_beside_a_raster_tell_it_from_itself(small, tmp_path):
    path = tmp_path / "s.tif"
    shutil.copy(small.path, path)
    first = remembered.identity_of(str(path))
    assert first == remembered.identity_of(str(path))
    (tmp_path / "s.tif.aux.xml").write_text("<PAMDataset/>", encoding="utf-8")
    assert remembered.identity_of(str(path)) != first
    assert remembered.identity_of("/vsicurl/https://example.org/a.tif") is None
    assert remembered.identity_of("") is None and remembered.identity_of("a\0b") is None
    cube = tmp_path / "c.mat"
    cube.write_bytes(b"x")
    one, other = (remembered.identity_of(f"{cube}:{name}") for name in "XY")
    assert one and other and one != other


def test_a_raster_that_cannot_be_recognised_is_not_remembered(small, monkeypatch):
    for module in (remembered, explain_pixel):
        monkeypatch.setattr(module, "identity_of", lambda path: None)
    explain(small.path, *centre(20, 30), prompts=small.prompts)
    assert not len(remembered._learnt) and not len(explain_pixel._knowledge)


def test_a_cancelled_question_leaves_nothing_half_done(small, monkeypatch):
    stop = []
    real = knowledge_evidence.sample_of

    def sample(*arguments):
        stop.append(1)
        return real(*arguments)

    monkeypatch.setattr(knowledge_evidence, "sample_of", sample)
    with pytest.raises(CancelledError):
        explain(
            small.path, *centre(20, 30), Progress(cancelled=lambda: bool(stop)),
            prompts=small.prompts,
        )  # fmt: skip
    assert not len(explain_pixel._knowledge)
    monkeypatch.undo()
    assert explain(small.path, *centre(20, 30), prompts=small.prompts)["classes"]


# -- by a model -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """A scene larger than a tile of the probe, its model and its map's probabilities."""
    folder = tmp_path_factory.mktemp("trained")
    scene = raster(folder / "scene.tif", stripes(280, 270, 20))
    boxes = pure_boxes(scene.truth, 8)
    samples = polygons(folder / "samples.gpkg", boxes, names_of(boxes, scene.truth))
    train(scene.path, samples, folder, prompts=PROMPTS, split="none", epochs=4)
    model = folder / "probe.spm"
    apply(model, scene.path, folder, probabilities=str(folder / "p.tif"))
    with rasterio.open(folder / "p.tif") as file:
        return scene, model, file.read()


@pytest.mark.parametrize("place", [(5, 5), (255, 255), (256, 256), (279, 269), (100, 200)])
def test_a_model_says_what_its_map_says(trained, place):
    scene, model, probabilities = trained
    values = explain(scene.path, *centre(*place), model=str(model))
    assert values["valid"] and values["source"] == "model" and not values["problem"]
    told = [one["probability"] for one in values["classes"]]
    assert told == pytest.approx(probabilities[:, place[0], place[1]].tolist(), abs=1e-6)
    assert all(one["curve"] is None and one["material"] == "" for one in values["classes"])


def test_a_tile_is_judged_once(trained, monkeypatch):
    scene, model, _ = trained
    explain(scene.path, *centre(5, 5), model=str(model))
    real, judged = explain_pixel.judge_with_network, []

    def judge(scene, window, *arguments, **more):
        judged.append(window)
        return real(scene, window, *arguments, **more)

    monkeypatch.setattr(explain_pixel, "judge_with_network", judge)
    start = time.perf_counter()
    explain(scene.path, *centre(100, 180), model=str(model))
    assert judged == [] and time.perf_counter() - start < 0.3
    explain(scene.path, *centre(260, 180), model=str(model))
    assert judged == [(256, 0, 24, 256)]


def test_other_classes_of_a_model(trained):
    scene, model, _ = trained
    words = "green forest\nbare soil -> earth"
    values = explain(scene.path, *centre(5, 5), model=str(model), prompts=words)
    assert [one["name"] for one in values["classes"]] == ["green forest", "earth"]


def test_what_is_wrong_with_a_model_is_the_problem(trained, small, tmp_path):
    scene, model, _ = trained
    values = explain(scene.path, *centre(5, 5), model=str(tmp_path / "no.spm"))
    assert values["problem"] and values["valid"] and values["classes"] == []
    broken = tmp_path / "broken.spm"
    broken.write_bytes(b"not a model")
    assert explain(scene.path, *centre(5, 5), model=str(broken))["problem"]
    values = explain(scene.path, *centre(5, 5), model=str(model), prompt_file="x.txt")
    assert "prompt file was given with a model" in values["problem"]


def test_a_network_of_refinement_says_what_its_map_says(small, classify, tmp_path):
    model = tmp_path / "special.spm"
    options = "epochs=1; iterations=1; warm_up=0; batch=2; views=1"
    classify(small, refine="special", network="convnet", refine_options=options, model=str(model))
    _, result = apply(model, small.path, tmp_path, probabilities=str(tmp_path / "p.tif"))
    with rasterio.open(result.outputs["probabilities"]) as file:
        expected = file.read()[:, 20, 30]
    values = explain(small.path, *centre(20, 30), model=str(model))
    told = [c["probability"] for c in values["classes"]]
    assert told == pytest.approx(expected.tolist(), abs=1e-6)
