"""Filling the report of a classification."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..jobs import ClassifyWithTextPrompts
from ..knowledge.library import default_library
from ..output import Grid
from ..output.report import classification_html
from ..output.report_data import ClassReport, Fact, PromptMatch, ReportData, excluded_ranges
from ..scene import Scene, Window
from .evidence import Evidence
from .tally import Tally

if TYPE_CHECKING:
    from .writers import Writers

#: Longer side of the report's pictures, in pixels.
_PICTURE = 700
#: Fewer sampled pixels than this make no spectrum worth drawing.
_LEAST_FOR_SPECTRUM = 5

_METHOD = (
    "Each class name was translated into materials, and each material into reflectance curves on "
    "the scene's own bands (the table above shows both). Pixels were simulated from these curves "
    "with mixing, shadow, haze and changing illumination; the class of a real pixel is the one "
    "under which its spectrum is most likely. No sample and no label was used.",
)
_REFINED = (
    "The result was refined without training: one Gaussian per class was fitted to the scene's "
    "own spectra in ten rounds and combined with the evidence from the words."
)
_CONFIDENCE = (
    "Here the probabilities come from the spectra alone and take all classes as equally common "
    "beforehand."
)


def classification_page(
    job: ClassifyWithTextPrompts,
    scene: Scene,
    window: Window,
    evidence: Evidence,
    tally: Tally,
    writers: Writers,
) -> str:
    """The report as HTML, after the rasters were finished."""
    rgb, rgb_valid = scene.thumbnail(_PICTURE) if window == scene.window else (None, None)
    wavelengths = evidence.source.bands.wavelengths
    order = np.argsort(wavelengths)
    whole = scene.wavelengths
    red, green, blue = scene.rgb_bands()
    class_map = writers.class_map
    return classification_html(
        ReportData(
            title=f"Classes of {scene.name}",
            scene=_scene_facts(scene, class_map.grid, evidence),
            settings=_settings(job),
            classes=_classes(evidence, tally, writers, order),
            provenance=writers.provenance,
            class_map=class_map.thumbnail(_PICTURE),
            rgb=rgb,
            rgb_valid=rgb_valid,
            rgb_caption=f"Bands {red}, {green}, {blue} as red, green, blue",
            confidence=writers.confidence.thumbnail(_PICTURE) if writers.confidence else None,
            warnings=[*evidence.warnings, *scene.warnings],
            nodata_pixels=tally.nodata_pixels,
            rejected_pixels=tally.valid_pixels - tally.classified_pixels,
            area_sentence=class_map.areas.sentence,
            wavelengths=wavelengths[order],
            excluded=excluded_ranges(whole, evidence.bands) if whole is not None else (),
            reflectance=scene.scale.kind != "DN",
            method=[*_METHOD, *([_REFINED] if job.refine == "gaussian" else [])],
            confidence_note=_CONFIDENCE,
        )
    )


def _scene_facts(scene: Scene, grid: Grid, evidence: Evidence) -> Sequence[Fact]:
    wavelengths = evidence.source.bands.wavelengths
    facts = [
        ("Raster", scene.name),
        ("Mapped size", f"{grid.width} x {grid.height} pixels"),
        ("Bands", f"{scene.count}, of which {int(evidence.bands.sum())} are used"),
        ("Wavelengths", f"{wavelengths.min():.0f} to {wavelengths.max():.0f} nm"),
        ("CRS", scene.crs_name or "none"),
    ]
    return [*facts, *(("Values", sentence) for sentence in evidence.facts)]


def _settings(job: ClassifyWithTextPrompts) -> Sequence[Fact]:
    source = "Spectral knowledge, offline"
    if job.source == "auto":
        source += " (chosen automatically)"
    extent = ", ".join(f"{edge:g}" for edge in job.extent) if job.extent else "whole raster"
    reject = f"below {job.reject_below:g}" if job.reject_below else "none"
    return [
        ("Source", source),
        ("Refinement", job.refine),
        ("Extent", extent),
        ("Left unclassified", reject),
        ("Seed", str(job.seed)),
    ]


def _classes(
    evidence: Evidence, tally: Tally, writers: Writers, order: NDArray[np.int64]
) -> Sequence[ClassReport]:
    library = default_library()
    assigned = evidence.predict(evidence.sample).argmax(axis=1)
    areas = writers.class_map.square_metres
    reports = []
    for index, (info, prompt, match) in enumerate(
        zip(writers.classes, evidence.prompts.classes, evidence.matches, strict=True)
    ):
        spectra = evidence.sample[assigned == index][:, order]
        drawn = len(spectra) >= _LEAST_FOR_SPECTRUM
        looks = evidence.source.classes_[index]
        materials = tuple((library[material].name, share) for material, share in match.materials)
        reports.append(
            ClassReport(
                info,
                pixels=writers.class_map.counts[info.value],
                square_metres=areas[info.value] if areas else None,
                mean_confidence=tally.class_confidence(index),
                prompts=prompt.prompts,
                description=prompt.description,
                matches=(PromptMatch(match.phrase, materials, match.how, match.score, match.note),),
                mean=spectra.mean(axis=0) if drawn else None,
                std=spectra.std(axis=0) if drawn else None,
                expected=(looks.weights @ looks.spectra)[order],
            )
        )
    return reports
