"""Reports as single HTML files: what they share, and the one of a classification."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from numpy.typing import NDArray

from . import figures
from .areas import area_text
from .paths import commit_part, write_text
from .provenance import PRODUCT
from .report_accuracy import accuracy_view
from .report_data import ClassReport, ReportData

#: Spectra shown at once; the rest folds away.
_SHOWN_PLOTS = 24
_SHOWN_MATERIALS = 4

#: Colour of lines that belong to no class.
_COURSE = "#0f6b6b"

_HOW = {
    "exact": "its name",
    "synonym": "a synonym",
    "fuzzy": "similar spelling",
    "meaning": "similar meaning",
    "none": "no match",
}


def classification_html(data: ReportData) -> str:
    """The report of a classification as one HTML page."""
    classified = sum(one.pixels for one in data.classes)
    rows = [_class_row(one, classified) for one in data.classes]
    largest = max((row["share"] for row in rows), default=0) or 1
    for row in rows:
        row["share_bar"] = f"{100 * row['share'] / largest:.1f}"
    plots = _plots(data)
    total = classified + data.nodata_pixels + data.rejected_pixels
    facts = {str(key): str(value) for key, value in data.provenance.items()}
    return render(
        "classification.html",
        title=data.title,
        subtitle=subtitle(facts),
        keys=_keys(data, classified, total),
        warnings=list(data.warnings),
        pictures=_pictures(data),
        rows=rows,
        unclassified=total > classified or bool(np.any(np.asarray(data.class_map) == 0)),
        area_sentence=data.area_sentence,
        has_area=any(one.square_metres is not None for one in data.classes),
        leftovers=[
            (label, f"{count:,}")
            for label, count in (
                ("valid, but left unclassified", data.rejected_pixels),
                ("no data", data.nodata_pixels),
            )
            if count
        ],
        accuracy=accuracy_view(data.accuracy) if data.accuracy else None,
        plots=plots[:_SHOWN_PLOTS],
        more_plots=plots[_SHOWN_PLOTS:],
        spectra_note=_spectra_note(data, len(plots)),
        has_expected=any(row["plot"].expected for row in plots),
        has_shaded=any(row["plot"].shaded for row in plots),
        training=[_course(name, values) for name, values in data.training],
        matches=_matches(data.classes),
        confidence_note=data.confidence_note,
        method=list(data.method),
        scene=list(data.scene),
        settings=list(data.settings),
        **provenance_view(facts),
    )


def write_page(path: str | os.PathLike[str], html: str) -> None:
    """Write an HTML page, whole or not at all.

    Raises
    ------
    OutputError
        It could not be written.
    """
    target = Path(path).absolute()
    write_text(target, html, "report")
    commit_part(target, "report")


def render(template: str, **values: Any) -> str:
    """Fill a template of this room; every text is escaped."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["frame"] = {
        "width": figures.WIDTH,
        "height": figures.HEIGHT,
        "left": figures.LEFT,
        "right": figures.WIDTH - figures.RIGHT,
        "top": figures.TOP,
        "bottom": figures.HEIGHT - figures.BOTTOM,
        "plot_height": figures.HEIGHT - figures.TOP - figures.BOTTOM,
    }
    return environment.get_template(template).render(**values)


def provenance_view(facts: Mapping[str, str]) -> dict[str, Any]:
    """Provenance for the template: lines, the job pretty-printed, product and date."""
    product = f"{facts.get('product', PRODUCT)} {facts.get('version', '')}".strip()
    lines = [("product", product)]
    lines += [
        (key.replace("_", " "), value)
        for key, value in facts.items()
        if key not in ("product", "version", "job") and value
    ]
    return {
        "provenance": lines,
        "job": _pretty(facts.get("job", "")),
        "product": product,
        "created": _date(facts.get("created", "")),
    }


def percent(share: float) -> str:
    """A share 0..1 as text; small ones are not rounded to nothing, NaN is a dash."""
    if math.isnan(share):
        return "–"
    if 0 < share < 0.001:
        return "< 0.1 %"
    return f"{100 * share:.1f} %"


def subtitle(facts: Mapping[str, str]) -> str:
    """What was read and when, from provenance."""
    parts = [facts.get("input", ""), _date(facts.get("created", ""))]
    return " · ".join(part for part in parts if part)


def _date(created: str) -> str:
    return created.replace("T", " ").replace("Z", " UTC")


def _pretty(job: str) -> str:
    try:
        return json.dumps(json.loads(job), indent=2, ensure_ascii=False)
    except ValueError:
        return job


