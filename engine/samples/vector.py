"""Labelled pixels from a vector file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from .burn import burn
from .classes import NO_CLASS, UNKNOWN, Assigned, assign, check_all_there
from .counts import SampleCounts
from .layer import Features, read_layer
from .merge import Merged, merge
from .model import Int, LabelledPixels, RasterGrid, SamplesError, WantedClass, present
from .parts import Parts
from .place import to_pixels
from .words import listed, quoted


def read_vector(
    path: str,
    *,
    layer: str = "",
    class_field: str = "",
    grid: RasterGrid,
    wanted: Sequence[WantedClass] = (),
    allow_missing: bool = False,
    check: Callable[[], None] = lambda: None,
) -> LabelledPixels:
    """Turn labelled polygons, lines and points into labelled pixels.

    Parameters
    ----------
    path : str
        Anything GDAL reads as vectors, also as QGIS writes it: ``file.gpkg|layername=x``.
    layer : str, optional
        Layer by name; empty: the one in ``path``, else the first with geometries.
    class_field : str, optional
        Field with the class; empty: the only text field, else the only field of whole numbers.
    grid : RasterGrid
        The raster the pixels are of. Other coordinate systems are transformed into its own.
    wanted : sequence of WantedClass, optional
        The classes to look for: names in a text field, values in a field of numbers. Without, the
        classes are what the field holds: numbers keep their value, names get 1, 2, ... in natural
        order.
    allow_missing : bool, optional
        Whether a wanted class may have no pixel.
    check : callable, optional
        Called often; raises when the user asked to stop.

    Returns
    -------
    LabelledPixels
        Polygons take the pixels whose centre lies in them (or the one they lie in, when there is
        none), lines those they pass through, points the one they are in. Pixels of two classes are
        dropped. ``classes`` are all the wanted ones, or those found that have a pixel.

    Raises
    ------
    SamplesError
        The file, layer or field cannot be used, nothing lies in the raster, or a wanted class has
        no pixel.
    """
    check()
    features = read_layer(path, layer, class_field)
    where = f"The field {quoted(features.field)} of {features.name}"
    assigned = assign(features.values, wanted, where)
    parts, repaired, flat = _geometries(features, assigned)
    _check_any(parts, assigned, wanted, where)
    placed, notes = to_pixels(parts, features.crs, grid, features.name, check)
    count = len(features.wkb)
    burnt = burn(placed, count, grid.height, grid.width, check)
    merged = merge(burnt.places, burnt.owners, assigned.labels[burnt.owners], assigned.classes)
    drawn, inside = present(parts.owners, count), present(burnt.owners, count)
    used = present(merged.owners, count)
    counts = SampleCounts(
        features=count,
        used_features=int(used.sum()),
        null_class=int((assigned.labels == NO_CLASS).sum()),
        unknown_class=int((assigned.labels == UNKNOWN).sum()),
        unknown_names=assigned.unknown,
        empty_geometry=int(((assigned.labels >= 0) & ~drawn).sum()),
        outside=int((drawn & ~inside).sum()),
        hidden=int((inside & ~used).sum()),
        small=int((burnt.small | (inside & present(flat, count))).sum()),
        repaired=len(repaired),
        repeated_pixels=merged.repeated,
        overlap_pixels=merged.overlap,
        overlaps=merged.overlaps,
        notes=(*features.notes, *notes),
    )
    if not len(merged.places):
        told = " ".join(replace(counts, notes=()).sentences())
        raise SamplesError(
            f"No pixel of the raster gets a class from {features.name}: {told} Choose samples that "
            "lie in the raster and do not cover each other."
        )
    return _result(merged, assigned, wanted, allow_missing, counts, grid.width, where)


def _geometries(features: Features, assigned: Assigned) -> tuple[Parts, Int, Int]:
    """Valid parts of the features that have a class; see :meth:`.parts.Parts.repaired`."""
    import shapely

    labelled = np.flatnonzero(assigned.labels >= 0)
    # An open ring is closed; what cannot be a geometry at all is None and counted.
    with np.errstate(invalid="ignore"):
        geometries = shapely.from_wkb(features.wkb[labelled], on_invalid="fix")
    return Parts.of(geometries, labelled).repaired()


def _check_any(parts: Parts, assigned: Assigned, wanted: Sequence[WantedClass], where: str) -> None:
    if not (assigned.labels >= 0).any():
        raise SamplesError(
            f"{where} holds none of the wanted classes: it holds "
            f"{listed(map(quoted, assigned.unknown))}, wanted are "
            f"{listed(quoted(one.name) for one in wanted)}: make the names (or values) agree."
        )
    if not len(parts):
        raise SamplesError(
            f"{where} belongs to features without any geometry: choose a layer of polygons, lines "
            "or points."
        )


def _result(
    merged: Merged,
    assigned: Assigned,
    wanted: Sequence[WantedClass],
    allow_missing: bool,
    counts: SampleCounts,
    width: int,
    where: str,
) -> LabelledPixels:
    classes, labels = assigned.classes, merged.labels
    pixels = np.bincount(labels, minlength=len(classes)).astype(np.int64)
    if wanted and not allow_missing:
        check_all_there(classes, pixels, assigned.unknown, where)
    if not wanted and not pixels.all():
        without = [one.name for one, count in zip(classes, pixels, strict=True) if not count]
        note = f"Left out, as they have no pixel of their own: {listed(map(quoted, without))}."
        counts = replace(counts, notes=(*counts.notes, note))
        labels = (np.cumsum(pixels > 0) - 1)[labels]
        classes = tuple(one for one, count in zip(classes, pixels, strict=True) if count)
    rows, cols = np.divmod(merged.places, width)
    return LabelledPixels(rows, cols, labels, merged.owners, classes, counts)
