"""Where windows lie: every pixel is seen, as sliding inference has always cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import EngineError
from engine.zeroshot.windows import Windows, batch_size, fit_to_patches

SIDES = st.tuples(st.integers(1, 90), st.integers(1, 20), st.integers(1, 20))


def usual_starts(size, crop, stride):
    """The loop of common sliding-window code: count, then shift what reaches beyond the end."""
    starts = []
    for number in range(max(size - crop + stride - 1, 0) // stride + 1):
        stop = min(number * stride + crop, size)
        starts.append(max(stop - crop, 0))
    return starts


@given(SIDES)
def test_windows_lie_where_sliding_inference_puts_them(sides):
    windows = Windows(*sides)
    assert [windows.start(n) for n in range(windows.count)] == usual_starts(*sides)


@given(SIDES, st.data())
def test_those_over_a_part_are_all_that_touch_it(sides, data):
    size, crop, stride = sides
    windows = Windows(size, crop, min(stride, crop))
    first = data.draw(st.integers(0, size - 1))
    stop = data.draw(st.integers(first + 1, size))
    touching = [
        n
        for n in range(windows.count)
        if set(range(windows.start(n), windows.start(n) + crop)) & set(range(first, stop))
    ]
    assert list(windows.over(first, stop)) == touching


@given(SIDES, st.integers(1, 6), st.data())
def test_a_window_keeps_its_place_in_its_batch_whatever_is_wanted(sides, size, data):
    windows = Windows(*sides)
    first = data.draw(st.integers(0, windows.count - 1))
    wanted = range(first, data.draw(st.integers(first + 1, windows.count)))
    batches = windows.batches(wanted, size)
    whole = windows.batches(range(windows.count), size)
    assert [n for batch in batches for n in batch if n is not None] == list(wanted)
    for batch in batches:
        (same,) = [b for b in whole if set(batch) & set(b) - {None}]
        assert batch == [n if n in wanted else None for n in same]


@pytest.mark.parametrize(
    ("crop", "stride", "patch", "expected"),
    [
        (224, 112, 16, (224, 112)),
        (224, 112, 14, (224, 112)),
        (224, 112, 32, (224, 128)),
        (230, 100, 16, (224, 96)),
        (448, 224, 16, (448, 224)),
        (32, 16, 32, (32, 32)),
        (40, 16, 16, (48, 16)),
    ],
)
def test_sides_become_multiples_of_the_patch(crop, stride, patch, expected):
    assert fit_to_patches(crop, stride, patch) == expected


@given(st.integers(1, 300), st.integers(1, 300), st.integers(1, 40))
def test_a_rounded_stride_never_leaves_gaps(crop, stride, patch):
    crop, stride = fit_to_patches(max(crop, stride), min(crop, stride), patch)
    assert 0 < stride <= crop and crop % patch == 0 and stride % patch == 0


def test_a_stride_over_the_crop_is_refused():
    with pytest.raises(EngineError, match="STRIDE is 300 and CROP is 224.*at most 224"):
        fit_to_patches(224, 300, 16)


@pytest.mark.parametrize(
    ("crop", "patch", "expected"),
    [(224, 16, 4), (448, 16, 1), (1024, 16, 1), (224, 32, 16), (32, 8, 32), (32, 32, 32)],
)
def test_batches_are_as_large_as_half_a_second_allows(crop, patch, expected):
    assert batch_size(crop, patch) == expected
