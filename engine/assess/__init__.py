"""How good a map is: splits, confusion matrix, scores and area-adjusted estimates."""

from __future__ import annotations

from .area import AreaEstimates, AssessError, area_adjusted
from .confusion import ConfusionMatrix, confusion_matrix
from .estimates import Estimate
from .object_splits import hold_back_objects, split_objects
from .paired import first_as_good
from .scores import FoldScores, Spread
from .splits import Fold, Split, hold_back, make_split
from .units import groups_of

__all__ = [
    "AreaEstimates",
    "AssessError",
    "ConfusionMatrix",
    "Estimate",
    "Fold",
    "FoldScores",
    "Split",
    "Spread",
    "area_adjusted",
    "confusion_matrix",
    "first_as_good",
    "groups_of",
    "hold_back",
    "hold_back_objects",
    "make_split",
    "split_objects",
]
