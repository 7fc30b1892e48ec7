"""What is said of vector files that cannot be read."""

from __future__ import annotations

from pathlib import Path

from .model import SamplesError
from .words import quoted


def kinds_of(noun: str) -> str:
    """The geometries that are asked for, where features are samples or polygons."""
    return "polygons" if noun == "polygon" else "polygons, lines or points"


def check_exists(path: str, noun: str) -> None:
    """Refuse a source that is not there.

    Raises
    ------
    SamplesError
        No path, no such file, or an empty one.
    """
    if not path.strip():
        raise SamplesError(f"No file of {noun}s was given: choose a vector file.")
    if "://" in path or path.startswith("/vsi"):
        return
    if not Path(path).exists():
        raise SamplesError(f"{path} does not exist: check the path of the {noun}s.")
    if Path(path).is_file() and Path(path).stat().st_size == 0:
        raise SamplesError(f"{Path(path).name} is empty (0 bytes): copy or export it again.")


def cannot_read(path: str, noun: str, where: str, error: Exception) -> SamplesError:
    """The refusal of what GDAL cannot read.

    Parameters
    ----------
    path, noun, where : str
        Of the source: its file, what its features are to the user, its filter.
    error : Exception
        What GDAL said.
    """
    name = Path(path).name or path
    if where and "where" in str(error).lower():
        return SamplesError(
            f"The layer's filter {quoted(where)} cannot be used with {name}: remove "
            "it, or export the layer to a GeoPackage.",
            details=str(error),
        )
    what = "folder" if Path(path).is_dir() else "file"
    may = (
        "it may be damaged."
        if noun == "polygon"
        else "it may be damaged, or be a raster of classes, which goes into 'reference'."
    )
    return SamplesError(
        f"{name} cannot be read as a vector {what}: expected {kinds_of(noun)} that GDAL reads "
        f"(GeoPackage, Shapefile, GeoJSON...); {may}",
        details=str(error),
    )
