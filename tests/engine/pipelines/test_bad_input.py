"""Rasters and outputs that cannot work: one sentence, nothing written, the input untouched."""

from __future__ import annotations

import os
import shutil

import numpy as np
import pytest

from engine.errors import SceneError
from engine.scene import Scene
from engine.scene.window import cut


def cube_of(small, bands=None):
    cube = np.clip(small.reflectance * 10000, 1, 20000).astype(np.int16)
    return cube if bands is None else cube[bands]


@pytest.mark.parametrize(
    ("bands", "found"), [([4], "1 usable band"), ([4, 9], "2 usable band")], ids=["one", "two"]
)
def test_too_few_bands(small, save, refused, tmp_path, bands, found):
    path = save(tmp_path / "few.tif", cube_of(small, bands), small.wavelengths[bands])
    sentence = refused(path)
    assert found in sentence and "at least 3" in sentence


@pytest.mark.parametrize("bands", [[4], [2, 9, 20], list(range(25))], ids=len)
def test_no_wavelengths(small, save, refused, tmp_path, bands):
    path = save(tmp_path / "bare.tif", cube_of(small, bands), None)
    sentence = refused(path)
    assert "bare tells no wavelengths" in sentence and f"{len(bands)} band" in sentence
    assert "ENVI header" in sentence


@pytest.mark.parametrize("value", [np.nan, np.inf, 0.0, -9999.0], ids=str)
@pytest.mark.parametrize("declared", [True, False])
def test_nothing_valid_anywhere(small, save, refused, tmp_path, value, declared):
    cube = np.full((25, 40, 30), value, np.float32)
    path = save(tmp_path / "void.tif", cube, small.wavelengths, nodata=value if declared else None)
    sentence = refused(path)
    assert "void" in sentence and "no valid pixel" in sentence and "nodata" in sentence


def test_nan_in_one_usable_band_everywhere_drops_the_band_not_the_scene(
    small, save, classify, tmp_path
):
    cube = small.reflectance.copy()
    cube[7] = np.nan
    mapped = classify(save(tmp_path / "hole.tif", cube, small.wavelengths))
    valid = small.truth > 0
    assert (mapped.labels[valid] == small.truth[valid]).mean() > 0.9


def test_nan_and_infinity_here_and_there_are_nodata(small, save, classify, tmp_path):
    cube = np.maximum(small.reflectance, 1e-4)
    cube[3, 5, 6], cube[8, 9, 10], cube[:, 20, 21] = np.nan, -np.inf, np.nan
    mapped = classify(save(tmp_path / "spots.tif", cube, small.wavelengths))
    unset = {tuple(map(int, place)) for place in np.argwhere(mapped.labels == 0)}
    assert unset == {(5, 6), (9, 10), (20, 21)}
    assert mapped.result.numbers["nodata_pixels"] == 3
    assert np.isfinite(mapped.confidence[mapped.labels > 0]).all()


def test_an_extent_beside_the_raster_names_both(small, refused):
    sentence = refused(small.path, extent=(0.0, 0.0, 900.0, 900.0))
    assert "(0, 0, 900, 900)" in sentence and "400000" in sentence and "overlap" in sentence


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_an_extent_that_is_no_place(small, refused, bad):
    assert "four numbers" in refused(small.path, extent=(400000.0, 5799000.0, bad, 5800000.0))


def test_an_extent_without_valid_pixels(small, refused):
    assert (small.truth[:8, :12] == 0).all()
    extent = (400000.0, 5800000.0 - 30 * 8, 400000.0 + 30 * 12, 5800000.0)
    sentence = refused(small.path, extent=extent)
    assert "small" in sentence and "no valid pixel" in sentence and "another extent" in sentence


@pytest.mark.parametrize("share", [0.0, 0.01, 0.3, 0.6, 0.97])
def test_a_truncated_file(wide, refused, tmp_path, share):
    whole = wide.path.read_bytes()
    path = tmp_path / "cut.tif"
    path.write_bytes(whole[: int(len(whole) * share)])
    assert "cut" in refused(path)


def test_damage_in_the_middle_of_the_file(wide, refused, save, tmp_path):
    path = tmp_path / "damaged.tif"
    cube = np.clip(wide.reflectance * 10000, 1, 20000).astype(np.int16)
    tiles = {"tiled": True, "blockxsize": 64, "blockysize": 64}
    save(path, cube, wide.wavelengths, compress="deflate", interleave="band", **tiles)
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 4000] = b"\x55" * 4000
    path.write_bytes(content)
    assert "damaged" in refused(path)


