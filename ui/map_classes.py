"""What a class map's file says of its classes: values, names, colours, areas, confidence."""

from __future__ import annotations

from typing import List, NamedTuple, Optional

from osgeo import gdal

#: Columns of the attribute table, see the engine's ``output``; the last two may be missing.
_NEEDED = ("Value", "Class", "Red", "Green", "Blue", "Count")
_AREA, _CONFIDENCE = "Area_m2", "Mean_confidence"


class ClassArea(NamedTuple):
    """One class of a map; ``share`` is of the classified pixels, 0..1.

    ``square_metres`` and ``confidence`` are None where they are not known.
    """

    value: int
    name: str
    color: str
    pixels: int
    share: float
    square_metres: Optional[float]
    confidence: Optional[float]


def class_areas(path: str) -> List[ClassArea]:
    """The classes of a map of this plugin in its own order; empty when there is no table."""
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER)
    except RuntimeError:  # somebody called gdal.UseExceptions()
        return []
    table = dataset.GetRasterBand(1).GetDefaultRAT() if dataset is not None else None
    if table is None:
        return []
    names = [table.GetNameOfCol(index) for index in range(table.GetColumnCount())]
    if any(name not in names for name in _NEEDED):
        return []
    value, label, red, green, blue, count = (names.index(name) for name in _NEEDED)

    def optional(row: int, name: str) -> Optional[float]:
        # An empty cell is what is not known.
        if name not in names or not table.GetValueAsString(row, names.index(name)).strip():
            return None
        return table.GetValueAsDouble(row, names.index(name))

    rows = [row for row in range(table.GetRowCount()) if table.GetValueAsInt(row, value) > 0]
    total = sum(table.GetValueAsDouble(row, count) for row in rows)
    found = []
    for row in rows:
        pixels = int(table.GetValueAsDouble(row, count))
        parts = (table.GetValueAsInt(row, column) & 255 for column in (red, green, blue))
        found.append(
            ClassArea(
                table.GetValueAsInt(row, value),
                table.GetValueAsString(row, label),
                "#{:02x}{:02x}{:02x}".format(*parts),
                pixels,
                pixels / total if total else 0.0,
                optional(row, _AREA),
                optional(row, _CONFIDENCE) if pixels else None,
            )
        )
    return found
