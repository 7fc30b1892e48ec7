"""Filling the page of class signatures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import __version__
from ..jobs import ClassSignatures, to_record
from ..output import fingerprint, make_provenance
from ..output.report_data import Fact, excluded_ranges
from ..output.signatures_data import ClassSignature, SignatureBands, SignaturesData
from ..output.signatures_report import signatures_html
from ..samples.raster import data_file
from ..scene import Scene
from .class_spectra import MOST_PIXELS, SEED, Spectra
from .sample_reading import sample_facts, source_name
from .separability import LEAST_PIXELS, Separability


def signatures_page(
    job: ClassSignatures,
    scene: Scene,
    spectra: Spectra,
    signatures: Sequence[ClassSignature],
    bands: SignatureBands,
    apart: Separability,
    warnings: Sequence[str],
    source: str,
) -> str:
    """The report as HTML; ``source`` is the file of the samples, for its fingerprint."""
    name = source_name(job)
    numbers = np.arange(1, scene.count + 1, dtype=float)
    centres = numbers if scene.wavelengths is None else scene.wavelengths
    known = np.isfinite(centres)
    provenance = make_provenance(
        __version__,
        to_record(job),
        job.input,
        {
            "scale": scene.scale.sentence,
            "samples": name,
            "samples_fingerprint": fingerprint(data_file(source)),
        },
    )
    return signatures_html(
        SignaturesData(
            title=f"Signatures of {name} on {scene.name}",
            scene=_scene_facts(scene),
            samples=sample_facts(job, spectra.samples),
            settings=[
                ("Pixels of a class, at most", f"{MOST_PIXELS:,}"),
                ("Seed of the draw", str(SEED)),
            ],
            classes=signatures,
            bands=bands,
            provenance=provenance,
            excluded=excluded_ranges(centres[known], scene.usable[known]),
            reflectance=scene.scale.kind != "DN",
            separability=apart.distances if apart.components else None,
            separability_note=_note(apart),
            sample_sentences=spectra.sentences,
            warnings=warnings,
        )
    )


def _scene_facts(scene: Scene) -> Sequence[Fact]:
    used = None if scene.wavelengths is None else scene.wavelengths[scene.usable]
    return [
        ("Raster", scene.name),
        ("Size", f"{scene.width:,} x {scene.height:,} pixels"),
        ("Bands", f"{scene.count}, of which {int(scene.usable.sum())} are used"),
        ("Wavelengths", "none" if used is None else f"{used.min():.0f} to {used.max():.0f} nm"),
        ("CRS", scene.crs_name or "none"),
        ("Values", scene.scale.sentence),
    ]


def _note(apart: Separability) -> str:
    if not apart.components:
        return ""
    shrunk: Any = apart.shrinkage[np.isfinite(apart.shrinkage)]
    count = f"{apart.components} " if apart.components > 1 else ""
    return (
        f"computed on the first {count}principal component{'s' if count else ''} "
        f"({apart.variance:.2%} of the variance), with covariances shrunk towards their mean by "
        f"{shrunk.min():.0%} to {shrunk.max():.0%} (Ledoit-Wolf), because few pixels tell little "
        f"of them; classes with fewer than {LEAST_PIXELS} pixels have no distance"
    )
