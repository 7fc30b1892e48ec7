"""Which part of a raster is classified, in the raster's own coordinates; no widget."""

from __future__ import annotations

import math
from enum import Enum
from typing import Any, NamedTuple, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...i18n import tr, whole

#: Pixels a preview classifies at most.
PREVIEW_PIXELS = 250_000
#: Of more selected features the box of their box is taken: exact enough, and quick.
_MANY = 2000


class Where(Enum):
    """The part that is classified."""

    VISIBLE = "visible"
    WHOLE = "whole"
    SELECTION = "selection"


class Region(NamedTuple):
    """A part of a raster: its rectangle (None: all of it), or why there is none.

    With ``mask``, the id of a layer, only pixels in its selected polygons are meant.
    """

    extent: Optional[QgsRectangle]
    problem: str = ""
    text: str = ""
    mask: str = ""


def region(where: Where, raster: QgsRasterLayer, canvas: Any, active: Any = None) -> Region:
    """The part of ``raster`` that ``where`` means at the moment.

    Parameters
    ----------
    where : Where
    raster : QgsRasterLayer
    canvas : QgsMapCanvas
    active : QgsMapLayer, optional
        The layer that is active in the layer panel.
    """
    if where is Where.WHOLE:
        return Region(
            None, "", tr("All of the raster, {size} pixels.").format(size=_size(raster, None))
        )
    if where is Where.VISIBLE:
        return _within(
            # Of a rotated map the rectangle around it.
            transformed(
                canvas.mapSettings().visibleExtent(),
                canvas.mapSettings().destinationCrs(),
                raster.crs(),
            ),
            raster,
            tr("The map shows no part of the raster: zoom to it, or choose the whole raster."),
            tr("The part the map shows, {size} pixels."),
        )
    return _selection(raster, active)


def preview_region(where: Where, raster: QgsRasterLayer, canvas: Any, active: Any = None) -> Region:
    """What a preview shows of :func:`region`: of the raster or the polygons, the visible part."""
    seen = region(Where.VISIBLE, raster, canvas)
    if where is not Where.SELECTION or seen.problem or seen.extent is None:
        return seen
    chosen = _selection(raster, active)
    if chosen.problem or chosen.extent is None:
        return chosen
    common = chosen.extent.intersect(seen.extent)
    if common.isNull() or common.isEmpty():
        return Region(
            None, tr("The map shows none of the selected polygons: zoom to them for a preview.")
        )
    return chosen._replace(extent=common)


def selected_polygons(active: Any = None) -> Optional[QgsVectorLayer]:
    """A polygon layer with selected features, the active one before others; None without any."""
    layers = [active, *QgsProject.instance().mapLayers().values()]
    for layer in layers:
        if is_polygons(layer) and layer.selectedFeatureCount():
            return layer
    return None


def is_polygons(layer: Any) -> bool:
    """Whether ``layer`` is a layer of polygons."""
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    )


def _selection(raster: QgsRasterLayer, active: Any) -> Region:
    layer = selected_polygons(active)
    if layer is None:
        return Region(None, nothing_selected())
    count = layer.selectedFeatureCount()
    if count > _MANY:
        box = transformed(layer.boundingBoxOfSelected(), layer.crs(), raster.crs())
    else:
        box, count = QgsRectangle(), 0
        for feature in layer.getSelectedFeatures():
            part = transformed(feature.geometry().boundingBox(), layer.crs(), raster.crs())
            if feature.hasGeometry() and not feature.geometry().isEmpty() and part is not None:
                box.combineExtentWith(part)
                count += 1
    one = tr("1 selected polygon of {name}, in a rectangle of {size} pixels.")
    several = tr("{count} selected polygons of {name}, in a rectangle of {size} pixels.")
    text = one if count == 1 else several
    found = _within(
        box,
        raster,
        tr("The selected polygons lie outside the raster: select others."),
        text.format(count=whole(count), name=_literal(layer.name()), size="{size}"),
    )
    return found if found.problem else found._replace(mask=layer.id())


def nothing_selected() -> str:
    """Why there are no selected polygons to classify."""
    return tr("No polygons are selected: select some in a polygon layer, or choose another part.")


def _literal(text: str) -> str:
    """A user's words as part of a format string."""
    return text.replace("{", "{{").replace("}", "}}")


def _within(box: Optional[QgsRectangle], raster: QgsRasterLayer, outside: str, text: str) -> Region:
    if box is None:
        return Region(
            None, tr("The coordinates cannot be brought into the raster's reference system.")
        )
    part = box.intersect(raster.extent()) if not box.isNull() else QgsRectangle()
    if part.isNull() or part.isEmpty():
        return Region(None, outside)
    return Region(part, "", text.format(size=_size(raster, part)))


def transformed(
    box: QgsRectangle,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
) -> Optional[QgsRectangle]:
    """``box`` in other coordinates; None where that cannot be done.

    Without a reference system on either side coordinates are taken as they are.
    """
    if not source.isValid() or not target.isValid() or source == target:
        return QgsRectangle(box)
    transform = QgsCoordinateTransform(source, target, QgsProject.instance())
    try:
        found = transform.transformBoundingBox(box)
    except QgsCsException:
        return None
    return found if found.isFinite() else None


def extent_text(box: QgsRectangle) -> str:
    """A rectangle as Processing writes extents, to the last digit."""
    edges = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
    return ",".join(repr(edge) for edge in edges)


def pixels(raster: QgsRasterLayer, box: Optional[QgsRectangle]) -> Any:
    """Columns and rows of a part of a raster."""
    if box is None:
        return raster.width(), raster.height()
    columns = math.ceil(box.width() / max(abs(raster.rasterUnitsPerPixelX()), 1e-300))
    rows = math.ceil(box.height() / max(abs(raster.rasterUnitsPerPixelY()), 1e-300))
    return max(min(columns, raster.width()), 1), max(min(rows, raster.height()), 1)


def preview_step(raster: QgsRasterLayer, box: Optional[QgsRectangle], canvas: Any) -> int:
    """Every how many-th pixel the screen can show, and a preview has time for."""
    columns, rows = pixels(raster, box)
    map_size = canvas.mapSettings().outputSize()
    settings = canvas.mapSettings()
    shown = transformed(settings.visibleExtent(), settings.destinationCrs(), raster.crs())
    width, height = float(max(map_size.width(), 1)), float(max(map_size.height(), 1))
    if box is not None and shown is not None and shown.width() > 0 and shown.height() > 0:
        # The part of the screen on which the raster lies.
        width *= min(box.width() / shown.width(), 1.0)
        height *= min(box.height() / shown.height(), 1.0)
    by_screen = max(columns / max(width, 1.0), rows / max(height, 1.0))
    by_time = math.sqrt(columns * rows / PREVIEW_PIXELS)
    return max(int(by_screen), math.ceil(by_time), 1)


def is_raster(layer: Optional[QgsMapLayer]) -> bool:
    """Whether ``layer`` is a raster that can be read."""
    return isinstance(layer, QgsRasterLayer) and layer.isValid()


def _size(raster: QgsRasterLayer, box: Optional[QgsRectangle]) -> str:
    columns, rows = pixels(raster, box)
    return tr("{columns} x {rows}").format(columns=whole(columns), rows=whole(rows))
