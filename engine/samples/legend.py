"""Names and colours of a raster's class values, wherever the file keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import rasterio.shutil
from rasterio.errors import RasterioError
from rasterio.io import MemoryFile

# rasterio does not export the exceptions it makes of GDAL's errors anywhere else.
from rasterio._err import CPLE_BaseError  # isort: skip

from .words import clean, same_name

#: A sidecar larger than this is not read.
_MAX_SIDECAR_BYTES = 50_000_000
#: GDALRATFieldUsage: pixel count (no name), name, value, least value, red, green, blue.
_NAME, _VALUES, _RGB = 2, (5, 3), (6, 7, 8)


@dataclass(frozen=True)
class Legend:
    """What a file says of its values.

    Attributes
    ----------
    names : mapping of int to str
        Only real names; blank ones are left out.
    colors : mapping of int to str
        ``#rrggbb``.
    """

    names: Mapping[int, str] = field(default_factory=dict)
    colors: Mapping[int, str] = field(default_factory=dict)


def read_legend(dataset: Any, path: str) -> Legend:
    """Names and colours of band 1: category names, colour table, attribute table.

    Category names (of an ENVI header too) go before the attribute table's, the colour table before
    its colours.
    """
    table_names, table_colors = _attribute_table(path)
    listed = _categories(dataset)
    names = {**table_names, **{value: name for value, name in enumerate(listed) if name}}
    return Legend(names, {**table_colors, **_color_table(dataset)})


def unique_names(values: list[int], legend: Legend) -> list[str]:
    """A name for each value: the file's, else "class 3"; equal ones get their value behind."""
    names = [legend.names.get(value) or f"class {value}" for value in values]
    keys = [same_name(name) for name in names]
    return [
        name if keys.count(key) == 1 else f"{name} ({value})"
        for value, name, key in zip(values, names, keys, strict=True)
    ]


def _categories(dataset: Any) -> list[str]:
    """Category names by value; rasterio has no call for them, but a VRT's text lists them."""
    try:
        with MemoryFile(ext=".vrt") as file:
            rasterio.shutil.copy(dataset, file.name, driver="VRT")
            text = file.read().decode("utf-8", errors="replace")
    except (RasterioError, CPLE_BaseError, OSError):
        return []
    start, end = text.find("<CategoryNames>"), text.find("</CategoryNames>")
    return _Texts.of(text[start:end], "category") if 0 <= start < end else []


def _color_table(dataset: Any) -> dict[int, str]:
    try:
        table = dataset.colormap(1)
    except ValueError:
        return {}
    return {value: _hex(rgba[:3]) for value, rgba in table.items()}


def _attribute_table(path: str) -> tuple[dict[int, str], dict[int, str]]:
    """Names and colours from the attribute table in GDAL's sidecar ``NAME.aux.xml``."""
    sidecar = Path(f"{path}.aux.xml")
    if not sidecar.is_file() or sidecar.stat().st_size > _MAX_SIDECAR_BYTES:
        return {}, {}
    text = sidecar.read_text(encoding="utf-8", errors="replace")
    start, end = text.find("<GDALRasterAttributeTable"), text.find("</GDALRasterAttributeTable>")
    if not 0 <= start < end:
        return {}, {}
    table = text[start:end]
    usages = [int(usage) if usage.isdigit() else 0 for usage in _Texts.of(table, "usage")]
    cells = _Texts.of(table, "f")
    rows = [cells[k : k + len(usages)] for k in range(0, len(cells), max(1, len(usages)))]
    by_usage = {usage: index for index, usage in reversed(list(enumerate(usages)))}
    value_column = next((by_usage[usage] for usage in _VALUES if usage in by_usage), None)
    names: dict[int, str] = {}
    colors: dict[int, str] = {}
    for number, row in enumerate(rows):
        if len(row) < len(usages):
            break
        value = number if value_column is None else _whole(row[value_column])
        if value is None:
            continue
        if _NAME in by_usage and row[by_usage[_NAME]]:
            names[value] = row[by_usage[_NAME]]
        rgb = [_whole(row[by_usage[usage]]) for usage in _RGB if usage in by_usage]
        whole = [part for part in rgb if part is not None and 0 <= part <= 255]
        if len(whole) == len(_RGB):
            colors[value] = _hex(whole)
    return names, colors


def _whole(text: str) -> int | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return int(number) if number.is_integer() else None


def _hex(rgb: Any) -> str:
    return "#" + "".join(f"{int(part):02x}" for part in rgb)


class _Texts(HTMLParser):
    """The texts of all elements of one name, with entities resolved; no entity is defined by it."""

    def __init__(self, tag: str) -> None:
        super().__init__(convert_charrefs=True)
        self._tag = tag
        self._inside = False
        self.texts: list[str] = []

    @classmethod
    def of(cls, text: str, tag: str) -> list[str]:
        """Texts in their order; empty elements give empty texts."""
        parser = cls(tag)
        parser.feed(text)
        parser.close()
        return [clean(one) for one in parser.texts]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a text."""
        if tag == self._tag:
            self._inside = True
            self.texts.append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An empty text."""
        if tag == self._tag:
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        """End it."""
        if tag == self._tag:
            self._inside = False

    def handle_data(self, data: str) -> None:
        """Go on with it."""
        if self._inside:
            self.texts[-1] += data
