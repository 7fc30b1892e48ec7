"""A class map and a reference in, confusion matrix and scores out."""

from __future__ import annotations

import math
from contextlib import ExitStack
from typing import Any

import numpy as np

from .. import __version__
from ..assess import AreaEstimates, AssessError, Estimate, area_adjusted
from ..errors import EngineError
from ..jobs import AssessAccuracy, to_record
from ..output import OutputSet, check_outputs, fingerprint, make_provenance
from ..output.paths import is_same_file
from ..output.tables import confusion_csv
from ..progress import Progress
from ..samples.layer import parse_source
from ..samples.raster import data_file
from ..samples.words import number_of
from . import Result
from .accuracy_page import NEIGHBOURS, Assessed, accuracy_page, unclassified_share
from .class_map import NODATA, UNSURE, ClassMap
from .class_matching import Matched, match_classes, matched_classes
from .comparison import Comparison, compare
from .references import Reference, open_reference

_STAGES = 3


def assess_accuracy(job: AssessAccuracy, progress: Progress) -> Result:
    """Compare a class map with a reference.

    Raises
    ------
    EngineError
        Map, reference or an output cannot be used, or map and reference do not fit together.
    CancelledError
    """
    with ExitStack() as stack:
        progress.stage("reading map and reference", 1, _STAGES)
        source = parse_source(job.reference).path
        _check_files(job, source)
        class_map = stack.enter_context(ClassMap.open(job.map))
        reference = stack.enter_context(open_reference(job, class_map.grid, progress.check))
        matching = match_classes(class_map.names, reference.names, reference.telling)

        progress.stage("comparing", 2, _STAGES)
        comparison = compare(class_map, reference, matching, progress.update)
        matched = matched_classes(
            matching,
            (comparison.map_values, comparison.reference_values),
            (class_map.names, reference.names),
            (class_map.legend.colors, reference.colors),
        )
        assessed = _assessed(job, class_map, reference, comparison, matched)
        for sentence in assessed.sentences:
            progress.info(sentence)
        for warning in assessed.warnings:
            progress.warn(warning)

        progress.stage("finishing the files", 3, _STAGES)
        outputs = stack.enter_context(OutputSet())
        if job.matrix:
            table = confusion_csv(matched.classes, assessed.matrix)
            outputs.add_text(job.matrix, table, "confusion matrix")
        if job.report:
            provenance = make_provenance(
                __version__,
                to_record(job),
                data_file(job.map),
                {"reference": reference.name, "reference_fingerprint": fingerprint(source)},
            )
            page = accuracy_page(job, class_map, reference, assessed, provenance)
            outputs.add_text(job.report, page)
        progress.update(1.0)
    return Result(
        {key: getattr(job, key) for key in job.outputs if getattr(job, key)},
        _numbers(assessed),
        {
            "classes": _class_values(assessed),
            "warnings": list(assessed.warnings),
            "notes": list(assessed.sentences),
        },
    )


def _check_files(job: AssessAccuracy, source: str) -> None:
    check_outputs(
        {"confusion matrix": job.matrix, "report": job.report},
        [job.map, data_file(job.map), source, data_file(source)],
    )
    # A container may hold both; "|" or a layer says which part of it is meant.
    if is_same_file(data_file(job.map), data_file(job.reference)) and not job.reference_layer:
        raise EngineError(
            f"The map and the reference are the same file, {job.map}: choose as reference what is "
            "known to be true."
        )


