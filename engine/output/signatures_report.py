"""The page of class signatures: mean spectra, their spread, and how far classes lie apart."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import charts, figures
from .report import provenance_view, render, subtitle
from .signatures_data import ClassSignature, SignaturesData

#: Jeffries-Matusita distance: below the first classes can hardly be told apart, from the second on
#: well (Richards, Remote Sensing Digital Image Analysis).
POOR, GOOD = 1.0, 1.9

_SHOWN_PLOTS = 24
_MATRIX_CLASSES = 24
_SHOWN_PAIRS = 25
_GLANCE = 6
_SHADES = {"poor": "rgba(194,65,12,.34)", "fair": "rgba(217,154,28,.24)", "good": "none"}


def signatures_html(data: SignaturesData) -> str:
    """The page of class signatures as one HTML page."""
    facts = {str(key): str(value) for key, value in data.provenance.items()}
    drawn = [one for one in data.classes if np.isfinite(one.mean).any()]
    plots = [_plot(one, data) for one in drawn]
    return render(
        "signatures.html",
        title=data.title,
        subtitle=subtitle(facts),
        keys=_keys(data),
        warnings=list(data.warnings),
        overview=_overview(drawn, data) if drawn else None,
        legend=[{"name": one.info.name, "color": one.info.color} for one in drawn],
        axes_note=_axes_note(data),
        rows=[_class_row(one) for one in data.classes],
        sample_sentences=list(data.sample_sentences),
        plots=plots[:_SHOWN_PLOTS],
        more_plots=plots[_SHOWN_PLOTS:],
        has_shaded=any(row["plot"].shaded for row in plots),
        separability=_separability(data),
        separability_note=data.separability_note,
        scene=list(data.scene),
        samples=list(data.samples),
        settings=list(data.settings),
        **provenance_view(facts),
    )


def _keys(data: SignaturesData) -> list[tuple[str, str, str]]:
    keys = [
        (f"{len(data.classes)}", "", "classes"),
        (f"{sum(one.pixels for one in data.classes):,}", "", "pixels"),
        (f"{len(data.bands.numbers):,}", "", "bands"),
    ]
    pairs = _pairs(data)
    if pairs:
        poor = sum(value < POOR for _, _, value in pairs)
        label = f"of {len(pairs):,} pairs of classes hard to tell apart (distance below {POOR:g})"
        keys.append((f"{poor:,}", "", label))
    return keys


def _x(data: SignaturesData) -> NDArray[np.float64]:
    """What stands across: wavelengths, or band numbers without."""
    chosen = data.bands.numbers if data.bands.wavelengths is None else data.bands.wavelengths
    return np.asarray(chosen, np.float64)


def _overview(drawn: list[ClassSignature], data: SignaturesData) -> charts.Chart:
    x = _x(data)
    order = np.argsort(x, kind="stable")
    curves = [
        charts.Curve(
            x[order],
            np.asarray(one.mean, float)[order],
            figures.dark(one.info.color),
            one.info.name,
            2.0 if len(drawn) <= 12 else 1.5,
        )
        for one in drawn
    ]
    return charts.line_chart(curves, charts.FULL, excluded=data.excluded)


def _plot(one: ClassSignature, data: SignaturesData) -> dict[str, Any]:
    plot = figures.spectrum_plot(_x(data), one.mean, one.std, excluded=data.excluded)
    color = one.info.color
    name = f"{one.info.name} ({one.pixels:,} {'pixel' if one.pixels == 1 else 'pixels'})"
    return {"name": name, "color": color, "line": figures.dark(color), "plot": plot}


def _class_row(one: ClassSignature) -> dict[str, Any]:
    return {
        "value": one.info.value,
        "name": one.info.name,
        "color": one.info.color,
        "features": f"{one.features:,}",
        "pixels": f"{one.pixels:,}",
    }


def _axes_note(data: SignaturesData) -> str:
    x = "band number" if data.bands.wavelengths is None else "wavelength in nm"
    y = "reflectance" if data.reflectance else "relative value (the scene holds no reflectance)"
    return f"Across: {x}. Up: {y}."


def _pairs(data: SignaturesData) -> list[tuple[int, int, float]]:
    """Pairs of classes whose distance is known, the closest first."""
    if data.separability is None:
        return []
    values = np.asarray(data.separability, float)
    rows, columns = np.triu_indices(len(data.classes), 1)
    known = [
        (int(i), int(j), float(values[i, j]))
        for i, j in zip(rows, columns, strict=True)
        if np.isfinite(values[i, j])
    ]
    return sorted(known, key=lambda pair: pair[2])


def _separability(data: SignaturesData) -> dict[str, Any] | None:
    """The table of distances where it fits on a page, and the closest pairs."""
    pairs = _pairs(data)
    if data.separability is None or not pairs:
        return None
    infos = [one.info for one in data.classes]
    values = np.asarray(data.separability, float)
    small = len(infos) <= _MATRIX_CLASSES
    table = [
        {
            "value": info.value,
            "name": info.name,
            "color": info.color,
            "cells": [_cell(float(values[i, j])) for j in range(i)],
            "empty": len(infos) - i - 1,
        }
        for i, info in enumerate(infos)
        if i
    ]
    poor = sum(value < POOR for _, _, value in pairs)
    fair = sum(POOR <= value < GOOD for _, _, value in pairs)
    # A small table shows its closest pairs at a glance.
    closest = [pair for pair in pairs if pair[2] < GOOD] if len(infos) > _GLANCE else []
    return {
        "table": table if small else [],
        "heads": [{"value": one.value, "name": one.name, "color": one.color} for one in infos[:-1]],
        "dense": len(infos) > 12,
        "counts": f"Of {len(pairs):,} pairs, below {POOR:g}: {poor:,}; between {POOR:g} and "
        f"{GOOD:g}: {fair:,}.",
        "closest": [
            {
                "one": infos[i].name,
                "other": infos[j].name,
                "colors": (infos[i].color, infos[j].color),
                **_cell(value),
            }
            for i, j, value in closest[: 8 if small else _SHOWN_PAIRS]
        ],
        "shades": _SHADES,
    }


def _cell(value: float) -> dict[str, str]:
    if not np.isfinite(value):
        return {"text": "–", "shade": "none"}
    kind = "poor" if value < POOR else "fair" if value < GOOD else "good"
    # Rounding up would show a distance as good that is not.
    return {"text": f"{np.floor(value * 100 + 1e-9) / 100:.2f}", "shade": _SHADES[kind]}
