from __future__ import annotations

import numpy as np
import pytest

from engine.output import ClassInfo, Grid

UTM33 = (
    'PROJCS["WGS 84 / UTM zone 33N",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,'
    '298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],'
    'AUTHORITY["EPSG","4326"]],PROJECTION["Transverse_Mercator"],'
    'PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],'
    'PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],'
    'PARAMETER["false_northing",0],UNIT["metre",1],AUTHORITY["EPSG","32633"]]'
)
WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
    'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]'
)


@pytest.fixture
def utm() -> str:
    return UTM33


@pytest.fixture
def wgs84() -> str:
    return WGS84


@pytest.fixture
def grid() -> Grid:
    return Grid(70, 90, (30.0, 0.0, 300000.0, 0.0, -30.0, 5800000.0), UTM33, True)


@pytest.fixture
def classes() -> list[ClassInfo]:
    return [
        ClassInfo(1, "water", "#0055ff"),
        ClassInfo(2, "<b>grass</b> & \"trees\" 'ä' \U0001f333", "#22aa33"),
        ClassInfo(5, "bare soil", "#aa7744"),
    ]


@pytest.fixture
def labels() -> np.ndarray:
    choice = np.array([0, 1, 2, 5], np.uint16)
    return choice[np.random.default_rng(3).integers(0, 4, (70, 90))]


@pytest.fixture
def provenance() -> dict[str, str]:
    return {"product": "Spectral Prompts", "version": "9.9", "created": "2026-01-02T03:04:05Z"}
