"""A new samples layer: a GeoPackage on disk, never a hidden layer in memory."""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import closing
from typing import Optional, Set

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsFields,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QStandardPaths

from ...i18n import tr
from ...processing_provider.compat import enum_number, text_type
from ...processing_provider.layers import file_of

CLASS_FIELD = "class"
LAYER = "samples"


class LayerNotMade(Exception):
    """Why no layer was made, as one sentence."""


def default_path(project: QgsProject, raster: Optional[QgsRasterLayer]) -> str:
    """Where samples are likely wanted: beside the project, else the raster, else the documents.

    A name that is free: nothing is ever written over.
    """
    folders = [project.absolutePath()]
    if raster is not None:
        folders.append(os.path.dirname(file_of(raster)))
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
    folders += [*places, os.path.expanduser("~")]
    usable = (f for f in folders if f and os.path.isdir(f) and os.access(f, os.W_OK))
    folder = next(usable, os.getcwd())
    path = os.path.join(folder, f"{LAYER}.gpkg")
    number = 2
    while os.path.exists(path):
        path = os.path.join(folder, f"{LAYER}-{number}.gpkg")
        number += 1
    return path


def make_layer(path: str, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsVectorLayer:
    """Make an empty layer for samples in a GeoPackage.

    Parameters
    ----------
    path : str
        A new file, or a GeoPackage that is there: the layer is then added to what it holds.
    crs : QgsCoordinateReferenceSystem
    project : QgsProject

    Raises
    ------
    LayerNotMade
    """
    if os.path.splitext(path)[1].lower() != ".gpkg":
        path += ".gpkg"
    there = os.path.exists(path)
    name = _free_name(path) if there else LAYER
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", name
    if there:
        actions = QgsVectorFileWriter.ActionOnExistingFile
        options.actionOnExistingFile = actions.CreateOrOverwriteLayer
    fields = QgsFields()
    fields.append(QgsField(CLASS_FIELD, text_type()))
    kind = QgsWkbTypes.Type.MultiPolygon
    writer = QgsVectorFileWriter.create(
        path, fields, kind, crs, project.transformContext(), options
    )
    problem = writer.errorMessage() if enum_number(writer.hasError()) != 0 else ""
    del writer
    if not problem and not crs.isValid():
        problem = _forget_crs(path, name)
    layer = QgsVectorLayer(f"{path}|layername={name}", _shown_name(path, name), "ogr")
    if problem or not layer.isValid():
        raise LayerNotMade(
            tr(
                "No samples could be made in {path} ({reason}): check that the folder may be "
                "written to, or choose another."
            ).format(path=path, reason=problem or tr("QGIS cannot open it"))
        )
    return layer


def _free_name(path: str) -> str:
    """A name that no table of a GeoPackage has."""
    try:
        with closing(sqlite3.connect(f"file:{_quoted(path)}?mode=ro", uri=True)) as database:
            rows = database.execute("SELECT lower(name) FROM sqlite_master").fetchall()
    except sqlite3.Error as error:
        raise LayerNotMade(
            tr("{path} is there already and no GeoPackage ({reason}): choose another name.").format(
                path=path, reason=error
            )
        ) from error
    taken: Set[str] = {name for (name,) in rows}
    name, number = LAYER, 2
    while name in taken:
        name, number = f"{LAYER}_{number}", number + 1
    return name


def _forget_crs(path: str, name: str) -> str:
    """Mark a layer of a GeoPackage as one without CRS; why that failed, or "".

    GDAL before 3.9 writes number 0, which readers take for degrees on some ellipsoid.
    """
    try:
        with closing(sqlite3.connect(path)) as database, database:
            database.execute(
                "INSERT OR IGNORE INTO gpkg_spatial_ref_sys (srs_name, srs_id, organization, "
                "organization_coordsys_id, definition, description) VALUES "
                "('Undefined SRS', 99999, 'GDAL', 99999, 'undefined', 'undefined SRS')"
            )
            for change in (
                "UPDATE gpkg_geometry_columns SET srs_id = 99999 WHERE table_name = ?",
                "UPDATE gpkg_contents SET srs_id = 99999 WHERE table_name = ?",
            ):
                database.execute(change, (name,))
    except sqlite3.Error as error:
        return str(error)
    return ""


def _quoted(path: str) -> str:
    """A path inside a URI of SQLite."""
    return re.sub(r"[?#%]", lambda found: f"%{ord(found[0]):02x}", os.path.abspath(path))


def _shown_name(path: str, name: str) -> str:
    stem = os.path.splitext(os.path.basename(path))[0]
    return stem if name == LAYER else f"{stem} {name}"


def add_to_project(layer: QgsVectorLayer, project: QgsProject) -> None:
    """Show a layer above all others, where its polygons can be seen."""
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
