"""The report of a scene: whatever its summary holds, shown in an order people read."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import figures
from .provenance import PRODUCT
from .report import render, write_page

#: Reflected light, the part of the spectrum the strip shows, in nm.
_STRIP_LOW, _STRIP_HIGH = 350.0, 2550.0
_REGIONS = (
    (350.0, 400.0, "UV"),
    (400.0, 700.0, "visible"),
    (705.0, 1000.0, "near infrared"),
    (1005.0, 2550.0, "shortwave infrared"),
)
_LONG_TEXT = 300
_SHORT_LIST = 12
_UNFOLDED_ROWS = 30

_LABELS = {
    "crs": "CRS",
    "crs_wkt": "CRS as WKT",
    "crs_units": "CRS units",
    "dtype": "data type",
    "fwhm": "FWHM",
    "fwhm_estimated": "FWHM estimated",
    "nodata": "no data",
    "count": "bands",
    "bands_count": "bands",
    "usable_count": "bands used",
    "usable": "used",
    "why": "why not",
    "wavelength_nm": "wavelength (nm)",
    "wavelength_range_nm": "wavelength range (nm)",
    "fwhm_nm": "FWHM (nm)",
    "rgb_bands": "bands shown as red, green, blue",
}


def render_scene(
    path: str | os.PathLike[str],
    summary: Mapping[str, Any],
    *,
    rgb: NDArray[np.uint8] | None = None,
    rgb_valid: NDArray[np.bool_] | None = None,
    rgb_caption: str = "",
    version: str = "",
) -> None:
    """Write the report of a scene, whole or not at all.

    Parameters
    ----------
    path : path
        The HTML file.
    summary : mapping
        ``Scene.summary()``. Any keys are shown; ``name``, ``warnings``, ``bands`` (a list of
        mappings with ``wavelength`` and ``usable`` or ``bad``), ``scale`` and sizes get their own
        place.
    rgb : uint8 array (h, w, 3), optional
    rgb_valid : bool array (h, w), optional
    rgb_caption : str
    version : str
        Version of the plugin.

    Raises
    ------
    OutputError
        It could not be written.
    """
    write_page(path, scene_html(summary, rgb, rgb_valid, rgb_caption, version))


def scene_html(
    summary: Mapping[str, Any],
    rgb: NDArray[np.uint8] | None = None,
    rgb_valid: NDArray[np.bool_] | None = None,
    rgb_caption: str = "",
    version: str = "",
) -> str:
    """The report of a scene as one HTML page."""
    warnings = summary.get("warnings") or []
    bands = _band_rows(summary)
    facts, sections, long = _sorted_out(summary)
    now = datetime.now(timezone.utc)
    return render(
        "scene.html",
        title=str(summary.get("name") or summary.get("path") or "Scene"),
        keys=_keys(summary, bands),
        warnings=[str(w) for w in ([warnings] if isinstance(warnings, str) else warnings)],
        picture="" if rgb is None else figures.png_uri(figures.rgb_rgba(rgb, rgb_valid)),
        caption=rgb_caption,
        strip=_strip(bands),
        facts=facts,
        sections=sections,
        long=long,
        product=f"{PRODUCT} {version}".strip(),
        created=now.strftime("%Y-%m-%d %H:%M:%S UTC"),
    )


def _band_rows(summary: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    bands = summary.get("bands")
    if isinstance(bands, Sequence) and not isinstance(bands, str):
        return [band for band in bands if isinstance(band, Mapping)]
    return []


def _is_used(band: Mapping[str, Any]) -> bool:
    return bool(band.get("usable", not band.get("bad", False)))


def _keys(summary: Mapping[str, Any], bands: list[Mapping[str, Any]]) -> list[tuple[str, str]]:
    keys = []
    if summary.get("width") and summary.get("height"):
        keys.append((f"{summary['width']:,} × {summary['height']:,}", "columns × rows"))
    count = summary.get("count") or len(bands)
    if count:
        keys.append((f"{count}", "bands"))
    if bands:
        keys.append((f"{sum(map(_is_used, bands))}", "bands used"))
    centres = [w for w in (_wavelength(band) for band in bands) if w is not None]
    if centres:
        keys.append((f"{min(centres):,.0f} – {max(centres):,.0f}", "nm, first to last band"))
    return keys


def _wavelength(band: Mapping[str, Any]) -> float | None:
    value = band.get("wavelength", band.get("wavelength_nm"))
    if isinstance(value, (int, float)) and math.isfinite(value):
        return float(value)
    return None


def _strip(bands: list[Mapping[str, Any]]) -> dict[str, Any] | None:
    """Geometry of the band strip; None without wavelengths of reflected light."""

    def x(nm: float) -> float:
        return round(20 + (nm - _STRIP_LOW) / (_STRIP_HIGH - _STRIP_LOW) * 960, 1)

    used: list[str] = []
    unused: list[str] = []
    for band in bands:
        nm = _wavelength(band)
        if nm is not None and _STRIP_LOW <= nm <= _STRIP_HIGH:
            (used if _is_used(band) else unused).append(f"M{x(nm)},14 V48")
    if not used and not unused:
        return None
    return {
        "used": " ".join(used),
        "unused": " ".join(unused),
        "stroke": 4 if len(used) + len(unused) <= 30 else 1.6,
        "regions": [(x(a), x(b), name) for a, b, name in _REGIONS],
        "ticks": [(x(nm), f"{nm}") for nm in range(400, 2501, 300)],
    }


def _sorted_out(
    summary: Mapping[str, Any],
) -> tuple[list[tuple[str, str]], list[dict[str, Any]], list[tuple[str, str]]]:
    """Single facts, sections of nested values and tables, long texts."""
    facts: list[tuple[str, str]] = []
    sections: list[dict[str, Any]] = []
    long: list[tuple[str, str]] = []
    for key, value in summary.items():
        if key in ("warnings", "name"):
            continue
        label = _label(key)
        if isinstance(value, Mapping):
            if value.get("sentence"):
                facts.append((label, _text(value["sentence"])))
            else:
                rows = [(_label(name), _text(one)) for name, one in value.items()]
                section = {"title": _title(label), "facts": rows, "columns": [], "folded": False}
                sections.append(section)
        elif _is_table(value):
            sections.append(_table(_title(label), value))
        elif len(_text(value)) > _LONG_TEXT:
            long.append((_title(label), _text(value)))
        else:
            facts.append((label, _text(value)))
    return facts, sections, long


def _is_table(value: object) -> bool:
    return isinstance(value, (list, tuple)) and bool(value) and isinstance(value[0], Mapping)


def _table(title: str, rows: Sequence[Any]) -> dict[str, Any]:
    mappings = [row for row in rows if isinstance(row, Mapping)]
    columns = list(dict.fromkeys(key for row in mappings for key in row))
    # A column in which no band says anything only makes the others narrow.
    columns = [key for key in columns if any(row.get(key) not in (None, "") for row in mappings)]
    return {
        "title": title,
        "facts": [],
        "columns": [_label(key) for key in columns],
        "folded": len(mappings) > _UNFOLDED_ROWS,
        "cells": [[_text(row.get(key)) for key in columns] for row in mappings],
    }


def _label(key: object) -> str:
    return _LABELS.get(str(key), str(key).replace("_", " "))


def _title(label: str) -> str:
    return label[:1].upper() + label[1:]


def _text(value: object) -> str:
    if value is None or value == "":
        return "–"
    if isinstance(value, (bool, np.bool_)):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.7g}"
    if isinstance(value, (list, tuple)):
        if len(value) <= _SHORT_LIST:
            return ", ".join(_text(one) for one in value) or "–"
        return f"{_text(value[0])}, {_text(value[1])} … {_text(value[-1])} ({len(value)} values)"
    return str(value)
