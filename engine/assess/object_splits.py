"""Which objects train and which test: whole groups of them, every class in training."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .splits import Fold, Split
from .units import Indices

#: Random numbers of testing and of validation must not be the same.
_TEST, _VALIDATION = 0, 1
#: A group is taken where that brings all shares closer by more than rounding.
_CLOSER = 1e-9


def split_objects(
    labels: Indices,
    groups: Indices,
    *,
    grouped: bool,
    test_fraction: float,
    folds: int,
    seed: int,
    names: Sequence[str],
) -> Split:
    """Split objects into training and test; a group is never divided.

    Every class keeps an object in training in every fold. Where that can be, every class is
    tested.

    Parameters
    ----------
    labels : int64 array, shape (objects,)
        Index of each object's class, from 0.
    groups : int64 array, shape (objects,)
        What stays together, across classes, too; objects on their own are groups of one.
    grouped : bool
        Whether the user said what belongs together, for the words.
    test_fraction : float
        Share of each class's objects to test, in 0..1, without the ends; not used with folds.
    folds : int
        1 for one hold-out; from 2 on, a cross-validation in which each group is tested once.
    seed : int
        At least 0.
    names : sequence of str
        Of the classes.

    Returns
    -------
    Split
        ``kind`` is "groups" or "objects".

    Raises
    ------
    ValueError
        Arguments that are not as described.
    """
    if not 0 < test_fraction < 1 or folds < 1:
        raise ValueError(f"cannot test a share of {test_fraction} in {folds} folds")
    table, owner = _table(labels, groups, len(names))
    kind, unit = ("groups", "group") if grouped else ("objects", "object")
    spread = (table > 0).sum(axis=0)
    if folds == 1:
        taken = _chosen(table, test_fraction, np.random.default_rng([seed, _TEST]), every=True)
        part = np.where(taken, 0, -1)
    else:
        # No more folds than the class with the most groups can fill.
        count = int(min(folds, max(spread.max(initial=0), 1)))
        part = _dealt(table, count, np.random.default_rng([seed, _TEST]))
    tested = part >= 0
    parts = [number for number in range(int(part.max(initial=-1)) + 1) if (part == number).any()]
    made = tuple(
        Fold(np.flatnonzero(part[owner] != number), np.flatnonzero(part[owner] == number))
        for number in parts
    )
    inside = np.bincount(labels, weights=tested[owner], minlength=len(names))
    bare = np.flatnonzero((inside == 0) & (table.sum(axis=0) > 0))
    never = [names[label] for label in bare.tolist()]
    warnings = []
    if never and made:
        warnings.append(
            f"Classes that are trained but never tested, as all their objects are in one {unit}: "
            f"{', '.join(never)}."
            if grouped
            else f"Classes with only one object are trained but never tested: {', '.join(never)}."
        )
    if 1 < len(made) < folds:
        warnings.append(f"No class has more than {len(made)} {unit}s: {len(made)} folds.")
    objects = int(tested[owner].sum())
    sentence = _sentence(unit, len(made), int(tested.sum()), len(table), objects, len(labels))
    return Split(kind, sentence, made, tuple(warnings), len(table), int(tested.sum()))


def hold_back_objects(
    labels: Indices, groups: Indices, *, share: float, seed: int
) -> NDArray[np.bool_]:
    """Choose training objects to watch the training by (early stopping), never to score it.

    Parameters
    ----------
    labels, groups :
        As in :func:`split_objects`, of the training objects.
    share : float
        Share of each class's objects, in 0..1, without the ends.
    seed : int
        At least 0.

    Returns
    -------
    bool array, shape (objects,)
        Whole groups; no class loses its last object, and small classes may have none held back.
    """
    if not 0 < share < 1:
        raise ValueError(f"the share held back lies between 0 and 1, got {share}")
    table, owner = _table(labels, groups, int(labels.max(initial=0)) + 1)
    rng = np.random.default_rng([seed, _VALIDATION])
    return np.asarray(_chosen(table, share, rng, every=False)[owner])


def _table(labels: Indices, groups: Indices, classes: int) -> tuple[Indices, Indices]:
    """Objects of each group by class (groups, classes), and the row of each object."""
    found, owner = np.unique(groups, return_inverse=True)
    table = np.zeros((len(found), classes), np.int64)
    np.add.at(table, (owner, labels), 1)
    return table, owner.astype(np.int64)


def _chosen(
    table: Indices, share: float, rng: np.random.Generator, *, every: bool
) -> NDArray[np.bool_]:
    """Groups (bool) that bring each class as close to the share as they come."""
    sizes = table.sum(axis=0)
    wanted, scale = share * sizes, 1.0 / np.maximum(sizes, 1)
    taken = np.zeros(len(table), np.bool_)
    inside = np.zeros(table.shape[1])
    order = rng.permutation(len(table))
    for group in order.tolist():
        after = inside + table[group]
        before_off = (np.abs(inside - wanted) * scale).sum()
        after_off = (np.abs(after - wanted) * scale).sum()
        if after_off < before_off - _CLOSER and not _empties(table[group], after, sizes):
            taken[group], inside = True, after
    if every:
        for group in order.tolist():
            untested = (inside == 0) & (table[group] > 0)
            after = inside + table[group]
            if untested.any() and not _empties(table[group], after, sizes):
                taken[group], inside = True, after
    return taken


def _empties(group: Indices, after: NDArray[np.float64], sizes: Indices) -> bool:
    """Whether a class would have no object left in training."""
    return bool(((group > 0) & (after >= sizes)).any())


def _dealt(table: Indices, folds: int, rng: np.random.Generator) -> Indices:
    """The fold (-1: none) of each group, so that classes are spread evenly over the folds."""
    sizes = np.maximum(table.sum(axis=0), 1)
    part = np.full(len(table), -1, np.int64)
    inside = np.zeros((folds, table.shape[1]))
    shuffled = rng.permutation(len(table))
    # Large groups first: small ones even out what they leave.
    order = shuffled[np.argsort(-table[shuffled].sum(axis=1), kind="stable")]
    for group in order.tolist():
        shares = (inside + table[group]) / sizes
        crowded = (np.where(table[group] > 0, shares, 0.0) ** 2).sum(axis=1)
        crowded += 1e-3 * inside.sum(axis=1) / sizes.sum()
        for fold in np.argsort(crowded, kind="stable").tolist():
            after = inside[fold] + table[group]
            if not _empties(table[group], after, table.sum(axis=0)):
                part[group], inside[fold] = fold, after
                break
    return part


def _sentence(unit: str, folds: int, tested: int, units: int, objects: int, every: int) -> str:
    if not folds:
        most = "two objects" if unit == "object" else "objects in two groups"
        return f"Nothing was held out: no class has {most}, so there is no score."
    counted = f"{tested:,} of {units:,} {unit}s"
    if unit != "object":
        counted += f" with {objects:,} of {every:,} objects"
    if folds == 1:
        return f"Scored on whole {unit}s, held out from training: {counted}."
    return (
        f"Cross-validation with {folds} folds of whole {unit}s: {counted} were tested, each once, "
        "by a model that had not seen it."
    )