def _keys(data: ReportData, classified: int, total: int) -> list[tuple[str, str]]:
    found = sum(one.pixels > 0 for one in data.classes)
    of = f" of {len(data.classes)}" if found < len(data.classes) else ""
    keys = [(f"{found}{of}", "classes found"), (f"{classified:,}", "pixels classified")]
    areas = [one.square_metres for one in data.classes if one.square_metres is not None]
    if areas:
        keys.append((area_text(sum(areas)), "classified area"))
    elif total:
        keys.append((percent(classified / total), "of all pixels classified"))
    weighted = [
        (one.mean_confidence, one.pixels)
        for one in data.classes
        if one.mean_confidence is not None and one.pixels
    ]
    if weighted:
        pixels = sum(count for _, count in weighted)
        keys.append((f"{sum(c * n for c, n in weighted) / pixels:.2f}", "mean confidence"))
    if data.accuracy:
        overall = data.accuracy.matrix.overall_accuracy
        keys.append((f"{overall:.3f}", "overall accuracy"))
    return keys


def _pictures(data: ReportData) -> list[dict[str, str]]:
    pictures = []
    if data.rgb is not None:
        uri = figures.png_uri(figures.rgb_rgba(data.rgb, data.rgb_valid))
        pictures.append({"uri": uri, "title": "Scene", "caption": data.rgb_caption, "ramp": ""})
    infos = [one.info for one in data.classes]
    uri = figures.png_uri(figures.map_rgba(data.class_map, infos))
    pictures.append({"uri": uri, "title": "Class map", "caption": "", "ramp": ""})
    if data.confidence is not None:
        uri = figures.png_uri(figures.confidence_rgba(data.confidence))
        ramp = ",".join(figures.CONFIDENCE_RAMP)
        pictures.append({"uri": uri, "title": "Confidence", "caption": "", "ramp": ramp})
    return pictures


def _class_row(one: ClassReport, classified: int) -> dict[str, Any]:
    share = one.pixels / classified if classified else 0.0
    confidence = one.mean_confidence
    return {
        "name": one.info.name,
        "value": one.info.value,
        "color": one.info.color,
        "prompts": [text for text in one.prompts if text != one.info.name],
        "description": one.description,
        "materials": _class_materials(one),
        "pixels": f"{one.pixels:,}",
        "area": "–" if one.square_metres is None else area_text(one.square_metres),
        "share": share,
        "share_css": f"{100 * share:.4f}",
        "share_text": percent(share),
        "confidence": "–" if confidence is None or not one.pixels else f"{confidence:.2f}",
    }


def _class_materials(one: ClassReport) -> list[tuple[str, str]]:
    """Materials of a class, the heaviest first."""
    parts = one.materials or [part for match in one.matches for part in match.materials]
    weights: dict[str, float] = {}
    for name, weight in parts:
        weights[name] = weights.get(name, 0.0) + weight
    total = sum(weights.values())
    ranked = sorted(weights.items(), key=lambda item: -item[1])
    shown = [(name, f"{100 * weight / total:.0f} %") for name, weight in ranked if weight > 0]
    more = len(shown) - _SHOWN_MATERIALS
    return shown[:_SHOWN_MATERIALS] + ([("and more:", str(more))] if more > 0 else [])


def _matches(classes: Sequence[ClassReport]) -> list[dict[str, Any]]:
    return [
        {
            "first": index == 0,
            "name": one.info.name,
            "color": one.info.color,
            "phrase": match.phrase,
            "materials": [(name, f"{100 * weight:.0f} %") for name, weight in match.materials],
            "how": _HOW.get(match.how, match.how),
            "bad": match.how == "none",
            "score": "–" if match.score is None else f"{match.score:.2f}",
            "note": match.note,
            "nearest": list(match.nearest),
        }
        for one in classes
        for index, match in enumerate(one.matches)
    ]


def _plots(data: ReportData) -> list[dict[str, Any]]:
    """One plot for each class with a curve, those with most pixels first."""
    plots = []
    for one in sorted(data.classes, key=lambda one: -one.pixels):
        curve = one.mean if one.mean is not None else one.expected
        if curve is None or not len(curve):
            continue
        numbers = np.arange(1.0, len(curve) + 1)
        x = numbers if data.wavelengths is None else np.asarray(data.wavelengths, float)
        plot = figures.spectrum_plot(
            x, one.mean, one.std, one.expected, data.excluded, not data.reflectance
        )
        color = one.info.color
        plots.append(
            {"name": one.info.name, "color": color, "line": figures.dark(color), "plot": plot}
        )
    return plots


def _course(name: str, values: NDArray[Any]) -> dict[str, Any]:
    """One plot of a figure over the epochs."""
    epochs = np.arange(1.0, len(values) + 1)
    plot = figures.spectrum_plot(epochs, np.asarray(values, float))
    return {"name": name, "color": _COURSE, "line": _COURSE, "plot": plot}


def _spectra_note(data: ReportData, count: int) -> str:
    x = "wavelength in nm" if data.wavelengths is not None else "band number"
    y = "reflectance" if data.reflectance else "relative value (the scene holds no reflectance)"
    note = f"Across: {x}. Up: {y}; each class has its own scale."
    if not data.reflectance:
        note += " Expected curves are scaled to the class means: compare shapes."
    if count > 1:
        note += " The most frequent classes come first."
    return note
