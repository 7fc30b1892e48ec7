"""The report of a map's accuracy: matrix, scores, and areas with their errors."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from . import charts, figures
from .areas import area_unit
from .assessment_data import AreaReport, AssessmentData, ClassArea
from .grid import ClassInfo
from .report import percent, provenance_view, render, subtitle
from .report_accuracy import accuracy_view, score_text

#: More bars cannot be read on a page.
_BARS = 24
_RIGHT, _WRONG = "#7fb0ab", "#c2410c"
#: Half a 95 % confidence interval in standard errors.
_Z_95 = 1.96


def assessment_html(data: AssessmentData) -> str:
    """The report of a map's accuracy as one HTML page."""
    facts = {str(key): str(value) for key, value in data.provenance.items()}
    return render(
        "assessment.html",
        title=data.title,
        subtitle=subtitle(facts),
        keys=_keys(data),
        warnings=list(data.warnings),
        design=data.design,
        accuracy=accuracy_view(data.accuracy, always_unclassified=False),
        reference_sentences=list(data.reference_sentences),
        areas=_areas_view(data),
        no_areas=data.no_areas,
        pictures=_pictures(data),
        legend=[{"name": one.name, "color": one.color} for one in data.accuracy.classes],
        method=list(data.method),
        map=list(data.map),
        reference=list(data.reference),
        settings=list(data.settings),
        **provenance_view(facts),
    )


def _keys(data: AssessmentData) -> list[tuple[str, str, str]]:
    matrix, areas = data.accuracy.matrix, data.areas
    keys = []
    if areas is not None:
        spread = (
            f"± {_Z_95 * areas.overall_error:.3f}" if math.isfinite(areas.overall_error) else ""
        )
        label = "overall accuracy weighted by mapped area, ± 95 % confidence"
        keys.append((score_text(areas.overall), spread, label))
    keys += [
        (score_text(matrix.overall_accuracy), "", "overall accuracy of the compared pixels"),
        (score_text(matrix.average_accuracy), "", "average accuracy (mean over classes)"),
        (score_text(matrix.kappa), "", "kappa (beyond chance)"),
        (f"{int(matrix.counts.sum()):,}", "", "reference pixels compared"),
    ]
    return keys


def _pictures(data: AssessmentData) -> list[dict[str, str]]:
    pictures = []
    if data.class_map is not None:
        rgba = figures.map_rgba(data.class_map, data.accuracy.classes)
        pictures.append({"uri": figures.png_uri(rgba), "title": "Class map", "kind": "map"})
    if data.agreement is not None:
        kinds = [ClassInfo(1, "right", _RIGHT), ClassInfo(2, "wrong", _WRONG)]
        rgba = figures.map_rgba(data.agreement, kinds)
        pictures.append({"uri": figures.png_uri(rgba), "title": "Reference", "kind": "agreement"})
    return pictures


def _areas_view(data: AssessmentData) -> dict[str, Any] | None:
    areas, classes = data.areas, data.accuracy.classes
    if areas is None:
        return None
    factor, unit, decimals = _unit(areas)
    totals = data.accuracy.matrix.counts.sum(axis=1)

    def text(share: float) -> str:
        return "–" if not math.isfinite(share) else f"{share * factor:,.{decimals}f}"

    rows = [
        {
            "name": info.name,
            "color": info.color,
            "reference": f"{int(total):,}",
            "mapped": text(one.mapped_share),
            "mapped_percent": percent(one.mapped_share),
            "outside": _is_outside(one),
            "adjusted": text(one.share),
            "margin": text(one.margin),
            "percent": percent(one.share),
            "margin_percent": f"{100 * one.margin:.1f}" if math.isfinite(one.margin) else "–",
            "users": _with_error(one.users, one.users_error),
            "producers": _with_error(one.producers, one.producers_error),
        }
        for info, one, total in zip(classes, areas.classes, totals, strict=True)
    ]
    return {
        "unit": unit,
        "rows": rows,
        "any_outside": any(row["outside"] for row in rows),
        "unclassified": text(areas.unclassified_share) if areas.unclassified_share else "",
        "unclassified_percent": percent(areas.unclassified_share),
        "overall": _with_error(areas.overall, areas.overall_error),
        "sentence": areas.sentence,
        "bars": _bars(data, areas, factor),
        "all_shown": len(classes) <= _BARS,
    }


def _unit(areas: AreaReport) -> tuple[float, str, int]:
    """What a share is multiplied with to give an area, its unit, and decimals worth showing."""
    # A class that is left out of the assessed area has none.
    shares = [one.mapped_share for one in areas.classes if math.isfinite(one.mapped_share)]
    largest = max(shares, default=1.0)
    if areas.square_metres is None:
        return float(areas.pixels), "pixels", 0
    square_metres, unit = area_unit(largest * areas.square_metres)
    factor = areas.square_metres / square_metres
    return factor, unit, 0 if largest * factor >= 1000 else 1 if largest * factor >= 100 else 2


def _is_outside(one: ClassArea) -> bool:
    """Whether the mapped area lies outside the interval (never where there is none)."""
    return bool(abs(one.mapped_share - one.share) > one.margin)


def _with_error(value: float, error: float) -> tuple[str, str]:
    return score_text(value), f"± {error:.3f}" if math.isfinite(value + error) else ""


def _bars(data: AssessmentData, areas: AreaReport, factor: float) -> charts.BarChart:
    """Mapped and adjusted area of the largest classes, in the order of the matrix."""
    mapped, adjusted, margin = (
        factor * np.array([[one.mapped_share, one.share, one.margin] for one in areas.classes]).T
    )
    largest = np.argsort(-np.fmax(mapped, adjusted), kind="stable")[:_BARS]
    shown = np.sort(largest)
    classes = [data.accuracy.classes[i] for i in shown]
    return charts.bar_chart(
        [one.name for one in classes],
        [one.color for one in classes],
        mapped[shown],
        adjusted[shown],
        margin[shown],
    )
