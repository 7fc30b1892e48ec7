"""Where pixels come from: one small interface, implemented for GDAL rasters here."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.env import set_gdal_config
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.windows import Window as RasterioWindow

from ..errors import SceneError
from . import envi
from .bip import PixelInterleaved
from .window import Window

Affine6 = tuple[float, float, float, float, float, float]

#: What QGIS takes for a raster without georeference: pixels as units, y upwards from 0.
PIXEL_TRANSFORM: Affine6 = (1.0, 0.0, 0.0, 0.0, -1.0, 0.0)

#: GDAL's block cache, bytes. Its default is 5 % of the machine's memory, which breaks any promise
#: about memory. Blocks are read one after the other, so what holds two is enough.
CACHE_BYTES = 64 * 2**20
MAX_CACHE_BYTES = 512 * 2**20
_cache_bytes = CACHE_BYTES


@dataclass(frozen=True)
class Metadata:
    """All a file says about itself that may tell wavelengths; keys are lower case with "_"."""

    descriptions: tuple[str, ...]
    band_tags: tuple[dict[str, str], ...]
    imagery: tuple[dict[str, str], ...] = ()
    envi: dict[str, str] = field(default_factory=dict)
    sidecar: dict[str, str] = field(default_factory=dict)
    dataset_tags: dict[str, str] = field(default_factory=dict)
    vectors: dict[str, NDArray[np.float64]] = field(default_factory=dict)


class Source(Protocol):
    """Pixels and metadata of one open file.

    Attributes
    ----------
    height, width, count : int
    dtype : numpy dtype of what :meth:`read` returns
    block : (int, int)
        Height and width of the smallest piece that is cheap to read.
    row_major : bool
        Cheapest by whole rows (no tiles).
    nodata, scales, offsets : per band
    masked : bool
        :meth:`mask` has something to say.
    is_alpha : per band
        Transparency, not light.
    """

    height: int
    width: int
    count: int
    dtype: np.dtype[Any]
    driver: str
    block: tuple[int, int]
    row_major: bool
    nodata: tuple[float | None, ...]
    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    is_alpha: tuple[bool, ...]
    masked: bool
    crs_wkt: str | None
    crs_units: str | None
    crs_name: str | None
    transform: Affine6
    georeferenced: bool
    metadata: Metadata
    notes: tuple[str, ...]

    def read(self, window: Window, bands: Sequence[int]) -> NDArray[Any]:
        """Raw values (bands, height, width) of 0-based ``bands``, in :attr:`dtype`."""

    def mask(self, window: Window) -> NDArray[np.bool_]:
        """True where the file's own mask says that there is data."""

    def close(self) -> None:
        """Give the file back."""


