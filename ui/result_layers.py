"""Results as layers: grouped under their raster, styled, older ones switched off."""

from __future__ import annotations

import contextlib
import os
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt import sip

from ..i18n import tr
from ..processing_provider.polygon_styling import style_objects
from ..processing_provider.styling import (
    MapClass,
    classes_from,
    knows_crs,
    style_classes,
    style_confidence,
)
from .map_classes import class_areas
from .runner import Run

#: Properties of layers and groups, kept in the project.
GROUP_PROPERTY = "spectral_prompts/results"
REPORT_PROPERTY = "spectral_prompts/report"
PREVIEW_PROPERTY = "spectral_prompts/preview"

#: Outputs that are rasters, from top to bottom.
_RASTERS = ("OUTPUT", "CONFIDENCE", "PROBABILITIES", "PSEUDO_LABELS")


def add_result(
    session: Any, run: Run, raster_layer: Optional[QgsRasterLayer] = None
) -> Dict[str, str]:
    """Show what a classification gave; the preview goes.

    The group is named after the raster and lies on top of the layer tree: class map first, below
    it confidence, switched off. Results of older runs stay, switched off.

    Parameters
    ----------
    session : Session
    run : Run
        A run that succeeded.
    raster_layer : QgsRasterLayer, optional
        What was classified; may be gone by now.

    Returns
    -------
    dict
        Names of outputs -> layer ids.
    """
    remove_preview(session)
    raster_layer, name, group = _place(run, raster_layer)
    layers: Dict[str, str] = {}
    for output in _RASTERS:
        path = run.results.get(output)
        if not path or not os.path.isfile(str(path)):
            continue
        layer = _layer(str(path), _title(output, name), raster_layer)
        if layer is None:
            continue
        _style(layer, output, str(path))
        layer.setCustomProperty(REPORT_PROPERTY, str(run.results.get("REPORT") or ""))
        QgsProject.instance().addMapLayer(layer, False)
        node = group.insertLayer(len(layers), layer)
        is_map = output == "OUTPUT"
        node.setItemVisibilityChecked(is_map)
        node.setExpanded(is_map)
        layers[output] = layer.id()
    group.setExpanded(True)
    group.setItemVisibilityChecked(True)
    session.set_last_result(
        {
            "algorithm": run.algorithm,
            "parameters": dict(run.parameters),
            "results": dict(run.results),
            "layers": dict(layers),
        }
    )
    return layers


def add_objects(
    session: Any,
    run: Run,
    classes: Sequence[Mapping[str, Any]],
    raster_layer: Optional[QgsRasterLayer] = None,
) -> str:
    """Show classified objects in the group of their raster, above what is there.

    Parameters
    ----------
    session : Session
    run : Run
        A run that succeeded.
    classes : sequence of dict
        Value, name and color of the model's classes.
    raster_layer : QgsRasterLayer, optional
        What was classified; may be gone by now.

    Returns
    -------
    str
        The layer's id; "" when the file cannot be shown.
    """
    remove_preview(session)
    raster_layer, name, group = _place(run, raster_layer)
    path = str(run.results.get("OUTPUT") or "")
    layer = QgsVectorLayer(path, tr("{raster} objects").format(raster=name), "ogr")
    if not layer.isValid():
        return ""
    _give_crs(layer, raster_layer)
    style_objects(layer, classes_from({"classes": classes}))
    layer.setCustomProperty(REPORT_PROPERTY, str(run.results.get("REPORT") or ""))
    QgsProject.instance().addMapLayer(layer, False)
    group.insertLayer(0, layer).setExpanded(True)
    # A tree that has collapsed it by itself is told again.
    group.setExpanded(False)
    group.setExpanded(True)
    group.setItemVisibilityChecked(True)
    return layer.id()


