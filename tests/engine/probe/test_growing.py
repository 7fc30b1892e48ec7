"""Growth against Dijkstra's algorithm in plain Python."""

from __future__ import annotations

import heapq
import math

import numpy as np
import pytest

from engine.probe.growing import grow

LENGTH, FARTHEST, UNLIKE, NEARER = 0.15, 60.0, 0.5, 0.7


def cheapest(guide, valid, seeds):
    """For every pixel that is reached: what the cheapest path to a seed costs, and the seed."""
    height, width = valid.shape
    look = guide.transpose(1, 2, 0)
    cost, source = dict.fromkeys(seeds, 0.0), {seed: seed for seed in seeds}
    queue = [(0.0, seed) for seed in seeds]
    while queue:
        so_far, (r, c) = heapq.heappop(queue)
        if so_far > cost[r, c] or not valid[r, c]:
            continue
        for down in (-1, 0, 1):
            for across in (-1, 0, 1):
                there = r + down, c + across
                if not (down or across) or not (0 <= there[0] < height and 0 <= there[1] < width):
                    continue
                if not valid[there]:
                    continue
                length = math.hypot(down, across)
                apart = ((look[r, c] - look[there]) ** 2).sum()
                new = so_far + LENGTH * length + apart / length
                if new <= FARTHEST and new < cost.get(there, math.inf):
                    cost[there], source[there] = new, source[r, c]
                    heapq.heappush(queue, (new, there))
    return cost, source


def by_hand(guide, valid, rows, cols, labels, most):
    """Joined pixels (row, col): label."""
    found = {}
    look = guide.transpose(1, 2, 0)
    samples = set(zip(rows.tolist(), cols.tolist(), strict=True))
    for label in set(labels.tolist()):
        seeds = [(int(r), int(c)) for r, c, k in zip(rows, cols, labels, strict=True) if k == label]
        cost, source = cheapest(guide, valid, seeds)
        for pixel, path in cost.items():
            unlike = ((look[pixel] - look[source[pixel]]) ** 2).sum()
            found.setdefault(pixel, []).append((path + UNLIKE * unlike, source[pixel], label))
    joined = {}
    for pixel, classes in found.items():
        nearest, *others = sorted(classes)
        if pixel not in samples and (not others or nearest[0] < NEARER * others[0][0]):
            joined.setdefault(nearest[1], []).append((nearest[0], pixel, nearest[2]))
    return {pixel: label for owned in joined.values() for _, pixel, label in sorted(owned)[:most]}


def made(height=14, width=13, classes=3, samples=6, gaps=0.15, roughness=1.0, seed=0):
    rng = np.random.default_rng(seed)
    guide = (rng.normal(size=(3, height, width)) * roughness).astype(np.float32)
    valid = rng.random((height, width)) >= gaps
    pixels = rng.permutation(np.flatnonzero(valid))[:samples]
    labels = rng.permutation(np.arange(samples) % classes) * 2 + 1
    return guide, valid, pixels // width, pixels % width, labels


def as_dict(grown):
    pixels = zip(grown.rows.tolist(), grown.cols.tolist(), strict=True)
    return dict(zip(pixels, grown.labels.tolist(), strict=True))


@pytest.mark.parametrize("most", [1, 5, 1000])
@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(
    "kind",
    [{}, {"classes": 1}, {"roughness": 0.2}, {"roughness": 5.0}, {"gaps": 0.5}, {"samples": 1}],
    ids=str,
)
def test_as_dijkstra_by_hand(kind, seed, most):
    if kind.get("samples") == 1:
        kind = {**kind, "classes": 1}
    scene = made(seed=seed, **kind)
    grown = grow(*scene, most)
    expected = by_hand(scene[0].astype(float), *scene[1:], most)
    assert as_dict(grown) == expected
    assert len(grown.rows) == len(expected)
    flat = grown.rows * 13 + grown.cols
    assert (np.diff(flat) > 0).all()


def plain(height=9, width=12):
    return np.zeros((2, height, width), np.float32), np.ones((height, width), bool)


def test_each_sample_takes_the_nearest_only():
    guide, valid = plain()
    rows, cols = np.array([4, 4]), np.array([2, 9])
    grown = grow(guide, valid, rows, cols, np.array([0, 1]), 4)
    assert set(as_dict(grown).items()) == {
        ((r + down, c + across), label)
        for label, (r, c) in enumerate([(4, 2), (4, 9)])
        for down, across in ((0, 1), (1, 0), (0, -1), (-1, 0))
    }


def test_gaps_are_not_crossed():
    guide, valid = plain()
    valid[:, 6] = False
    grown = grow(guide, valid, np.array([4]), np.array([2]), np.array([5]), 1000)
    assert set(zip(grown.rows.tolist(), grown.cols.tolist(), strict=True)) == {
        (r, c) for r in range(9) for c in range(6) if (r, c) != (4, 2)
    }
    assert (grown.labels == 5).all()


def test_an_edge_divides_two_classes():
    guide, valid = plain()
    guide[:, :, 6:] = 3
    grown = grow(guide, valid, np.array([4, 4]), np.array([1, 7]), np.array([3, 0]), 1000)
    assert set(grown.labels[grown.cols < 6]) == {3}
    assert set(grown.labels[grown.cols >= 6]) == {0}
    # The class across the edge is far: all pixels are sure.
    assert len(grown.rows) == 9 * 12 - 2


def test_pixels_between_two_classes_join_none():
    guide, valid = plain(1, 11)
    grown = grow(guide, valid, np.array([0, 0]), np.array([0, 10]), np.array([0, 1]), 1000)
    assert as_dict(grown) == {(0, c): int(c > 5) for c in (1, 2, 3, 4, 6, 7, 8, 9)}


def test_a_far_look_is_not_followed():
    guide, valid = plain()
    guide[:, :, 6:] = 10
    grown = grow(guide, valid, np.array([4]), np.array([1]), np.array([0]), 1000)
    assert grown.cols.max() == 5


@pytest.mark.parametrize("most", [0, 5])
def test_nothing_to_grow(most):
    guide, valid = plain()
    none = np.zeros(0, np.int64)
    assert len(grow(guide, valid, none, none, none, most).rows) == 0
    one = np.array([1])
    assert len(grow(guide, valid, one, one, one, 0).rows) == 0


def test_a_sample_without_data_grows_nowhere():
    guide, valid = plain()
    valid[4, 4] = False
    grown = grow(guide, valid, np.array([4]), np.array([4]), np.array([0]), 1000)
    assert len(grown.rows) == 0