def _assessed(
    job: AssessAccuracy,
    class_map: ClassMap,
    reference: Reference,
    comparison: Comparison,
    matched: Matched,
) -> Assessed:
    estimates, why_not = _estimates(job, comparison, matched)
    notes = estimates.sentences[2:] if estimates else ()
    together = _share_features(reference, comparison)
    matrix = comparison.matrix(matched, unsure=True)
    sentences = [*reference.sentences, *matched.sentences]
    if lost := comparison.reference_on(NODATA):
        lines = number_of(lost, "reference pixel")
        sentences.append(f"{lines} left out: the map has no data there.")
    return Assessed(
        comparison,
        matched,
        matrix,
        estimates,
        why_not,
        [
            *class_map.warnings,
            *matched.warnings,
            *_unsure(comparison.reference_on(UNSURE)),
            *([NEIGHBOURS] if together and estimates else []),
            *notes,
        ],
        sentences,
    )


def _unsure(pixels: int) -> list[str]:
    if not pixels:
        return []
    return [
        f"The map is 0 on {number_of(pixels, 'reference pixel')}, and 0 is its nodata value: taken "
        "as unclassified there, which is an error in the matrix; the area estimates leave them out."
    ]


def _share_features(reference: Reference, comparison: Comparison) -> bool:
    """Whether reference pixels belong together: several of one polygon, or side by side."""
    if reference.features is None:
        return comparison.touching
    return sum(comparison.pairs.values()) > reference.features[0]


def _estimates(
    job: AssessAccuracy, comparison: Comparison, matched: Matched
) -> tuple[AreaEstimates | None, str]:
    """Area-adjusted estimates, or why there are none."""
    matrix = comparison.matrix(matched, unsure=False)
    weights, unit = comparison.weights(matrix.values)
    try:
        estimates = area_adjusted(
            matrix,
            weights[:-1],
            design=job.design,
            pixel_area=unit,
            unclassified_pixels=int(weights[-1]),
            names=[one.name for one in matched.classes],
        )
    except AssessError as error:
        return None, error.message
    return estimates, ""


def _numbers(assessed: Assessed) -> dict[str, float]:
    """Figures by name; those that nothing defines are left out."""
    matrix, estimates = assessed.matrix, assessed.estimates
    numbers = {
        "overall_accuracy": matrix.overall_accuracy,
        "average_accuracy": matrix.average_accuracy,
        "kappa": matrix.kappa,
        "reference_pixels": float(matrix.total),
        "classes": float(len(matrix.values)),
    }
    if estimates:
        numbers["overall_accuracy_adjusted"] = float(estimates.overall_accuracy.value)
        numbers["overall_accuracy_se"] = float(estimates.overall_accuracy.standard_error)
        numbers["unclassified_share"] = unclassified_share(estimates)
    return {key: float(value) for key, value in numbers.items() if math.isfinite(value)}


def _class_values(assessed: Assessed) -> list[dict[str, Any]]:
    """Every class with its counts, accuracies and estimates, as JSON; None: not defined."""
    matrix, estimates = assessed.matrix, assessed.estimates
    values = []
    for index, one in enumerate(assessed.matched.classes):
        told: dict[str, Any] = {
            "value": one.value,
            "name": one.name,
            "color": one.color,
            "reference_pixels": int(matrix.reference_totals[index]),
            "mapped_pixels": int(assessed.comparison.mapped[one.value]),
            "producers_accuracy": _plain(matrix.producers_accuracy[index]),
            "users_accuracy": _plain(matrix.users_accuracy[index]),
            "f1": _plain(matrix.f1[index]),
        }
        if estimates:
            told |= _estimate("producers_accuracy_adjusted", estimates.producers_accuracy, index)
            told |= _estimate("users_accuracy_adjusted", estimates.users_accuracy, index)
            told |= _estimate("area_share", estimates.share, index)
            told["mapped_share"] = _plain(estimates.mapped_share[index])
            if estimates.area:
                told |= _estimate("square_metres", estimates.area, index)
        values.append(told)
    return values


def _estimate(name: str, estimate: Estimate, index: int) -> dict[str, float | None]:
    error = estimate.standard_error[index]
    return {name: _plain(estimate.value[index]), f"{name}_se": _plain(error)}


def _plain(value: np.floating[Any] | float) -> float | None:
    return float(value) if math.isfinite(value) else None
