"""Points as a GeoPackage, and grids of coarser pixels."""

from __future__ import annotations

import numpy as np
import pyogrio.raw
import pytest
import shapely

from engine.output import Grid
from engine.output.places import points_gpkg

XY = np.array([[1.5, -2.25], [400015.0, 5799985.0]])


@pytest.mark.parametrize("crs", ["EPSG:32633", None])
def test_what_is_written_is_read(tmp_path, crs):
    names = ["a 'quoted' \U0001f333", ""]
    made = points_gpkg("spots", XY, {"rank": [1, 2], "share": [0.25, 1.0], "name": names}, crs)
    (tmp_path / "p.gpkg").write_bytes(made)
    meta, _, wkb, columns = pyogrio.raw.read(tmp_path / "p.gpkg")
    assert meta["crs"] == crs and list(meta["fields"]) == ["rank", "share", "name"]
    assert list(meta["ogr_types"]) == ["OFTInteger64", "OFTReal", "OFTString"]
    assert shapely.get_coordinates(shapely.from_wkb(wkb)).tolist() == XY.tolist()
    assert columns[0].tolist() == [1, 2] and columns[1].tolist() == [0.25, 1.0]
    assert list(columns[2]) == names


def test_a_coarser_grid_covers_what_the_fine_one_covers():
    fine = Grid(25, 33, (20.0, 5.0, 300.0, 4.0, -35.0, 600.0), "WKT", True)
    coarse = fine.coarser(8)
    assert (coarse.height, coarse.width) == (4, 5) and coarse.crs_wkt == "WKT"
    assert coarse.transform == (160.0, 40.0, 300.0, 32.0, -280.0, 600.0)
    assert fine.coarser(1) is fine


def test_without_georeference_the_coarse_pixels_get_their_place():
    part = Grid(50, 60).crop((10, 20, 30, 40))
    assert not part.georeferenced
    coarse = part.coarser(5)
    assert coarse.georeferenced and coarse.crs_wkt is None
    assert coarse.transform == (5.0, 0.0, 20.0, 0.0, -5.0, -10.0)
