"""Two libraries that each bring their own GDAL and PROJ live in one process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import shapely

ROOT = Path(__file__).resolve().parents[3]

VECTORS = """
def vectors():
    import pyogrio.raw
    meta, _, wkb, columns = pyogrio.raw.read(PATH)
    print(meta["crs"], len(wkb), *columns[0])
"""
RASTERS = """
def rasters():
    import rasterio.features, rasterio.io, rasterio.warp
    from rasterio.crs import CRS
    x, y = rasterio.warp.transform(CRS.from_epsg(4326), CRS.from_epsg(31468), [13.0], [52.0])
    mask = rasterio.features.rasterize([({"type": "Point", "coordinates": (1.5, 1.5)}, 1)], (3, 3))
    print(round(x[0], 1), round(y[0], 1), mask.sum())
"""


@pytest.mark.parametrize("calls", ["vectors rasters vectors rasters", "rasters vectors rasters"])
def test_either_may_be_loaded_first(vector, calls):
    path = vector([shapely.Point(13, 52)], crs="EPSG:4326", cls=["Äcker"])
    code = f"PATH = {path!r}\n{VECTORS}{RASTERS}" + "\n".join(f"{c}()" for c in calls.split())
    environment = {**os.environ, "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", env=environment
    )
    assert done.stderr == ""
    # The place in Gauss-Krueger zone 4 by the system's own PROJ.
    expected = {"vectors": "EPSG:4326 1 Äcker", "rasters": "4568781.8 5763374.9 1"}
    lines = [line.split() for line in done.stdout.splitlines()]
    for name, line in zip(calls.split(), lines, strict=True):
        if name == "vectors":
            assert line == expected[name].split()
        else:
            wanted = np.array(expected[name].split(), float)
            np.testing.assert_allclose(np.array(line, float), wanted, atol=5)


def test_importing_the_room_is_cheap():
    code = (
        "import sys\nimport engine.samples\n"
        "heavy = {'pyogrio', 'shapely', 'scipy', 'sklearn', 'torch'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