def _place(
    run: Run, raster_layer: Optional[QgsRasterLayer]
) -> Tuple[Optional[QgsRasterLayer], str, QgsLayerTreeGroup]:
    """The raster, if it is still there, its name, and its group with older results off."""
    if raster_layer is not None and sip.isdeleted(raster_layer):
        raster_layer = None
    name = raster_layer.name() if raster_layer is not None else _name_of_input(run)
    group = _group(name)
    for child in group.children():
        child.setItemVisibilityChecked(False)
        child.setExpanded(False)
    return raster_layer, name, group


def show_preview(session: Any, path: str, classes: Sequence[Any] = ()) -> str:
    """Show a preview on top of all layers, in place of the last one.

    Parameters
    ----------
    session : Session
    path : str
        A class map.
    classes : sequence with value, name and color
        For its colours; by default those in the file.

    Returns
    -------
    str
        The layer's id; "" when the file cannot be shown.
    """
    remove_preview(session)
    layer = _layer(path, tr("Preview"), session.raster)
    if layer is None:
        return ""
    wanted = [MapClass(entry.value, entry.name, entry.color) for entry in classes]
    style_classes(layer, wanted or _map_classes(path))
    layer.setCustomProperty(PREVIEW_PROPERTY, True)
    project = QgsProject.instance()
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer).setExpanded(False)
    return layer.id()


def remove_preview(session: Any) -> None:
    """Take the preview away, and its file if it is a temporary one."""
    project = QgsProject.instance()
    previews = [
        layer for layer in project.mapLayers().values() if layer.customProperty(PREVIEW_PROPERTY)
    ]
    paths = [layer.source() for layer in previews]
    project.removeMapLayers([layer.id() for layer in previews])
    for path in paths:
        _remove_temporary(path)


def _group(name: str) -> QgsLayerTreeGroup:
    """The group of results called ``name``, made on top of the tree when there is none."""
    root = QgsProject.instance().layerTreeRoot()
    for group in root.findGroups():
        if group.name() == name and group.customProperty(GROUP_PROPERTY):
            return group
    group = root.insertGroup(0, name)
    group.setCustomProperty(GROUP_PROPERTY, True)
    return group


def _layer(
    path: str, title: str, raster_layer: Optional[QgsRasterLayer]
) -> Optional[QgsRasterLayer]:
    layer = QgsRasterLayer(path, title, "gdal")
    if not layer.isValid():
        return None
    _give_crs(layer, raster_layer)
    return layer


def _give_crs(layer: QgsMapLayer, raster_layer: Optional[QgsRasterLayer]) -> None:
    if raster_layer is not None and raster_layer.crs().isValid() and not knows_crs(layer):
        # The user gave the raster its CRS by hand, which the file does not know.
        layer.setCrs(raster_layer.crs())


def _style(layer: QgsRasterLayer, output: str, path: str) -> None:
    if output in ("OUTPUT", "PSEUDO_LABELS"):
        classes = _map_classes(path)
        if classes:
            style_classes(layer, classes)
    elif output == "CONFIDENCE":
        style_confidence(layer)


def _map_classes(path: str) -> List[MapClass]:
    return [MapClass(row.value, row.name, row.color) for row in class_areas(path)]


def _title(output: str, name: str) -> str:
    titles = {
        "OUTPUT": tr("{raster} classes"),
        "CONFIDENCE": tr("{raster} confidence"),
        "PROBABILITIES": tr("{raster} probabilities"),
        "PSEUDO_LABELS": tr("{raster} classes before refinement"),
    }
    return titles[output].format(raster=name)


def _name_of_input(run: Run) -> str:
    value = run.parameters.get("INPUT")
    layer = QgsProject.instance().mapLayer(value) if isinstance(value, str) else None
    if isinstance(layer, QgsMapLayer):
        return layer.name()
    stem = os.path.splitext(os.path.basename(str(value or "")))[0]
    return stem or tr("Classification")


def _remove_temporary(path: str) -> None:
    folder = os.path.realpath(QgsProcessingUtils.tempFolder())
    if os.path.realpath(path).startswith(folder + os.sep):
        for name in (path, path + ".aux.xml"):
            with contextlib.suppress(OSError):
                os.remove(name)
