"""Growing a region: the same pixels as a slow definition finds, along pixel edges, bounded."""

from __future__ import annotations

import json
import math
from collections import deque

import numpy as np
import pytest
import rasterio
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.features import rasterize

from engine.errors import CancelledError, EngineError
from engine.jobs import GrowRegion
from engine.pipelines import grow_region, remembered, run
from engine.progress import Progress
from engine.scene import Scene
from engine.scene.region import connected, spectral_angle


@pytest.fixture(autouse=True)
def forgetful():
    remembered._learnt.clear()


def grow(path, x, y, progress=None, **more):
    result = run(GrowRegion(input=str(path), x=x, y=y, **more), progress or Progress())
    json.dumps(result.values, allow_nan=False)
    assert set(result.values) == {"wkt", "pixels", "truncated"}
    return result.values


def centre(row, col):
    """The middle of a pixel of a made scene."""
    return 400000 + 30 * (col + 0.5), 5800000 - 30 * (row + 0.5)


def burnt(values, path):
    """The pixels whose middle lies in the polygon."""
    with rasterio.open(path) as file:
        shape, transform = file.shape, file.transform
    return rasterize([shapely.from_wkt(values["wkt"])], shape, transform=transform) > 0


def by_definition(path, row, col, angle):
    """The region, pixel by pixel in plain Python."""
    with Scene.open(path) as scene:
        values, valid = scene.read()
    height, width = valid.shape
    near = [
        values[:, r, c].astype(float)
        for r in range(row - 1, row + 2)
        for c in range(col - 1, col + 2)
        if 0 <= r < height and 0 <= c < width and valid[r, c]
    ]
    mean = [math.fsum(v) / len(near) for v in zip(*near, strict=True)]

    def like(r, c):
        spectrum = values[:, r, c].astype(float).tolist()
        dot = math.fsum(a * b for a, b in zip(spectrum, mean, strict=True))
        length = math.sqrt(math.fsum(a * a for a in spectrum))
        length *= math.sqrt(math.fsum(a * a for a in mean))
        return math.acos(max(-1.0, min(1.0, dot / length))) <= angle

    region, waiting = {(row, col)}, deque([(row, col)])
    while waiting:
        r, c = waiting.popleft()
        for place in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if place in region or not (0 <= place[0] < height and 0 <= place[1] < width):
                continue
            if valid[place] and like(*place):
                region.add(place)
                waiting.append(place)
    found = np.zeros((height, width), bool)
    found[tuple(np.array(sorted(region)).T)] = True
    return found


@pytest.mark.parametrize("place", [(20, 30), (47, 63), (9, 5), (30, 12)])
@pytest.mark.parametrize("angle", [0.0, 0.03, 0.06, 0.2, 4.0])
def test_it_is_the_region_of_the_definition(small, place, angle):
    values = grow(small.path, *centre(*place), angle=angle, most_pixels=100_000)
    expected = by_definition(small.path, *place, angle)
    assert np.array_equal(burnt(values, small.path), expected)
    assert values["pixels"] == expected.sum() and values["truncated"] is False
    polygon = shapely.from_wkt(values["wkt"])
    assert polygon.is_valid and polygon.geom_type == "Polygon"
    assert polygon.area == pytest.approx(900 * expected.sum())
    corners = (np.array(polygon.exterior.coords) - (400000, 5800000)) / 30
    assert np.allclose(corners, np.round(corners))


@pytest.fixture(scope="module")
def snake(tmp_path_factory, request):
    """A path three pixels wide that winds through 260 x 260 pixels of something else."""
    like = np.zeros((260, 260), bool)
    for number, row in enumerate(range(0, 256, 8)):
        like[row : row + 3, 2:258] = True
        side = 255 if number % 2 == 0 else 2
        like[row : row + 9, side : side + 3] = True
    spectra = np.array([[500, 900, 1200, 3000], [2500, 2400, 2200, 2000]], np.int16)
    cube = np.moveaxis(spectra[np.where(like, 0, 1)], 2, 0)
    path = tmp_path_factory.mktemp("snake") / "snake.tif"
    save = request.getfixturevalue("save_module")
    return save(path, cube, [480, 560, 660, 860], tiled=True, blockxsize=32, blockysize=32), like


@pytest.fixture(scope="module")
def save_module():
    from tests.engine.conftest import write

    return write


def test_windows_grow_until_the_region_ends(snake):
    path, like = snake
    values = grow(path, *centre(129, 100), angle=0.4, most_pixels=100_000)
    assert values["truncated"] is False
    assert np.array_equal(burnt(values, path), like)


@pytest.mark.parametrize("most", [1, 2, 50, 500, 3000])
def test_of_too_many_the_nearest_on_the_way_are_taken(snake, most):
    path, like = snake
    values = grow(path, *centre(129, 100), angle=0.4, most_pixels=most)
    assert values["pixels"] == most and values["truncated"] is True
    region = burnt(values, path)
    assert region.sum() == most and not (region & ~like).any() and region[129, 100]
    rows, cols, steps = connected(like, 129, 100)
    order = np.full(like.shape, -1)
    order[rows, cols] = steps
    assert order[region].max() <= np.sort(steps)[most - 1]


