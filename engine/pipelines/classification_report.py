"""Filling the report of a classification."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ..jobs import ClassifyWithTextPrompts
from ..knowledge.library import default_library
from ..output import Grid
from ..output.report import classification_html
from ..output.report_data import ClassReport, Fact, PromptMatch, ReportData, excluded_ranges
from ..scene import Scene
from .mask import Part
from .preview import preview_sentence
from .tally import Tally
from .writers import Writers

# What fits words to a scene brings libraries that take a second to import and that maps of a model
# do without.
if TYPE_CHECKING:
    from .evidence import Evidence
    from .refining import Refined

#: Longer side of the report's pictures, in pixels.
PICTURE = 700
#: Fewer sampled pixels than this make no spectrum worth drawing.
_LEAST_FOR_SPECTRUM = 5

_KNOWLEDGE = (
    "Each class name was translated into materials, and each material into reflectance curves on "
    "the scene's own bands (the table above shows both). Pixels were simulated from these curves "
    "with mixing, shadow, haze and changing illumination; the class of a real pixel is the one "
    "under which its spectrum is most likely."
)
_CLIP = (
    "Each class name was put into sentences, and the network CLIP compared them with overlapping "
    "windows of a colour picture of the scene at several sizes. CLIP sees shapes and colours in "
    "three bands; the other bands told nothing here."
)
_FUSED = (
    "What spectra and picture said was multiplied pixel by pixel, each weighted by how sure it was "
    "there: a source that was undecided left the decision to the other."
)
_NO_LABELS = "No sample and no label was used."
_GAUSSIAN = (
    "The result was refined without training: one Gaussian per class was fitted to the scene's "
    "own spectra in ten rounds and combined with the evidence from the words."
)
_SPECIAL = (
    "The result was refined by training: a network learned the classes on all bands from what was "
    "found so far, its pseudo-labels, sure pixels more often than others. No reference decided "
    "anything, nor when to stop."
)
_SETS = (
    "After {warm_up} epochs it also learned from pixels it found {kinds} itself, with labels from "
    "the density of the scene's spectra around the sure ones."
)
_COMBINED = (
    "The map weighs the network against the pseudo-labels: how much these are worth was estimated "
    "from how often the network, which cannot memorise single mistakes, agrees with them."
)
_CONFIDENCE = (
    "Here the probabilities come from the spectra alone and take all classes as equally common "
    "beforehand."
)


def classification_page(
    job: ClassifyWithTextPrompts,
    part: Part,
    evidence: Evidence,
    refined: Refined | None,
    tally: Tally,
    writers: Writers,
) -> str:
    """The report as HTML, after the rasters were finished."""
    plan, scene = evidence.plan, part.scene
    method = [
        *([_KNOWLEDGE] if plan.uses_knowledge else []),
        *([_CLIP] if plan.uses_clip else []),
        *([_FUSED] if plan.source == "fused" else []),
        _NO_LABELS,
        *([_GAUSSIAN] if job.refine == "gaussian" else []),
        *(_training(refined) if refined else []),
    ]
    plain = plan.source == "knowledge" and job.refine == "none"
    return classification_html(
        ReportData(
            title=f"Classes of {scene.name}",
            settings=_settings(job, part, evidence),
            classes=_classes(scene, evidence, tally, writers),
            warnings=[*part.warnings, *evidence.warnings, *scene.warnings],
            method=method,
            confidence_note=_CONFIDENCE if plain else "",
            training=refined.courses if refined else (),
            **page_parts(scene, evidence.bands, evidence.facts, tally, writers),
        )
    )


def _training(refined: Refined) -> Sequence[str]:
    """How the network came about, as its settings are."""
    settings = refined.network.special.settings
    lines = [_SPECIAL]
    weights = {"sure": settings.weight_confident, "hard": settings.weight_hard}
    kinds = " or ".join(kind for kind, weight in weights.items() if weight)
    if kinds and settings.warm_up < settings.epochs:
        lines.append(_SETS.format(warm_up=settings.warm_up, kinds=kinds))
    if settings.combine:
        lines.append(_COMBINED)
    return [*lines, str(refined.summary["sentence"])]


def page_parts(
    scene: Scene,
    bands: NDArray[np.bool_],
    facts: Sequence[str],
    tally: Tally,
    writers: Writers,
) -> dict[str, Any]:
    """What every classification's report shows of scene and map.

    Parameters
    ----------
    bands : bool array, shape (scene bands,)
        Bands that were used.
    facts : sequence of str
        What was found out about the scene's values.
    """
    window, class_map = writers.window, writers.class_map
    rgb, rgb_valid = scene.thumbnail(PICTURE) if window == scene.window else (None, None)
    red, green, blue = scene.rgb_bands()
    wavelengths = scene.wavelengths
    shown = None if wavelengths is None else np.sort(wavelengths[bands])
    return {
        "scene": _scene_facts(scene, bands, facts, writers),
        "provenance": writers.provenance,
        "class_map": class_map.thumbnail(PICTURE),
        "rgb": rgb,
        "rgb_valid": rgb_valid,
        "rgb_caption": f"Bands {red}, {green}, {blue} as red, green, blue",
        "confidence": writers.confidence.thumbnail(PICTURE) if writers.confidence else None,
        "nodata_pixels": tally.nodata_pixels,
        "rejected_pixels": tally.valid_pixels - tally.classified_pixels,
        "area_sentence": f"{class_map.areas.sentence} {_preview(writers)}".strip(),
        "wavelengths": shown,
        "excluded": () if wavelengths is None else excluded_ranges(wavelengths, bands),
        "reflectance": scene.scale.kind != "DN",
    }


def _preview(writers: Writers) -> str:
    step = writers.steps.step
    return preview_sentence(step) if step > 1 else ""


def class_report(
    scene: Scene, bands: NDArray[np.bool_], index: int, tally: Tally, writers: Writers, **more: Any
) -> ClassReport:
    """One class: counts, area, confidence and the spectra of its pixels."""
    info = writers.classes[index]
    areas = writers.class_map.square_metres
    spectra = tally.spectra(index)[:, band_order(scene, bands)]
    drawn = len(spectra) >= _LEAST_FOR_SPECTRUM
    return ClassReport(
        info,
        pixels=writers.class_map.counts[info.value],
        square_metres=areas[info.value] if areas else None,
        mean_confidence=tally.class_confidence(index),
        mean=spectra.mean(axis=0) if drawn else None,
        std=spectra.std(axis=0) if drawn else None,
        **more,
    )


def band_order(scene: Scene, bands: NDArray[np.bool_]) -> NDArray[np.int64]:
    """The order of the used bands by wavelength; as they are where none is told."""
    if scene.wavelengths is None:
        return np.arange(int(bands.sum()))
    return np.argsort(scene.wavelengths[bands])


def _scene_facts(
    scene: Scene, bands: NDArray[np.bool_], facts: Sequence[str], writers: Writers
) -> Sequence[Fact]:
    grid = writers.class_map.grid
    told = scene.wavelengths
    used = None if told is None else told[bands]
    lines = [
        ("Raster", scene.name),
        ("Mapped size", _size(grid, writers.steps.step)),
        ("Bands", f"{scene.count}, of which {int(bands.sum())} are used"),
        ("Wavelengths", "none" if used is None else f"{used.min():.0f} to {used.max():.0f} nm"),
        ("CRS", scene.crs_name or "none"),
    ]
    return [*lines, *(("Values", sentence) for sentence in facts)]


def _size(grid: Grid, step: int) -> str:
    size = f"{grid.width} x {grid.height} pixels"
    return size if step == 1 else f"{size}, each for {step} x {step} of the raster"


def _settings(job: ClassifyWithTextPrompts, part: Part, evidence: Evidence) -> Sequence[Fact]:
    facts = [
        ("Source", evidence.plan.chosen),
        *(evidence.clip.settings if evidence.clip else ()),
        ("Refinement", job.refine),
    ]
    if job.refine == "special":
        facts.append(("Network", f"{job.network}, preset {job.preset}"))
        if job.refine_options:
            facts.append(("Network settings", job.refine_options))
    return [*facts, *run_settings(job, part.facts), ("Seed", str(job.seed))]


def run_settings(job: Any, polygons: Sequence[Fact]) -> Sequence[Fact]:
    """Settings every classification has; ``polygons`` is what is to be said of those."""
    extent = ", ".join(f"{edge:g}" for edge in job.extent) if job.extent else "whole raster"
    reject = f"below {job.reject_below:g}" if job.reject_below else "none"
    return [("Extent", extent), *polygons, ("Left unclassified", reject)]


def _classes(
    scene: Scene, evidence: Evidence, tally: Tally, writers: Writers
) -> Sequence[ClassReport]:
    reports = []
    for index, prompt in enumerate(evidence.prompts.classes):
        more: dict[str, Any] = {"prompts": prompt.prompts, "description": prompt.description}
        if evidence.knowledge:
            more |= _understood(scene, evidence, index)
        reports.append(class_report(scene, evidence.bands, index, tally, writers, **more))
    return reports


def _understood(scene: Scene, evidence: Evidence, index: int) -> dict[str, Any]:
    """What the spectral knowledge took one class for."""
    if evidence.knowledge is None:
        return {}
    library = default_library()
    match = evidence.knowledge.matches[index]
    materials = tuple((library[material].name, share) for material, share in match.materials)
    looks = evidence.knowledge.source.classes_[index]
    expected = (looks.weights @ looks.spectra)[band_order(scene, evidence.bands)]
    shown = PromptMatch(match.phrase, materials, match.how, match.score, match.note)
    return {"matches": (shown,), "expected": expected}
