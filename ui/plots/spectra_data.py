"""What a plot of spectra shows, and what is derived from it; no widget, no matplotlib."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from typing import List, Optional, Sequence, Tuple

import numpy

#: A gap in the wavelengths is a break in the line where it is so many usual steps wide and a
#: sensor has so many bands: between bands of a camera with few the line says "somewhere there".
_GAP_STEPS = 4.0
_GAP_BANDS = 40


@dataclass(frozen=True)
class SpectrumLine:
    """One line of a plot.

    Attributes
    ----------
    name : str
        The user's word, shown as it is.
    color : str
        ``"#rrggbb"``; "" takes the colour of text.
    mean : sequence of float or None, one per band
    std : sequence of float or None, one per band, optional
        Half the width of the band drawn around the line.
    is_main : bool
        Drawn thicker and above the others: the pixel that the others are compared with.
    dashed : bool
    """

    name: str
    color: str
    mean: Sequence[Optional[float]]
    std: Optional[Sequence[Optional[float]]] = None
    is_main: bool = False
    dashed: bool = False


@dataclass(frozen=True)
class SpectraData:
    """Lines over wavelength or band number.

    Attributes
    ----------
    lines : sequence of SpectrumLine
    wavelengths : sequence of float, one per band, or None
        In nm; None: the x axis counts bands.
    bands : sequence of int, one per band
        Their numbers in the raster, from 1; empty: 1, 2, ...
    usable : sequence of bool, one per band
        Unusable ones are shaded, and lines are broken there; empty: all are usable.
    unit : str
        "reflectance", or "value" where the raster's scale is not known.
    """

    lines: Sequence[SpectrumLine] = ()
    wavelengths: Optional[Sequence[float]] = None
    bands: Sequence[int] = ()
    usable: Sequence[bool] = ()
    unit: str = "reflectance"
    _x: numpy.ndarray = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_x", self._positions())

    def _positions(self) -> numpy.ndarray:
        if self.wavelengths is not None:
            return numpy.asarray(self.wavelengths, float)
        if len(self.bands):
            return numpy.asarray(self.bands, float)
        longest = max((len(line.mean) for line in self.lines), default=len(self.usable))
        return numpy.arange(1.0, longest + 1)

    @property
    def x(self) -> numpy.ndarray:
        """Wavelength in nm or band number of each band."""
        return self._x

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not len(self.x) or not any(len(line.mean) for line in self.lines)

    @property
    def usable_bands(self) -> numpy.ndarray:
        """Which bands are usable, as bool array."""
        if len(self.usable) != len(self.x):
            return numpy.ones(len(self.x), bool)
        return numpy.asarray(self.usable, bool)

    @property
    def numbers(self) -> List[int]:
        """The number of each band, from 1."""
        if len(self.bands) == len(self.x):
            return [int(band) for band in self.bands]
        return list(range(1, len(self.x) + 1))

    def drawn(self, line: SpectrumLine) -> Tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
        """Positions, values and spreads of a line in rising order of x, NaN where it is broken.

        A point is put into each wide gap of the wavelengths, to break the line there.
        """
        order = numpy.argsort(self.x, kind="stable")
        usable = self.usable_bands
        mean = numpy.where(usable, _floats(line.mean, len(self.x)), numpy.nan)[order]
        std = numpy.where(usable, _floats(line.std or (), len(self.x)), numpy.nan)[order]
        x = self.x[order]
        after = self._gaps(x)
        middle = (x[after] + x[after + 1]) / 2 if len(after) else x[:0]
        return (
            numpy.insert(x, after + 1, middle),
            numpy.insert(mean, after + 1, numpy.nan),
            numpy.insert(std, after + 1, numpy.nan),
        )

    def _gaps(self, x: numpy.ndarray) -> numpy.ndarray:
        """Indices after which there is a wide gap."""
        if self.wavelengths is None or len(x) < _GAP_BANDS:
            return numpy.zeros(0, int)
        steps = numpy.diff(x)
        return numpy.flatnonzero(steps > _GAP_STEPS * numpy.median(steps))

    def shaded(self) -> List[Tuple[float, float]]:
        """From where to where bands are unusable, on the x axis, rising."""
        order = numpy.argsort(self.x, kind="stable")
        x, bad = self.x[order], ~self.usable_bands[order]
        if not bad.any():
            return []
        middles = (x[:-1] + x[1:]) / 2
        first = x[0] - (middles[0] - x[0]) if len(middles) else x[0] - 0.5
        last = x[-1] + (x[-1] - middles[-1]) if len(middles) else x[-1] + 0.5
        edges = numpy.concatenate(([first], middles, [last]))
        steps = numpy.diff(numpy.concatenate(([0], bad.astype(int), [0])))
        starts, ends = numpy.flatnonzero(steps == 1), numpy.flatnonzero(steps == -1)
        return [(float(edges[a]), float(edges[b])) for a, b in zip(starts, ends)]

    def nearest(self, x: float, y: float) -> Optional[Tuple[SpectrumLine, int]]:
        """The line and the index of the band that lie nearest to a place of the plot."""
        if self.is_empty:
            return None
        usable = numpy.flatnonzero(self.usable_bands)
        if not len(usable):
            return None
        band = int(usable[numpy.argmin(numpy.abs(self.x[usable] - x))])
        best: Optional[SpectrumLine] = None
        smallest = numpy.inf
        for line in self.lines:
            value = _floats(line.mean, len(self.x))[band]
            if abs(value - y) < smallest:
                best, smallest = line, abs(value - y)
        return None if best is None else (best, band)

    def csv(self) -> str:
        """The numbers of the plot as a table: a row a band."""
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        head = ["band"] + (["wavelength_nm"] if self.wavelengths is not None else []) + ["usable"]
        for line in self.lines:
            head.append(_harmless(line.name))
            if line.std is not None:
                head.append(_harmless(f"{line.name} (standard deviation)"))
        writer.writerow(head)
        columns = []
        for line in self.lines:
            columns.append(_floats(line.mean, len(self.x)))
            if line.std is not None:
                columns.append(_floats(line.std, len(self.x)))
        usable = self.usable_bands
        for index, number in enumerate(self.numbers):
            row = [str(number)]
            if self.wavelengths is not None:
                row.append(f"{self.x[index]:.6g}")
            row.append("1" if usable[index] else "0")
            row += [_number(column[index]) for column in columns]
            writer.writerow(row)
        return text.getvalue()


def _floats(values: Sequence[Optional[float]], length: int) -> numpy.ndarray:
    """``values`` as floats, NaN for None and where there are fewer than ``length``."""
    found = numpy.full(length, numpy.nan)
    given = [numpy.nan if value is None else float(value) for value in list(values)[:length]]
    found[: len(given)] = given
    return found


def _number(value: float) -> str:
    return "" if numpy.isnan(value) else f"{value:.6g}"


def _harmless(name: str) -> str:
    """A class name that a spreadsheet does not take for a formula."""
    return f"'{name}" if name[:1] in "=+-@\t\r" else name
