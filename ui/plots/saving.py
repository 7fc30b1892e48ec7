"""A plot of spectra as a picture or as a table in a file."""

from __future__ import annotations

import os

from ...i18n import tr
from . import canvas
from .drawing import Look, draw_spectra, style_axes
from .spectra_data import SpectraData

_INCHES, _DPI = (7.0, 4.2), 200
_PICTURES = (".png", ".svg", ".pdf")


def save_picture(data: SpectraData, path: str) -> None:
    """Write a plot with axis titles and names, black on white, as PNG, SVG or PDF.

    Raises
    ------
    OSError
    """
    if os.path.splitext(path)[1].lower() not in _PICTURES:
        path += ".png"
    figure = canvas.new_figure(figsize=_INCHES, dpi=_DPI)
    axes = figure.add_subplot()
    style_axes(axes, Look.of_paper())
    draw_spectra(axes, data, Look.of_paper())
    axes.set_ylabel(tr("Reflectance") if data.unit == "reflectance" else tr("Value"))
    axes.set_xlabel(tr("Wavelength (nm)") if data.wavelengths is not None else tr("Band number"))
    axes.legend(frameon=False, fontsize=8)
    # Names are the user's: a dollar sign is no formula.
    for text in axes.get_legend().get_texts():
        text.set_parse_math(False)
    figure.savefig(path, bbox_inches="tight")


def save_table(data: SpectraData, path: str) -> None:
    """Write the numbers of a plot as CSV.

    Raises
    ------
    OSError
    """
    if not os.path.splitext(path)[1]:
        path += ".csv"
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(data.csv())
