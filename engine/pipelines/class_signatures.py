"""A raster and labelled samples in, statistics of the spectra of each class out."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack

import numpy as np

from ..errors import EngineError
from ..jobs import ClassSignatures
from ..output import ClassInfo, OutputSet, check_outputs
from ..output.colors import assign_colors
from ..output.signatures_data import ClassSignature, SignatureBands
from ..output.tables import signatures_csv
from ..progress import Progress
from ..samples import LabelledPixels
from ..samples.layer import parse_source
from ..samples.raster import data_file
from ..samples.words import listed, quoted
from ..scene import Scene
from . import Result
from .class_spectra import Spectra, read_labels, read_spectra
from .mixture import spectral_groups
from .remembered import open_scene
from .separability import LEAST_PIXELS, Separability, separability
from .signatures_page import signatures_page
from .signatures_values import count_values, separability_values, spectra_values

_STAGES = 3
#: Pairs of classes that are told of.
_CLOSEST = 10


def class_signatures(job: ClassSignatures, progress: Progress) -> Result:
    """Statistics of the spectra of each class, and how far the classes lie apart.

    Raises
    ------
    EngineError
        The raster, the samples or an output cannot be used.
    CancelledError
    """
    with ExitStack() as stack:
        progress.stage("reading raster and samples", 1, _STAGES)
        _check_files(job)
        scene = stack.enter_context(open_scene(job.input))
        samples = read_labels(job, scene, progress.check)
        spectra = read_spectra(scene, samples, job.memory_mb, progress.check)
        warnings = list(scene.warnings)

        progress.stage("computing the statistics", 2, _STAGES)
        signatures = []
        for index, info in enumerate(_infos(samples)):
            progress.update(index / (len(samples.classes) + 1))
            signatures.append(_signature(spectra, index, info))
        warnings += _too_few(signatures)
        apart = separability([spectra.of_class(i) for i in range(len(signatures))])
        for sentence in spectra.sentences:
            progress.info(sentence)
        for warning in warnings:
            progress.warn(warning)

        progress.stage("finishing the files", 3, _STAGES)
        outputs = stack.enter_context(OutputSet())
        bands = _bands(scene)
        if job.output:
            outputs.add_text(job.output, signatures_csv(signatures, bands), "table")
        if job.report:
            page = signatures_page(
                job, scene, spectra, signatures, bands, apart, warnings, _source(job)
            )
            outputs.add_text(job.report, page)
        progress.update(1.0)
    return Result(
        {key: getattr(job, key) for key in job.outputs if getattr(job, key)},
        {
            "classes": float(len(signatures)),
            "pixels": float(len(spectra.samples)),
            "bands": float(len(bands.numbers)),
        },
        {
            "classes": [
                {
                    "value": one.info.value,
                    "name": one.info.name,
                    "color": one.info.color,
                    "features": one.features,
                    "pixels": one.pixels,
                    "groups": list(spectral_groups(spectra.of_class(index))),
                }
                for index, one in enumerate(signatures)
            ],
            **spectra_values(scene, signatures),
            "separability": separability_values(apart),
            "closest": _closest(signatures, apart),
            "counts": count_values(spectra.counts),
            "warnings": warnings,
            "notes": list(spectra.sentences),
        },
    )


def _check_files(job: ClassSignatures) -> None:
    if job.samples and job.reference:
        raise EngineError("Both samples and a reference raster were given: leave one of them out.")
    if not (job.samples or job.reference):
        raise EngineError(
            "There are no samples: give a vector file of labelled polygons, lines or points, or a "
            "raster of class values on the scene's grid."
        )
    source = _source(job)
    check_outputs(
        {"table": job.output, "report": job.report},
        [job.input, data_file(job.input), source, data_file(source)],
    )


def _source(job: ClassSignatures) -> str:
    return parse_source(job.samples).path if job.samples else job.reference


def _infos(samples: LabelledPixels) -> list[ClassInfo]:
    names = [one.name for one in samples.classes]
    colors = assign_colors([one.color for one in samples.classes], names)
    return [
        ClassInfo(one.value, one.name, color)
        for one, color in zip(samples.classes, colors, strict=True)
    ]


def _signature(spectra: Spectra, index: int, info: ClassInfo) -> ClassSignature:
    """Statistics of a class; the standard deviation is that of a sample (n - 1)."""
    values = spectra.of_class(index)
    features = len(np.unique(spectra.samples.features[spectra.samples.labels == index]))
    nothing = np.full(values.shape[1], np.nan)
    if not len(values):
        return ClassSignature(info, 0, 0, nothing, nothing)
    low, p25, median, p75, high = np.percentile(values, [0, 25, 50, 75, 100], axis=0)
    return ClassSignature(
        info,
        features,
        len(values),
        values.mean(axis=0, dtype=np.float64),
        values.std(axis=0, dtype=np.float64, ddof=1) if len(values) > 1 else nothing,
        minimum=low,
        p25=p25,
        median=median,
        p75=p75,
        maximum=high,
    )


def _too_few(signatures: Sequence[ClassSignature]) -> list[str]:
    bare = [quoted(one.info.name) for one in signatures if not one.pixels]
    few = [quoted(one.info.name) for one in signatures if 0 < one.pixels < LEAST_PIXELS]
    said = []
    if bare:
        said.append(f"All samples lie where the raster has no data for {listed(bare)}.")
    if few:
        said.append(
            f"Fewer than {LEAST_PIXELS} pixels have {listed(few)}: too few to tell how far the "
            "class lies from others, and its spread is uncertain."
        )
    return said


def _bands(scene: Scene) -> SignatureBands:
    used = scene.usable
    return SignatureBands(
        np.flatnonzero(used) + 1,
        None if scene.wavelengths is None else scene.wavelengths[used],
        None if scene.fwhm is None else scene.fwhm[used],
    )


def _closest(
    signatures: Sequence[ClassSignature], apart: Separability
) -> list[dict[str, str | float]]:
    """The pairs of classes that are hardest to tell apart, as JSON."""
    rows, cols = np.triu_indices(len(signatures), 1)
    distances = apart.distances[rows, cols]
    order = [i for i in np.argsort(distances, kind="stable") if np.isfinite(distances[i])]
    return [
        {
            "one": signatures[rows[i]].info.name,
            "other": signatures[cols[i]].info.name,
            "distance": float(distances[i]),
        }
        for i in order[:_CLOSEST]
    ]
