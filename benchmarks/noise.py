"""Pseudo-labels of known quality: a reference spoilt on purpose, given as class probabilities.

Nothing but the amount and the pattern of the errors is controlled. Confidence is drawn without a
look at whether a label is right, so that no method can read the errors off it.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy.ndimage import distance_transform_edt

#: Least probability of the asserted class; the margin over the second is then 0 to 1.
_LEAST = 0.5
#: Smallest and largest radius of a blob, pixels.
_RADII = (2.0, 6.0)


def filled(truth: np.ndarray) -> np.ndarray:
    """Give every pixel without a reference the class of the nearest pixel with one.

    A label source labels the whole scene. Left out, the unlabelled pixels would tell a spatial
    method where fields end. They are never counted.

    Parameters
    ----------
    truth : int array, shape (h, w)
        1, 2, ... and 0 for no reference.

    Returns
    -------
    int array, shape (h, w)
        Class indices from 0.
    """
    nearest = distance_transform_edt(truth == 0, return_distances=False, return_indices=True)
    return truth[tuple(nearest)] - 1


def uniform(truth: np.ndarray, share: float, n_classes: int, rng: np.random.Generator):
    """Pixels flip independently, to any other class alike."""
    other = (truth + rng.integers(1, n_classes, truth.shape)) % n_classes
    return np.where(rng.random(truth.shape) < share, other, truth)


def confusing(truth: np.ndarray, share: float, n_classes: int, rng: np.random.Generator):
    """Pixels flip independently, each class to a few fixed others.

    Up to a share of 0.3 to one other class; above, to two of them alike (one, where there are only
    two classes), so that the right class stays the most frequent one.
    """
    order = rng.permutation(n_classes)
    place = np.argsort(order)[truth]
    spread = 1 if share <= 0.3 else min(2, n_classes - 1)
    other = order[(place + rng.integers(1, spread + 1, truth.shape)) % n_classes]
    return np.where(rng.random(truth.shape) < share, other, truth)


def blobs(truth: np.ndarray, share: float, n_classes: int, rng: np.random.Generator):
    """Discs, each of one class drawn at random, until ``share`` of the scene is wrong."""
    labels = truth.copy()
    rows, columns = np.indices(truth.shape)
    while (labels != truth).mean() < share:
        row, column = rng.integers(0, truth.shape[0]), rng.integers(0, truth.shape[1])
        disc = (rows - row) ** 2 + (columns - column) ** 2 <= rng.uniform(*_RADII) ** 2
        labels[disc] = rng.integers(0, n_classes)
    return labels


def probabilities(labels: np.ndarray, n_classes: int, rng: np.random.Generator) -> np.ndarray:
    """Probabilities whose largest is at ``labels`` and whose margin tells nothing.

    Parameters
    ----------
    labels : int array, shape (h, w)

    Returns
    -------
    float32 array, shape (h, w, classes)
        Rows sum to 1; the largest is evenly spread over 0.5 to 1, the others share the rest at
        random.
    """
    top = rng.uniform(_LEAST, 1.0, (*labels.shape, 1))
    rest = rng.exponential(size=(*labels.shape, n_classes))
    asserted = np.eye(n_classes, dtype=bool)[labels]
    rest[asserted] = 0
    rest *= (1 - top) / rest.sum(axis=-1, keepdims=True)
    return np.where(asserted, top, rest).astype(np.float32)


Noise = Callable[[np.ndarray, int, np.random.Generator], np.ndarray]


def _of(
    make: Callable[[np.ndarray, float, int, np.random.Generator], np.ndarray], share: float
) -> Noise:
    return lambda truth, n_classes, rng: make(truth, share, n_classes, rng)


NOISES: dict[str, Noise] = {
    "uniform 30 %": _of(uniform, 0.3),
    "uniform 50 %": _of(uniform, 0.5),
    "confusing 30 %": _of(confusing, 0.3),
    "confusing 50 %": _of(confusing, 0.5),
    "blobs 30 %": _of(blobs, 0.3),
}
