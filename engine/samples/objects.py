"""Objects: the polygons of a vector file with the pixels of a raster that each of them has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .classes import NO_CLASS, UNKNOWN, Assigned, assign, check_all_there
from .model import Bool, Int, RasterGrid, SampleClass, SamplesError, WantedClass, present
from .object_counts import ObjectCounts
from .object_layer import PolygonLayer, groups_of, read_polygon_layer
from .object_pixels import ObjectPixels, Pixels32, object_pixels
from .parts import Parts
from .place import to_pixels
from .words import listed, number_of, quoted

_NOUN = "polygon"
#: An object that reaches out of the raster by less, in pixels, lies in it.
_SLACK = 0.5
#: Polygon and multipolygon, as GEOS numbers them.
_POLYGONS = (3, 6)


@dataclass(frozen=True)
class SceneObjects:
    """Objects and the pixels each of them has in a raster.

    Attributes
    ----------
    name : str
        The file, for sentences.
    fids, numbers : int64 (n,)
        What the file calls each object, and its place in the file (from 0).
    wkb : object (n,)
        Valid polygons and multipolygons in the file's coordinates, without heights.
    crs : str or None
        As GDAL writes it: a code or WKT.
    labels : int64 (n,)
        Index into ``classes``, or -1.
    classes : tuple of SampleClass
        Each with an object, unless it may be missing; empty where none were asked for.
    groups : int64 (n,)
        Objects of one group belong together. Without a group field, or a value in it, an object is
        a group of its own.
    group_names : tuple of str
    rows, cols : int32 (pixels,)
    offsets : int64 (n + 1,)
        Pixels of object i are ``offsets[i]:offsets[i + 1]``, in raster order, each once;
        overlapping objects each have theirs. An object without any pixel centre has the pixel it
        lies in.
    counts : ObjectCounts
        Of the whole file; :meth:`select` leaves them as they are.
    """

    name: str
    fids: Int
    numbers: Int
    wkb: NDArray[Any]
    crs: str | None
    labels: Int
    classes: tuple[SampleClass, ...]
    groups: Int
    group_names: tuple[str, ...]
    rows: Pixels32
    cols: Pixels32
    offsets: Int
    counts: ObjectCounts

    def __len__(self) -> int:
        return len(self.fids)

    @property
    def sizes(self) -> Int:
        """Pixels of each object (n,)."""
        return np.diff(self.offsets)

    @property
    def boxes(self) -> Int:
        """First row, first column, height and width of each object's pixels; 0 without any."""
        boxes = np.zeros((len(self), 4), np.int64)
        some = np.flatnonzero(self.sizes)
        if len(some):
            begins = self.offsets[some]
            for at, places in ((0, self.rows), (1, self.cols)):
                boxes[some, at] = np.minimum.reduceat(places, begins)
                boxes[some, at + 2] = np.maximum.reduceat(places, begins) - boxes[some, at] + 1
        return boxes

    def mask(self, index: int) -> tuple[tuple[int, int, int, int], Bool]:
        """The box (row, col, height, width) of an object with pixels, and which it has there."""
        part = slice(int(self.offsets[index]), int(self.offsets[index + 1]))
        rows, cols = self.rows[part], self.cols[part]
        row, col = int(rows.min()), int(cols.min())
        mask = np.zeros((int(rows.max()) - row + 1, int(cols.max()) - col + 1), bool)
        mask[rows - row, cols - col] = True
        return (row, col, *mask.shape), mask

    def select(self, keep: NDArray[Any]) -> SceneObjects:
        """Some of the objects.

        Parameters
        ----------
        keep : bool (n,) or integer (m,)
            Which objects, in which order.
        """
        chosen = np.flatnonzero(keep) if np.asarray(keep).dtype == bool else np.asarray(keep)
        sizes = self.sizes[chosen]
        offsets = np.zeros(len(chosen) + 1, np.int64)
        np.cumsum(sizes, out=offsets[1:])
        pixels = np.arange(offsets[-1]) + np.repeat(self.offsets[chosen] - offsets[:-1], sizes)
        return replace(
            self,
            fids=self.fids[chosen],
            numbers=self.numbers[chosen],
            wkb=self.wkb[chosen],
            labels=self.labels[chosen],
            groups=self.groups[chosen],
            rows=self.rows[pixels],
            cols=self.cols[pixels],
            offsets=offsets,
        )


