"""A PNG of a result: the scene, its class map with legend, and the confidence side by side."""

from __future__ import annotations

import os
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.output import figures
from engine.output.grid import ClassInfo, single_line
from engine.output.paths import commit_part, discard_part, part_path, write_error

#: The legend is drawn for so many classes; a longer one would be larger than the picture.
_LEGEND_CLASSES = 24
_LEGEND_LETTERS = 30
_PANEL_INCHES = 4.0
_LEGEND_LINE_INCHES = 0.26


def save_map_picture(
    path: str | os.PathLike[str],
    class_map: NDArray[Any],
    classes: Sequence[ClassInfo],
    rgb: NDArray[np.uint8] | None = None,
    confidence: NDArray[Any] | None = None,
    *,
    rgb_valid: NDArray[np.bool_] | None = None,
    title: str = "",
    dpi: int = 130,
) -> None:
    """Save a picture of a result, whole or not at all.

    Parameters
    ----------
    path : path
        The PNG.
    class_map : integer array (h, w)
        0 = unclassified.
    classes : sequence of ClassInfo
    rgb : uint8 array (h', w', 3), optional
        The scene at the same extent.
    confidence : float array (h, w), optional
        0..1, NaN = none.
    rgb_valid : bool array (h', w'), optional
        False is drawn as background.
    title : str
    dpi : int
        Resolution; a panel is about four inches wide.

    Raises
    ------
    OutputError
        It could not be written.
    """
    # Only the demo draws with matplotlib; whoever writes reports need not load it.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.cm import ScalarMappable
    from matplotlib.colors import LinearSegmentedColormap
    from matplotlib.figure import Figure
    from matplotlib.patches import Patch

    panels = [("Class map", figures.map_rgba(class_map, classes))]
    if rgb is not None:
        panels.insert(0, ("Scene", figures.rgb_rgba(rgb, rgb_valid)))
    if confidence is not None:
        panels.append(("Confidence", figures.confidence_rgba(confidence)))
    shown = list(classes)[:_LEGEND_CLASSES]
    columns = min(len(shown), max(2, 2 * len(panels)))
    lines = -(-len(shown) // max(columns, 1))
    height, width = class_map.shape
    panel = _PANEL_INCHES * float(np.clip(height / width, 0.3, 1.6))
    bottom = 0.3 + _LEGEND_LINE_INCHES * lines
    top = 0.75 if title else 0.4
    size = (_PANEL_INCHES * len(panels) + 0.2 * (len(panels) + 1), panel + bottom + top)
    figure = Figure(figsize=size, dpi=dpi, facecolor="white")
    FigureCanvasAgg(figure)
    for number, (name, rgba) in enumerate(panels):
        left = (0.2 + number * (_PANEL_INCHES + 0.2)) / size[0]
        axes = figure.add_axes((left, bottom / size[1], _PANEL_INCHES / size[0], panel / size[1]))
        axes.imshow(rgba, interpolation="nearest")
        axes.set_facecolor("#f2f4f6")
        axes.set_xticks([])
        axes.set_yticks([])
        for spine in axes.spines.values():
            spine.set_edgecolor("#c9d0d7")
        axes.set_title(name, loc="left", fontsize=11, color="#1c2430", pad=6)
        if name == "Confidence":
            ramp = LinearSegmentedColormap.from_list("confidence", figures.CONFIDENCE_RAMP)
            place = (left + 0.5 * _PANEL_INCHES / size[0], 1 - (top - 0.14) / size[1])
            bar = figure.add_axes((*place, 0.46 * _PANEL_INCHES / size[0], 0.09 / size[1]))
            scale = figure.colorbar(ScalarMappable(cmap=ramp), cax=bar, orientation="horizontal")
            scale.set_ticks([0, 1])
            scale.outline.set_visible(False)
            bar.tick_params(length=0, labelsize=8, pad=2, top=True, labeltop=True,
                            bottom=False, labelbottom=False)  # fmt: skip
    if title:
        figure.text(0.2 / size[0], 1 - 0.16 / size[1], single_line(title), fontsize=14,
                    va="top", color="#1c2430", weight="bold", parse_math=False)  # fmt: skip
    more = len(classes) - len(shown)
    names = [_short(one.name) for one in shown]
    if more:
        names[-1] += f" (and {more} more)"
    handles = [Patch(facecolor=one.color, edgecolor="#7a848f", linewidth=0.4) for one in shown]
    legend = figure.legend(
        handles,
        names,
        loc="lower left",
        bbox_to_anchor=(0.1 / size[0], 0.04 / size[1]),
        ncols=columns,
        frameon=False,
        fontsize=10,
        handlelength=1.2,
        handleheight=1.1,
        columnspacing=1.6,
    )
    for text in legend.get_texts():
        text.set_parse_math(False)
    target = Path(path).absolute()
    try:
        with warnings.catch_warnings():
            # A font without the emoji of a class name draws a box instead: no reason to complain.
            warnings.filterwarnings("ignore", message="Glyph .* missing")
            figure.savefig(part_path(target), format="png")
    except OSError as error:
        discard_part(target)
        raise write_error(target, "picture", error) from error
    commit_part(target, "picture")


def _short(name: str) -> str:
    line = single_line(name)
    return line if len(line) <= _LEGEND_LETTERS else line[: _LEGEND_LETTERS - 1].rstrip() + "…"
