"""Class signatures as plain values: what a plot and a table of classes are drawn from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..output.signatures_data import ClassSignature
from ..samples.counts import SampleCounts
from ..scene import Scene
from .separability import Separability


def spectra_values(scene: Scene, signatures: Sequence[ClassSignature]) -> dict[str, Any]:
    """Mean and spread of each class over all bands of the raster.

    Returns
    -------
    dict
        ``wavelengths`` (nm, or None without any), ``bands`` (numbers from 1) and ``usable``: one
        entry a band of the raster. ``signatures``: of each class its ``mean`` and ``std`` on the
        same bands, None where a band is not used or no pixel has a value; ``std`` is None
        throughout for a single pixel.
    """
    used = np.flatnonzero(scene.usable)

    def on_all(values: NDArray[Any]) -> list[float | None]:
        everywhere = np.full(scene.count, np.nan)
        everywhere[used] = values
        return finite(everywhere)

    return {
        **band_values(scene),
        "signatures": [
            {
                "value": one.info.value,
                "name": one.info.name,
                "color": one.info.color,
                "mean": on_all(one.mean),
                "std": on_all(one.std),
            }
            for one in signatures
        ],
    }


def band_values(scene: Scene) -> dict[str, Any]:
    """The bands of a raster: ``wavelengths`` in nm or None, ``bands`` from 1, ``usable``, "unit".

    ``unit`` is "reflectance" where the raster holds that, else "value".
    """
    return {
        "wavelengths": None if scene.wavelengths is None else finite(scene.wavelengths),
        "bands": list(range(1, scene.count + 1)),
        "usable": scene.usable.tolist(),
        "unit": "value" if scene.scale.kind == "DN" else "reflectance",
    }


def separability_values(apart: Separability) -> list[list[float | None]]:
    """Jeffries-Matusita distances of all pairs, 0 to 2, None where a class has too few pixels."""
    return [finite(row) for row in apart.distances]


def count_values(counts: SampleCounts) -> dict[str, Any]:
    """What became of the samples: features, and pixels where the name says so.

    Returns
    -------
    dict
        As the attributes of :class:`..samples.counts.SampleCounts`; ``overlapping`` are the pixels
        that were dropped because classes overlap there, ``overlaps`` the pairs of classes.
    """
    return {
        "features": counts.features,
        "used_features": counts.used_features,
        "null_class": counts.null_class,
        "empty_geometry": counts.empty_geometry,
        "outside": counts.outside,
        "hidden": counts.hidden,
        "small": counts.small,
        "repaired": counts.repaired,
        "repeated_pixels": counts.repeated_pixels,
        "overlapping": counts.overlap_pixels,
        "overlaps": [
            {"one": one, "other": other, "pixels": pixels} for one, other, pixels in counts.overlaps
        ],
        "nodata_pixels": counts.nodata_pixels,
    }


def finite(values: NDArray[Any]) -> list[float | None]:
    """Numbers as JSON has them: None for what is none."""
    return [float(value) if np.isfinite(value) else None for value in values]
