from __future__ import annotations

import warnings

import numpy as np
import pytest
from matplotlib.image import imread

from engine.errors import OutputError
from engine.output import ClassInfo
from tools.map_picture import save_map_picture

CLASSES = [ClassInfo(1, "grass $x_", "#22aa33"), ClassInfo(2, "tree \U0001f333", "#3344cc")]


def _has(picture: np.ndarray, color: tuple[int, int, int]) -> bool:
    rgb = np.round(picture[..., :3] * 255).astype(int)
    return bool((np.abs(rgb - color).max(axis=2) <= 1).sum() > 50)


def test_picture_shows_scene_map_and_confidence(tmp_path):
    class_map = np.repeat([[0, 1, 2]], 3, axis=0)
    rgb = np.full((3, 3, 3), (200, 30, 40), np.uint8)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        save_map_picture(
            tmp_path / "p.png", class_map, CLASSES, rgb, np.ones((3, 3)), title="T $a_ \U0001f333"
        )
    picture = imread(tmp_path / "p.png")
    for color in ((0x22, 0xAA, 0x33), (0x33, 0x44, 0xCC), (200, 30, 40), (0xF4, 0xE6, 0x1E)):
        assert _has(picture, color), color
    assert picture.shape[1] > 2.5 * picture.shape[0] / 2
    assert [p.name for p in tmp_path.iterdir()] == ["p.png"]


@pytest.mark.parametrize("shape", [(400, 3), (3, 400), (1, 1)])
def test_any_shape_and_many_long_names(tmp_path, shape):
    many = [ClassInfo(i, "a very long class name indeed, number " * 3, "#123456")
            for i in range(1, 301)]  # fmt: skip
    save_map_picture(tmp_path / "p.png", np.ones(shape, np.uint8), many)
    height, width = imread(tmp_path / "p.png").shape[:2]
    assert max(height, width) < 3000


def test_failure_leaves_nothing(tmp_path):
    with pytest.raises(OutputError, match="could not be written"):
        save_map_picture(tmp_path / "gone" / "p.png", np.ones((2, 2), np.uint8), CLASSES)
    assert list(tmp_path.iterdir()) == []
