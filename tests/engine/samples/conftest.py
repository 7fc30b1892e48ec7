"""Small vector files and grids made on the spot."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import shapely
from rasterio.crs import CRS

from engine.samples import LabelledPixels, RasterGrid

UTM = "EPSG:32633"
LEFT, TOP, SIZE = 400000.0, 5800000.0, 30.0


def utm_grid(height: int = 20, width: int = 30) -> RasterGrid:
    """Pixels of 30 m in UTM zone 33 north."""
    transform = (SIZE, 0.0, LEFT, 0.0, -SIZE, TOP)
    return RasterGrid(height, width, transform, CRS.from_string(UTM).to_wkt(), True)


def at(col: float, row: float) -> tuple[float, float]:
    """UTM coordinates of a place in pixels."""
    return LEFT + SIZE * col, TOP - SIZE * row


def box(left: float, top: float, right: float, bottom: float) -> shapely.Polygon:
    """A polygon on the UTM grid, in pixels."""
    return shapely.Polygon(
        [at(left, top), at(right, top), at(right, bottom), at(left, bottom)],
    )


def field(values: Sequence[Any]) -> np.ndarray:
    """A column: text (None: null), or numbers (None: null)."""
    if any(isinstance(value, str) for value in values):
        return np.array(values, object)
    return np.array([0 if value is None else value for value in values])


def pixels(found: LabelledPixels) -> dict[tuple[int, int], str]:
    """(row, col) -> class name."""
    names = [found.classes[label].name for label in found.labels]
    return dict(zip(zip(found.rows.tolist(), found.cols.tolist(), strict=True), names, strict=True))


def block(left: int, top: int, right: int, bottom: int) -> set[tuple[int, int]]:
    """(row, col) of a rectangle of pixels."""
    return {(row, col) for row in range(top, bottom) for col in range(left, right)}


@pytest.fixture
def vector(tmp_path: Path) -> Callable[..., str]:
    """Write geometries and columns as a vector file and return its path."""

    def write(
        geometries: Sequence[Any],
        name: str = "samples.gpkg",
        crs: str | None = UTM,
        layer: str | None = None,
        append: bool = False,
        **columns: Sequence[Any],
    ) -> str:
        path = tmp_path / name
        given = [list(values) for values in columns.values()]
        wkb = shapely.to_wkb(np.array(geometries, object), output_dimension=4)
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "'crs' was not provided")
            pyogrio.raw.write(
                path,
                wkb,
                [field(values) for values in given],
                list(columns),
                field_mask=[
                    None
                    if any(isinstance(value, str) for value in values)
                    else np.array([value is None for value in values])
                    for values in given
                ],
                geometry_type="Unknown",
                crs=crs,
                layer=layer,
                append=append,
                promote_to_multi=False,
            )
        return str(path)

    return write


@pytest.fixture
def grid() -> RasterGrid:
    """20 x 30 pixels of 30 m in UTM."""
    return utm_grid()
