"""MATLAB cubes, version 5 and 7.3."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest
import scipy.io
from numpy.testing import assert_allclose

from engine.errors import SceneError
from engine.scene import Scene, Window

CUBE = np.random.default_rng(4).random((30, 20, 8)).astype(np.float32) * 0.5 + 0.01


def write(path: Path, version: str, **variables: Any) -> Path:
    """A .mat file; 7.3 as MATLAB writes it, dimensions reversed and classes as attributes."""
    if version == "5":
        scipy.io.savemat(path, variables, do_compression=True)
        return path
    with h5py.File(path, "w") as file:
        for name, value in variables.items():
            chunks = (3, 5, 6) if value.ndim == 3 else None
            data = file.create_dataset(name, data=value.T, chunks=chunks)
            data.attrs["MATLAB_class"] = np.bytes_("double")
        text = file.create_dataset("title", data=np.ones((5, 6, 7), np.uint16))
        text.attrs["MATLAB_class"] = np.bytes_("char")
    return path


versions = pytest.mark.parametrize("version", ["5", "7.3"])


@versions
def test_the_only_cube(tmp_path: Path, version: str) -> None:
    path = write(tmp_path / "c.mat", version, X=CUBE, labels=np.ones((30, 20)))
    with Scene.open(path) as scene:
        assert (scene.height, scene.width, scene.count) == CUBE.shape
        assert scene.driver == "MATLAB"
        assert not scene.georeferenced
        assert_allclose(scene.read().values, CUBE.transpose(2, 0, 1), rtol=1e-6)
        window = Window(3, 4, 7, 9)
        bands = np.arange(8) % 3 == 1
        values, _ = scene.read(window, bands)
        assert_allclose(values, CUBE[3:10, 4:13][..., bands].transpose(2, 0, 1), rtol=1e-6)
        sample = scene.sample(50, 0)
        assert_allclose(sample.values, CUBE[sample.rows, sample.cols], rtol=1e-6)


@versions
def test_wavelength_vectors(tmp_path: Path, version: str) -> None:
    nm = np.linspace(450, 900, 8)
    for name, values in {
        "wavelength": nm,
        "Wavelengths": nm / 1e3,
        "lambda": nm,
        "wl_nm": nm,
    }.items():
        path = write(
            tmp_path / "c.mat", version, X=CUBE, **{name: values[None]}, fwhm=np.full((1, 8), 9.0)
        )
        with Scene.open(path) as scene:
            assert_allclose(scene.wavelengths, nm, rtol=1e-6)
            assert scene.wavelength_source == "MATLAB file"
            assert not any(text.startswith("No wavelengths") for text in scene.warnings)


@versions
def test_several_cubes_are_named(tmp_path: Path, version: str) -> None:
    path = write(tmp_path / "c.mat", version, image=CUBE, abundances=CUBE[..., :3])
    with pytest.raises(SceneError) as caught:
        Scene.open(path)
    for part in ("2 cubes", "image (30 x 20 x 8)", "abundances (30 x 20 x 3)", "c.mat:image"):
        assert part in caught.value.message
    with Scene.open(path, variable="abundances") as scene:
        assert scene.count == 3
    with Scene.open(f"{path}:image") as scene:
        assert (scene.count, scene.name) == (8, "c")
    with pytest.raises(SceneError, match=r"no numeric cube named 'other': choose one of .*image"):
        Scene.open(path, variable="other")


def test_a_wavelength_vector_decides_between_cubes(tmp_path: Path) -> None:
    path = write(
        tmp_path / "c.mat", "5", image=CUBE, abundances=CUBE[..., :3],
        wavelength=np.linspace(450, 900, 8),
    )  # fmt: skip
    with Scene.open(path) as scene:
        assert scene.count == 8
        assert "image fits its wavelength vector" in scene.warnings[0]


def test_no_cube(tmp_path: Path) -> None:
    path = write(tmp_path / "c.mat", "5", gt=np.ones((30, 20)))
    with pytest.raises(SceneError, match=r"holds no cube.*gt \(30 x 20\)"):
        Scene.open(path)
    scipy.io.savemat(path, {"text": "hello"})
    with pytest.raises(SceneError, match="no numeric variable"):
        Scene.open(path)


@versions
def test_bands_first(tmp_path: Path, version: str) -> None:
    square = np.random.default_rng(1).random((8, 20, 20)).astype(np.float32)
    with Scene.open(write(tmp_path / "a.mat", version, X=square)) as scene:
        assert (scene.count, scene.height, scene.width) == (8, 20, 20)
        assert_allclose(scene.read().values, square, rtol=1e-6)
        assert "dimension 1" in scene.warnings[0]
    path = write(
        tmp_path / "b.mat", version, X=CUBE.transpose(2, 0, 1), wavelength=np.linspace(450, 900, 8)
    )
    with Scene.open(path) as scene:
        assert_allclose(scene.read().values, CUBE.transpose(2, 0, 1), rtol=1e-6)


@versions
def test_bands_times_pixels_with_rows_and_columns(tmp_path: Path, version: str) -> None:
    # MATLAB: pixel p is row p % rows, column p // rows.
    flat = CUBE.transpose(2, 1, 0).reshape(8, 600)
    path = write(
        tmp_path / "c.mat", version, Y=flat, nRow=np.array([[30.0]]), nCol=np.array([[20.0]])
    )
    with Scene.open(path) as scene:
        assert_allclose(scene.read().values, CUBE.transpose(2, 0, 1), rtol=1e-6)
        values, _ = scene.read(Window(3, 4, 7, 9), np.arange(8) > 5)
        assert_allclose(values, CUBE[3:10, 4:13, 6:].transpose(2, 0, 1), rtol=1e-6)


@versions
@pytest.mark.parametrize("share", [0.001, 0.5, 0.95])
def test_truncated(tmp_path: Path, version: str, share: float) -> None:
    path = write(tmp_path / "c.mat", version, X=CUBE)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    with pytest.raises(SceneError, match=r"c\.mat cannot be read as a MATLAB file"):
        Scene.open(path)


def test_integers_stay_integers_until_scaled(tmp_path: Path) -> None:
    path = write(tmp_path / "c.mat", "5", X=(CUBE * 10_000).astype(">i2"))
    with Scene.open(path) as scene:
        assert scene.dtype == np.int16
        assert scene.scale.kind == "0-10000"
        expected = (CUBE * 10_000).astype(np.int16).transpose(2, 0, 1) * 1e-4
        assert_allclose(scene.read().values, expected, rtol=1e-6)
