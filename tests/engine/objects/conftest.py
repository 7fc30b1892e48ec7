"""Made objects: blobs of a few pixels with spectra of known classes."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.objects.model import ObjectPixels
from engine.objects.settings import ObjectSettings, object_settings

#: Small and fast, and with every regularisation.
TINY = "width=8; epochs=6; fusion_epochs=4; members=2; steps=6; learning_rate=0.01"


def tiny(text: str = TINY, network: str = "pooled", seed: int = 0, **given: Any) -> ObjectSettings:
    """Settings for tests."""
    return object_settings(network, text, seed, **given)


def no_one(count: int) -> Any:
    """Holds nothing back."""
    return lambda number: np.zeros(count, bool)


def blobs(
    per_class: int = 6, classes: int = 3, bands: int = 8, noise: float = 0.02, seed: int = 0
) -> tuple[ObjectPixels, np.ndarray]:
    """Objects of 1 to 20 pixels in boxes with holes, and their labels, class after class."""
    rng = np.random.default_rng(seed)
    looks = np.random.default_rng(99).uniform(0.1, 0.6, (classes, bands))
    rows, cols, values, sizes, labels = [], [], [], [], []
    for label in range(classes):
        for number in range(per_class):
            height, width = rng.integers(1, 6, 2)
            inside = rng.random((height, width)) < 0.8
            inside[0, 0] = True
            down, across = np.nonzero(inside)
            rows.append(down + 10 * number)
            cols.append(across + 10 * label)
            light = rng.normal(1, 0.05)
            values.append(looks[label] * light + rng.normal(0, noise, (len(down), bands)))
            sizes.append(len(down))
            labels.append(label)
    offsets = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
    pixels = ObjectPixels(
        np.concatenate(rows).astype(np.int64),
        np.concatenate(cols).astype(np.int64),
        offsets,
        np.concatenate(values).astype(np.float32),
    )
    return pixels, np.array(labels, np.int64)


def texts(classes: int = 3, width: int = 12) -> np.ndarray:
    """Vectors that stand for descriptions."""
    return np.random.default_rng(4).normal(1, 0.3, (classes, width)).astype(np.float32)