def test_a_disk_that_fails_when_the_outputs_are_begun(wide, refused, monkeypatch):
    """A network share that goes away: what was read for statistics is no promise."""
    read, calls = Scene.read, []

    def failing(self, window=None, bands=None):
        if bands is not None:
            calls.append(window)
        if len(calls) == 3:
            raise SceneError(f"{self.name} cannot be read: the share is gone.")
        return read(self, window, bands)

    monkeypatch.setattr(Scene, "read", failing)
    monkeypatch.setattr(Scene, "tiles", lambda self, window, **options: cut(window, 64, 64))
    assert "the share is gone" in refused(wide.path)
    assert len(calls) >= 3


@pytest.mark.parametrize("name", ["nowhere.tif", "folder", "text.tif", ""])
def test_what_is_no_raster(refused, tmp_path, name):
    (tmp_path / "folder").mkdir()
    (tmp_path / "text.tif").write_text("hello")
    sentence = refused(tmp_path / name)
    assert name in sentence


# -- outputs ---------------------------------------------------------------------------------


@pytest.fixture
def scene(small, tmp_path):
    """A copy that may be threatened."""
    path = tmp_path / "scene.tif"
    shutil.copy(small.path, path)
    return path


@pytest.mark.parametrize("which", ["output", "confidence", "probabilities"])
def test_no_output_may_be_the_input(scene, refused, which):
    sentence = refused(scene, **{which: str(scene)})
    assert "same file as the input" in sentence and str(scene) in sentence


@pytest.mark.parametrize("link", [os.symlink, os.link], ids=["symbolic", "hard"])
@pytest.mark.parametrize("which", ["output", "confidence", "probabilities"])
def test_nor_through_a_link(scene, refused, tmp_path, which, link):
    other = tmp_path / "link.tif"
    link(scene, other)
    assert "same file as the input" in refused(scene, **{which: str(other)})
    assert other.exists()


def test_nor_by_another_way_to_the_folder(scene, refused, tmp_path):
    (tmp_path / "door").symlink_to(tmp_path, target_is_directory=True)
    assert "same file" in refused(scene, output=str(tmp_path / "door" / "scene.tif"))
    assert "same file" in refused(scene, output=f"{tmp_path}/door/../{tmp_path.name}/scene.tif")


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("nowhere/map.tif", "does not exist"),
        ("folder.tif", "is a folder"),
        ("folder.tif/", "is a folder"),
        ("map.png", "must end with .tif"),
        ("map", "no extension"),
        ("scene.tif/map.tif", "is a file"),
    ],
)
def test_places_that_cannot_be_written_to(scene, refused, tmp_path, name, part):
    (tmp_path / "folder.tif").mkdir()
    for which in ("output", "confidence", "probabilities"):
        assert part in refused(scene, **{which: f"{tmp_path}/{name}"})


def test_the_report_is_held_to_the_same(scene, refused, tmp_path):
    assert "must end with .html" in refused(scene, report=str(tmp_path / "report.pdf"))
    assert "does not exist" in refused(scene, report=str(tmp_path / "nowhere" / "report.html"))


def test_two_outputs_in_one_file(scene, refused, tmp_path):
    same = str(tmp_path / "same.tif")
    assert "each its own file" in refused(scene, output=same, confidence=same)


def test_bad_outputs_are_found_before_any_work(small, refused, tmp_path, monkeypatch):
    from engine.pipelines import classify_text

    monkeypatch.setattr(classify_text, "gather_evidence", lambda *a: pytest.fail("work was done"))
    assert "is a folder" in refused(small.path, output=str(tmp_path))


def test_a_failure_late_in_the_run_leaves_nothing(small, refused, monkeypatch):
    """The report is the last thing that is made."""
    from engine.errors import EngineError
    from engine.pipelines import classify_text

    def broken(*arguments):
        raise EngineError("The page broke: try again.")

    monkeypatch.setattr(classify_text, "classification_page", broken)
    assert refused(small.path) == "The page broke: try again."


@pytest.mark.parametrize(
    "name", ["x" * 300 + ".tif", "a\udc80.tif", "a\0.tif"], ids=["long", "surrogate", "null"]
)
def test_names_no_system_takes(small, refused, tmp_path, name):
    assert "raster" in refused(tmp_path / name)
    assert "class map" in refused(small.path, output=str(tmp_path / name))
