"""From prompts to a fitted label source: what each class means, and how a spectrum is judged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..errors import EngineError, PromptError
from ..knowledge.bands import MIN_BANDS, BandLibrary
from ..knowledge.calibration import (
    DIGITAL_NUMBERS,
    GUESSED_SCALE,
    REFLECTANCE,
    CalibrationModel,
)
from ..knowledge.library import MaterialLibrary, default_library
from ..knowledge.matching import Match, Matcher, shared_materials
from ..knowledge.source import KnowledgeSource
from ..progress import Progress, run_cancellable
from ..scene import Sample, Scene, Window
from ..text import PromptSet

#: Pixels that stand for the scene in its statistics.
SAMPLE = 6000
#: Share of pixels that resemble no class from which the user must know; 0.01 is expected.
UNLIKE = 0.2
#: Classes named in a refusal; more would bury the cure.
_NAMED = 3


@dataclass(frozen=True)
class KnowledgeEvidence:
    """Spectral knowledge fitted on a scene.

    Attributes
    ----------
    matches : tuple of Match
        One a class, in the order of the prompts.
    bands : bool array, shape (scene bands,)
        Bands the source looks at.
    source : KnowledgeSource
    sample : Sample
        The pixels it was fitted on, ``bands`` only.
    facts : tuple of str
        What was found out, for the log and the report.
    warnings : tuple of str
    """

    matches: tuple[Match, ...]
    bands: NDArray[np.bool_]
    source: KnowledgeSource
    sample: Sample
    facts: tuple[str, ...]
    warnings: tuple[str, ...]

    def without_sample(self) -> KnowledgeEvidence:
        """The same without pixels, which are by far the most of it: to be kept."""
        values, rows, cols = self.sample
        return replace(self, sample=Sample(values[:0], rows[:0], cols[:0]))


def gather_knowledge(
    prompts: PromptSet,
    scene: Scene,
    seed: int,
    progress: Progress,
    among: NDArray[np.bool_] | None = None,
) -> KnowledgeEvidence:
    """Match the prompts, fit the source on the scene's bands and pixels.

    Parameters
    ----------
    prompts : PromptSet
    scene : Scene
    seed : int
    progress : Progress
    among : bool array, shape (scene bands,), optional
        Bands that may be looked at; by default all usable ones.

    Raises
    ------
    EngineError
        A class nobody understands, a raster without wavelengths or without valid pixels.
    """
    library = default_library()
    matches, warnings = understand(prompts, library, progress)
    progress.update(0.3)
    bands, on_bands = _on_bands(scene, library, among)
    sample = sample_of(scene, bands, seed)
    progress.update(0.5)
    source = KnowledgeSource(
        on_bands,
        [match.materials for match in matches],
        calibration=_calibration(scene),
        random_state=seed,
    ).fit(sample.values, check=progress.check)
    if source.unlike_ > UNLIKE:
        warnings.append(_unlike(scene, source.unlike_))
        progress.warn(warnings[-1])
    progress.update(0.9)
    facts = (scene.scale.sentence, source.radiometry_.sentence)
    return KnowledgeEvidence(
        matches, bands, source, sample, tuple(filter(None, facts)), tuple(warnings)
    )


def sample_of(
    scene: Scene, bands: NDArray[np.bool_], seed: int, window: Window | None = None
) -> Sample:
    """Pixels that stand for the scene (or a window) in its statistics, some of its usable bands.

    Raises
    ------
    EngineError
        No pixel is valid.
    """
    sample = scene.sample(SAMPLE, seed, window)
    if not len(sample.values):
        raise EngineError(
            f"{scene.name} holds no valid pixel in its usable bands (everything is nodata, NaN or "
            "zero): check its nodata value with 'Inspect scene'."
        )
    return sample._replace(values=sample.values[:, bands[scene.usable]])


def understand(
    prompts: PromptSet, library: MaterialLibrary, progress: Progress
) -> tuple[tuple[Match, ...], list[str]]:
    """The materials of each class, said in the log, with what the user should know.

    Raises
    ------
    PromptError
        Classes that mean no material, named with what is nearest.
    """
    matcher = Matcher(library)
    matches, warnings = [], []
    for one in prompts.classes:
        progress.check()
        # An unknown word loads a language model first.
        match = run_cancellable(progress, matcher.match_class, one)
        matches.append(match)
        progress.info(matcher.describe(match))
        if match.how != "none" and match.note:
            warnings.append(f"{one.name!r}: {match.note}.")
    lost = [match for match in matches if match.how == "none"]
    if lost:
        raise PromptError(_not_understood(lost))
    names = {material.id: material.name for material in library}
    warnings += [shared.sentence for shared in shared_materials(matches, names)]
    for warning in warnings:
        progress.warn(warning)
    return tuple(matches), warnings


def _not_understood(lost: Sequence[Match]) -> str:
    parts = [
        f"{match.phrase!r} ({match.note})" if match.note else repr(match.phrase)
        for match in lost[:_NAMED]
    ]
    if len(lost) > _NAMED:
        parts.append(f"and {len(lost) - _NAMED} more")
    what = "This class means" if len(parts) == 1 else "These classes mean"
    return (
        f"{what} no material the spectral knowledge has: {'; '.join(parts)}. Use another English "
        "word, or add one as a synonym after a colon, such as 'my class: green grass'."
    )


def _calibration(scene: Scene) -> CalibrationModel:
    """How far the scene's values may be from reflectance, by what its file tells."""
    if scene.scale.kind == "DN":
        return DIGITAL_NUMBERS
    return GUESSED_SCALE if scene.scale.guessed else REFLECTANCE


def _unlike(scene: Scene, share: float) -> str:
    reason = (
        "Is a class missing from the list?"
        if scene.scale.kind != "DN"
        else "Its values are no reflectance: correct them to reflectance, or name missing classes."
    )
    return (
        f"{share:.0%} of the pixels of {scene.name} resemble none of the classes, as far as their "
        f"materials are known: the map is a guess there, whatever its confidence. {reason}"
    )


def _on_bands(
    scene: Scene, library: MaterialLibrary, among: NDArray[np.bool_] | None
) -> tuple[NDArray[np.bool_], BandLibrary]:
    """Usable bands within the library's range, shape (scene bands,), and the library on them."""
    if scene.wavelengths is None or scene.fwhm is None:
        raise EngineError(
            f"{scene.name} tells no wavelengths for its {scene.count} band(s), and words can only "
            "be compared with spectra whose wavelengths are known: add them to the band metadata "
            "(wavelength and wavelength_units) or to the ENVI header."
        )
    low, high = library.wavelengths_nm[[0, -1]]
    inside = (scene.wavelengths >= low) & (scene.wavelengths <= high)
    bands: NDArray[np.bool_] = scene.usable & inside
    if among is not None:
        bands &= among
    if bands.sum() < MIN_BANDS:
        raise EngineError(
            f"{scene.name} has {int(bands.sum())} usable band(s) between {low:.0f} and {high:.0f} "
            f"nm, and telling materials apart needs at least {MIN_BANDS}: use a raster with more "
            "bands, or see with 'Inspect scene' why bands were left out."
        )
    return bands, BandLibrary(library, scene.wavelengths[bands], scene.fwhm[bands])
