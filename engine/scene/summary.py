"""What was understood of a scene, as plain values for JSON and the report."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np

from .display import FAR, TARGETS

if TYPE_CHECKING:
    from .scene import Scene


def summarise(scene: Scene) -> dict[str, Any]:
    """Everything `inspectscene` shows; lengths in nm, extents in the raster's units.

    A band that is not used says why in ``"why"``. ``"rgb"`` and ``"cir"`` are the numbers (from 1)
    of the bands that make a true-colour and a colour-infrared picture; ``"cir"`` is None where the
    raster has no wavelengths or no band near those.
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
        "rgb": list(scene.rgb_bands()),
        "cir": _infrared(scene),
        "bad_count": int(np.sum([band.bad for band in scene.bands])),
        "unusable_count": scene.count - int(used.sum()),
        "nodata": _nodata(scene),
        "crs_known": scene.crs_wkt is not None,
        "scale": {
            "kind": scene.scale.kind,
            "factor": scene.scale.factor,
            "guessed": scene.scale.guessed,
            "sentence": scene.scale.sentence,
            "text": _scale_text(scene),
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


def _infrared(scene: Scene) -> list[int] | None:
    """Bands for near infrared, red and green as red, green and blue; None where there are none."""
    known = scene.wavelengths
    if known is None:
        return None
    bands = list(scene.rgb_bands("infrared"))
    nm = known[np.array(bands) - 1]
    far = np.abs(nm - np.array(TARGETS["infrared"])) > FAR
    return None if far.any() or len(set(bands)) < 3 else bands


def _scale_text(scene: Scene) -> str:
    """What the numbers in the file are, in a few words, such as "reflectance x 10000"."""
    if scene.scale.kind == "DN":
        return "digital numbers"
    own = {band.scale for band in scene.bands}
    if len(own) > 1:
        return "reflectance, scaled band by band"
    times = 1 / (scene.scale.factor * own.pop())
    return "reflectance" if abs(times - 1) < 1e-6 else f"reflectance x {times:.6g}"


def _nodata(scene: Scene) -> list[float | str]:
    """The different nodata values of the bands, most frequent first."""
    told = Counter(_plain(band.nodata) for band in scene.bands)
    return [value for value, _ in told.most_common() if value is not None]


def _plain(nodata: float | None) -> float | str | None:
    """JSON has no NaN and no infinity: those go as text."""
    return nodata if nodata is None or np.isfinite(nodata) else str(nodata)
