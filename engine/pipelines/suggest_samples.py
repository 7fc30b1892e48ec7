"""The confidence of a map in, places where a sample would tell most out."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import EngineError
from ..jobs import SuggestSamples
from ..output import OutputSet, check_outputs
from ..output.places import points_gpkg
from ..progress import Progress
from ..samples.layer import parse_source
from ..samples.occupied import occupied_pixels
from ..samples.raster import data_file
from ..samples.same_grid import check_same_grid
from ..samples.suggest import RADIUS, PixelWindow, Place, mean_uncertainty, spread_out
from ..samples.words import listed, quoted
from ..scene import Window
from . import Result
from .class_map import ClassMap
from .margins import Margins

_STAGES = 3
_LAYER = "where_to_sample"
#: Classes that a reason names.
_NAMED = 4


def suggest_samples(job: SuggestSamples, progress: Progress) -> Result:
    """Find the most uncertain places of a map, spread out and away from samples.

    Uncertainty is 1 - margin, averaged over 5 x 5 pixels. The rasters are read tile by tile, once,
    and few tiles again; whatever the tiles are, the places are the same.

    Raises
    ------
    EngineError
        A raster, the samples or the output cannot be used, or there is no place at all.
    CancelledError
    """
    with ExitStack() as stack:
        progress.stage("reading samples", 1, _STAGES)
        source = data_file(parse_source(job.samples).path) if job.samples else ""
        inputs = [path for path in (job.confidence, job.map, source) if path]
        check_outputs({"places": job.output}, inputs)
        margins = stack.enter_context(Margins.open(job.confidence))
        class_map = stack.enter_context(ClassMap.open(job.map)) if job.map else None
        notes = []
        if class_map:
            notes += check_same_grid(class_map.grid, margins.grid, class_map.name)
        taken = np.zeros(0, np.int64), np.zeros(0, np.int64)
        if job.samples:
            *taken_pixels, said = occupied_pixels(
                job.samples, layer=job.samples_layer, grid=margins.grid, check=progress.check
            )
            taken = taken_pixels[0], taken_pixels[1]
            notes += said

        progress.stage("looking for uncertain places", 2, _STAGES)
        search = _Search(margins, class_map, progress)
        places = spread_out(
            margins.tiles, search.look, job.count, job.distance, taken, progress.check
        )
        warnings = _said(job, margins, places)
        for note in notes:
            progress.info(note)
        for warning in warnings:
            progress.warn(warning)

        progress.stage("writing the places", 3, _STAGES)
        told = [_told(rank, place, search) for rank, place in enumerate(places, start=1)]
        outputs = stack.enter_context(OutputSet())
        if job.output:
            outputs.add_bytes(job.output, _points(told, margins), "places")
        progress.update(1.0)
    return Result(
        {"output": job.output} if job.output else {},
        {"places": float(len(told))},
        {"places": told, "warnings": warnings, "notes": notes},
    )


class _Search:
    """Uncertainty of any tile, from margins and, where it is given, the map."""

    def __init__(self, margins: Margins, class_map: ClassMap | None, progress: Progress) -> None:
        self.margins, self.class_map = margins, class_map
        self._progress, self._looks = progress, 0

    def look(self, tile: PixelWindow) -> NDArray[np.float64]:
        """Mean uncertainty of a tile, -inf where no place may be."""
        height, width = self.margins.grid.height, self.margins.grid.width
        row, col = tile[0] - RADIUS, tile[1] - RADIUS
        wanted = Window(row, col, tile[2] + 2 * RADIUS, tile[3] + 2 * RADIUS)
        near = wanted.intersection(Window(0, 0, height, width)) or Window(*tile)
        at = near.slices_in(wanted)
        shape = wanted.height, wanted.width
        margin, valid = np.ones(shape, np.float32), np.zeros(shape, bool)
        inside = np.zeros(shape, bool)
        margin[at], valid[at] = self.margins.read(near)
        inside[at] = True
        if self.class_map:
            valid[at] &= self.class_map.read(near) > 0
        self._looks += 1
        self._progress.update(min(self._looks / (len(self.margins.tiles) + 1), 1.0))
        return mean_uncertainty(margin, valid, inside)

    def classes(self, place: Place) -> tuple[str, list[str]]:
        """The class at a place, and all that are around it, most frequent first."""
        if self.class_map is None:
            return "", []
        grid = self.margins.grid
        side = 2 * RADIUS + 1
        wanted = Window(place.row - RADIUS, place.col - RADIUS, side, side)
        near = wanted.intersection(Window(0, 0, grid.height, grid.width)) or wanted
        codes = self.class_map.read(near)
        values, counts = np.unique(codes[codes > 0], return_counts=True)
        order = np.lexsort((values, -counts))
        names = [self._name(int(value)) for value in values[order]]
        own = int(codes[place.row - near.row, place.col - near.col])
        return self._name(own), names

    def _name(self, value: int) -> str:
        names = self.class_map.names if self.class_map else {}
        return names.get(value) or f"class {value}"


def _told(rank: int, place: Place, search: _Search) -> dict[str, Any]:
    """A place as JSON."""
    grid = search.margins.grid
    x, y = grid.coordinates(np.array([place.col + 0.5]), np.array([place.row + 0.5]))
    name, around = search.classes(place)
    margin = round(1 - place.uncertainty, 6)
    return {
        "rank": rank,
        "x": float(x[0]),
        "y": float(y[0]),
        "row": place.row,
        "col": place.col,
        "margin": margin,
        "class": name,
        "reason": _reason(margin, around),
    }


def _reason(margin: float, around: Sequence[str]) -> str:
    side = 2 * RADIUS + 1
    ahead = (
        f"On average over {side} x {side} pixels the best class is {margin:.2f} ahead of the second"
    )
    if len(around) < 2:
        return f"{ahead}."
    more = len(around) - _NAMED
    shown = [quoted(name) for name in around[:_NAMED]]
    named = listed([*shown, f"{more} more"] if more > 0 else shown)
    return f"{ahead}; the map has {named} there."


def _said(job: SuggestSamples, margins: Margins, places: Sequence[Place]) -> list[str]:
    """What must be known of the number of places.

    Raises
    ------
    EngineError
        There is none.
    """
    if len(places) == job.count:
        return []
    away = " and from the samples" if job.samples else ""
    if not places:
        raise EngineError(
            f"{margins.name} has no place to suggest: expected classified pixels with a margin at "
            f"least {job.distance} pixels away from each other{away}, in patches of more than "
            "half of 5 x 5 pixels; choose a smaller distance, or another map."
        )
    return [
        f"Only {len(places)} of {job.count} places were found: there is no further one at least "
        f"{job.distance} pixels away from those{away}; a smaller distance gives more."
    ]


def _points(told: Sequence[dict[str, Any]], margins: Margins) -> bytes:
    grid = margins.grid
    xy = np.array([(one["x"], one["y"]) for one in told], np.float64)
    fields = {name: [one[name] for one in told] for name in ("rank", "margin", "class", "reason")}
    return points_gpkg(_LAYER, xy, fields, grid.crs_wkt if grid.georeferenced else None)
