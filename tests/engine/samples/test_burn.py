"""Filling in pieces is filling in one go; merging and areas against slow ways."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import combinations

import numpy as np
import pytest
import scipy.ndimage
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.features import rasterize
from rasterio.transform import Affine

from engine.samples import SampleClass, SamplesError
from engine.samples import burn as burning
from engine.samples.areas import connected_areas
from engine.samples.merge import merge
from engine.samples.parts import Parts

HEIGHT, WIDTH = 25, 35


def parts_of(shapes):
    return Parts.of(np.array(shapes, object), np.arange(len(shapes)))


def burn(shapes, cells=burning.MAX_CELLS):
    before, burning.MAX_CELLS = burning.MAX_CELLS, cells
    try:
        return burning.burn(parts_of(shapes), len(shapes), HEIGHT, WIDTH, lambda: None)
    finally:
        burning.MAX_CELLS = before


def whole(shape, all_touched=False):
    """Pixels of a shape by one call over the whole raster."""
    mask = rasterize([shape], (HEIGHT, WIDTH), transform=Affine.identity(), all_touched=all_touched)
    return set(np.flatnonzero(mask).tolist())


places = st.floats(-10, 45, allow_nan=False, width=32)
corners = st.lists(st.tuples(places, places), min_size=2, max_size=8, unique=True)
#: Off the centres and corners of pixels, where the last digit decides on which side an edge is.
OFF = np.array([0.1379, 0.2913])
#: Edges that run exactly through centres and along cuts are drawn upright.
eighths = st.integers(-80, 360).map(lambda number: number / 8)


def check_polygon(shape, cells):
    found = burn([shape], cells)
    truth = whole(shape)
    if not truth:
        assert len(found.places) == found.small[0]
    else:
        assert set(found.places.tolist()) == truth and not found.small[0]


@settings(max_examples=50, deadline=None)
@given(corners, st.integers(20, 300))
def test_a_polygon_in_pieces_is_the_polygon(ring, cells):
    shape = shapely.MultiPoint(np.array(ring) + OFF).convex_hull
    if shape.geom_type == "Polygon":
        check_polygon(shape, cells)


@settings(max_examples=50, deadline=None)
@given(st.tuples(eighths, eighths), st.tuples(eighths, eighths), st.integers(20, 300))
def test_a_rectangle_in_pieces_is_the_rectangle(first, second, cells):
    shape = shapely.box(*first, *second)
    if shape.area:
        check_polygon(shape, cells)


@settings(max_examples=50, deadline=None)
@given(corners, st.integers(20, 300))
def test_a_line_in_pieces_is_the_line(ring, cells):
    shape = shapely.LineString(np.array(ring) + OFF)
    assert set(burn([shape], cells).places.tolist()) == whole(shape, all_touched=True)


def test_a_line_that_runs_back_upon_itself_is_not_lost():
    there_and_back = np.array([(0.0, 0.0), (2.0, 4.0), (0.0, 2.220446049250313e-16)]) + OFF
    shape = shapely.LineString(there_and_back)
    assert set(burn([shape], 20).places.tolist()) == whole(shape, all_touched=True)


def test_a_star_with_holes_in_pieces():
    angles = np.linspace(0, 2 * np.pi, 41)
    radius = np.where(np.arange(41) % 2, 11.3, 4.1)
    star = shapely.Polygon(
        np.column_stack([17.2 + radius * np.cos(angles), 12.4 + radius * np.sin(angles)])
    )
    shape = shapely.difference(star, shapely.box(15, 9, 19, 17))
    for cells in (1, 7, 50):
        assert set(burn([shape], cells).places.tolist()) == whole(shape)


def test_rectangles_whose_edges_lie_on_the_cuts():
    shapes = [shapely.box(0, 0, 35, 25), shapely.box(4, 3, 17, 12), shapely.box(17, 0, 18, 25)]
    for cells in (1, 4, 40, 400):
        found = burn(shapes, cells)
        for index, shape in enumerate(shapes):
            assert set(found.places[found.owners == index].tolist()) == whole(shape)


def test_a_twisted_polygon_is_cut_without_a_crash():
    bow = shapely.Polygon([(2, 2), (30, 20), (30, 2), (2, 20)])
    assert set(burn([bow], 30).places.tolist()) == whole(shapely.make_valid(bow))


def test_a_long_thin_line_in_a_huge_raster_needs_no_huge_mask():
    side = 50_000
    line = shapely.LineString([(0.5, 0.5), (side - 0.5, side / 2)])
    found = burning.burn(parts_of([line]), 1, side, side, lambda: None)
    cols, rows = found.places % side, found.places // side
    assert np.array_equal(np.unique(cols), np.arange(side))
    centre = 0.5 + (cols + 0.5 - 0.5) * (side / 2 - 0.5) / (side - 1)
    assert (np.abs(rows + 0.5 - centre) < 1.01).all()


def test_too_many_to_number_is_refused():
    with pytest.raises(SamplesError, match="too many"):
        burning.burn(parts_of([shapely.Point(1, 1)]), 10**6, 4 * 10**6, 4 * 10**6, lambda: None)


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 8), st.integers(0, 9)), max_size=60, unique=True),
    st.lists(st.integers(0, 3), min_size=10, max_size=10),
)
def test_merging_against_a_dictionary(pairs, label_of):
    pairs = sorted(pairs)
    classes = [SampleClass(k + 1, "abcd"[k]) for k in range(4)]
    labels = np.array(label_of)
    pixel = np.array([pair[0] for pair in pairs], np.int64)
    owner = np.array([pair[1] for pair in pairs], np.int64)
    found = merge(pixel, owner, labels[owner], classes)
    holders = defaultdict(list)
    for place, feature in pairs:
        holders[place].append(feature)
    kept, repeated, dropped, overlaps = {}, 0, 0, Counter()
    for place, features in holders.items():
        kinds = sorted({label_of[feature] for feature in features})
        if len(kinds) == 1:
            kept[place] = (kinds[0], features[0])
            repeated += len(features) > 1
        else:
            dropped += 1
            overlaps.update(("abcd"[a], "abcd"[b]) for a, b in combinations(kinds, 2))
    assert list(found.places) == sorted(kept)
    assert (
        dict(zip(found.places, zip(found.labels, found.owners, strict=True), strict=True)) == kept
    )
    assert (found.repeated, found.overlap) == (repeated, dropped)
    assert {(a, b): n for a, b, n in found.overlaps} == overlaps
    assert [n for *_, n in found.overlaps] == sorted(overlaps.values(), reverse=True)


@settings(max_examples=100, deadline=None)
@given(
    st.integers(1, 9),
    st.integers(1, 9),
    st.integers(0, 2**32 - 1),
    st.sampled_from([0.2, 0.5, 0.8, 1.0]),
)
def test_areas_against_scipy(height, width, seed, density):
    rng = np.random.default_rng(seed)
    image = rng.integers(1, 4, (height, width)) * (rng.random((height, width)) < density)
    places = np.flatnonzero(image)
    labels = image.ravel()[places]
    found = connected_areas(places, labels, width)
    truth = np.zeros(image.shape, int)
    for value in (1, 2, 3):
        areas, _ = scipy.ndimage.label(image == value, np.ones((3, 3)))
        truth += np.where(areas > 0, areas + truth.max(), 0)
    expected = truth.ravel()[places]
    together = set(zip(found.tolist(), expected.tolist(), strict=True))
    assert len(together) == len(set(found.tolist())) == len(set(expected.tolist()))
    firsts = [found.tolist().index(area) for area in range(len(set(found.tolist())))]
    assert firsts == sorted(firsts), "numbered in raster order"
