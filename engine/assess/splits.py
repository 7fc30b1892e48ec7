"""Which samples train and which test: hold-out and cross-validation by whole units."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..jobs import SPLITS
from .units import (
    Choice,
    Indices,
    Units,
    all_but_reaching,
    all_but_rounded,
    closest_to,
    deal,
    groups_of,
    units_of,
)

#: Random numbers of testing and of validation must not be the same.
_TEST, _VALIDATION = 0, 1
_UNIT_NAMES = {
    "polygons": ("polygon", "polygons"),
    "blocks": ("block", "blocks"),
    "random": ("pixel", "pixels"),
}


@dataclass(frozen=True)
class Fold:
    """Pixels that train and pixels that test, as sorted positions among all samples.

    Attributes
    ----------
    train, test : int64 array, shape (n_train,), (n_test,)
        Disjoint; together every sample.
    """

    train: Indices
    test: Indices


@dataclass(frozen=True)
class Split:
    """A way to score a model on samples it was not trained on.

    Attributes
    ----------
    kind : {"polygons", "blocks", "random", "none"}
    sentence : str
        What a score of this split means, for the report.
    folds : tuple of Fold
        One for a hold-out, several for a cross-validation, none where nothing can be tested.
    warnings : tuple of str
        Classes that are never tested, or in fewer folds than asked for.
    units, tested_units : int
        Polygons, blocks (counted for each class) or pixels that there are, and those tested.
    """

    kind: str
    sentence: str
    folds: tuple[Fold, ...]
    warnings: tuple[str, ...]
    units: int
    tested_units: int


def make_split(
    kind: str,
    labels: Indices,
    rows: Indices,
    cols: Indices,
    features: Indices,
    *,
    test_fraction: float,
    folds: int,
    seed: int,
    block_size: int,
    names: Sequence[str] = (),
) -> Split:
    """Split samples class by class into training and test.

    A unit (a polygon, a class's pixels in a block, a pixel) is never divided. Every class keeps at
    least one unit in training in every fold and is tested wherever it has two. The result does not
    depend on the order of the pixels.

    Parameters
    ----------
    kind : {"polygons", "blocks", "random", "none"}
        Hold-out of ``polygons``: whole features at random, until the class's test pixels are
        closest to the fraction. Of ``blocks``: whole blocks at random go to training until the
        rest of the fraction is reached. Of ``random``: that share of the pixels.
    labels : int64 array, shape (n,)
        Index of each pixel's class, from 0.
    rows, cols : int64 array, shape (n,)
        Raster position of each pixel, from 0.
    features : int64 array, shape (n,)
        Feature each pixel comes from.
    test_fraction : float
        Share of each class's pixels to test, in 0..1, without the ends; not used with folds.
    folds : int
        1 for one hold-out; from 2 on, a cross-validation in which every unit of a class of two
        or more is tested exactly once.
    seed : int
        At least 0.
    block_size : int
        Side of a block in pixels.
    names : sequence of str, optional
        Names of the classes, for the warnings.

    Returns
    -------
    Split

    Raises
    ------
    ValueError
        Arguments that are not as described.
    """
    if kind not in SPLITS:
        raise ValueError(f"a split is one of {', '.join(SPLITS)}, not {kind!r}")
    if not 0 < test_fraction < 1 or folds < 1:
        raise ValueError(f"cannot test a share of {test_fraction} in {folds} folds")
    if kind == "none":
        return Split(kind, "Nothing was held out, so there is no score.", (), (), 0, 0)
    units = units_of(labels, groups_of(kind, rows, cols, features, block_size=block_size))
    counts = np.bincount(units.labels)
    most = int(counts.max(initial=0))
    told = _Words(kind, block_size, names, counts)
    if most < 2:
        return Split(kind, told.nothing(), (), told.warnings(folds), len(units.labels), 0)
    if folds == 1:
        taken = units.choose(_hold_out(kind, test_fraction), seed, _TEST)
        made: tuple[Fold, ...] = (_fold(units, taken),)
        sentence = told.hold_out(int(taken.sum()), len(taken), len(made[0].test), len(labels))
    else:
        parts = min(folds, most)
        fold_of = deal(units, parts, seed, _TEST)
        taken = fold_of >= 0
        made = tuple(_fold(units, fold_of == part) for part in range(parts))
        sentence = told.cross_validation(parts, int(taken.sum()), len(taken))
    warnings = told.warnings(folds)
    return Split(kind, sentence, made, warnings, len(taken), int(taken.sum()))


def hold_back(labels: Indices, groups: Indices, *, share: float, seed: int) -> NDArray[np.bool_]:
    """Choose training samples to watch the training by (early stopping), never to score it.

    Parameters
    ----------
    labels : int64 array, shape (n,)
        Index of each training pixel's class, from 0.
    groups : int64 array, shape (n,)
        What must stay together: `groups_of`, of the same kind as the split.
    share : float
        Share of each class's pixels, in 0..1, without the ends.
    seed : int
        At least 0.

    Returns
    -------
    bool array, shape (n,)
        True for the pixels held back: whole units, class by class, as close to the share as they
        come. None of a class whose every unit is too large for that, and never all of a class.

    Raises
    ------
    ValueError
        Arguments that are not as described.
    """
    if not 0 < share < 1:
        raise ValueError(f"the share held back lies between 0 and 1, got {share}")
    units = units_of(labels, groups)
    taken = units.choose(closest_to(share, at_least_one=False), seed, _VALIDATION)
    return np.asarray(taken[units.of_pixel], dtype=np.bool_)


def _hold_out(kind: str, test_fraction: float) -> Choice:
    if kind == "polygons":
        return closest_to(test_fraction, at_least_one=True)
    if kind == "blocks":
        return all_but_reaching(1 - test_fraction)
    return all_but_rounded(1 - test_fraction)


def _fold(units: Units, taken: NDArray[np.bool_]) -> Fold:
    test = taken[units.of_pixel]
    return Fold(train=np.flatnonzero(~test), test=np.flatnonzero(test))


class _Words:
    """What is said of a split; ``counts`` are units by class."""

    def __init__(self, kind: str, block_size: int, names: Sequence[str], counts: Indices) -> None:
        self._one, self._many = _UNIT_NAMES[kind]
        self._names, self._counts = names, counts
        self._whole, self._caution = {
            "polygons": ("whole polygons", ""),
            "blocks": (
                f"whole blocks of {block_size} x {block_size} pixels, drawn for each class",
                " Pixels at the edge of a block still have neighbours in training.",
            ),
            "random": (
                "single pixels drawn at random",
                " This is optimistic: neighbouring pixels are alike and leak from training "
                "into the test.",
            ),
        }[kind]

    def nothing(self) -> str:
        return f"Nothing was held out: no class has two {self._many}, so there is no score."

    def hold_out(self, tested: int, units: int, pixels: int, all_pixels: int) -> str:
        return (
            f"Scored on {self._whole}, held out from training: {tested} of {units} {self._many}, "
            f"{pixels / all_pixels:.0%} of the sample pixels.{self._caution}"
        )

    def cross_validation(self, parts: int, tested: int, units: int) -> str:
        return (
            f"Cross-validation with {parts} folds of {self._whole}: {tested} of {units} "
            f"{self._many} were tested, each once, by a model that had not seen it.{self._caution}"
        )

    def warnings(self, folds: int) -> tuple[str, ...]:
        said = []
        if single := np.flatnonzero(self._counts == 1).tolist():
            said.append(
                f"Classes with only one {self._one} are trained but never tested: "
                f"{', '.join(self._name(label) for label in single)}."
            )
        most = int(self._counts.max(initial=0))
        if 2 <= most < folds:
            said.append(
                f"No class has more than {most} {self._many}: {most} folds instead of {folds}."
            )
        few = np.flatnonzero((self._counts > 1) & (self._counts < min(folds, most))).tolist()
        if few:
            listed = ", ".join(f"{self._name(label)} ({self._counts[label]})" for label in few)
            said.append(
                f"Classes with fewer {self._many} than folds are tested in that many folds only: "
                f"{listed}."
            )
        return tuple(said)

    def _name(self, label: int) -> str:
        return self._names[label] if self._names else f"class {label + 1}"
