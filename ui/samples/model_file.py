"""What a model file says of itself, read without the engine: its header is JSON."""

from __future__ import annotations

import json
import os
import struct
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Dict, List, Optional

#: A header is some kilobytes; more is no model.
_MOST_BYTES = 100_000_000
_KEY = "spectral_prompts_model"


@dataclass(frozen=True)
class Score:
    """How a model did on samples it had not seen.

    Attributes
    ----------
    split : str
        "polygons", "blocks", "random" or "none"; of objects "objects" or "groups".
    overall, average, kappa : float or None
        Means over the folds; None: nothing could be held out.
    tested, units : int
        Polygons, blocks, pixels, objects or groups that were held out, and that there are; 0: not
        known.
    folds : int
    """

    split: str
    overall: Optional[float]
    average: Optional[float]
    kappa: Optional[float]
    tested: int = 0
    units: int = 0
    folds: int = 1


def read_header(path: str) -> Optional[Dict[str, Any]]:
    """The header of a model file; None when there is no such file or it is no model.

    It is asked for with every change of the samples: a file is read again when it has changed.
    """
    try:
        found = os.stat(path)
    except OSError:
        return None
    return _read(path, found.st_size, found.st_mtime_ns)


@lru_cache(maxsize=8)
def _read(path: str, size: int, _changed: int) -> Optional[Dict[str, Any]]:
    try:
        with open(path, "rb") as file:
            (length,) = struct.unpack("<Q", file.read(8))
            if length > min(size, _MOST_BYTES):
                return None
            outer = json.loads(file.read(length))
        header = json.loads(outer["__metadata__"][_KEY])
    except (OSError, struct.error, ValueError, KeyError, TypeError):
        return None
    return header if isinstance(header, dict) else None


#: Kinds of models that are trained from samples: of pixels, of objects.
PROBE, OBJECTS = "probe", "objects"


def kind_of(path: str) -> str:
    """What a model file is, as it says of itself; "" when it is no model."""
    header = read_header(path)
    return str(header.get("kind", "")) if header is not None else ""


def classes_of(path: str) -> List[Dict[str, Any]]:
    """The classes of a model, each with value, name and color."""
    classes = (read_header(path) or {}).get("classes")
    return [one for one in classes if isinstance(one, dict)] if isinstance(classes, list) else []


def read_score(path: str) -> Optional[Score]:
    """The score of a model that was trained from samples; None when there is no such model."""
    header = read_header(path)
    if header is None or header.get("kind") not in (PROBE, OBJECTS):
        return None
    scores = header.get("scores")
    if not isinstance(scores, dict):
        return Score("none", None, None, None)
    return Score(
        str(scores.get("split", "")),
        _mean(scores.get("overall_accuracy")),
        _mean(scores.get("average_accuracy")),
        _mean(scores.get("kappa")),
        _count(scores.get("tested_units")),
        _count(scores.get("units")),
        max(_count(scores.get("folds")), 1),
    )


def _mean(value: Any) -> Optional[float]:
    found = value.get("mean") if isinstance(value, dict) else value
    if isinstance(found, list):
        found = found[0] if found else None
    return float(found) if isinstance(found, (int, float)) else None


def _count(value: Any) -> int:
    return int(value) if isinstance(value, (int, float)) else 0
