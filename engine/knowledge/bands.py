"""The material library as the bands of one sensor see it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..scene.resample import resample
from .library import MaterialLibrary
from .simulate import ClassSpectra

Floats = NDArray[np.float32]

#: With fewer bands than this, materials cannot be told apart by their spectra.
MIN_BANDS = 3


class BandLibrary:
    """Every look of every material on a scene's bands.

    Parameters
    ----------
    library : MaterialLibrary
    wavelengths : float64 array, shape (bands,), nm
        Band centres, inside the library's range.
    fwhm : float64 array, shape (bands,), nm
        Full width of each band at half of its maximum response.

    Raises
    ------
    ValueError
        A band outside the library's range.
    """

    def __init__(
        self,
        library: MaterialLibrary,
        wavelengths: NDArray[np.float64],
        fwhm: NDArray[np.float64],
    ) -> None:
        looks = [variant.reflectance for material in library for variant in material.variants]
        spectra = resample(np.stack(looks), library.wavelengths_nm, wavelengths, fwhm)
        if np.isnan(spectra).any():
            low, high = library.wavelengths_nm[[0, -1]]
            raise ValueError(f"bands must lie within {low:.0f} to {high:.0f} nm")
        self.library = library
        self.wavelengths = wavelengths
        self.spectra: Floats = spectra.astype(np.float32)
        sizes = [len(material.variants) for material in library]
        ends = np.cumsum(sizes)
        self._span = {
            material.id: slice(int(end) - size, int(end))
            for material, size, end in zip(library, sizes, ends, strict=True)
        }

    def of_material(self, material_id: str) -> Floats:
        """The looks of one material, shape (looks, bands)."""
        return self.spectra[self._span[material_id]]

    def of_class(self, materials: Sequence[tuple[str, float]]) -> ClassSpectra:
        """The looks of a class made of weighted materials.

        Parameters
        ----------
        materials : sequence of (material id, weight)
            At least one; weights are made to sum to 1.
        """
        spectra, weights, names = [], [], []
        for material_id, share in materials:
            material = self.library[material_id]
            common = np.array([variant.weight for variant in material.variants])
            spectra.append(self.of_material(material_id))
            weights.append(share * common / common.sum())
            names += [f"{material.name}: {variant.name}" for variant in material.variants]
        weight = np.concatenate(weights)
        return ClassSpectra(np.concatenate(spectra), weight / weight.sum(), tuple(names))

    def natural_covariance(self, floor: float) -> NDArray[np.float64]:
        """How the looks of one and the same material differ, in log reflectance.

        Returns
        -------
        float64 array, shape (bands, bands)
            Covariance within materials, brightness taken out (the gain of the error model has it).
        """
        logs = np.log(self.spectra.astype(np.float64) + floor)
        logs -= logs.mean(axis=1, keepdims=True)
        for span in self._span.values():
            logs[span] -= logs[span].mean(axis=0)
        covariance: NDArray[np.float64] = logs.T @ logs / len(logs)
        return covariance
