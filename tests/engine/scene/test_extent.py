"""From map extents to windows."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import SceneError
from engine.scene import Window
from engine.scene.extent import bounds, outside_text, pixel_of, window_of

UTM = (30.0, 0.0, 364_095.0, 0.0, -30.0, 5_809_965.0)
PIXELS = (1.0, 0.0, 0.0, 0.0, -1.0, 0.0)
ANGLE = np.deg2rad(30)
ROTATED = (
    float(10 * np.cos(ANGLE)), float(10 * np.sin(ANGLE)), 5e5,
    float(10 * np.sin(ANGLE)), float(-10 * np.cos(ANGLE)), 4e6,
)  # fmt: skip
WHOLE = Window(0, 0, 192, 160)


@given(
    st.sampled_from([UTM, PIXELS]),
    st.integers(0, 150), st.integers(0, 120), st.integers(1, 40), st.integers(1, 40),
)  # fmt: skip
def test_bounds_of_a_window_give_it_back(
    transform: tuple[float, ...], row: int, col: int, height: int, width: int
) -> None:
    window = Window(row, col, height, width)
    assert window_of(bounds(transform, window), transform, WHOLE, "scene") == window  # type: ignore[arg-type]


def test_whole_and_larger() -> None:
    assert window_of((-1e9, -1e9, 1e9, 1e9), UTM, WHOLE, "scene") == WHOLE


def test_pixels_count_by_their_centres() -> None:
    # x from 0.4 to 2.6 holds the centres 0.5, 1.5 and 2.5; y likewise.
    assert window_of((0.4, -2.6, 2.6, -0.4), PIXELS, WHOLE, "scene") == Window(0, 0, 3, 3)
    assert window_of((0.6, -2.4, 2.4, -0.6), PIXELS, WHOLE, "scene") == Window(1, 1, 1, 1)


def test_an_extent_within_a_pixel_gives_that_pixel() -> None:
    assert window_of((7.1, -3.2, 7.2, -3.1), PIXELS, WHOLE, "scene") == Window(3, 7, 1, 1)


def test_rotated_rasters_take_what_the_extent_meets() -> None:
    window = Window(20, 30, 10, 12)
    found = window_of(bounds(ROTATED, window), ROTATED, WHOLE, "scene")
    assert found.intersection(window) == window


def test_no_overlap_names_both_extents() -> None:
    with pytest.raises(SceneError) as caught:
        window_of((0, 0, 10, 10), UTM, WHOLE, "potsdam")
    assert "(0, 0, 10, 10)" in caught.value.message
    assert "364095" in caught.value.message
    assert "potsdam" in caught.value.message


@pytest.mark.parametrize("box", [(0, 0, np.nan, 1), (0, 0, np.inf, 1), (0, 0, 1)])
def test_nonsense(box: tuple[float, ...]) -> None:
    with pytest.raises(SceneError, match="four numbers"):
        window_of(box, UTM, WHOLE, "scene")  # type: ignore[arg-type]


def test_a_degenerate_georeference() -> None:
    with pytest.raises(SceneError, match="line"):
        window_of((0, 0, 1, 1), (1.0, 0.0, 0.0, 1.0, 0.0, 0.0), WHOLE, "scene")


# -- points -----------------------------------------------------------------------------------


@given(
    st.tuples(*[st.floats(0.5, 50) for _ in range(2)]),
    st.floats(-3.1, 3.1),
    st.integers(0, 39),
    st.integers(0, 59),
    st.tuples(*[st.floats(0.01, 0.99) for _ in range(2)]),
)
def test_a_point_in_a_pixel_finds_it_whatever_the_georeference(size, turn, row, col, within):
    a, b = size[0] * np.cos(turn), -size[1] * np.sin(turn)
    d, e = size[0] * np.sin(turn), size[1] * np.cos(turn)
    transform = (a, b, 5e5, d, e, 5.8e6)
    x = a * (col + within[0]) + b * (row + within[1]) + 5e5
    y = d * (col + within[0]) + e * (row + within[1]) + 5.8e6
    assert pixel_of(x, y, transform, Window(0, 0, 40, 60)) == (row, col)


def test_points_outside_and_on_the_edge():
    transform, whole = (10.0, 0.0, 100.0, 0.0, -10.0, 500.0), Window(0, 0, 4, 6)
    assert pixel_of(100, 500, transform, whole) == (0, 0)
    assert pixel_of(160, 460, transform, whole) == (3, 5)
    for x, y in ((99, 480), (161, 480), (130, 501), (130, 459), (np.nan, 480), (130, np.inf)):
        assert pixel_of(x, y, transform, whole) is None
    assert pixel_of(0, 0, (1.0, 2.0, 0.0, 2.0, 4.0, 0.0), whole) is None
    said = outside_text(99, 480, transform, whole, "scene")
    assert "(99, 480) does not lie in scene, which covers (100, 460, 160, 500)" in said