def read_objects(
    path: str,
    *,
    layer: str = "",
    class_field: str = "",
    group_field: str = "",
    grid: RasterGrid,
    wanted: Sequence[WantedClass] = (),
    allow_missing: bool = False,
    check: Callable[[], None] = lambda: None,
) -> SceneObjects:
    """Labelled objects: polygons with a class and at least one pixel of the raster.

    Parameters
    ----------
    path : str
        Anything GDAL reads as vectors, also as QGIS writes it: ``file.gpkg|layername=x``.
    layer : str, optional
        Layer by name; empty: the one in ``path``, else the first with geometries.
    class_field : str, optional
        Field with the class; empty: the only text field (but the group field), else the only field
        of whole numbers.
    group_field : str, optional
        Field that says which objects belong together, of any type.
    grid : RasterGrid
        The raster the pixels are of. Other coordinate systems are transformed into its own.
    wanted : sequence of WantedClass, optional
        The classes to look for; see :func:`.vector.read_vector`.
    allow_missing : bool, optional
        Whether a wanted class may have no object.
    check : callable, optional
        Called often; raises when the user asked to stop.

    Raises
    ------
    SamplesError
        The file, layer or field cannot be used, no labelled polygon lies in the raster, or a wanted
        class has no object.
    """
    check()
    found = read_polygon_layer(path, layer, class_field=class_field, group_field=group_field)
    where = f"The field {quoted(found.field)} of {found.name}"
    assigned = assign(found.classes, wanted, where)
    if not (assigned.labels >= 0).any():
        raise SamplesError(
            f"{where} holds none of the wanted classes: it holds "
            f"{listed(map(quoted, assigned.unknown))}, wanted are "
            f"{listed(quoted(one.name) for one in wanted)}: make the names (or values) agree."
        )
    every = _objects(found, assigned.labels, assigned.classes, grid, check)
    objects = every.select((every.labels >= 0) & (every.sizes > 0))
    counts = replace(
        every.counts, unknown_names=assigned.unknown, shared_pixels=_shared(objects, grid.width)
    )
    if not len(objects):
        told = " ".join(counts.warnings)
        raise SamplesError(
            f"No polygon of {found.name} has a class and a pixel of the raster: {told} Choose "
            "polygons that lie in the raster."
        )
    return _with_classes(replace(objects, counts=counts), assigned, wanted, allow_missing, where)


def read_polygons(
    path: str,
    *,
    layer: str = "",
    grid: RasterGrid,
    check: Callable[[], None] = lambda: None,
) -> SceneObjects:
    """Objects to classify: every polygon of a layer, in the file's order.

    Those that have no pixel in the raster stay in the list, without pixels.

    Parameters
    ----------
    path, layer, grid, check
        As for :func:`read_objects`.

    Raises
    ------
    SamplesError
        The file or layer cannot be used, has no polygon, or none has a pixel in the raster.
    """
    check()
    found = read_polygon_layer(path, layer)
    objects = _objects(found, np.full(len(found.wkb), NO_CLASS), (), grid, check)
    if not len(objects.rows):
        raise SamplesError(
            f"No polygon of {found.name} holds a pixel of the raster: choose polygons that lie in "
            "it."
        )
    return objects


def _objects(
    found: PolygonLayer,
    labels: Int,
    classes: tuple[SampleClass, ...],
    grid: RasterGrid,
    check: Callable[[], None],
) -> SceneObjects:
    """All features that have a polygon, those without a class too."""
    import shapely

    count = len(found.wkb)
    # An open ring is closed; what cannot be a geometry at all is None.
    with np.errstate(invalid="ignore"):
        geometries = shapely.from_wkb(found.wkb, on_invalid="fix")
    parts = Parts.of(geometries, np.arange(count))
    areal = parts.take(parts.areal)
    solid, drawn = present(areal.owners, count), present(parts.owners, count)
    if not solid.any():
        raise SamplesError(_no_polygon(found, parts))
    usable = solid & ((labels >= 0) | (not classes))
    if not usable.any():
        raise SamplesError(
            f"No feature of {found.name} has both a class and a polygon: choose a layer of "
            "labelled polygons."
        )
    drawn_wkb, closed = _as_polygons(found.wkb, geometries, areal)
    whole, repaired, _ = areal.take(usable[areal.owners]).repaired()
    placed, notes = to_pixels(whole, found.crs, grid, found.name, check, _NOUN)
    pixels = object_pixels(placed, count, grid, found.name, check)
    inside = np.diff(pixels.offsets) > 0
    counts = ObjectCounts(
        features=count,
        used=int((usable & inside).sum()),
        null_class=int((labels == NO_CLASS).sum()) if classes else 0,
        unknown_class=int((labels == UNKNOWN).sum()),
        empty_geometry=int((_asked(labels, classes) & ~drawn).sum()),
        no_polygon=int((_asked(labels, classes) & drawn & ~solid).sum()),
        outside=int((usable & ~inside).sum()),
        partly_outside=int((inside & _reaching_out(whole, placed, count, grid)).sum()),
        small=int(pixels.small.sum()),
        repaired=len(np.union1d(repaired, np.flatnonzero(closed & usable))),
        notes=(*found.notes, *notes),
    )
    groups, group_names = groups_of(found)
    kept = np.flatnonzero(usable)
    return SceneObjects(
        found.name,
        found.fids[kept],
        kept,
        _mended(drawn_wkb, whole, repaired)[kept],
        found.crs,
        labels[kept],
        classes,
        groups[kept],
        group_names,
        pixels.rows,
        pixels.cols,
        _offsets_of(pixels, kept),
        counts,
    )


