"""The report of classified objects: their classes on a map, areas, and which to look at first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import figures
from .areas import area_text
from .grid import ClassInfo
from .report import percent, provenance_view, render, subtitle
from .report_data import Fact


@dataclass(frozen=True)
class ObjectClassReport:
    """One class and its objects.

    Attributes
    ----------
    info : ClassInfo
    objects, pixels : int
    square_metres : float or None
    mean_confidence : float or None
    description : str
    """

    info: ClassInfo
    objects: int
    pixels: int
    square_metres: float | None
    mean_confidence: float | None
    description: str = ""


@dataclass(frozen=True)
class DoubtfulObject:
    """An object that was close to another class.

    Attributes
    ----------
    name : str
        What the layer calls it.
    info, next_info : ClassInfo
        What it was taken for, and the runner-up.
    confidence, next_confidence : float
    votes, cubes, pixels : int
    """

    name: str
    info: ClassInfo
    next_info: ClassInfo
    confidence: float
    next_confidence: float
    votes: int
    cubes: int
    pixels: int


@dataclass(frozen=True)
class ObjectMapData:
    """Everything on the page; all texts are plain text and are escaped.

    Attributes
    ----------
    title : str
    classes : sequence of ObjectClassReport
    leftovers : sequence of (str, int)
        Objects without a class, by reason.
    doubtful : sequence of DoubtfulObject
        Least sure first.
    class_map, confidence : array (h, w)
        Coarse pictures: class values (0: none) and confidence (NaN: none).
    rgb, rgb_valid, rgb_caption
        As in :class:`.report_data.ReportData`.
    fields : sequence of Fact
        Fields of the layer and what they hold.
    warnings, method : sequence of str
    scene, settings : sequence of Fact
    area_sentence : str
    provenance : mapping
    """

    title: str
    classes: Sequence[ObjectClassReport]
    leftovers: Sequence[tuple[str, int]]
    doubtful: Sequence[DoubtfulObject]
    class_map: NDArray[Any]
    confidence: NDArray[Any]
    rgb: NDArray[np.uint8] | None
    rgb_valid: NDArray[np.bool_] | None
    rgb_caption: str
    fields: Sequence[Fact]
    warnings: Sequence[str]
    method: Sequence[str]
    scene: Sequence[Fact]
    settings: Sequence[Fact]
    area_sentence: str
    provenance: Mapping[str, object]


def object_map_html(data: ObjectMapData) -> str:
    """The report of classified objects as one HTML page."""
    facts = {str(key): str(value) for key, value in data.provenance.items()}
    classified = sum(one.objects for one in data.classes)
    rows = [_class_row(one, classified) for one in data.classes]
    largest = max((row["share"] for row in rows), default=0) or 1
    for row in rows:
        row["share_bar"] = f"{100 * row['share'] / largest:.1f}"
    return render(
        "object_map.html",
        title=data.title,
        subtitle=subtitle(facts),
        keys=_keys(data, classified),
        warnings=list(data.warnings),
        pictures=_pictures(data),
        rows=rows,
        unclassified=bool(np.any(np.asarray(data.class_map) == 0)),
        area_sentence=data.area_sentence,
        has_area=any(one.square_metres is not None for one in data.classes),
        leftovers=[(label, f"{count:,}") for label, count in data.leftovers if count],
        doubtful=[_doubtful_row(one) for one in data.doubtful],
        fields=list(data.fields),
        method=list(data.method),
        scene=list(data.scene),
        settings=list(data.settings),
        **provenance_view(facts),
    )


def _keys(data: ObjectMapData, classified: int) -> list[tuple[str, str]]:
    found = sum(one.objects > 0 for one in data.classes)
    of = f" of {len(data.classes)}" if found < len(data.classes) else ""
    keys = [(f"{classified:,}", "objects classified"), (f"{found}{of}", "classes found")]
    areas = [one.square_metres for one in data.classes if one.square_metres is not None]
    if areas:
        keys.append((area_text(sum(areas)), "classified area"))
    weighted = [
        (one.mean_confidence, one.objects)
        for one in data.classes
        if one.mean_confidence is not None and one.objects
    ]
    if weighted:
        total = sum(count for _, count in weighted)
        keys.append((f"{sum(c * n for c, n in weighted) / total:.2f}", "mean confidence"))
    return keys


def _pictures(data: ObjectMapData) -> list[dict[str, str]]:
    pictures = []
    if data.rgb is not None:
        uri = figures.png_uri(figures.rgb_rgba(data.rgb, data.rgb_valid))
        pictures.append({"uri": uri, "title": "Scene", "caption": data.rgb_caption, "ramp": ""})
    infos = [one.info for one in data.classes]
    uri = figures.png_uri(figures.map_rgba(data.class_map, infos))
    pictures.append({"uri": uri, "title": "Objects by class", "caption": "", "ramp": ""})
    uri = figures.png_uri(figures.confidence_rgba(data.confidence))
    ramp = ",".join(figures.CONFIDENCE_RAMP)
    pictures.append({"uri": uri, "title": "Confidence", "caption": "", "ramp": ramp})
    return pictures


def _class_row(one: ObjectClassReport, classified: int) -> dict[str, Any]:
    share = one.objects / classified if classified else 0.0
    confidence = one.mean_confidence
    return {
        "name": one.info.name,
        "value": one.info.value,
        "color": one.info.color,
        "description": one.description,
        "objects": f"{one.objects:,}",
        "pixels": f"{one.pixels:,}",
        "area": "–" if one.square_metres is None else area_text(one.square_metres),
        "share": share,
        "share_text": percent(share),
        "share_css": f"{100 * share:.3f}",
        "confidence": "–" if confidence is None else f"{confidence:.2f}",
    }


def _doubtful_row(one: DoubtfulObject) -> dict[str, Any]:
    return {
        "name": one.name,
        "color": one.info.color,
        "class": one.info.name,
        "next_color": one.next_info.color,
        "next": one.next_info.name,
        "confidence": f"{one.confidence:.2f}",
        "next_confidence": f"{one.next_confidence:.2f}",
        "votes": f"{one.votes:,} of {one.cubes:,}",
        "pixels": f"{one.pixels:,}",
    }
