"""A model's bands on another scene: the same, resampled inside the range, or refused."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import ModelError
from engine.pipelines.band_match import bands_header, match_bands
from engine.scene import Scene


@pytest.fixture
def scene_of(tmp_path, save):
    """A scene whose values are 1 at 400 nm and rise by 0.001 a nm, in reflectance."""
    made = []

    def work(wavelengths, count=None, name="scene"):
        told = wavelengths is not None
        nm = np.asarray(wavelengths if told else np.linspace(450, 900, count), float)
        cube = np.broadcast_to((0.1 + (nm - 400) * 3e-4)[:, None, None], (len(nm), 6, 7))
        path = save(tmp_path / f"{name}.tif", cube.astype(np.float32), nm if told else None)
        made.append(Scene.open(path))
        return made[-1]

    yield work
    for scene in made:
        scene.close()


def test_the_same_sensor_needs_no_resampling(scene_of):
    trained, other = scene_of(np.arange(450, 900, 10.0)), scene_of(np.arange(450, 900, 10.0) + 0.2)
    used = trained.usable.copy()
    used[3] = False
    match = match_bands(other, bands_header(trained, used), "net.spm")
    assert match.weights is None
    np.testing.assert_array_equal(match.bands, used)
    values = np.zeros((2, 3, 4), np.float32)
    assert match.apply(values) is values


def test_another_sensor_is_resampled_by_wavelength(scene_of):
    trained = scene_of(np.arange(460, 880, 20.0))
    other = scene_of(np.arange(905, 445, -7.0), name="other")
    match = match_bands(other, bands_header(trained, trained.usable), "net.spm")
    block = other.read(bands=match.bands)
    expected = trained.read().values
    found = match.apply(block.values)
    assert found.shape == expected.shape
    np.testing.assert_allclose(found, expected, atol=2e-3)
    assert "resampled by wavelength" in match.sentence


def test_out_of_range_names_both_ranges(scene_of):
    trained = scene_of(np.arange(450, 1300, 25.0))
    other = scene_of(np.arange(450, 900, 10.0), name="narrow")
    with pytest.raises(
        ModelError, match=r"450 to 1275 nm, narrow has usable bands from 450 to 890"
    ):
        match_bands(other, bands_header(trained, trained.usable), "net.spm")


def test_without_wavelengths_the_count_decides(scene_of):
    trained, same = scene_of(None, 30), scene_of(None, 30, "same")
    header = bands_header(trained, trained.usable)
    match = match_bands(same, header, "net.spm")
    assert match.weights is None and match.bands.all() and "by their number" in match.sentence
    with pytest.raises(ModelError, match="other has 31 bands, net.spm was trained on 30"):
        match_bands(scene_of(None, 31, "other"), header, "net.spm")
    with pytest.raises(ModelError, match="the model tells no wavelengths"):
        match_bands(scene_of(np.arange(450, 900, 10.0), name="told"), header, "net.spm")


def test_a_band_without_data_in_the_other_scene_is_filled_from_its_neighbours(
    scene_of, save, tmp_path
):
    nm = np.arange(450, 900, 10.0)
    trained = scene_of(nm)
    cube = np.broadcast_to((0.1 + (nm - 400) * 3e-4)[:, None, None], (len(nm), 6, 7)).copy()
    cube[10] = 0
    path = save(tmp_path / "dead.tif", cube.astype(np.float32), nm)
    with Scene.open(path) as dead:
        assert not dead.usable[10]
        match = match_bands(dead, bands_header(trained, trained.usable), "net.spm")
        found = match.apply(dead.read(bands=match.bands).values)
    np.testing.assert_allclose(found, trained.read().values, atol=2e-3)


@pytest.mark.parametrize("lost", ["scene_bands", "used", "wavelengths_nm", "fwhm_nm"])
def test_a_header_that_lost_a_part_is_refused_in_a_sentence(scene_of, lost):
    trained = scene_of(np.arange(450, 900, 10.0))
    header = bands_header(trained, trained.usable)
    del header[lost]
    with pytest.raises(ModelError, match=r"net\.spm does not say which bands") as refusal:
        match_bands(trained, header, "net.spm")
    assert lost in refusal.value.details