def test_only_what_is_near_is_read(wide, monkeypatch):
    read = []
    real = Scene.read
    monkeypatch.setattr(
        Scene, "read", lambda self, w=None, b=None: (read.append(w), real(self, w, b))[1]
    )
    values = grow(wide.path, *centre(100, 150), angle=0.02)
    assert values["pixels"] < 200
    assert sum(window.pixels for window in read) <= 65 * 65 + 9


def test_a_region_that_never_ends_is_cut_off_at_the_largest_window(snake, monkeypatch):
    path, _ = snake
    monkeypatch.setattr(grow_region, "_FIRST", 4)
    monkeypatch.setattr(grow_region, "_MOST", 8)
    values = grow(path, *centre(129, 100), angle=4.0, most_pixels=100_000)
    assert values["truncated"] is True and values["pixels"] == 17 * 17


def test_holes_are_left_out(save, tmp_path):
    cube = np.full((3, 9, 9), 1000, np.int16)
    cube[0, 4, 4] = 9000
    cube[:, 6, 6] = -1
    path = save(tmp_path / "h.tif", cube, [480, 560, 660], nodata=-1)
    values = grow(path, *centre(1, 1), angle=0.1)
    polygon = shapely.from_wkt(values["wkt"])
    assert values["pixels"] == 79 and len(polygon.interiors) == 2


@pytest.mark.parametrize(
    "transform",
    [
        rasterio.Affine(20, 5, 300000, 4, -35, 5600000),
        rasterio.Affine(1e-4, 0, 13.123456789, 0, -2e-4, 52.5),
    ],
    ids=["rotated", "oblong degrees"],
)
def test_any_georeference(small, save, tmp_path, transform):
    with rasterio.open(small.path) as file:
        cube = file.read()
    path = save(tmp_path / "s.tif", cube, small.wavelengths, nodata=-32768, transform=transform)
    plain = grow(small.path, *centre(20, 30), angle=0.06)
    values = grow(path, *(transform * (30.5, 20.5)), angle=0.06)
    assert values["pixels"] == plain["pixels"]
    assert np.array_equal(burnt(values, path), burnt(plain, small.path))


def test_without_georeference_rows_count_downwards(small, save, tmp_path):
    with rasterio.open(small.path) as file:
        cube = file.read()
    path = save(
        tmp_path / "s.tif", cube, small.wavelengths, nodata=-32768, crs=None, transform=None
    )
    values = grow(path, 30.5, -20.5, angle=0.06)
    polygon = shapely.transform(
        shapely.from_wkt(values["wkt"]), lambda xy: xy * 30 + (400000, 5800000)
    )
    expected = grow(small.path, *centre(20, 30), angle=0.06)
    assert polygon.equals(shapely.from_wkt(expected["wkt"]))


def test_refusals(small, tmp_path):
    with pytest.raises(EngineError, match=r"point \(0, 0\) does not lie in small"):
        grow(small.path, 0.0, 0.0)
    with pytest.raises(EngineError, match="no data at"):
        grow(small.path, *centre(0, 0))
    with pytest.raises(EngineError, match="does not exist"):
        grow(tmp_path / "nowhere.tif", 0.0, 0.0)


def test_the_corners_of_the_raster_belong_to_it(small):
    assert grow(small.path, 400000 + 64 * 30, 5800000 - 48 * 30, angle=0)["pixels"] == 1


def test_it_can_be_cancelled(small):
    stop = []
    progress = Progress(lambda report: stop.append(1), cancelled=lambda: bool(stop))
    with pytest.raises(CancelledError):
        grow(small.path, *centre(20, 30), progress)


def test_the_same_point_gives_the_same_region(small):
    first = grow(small.path, *centre(20, 30), angle=0.1)
    assert len(remembered._learnt) == 1
    assert grow(small.path, *centre(20, 30), angle=0.1) == first


# -- parts ----------------------------------------------------------------------------------


@settings(deadline=None)
@given(st.data())
def test_connected_is_what_a_flood_reaches(data):
    height, width = data.draw(st.integers(1, 12)), data.draw(st.integers(1, 12))
    bits = data.draw(st.lists(st.booleans(), min_size=height * width, max_size=height * width))
    like = np.array(bits).reshape(height, width)
    row, col = data.draw(st.integers(0, height - 1)), data.draw(st.integers(0, width - 1))
    expected = {(row, col): 0}
    waiting = deque([(row, col)])
    while waiting:
        r, c = waiting.popleft()
        for place in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            inside = 0 <= place[0] < height and 0 <= place[1] < width
            if inside and like[place] and place not in expected:
                expected[place] = expected[r, c] + 1
                waiting.append(place)
    rows, cols, steps = connected(like, row, col)
    assert list(steps) == sorted(steps)
    assert dict(zip(zip(rows, cols, strict=True), steps, strict=True)) == expected


def test_the_angle_does_not_know_brightness():
    spectrum = np.array([0.1, 0.2, 0.5], np.float32)
    cube = np.stack([spectrum, 7 * spectrum, [0.5, 0.2, 0.1], [0, 0, 0]]).T[:, None, :]
    angles = spectral_angle(cube.astype(np.float32), np.ones((1, 4), bool), spectrum)[0]
    assert angles[:2] == pytest.approx(0, abs=1e-3) and np.isinf(angles[3])
    cosine = (0.05 + 0.04 + 0.05) / 0.3
    assert angles[2] == pytest.approx(math.acos(cosine), abs=1e-6)
