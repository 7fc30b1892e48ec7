"""How good a map is: confusion matrix and the scores drawn from it."""

from __future__ import annotations

from .confusion import ConfusionMatrix, confusion_matrix

__all__ = ["ConfusionMatrix", "confusion_matrix"]
