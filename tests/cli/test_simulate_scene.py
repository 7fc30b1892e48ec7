"""The simulated scene: reproducible, mixed, honestly tagged, the same however it is written."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
import rasterio

SMALL = ("--rows", "40", "--cols", "56", "--bands", "48")


def simulate(root, path, *options):
    command = [sys.executable, str(root / "tools" / "simulate_scene.py"), str(path), *options]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def folder(root, tmp_path_factory):
    folder = tmp_path_factory.mktemp("scene with spaces")
    done = simulate(root, folder / "scene.tif", *SMALL)
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.split("\n")) == 5, "one path a line"
    return folder


def read(path):
    with rasterio.open(path) as raster:
        return raster.read(), raster.profile, [raster.tags(i) for i in raster.indexes]


def test_scene_says_what_it_is(folder):
    values, profile, tags = read(folder / "scene.tif")
    assert values.shape == (48, 40, 56)
    assert (profile["dtype"], profile["nodata"]) == ("int16", -32768)
    centers = np.array([float(tag["wavelength"]) for tag in tags])
    assert (np.diff(centers) > 0).all()
    assert centers[0] == pytest.approx(420) and centers[-1] == pytest.approx(2445)
    bad = np.array([tag["bbl"] == "0" for tag in tags])
    assert bad[(centers > 1360) & (centers < 1440)].all()
    assert not bad[centers < 1300].any()
    with rasterio.open(folder / "scene.tif") as raster:
        assert raster.scales[0] == 1e-4
        assert "not a real place" in raster.tags()["title"]


def test_margin_beside_the_swath_is_nodata_in_all_files(folder):
    values, _, _ = read(folder / "scene.tif")
    (truth, percent), _, _ = read(folder / "scene_truth.tif")
    shares, _, _ = read(folder / "scene_abundance.tif")
    empty = (values == -32768).all(axis=0)
    assert 0.05 < empty.mean() < 0.4
    assert not (values[:, ~empty] == -32768).any()
    assert (empty == (truth == 0)).all()
    assert (empty == (shares == 255).all(axis=0)).all()
    assert (percent[~empty] > 0).all()


def test_shares_sum_to_one_and_truth_is_the_largest(folder):
    (truth, percent), _, _ = read(folder / "scene_truth.tif")
    with rasterio.open(folder / "scene_abundance.tif") as raster:
        shares, covers = raster.read().astype(float), raster.descriptions
    valid = truth > 0
    assert np.abs(shares[:, valid].sum(axis=0) - 100).max() <= len(covers) / 2
    water = shares[[covers.index("clear water"), covers.index("turbid water")]].sum(axis=0)
    assert (np.abs(water - percent)[truth == 1] <= 1).all()


def test_most_pixels_are_mixed_but_not_all(folder):
    (truth, percent), _, _ = read(folder / "scene_truth.tif")
    pure = (percent >= 90)[truth > 0].mean()
    assert 0.1 < pure < 0.8


def test_same_seed_same_scene_whatever_the_layout(root, folder, tmp_path):
    done = simulate(root, tmp_path / "again.tif", *SMALL, "--layout", "pixel", "--no-truth")
    assert done.returncode == 0, done.stderr
    assert (read(folder / "scene.tif")[0] == read(tmp_path / "again.tif")[0]).all()
    assert [path.name for path in tmp_path.iterdir()] == ["again.tif"]


def test_another_seed_is_another_landscape(root, folder, tmp_path):
    done = simulate(root, tmp_path / "other.tif", *SMALL, "--seed", "8")
    assert done.returncode == 0, done.stderr
    truth, other = (
        read(p)[0][0] for p in (folder / "scene_truth.tif", tmp_path / "other_truth.tif")
    )
    assert (truth != other).mean() > 0.2


def test_wrong_size_and_missing_folder_are_refused(root, tmp_path):
    small = simulate(root, tmp_path / "x.tif", "--rows", "3")
    assert small.returncode == 2 and "16 rows" in small.stderr
    lost = simulate(root, tmp_path / "none" / "x.tif")
    assert lost.returncode == 2 and "does not exist" in lost.stderr
