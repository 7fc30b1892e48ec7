"""The offline label source: class words in, class probabilities of spectra out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .bands import BandLibrary
from .calibration import REFLECTANCE, CalibrationModel, Radiometry, calibrate
from .error import ErrorModel, ErrorSpace
from .likelihood import ClassMixtures
from .simulate import ClassSpectra, Mixing, simulate

Floats = NDArray[np.float32]

#: Simulated pixels over all classes: enough for a stable density, few enough for a second.
_SIMULATED = 6000
#: However many classes there are, each has at least this many simulated pixels.
_LEAST_SIMULATED = 150
#: Percentile of the expected pixels' density under which a pixel resembles no class.
_LEAST_EXPECTED = 1.0


class Look(NamedTuple):
    """A look of a class: its name for people, and its curve (bands,) as the scene shows it."""

    name: str
    curve: Floats


class KnowledgeSource:
    """Class probabilities from material spectra; learns nothing but the scene's radiometry.

    Parameters
    ----------
    bands : BandLibrary
        The material library on the scene's bands.
    materials : sequence of sequence of (material id, weight)
        One entry a class.
    calibration : CalibrationModel
        How far the scene's values may be from reflectance.
    error : ErrorModel
    mixing : Mixing
    random_state : int

    Attributes
    ----------
    classes_ : list of ClassSpectra
    radiometry_ : Radiometry
    unlike_ : float
        Share of the fitted pixels, 0..1, that resemble no class: less likely under every class
        than 99 % of the pixels the classes are expected to show. About 0.01 where all is well.
    """

    def __init__(
        self,
        bands: BandLibrary,
        materials: Sequence[Sequence[tuple[str, float]]],
        *,
        calibration: CalibrationModel = REFLECTANCE,
        error: ErrorModel | None = None,
        mixing: Mixing | None = None,
        random_state: int = 0,
    ) -> None:
        self.bands = bands
        self.materials = materials
        self.calibration = calibration
        self.error = error or ErrorModel()
        self.mixing = mixing or Mixing()
        self.random_state = random_state

    def fit(self, sample: Floats, check: Callable[[], None] = lambda: None) -> KnowledgeSource:
        """Simulate the classes on the scene's bands and estimate the scene's radiometry.

        Parameters
        ----------
        sample : float32 array, shape (n, bands)
            Values of valid pixels of the scene; n >= 1.
        check : callable
            Called every now and then; may raise to stop.
        """
        rng = np.random.default_rng(self.random_state)
        wavelengths = self.bands.wavelengths
        self.classes_: list[ClassSpectra] = [self.bands.of_class(one) for one in self.materials]
        simulated, labels = simulate(
            self.classes_,
            wavelengths,
            max(_LEAST_SIMULATED, _SIMULATED // len(self.classes_)),
            self.mixing,
            rng,
        )
        covariance = self.error.covariance(
            wavelengths, self.bands.natural_covariance(self.error.floor)
        )
        check()
        self._space = ErrorSpace(self.error, covariance).fit(simulated)
        self._mixtures = ClassMixtures(random_state=self.random_state).fit(
            self._space.transform(simulated), labels
        )
        self.radiometry_: Radiometry = calibrate(
            sample,
            wavelengths,
            self._space,
            self._mixtures,
            simulated,
            model=self.calibration,
            check=check,
        )
        self.unlike_ = self._unlike(sample, simulated, rng)
        return self

    def _unlike(self, sample: Floats, simulated: Floats, rng: np.random.Generator) -> float:
        expected = self._space.transform(simulated)
        # Real pixels differ from simulated ones by the error, which has unit variance here.
        expected += rng.standard_normal(expected.shape, np.float32)
        least = np.percentile(self._mixtures.log_density(expected), _LEAST_EXPECTED)
        found = self._space.transform(self.radiometry_.apply(sample))
        return float(np.mean(self._mixtures.log_density(found) < least))

    def most_alike(self, spectrum: Floats) -> list[Look]:
        """The look of each class that a pixel is most like.

        Parameters
        ----------
        spectrum : float32 array, shape (bands,)
            Values of the scene.

        Returns
        -------
        list of Look
            One a class: of all looks of its materials the one nearest to the pixel in the space
            where the error between library and scene counts alike, so that shape decides more than
            brightness. Curves as the scene would show them, with its own error put on.
        """
        pixel = self._space.transform(self.radiometry_.apply(spectrum[None]))
        looks = []
        for one in self.classes_:
            away = self._space.transform(one.spectra.copy()) - pixel
            nearest = int(np.einsum("ij,ij->i", away, away).argmin())
            curve = self.radiometry_.revert(one.spectra[nearest])
            looks.append(Look(one.names[nearest], curve))
        return looks

    def predict(self, spectra: Floats) -> Floats:
        """Class probabilities.

        Parameters
        ----------
        spectra : float32 array, shape (n, bands)
            Values of the scene.

        Returns
        -------
        float32 array, shape (n, classes)
            Rows sum to 1; equal priors.
        """
        return self._mixtures.predict(self._space.transform(self.radiometry_.apply(spectra)))
