"""From map extents to windows."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import SceneError
from engine.scene import Window
from engine.scene.extent import bounds, window_of

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
