"""Tables as CSV text: the confusion matrix and the class signatures."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from .grid import ClassInfo, single_line
from .report_data import Matrix
from .signatures_data import ClassSignature, SignatureBands

SIGNATURE_COLUMNS = (
    "class_value",
    "class_name",
    "band",
    "wavelength_nm",
    "fwhm_nm",
    "pixels",
    "mean",
    "std",
    "min",
    "p25",
    "median",
    "p75",
    "max",
)

#: Spreadsheets take a cell that begins with one of these for a formula, and run it.
_FORMULA = ("=", "+", "-", "@")


def safe_cell(text: str) -> str:
    """``text`` on one line, with a leading apostrophe where a spreadsheet would run it."""
    line = single_line(text)
    return f"'{line}" if line.startswith(_FORMULA) else line


def confusion_csv(classes: Sequence[ClassInfo], matrix: Matrix) -> str:
    """The confusion matrix with totals and accuracies; rows are the reference, columns the map.

    Parameters
    ----------
    classes : sequence of ClassInfo
        In the order of the matrix.
    matrix : Matrix

    Returns
    -------
    str
        CSV with as many cells in every row. First a line that says what is what, then map values
        and names, one row for each reference class, totals, user's accuracies, and the three
        overall scores.
    """
    counts = matrix.counts
    names = [safe_cell(one.name) for one in classes]
    values = [str(one.value) for one in classes]
    rows: list[list[str]] = [
        ["Confusion matrix in pixels: rows = reference, columns = map"],
        ["", "map value", *values, "0", "", "", ""],
        [
            "reference value",
            "reference class (rows) / map class (columns)",
            *names,
            "unclassified",
            "total",
            "producer's accuracy",
            "F1",
        ],
    ]
    for index, row in enumerate(counts):
        scores = (matrix.producers_accuracy[index], matrix.f1[index])
        numbers = [str(int(count)) for count in (*row, row.sum())]
        rows.append([values[index], names[index], *numbers, *map(_number, scores)])
    totals = [str(int(count)) for count in (*counts.sum(axis=0), counts.sum())]
    rows += [
        ["", "total", *totals],
        ["", "user's accuracy", *map(_number, matrix.users_accuracy)],
        ["", "overall accuracy", _number(matrix.overall_accuracy)],
        ["", "average accuracy", _number(matrix.average_accuracy)],
        ["", "kappa", _number(matrix.kappa)],
    ]
    width = len(classes) + 6
    return _csv_text([row + [""] * (width - len(row)) for row in rows])


def signatures_csv(classes: Sequence[ClassSignature], bands: SignatureBands) -> str:
    """Class signatures in long form: one row for each class and band.

    Parameters
    ----------
    classes : sequence of ClassSignature
    bands : SignatureBands

    Returns
    -------
    str
        CSV with the columns ``SIGNATURE_COLUMNS``; what is not known is empty.
    """
    count = len(bands.numbers)
    wavelengths = _column(bands.wavelengths, count)
    fwhm = _column(bands.fwhm, count)
    rows = [list(SIGNATURE_COLUMNS)]
    for one in classes:
        statistics = [
            _column(values, count)
            for values in (
                one.mean, one.std, one.minimum, one.p25, one.median, one.p75, one.maximum
            )
        ]  # fmt: skip
        head = [str(one.info.value), safe_cell(one.info.name)]
        for index, number in enumerate(bands.numbers):
            place = [str(int(number)), wavelengths[index], fwhm[index], str(one.pixels)]
            rows.append([*head, *place, *(column[index] for column in statistics)])
    return _csv_text(rows)


def _column(values: Any, count: int) -> list[str]:
    if values is None:
        return [""] * count
    return [_number(value) for value in np.asarray(values, float).tolist()]


def _number(value: float) -> str:
    return f"{value:.7g}" if math.isfinite(value) else ""


def _csv_text(rows: Sequence[Sequence[str]]) -> str:
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n").writerows(rows)
    return stream.getvalue()
