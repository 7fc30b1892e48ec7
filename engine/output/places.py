"""Points on the map, as a GeoPackage."""

from __future__ import annotations

import io
import warnings
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray


def points_gpkg(
    layer: str,
    xy: NDArray[np.float64],
    fields: Mapping[str, Sequence[Any]],
    crs_wkt: str | None,
) -> bytes:
    """The bytes of a GeoPackage with one layer of points.

    Parameters
    ----------
    layer : str
        Its name.
    xy : float64 array, shape (n, 2)
        Coordinates.
    fields : mapping of str to sequence
        Columns by name, each with n values of one type: int, float or str.
    crs_wkt : str or None
    """
    import shapely
    from pyogrio import raw

    columns = [
        np.array(values, object if values and isinstance(values[0], str) else None)
        for values in fields.values()
    ]
    stream = io.BytesIO()
    with warnings.catch_warnings():
        # That there is no coordinate system is known; the raster has none.
        warnings.simplefilter("ignore", UserWarning)
        raw.write(
            stream,
            shapely.to_wkb(shapely.points(xy)),
            columns,
            list(fields),
            layer=layer,
            driver="GPKG",
            geometry_type="Point",
            crs=crs_wkt,
        )
    return stream.getvalue()
