"""The bands of a scene brought to the bands a model was trained on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import ModelError
from ..scene import Scene
from ..scene.resample import response_weights

Floats = NDArray[np.float32]

#: Bands closer than this, in nm, are the same band of the same sensor.
_SAME_NM = 0.5
#: What a header must have.
_KEPT = frozenset({"scene_bands", "used", "wavelengths_nm", "fwhm_nm"})


@dataclass(frozen=True)
class BandMatch:
    """How values of a scene become values on a model's bands.

    Attributes
    ----------
    bands : bool array, shape (scene bands,)
        Bands to read.
    weights : float32 array, shape (model bands, read bands), or None
        Weights of read bands in each of the model's; None where they are the same bands.
    sentence : str
        What was done, for the log and the report.
    """

    bands: NDArray[np.bool_]
    weights: Floats | None
    sentence: str

    @property
    def count(self) -> int:
        """How many bands come out, as many as the model wants."""
        return int(self.bands.sum()) if self.weights is None else len(self.weights)

    def apply(self, values: Floats) -> Floats:
        """Values (read bands, h, w) as values (model bands, h, w)."""
        if self.weights is None:
            return values
        count, height, width = values.shape
        resampled: Floats = self.weights @ values.reshape(count, -1)
        return resampled.reshape(-1, height, width)


def bands_header(scene: Scene, bands: NDArray[np.bool_]) -> dict[str, Any]:
    """What a model file keeps of the bands it was trained on."""

    def nm(values: NDArray[np.float64] | None) -> list[float] | None:
        return None if values is None else [round(float(value), 3) for value in values[bands]]

    return {
        "scene_bands": scene.count,
        "used": np.flatnonzero(bands).tolist(),
        "wavelengths_nm": nm(scene.wavelengths),
        "fwhm_nm": nm(scene.fwhm),
        "scale": scene.scale.kind,
    }


def match_bands(scene: Scene, header: Mapping[str, Any], model_name: str) -> BandMatch:
    """Match a scene to a model by wavelength, or by band count where wavelengths are not told.

    Parameters
    ----------
    header : mapping
        Made by :func:`bands_header`.
    model_name : str
        For messages.

    Raises
    ------
    ModelError
        The model's range is not covered by the scene's usable bands; both ranges are named. Or
        its header is not complete.
    """
    if not header.keys() >= _KEPT:
        raise ModelError(
            f"{model_name} does not say which bands it was trained on: it was changed or damaged; "
            "train the model again or copy it anew.",
            details=f"missing: {', '.join(sorted(_KEPT - header.keys()))}",
        )
    used = np.array(header["used"], int)
    wanted = header["wavelengths_nm"]
    if wanted is None or scene.wavelengths is None or scene.fwhm is None:
        return _by_count(scene, header, used, model_name)
    centres, widths = np.array(wanted), np.array(header["fwhm_nm"])
    if (
        scene.count == header["scene_bands"]
        and scene.usable[used].all()
        and np.abs(scene.wavelengths[used] - centres).max() < _SAME_NM
    ):
        return BandMatch(_mask(scene.count, used), None, f"{model_name} knows these very bands.")
    bands = scene.usable & np.isfinite(scene.wavelengths)
    points = scene.wavelengths[bands]
    if len(points) < 2:
        raise ModelError(
            f"{scene.name} has {len(points)} usable band(s) with a wavelength, too few for "
            f"{model_name}: see with 'Inspect scene' why bands were left out."
        )
    order = np.argsort(points)
    slack = 0.5 * float(np.median(widths))
    if centres.min() < points.min() - slack or centres.max() > points.max() + slack:
        raise ModelError(
            f"{model_name} was trained on {centres.min():.0f} to {centres.max():.0f} nm, "
            f"{scene.name} has usable bands from {points.min():.0f} to {points.max():.0f} nm: "
            "train a model on bands that both have, or use a raster that covers the model's range."
        )
    inside = np.clip(centres, points.min(), points.max())
    weights = np.zeros((len(centres), len(points)), np.float32)
    weights[:, order] = response_weights(points[order], inside, widths)
    return BandMatch(
        bands,
        weights,
        f"{len(points)} bands were resampled by wavelength to the {len(centres)} of {model_name}.",
    )


def _by_count(
    scene: Scene, header: Mapping[str, Any], used: NDArray[np.int64], model_name: str
) -> BandMatch:
    expected = int(header["scene_bands"])
    if scene.count != expected:
        lacking = "the model" if header["wavelengths_nm"] is None else scene.name
        raise ModelError(
            f"{scene.name} has {scene.count} bands, {model_name} was trained on {expected}, and "
            f"{lacking} tells no wavelengths to match them by: use a raster of the same sensor."
        )
    return BandMatch(
        _mask(scene.count, used),
        None,
        f"Bands were matched to {model_name} by their number, as wavelengths are not told.",
    )


def _mask(count: int, used: NDArray[np.int64]) -> NDArray[np.bool_]:
    mask = np.zeros(count, bool)
    mask[used] = True
    return mask