class RasterSource:
    """Any raster GDAL reads."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._name = Path(path).name
        self._direct: PixelInterleaved | None = None
        self._stack = ExitStack()
        try:
            self._open()
        except BaseException:
            self._stack.close()
            raise

    def _open(self) -> None:
        data_path = envi.data_file(self._path)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", NotGeoreferencedWarning)
                dataset = self._stack.enter_context(rasterio.open(data_path))
        except RasterioError as error:
            raise _cannot_open(self._path, error) from error
        self._dataset = dataset
        self._refuse_containers()
        self.height, self.width, self.count = dataset.height, dataset.width, dataset.count
        self.driver = dataset.driver
        self.dtype = self._common_dtype()
        blocks = dataset.block_shapes
        self.block = (max(b[0] for b in blocks), max(b[1] for b in blocks))
        self.row_major = self.block[1] >= self.width
        self.nodata = tuple(None if n is None else float(n) for n in dataset.nodatavals)
        self.scales = tuple(float(s) for s in dataset.scales)
        self.offsets = tuple(float(o) for o in dataset.offsets)
        self.is_alpha = tuple(c == ColorInterp.alpha for c in dataset.colorinterp)
        self.masked = any(MaskFlags.per_dataset in flags for flags in dataset.mask_flag_enums)
        self._georeference()
        self.metadata = self._metadata(data_path)
        self.notes: tuple[str, ...] = ()
        _allow_cache(2 * self.block[0] * self.block[1] * self.count * self.dtype.itemsize)
        if self.driver == "ENVI":
            envi.check_size(data_path, self.metadata.envi, self._name)
            self._direct = PixelInterleaved.of_envi(
                data_path, self.metadata.envi, (self.height, self.width, self.count), self.dtype
            )
            if self._direct is not None:
                self._stack.callback(self._direct.close)
        self._check_corners()

    def _refuse_containers(self) -> None:
        if self._dataset.count:
            return
        inside = self._dataset.subdatasets
        if not inside:
            raise SceneError(
                f"{self._name} has no raster bands: expected a raster with at least one band, "
                "choose the file that holds the image."
            )
        raise SceneError(
            f"{self._name} is a container of {len(inside)} rasters: open one of them, for "
            f"example {inside[0]}.",
            details="\n".join(inside),
        )

    def _common_dtype(self) -> np.dtype[Any]:
        names = self._dataset.dtypes
        if any("complex" in name for name in names):
            raise SceneError(
                f"{self._name} holds complex numbers ({names[0]}): expected reflectance or "
                "digital numbers, convert it to real values first."
            )
        return np.result_type(*(np.dtype(name) for name in names))

    def _georeference(self) -> None:
        dataset = self._dataset
        identity = dataset.transform.almost_equals(rasterio.Affine.identity())
        self.georeferenced = not identity
        a = dataset.transform
        self.transform = (
            (float(a.a), float(a.b), float(a.c), float(a.d), float(a.e), float(a.f))
            if self.georeferenced
            else PIXEL_TRANSFORM
        )
        self.crs_wkt: str | None = None
        self.crs_units: str | None = None
        self.crs_name: str | None = None
        if dataset.crs and self.georeferenced:
            self.crs_wkt = dataset.crs.to_wkt()
            self.crs_name = dataset.crs.to_string() if dataset.crs.to_epsg() else None
            self.crs_units = _crs_units(dataset.crs)

    def _metadata(self, data_path: str) -> Metadata:
        dataset = self._dataset
        bands = dataset.indexes
        namespaces = dataset.tag_namespaces()
        return Metadata(
            descriptions=tuple(d or "" for d in dataset.descriptions),
            band_tags=tuple(envi.plain_keys(dataset.tags(b)) for b in bands),
            imagery=tuple(envi.plain_keys(dataset.tags(b, ns="IMAGERY")) for b in bands),
            envi=envi.plain_keys(dataset.tags(ns="ENVI")) if "ENVI" in namespaces else {},
            sidecar=envi.read_sidecar(data_path, dataset.count),
            dataset_tags=envi.plain_keys(dataset.tags()),
        )

    def _check_corners(self) -> None:
        """A truncated file opens well and fails an hour later: look at both ends now."""
        ends = [(0, 0, 1), (self.height - 1, self.width - 1, self.count)]
        for row, col, band in ends:
            self._read([band], Window(row, col, 1, 1))

    def _read(self, bands: list[int], window: Window, **more: Any) -> NDArray[Any]:
        box = RasterioWindow(window.col, window.row, window.width, window.height)
        try:
            array: NDArray[Any] = self._dataset.read(bands, window=box, **more)
        except (RasterioError, OSError) as error:
            raise _cannot_read(self._name, window, error) from error
        return array

    def read(self, window: Window, bands: Sequence[int]) -> NDArray[Any]:
        """See :class:`Source`."""
        if self._direct is None:
            return self._read([band + 1 for band in bands], window)
        try:
            return self._direct.read(window, np.asarray(bands, dtype=np.int64))
        except OSError as error:
            raise _cannot_read(self._name, window, error) from error

    def mask(self, window: Window) -> NDArray[np.bool_]:
        """See :class:`Source`."""
        box = RasterioWindow(window.col, window.row, window.width, window.height)
        try:
            return np.asarray(self._dataset.read_masks(1, window=box)) > 0
        except (RasterioError, OSError) as error:
            raise _cannot_read(self._name, window, error) from error

    def close(self) -> None:
        """See :class:`Source`."""
        self._stack.close()

    def __enter__(self) -> RasterSource:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _allow_cache(needed: int) -> None:
    """Set GDAL's block cache, which is the whole process's, to what this file needs.

    Not by ``rasterio.Env``: it would have to be left in the order it was entered, and scenes are
    closed in any order. A second open scene never takes from the first.
    """
    global _cache_bytes
    _cache_bytes = max(_cache_bytes, min(needed, MAX_CACHE_BYTES))
    set_gdal_config("GDAL_CACHEMAX", _cache_bytes)


def _crs_units(crs: Any) -> str | None:
    if crs.is_geographic:
        return "degree"
    units = str(crs.linear_units or "")
    return units if units and units.lower() != "unknown" else None


def _cannot_open(path: str, error: Exception) -> SceneError:
    name = Path(path).name
    local = "://" not in path and not path.startswith("/vsi")
    if local and not Path(path).exists():
        return SceneError(f"{path} does not exist: check the path of the raster.")
    if local and Path(path).is_dir():
        return SceneError(f"{path} is a folder: choose the raster file in it.")
    if local and Path(path).stat().st_size == 0:
        return SceneError(f"{name} is empty (0 bytes): copy or export the raster again.")
    return SceneError(
        f"{name} cannot be opened as a raster: expected a file that GDAL reads (GeoTIFF, ENVI...) "
        "or a MATLAB .mat cube; it may be damaged or incomplete, copy or export it again.",
        details=str(error),
    )


def _cannot_read(name: str, window: Window, error: Exception) -> SceneError:
    return SceneError(
        f"{name} cannot be read at row {window.row + 1}, column {window.col + 1}: the file is "
        "truncated or damaged, copy or export it again.",
        details=str(error),
    )
