"""From prompts to a fitted label source: what each class means, and how a spectrum is judged."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import EngineError, PromptError
from ..jobs import ClassifyWithTextPrompts
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
from ..progress import Progress
from ..refine.gaussian import GaussianRefinement
from ..scene import Scene
from ..text import PromptClass, PromptSet

Floats = NDArray[np.float32]

#: Pixels that stand for the scene in its statistics.
_SAMPLE = 6000
#: Share of pixels that resemble no class from which the user must know; 0.01 is expected.
_UNLIKE = 0.2
#: Classes named in a refusal; more would bury the cure.
_NAMED = 3


@dataclass(frozen=True)
class Evidence:
    """A fitted source, ready to judge pixels.

    Attributes
    ----------
    prompts : PromptSet
    matches : tuple of Match
        One a class, in the order of ``prompts``.
    bands : bool array, shape (scene bands,)
        Bands the source looks at.
    source : KnowledgeSource
    refinement : GaussianRefinement or None
    sample : float32 array, shape (n, bands)
        The pixels of the scene that statistics were made of.
    facts : tuple of str
        What was found out, for the log and the report.
    warnings : tuple of str
    """

    prompts: PromptSet
    matches: tuple[Match, ...]
    bands: NDArray[np.bool_]
    source: KnowledgeSource
    refinement: GaussianRefinement | None
    sample: Floats
    facts: tuple[str, ...]
    warnings: tuple[str, ...]

    def predict(self, spectra: Floats) -> Floats:
        """Class probabilities, shape (n, classes), of scene values, shape (n, bands)."""
        probabilities = self.source.predict(spectra)
        if self.refinement is not None:
            probabilities = self.refinement.refine(spectra, probabilities)
        return probabilities


def read_prompts(job: ClassifyWithTextPrompts) -> PromptSet:
    """The job's prompt set.

    Raises
    ------
    PromptError
        None given, both given, or one that cannot be understood.
    """
    if job.prompt_file and job.prompts.strip():
        raise PromptError("Both prompts and a prompt file were given: leave one of them empty.")
    return PromptSet.load(job.prompt_file) if job.prompt_file else PromptSet.parse(job.prompts)


def gather_evidence(
    job: ClassifyWithTextPrompts, prompts: PromptSet, scene: Scene, progress: Progress
) -> Evidence:
    """Match the prompts, fit the source on the scene's bands and pixels.

    Raises
    ------
    EngineError
        A class nobody understands, a raster without wavelengths or without valid pixels.
    """
    library = default_library()
    matches, warnings = understand(prompts, library, progress)
    progress.update(0.3)
    bands, on_bands = _on_bands(scene, library)
    sample = scene.sample(_SAMPLE, job.seed).values[:, bands[scene.usable]]
    if not len(sample):
        raise EngineError(
            f"{scene.name} holds no valid pixel in its usable bands (everything is nodata, NaN or "
            "zero): check its nodata value with 'Inspect scene'."
        )
    progress.update(0.5)
    source = KnowledgeSource(
        on_bands,
        [match.materials for match in matches],
        calibration=_calibration(scene),
        random_state=job.seed,
    ).fit(sample, check=progress.check)
    if source.unlike_ > _UNLIKE:
        warnings.append(_unlike(scene, source.unlike_))
        progress.warn(warnings[-1])
    progress.update(0.9)
    refinement = None
    if job.refine == "gaussian":
        if len(sample) < 2:
            raise EngineError(
                f"{scene.name} has a single valid pixel, too few to refine on its spectra: "
                "choose no refinement."
            )
        refinement = GaussianRefinement(random_state=job.seed).fit(sample, source.predict(sample))
    facts = (scene.scale.sentence, source.radiometry_.sentence)
    return Evidence(
        prompts,
        matches,
        bands,
        source,
        refinement,
        sample,
        tuple(filter(None, facts)),
        tuple(warnings),
    )


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
        match = _match(matcher, one, progress)
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


def _match(matcher: Matcher, one: PromptClass, progress: Progress) -> Match:
    """``matcher.match_class(one)``, cancellable: an unknown word loads a language model first."""
    pool = ThreadPoolExecutor(1, thread_name_prefix="match")
    future = pool.submit(matcher.match_class, one)
    pool.shutdown(wait=False)
    while not wait([future], timeout=0.1).done:
        progress.check()
    return future.result()


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


def _on_bands(scene: Scene, library: MaterialLibrary) -> tuple[NDArray[np.bool_], BandLibrary]:
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
    if bands.sum() < MIN_BANDS:
        raise EngineError(
            f"{scene.name} has {int(bands.sum())} usable band(s) between {low:.0f} and {high:.0f} "
            f"nm, and telling materials apart needs at least {MIN_BANDS}: use a raster with more "
            "bands, or see with 'Inspect scene' why bands were left out."
        )
    return bands, BandLibrary(library, scene.wavelengths[bands], scene.fwhm[bands])
