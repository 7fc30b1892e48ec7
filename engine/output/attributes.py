"""Class names and the raster attribute table, in the sidecar where GDAL keeps them.

A GeoTIFF has no place of its own for either; GDAL reads them from ``NAME.aux.xml`` (its persistent
auxiliary metadata). rasterio cannot write them, so the file is made here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

from .grid import ClassInfo, single_line

#: Category names are a list from 0 on; above this value they would be mostly empty lines and the
#: attribute table alone holds the names.
MAX_LISTED_VALUE = 4096

#: (name, GDALRATFieldType, GDALRATFieldUsage); types: 0 integer (32 bit), 1 real (holds the pixel
#: counts of any raster), 2 text; usages: 5 value (min and max), 2 name, 6..8 red, green, blue,
#: 1 pixel count, 0 anything.
_COLUMNS = (
    ("Value", 0, 5),
    ("Class", 2, 2),
    ("Red", 0, 6),
    ("Green", 0, 7),
    ("Blue", 0, 8),
    ("Count", 1, 1),
)

#: Only where they are known.
_AREA = ("Area_m2", 1, 0)
_CONFIDENCE = ("Mean_confidence", 1, 0)

_EMPTY = "<PAMDataset>\n</PAMDataset>\n"
_BAND = '<PAMRasterBand band="1">'

UNCLASSIFIED = "unclassified"


def write_class_sidecar(
    path: Path,
    classes: Sequence[ClassInfo],
    counts: Mapping[int, int],
    areas: Mapping[int, float] | None = None,
    confidence: Mapping[int, float] | None = None,
) -> None:
    """Write category names and attribute table of band 1 to ``path`` + ``.aux.xml``.

    What GDAL has put there already (for example a CRS that GeoTIFF cannot hold) is kept.

    Parameters
    ----------
    path : Path
        The raster (as ``NAME.part`` while unfinished).
    classes : sequence of ClassInfo
    counts : mapping of int to int
        Pixels per value, 0 included.
    areas : mapping of int to float, optional
        Square metres per value; None where the raster has no usable CRS.
    confidence : mapping of int to float, optional
        Mean confidence per value, of those that have pixels.

    Raises
    ------
    OSError
        The sidecar cannot be written.
    """
    names = {0: UNCLASSIFIED, **{c.value: single_line(c.name) for c in classes}}
    lines = [*_category_names(names), *_attribute_table(classes, names, counts, areas, confidence)]
    sidecar = Path(f"{path}.aux.xml")
    text = sidecar.read_text(encoding="utf-8") if sidecar.exists() else _EMPTY
    if _BAND not in text:
        text = text.replace("</PAMDataset>", f"  {_BAND}\n  </PAMRasterBand>\n</PAMDataset>")
    text = text.replace(_BAND, "\n".join([_BAND, *lines]), 1)
    sidecar.write_text(text, encoding="utf-8", newline="\n")


def _category_names(names: Mapping[int, str]) -> list[str]:
    if max(names) > MAX_LISTED_VALUE:
        return []
    listed = (names.get(value, "") for value in range(max(names) + 1))
    lines = [f"      <Category>{escape(name)}</Category>" for name in listed]
    return ["    <CategoryNames>", *lines, "    </CategoryNames>"]


def _attribute_table(
    classes: Sequence[ClassInfo],
    names: Mapping[int, str],
    counts: Mapping[int, int],
    areas: Mapping[int, float] | None,
    confidence: Mapping[int, float] | None,
) -> list[str]:
    more: list[tuple[tuple[str, int, int], Mapping[int, float]]] = []
    if areas is not None:
        more.append((_AREA, areas))
    if confidence is not None:
        more.append((_CONFIDENCE, confidence))
    lines = ['    <GDALRasterAttributeTable tableType="thematic">']
    for index, (name, kind, usage) in enumerate([*_COLUMNS, *(column for column, _ in more)]):
        lines.append(
            f'      <FieldDefn index="{index}"><Name>{name}</Name><Type>{kind}</Type>'
            f"<Usage>{usage}</Usage></FieldDefn>"
        )
    colors = {0: (0, 0, 0), **{c.value: c.rgb for c in classes}}
    for index, value in enumerate(sorted(colors)):
        further = (f"{known.get(value, 0.0):.7g}" for _, known in more)
        cells = (value, names[value], *colors[value], counts.get(value, 0), *further)
        fields = "".join(f"<F>{escape(str(cell))}</F>" for cell in cells)
        lines.append(f'      <Row index="{index}">{fields}</Row>')
    return [*lines, "    </GDALRasterAttributeTable>"]
