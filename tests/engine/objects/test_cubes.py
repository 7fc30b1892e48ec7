"""Cubes: where they lie and what fills them, against slow loops."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.objects.cubes import CubePlan, _nearest, cubes_at_most, cut


def one_object(mask):
    rows, cols = np.nonzero(mask)
    return rows.astype(np.int64), cols.astype(np.int64), np.array([0, len(rows)])


def slow_starts(length, side, stride):
    """First rows of cubes: edge to edge, equally spread, no farther apart than the stride."""
    if length <= side:
        return [-((side - length) // 2)]
    count = 1
    while (length - side) / count > stride:
        count += 1
    return [round(place) for place in np.linspace(0, length - side, count + 1).tolist()]


def slow_cut(mask, plan):
    """Positions (row, col) that each place of each cube is taken from."""
    rows, cols = np.nonzero(mask)
    inside = set(zip(rows.tolist(), cols.tolist(), strict=True))
    top, left = rows.min(), cols.min()
    height, width = rows.max() - top + 1, cols.max() - left + 1
    side, found, covers = plan.side, [], []
    for down in slow_starts(height, side, plan.stride):
        for across in slow_starts(width, side, plan.stride):
            places = [(top + down + i, left + across + j) for i in range(side) for j in range(side)]
            here = [place for place in places if place in inside]
            if not here:
                continue
            covers.append(len(here))
            cube = []
            for place in places:
                if place in inside:
                    cube.append(place)
                    continue
                nearest = min(
                    here, key=lambda p: ((p[0] - place[0]) ** 2 + (p[1] - place[1]) ** 2, p)
                )
                mirror = (2 * nearest[0] - place[0], 2 * nearest[1] - place[1])
                cube.append(mirror if mirror in here else nearest)
            found.append(cube)
    wanted = [n >= plan.min_cover * side**2 for n in covers]
    if not any(wanted):
        wanted = [i == int(np.argmax(covers)) for i in range(len(covers))]
    return [cube for cube, keep in zip(found, wanted, strict=True) if keep]


def positions(rows, cols, cubes):
    return [
        list(zip(rows[cube].tolist(), cols[cube].tolist(), strict=True)) for cube in cubes.pixels
    ]


@settings(max_examples=60, deadline=None)
@given(
    height=st.integers(1, 12),
    width=st.integers(1, 12),
    filled=st.floats(0.1, 1.0),
    side=st.integers(1, 8),
    stride=st.integers(1, 6),
    cover=st.sampled_from([0.0, 0.3, 0.5, 1.0]),
    seed=st.integers(0, 1000),
)
def test_cubes_are_those_of_a_slow_loop(height, width, filled, side, stride, cover, seed):
    mask = np.random.default_rng(seed).random((height + 3, width + 2)) < filled
    mask[:3] = mask[:, :2] = False
    mask[3 + seed % height, 2 + seed % width] = True
    plan = CubePlan(side, stride, cover)
    rows, cols, offsets = one_object(mask)
    # In any order inside an object.
    order = np.random.default_rng(seed).permutation(len(rows))
    rows, cols = rows[order], cols[order]
    cubes = cut(rows, cols, offsets, plan)
    assert positions(rows, cols, cubes) == slow_cut(mask, plan)


def test_a_full_square_is_taken_as_it_is():
    rows, cols, offsets = one_object(np.ones((4, 4), bool))
    cubes = cut(rows, cols, offsets, CubePlan(4, 2, 0.5))
    assert cubes.pixels.tolist() == [list(range(16))]


def test_a_single_pixel_fills_its_cube():
    cubes = cut(np.array([7]), np.array([3]), np.array([0, 1]), CubePlan(5, 2, 0.5))
    assert cubes.pixels.tolist() == [[0] * 25]


def test_reflection_by_hand():
    """Two columns in a cube of four: each column outside mirrors the one beyond the edge."""
    rows, cols, offsets = one_object(np.ones((4, 2), bool))
    (cube,) = cut(rows, cols, offsets, CubePlan(4, 2, 0.5)).pixels
    assert cols[cube].reshape(4, 4).tolist() == [[1, 0, 1, 0]] * 4
    assert rows[cube].reshape(4, 4).tolist() == [[i] * 4 for i in range(4)]


def test_a_far_away_place_is_found_in_a_large_cube():
    """One pixel in the corner of the largest cube: all places are looked at, not the near alone."""
    mask = np.zeros((32, 32), bool)
    mask[0, 0] = mask[31, 31] = True
    rows, cols, offsets = one_object(mask)
    (cube,) = cut(rows, cols, offsets, CubePlan(32, 16, 0.0)).pixels
    found = cube.reshape(32, 32)
    assert found[0, 5] == 0 and found[31, 20] == 1 and found[15, 15] == 0 and found[16, 16] == 1


def test_objects_never_take_pixels_of_each_other():
    """Also where they lie on the same pixels."""
    mask = np.random.default_rng(0).random((9, 9)) < 0.5
    rows, cols = (np.tile(one, 2) for one in np.nonzero(mask))
    count = int(mask.sum())
    cubes = cut(rows, cols, np.array([0, count, 2 * count]), CubePlan(4, 2, 0.2))
    first = cubes.objects == 0
    assert (cubes.pixels[first] < count).all() and (cubes.pixels[~first] >= count).all()
    np.testing.assert_array_equal(cubes.pixels[first] + count, cubes.pixels[~first])


def test_an_object_without_pixels_has_no_cube():
    cubes = cut(np.array([1]), np.array([1]), np.array([0, 0, 1, 1]), CubePlan(3, 1, 0.5))
    assert cubes.objects.tolist() == [1]
    empty = cut(np.zeros(0, int), np.zeros(0, int), np.array([0, 0]), CubePlan(3, 1, 0.5))
    assert len(empty) == 0 and empty.pixels.shape == (0, 9)


def test_a_long_diagonal_needs_no_memory_for_its_box():
    """A road across a scene: 20,000 pixels, a box of 400 million."""
    places = np.arange(20_000)
    cubes = cut(places, places, np.array([0, len(places)]), CubePlan(8, 1000, 0.0))
    assert len(cubes) == 21 and (cubes.pixels >= 0).all()


@pytest.mark.parametrize("side", [9, 17, 32])
def test_the_nearest_place_of_large_cubes_is_the_nearest_of_all(side):
    rng = np.random.default_rng(side)
    inside = rng.random((4, side, side)) < np.array([0.001, 0.01, 0.1, 0.9])[:, None, None]
    inside[:, rng.integers(side), rng.integers(side)] = True
    rows, cols = _nearest(inside)
    down, across = np.mgrid[:side, :side]
    for cube, (there_down, there_across) in enumerate(map(np.nonzero, inside)):
        apart = (down[..., None] - there_down) ** 2 + (across[..., None] - there_across) ** 2
        first = apart.argmin(axis=2)
        np.testing.assert_array_equal(rows[cube], there_down[first])
        np.testing.assert_array_equal(cols[cube], there_across[first])


def test_objects_far_smaller_than_their_cubes_need_little_memory():
    """Segments of a few pixels, judged by a network of cubes of 32."""
    places = np.arange(2000)
    tracemalloc.start()
    cubes = cut(places * 3, places * 3, np.arange(2001), CubePlan(32, 16, 0.5))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(cubes) == 2000
    assert peak < 5 * cubes.pixels.nbytes


def test_cubes_are_never_more_than_was_said():
    masks = [np.ones((height, width), bool) for height, width in ((1, 1), (9, 40), (31, 5))]
    for mask in masks:
        rows, cols, offsets = one_object(mask)
        plan = CubePlan(5, 2, 0.0)
        assert cubes_at_most(rows, cols, offsets, plan).tolist() == [
            len(cut(rows, cols, offsets, plan))
        ]
    assert cubes_at_most(rows, cols, np.array([0, 0, len(rows)]), plan)[0] == 0


@pytest.mark.parametrize(
    ("sizes", "side"), [([1, 1, 1], 3), ([36, 36, 1000], 6), ([10_000] * 3, 32), ([0, 0, 49], 7)]
)
def test_the_side_follows_the_middle_object(sizes, side):
    plan = CubePlan.of_sizes(np.array(sizes), 0, 0, 0.5)
    assert (plan.side, plan.stride) == (side, max(side // 2, 1))
    assert CubePlan.of_sizes(np.array(sizes), 5, 4, 0.5) == CubePlan(5, 4, 0.5)


def test_of_many_cubes_some_evenly_spread_are_taken():
    rows, cols, offsets = one_object(np.ones((1, 103), bool))
    every = cut(rows, cols, offsets, CubePlan(3, 1, 0.0))
    some = cut(rows, cols, offsets, CubePlan(3, 1, 0.0), most=10)
    assert len(every) == 101 and len(some) == 10
    np.testing.assert_array_equal(some.pixels, every.pixels[np.arange(10) * 101 // 10])


def test_cutting_asks_whether_to_stop():
    rows = np.arange(2000)

    def stop():
        raise RuntimeError("stopped")

    with pytest.raises(RuntimeError, match="stopped"):
        cut(rows, rows, np.arange(2001), CubePlan(3, 1, 0.5), stop)
