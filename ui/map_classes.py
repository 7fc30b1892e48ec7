"""What a class map's file says of its classes: values, names, colours, numbers of pixels."""

from __future__ import annotations

from typing import List, NamedTuple

from osgeo import gdal

#: What the attribute table calls its columns, see the engine's ``output``.
_COLUMNS = ("Value", "Class", "Red", "Green", "Blue", "Count")


class MapRow(NamedTuple):
    """A class of a map: pixel value, name, colour (#rrggbb), number of pixels."""

    value: int
    name: str
    color: str
    pixels: int


def classes_in_map(path: str) -> List[MapRow]:
    """The classes that the attribute table of ``path`` lists, without "unclassified".

    Empty when there is no file, or no table as the engine writes it.
    """
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    except RuntimeError:  # somebody called gdal.UseExceptions()
        return []
    if dataset is None:
        return []
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    if table is None:
        return []
    names = [table.GetNameOfCol(index) for index in range(table.GetColumnCount())]
    if any(name not in names for name in _COLUMNS):
        return []
    value, label, red, green, blue, count = (names.index(name) for name in _COLUMNS)
    rows = []
    for row in range(table.GetRowCount()):
        number = table.GetValueAsInt(row, value)
        if number == 0:
            continue
        color = "#{:02x}{:02x}{:02x}".format(
            *(table.GetValueAsInt(row, column) & 255 for column in (red, green, blue))
        )
        pixels = int(table.GetValueAsDouble(row, count))
        rows.append(MapRow(number, table.GetValueAsString(row, label), color, pixels))
    return rows
