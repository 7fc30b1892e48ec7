"""Filling the report of a map's accuracy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..assess import AreaEstimates, ConfusionMatrix
from ..jobs import AssessAccuracy
from ..output.assessment_data import AreaReport, AssessmentData, ClassArea
from ..output.assessment_report import assessment_html
from ..output.report_data import Accuracy, Fact
from .class_map import ClassMap
from .class_matching import Matched
from .comparison import Comparison
from .references import Reference

_DESIGNS = {
    "stratified": "stratified by the map's classes",
    "simple_random": "simple random over the whole map",
}
_MATRIX = (
    "Every pixel of the reference was compared with the map's pixel at its place. Overall accuracy "
    "is the share that agrees; average accuracy is the mean of the producer's accuracies; kappa "
    "(Cohen 1960) is the agreement beyond what the class shares alone would give. Reference pixels "
    "that the map leaves unclassified count as errors."
)
_TRAINED = (
    "If any of these samples was used to train the map, the scores are too good (optimistic): "
    "assess with samples that training has not seen."
)
#: Said where reference pixels lie side by side.
NEIGHBOURS = (
    "Pixels of one polygon or area are alike and not independent of each other: the standard "
    "errors and confidence intervals here are too small."
)


@dataclass(frozen=True)
class Assessed:
    """What came out of a comparison.

    Attributes
    ----------
    comparison : Comparison
    matched : Matched
    matrix : ConfusionMatrix
    estimates : AreaEstimates or None
    no_estimates : str
        Why there are none.
    warnings, sentences : sequence of str
        What should be looked at; what was done with the reference.
    """

    comparison: Comparison
    matched: Matched
    matrix: ConfusionMatrix
    estimates: AreaEstimates | None
    no_estimates: str
    warnings: Sequence[str]
    sentences: Sequence[str]


def accuracy_page(
    job: AssessAccuracy,
    class_map: ClassMap,
    reference: Reference,
    assessed: Assessed,
    provenance: Mapping[str, str],
) -> str:
    """The report as HTML."""
    matrix, estimates = assessed.matrix, assessed.estimates
    unit = "pixel" if matrix.total == 1 else "pixels"
    split = f"All {matrix.total:,} labelled {unit} were compared. {_TRAINED}"
    said = [] if estimates is None else list(estimates.sentences)
    return assessment_html(
        AssessmentData(
            title=f"Accuracy of {class_map.name}",
            map=_map_facts(class_map, assessed),
            reference=_reference_facts(job, reference, matrix),
            settings=[("Design of the reference", _DESIGNS[job.design])],
            accuracy=Accuracy(reference.name, split, assessed.matched.classes, matrix),
            provenance=provenance,
            design=" ".join(said[:2]),
            areas=None if estimates is None else _areas(estimates, assessed),
            no_areas=assessed.no_estimates,
            class_map=assessed.comparison.picture,
            agreement=assessed.comparison.agreement,
            reference_sentences=assessed.sentences,
            warnings=assessed.warnings,
            method=[_MATRIX],
        )
    )


def _areas(estimates: AreaEstimates, assessed: Assessed) -> AreaReport:
    comparison = assessed.comparison
    columns = zip(
        estimates.mapped_share,
        estimates.share.value,
        estimates.share.margin,
        estimates.users_accuracy.value,
        estimates.users_accuracy.standard_error,
        estimates.producers_accuracy.value,
        estimates.producers_accuracy.standard_error,
        strict=True,
    )
    unit, total = estimates.pixel_area, estimates.assessed_pixels
    return AreaReport(
        [ClassArea(*map(float, row)) for row in columns],
        float(estimates.overall_accuracy.value),
        float(estimates.overall_accuracy.standard_error),
        pixels=total,
        square_metres=None if unit is None else total * unit,
        unclassified_share=unclassified_share(estimates),
        sentence=comparison.areas.sentence,
    )


def unclassified_share(estimates: AreaEstimates) -> float:
    """Share of the assessed area that the map leaves unclassified, 0..1."""
    named = estimates.mapped_share
    rest = 1.0 - float(named[named == named].sum())
    # What is left of rounding is no area.
    return rest if rest > 1e-9 else 0.0


def _map_facts(class_map: ClassMap, assessed: Assessed) -> Sequence[Fact]:
    grid, comparison = class_map.grid, assessed.comparison
    unclassified = int(comparison.mapped[0])
    nodata = grid.width * grid.height - int(comparison.mapped.sum())
    named = {one.value: one.name for one in assessed.matched.classes}
    facts = [
        ("Class map", class_map.name),
        ("Size", f"{grid.width:,} x {grid.height:,} pixels"),
        ("Classes on the map", ", ".join(named[v] for v in comparison.map_values) or "none"),
        ("Classified pixels", f"{int(comparison.mapped[1:].sum()):,}"),
    ]
    if unclassified:
        facts.append(("Unclassified pixels", f"{unclassified:,}"))
    if nodata:
        facts.append(("Pixels without data or class", f"{nodata:,}"))
    return facts


def _reference_facts(
    job: AssessAccuracy, reference: Reference, matrix: ConfusionMatrix
) -> Sequence[Fact]:
    kind = "raster" if reference.features is None else "vector"
    facts = [("Reference", f"{reference.name} ({kind})")]
    if job.reference_layer:
        facts.append(("Layer", job.reference_layer))
    if job.class_field and reference.features is not None:
        facts.append(("Class field", job.class_field))
    if reference.features is not None:
        used, every = reference.features
        facts.append(("Features with pixels", f"{used:,} of {every:,}"))
    facts.append(("Labelled pixels", f"{matrix.total:,}"))
    return facts
