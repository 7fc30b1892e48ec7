"""The confusion matrix and the scores of a report."""

from __future__ import annotations

from typing import Any

import numpy as np

from .report_data import Accuracy

#: A matrix with more classes cannot be read on a page.
_MATRIX_CLASSES = 24
#: With more classes than this the columns are headed by class values: names would not fit.
_NAMED_COLUMNS = 8
_SHOWN_CONFUSIONS = 25


def accuracy_view(accuracy: Accuracy, *, always_unclassified: bool = True) -> dict[str, Any]:
    """Values for the template; rows are the reference, columns the map.

    Parameters
    ----------
    accuracy : Accuracy
    always_unclassified : bool
        Show the column of unclassified pixels even if it is empty.
    """
    matrix, classes = accuracy.matrix, accuracy.classes
    counts = matrix.counts
    small = len(classes) <= _MATRIX_CLASSES
    unclassified = always_unclassified or bool(counts[:, -1].any())
    columns = counts.shape[1] - (0 if unclassified else 1)
    named = len(classes) <= _NAMED_COLUMNS
    return {
        "reference": accuracy.reference,
        "split": accuracy.split,
        "scores": [
            (
                score_text(matrix.overall_accuracy),
                "overall accuracy (share of pixels that are right)",
            ),
            (score_text(matrix.average_accuracy), "average accuracy (mean over classes)"),
            (score_text(matrix.kappa), "kappa (beyond chance)"),
            (f"{int(counts.sum()):,}", "reference pixels compared"),
        ],
        "named": named,
        "unclassified": unclassified,
        "classes": [
            {
                "name": one.name,
                "color": one.color,
                "head": one.name if named else str(one.value),
            }
            for one in classes
        ],
        "matrix": _rows(accuracy, columns, named) if small else [],
        "column_totals": [f"{int(n):,}" for n in (*counts.sum(axis=0)[:columns], counts.sum())],
        "confusions": [] if small else _confusions(accuracy),
        "by_class": [
            {
                "name": one.name,
                "color": one.color,
                "reference": f"{int(counts[i].sum()):,}",
                "producers": score_text(matrix.producers_accuracy[i]),
                "users": score_text(matrix.users_accuracy[i]),
                "f1": score_text(matrix.f1[i]),
            }
            for i, one in enumerate(classes)
        ],
    }


def _rows(accuracy: Accuracy, columns: int, named: bool) -> list[dict[str, Any]]:
    rows = []
    for index, one in enumerate(accuracy.classes):
        row = accuracy.matrix.counts[index]
        total = int(row.sum())
        rows.append(
            {
                "value": "" if named else str(one.value),
                "name": one.name,
                "color": one.color,
                "total": f"{total:,}",
                "cells": [
                    {
                        "text": f"{int(count):,}",
                        "shade": _shade(count / total if total else 0.0, column == index),
                    }
                    for column, count in enumerate(row[:columns])
                ],
            }
        )
    return rows


def _confusions(accuracy: Accuracy) -> list[dict[str, str]]:
    counts = accuracy.matrix.counts.copy()
    np.fill_diagonal(counts, 0)
    names = [*(one.name for one in accuracy.classes), "unclassified"]
    order = np.argsort(-counts, axis=None, kind="stable")[:_SHOWN_CONFUSIONS]
    cells = [(int(i) // counts.shape[1], int(i) % counts.shape[1]) for i in order]
    return [
        {"reference": names[i], "mapped": names[j], "pixels": f"{counts[i, j]:,}"}
        for i, j in cells
        if counts[i, j] > 0
    ]


def _shade(share: float, right: bool) -> str:
    red, green, blue = (15, 107, 107) if right else (200, 90, 40)
    return f"rgba({red},{green},{blue},{0.55 * share:.3f})"


def score_text(value: float) -> str:
    """A score 0..1 as text; a dash where nothing defines it."""
    return "–" if not np.isfinite(value) else f"{value:.3f}"
