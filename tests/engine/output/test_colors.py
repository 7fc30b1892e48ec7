from __future__ import annotations

import re

import numpy as np
import pytest

from engine.output.colors import EXPECTED, PALETTE, assign_colors, oklab


def _smallest_distance(colors):
    points = oklab(colors)
    distances = np.linalg.norm(points[:, None] - points[None], axis=2)
    return distances[~np.eye(len(colors), dtype=bool)].min()


def test_given_colours_are_kept_and_the_others_differ():
    colors = assign_colors([None, "#2F6FB3", "", "#2f6fb3"])
    assert colors[1] == colors[3] == "#2f6fb3"
    assert len(set(colors)) == 3


@pytest.mark.parametrize(("count", "apart"), [(12, 0.09), (30, 0.07), (300, 0.01)])
def test_many_classes_are_told_apart_and_repeatable(count, apart):
    colors = assign_colors([None] * count)
    assert colors == assign_colors([None] * count)
    assert all(re.fullmatch("#[0-9a-f]{6}", color) for color in colors)
    assert len(set(colors)) == count
    assert _smallest_distance(colors) > apart


def test_materials_get_the_colours_of_maps():
    water, tree, soil, lake = assign_colors(
        [None] * 4, ["water clear water", "tree", "soil dark", "water lake"]
    )
    red, green, blue = (int(tree[i : i + 2], 16) for i in (1, 3, 5))
    assert green > max(red, blue)
    assert int(water[5:7], 16) > int(water[1:3], 16)
    assert int(soil[1:3], 16) > int(soil[5:7], 16)
    assert lake != water and int(lake[5:7], 16) > int(lake[1:3], 16)


def test_many_classes_of_one_material_still_differ():
    assert _smallest_distance(assign_colors([None] * 20, ["water"] * 20)) > 0.05


def test_expected_shades_are_colours_and_apart():
    for pattern, shades in EXPECTED:
        assert all(re.fullmatch("#[0-9a-f]{6}", shade) for shade in shades), pattern
        assert _smallest_distance(shades) > 0.04, pattern
    assert _smallest_distance(PALETTE) > 0.09


def test_oklab_of_known_colours():
    np.testing.assert_allclose(oklab(["#ffffff"])[0], [1, 0, 0], atol=1e-4)
    np.testing.assert_allclose(oklab(["#ff0000"])[0], [0.62796, 0.22486, 0.12585], atol=1e-4)


def test_hints_must_match_classes():
    with pytest.raises(ValueError, match="hints"):
        assign_colors([None, None], ["water"])
