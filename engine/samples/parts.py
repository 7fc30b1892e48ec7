"""Geometries taken apart into single points, lines and polygons, each with its feature.

Everything after reading works on these parts: collections of any depth and mixture need no rules of
their own, and a part is rasterised in its own bounding box, however far apart its feature's others
lie.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .model import Box, Int

_POINT, _LINE, _RING, _POLYGON = 0, 1, 2, 3


@dataclass(frozen=True)
class Parts:
    """Single geometries and whose they are.

    Attributes
    ----------
    geometries : object (n,)
        Points, lines and polygons of shapely, none of them empty.
    owners : int64 (n,)
        Feature of each, in any order.
    """

    geometries: NDArray[Any]
    owners: Int

    def __len__(self) -> int:
        return len(self.owners)

    @classmethod
    def of(cls, geometries: NDArray[Any], owners: Int) -> Parts:
        """Take geometries apart; missing and empty ones, and such with NaN, leave nothing."""
        import shapely

        present = ~(shapely.is_missing(geometries) | shapely.is_empty(geometries))
        geometries, owners = geometries[present], owners[present]
        while (shapely.get_type_id(geometries) > _POLYGON).any():
            geometries, index = shapely.get_parts(geometries, return_index=True)
            owners = owners[index]
        present = ~shapely.is_empty(geometries) & _finite(geometries)
        return cls(geometries[present], owners[present])

    @property
    def kinds(self) -> NDArray[Any]:
        """Points, lines and polygons: 0, 1 and 3 (2: a closed line)."""
        import shapely

        return np.asarray(shapely.get_type_id(self.geometries))

    @property
    def areal(self) -> NDArray[np.bool_]:
        """Which parts are polygons."""
        return np.asarray(self.kinds == _POLYGON)

    @property
    def points(self) -> NDArray[np.bool_]:
        """Which parts are points."""
        return np.asarray(self.kinds == _POINT)

    def take(self, keep: NDArray[np.bool_]) -> Parts:
        """Some of the parts."""
        return Parts(self.geometries[keep], self.owners[keep])

    def with_others(self, *others: Parts) -> Parts:
        """These and others."""
        every = (self, *others)
        return Parts(
            np.concatenate([parts.geometries for parts in every]),
            np.concatenate([parts.owners for parts in every]),
        )

    def repaired(self) -> tuple[Parts, Int, Int]:
        """The same with valid polygons.

        Of an invalid polygon only what has an area is kept. A feature of which nothing is left
        because it has no area anywhere becomes the point it lies at.

        Returns
        -------
        parts : Parts
        repaired, flat : int64
            Features that were not valid, and those that became a point.
        """
        import shapely

        invalid = self.areal & ~shapely.is_valid(self.geometries)
        if not invalid.any():
            return self, np.zeros(0, np.int64), np.zeros(0, np.int64)
        owners = self.owners[invalid]
        made = shapely.make_valid(self.geometries[invalid])
        solid = Parts.of(made, owners)
        whole = self.take(~invalid).with_others(solid.take(solid.areal))
        flat = ~np.isin(owners, whole.owners)
        points = Parts.of(shapely.point_on_surface(made[flat]), owners[flat])
        return whole.with_others(points), np.unique(owners), np.unique(points.owners)


def cut_out(geometries: Any, box: Box, areal: bool) -> Any:
    """What of geometries (an array or one) lies in a box: of valid polygons, or of lines."""
    import shapely

    if areal:
        return shapely.intersection(geometries, shapely.box(*box))
    # Overlays can lose a line that runs back upon itself; this only shortens it.
    return shapely.clip_by_rect(geometries, *box)


def _finite(geometries: NDArray[Any]) -> NDArray[np.bool_]:
    """Which geometries have finite coordinates only."""
    import shapely

    coordinates, index = shapely.get_coordinates(geometries, return_index=True)
    bad = index[~np.isfinite(coordinates).all(axis=1)]
    return np.asarray(np.bincount(bad, minlength=len(geometries)) == 0)
