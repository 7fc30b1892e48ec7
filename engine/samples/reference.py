"""Labelled pixels from a raster of class values on the same grid."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from .areas import connected_areas
from .classes import as_classes, check_all_there, check_values
from .counts import SampleCounts
from .legend import Legend, read_legend, unique_names
from .model import (
    MAX_VALUE,
    Int,
    LabelledPixels,
    RasterGrid,
    SampleClass,
    SamplesError,
    WantedClass,
)
from .raster import data_file, grid_of, labelled, opened, windows
from .same_grid import check_same_grid
from .words import listed, quoted, same_name


def read_reference(
    path: str,
    *,
    grid: RasterGrid,
    wanted: Sequence[WantedClass] = (),
    allow_missing: bool = False,
    check: Callable[[], None] = lambda: None,
) -> LabelledPixels:
    """Turn a raster of class values into labelled pixels.

    Parameters
    ----------
    path : str
        One band of whole numbers, 0 and nodata for no class; anything GDAL reads, an ENVI
        classification also by its header.
    grid : RasterGrid
        The raster the pixels are of: same size and place.
    wanted : sequence of WantedClass, optional
        The classes to look for: by name where any of them is a name in the file, else by value.
        Without, the classes are the values found, with the file's names and colours.
    allow_missing : bool, optional
        Whether a wanted class may have no pixel.
    check : callable, optional
        Called often; raises when the user asked to stop.

    Returns
    -------
    LabelledPixels
        ``features`` are the 8-connected areas of one class, numbered in raster order.

    Raises
    ------
    SamplesError
        No such raster, another grid, several bands, fractions, values outside 1..65535, or a wanted
        class without pixels.
    """
    check()
    data_path, name = data_file(path), Path(path).name
    with opened(data_path, path) as dataset:
        notes = check_same_grid(grid_of(dataset), grid, name)
        legend = read_legend(dataset, data_path)
        found = _Found(name, _targets(wanted, legend))
        for window in windows(dataset):
            check()
            found.add(*labelled(dataset, window, name))
    check()
    return _result(found, wanted, allow_missing, legend, grid, name, notes)


@dataclass
class _Found:
    """Labelled pixels gathered window by window; values that are not wanted are only counted."""

    name: str
    targets: dict[int, int] | None
    places: list[Int] = field(default_factory=list)
    values: list[NDArray[np.uint16]] = field(default_factory=list)
    unknown: dict[int, int] = field(default_factory=dict)

    def add(self, places: Int, values: Int) -> None:
        if self.targets is None:
            check_values(np.unique(values).tolist(), self.name)
        else:
            known = np.isin(values, list(self.targets))
            for value, count in zip(*np.unique(values[~known], return_counts=True), strict=True):
                self.unknown[int(value)] = self.unknown.get(int(value), 0) + int(count)
            places, values = places[known], values[known]
        if len(places):
            self.places.append(places)
            self.values.append(values.astype(np.uint16))

    def pixels(self) -> tuple[Int, NDArray[np.uint16]]:
        """Places in raster order and their values."""
        if not self.places:
            return np.zeros(0, np.int64), np.zeros(0, np.uint16)
        places, values = np.concatenate(self.places), np.concatenate(self.values)
        order = np.argsort(places, kind="stable")
        return places[order], values[order]


def _targets(wanted: Sequence[WantedClass], legend: Legend) -> dict[int, int] | None:
    """Value in the file -> index of the wanted class; None: any value is wanted."""
    if not wanted:
        return None
    places = {same_name(one.name): index for index, one in enumerate(wanted)}
    by_name = {
        value: places[same_name(name)]
        for value, name in legend.names.items()
        if 0 < value <= MAX_VALUE and same_name(name) in places
    }
    # Values of a file that knows the names may be counted in another order than the user's.
    return by_name or {one.value: index for index, one in enumerate(wanted)}


def _result(
    found: _Found,
    wanted: Sequence[WantedClass],
    allow_missing: bool,
    legend: Legend,
    grid: RasterGrid,
    name: str,
    notes: list[str],
) -> LabelledPixels:
    places, values = found.pixels()
    others = sorted(found.unknown)
    unknown = tuple(unique_names(others, legend))
    if not len(places):
        held = f"it holds {listed(map(quoted, unknown))}, wanted are " if unknown else ""
        what = f"none of the wanted classes: {held}" if wanted else "no class (0 and nodata only)"
        names = listed(quoted(one.name) for one in wanted)
        raise SamplesError(
            f"{name} has {what}{names}: choose a raster of class values from 1 on, or make names "
            "and values agree."
        )
    if found.targets is None:
        numbers = [int(value) for value in np.unique(values)]
        classes = tuple(
            SampleClass(value, text, legend.colors.get(value, ""))
            for value, text in zip(numbers, unique_names(numbers, legend), strict=True)
        )
        targets = {value: index for index, value in enumerate(numbers)}
    else:
        classes, targets = as_classes(wanted), found.targets
    lookup = np.full(MAX_VALUE + 1, -1, np.int64)
    lookup[list(targets)] = list(targets.values())
    labels = lookup[values]
    if wanted and not allow_missing:
        pixels = np.bincount(labels, minlength=len(classes)).astype(np.int64)
        check_all_there(classes, pixels, unknown, name)
    features = connected_areas(places, labels, grid.width)
    areas = int(features.max()) + 1
    counts = SampleCounts(
        features=areas,
        used_features=areas,
        unknown_class=sum(found.unknown.values()),
        unknown_names=unknown,
        kind="raster",
        notes=tuple(notes),
    )
    rows, cols = np.divmod(places, grid.width)
    return LabelledPixels(rows, cols, labels, features, classes, counts)
