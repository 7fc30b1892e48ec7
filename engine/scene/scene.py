"""A raster opened once: the one object that answers everything about it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ..errors import SceneError
from . import display, extent, usable
from .convert import Conversion, native
from .learn import Learnt, cells, chunks, learn, raw_bytes
from .model import Band, Block, Sample
from .opening import open_source
from .paths import split
from .reading import read_crossings, read_window
from .sampling import Reservoir
from .scale import Scale
from .source import Affine6, Source
from .spectral import estimate_fwhm, read_spectral
from .summary import summarise
from .window import Window, cut, tile_shape

Float = NDArray[np.float32]
Bool = NDArray[np.bool_]
Index = NDArray[np.int64]
Check = Callable[[], None]

_NO_WAVELENGTHS = (
    "No wavelengths were found: add them to the header or as band tags, so that spectra can be "
    "compared with known materials."
)
#: Raw bytes a round of sampling reads: about a second.
_SAMPLE_BYTES = 192 * 2**20


class Scene:
    """A hyperspectral or multispectral raster; open it with :meth:`Scene.open`.

    Attributes
    ----------
    path, name : str
        As given; the file's stem.
    height, width, count : int
        Rows, columns, bands.
    dtype : numpy dtype of the file
    crs_wkt, crs_name, crs_units : str or None
        Coordinate system; ``crs_units`` such as "metre" or "degree".
    transform : (a, b, c, d, e, f)
        x = a col + b row + c, y = d col + e row + f. (1, 0, 0, 0, -1, 0), as in QGIS, when the
        raster has no georeference.
    georeferenced : bool
    wavelengths : (count,) float64 nm or None
        None unless at least half of the bands have one. NaN for bands without, which are never
        usable: ``wavelengths[usable]`` is always finite.
    fwhm : (count,) float64 nm or None
        None without wavelengths; estimated from band spacing where not told.
    fwhm_estimated : bool
    """

    def __init__(self, path: str, source: Source) -> None:
        self.path = path
        self.name = Path(split(path)[0]).stem
        self._source = source
        self._lock = threading.RLock()
        self.height, self.width, self.count = source.height, source.width, source.count
        self.dtype = source.dtype
        self.crs_wkt, self.crs_name = source.crs_wkt, source.crs_name
        self.crs_units = source.crs_units
        self.transform: Affine6 = source.transform
        self.georeferenced = source.georeferenced
        self._read_spectral()

    @classmethod
    def open(cls, path: str | Path, *, variable: str | None = None) -> Scene:
        """Open any raster GDAL reads, or a MATLAB cube.

        Parameters
        ----------
        path : str or Path
            A raster, an ENVI header or data file, or a ``.mat`` file.
        variable : str, optional
            Which variable of a ``.mat`` file is the cube.

        Raises
        ------
        SceneError
            One sentence: missing, damaged, truncated, not a raster, several cubes.
        """
        path = str(path)
        source = open_source(path, variable)
        try:
            return cls(path, source)
        except BaseException:
            source.close()
            raise

    def _read_spectral(self) -> None:
        source = self._source
        spectral = read_spectral(source.metadata)
        alpha = np.array(source.is_alpha)
        known = np.isfinite(spectral.wavelength)
        enough = known.sum() * 2 >= (~alpha).sum() and bool(known.any())
        self.wavelengths = spectral.wavelength if enough else None
        self.wavelength_source = spectral.source if enough else None
        told = np.isfinite(spectral.fwhm)
        self.fwhm_estimated = bool(enough and not told[known].all())
        self.fwhm = (
            np.where(told, spectral.fwhm, estimate_fwhm(spectral.wavelength)) if enough else None
        )
        self._bad = spectral.bad
        self._alpha = alpha
        wavelength = spectral.wavelength if enough else np.full(self.count, np.nan)
        self._usable_by_metadata, said = usable.by_metadata(wavelength, spectral.bad, alpha)
        self._first_warnings = [*source.notes, *spectral.warnings, *said]
        if not enough:
            some = f"Only {known.sum()} of {self.count} bands have a wavelength: not used."
            self._first_warnings.append(some if known.any() else _NO_WAVELENGTHS)

    # -- what is known without reading ------------------------------------------------------

    @cached_property
    def bands(self) -> tuple[Band, ...]:
        """All bands."""
        nodata = self.learnt.nodata
        source = self._source
        return tuple(
            Band(
                i + 1, source.metadata.descriptions[i], self._nm(self.wavelengths, i),
                self._nm(self.fwhm, i), bool(self._bad[i]), nodata[i], source.scales[i],
                source.offsets[i],
            )
            for i in range(self.count)
        )  # fmt: skip

    @staticmethod
    def _nm(values: NDArray[np.float64] | None, band: int) -> float | None:
        return None if values is None or np.isnan(values[band]) else float(values[band])

    @property
    def window(self) -> Window:
        """The whole raster."""
        return Window(0, 0, self.height, self.width)

    @property
    def reads_rows(self) -> bool:
        """Whether the file is cheapest to read by whole rows."""
        return self._source.row_major

    @property
    def driver(self) -> str:
        """GDAL's short name of the format, or MATLAB."""
        return self._source.driver

    @property
    def extent(self) -> tuple[float, float, float, float]:
        """xmin, ymin, xmax, ymax of the raster."""
        return extent.bounds(self.transform, self.window)

    def window_of(self, box: tuple[float, float, float, float]) -> Window:
        """Pixels whose centre lies in an extent ``(xmin, ymin, xmax, ymax)``.

        An extent smaller than a pixel gives the pixel it lies in.

        Raises
        ------
        SceneError
            When it does not overlap the raster; both extents are named.
        """
        return extent.window_of(box, self.transform, self.window, self.name)

    # -- what the data tell -----------------------------------------------------------------

    @cached_property
    def learnt(self) -> Learnt:
        """Everything below that only pixels tell, for :meth:`recall`."""
        with self._lock:
            known = self.wavelengths
            wavelength = np.full(self.count, np.nan) if known is None else known
            return learn(self._source, self._lock, wavelength, self._usable_by_metadata)

    def recall(self, learnt: Learnt) -> None:
        """Take what was learnt of the same file before, instead of reading pixels of it."""
        self.__dict__["learnt"] = learnt

    @property
    def usable(self) -> Bool:
        """(count,) bool: bands for statistics and matching.

        Not bad, not alpha, in 300-2500 nm, outside strong water absorption, with data.
        """
        return self.learnt.usable

    def why_unusable(self, band: Band) -> str:
        """Why a band that is not :attr:`usable` is left out."""
        if self._alpha[band.index - 1]:
            return "transparency"
        if band.bad:
            return "marked bad"
        if self._usable_by_metadata[band.index - 1]:
            return "no data"
        return usable.why(band.wavelength)

    @property
    def scale(self) -> Scale:
        """How values became reflectance, and whether that was guessed."""
        return self.learnt.scale

    @property
    def warnings(self) -> list[str]:
        """What the user should know, one sentence each."""
        return [*self._first_warnings, *self.learnt.warnings]

    # -- reading ----------------------------------------------------------------------------

    def _conversion(self, bands: NDArray[np.int64]) -> Conversion:
        factor = self.scale.factor
        scales = np.array(self._source.scales)[bands] * factor
        offsets = np.array(self._source.offsets)[bands] * factor
        nodata = tuple(native(self.learnt.nodata[b], self.dtype) for b in bands)
        return Conversion(scales.astype(np.float32), offsets.astype(np.float32), nodata)

    def read(self, window: Window | None = None, bands: Bool | None = None) -> Block:
        """Reflectance of a window.

        Parameters
        ----------
        window : Window, optional
            The whole raster by default.
        bands : (count,) bool, optional
            :attr:`usable` by default. With other bands, ``valid`` is about those.

        Returns
        -------
        Block
            ``values`` (b, h, w) float32, raw * scale + offset, times :attr:`scale`'s factor; 0
            where not valid. ``valid`` (h, w): every band finite and not nodata, not all 0.

        Raises
        ------
        SceneError
            A window outside the raster, no band, or a file that is damaged there.
        """
        window = self._checked(self.window if window is None else window)
        chosen, conversion = self._chosen(bands)
        return read_window(self._source, self._lock, conversion, window, chosen)

    def read_crossings(
        self, rows: Index, cols: Index, bands: Bool | None = None, check: Check = lambda: None
    ) -> Block:
        """As :meth:`read`, where rows and columns (ascending) cross, little more being read."""
        chosen, conversion = self._chosen(bands)
        return read_crossings(self._source, self._lock, conversion, rows, cols, chosen, check)

    def _chosen(self, bands: Bool | None) -> tuple[list[int], Conversion]:
        index = np.flatnonzero(self.usable if bands is None else bands)
        if index.size == 0 or (bands is not None and np.shape(bands) != (self.count,)):
            raise SceneError(f"{self.name}: choose at least one of its {self.count} bands.")
        return [int(i) for i in index], self._conversion(index)

    def _checked(self, window: Window) -> Window:
        inside = window.intersection(self.window)
        if inside != window:
            raise SceneError(
                f"{tuple(window)} (row, column, height, width) does not lie in {self.name}, which "
                f"has {self.height} rows and {self.width} columns."
            )
        return window

    def tiles(
        self, window: Window | None = None, *, bytes_per_pixel: float, memory_mb: float
    ) -> list[Window]:
        """Cut a window into tiles that fit a memory budget.

        Parameters
        ----------
        window : Window, optional
            The whole raster by default.
        bytes_per_pixel : float
            All the caller holds for a pixel of a tile, with :attr:`block_bytes_per_pixel` for
            what :meth:`read_ahead` itself holds.
        memory_mb : float
            Budget for one tile, in MB.

        Returns
        -------
        list of Window
            Aligned to the file's blocks where they fit; covers ``window`` exactly once.
        """
        window = self._checked(self.window if window is None else window)
        pixels = int(memory_mb * 1e6 / max(bytes_per_pixel, 1e-9))
        block, row_major = self._source.block, self._source.row_major
        return cut(window, *tile_shape(window, block, pixels, row_major=row_major))

    @property
    def block_bytes_per_pixel(self) -> int:
        """Bytes a pixel :meth:`read_ahead` holds: two blocks of usable bands with masks."""
        return 2 * (4 * int(self.usable.sum()) + 1)

    def read_ahead(
        self, windows: Iterable[Window], bands: Bool | None = None
    ) -> Iterator[tuple[Window, Block]]:
        """Blocks of windows in order; the next is read in a thread while the caller computes.

        Closing the generator (or leaving its loop) waits for the read in progress and ends the
        thread.
        """
        _ = self.learnt  # Learnt here: the thread then only reads.
        with ThreadPoolExecutor(1, thread_name_prefix="read-ahead") as pool:
            pending = None
            for window in windows:
                coming = (window, pool.submit(self.read, window, bands))
                if pending is not None:
                    yield pending[0], pending[1].result()
                pending = coming
            if pending is not None:
                yield pending[0], pending[1].result()

    def sample(self, count: int, seed: int, window: Window | None = None) -> Sample:
        """Valid pixels for statistics, at random.

        Small windows are read whole; of large ones whole blocks (or rows) are read, chosen with
        the seed and spread over the window, until enough pixels are found or four rounds were
        read (about a second each). The result depends on the file, window and seed only.

        Parameters
        ----------
        count : int
            Pixels wanted; fewer come where fewer were found.
        seed : int

        Returns
        -------
        Sample
            In the raster's order, usable bands.
        """
        window = self._checked(self.window if window is None else window)
        kept = Reservoir(count, int(self.usable.sum()))
        places = cells(self._source, window)
        for round_ in places.chosen(raw_bytes(self._source), _SAMPLE_BYTES, seed):
            for index in map(int, round_):
                rng = np.random.default_rng([seed, index])
                for chunk in chunks(self._source, places[index]):
                    block = self.read(chunk)
                    kept.offer(chunk, block.values, block.valid, rng)
            if kept.full:
                break
        return Sample(*kept.result())

    # -- showing ----------------------------------------------------------------------------

    def rgb_bands(self, kind: Literal["true", "infrared"] = "true") -> tuple[int, int, int]:
        """Band numbers (from 1) for red, green and blue: 640/550/460 nm, or 860/650/550."""
        return display.rgb_bands(self.wavelengths, self.usable, kind)

    def thumbnail(
        self, max_size: int = 600, kind: Literal["true", "infrared"] = "true"
    ) -> tuple[NDArray[np.uint8], Bool]:
        """A small picture (h, w, 3), stretched between the 2nd and 98th percentile, and its mask.

        Parameters
        ----------
        max_size : int
            Pixels along the longer side, at most.
        """
        mask = np.zeros(self.count, dtype=bool)
        chosen = np.array(self.rgb_bands(kind)) - 1
        mask[chosen] = True
        order = np.searchsorted(np.flatnonzero(mask), chosen)
        values, valid = display.decimated(self, mask, max_size)
        return display.stretched(values[order], valid), valid

    def summary(self) -> dict[str, Any]:
        """Everything that was understood, ready for JSON."""
        return summarise(self)

    def close(self) -> None:
        """Give the file back; the scene cannot be read afterwards."""
        with self._lock:
            self._source.close()

    def __enter__(self) -> Scene:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
