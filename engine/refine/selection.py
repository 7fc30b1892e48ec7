"""Which pixels a network learns from: the random, the confident and the hard set."""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.exceptions import ConvergenceWarning
from sklearn.mixture import GaussianMixture

Floats = NDArray[np.float32]
Indices = NDArray[np.int64]

#: A class of fewer pixels is not split: it is too small to tell three components apart.
LEAST_PIXELS = 30
#: Pixels a mixture is fitted on, and most that a class gives to each set.
MOST_PIXELS = 2000
#: Weight of a pixel whose two best classes tie: drawn last, but drawn.
_LEAST_WEIGHT = 1e-6
#: Added to a component's variance; margins lie in 0..1.
_VARIANCE_FLOOR = 1e-5
_MOST_STEPS = 50


def margins(probabilities: Floats) -> Floats:
    """Largest minus second-largest probability ("best versus second best").

    Parameters
    ----------
    probabilities : float32 array, shape (..., classes)

    Returns
    -------
    float32 array, shape (...)
        In 0..1; all 1 where there is one class only.
    """
    if probabilities.shape[-1] < 2:
        return np.ones(probabilities.shape[:-1], dtype=np.float32)
    best = np.partition(probabilities, -2, axis=-1)[..., -2:]
    difference: Floats = best[..., 1] - best[..., 0]
    return difference


def draw(
    labels: NDArray[np.integer],
    weights: Floats,
    per_class: int,
    n_classes: int,
    sampling: str,
    rng: np.random.Generator,
) -> Indices:
    """Draw the random set of one step, without replacement.

    Parameters
    ----------
    labels : int array, shape (n,)
        Pseudo-labels from 0.
    weights : float32 array, shape (n,)
        Probabilities of being drawn are proportional to these.
    per_class : int
    n_classes : int
    sampling : {"class", "proportional"}
        Up to ``per_class`` pixels of each class, or ``per_class * n_classes`` of all.
    rng : numpy.random.Generator

    Returns
    -------
    int array, shape (chosen,)
    """
    # Efraimidis and Spirakis: the smallest of Exp(1) / weight are a weighted sample.
    keys = rng.exponential(size=len(labels)) / np.maximum(weights, _LEAST_WEIGHT)
    if sampling == "proportional":
        return _smallest(keys, np.arange(len(labels)), per_class * n_classes)
    members = (np.flatnonzero(labels == one) for one in range(n_classes))
    return np.concatenate([_smallest(keys[inside], inside, per_class) for inside in members])


def _smallest(keys: NDArray[np.float64], indices: Indices, count: int) -> Indices:
    if len(indices) <= count:
        return indices
    chosen: Indices = indices[np.argpartition(keys, count)[:count]]
    return chosen


@dataclass(frozen=True)
class Selected:
    """Pixels chosen by how sure the network is of them.

    Attributes
    ----------
    confident, hard : int array
        Indices of pixels, class by class.
    """

    confident: Indices
    hard: Indices


def split_by_margin(
    predicted: NDArray[np.integer],
    margin: Floats,
    n_classes: int,
    *,
    share: float,
    n_components: int,
    rng: np.random.Generator,
) -> Selected:
    """Split the pixels of each predicted class by a mixture of Gaussians on their margins.

    The component of the highest mean gives the confident pixels, of which ``share`` are kept, the
    lowest the hard ones; those between are left out. A class too small for a mixture, or one whose
    margins fall into one component, gives its highest margins and no hard pixel.

    Parameters
    ----------
    predicted : int array, shape (n,)
        The network's classes.
    margin : float32 array, shape (n,)
        Its margins.
    n_classes : int
    share : float
        In 0..1; at least one pixel is kept.
    n_components : int
    rng : numpy.random.Generator
    """
    confident, hard = [], []
    for one in range(n_classes):
        inside = np.flatnonzero(predicted == one)
        if not len(inside):
            continue
        part = _components(margin[inside], n_components, rng)
        top = inside[part == part.max()]
        confident.append(_some(top, max(1, round(share * len(top))), rng))
        if part.max() > 0:
            bottom = inside[part == 0]
            hard.append(_some(bottom, len(bottom), rng))
    none = np.zeros(0, dtype=np.int64)
    return Selected(np.concatenate([none, *confident]), np.concatenate([none, *hard]))


def _components(margin: Floats, n_components: int, rng: np.random.Generator) -> Indices:
    """The component of each margin, numbered by rising mean from 0; all 0 if there is but one."""
    whole = np.zeros(len(margin), dtype=np.int64)
    distinct = len(np.unique(margin))
    if len(margin) < LEAST_PIXELS or distinct < n_components:
        return whole
    sample = margin if len(margin) <= MOST_PIXELS else rng.choice(margin, MOST_PIXELS, False)
    mixture = GaussianMixture(
        n_components,
        reg_covar=_VARIANCE_FLOOR,
        max_iter=_MOST_STEPS,
        random_state=int(rng.integers(2**31)),
    )
    with warnings.catch_warnings():
        # Steps are bounded on purpose: the split need not be exact.
        warnings.simplefilter("ignore", ConvergenceWarning)
        mixture.fit(sample.astype(np.float64)[:, None])
    order = np.empty(n_components, dtype=np.int64)
    order[np.argsort(mixture.means_.ravel())] = np.arange(n_components)
    part: Indices = order[mixture.predict(margin.astype(np.float64)[:, None])]
    return part


def _some(indices: Indices, count: int, rng: np.random.Generator) -> Indices:
    count = min(count, MOST_PIXELS)
    if len(indices) <= count:
        return indices
    chosen: Indices = rng.choice(indices, count, replace=False)
    return chosen