def _asked(labels: Int, classes: Sequence[SampleClass]) -> Bool:
    """Features that are looked at: where classes are asked for, those that have one."""
    return np.asarray((labels >= 0) | (not classes))


def _offsets_of(pixels: ObjectPixels, kept: Int) -> Int:
    """Offsets of some objects; the others have no pixel."""
    return np.asarray(np.r_[pixels.offsets[kept], pixels.offsets[-1]], np.int64)


def _no_polygon(found: PolygonLayer, parts: Parts) -> str:
    points = int(parts.points.sum())
    kinds = ((points, "point"), (len(parts) - points, "line"))
    there = " and ".join(number_of(some, kind) for some, kind in kinds if some)
    return (
        f"{found.name} has no polygon, only {there or 'features without geometry'}: expected "
        "polygons, one for each object; choose a layer of polygons."
    )


def _reaching_out(whole: Parts, placed: Parts, count: int, grid: RasterGrid) -> Bool:
    """Objects that are not wholly in the raster."""
    import shapely

    bounds = shapely.bounds(placed.geometries).reshape(-1, 4)
    out = (
        (bounds[:, :2] < -_SLACK).any(axis=1)
        | (bounds[:, 2] > grid.width + _SLACK)
        | (bounds[:, 3] > grid.height + _SLACK)
    )
    # Parts far from the raster were left out on the way.
    lost = np.bincount(whole.owners, minlength=count) > np.bincount(placed.owners, minlength=count)
    return np.asarray(present(placed.owners[out], count) | lost)


def _as_polygons(
    wkb: NDArray[Any], geometries: NDArray[Any], areal: Parts
) -> tuple[NDArray[Any], Bool]:
    """The geometries as bytes that any reader takes for polygons, and whose rings were open.

    Parameters
    ----------
    wkb, geometries : object (n,)
        As in the file, and as they were read.
    areal : Parts
        The polygons in them.
    """
    import shapely

    with np.errstate(invalid="ignore"):
        strict = shapely.from_wkb(wkb, on_invalid="ignore")
    closed = shapely.is_missing(strict) & ~shapely.is_missing(geometries)
    polygons = np.isin(shapely.get_type_id(geometries), _POLYGONS)
    result = wkb.copy()
    result[closed & polygons] = shapely.to_wkb(geometries[closed & polygons])
    # Of a collection only its polygons are objects.
    _put(result, areal.take(~polygons[areal.owners]))
    return result, np.asarray(closed)


def _mended(wkb: NDArray[Any], whole: Parts, repaired: Int) -> NDArray[Any]:
    """The geometries as bytes, with those that were repaired as they are now."""
    if not len(repaired):
        return wkb
    result = wkb.copy()
    # Of one without any area nothing is left: it stays as it was drawn.
    _put(result, whole.take(whole.areal & np.isin(whole.owners, repaired)))
    return result


def _put(wkb: NDArray[Any], parts: Parts) -> None:
    """Set, in place, the bytes of features to those of their polygons."""
    import shapely

    order = np.argsort(parts.owners, kind="stable")
    owners, index = np.unique(parts.owners[order], return_inverse=True)
    if len(owners):
        made = shapely.multipolygons(parts.geometries[order], indices=index)
        wkb[owners] = shapely.to_wkb(made)


def _shared(objects: SceneObjects, width: int) -> int:
    """Pixels that several objects have."""
    places = objects.rows.astype(np.int64) * width + objects.cols
    places.sort()
    again = places[1:] == places[:-1]
    # The first repetition of each pixel.
    return int((again & ~np.r_[False, again[:-1]]).sum()) if len(again) else 0


def _with_classes(
    objects: SceneObjects,
    assigned: Assigned,
    wanted: Sequence[WantedClass],
    allow_missing: bool,
    where: str,
) -> SceneObjects:
    """Without classes that have no object, where none were wanted; lonely ones are named."""
    classes, labels, counts = assigned.classes, objects.labels, objects.counts
    each = np.bincount(labels, minlength=len(classes)).astype(np.int64)
    if wanted and not allow_missing:
        check_all_there(classes, each, assigned.unknown, where)
    if not wanted and not each.all():
        without = [one.name for one, some in zip(classes, each, strict=True) if not some]
        note = f"Left out, as they have no object in the raster: {listed(map(quoted, without))}."
        counts = replace(counts, notes=(*counts.notes, note))
        labels = (np.cumsum(each > 0) - 1)[labels]
        classes = tuple(one for one, some in zip(classes, each, strict=True) if some)
        each = each[each > 0]
    lonely = tuple(one.name for one, some in zip(classes, each, strict=True) if some == 1)
    return replace(objects, labels=labels, classes=classes, counts=replace(counts, lonely=lonely))
