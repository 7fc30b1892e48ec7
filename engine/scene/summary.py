"""What was understood of a scene, as plain values for JSON and the report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from .scene import Scene


def summarise(scene: Scene) -> dict[str, Any]:
    """Everything `inspectscene` shows; lengths in nm, extents in the raster's units.

    A band that is not used says why in ``"why"``.
    """
    known = scene.wavelengths
    used = scene.usable
    finite = known[np.isfinite(known)] if known is not None else np.empty(0)
    return {
        "path": scene.path,
        "name": scene.name,
        "driver": scene.driver,
        "dtype": str(scene.dtype),
        "height": scene.height,
        "width": scene.width,
        "bands_count": scene.count,
        "usable_count": int(used.sum()),
        "crs": scene.crs_name,
        "crs_wkt": scene.crs_wkt,
        "crs_units": scene.crs_units,
        "georeferenced": scene.georeferenced,
        "transform": list(scene.transform),
        "extent": list(scene.extent),
        "wavelength_source": scene.wavelength_source,
        "wavelength_range_nm": [float(finite.min()), float(finite.max())] if finite.size else None,
        "fwhm_estimated": scene.fwhm_estimated,
        "rgb_bands": list(scene.rgb_bands()),
        "scale": {
            "kind": scene.scale.kind,
            "factor": scene.scale.factor,
            "guessed": scene.scale.guessed,
            "sentence": scene.scale.sentence,
        },
        "bands": [
            {
                "index": band.index,
                "description": band.description,
                "wavelength_nm": band.wavelength,
                "fwhm_nm": band.fwhm,
                "bad": band.bad,
                "nodata": _plain(band.nodata),
                "scale": band.scale,
                "offset": band.offset,
                "usable": bool(used[band.index - 1]),
                "why": None if used[band.index - 1] else scene.why_unusable(band),
            }
            for band in scene.bands
        ],
        "warnings": scene.warnings,
    }


def _plain(nodata: float | None) -> float | str | None:
    """JSON has no NaN and no infinity: those go as text."""
    return nodata if nodata is None or np.isfinite(nodata) else str(nodata)
