"""Where an output lies and which classes it holds: plain values shared by every writer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

#: (a, b, c, d, e, f): x = a * column + b * row + c, y = d * column + e * row + f.
Affine6 = tuple[float, float, float, float, float, float]

#: (row, col, height, width) in pixels of the output grid.
PixelWindow = tuple[int, int, int, int]

_COLOR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True)
class Grid:
    """Size and position of an output raster.

    Attributes
    ----------
    height, width : int
        Size in pixels.
    transform : tuple of 6 float
        Affine coefficients ``(a, b, c, d, e, f)``; ignored when not georeferenced.
    crs_wkt : str or None
        Coordinate reference system as WKT.
    georeferenced : bool
        False writes a raster without transform and CRS.
    """

    height: int
    width: int
    transform: Affine6 = (1.0, 0.0, 0.0, 0.0, -1.0, 0.0)
    crs_wkt: str | None = None
    georeferenced: bool = False

    def __post_init__(self) -> None:
        if self.height < 1 or self.width < 1:
            raise ValueError(f"a grid needs at least one pixel, got {self.height} x {self.width}")

    @property
    def pixels(self) -> int:
        """Number of pixels."""
        return self.height * self.width

    def crop(self, window: Sequence[int]) -> Grid:
        """The part of this grid in ``window`` = (row, col, height, width)."""
        row, col, height, width = (int(part) for part in window)
        a, b, c, d, e, f = self.transform
        moved = (a, b, a * col + b * row + c, d, e, d * col + e * row + f)
        return replace(self, height=height, width=width, transform=moved)

    def coarser(self, step: int) -> Grid:
        """Pixels ``step`` times as wide and high from the same corner; cut ones become whole.

        Without a georeference the place in pixels, as QGIS shows it, becomes one: the coarse
        raster would not lie over the fine one otherwise.
        """
        if step == 1:
            return self
        a, b, c, d, e, f = self.transform
        return replace(
            self,
            height=-(-self.height // step),
            width=-(-self.width // step),
            transform=(a * step, b * step, c, d * step, e * step, f),
            crs_wkt=self.crs_wkt if self.georeferenced else None,
            georeferenced=True,
        )


@dataclass(frozen=True)
class ClassInfo:
    """One class of a map.

    Attributes
    ----------
    value : int
        Pixel value, 1..65535; 0 is kept for unclassified.
    name : str
        Shown in legends and attribute tables.
    color : str
        ``#rrggbb``.
    """

    value: int
    name: str
    color: str

    def __post_init__(self) -> None:
        if not 1 <= self.value <= 65535:
            raise ValueError(f"class values run from 1 to 65535, got {self.value}")
        if not _COLOR.fullmatch(self.color):
            raise ValueError(f"a colour is written #rrggbb, got {self.color!r}")

    @property
    def rgb(self) -> tuple[int, int, int]:
        """Red, green and blue, 0..255."""
        return rgb_of(self.color)


def rgb_of(color: str) -> tuple[int, int, int]:
    """Red, green and blue (0..255) of ``#rrggbb``."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def single_line(text: str) -> str:
    """``text`` without line breaks, control characters and what XML and TIFF cannot hold."""
    text = text.encode("utf-8", "replace").decode("utf-8")
    kept = "".join(c if c.isprintable() or c == "\u200d" else " " for c in text)
    return " ".join(kept.split())
