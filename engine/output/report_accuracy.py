"""The accuracy section of a report."""

from __future__ import annotations

from typing import Any

import numpy as np

from .report_data import Accuracy

#: A matrix with more classes cannot be read on a page.
_MATRIX_CLASSES = 24
_SHOWN_CONFUSIONS = 25


def accuracy_view(accuracy: Accuracy) -> dict[str, Any]:
    """Values for the template; rows are the reference, columns the map."""
    matrix, classes = accuracy.matrix, accuracy.classes
    counts = matrix.counts
    small = len(classes) <= _MATRIX_CLASSES
    return {
        "reference": accuracy.reference,
        "split": accuracy.split,
        "scores": [
            (_score(matrix.overall_accuracy), "overall accuracy (share of pixels that are right)"),
            (_score(matrix.average_accuracy), "average accuracy (mean over classes)"),
            (_score(matrix.kappa), "kappa (beyond chance)"),
            (f"{int(counts.sum()):,}", "reference pixels compared"),
        ],
        "classes": [{"name": one.name, "color": one.color} for one in classes],
        "matrix": _rows(accuracy) if small else [],
        "column_totals": [f"{int(n):,}" for n in (*counts.sum(axis=0), counts.sum())],
        "confusions": [] if small else _confusions(accuracy),
        "by_class": [
            {
                "name": one.name,
                "color": one.color,
                "reference": f"{int(counts[i].sum()):,}",
                "producers": _score(matrix.producers_accuracy[i]),
                "users": _score(matrix.users_accuracy[i]),
                "f1": _score(matrix.f1[i]),
            }
            for i, one in enumerate(classes)
        ],
    }


def _rows(accuracy: Accuracy) -> list[dict[str, Any]]:
    rows = []
    for index, one in enumerate(accuracy.classes):
        row = accuracy.matrix.counts[index]
        total = int(row.sum())
        rows.append(
            {
                "name": one.name,
                "color": one.color,
                "total": f"{total:,}",
                "cells": [
                    {
                        "text": f"{int(count):,}",
                        "shade": _shade(count / total if total else 0.0, column == index),
                    }
                    for column, count in enumerate(row)
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


def _score(value: float) -> str:
    return "–" if not np.isfinite(value) else f"{value:.3f}"
